import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents, percent } from "#core/money";
import { loonkostensubsidie, loonkostensubsidieSchedule, type LksVraag } from "#regels/loonkostensubsidie";
import { loonkostensubsidieUitBedragen } from "#regels/loonkostensubsidie-bedrag";
import { maandloonBijUren, uurloonOp } from "#regels/minimumloon-uur";
import type { Register } from "#regels/register";

const start = isoDate("2026-03-01");
const vraag: LksVraag = {
  startdatum: start,
  loonwaarde: percent(60),
  urenPerWeek: hours(32),
  voltijdUren: hours(36),
};
const urenstap = (over: Partial<LksVraag>) =>
  loonkostensubsidie({ ...vraag, ...over }, start).stappen.find(({ naam }) => naam === "Naar uren")!;

test("a subsidy is regular where the output is measured, and flat where it is not (R-148)", () => {
  const regulier = loonkostensubsidie(vraag, start);
  expect([regulier.soort, regulier.isBegrensd]).toEqual(["regulier", false]);
  const forfaitair = loonkostensubsidie({ ...vraag, loonwaarde: "forfaitair" }, start);
  expect([forfaitair.soort, forfaitair.isBegrensd]).toEqual(["forfaitair", false]);
  const begrensd = loonkostensubsidie({ ...vraag, loonwaarde: percent(20) }, start);
  expect([begrensd.soort, begrensd.isBegrensd]).toEqual(["regulier", true]);
});

test("hours above the usual full week are named as such, and only those (R-302)", () => {
  expect(urenstap({}).toelichting).toBe("32 van 36 uur");
  expect(urenstap({ urenPerWeek: hours(36) }).toelichting).toBe("36 van 36 uur");
  expect(urenstap({ urenPerWeek: hours(45), voltijdUren: hours(40) }).toelichting).toBe(
    "40 uur: de gewone volle week, van 45 uur",
  );
});

test("there is no subsidy before the first day, and no flat rate after six months", () => {
  expect(() => loonkostensubsidie(vraag, isoDate("2026-02-28"))).toThrow(
    "2026-02-28 is before the start on 2026-03-01",
  );
  const flat = { ...vraag, loonwaarde: "forfaitair" as const };
  expect(loonkostensubsidie(flat, isoDate("2026-08-31")).tot).toBe("2026-08-31");
  expect(() => loonkostensubsidie(flat, isoDate("2026-09-01"))).toThrow("The flat rate ended on 2026-08-31");
});

test("a flat rate without an end of the job ends after six months, and with an earlier end on that day", () => {
  const flat = { ...vraag, loonwaarde: "forfaitair" as const };
  const lastDays = (einddatum: string | null) =>
    loonkostensubsidieSchedule(flat, einddatum === null ? null : isoDate(einddatum)).map(({ tot }) => tot);
  expect(lastDays(null)).toEqual(["2026-08-31"]);
  expect(lastDays("2026-05-15")).toEqual(["2026-05-15"]);
  expect(lastDays("2026-12-31")).toEqual(["2026-08-31"]);
});

test("a mistake in a schedule is not shown as a missing amount", () => {
  const without = {} as Register;
  expect(() => loonkostensubsidieSchedule(vraag, isoDate("2026-12-31"), without)).toThrow(TypeError);
});

test("exactly seventy percent is the cap itself, in amounts too", () => {
  const bedragen = { urenPerWeek: hours(36), voltijdUren: hours(36), minimumloonMetBijslag: cents(2_000_00) };
  const subsidie = (loonwaarde: number) =>
    loonkostensubsidieUitBedragen({ ...bedragen, loonwaardeMetBijslag: cents(loonwaarde) }, start);
  expect([subsidie(600_01), subsidie(600_00), subsidie(599_99)]).toEqual([1_399_99, 1_400_00, 1_400_00]);
});

test("a day without a wage per hour says for whom, and the month says where its 52 weeks come from", () => {
  const jong = { dag: isoDate("2023-08-01"), voltijdUren: hours(36), geboortedatum: isoDate("2005-01-01") };
  expect(() => uurloonOp(jong)).toThrow('Geen waarde voor "Minimumloon per uur voor 18 jaar" op 2023-08-01');
  expect(() => uurloonOp({ dag: isoDate("2023-08-01"), voltijdUren: hours(37) })).toThrow(
    'Geen waarde voor "Minimumloon per uur bij deze volle week" op 2023-08-01',
  );
  const [, perMaand] = maandloonBijUren({ dag: start, urenPerWeek: hours(24) }).stappen;
  expect([perMaand!.bron, perMaand!.zekerheid]).toEqual(["WML art. 11 lid 1", "afgeleid"]);
});
