import { addDays, type IsoDate } from "#core/dates";
import { banen } from "./banen.ts";
import type { Row } from "./insert-rows.ts";
import { type Plek, plekOf } from "./plekken.ts";
import { randomFor } from "./random.ts";
import type { Werkgever } from "./werkgevers.ts";

/** Since when each plek is open: most for a few weeks, some for too long. */
export function metDagen(plekken: readonly Plek[], today: IsoDate): (Plek & { gemeldOp: IsoDate })[] {
  const random = randomFor("plekken gemeld");
  return plekken.map((plek) => ({
    ...plek,
    gemeldOp: addDays(today, -random.between(3, random.chance(0.15) ? 140 : 58)),
  }));
}

/**
 * A vacature that was filled in the last year, for each werkgever that reported one and has none open now: so that
 * the count of the last year follows from rows.
 */
export function makeVervuldeVacatures(
  werkgevers: readonly Werkgever[],
  plekken: readonly Row<"plekken">[],
  today: IsoDate,
): Row<"plekken">[] {
  const random = randomFor("vervulde vacatures");
  const open = new Set(
    plekken
      .filter(({ soort, bron }) => soort === "vacature" && bron === "eigen")
      .map(({ werkgeverId }) => werkgeverId),
  );
  return werkgevers
    .filter(({ id, hadVacature }) => hadVacature && !open.has(id))
    .map((werkgever) => {
      const suitable = banen.filter(({ sector }) => sector === werkgever.sector);
      const geslotenOp = addDays(today, -random.between(20, 300));
      return {
        ...plekOf(random, werkgever, random.pick(suitable.length > 0 ? suitable : banen)),
        soort: "vacature",
        werkvormen: ["regulier"],
        status: "gesloten",
        sluitreden: "ingevuld",
        gemeldOp: addDays(geslotenOp, -random.between(14, 60)),
        geslotenOp,
      };
    });
}
