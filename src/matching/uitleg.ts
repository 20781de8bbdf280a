import type { Criterium } from "#matching/criteria";
import type { Uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { feitTekst, klein, urenTekst } from "#matching/woorden";
import { ZINNEN } from "#matching/zinnen";

/**
 * One pattern for everything: what the work asks, then what the inwoner has: `Tillen: vraagt 20 kilo – kan 15 kilo`.
 * A wish says what is here: `Werk: hier schoonmaak – wens groen`. The detail is a smaller line, such as what is missing.
 */
export type Uitleg = { readonly tekst: string; readonly detail: string | null };

/** Why a criterium came out as it did, in short Dutch. */
export function uitleg(
  criterium: Criterium,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
  uitkomst: Uitkomst,
): Uitleg {
  const { naam, soort } = criterium;
  if (uitkomst === "niet gevraagd") return { tekst: `${naam}: niet gevraagd`, detail: null };
  const paar = { criterium, inwoner, plek, uitkomst, ...kanten(criterium, inwoner, plek) };
  const { werk, mens, detail = null } = ZINNEN[criterium.regel](paar);
  const gevraagd = soort === "wens" ? `hier ${werk ?? "nog niet gevraagd"}` : (werk ?? "nog niet gevraagd");
  return { tekst: `${naam}: ${gevraagd} – ${mens ?? "nog niet besproken"}`, detail };
}

/** The values of both sides in words. */
export function kanten(
  { regel, inwonerVelden, plekVelden }: Criterium,
  inwoner: Inwonerprofiel,
  plek: Plekprofiel,
) {
  if (regel === "uren") return { van: urenTekst(inwoner.feiten), bij: urenTekst(plek.feiten) };
  if (regel === "regeling") return { van: inwoner.regelingen?.join(", "), bij: plek.regeling };
  const [eigen] = inwonerVelden;
  const [gevraagd] = plekVelden;
  return {
    van: eigen && feitTekst(inwoner.feiten, eigen),
    bij: gevraagd && feitTekst(plek.feiten, gevraagd),
  };
}

/** For a template: `{plek}` and the like become words. */
export const ingevuld = (sjabloon: string, woorden: Readonly<Record<string, string | undefined>>): string =>
  sjabloon.replace(/\{(\w+)\}/g, (_, naam: string) => klein(woorden[naam] ?? ""));
