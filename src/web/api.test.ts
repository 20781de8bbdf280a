import { afterEach, expect, test, vi } from "vitest";
import { get, keepCsrfToken, post, put, ProblemError, queryText, read } from "./api.ts";

const sent: Request[] = [];

/** The service answers this; what was sent is kept. */
function serviceAnswers(body: unknown, init: { status?: number; etag?: string; type?: string } = {}) {
  sent.length = 0;
  vi.stubGlobal("fetch", (address: string, request: RequestInit) => {
    sent.push(new Request(new URL(address, "http://meedoen.test"), request));
    const headers = new Headers({ "content-type": init.type ?? "application/json" });
    if (init.etag) headers.set("etag", init.etag);
    return Promise.resolve(new Response(JSON.stringify(body), { status: init.status ?? 200, headers }));
  });
}

afterEach(() => vi.unstubAllGlobals());

test("a change carries the token of the session, a key of its own and the version that was read", async () => {
  keepCsrfToken("token-1");
  serviceAnswers({ id: "1" });
  await post("/plaatsingen", { uren: 32 });
  await put("/plaatsingen/1", { uren: 24 }, { ifMatch: '"7"' });
  expect(sent[0]?.headers.get("x-csrf-token")).toBe("token-1");
  expect(sent[0]?.headers.get("idempotency-key")).toMatch(/^[0-9a-f-]{36}$/);
  expect(sent[1]?.headers.get("if-match")).toBe('"7"');
  expect(await sent[0]?.json()).toEqual({ uren: 32 });
});

test("reading sends no token and tells the version", async () => {
  serviceAnswers([{ id: "1" }], { etag: '"3"' });
  expect(await read("/plekken")).toEqual({ data: [{ id: "1" }], etag: '"3"' });
  expect(sent[0]?.headers.has("x-csrf-token")).toBe(false);
  expect(sent[0]?.url).toBe("http://meedoen.test/api/v1/plekken");
});

test("a refusal tells its code, its words and the fields it is about", async () => {
  const problem = {
    type: "/problemen/plaatsing.overlap",
    status: 409,
    title: "Het verzoek past niet bij de gegevens",
    detail: "Deze inwoner heeft in die periode al een plaatsing.",
    velden: ["startdatum"],
  };
  serviceAnswers(problem, { status: 409, type: "application/problem+json" });
  const error = await post("/plaatsingen", {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ status: 409, code: "plaatsing.overlap", detail: problem.detail });
  expect((error as ProblemError).velden).toHaveProperty("startdatum");
});

test("a page of a server in between is no problem in JSON, and still gives a code", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response("<h1>Bad gateway</h1>", { status: 502 })));
  await expect(get("/sessie")).rejects.toMatchObject({ status: 502, code: "http-502" });
});

test("no answer at all is said as no connection", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("failed")));
  await expect(get("/sessie")).rejects.toMatchObject({ status: 0, code: "netwerk" });
});

test("only what is filled in reaches the address", () => {
  expect(queryText({ zoek: "groen & buiten", gemeente: "", bladzijde: 2, rol: null })).toBe(
    "?zoek=groen+%26+buiten&bladzijde=2",
  );
  expect(queryText({ zoek: undefined })).toBe("");
});
