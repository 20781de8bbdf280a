import { type Hours, hours } from "#core/hours";
import { type Cents, cents } from "#core/money";
import type { Feiten } from "#matching/profiel";
import { puntOf } from "../voorstellen/inwonerprofiel.ts";

/** Of each place the first thing that is wrong there. */
export type Lezer = Map<string, string>;
export type Rij = Readonly<Record<string, unknown>>;

export function lijst<T>(
  lezer: Lezer,
  van: Rij,
  veld: string,
  velden: readonly string[],
  uit: (lezer: Lezer, plaats: string, rij: Rij) => T,
): T[] {
  const waarde = van[veld];
  if (!Array.isArray(waarde)) {
    meld(lezer, veld, "Geef een lijst, tussen [ en ].");
    return [];
  }
  return waarde.map((een: unknown, at) => {
    const plaats = `${veld}[${at}]`;
    return uit(lezer, plaats, objectVan(lezer, plaats, een, velden));
  });
}

export function objectVan(lezer: Lezer, plaats: string, waarde: unknown, velden: readonly string[]): Rij {
  if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde)) {
    meld(lezer, plaats || "het bestand", "Geef een object, tussen { en }.");
    return {};
  }
  for (const veld of Object.keys(waarde)) {
    if (velden.includes(veld)) continue;
    meld(lezer, plaats ? `${plaats}.${veld}` : veld, `Dit veld bestaat niet. Er is: ${velden.join(", ")}.`);
  }
  return waarde as Rij;
}

/** The first thing said of a place counts; what follows from a whole row missing is not said again. */
export function meld(lezer: Lezer, plaats: string, wat: string): void {
  const isBoven = [...lezer.keys()].some((eerder) => eerder === plaats || plaats.startsWith(`${eerder}.`));
  if (!isBoven) lezer.set(plaats, wat);
}

export function tekst(lezer: Lezer, plaats: string, rij: Rij, veld: string): string {
  const waarde = rij[veld];
  if (typeof waarde === "string" && waarde.trim() !== "") return waarde;
  meld(lezer, `${plaats}.${veld}`, "Vul een tekst in.");
  return "";
}

export function getal(lezer: Lezer, plaats: string, rij: Rij, veld: string): number {
  const waarde = rij[veld];
  if (typeof waarde === "number" && Number.isFinite(waarde) && Math.abs(waarde) <= 1e6) return waarde;
  meld(lezer, `${plaats}.${veld}`, "Vul een getal in, met een punt voor de cijfers achter de komma.");
  return 0;
}

export const euros = (lezer: Lezer, plaats: string, rij: Rij, veld: string): Cents =>
  cents(Math.round(getal(lezer, plaats, rij, veld) * 100));

export const uren = (lezer: Lezer, plaats: string, rij: Rij, veld: string): Hours =>
  hours(getal(lezer, plaats, rij, veld));

export const uurveld = <V extends string>(lezer: Lezer, plaats: string, rij: Rij, veld: V) =>
  (rij[veld] === undefined ? {} : { [veld]: uren(lezer, plaats, rij, veld) }) as {
    readonly [K in V]?: Hours;
  };

export function feiten(lezer: Lezer, plaats: string, rij: Rij, veld: string): Feiten {
  const waarde = rij[veld] ?? {};
  if (typeof waarde !== "object" || Array.isArray(waarde)) {
    meld(lezer, `${plaats}.${veld}`, "Geef een object, tussen { en }.");
    return {};
  }
  return Object.fromEntries(Object.entries(waarde).map(([onderwerp, een]) => [onderwerp, { waarde: een }]));
}

export function puntVan(lezer: Lezer, plaats: string, { postcode }: Rij) {
  if (postcode === undefined) return undefined;
  const punt = typeof postcode === "string" ? puntOf(postcode) : undefined;
  if (!punt)
    meld(lezer, `${plaats}.postcode`, "Deze postcode kennen wij niet. Laat haar weg of vul vier cijfers in.");
  return punt;
}
