import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { groeneWal } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const accountmanager = () => app.as("accountmanager");
const AT = `/werkgevers/${groeneWal}/taken`;

const functie = {
  id: "hovenier",
  naam: "Hovenier",
  afdeling: "Buitendienst",
  tariefInCenten: 4200,
  urenPerWeek: 36,
  minimumUren: 20,
};
const taak = (id: string, naam: string, urenPerWeek: number, eisen: object[] = [], blijft = false) => ({
  id,
  functieId: "hovenier",
  naam,
  urenPerWeek,
  verplaatsbareUren: urenPerWeek,
  blijft,
  eisen,
});
const bord = {
  functies: [functie],
  taken: [
    taak("schoffelen", "Schoffelen", 8, [{ onderwerp: "bukken", waarde: 2 }]),
    taak("vegen", "Paden vegen", 6, [{ onderwerp: "dagdelen", waarde: ["ma_ochtend", "di_ochtend"] }]),
    taak("snoeien", "Fruitbomen snoeien", 6, [], true),
  ],
};
const beschut = {
  id: "beschut",
  naam: "Beschut werk",
  aantal: 2,
  tariefInCenten: 800,
  urenMin: 8,
  urenMax: 16,
  kan: [{ onderwerp: "bukken", waarde: 3 }],
};
const vraag = { werkgeverIds: [groeneWal], doelgroepen: [beschut], sloten: [], stapelen: true };

test("an accountmanager writes down the tasks of an employer, and nobody's change is lost (R-274, R-03)", async () => {
  expect((await accountmanager().get(AT)).json()).toMatchObject({ versie: 0, functies: [], taken: [] });
  const first = await accountmanager().put(AT, bord, 0);
  expect(first.json()).toMatchObject({ versie: 1, werkgevernaam: "De Groene Wal", functies: [functie] });
  expect(first.json().taken[0].eisen).toMatchObject([
    { onderwerp: "bukken", tekst: "Vaak", bron: "werkgever" },
  ]);
  expect((await accountmanager().put(AT, bord, 0)).statusCode).toBe(412);
  expect((await accountmanager().put(AT, bord, 1)).json()).toMatchObject({ versie: 2 });
  const stale = await accountmanager().put(AT, { ...bord, taken: [] }, 1);
  expect(stale.statusCode).toBe(412);
  expect((await accountmanager().get(AT)).json().taken).toHaveLength(3);
});

test("what does not hang together is refused in Dutch, and nothing changes", async () => {
  const put = (change: object) => accountmanager().put(AT, { ...bord, ...change }, 2);
  const tooMany = await put({ taken: [taak("x", "Alles", 40)] });
  expect([tooMany.statusCode, tooMany.json().detail]).toEqual([
    400,
    "De taken van “Hovenier” zijn samen meer dan de uren van de functie.",
  ]);
  const orphan = await put({ functies: [] });
  expect(orphan.json().detail).toContain("“Schoffelen” hoort bij een functie die er niet is.");
  const unknown = await put({ taken: [taak("x", "Iets", 4, [{ onderwerp: "naam", waarde: 1 }])] });
  expect(unknown.statusCode).toBe(400);
  expect((await accountmanager().put(`/werkgevers/${randomUUID()}/taken`, bord, 0)).statusCode).toBe(404);
});

test("tasks become jobs for a doelgroep, with hours and euros that come free and why it fits (R-274, R-293)", async () => {
  const answer = await accountmanager().post("/functiecreatie/_banen", vraag);
  expect(answer.statusCode).toBe(200);
  const { banen, ...rest } = answer.json();
  expect(rest).toMatchObject({
    vrijeUren: 14,
    vrijInEuros: 14 * 42,
    loonInEuros: 14 * 8,
    bewijs: "optimaal",
  });
  expect(banen).toHaveLength(1);
  expect(banen[0]).toMatchObject({ kandidaat: "beschut", uren: 14, urenMin: 8, urenMax: 16 });
  expect(banen[0].delen.map(({ naam }: { naam: string }) => naam)).toEqual(["Schoffelen", "Paden vegen"]);
  expect(banen[0].delen[0].past).toEqual(["Bukken: vraagt vaak – kan de hele dag door"]);
  expect(banen[0].delen[1].onbekend).toEqual(["Dagdelen"]);
  const kenmerken = banen[0].kenmerken as { onderwerp: string; tekst: string }[];
  expect(kenmerken.map(({ onderwerp, tekst }) => [onderwerp, tekst])).toEqual([
    ["dagdelen", "Maandagochtend, Dinsdagochtend"],
    ["aantal_dagdelen", "2 dagdelen per week"],
    ["bukken", "Vaak"],
    ["meerdere_taken", "Twee taken na elkaar"],
  ]);
  expect(rest.functies).toMatchObject([{ naam: "Hovenier", uren: 36, vrij: 14, blijft: 22 }]);
  expect(rest.zonderBaan).toMatchObject([{ naam: "Beschut werk", aantal: 1 }]);
});

test("a task that must be in a job is in it, and what cannot be is said (R-274)", async () => {
  const must = (taakId: string, urenMin: number) =>
    accountmanager().post("/functiecreatie/_banen", {
      ...vraag,
      doelgroepen: [{ ...beschut, urenMin, kan: [{ onderwerp: "bukken", waarde: 0 }] }],
      sloten: [{ soort: "moet", werkgeverId: groeneWal, taakId, doelgroepId: "beschut" }],
    });
  const made = await must("vegen", 4);
  expect(made.json().banen[0].delen).toMatchObject([{ taak: `${groeneWal}/vegen`, uren: 6 }]);
  const tooFew = await must("vegen", 12);
  expect([tooFew.statusCode, tooFew.json().type]).toEqual([409, "/problemen/functiecreatie.onmogelijk"]);
  const doesNotFit = await must("schoffelen", 4);
  expect([doesNotFit.statusCode, doesNotFit.json().detail]).toEqual([
    400,
    "“Schoffelen” past niet door: Bukken. Haal het slot weg of pas de taak aan.",
  ]);
});

test("a sketch is kept and counted, with who made it, and holds no inwoner (R-272, R-300)", async () => {
  const kept = await accountmanager().post("/functieschetsen", { naam: "Eerste gesprek", ...vraag });
  expect(kept.statusCode).toBe(201);
  const { id } = kept.json();
  await accountmanager().put(AT, { functies: [], taken: [] }, 2);
  const again = await accountmanager().get(`/functieschetsen/${id}`);
  expect(again.json()).toMatchObject({ naam: "Eerste gesprek", banen: 1, vrijeUren: 14, vraag });
  expect(again.json().uitkomst.banen[0].uren).toBe(14);
  const list = await app.as("beleidsadviseur").get(`/functieschetsen?werkgeverId=${groeneWal}`);
  expect(list.json()).toMatchObject({
    totaal: 1,
    rijen: [{ naam: "Eerste gesprek", werkgevers: ["De Groene Wal"], banen: 1, vrijeUren: 14 }],
  });
  const other = await accountmanager().get(`/functieschetsen?werkgeverId=${randomUUID()}`);
  expect(other.json().totaal).toBe(0);
  expect((await accountmanager().get(`/functieschetsen/${randomUUID()}`)).statusCode).toBe(404);
});

test("who reads plekken may ask for jobs and changes nothing; an employer and an inwoner get nothing (S-01)", async () => {
  expect((await app.as("klantmanager").get(AT)).statusCode).toBe(200);
  expect((await app.as("klantmanager").put(AT, bord, 3)).statusCode).toBe(403);
  expect((await app.as("klantmanager").post("/functieschetsen", { naam: "x", ...vraag })).statusCode).toBe(
    403,
  );
  for (const rol of ["werkgever", "inwoner", "raadslid"] as const) {
    expect([rol, (await app.as(rol).get(AT)).statusCode]).toEqual([rol, 403]);
    expect([rol, (await app.as(rol).get("/functieschetsen")).statusCode]).toEqual([rol, 403]);
  }
});
