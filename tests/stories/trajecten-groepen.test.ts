import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { startTestApp, type TestApp } from "../support/app.ts";
import { inhoud, nieuweGroep, nieuwTraject, resetTrajecten } from "../support/trajecten.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  deelnameYonas,
  gebruikerId,
  groepGroen,
  mehmet,
  REGIO,
  trajectGroen,
  VANDAAG,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await resetTrajecten(app);
  await app.owner
    .updateTable("trajectgroepen")
    .set({ geslotenOp: null, einddatum: null })
    .where("id", "=", groepGroen)
    .execute();
});

const DAG = isoDate(VANDAAG);
const marije = () => app.as("klantmanager");
const hassan = () => app.as("unitleider");
const bas = () => app.as("beleidsadviseur");
const put = (inwonerId: string, extra: object = {}) =>
  marije().post(`/trajectgroepen/${groepGroen}/deelnames`, {
    inwonerId,
    startdatum: VANDAAG,
    akkoord: true,
    ...extra,
  });
const dinsdag = { fase: null, dag: 2, van: "13:00", tot: "16:30", activiteit: "Kas", plaats: "Kas 2" };
const deelnameVan = async (inwonerId: string) =>
  (await marije().get(`/inwoners/${inwonerId}/deelnames`)).json().rijen[0];

test("a group has places, days, a place and a leader, and a week of its own where it meets at other moments (R-166, R-173)", async () => {
  const leiders = (await hassan().get("/trajectleiders?zoek=jobcoach")).json().rijen;
  expect(leiders.map(({ id }: { id: string }) => id)).toContain(gebruikerId("jobcoach"));
  expect((await app.as("inwoner").get("/trajectleiders")).statusCode).toBe(403);
  const made = await hassan().post(`/trajecten/${trajectGroen}/groepen`, {
    ...nieuweGroep,
    naam: "Groen, eigen week",
    leiderId: gebruikerId("jobcoach"),
    week: [dinsdag],
  });
  expect(made.json()).toMatchObject({
    isEigenWeek: true,
    urenPerWeek: 3.5,
    leider: "jobcoach GM0307",
    inhoud: { week: [dinsdag], fasen: [{ weken: 13 }] },
  });
  const { id } = made.json();
  const late = { ...nieuweGroep, naam: "Groen, eigen week", week: [{ ...dinsdag, tot: "12:00" }] };
  expect((await hassan().put(`/trajectgroepen/${id}`, late, 1)).json().type).toContain("traject.inhoud");
  const own = await hassan().put(`/trajectgroepen/${id}`, { ...late, week: null, capaciteit: 3 }, 1);
  expect(own.json()).toMatchObject({ isEigenWeek: false, urenPerWeek: 4, capaciteit: 3, versie: 2 });
  expect((await hassan().put(`/trajectgroepen/${id}`, { ...late, week: null }, 1)).statusCode).toBe(412);
});

test("the own week of a group counts for how many hours someone is active (R-134)", async () => {
  await app.owner
    .updateTable("trajectgroepen")
    .set({ week: JSON.stringify([dinsdag]), urenPerWeek: hours(3.5) })
    .where("id", "=", groepGroen)
    .execute();
  expect((await marije().get(`/deelnames/${deelnameYonas}`)).statusCode).toBe(404); // not of her caseload
  await put(amina);
  expect(await deelnameVan(amina)).toMatchObject({ urenPerWeek: 3.5 });
  await app.owner
    .updateTable("trajectgroepen")
    .set({ week: null, urenPerWeek: null })
    .where("id", "=", groepGroen)
    .execute();
  expect(await deelnameVan(amina)).toMatchObject({ urenPerWeek: 4 });
});

test("when a group closes nobody comes in, who takes part stays to the last day, and who waited hears why (R-166)", async () => {
  await put(amina);
  const wacht = (await put(mehmet)).json();
  expect(wacht.status).toBe("wacht");
  const laatste = addDays(DAG, 14);
  expect(
    (await hassan().put(`/trajectgroepen/${groepGroen}/sluiting`, { einddatum: addDays(DAG, -1) }, 1)).json()
      .type,
  ).toContain("trajectgroep.voorbij");
  const dicht = await hassan().put(`/trajectgroepen/${groepGroen}/sluiting`, { einddatum: laatste }, 1);
  expect(dicht.json()).toMatchObject({ geslotenOp: VANDAAG, einddatum: laatste, vrij: 0, wacht: 0 });

  expect(await deelnameVan(mehmet)).toMatchObject({ status: "ingetrokken", redenEinde: "groep gesloten" });
  expect((await deelnameVan(amina)).status).toBe("doet mee");
  expect((await put(bram)).json().detail).toContain("neemt geen mensen meer aan");
  const vrij = (await marije().get("/trajectgroepen?vrij=ja")).json().rijen;
  expect(vrij.map((rij: { id: string }) => rij.id)).not.toContain(groepGroen);

  // a place that comes free in it goes to nobody
  const { id, versie } = await deelnameVan(amina);
  await marije().put(`/deelnames/${id}/einde`, { einddatum: VANDAAG, reden: "werk gevonden" }, versie);
  expect((await deelnameVan(mehmet)).status).toBe("ingetrokken");
  for (const [path, body] of [
    ["", { ...nieuweGroep, naam: "Groen, najaar" }],
    ["/sluiting", { einddatum: laatste }],
  ] as const)
    expect((await hassan().put(`/trajectgroepen/${groepGroen}${path}`, body, 2)).json().type).toContain(
      "trajectgroep.gesloten",
    );
});

test("the database itself puts nobody in a group that closed", async () => {
  await hassan().put(`/trajectgroepen/${groepGroen}/sluiting`, { einddatum: VANDAAG }, 1);
  const insert = app.owner
    .insertInto("deelnames")
    .values({
      regioId: REGIO,
      id: amina,
      gemeente: AMERSFOORT,
      inwonerId: amina,
      groepId: groepGroen,
      status: "wacht",
      aangemeld: new Date(),
      startdatum: DAG,
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: "klantmanager",
    })
    .execute();
  await expect(insert).rejects.toMatchObject({ constraint: "trajectgroepen_gesloten" });
});

test("a place that comes free after the last day of a group is offered to nobody", async () => {
  const { id, versie } = (await put(amina)).json();
  await put(mehmet);
  await app.owner
    .updateTable("trajectgroepen")
    .set({ einddatum: addDays(DAG, -1) })
    .where("id", "=", groepGroen)
    .execute();
  await marije().put(`/deelnames/${id}/einde`, { einddatum: VANDAAG, reden: "programma klaar" }, versie);
  expect((await deelnameVan(mehmet)).status).toBe("wacht");
});

test("a new traject has phases with weeks, a week and skills, and a first version; its name is its own (R-173, R-174)", async () => {
  const made = await bas().post("/trajecten", nieuwTraject);
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({
    nummer: 1,
    weken: 13,
    urenPerWeek: 4,
    groepen: 0,
    naam: nieuwTraject.naam,
  });
  expect(made.json().versies).toMatchObject([
    { nummer: 1, waarom: "Zoals beschreven in: Afspraak met de regio" },
  ]);
  expect((await bas().post("/trajecten", nieuwTraject)).json().type).toContain("traject.naam-bestaat");
  expect((await hassan().post("/trajecten", { ...nieuwTraject, naam: "Anders" })).statusCode).toBe(403);
  const zonder = { ...inhoud, week: [{ ...dinsdag, fase: 1 }], fasen: [...inhoud.fasen, ...inhoud.fasen] };
  expect(
    (await bas().post("/trajecten", { ...nieuwTraject, naam: "Anders", inhoud: zonder })).json().detail,
  ).toContain("elke fase");
});

test("a group that runs says which version it keeps and which is the newest (R-174)", async () => {
  const { nummer } = (await bas().get(`/trajecten/${trajectGroen}`)).json();
  await bas().put(`/trajecten/${trajectGroen}`, { inhoud, waarom: "Nieuw jaar." }, nummer);
  expect((await bas().get(`/trajectgroepen/${groepGroen}`)).json()).toMatchObject({
    nummer: 1,
    nieuwste: nummer + 1,
  });
});
