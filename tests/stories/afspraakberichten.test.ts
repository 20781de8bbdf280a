import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, gebruikerId, REGIO } from "../support/world.ts";

const plan = {
  datum: "2026-12-01",
  tijd: "09:30",
  duurMinuten: 45,
  onderwerp: "Kanarie in de agenda",
  waar: "kamer 1.06",
  meenemen: ["identiteitsbewijs", "brieven"],
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner
    .insertInto("contactgegevens")
    .values({ regioId: REGIO, inwonerId: amina, gemeente: AMERSFOORT, email: "amina@voorbeeld.nl" })
    .onConflict((found) =>
      found.columns(["regioId", "inwonerId"]).doUpdateSet({ email: "amina@voorbeeld.nl" }),
    )
    .execute();
});
afterAll(() => app.stop());
beforeEach(async () => {
  for (const table of ["mailontvangers", "mailuitgang", "berichten", "berichtgesprekken"] as const)
    await app.owner.deleteFrom(table).execute();
  await setTaal(["ara", "nld"]);
});

const as = (rol: Rol) => traced(app, rol);
const setTaal = (talen: string[]) =>
  app.owner.updateTable("inwoners").set({ talen }).where("id", "=", amina).execute();
const make = async (more: object = {}, rol: Rol = "klantmanager") =>
  (await as(rol)("POST", `/inwoners/${amina}/afspraken`, { body: { ...plan, ...more } })).body as {
    id: string;
    krijgtBericht: boolean;
  };
const move = async (id: string, versie: number, more: object, rol: Rol = "klantmanager") =>
  as(rol)("PUT", `/afspraken/${id}`, { body: { ...plan, ...more }, versie });
const cancel = (id: string, versie: number, reden = "medewerker kan niet") =>
  as("klantmanager")("PUT", `/afspraken/${id}/afgezegd`, { body: { reden }, versie });

type Gelezen = {
  readonly onderwerp: string;
  readonly berichten: readonly { tekst: string; tekstNl: string; sjabloon: string; gelezen: string | null }[];
};
/** As the inwoner finds it in his messages. Opening notes that it was read. */
async function inbox({ isOpened }: { isOpened: boolean }): Promise<Gelezen[]> {
  const { body } = await as("inwoner")("GET", "/gesprekken");
  const found: Gelezen[] = [];
  for (const { id } of body.rijen as { id: string }[]) {
    found.push((await as("inwoner")("GET", `/gesprekken/${id}`)).body as Gelezen);
    if (isOpened) await as("inwoner")("POST", `/gesprekken/${id}/_gelezen`);
  }
  return found;
}
const texts = async (isOpened = false) =>
  (await inbox({ isOpened })).flatMap(({ berichten }) => berichten.map(({ tekstNl }) => tekstNl));
const mails = () => app.owner.selectFrom("mailuitgang").selectAll().execute();

test("who makes an appointment tells the inwoner by itself: day, time, place and what to bring, in his language (R-061, R-292, U-06)", async () => {
  const { krijgtBericht } = await make();
  expect(krijgtBericht).toBe(true);
  const [gesprek, ...none] = await inbox({ isOpened: false });
  expect(none).toEqual([]);
  const [bericht] = gesprek!.berichten;
  expect(bericht!.tekstNl).toBe(
    "Dag Amina,\n\nU heeft een afspraak met klantmanager GM0307.\nDag: dinsdag 1 december\nTijd: 09:30\nWaar: kamer 1.06\n" +
      "Neem mee:\n- uw paspoort of identiteitskaart\n- brieven over werk of geld\n\n" +
      "Kunt u dan niet? Vraag in Meedoen om een ander moment.",
  );
  expect(bericht!.tekst).toContain("الثلاثاء");
  expect(bericht!.tekst).toContain("أحضر معك:\n- جواز السفر أو بطاقة الهوية");
  expect(JSON.stringify(gesprek)).not.toContain("Kanarie"); // what stands in the diary is for colleagues
  const own = await as("inwoner")("GET", "/mijn-afspraken/te-verzetten");
  expect(own.body.rijen).toContainEqual(expect.objectContaining({ meenemen: plan.meenemen }));

  const [mail, ...more] = await mails();
  expect([more, mail]).toMatchObject([[], { taal: "ar", status: "wacht", soort: "bericht" }]);
  expect(JSON.stringify(mail)).not.toMatch(/Amina|amina|kamer|2026-12-01/);
});

test("nothing to bring is not said", async () => {
  await make({ meenemen: [] });
  expect((await texts())[0]).toContain("Waar: kamer 1.06\n\nKunt u dan niet?");
});

test("what was not read within the hour is said anew in the same message, with one mail (R-292)", async () => {
  const { id } = await make();
  await move(id, 1, { tijd: "14:00", meenemen: ["cv"] });
  const [gesprek] = await inbox({ isOpened: false });
  expect(gesprek).toMatchObject({
    onderwerp: "Uw nieuwe afspraak",
    berichten: [{ sjabloon: "afspraak gemaakt", gelezen: null }],
  });
  expect(gesprek!.berichten[0]!.tekstNl).toContain("Tijd: 14:00\nWaar: kamer 1.06\nNeem mee:\n- uw cv\n");
  await cancel(id, 2);
  const [off] = await inbox({ isOpened: false });
  expect(off).toMatchObject({
    onderwerp: "Uw afspraak gaat niet door",
    berichten: [{ sjabloon: "afspraak afgezegd" }],
  });
  expect(await mails()).toHaveLength(1);
});

test("what was read stays as it is: a change is one more message in the same conversation (R-292)", async () => {
  const { id } = await make();
  await texts(true);
  await move(id, 1, { tijd: "14:00" });
  const [gesprek, ...none] = await inbox({ isOpened: true });
  expect(none).toEqual([]);
  expect(gesprek!.onderwerp).toBe("Uw afspraak is verzet");
  expect(gesprek!.berichten.map(({ sjabloon }) => sjabloon)).toEqual(["afspraak gemaakt", "afspraak verzet"]);
  expect(gesprek!.berichten[0]!.tekstNl).toContain("Tijd: 09:30");

  await move(id, 2, { tijd: "14:00", waar: "kamer 2.01" });
  expect((await texts()).at(-1)).toContain("Er is iets veranderd aan uw afspraak");
});

test("what waits longer than an hour stays as well", async () => {
  const { id } = await make();
  await app.owner
    .updateTable("berichten")
    .set({ verstuurd: new Date("2026-11-24T08:09:00Z") })
    .execute();
  await move(id, 1, { tijd: "14:00" });
  expect(await texts()).toHaveLength(2);
});

test("an answer in between is not passed by", async () => {
  const { id } = await make();
  const [{ id: gesprekId }] = (await as("inwoner")("GET", "/gesprekken")).body.rijen;
  await as("inwoner")("POST", `/gesprekken/${gesprekId}/berichten`, { body: { tekst: "Waar is dat?" } });
  await move(id, 1, { tijd: "14:00" });
  const [gesprek] = await inbox({ isOpened: false });
  expect(gesprek!.berichten).toHaveLength(3);
});

test("what the inwoner does not read is no news; nor is what is over, nor that he did not come", async () => {
  const { id } = await make();
  await texts(true);
  const same = await move(id, 1, { onderwerp: "Iets anders", meenemen: ["brieven", "identiteitsbewijs"] });
  expect(same.body.krijgtBericht).toBe(false);
  const missed = await cancel(id, 2, "inwoner kwam niet");
  expect([missed.status, missed.body.krijgtBericht]).toEqual([200, false]);
  const over = await make({ datum: "2026-11-24", tijd: "09:00" }); // it is ten past ten
  expect(over.krijgtBericht).toBe(false);
  expect(await texts()).toHaveLength(1);
});

test("who asked for another moment reads the answer in his own question", async () => {
  const { id } = await make();
  await texts(true);
  const asked = await as("inwoner")("POST", `/mijn-afspraken/${id}/ander-moment`, {
    body: { moment: null, dagdeel: "middag" },
  });
  expect(asked.status).toBe(201);
  await move(id, 1, { tijd: "14:00" });
  const found = await inbox({ isOpened: false });
  const vraag = found.find(({ onderwerp }) => onderwerp === "Ander moment voor mijn afspraak");
  expect(vraag!.berichten.map(({ sjabloon }) => sjabloon)).toEqual([null, "afspraak verzet"]);
  const open = await as("klantmanager")("GET", "/gesprekken?alleenWachtOpMij=true");
  expect(open.body.rijen).toEqual([]);
});

test("a jobhunter reads no messages and tells of his appointments all the same; the answer comes to the main counsellor", async () => {
  const { id, krijgtBericht } = await make({ datum: "2026-12-03" }, "jobhunter");
  expect(krijgtBericht).toBe(true);
  expect((await texts())[0]).toContain("U heeft een afspraak met jobhunter GM0307.");
  const [gesprek] = await app.owner.selectFrom("berichtgesprekken").selectAll().execute();
  expect(gesprek).toMatchObject({ afspraakId: id, voorGebruikerId: null });
  expect((await as("jobhunter")("GET", "/gesprekken")).status).toBe(403);
});

test("a message and the change are one: where the change is refused nothing is said (R-292)", async () => {
  const { id } = await make();
  await texts(true);
  const stale = await move(id, 7, { tijd: "14:00" });
  expect(stale.status).toBe(412);
  const other = await move(id, 1, { tijd: "14:00" }, "jobcoach");
  expect(other.status).toBe(403);
  expect(await texts()).toHaveLength(1);
});

test("who takes over an appointment is named to the inwoner", async () => {
  const { id } = await make();
  await texts(true);
  await app.owner
    .updateTable("afspraken")
    .set({ gebruikerId: gebruikerId("klantmanager", "GM0327") })
    .where("id", "=", id)
    .execute();
  const taken = await as("klantmanager")("PUT", `/afspraken/${id}/overgenomen`, { body: {}, versie: 1 });
  expect([taken.status, taken.body.krijgtBericht]).toEqual([200, true]);
  expect((await texts()).at(-1)).toContain("Er is iets veranderd aan uw afspraak met klantmanager GM0307.");
});
