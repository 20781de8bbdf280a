import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { inhoud, nieuweGroep, resetTrajecten } from "../support/trajecten.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  deelnameYonas,
  gebruikerId,
  groepGroen,
  LEUSDEN,
  lotte,
  mehmet,
  trajectGroen,
  VANDAAG,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const DAG = isoDate(VANDAAG);
const marije = () => app.as("klantmanager");
const hassan = () => app.as("unitleider");
const put = (inwonerId: string, extra: object = {}) => ({
  inwonerId,
  startdatum: VANDAAG,
  akkoord: true,
  ...extra,
});
const namen = (rijen: readonly { naam: string }[]) => rijen.map(({ naam }) => naam);

beforeEach(() => resetTrajecten(app));

test("everyone who looks for a place sees the trajecten with free places and who waits, and nobody by name (R-173)", async () => {
  const [groen] = (await marije().get("/trajecten?doelgroep=jongeren&gemeente=GM0307")).json().rijen;
  expect(groen).toMatchObject({
    naam: "Leren in het groen",
    groepen: 1,
    plaatsen: 2,
    vrij: 1,
    wacht: 0,
    weken: 13,
    urenPerWeek: 4,
  });
  expect((await marije().get("/trajecten?doelgroep=werkgevers")).json().rijen).toEqual([]);
  expect((await marije().get("/trajecten?gemeente=GM0342")).json().rijen).toEqual([]);
  expect((await app.as("inwoner").get("/trajecten")).statusCode).toBe(403);
});

test("who asks for a place in a full group waits in order, and a place that comes free is kept for the first (R-166)", async () => {
  const first = await marije().post(
    `/trajectgroepen/${groepGroen}/deelnames`,
    put(amina, { leerdoel: "Op tijd beginnen." }),
  );
  expect(first.json()).toMatchObject({
    status: "doet mee",
    traject: "Leren in het groen",
    leerdoel: "Op tijd beginnen.",
  });
  const second = await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(mehmet));
  await app.owner // the clock of the tests stands still
    .updateTable("deelnames")
    .set({ aangemeld: new Date("2026-11-24T09:00:00Z") })
    .where("inwonerId", "=", mehmet)
    .execute();
  const third = await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(bram));
  expect([second.json().status, second.json().plaatsInRij]).toEqual(["wacht", 1]);
  expect([third.json().status, third.json().plaatsInRij]).toEqual(["wacht", 2]);
  expect((await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(amina))).json().type).toContain(
    "deelname.bestaat",
  );

  const ended = await marije().put(
    `/deelnames/${first.json().id}/einde`,
    { einddatum: VANDAAG, reden: "werk gevonden" },
    1,
  );
  expect(ended.json()).toMatchObject({ status: "gestopt", redenEinde: "werk gevonden" });
  const offered = (await marije().get(`/inwoners/${mehmet}/deelnames`)).json().rijen[0];
  expect(offered).toMatchObject({ status: "aangeboden", aangebodenOp: VANDAAG });
  expect((await marije().get(`/trajectgroepen/${groepGroen}`)).json()).toMatchObject({
    vrij: 0,
    aangeboden: 1,
    wacht: 1,
  });

  const no = await marije().put(`/deelnames/${offered.id}/antwoord`, { antwoord: "nee" }, offered.versie);
  expect(no.json().status).toBe("ingetrokken");
  const next = (await marije().get(`/inwoners/${bram}/deelnames`)).json().rijen[0];
  expect(next.status).toBe("aangeboden");
  const yes = await marije().put(
    `/deelnames/${next.id}/antwoord`,
    { antwoord: "ja", startdatum: "2026-12-01" },
    next.versie,
  );
  expect(yes.json()).toMatchObject({ status: "doet mee", startdatum: "2026-12-01" });
});

test("until he begins, who takes part can still withdraw; his place is kept for the next (R-166)", async () => {
  const later = put(amina, { startdatum: addDays(DAG, 7) });
  const first = await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, later);
  expect(first.json().status).toBe("doet mee");
  await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(mehmet));
  const no = await hassan().put(`/deelnames/${first.json().id}/antwoord`, { antwoord: "nee" }, 1);
  expect([no.statusCode, no.json()]).toMatchObject([200, { status: "ingetrokken", versie: 2 }]);
  const [kept] = (await marije().get(`/inwoners/${mehmet}/deelnames`)).json().rijen;
  expect(kept.status).toBe("aangeboden");
  const begun = await hassan().put(`/deelnames/${deelnameYonas}/antwoord`, { antwoord: "nee" }, 1);
  expect(begun.json().type).toBe("/problemen/deelname.niet-mogelijk");
});

test("nobody waits while there is room: places that a group gets go to who waits, and it does not shrink below its people", async () => {
  for (const wie of [amina, mehmet, bram])
    await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(wie));
  const change = (capaciteit: number, versie: number) =>
    hassan().put(
      `/trajectgroepen/${groepGroen}`,
      { ...nieuweGroep, naam: "Groen, najaar", capaciteit },
      versie,
    );
  expect((await change(1, 1)).json().type).toContain("trajectgroep.niet-kleiner");
  expect((await change(3, 1)).json()).toMatchObject({ vrij: 0, wacht: 1, aangeboden: 1 });
  expect((await change(4, 1)).statusCode).toBe(412);
  await app.owner
    .updateTable("trajectgroepen")
    .set({ naam: "Groen, najaar" })
    .where("id", "=", groepGroen)
    .execute();
  await app.owner
    .updateTable("trajectgroepen")
    .set({ unitId: (await app.owner.selectFrom("units").select("id").executeTakeFirstOrThrow()).id })
    .where("id", "=", groepGroen)
    .execute();
});

test("a group takes people of its gemeenten, from a day on which it is there", async () => {
  const lotteIn = await app
    .as("klantmanager", LEUSDEN)
    .post(`/trajectgroepen/${groepGroen}/deelnames`, put(lotte));
  expect(lotteIn.json().type).toContain("deelname.niet-mogelijk");
  const early = await marije().post(
    `/trajectgroepen/${groepGroen}/deelnames`,
    put(amina, { startdatum: "2026-08-31" }),
  );
  expect(early.json().type).toContain("deelname.niet-mogelijk");
  const health = await marije().post(
    `/trajectgroepen/${groepGroen}/deelnames`,
    put(amina, { leerdoel: "Leert omgaan met adhd." }),
  );
  expect(health.statusCode).toBe(400);
});

test("the leader of a group knows who is in it by name and what he sees, and nothing else of them (S-01)", async () => {
  await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(amina));
  const list = (await hassan().get(`/trajectgroepen/${groepGroen}/dag`)).json();
  expect(namen(list.rijen)).toEqual(["Amina Haddou", "Yonas Berhanu"]);
  expect((await hassan().get(`/inwoners/${amina}`)).statusCode).toBe(200);
  expect((await hassan().get(`/inwoners/${amina}/mogelijkheden`)).statusCode).toBe(403);
  expect((await hassan().get(`/inwoners/${amina}/plan`)).statusCode).toBe(403);
  expect((await hassan().get(`/inwoners/${bram}`)).statusCode).toBe(404);
  const elsewhere = (await app.as("unitleider", LEUSDEN).get(`/trajectgroepen/${groepGroen}/dag`)).json();
  expect(elsewhere.rijen).toEqual([]);
  const jobcoach = app.as("jobcoach", LEUSDEN);
  expect((await jobcoach.get(`/trajectgroepen/${groepGroen}/dag`)).json().rijen).toEqual([]);
  const lead = (leiderId: string | null) =>
    app.owner.updateTable("trajectgroepen").set({ leiderId }).where("id", "=", groepGroen).execute();
  await lead(gebruikerId("jobcoach", LEUSDEN));
  expect((await jobcoach.get(`/trajectgroepen/${groepGroen}/dag`)).json().rijen).toHaveLength(2);
  expect((await jobcoach.get("/trajectgroepen?van=mij")).json().totaal).toBe(1);
  await lead(null);
});

test("two weeks after someone left, his leader does not know of him any more", async () => {
  const { id } = (await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(amina))).json();
  const leave = (einddatum: ReturnType<typeof addDays>) =>
    app.owner
      .updateTable("deelnames")
      .set({ status: "gestopt", startdatum: isoDate("2026-09-01"), einddatum, redenEinde: "anders" })
      .where("id", "=", id)
      .execute();
  await leave(addDays(DAG, -14));
  expect((await hassan().get(`/deelnames/${id}`)).statusCode).toBe(200);
  await leave(addDays(DAG, -15));
  expect((await hassan().get(`/deelnames/${id}`)).statusCode).toBe(404);
  expect((await hassan().get(`/inwoners/${amina}`)).statusCode).toBe(404);
});

test("what a traject showed is proposed, and stands among the mogelijkheden only after the klantmanager took it over (R-182)", async () => {
  const { id } = (await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(amina))).json();
  const form = {
    kan: "Werkt netjes en vraagt hulp.",
    wil: "Buiten werken, drie dagen.",
    kansen: "In het groen.",
    voorstellen: [
      { onderwerp: "competenties", waarde: ["gereedschap"], toelichting: null },
      { onderwerp: "uren_per_week_wens", waarde: 24, toelichting: null },
    ],
  };
  const saved = (await hassan().put(`/deelnames/${id}/uitkomst`, form, 0)).json();
  expect(saved.voorstellen).toMatchObject([
    { label: expect.any(String), inWoorden: "Werken met gereedschap", status: "open" },
    { inWoorden: "24 uur per week", status: "open" },
  ]);
  expect((await hassan().put(`/deelnames/${id}/uitkomst`, form, 0)).statusCode).toBe(412);
  expect(
    (await hassan().put(`/deelnames/${id}/uitkomst`, { ...form, kan: "Heeft een depressie." }, 1)).statusCode,
  ).toBe(400);
  const fact = async (onderwerp: string) =>
    (await marije().get(`/inwoners/${amina}/mogelijkheden`))
      .json()
      .rijen.find((row: { onderwerp: string }) => row.onderwerp === onderwerp);
  expect((await fact("competenties")).waarde).toBeNull();
  const [competenties, uren] = saved.voorstellen;
  expect(
    (await hassan().put(`/mogelijkheidvoorstellen/${competenties.id}/besluit`, { besluit: "overgenomen" }, 1))
      .statusCode,
  ).toBe(403);
  expect(
    (
      await marije().put(`/mogelijkheidvoorstellen/${competenties.id}/besluit`, { besluit: "overgenomen" }, 1)
    ).json().status,
  ).toBe("overgenomen");
  expect(
    (
      await marije().put(`/mogelijkheidvoorstellen/${uren.id}/besluit`, { besluit: "niet overgenomen" }, 1)
    ).json().status,
  ).toBe("niet overgenomen");
  expect(await fact("competenties")).toMatchObject({
    waarde: ["gereedschap"],
    bron: "traject Leren in het groen",
  });
  expect((await fact("uren_per_week_wens")).waarde).toBeNull();
  expect(
    (await marije().put(`/mogelijkheidvoorstellen/${uren.id}/besluit`, { besluit: "overgenomen" }, 2)).json()
      .type,
  ).toContain("beslist");
  expect((await app.as("inwoner").get(`/deelnames/${id}`)).json().uitkomst.kan).toBe(form.kan);
});

test("a group that runs keeps the version of its traject, a new group gets the newest (R-174)", async () => {
  const bas = app.as("beleidsadviseur");
  const anders = { ...inhoud, fasen: [{ ...inhoud.fasen[0]!, weken: 5 }] };
  const before = (await bas.get(`/trajecten/${trajectGroen}`)).json();
  const changed = (
    await bas.put(`/trajecten/${trajectGroen}`, { inhoud: anders, waarom: "Korter." }, before.nummer)
  ).json();
  expect([changed.nummer, changed.weken]).toEqual([before.nummer + 1, 5]);
  expect(
    (await bas.put(`/trajecten/${trajectGroen}`, { inhoud: anders, waarom: "Korter." }, before.nummer))
      .statusCode,
  ).toBe(412);
  const made = (await hassan().post(`/trajecten/${trajectGroen}/groepen`, nieuweGroep)).json();
  expect(made.inhoud.fasen[0].weken).toBe(5);
  expect((await bas.get(`/trajectgroepen/${groepGroen}`)).json().inhoud.fasen[0].weken).toBe(13);
  const late = { ...anders, week: [{ ...inhoud.week[0]!, van: "14:00" }] };
  expect(
    (await bas.put(`/trajecten/${trajectGroen}`, { inhoud: late, waarom: "Later." }, before.nummer + 1))
      .statusCode,
  ).toBe(400);
});

test("who steers sees how many people with bijstand are active four hours a week, and nobody by name (R-134)", async () => {
  await marije().post(`/trajectgroepen/${groepGroen}/deelnames`, put(amina));
  const { rijen } = (await app.as("beleidsadviseur").get("/trajecten/actief")).json();
  const few = { mensen: null, actief: null, metWerk: null, metTraject: null };
  expect(rijen).toEqual([
    { gemeente: AMERSFOORT, gemeentenaam: "Amersfoort", ...few },
    { gemeente: LEUSDEN, gemeentenaam: "Leusden", ...few },
  ]);
  expect((await hassan().get("/trajecten/actief")).statusCode).toBe(403);
});

test("someone goes on to another phase when his leader says so", async () => {
  expect((await hassan().put(`/deelnames/${deelnameYonas}/fase`, { fase: 2 }, 1)).json().type).toContain(
    "niet-mogelijk",
  );
  expect((await hassan().put(`/deelnames/${deelnameYonas}/fase`, { fase: 1 }, 1)).json()).toMatchObject({
    fase: 1,
    versie: 2,
  });
});
