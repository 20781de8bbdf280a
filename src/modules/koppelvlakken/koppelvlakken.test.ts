import fc from "fast-check";
import { expect, test } from "vitest";
import { newSpanId, readTraceparent, traceparentOf } from "./spoor.ts";
import { makeZekering } from "./zekering.ts";

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN = "00f067aa0ba902b7";

test.for([
  ["the example of the standard", `00-${TRACE}-${SPAN}-01`, true],
  ["not sampled over there", `00-${TRACE}-${SPAN}-00`, true],
  ["a later version with more", `cc-${TRACE}-${SPAN}-01-what-the-future-brings`, true],
  ["a later version without more", `01-${TRACE}-${SPAN}-01`, true],
  ["version 00 with more", `00-${TRACE}-${SPAN}-01-more`, false],
  ["version ff", `ff-${TRACE}-${SPAN}-01`, false],
  ["no trace", `00-${"0".repeat(32)}-${SPAN}-01`, false],
  ["no parent", `00-${TRACE}-${"0".repeat(16)}-01`, false],
  ["capitals", `00-${TRACE.toUpperCase()}-${SPAN}-01`, false],
  ["too short", `00-${TRACE.slice(1)}-${SPAN}-01`, false],
  ["a later version with more without a dash", `cc-${TRACE}-${SPAN}-01.more`, false],
  ["spaces", ` 00-${TRACE}-${SPAN}-01`, false],
  ["nothing", undefined, false],
  ["twice", `00-${TRACE}-${SPAN}-01, 00-${TRACE}-${SPAN}-01`, false],
] as const)("traceparent: %s (Trace Context 3.2)", ([, header, isValid]) => {
  expect(readTraceparent(header)).toEqual(isValid ? { traceId: TRACE, spanId: SPAN } : undefined);
});

test("what we pass on can be read by who gets it, and what is no traceparent never is one (property)", () => {
  const hex = (length: number) =>
    fc.string({
      unit: fc.constantFrom(...Array.from("0123456789abcdef")),
      minLength: length,
      maxLength: length,
    });
  const isNought = (text: string) => /^0+$/.test(text);
  fc.assert(
    fc.property(hex(32), hex(16), (traceId, spanId) => {
      const read = readTraceparent(traceparentOf({ traceId, spanId }));
      expect(read).toEqual(isNought(traceId) || isNought(spanId) ? undefined : { traceId, spanId });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readTraceparent(text);
      if (read) expect(text).toContain(`-${read.traceId}-${read.spanId}-`);
    }),
  );
  expect(newSpanId(() => "0191e7a0-0000-7000-8000-00f067aa0ba9")).toBe("800000f067aa0ba9");
});

test("after five failures in a row nothing is asked for a minute, then one goes first", () => {
  let now = Date.parse("2026-11-24T09:00:00Z");
  const zekering = makeZekering({ naStoringen: 5, pauzeMs: 60_000 }, () => new Date(now));
  for (let at = 0; at < 5; at++) {
    expect(zekering.mag()).toBe(true);
    zekering.faalt("te laat");
  }
  expect(zekering.mag()).toBe(false);
  now += 59_999;
  expect(zekering.mag()).toBe(false);
  now += 1;
  expect([zekering.mag(), zekering.mag()]).toEqual([true, false]);
  zekering.faalt("fout");
  expect(zekering.mag()).toBe(false);
  now += 60_000;
  expect(zekering.mag()).toBe(true);
  zekering.slaagt();
  expect([zekering.mag(), zekering.mag()]).toEqual([true, true]);
  expect(zekering.verloop()).toMatchObject({
    gelukt: 1,
    mislukt: 6,
    achtereen: 0,
    laatsteStoring: "fout",
    openTot: null,
  });
});

test("a success in between starts the count again, and no sequence locks a fuse for good (property)", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("ok", "fout", "wacht"), { maxLength: 40 }), (steps) => {
      let now = 0;
      const zekering = makeZekering({ naStoringen: 3, pauzeMs: 100 }, () => new Date(now));
      let inARow = 0;
      for (const step of steps) {
        if (step === "wacht") {
          now += 100;
          continue;
        }
        const mag = zekering.mag();
        if (inARow < 3) expect(mag).toBe(true);
        if (!mag) continue;
        if (step === "ok") zekering.slaagt();
        else zekering.faalt("fout");
        inARow = step === "ok" ? 0 : inARow + 1;
      }
      now += 100;
      expect(zekering.mag()).toBe(true);
    }),
  );
});
