import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { criteria } from "#matching/criteria";
import { evalPair, type Paaroordeel, type Reden } from "#matching/evaluate";
import { gewijzigd } from "#matching/profiel";
import { anInwoner, aPlek, hard } from "../../tests/support/profielen.ts";

describe("an explanation (A-03)", () => {
  test("gives the outcome again from nothing but its own facts", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        const oordeel = evalPair(inwoner, plek);
        for (const reden of hard(oordeel)) {
          const bekend = opnieuw(reden, oordeel);
          if (bekend === null) expect(["onbekend", "niet gevraagd"], reden.tekst).toContain(reden.uitkomst);
          else
            expect([bekend ? "voldoet" : "voldoet niet", "niet gevraagd"], reden.tekst).toContain(
              reden.uitkomst,
            );
          if (bekend === false) expect(reden.uitkomst, reden.tekst).toBe("voldoet niet");
        }
      }),
    );
  });

  test("names who must be asked exactly where something is unknown", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        for (const { uitkomst, onbekendBij, tekst, detail } of evalPair(inwoner, plek).redenen) {
          expect(onbekendBij !== null).toBe(uitkomst === "onbekend");
          expect(`${tekst} ${detail}`).not.toMatch(/undefined|null \w|\{|NaN/);
        }
      }),
    );
  });

  test("says what the work asks and what the inwoner has, in one pattern for every criterium (A-03)", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        for (const { uitkomst, soort, naam, tekst } of evalPair(inwoner, plek).redenen) {
          if (uitkomst === "niet gevraagd") continue;
          const hier = soort === "wens" ? "hier " : "";
          expect(tekst.startsWith(`${naam}: ${hier}`), tekst).toBe(true);
          const [werk = "", mens = "", ...rest] = tekst.slice(naam.length + 2 + hier.length).split(" – ");
          expect([werk.length > 0, mens.length > 0, rest], tekst).toEqual([true, true, []]);
          expect(mens, tekst).toMatch(
            soort === "wens" ? /wens/ : /^(kan|heeft|wil|nodig|dat kan|nog niet besproken)/,
          );
          const isOpen = /nog niet (gevraagd|besproken|bekend)/.test(tekst);
          expect(isOpen, tekst).toBe(uitkomst === "onbekend");
        }
      }),
    );
  });

  test("every way out that it names makes the condition fit", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        for (const { criterium, hulp, uitkomst } of evalPair(inwoner, plek).redenen) {
          if (uitkomst !== "voldoet niet") expect(hulp).toEqual([]);
          for (const { wijzigingen, tekst } of hulp) {
            const na = evalPair(
              gewijzigd(inwoner, "inwoner", wijzigingen),
              gewijzigd(plek, "plek", wijzigingen),
            );
            const { uitkomst } = na.redenen.find((reden) => reden.criterium === criterium)!;
            // with a bound of the hours missing, all that can be said is that it is no longer in the way
            const goed = criterium === "uren" ? ["voldoet", "onbekend"] : ["voldoet", "niet gevraagd"];
            expect(goed, tekst).toContain(uitkomst);
          }
        }
      }),
    );
  });

  test("names a way out for every condition that stands in the way", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        for (const { criterium, soort, uitkomst, hulp } of evalPair(inwoner, plek).redenen) {
          if (soort !== "voorwaarde" || uitkomst !== "voldoet niet") continue;
          expect(hulp.length, criterium).toBeGreaterThan(0);
        }
      }),
    );
  });
});

/** The outcome once more, as plainly as it can be said, from the facts in the reden; null where one is missing. */
function opnieuw({ criterium, inwoner, plek }: Reden, { reis }: Paaroordeel): boolean | null {
  const van = Object.fromEntries(inwoner.map(({ onderwerp, waarde }) => [onderwerp, waarde]));
  const bij = Object.fromEntries(plek.map(({ onderwerp, waarde }) => [onderwerp, waarde]));
  const [eigen, gevraagd] = [inwoner[0]?.waarde, plek[0]?.waarde];
  const heeft = [eigen].flat() as string[];
  const biedt = [gevraagd].flat() as string[];
  const alles = (deel: string[], geheel: string[]) => deel.every((code) => geheel.includes(code));
  const gedeeld = heeft.filter((code) => biedt.includes(code)).length;
  if (criterium === "reistijd")
    return reis && van["reistijd_max"] !== undefined ? reis.minuten <= Number(van["reistijd_max"]) : null;
  if (criterium === "uren") {
    const [a, b] = [Number(van["uren_per_week_min"]), Number(van["uren_per_week_max"])];
    const [c, d] = [Number(bij["uren_per_week_min"]), Number(bij["uren_per_week_max"])];
    if (d < a || c > b) return false;
    return [a, b, c, d].some(Number.isNaN) ? null : true;
  }
  if (criterium === "eindtijd") {
    const [grens, klaar] = [van["eindtijd_laatst"], bij["eindtijd_laatst"]];
    return grens === undefined || klaar === undefined ? null : klaar <= grens;
  }
  if (eigen === undefined || gevraagd === undefined)
    return eigen === ALLES[criterium] && eigen !== undefined ? true : null;
  if (criterium === "begintijd") return gevraagd >= eigen;
  if (criterium === "begeleiding") return gevraagd >= eigen;
  if (criterium === "regeling") return gevraagd === "geen" || heeft.includes(gevraagd as string);
  if (criterium === "werkvorm") return gedeeld > 0;
  if (criterium === "aanpassingen") return alles(heeft, biedt);
  if (criterium === "certificaten" || criterium === "rijbewijs") return alles(biedt, heeft);
  if (criterium === "competenties") return biedt.length === 0 || gedeeld / biedt.length >= 0.6;
  if (criterium === "dagdelen") {
    if (bij["dagdelen"] === undefined) return null;
    const nodig = Math.min(Number(bij["aantal_dagdelen"] ?? biedt.length), biedt.length);
    return gedeeld >= nodig;
  }
  const isTaal = criterium.startsWith("taal_");
  if (isTaal && (eigen === 0 || gevraagd === 0)) return eigen === 4 ? true : null;
  return eigen >= gevraagd || (isTaal && gevraagd === 1);
}

/** Who can do the most there is needs no question. */
const ALLES: Readonly<Record<string, number>> = Object.fromEntries(
  criteria.flatMap(({ id, alles }) => (alles === undefined ? [] : [[id, alles]])),
);
