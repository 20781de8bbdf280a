import { genereer } from "#matching/genereren";
import { type Kernelopties, matchDeel, newKernelindex } from "#matching/kernel/kernel";

/** The kernel alone: `npm run bench -- kernel [personen] [plekken] [haalbaar] [keer]`. */
const [personen = 12_000, plekken = 7_000, haalbaar = 0.01, keer = 9] = process.argv.slice(2).map(Number);

const geval = genereer({ personen, plekken, haalbaar, zaad: 42 });
const inwoners = [...geval.inwoners()];
const index = timed("index", () => newKernelindex(geval.plekken()));
const wijzen: readonly Kernelopties[] = [
  { uitvoering: "wasm" },
  { uitvoering: "js" },
  { uitvoering: "wasm", bijnaPassend: false },
  { uitvoering: "wasm", top: Infinity },
];
const tijden = wijzen.map((): number[] => []);
for (let beurt = 0; beurt < keer; beurt++) {
  wijzen.forEach((opties, at) => {
    const begin = performance.now();
    const { past, eenStaatInDeWeg, plek } = matchDeel(index, inwoners, opties);
    tijden[at]!.push(performance.now() - begin);
    if (beurt > 0) return;
    const som = (lijst: Uint32Array) => lijst.reduce((a, b) => a + b, 0);
    console.log(opties, { past: som(past), eenStaatInDeWeg: som(eenStaatInDeWeg), edges: plek.length });
  });
}
console.table(
  wijzen.map((opties, at) => {
    const sorted = tijden[at]!.toSorted((a, b) => a - b);
    return {
      ...opties,
      eerste: tijden[at]![0]!.toFixed(0),
      mediaan: sorted[keer >> 1]!.toFixed(0),
      min: sorted[0]!.toFixed(0),
    };
  }),
);

function timed<T>(wat: string, work: () => T): T {
  const begin = performance.now();
  const uitkomst = work();
  console.log(wat, `${(performance.now() - begin).toFixed(0)} ms`);
  return uitkomst;
}
