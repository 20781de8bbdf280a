import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { controleer } from "#matching/functiecreatie/controleer";
import { maakBanen } from "#matching/functiecreatie/functiecreatie";
import { maakProbleem } from "#matching/functiecreatie/probleem";
import { highsOplosser } from "../src/modules/functiecreatie/highs.ts";
import { instantie } from "../tests/matching/functiecreatie-instanties.ts";

/** New jobs from tasks: how long, how far from the best, and whether the checker accepts every job. */
const { values } = parseArgs({
  options: {
    taken: { type: "string", default: "300" },
    kandidaten: { type: "string", default: "60" },
    afdelingen: { type: "string", default: "8" },
    zaden: { type: "string", default: "3" },
    seconden: { type: "string", default: "60" },
    /** More is asked, so that about one task in five fits a candidate. */
    streng: { type: "boolean", default: false },
    dagdelen: { type: "boolean", default: false },
  },
});
const seconden = Number(values.seconden);
const oplosser = await highsOplosser();

console.log(
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
console.log("zaad | past | banen | s | cpu s | waarde | bovengrens | gat | bewijs | overtredingen");
for (let zaad = 1; zaad <= Number(values.zaden); zaad++) {
  const opdracht = instantie({
    taken: Number(values.taken),
    kandidaten: Number(values.kandidaten),
    afdelingen: Number(values.afdelingen),
    zaad,
    streng: values.streng,
    metDagdelen: values.dagdelen,
  });
  const past = maakProbleem(opdracht).personen.reduce((som, persoon) => som + persoon.past.length, 0);
  const cpuBefore = process.cpuUsage();
  const begin = performance.now();
  const gemaakt = maakBanen(opdracht, oplosser, { klok: () => performance.now(), seconden });
  const s = (performance.now() - begin) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  if ("isOnmogelijk" in gemaakt) throw new Error("without locks there is always an answer");
  const { banen, waardeInCenten, bovengrensInCenten, gat, bewijs } = gemaakt;
  const { overtredingen } = controleer(opdracht, banen);
  const row = [
    zaad,
    past,
    banen.length,
    s.toFixed(1),
    ((cpu.user + cpu.system) / 1e6).toFixed(1),
    (waardeInCenten / 100).toFixed(2),
    (bovengrensInCenten / 100).toFixed(2),
    `${(gat * 100).toFixed(2)}%`,
    bewijs,
    overtredingen.length,
  ];
  console.log(row.join(" | "));
}
console.log(
  `load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);
