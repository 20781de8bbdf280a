import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { gemeentenamen } from "./gemeentenamen.ts";
import type { Neppersoon } from "./personen.ts";
import type { Nepantwoord } from "./server.ts";

const Vraag = Compile(
  Type.Object(
    {
      type: Type.Literal("RaadpleegMetBurgerservicenummer"),
      burgerservicenummer: Type.Array(Type.String({ pattern: "^[0-9]{9}$" }), { minItems: 1, maxItems: 20 }),
      fields: Type.Array(Type.String({ pattern: "^[a-zA-Z0-9._]{1,200}$" }), { minItems: 1, maxItems: 130 }),
    },
    { additionalProperties: false },
  ),
);

const MAANDEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** Answers as BRP API Personen 2.7 does, as far as this service asks: the fields that were asked for, and no others. */
export async function antwoordBrp(
  body: unknown,
  sleutel: string | undefined,
  persoonMet: (bsn: string) => Promise<Neppersoon | undefined>,
): Promise<Nepantwoord> {
  if (!sleutel) return fout(401, "Niet correct geauthenticeerd.", "authentication");
  if (!Vraag.Check(body)) return FOUTE_VRAAG;
  const unknown = body.fields.filter((field) => !(field in VELDEN));
  if (unknown.length > 0) return FOUTE_VRAAG;
  const found = await Promise.all(body.burgerservicenummer.map(persoonMet));
  const personen = found.flatMap((person) => (person ? [only(person, body.fields)] : []));
  return { status: 200, body: { type: body.type, personen } };
}

/** Where each field stands in the answer. */
const VELDEN: Readonly<Record<string, (person: Neppersoon) => unknown>> = {
  "naam.voornamen": ({ voornamen }) => voornamen,
  "naam.voorvoegsel": ({ achternaam }) => splitName(achternaam).voorvoegsel,
  "naam.geslachtsnaam": ({ achternaam }) => splitName(achternaam).geslachtsnaam,
  "geboorte.datum": ({ geboortedatum }) => ({
    type: "Datum",
    datum: geboortedatum,
    langFormaat: inWords(geboortedatum),
  }),
  "verblijfplaats.verblijfadres.postcode": ({ postcode }) => postcode,
  "verblijfplaats.verblijfadres.woonplaats": ({ woonplaats }) => woonplaats,
  gemeenteVanInschrijving: ({ gemeente }) => ({
    code: gemeente.slice(2),
    omschrijving: gemeentenamen[gemeente] ?? "Onbekend",
  }),
};

function only(person: Neppersoon, fields: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = person.isGeheim ? { geheimhoudingPersoonsgegevens: true } : {};
  for (const field of fields) {
    const value = VELDEN[field]?.(person);
    if (value !== undefined) put(answer, field.split("."), value);
  }
  const { verblijfplaats } = answer as { verblijfplaats?: Record<string, unknown> };
  if (verblijfplaats) verblijfplaats["type"] = "Adres";
  return answer;
}

function put(into: Record<string, unknown>, [first = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest, value);
}

function splitName(achternaam: string): { voorvoegsel?: string; geslachtsnaam: string } {
  const [, voorvoegsel, geslachtsnaam] =
    /^((?:van den|van der|van de|van|de|den|der|ten|ter)) (.+)$/i.exec(achternaam) ?? [];
  return geslachtsnaam ? { voorvoegsel: voorvoegsel ?? "", geslachtsnaam } : { geslachtsnaam: achternaam };
}

const inWords = (dag: string) =>
  `${Number(dag.slice(8))} ${MAANDEN[Number(dag.slice(5, 7)) - 1]} ${dag.slice(0, 4)}`;

const fout = (status: number, title: string, code: string): Nepantwoord => ({
  status,
  body: { title, status, code },
  vorm: "application/problem+json",
});
const FOUTE_VRAAG = fout(400, "Een of meerdere parameters zijn niet correct.", "paramsValidation");
