import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import type { Plan } from "../../src/modules/plannen/plan-in-full.ts";
import { bezetteTijd, doel, helper, stap } from "../toegang/prepared-plannen.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, gebruikerId, LEUSDEN, lotte, VANDAAG, yonas } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const me = () => app.as("klantmanager");
const planOf = async (as: "klantmanager" | "inwoner" = "klantmanager"): Promise<Plan> =>
  (await app.as(as).get(`/inwoners/${amina}/plan`)).json();
const add = async (kind: "doelen" | "stappen" | "bezette-tijden", body: object) => {
  const answer = await me().post(`/inwoners/${amina}/${kind}`, body);
  expect([answer.statusCode, answer.body]).toEqual([201, expect.any(String)]);
  return answer.json().id as string;
};
const stapIn = async (id: string) => (await planOf()).stappen.find((one) => one.id === id)!;

test("need, goal and step stand on one page, with who and when, and the inwoner reads the same (R-119, R-174, R-175)", async () => {
  const doelId = await add("doelen", { ...doel, leidend: "vraag van de arbeidsmarkt", soort: "certificaat" });
  const { lopend } = (await me().get(`/inwoners/${amina}/kring`)).json();
  const jobcoach = lopend.find(({ rol }: { rol: string }) => rol === "jobcoach");
  const stapId = await add("stappen", {
    ...stap,
    doelId,
    status: "nu",
    wieSoort: "helper",
    begeleidingId: jobcoach.id,
    einddatum: "2027-02-01",
  });
  const plan = await planOf();
  expect(plan.doelen).toMatchObject([
    {
      id: doelId,
      behoefte: doel.behoefte,
      soort: "certificaat",
      leidend: "vraag van de arbeidsmarkt",
      status: "loopt",
    },
  ]);
  expect(plan.stappen.find(({ id }) => id === stapId)).toMatchObject({
    doelId,
    wie: jobcoach.naam,
    wanneer: "tot en met 1 februari 2027",
    status: "nu",
  });
  expect(await planOf("inwoner")).toEqual(plan);
  const own = await app.as("inwoner").get("/mijn-plan");
  expect([own.statusCode, own.json()]).toEqual([200, { plan, voornaam: "Amina" }]);
});

test("own words are written once and changed by who saw the last version (U-09)", async () => {
  const { versie } = await planOf();
  const change = (eigenWoorden: string, seen: number) =>
    me().put(`/inwoners/${amina}/plan`, { eigenWoorden }, seen);
  expect((await change("Ik wil in de kas werken.", versie)).statusCode).toBe(200);
  expect((await change("Ik wil iets anders.", versie)).statusCode).toBe(412);
  expect((await planOf()).eigenWoorden).toBe("Ik wil in de kas werken.");
});

test("a step is finished with what it brought or dropped with a reason, and stays readable (R-119)", async () => {
  const [one, other] = [await add("stappen", { ...stap, status: "nu" }), await add("stappen", stap)];
  const end = (id: string, body: object, versie = 1) => me().put(`/stappen/${id}/einde`, body, versie);
  const done = { status: "klaar", klaarOp: VANDAAG, resultaat: "Kent de weg." };
  expect((await end(one, done)).statusCode).toBe(200);
  expect(await stapIn(one)).toMatchObject({
    status: "klaar",
    klaarOp: VANDAAG,
    resultaat: "Kent de weg.",
    versie: 2,
  });
  expect((await end(one, done, 2)).json()).toMatchObject({ status: 409 });

  const drop = { status: "vervallen", klaarOp: VANDAAG, resultaat: null };
  expect((await end(other, drop)).json()).toMatchObject({ status: 400, velden: ["resultaat"] });
  expect((await end(other, { ...drop, resultaat: "Niet meer nodig." })).statusCode).toBe(200);
  expect(await stapIn(other)).toMatchObject({ status: "vervallen", resultaat: "Niet meer nodig." });
  expect((await me().put(`/stappen/${one}`, stap, 2)).statusCode).toBe(409); // what is over is not rewritten
});

test("who changes a step that a colleague changed meanwhile hears so, and nothing is lost (U-09)", async () => {
  const id = await add("stappen", stap);
  expect((await me().put(`/stappen/${id}`, { ...stap, naam: "Eerste" }, 1)).statusCode).toBe(200);
  const late = await me().put(`/stappen/${id}`, { ...stap, naam: "Tweede" }, 1);
  expect([late.statusCode, late.json()]).toMatchObject([412, { huidigeVersie: 2 }]);
  expect((await stapIn(id)).naam).toBe("Eerste");
});

test("goals and steps get another order, unless the plan is another one by now", async () => {
  const { doelen, stappen } = await planOf();
  const ids = { doelen: doelen.map(({ id }) => id), stappen: stappen.map(({ id }) => id) };
  const turned = { doelen: ids.doelen.toReversed(), stappen: ids.stappen.toReversed() };
  const order = (body: object) => me().post(`/inwoners/${amina}/plan/_volgorde`, body);
  expect((await order(turned)).statusCode).toBe(201);
  const after = await planOf();
  expect(after.stappen.map(({ id }) => id)).toEqual(turned.stappen);
  const older = await order({ ...ids, stappen: ids.stappen.slice(1) });
  expect([older.statusCode, older.json().type]).toEqual([409, "/problemen/plan.volgorde-veranderd"]);
});

test("a goal with open steps is not reached; then it is, and no step joins it any more", async () => {
  const doelId = await add("doelen", doel);
  const stapId = await add("stappen", { ...stap, doelId });
  const end = () => me().put(`/doelen/${doelId}/einde`, { status: "bereikt", resultaat: "Gelukt." }, 1);
  expect((await end()).json().type).toBe("/problemen/plandoel.nog-stappen");
  await me().put(`/stappen/${stapId}/einde`, { status: "klaar", klaarOp: VANDAAG, resultaat: null }, 1);
  expect((await end()).statusCode).toBe(200);
  expect((await me().post(`/inwoners/${amina}/stappen`, { ...stap, doelId })).json().type).toBe(
    "/problemen/plan.ander-doel",
  );
});

test("how far a goal is, is the number of the inwoner, beside his earlier ones (R-120)", async () => {
  const doelId = await add("doelen", { ...doel, soort: "vertrouwen", naam: "Zelf hulp vragen" });
  const meet = (cijfer: number, datum: string) => me().post(`/doelen/${doelId}/metingen`, { cijfer, datum });
  expect((await meet(3, addDays(VANDAAG, -60))).statusCode).toBe(201);
  expect((await meet(6, VANDAAG)).statusCode).toBe(201);
  expect((await meet(11, VANDAAG)).statusCode).toBe(400);
  expect((await meet(5, addDays(VANDAAG, 1))).json()).toMatchObject({ status: 400, velden: ["datum"] });
  const found = (await planOf("inwoner")).doelen.find(({ id }) => id === doelId)!;
  expect(found.metingen.map(({ cijfer }) => cijfer)).toEqual([3, 6]);
});

test("a step at times that are taken says with what it falls together, as long as that is so (R-088)", async () => {
  const tijdId = await add("bezette-tijden", bezetteTijd);
  const times = { weekdagen: ["wo", "do"], begintijd: "11:00", eindtijd: "13:00" };
  const id = await add("stappen", {
    ...stap,
    status: "nu",
    ...times,
    startdatum: VANDAAG,
    einddatum: "2027-03-01",
  });
  expect((await stapIn(id)).botstMet).toEqual(["inburgering, ma en wo 9.00 tot 12.00 uur"]);
  const later = { ...bezetteTijd, begintijd: "14:00", eindtijd: "16:00" };
  expect((await me().put(`/bezette-tijden/${tijdId}`, later, 1)).statusCode).toBe(200);
  expect((await stapIn(id)).botstMet).toEqual([]);
  const wrong = await me().post(`/inwoners/${amina}/bezette-tijden`, { ...bezetteTijd, eindtijd: "08:00" });
  expect(wrong.statusCode).toBe(400);
  const half = await me().post(`/inwoners/${amina}/stappen`, { ...stap, weekdagen: ["ma"] });
  expect(half.json()).toMatchObject({ status: 400, velden: ["weekdagen"] });
});

test("of every change it stays what stood there before, and who did it", async () => {
  const { totaal, rijen } = (await me().get(`/inwoners/${amina}/plan/geschiedenis?perPagina=50`)).json();
  expect(totaal).toBe(rijen.length);
  expect(rijen.map(({ wat }: { wat: string }) => wat)).toEqual(
    expect.arrayContaining([
      "Eigen woorden gewijzigd",
      "Stap klaar: Proefweek",
      "Stap vervallen: Proefweek",
      "Volgorde gewijzigd",
    ]),
  );
  const kept = await app.owner
    .selectFrom("planwijzigingen")
    .select("was")
    .where("wat", "=", "Eigen woorden gewijzigd")
    .execute();
  expect(kept.map(({ was }) => was)).toEqual([{ eigenWoorden: "Ik wil buiten werken." }]);
  await expect(app.db.deleteFrom("planwijzigingen").execute()).rejects.toThrow("permission denied");
});

test("a word about health is refused at its field, in whatever part of the plan (B2)", async () => {
  const wrong: readonly (readonly [string, object, string])[] = [
    ["doelen", { ...doel, behoefte: "Heeft een depressie." }, "behoefte"],
    ["stappen", { ...stap, naam: "Naar de psychiater" }, "naam"],
    ["kring", { ...helper, waarom: "Let op de medicijnen." }, "waarom"],
  ];
  for (const [kind, body, veld] of wrong)
    expect((await me().post(`/inwoners/${amina}/${kind}`, body)).json()).toMatchObject({
      status: 400,
      velden: [veld],
    });
});

test("who reads the plan does not change it, and who does not guide someone does not know it (S-01)", async () => {
  for (const rol of ["inwoner", "jobcoach", "gids", "vertegenwoordiger"] as const) {
    expect([rol, (await app.as(rol).get(`/inwoners/${amina}/plan`)).statusCode]).toEqual([rol, 200]);
    expect([rol, (await app.as(rol).post(`/inwoners/${amina}/stappen`, stap)).statusCode]).toEqual([
      rol,
      403,
    ]);
  }
  for (const rol of ["jobhunter", "werkgever", "manager", "raadslid"] as const)
    expect([403, 404]).toContain((await app.as(rol).get(`/inwoners/${amina}/plan`)).statusCode);
  expect((await me().get(`/inwoners/${lotte}/plan`)).statusCode).toBe(404);
  expect((await me().get(`/inwoners/${yonas}/plan`)).statusCode).toBe(403); // of the own gemeente, not of the caseload
  expect((await app.as("klantmanager", LEUSDEN).get(`/inwoners/${amina}/plan`)).statusCode).toBe(404);
});

test("somebody of the own environment helps only with the consent of the inwoner, and leaves with a reason (R-079)", async () => {
  const without = await me().post(`/inwoners/${amina}/kring`, { ...helper, toestemmingOp: null });
  expect(without.json()).toMatchObject({ status: 400, velden: ["toestemmingOp"] });
  const { id } = (await me().post(`/inwoners/${amina}/kring`, helper)).json();
  const kring = async () => (await me().get(`/inwoners/${amina}/kring`)).json();
  expect((await kring()).lopend).toContainEqual(
    expect.objectContaining({ id, isNaaste: true, toestemmingOp: VANDAAG, waarom: helper.waarom }),
  );
  expect((await me().post(`/kring/${id}/_stop`, { reden: "Toestemming ingetrokken" })).statusCode).toBe(201);
  const again = await me().post(`/kring/${id}/_stop`, { reden: "Nog eens" });
  expect([again.statusCode, again.json().detail]).toEqual([
    409,
    "Deze persoon is al gestopt. Bekijk de kring.",
  ]);
  expect((await kring()).eerder).toMatchObject([{ id, tot: VANDAAG, redenEinde: "Toestemming ingetrokken" }]);
  await expect(
    app.owner.updateTable("begeleidingen").set({ toestemmingOp: null }).where("id", "=", id).execute(),
  ).rejects.toThrow("begeleidingen_naaste_met_toestemming");
});

test("the main contact does not just stop; when nobody is left the last known one is named (R-080)", async () => {
  const kring = async () => (await me().get(`/inwoners/${amina}/kring`)).json();
  const { lopend } = await kring();
  const hoofd = lopend.find(({ isHoofd }: { isHoofd: boolean }) => isHoofd);
  const answer = await me().post(`/kring/${hoofd.id}/_stop`, { reden: "Andere baan" });
  expect(answer.json().type).toBe("/problemen/kring.vast-contact");
  const all = app.owner.updateTable("begeleidingen").where("inwonerId", "=", amina);
  await all.set({ tot: VANDAAG }).where("tot", "is", null).execute(); // as the region itself, when a user is gone
  const colleague = gebruikerId("klantmanager");
  await app.owner
    .updateTable("begeleidingen")
    .set({ tot: null })
    .where("gebruikerId", "=", colleague)
    .where("inwonerId", "=", amina)
    .execute();
  await app.owner
    .updateTable("begeleidingen")
    .set({ tot: addDays(VANDAAG, 1) })
    .where("id", "=", hoofd.id)
    .execute();
  const left = (await app.as("gids").get(`/inwoners/${amina}/kring`)).json(); // of the gemeente
  expect([left.lopend, left.laatstBekende.id]).toEqual([[], hoofd.id]);
});
