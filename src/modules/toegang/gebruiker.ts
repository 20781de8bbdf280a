import { type Static, Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import type { Context } from "../context.ts";
import { date, gemeente, id, oneOf, orNull, request, text, tijdstip, versie } from "../fields.ts";
import { ROLLEN, type Rol } from "./matrix.ts";

/** Roles that an inwoner or a werkgever gets elsewhere; the other ones are given by a beheerder. */
const EXTERN: ReadonlySet<Rol> = new Set(["inwoner", "vertegenwoordiger", "werkgever"]);
export const MEDEWERKERROLLEN: readonly Rol[] = ROLLEN.filter((rol) => !EXTERN.has(rol));

/** Roles that go with no other: who gives rights, or oversees their use, does no cases. */
export const ALLEEN: readonly Rol[] = ["fg", "beheerder"];

export const STANDEN = ["actief", "beoordelen", "opgeschort", "afgelopen", "beëindigd"] as const;

/** From so many days before its last day a review is asked for. */
export const BEOORDELEN_VANAF_DAGEN = 30;

/** Somebody who can sign in, or could. */
export const Gebruiker = Type.Object({
  id,
  naam: Type.String(),
  functie: Type.String(),
  rollen: Type.Array(oneOf(ROLLEN)),
  organisatie: Type.Object({ id, naam: Type.String() }),
  gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
  unit: orNull(Type.Object({ id, naam: Type.String() })),
  geldigTot: orNull(date),
  laatstAangemeld: orNull(tijdstip),
  beoordeeldOp: date,
  beoordelenVoor: orNull(
    Type.Unsafe<IsoDate>({ ...date, description: "Na deze dag gelden de rechten niet meer" }),
  ),
  stand: oneOf(STANDEN),
  versie,
});
export type Gebruiker = Static<typeof Gebruiker>;

/** One decision about someone's rights: as they were after it. */
export const Rechtenbesluit = Type.Object({
  id,
  soort: oneOf(["toegekend", "gewijzigd", "beoordeeld", "ingetrokken", "hervat"]),
  rollen: Type.Array(oneOf(ROLLEN)),
  geldigTot: orNull(date),
  toelichting: orNull(Type.String()),
  doorNaam: Type.String(),
  tijdstip,
});
export type Rechtenbesluit = Static<typeof Rechtenbesluit>;

export const GebruikerInFull = Type.Object({
  ...Gebruiker.properties,
  aanmeldnaam: Type.String({ description: "Zoals de inlogdienst deze persoon kent" }),
  besluiten: Type.Array(Rechtenbesluit, { description: "De laatste eerst" }),
});
export type GebruikerInFull = Static<typeof GebruikerInFull>;

/** The rights of someone, as a beheerder gives them. */
export const rechtenFields = {
  naam: text(100),
  functie: text(100),
  rollen: Type.Array(oneOf(MEDEWERKERROLLEN), { minItems: 1, maxItems: 4, uniqueItems: true }),
  organisatieId: id,
  gemeenten: Type.Array(gemeente, { maxItems: 60, uniqueItems: true }),
  unitId: orNull(id),
  geldigTot: orNull(date),
};
const Rechten = request(rechtenFields);
export type Rechten = Static<typeof Rechten>;

/** Four eyes: whatever it is, a colleague does it. The database refuses it too. */
export function checkVierOgen({ user }: Context, gebruikerId: string): void {
  if (user.id === gebruikerId) throw eigenRechten();
}

export function checkRechten({ rollen, unitId, geldigTot }: Rechten, today: IsoDate): void {
  if (rollen.length > 1 && rollen.some((rol) => ALLEEN.includes(rol))) throw rolAlleen();
  if (rollen.includes("unitleider") !== (unitId !== null)) throw unitHoortBijRol();
  if (geldigTot !== null && geldigTot < today) throw alVoorbij();
}

const wrong = (code: string, veld: string, detail: string) =>
  new Failure("invalid", `gebruiker.${code}`, detail, { velden: [veld] });

const eigenRechten = () =>
  new Failure(
    "forbidden",
    "gebruiker.eigen-rechten",
    "U kunt uw eigen rechten niet wijzigen of beoordelen. Vraag het een andere beheerder.",
  );
export const bestaatAl = () =>
  new Failure(
    "conflict",
    "gebruiker.bestaat",
    "Er is al een gebruiker met deze aanmeldnaam. Zoek die op en wijzig de rechten.",
    { velden: ["aanmeldnaam"] },
  );
const rolAlleen = () =>
  wrong(
    "rol-alleen",
    "rollen",
    "Een beheerder of functionaris gegevensbescherming heeft geen andere rol. Kies één van beide.",
  );
const unitHoortBijRol = () =>
  wrong(
    "unit",
    "unitId",
    "Een unitleider heeft een unit, en niemand anders. Kies de unit of een andere rol.",
  );
const alVoorbij = () => wrong("al-voorbij", "geldigTot", "Kies vandaag of een latere dag.");
export const onbekendeOrganisatie = () =>
  wrong("organisatie-onbekend", "organisatieId", "Deze organisatie kennen wij niet. Kies een ander.");
export const onbekendeUnit = () =>
  wrong("unit-onbekend", "unitId", "Deze unit kennen wij niet. Kies een ander.");
export const onbekendeGemeente = () =>
  wrong("gemeente-onbekend", "gemeenten", "Een van deze gemeenten kennen wij niet. Kies een ander.");
export const nietVanHier = () =>
  new Failure(
    "conflict",
    "gebruiker.rol-van-elders",
    "De rol van deze gebruiker volgt uit het dossier of de werkgever. U kunt hier wel de toegang beëindigen.",
  );
export const alBeeindigd = () =>
  new Failure("conflict", "gebruiker.al-beeindigd", "Deze toegang is al beëindigd. U hoeft niets te doen.");
export const nietBeeindigd = () =>
  new Failure("conflict", "gebruiker.niet-beeindigd", "Deze gebruiker heeft al toegang.");
