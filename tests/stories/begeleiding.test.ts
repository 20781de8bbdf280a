import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { asUser } from "#db/as-user";
import { STAPPEN, type Signaalstand } from "../../src/modules/begeleiding/signaal.ts";
import { signalenOf } from "../../src/modules/begeleiding/signaal-store.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { bezoekMetGevolgen, insertCoachuren, planBody } from "../support/begeleiding.ts";
import { AMERSFOORT, amina, groeneWal, idOf, REGIO, VANDAAG, voorstelAmina } from "../support/world.ts";

const werk = idOf("aminawerkt");
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: werk,
      gemeente: AMERSFOORT,
      inwonerId: amina,
      werkgeverId: groeneWal,
      functie: "Medewerker groen",
      werkvorm: "begeleid werken",
      urenPerWeek: hours(24),
      startdatum: isoDate("2026-08-10"),
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: isoDate("2026-08-10"),
    })
    .execute();
});
afterAll(() => app.stop());
beforeEach(async () => {
  for (const tabel of ["acties", "signaalstappen", "signalen", "bezoeken"] as const)
    await app.owner.deleteFrom(tabel).execute();
  await zegtJa("voorgesteld");
});

const coach = () => app.as("jobcoach");
const zegtJa = (status: string) =>
  app.owner.updateTable("voorstellen").set({ status }).where("id", "=", voorstelAmina).execute();
const bezoek = (anders: object = {}) => ({ ...bezoekMetGevolgen, ...anders });
const legVast = (anders: object = {}, wie = coach()) =>
  wie.post(`/plaatsingen/${werk}/bezoeken`, bezoek(anders));
const rij = async () => (await coach().get(`/begeleiding?plaatsingId=${werk}`)).json().rijen[0];
const meld = (wie: ReturnType<TestApp["as"]>, woorden = "Het gaat niet goed.") =>
  wie.post(`/inwoners/${amina}/signalen`, { onderwerp: "het werk", woorden });
const open = async () => (await coach().get("/signalen?stand=open")).json().rijen;

test("one, three, six and twelve months after the start there is a moment; what was not held stands there (R-244, R-255)", async () => {
  expect(await rij()).toMatchObject({
    gemist: { maand: 3, dag: "2026-11-10" },
    komt: { maand: 6, dag: "2027-02-10" },
  });
  expect((await legVast({ checkmoment: 3 })).statusCode).toBe(201);
  expect(await rij()).toMatchObject({ gemist: null, laatsteBezoek: VANDAAG, volgendBezoek: "2026-12-15" });
});

test("who is second at a check moment hears who was first, and can keep his report beside it (R-F15)", async () => {
  const first = await legVast({ checkmoment: 3, tekst: "Eerste." });
  const second = await legVast({ checkmoment: 3, tekst: "Tweede." }, app.as("klantmanager"));
  expect([second.statusCode, second.json()]).toMatchObject([
    409,
    { code: "bezoek.checkmoment-gedaan", bezoekId: first.json().id, doorNaam: "jobcoach GM0307" },
  ]);
  expect((await legVast({ tekst: "Tweede." }, app.as("klantmanager"))).statusCode).toBe(201);
  const kept = (await coach().get(`/plaatsingen/${werk}/begeleiding`)).json().bezoeken;
  expect(kept.map(({ tekst }: { tekst: string }) => tekst).toSorted()).toEqual(["Eerste.", "Tweede."]);
});

test("a visit that is sent twice is one visit, with its actions and its signal (F6)", async () => {
  const gevolgen = {
    acties: [{ soort: "afspraak", wat: "Lijst ophangen", wieSoort: "werkgever", uiterlijk: "2026-12-01" }],
    signaal: { onderwerp: "het werk", woorden: "De taken zijn veranderd." },
  };
  const answers = [1, 2].map(() =>
    coach().post(`/plaatsingen/${werk}/bezoeken`, bezoek(gevolgen), "zelfde-sleutel-1"),
  );
  const [one, two] = await Promise.all(answers);
  expect(one?.json()).toEqual(two?.json());
  const { bezoeken, acties, signalen } = (await coach().get(`/plaatsingen/${werk}/begeleiding`)).json();
  expect([bezoeken.length, acties.length, signalen.length]).toEqual([1, 1, 1]);
  expect(acties[0]).toMatchObject({ wieNaam: "werkgever", klaarOp: null });
});

test("an employer knows of someone after his yes only, and then tells in one act that it does not go well (R-246)", async () => {
  const werkgever = app.as("werkgever");
  expect((await meld(werkgever)).statusCode).toBe(404);
  expect((await werkgever.get("/medewerkers")).json().rijen).toEqual([]);
  await zegtJa("geplaatst");
  const { rijen } = (await werkgever.get("/medewerkers")).json();
  expect(rijen).toMatchObject([{ inwonerId: amina, functie: "Medewerker groen" }]);
  const told = await meld(werkgever, "Komt vaak later.");
  expect([told.statusCode, told.json()]).toMatchObject([201, { antwoordUiterlijk: addDays(VANDAAG, 1) }]);
  expect(await open()).toMatchObject([{ van: "werkgever", woorden: "Komt vaak later.", stand: "open" }]);
});

test("each reads back what he told himself and what was done about it, and nothing of others", async () => {
  await zegtJa("geplaatst");
  await meld(app.as("werkgever"), "Van de werkgever.");
  await meld(app.as("inwoner"), "Van mijzelf.");
  for (const signaal of await open())
    await coach().put(
      `/signalen/${signaal.id}/stap`,
      { stand: "opgepakt", woorden: "Ik bel vandaag." },
      signaal.versie,
    );
  for (const [wie, woorden] of [
    ["werkgever", "Van de werkgever."],
    ["inwoner", "Van mijzelf."],
  ] as const) {
    const { meldingen } = (await app.as(wie).get("/medewerkers")).json();
    expect(meldingen).toMatchObject([{ woorden, stand: "opgepakt", antwoord: "Ik bel vandaag." }]);
    expect(JSON.stringify(meldingen)).not.toContain(wie === "inwoner" ? "werkgever." : "mijzelf");
  }
});

test("two who take up a signal at once: one does, the other hears that it changed", async () => {
  await meld(app.as("inwoner"));
  const [signaal] = await open();
  const stap = { stand: "opgepakt", woorden: "Ik bel vandaag." };
  const answers = await Promise.all(
    [coach(), app.as("klantmanager")].map((wie) => wie.put(`/signalen/${signaal.id}/stap`, stap, 1)),
  );
  expect(answers.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 412]);
});

test("a signal is solved with how it ended; going on to other work is one of the ways (R-247, R-254)", async () => {
  await meld(app.as("inwoner"));
  const [{ id }] = await open();
  const stap = (body: object, versie: number) => coach().put(`/signalen/${id}/stap`, body, versie);
  const without = await stap({ stand: "opgelost", woorden: "Klaar." }, 1);
  expect([without.statusCode, without.json().code]).toEqual([400, "signaal.zonder-uitkomst"]);
  const overleg = {
    soort: "overleg van werk naar werk",
    wat: "Met drie praten over ander werk",
    wieSoort: "begeleider",
    uiterlijk: "2026-12-01",
  };
  const health = { ...overleg, wat: "Praten over haar depressie" };
  const refused = await stap({ stand: "opgepakt", woorden: "Wij praten met drie.", acties: [health] }, 1);
  expect(refused.json()).toMatchObject({ code: "voorstel.gezondheid", velden: ["acties"] });
  await stap({ stand: "opgepakt", woorden: "Wij praten met drie.", acties: [overleg] }, 1);
  const solved = await stap({ stand: "opgelost", woorden: "Begint elders.", uitkomst: "ander werk" }, 2);
  expect(solved.json()).toMatchObject({ stand: "opgelost", uitkomst: "ander werk", versie: 3 });
  const { acties } = (await coach().get(`/plaatsingen/${werk}/begeleiding`)).json();
  const done = await coach().put(`/acties/${acties[0].id}/resultaat`, { resultaat: "Gesprek gehad." }, 1);
  expect(done.json()).toMatchObject({ soort: "overleg van werk naar werk", klaarOp: VANDAAG, versie: 2 });
  const again = await coach().put(`/acties/${acties[0].id}/resultaat`, { resultaat: "Iets anders." }, 2);
  expect([again.statusCode, again.json().type]).toEqual([412, "/problemen/actie.gewijzigd"]);
});

test("whatever people do, and whatever day it is, no signal is ever lost", { timeout: 60_000 }, async () => {
  const step = fc.record({
    kies: fc.nat(),
    stap: fc.nat(),
    meldt: fc.boolean(),
    dagen: fc.integer({ min: 0, max: 400 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const told = new Map<string, Signaalstand>((await allOn(0)).map(({ id, stand }) => [id, stand]));
      for (const { kies, stap, meldt, dagen } of steps) {
        if (meldt || told.size === 0) told.set((await meld(app.as("inwoner"))).json().id, "open");
        else {
          const [id, stand] = [...told][kies % told.size]!;
          const next = STAPPEN[stand][stap % STAPPEN[stand].length]!;
          const { versie } = (await allOn(0)).find((signaal) => signaal.id === id)!;
          const uitkomst = next === "opgelost" ? "het werk gaat door" : null;
          await coach().put(`/signalen/${id}/stap`, { stand: next, woorden: "Besproken.", uitkomst }, versie);
          told.set(id, next);
        }
        expect(new Map((await allOn(dagen)).map(({ id, stand }) => [id, stand]))).toEqual(told);
      }
    }),
    { numRuns: 6 },
  );
});

/** As the jobcoach sees them so many days later: the open ones and the solved ones, each in one of the two. */
async function allOn(dagen: number) {
  const later = addDays(VANDAAG, dagen);
  const context = { ...coach().context(), today: () => later };
  return asUser(app.db, context.sessie, later, async (db) => {
    const lists = await Promise.all(
      [true, false].map((isOpen) => signalenOf({ ...context, db }, { open: isOpen, limit: 500, offset: 0 })),
    );
    return lists.flatMap(({ rijen }) => rijen);
  });
}

test("the application can neither change nor take away a signal, also not by a mistake in the code", async () => {
  await meld(app.as("inwoner"));
  const { sessie } = coach().context();
  const tried = [
    asUser(app.db, sessie, VANDAAG, async (db) => void (await db.deleteFrom("signalen").execute())),
    asUser(app.db, sessie, VANDAAG, async (db) => {
      await db.updateTable("signalen").set({ woorden: "anders" }).execute();
    }),
  ];
  for (const one of await Promise.allSettled(tried))
    expect(one).toMatchObject({ status: "rejected", reason: { message: /permission denied/ } });
});

test("guidance is agreed with who judged it, begins with more hours and goes to less, and someone stays in reach (R-241, R-248, R-249)", async () => {
  const put = (body: object, versie: number) =>
    coach().put(`/plaatsingen/${werk}/begeleidingsplan`, body, versie);
  const backwards = await put({ ...planBody, fasen: planBody.fasen.toReversed() }, 0);
  expect([backwards.statusCode, backwards.json().code]).toEqual([400, "begeleidingsplan.volgorde"]);
  expect((await put({ ...planBody, bereikbaar: " " }, 0)).statusCode).toBe(400);
  expect((await put(planBody, 0)).json()).toMatchObject({ versie: 1, isCoachIk: true });
  expect((await put(planBody, 0)).statusCode).toBe(412);
  expect((await put({ ...planBody, tot: "2027-03-01" }, 1)).json()).toMatchObject({
    versie: 2,
    bereikbaar: "De jobcoach",
  });
  const { plan, gewoon } = (await app.as("inwoner").get(`/plaatsingen/${werk}/begeleidingsplan`)).json();
  expect([plan.fasen, gewoon.begeleiding]).toEqual([planBody.fasen, "Het sociaal ontwikkelbedrijf."]);
});

test("the hours that count today stand against the hours of a coach, and a specialism says how many people it needs (R-257)", async () => {
  await insertCoachuren(app.owner);
  const ruimte = (await app.as("manager").get("/begeleidingsruimte?kleinsteAanstelling=12")).json();
  expect(ruimte.coaches).toMatchObject([{ urenPerWeek: 24, gepland: 3, plaatsingen: 1 }]);
  expect(ruimte.specialismen[0]).toMatchObject({
    specialisme: "algemeen",
    plaatsingen: 1,
    gepland: 3,
    nodig: 4,
  });
  expect((await app.as("klantmanager").get("/begeleidingsruimte")).statusCode).toBe(403);
});
