import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import type { Failure } from "#core/failure";
import { hours } from "#core/hours";
import { percent, type Rate, WHOLE } from "#core/money";
import {
  type Loonkostensubsidie,
  type LksPeriode,
  type LksVraag,
  loonkostensubsidie,
  loonkostensubsidieSchedule,
} from "#regels/loonkostensubsidie";
import { GeenWaarde } from "#regels/parameter";
import type { Register } from "#regels/register";
import { amount, date, oneOf, orNull } from "../fields.ts";
import {
  bedragOnbekend,
  loonwaardeBekend,
  volledigeLoonwaarde,
  wswZonderSubsidie,
  zonderLoonwaarde,
} from "./subsidie-failures.ts";

export const WIJZIGINGSOORTEN = ["correctie", "loonwaarde", "uren", "jaarwissel", "einde"] as const;
export type Wijzigingsoort = (typeof WIJZIGINGSOORTEN)[number];

export const ZEKERHEDEN = ["letterlijk", "afgeleid", "te controleren"] as const;

/** One line of the calculation, as on the screen. */
export const Stap = Type.Object({
  naam: Type.String(),
  toelichting: Type.String(),
  som: Type.String(),
  bedrag: Type.String({ description: "Euro's met een punt, niet afgerond, zoals 897.408" }),
  bron: Type.String(),
  zekerheid: oneOf(ZEKERHEDEN),
});

export const Periode = Type.Object({
  vanaf: date,
  tot: date,
  bedragInCenten: orNull(amount),
  bronOntbreekt: Type.Boolean({ description: "Het minimumloon van deze periode is nog niet bekend" }),
});

/** An amount as it is kept, and as a change would bring it. */
export const Bewaard = Type.Object({ vanaf: date, tot: orNull(date), bedragInCenten: amount });
export const Voorbeeldperiode = Type.Object({
  vanaf: date,
  tot: date,
  soort: oneOf(["regulier", "forfaitair"]),
  bedragInCenten: amount,
  isBegrensd: Type.Boolean(),
  stappen: Type.Array(Stap),
});

export const Wijziging = Type.Object({
  datum: date,
  wat: Type.String(),
  toelichting: Type.String(),
  bronOntbreekt: Type.Boolean(),
});

/** A loonkostensubsidie with how it came about and what changes when. */
export const Berekening = Type.Object({
  soort: oneOf(["regulier", "forfaitair"]),
  /** Per month. */
  bedragInCenten: amount,
  isBegrensd: Type.Boolean({ description: "Afgekapt op 70 procent" }),
  vanaf: date,
  tot: date,
  stappen: Type.Array(Stap),
  perioden: Type.Array(Periode),
  wijzigingen: Type.Array(Wijziging),
});
export type Berekening = Static<typeof Berekening>;

/** What decides about a subsidy, as it stands in a request. */
export type Subsidievraag = {
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate | null;
  /** 60 is 60%. */
  readonly loonwaarde: number | null;
  readonly forfaitair: boolean;
  readonly urenPerWeek: number;
  readonly voltijdUren: number;
  readonly geboortedatum: IsoDate | null;
};

export type KnownPeriode = Extract<LksPeriode, { bronOntbreekt: false }>;

/** The periods of a subsidy up to a day, the first with an amount, or the reason why there can be none. */
export function subsidieperioden(
  vraag: Subsidievraag,
  { isWsw, tot }: { isWsw: boolean; tot: IsoDate },
  register: Register,
): { perioden: readonly [KnownPeriode, ...LksPeriode[]]; vraag: LksVraag } {
  if (isWsw) throw wswZonderSubsidie();
  const { startdatum, einddatum } = vraag;
  const lksVraag: LksVraag = {
    startdatum,
    loonwaarde: loonwaardeOf(vraag),
    urenPerWeek: hours(vraag.urenPerWeek),
    voltijdUren: hours(vraag.voltijdUren),
    geboortedatum: vraag.geboortedatum,
  };
  const [first, ...rest] = loonkostensubsidieSchedule(
    lksVraag,
    einddatum !== null && einddatum < tot ? einddatum : tot,
    register,
  );
  if (!first || first.bronOntbreekt) throw missing(lksVraag, register);
  return { perioden: [first, ...rest], vraag: lksVraag };
}

/** Which value there is none of. */
function missing(vraag: LksVraag, register: Register): Failure {
  try {
    loonkostensubsidie(vraag, vraag.startdatum, register);
  } catch (error) {
    if (error instanceof GeenWaarde) return bedragOnbekend(error);
    if (error instanceof RangeError) return bedragOnbekend(new GeenWaarde("Minimumloon", vraag.startdatum));
    throw error;
  }
  throw new Error("The first period has an amount");
}

/** As in an answer: the amount that holds on a day, or the first one where the day lies before it. */
export function berekeningOn(
  perioden: readonly [KnownPeriode, ...LksPeriode[]],
  day: IsoDate,
  einddatum: IsoDate | null,
  urenVanaf: readonly IsoDate[] = [],
): Berekening {
  const isKnown = (periode: LksPeriode): periode is KnownPeriode => !periode.bronOntbreekt;
  const { soort, bedragInCenten, isBegrensd, vanaf, tot, stappen }: Loonkostensubsidie =
    perioden.filter(isKnown).findLast((periode) => periode.vanaf <= day) ?? perioden[0];
  return {
    soort,
    bedragInCenten,
    isBegrensd,
    vanaf,
    tot,
    stappen: [...stappen],
    perioden: perioden.map((periode) => ({
      vanaf: periode.vanaf,
      tot: periode.tot,
      bedragInCenten: periode.bronOntbreekt ? null : periode.bedragInCenten,
      bronOntbreekt: periode.bronOntbreekt,
    })),
    wijzigingen: wijzigingen(perioden, einddatum, urenVanaf),
  };
}

function loonwaardeOf({ loonwaarde, forfaitair }: Subsidievraag): Rate | "forfaitair" {
  if (forfaitair) {
    if (loonwaarde !== null) throw loonwaardeBekend();
    return "forfaitair";
  }
  if (loonwaarde === null) throw zonderLoonwaarde();
  const rate = percent(loonwaarde);
  if (rate >= WHOLE) throw volledigeLoonwaarde();
  return rate;
}

function wijzigingen(
  [first, ...rest]: readonly [KnownPeriode, ...LksPeriode[]],
  einddatum: IsoDate | null,
  urenVanaf: readonly IsoDate[],
): Static<typeof Wijziging>[] {
  const changes = rest.map((period) => wijziging(period, urenVanaf.includes(period.vanaf)));
  const last = [first, ...rest].findLast((periode) => !periode.bronOntbreekt) ?? first;
  const end = rest.at(-1)?.tot ?? first.tot;
  if (last.soort === "forfaitair" && end !== einddatum)
    changes.push({
      datum: end,
      wat: "Het vaste deel stopt",
      toelichting: "Na zes maanden telt de gemeten loonwaarde. Laat die op tijd meten.",
      bronOntbreekt: false,
    });
  if (einddatum !== null)
    changes.push({
      datum: einddatum,
      wat: "Laatste dag van de plaatsing",
      toelichting: "Daarna stopt de loonkostensubsidie.",
      bronOntbreekt: false,
    });
  return changes;
}

/** Only 1 January brings another wage; on any other day the loonwaarde is what changes, or the hours. */
function wijziging({ vanaf, bronOntbreekt }: LksPeriode, isUren: boolean): Static<typeof Wijziging> {
  const own = { datum: vanaf, bronOntbreekt };
  if (vanaf.endsWith("-01-01"))
    return {
      ...own,
      wat: "Nieuw bedrag door het minimumloon",
      toelichting: bronOntbreekt
        ? `Het bedrag voor ${vanaf.slice(0, 4)} is nog niet bekend.`
        : "Op 1 januari telt het minimumloon van die dag.",
    };
  return isUren
    ? {
        ...own,
        wat: "Nieuw bedrag door de uren",
        toelichting: "Vanaf deze dag staan er andere uren in het contract.",
      }
    : {
        ...own,
        wat: "Nieuw bedrag door de loonwaarde",
        toelichting: "Vanaf deze dag telt een andere loonwaarde.",
      };
}
