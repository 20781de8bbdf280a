import fc from "fast-check";
import { expect, test } from "vitest";
import { eersteVoorbij } from "#toekomstplan/voorbij";

test("it is the step that looking at each in turn finds", () => {
  const steps = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(steps, fc.nat(39), fc.double({ min: 0, max: 60, noNaN: true }), (sizes, from, getal) => {
      const opgeteld = Float64Array.from([0, ...sizes]);
      for (let at = 1; at < opgeteld.length; at++) opgeteld[at]! += opgeteld[at - 1]!;
      const vanaf = Math.min(from, sizes.length - 1);
      const ends = [...opgeteld.subarray(vanaf + 1)];
      const first = ends.findIndex((end) => end > getal);
      expect(eersteVoorbij(opgeteld, vanaf, ends.length, getal)).toBe(first === -1 ? ends.length : first);
    }),
  );
});
