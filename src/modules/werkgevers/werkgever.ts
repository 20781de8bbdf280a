import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, text, versie } from "../fields.ts";

/** How the region stands to a werkgever. An account manager sorts by these. */
export const RELATIES = [
  "bekend",
  "regelmatig contact",
  "key account",
  "ambassadeur",
  "leerbedrijf",
  "vacature afgelopen jaar",
] as const;
export type Relatie = (typeof RELATIES)[number];

/** What a person writes down; the others follow from contacts and vacatures. */
export const GEKOZEN_RELATIES = ["bekend", "key account", "ambassadeur", "leerbedrijf"] as const;

export const CONTACTSOORTEN = ["gesprek", "telefoon", "bezoek", "bericht"] as const;

/** What an account manager writes down. */
export const werkgeverFields = {
  naam: text(200),
  kvk: orNull(Type.String({ pattern: "^\\d{8}$", description: "Nummer in het handelsregister" })),
  vestigingsnummer: Type.Optional(
    orNull(
      Type.String({ pattern: "^\\d{12}$", description: "Van de hoofdvestiging in het handelsregister" }),
    ),
  ),
  sbi: Type.Optional(
    orNull(Type.String({ pattern: "^\\d{2,6}$", description: "Code van de hoofdactiviteit" })),
  ),
  sector: text(80),
  gemeente,
  plaats: text(80),
  adres: Type.Optional(orNull(text(200, "Straat en nummer"))),
  postcode: orNull(Type.String({ pattern: "^\\d{4}([A-Z]{2})?$" })),
  aantalMedewerkers: orNull(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
  relaties: Type.Array(oneOf(GEKOZEN_RELATIES), { uniqueItems: true }),
  accountmanagerId: orNull(id),
  contactpersoon: orNull(text(120)),
  telefoon: orNull(text(30)),
};

const Colleague = Type.Object({ id, naam: orNull(Type.String()) });

/** A werkgever in a list. What only colleagues may know is null for a werkgever who looks at another one. */
export const Werkgever = Type.Object({
  id,
  naam: Type.String(),
  sector: Type.String(),
  gemeente,
  gemeentenaam: orNull(Type.String()),
  plaats: Type.String(),
  relaties: Type.Array(oneOf(RELATIES)),
  accountmanager: orNull(Colleague),
  laatsteContact: orNull(date),
  openPlekken: Type.Integer({ description: "Plekken die open staan, ook als ze vol zijn" }),
  lopendePlaatsingen: Type.Integer({ description: "Een aantal; wie het zijn staat hier nooit" }),
  versie,
});
export type Werkgever = Static<typeof Werkgever>;

export const WerkgeverInFull = Type.Object({
  ...Werkgever.properties,
  vrijePlaatsen: Type.Integer({ description: "Hoeveel mensen vandaag kunnen beginnen op de open plekken" }),
  kvk: orNull(Type.String()),
  vestigingsnummer: orNull(Type.String()),
  sbi: orNull(Type.String()),
  adres: orNull(Type.String()),
  postcode: orNull(Type.String()),
  aantalMedewerkers: orNull(Type.Integer()),
  contactpersoon: orNull(Type.String()),
  telefoon: orNull(Type.String()),
  bron: Type.String(),
});
export type WerkgeverInFull = Static<typeof WerkgeverInFull>;

export const Werkgevercontact = Type.Object({
  id,
  datum: date,
  soort: oneOf(CONTACTSOORTEN),
  tekst: Type.String(),
  gesprokenMet: orNull(Type.String()),
  volgendeStap: orNull(Type.String()),
  volgendeStapOp: orNull(date),
  doorNaam: Type.String(),
});
export type Werkgevercontact = Static<typeof Werkgevercontact>;

/** What comes next has a day, and a day says what happens then. */
export const halveStap = (veld: string) =>
  new Failure(
    "invalid",
    "werkgevercontact.halve-stap",
    "Vul bij de volgende stap in wat u doet én op welke dag.",
    { velden: [veld] },
  );

export const dubbelKvk = (werkgeverId?: string) =>
  new Failure(
    "conflict",
    "werkgever.kvk-bestaat",
    "Er is al een werkgever met dit KvK-nummer. Open die werkgever, of kijk het nummer na.",
    werkgeverId === undefined ? {} : { werkgeverId },
  );

export const onbekendeAccountmanager = () =>
  new Failure(
    "invalid",
    "werkgever.accountmanager-onbekend",
    "Deze accountmanager bestaat niet. Kies een ander.",
    {
      velden: ["accountmanagerId"],
    },
  );

export const onbekendeGemeente = () =>
  new Failure("invalid", "werkgever.gemeente-onbekend", "Deze gemeente kennen wij niet. Kies een ander.", {
    velden: ["gemeente"],
  });

export const contactInToekomst = () =>
  new Failure(
    "invalid",
    "werkgevercontact.in-de-toekomst",
    "Dit contact is nog niet geweest. Kies vandaag of een eerdere dag.",
    { velden: ["datum"] },
  );

/** A note about a werkgever can speak about someone who works there: nothing about health is kept of him. */
export const overGezondheid = (veld: string, hint: string) =>
  new Failure("invalid", "werkgever.over-gezondheid", hint, { velden: [veld] });
