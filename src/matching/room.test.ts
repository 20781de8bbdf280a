import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evalPair } from "#matching/evaluate";
import { type Onderwerp, onderwerpen, type OnderwerpRij, type Waarde } from "#matching/onderwerpen";
import { gewijzigd } from "#matching/profiel";
import { anInwoner, aPlek, nietVoldaan, REGELINGEN } from "../../tests/support/profielen.ts";

describe("room on either side never hides a plek (A-04)", () => {
  test.each(["inwoner", "plek"] as const)("more room at the %s", (zijde) => {
    fc.assert(
      fc.property(anInwoner, aPlek, fc.nat(), (inwoner, plek, keuze) => {
        const ruimer = MEER_RUIMTE[zijde];
        const { feiten } = zijde === "inwoner" ? inwoner : plek;
        const velden = (Object.keys(ruimer) as Onderwerp[]).filter((veld) => feiten[veld] !== undefined);
        const veld = velden[keuze % velden.length];
        if (veld === undefined) return;
        const waarde = ruimer[veld]!(feiten[veld]!.waarde as never);
        const wijziging = [{ bij: zijde, veld, waarde }];
        const voor = evalPair(inwoner, plek);
        const na = evalPair(gewijzigd(inwoner, "inwoner", wijziging), gewijzigd(plek, "plek", wijziging));
        expect(voor.redenen.length).toBe(na.redenen.length);
        expect(nietVoldaan(voor)).toEqual(expect.arrayContaining(nietVoldaan(na)));
        expect(na.onbekend).toBeLessThanOrEqual(voor.onbekend);
      }),
      { numRuns: 400 },
    );
  });

  test("one more scheme that an indicatie allows", () => {
    fc.assert(
      fc.property(anInwoner, aPlek, (inwoner, plek) => {
        const na = evalPair({ ...inwoner, regelingen: REGELINGEN }, plek);
        expect(nietVoldaan(evalPair(inwoner, plek))).toEqual(expect.arrayContaining(nietVoldaan(na)));
      }),
    );
  });
});

type Ruimer = Partial<Readonly<Record<Onderwerp, (waarde: never) => Waarde>>>;

/** What gives more room, for a value of each kind; the times stay within one day. */
const MEER_RUIMTE: Readonly<Record<"inwoner" | "plek", Ruimer>> = (() => {
  const lichter = (rij: OnderwerpRij) => rij.soort === "niveau" || rij.code === "tillen";
  const hoger = (maximum: number) => (waarde: number) =>
    waarde === 0 && maximum === 4 ? 0 : Math.min(waarde + 1, maximum);
  const lager = (waarde: number) => Math.max(waarde - 1, 0);
  const meer = (code: string) => (lijst: readonly string[]) => [...new Set([...lijst, code])];
  const minder = (lijst: readonly string[]) => lijst.slice(1);
  const vermogens = onderwerpen.filter(lichter);
  const inwoner: Ruimer = Object.fromEntries(vermogens.map((rij) => [rij.code, hoger(rij.maximum!)]));
  const taalLager = (waarde: number) => (waarde === 0 ? 0 : Math.max(waarde - 1, 1));
  const plek: Ruimer = Object.fromEntries(
    vermogens.map((rij) => [rij.code, rij.maximum === 4 ? taalLager : lager]),
  );
  return {
    inwoner: {
      ...inwoner,
      uren_per_week_min: lager,
      uren_per_week_max: (uren: number) => uren + 8,
      dagdelen: meer("vr_avond"),
      begintijd_vroegst: () => "05:00",
      eindtijd_laatst: () => "20:00",
      reistijd_max: (minuten: number) => minuten + 30,
      vervoermiddelen: meer("auto"),
      begeleiding: lager,
      aanpassingen: minder,
      certificaten: meer("vca"),
      rijbewijzen: meer("AM"),
      competenties: meer("leren"),
      werkvormen: meer("intern"),
    },
    plek: {
      ...plek,
      uren_per_week_min: lager,
      uren_per_week_max: (uren: number) => uren + 8,
      aantal_dagdelen: lager,
      begintijd_vroegst: (tijd: string) => (tijd < "09:00" ? "09:00" : tijd),
      eindtijd_laatst: () => "12:00",
      begeleiding: (uren: number) => uren + 2,
      aanpassingen: meer("rolstoel"),
      certificaten: minder,
      rijbewijzen: minder,
      werkvormen: meer("intern"),
    },
  };
})();
