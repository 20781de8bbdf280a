import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import type { Plan } from "../../src/modules/plannen/plan-in-full.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { antwoord, GROEPEN, switching } from "../support/overstappen.ts";
import { AMERSFOORT, amina, gebruikerId, idOf, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
const { someone, over } = switching(() => app);

const me = () => app.as("klantmanager");
const planOf = async (rol: Rol = "klantmanager", id = amina): Promise<Plan> => {
  const own = rol === "inwoner" || rol === "vertegenwoordiger";
  const answer = (await app.as(rol).get(own ? "/mijn-plan" : `/inwoners/${id}/plan`)).json();
  return own ? answer.plan : answer;
};
const EMPTY = {
  doelId: null,
  status: "nu",
  wie: null,
  begeleidingId: null,
  startdatum: null,
  einddatum: null,
  isStage: false,
  gewenstTot: null,
  weekdagen: [],
  begintijd: null,
  eindtijd: null,
};
const addStap = async (rest: object): Promise<string> =>
  (await me().post(`/inwoners/${amina}/stappen`, { ...EMPTY, naam: "Bellen met de kas", ...rest })).json().id;
const stapIn = async (id: string, rol: Rol = "klantmanager") =>
  (await planOf(rol)).stappen.find((one) => one.id === id)!;
const helpOf = async (rol: Rol) =>
  app.owner
    .selectFrom("begeleidingen")
    .select(["id", "naam"])
    .where("inwonerId", "=", amina)
    .where("gebruikerId", "=", gebruikerId(rol))
    .where("tot", "is", null)
    .executeTakeFirstOrThrow();
const tick = (rol: Rol, id: string, versie = 1, isKlaar = true) =>
  app.as(rol).put(`/stappen/${id}/klaar`, { isKlaar }, versie);
const type = ({ json }: { json: () => { type: string } }) => json().type.replace("/problemen/", "");

test("the inwoner ticks off his own step, and on the same day takes that back; the plan and its history say who (R-039)", async () => {
  const id = await addStap({ wieSoort: "inwoner" });
  expect(await stapIn(id, "inwoner")).toMatchObject({ magAfvinken: true, magHeropenen: false });
  expect(await stapIn(id)).toMatchObject({ magAfvinken: false });
  expect((await tick("inwoner", id)).json()).toEqual({ id, inwonerId: amina, versie: 2 });
  const naam = `inwoner ${AMERSFOORT}`;
  expect(await stapIn(id)).toMatchObject({ status: "klaar", klaarOp: VANDAAG, klaarDoor: naam, versie: 2 });
  expect(await stapIn(id, "inwoner")).toMatchObject({ magAfvinken: false, magHeropenen: true });
  const { rijen } = (await me().get(`/inwoners/${amina}/plan/geschiedenis`)).json();
  expect(rijen).toContainEqual(
    expect.objectContaining({ wat: "Stap afgevinkt: Bellen met de kas", doorNaam: naam }),
  );
  expect(type(await tick("inwoner", id, 2))).toBe("planstap.al-klaar");
  expect((await tick("inwoner", id, 2, false)).statusCode).toBe(200);
  expect(await stapIn(id)).toMatchObject({ status: "nu", klaarOp: null, klaarDoor: null });
});

test("who represents the inwoner, and the jobcoach who is named, tick their step; nobody another's (R-039, S-01)", async () => {
  const mine = await addStap({ wieSoort: "inwoner" });
  const coach = await addStap({ wieSoort: "helper", begeleidingId: (await helpOf("jobcoach")).id });
  expect(type(await tick("inwoner", coach))).toBe("planstap.niet-van-u");
  expect(type(await tick("jobcoach", mine))).toBe("planstap.niet-van-u");
  expect(type(await tick("gids", coach))).toBe("planstap.niet-van-u");
  for (const rol of ["jobhunter", "unitleider", "accountmanager", "raadslid"] as const)
    expect([403, 404]).toContain((await tick(rol, coach)).statusCode);
  expect((await tick("vertegenwoordiger", mine)).statusCode).toBe(200);
  expect((await tick("jobcoach", coach)).statusCode).toBe(200);
  expect((await tick("jobcoach", coach)).statusCode).toBe(412); // as he saw it, it is there no more
  // what he ticked he does not change, drop or put elsewhere
  const change = { ...EMPTY, naam: "Iets anders", wieSoort: "inwoner" };
  expect((await app.as("jobcoach").put(`/stappen/${coach}`, change, 2)).statusCode).toBe(403);
  expect((await app.as("inwoner").put(`/stappen/${mine}`, change, 2)).statusCode).toBe(403);
});

test("directly in the database too only who is named ticks a step, and only that (S-01)", async () => {
  const id = await addStap({ wieSoort: "inwoner" });
  const as = (rol: Rol, statement: string) =>
    asUser(app.db, app.as(rol).context().sessie, VANDAAG, async (db) => {
      const { rows, numAffectedRows } = await sql.raw<{ uitkomst: string }>(statement).execute(db);
      return rows[0]?.uitkomst ?? numAffectedRows;
    });
  const vink = `select vink_eigen_stap('${id}', true, 1, '${idOf("regel")}', now()) as uitkomst`;
  for (const rol of ["klantmanager", "jobcoach", "gids", "jobhunter", "werkgever", "manager"] as const)
    expect(await as(rol, vink)).toBe("niet van u");
  for (const rol of ["inwoner", "jobcoach"] as const)
    expect(await as(rol, `update planstappen set naam = 'Anders' where id = '${id}'`)).toBe(0n);
  expect(await as("inwoner", vink)).toBe("gedaan");
});

test("what someone proposes is in the plan after a yes of his counsellor; a no comes with the reason (R-039, R-042)", async () => {
  const propose = (rol: Rol, naam: string) =>
    app.as(rol).post(`/inwoners/${amina}/stapvoorstellen`, { naam, wanneer: "in januari" });
  expect(type(await propose("inwoner", "Naar de psychiater"))).toBe("plan.gezondheid");
  const { id } = (await propose("inwoner", "Een dag meelopen in de kas")).json();
  const { id: tweede } = (await propose("jobcoach", "Samen naar de markt")).json();
  expect((await planOf()).stappen.map(({ naam }) => naam)).not.toContain("Een dag meelopen in de kas");
  const voorgesteld = (await planOf("inwoner")).voorstellen; // of one day, so in any order
  expect(voorgesteld.toSorted((one, other) => (one.naam < other.naam ? -1 : 1))).toMatchObject([
    { naam: "Een dag meelopen in de kas", status: "voorgesteld", isVanMij: true },
    { naam: "Samen naar de markt", isVanMij: false },
  ]);
  const vanStap = async (): Promise<{ soort: string; naar: string }[]> => {
    const { vandaag, laterDezeWeek, daarna } = (await me().get("/mijn-dag")).json();
    return [...vandaag, ...laterDezeWeek, ...daarna].filter(({ soort }) => soort === "stap voorgesteld");
  };
  expect((await vanStap()).map(({ naar }) => naar)).toEqual(Array(2).fill(`/inwoners/${amina}/plan`));
  for (const rol of ["inwoner", "jobcoach", "gids"] as const)
    expect(
      (await app.as(rol).post(`/stapvoorstellen/${id}/antwoord`, { isJa: true, antwoord: null })).statusCode,
    ).toBe(403);
  const answer = (which: string, isJa: boolean, antwoord: string | null) =>
    me().post(`/stapvoorstellen/${which}/antwoord`, { isJa, antwoord });
  expect(type(await answer(tweede, false, null))).toBe("stapvoorstel.antwoord");
  const { stapId } = (await answer(id, true, null)).json();
  expect(await stapIn(stapId, "inwoner")).toMatchObject({
    naam: "Een dag meelopen in de kas",
    wanneer: "in januari",
    wie: "Amina",
    status: "nu",
    magAfvinken: true,
  });
  expect((await answer(tweede, false, "Eerst de proefweek.")).statusCode).toBe(201);
  expect(await vanStap()).toEqual([]);
  expect(type(await answer(id, false, "Toch niet."))).toBe("stapvoorstel.al-beantwoord");
  expect((await planOf("inwoner")).voorstellen).toContainEqual(
    expect.objectContaining({ status: "niet overgenomen", antwoord: "Eerst de proefweek." }),
  );
});

test("no more than five proposals of one person wait at once", async () => {
  const propose = () =>
    app.as("inwoner").post(`/inwoners/${amina}/stapvoorstellen`, { naam: "Iets", wanneer: null });
  for (let at = 0; at < 5; at++) expect((await propose()).statusCode).toBe(201);
  expect(type(await propose())).toBe("stapvoorstel.te-veel");
});

test("nobody proposes in the name of another, or answers by himself, also directly in the database (S-01)", async () => {
  const row = (door: Rol, status = "voorgesteld") => sql`
    insert into stapvoorstellen (regio_id, id, gemeente, inwoner_id, naam, door_gebruiker_id, door_naam, voorgesteld_op, status)
    values (${REGIO}, gen_random_uuid(), ${AMERSFOORT}, ${amina}::uuid, 'x', ${gebruikerId(door)}::uuid, 'x', ${VANDAAG}, ${status})`;
  const as = (rol: Rol, statement: ReturnType<typeof row>) =>
    asUser(app.db, app.as(rol).context().sessie, VANDAAG, (db) => statement.execute(db));
  await expect(as("inwoner", row("jobcoach"))).rejects.toThrow("in the name of another");
  await expect(as("werkgever", row("werkgever"))).rejects.toThrow(/row-level security/);
  await as("inwoner", row("inwoner"));
  await expect(as("inwoner", sql`update stapvoorstellen set status = 'overgenomen'`)).rejects.toThrow(
    /denied/,
  );
});

test("what must be arranged at a switch stands in the plan, from the switch itself, and is ticked there (R-262)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "intern");
  const made = (
    await over(wie, "begeleid werken", { antwoorden: [antwoord("isLoonwaardeLater", true)] })
  ).json();
  const [overstap] = (await planOf("klantmanager", wie.id)).overstappen;
  expect(overstap).toMatchObject({ id: made.id, van: "intern", naar: "begeleid werken" });
  expect(overstap!.stappen).toHaveLength(made.stappen.length);
  const [first] = overstap!.stappen;
  expect(first).toMatchObject({ klaarOp: null, magAfvinken: true });
  const ticked = await me().put(`/overstappen/${made.id}/stappen/${first!.nummer}`, { isKlaar: true }, 1);
  expect(ticked.statusCode).toBe(200);
  const after = (await planOf("klantmanager", wie.id)).overstappen[0]!.stappen;
  expect(after.find(({ nummer }) => nummer === first!.nummer)).toMatchObject({ klaarOp: VANDAAG, versie: 2 });
});

test("the inwoner ticks what he himself arranges at his switch, and nothing of what others arrange (R-262, S-01)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "intern");
  const made = (
    await over(wie, "begeleid werken", { antwoorden: [antwoord("isLoonwaardeLater", true)] })
  ).json();
  await app.owner
    .updateTable("overstapstappen")
    .set({ wie: "inwoner" })
    .where("overstapId", "=", made.id)
    .where("nummer", "=", 1)
    .execute();
  const own = (rol: Rol, nummer: number, versie = 1) =>
    app.as(rol).put(`/overstappen/${made.id}/stappen/${nummer}/eigen`, { isKlaar: true }, versie);
  expect(type(await own("klantmanager", 1))).toBe("overstapstap.niet-van-u");
  expect([403, 404]).toContain((await own("inwoner", 1)).statusCode); // of another inwoner
  await app.owner
    .updateTable("gebruikers")
    .set({ inwonerId: wie.id })
    .where("id", "=", gebruikerId("inwoner"))
    .execute();
  const inwoner = { ...app.as("inwoner").context().user, inwonerId: wie.id };
  const context = { ...app.as("inwoner").context(), user: inwoner };
  const { getMijnPlan } = await import("../../src/modules/plannen/get-mijn-plan.ts");
  const { tickOwnOverstapstap } = await import("../../src/modules/overstappen/tick-own-overstapstap.ts");
  const { ask, perform } = await import("../../src/modules/door.ts");
  const { plan } = await ask(getMijnPlan, context, {});
  expect(plan.overstappen[0]!.stappen.map(({ nummer, magAfvinken }) => [nummer, magAfvinken])).toEqual(
    expect.arrayContaining([
      [1, true],
      [2, false],
    ]),
  );
  const tickOne = (nummer: string) =>
    perform(tickOwnOverstapstap, { ...context, expectedVersion: 1 }, { id: made.id, nummer, isKlaar: true });
  await expect(tickOne("2")).rejects.toMatchObject({ code: "overstapstap.niet-van-u" });
  await tickOne("1");
  await expect(tickOne("1")).rejects.toMatchObject({ code: "overstapstap.gewijzigd" });
  await app.owner
    .updateTable("gebruikers")
    .set({ inwonerId: amina })
    .where("id", "=", gebruikerId("inwoner"))
    .execute();
});
