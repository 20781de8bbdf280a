import { parseArgs } from "node:util";
import { batch } from "./matching/batch.ts";
import { toonMachine } from "./matching/meten.ts";
import { natie } from "./matching/natie.ts";
import { persoon } from "./matching/persoon.ts";
import { rand, toewijzing } from "./matching/toewijzing.ts";

/**
 * The engine against what a region would use instead, in turns in one run, on made-up data of a fixed seed. Results
 * are compared before times are. `--deel` picks parts: batch, persoon, toewijzing, rand, natie.
 */
const { values } = parseArgs({
  options: {
    deel: { type: "string", default: "batch,persoon,toewijzing,rand" },
    personen: { type: "string", default: "12000" },
    plekken: { type: "string", default: "7000" },
    haalbaar: { type: "string", default: "0.002,0.01,0.05" },
    natie: { type: "string", default: "1000000x400000" },
    zaad: { type: "string", default: "42" },
    keer: { type: "string", default: "9" },
    traag: { type: "string", default: "3" }, // how often what takes more than five seconds
    "zonder-gelijkspel": { type: "boolean", default: false },
    "zonder-highs": { type: "boolean", default: false },
  },
});
const omvang = {
  personen: Number(values.personen),
  plekken: Number(values.plekken),
  zaad: Number(values.zaad),
};
const delen: Readonly<Record<string, () => void | Promise<void>>> = {
  async batch() {
    for (const haalbaar of values.haalbaar.split(",")) {
      await batch(omvang, Number(haalbaar), "gewoon", Number(values.keer), Number(values.traag));
    }
    if (!values["zonder-gelijkspel"])
      await batch(omvang, 0.01, "gelijkspel", Number(values.keer), Number(values.traag));
  },
  persoon: () => persoon(omvang.zaad),
  toewijzing: () => toewijzing(omvang, !values["zonder-highs"]),
  rand: () => rand(omvang),
  natie: () => natie({ ...omvang, ...natieVan(values.natie) }),
};
for (const deel of values.deel.split(",")) {
  const run = delen[deel];
  if (!run) throw new Error(`--deel is one of ${Object.keys(delen).join(", ")}`);
  toonMachine(`\n## ${deel}: before`);
  await run();
  toonMachine("after");
}

function natieVan(tekst: string): { personen: number; plekken: number } {
  const [personen = 0, plekken = 0] = tekst.split("x").map(Number);
  return { personen, plekken };
}
