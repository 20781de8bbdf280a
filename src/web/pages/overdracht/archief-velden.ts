import { dateInNetherlands, isIsoDate } from "#core/dates";
import { longDate } from "../../format.ts";

/** A record as it stood in its table: the names are those of the columns. */
type Rij = Readonly<Record<string, unknown>>;

/**
 * Of each kind what is shown, in this order, with the word before it; without a word it is the text itself. Numbers and ids
 * of the service say nothing to who reads.
 */
// biome-ignore format: it is read as a table
const VELDEN: Readonly<Record<string, readonly (readonly [veld: string, label: string])[]>> = {
  contactmomenten: [["soort", "Soort"], ["tekst", ""], ["vervolg", "Vervolg"], ["vervolgdatum", "Vervolg op"], ["is_vervolg_klaar", "Vervolg gedaan"],
                    ["is_zichtbaar_voor_inwoner", "De inwoner kon het lezen"], ["door_naam", "Geschreven door"]],
  afspraken: [["onderwerp", ""], ["waar", "Waar"], ["geannuleerd_op", "Afgezegd op"], ["reden_annulering", "Reden van afzeggen"]],
  planwijzigingen: [["wat", ""], ["was", "Eerst stond er"], ["door_naam", "Gewijzigd door"]],
  eindebesluiten: [["soort", "Waarover"], ["besluit", "Besluit"], ["einddatum", "Einde"], ["toelichting", "Toelichting"], ["door_naam", "Besloten door"]],
  alarmbehandelingen: [["soort", "Alarm"], ["besluit", "Besluit"], ["reden", "Reden"], ["tot", "Tot"], ["door_naam", "Besloten door"]],
  overdrachten: [["deel", "Wat"], ["van_naam", "Van"], ["naar_naam", "Naar"], ["waarom", "Waarom"], ["gesprek_op", "Gesprek op"],
                 ["blijft_in_kring", "Bleef in de kring"], ["status", "Stand"], ["antwoord", "Antwoord"], ["antwoord_op", "Antwoord op"]],
};

/** What is kept of a plan, a goal or a step before it changed. */
// biome-ignore format: it is read as a table
const WAS: ReadonlyMap<string, string> = new Map([
  ["eigenWoorden", "eigen woorden"], ["naam", "naam"], ["soort", "soort"], ["behoefte", "behoefte"], ["leidend", "leidend"],
  ["streefdatum", "streefdatum"], ["status", "stand"], ["wanneer", "wanneer"], ["wie", "wie"], ["startdatum", "begin"],
  ["einddatum", "einde"], ["gewenstTot", "gewenst tot"], ["weekdagen", "dagen"], ["begintijd", "van"], ["eindtijd", "tot"],
]);

export type Regel = { readonly label: string; readonly tekst: string };

/** What one record says, line by line; what was never filled in is left out. */
export const regelsVan = (soort: string, rij: Rij): readonly Regel[] =>
  (VELDEN[soort] ?? []).flatMap(([veld, label]) => {
    const tekst = said(rij[veld]);
    return tekst === "" ? [] : [{ label, tekst }];
  });

const DAGEN = ["datum", "begin", "behandeld_op", "tijdstip", "aangeboden_op"] as const;

/** The day on which it was, or was written down. */
export function dagVan(rij: Rij): string | null {
  const found = DAGEN.map((veld) => rij[veld]).find((waarde) => typeof waarde === "string");
  return typeof found === "string" ? dayIn(found) : null;
}

function said(waarde: unknown): string {
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number") return String(waarde);
  if (typeof waarde === "string") return isMoment(waarde) ? longDate(dayIn(waarde)) : waarde.trim();
  if (Array.isArray(waarde)) return waarde.map(said).filter(Boolean).join(", ");
  if (typeof waarde === "object" && waarde !== null) return inWords(waarde);
  return "";
}

/** What stood there before: "naam: Taalles; wanneer: deze week". */
const inWords = (was: object): string =>
  Object.entries(was)
    .flatMap(([veld, waarde]) => (WAS.has(veld) ? [[WAS.get(veld), said(waarde)]] : []))
    .filter(([, tekst]) => tekst !== "")
    .map(([label, tekst]) => `${label}: ${tekst}`)
    .join("; ");

const isMoment = (text: string) => isIsoDate(text) || /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text);
const dayIn = (text: string) => (isIsoDate(text) ? text : dateInNetherlands(new Date(text)));
