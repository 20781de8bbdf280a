import { fouteDefinitie } from "../../../modules/beeld/controleer-definitie.ts";
import { type Definitie, type Sectie, type Vraag, vragenVan } from "../../../modules/beeld/definitie.ts";
import type { Wrong } from "../../checks.ts";
import { text } from "../VragenlijstVragenPage.text.ts";

export const questionId = (code: string) => `vraag-${code}`;
export const titleId = (at: number) => `titel-${at}`;

/** What must be mended before it can be saved, by the id of what is on the page. */
export function wrongIn(definitie: Definitie): Wrong {
  const { inleiding, geldigMaanden, secties } = definitie;
  const isMonths =
    geldigMaanden === null || (Number.isInteger(geldigMaanden) && geldigMaanden >= 1 && geldigMaanden <= 120);
  return {
    ...(!inleiding.trim() && { inleiding: text.needInleiding }),
    ...(!isMonths && { geldigMaanden: text.needGeldig }),
    ...Object.fromEntries(
      secties.flatMap(({ titel, vragen }, at) => [
        ...(titel.trim() ? [] : [[titleId(at), text.needTitel]]),
        ...(vragen.length > 0 ? [] : [[titleId(at), text.needVragen]]),
      ]),
    ),
    ...Object.fromEntries(
      fouteDefinitie(definitie).map(({ code, fout }) => [
        code === "definitie" ? "inleiding" : questionId(code),
        fout,
      ]),
    ),
  };
}

export const withSection = (definitie: Definitie, at: number, change: Partial<Sectie>): Definitie => ({
  ...definitie,
  secties: definitie.secties.map((sectie, index) => (index === at ? { ...sectie, ...change } : sectie)),
});

/** A question in the place of the one with this code. What hung on a question that is gone hangs on nothing. */
export function withQuestion(definitie: Definitie, code: string, vraag: Vraag | null): Definitie {
  const secties = definitie.secties.map((sectie) => ({
    ...sectie,
    vragen: sectie.vragen.flatMap((one) => (one.code === code ? (vraag ? [vraag] : []) : [one])),
  }));
  return loose({ ...definitie, secties });
}

/** One place up or down within its section. */
export function moved(definitie: Definitie, at: number, from: number, by: -1 | 1): Definitie {
  const vragen = [...definitie.secties[at]!.vragen];
  const to = from + by;
  if (!vragen[to]) return definitie;
  [vragen[from], vragen[to]] = [vragen[to], vragen[from]!];
  return withSection(definitie, at, { vragen });
}

export const withoutSection = (definitie: Definitie, at: number): Definitie =>
  loose({ ...definitie, secties: definitie.secties.filter((_, index) => index !== at) });

/** A code that is not there yet. */
export function nextCode(definitie: Definitie): string {
  const known = new Set(vragenVan(definitie).map(({ code }) => code));
  let number = known.size + 1;
  while (known.has(`vraag_${number}`)) number++;
  return `vraag_${number}`;
}

function loose(definitie: Definitie): Definitie {
  const codes = new Set(vragenVan(definitie).map(({ code }) => code));
  return {
    ...definitie,
    schrijft: definitie.schrijft.filter(({ vraag }) => codes.has(vraag)),
    secties: definitie.secties.map((sectie) => ({
      ...sectie,
      vragen: sectie.vragen.map((vraag) =>
        vraag.als && !codes.has(vraag.als.vraag) ? { ...vraag, als: null } : vraag,
      ),
    })),
  };
}

/** One answer a line; what was there keeps its code, so that earlier answers stay comparable. */
export function optionsFrom(lines: string, known: Vraag["opties"]): Vraag["opties"] {
  const labels = lines
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const used = new Set<string>();
  return labels.map((label, at) => {
    const same = known.find((optie) => optie.label === label) ?? known[at];
    let code = same && !used.has(same.code) ? same.code : codeOf(label, at);
    while (used.has(code)) code = `${code}_${at}`;
    used.add(code);
    return { code, label };
  });
}

const codeOf = (label: string, at: number) =>
  label
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "")
    .replace(/_+$/, "")
    .slice(0, 30) || `antwoord_${at + 1}`;
