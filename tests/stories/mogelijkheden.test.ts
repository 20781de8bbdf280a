import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { amina, bram, lotte } from "../support/world.ts";

const tillen = {
  waarde: 15,
  toelichting: "Daarna met hulp.",
  bron: "arbeidsdeskundige",
  datum: "2026-05-12",
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const url = (onderwerp: string, id = amina) => `/inwoners/${id}/mogelijkheden/${onderwerp}`;
const factOf = async (onderwerp: string) =>
  (await traced(app, "klantmanager")("GET", `/inwoners/${amina}/mogelijkheden`)).body.rijen.find(
    (rij: { onderwerp: string }) => rij.onderwerp === onderwerp,
  );

test("a fact is recorded, changed and taken away, each time by who saw the last version (R-118, R-03)", async () => {
  const ask = traced(app, "klantmanager");
  expect(await factOf("tillen")).toMatchObject({
    waarde: null,
    versie: 0,
    vraag: expect.stringContaining("?"),
  });

  const made = await ask("PUT", url("tillen"), { body: tillen, versie: 0 });
  expect([made.status, made.body, made.headers.etag]).toEqual([
    200,
    { onderwerp: "tillen", versie: 1 },
    '"1"',
  ]);
  expect(made.betrokkenen).toEqual([amina]);
  expect(made.audit).toMatchObject([
    { handeling: "mogelijkheid.change", object: `inwoner/${amina}`, resultaat: "ok" },
  ]);
  expect(await factOf("tillen")).toMatchObject({
    ...tillen,
    inWoorden: expect.stringMatching(/^15 /),
    versie: 1,
  });

  const twice = await ask("PUT", url("tillen"), { body: tillen, versie: 0 });
  expect([twice.status, twice.body.huidigeVersie]).toEqual([412, 1]);
  const changed = await ask("PUT", url("tillen"), { body: { ...tillen, waarde: 10 }, versie: 1 });
  expect([changed.status, changed.body.versie]).toEqual([200, 2]);
  expect((await ask("PUT", url("tillen"), { body: tillen, versie: 1 })).status).toBe(412);
  expect((await ask("DELETE", url("tillen"), { versie: 1 })).status).toBe(412);
  expect((await ask("DELETE", url("tillen"))).status).toBe(428);

  const deleted = await ask("DELETE", url("tillen"), { versie: 2 });
  expect([deleted.status, deleted.betrokkenen]).toEqual([200, [amina]]);
  expect(await factOf("tillen")).toMatchObject({ waarde: null, versie: 0 });
  expect((await ask("DELETE", url("tillen"), { versie: 2 })).status).toBe(404);
});

test("of two who record the same fact at once, one is told", async () => {
  const ask = traced(app, "klantmanager");
  const answers = await Promise.all(
    [1, 2, 3, 4].map((waarde) =>
      ask("PUT", url("reistijd_max"), { body: { ...tillen, waarde: waarde * 10 }, versie: 0 }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412, 412]);
});

test.each([
  ["a number out of range", "tillen", { waarde: -1 }, ["waarde"]],
  ["a word where a number is asked", "tillen", { waarde: "veel" }, ["waarde"]],
  ["an option that does not exist", "buiten_werken", { waarde: "op het dak" }, ["waarde"]],
  ["a list with an option that does not exist", "vervoermiddelen", { waarde: ["raket"] }, ["waarde"]],
  ["a subject that does not exist", "diagnose", { waarde: "x" }, ["onderwerp"]],
  ["a day that has to come", "tillen", { datum: "2026-11-25" }, ["datum"]],
  ["a remark about health", "tillen", { toelichting: "Vanwege een hernia." }, ["toelichting"]],
  ["a diagnosis as a free word", "competenties", { waarde: ["autisme"] }, ["waarde"]],
])("%s is refused (R-112, S-24)", async (_, onderwerp, wrong, velden) => {
  const { status, body } = await traced(app, "klantmanager")("PUT", url(onderwerp), {
    body: { ...tillen, ...wrong },
    versie: 0,
  });
  expect([status, body.velden]).toEqual([400, velden]);
});

test("a remark about health is answered with what to write instead (S-24)", async () => {
  const { body } = await traced(app, "klantmanager")("PUT", url("staan"), {
    body: { ...tillen, waarde: 1, toelichting: "Heeft reuma." },
    versie: 0,
  });
  expect(body.detail).toContain("Schrijf wat iemand kan of nodig heeft");
  expect(JSON.stringify(body)).not.toContain("reuma");
});

test("who helps reads them, and fewer may change them (S-01)", async () => {
  const status = async (rol: Parameters<typeof traced>[1], method: "GET" | "PUT", id = amina) =>
    (
      await traced(app, rol)(
        method,
        method === "GET" ? `/inwoners/${id}/mogelijkheden` : url("lopen", id),
        method === "GET" ? {} : { body: { ...tillen, waarde: 1 }, versie: 0 },
      )
    ).status;
  expect([await status("jobcoach", "GET"), await status("jobcoach", "PUT")]).toEqual([200, 200]);
  expect([await status("gids", "GET"), await status("gids", "PUT")]).toEqual([200, 403]);
  expect([await status("jobhunter", "GET"), await status("jobhunter", "PUT")]).toEqual([200, 403]);
  expect([await status("inwoner", "GET"), await status("inwoner", "PUT")]).toEqual([200, 403]);
  expect([await status("klantmanager", "GET", bram), await status("klantmanager", "PUT", bram)]).toEqual([
    403, 403,
  ]);
  expect([await status("klantmanager", "GET", lotte), await status("klantmanager", "PUT", lotte)]).toEqual([
    404, 404,
  ]);
});
