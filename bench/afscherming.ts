// Protecting counts: tables by gemeente and group from a region to the whole country, alone and for who knows a row.
import { parseArgs } from "node:util";
import { beschermTabel, type Tabel } from "../src/modules/sturing/afscherming/beschermTabel.ts";

const { values } = parseArgs({
  options: {
    gemeenten: { type: "string", default: "8,20,50,344" },
    groepen: { type: "string", default: "8" },
    keer: { type: "string", default: "3" },
  },
});

for (const gemeenten of values.gemeenten.split(",").map(Number)) {
  for (let keer = 1; keer <= Number(values.keer); keer++) {
    const tabel = tabelMet(gemeenten, Number(values.groepen), keer);
    await timed(`${gemeenten} x ${values.groepen}, table ${keer}`, tabel, []);
    await timed(
      `${gemeenten} x ${values.groepen}, table ${keer}, who knows a gemeente`,
      tabel,
      tabel.rijen.map((rij) => [rij]),
    );
  }
}

/** A few large gemeenten and many small ones, as in the country; the same each time. */
function tabelMet(gemeenten: number, groepen: number, seed: number): Tabel {
  let state = seed;
  const next = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const names = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${prefix} ${at}`);
  const sizes = Array.from({ length: groepen }, () => 0.2 + next());
  return {
    rijen: names("gemeente", gemeenten),
    kolommen: names("groep", groepen),
    waarden: Array.from({ length: gemeenten }, () => {
      const size = 4 / (0.02 + next());
      return sizes.map((share) => Math.floor(size * share * next() * 2));
    }),
  };
}

async function timed(what: string, tabel: Tabel, kenners: readonly (readonly string[])[]): Promise<void> {
  const begin = performance.now();
  const used = process.cpuUsage();
  const { verborgen, cellen } = await beschermTabel(tabel, "binnen", { kenners });
  const took = (performance.now() - begin).toFixed(0);
  const { user } = process.cpuUsage(used);
  const shown = cellen.flat().filter(({ waarde }) => waarde !== null).length;
  const small = tabel.waarden.flat().filter((waarde) => waarde < 10).length;
  console.log(
    `${what}\t${took} ms, ${(user / 1000).toFixed(0)} of a processor\t${verborgen} hidden\t${small} cells below ten\t${shown} cells shown`,
  );
}
