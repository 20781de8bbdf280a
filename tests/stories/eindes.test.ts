import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays, type IsoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { type Einde, VOORAF_IN_DAGEN } from "../../src/modules/plannen/einde.ts";
import { eindesOf } from "../../src/modules/plannen/einde-store.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina, idOf, REGIO, unitGroen, VANDAAG } from "../support/world.ts";

const over = (days: number) => addDays(VANDAAG, days);
const own = { regioId: REGIO, gemeente: AMERSFOORT, inwonerId: amina };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  const { owner } = app;
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      einddatum, rapportgroep, via, geregistreerd_op)
    values (${REGIO}, ${idOf("contract")}, ${AMERSFOORT}, ${amina}, ${unitGroen}, 'Medewerker groen', 'intern', 2400, '2026-01-01',
      ${over(50)}, 'Bijstand', 'gemeente', '2026-01-01')`.execute(owner);
  const indicatie = { ...own, vanaf: over(-300), bron: "UWV" };
  await owner
    .insertInto("indicaties")
    .values([
      { ...indicatie, id: idOf("indicatie"), soort: "jobcoach", tot: over(20) },
      { ...indicatie, id: idOf("later"), soort: "doelgroep LKS", tot: over(29) },
    ])
    .execute();
  const stap = { ...own, wanneer: "nu", status: "nu" };
  await owner
    .insertInto("planstappen")
    .values([
      {
        ...stap,
        id: idOf("stage"),
        volgorde: 31,
        naam: "Inburgeringsstage",
        isStage: true,
        einddatum: over(40),
        gewenstTot: over(90),
      },
      { ...stap, id: idOf("stap"), volgorde: 32, naam: "Proefweken", einddatum: over(5) },
      { ...stap, id: idOf("voorbij"), volgorde: 33, naam: "Cursus", einddatum: over(-3) },
      { ...stap, id: idOf("ver"), volgorde: 34, naam: "Straks", einddatum: over(60) },
    ])
    .execute();
});
afterAll(() => app.stop());

const me = () => app.as("klantmanager");
const eindes = async (rol: "klantmanager" | "jobcoach" | "gids" = "klantmanager"): Promise<Einde[]> =>
  (await app.as(rol).get(`/inwoners/${amina}/eindes`)).json().rijen;
const decide = (body: object) => me().post(`/inwoners/${amina}/eindes`, body);

test("a contract comes in sight eight weeks before its end and the rest four; a stage that ends too early at once (R-089)", async () => {
  expect((await eindes()).map(({ soort, wat, einddatum }) => [soort, wat, einddatum])).toEqual([
    ["stap", "Cursus", over(-3)],
    ["stap", "Proefweken", over(5)],
    ["indicatie", "jobcoach", over(20)],
    ["stage", "Inburgeringsstage", over(40)],
    ["contract", "Medewerker groen", over(50)],
  ]);
  const [first, , , stage] = await eindes();
  expect([first!.isVoorbij, stage!.gewenstTot]).toEqual([true, over(90)]);
});

test("on each day an end is in sight exactly within its own time (R-089)", async () => {
  const inSight = (vandaag: IsoDate) => {
    const context = { ...me().context(), today: () => vandaag };
    const asked = { zonderBesluit: false, limit: 50 };
    return asUser(app.db, context.sessie, vandaag, async (db) =>
      (await eindesOf({ ...context, db }, sql`select ${amina}::uuid as inwoner_id`, asked)).map(
        ({ onderwerpId }) => onderwerpId,
      ),
    );
  };
  const ends = [
    [idOf("contract"), over(50), VOORAF_IN_DAGEN.contract],
    [idOf("indicatie"), over(20), VOORAF_IN_DAGEN.indicatie],
  ] as const;
  for (const [id, einde, vooraf] of ends)
    for (const [day, expected] of [
      [addDays(einde, -vooraf - 1), false],
      [addDays(einde, -vooraf), true],
      [einde, true],
      [addDays(einde, 1), false],
    ] as const)
      expect([id, day, (await inSight(day)).includes(id)]).toEqual([id, day, expected]);
});

test("it stands in the day until somebody decides; another end asks anew", async () => {
  const inDay = async () => {
    const { looptAf, vandaag, laterDezeWeek, daarna } = (await me().get("/mijn-dag")).json();
    return [...looptAf, ...vandaag, ...laterDezeWeek, ...daarna]
      .filter(({ soort }) => soort === "einde in zicht")
      .map(({ id }) => id);
  };
  const contract = idOf("contract");
  expect(await inDay()).toContain(contract);
  const besluit = {
    soort: "contract",
    onderwerpId: contract,
    besluit: "verlengen",
    toelichting: "Een half jaar erbij.",
  };
  expect((await decide({ ...besluit, einddatum: over(49) })).json().status).toBe(409); // not the end that is there
  const decided = await decide({ ...besluit, einddatum: over(50) });
  expect([decided.statusCode, decided.json().besluit]).toMatchObject([
    201,
    { besluit: "verlengen", op: VANDAAG },
  ]);
  expect(await inDay()).not.toContain(contract);
  expect((await me().get("/eindes")).json().rijen.map(({ onderwerpId }: Einde) => onderwerpId)).not.toContain(
    contract,
  );

  await app.owner
    .updateTable("plaatsingen")
    .set({ einddatum: over(45) })
    .where("id", "=", contract)
    .execute();
  expect(await inDay()).toContain(contract);
  expect((await eindes()).find(({ onderwerpId }) => onderwerpId === contract)!.besluit).toBeNull();
});

test("what was found again by a next indicatie of the same kind is no end any more", async () => {
  await app.owner
    .insertInto("indicaties")
    .values({ ...own, id: idOf("nieuwe"), soort: "jobcoach", vanaf: over(21), bron: "UWV" })
    .execute();
  expect((await eindes()).map(({ onderwerpId }) => onderwerpId)).not.toContain(idOf("indicatie"));
});

test("each role sees the ends of what it may see (S-01)", async () => {
  expect(new Set((await eindes("gids")).map(({ soort }) => soort))).toEqual(new Set(["stap", "stage"])); // no plaatsing
  expect((await eindes("jobcoach")).map(({ soort }) => soort)).toContain("contract");
  expect((await app.as("jobhunter").get(`/inwoners/${amina}/eindes`)).statusCode).toBe(403);
  expect((await app.as("jobcoach").post(`/inwoners/${amina}/eindes`, {})).statusCode).toBe(400);
});
