import { telefoonIn } from "../terugbellen/verzoek.ts";
import { MOGELIJKHEDEN, UREN, WANNEER } from "./plekmelding.ts";

/** As a form without a script sends it: text in every field. */
export const VELDEN = [
  "bedrijf",
  "kvk",
  "contactpersoon",
  "telefoon",
  "email",
  "gemeente",
  "mogelijkheid",
  "wat",
  "uren",
  "wanneer",
] as const;
export type Veld = (typeof VELDEN)[number];
export type Invoer = Readonly<Record<Veld, string>>;

const LANGST = { bedrijf: 200, contactpersoon: 120, wat: 2000, email: 254 } as const;

/** The form as it was filled in, without what is not one of its fields. */
export const invoerIn = (body: Readonly<Record<string, string>>): Invoer =>
  Object.fromEntries(VELDEN.map((veld) => [veld, (body[veld] ?? "").trim()])) as Invoer;

/** Which fields cannot be used, in their order on the page. Of a question less is asked. */
export function verkeerdeVelden(
  soort: "plek" | "vraag",
  invoer: Invoer,
  gemeenten: readonly string[],
): readonly Veld[] {
  const { bedrijf, kvk, contactpersoon, telefoon, email, gemeente, mogelijkheid, wat, uren, wanneer } =
    invoer;
  const isPlek = soort === "plek";
  const goed: Readonly<Record<Veld, boolean>> = {
    bedrijf: isText(bedrijf, LANGST.bedrijf),
    kvk: kvk === "" || kvkIn(kvk) !== undefined,
    contactpersoon: isText(contactpersoon, LANGST.contactpersoon),
    telefoon: telefoonIn(telefoon) !== undefined,
    email: isEmail(email),
    gemeente: gemeenten.includes(gemeente),
    mogelijkheid: !isPlek || isOneOf(MOGELIJKHEDEN, mogelijkheid),
    wat: isText(wat, LANGST.wat),
    uren: uren === "" || isOneOf(UREN, uren),
    wanneer: wanneer === "" || isOneOf(WANNEER, wanneer),
  };
  return VELDEN.filter((veld) => !goed[veld]);
}

/** Checked fields, as they are kept. */
export const inhoudVan = (soort: "plek" | "vraag", invoer: Invoer) => ({
  soort,
  bedrijf: invoer.bedrijf,
  kvk: kvkIn(invoer.kvk) ?? null,
  contactpersoon: invoer.contactpersoon,
  telefoon: telefoonIn(invoer.telefoon) ?? "",
  mogelijkheid: soort === "plek" ? invoer.mogelijkheid : null,
  wat: invoer.wat,
  uren: soort === "plek" ? invoer.uren || null : null,
  wanneer: soort === "plek" ? invoer.wanneer || null : null,
});

/** With spaces and dots, as people write it; undefined where it is no number of the handelsregister. */
function kvkIn(tekst: string): string | undefined {
  const kaal = tekst.normalize("NFKC").replaceAll(/[\s.-]/g, "");
  return /^\d{8}$/.test(kaal) ? kaal : undefined;
}

/** Something at something with a dot: whether it exists, the mail shows. No line ends, which a mail would read as its own. */
export const isEmail = (tekst: string) =>
  tekst.length <= LANGST.email && /^[^\s@<>"',;:]+@[^\s@<>"',;:]+\.[^\s@<>"',;:.]{2,}$/.test(tekst);
const isText = (tekst: string, langst: number) => tekst !== "" && tekst.length <= langst;
const isOneOf = (keuzen: readonly string[], gekozen: string) => keuzen.includes(gekozen);
