import { addDays, addMonths, type IsoDate, isoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Rate } from "#core/money";
import {
  type LksPeriode,
  type LksVraag,
  loonkostensubsidie,
  loonkostensubsidieSchedule,
} from "#regels/loonkostensubsidie";
import { GeenWaarde } from "#regels/parameter";
import { aantalOp, type Register } from "#regels/register";
import type { KnownPeriode } from "./subsidie.ts";
import type { Meting } from "./loonwaarde-store.ts";

/** What the amount of a plaatsing rests on. */
export type Grondslag = {
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
  /** Of the start, as it stands with the plaatsing; null: not measured then. */
  readonly loonwaarde: Rate | null;
  readonly urenPerWeek: Hours;
  readonly voltijdUren: Hours;
  readonly geboortedatum: IsoDate | null;
  readonly metingen: readonly Pick<Meting, "vanaf" | "loonwaarde">[];
};

/** The question to the rules: what counts at the start, and what was measured after it. */
export function lksVraagOf(grondslag: Grondslag): LksVraag {
  const { startdatum, urenPerWeek, voltijdUren, geboortedatum, metingen } = grondslag;
  const atStart = metingen.findLast(({ vanaf }) => vanaf <= startdatum)?.loonwaarde ?? grondslag.loonwaarde;
  return {
    startdatum,
    loonwaarde: atStart ?? "forfaitair",
    nieuweLoonwaarden: metingen.filter(({ vanaf }) => vanaf > startdatum),
    urenPerWeek,
    voltijdUren,
    geboortedatum,
  };
}

/** First day after the flat rate; null where the loonwaarde was measured from the start. */
export function naVasteDeel({ startdatum, loonwaarde }: LksVraag, register: Register): IsoDate | null {
  if (loonwaarde !== "forfaitair") return null;
  return addMonths(startdatum, aantalOp(register, "lks.forfaitair.maanden", startdatum).waarde);
}

/** The amounts that are known between two days, cut off at both. */
export function knownPerioden(
  { einddatum, ...grondslag }: Grondslag,
  { vanaf, tot }: { vanaf: IsoDate; tot: IsoDate },
  register: Register,
): KnownPeriode[] {
  const isKnown = (period: LksPeriode): period is KnownPeriode => !period.bronOntbreekt;
  return loonkostensubsidieSchedule(lksVraagOf({ einddatum, ...grondslag }), einddatum, register)
    .filter(isKnown)
    .filter((period) => period.tot >= vanaf && period.vanaf <= tot)
    .map((period) => ({
      ...period,
      vanaf: period.vanaf > vanaf ? period.vanaf : vanaf,
      tot: period.tot < tot ? period.tot : tot,
    }));
}

/** The amounts of one calendar year of a subsidy that runs on its first day, or why there are none. */
export function periodenInJaar(
  grondslag: Grondslag,
  jaar: number,
  register: Register,
): { readonly perioden: readonly KnownPeriode[] } | { readonly waaromNiet: string } {
  const [first, end] = [isoDate(`${jaar}-01-01`), isoDate(`${jaar}-12-31`)];
  const { einddatum } = grondslag;
  const last = einddatum !== null && einddatum < end ? einddatum : end;
  const vraag = lksVraagOf(grondslag);
  const flat = naVasteDeel(vraag, register);
  if (flat !== null && flat <= first && (vraag.nieuweLoonwaarden ?? []).length === 0)
    return {
      waaromNiet: `Het vaste deel liep tot en met ${addDays(flat, -1)}. Er is nog geen loonwaarde gemeten.`,
    };
  try {
    return { perioden: followed(vraag, first, last, register) };
  } catch (error) {
    if (error instanceof GeenWaarde)
      return { waaromNiet: `Voor ${error.dag} is er nog geen waarde van “${error.parameter}”.` };
    throw error;
  }
}

function followed(vraag: LksVraag, first: IsoDate, last: IsoDate, register: Register): KnownPeriode[] {
  const perioden: KnownPeriode[] = [];
  const flat = naVasteDeel(vraag, register);
  const isMeasured = (vraag.nieuweLoonwaarden ?? []).length > 0;
  const until = flat !== null && !isMeasured && flat <= last ? addDays(flat, -1) : last;
  for (let dag = first; dag <= until; ) {
    const found = loonkostensubsidie(vraag, dag, register);
    const tot = found.tot < until ? found.tot : until;
    perioden.push({ ...found, tot, bronOntbreekt: false });
    dag = addDays(tot, 1);
  }
  return perioden;
}
