/** The words for what stands in the log as a code. What a door does is said by the door itself (its summary). */

/** What is no door of the API. */
const HANDELINGEN: Readonly<Record<string, string>> = {
  "sessie.start": "Inloggen",
  "sessie.einde": "Uitloggen",
  "alarm.profielen": "Alarm: te veel dossiers of mensen bekeken",
  "import.vergelijken": "Een ingelezen bestand vergelijken met wat er al is",
  "import.schrijven": "De wijzigingen van een import opslaan",
  "import.herstellen": "De gegevens van voor een import terugzetten",
};

const SOORTEN: Readonly<Record<string, string>> = {
  aanmelding: "Een aanmelding",
  aanmeldingen: "De aanmeldingen",
  bedrag: "Bedrag van de wet",
  bedragen: "De bedragen van de wet",
  gebruiker: "Gebruiker",
  gebruikers: "De gebruikers",
  gemeente: "Gemeente",
  import: "Import",
  importen: "De imports",
  inwoner: "Inwoner",
  kerncijfers: "De kerncijfers",
  logboek: "Het logboek",
  "mijn-dag": "De eigen dag",
  organisaties: "De organisaties",
  plaatsing: "Plaatsing",
  plek: "Plek",
  plekken: "De plekken",
  rapport: "Rapport",
  regio: "De eigen inwoners",
  taak: "Taak",
  taken: "De taken",
  units: "De units",
  voorstel: "Voorstel",
  werkgever: "Werkgever",
  werkgevers: "De werkgevers",
};

/** By the whole code, or by what stands behind its point. */
const REDENEN: Readonly<Record<string, string>> = {
  forbidden: "mocht dit niet",
  "not-found": "bestaat niet, of hoort niet bij zijn werk",
  "too-many": "deed dit te vaak",
  stale: "een collega was eerder",
  bestaat: "bestond al",
  "gebruiker.eigen-rechten": "niemand wijzigt zijn eigen rechten",
  "profiel.too-many": "opende te veel dossiers",
  "profielen.too-many": "zag te veel mensen in lijsten",
  "sessie.onbekende-gebruiker": "onbekend account",
  "sessie.niveau": "inlogmiddel is niet sterk genoeg",
  "sessie.verlopen": "het inloggen duurde te lang",
  "sessie.geannuleerd": "het inloggen is afgebroken",
  "sessie.onbereikbaar": "de inlogdienst was niet te bereiken",
};

export const handelingInWoorden = (code: string, doors: ReadonlyMap<string, string> | undefined): string =>
  doors?.get(code) ?? HANDELINGEN[code] ?? code;

/** Every action that can stand in the log, by the alphabet of its words. */
export const handelingen = (doors: ReadonlyMap<string, string> | undefined) =>
  [...new Map([...Object.entries(HANDELINGEN), ...(doors ?? [])])]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "nl"));

/** `inwoner/0192…` as a kind and enough of the pseudonym to tell lines apart. */
export function objectInWoorden(object: string): string {
  const [kind = "", ...rest] = object.split("/");
  const name = SOORTEN[kind] ?? `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replaceAll("-", " ")}`;
  const id = rest.join(" ");
  return id ? `${name} ${id.slice(0, id.includes("-") ? 8 : undefined)}` : name;
}

/** Why it did not happen; a code without words of its own still says that it did not. */
export function redenInWoorden(code: string): string | null {
  return REDENEN[code] ?? REDENEN[code.slice(code.lastIndexOf(".") + 1)] ?? null;
}
