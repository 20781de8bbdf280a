import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, percentage, text, urenPerWeek, versie } from "../fields.ts";
import { isBetaald, WIE } from "#regels/overgang";
import { WERKVORMEN, type Werkvorm } from "../plekken/plek.ts";

/** Where a plaatsing is in its life, on a day. */
export const STANDEN = ["begint nog", "loopt", "eindigt binnenkort", "beëindigd"] as const;
export type Stand = (typeof STANDEN)[number];
const BINNENKORT_IN_DAGEN = 42;

/** Why work ends. Going on to other work counts as a success. @source Actieplan Perspectief op Werk 2019 */
export const REDENEN_EINDE = [
  "ander werk",
  "einde contract",
  "eigen keuze",
  "werk paste niet",
  "samenwerking",
  "gedrag",
  "privésituatie",
  "werkgever stopt",
  "overstap naar andere werkvorm",
  "anders",
] as const;

export const VIA = ["WSP", "gemeente", "UWV", "ontwikkelbedrijf", "zelf"] as const;
export const SUBSIDIEKEUZES = ["geen", "regulier", "forfaitair"] as const;
export type Subsidiekeuze = (typeof SUBSIDIEKEUZES)[number];

const GRONDSLAGEN = ["wet", "afspraak"] as const;

/** "Kan ik nog terug als het niet lukt?" What keeps the old place, until when, and who said so. */
export const WegTerug = Type.Object(
  {
    grondslag: oneOf(GRONDSLAGEN),
    waar: text(200, "Welke plek wordt bewaard"),
    tot: orNull(date),
    wieBeslist: oneOf(WIE),
    met: text(120, "Met wie het is afgesproken"),
    afgesprokenOp: date,
  },
  { additionalProperties: false, description: "De weg terug; null: er is niets afgesproken" },
);
export type WegTerug = Static<typeof WegTerug>;

const Named = Type.Object({ id, naam: Type.String() });

/** A plaatsing in a list. What the role may not see of the person is null. */
export const Plaatsing = Type.Object({
  id,
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  gemeente,
  werkgever: orNull(Named),
  unit: orNull(Named),
  /** Vrijwilligerswerk or dagbesteding with an organisation that is no werkgever of the region. */
  organisatie: orNull(Type.String()),
  plekId: orNull(id),
  functie: Type.String(),
  werkvorm: oneOf(WERKVORMEN),
  urenPerWeek,
  startdatum: date,
  einddatum: orNull(date),
  redenEinde: orNull(Type.String()),
  stand: oneOf(STANDEN),
  versie,
});
export type Plaatsing = Static<typeof Plaatsing>;

export const PlaatsingInFull = Type.Object({
  ...Plaatsing.properties,
  voltijdUren: urenPerWeek,
  /** Null where none applies, or where the role may not see it. */
  loonwaarde: orNull(percentage),
  rapportgroep: orNull(Type.String()),
  via: oneOf(VIA),
  wegTerug: orNull(Type.String()),
  terug: orNull(WegTerug),
  voorstelId: orNull(id),
  geregistreerdOp: date,
});
export type PlaatsingInFull = Static<typeof PlaatsingInFull>;

export function standOn(
  { startdatum, einddatum }: { startdatum: IsoDate; einddatum: IsoDate | null },
  day: IsoDate,
): Stand {
  if (day < startdatum) return "begint nog";
  if (einddatum === null || einddatum > addDays(day, BINNENKORT_IN_DAGEN)) return "loopt";
  return einddatum < day ? "beëindigd" : "eindigt binnenkort";
}

/** The days between which an end lies that is near. */
export const binnenkort = (day: IsoDate) => ({ vanaf: day, tot: addDays(day, BINNENKORT_IN_DAGEN) });

const conflict = (code: string, detail: string, about: Readonly<Record<string, unknown>> = {}) =>
  new Failure("conflict", `plaatsing.${code}`, detail, about);

export const plekVol = () =>
  conflict(
    "plek-vol",
    "Er is in deze periode geen plaats vrij op deze plek. Kies een andere plek of een andere dag.",
  );
export const plekGesloten = () => conflict("plek-gesloten", "Deze plek is gesloten. Kies een andere plek.");
export const overlap = () =>
  conflict(
    "overlap",
    "Deze inwoner heeft in deze periode al een plaatsing bij deze werkgever. Beëindig die eerst.",
  );
export const teVeelUren = () =>
  conflict(
    "te-veel-uren",
    "Samen met andere plaatsingen is dit meer dan 60 uur per week. Kies minder uren.",
    {
      velden: ["urenPerWeek"],
    },
  );
export const zonderAkkoord = () =>
  conflict("zonder-akkoord", "De inwoner heeft hier nog geen ja op gezegd. Leg eerst het antwoord vast.");
export const alGeplaatst = () =>
  conflict("al-geplaatst", "Met dit voorstel is de plaatsing al gestart. Open de plaatsing.");
export const werkvormNietGeboden = (werkvormen: readonly string[]) =>
  conflict("werkvorm", `Deze plek biedt deze werkvorm niet. Kies uit: ${werkvormen.join(", ")}.`, {
    velden: ["werkvorm"],
  });
const zonderLoonGeenSubsidie = (werkvorm: Werkvorm) =>
  conflict(
    "zonder-loon",
    `Bij ${werkvorm} hoort geen loon. Kies geen loonkostensubsidie en geen loonwaarde.`,
    {
      velden: ["loonkostensubsidie"],
    },
  );
/** A loonwaarde and a subsidy belong to a wage. */
export function checkLoon(
  werkvorm: Werkvorm,
  { loonwaarde, loonkostensubsidie }: { loonwaarde: number | null; loonkostensubsidie: Subsidiekeuze },
): void {
  if (!isBetaald(werkvorm) && (loonwaarde !== null || loonkostensubsidie !== "geen"))
    throw zonderLoonGeenSubsidie(werkvorm);
}
export const eindVoorStart = () =>
  new Failure(
    "invalid",
    "plaatsing.eind-voor-start",
    "De laatste dag ligt voor de eerste. Kies een latere dag.",
    {
      velden: ["einddatum"],
    },
  );
export const alEerderEinde = (einddatum: IsoDate) =>
  conflict(
    "al-eerder-einde",
    "Deze plaatsing eindigt al eerder. Kies een eerdere dag, of start een nieuwe plaatsing.",
    {
      einddatum,
      velden: ["einddatum"],
    },
  );
