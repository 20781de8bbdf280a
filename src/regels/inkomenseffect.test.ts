import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { brutoBijstand } from "#regels/bijstand-bruto";
import { armoedevallen, inkomenseffect, type Situatie } from "#regels/inkomenseffect";
import { blijvendBeeld } from "#regels/inkomenseffect-loop";
import { vast } from "#regels/marge";
import { landelijk } from "#regels/register";
import { IEMAND, met } from "../../tests/support/situaties.ts";

const maandenVan = (situatie: Situatie) =>
  inkomenseffect(situatie).maanden.map((maand) => {
    if (!maand.isBekend) throw new Error(`${maand.maand}: ${maand.ontbreekt}`);
    return maand;
  });

describe("minimum wage of January 2026 beside bijstand, alone (R-263)", () => {
  test.each([
    [8, 509_95, 509_95],
    [16, 1_019_89, 1_005_22],
    [20, 1_274_87, 1_247_95],
    [24, 1_529_84, 1_491_01],
    [36, 2_294_76, 2_179_84],
  ])("%s hours: gross %s, net %s", (uren, bruto, netto) => {
    const loon = maandenVan(met({ urenPerWeek: hours(uren) }))[0]!.na.inkomen.loon!;
    expect([loon.brutoInCenten, loon.nettoInCenten]).toEqual([bruto, netto]);
  });

  test("16 hours: the exemption is what is left over the norm, as long as it lasts", () => {
    const maanden = maandenVan(met({ urenPerWeek: hours(16) }));
    const vrij = maanden.map(({ na }) => na.inkomen.vrijlating!);
    expect(vrij.map(({ onderdeel }) => onderdeel)).toEqual([...Array(6).fill("n"), ...Array(6).fill("z")]);
    expect(vrij[0]!.bedrag).toEqual(vast(cents(251_31)));
    // Bijstand that remains: 1.401,50 − (1.005,22 + aanspraak − 251,31); the aanspraak lies between net and gross.
    const [eerste] = maanden;
    const { loon, bijstand } = eerste!.na.inkomen;
    expect(bijstand).toEqual({
      van: 647_59 - loon!.vakantiegeldBrutoInCenten,
      tot: 647_59 - loon!.vakantiegeldNettoInCenten,
    });
    expect(eerste!.na.inkomen.netto.tot).toBe(1_401_50 + 251_31);
  });

  test("36 hours: no bijstand any more, and so no exemption", () => {
    const [eerste] = maandenVan(met({ urenPerWeek: hours(36) }));
    expect(eerste!.na.inkomen.bijstand).toEqual(vast(cents(0)));
    expect(eerste!.na.inkomen.vrijlating).toBeNull();
    expect(eerste!.gebeurtenissen.map(({ soort }) => soort)).toEqual(["werk", "bijstand"]);
  });
});

test("before the work there is the norm with full toeslagen", () => {
  const [eerste] = maandenVan({ ...IEMAND, kinderen: [isoDate("2019-03-01")] });
  const { inkomen, toeslagen, besteedbaar } = eerste!.voor;
  expect(inkomen.bijstand).toEqual(vast(cents(1_401_50)));
  expect(toeslagen.zorgtoeslag).toEqual(vast(cents(129_20))); // 2.119 − 1,912% × 29.736, a twelfth
  expect(toeslagen.kindgebondenBudget).toEqual(vast(cents(499_67))); // 5.996 ÷ 12
  expect(toeslagen.huurtoeslag).toEqual(vast(cents(336_01)));
  expect(besteedbaar).toEqual(vast(cents(1_401_50 + 129_20 + 499_67 + 336_01)));
});

test("a year of 2026: what happens in which month", () => {
  const { maanden, vallen, label } = inkomenseffect(IEMAND);
  expect(label).toBe("indicatief, geen beschikking");
  const wat = maanden.flatMap(({ maand, gebeurtenissen }) =>
    gebeurtenissen.map(({ soort }) => `${maand.slice(5, 7)} ${soort}`),
  );
  expect(wat).toEqual(["01 werk", "01 vrijlating", "07 vrijlating", "07 vrijlating", "07 bedragen"]);
  expect(vallen.map(({ maand, soort, isZeker }) => [maand, soort, isZeker])).toEqual([
    ["2026-07-01", "minder dan de maand ervoor", true],
  ]);
  expect(vallen[0]!.oorzaken[0]!.bron).toBe("Pw art. 19 lid 2 en 31");
});

test("months without published amounts stay open, or show the last amounts and say so", () => {
  const open = inkomenseffect(met({ startdatum: isoDate("2026-09-15") }));
  expect(open.maanden.map(({ isBekend }) => isBekend)).toEqual([
    ...Array(4).fill(true),
    ...Array(8).fill(false),
  ]);
  expect(open.totaal.bekendeMaanden).toBe(4);
  expect(open.maanden[4]!.gebeurtenissen[0]!.wat).toContain("Nog niet bekend");
  const situatie = met({ startdatum: isoDate("2026-09-15") }, { naLaatsteBedragen: "laatste bedragen" });
  const [, , , , januari] = maandenVan(situatie);
  expect([januari!.maand, januari!.bedragenVan]).toEqual(["2027-01-01", "2026-12-01"]);
  expect(januari!.na.inkomen.vrijlating).toMatchObject({ onderdeel: "34a" });
  expect(januari!.gebeurtenissen.map(({ wat }) => wat).join(" ")).toContain("nog niet bekend");
});

test("nothing is told before the first known day, nor of someone who may not have bijstand", () => {
  const days = (situatie: Situatie) => inkomenseffect(situatie).totaal.bekendeMaanden;
  expect(days(met({ startdatum: isoDate("2023-01-01") }))).toBe(0);
  expect(days({ ...IEMAND, geboortedatum: isoDate("2009-01-01") })).toBe(0);
  expect(days({ ...IEMAND, geboortedatum: isoDate("1955-01-01") })).toBe(0);
});

test("the months add up", () => {
  const maanden = maandenVan(IEMAND);
  const { totaal } = inkomenseffect(IEMAND);
  for (const end of ["van", "tot"] as const) {
    expect(totaal.na[end]).toBe(maanden.reduce((sum, { na }) => sum + na.besteedbaar[end], 0));
    expect(totaal.verschil[end]).toBe(maanden.reduce((sum, { verschil }) => sum + verschil[end], 0));
  }
});

test("Kan ik nog terug als het niet lukt? each answer has its source, and what no law promises is said (R-262)", () => {
  const { terug } = inkomenseffect({ ...IEMAND, indicaties: ["banenafspraak"] });
  const [bijstand, gegevens] = terug;
  expect(bijstand!.antwoord).toContain("3 maanden terug");
  expect(gegevens!.antwoord).toContain("12 maanden");
  expect(terug.some(({ bron }) => bron === "Ziektewet art. 29b")).toBe(true);
  expect(terug.some(({ bron }) => bron.startsWith("Pw art. 10d"))).toBe(true);
  expect(terug.at(-1)).toMatchObject({ zekerheid: "bron ontbreekt" });
  const zonder = inkomenseffect(met({ metLoonkostensubsidie: false })).terug;
  expect(zonder.some(({ bron }) => bron.startsWith("Ziektewet"))).toBe(false);
  expect(inkomenseffect({ ...IEMAND, inkomen: { soort: "geen" } }).terug[0]!.antwoord).toContain(
    "geen uitkering",
  );
});

test("before 2026 the terms of the way back are not known, and are not named (R-262)", () => {
  const { terug } = inkomenseffect(met({ startdatum: isoDate("2025-08-01") }));
  expect(terug[0]!.antwoord).not.toContain("maanden terug");
  expect(terug[1]).toMatchObject({ zekerheid: "bron ontbreekt" });
});

test("which indication stays, with the article (R-263)", () => {
  const { indicaties } = inkomenseffect({ ...IEMAND, indicaties: ["banenafspraak", "beschut werk", "wsw"] });
  expect(indicaties.map(({ indicatie, blijft }) => [indicatie, blijft])).toEqual([
    ["banenafspraak", "ja"],
    ["beschut werk", "nog niet bekend"],
    ["wsw", "nog niet bekend"],
  ]);
  expect(indicaties[0]!.bron).toBe("Wfsv art. 38b lid 6");
});

test("others in the home have an income that is not asked: the huurtoeslag is not known then", () => {
  const [eerste] = maandenVan({ ...IEMAND, kostendelers: 2 });
  expect(eerste!.na.toeslagen.huurtoeslag).toBeNull();
  expect(eerste!.na.toeslagen.ontbreekt).toEqual(["huurtoeslag: inkomen van medebewoners"]);
});

test("WW beside work is from nothing to the whole until UWV has said it", () => {
  const ww = (brutoNaastWerkInCenten: number | null): Situatie => ({
    ...IEMAND,
    inkomen: {
      soort: "ww",
      brutoInCenten: cents(1_500_00),
      brutoNaastWerkInCenten: brutoNaastWerkInCenten === null ? null : cents(brutoNaastWerkInCenten),
    },
  });
  const [open] = maandenVan(ww(null));
  expect(open!.na.inkomen.wwBruto).toEqual({ van: 0, tot: 1_500_00 });
  expect(open!.na.inkomen.bijstand).toEqual(vast(cents(0)));
  const [bekend] = maandenVan(ww(600_00));
  expect(bekend!.na.inkomen.wwNetto.van).toBe(bekend!.na.inkomen.wwNetto.tot);
});

test("a wage of a partner lowers the bijstand of both and has no exemption of its own", () => {
  const partner = { geboortedatum: isoDate("1986-01-01"), brutoloonInCenten: cents(900_00) };
  const [eerste] = maandenVan({ ...IEMAND, partner });
  const { bijstand, partnerloon } = eerste!.voor.inkomen;
  expect(partnerloon!.nettoInCenten).toBe(900_00);
  expect(bijstand).toEqual({
    van: 2_002_13 - 900_00 - 72_00,
    tot: 2_002_13 - 900_00 - partnerloon!.vakantiegeldNettoInCenten,
  });
});

test("bijstand before tax is within a euro of the yearly amounts that wil-lekstroom.nl published for January 2024", () => {
  const inHeleEuros = (norm: number, personen: 1 | 2) => {
    const perJaar = vast(cents(norm * 12));
    const { tot } = brutoBijstand(perJaar, { personen, naastLoon: false }, isoDate("2024-01-01"));
    return Math.floor(tot / personen / 100);
  };
  expect(Math.abs(inHeleEuros(1_283_83, 1) - 19_107)).toBeLessThanOrEqual(1);
  expect(inHeleEuros(1_834_04, 2)).toBe(12_124);
  expect(inHeleEuros(316_94, 1)).toBe(3_803);
});

describe("poverty traps", () => {
  test("between the most of the exemption and the end of bijstand work brings nothing", () => {
    const val = armoedevallen(IEMAND).find(({ isZeker }) => isZeker);
    expect(val!.oorzaken[0]!.regel).toContain("Bijstand");
    expect(val!.vanUren).toBeGreaterThanOrEqual(18); // 285 is a quarter of 1.140 net: over 18 hours
    expect(val!.totUren).toBeLessThanOrEqual(26); // net 1.401,50 + 285 with vakantiegeld: 25 hours
    expect(val!.extraBesteedbaar.tot * 10).toBeLessThan(val!.extraNettoloonInCenten);
  });

  test("without an exemption every hour beside bijstand is one", () => {
    const zonder = { ...met({ metLoonkostensubsidie: false }, { maanden: { n: 6 } }), huurInCenten: null };
    const [val] = armoedevallen(zonder);
    expect([val!.vanUren, val!.isZeker]).toEqual([0, true]);
    expect(val!.oorzaken[0]!.regel).toBe("Bijstand: uw loon gaat er helemaal af");
  });

  test("beside WW none are told: how UWV counts a wage was not found", () => {
    const inkomen = { soort: "ww", brutoInCenten: cents(1_500_00), brutoNaastWerkInCenten: null } as const;
    expect(armoedevallen({ ...IEMAND, inkomen })).toEqual([]);
  });

  test("without bijstand, rent and children nothing takes a whole euro", () => {
    const vrij: Situatie = { ...IEMAND, inkomen: { soort: "geen" }, huurInCenten: null };
    expect(armoedevallen(vrij)).toEqual([]);
  });
});

const someSituation = fc.record({
  geboren: fc.integer({ min: 1962, max: 2004 }),
  kinderen: fc.array(fc.integer({ min: 2009, max: 2024 }), { maxLength: 3 }),
  huur: fc.option(fc.integer({ min: 300_00, max: 1_000_00 })),
  uurloon: fc.option(fc.integer({ min: 14_71, max: 25_00 })),
  lks: fc.boolean(),
  soort: fc.constantFrom("bijstand" as const, "geen" as const),
  partner: fc.boolean(),
  uren: fc.integer({ min: 1, max: 39 }),
});

test("income falls no further with an hour more than the rules for toeslagen and holiday allowance make it fall", () => {
  const dag = isoDate("2026-03-01");
  fc.assert(
    fc.property(someSituation, ({ geboren, kinderen, huur, uurloon, lks, soort, partner, uren }) => {
      const at = (week: number) => {
        const situatie: Situatie = {
          ...IEMAND,
          geboortedatum: isoDate(`${geboren}-05-05`),
          kinderen: kinderen.map((jaar) => isoDate(`${jaar}-04-01`)),
          huurInCenten: huur === null ? null : cents(huur),
          inkomen: { soort },
          partner: partner ? { geboortedatum: isoDate("1980-01-01"), brutoloonInCenten: cents(0) } : null,
          werk: {
            ...IEMAND.werk,
            urenPerWeek: hours(week),
            uurloonInCenten: uurloon === null ? null : cents(uurloon),
            metLoonkostensubsidie: lks,
          },
        };
        return blijvendBeeld(situatie, true, dag, landelijk);
      };
      const [minder, meer] = [at(uren), at(uren + 1)];
      const perMaand = (jaar: number) => Math.max(0, jaar) / 12;
      const extra = perMaand(meer.toeslagen.toetsingsinkomen.tot - minder.toeslagen.toetsingsinkomen.tot);
      // Bijstand counts up to the whole vakantiegeld; what tax takes of it is the difference.
      const geteld = (of: typeof meer) =>
        of.inkomen.loon!.vakantiegeldBrutoInCenten - of.inkomen.loon!.vakantiegeldNettoInCenten;
      const vakantiegeld = Math.max(0, geteld(meer) - geteld(minder));
      const most = extra * (0.1373 + 0.076 + 0.27) + vakantiegeld + 50; // rows of the tax table, rounding
      expect(minder.besteedbaar.van - meer.besteedbaar.van).toBeLessThanOrEqual(most);
      expect(meer.inkomen.netto.van).toBeLessThanOrEqual(meer.inkomen.netto.tot);
      expect(meer.inkomen.loon!.nettoInCenten).toBeLessThanOrEqual(meer.inkomen.loon!.brutoInCenten);
      expect(meer.besteedbaar.van).toBeLessThanOrEqual(meer.besteedbaar.tot);
    }),
    { numRuns: 200 },
  );
});

test("work never leaves less than the bijstand it takes the place of", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (uren, lks) => {
      const situatie = {
        ...met({ urenPerWeek: hours(uren), metLoonkostensubsidie: lks }),
        huurInCenten: null,
      };
      for (const { voor, na } of maandenVan(situatie)) {
        const gap = na.inkomen.loon!.vakantiegeldBrutoInCenten - na.inkomen.loon!.vakantiegeldNettoInCenten;
        expect(na.inkomen.netto.van + gap).toBeGreaterThanOrEqual(voor.inkomen.netto.van);
      }
    }),
    { numRuns: 40 },
  );
});
