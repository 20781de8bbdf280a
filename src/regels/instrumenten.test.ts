import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent } from "#core/money";
import { contractpremie } from "#regels/contractpremie";
import { jobcoachUwv, type Jobcoachvraag } from "#regels/jobcoach";
import { participatieplaats } from "#regels/participatieplaats";
import { waarde } from "#regels/parameter";
import { proefplaats } from "#regels/proefplaats";
import { aangevuld, landelijk } from "#regels/register";

describe("a proefplaats (R-160, published: 2, 4 and in all 6 months)", () => {
  const days = (startdatum: string, van: "gemeente" | "uwv") =>
    proefplaats({ startdatum: isoDate(startdatum), van }).map(({ dag }) => dag);

  test("of the gemeente lasts two months, and six with the extension", () => {
    expect(days("2026-03-01", "gemeente")).toEqual(["2026-04-30", "2026-08-31"]);
    expect(days("2026-08-31", "gemeente")).toEqual(["2026-10-30", "2027-02-27"]);
  });

  test("of UWV lasts six months at once", () => {
    expect(days("2026-03-01", "uwv")).toEqual(["2026-08-31"]);
    const [termijn] = proefplaats({ startdatum: isoDate("2026-03-01"), van: "uwv" });
    expect(termijn).toMatchObject({ wat: "Proefplaats van UWV, hoogstens", soort: "tot en met" });
  });

  test("of before 2026 says that its term was not looked up", () => {
    const [termijn] = proefplaats({ startdatum: isoDate("2025-12-31"), van: "uwv" });
    expect(termijn!.zekerheid).toBe("te controleren");
  });
});

describe("a participatieplaats (Participatiewet art. 10a)", () => {
  const vraag = { startdatum: isoDate("2026-02-01"), heeftStartkwalificatie: false, verlengingen: 0 };
  const days = (over: Partial<typeof vraag>) =>
    participatieplaats({ ...vraag, ...over }).map(({ wat, dag }) => [dag, wat]);

  test("gives every day in order: schooling, premiums, the question whether it helps, and the end", () => {
    expect(days({})).toEqual([
      ["2026-08-01", "Premie, als iemand genoeg meewerkte"],
      ["2026-08-01", "Aanbod van scholing"],
      ["2026-11-01", "De gemeente kijkt of het helpt"],
      ["2027-01-31", "Laatste dag als het niet helpt"],
      ["2027-02-01", "Premie, als iemand genoeg meewerkte"],
      ["2027-08-01", "Premie, als iemand genoeg meewerkte"],
      ["2028-01-31", "Besluit over een jaar verlengen"],
      ["2028-01-31", "Einde van de participatieplaats"],
      ["2028-02-01", "Premie, als iemand genoeg meewerkte"],
    ]);
  });

  test("lasts a year longer with each of two extensions, and no third", () => {
    const einde = (verlengingen: number) =>
      days({ verlengingen }).find(([, wat]) => wat === "Einde van de participatieplaats")?.[0];
    expect([einde(0), einde(1), einde(2)]).toEqual(["2028-01-31", "2029-01-31", "2030-01-31"]);
    expect(() => einde(3)).toThrow("3 extensions, at most 2");
    expect(days({ verlengingen: 2 }).map(([, wat]) => wat)).not.toContain("Besluit over een jaar verlengen");
    expect(days({ verlengingen: 2 }).filter(([, wat]) => wat!.startsWith("Premie"))).toHaveLength(8);
  });

  test("offers no schooling to who has a startkwalificatie", () => {
    const zonder = days({}).filter(([, wat]) => wat !== "Aanbod van scholing");
    expect(days({ heeftStartkwalificatie: true })).toEqual(zonder);
  });
});

describe("a jobcoach of UWV (R-285)", () => {
  const vraag: Jobcoachvraag = {
    startdatum: isoDate("2026-01-01"),
    einddatum: null,
    urenPerWeek: hours(24),
    loondeel: percent(50),
  };
  const grenzen = (over: Partial<Jobcoachvraag>) => jobcoachUwv({ ...vraag, ...over });

  test("is paid for 15, 7,5 and 6% of the hours in three years", () => {
    expect(grenzen({}).jaren.map(({ vanaf, tot, uren }) => [vanaf, tot, uren / 100])).toEqual([
      ["2026-01-01", "2026-12-31", 187.2], // 24 × 52 × 15%
      ["2027-01-01", "2027-12-31", 93.6],
      ["2028-01-01", "2028-12-31", 74.88],
    ]);
  });

  test("stops with the contract, in the middle of a year", () => {
    const { jaren } = grenzen({ einddatum: isoDate("2027-03-31") });
    expect(jaren.map(({ tot, uren }) => [tot, uren / 100])).toEqual([
      ["2026-12-31", 187.2],
      ["2027-03-31", 21.6], // 12 whole weeks of 24 hours, 7,5%
    ]);
  });

  test("has a year that is one day long when the contract ends on its first day", () => {
    expect(grenzen({ einddatum: isoDate("2027-01-01") }).jaren.map(({ tot }) => tot)).toEqual([
      "2026-12-31",
      "2027-01-01",
    ]);
  });

  test("numbers its years, with the share and the source of each (R-302)", () => {
    const bron = "Uitvoering jobcoach door UWV, factorwerk.org en ao-metalektro.nl 2024";
    expect(grenzen({}).jaren.map(({ jaar, deel, bron }) => [jaar, deel, bron])).toEqual([
      [1, percent(15), bron],
      [2, percent(7.5), bron],
      [3, percent(6), bron],
    ]);
    expect(grenzen({}).redenen.map(({ wat }) => wat)).toEqual([
      "Het contract duurt ten minste 6 maanden.",
      "Het contract is voor ten minste 12 uur per week.",
      "Iemand verdient ten minste 35% van het minimumloon.",
    ]);
  });

  test.each<[string, Partial<Jobcoachvraag>, string]>([
    ["six months", { einddatum: isoDate("2026-06-30") }, "ja"],
    ["a day less than six months", { einddatum: isoDate("2026-06-29") }, "nee"],
    ["12 hours", { urenPerWeek: hours(12) }, "ja"],
    ["less than 12 hours", { urenPerWeek: hours(11.99) }, "nee"],
    ["35% of the minimum wage", { loondeel: percent(35) }, "ja"],
    ["less than 35%", { loondeel: percent(34.99) }, "nee"],
    ["an unknown wage", { loondeel: null }, "nog niet bekend"],
  ])("a contract of %s", (_, over, expected) => {
    const { recht, jaren } = grenzen(over);
    expect(recht).toBe(expected);
    expect(jaren.length === 0).toBe(expected === "nee");
  });
});

describe("a premium for a longer contract (R-161)", () => {
  const contract = { startdatum: isoDate("2026-03-01"), einddatum: isoDate("2027-02-28") };

  test("is unknown, its source missing, while no region entered its own", () => {
    expect(contractpremie(contract)).toEqual({
      recht: "nog niet bekend",
      bedragInCenten: null,
      bron: "bron ontbreekt",
    });
  });

  test("is what a region entered, for a contract that is long enough", () => {
    const beleid = "verzonnen beleidsregel";
    const register = aangevuld(landelijk, [
      { sleutel: "contractpremie.bedrag", waarde: waarde("2026-01-01", 1_500_00, beleid) },
      { sleutel: "contractpremie.maanden", waarde: waarde("2026-01-01", 12, beleid) },
    ]);
    expect(contractpremie(contract, register)).toMatchObject({ recht: "ja", bedragInCenten: 1_500_00 });
    expect(contractpremie({ ...contract, einddatum: null }, register).recht).toBe("ja");
    expect(contractpremie({ ...contract, einddatum: isoDate("2027-02-27") }, register)).toMatchObject({
      recht: "nee",
      bedragInCenten: null,
    });
  });
});
