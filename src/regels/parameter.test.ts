import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { GeenWaarde, geldigOp, type Parameter, waarde } from "#regels/parameter";
import { aangevuld, isSleutel, landelijk } from "#regels/register";

const parameter = (...waarden: Parameter["waarden"]): Parameter => ({
  naam: "Voorbeeld",
  wet: "Wet art. 1",
  eenheid: "cent",
  waarden,
});
const totOp = (van: Parameter, dag: string) => geldigOp(van, isoDate(dag)).tot;

describe("the last day on which a value is known to hold", () => {
  test("is the day that was published, where the next value begins later", () => {
    const metGat = parameter(
      waarde("2024-01-01", 1, "bron", "letterlijk", "2024-03-31"),
      waarde("2025-01-01", 2, "bron"),
    );
    expect(totOp(metGat, "2024-03-31")).toBe("2024-03-31");
    expect(() => geldigOp(metGat, isoDate("2024-04-01"))).toThrow(GeenWaarde);
    expect(totOp(metGat, "2025-06-01")).toBeNull();
  });

  test("is the day before the next value, where that begins earlier than was expected", () => {
    const ingehaald = parameter(
      waarde("2024-01-01", 1, "bron", "letterlijk", "2025-12-31"),
      waarde("2025-01-01", 2, "bron", "letterlijk", "2025-12-31"),
    );
    expect(totOp(ingehaald, "2024-06-01")).toBe("2024-12-31");
    expect(totOp(ingehaald, "2025-06-01")).toBe("2025-12-31");
  });

  test("is the day before the next value, where no end was published", () => {
    const open = parameter(waarde("2024-01-01", 1, "bron"), waarde("2025-01-01", 2, "bron"));
    expect(totOp(open, "2024-06-01")).toBe("2024-12-31");
  });
});

test("a line of a table is literal and has no end, unless it says otherwise", () => {
  expect(waarde("2024-01-01", 1, "bron")).toEqual({
    vanaf: "2024-01-01",
    tot: null,
    waarde: 1,
    bron: "bron",
    zekerheid: "letterlijk",
  });
});

test("a day without a value names the amount and the day (R-302)", () => {
  const leeg = parameter(waarde("2024-01-01", null, "bron ontbreekt", "bron ontbreekt"));
  const dag = isoDate("2024-06-01");
  const asked = () => geldigOp(leeg, dag);
  expect(asked).toThrow('Geen waarde voor "Voorbeeld" op 2024-06-01');
  expect(asked).toThrow(expect.objectContaining({ name: "GeenWaarde", parameter: "Voorbeeld", dag }));
});

test("a value that calls itself without a source is refused, and so is one without a number", () => {
  const dag = isoDate("2024-06-01");
  const zonderBron = parameter(waarde("2024-01-01", 5, "onbekend", "bron ontbreekt"));
  expect(() => geldigOp(zonderBron, dag)).toThrow(GeenWaarde);
  const zonderGetal = parameter(waarde("2024-01-01", null, "bron", "letterlijk"));
  expect(() => geldigOp(zonderGetal, dag)).toThrow(GeenWaarde);
});

test("an amount that is added between two others takes its place in time", () => {
  const sleutel = "wml.referentiemaandloon";
  const register = aangevuld(landelijk, [
    { sleutel, waarde: waarde("2026-03-01", 2_310_00, "Stcrt. 2026, 2") },
    { sleutel, waarde: waarde("2014-07-01", 1_495_20, "Stcrt. 2014, 1") },
  ]);
  const days = register[sleutel].waarden.map(({ vanaf }) => vanaf);
  expect(days).toEqual(days.toSorted());
  expect(days[0]).toBe("2014-07-01");
  expect(geldigOp(register[sleutel], isoDate("2026-04-01")).waarde).toBe(2_310_00);
  expect(geldigOp(register[sleutel], isoDate("2026-08-01")).waarde).toBe(2_337_00);
});

test("a key of the register is known, another text is not", () => {
  expect([isSleutel("wml.uurloon"), isSleutel("toString"), isSleutel("")]).toEqual([true, false, false]);
});
