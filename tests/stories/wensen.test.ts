import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { asUser } from "#db/as-user";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { vraagNa, VOLGORDE, VRAGEN } from "../../src/modules/wensen/vragen.ts";
import type { Wensen } from "../../src/modules/wensen/wens.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, bram, gebruikerId, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const me = () => app.as("klantmanager");
const wensenOf = async (rol: Rol = "inwoner"): Promise<Wensen> =>
  (await app.as(rol).get(`/inwoners/${amina}/wensen`)).json();
const save = (vraag: string, antwoorden: object[], rol: Rol = "inwoner") =>
  app.as(rol).post(`/inwoners/${amina}/wensen/_bewaren`, { vraag, antwoorden });
const handIn = (rol: Rol = "inwoner") => app.as(rol).post(`/inwoners/${amina}/wensen/_inleveren`);
const decide = (id: string, onderwerp: string, besluit: string, versie: number, rol: Rol = "klantmanager") =>
  app.as(rol).put(`/wensen/${id}/antwoorden/${onderwerp}`, { besluit }, versie);
const factOf = async (onderwerp: string) =>
  (await me().get(`/inwoners/${amina}/mogelijkheden`))
    .json()
    .rijen.find((rij: { onderwerp: string }) => rij.onderwerp === onderwerp);
const record = (onderwerp: string, waarde: unknown) =>
  me().put(
    `/inwoners/${amina}/mogelijkheden/${onderwerp}`,
    { waarde, toelichting: null, bron: "klantmanager", datum: "2026-05-12" },
    0,
  );
const type = ({ json }: { json: () => { type: string } }) => json().type.replace("/problemen/", "");
const clear = () => sql`delete from wensen where regio_id = ${REGIO}`.execute(app.owner);
const dagOf = async (soort: string): Promise<{ naar: string; wat: string; waarom: string }[]> => {
  const { vandaag, laterDezeWeek, daarna } = (await me().get("/mijn-dag")).json();
  return [...vandaag, ...laterDezeWeek, ...daarna].filter((punt) => punt.soort === soort);
};

test("what he fills in is kept question by question, is his alone, and starts from what is known (R-078, R-115, R-118)", async () => {
  expect((await record("werksoorten", ["winkel", "groen"])).statusCode).toBe(200);
  expect((await wensenOf()).vastgelegd).toMatchObject([
    { onderwerp: "werksoorten", waarde: ["winkel", "groen"] },
  ]);

  expect(
    (await save("werk", [{ onderwerp: "werksoorten", waarde: ["groen", "winkel"] }])).json().volgende,
  ).toBe("niet");
  await save("reis", [
    { onderwerp: "vervoermiddelen", waarde: ["fiets"] },
    { onderwerp: "reistijd_max", waarde: 30 },
  ]);
  expect((await save("rust", [{ onderwerp: "prikkelarm", waarde: "ja" }])).json().volgende).toBe("lichaam");
  const { bezig, ingeleverd } = await wensenOf();
  expect(ingeleverd).toBeNull();
  expect(bezig).toMatchObject({ vraag: "lichaam", bewarenTot: addDays(VANDAAG, 30) });
  expect(bezig!.antwoorden).toContainEqual({ onderwerp: "reistijd_max", waarde: 30 });
  // confirmed as it was known: what he likes most stays first
  expect(bezig!.antwoorden).toContainEqual({ onderwerp: "werksoorten", waarde: ["winkel", "groen"] });

  for (const rol of ["klantmanager", "jobcoach", "gids"] as const)
    expect(await wensenOf(rol)).toMatchObject({ bezig: null, ingeleverd: null });
  const rows = await asUser(
    app.db,
    { regioId: REGIO, sessieId: gebruikerId("klantmanager") },
    VANDAAG,
    (db) => db.selectFrom("wensantwoorden").selectAll().execute(),
  );
  expect(rows).toEqual([]);
});

test("skipping a question takes its answer away; a wrong or unhealthy answer is refused with the field (R-078, S-24)", async () => {
  await save("rust", []);
  expect((await wensenOf()).bezig!.antwoorden.map(({ onderwerp }) => onderwerp)).not.toContain("prikkelarm");
  for (const [vraag, onderwerp, waarde] of [
    ["rust", "prikkelarm", "misschien"],
    ["rust", "tillen", 10],
    ["beginnen", "beginnen", ["nu"]],
    ["niet", "liever_niet", ["onzin"]],
    ["werk", "werksoorten", []],
    ["trots", "trots", " "],
  ] as const)
    expect([onderwerp, type(await save(vraag, [{ onderwerp, waarde }]))]).toEqual([
      onderwerp,
      "wens.antwoord",
    ]);
  const gezond = await save("trots", [{ onderwerp: "trots", waarde: "Dat ik ondanks mijn depressie ga" }]);
  expect([type(gezond), gezond.json().velden]).toEqual(["wens.gezondheid", ["trots"]]);
});

test("handed in, who guides him reads it beside what is known and hears it in his day; nothing changed (R-116, R-120, R-122)", async () => {
  await save("beginnen", [{ onderwerp: "beginnen", waarde: "lieverNiet" }]);
  await save("werk", [{ onderwerp: "werksoorten", waarde: ["zorg"] }]);
  await save("vertrouwen", [{ onderwerp: "vertrouwen", waarde: ["kijken", "terug"] }]);
  await save("trots", [{ onderwerp: "trots", waarde: "Ik leerde fietsen." }]);
  expect((await handIn()).statusCode).toBe(201);
  const { ingeleverd, bezig } = await wensenOf("klantmanager");
  expect(bezig).toBeNull();
  expect(ingeleverd).toMatchObject({ status: "ingeleverd", ingeleverdOp: VANDAAG });
  const regel = (code: string) => ingeleverd!.regels.find(({ onderwerp }) => onderwerp === code);
  expect(regel("beginnen")).toMatchObject({ inWoorden: "Nu liever niet", stand: "om te lezen" });
  expect(regel("werksoorten")).toMatchObject({ inWoorden: "Zorg en welzijn", stand: "anders" });
  expect(regel("reistijd_max")).toMatchObject({ inWoorden: "30 minuten", stand: "nieuw" });
  expect(regel("vertrouwen")).toMatchObject({ inWoorden: "Eerst een dag kijken, Weten hoe ik terug kan" });
  expect(await factOf("werksoorten")).toMatchObject({ waarde: ["winkel", "groen"], bron: "klantmanager" });
  expect(await dagOf("wensen ingeleverd")).toMatchObject([{ naar: `/inwoners/${amina}/mogelijkheden` }]);
  expect(type(await handIn())).toBe("wens.niets-ingevuld");
});

test("an answer becomes a fact one by one, by who saw the last version, with the inwoner as its source (R-078)", async () => {
  const { id } = (await wensenOf("klantmanager")).ingeleverd!;
  expect((await decide(id, "werksoorten", "overgenomen", 7)).statusCode).toBe(412);
  expect((await wensenOf("klantmanager")).ingeleverd!.regels.every(({ besluit }) => besluit === null)).toBe(
    true,
  );
  for (const rol of ["inwoner", "gids", "jobhunter", "unitleider"] as const)
    expect([403, 404]).toContain((await decide(id, "werksoorten", "overgenomen", 1, rol)).statusCode);
  expect((await decide(id, "werksoorten", "overgenomen", 1)).statusCode).toBe(200);
  expect(await factOf("werksoorten")).toMatchObject({
    waarde: ["zorg"],
    bron: "inwoner zelf",
    datum: VANDAAG,
    versie: 2,
  });
  expect(type(await decide(id, "werksoorten", "gehouden", 2))).toBe("wens.al-besloten");
  expect((await decide(id, "reistijd_max", "gehouden", 0)).statusCode).toBe(200);
  expect(await factOf("reistijd_max")).toMatchObject({ waarde: null, versie: 0 });
  expect(type(await decide(id, "trots", "overgenomen", 0))).toBe("wens.geen-feit");

  expect((await me().post(`/wensen/${id}/_afronden`)).statusCode).toBe(201);
  const { ingeleverd } = await wensenOf();
  expect(ingeleverd).toMatchObject({ status: "besproken", besprokenOp: VANDAAG });
  const besluiten = new Map(ingeleverd!.regels.map(({ onderwerp, besluit }) => [onderwerp, besluit]));
  expect([besluiten.get("werksoorten"), besluiten.get("reistijd_max"), besluiten.get("trots")]).toEqual([
    "overgenomen",
    "gehouden",
    "gelezen",
  ]);
  expect(await dagOf("wensen ingeleverd")).toEqual([]);
});

test("what is not handed in is gone after thirty days: at once for who reads, and from the database (S-09)", async () => {
  await clear();
  await save("rust", [{ onderwerp: "prikkelarm", waarde: "ja" }]);
  await app.owner
    .updateTable("wensen")
    .set({ bewarenTot: addDays(VANDAAG, -1) })
    .execute();
  expect((await wensenOf()).bezig).toBeNull();
  await save("leren", [{ onderwerp: "taalontwikkeling", waarde: "ja" }]);
  expect((await wensenOf()).bezig!.antwoorden).toEqual([{ onderwerp: "taalontwikkeling", waarde: "ja" }]);
  await sql`select ruim_wensen_op(${addDays(VANDAAG, 30)}::date)`.execute(app.owner);
  expect((await wensenOf()).bezig).not.toBeNull();
  await sql`select ruim_wensen_op(${addDays(VANDAAG, 31)}::date)`.execute(app.owner);
  expect(await app.owner.selectFrom("wensantwoorden").selectAll().execute()).toEqual([]);
});

test("a helper with a mandate fills in with him; nobody does it for another, and what was handed in stays (R-079, S-01)", async () => {
  await clear();
  for (const rol of ["klantmanager", "jobcoach", "gids", "werkgever", "manager", "fg"] as const)
    expect([403, 404]).toContain((await save("rust", [], rol)).statusCode);
  expect((await app.as("inwoner").post(`/inwoners/${bram}/wensen/_inleveren`)).statusCode).toBe(404);
  await app.owner
    .updateTable("machtigingen")
    .set({ delen: ["plan"] })
    .execute();
  const naarHelper = async (delen: string[]) => {
    await app.owner.updateTable("machtigingen").set({ delen }).execute();
    const { machtiging, ...user } = app.as("vertegenwoordiger").context().user;
    return app.perform(
      (await import("../../src/modules/wensen/save-wens.ts")).saveWens,
      {
        ...app.as("vertegenwoordiger").context(),
        user: { ...user, machtiging: { ...machtiging!, delen: delen as never } },
      },
      { id: amina, vraag: "rust", antwoorden: [{ onderwerp: "prikkelarm", waarde: "nee" }] },
    );
  };
  await expect(naarHelper(["plan"])).rejects.toMatchObject({ code: "wens.save.forbidden" });
  expect(await naarHelper(["plan", "werk"])).toMatchObject({ volgende: "lichaam" });
  await handIn();
  const change = asUser(app.db, { regioId: REGIO, sessieId: gebruikerId("inwoner") }, VANDAAG, (db) =>
    db
      .updateTable("wensantwoorden")
      .set({ waarde: JSON.stringify("ja") })
      .execute(),
  );
  await expect(change).rejects.toThrow("handed in");
});

test("whatever is skipped or answered, the questions follow each other to the end and each answer is kept once (R-078)", async () => {
  const stappen = fc.array(fc.tuple(fc.constantFrom(...VOLGORDE), fc.boolean()), {
    minLength: 1,
    maxLength: 12,
  });
  const antwoordOp = (vraag: (typeof VOLGORDE)[number]) => {
    const veld = VRAGEN[vraag][0];
    if (veld.soort === "woorden") return "Ik werk netjes.";
    const [optie = ""] = veld.opties;
    if (veld.soort === "meer") return [optie];
    return /^\d+$/.test(optie) ? Number(optie) : optie;
  };
  await fc.assert(
    fc.asyncProperty(stappen, async (gedaan) => {
      await clear();
      const naief = new Map<string, unknown>();
      for (const [vraag, slaOver] of gedaan) {
        const { onderwerp } = VRAGEN[vraag][0];
        if (slaOver) naief.delete(onderwerp);
        else naief.set(onderwerp, antwoordOp(vraag));
        await save(vraag, slaOver ? [] : [{ onderwerp, waarde: antwoordOp(vraag) }]);
      }
      const { vraag, antwoorden } = (await wensenOf()).bezig!;
      expect(vraag).toBe(vraagNa(gedaan.at(-1)![0]));
      expect(new Map(antwoorden.map(({ onderwerp, waarde }) => [onderwerp, waarde]))).toEqual(naief);
    }),
    { numRuns: 15 },
  );
});
