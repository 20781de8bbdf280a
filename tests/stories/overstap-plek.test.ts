import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { antwoord, GROEPEN, switching } from "../support/overstappen.ts";
import { failure } from "../support/placing.ts";
import { AMERSFOORT, groeneWal, REGIO, unitGroen, VANDAAG } from "../support/world.ts";

let app: TestApp;
let kas: string;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  kas = await addPlek({ werkgeverId: groeneWal });
});
const { someone, over, plekBij, plaatsingenVan } = switching(() => app);

/** One place. */
async function addPlek(at: { readonly werkgeverId: string } | { readonly unitId: string }): Promise<string> {
  const id = randomUUID();
  await app.owner
    .insertInto("plekken")
    .values({
      ...at,
      id,
      regioId: REGIO,
      soort: "werkplek",
      titel: "Kweker",
      werkvormen: ["begeleid werken"],
      werksoort: "groen",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      postcode: "3813",
      capaciteit: 1,
    })
    .execute();
  return id;
}

const opPlek = (plekId: string, naar: "begeleid werken" | "werkervaringsplek" = "begeleid werken") => ({
  antwoorden: [antwoord("isLoonwaardeLater", true)],
  dag: VANDAAG,
  plek: { ...plekBij(naar), werkgeverId: null, unitId: null, plekId, functie: "Kweker" },
});

async function offered(asked: string): Promise<string[]> {
  const list = await app.as("klantmanager").get(`/plekken?vrij=true&perPagina=50&${asked}`);
  expect(list.statusCode).toBe(200);
  return list.json().rijen.map(({ id }: { id: string }) => id);
}

test("a switch to a plek takes its place: it is offered no more and the next one is refused whole (R-203, R-260)", async () => {
  const asked = `werkgeverId=${groeneWal}&werkvorm=begeleid%20werken`;
  expect(await offered(asked)).toContain(kas);
  const eerste = await someone(GROEPEN.banenafspraak, "intern");
  expect((await over(eerste, "begeleid werken", opPlek(kas))).statusCode).toBe(201);
  const [, nieuw] = await plaatsingenVan(eerste.id);
  expect(nieuw).toMatchObject({ plekId: kas, werkgeverId: groeneWal, unitId: null });
  expect(await offered(asked)).not.toContain(kas);

  const tweede = await someone(GROEPEN.banenafspraak, "intern");
  expect(failure(await over(tweede, "begeleid werken", opPlek(kas)))).toEqual([
    409,
    "/problemen/plaatsing.plek-vol",
  ]);
  expect((await plaatsingenVan(tweede.id)).map(({ einddatum }) => einddatum)).toEqual([null]);
});

test("two who switch to the last place at once: one gets it (R-203)", async () => {
  const mensen = await Promise.all([1, 2].map(() => someone(GROEPEN.banenafspraak, "intern")));
  const made = await Promise.all(mensen.map((wie) => over(wie, "begeleid werken", opPlek(kas))));
  expect(made.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([201, 409]);
});

test("on the same plek to another form: the own place comes free, also where there is one only (R-260)", async () => {
  const wie = await someone(GROEPEN.banenafspraak, "werkervaringsplek");
  await app.owner.updateTable("plaatsingen").set({ plekId: kas }).where("id", "=", wie.plaatsingId).execute();
  expect(await offered(`werkgeverId=${groeneWal}`)).not.toContain(kas);
  const start = await app.as("klantmanager").get(`/inwoners/${wie.id}/overstap`);
  expect(start.json().plekken[0]).toMatchObject({ plekId: kas, werkgeverId: groeneWal, unitId: null });
  expect((await over(wie, "begeleid werken", opPlek(kas))).statusCode).toBe(201);
});

test("a plek is of a werkgever or of a unit, and has the form that someone switches to (R-189)", async () => {
  const unitplek = await addPlek({ unitId: unitGroen });
  expect(await offered(`unitId=${unitGroen}`)).toContain(unitplek);
  expect(await offered(`unitId=${unitGroen}`)).not.toContain(kas);
  expect(await offered(`werkgeverId=${groeneWal}`)).not.toContain(unitplek);
  expect(await offered(`unitId=${unitGroen}&werkvorm=leerwerkplek`)).not.toContain(unitplek);
  const wie = await someone(GROEPEN.bijstand, "geen");
  expect(failure(await over(wie, "werkervaringsplek", opPlek(kas, "werkervaringsplek")))).toEqual([
    409,
    "/problemen/plaatsing.werkvorm",
  ]);
  const naarUnit = await someone(GROEPEN.banenafspraak, "intern");
  expect((await over(naarUnit, "begeleid werken", opPlek(unitplek))).statusCode).toBe(201);
  const [, nieuw] = await plaatsingenVan(naarUnit.id);
  expect(nieuw).toMatchObject({ plekId: unitplek, unitId: unitGroen, werkgeverId: null });
});
