import { isBsn } from "#core/bsn";
import { getoond } from "./onleesbaar.ts";

/** What a cell says, or a Dutch sentence about why it says nothing that can be used. */
export type Gelezen<Waarde> = { readonly waarde: Waarde } | { readonly fout: string };

export const isFout = <Waarde>(gelezen: Gelezen<Waarde>): gelezen is { readonly fout: string } =>
  "fout" in gelezen;

/** An empty cell: nothing is known. Every reader refuses it; who allows it asks this first. */
export const isLeeg = (tekst: string): boolean => tekst.trim() === "";

/** On one line, as it is typed: only the spaces around it go. */
export function leesTekst(tekst: string, maxTekens = 200): Gelezen<string> {
  const waarde = tekst.trim();
  if (waarde === "") return leeg();
  if (/[\n\r\t]/.test(waarde)) return { fout: "De tekst heeft een regeleinde of tab. Zet hem op één regel." };
  if (waarde.length > maxTekens)
    return { fout: `De tekst is ${waarde.length} tekens lang. Er mogen er ${maxTekens} zijn.` };
  return { waarde };
}

const JA = new Set(["ja", "j", "yes", "y", "true", "waar", "1", "x"]);
const NEE = new Set(["nee", "n", "no", "false", "onwaar", "0"]);

export function leesJaNee(tekst: string): Gelezen<boolean> {
  const woord = gelijkend(tekst);
  if (woord === "") return leeg();
  if (JA.has(woord)) return { waarde: true };
  return NEE.has(woord) ? { waarde: false } : { fout: `${getoond(tekst)} is geen ja of nee.` };
}

/** Nine digits; the message never repeats them. */
export function leesBsn(tekst: string): Gelezen<string> {
  const cijfers = tekst.replace(/[\s.-]/g, "");
  if (cijfers === "") return leeg();
  if (isAfgekort(tekst)) return { fout: afgekort("Dit BSN") };
  if (!/^\d+$/.test(cijfers)) return { fout: "Dit is geen BSN: er staan andere tekens dan cijfers in." };
  if (cijfers.length === 8)
    return {
      fout: "Dit BSN heeft 8 cijfers. Misschien is de nul vooraan weggevallen: maak er in de bron weer 9 van.",
    };
  if (cijfers.length !== 9) return { fout: `Dit BSN heeft ${cijfers.length} cijfers. Het moeten er 9 zijn.` };
  return isBsn(cijfers)
    ? { waarde: cijfers }
    : { fout: "Dit is geen geldig BSN. Kijk of er een tikfout in staat." };
}

export function leesKvk(tekst: string): Gelezen<string> {
  const cijfers = tekst.replace(/[\s.]/g, "");
  if (cijfers === "") return leeg();
  if (isAfgekort(tekst)) return { fout: afgekort("Dit KvK-nummer") };
  if (/^\d{7}$/.test(cijfers))
    return {
      fout: `${getoond(tekst)} heeft 7 cijfers. Misschien is de nul vooraan weggevallen: een KvK-nummer heeft er 8.`,
    };
  return /^\d{8}$/.test(cijfers)
    ? { waarde: cijfers }
    : { fout: `${getoond(tekst)} is geen KvK-nummer: dat heeft 8 cijfers.` };
}

/** As 3811AB. */
export function leesPostcode(tekst: string): Gelezen<string> {
  const waarde = tekst.replace(/\s/g, "").toUpperCase();
  if (waarde === "") return leeg();
  return /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/.test(waarde)
    ? { waarde }
    : { fout: `${getoond(tekst)} is geen postcode. Schrijf die zoals 3811 AB.` };
}

/** The four digits of a postcode; the letters may stand behind them. */
export function leesPc4(tekst: string): Gelezen<string> {
  if (isLeeg(tekst)) return leeg();
  const [, waarde] = /^([1-9]\d{3})\s*(?:[A-Za-z]{2})?$/.exec(tekst.trim()) ?? [];
  return waarde === undefined
    ? { fout: `${getoond(tekst)} is geen postcode van vier cijfers, zoals 3811.` }
    : { waarde };
}

export function leesEmail(tekst: string): Gelezen<string> {
  const waarde = tekst.trim();
  if (waarde === "") return leeg();
  return waarde.length <= 254 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/.test(waarde)
    ? { waarde }
    : { fout: `${getoond(tekst)} is geen e-mailadres. Schrijf er één, zoals naam@voorbeeld.nl.` };
}

/** As it is typed; only checked for how many digits it has. */
export function leesTelefoon(tekst: string): Gelezen<string> {
  const waarde = tekst.trim();
  if (waarde === "") return leeg();
  if (isAfgekort(waarde)) return { fout: afgekort("Dit telefoonnummer") };
  const kaal = waarde.replace(/[\s().-]/g, "").replace(/^\+/, "00");
  if (/^[1-9]\d{8}$/.test(kaal))
    return { fout: `${getoond(waarde)} heeft 9 cijfers. Misschien is de nul vooraan weggevallen.` };
  return /^0[1-9]\d{8}$/.test(kaal) || /^00[1-9]\d{6,14}$/.test(kaal)
    ? { waarde }
    : { fout: `${getoond(waarde)} is geen telefoonnummer. Schrijf het zoals 033 123 45 67.` };
}

/** One of a list: of each code the names that mean it. Capitals, accents, spaces and dashes do not matter. */
export function leesKeuze<Code extends string>(
  tekst: string,
  keuzes: Readonly<Record<Code, readonly string[]>>,
): Gelezen<Code> {
  const gezocht = gelijkend(tekst);
  if (gezocht === "") return leeg();
  const lijst = Object.entries(keuzes) as [Code, readonly string[]][];
  const waarde = lijst.find(([code, namen]) => [code, ...namen].some((naam) => gelijkend(naam) === gezocht));
  if (waarde) return { waarde: waarde[0] };
  const namen = lijst.map(([code, [naam = code]]) => naam);
  const rest = namen.length > 10 ? ` en nog ${namen.length - 10}` : "";
  return { fout: `${getoond(tekst)} staat niet in de lijst. Kies: ${namen.slice(0, 10).join(", ")}${rest}.` };
}

/** The same for who compares names: without capitals, accents, and what stands between words. */
export const gelijkend = (tekst: string): string =>
  tekst
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const leeg = (): { fout: string } => ({ fout: "De cel is leeg." });

/** Excel wrote a long number short, and its last digits are gone. */
export const isAfgekort = (tekst: string): boolean => /^\s*[-+]?\d+(?:[.,]\d+)?E[-+]?\d+\s*$/i.test(tekst);
export const afgekort = (wat: string): string =>
  `${wat} is door Excel afgekort (zoals 1,23E+08); de laatste cijfers zijn weg. Zet de kolom in de bron op tekst.`;
