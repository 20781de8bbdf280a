import { type Static, Type } from "typebox";
import { addMonths, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, gemeente, id, oneOf, orNull, request, text, tijdstip, versie } from "../fields.ts";
import { type Programmarol, PROGRAMMAROLLEN, scopesVanRol } from "../toegang/scopes.ts";

export const STANDEN = ["actief", "loopt af", "afgelopen", "gestopt"] as const;

/** From so many days before its last day a koppeling asks to be looked at. */
export const LOOPT_AF_VANAF_DAGEN = 30;
/** Rights are looked at each year (BIO2 5.18.02), those of a program too. */
const HOOGSTENS_IN_MAANDEN = 12;
/** One to work with, and one that takes over. */
export const MAX_SLEUTELS = 2;

export const Sleutel = Type.Object({
  kid: Type.String({ description: "Vingerafdruk van de sleutel (RFC 7638)" }),
  soort: oneOf(["ES256", "PS256", "EdDSA"]),
  toegevoegd: tijdstip,
});

/** A program that may use the API (koppeling), for lists. */
export const Koppeling = Type.Object({
  id: Type.Unsafe<string>({ ...id, description: "Ook de client_id" }),
  naam: Type.String(),
  organisatie: Type.Object({ id, naam: Type.String() }),
  rol: oneOf(PROGRAMMAROLLEN),
  stand: oneOf(STANDEN),
  geldigTot: date,
  laatstGebruikt: orNull(tijdstip),
  versie,
});
export type Koppeling = Static<typeof Koppeling>;

export const KoppelingInFull = Type.Object({
  ...Koppeling.properties,
  oin: orNull(Type.String()),
  contact: Type.String(),
  gemeenten: Type.Array(Type.Object({ code: gemeente, naam: Type.String() })),
  scopes: Type.Array(Type.String()),
  verzoekenPerMinuut: Type.Integer(),
  sleutels: Type.Array(Sleutel, { description: "De laatste eerst" }),
  doorNaam: Type.String(),
  gemaakt: tijdstip,
  gestopt: orNull(Type.Object({ tijdstip, doorNaam: Type.String(), reden: Type.String() })),
});
export type KoppelingInFull = Static<typeof KoppelingInFull>;

/** What a beheerder decides about a program. */
export const koppelingFields = {
  naam: text(100, "Zoals mensen het programma kennen"),
  organisatieId: Type.Unsafe<string>({ ...id, description: "Namens wie het programma werkt" }),
  oin: orNull(
    Type.String({ pattern: "^\\d{20}$", description: "Van wie het programma draait, als dat een ander is" }),
  ),
  contact: Type.String({
    pattern: "^[^@\\s]+@[^@\\s]+$",
    maxLength: 254,
    description: "E-mailadres van een team, voor als er iets mis is",
  }),
  rol: Type.Unsafe<Programmarol>({
    ...oneOf(PROGRAMMAROLLEN),
    description: "Wiens rechten het programma leent",
  }),
  gemeenten: Type.Array(gemeente, { maxItems: 60, uniqueItems: true }),
  scopes: Type.Array(Type.String({ maxLength: 60 }), { minItems: 1, maxItems: 200, uniqueItems: true }),
  geldigTot: Type.Unsafe<IsoDate>({ ...date, description: "Laatste dag, hoogstens een jaar vooruit" }),
  verzoekenPerMinuut: Type.Integer({ minimum: 1, maximum: 1200 }),
};
const Besluit = request(koppelingFields);
export type Besluit = Static<typeof Besluit>;

export const sleutelField = Type.Object(
  {},
  {
    additionalProperties: true,
    description: "Openbare sleutel: een JWK, of een JWKS met hoogstens twee sleutels",
  },
);

/** A program gets no more than the role has, and not for longer than a year. */
export function checkBesluit({ rol, scopes, geldigTot }: Besluit, today: IsoDate): void {
  const mag = scopesVanRol(rol);
  const teVeel = scopes.filter((scope) => !mag.includes(scope));
  if (teVeel.length > 0) throw scopeNietVanRol(rol, teVeel);
  if (geldigTot < today) throw wrong("al-voorbij", "geldigTot", "Kies vandaag of een latere dag.");
  if (geldigTot > addMonths(today, HOOGSTENS_IN_MAANDEN))
    throw wrong(
      "te-lang",
      "geldigTot",
      "Kies een dag binnen een jaar. Daarna kunt u de koppeling verlengen.",
    );
}

const wrong = (code: string, veld: string, detail: string) =>
  new Failure("invalid", `koppeling.${code}`, detail, { velden: [veld] });

const scopeNietVanRol = (rol: string, scopes: readonly string[]) =>
  new Failure(
    "invalid",
    "koppeling.scope",
    `De rol ${rol} geeft een programma geen ${scopes.join(", ")}. Kies een andere rol of laat dit weg.`,
    { velden: ["scopes"] },
  );
export const onbekendeOrganisatie = () =>
  wrong("organisatie-onbekend", "organisatieId", "Deze organisatie kennen wij niet. Kies een andere.");
export const onbekendeGemeente = () =>
  wrong("gemeente-onbekend", "gemeenten", "Een van deze gemeenten kennen wij niet. Kies een andere.");
export const alGestopt = () =>
  new Failure(
    "conflict",
    "koppeling.gestopt",
    "Deze koppeling is gestopt. Registreer het programma opnieuw.",
  );
export const sleutelBestaat = () =>
  new Failure("conflict", "koppeling.sleutel-bestaat", "Deze sleutel staat er al. Maak een nieuwe.", {
    velden: ["sleutel"],
  });
export const teVeelSleutels = () =>
  new Failure(
    "conflict",
    "koppeling.te-veel-sleutels",
    "Een programma heeft hoogstens twee sleutels. Verwijder eerst de oude.",
    { velden: ["sleutel"] },
  );
export const laatsteSleutel = () =>
  new Failure(
    "conflict",
    "koppeling.laatste-sleutel",
    "Dit is de enige sleutel. Voeg eerst een nieuwe toe, of stop de koppeling.",
  );
