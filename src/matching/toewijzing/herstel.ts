import type { Randvoorwaarde } from "#matching/toewijzing/randvoorwaarden";
import {
  doe,
  isMisbaar,
  isRuimteVoor,
  laatVallen,
  neem,
  tekorten,
  type Verdeling,
} from "#matching/toewijzing/verdeling";

/** What was found at the last prices: per pair its weight, per plek its price. */
export type Prijzen = { readonly gewicht: Float64Array; readonly prijs: Float64Array };

/** Makes an assignment that goes over its limits keep them, at the least loss at these prices, and fills what is free. */
export function herstel(verdeling: Verdeling, prijzen: Prijzen): void {
  dropTooMuch(verdeling, prijzen);
  reachFloors(verdeling, prijzen);
  vulAan(verdeling, prijzen.gewicht);
}

/** Who has no plek takes what is free and allowed, the highest weight first. */
export function vulAan(verdeling: Verdeling, gewicht: Float64Array): void {
  const { begin } = verdeling.probleem;
  const van = new Map<number, number>();
  for (const [inwoner, gekozen] of verdeling.keuze.entries()) {
    if (gekozen >= 0) continue;
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      if (isRuimteVoor(verdeling, paar)) van.set(paar, inwoner);
    }
  }
  const paren = [...van.keys()].toSorted((a, b) => gewicht[b]! - gewicht[a]! || a - b);
  for (const paar of paren) {
    const inwoner = van.get(paar)!;
    if (verdeling.keuze[inwoner]! < 0 && isRuimteVoor(verdeling, paar)) neem(verdeling, inwoner, paar);
  }
}

function dropTooMuch(verdeling: Verdeling, prijzen: Prijzen): void {
  for (const { voorwaarde, groep } of tekorten(verdeling)) {
    const regel = verdeling.voorwaarden[voorwaarde]!;
    if (regel.soort === "minstens") continue;
    const leden = goedkoopsteEerst(verdeling, regel, groep, prijzen);
    for (const only of [true, false]) {
      for (const inwoner of leden) {
        if (verdeling.gebruikt[voorwaarde]![groep]! <= regel.grens[groep]!) break;
        const paar = verdeling.keuze[inwoner]!;
        if (paar >= 0 && (!only || isMisbaar(verdeling, paar))) laatVallen(verdeling, inwoner);
      }
    }
  }
}

/** Those who use something of it, by what is lost for each unit that comes free. */
function goedkoopsteEerst(
  { probleem, keuze }: Verdeling,
  regel: Randvoorwaarde,
  groep: number,
  { gewicht, prijs }: Prijzen,
): number[] {
  const verlies = new Map<number, number>();
  for (const [inwoner, paar] of keuze.entries()) {
    if (paar < 0 || regel.groep[paar] !== groep || regel.gebruik[paar] === 0) continue;
    verlies.set(inwoner, (gewicht[paar]! - prijs[probleem.plek[paar]!]!) / regel.gebruik[paar]!);
  }
  return [...verlies.keys()].toSorted((a, b) => verlies.get(a)! - verlies.get(b)! || a - b);
}

/** Lets in who is missed, where there is room or in the place of the holder who loses least. */
function reachFloors(verdeling: Verdeling, { gewicht, prijs }: Prijzen): void {
  const { begin, plek } = verdeling.probleem;
  for (const { voorwaarde, groep } of tekorten(verdeling)) {
    const regel = verdeling.voorwaarden[voorwaarde]!;
    if (regel.soort === "hoogstens") continue;
    const houders = houdersVan(verdeling);
    const over = (paar: number) => gewicht[paar]! - prijs[plek[paar]!]!;
    const van = new Map<number, number>();
    for (const [inwoner, gekozen] of verdeling.keuze.entries()) {
      if (gekozen >= 0) continue;
      for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
        if (regel.groep[paar] === groep && regel.gebruik[paar]! > 0) van.set(paar, inwoner);
      }
    }
    for (const paar of [...van.keys()].toSorted((a, b) => over(b) - over(a) || a - b)) {
      if (verdeling.gebruikt[voorwaarde]![groep]! >= regel.grens[groep]!) break;
      const nieuw = van.get(paar)!;
      if (verdeling.keuze[nieuw]! >= 0) continue;
      const erin = { inwoner: nieuw, van: -1, naar: paar };
      const opPlek = houders[plek[paar]!]!;
      if (doe(verdeling, [erin])) {
        opPlek.push(nieuw);
        continue;
      }
      const zwakste = opPlek.toSorted(
        (a, b) => over(verdeling.keuze[a]!) - over(verdeling.keuze[b]!) || a - b,
      );
      const weg = zwakste.find((inwoner) =>
        doe(verdeling, [{ inwoner, van: verdeling.keuze[inwoner]!, naar: -1 }, erin]),
      );
      if (weg !== undefined) opPlek[opPlek.indexOf(weg)] = nieuw;
    }
  }
}

export function houdersVan({ probleem, keuze }: Verdeling): number[][] {
  const houders = Array.from(probleem.capaciteit, (): number[] => []);
  for (const [inwoner, paar] of keuze.entries()) if (paar >= 0) houders[probleem.plek[paar]!]!.push(inwoner);
  return houders;
}
