import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestService, type TestService } from "../support/service.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { amina, gebruikerId, ploegSchothorst, REGIO } from "../support/world.ts";

/** Two regions, each with a database of its own: the buurregio is a source, ours asks. */
let buurregio: TestService;
let ons: TestApp;
let kapot: Server;
const BUUR = { oin: "00000001003214345000", naam: "Buurregio" };
const STUK = { oin: "00000001003214345999", naam: "Kapotte bron" };

beforeAll(async () => {
  [buurregio, ons] = await Promise.all([startTestService(), startTestApp()]);
  await ons.owner.updateTable("regios").set({ isDemo: true }).execute();
  kapot = createServer((_request, response) => response.end("<html>onderhoud</html>"));
  await new Promise<void>((resolve) => kapot.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  kapot.close();
  await buurregio.stop();
  await ons.stop();
});

type Elders = {
  bronnen: { naam: string; stand: string; uitleg: string }[];
  treffers: {
    bron: string;
    oin: string;
    nummer: string;
    titel: string | null;
    urenMaximaal: number | null;
    afstandInKm: number;
  }[];
};

type Response = { readonly statusCode: number; json(): unknown };
const answer = (response: Response) => ({ status: response.statusCode, body: response.json() });
const get = async (rol: Rol, url: string) => answer(await ons.as(rol).get(url));
const post = async (rol: Rol, url: string, body: object) => answer(await ons.as(rol).post(url, body));

const vastleggen = (partij: object, rol: Rol = "beheerder") =>
  post(rol, "/vum/partijen/_vastleggen", { isEigen: false, magVragen: false, adres: null, ...partij });

test("a region writes down whom it asks, and only who manages it does so (R-228)", async () => {
  expect(await vastleggen({ oin: "00000001802327497000", naam: "Wij", isEigen: true })).toMatchObject({
    status: 201,
  });
  expect(await vastleggen({ ...BUUR, adres: `${buurregio.address}/vum/v3` })).toMatchObject({ status: 201 });
  expect(await vastleggen({ oin: "00000001802327497001", naam: "Ook wij", isEigen: true })).toMatchObject({
    status: 409,
    body: { code: "vum.eigen" },
  });
  expect((await get("jobhunter", "/vum/partijen")).body).toMatchObject({
    rijen: [{ naam: "Wij" }, { naam: "Buurregio", adres: `${buurregio.address}/vum/v3` }],
  });
  expect(await vastleggen(BUUR, "jobhunter")).toMatchObject({
    status: 403,
  });
});

test("who said yes there is found for a plek here, without a name, and opened once he is found (R-126, R-228)", async () => {
  await buurregio.db.transaction().execute(async (db) => {
    await sql`select set_config('app.ctx', ${`${REGIO}/${gebruikerId("inwoner")}`}, true), set_config('app.vandaag', '2026-11-24', true)`.execute(
      db,
    );
    await sql`select vum_delen(${amina}::uuid, gen_random_uuid(), now())`.execute(db);
  });
  await buurregio.owner.updateTable("inwoners").set({ postcode: "3811" }).where("id", "=", amina).execute();
  await buurregio.owner.deleteFrom("mogelijkheden").where("inwonerId", "=", amina).execute();
  await ons.owner
    .updateTable("plekken")
    .set({ postcode: "3817", kenmerken: "{}" })
    .where("id", "=", ploegSchothorst)
    .execute();

  const { status, body } = await get("jobhunter", `/plekken/${ploegSchothorst}/kandidaten/elders`);
  expect(status).toBe(200);
  const { bronnen, treffers } = body as Elders;
  expect(bronnen).toMatchObject([{ naam: "Buurregio", stand: "ok", uitleg: "1 gevonden." }]);
  expect(treffers).toMatchObject([{ bron: "Buurregio", oin: BUUR.oin, afstandInKm: 2 }]);
  expect(JSON.stringify(body)).not.toMatch(new RegExp(`amina|${amina}`, "i"));

  const open = `/vum/bronnen/${BUUR.oin}/profielen?soort=werkzoekende&nummer=${treffers[0]!.nummer}`;
  expect((await get("jobhunter", open)).body).toMatchObject({
    bron: "Buurregio",
    profiel: { idWerkzoekende: treffers[0]!.nummer, mobiliteit: { bemiddelingspostcode: "3811AA" } },
  });
  const lines = await buurregio.owner
    .selectFrom("dataverwerkingen")
    .select("name")
    .where("dataSubjectId", "=", amina)
    .where("name", "like", "%VUM%")
    .orderBy("startTime")
    .execute();
  expect(lines.map(({ name }) => name)).toEqual([
    "Gevonden worden door een andere organisatie (VUM)",
    "Profiel bekeken door een andere organisatie (VUM)",
  ]);
});

test("a source that is broken or away is said in words, and the others answer (R-228)", async () => {
  const { port } = kapot.address() as AddressInfo;
  await vastleggen({ ...STUK, adres: `http://127.0.0.1:${port}` });
  for (const [at, naam] of ["Weg", "Weg ook", "Weg zeker"].entries())
    await vastleggen({ oin: `0000000100321434599${at}`, naam, adres: "http://127.0.0.1:9" });
  const { body } = await get("klantmanager", `/inwoners/${amina}/plekken/elders`);
  const { bronnen } = body as Elders;
  expect(bronnen.map(({ naam, stand }) => [naam, stand])).toEqual([
    ["Buurregio", "ok"],
    ["Kapotte bron", "fout"],
    ["Weg", "fout"],
    ["Weg ook", "fout"],
    ["Weg zeker", "fout"],
  ]);
  expect(bronnen[1]!.uitleg).toContain("geen bruikbaar antwoord");
});

test("of real people nothing goes over a line that anyone can read along (S-14)", async () => {
  await ons.owner.updateTable("regios").set({ isDemo: false }).execute();
  expect(await vastleggen({ ...STUK, adres: "http://bron.example.nl/vum/v3" })).toMatchObject({
    status: 400,
    body: { code: "vum.niet-versleuteld" },
  });
  expect(await vastleggen({ ...STUK, adres: "https://bron.example.nl/vum/v3" })).toMatchObject({
    status: 201,
  });
});

test("a number of a profile that would lead to another address is none (S-14)", async () => {
  for (const nummer of [".", "..", "a/b"])
    expect(
      await get(
        "jobhunter",
        `/vum/bronnen/${BUUR.oin}/profielen?${new URLSearchParams({ soort: "vacature", nummer })}`,
      ),
    ).toMatchObject({ status: 400 });
});

test("who does not look for work for people asks no other source (S-02)", async () => {
  expect(await get("raadslid", `/inwoners/${amina}/plekken/elders`)).toMatchObject({ status: 404 });
  expect(await get("raadslid", `/plekken/${ploegSchothorst}/kandidaten/elders`)).toMatchObject({
    status: 403,
  });
});
