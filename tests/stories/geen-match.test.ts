import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { GEEN_MATCH_REDENEN } from "../../src/modules/geen-match/geen-match.ts";
import { GEEN_REDEN } from "../../src/web/pages/geen-match/RedenVelden.tsx";
import { startTestApp, type TestApp } from "../support/app.ts";
import { anInstrument } from "../support/inzet.ts";
import { failure, placing } from "../support/placing.ts";
import { AMERSFOORT, gebruikerId, kas, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes } = placing(() => app);
const klantmanager = () => app.as("klantmanager");
const nee = (id: string, geenMatch?: object) =>
  klantmanager().put(
    `/voorstellen/${id}/antwoord`,
    { antwoord: "nee", datum: VANDAAG, ...(geenMatch && { geenMatch }) },
    1,
  );
type Antwoord = { readonly reden: string; readonly hefbomen: readonly Hefboom[] };
type Hefboom = {
  readonly hefboom: string;
  readonly zin: string;
  readonly instrumenten: readonly { naam: string }[];
};
const hefbomenVan = async (voorstelId: string): Promise<Antwoord> =>
  (await klantmanager().get(`/voorstellen/${voorstelId}/hefbomen`)).json();
const namen = ({ hefbomen }: Antwoord, welke: string) =>
  hefbomen.find(({ hefboom }) => hefboom === welke)!.instrumenten.map(({ naam }) => naam);

test("the no of an inwoner says why, of a fixed list, and 'anders' in words about work (R-226)", async () => {
  const { voorstelId, inwonerId } = await withYes({ status: "voorgesteld" });
  expect(failure(await nee(voorstelId, { reden: "geen zin" }))[0]).toBe(400);
  expect(failure(await nee(voorstelId, { reden: "anders" }))).toEqual([
    400,
    "/problemen/geen-match.in-woorden",
  ]);
  const gezondheid = await nee(voorstelId, { reden: "anders", woorden: "Heeft een burn-out." });
  expect(failure(gezondheid)).toEqual([400, "/problemen/geen-match.gezondheid"]);
  expect(gezondheid.json().velden).toEqual(["woorden"]);
  expect(GEEN_REDEN).toHaveProperty("woorden"); // the field of the form bears that name
  const ja = { antwoord: "ja", datum: VANDAAG, geenMatch: { reden: "reis" } };
  expect(failure(await klantmanager().put(`/voorstellen/${voorstelId}/antwoord`, ja, 1))).toEqual([
    400,
    "/problemen/geen-match.alleen-bij-nee",
  ]);
  const gezegd = await nee(voorstelId, { reden: "anders", woorden: "Wil eerst het diploma halen." });
  const geenMatch = {
    door: "inwoner",
    reden: "anders",
    woorden: "Wil eerst het diploma halen.",
    op: VANDAAG,
  };
  expect(gezegd.json()).toMatchObject({ status: "afgewezen", isNietDeze: false, geenMatch });
  expect((await klantmanager().get(`/voorstellen/${voorstelId}`)).json()).toMatchObject({ geenMatch });
  const { rijen } = (await klantmanager().get(`/inwoners/${inwonerId}/voorstellen`)).json();
  expect(rijen).toMatchObject([{ geenMatch }]);
});

test("the no of a werkgever and the second thoughts of who guides are recorded too (R-226)", async () => {
  const werkgever = await withYes();
  const body = { geenMatch: { door: "werkgever", reden: "eisen van de plek" } };
  const ingetrokken = await app
    .as("accountmanager")
    .post(`/voorstellen/${werkgever.voorstelId}/_intrekken`, body);
  expect(ingetrokken.json()).toMatchObject({
    status: "ingetrokken",
    geenMatch: { door: "werkgever", reden: "eisen van de plek", woorden: null, op: VANDAAG },
  });
  const zelf = await withYes({ status: "voorgesteld" });
  expect((await klantmanager().post(`/voorstellen/${zelf.voorstelId}/_intrekken`)).json()).toMatchObject({
    status: "ingetrokken",
    geenMatch: null,
  });
  const opzij = await klantmanager().post(`/inwoners/${zelf.inwonerId}/voorstellen/_opzij`, {
    plekId: kas,
    reden: "Te ver.",
    geenMatch: { reden: "reis" },
  });
  expect(opzij.json()).toMatchObject({ isNietDeze: true, geenMatch: { door: "begeleider", reden: "reis" } });
});

test("after a no three levers are shown: the inwoner, the work and the way between, with what fits (R-225, R-227, R-230)", async () => {
  const van = (
    naam: string,
    soort: string,
    fasen: string[],
    functionaliteiten: string[],
    doelgroepen = ["iedereen"],
  ) =>
    anInstrument(app.owner, naam).then((id) =>
      app.owner
        .updateTable("instrumenten")
        .set({ soort, fasen, functionaliteiten, doelgroepen, gemeenten: [AMERSFOORT] })
        .where("id", "=", id)
        .execute(),
    );
  await van("Heftruckcursus", "training", ["ontwikkelen"], ["5"]);
  await van("Cursus voor wie elders woont", "training", ["ontwikkelen"], ["5"]);
  await app.owner
    .updateTable("instrumenten")
    .set({ gemeenten: ["GM0327"] })
    .where("naam", "=", "Cursus voor wie elders woont")
    .execute();
  await van("Werkadvies", "werkgeversdienst", ["plaatsen"], ["6"], ["werkgevers"]);
  await van("Meeloopdag", "werkplek", ["oriënteren"], ["5"]);
  await van("Subsidie", "regeling", ["plaatsen"], ["8"]);

  const kennis = await withYes({ status: "voorgesteld" });
  expect(failure(await klantmanager().get(`/voorstellen/${kennis.voorstelId}/hefbomen`))).toEqual([
    409,
    "/problemen/geen-match.nog-open",
  ]);
  await nee(kennis.voorstelId, { reden: "kennis of ervaring" });
  const gevonden = await hefbomenVan(kennis.voorstelId);
  expect(gevonden.reden).toBe("kennis of ervaring");
  expect(gevonden.hefbomen.map(({ hefboom }) => hefboom)).toEqual(["aanbod", "vraag", "route"]);
  expect(gevonden.hefbomen.every(({ zin }) => zin.length > 20)).toBe(true);
  expect(namen(gevonden, "aanbod")).toContain("Heftruckcursus");
  expect(namen(gevonden, "aanbod")).not.toContain("Cursus voor wie elders woont");
  expect(namen(gevonden, "vraag")).toContain("Werkadvies");
  expect(namen(gevonden, "route")).toContain("Meeloopdag");
  const loon = await withYes({ status: "voorgesteld" });
  await nee(loon.voorstelId, { reden: "loon" });
  expect(namen(await hefbomenVan(loon.voorstelId), "vraag")).toEqual(["Subsidie"]);
  const zinnen = new Set<string>();
  for (const reden of GEEN_MATCH_REDENEN) {
    const { voorstelId } = await withYes({ status: "voorgesteld" });
    await nee(voorstelId, { reden, woorden: "Dat paste nu niet." });
    const antwoord = await hefbomenVan(voorstelId);
    expect([antwoord.reden, antwoord.hefbomen.length]).toEqual([reden, 3]);
    zinnen.add(antwoord.hefbomen.map(({ zin }) => zin).join());
  }
  expect(zinnen.size).toBe(GEEN_MATCH_REDENEN.length); // for each reason something else
});

test("a plek that closes with nobody on it keeps why, until it opens again, and shows what can change (R-226, R-227)", async () => {
  const { plekId } = await withYes();
  const accountmanager = app.as("accountmanager");
  const sluit = (reden: string, geenMatch?: object) =>
    accountmanager.post(`/plekken/${plekId}/_sluit`, { reden, ...(geenMatch && { geenMatch }) });
  expect(failure(await sluit("ingevuld", { reden: "uren" }))).toEqual([
    400,
    "/problemen/geen-match.alleen-bij-nee",
  ]);
  const gesloten = await sluit("werkgever trok de plek in", { reden: "uren", woorden: "Alleen nachten." });
  expect(gesloten.json()).toMatchObject({
    geenMatch: { reden: "uren", woorden: "Alleen nachten.", op: VANDAAG },
  });
  const { reden, hefbomen } = (await accountmanager.get(`/plekken/${plekId}/hefbomen`)).json() as Antwoord;
  expect([reden, hefbomen.length]).toEqual(["uren", 3]);
  const rapport = (await accountmanager.get("/rapporten/geen-match?jaar=2026&kwartaal=4")).json();
  expect(rapport.redenen.find((een: { reden: string }) => een.reden === "uren")).toEqual({
    reden: "uren",
    inwoners: null,
    plekken: 1,
  });
  expect((await accountmanager.post(`/plekken/${plekId}/_heropen`)).json()).toMatchObject({
    geenMatch: null,
  });
  expect((await sluit("werk stopt")).json()).toMatchObject({ geenMatch: null });
});

test("a reason is counted for ten inwoners or more, in fives, over quarters that have passed (R-226, R-224)", async () => {
  let nummer = 0;
  const zei = async (reden: string, aantal: number, op: string) => {
    for (let at = 0; at < aantal; at++) {
      nummer += 1;
      const { voorstelId } = await withYes();
      await app.owner
        .updateTable("voorstellen")
        .set({
          status: "afgewezen",
          geenMatchDoor: "inwoner",
          geenMatchReden: reden,
          geenMatchOp: isoDate(op),
          doorGebruikerId: gebruikerId("klantmanager"),
        })
        .where("id", "=", voorstelId)
        .execute();
    }
  };
  const geteld = async (vraag: string, rol: "beleidsadviseur" | "accountmanager" = "beleidsadviseur") =>
    Object.fromEntries(
      (await app.as(rol).get(`/rapporten/geen-match?${vraag}`))
        .json()
        .redenen.map((een: { reden: string; inwoners: number | null }) => [een.reden, een.inwoners]),
    );
  await zei("reis", 12, "2026-08-03");
  await zei("loon", 9, "2026-08-03");
  await zei("reis", 8, "2026-05-03");
  expect(await geteld("jaar=2026&kwartaal=3")).toMatchObject({ reis: 10, loon: null, uren: null });
  expect(await geteld("jaar=2026&kwartaal=2")).toMatchObject({ reis: null });
  // the year less the third quarter would tell of the second
  expect(await geteld("jaar=2026", "accountmanager")).toMatchObject({ reis: null, loon: null });
  await zei("reis", 2, "2026-05-03");
  expect(await geteld("jaar=2026&kwartaal=2")).toMatchObject({ reis: 10 });
  expect(await geteld("jaar=2026", "accountmanager")).toMatchObject({ reis: 20, loon: null });
  // what happens today is told when the quarter is over, so that today less yesterday tells about nobody
  await zei("reis", 5, VANDAAG);
  expect(await geteld("jaar=2026")).toMatchObject({ reis: 20 });
  expect(await geteld("jaar=2026&gemeente=GM0327")).toMatchObject({ reis: null });
  // a gemeente is told over a year that is over
  expect(await geteld("jaar=2026&gemeente=GM0307")).toMatchObject({ reis: null });
  expect(nummer).toBe(36);
  for (const rol of ["inwoner", "werkgever", "jobcoach", "raadslid"] as const)
    expect((await app.as(rol).get("/rapporten/geen-match?jaar=2026")).statusCode).toBe(403);
});

test("also directly in the database nobody counts who may not see reports (S-02)", async () => {
  const counted = app.db.transaction().execute(async (db) => {
    await sql`select set_config('app.ctx', ${`${REGIO}/${gebruikerId("gids")}`}, true)`.execute(db);
    return sql`select * from tel_geen_match(2026, 3, null)`.execute(db);
  });
  await expect(counted).rejects.toThrow("no report");
});
