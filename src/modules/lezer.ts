import { type Cents, cents } from "#core/money";

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
  meld(lezer, plekVan(plaats, veld), "Vul een tekst in.");
  return "";
}

const HOOGSTE = 1e6;
const HOOGSTE_EURO = 1e10;

export function getal(lezer: Lezer, plaats: string, rij: Rij, veld: string, hoogste = HOOGSTE): number {
  const waarde = rij[veld];
  if (typeof waarde === "number" && Number.isFinite(waarde) && Math.abs(waarde) <= hoogste) return waarde;
  meld(lezer, plekVan(plaats, veld), "Vul een getal in, met een punt voor de cijfers achter de komma.");
  return 0;
}

export const euros = (lezer: Lezer, plaats: string, rij: Rij, veld: string): Cents =>
  cents(Math.round(getal(lezer, plaats, rij, veld, HOOGSTE_EURO) * 100));

export const plekVan = (plaats: string, veld: string): string => (plaats ? `${plaats}.${veld}` : veld);
