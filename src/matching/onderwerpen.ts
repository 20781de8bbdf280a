import type { OnderwerpDefinitie } from "#matching/onderwerp";
import { ONDERWERPEN_LICHAAM } from "#matching/onderwerpen-lichaam";
import { ONDERWERPEN_STEUN } from "#matching/onderwerpen-steun";
import { ONDERWERPEN_TIJD } from "#matching/onderwerpen-tijd";
import { ONDERWERPEN_WENSEN } from "#matching/onderwerpen-wensen";
import { ONDERWERPEN_WERKWIJZE } from "#matching/onderwerpen-werkwijze";

/** Every subject of which a fact can be recorded, in the order of the page Mogelijkheden. */
const CATALOGUS = [
  ...ONDERWERPEN_TIJD,
  ...ONDERWERPEN_WENSEN,
  ...ONDERWERPEN_STEUN,
  ...ONDERWERPEN_LICHAAM,
  ...ONDERWERPEN_WERKWIJZE,
] as const;

type Rij = (typeof CATALOGUS)[number];

/** The codes. What has no code here cannot reach the engine. */
export type Onderwerp = Rij["code"];

type Waarden = { getal: number; niveau: number; keuze: string; lijst: readonly string[] };

/** What a fact about this subject holds. */
export type WaardeVan<O extends Onderwerp> = Waarden[Extract<Rij, { code: O }>["soort"]];

export type Waarde = Waarden[keyof Waarden];

export type OnderwerpRij = OnderwerpDefinitie & { readonly code: Onderwerp };

export const onderwerpen: readonly OnderwerpRij[] = CATALOGUS;

const perCode: ReadonlyMap<string, OnderwerpRij> = new Map(onderwerpen.map((rij) => [rij.code, rij]));

export const isOnderwerp = (code: string): code is Onderwerp => perCode.has(code);

export function onderwerp(code: Onderwerp): OnderwerpRij {
  return perCode.get(code)!; // every Onderwerp is in the catalogue
}

/** The question for one side, or undefined where that side has nothing to say about it. */
export function vraagVoor(rij: OnderwerpRij, zijde: "inwoner" | "plek"): string | undefined {
  if (rij.zijde !== "beide") return rij.zijde === zijde ? rij.vraag : undefined;
  return zijde === "plek" ? (rij.vraagPlek ?? rij.vraag) : rij.vraag;
}

/** What is wrong with this value for this subject, in Dutch for the user; null when it is good. */
export function fouteWaarde(code: Onderwerp, waarde: unknown): string | null {
  const rij = onderwerp(code);
  if (rij.soort === "getal") return foutGetal(rij, waarde);
  if (rij.soort === "niveau") {
    return typeof waarde === "number" && heeftOptie(rij, String(waarde)) ? null : "Kies een van de niveaus.";
  }
  if (rij.soort === "keuze") {
    return typeof waarde === "string" && heeftOptie(rij, waarde) ? null : "Kies een van de antwoorden.";
  }
  return fouteLijst(rij, waarde);
}

/** A value in words, as on the screen: "15 kilo", "Goed", "Groen, Schoonmaak". */
export function waardeTekst(code: Onderwerp, waarde: Waarde): string {
  const rij = onderwerp(code);
  if (typeof waarde === "object") return waarde.map((deel) => optieLabel(rij, deel)).join(", ") || "Geen";
  if (rij.soort !== "getal") return optieLabel(rij, String(waarde));
  const getal = String(waarde).replace(".", ",");
  return rij.eenheid === undefined ? getal : `${getal} ${rij.eenheid}`;
}

function foutGetal(
  { minimum = 0, maximum = Infinity, eenheid }: OnderwerpRij,
  waarde: unknown,
): string | null {
  if (typeof waarde === "number" && waarde >= minimum && waarde <= maximum) return null;
  return `Vul een getal in van ${minimum} tot en met ${maximum}${eenheid ? ` (${eenheid})` : ""}.`;
}

function fouteLijst(rij: OnderwerpRij, waarde: unknown): string | null {
  if (!Array.isArray(waarde)) return "Geef een lijst.";
  if (rij.minstensEen && waarde.length === 0) return "Kies er minstens een.";
  if (new Set(waarde).size < waarde.length) return "Kies elk antwoord één keer.";
  const goed = waarde.every(
    (deel) => typeof deel === "string" && deel !== "" && (rij.vrij === true || heeftOptie(rij, deel)),
  );
  return goed ? null : "Kies alleen antwoorden uit de lijst.";
}

const heeftOptie = (rij: OnderwerpRij, code: string): boolean =>
  rij.opties?.some((optie) => optie.code === code) ?? false;

const optieLabel = (rij: OnderwerpRij, code: string): string =>
  rij.opties?.find((optie) => optie.code === code)?.label ?? code;
