import { expect, test } from "vitest";
import { Failure, notFound } from "#core/failure";

test("a failure has a stable code for programs and a sentence for people", () => {
  const failure = notFound("plaatsing", "42");
  expect(failure).toBeInstanceOf(Failure);
  expect(failure).toMatchObject({ kind: "not-found", code: "plaatsing.not-found", about: { id: "42" } });
  expect(failure.detail).toMatch(/\.$/);
});

test("the message for the log holds the code and identifiers, not the sentence", () => {
  const { message } = new Failure("conflict", "plek.vol", "Deze plek is vol.", { plekId: "7" });
  expect(message).toBe('plek.vol {"plekId":"7"}');
});
