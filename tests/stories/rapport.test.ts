import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import {
  GEDRUKT_TOTAAL,
  GROEPEN,
  nagekomen2018,
  plaatsingen2018,
} from "../../src/modules/demo/plaatsingen-2018.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, groeneWal, REGIO } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertPublished();
  await insertPlaatsingen();
});
afterAll(() => app.stop());

const rapport = async (stand: string) =>
  (await app.as("beleidsadviseur").get(`/rapporten/plaatsingen?jaar=2018&stand=${stand}`)).json();
const cel = (rol: "klantmanager" | "beleidsadviseur" | "manager", terms: string) =>
  traced(app, rol)("GET", `/rapporten/plaatsingen/cel?jaar=2018&${terms}`);

test("the published table comes back cell by cell, with 664 in all and the groups in its order (R-340)", async () => {
  const { rijen, totaal, groepen, peildatum, bron } = await rapport("tabel");
  expect([totaal, peildatum, groepen]).toEqual([664, "2018-12-31", [...GROEPEN]]);
  expect(bron).toContain("Geplaatste kandidaten");
  expect(rijen.map((rij: { gemeente: string }) => rij.gemeente)).toEqual(
    plaatsingen2018.map(([naam]) => naam),
  );
  for (const [at, [, code, totaal, cells]] of plaatsingen2018.entries()) {
    expect([rijen[at].code, rijen[at].totaal]).toEqual([code, totaal]);
    expect(GROEPEN.map((groep) => rijen[at].groepen[groep])).toEqual(cells);
  }
});

test("what came in later makes 684, and says why; the table itself stays as it was (R-341)", async () => {
  const [tabel, definitief] = [await rapport("tabel"), await rapport("definitief")];
  expect(definitief).toMatchObject({ totaal: 684, gedrukt: null, controle: [], bron: "Eigen registratie" });
  expect(tabel.bijstelling).toMatchObject({ van: 664, naar: 684 });
  expect(tabel.bijstelling.redenen[0].reden).toContain("niet verwerkt");
  expect(tabel.totaal).toBe(664);
});

test("of our own count small cells are held back from who sees no plaatsingen, what is shown is exact (S-14)", async () => {
  const definitief = await rapport("definitief");
  const shown = plaatsingen2018.flatMap(([, code]) =>
    GROEPEN.flatMap((groep) => {
      const rij = definitief.rijen.find((each: { code: string }) => each.code === code);
      const count: number | null = rij.groepen[groep];
      if (count !== null) expect(count, `${code} ${groep}`).toBe(exact(code, groep));
      return count === null ? [] : [count];
    }),
  );
  expect([Math.min(...shown) >= 10, shown.length > 10]).toEqual([true, true]);
  expect(definitief.afgeschermd).toBeGreaterThan(8 * 14 - shown.length - 1);
});

test("of his own gemeente who answers for it sees every number, of the others no small one (R-341, S-14)", async () => {
  const { rijen } = (await app.as("manager").get("/rapporten/plaatsingen?jaar=2018&stand=definitief")).json();
  const own = rijen.find((rij: { code: string }) => rij.code === AMERSFOORT);
  expect(GROEPEN.map((groep) => own.groepen[groep])).toEqual(
    GROEPEN.map((groep) => exact(AMERSFOORT, groep)),
  );
  const others = rijen.filter((rij: { code: string }) => rij.code !== AMERSFOORT);
  const small = others.flatMap((rij: { groepen: Record<string, number | null> }) =>
    Object.values(rij.groepen).filter((count) => count !== null && count < 10),
  );
  expect(small).toEqual([]);
});

test("behind a cell that is held back stands no number either (S-14)", async () => {
  const held = await cel("beleidsadviseur", `stand=definitief&gemeente=${AMERSFOORT}&groep=WW DSP`);
  expect(held.body).toMatchObject({ gemeente: "Amersfoort", aantal: null, totaal: 0, rijen: [] });
  const printed = await cel("beleidsadviseur", `stand=tabel&gemeente=${AMERSFOORT}&groep=WW DSP`);
  expect(printed.body.aantal).toBe(5);
});

test("the printed total row says 5 and 21 where the rows add up to 4 and 22: both are shown (R-340)", async () => {
  const { controle, gedrukt, kolomtotalen } = await rapport("tabel");
  expect(controle).toEqual([
    { groep: "Onbekend met IBA", gedrukt: 5, opgeteld: 4 },
    { groep: "Onbekend", gedrukt: 21, opgeteld: 22 },
  ]);
  expect([gedrukt.groepen["Onbekend"], kolomtotalen["Onbekend"]]).toEqual([21, 22]);
});

test("people from outside the region are a row of their own (R-342); unknown groups are counted (R-343)", async () => {
  const { rijen, volledigheid } = await rapport("definitief");
  expect(rijen.at(-1)).toMatchObject({ code: "GM0000" });
  expect((await rapport("tabel")).rijen.at(-1)).toMatchObject({ code: "GM0000", totaal: 78 });
  expect(volledigheid).toEqual({ gemeenten: 7, metPlaatsingen: 7, groepOnbekend: null });
  expect((await rapport("tabel")).volledigheid.groepOnbekend).toBe(26);
});

test("a number opens to the plaatsingen behind it that the role may see (R-343, S-06)", async () => {
  const own = await cel("klantmanager", `stand=definitief&gemeente=${AMERSFOORT}&groep=WW`);
  expect(own.body).toMatchObject({ gemeente: "Amersfoort", aantal: 104, totaal: 1 });
  expect(own.body.rijen).toMatchObject([{ maand: "2018-03", inwoner: { id: amina, naam: "Amina Haddou" } }]);
  expect(own.betrokkenen).toEqual([amina]);

  const policy = await cel("beleidsadviseur", `stand=definitief&gemeente=${AMERSFOORT}&groep=WW`);
  expect(policy.body).toMatchObject({ aantal: 104, totaal: 0, rijen: [] });
  expect(policy.betrokkenen).toEqual([]);
});

test("a manager sees the plaatsingen of his gemeenten without the persons, at most fifty at once", async () => {
  const { body, betrokkenen } = await cel("manager", `stand=definitief&gemeente=${AMERSFOORT}&perPagina=50`);
  expect(body).toMatchObject({ aantal: 407, totaal: 407 });
  expect(body.rijen).toHaveLength(50);
  const named = body.rijen.filter(
    (rij: { inwoner: unknown; plaatsingId: unknown }) => rij.inwoner ?? rij.plaatsingId,
  );
  expect([named, betrokkenen]).toEqual([[], []]);
  expect(body.rijen[0].maand).toBe("2018-03");
  const elsewhere = await cel("manager", "stand=definitief&gemeente=GM0327");
  expect(elsewhere.body).toMatchObject({ aantal: 44, totaal: 0 });
  const tooMany = await cel("manager", "stand=definitief&perPagina=51");
  expect(tooMany.status).toBe(400);
});

test("behind the published table stand the plaatsingen that were registered before its first correction", async () => {
  const tabel = await cel("manager", `stand=tabel&gemeente=${AMERSFOORT}`);
  expect(tabel.body).toMatchObject({ aantal: 395, totaal: 395 });
});

test("a count is frozen once, under its own name, and then nobody changes it (R-341)", async () => {
  const adviseur = app.as("beleidsadviseur");
  const frozen = await adviseur.post("/rapporten/plaatsingen/standen", {
    jaar: 2018,
    stand: "voorjaar 2019",
    peildatum: "2019-02-02",
  });
  expect([frozen.statusCode, frozen.json().totaal]).toEqual([201, 665]);
  const again = await adviseur.post("/rapporten/plaatsingen/standen", {
    jaar: 2018,
    stand: "voorjaar 2019",
    peildatum: "2020-01-01",
  });
  expect([again.statusCode, again.json().type]).toEqual([409, "/problemen/rapportstand.bestaat"]);
  expect(await rapport("voorjaar 2019")).toMatchObject({ totaal: 665, peildatum: "2019-02-02" });

  const change = sql`update rapportstanden set totaal = 1 where stand = 'voorjaar 2019'`.execute(app.owner);
  await expect(change).rejects.toMatchObject({ constraint: "rapportstanden_vast" });
  const remove = sql`delete from rapportstanden where stand = 'voorjaar 2019'`.execute(app.owner);
  await expect(remove).rejects.toMatchObject({ constraint: "rapportstanden_vast" });
});

test.for([
  ["definitief", "2019-01-01", "rapportstand.naam"],
  ["later", "2026-11-25", "rapportstand.peildatum"],
])("a stand %s of %s is refused: %s", async ([stand, peildatum, code]) => {
  const body = { jaar: 2018, stand, peildatum };
  const response = await app.as("beleidsadviseur").post("/rapporten/plaatsingen/standen", body);
  expect([response.statusCode, response.json().type]).toEqual([400, `/problemen/${code}`]);
});

test("only who reports may freeze, and a raadslid sees no report at all (S-01)", async () => {
  const body = { jaar: 2018, stand: "mijn stand", peildatum: "2019-01-01" };
  expect((await app.as("manager").post("/rapporten/plaatsingen/standen", body)).statusCode).toBe(403);
  expect((await app.as("raadslid").get("/rapporten/plaatsingen?jaar=2018")).statusCode).toBe(403);
  expect((await rapport("bestaat niet")).type).toBe("/problemen/rapportstand.not-found");
});

/** What is registered of 2018: as printed, and what came in later. */
function exact(code: string, groep: string): number {
  const [, , , cells] = plaatsingen2018.find(([, own]) => own === code)!;
  const later = nagekomen2018.find(([own, name]) => own === code && name === groep)?.[2] ?? 0;
  return cells[GROEPEN.findIndex((each) => each === groep)]! + later;
}

/** The table as printed, and why its total was corrected. */
async function insertPublished() {
  const names = { GM0308: "Baarn", GM0313: "Bunschoten", GM0267: "Nijkerk", GM0351: "Woudenberg" };
  const rows = Object.entries(names).map(([code, naam]) => ({ regioId: REGIO, code, naam }));
  await app.owner.insertInto("gemeenten").values(rows).execute();
  const perGroep = (cells: readonly number[]) =>
    Object.fromEntries(GROEPEN.map((groep, at) => [groep, cells[at]!]));
  await app.owner
    .insertInto("rapportstanden")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      rapport: "plaatsingen",
      jaar: 2018,
      stand: "tabel",
      peildatum: isoDate("2018-12-31"),
      definitie: "Zoals eerst gepubliceerd",
      bron: "Tabel 'Geplaatste kandidaten per gemeente'",
      rijen: JSON.stringify(
        plaatsingen2018.map(([gemeente, , totaal, cells]) => ({
          gemeente,
          totaal,
          groepen: perGroep(cells),
        })),
      ),
      gedruktTotaal: JSON.stringify({
        totaal: GEDRUKT_TOTAAL.totaal,
        groepen: perGroep(GEDRUKT_TOTAAL.groepen),
      }),
      totaal: GEDRUKT_TOTAAL.totaal,
    })
    .execute();
  await app.owner
    .insertInto("cijfercorrecties")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      rapport: "plaatsingen",
      jaar: 2018,
      reden: "De laatste 20 plaatsingen zijn in de tabel niet verwerkt.",
      bron: "Tekst bij de tabel",
      vastgelegd: isoDate("2019-02-01"),
    })
    .execute();
}

/** One plaatsing for each that was counted and one more came in before the others; the first is of Amina. */
async function insertPlaatsingen() {
  const inTime = plaatsingen2018.flatMap(([, code, , cells]) =>
    GROEPEN.flatMap((groep, at) =>
      Array.from({ length: cells[at]! }, () => [code, groep, "2019-01-31"] as const),
    ),
  );
  const later = nagekomen2018.flatMap(([code, groep, aantal]) =>
    Array.from({ length: aantal }, () => [code, groep, "2019-03-01"] as const),
  );
  const rows = [...inTime, ...later].map(([gemeente, rapportgroep, geregistreerdOp], at) => ({
    gemeente,
    rapportgroep,
    geregistreerdOp: at === inTime.length ? "2019-02-02" : geregistreerdOp,
    inwonerId: at === 0 ? amina : randomUUID(),
  }));
  const people = JSON.stringify(
    rows.slice(1).map(({ gemeente, inwonerId }, at) => ({ gemeente, inwonerId, at })),
  );
  await sql`
    insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, r."inwonerId", r.gemeente, 20000 + r.at, 'Vroeger', 'Geplaatst', '1980-01-01', '2018-01-01'
      from json_to_recordset(${people}::json) as r("inwonerId" uuid, gemeente text, at integer)`.execute(
    app.owner,
  );
  await sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, functie, werkvorm, uren_per_week,
      startdatum, einddatum, rapportgroep, via, geregistreerd_op)
    select ${REGIO}, gen_random_uuid(), r.gemeente, r."inwonerId", ${groeneWal}, 'Medewerker', 'regulier', 2400,
           '2018-03-05', '2018-12-04', r.rapportgroep, 'WSP', r."geregistreerdOp"
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as r("inwonerId" uuid, gemeente text, rapportgroep text, "geregistreerdOp" date)`.execute(app.owner);
}
