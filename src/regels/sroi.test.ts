import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { waarde } from "#regels/parameter";
import { aangevuld, bedragOp, landelijk } from "#regels/register";
import { type Inzet, type SroiBlok, type SroiTabel, sroiWaarde } from "#regels/sroi";
import { registerMetFout } from "../../tests/support/situaties.ts";

const dag = isoDate("2026-03-01");
const inzet = (blok: SroiBlok, over: Partial<Inzet> = {}): Inzet => ({
  blok,
  urenPerWeek: hours(36),
  maanden: 12,
  aantal: 1,
  ...over,
});
const waard = (tabel: SroiTabel, ...alle: Inzet[]) => sroiWaarde({ tabel, inzet: alle }, dag);

describe("a year of 36 hours, as the tables were published (R-292)", () => {
  test.each<[SroiTabel, SroiBlok, number]>([
    ["utrecht", "bijstand", 40_000_00],
    ["utrecht", "banenafspraak", 50_000_00],
    ["utrecht", "nug", 10_000_00],
    ["utrecht-ouder", "bijstand-kort", 30_000_00],
    ["utrecht-ouder", "banenafspraak", 35_000_00],
    ["oost-nederland", "doelgroepregister-wia-wsw-beschut", 40_000_00],
    ["oost-nederland", "ww-lang", 15_000_00],
  ])("%s: %s", (tabel, blok, expected) => {
    expect(waard(tabel, inzet(blok)).bedragInCenten).toBe(expected);
  });
});

test("part of a week for part of a year counts for that part, and all efforts add up", () => {
  const { bedragInCenten, regels } = waard(
    "utrecht",
    inzet("bijstand", { urenPerWeek: hours(24), maanden: 6 }), // 40.000 × 24/36 × 6/12
    inzet("bonus-vast"),
    inzet("kennis", { aantal: 8 }),
  );
  expect(regels.map(({ bedrag }) => bedrag)).toEqual(["13333.333333", "10000.00", "800.00"]);
  expect(bedragInCenten).toBe(24_133_33);
});

test("each line says how much of which block, from which table, in words (R-292)", () => {
  const { regels } = waard("utrecht", inzet("bijstand", { urenPerWeek: hours(24), maanden: 6 }));
  expect(regels).toEqual([
    {
      blok: "bijstand",
      naam: "SROI Utrecht: iemand met bijstand",
      toelichting: "24 ÷ 36 uur, 6 ÷ 12 maanden",
      som: "40.000,00 × 24 ÷ 36 uur, 6 ÷ 12 maanden",
      bedrag: "13333.333333",
      bron: "Inkoopbeleid, utrecht.nl, pagina zonder datum",
      zekerheid: "letterlijk",
    },
  ]);
  const hoeveel = (tabel: SroiTabel, ...alle: Inzet[]) =>
    waard(tabel, ...alle).regels.map(({ toelichting }) => toelichting);
  expect(hoeveel("utrecht", inzet("kennis", { aantal: 8 }), inzet("bonus-vast", { aantal: 2 }))).toEqual([
    "8 uur",
    "2 keer",
  ]);
  expect(hoeveel("oost-nederland", inzet("proefplaats", { maanden: 2 }))).toEqual(["2 maanden"]);
});

test("a bonus counts each time that it applies, whatever hours and months stand beside it", () => {
  const bonus = inzet("bonus-vast", { aantal: 3, urenPerWeek: hours(12), maanden: 1 });
  expect(waard("utrecht", bonus).bedragInCenten).toBe(30_000_00);
});

test("a fault in the register is a fault, not a block without an amount", () => {
  const vraag = { tabel: "utrecht" as const, inzet: [inzet("bijstand")] };
  expect(() => sroiWaarde(vraag, dag, registerMetFout("sroi.utrecht.bijstand"))).toThrow(
    "sroi.utrecht.bijstand cannot be read",
  );
});

test("a proefplaats counts by the month, whatever its hours", () => {
  expect(
    waard("oost-nederland", inzet("proefplaats", { urenPerWeek: hours(8), maanden: 2 })).bedragInCenten,
  ).toBe(1_500_00);
});

test("a block that a table does not have counts for nothing and is named", () => {
  const { bedragInCenten, bronOntbreekt } = waard("oost-nederland", inzet("ww"), inzet("nug"));
  expect([bedragInCenten, bronOntbreekt]).toEqual([10_000_00, ["ww"]]);
});

test("the own region has no table until it enters one", () => {
  expect(waard("regio", inzet("bijstand"))).toEqual({
    bedragInCenten: 0,
    regels: [],
    bronOntbreekt: ["bijstand"],
  });
  const eigen = {
    sleutel: "sroi.regio.bijstand",
    waarde: waarde("2026-01-01", 32_000_00, "eigen tabel"),
  } as const;
  const register = aangevuld(landelijk, [eigen]);
  expect(sroiWaarde({ tabel: "regio", inzet: [inzet("bijstand")] }, dag, register).bedragInCenten).toBe(
    32_000_00,
  );
});

test("every amount of a table stands in the register with its source", () => {
  expect(bedragOp(landelijk, "sroi.utrecht.kennis", dag)).toMatchObject({
    waarde: 100_00,
    zekerheid: "letterlijk",
  });
});
