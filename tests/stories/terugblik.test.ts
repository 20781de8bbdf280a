import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { asUser } from "#db/as-user";
import { startTestApp, type TestApp } from "../support/app.ts";
import { planBody } from "../support/begeleiding.ts";
import {
  AMERSFOORT,
  amina,
  groeneWal,
  idOf,
  REGIO,
  VANDAAG,
  voorstelAmina,
  yonas,
} from "../support/world.ts";

const werk = idOf("aminatweejaar");
const pas = idOf("aminapas");
let app: TestApp;

const plaatsing = (id: string, startdatum: string, anders: object = {}) => ({
  regioId: REGIO,
  id,
  gemeente: AMERSFOORT,
  inwonerId: amina,
  werkgeverId: groeneWal,
  functie: "Medewerker groen",
  werkvorm: "regulier",
  urenPerWeek: hours(24),
  startdatum: isoDate(startdatum),
  rapportgroep: "NUG", // no indicatie of any kind
  via: "gemeente",
  geregistreerdOp: isoDate(startdatum),
  ...anders,
});

beforeAll(async () => {
  app = await startTestApp();
  await app.owner.insertInto("plaatsingen").values(plaatsing(werk, "2024-11-24")).execute();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.owner.deleteFrom("terugblikken").execute();
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "geplaatst" })
    .where("id", "=", voorstelAmina)
    .execute();
  await app.owner
    .updateTable("plaatsingen")
    .set({ startdatum: isoDate("2024-11-24") })
    .where("id", "=", werk)
    .execute();
});

const gezegd = (anders: object = {}) => ({
  plaatsingId: werk,
  van: "werkgever",
  tevreden: 4,
  blijft: "ja",
  woorden: null,
  ...anders,
});
const zeg = (wie: ReturnType<TestApp["as"]>, anders: object = {}) =>
  wie.post(`/inwoners/${amina}/terugblikken`, gezegd(anders));
const lees = async () => (await app.as("jobcoach").get(`/plaatsingen/${werk}/begeleiding`)).json();

test("after two years there is a fifth moment, also for someone without an indicatie (R-253)", async () => {
  const { checkmomenten } = await lees();
  expect(checkmomenten.map(({ maand }: { maand: number }) => maand)).toEqual([1, 3, 6, 12, 24]);
  expect(checkmomenten.at(-1)).toMatchObject({ dag: "2026-11-24", gedaanOp: null });
});

test("a werkgever is asked about his own people after two years, says it once, and then it is done (R-253)", async () => {
  const asked = async () => (await app.as("werkgever").get("/medewerkers")).json().rijen[0].terugblik;
  expect(await asked()).toEqual({ vanaf: "2026-11-24", gezegdOp: null });
  expect((await zeg(app.as("werkgever"), { woorden: "De ploeg wil haar niet missen." })).statusCode).toBe(
    201,
  );
  expect(await asked()).toEqual({ vanaf: "2026-11-24", gezegdOp: VANDAAG });
  const again = await zeg(app.as("werkgever"), { tevreden: 1 });
  expect([again.statusCode, again.json().code]).toEqual([409, "terugblik.al-gezegd"]);
  expect((await lees()).terugblikken).toMatchObject([
    { van: "werkgever", tevreden: 4, blijft: "ja", woorden: "De ploeg wil haar niet missen." },
  ]);
});

test("who guides writes down what either said; health words are pointed out (R-253, S-24)", async () => {
  const said = await zeg(app.as("jobcoach"), {
    van: "inwoner",
    woorden: "Het gaat goed met mijn depressie.",
  });
  expect(said.statusCode).toBe(201);
  expect(said.json().waarschuwingen).toHaveLength(1);
  expect((await zeg(app.as("klantmanager"))).statusCode).toBe(201);
  expect((await lees()).terugblikken.map(({ van }: { van: string }) => van)).toEqual([
    "inwoner",
    "werkgever",
  ]);
});

test("before two years nobody is asked, and an answer is refused (R-253)", async () => {
  await app.owner
    .updateTable("plaatsingen")
    .set({ startdatum: isoDate("2024-11-25") })
    .where("id", "=", werk)
    .execute();
  expect((await app.as("werkgever").get("/medewerkers")).json().rijen[0].terugblik).toBeNull();
  expect((await zeg(app.as("werkgever"))).json().code).toBe("terugblik.niet-uw-werk");
  expect((await zeg(app.as("jobcoach"))).json().code).toBe("terugblik.nog-geen-twee-jaar");
});

test("a werkgever speaks for himself only, about his own people only, and after their yes (R-253, S-11)", async () => {
  expect((await zeg(app.as("werkgever"), { van: "inwoner" })).json().code).toBe("terugblik.niet-uw-werk");
  expect((await zeg(app.as("werkgever"), { plaatsingId: pas })).json().code).toBe("terugblik.niet-uw-werk");
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "voorgesteld" })
    .where("id", "=", voorstelAmina)
    .execute();
  expect((await zeg(app.as("werkgever"))).statusCode).toBe(404);
});

test("the plaatsing of one inwoner cannot be named at another", async () => {
  const wrong = await app
    .as("unitleider")
    .post(`/inwoners/${yonas}/terugblikken`, gezegd({ van: "inwoner" }));
  expect(wrong.statusCode).toBe(404);
});

test("what one says the other does not read, nor anyone who does not guide, also not from the database itself (R-253, S-02)", async () => {
  await zeg(app.as("jobcoach"), { van: "inwoner" });
  await zeg(app.as("werkgever"));
  const seen = async (rol: "werkgever" | "inwoner" | "accountmanager" | "manager" | "jobcoach") => {
    const { sessie } = app.as(rol).context();
    return asUser(
      app.db,
      sessie,
      VANDAAG,
      async (db) => (await db.selectFrom("terugblikken").selectAll().execute()).length,
    );
  };
  for (const rol of ["werkgever", "inwoner", "accountmanager", "manager"] as const)
    expect(await seen(rol)).toBe(0);
  expect(await seen("jobcoach")).toBe(2);
  const { sessie } = app.as("jobcoach").context();
  await expect(
    asUser(
      app.db,
      sessie,
      VANDAAG,
      async (db) => void (await db.updateTable("terugblikken").set({ tevreden: 5 }).execute()),
    ),
  ).rejects.toThrow("permission denied");
});

test("guidance is the same offer for everyone with a distance to work, with what the werkgever and a trained colleague do (R-072, R-242, R-243, R-256, R-258)", async () => {
  const samen = {
    ...planBody,
    buddyNaam: "Henk Wijngaard",
    buddyFunctie: "voorman",
    buddyTraining: "Mentorwijs",
    ookVoor: ["werkgever", "collega"],
    werkgeverDoet: ["begeleidt elke dag", "bereidt collega's voor"],
  };
  const kept = await app.as("jobcoach").put(`/plaatsingen/${werk}/begeleidingsplan`, samen, 0);
  expect([kept.statusCode, kept.json()]).toMatchObject([200, samen]);
  const [rij] = (await app.as("werkgever").get("/medewerkers")).json().rijen;
  expect(rij).toMatchObject({
    buddy: "Henk Wijngaard",
    werkgeverDoet: ["begeleidt elke dag", "bereidt collega's voor"],
    ookVoor: ["werkgever", "collega"],
  });
  const nobody = { ...samen, buddyNaam: null, buddyFunctie: null };
  const wrong = await app.as("jobcoach").put(`/plaatsingen/${werk}/begeleidingsplan`, nobody, 1);
  expect([wrong.statusCode, wrong.json()]).toMatchObject([400, { velden: ["buddyNaam"] }]);
});
