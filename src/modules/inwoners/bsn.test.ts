import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { blindIndex, decryptBsn, encryptBsn, isBsn, maskBsn, normalizeBsn } from "./bsn.ts";

const keys = (id: string) => ({
  bsnSleutelId: id,
  bsnSleutels: new Map([[id, randomBytes(32)]]),
  blindeIndexSleutel: randomBytes(32),
});
const sleutels = keys("a");
const plaats = { regioId: "amersfoort", inwonerId: "een" };
const BSN = "999991772";

test.each(["111222333", "123456782", BSN])("%s is a BSN", (bsn) => expect(isBsn(bsn)).toBe(true));
test.each(["000000000", "123456789", "99999177", "9999917720", "99999177a"])("%s is no BSN", (bsn) =>
  expect(isBsn(bsn)).toBe(false),
);

test("one wrong digit is always found", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (at, add) => {
      const digits = Array.from(BSN, Number);
      digits[at] = (digits[at]! + add) % 10;
      expect(isBsn(digits.join(""))).toBe(false);
    }),
  );
});

test("how it is typed does not matter", () => expect(normalizeBsn(" 9999.91-772 ")).toBe(BSN));

test("what is encrypted comes back in its own row only, with its own key only, and unchanged only (S-08)", () => {
  const value = encryptBsn(BSN, plaats, sleutels);
  expect(decryptBsn(value, "a", plaats, sleutels)).toBe(BSN);
  expect(value.toString("latin1")).not.toContain(BSN);
  expect(() => decryptBsn(value, "a", { ...plaats, inwonerId: "twee" }, sleutels)).toThrow();
  expect(() => decryptBsn(value, "a", { ...plaats, regioId: "elders" }, sleutels)).toThrow();
  expect(() => decryptBsn(value, "a", plaats, keys("a"))).toThrow();
  const changed = Buffer.from(value);
  changed[14]! ^= 1;
  expect(() => decryptBsn(changed, "a", plaats, sleutels)).toThrow();
  expect(encryptBsn(BSN, plaats, sleutels).equals(value)).toBe(false); // never the same twice
});

test("the index is the same for the same BSN in the same region, and for nothing else (S-08)", () => {
  const index = blindIndex(BSN, "amersfoort", sleutels);
  expect(blindIndex(BSN, "amersfoort", sleutels).equals(index)).toBe(true);
  expect(blindIndex(BSN, "elders", sleutels).equals(index)).toBe(false);
  expect(blindIndex("999990019", "amersfoort", sleutels).equals(index)).toBe(false);
  expect(blindIndex(BSN, "amersfoort", keys("a")).equals(index)).toBe(false);
});

test("on a screen stand four digits", () => expect(maskBsn(BSN)).toBe("•••••1772"));
