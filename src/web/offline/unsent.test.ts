import { expect, test } from "vitest";
import { nextOf, outcomeOf, type Stand, type Unsent } from "./unsent.ts";

const wacht: Stand = { soort: "wacht" };
const botsing: Stand = {
  soort: "botsing",
  probleem: { status: 412, code: "x", title: "", detail: "", velden: {}, about: {} },
};

test("what waits goes in the order in which it was made (R-F15)", () => {
  expect(nextOf([entry(1, "a"), entry(2, "b")])?.nr).toBe(1);
});

test("nothing overtakes what is held about the same thing, and other things go on", () => {
  const entries = [entry(1, "a", botsing), entry(2, "a"), entry(3, "b")];
  expect(nextOf(entries)?.nr).toBe(3);
});

test("what the service could not handle is passed over this time, with all that is about the same", () => {
  const entries = [entry(1, "a"), entry(2, "a"), entry(3, "b")];
  expect(nextOf(entries, new Set([1]))?.nr).toBe(3);
  expect(nextOf(entries, new Set([1, 3]))).toBeUndefined();
});

test.each([
  [0, "later", "there is no connection"],
  [429, "later", "the service asks to wait"],
  [503, "later", "the service is closed for a moment"],
  [500, "haperend", "this one fails, the next may not"],
  [401, "aanmelden", "the session ended"],
  [412, "botsing", "someone else changed it"],
  [409, "botsing", "someone else was first"],
  [400, "geweigerd", "a person has to mend it"],
  [404, "geweigerd", "it is no longer there for this person"],
] as const)("%i asks for %s, because %s", (status, outcome, _because) => {
  expect(outcomeOf({ status, code: "x" })).toBe(outcome);
});

test("a token of an earlier session asks to look who is signed in", () => {
  expect(outcomeOf({ status: 403, code: "sessie.vreemd-verzoek" })).toBe("aanmelden");
});

function entry(nr: number, over: string, stand: Stand = wacht): Unsent {
  return {
    nr,
    soort: "bezoek",
    method: "POST",
    path: "/x",
    body: {},
    ifMatch: null,
    sleutel: `sleutel-${nr}`,
    label: "Bezoek",
    over,
    gemaakt: 0,
    stand,
  };
}
