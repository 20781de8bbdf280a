import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { groeneWal, idOf, kas, VANDAAG } from "../support/world.ts";
import { groepPlek, prepareUnit, werkafspraakBody } from "../toegang/prepared-bezetting.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await prepareUnit(app.owner);
});
afterAll(() => app.stop());

const path = `/plekken/${groepPlek}/werkafspraken`;
const make = (body: object = {}, wie = app.as("unitleider")) =>
  wie.post(path, { ...werkafspraakBody, ...body });
const agree = (id: string, body: object, wie = app.as("unitleider")) =>
  wie.post(`/werkafspraken/${id}/_akkoord`, body);
const stands = async () =>
  (await app.as("jobcoach").get(path))
    .json()
    .rijen.map(({ nummer, stand }: { nummer: number; stand: string }) => [nummer, stand]);

test("what the work, the price and the guidance are holds when both sides said yes, with name and day (R-208)", async () => {
  const made = await make();
  expect(made.statusCode).toBe(201);
  const { id } = made.json();
  expect(made.json()).toMatchObject({
    nummer: 1,
    stand: "wacht op ja",
    prijsInCenten: 1_780,
    prijsPer: "uur",
  });
  const ours = await agree(id, { kant: "bedrijf", naam: "Noor Hallema", op: addDays(VANDAAG, -1) });
  expect(ours.json()).toMatchObject({ stand: "wacht op ja" });
  const theirs = await agree(id, { kant: "werkgever" }, app.as("werkgever"));
  expect(theirs.json()).toMatchObject({
    stand: "geldt",
    akkoorden: [
      {
        kant: "bedrijf",
        naam: "Noor Hallema",
        op: addDays(VANDAAG, -1),
        vastgelegdDoor: "unitleider GM0307",
      },
      { kant: "werkgever", naam: "werkgever GM0307", op: VANDAAG },
    ],
  });
  expect((await agree(id, { kant: "werkgever" }, app.as("werkgever"))).json().code).toBe(
    "werkafspraak.al-akkoord",
  );
});

test("an agreement never changes: a new one follows it, from its own day on (R-208)", async () => {
  const next = (await make({ prijsInCenten: 1_850, vanaf: addDays(VANDAAG, 10) })).json();
  expect(await stands()).toEqual([
    [2, "wacht op ja"],
    [1, "geldt"],
  ]);
  for (const kant of ["bedrijf", "werkgever"]) await agree(next.id, { kant, naam: "A. Klant" });
  expect(await stands()).toEqual([
    [1, "loopt af"],
    [2, "gaat in"],
  ]);
  const { rijen } = (await app.as("accountmanager").get(path)).json();
  expect(rijen[0]).toMatchObject({
    nummer: 1,
    tot: null,
    geldtTot: addDays(VANDAAG, 9),
    prijsInCenten: 1_780,
  });
  await make();
  const fourth = (await make()).json();
  expect(await stands()).toContainEqual([3, "vervallen"]);
  const { id } = (await app.as("manager").get(path))
    .json()
    .rijen.find(({ nummer }: { nummer: number }) => nummer === 3);
  expect((await agree(id, { kant: "bedrijf" })).json().code).toBe("werkafspraak.niet-open");
  expect(fourth.nummer).toBe(4);
});

test("an employer reads and answers his own agreements, and makes none (R-208, S-01)", async () => {
  const own = (await app.as("werkgever").get("/werkafspraken")).json();
  expect(own.rijen.length).toBe(own.totaal);
  expect(own.rijen.every(({ werkgeverId }: { werkgeverId: string }) => werkgeverId === groeneWal)).toBe(true);
  expect(own.rijen[0]).toMatchObject({ unit: null, plek: { naam: null } }); // of the unit he sees what was agreed only
  const mine = own.rijen.find(({ stand }: { stand: string }) => stand === "wacht op ja");
  const forUs = await agree(mine.id, { kant: "bedrijf" }, app.as("werkgever"));
  expect([forUs.statusCode, forUs.json().code]).toEqual([403, "werkafspraak.andere-kant"]);
  const other = (await make({ werkgeverId: null, met: "Gemeente Amersfoort" })).json();
  expect((await agree(other.id, { kant: "werkgever" }, app.as("werkgever"))).statusCode).toBe(403);
  expect((await app.as("werkgever").get("/werkafspraken")).json().totaal).toBe(own.totaal);
  expect((await make({}, app.as("werkgever"))).statusCode).toBe(403);
  expect((await app.as("klantmanager").get(path)).statusCode).toBe(403);
  expect((await app.as("inwoner").get("/werkafspraken")).statusCode).toBe(403);
});

test("the form of work is one that the plek offers, and the customer of a plek of a werkgever is that werkgever (R-207, R-208)", async () => {
  const inside = await make({ werkvorm: "individuele detachering" });
  expect(inside.json().detail).toContain("groepsdetachering");
  expect((await make({ vanaf: VANDAAG, tot: addDays(VANDAAG, -1) })).json().velden).toEqual(["tot"]);
  expect((await make({ werkgeverId: idOf("bestaat niet") })).json().velden).toEqual(["werkgeverId"]);
  expect((await make({ werkvorm: "intern" })).statusCode).toBe(400); // within the halls there is no customer
  const elsewhere = await app
    .as("accountmanager")
    .post(`/plekken/${kas}/werkafspraken`, { ...werkafspraakBody, werkgeverId: idOf("ander") });
  expect(elsewhere.statusCode).toBe(400);
  expect((await make({}, app.as("unitleider", "GM0327"))).json().code).toBe("unit.andere");
});
