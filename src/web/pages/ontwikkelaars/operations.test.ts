import { expect, test } from "vitest";
import { type ApiDocument, operationsIn, searchIn } from "./operations.ts";

const DOCUMENT: ApiDocument = {
  info: { version: "1.1.0" },
  paths: {
    "/plekken": {
      get: {
        operationId: "plekken.list",
        summary: "Plekken op titel",
        tags: ["plekken"],
        security: [{ sessie: [] }, { programma: ["plek.lezen"] }],
        parameters: [{ name: "soort", in: "query", schema: { enum: ["vacature", "werkplek"] } }],
        responses: {
          "200": {
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["totaal"],
                  properties: {
                    totaal: { type: "integer" },
                    rijen: {
                      type: "array",
                      items: { type: "object", properties: { titel: { type: "string" } } },
                    },
                  },
                },
              },
            },
          },
          "404": {},
        },
      },
    },
    "/demoaccounts": {
      get: {
        operationId: "demoaccount.list",
        summary: "Wie er zijn",
        tags: ["sessie"],
        security: [],
        responses: {},
      },
    },
  },
};

test("an operation is shown with its scope, its filters, and the fields of a row", () => {
  const [plekken, accounts] = operationsIn(DOCUMENT);
  expect(plekken).toMatchObject({ method: "GET", scope: "plek.lezen", isOpen: false });
  expect(plekken?.parameters).toMatchObject([
    { naam: "soort", soort: "vacature | werkplek", isNeeded: false },
  ]);
  expect(plekken?.answer.map(({ naam, isNeeded }) => [naam, isNeeded])).toEqual([
    ["totaal", true],
    ["rijen", false],
    ["rijen[].titel", false],
  ]);
  expect(accounts).toMatchObject({ isOpen: true, scope: undefined });
});

test("a search finds by words, address and scope, in any order", () => {
  const all = operationsIn(DOCUMENT);
  const found = (asked: string) => searchIn(all, asked).map(({ id }) => id);
  expect(found("titel plekken")).toEqual(["plekken.list"]);
  expect(found("PLEK.lezen")).toEqual(["plekken.list"]);
  expect(found("")).toHaveLength(2);
  expect(found("nergens")).toEqual([]);
});
