import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Register, sluitAan } from "../../src/modules/basisregistraties/basisregistraties.ts";
import { GEDULD } from "../../src/modules/koppelvlakken/koppeling.ts";
import { codeOf } from "../../src/modules/berichten/mail/bezorger.ts";
import { sendmail } from "../../src/modules/berichten/mail/verzender.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertDossier } from "../support/dossier.ts";
import { KAPOT, type Kapot, type KapotSysteem, startKapot } from "../support/kapot.ts";
import { AMERSFOORT, amina } from "../support/world.ts";

const BINNEN_MS = 4000;

let nu = Date.parse("2026-11-24T09:00:00Z");
const systemen = {} as Record<Register, KapotSysteem>;
let app: TestApp;
beforeAll(async () => {
  for (const register of ["brp", "handelsregister", "adressen"] as const)
    systemen[register] = await startKapot();
  const { brp, handelsregister, adressen } = systemen;
  const now = () => new Date(nu);
  // the BRP as long as a service waits; the others shorter, so that the test does not wait
  const basisregistraties = {
    ...sluitAan({ brp }, now),
    ...sluitAan({ handelsregister, adressen }, now, { ...GEDULD, geduldMs: 500 }),
  };
  app = await startTestApp({ basisregistraties });
  await insertDossier(app.owner);
  await vragen.brp(); // the first request of a process is slower
});
afterAll(async () => {
  await app.stop();
  await Promise.all(Object.values(systemen).map((systeem) => systeem.stop()));
});

/** In the longest time that a person waits, whoever asks and whatever is asked. */
const vragen: Readonly<Record<Register, () => Promise<{ statusCode: number; json: () => unknown }>>> = {
  brp: () => app.as("klantmanager").post(`/inwoners/${amina}/brp/_opvragen`),
  handelsregister: () => app.as("accountmanager").post("/handelsregister/_zoeken", { zoek: "bakker" }),
  adressen: () => app.as("klantmanager").post("/adressen/_zoeken", { postcode: "3811AB", huisnummer: "1" }),
};
const UITLEG: Readonly<Record<Kapot, RegExp>> = {
  traag: /antwoordt niet op tijd/,
  "500": /heeft een storing/,
  rommel: /kunnen lezen|niet te bereiken/,
  "andere vorm": /gaf een antwoord dat wij niet kunnen lezen/,
  dicht: /is nu niet te bereiken/,
};

for (const register of ["brp", "handelsregister", "adressen"] as const)
  for (const hoe of KAPOT)
    test(`${register}, ${hoe}: within four seconds it is said, and the work goes on (5.4–5.6)`, async () => {
      nu += 120_000; // what was switched off after the last failure is tried again
      await systemen[register].word(hoe);
      const begin = performance.now();
      const asking = vragen[register]();
      // others work on meanwhile, and nobody waits in a transaction
      const work = await app.as("klantmanager").get(`/inwoners/${amina}`);
      const workMs = performance.now() - begin;
      const { rows } = await sql<{ aantal: number }>`select count(*)::integer as aantal from pg_stat_activity
        where datname = current_database() and state like 'idle in transaction%'`.execute(app.owner);
      const answer = await asking;
      const ms = performance.now() - begin;
      expect([work.statusCode, workMs < 2000]).toEqual([200, true]);
      if (hoe === "traag") expect(rows[0]?.aantal).toBe(0);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toMatchObject({
        stand: "geen antwoord",
        uitleg: expect.stringMatching(UITLEG[hoe]),
      });
      expect(ms).toBeLessThan(BINNEN_MS);
    });

test("without the BAG the table of postcodes still gives the place", async () => {
  await systemen.adressen.word("dicht");
  expect((await vragen.adressen()).json()).toMatchObject({
    stand: "geen antwoord",
    bron: "postcodetabel",
    adres: { plaats: "Amersfoort", gemeente: AMERSFOORT },
  });
});

test("after five failures nobody waits for it any more, and after a minute it is tried again", async () => {
  nu += 120_000;
  const brp = systemen.brp;
  await brp.word("500");
  for (let at = 0; at < 5; at++) await vragen.brp();
  const before = brp.ontvangen.length;
  const begin = performance.now();
  const answer = (await vragen.brp()).json();
  expect(performance.now() - begin).toBeLessThan(1000);
  expect(answer).toMatchObject({ uitleg: expect.stringMatching(/had net een storing.*over een minuut/) });
  expect(brp.ontvangen.length).toBe(before);
  const state = async () =>
    (await app.as("beheerder").get("/koppelvlakken")).json<{ rijen: Record<string, unknown>[] }>().rijen[0];
  expect(await state()).toMatchObject({ stand: "storing", storing: "fout", opnieuwOm: expect.any(String) });

  nu += 60_000;
  await brp.word("goed");
  brp.antwoord({ type: "RaadpleegMetBurgerservicenummer", personen: [] });
  expect((await vragen.brp()).json()).toMatchObject({ stand: "antwoord" });
  expect(await state()).toMatchObject({ stand: "goed", opnieuwOm: null });
});

test("that a register was asked and failed stands in the log as a failure over there (R-402)", async () => {
  const rows = await app.owner
    .selectFrom("dataverwerkingen")
    .select(["status", "foreignProcessor"])
    .where("processingActivityId", "like", "%/brp-raadplegen")
    .execute();
  const failed = rows.filter(({ status }) => status === "Error");
  expect(failed.length).toBeGreaterThanOrEqual(KAPOT.length);
  expect(new Set(rows.map(({ foreignProcessor }) => foreignProcessor))).toEqual(
    new Set([systemen.brp.adres]),
  );
});

test("without an address a register is not connected: the page says so and asks nothing", async () => {
  const bare = { ...app.as("klantmanager").context() };
  const { basisregistraties: _, ...context } = bare;
  const { ask } = await import("../../src/modules/door.ts");
  const { askBrpInwoner } = await import("../../src/modules/basisregistraties/ask-brp-inwoner.ts");
  const { getBasisregistraties } = await import(
    "../../src/modules/basisregistraties/get-basisregistraties.ts"
  );
  const { searchAdres } = await import("../../src/modules/basisregistraties/search-adres.ts");
  expect(await ask(askBrpInwoner, context, { id: amina })).toEqual({
    stand: "niet aangesloten",
    uitleg:
      "Meedoen is hier niet aangesloten op de BRP. Vul de gegevens zelf in; wat u al invulde staat er nog.",
    persoon: null,
  });
  expect(await ask(getBasisregistraties, context, {})).toEqual({
    brp: false,
    handelsregister: false,
    adressen: false,
  });
  expect(await ask(searchAdres, context, { postcode: "3811AB" })).toMatchObject({
    stand: "antwoord",
    bron: "postcodetabel",
    adres: { plaats: "Amersfoort" },
  });
});

test.for([
  ["is not there", null, "ENOENT"],
  ["refuses", "#!/bin/sh\nexit 75\n", "exit 75"],
  ["breaks off", "#!/bin/sh\nkill -9 $$\n", "exit signal"],
] as const)(
  "a mail program that %s: the mail stays, with a code and without an address",
  async ([, script, code]) => {
    const program = path.join(mkdtempSync(path.join(tmpdir(), "meedoen-mail-")), "sendmail");
    if (script !== null) {
      writeFileSync(program, script);
      chmodSync(program, 0o755);
    }
    const post = {
      kenmerk: "k",
      van: "meedoen@localhost",
      aan: "iemand@example.nl",
      taal: "nl",
      onderwerp: "Bericht",
      tekst: "Er wacht een bericht.",
      moment: new Date(nu),
    };
    const failed = await sendmail(program)(post).catch((error: unknown) => error);
    expect(codeOf(failed)).toBe(code);
  },
);
