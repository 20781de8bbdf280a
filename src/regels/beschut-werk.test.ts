import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { adviesBeschutWerk, arbeidsvermogen, type Beschutfeiten } from "#regels/beschut-werk";

const dag = isoDate("2026-03-01");
const kan: Beschutfeiten = {
  kanTaakUitvoeren: true,
  heeftBasaleVaardigheden: true,
  urenAchterElkaar: hours(1),
  urenPerDag: hours(4),
  verdientMinimumloonPerUur: false,
  heeftAanpassingenNodig: true,
  heeftToezichtNodig: false,
};
const vermogen = (over: Partial<Beschutfeiten>) => arbeidsvermogen({ ...kan, ...over }, dag).antwoord;
const advies = (over: Partial<Beschutfeiten>) => adviesBeschutWerk({ ...kan, ...over }, dag).antwoord;

describe("arbeidsvermogen asks all four criteria", () => {
  test.each<[string, Partial<Beschutfeiten>, string]>([
    ["exactly enough of each", {}, "ja"],
    ["no task", { kanTaakUitvoeren: false }, "nee"],
    ["no basic skills", { heeftBasaleVaardigheden: false }, "nee"],
    ["less than an hour at a stretch", { urenAchterElkaar: hours(0.99) }, "nee"],
    ["less than four hours a day", { urenPerDag: hours(3.99) }, "nee"],
    ["two hours a day at the minimum wage", { urenPerDag: hours(2), verdientMinimumloonPerUur: true }, "ja"],
    ["less than two hours", { urenPerDag: hours(1.99), verdientMinimumloonPerUur: true }, "nee"],
    ["two hours, wage unknown", { urenPerDag: hours(2), verdientMinimumloonPerUur: null }, "nog niet bekend"],
    ["hours a day unknown", { urenPerDag: null }, "nog niet bekend"],
    ["at a stretch unknown", { urenAchterElkaar: null }, "nog niet bekend"],
  ])("%s", (_, over, expected) => {
    expect(vermogen(over)).toBe(expected);
  });

  test("four hours a day rest on a source, two hours are still to be checked", () => {
    const [, , , gewoon] = arbeidsvermogen(kan, dag).redenen;
    const [, , , minder] = arbeidsvermogen(
      { ...kan, urenPerDag: hours(2), verdientMinimumloonPerUur: true },
      dag,
    ).redenen;
    expect([gewoon!.zekerheid, minder!.zekerheid]).toEqual(["letterlijk", "te controleren"]);
  });
});

describe("the advice of UWV on beschut werk: arbeidsvermogen and at least one of both needs", () => {
  test.each<[string, Partial<Beschutfeiten>, string]>([
    ["adaptations", {}, "ja"],
    ["supervision", { heeftAanpassingenNodig: false, heeftToezichtNodig: true }, "ja"],
    ["neither", { heeftAanpassingenNodig: false }, "nee"],
    ["no arbeidsvermogen", { kanTaakUitvoeren: false }, "nee"],
    ["one unknown, the other not needed", { heeftAanpassingenNodig: null }, "nog niet bekend"],
    ["one unknown, the other needed", { heeftToezichtNodig: null }, "ja"],
  ])("%s", (_, over, expected) => {
    expect(advies(over)).toBe(expected);
  });
});
