import { expect, test } from "vitest";
import { voorwaarden } from "#matching/criteria";
import { askHref, questionOf } from "../../src/web/pages/match/question.ts";

test("each voorwaarde that asks something of an inwoner leads to a question about just that (A-03)", () => {
  for (const { id, inwonerVelden } of voorwaarden) {
    const asked: readonly (string | null)[] = inwonerVelden.length > 0 ? inwonerVelden : [null];
    expect([id, asked.includes(questionOf(id))]).toEqual([id, true]);
  }
});

test("the link goes straight to the question and knows the way back", () => {
  expect(askHref("a", "uren")).toBe("/inwoners/a/mogelijkheden/uren_per_week_max?terug=plekken");
  expect(askHref("a", "regeling")).toBe("/inwoners/a/mogelijkheden");
});
