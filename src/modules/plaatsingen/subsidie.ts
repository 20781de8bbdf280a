import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { hours } from "#core/hours";
import { percent, type Rate, WHOLE } from "#core/money";
import {
  type Loonkostensubsidie,
  type LksPeriode,
  type LksVraag,
  loonkostensubsidieSchedule,
} from "#regels/loonkostensubsidie";
import { amount, date, oneOf, orNull } from "../fields.ts";

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

export const wswZonderSubsidie = () =>
  new Failure(
    "conflict",
    "subsidie.wsw",
    "Voor werk in de Wsw bestaat geen loonkostensubsidie. Kies: geen loonkostensubsidie.",
    { velden: ["loonkostensubsidie"] },
  );
export const zonderLoonwaarde = () =>
  new Failure(
    "invalid",
    "subsidie.zonder-loonwaarde",
    "Vul de gemeten loonwaarde in. Is die nog niet gemeten, kies dan het vaste deel voor de eerste zes maanden.",
    { velden: ["loonwaarde"] },
  );
export const loonwaardeBekend = () =>
  new Failure(
    "invalid",
    "subsidie.loonwaarde-bekend",
    "Het vaste deel is er alleen zolang de loonwaarde niet is gemeten. Kies de gewone loonkostensubsidie.",
    { velden: ["loonwaarde"] },
  );
export const volledigeLoonwaarde = () =>
  new Failure(
    "conflict",
    "subsidie.volledige-loonwaarde",
    "Bij een loonwaarde van 100 procent of meer is er geen loonkostensubsidie. Kies: geen loonkostensubsidie.",
    { velden: ["loonkostensubsidie"] },
  );
export const bedragOnbekend = (startdatum: IsoDate) =>
  new Failure(
    "conflict",
    "subsidie.bedrag-onbekend",
    "Voor deze eerste dag kennen wij het minimumloon niet. Kies een andere dag, of: geen loonkostensubsidie.",
    { startdatum, velden: ["startdatum"] },
  );
export const geenSubsidie = (plaatsingId: string) =>
  new Failure("not-found", "subsidie.geen", "Bij deze plaatsing is geen loonkostensubsidie.", {
    plaatsingId,
  });

export const alBesloten = () =>
  new Failure(
    "conflict",
    "subsidie.al-besloten",
    "Over deze loonkostensubsidie is al besloten. U hoeft niets te doen.",
  );
export const besluitInToekomst = () =>
  new Failure("invalid", "subsidie.besluit-in-de-toekomst", "Kies vandaag of een eerdere dag.", {
    velden: ["datum"],
  });

export type KnownPeriode = Extract<LksPeriode, { bronOntbreekt: false }>;

/** The periods of a subsidy, the first with an amount, or the reason why there can be none. */
export function subsidieperioden(
  vraag: Subsidievraag,
  isWsw: boolean,
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
  const [first, ...rest] = loonkostensubsidieSchedule(lksVraag, einddatum);
  if (!first || first.bronOntbreekt) throw bedragOnbekend(startdatum);
  return { perioden: [first, ...rest], vraag: lksVraag };
}

/** As in an answer: the amount that holds on a day, or the first one where the day lies before it. */
export function berekeningOn(
  perioden: readonly [KnownPeriode, ...LksPeriode[]],
  day: IsoDate,
  einddatum: IsoDate | null,
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
    wijzigingen: wijzigingen(perioden, einddatum),
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
): Static<typeof Wijziging>[] {
  const changes = rest.map(({ vanaf, bronOntbreekt }) => ({
    datum: vanaf,
    wat: "Nieuw bedrag door het minimumloon",
    toelichting: bronOntbreekt
      ? `Het bedrag voor ${vanaf.slice(0, 4)} is nog niet bekend.`
      : "Op 1 januari telt het minimumloon van die dag.",
    bronOntbreekt,
  }));
  const end = rest.at(-1)?.tot ?? first.tot;
  if (first.soort === "forfaitair" && end !== einddatum)
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
