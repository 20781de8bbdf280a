import { expect, test } from "vitest";
import { text } from "./BehoudPage.text.ts";
import { saidMoments } from "./behoud.queries.ts";

const after = (maanden: number, aandeel: number | null) => ({
  maanden,
  stand: aandeel === null ? ("nog niet zo ver" as const) : ("geteld" as const),
  aandeel,
  laag: aandeel,
  hoog: aandeel,
});
const sentence = (...verloop: ReturnType<typeof after>[]) => text.kept.conclusion(saidMoments(verloop));

test("what is left of who began is said with the moment at which it was counted (R-252)", () => {
  expect(sentence(after(6, 90), after(12, 80), after(18, 76), after(24, 70))).toBe(
    "Na een jaar werkt 80% nog, na twee jaar 70%.",
  );
  expect(sentence(after(6, 90), after(12, 80), after(24, null))).toBe("Na een jaar werkt 80% nog.");
  expect(sentence(after(6, 90), after(9, 84), after(12, null))).toBe("Na 9 maanden werkt 84% nog.");
  expect(sentence(after(12, null), after(24, 70))).toBe("Na twee jaar werkt 70% nog.");
  expect(saidMoments([after(3, null)])).toEqual([]);
});

test("employers answered about people, and the published figure is the one that is compared (R-251, R-253)", () => {
  expect(text.twoYears.asked("Ongeveer 15", "ongeveer 10")).toBe(
    "Ongeveer 15 inwoners antwoordden. Werkgevers antwoordden over ongeveer 10 mensen.",
  );
  expect(text.quarters.publishedNote(91)).toContain("Vergelijk 91 daarom");
});
