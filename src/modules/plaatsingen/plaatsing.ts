import { type Static, Type } from "typebox";
import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, percentage, urenPerWeek, versie } from "../fields.ts";
import { WERKVORMEN } from "../plekken/plek.ts";

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
  "privésituatie",
  "werkgever stopt",
  "overstap naar andere werkvorm",
  "anders",
] as const;

export const VIA = ["WSP", "gemeente", "UWV", "ontwikkelbedrijf", "zelf"] as const;
export const SUBSIDIEKEUZES = ["geen", "regulier", "forfaitair"] as const;
export type Subsidiekeuze = (typeof SUBSIDIEKEUZES)[number];

const Named = Type.Object({ id, naam: Type.String() });

/** A plaatsing in a list. What the role may not see of the person is null. */
export const Plaatsing = Type.Object({
  id,
  inwonerId: id,
  inwonernaam: orNull(Type.String()),
  gemeente,
  werkgever: orNull(Named),
  unit: orNull(Named),
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
