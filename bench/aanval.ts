// The attack on small counts over random small regions: what is shown, what is hidden, and what of it is recovered. Per reader: who
// knows no gemeente, and who knows his own; two days between which one person was placed, with the first one remembered or not; what
// people ask by kind of work and gemeente; a list beside its total; and work kept, of one year or one page, and all of them together.
import { parseArgs } from "node:util";
import { beschermTabel, GRENS } from "../src/modules/sturing/afscherming/beschermTabel.ts";
import { verborgenRijen } from "../src/modules/sturing/afscherming/rijen.ts";
import { aanval, buitmaken, type Buit } from "../tests/support/aanval.ts";
import { wensenbuit } from "../tests/support/aanval-wensen.ts";
import { regioMet, tweeDagen } from "../tests/support/aanval-dagen.ts";
import {
  afgelezen,
  begonnenMet,
  BEHOUDFEITEN,
  behoudVanJaren,
  behoudVanPaginas,
} from "../tests/support/aanval-jaren.ts";
import { buitVan, type Cijfer, type Mens } from "../tests/support/tellingen.ts";

const { values } = parseArgs({ options: { regios: { type: "string", default: "200" } } });
const seeds = Array.from({ length: Number(values.regios) }, (_, at) => at + 1);

for (const eigen of [null, 0]) await eenDag(eigen);
for (const onthouden of [false, true]) await dagen(onthouden);
await attacked("what people ask, by kind and gemeente", (seed) => wensenbuit(regioMet(seed, 8, 5).gisteren));
for (const isGekend of [false, true])
  await attacked(`a list beside its total${isGekend ? ", a row is known" : ""}`, (seed) =>
    lijst(regioMet(seed, 6, 1).gisteren.flat(), isGekend),
  );
for (const jaar of BEHOUDFEITEN.jaar)
  await attacked(`work kept of who began in ${jaar}`, (seed) =>
    behoud(seed, (all) => behoudVanJaren(all).filter(({ naam }) => naam.startsWith(jaar))),
  );
await attacked("work kept, the page of 2025", (seed) =>
  behoud(seed, (all) => behoudVanPaginas(all).filter(({ naam }) => naam.startsWith("pagina 2025"))),
);
const alleJaren = (all: readonly Mens[]) => [...behoudVanJaren(all), ...behoudVanPaginas(all)];
await attacked("work kept, all years and pages together, as read", (seed) =>
  behoud(seed, (all) => afgelezen(all, alleJaren(all))),
);
await attacked("work kept, all years and pages together, exactly", (seed) => behoud(seed, alleJaren));

async function eenDag(eigen: number | null): Promise<void> {
  let [shown, hidden, recovered] = [0, 0, 0];
  const begin = performance.now();
  for (const seed of seeds) {
    const { gisteren } = regioMet(seed);
    const rijen = gisteren.map((_, at) => `rij ${at}`);
    const gezien = await beschermTabel(
      { rijen, kolommen: gisteren[0]!.map((_, at) => `kolom ${at}`), waarden: gisteren },
      "binnen",
      {
        kenners: rijen.map((rij) => [rij]),
        elders: "totaal",
        ...(eigen !== null && { rijen: [rijen[eigen]!] }),
      },
    );
    const cells = gezien.cellen.flat();
    shown += cells.filter(({ waarde }) => waarde !== null).length;
    hidden += cells.filter(({ waarde }) => waarde === null).length;
    const buit: Buit = { cijfers: new Map(), sommen: [] };
    buitmaken(buit, { echt: gisteren, gezien, naam: (rij, kolom) => `${rij}|${kolom}` });
    const found = await aanval(buit, GRENS);
    recovered += found.filter((naam) => !naam.startsWith(`${eigen}|`)).length;
  }
  const who = eigen === null ? "knows no gemeente" : "knows his own";
  console.log(
    `${who}\t${seeds.length} regions\t${shown} cells shown\t${hidden} hidden\t${recovered} recovered\t${seconds(begin)} s`,
  );
}

async function dagen(onthouden: boolean): Promise<void> {
  let [small, recovered] = [0, 0];
  const begin = performance.now();
  for (const seed of seeds) {
    const { klein, gevonden } = await tweeDagen(regioMet(seed), onthouden);
    small += klein;
    recovered += gevonden.length;
  }
  const what = onthouden ? "two days, the first remembered" : "two days";
  console.log(
    `${what}\t${seeds.length} regions\t${small} below ten, hidden\t${recovered} recovered\t${seconds(begin)} s`,
  );
}

async function attacked(what: string, buitOf: (seed: number) => Buit): Promise<void> {
  let [shown, small, recovered] = [0, 0, 0];
  const begin = performance.now();
  for (const seed of seeds) {
    const buit = buitOf(seed);
    const figures = [...buit.cijfers.values()].filter(({ isDeel = false }) => !isDeel);
    shown += figures.filter(({ getoond }) => getoond !== null).length;
    small += figures.filter(({ echt, getoond }) => getoond === null && echt < GRENS).length;
    recovered += (await aanval(buit, GRENS)).length;
  }
  console.log(
    `${what}\t${seeds.length} regions\t${shown} shown\t${small} below ten, hidden\t${recovered} recovered\t${seconds(begin)} s`,
  );
}

function lijst(aantallen: readonly number[], isGekend: boolean): Buit {
  const rijen = aantallen.flatMap((aantal, at) => (aantal > 0 ? [{ naam: `${at}`, delen: [aantal] }] : []));
  const hidden = verborgenRijen(rijen, isGekend);
  const mensen = rijen.flatMap(({ naam, delen }) =>
    Array.from({ length: delen[0]! }, (): Mens => ({ rij: naam })),
  );
  const of = (naam: string, telt: (mens: Mens) => boolean, isTold: boolean): Cijfer => ({
    naam,
    telt,
    waarde: isTold ? mensen.filter(telt).length : null,
  });
  const isHeel = hidden.size === 0 || mensen.filter(({ rij }) => hidden.has(rij!)).length >= GRENS;
  return buitVan(mensen, { rij: rijen.map(({ naam }) => naam) }, [
    of("alle", () => true, isHeel),
    ...rijen.map(({ naam }) => of(naam, ({ rij }) => rij === naam, !hidden.has(naam))),
  ]);
}

function behoud(seed: number, cijfersOf: (all: readonly Mens[]) => Cijfer[]): Buit {
  const all = begonnenMet(seed);
  return buitVan(all, BEHOUDFEITEN, cijfersOf(all));
}

function seconds(begin: number): string {
  return ((performance.now() - begin) / 1000).toFixed(1);
}
