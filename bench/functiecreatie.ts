import { maakBanen } from "#matching/functiecreatie/functiecreatie";
import { maakProbleem } from "#matching/functiecreatie/probleem";
import { highsOplosser } from "../src/modules/functiecreatie/highs.ts";
import { instantie } from "../tests/matching/functiecreatie-instanties.ts";

const oplosser = await highsOplosser();
const [, , taken = "80", kandidaten = "15", afdelingen = "5", zaden = "3", seconden = "60", vlaggen = ""] =
  process.argv;
for (let zaad = 1; zaad <= Number(zaden); zaad++) {
  const opdracht = instantie({
    taken: Number(taken),
    kandidaten: Number(kandidaten),
    afdelingen: Number(afdelingen),
    zaad,
    streng: vlaggen.includes("s"),
    metDagdelen: vlaggen.includes("d"),
  });
  const aantal = maakProbleem(opdracht).personen.reduce((som, { past }) => som + past.length, 0);
  const begin = performance.now();
  const uit = maakBanen(opdracht, oplosser, { klok: () => performance.now(), seconden: Number(seconden) });
  const ms = performance.now() - begin;
  if ("isOnmogelijk" in uit) console.log(zaad, "onmogelijk");
  else {
    const { banen, ...rest } = uit;
    console.log(
      zaad,
      "past",
      aantal,
      "banen",
      banen.length,
      (ms / 1000).toFixed(1),
      "s",
      JSON.stringify({ ...rest, gat: rest.gat.toFixed(5) }),
    );
  }
}
