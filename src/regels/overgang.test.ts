import { describe, expect, test } from "vitest";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { percent } from "#core/money";
import type { Doelgroepfeiten } from "#regels/doelgroep";
import { overgang, type Overgangssituatie, type Vorm } from "#regels/overgang";
import { inwoner } from "../../scripts/docs-overgangen.ts";

const DAG = isoDate("2026-12-01");

type Over = Partial<Omit<Overgangssituatie, "feiten">>;
type Wie = readonly [Partial<Doelgroepfeiten>, Over?];

const situatieVan = ([feiten, over]: Wie): Overgangssituatie => inwoner(feiten, over);

const zonder = { uitkering: "geen", krijgtSteunVanGemeente: false } as const;
const WSW: Wie = [{ ...zonder, heeftWswIndicatie: true }, { heeftWswBaan: true }];
const LKS: Wie = [{ loonwaarde: percent(50), besluitDoelgroepLks: true, staatInDoelgroepregister: true }];
const BESCHUT: Wie = [
  { ...zonder, adviesBeschut: "positief", besluitBeschut: true },
  { heeftBeschutBaan: true, heeftLoonkostensubsidie: true },
];

const over = (wie: Wie, van: Vorm, naar: Vorm, dag: IsoDate = DAG) =>
  overgang({ van, naar, situatie: situatieVan(wie), dag });
const met = ([feiten, had]: Wie, erbij: Over): Wie => [feiten, { ...had, ...erbij }];
const gevolg = (uitkomst: ReturnType<typeof overgang>, onderwerp: string) =>
  uitkomst.gevolgen.find((regel) => regel.onderwerp === onderwerp)?.wat;
const stappen = (uitkomst: ReturnType<typeof overgang>, zoek: RegExp) =>
  uitkomst.stappen.filter(({ wat }) => zoek.test(wat)).map(({ wie, soort, dag }) => [wie, soort, dag]);

describe("the Wsw (R-266)", () => {
  test("goes on between forms at the ontwikkelbedrijf, and nobody ends a contract", () => {
    const uitkomst = over(WSW, "intern", "groepsdetachering");
    expect(uitkomst.grond).toEqual({ naam: "Wsw", wet: "Wsw art. 2" });
    expect([gevolg(uitkomst, "Wsw-baan"), gevolg(uitkomst, "Wsw-indicatie")]).toEqual(["blijft", "blijft"]);
    expect(stappen(uitkomst, /arbeidsovereenkomst/)).toEqual([]);
    expect(stappen(uitkomst, /inlener/)).toEqual([["unit", "uiterlijk", DAG]]);
    expect(uitkomst.terug!.plek).toMatchObject({
      grondslag: "wet",
      wieBeslist: "unit",
      bron: "Wsw art. 2 en 3",
    });
    expect(gevolg(over(WSW, "begeleid werken", "intern"), "Wsw-baan")).toBe("verandert");
  });

  test("gives the werkgever a subsidy of the Wsw at begeleid werken, never loonkostensubsidie", () => {
    const uitkomst = over(WSW, "intern", "begeleid werken");
    expect(uitkomst.grond!.wet).toBe("Wsw art. 7");
    expect(gevolg(uitkomst, "loonkostensubsidie")).toBeUndefined();
    expect(stappen(uitkomst, /Subsidie voor de werkgever/)).toEqual([["klantmanager", "uiterlijk", DAG]]);
    expect(stappen(uitkomst, /Begeleiding op het werk/)).toEqual([["jobcoach", "vanaf", DAG]]);
  });

  test("may be offered again after an ordinary job, but is not promised (R-262)", () => {
    const uitkomst = over(WSW, "intern", "regulier");
    expect([gevolg(uitkomst, "Wsw-baan"), gevolg(uitkomst, "Wsw-indicatie")]).toEqual(["stopt", "blijft"]);
    expect(uitkomst.terug).toMatchObject({
      antwoord: "ja",
      plek: { grondslag: "afspraak", tot: null, wieBeslist: "klantmanager", zekerheid: "letterlijk" },
    });
  });

  test("has no way in for who has an indication and never had the job", () => {
    const wachtte: Wie = [WSW[0], {}];
    expect(over(wachtte, "geen", "intern").antwoord).toBe("nee");
    expect(over([WSW[0], { hadWswBaanEind2014: true }], "geen", "intern").antwoord).toBe("ja");
    expect(over([WSW[0], { heeftWswBaan: null }], "geen", "intern").antwoord).toBe("nog niet bekend");
  });
});

describe("beschut werk (R-219, R-191)", () => {
  test("may also be at an ordinary werkgever, with a new subsidy", () => {
    const uitkomst = over(BESCHUT, "intern", "begeleid werken");
    expect(uitkomst.grond!.naam).toBe("beschut werk");
    expect(gevolg(uitkomst, "loonkostensubsidie")).toBe("opnieuw aanvragen");
    expect(gevolg(over(BESCHUT, "intern", "werken op locatie"), "loonkostensubsidie")).toBe("blijft");
  });

  test("is offered again as long as the number of the gemeente is not reached (R-262)", () => {
    const terug = (isAantalBeschutGehaald: boolean) =>
      over(met(BESCHUT, { isAantalBeschutGehaald }), "intern", "regulier").terug!;
    expect(terug(false)).toMatchObject({ antwoord: "ja", plek: { grondslag: "wet", zekerheid: "afgeleid" } });
    expect(terug(true).antwoord).toBe("nee");
    expect(terug(true).redenen.map(({ bron }) => bron)).toContain("Pw art. 10b lid 4, 5 en 6");
  });

  test("keeps its finding after a switch, though no text says so (R-263)", () => {
    const uitkomst = over(BESCHUT, "intern", "regulier");
    expect(
      uitkomst.gevolgen.find(({ onderwerp }) => onderwerp === "vaststelling beschut werk"),
    ).toMatchObject({
      wat: "blijft",
      zekerheid: "te controleren",
    });
    expect(gevolg(uitkomst, "loonkostensubsidie")).toBe("stopt");
  });

  test("asks UWV eight weeks before, where there is no advice yet", () => {
    const zonderAdvies: Wie = [{ ...zonder, besluitBeschut: true }];
    expect(stappen(over(zonderAdvies, "geen", "intern"), /Advies vragen/)).toEqual([
      ["klantmanager", "uiterlijk", "2026-10-06"],
    ]);
    expect(stappen(over(BESCHUT, "intern", "werken op locatie"), /Advies vragen/)).toEqual([]);
    expect(stappen(over([BESCHUT[0]], "geen", "intern"), /Advies vragen/)).toEqual([]);
  });

  test("opened for people with a benefit of UWV in 2017, not a day before", () => {
    const metWajong: Wie = [{ ...BESCHUT[0], uitkering: "wajong" }];
    expect(over(metWajong, "geen", "intern", isoDate("2016-12-31")).antwoord).toBe("nee");
    expect(over(metWajong, "geen", "intern", isoDate("2017-01-01")).antwoord).toBe("ja");
  });

  test("comes before dagbesteding", () => {
    const uitkomst = over(met(BESCHUT, { heeftIndicatieDagbesteding: true }), "intern", "dagbesteding");
    expect(stappen(uitkomst, /Eerst kijken/)).toEqual([["klantmanager", "uiterlijk", DAG]]);
  });
});

describe("loonkostensubsidie (R-302)", () => {
  const lopend = met(LKS, { heeftLoonkostensubsidie: true });

  test("stays at the same werkgever, is asked anew at another, and ends without it", () => {
    const naar = (vorm: Vorm, erbij: Over = {}) =>
      gevolg(over(met(lopend, erbij), "regulier met loonkostensubsidie", vorm), "loonkostensubsidie");
    expect(naar("begeleid werken", { isZelfdeWerkgever: true })).toBe("blijft");
    expect(naar("begeleid werken")).toBe("opnieuw aanvragen");
    expect(naar("intern", { isZelfdeWerkgever: true })).toBe("opnieuw aanvragen");
    expect(naar("regulier")).toBe("stopt");
    expect(naar("leerwerkplek", { heeftOpleidingsplek: true })).toBe("opnieuw aanvragen");
    expect(naar("begeleid werken", { isZelfdeWerkgever: true, heeftLoonkostensubsidie: null })).toBe(
      "nog niet bekend",
    );
    expect(naar("begeleid werken", { isZelfdeWerkgever: true, heeftLoonkostensubsidie: false })).toBe(
      "begint",
    );
  });

  test("is asked before the first day or within six months, and a loonwaarde may wait", () => {
    const later = over(
      met([{ ...LKS[0], loonwaarde: null }], { isLoonwaardeLater: true }),
      "geen",
      "begeleid werken",
    );
    expect(stappen(later, /Loonkostensubsidie aanvragen/)).toEqual([
      ["werkgever", "uiterlijk", "2027-06-01"],
    ]);
    expect(stappen(later, /Het vaste deel/)).toEqual([["werkgever", "tot en met", "2027-05-31"]]);
    expect(stappen(later, /later gemeten/)).toEqual([["klantmanager", "uiterlijk", DAG]]);
    expect(stappen(over(LKS, "geen", "begeleid werken"), /loonwaarde laten vaststellen/)).toHaveLength(1);
  });

  test("says what is missing while the loonwaarde is not known", () => {
    const { antwoord, redenen } = over([{ ...LKS[0], loonwaarde: null }], "geen", "begeleid werken");
    expect([antwoord, redenen.map(({ bron }) => bron)]).toEqual(["nog niet bekend", ["Pw art. 10d lid 4"]]);
  });

  test("brings no-riskpolis and loonkostenvoordeel with a job, that end with it", () => {
    const regels = ["no-riskpolis", "loonkostenvoordeel", "telt voor de banenafspraak"];
    const wat = (van: Vorm, naar: Vorm) => regels.map((regel) => gevolg(over(LKS, van, naar), regel));
    expect(wat("geen", "regulier")).toEqual(["begint", "begint", "begint"]);
    expect(wat("intern", "regulier")).toEqual(["blijft", "opnieuw aanvragen", "blijft"]);
    expect(wat("intern", "werken op locatie")).toEqual(["blijft", "blijft", "blijft"]);
    expect(wat("regulier", "geen")).toEqual(["stopt", "stopt", "stopt"]);
    expect(wat("geen", "vrijwilligerswerk")).toEqual([undefined, undefined, undefined]);
  });
});

describe("unpaid forms (R-160, R-267, R-268)", () => {
  test("a proefplaats lasts as long as who allows it may allow", () => {
    expect(stappen(over([{}], "geen", "proefplaats"), /^Proefplaats/)).toEqual([
      ["klantmanager", "tot en met", "2027-01-31"],
      ["klantmanager", "tot en met", "2027-05-31"],
    ]);
    expect(stappen(over([{ uitkering: "ww" }], "geen", "proefplaats"), /^Proefplaats/)).toEqual([
      ["UWV", "tot en met", "2027-05-31"],
    ]);
  });

  test.each<Vorm>(["proefplaats", "werkervaringsplek", "participatieplaats", "vrijwilligerswerk"])(
    "%s is not for the place where someone is paid now",
    (naar) => {
      const hier = (isZelfdeWerkgever: boolean | null) =>
        over([{ kanBijGewoneWerkgever: false }, { isZelfdeWerkgever }], "regulier", naar).antwoord;
      expect([hier(true), hier(false), hier(null)]).toEqual(["nee", "ja", "nog niet bekend"]);
      expect(
        over([{ kanBijGewoneWerkgever: false }, { isZelfdeWerkgever: true }], "geen", naar).antwoord,
      ).toBe("ja");
    },
  );

  test("a participatieplaats elsewhere counts on from its first day, to four years at most", () => {
    const sinds: Wie = [{ kanBijGewoneWerkgever: false }, { sinds: isoDate("2025-12-01") }];
    const elders = over(sinds, "participatieplaats", "participatieplaats");
    expect(stappen(elders, /^Einde van/)).toEqual([["klantmanager", "tot en met", "2027-11-30"]]);
    expect(over(sinds, "participatieplaats", "geen").terug!.plek).toMatchObject({
      grondslag: "wet",
      tot: "2027-11-30",
    });
    const opDag = (dag: string) =>
      over(sinds, "participatieplaats", "participatieplaats", isoDate(dag)).antwoord;
    expect([opDag("2029-11-30"), opDag("2029-12-01")]).toEqual(["ja", "nee"]);
    expect(over(sinds, "geen", "participatieplaats").stappen.at(-1)!.dag > elders.stappen.at(-1)!.dag).toBe(
      true,
    );
  });

  test("a benefit of UWV opens a participatieplaats only by agreement with the gemeente", () => {
    const metUwv = (heeftAfspraakMetUwv: boolean | null) =>
      over(
        [{ uitkering: "wia", kanBijGewoneWerkgever: false }, { heeftAfspraakMetUwv }],
        "geen",
        "participatieplaats",
      );
    expect([true, false, null].map((feit) => metUwv(feit).antwoord)).toEqual([
      "ja",
      "nee",
      "nog niet bekend",
    ]);
  });
});

describe("income and the way back (R-262, R-263)", () => {
  test("who has bijstand tells it at once, and the bufferbudget is there from 2027", () => {
    const op = (dag: IsoDate) => over([{}], "geen", "regulier", dag);
    expect(gevolg(op(DAG), "uitkering")).toBe("verandert");
    expect(stappen(op(DAG), /meteen melden/)).toEqual([["inwoner", "uiterlijk", DAG]]);
    const buffer = (dag: string) => stappen(op(isoDate(dag)), /bufferbudget/).length;
    expect([buffer("2026-12-31"), buffer("2027-01-01")]).toEqual([0, 1]);
    expect(stappen(over([{}], "geen", "vrijwilligerswerk", isoDate("2027-01-01")), /bufferbudget/)).toEqual(
      [],
    );
    expect(gevolg(over([{}], "geen", "werkervaringsplek"), "uitkering")).toBe("blijft");
    expect(gevolg(over([{ uitkering: null }], "geen", "regulier"), "uitkering")).toBe("nog niet bekend");
  });

  test("who loses a wage and has no benefit asks for one within a week", () => {
    const uitkomst = over([zonder], "regulier", "geen");
    expect(gevolg(uitkomst, "uitkering")).toBe("opnieuw aanvragen");
    expect(stappen(uitkomst, /WW of bijstand/)).toEqual([["inwoner", "uiterlijk", addDays(DAG, 7)]]);
    expect(gevolg(over([zonder], "geen", "regulier"), "uitkering")).toBeUndefined();
  });

  test("who has WIA asks UWV for the doelgroepverklaring within three months of a new job", () => {
    const wia: Wie = [{ uitkering: "wia" }];
    expect(stappen(over(wia, "geen", "regulier"), /Doelgroepverklaring/)).toEqual([
      ["inwoner", "uiterlijk", "2027-03-01"],
    ]);
    expect(stappen(over(wia, "geen", "regulier", isoDate("2017-12-31")), /Doelgroepverklaring/)).toEqual([]);
    expect(stappen(over(met(wia, { isZelfdeWerkgever: true }), "regulier", "regulier"), /Doelgroep/)).toEqual(
      [],
    );
  });

  test("a job that is left is kept only by agreement, and the day before it ends", () => {
    const uitkomst = over([{}], "regulier", "proefplaats");
    expect(uitkomst.terug!.plek).toMatchObject({ grondslag: "afspraak", tot: null, wieBeslist: "werkgever" });
    expect(stappen(uitkomst, /oude arbeidsovereenkomst/)).toEqual([["werkgever", "uiterlijk", "2026-11-30"]]);
    expect(over(LKS, "intern", "regulier").terug!.plek.wieBeslist).toBe("unit");
    expect(over([{}], "geen", "regulier").terug!.plek.wat).toBe("Er is geen plek om te bewaren.");
  });

  test("nothing changes from no place to no place", () => {
    expect(over([{}], "geen", "geen")).toMatchObject({ antwoord: "nee", terug: null });
  });

  test("an answer for a day before 2026 is still to be checked", () => {
    const { zekerheid } = over([zonder], "geen", "intern", isoDate("2025-12-31"));
    expect([zekerheid, over([zonder], "geen", "intern").zekerheid]).toEqual(["te controleren", "afgeleid"]);
  });
});
