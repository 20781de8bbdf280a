import { spawn } from "node:child_process";
import { once } from "node:events";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isEcht } from "../../docs/meldingen-ontvanger.ts";
import { SOORTEN } from "../../src/modules/abonnementen/gebeurtenis.ts";
import { readTraceparent } from "../../src/modules/koppelvlakken/spoor.ts";
import { routes } from "../../src/modules/routes.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { luisteraar } from "../support/luisteraar.ts";
import { KLEINE_MATEN, maakAbonnement, startBezorgen, stopMeldingen, tot } from "../support/meldingen.ts";
import { failure } from "../support/placing.ts";
import { bram, idOf, kas, LEUSDEN, plaatsingYonas, REGIO, voorstelAmina, yonas } from "../support/world.ts";

let app: TestApp;
let ontvanger: Awaited<ReturnType<typeof luisteraar>>;
let base: string;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner.updateTable("regios").set({ isDemo: true }).execute();
  ontvanger = await luisteraar();
  base = ontvanger.base;
});
afterAll(async () => {
  await stopMeldingen();
  ontvanger.stop();
  await app.stop();
});

const bij = (path: string) => ontvanger.bij(path);
const beheerder = () => app.as("beheerder");
const zie = async (id: string) => (await beheerder().get(`/abonnementen/${id}`)).json();
const bezorgingen = async (id: string) =>
  (await beheerder().get(`/abonnementen/${id}/bezorgingen`)).json().rijen;
const wijzigTitel = (titel: string) =>
  app.owner.updateTable("plekken").set({ titel }).where("id", "=", kas).execute();
const maak = (naam: string, path: string, more: object = {}) =>
  maakAbonnement(app, { naam, adres: `${base}${path}`, soorten: ["plek-gewijzigd"], ...more });
const beeindig = async (id: string) =>
  beheerder().put(`/abonnementen/${id}/status`, { status: "beeindigd" }, (await zie(id)).versie);

test("the list in code is what the database tells, and each leads to an address of the API", async () => {
  const { rows } = await sql<{ soort: string; pad: string }>`
    select split_part(encode(tgargs, 'escape'), '\\000', 1) as soort, split_part(encode(tgargs, 'escape'), '\\000', 4) as pad
      from pg_trigger where tgfoid = 'meld_gebeurtenis'::regproc`.execute(app.owner);
  expect([...new Set(rows.map(({ soort }) => soort))].toSorted()).toEqual(SOORTEN.toSorted());
  expect(SOORTEN).toHaveLength(24);
  const paths = new Set(
    routes.filter(({ method }) => method === "GET").map(({ path }) => path.replaceAll(/:\w+/g, "{id}")),
  );
  expect(rows.filter(({ pad }) => !paths.has(pad))).toEqual([]);
  const { rijen } = (await beheerder().get("/gebeurtenistypen")).json();
  expect(rijen).toHaveLength(SOORTEN.length);
  expect(rijen).toContainEqual({
    soort: "plaatsing-gestart",
    type: "nl.meedoen.plaatsing-gestart",
    uitleg: "Een inwoner heeft een plaats gekregen.",
    dataklasse: "plaatsing",
    verwerkingsactiviteit: "Plaatsen en ondersteunen",
  });
});

test("what happens in the region is told, once, for the gemeenten that were asked for", async () => {
  const alles = await maak("Alles", "/alles", { soorten: SOORTEN });
  const leusden = await maak("Leusden", "/leusden", { soorten: SOORTEN, gemeenten: [LEUSDEN] });
  const db = app.owner;
  await sql`delete from plannen where inwoner_id = ${bram}`.execute(db);
  const gebeurt: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["inwoner-verhuisd", () => sql`update inwoners set gemeente = ${LEUSDEN} where id = ${bram}`.execute(db)],
    [
      "plan-vastgesteld",
      () =>
        sql`insert into plannen (regio_id, inwoner_id, gemeente, eigen_woorden)
        values (${REGIO}, ${bram}, ${LEUSDEN}, 'Werken in het groen')`.execute(db),
    ],
    [
      "indicatie-vastgesteld",
      () =>
        sql`insert into indicaties (regio_id, id, gemeente, inwoner_id, soort, vanaf, bron)
        values (${REGIO}, ${idOf("indicatie9")}, ${LEUSDEN}, ${bram}, 'beschut werk', '2026-01-01', 'UWV')`.execute(
          db,
        ),
    ],
    [
      "indicatie-gewijzigd",
      () => sql`update indicaties set tot = '2026-12-31' where id = ${idOf("indicatie9")}`.execute(db),
    ],
    ["plek-gewijzigd", () => wijzigTitel("Kas en tuin")],
    ["plek-gesloten", () => app.as("accountmanager").post(`/plekken/${kas}/_sluit`, { reden: "werk stopt" })],
    ["plek-geopend", () => app.as("accountmanager").post(`/plekken/${kas}/_heropen`)],
    [
      "voorstel-beantwoord",
      () =>
        sql`update voorstellen set status = 'akkoord', antwoord_op = '2026-11-24' where id = ${voorstelAmina}`.execute(
          db,
        ),
    ],
    [
      "plaatsing-gewijzigd",
      () => sql`update plaatsingen set uren_per_week = 2000 where id = ${plaatsingYonas}`.execute(db),
    ],
    [
      "plaatsing-beeindigd",
      () =>
        sql`update plaatsingen set einddatum = '2026-12-31', reden_einde = 'werk stopt' where id = ${plaatsingYonas}`.execute(
          db,
        ),
    ],
  ];
  for (const [soort, doe] of gebeurt) {
    await doe();
    expect([soort, (await bezorgingen(alles.id)).map((row: { soort: string }) => row.soort)[0]]).toEqual([
      soort,
      soort,
    ]);
  }
  expect(await bezorgingen(alles.id)).toHaveLength(gebeurt.length);
  const aanLeusden = (await bezorgingen(leusden.id))
    .map(({ soort }: { soort: string }) => soort)
    .toReversed();
  expect(aanLeusden).toEqual(gebeurt.slice(0, 4).map(([soort]) => soort));
  const [{ onderwerp }] = await bezorgingen(alles.id);
  expect(onderwerp).toBe(`plaatsing/${plaatsingYonas}`);
  expect(JSON.stringify(await bezorgingen(alles.id))).not.toContain(yonas);
  for (const { id } of [alles, leusden]) expect((await beeindig(id)).statusCode).toBe(200);
});

test("a receiver that hangs keeps nobody waiting, and what a killed process had in hand is sent by the next (Show 6)", async () => {
  ontvanger.antwoordt({ "/hangt": "hang" });
  const hangt = await maak("Hangt", "/hangt");
  const goed = await maak("Goed", "/goed");
  const other = spawn(process.execPath, ["tests/support/bezorgproces.ts"], {
    env: { ...process.env, TEST_DATABASE: app.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(other.stdout, "data");
  await wijzigTitel("Eén");
  await tot("beide aan de beurt", () => bij("/hangt").length > 0 && bij("/goed").length === 1);
  expect((await zie(hangt.id)).wacht).toBe(1);
  const gone = once(other, "exit");
  other.kill("SIGKILL");
  await gone;
  await wijzigTitel("Twee"); // committed, and there is nobody to send it

  ontvanger.antwoordt({});
  const before = bij("/hangt").length;
  const { stop, defects } = await startBezorgen(app);
  await tot(
    "bezorgd na herstart",
    async () => (await zie(hangt.id)).bezorgd === 2 && (await zie(goed.id)).bezorgd === 2,
  );
  await stop();
  expect(defects).toEqual([]);
  const volgorde = bij("/hangt")
    .slice(before)
    .map(({ body }) => JSON.parse(body).sequence as string);
  expect(volgorde).toEqual(volgorde.toSorted());
  for (const { headers, body } of bij("/hangt")) {
    expect(isEcht(headers, body, [hangt.geheim])).toBe(true);
    expect(isEcht(headers, body, [goed.geheim])).toBe(false);
    expect(headers["content-type"]).toBe("application/cloudevents+json; charset=UTF-8");
    expect(readTraceparent(headers["traceparent"])?.traceId).toBe(
      String(headers["webhook-id"]).replaceAll("-", ""),
    );
  }
  for (const { id } of [hangt, goed]) await beeindig(id);
});

test("what keeps failing is given up, asks in Mijn dag, shows what was answered, and goes again by hand", async () => {
  ontvanger.antwoordt({ "/fout": 503, "/elders": { to: `${base}/doorgestuurd` } });
  const fout = await maak("Fout", "/fout");
  const elders = await maak("Elders", "/elders");
  const { stop, defects } = await startBezorgen(app, { maten: { ...KLEINE_MATEN, opgevenMs: 1000 } });
  await wijzigTitel("Drie");
  await tot(
    "opgegeven",
    async () => (await zie(fout.id)).mislukt === 1 && (await zie(elders.id)).mislukt === 1,
  );
  const [bezorging] = await bezorgingen(fout.id);
  expect(bezorging.pogingen.length).toBeGreaterThan(1);
  expect(bezorging.pogingen[0]).toMatchObject({ nummer: 1, antwoordcode: 503 });
  expect(bezorging.pogingen[0].fout).toMatch(/^503: Fout x+$/);
  expect(bezorging.pogingen[0].fout).toHaveLength(200);
  expect((await bezorgingen(elders.id))[0].pogingen[0]).toMatchObject({ antwoordcode: 302, fout: "302" });
  expect(bij("/doorgestuurd")).toEqual([]); // a redirect could lead inside
  const dag = (await beheerder().get("/mijn-dag")).json();
  expect(dag.vandaag).toContainEqual(
    expect.objectContaining({
      soort: "meldingen",
      wat: "Een melding aan Fout is niet aangekomen",
      naar: `/koppelingen/meldingen/${fout.id}`,
    }),
  );

  ontvanger.antwoordt({});
  expect((await beheerder().post(`/abonnementen/${fout.id}/_opnieuw`)).json()).toEqual({ aantal: 1 });
  await tot("alsnog bezorgd", async () => (await zie(fout.id)).bezorgd === 1);
  expect((await zie(fout.id)).mislukt).toBe(0);
  await stop();
  expect(defects).toEqual([]);
  for (const { id } of [fout, elders]) await beeindig(id);
});

test("a pause keeps what happens, an end does not; a secret is renewed with or without the old one beside it", async () => {
  const { id, geheim: eerste } = await maak("Pauze", "/pauze");
  const { versie } = await zie(id);
  await beheerder().put(`/abonnementen/${id}/status`, { status: "gepauzeerd" }, versie);
  expect(failure(await beheerder().put(`/abonnementen/${id}/status`, { status: "actief" }, versie))[0]).toBe(
    412,
  );
  const { stop, defects } = await startBezorgen(app);
  await wijzigTitel("Vier");
  const nieuw = await beheerder().put(`/abonnementen/${id}/geheim`, { oudeBlijft: true }, versie + 1);
  expect(nieuw.json().vorigGeheimTot).toBe("2026-12-01T09:10:00.000Z");
  await sql`update abonnementen set vorig_geheim_tot = clock_timestamp() + interval '1 hour' where id = ${id}`.execute(
    app.owner,
  );
  expect((await zie(id)).wacht).toBe(1);
  expect(bij("/pauze")).toEqual([]);
  await beheerder().put(`/abonnementen/${id}/status`, { status: "actief" }, versie + 2);
  await tot("na de pauze", () => bij("/pauze").length === 1);
  const [{ headers, body } = { headers: {}, body: "" }] = bij("/pauze");
  for (const geheim of [eerste, nieuw.json().geheim]) expect(isEcht(headers, body, [geheim])).toBe(true);

  const alleen = await beheerder().put(`/abonnementen/${id}/geheim`, { oudeBlijft: false }, versie + 3);
  expect((await beheerder().post(`/abonnementen/${id}/_proef`)).statusCode).toBe(201);
  await tot("de proef", () => bij("/pauze").length === 2);
  const proef = bij("/pauze")[1]!;
  expect(JSON.parse(proef.body).type).toBe("nl.meedoen.proef");
  expect(isEcht(proef.headers, proef.body, [alleen.json().geheim])).toBe(true);
  expect(isEcht(proef.headers, proef.body, [eerste, nieuw.json().geheim])).toBe(false);
  await stop();
  expect(defects).toEqual([]);

  await wijzigTitel("Vijf");
  expect((await beeindig(id)).json()).toMatchObject({ status: "beeindigd", wacht: 0 });
  const again = await beheerder().put(
    `/abonnementen/${id}/status`,
    { status: "actief" },
    (await zie(id)).versie,
  );
  expect(failure(again)).toEqual([409, expect.stringContaining("abonnement.beeindigd")]);
});

test("outside a demo only the open internet and https are taken, and a name that turns inward later is not followed", async () => {
  const body = (adres: string) => ({ naam: "Binnen", adres, soorten: ["plek-geopend"], gemeenten: [] });
  const { id } = await maak("Wordt binnen", "/binnen");
  await app.owner.updateTable("regios").set({ isDemo: false }).execute();
  for (const [adres, code] of [
    [`${base}/x`, "binnen"],
    ["https://localhost/x", "binnen"],
    ["https://169.254.169.254/latest", "binnen"],
    ["http://8.8.8.8/x", "onversleuteld"],
    ["https://naam:woord@8.8.8.8/x", "onjuist"],
  ] as const)
    expect(failure(await beheerder().post("/abonnementen", body(adres)))).toEqual([
      400,
      expect.stringContaining(`abonnement.adres-${code}`),
    ]);
  await sql`update abonnementen set adres = ${base.replace("127.0.0.1", "localhost")} || '/binnen' where id = ${id}`.execute(
    app.owner,
  );
  const { stop } = await startBezorgen(app);
  await wijzigTitel("Zes");
  await tot("geweigerd", async () => (await bezorgingen(id))[0]?.pogingen.length > 0);
  await stop();
  expect((await bezorgingen(id))[0].pogingen[0]).toMatchObject({
    antwoordcode: null,
    fout: "Dit adres ligt nu binnen een eigen netwerk: er is niets verstuurd",
  });
  expect(bij("/binnen")).toEqual([]);
  await app.owner.updateTable("regios").set({ isDemo: true }).execute();
  await beeindig(id);
});

test("after thirty days what was told is gone, with its tries", async () => {
  const { rows } = await sql<{ n: number }>`
    select ruim_gebeurtenissen_op((clock_timestamp() + interval '32 days')::date) as n`.execute(app.owner);
  expect(rows[0]!.n).toBeGreaterThan(10);
  const over = await sql<{ n: number }>`
    select (select count(*) from bezorgingen) + (select count(*) from bezorgpogingen) as n`.execute(
    app.owner,
  );
  expect(over.rows[0]!.n).toBe(0);
});
