import { voorwaarden } from "#matching/criteria";
import { genereer, type Gevalsoort } from "#matching/genereren";
import {
  type Kernelindex,
  type Kernelopties,
  type Kerneluitslag,
  matchDeel,
  newKernelindex,
} from "#matching/kernel/kernel";
import type { Inwonerprofiel } from "#matching/profiel";
import { denseVolledig, denseVroeg, maakDense } from "../peers/dense.ts";
import { openDuck } from "../peers/duckdb.ts";
import { idiomatischVolledig, idiomatischVroeg, maakIdiomatisch } from "../peers/idiomatisch.ts";
import type { Peeruitkomst } from "../peers/uitkomst.ts";
import { meet, moetenGelijkZijn, ms, toon } from "./meten.ts";

const TOP = 32;
const STEEKPROEF = 200; // persons of the idiomatic code, which would take minutes

export type Omvang = { readonly personen: number; readonly plekken: number; readonly zaad: number };

/** All pairs of a region: what fits, what one voorwaarde keeps apart, and the best 32 of each person. */
export async function batch(
  { personen, plekken, zaad }: Omvang,
  haalbaar: number,
  soort: Gevalsoort = "gewoon",
  keer = 9,
  traag = 3,
): Promise<void> {
  const geval = genereer({ personen, plekken, zaad, haalbaar, soort });
  const inwoners = [...geval.inwoners()];
  const regels = [...geval.plekken()];
  const begin = performance.now();
  const index = newKernelindex(regels);
  const indexeren = performance.now() - begin;
  const duck = await openDuck(inwoners, regels, 2);
  const dense = maakDense(inwoners, regels);
  const elke = Math.max(1, Math.round(personen / STEEKPROEF));
  const steekproef = inwoners.filter((_, at) => at % elke === 0);
  const idiomatisch = maakIdiomatisch(steekproef, regels);
  const kern = (opties: Kernelopties) => () => matchDeel(index, inwoners, { top: TOP, ...opties });

  const verwacht = uitkomstVan(kern({ uitvoering: "wasm" })());
  moetenGelijkZijn({
    "kernel WASM": verwacht,
    "kernel JavaScript": uitkomstVan(kern({ uitvoering: "js" })()),
    dense: denseVolledig(dense, TOP),
    DuckDB: await duck.volledig(TOP),
  });
  const vroeg = { ...verwacht, enige: null };
  moetenGelijkZijn({
    "kernel WASM": vroeg,
    "dense, early exit": denseVroeg(dense, TOP),
    "DuckDB, one query": await duck.vroeg(TOP),
  });
  moetenGelijkZijn({
    [`kernel WASM, ${steekproef.length} persons`]: uitkomstVan(deelVan(index, steekproef)),
    idiomatic: idiomatischVolledig(idiomatisch, TOP),
  });

  const deel = steekproef.length / inwoners.length;
  const paren = inwoners.length * regels.length;
  const naam = `${personen} × ${plekken}, ${soort}, ${((100 * verwacht.past) / paren).toFixed(2)}% fits`;
  console.log(
    `index of the plekken ${ms(indexeren)} ms, once; the peers' columns are made beforehand and not counted`,
  );
  const alles = await meet([
    { naam: "kernel, WASM", keer, opwarmen: 3, run: kern({ uitvoering: "wasm" }) },
    { naam: "kernel, plain JavaScript", keer, opwarmen: 3, run: kern({ uitvoering: "js" }) },
    { naam: "DuckDB, 2 threads, two queries", keer: traag, opwarmen: 0, run: () => duck.volledig(TOP) },
    { naam: "dense typed arrays", keer: traag, opwarmen: 0, run: () => denseVolledig(dense, TOP) },
    {
      naam: `idiomatic, from ${steekproef.length} persons`,
      keer: traag,
      opwarmen: 0,
      deel,
      run: () => idiomatischVolledig(idiomatisch, TOP),
    },
  ]);
  toon(`All of it: ${naam}`, alles, {
    "DuckDB, 2 threads, two queries": 100,
    "dense typed arrays": 150,
    [`idiomatic, from ${steekproef.length} persons`]: 300,
  });
  const [, js, , denseMeting] = alles;
  console.log(`dense / plain JavaScript: ${(denseMeting!.mediaan / js!.mediaan).toFixed(1)} (goal 15)`);
  const alleenPast = await meet([
    { naam: "kernel, WASM", keer, opwarmen: 3, run: kern({ uitvoering: "wasm", bijnaPassend: false }) },
    { naam: "DuckDB, 2 threads, one query", keer: traag, opwarmen: 0, run: () => duck.vroeg(TOP) },
    { naam: "dense typed arrays, early exit", keer: traag, opwarmen: 0, run: () => denseVroeg(dense, TOP) },
    {
      naam: `idiomatic, early exit, from ${steekproef.length} persons`,
      keer: traag,
      opwarmen: 0,
      deel,
      run: () => idiomatischVroeg(idiomatisch, TOP),
    },
  ]);
  toon(`Only what fits and the best 32: ${naam}`, alleenPast);
}

const deelVan = (index: Kernelindex, inwoners: readonly Inwonerprofiel[]) =>
  matchDeel(index, inwoners, { top: TOP, uitvoering: "wasm" });

function uitkomstVan({ past, eenStaatInDeWeg, waarde }: Kerneluitslag): Peeruitkomst {
  const enige = voorwaarden.map(() => 0);
  eenStaatInDeWeg.forEach((aantal, at) => (enige[at % voorwaarden.length]! += aantal));
  const som = (lijst: Uint32Array | Int32Array) => {
    let totaal = 0;
    for (const getal of lijst) totaal += getal;
    return totaal;
  };
  return { past: som(past), enige, aantalTop: waarde.length, somTop: som(waarde) };
}
