import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { inkomenseffect, type Situatie } from "#regels/inkomenseffect";
import { vast } from "#regels/marge";
import { cents } from "#core/money";
import { IEMAND, met } from "../../tests/support/situaties.ts";

const MINDER = "minder dan de maand ervoor";
const BIJNA_NIETS = "werk levert bijna niets op";
const BIJSTAND = "Pw art. 19 lid 2 en 31";

const kort = (situatie: Situatie) =>
  inkomenseffect(situatie).vallen.map(
    ({ maand, soort, isZeker }) => `${maand.slice(0, 7)} ${soort} (${isZeker ? "zeker" : "mogelijk"})`,
  );

describe("months with less than before, and months in which work brings almost nothing (R-263)", () => {
  test("the end of a higher exemption: what is gone, by which rule, and what happened in the month", () => {
    // January: 1.401,50 + 285,00 with rent and zorg; July: 1.419,46 + 180,19. The norm rose, the exemption fell more.
    const { vallen, maanden } = inkomenseffect(met({}, { huurInCenten: null }));
    expect(vallen).toEqual([
      {
        maand: "2026-07-01",
        soort: MINDER,
        verschil: { van: -87_02, tot: -86_85 }, // 17,96 − 104,81, and what tax takes of more vakantiegeld
        isZeker: true,
        oorzaken: [
          {
            regel: "Bijstand: uw loon gaat er af, op de vrijlating van onderdeel z na",
            bron: BIJSTAND,
            bedragInCenten: 112_05, // 336,56 − 224,51
          },
        ],
        gebeurtenissen: maanden[6]!.gebeurtenissen,
      },
    ]);
    expect(vallen[0]!.gebeurtenissen).toHaveLength(3);
  });

  test("a parent alone whose exemptions end one after the other", () => {
    const situatie = met(
      { urenPerWeek: hours(12), metLoonkostensubsidie: false },
      { kinderen: [isoDate("2014-03-15")], maanden: { n: 4 }, huurInCenten: null },
    );
    expect(kort(situatie)).toEqual([
      `2026-03 ${MINDER} (zeker)`,
      `2026-04 ${MINDER} (zeker)`,
      ...["04", "05", "06", "07", "08", "09", "10", "11", "12"].map(
        (maand) => `2026-${maand} ${BIJNA_NIETS} (zeker)`,
      ),
    ]);
    const { vallen } = inkomenseffect(situatie);
    expect(vallen[0]!.verschil).toEqual(vast(cents(-95_61))); // 25% is 191,23 of 764,92; 12,5% is 95,62
    expect(vallen[2]).toMatchObject({
      verschil: vast(cents(0)),
      oorzaken: [{ regel: "Bijstand: uw loon gaat er helemaal af", bedragInCenten: 764_92 + 61_19 }],
    });
  });

  test("where the law leaves open whether an exemption holds, so it is whether work brings something", () => {
    const jong = met({}, { geboortedatum: isoDate("2000-01-01"), huurInCenten: null });
    expect(kort(jong)).toEqual(
      inkomenseffect(jong).maanden.map(({ maand }) => `${maand.slice(0, 7)} ${BIJNA_NIETS} (mogelijk)`),
    );
  });

  test("without hours there is no wage, and no trap", () => {
    expect(inkomenseffect(met({ urenPerWeek: hours(0) })).vallen).toEqual([]);
  });

  test("none is told of a month that is not known, nor of the first month after it", () => {
    expect(kort(met({ startdatum: isoDate("2023-01-01") }))).toEqual([]);
    const jaarwisseling = met({ startdatum: isoDate("2025-03-01") }, { huurInCenten: null });
    expect(kort(jaarwisseling)).toEqual([]);
    expect(inkomenseffect(jaarwisseling).maanden.at(-2)).toMatchObject({
      maand: "2026-01-01",
      isBekend: true,
    });
  });
});

describe("the answer as a whole (R-263)", () => {
  test("only the months that are known are added up", () => {
    const { totaal, maanden } = inkomenseffect(
      met({ startdatum: isoDate("2026-11-01") }, { huurInCenten: null }),
    );
    const [november] = maanden;
    expect(maanden).toHaveLength(12);
    if (!november?.isBekend) throw new Error("November is not known");
    expect(totaal).toEqual({
      bekendeMaanden: 2,
      voor: vast(cents(2 * (1_419_46 + 129_20))),
      na: {
        van: 2 * (1_271_21 + 99_01 + 329_32 + 129_20),
        tot: 2 * (1_271_21 + 99_01 + 334_24 + 129_20),
      },
      verschil: { van: 2 * 280_08, tot: 2 * 285_00 },
    });
    expect(november.verschil).toEqual({ van: 280_08, tot: 285_00 });
  });

  test("an unknown month holds its day, what is missing and what happens, and no amounts", () => {
    const { maanden } = inkomenseffect(met({ startdatum: isoDate("2026-12-01") }));
    expect(maanden[2]).toStrictEqual({
      maand: "2027-02-01",
      bedragenVan: "2027-02-01",
      gebeurtenissen: [],
      isBekend: false,
      ontbreekt: "Loonheffing: stap van de maandtabel",
    });
  });

  test("every source once, in the order of the calculation", () => {
    const { bronnen } = inkomenseffect(IEMAND);
    expect(new Set(bronnen).size).toBe(bronnen.length);
    expect(bronnen[0]).toContain("Pw art. 21 onder a");
    expect(bronnen).toContain(BIJSTAND);
    expect(bronnen.some((bron) => bron.startsWith("Wht art. 21 lid 1"))).toBe(true);
    expect(inkomenseffect(met({ startdatum: isoDate("2023-01-01") })).bronnen).toEqual([]);
  });
});
