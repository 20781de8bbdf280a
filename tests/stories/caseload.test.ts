import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getMijnDag } from "../../src/modules/mijn-dag/get-mijn-dag.ts";
import { listCaseload } from "../../src/modules/inwoners/list-caseload.ts";
import { listTijdlijn } from "../../src/modules/inwoners/list-tijdlijn.ts";
import { searchCaseload } from "../../src/modules/inwoners/search-caseload.ts";
import { searchInwoners } from "../../src/modules/inwoners/search-inwoners.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { planOf } from "../support/plans.ts";
import { traced } from "../support/traced.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  idOf,
  LEUSDEN,
  lotte,
  mehmet,
  REGIO,
  unitGroen,
  yonas,
} from "../support/world.ts";

type Rij = { id: string; naam: string; stand: string; waarNu: { tekst: string } | null };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const list = async (rol: Parameters<typeof traced>[1], query = "", gemeente = AMERSFOORT) =>
  traced(app, rol, gemeente)("GET", `/caseload${query}`);
const names = (body: { rijen: Rij[] }) => body.rijen.map(({ naam }) => naam);

test("each role sees the inwoners for whom it works, with as many lines as people (S-06, R-061)", async () => {
  const expected = {
    klantmanager: [amina],
    gids: [amina],
    jobcoach: [amina],
    jobhunter: [amina],
    accountmanager: [mehmet],
    unitleider: [yonas],
  } as const;
  for (const [rol, ids] of Object.entries(expected)) {
    const { status, body, betrokkenen, audit } = await list(rol as keyof typeof expected);
    expect([rol, status, body.rijen.map(({ id }: Rij) => id)]).toEqual([rol, 200, ids]);
    expect(betrokkenen).toEqual(ids);
    expect(audit).toMatchObject([{ handeling: "caseload.list", resultaat: "ok" }]);
  }
  expect((await list("klantmanager", "", LEUSDEN)).body.rijen.map(({ id }: Rij) => id)).toEqual([lotte]);
  expect((await list("beleidsadviseur")).status).toBe(403);
});

test("what a role may not see is null in its list, not a guess (S-01)", async () => {
  const [klantmanager] = (await list("klantmanager")).body.rijen;
  expect(klantmanager).toMatchObject({
    uitkering: "Bijstand",
    doelgroepen: [],
    waarNu: { tekst: "Zoekt werk", plaatsingId: null },
    stand: "Lang geen contact",
  });
  const [jobhunter] = (await list("jobhunter")).body.rijen;
  expect(jobhunter).toMatchObject({
    uitkering: null,
    doelgroepen: null,
    waarNu: null,
    stand: "Voorstel loopt",
  });
  const [unitleider] = (await list("unitleider")).body.rijen;
  expect(unitleider).toMatchObject({
    uitkering: null,
    uren: 24,
    waarNu: { tekst: "Medewerker groen bij Groen" },
    stand: "Loopt goed",
  });
});

test("the state of a case says what is to be done, by what was agreed", async () => {
  const state = async () => (await list("klantmanager")).body.rijen[0].stand;
  const contact = (id: string, fields: string) =>
    sql`insert into contactmomenten (regio_id, id, gemeente, inwoner_id, soort, datum, tekst, is_zichtbaar_voor_inwoner,
      vervolg, vervolgdatum, door_gebruiker_id, door_naam)
      values (${REGIO}, ${idOf(id)}, ${AMERSFOORT}, ${amina}, ${sql.raw(fields)}, ${gebruikerId("klantmanager")}, 'x')`.execute(
      app.owner,
    );
  expect(await state()).toBe("Lang geen contact");
  await contact("c1", "'gesprek', '2026-11-10', 'x', true, null, null");
  expect(await state()).toBe("Voorstel loopt");
  await contact("c2", "'melding', '2026-11-23', 'x', true, null, null");
  expect(await state()).toBe("Wacht op u");
  await app.owner
    .updateTable("contactmomenten")
    .set({ isVervolgKlaar: true })
    .where("id", "=", idOf("c2"))
    .execute();
  await contact("c3", "'telefoon', '2026-11-11', 'x', true, 'Bel', '2026-11-25'");
  expect(await state()).toBe("Voorstel loopt"); // that is tomorrow
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "ingetrokken" })
    .where("inwonerId", "=", amina)
    .execute();
  expect(await state()).toBe("Op weg");
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      einddatum, rapportgroep, via, geregistreerd_op)
    values (${REGIO}, ${idOf("p1")}, ${AMERSFOORT}, ${amina}, ${unitGroen}, 'Hovenier', 'intern', 3200, '2026-09-01',
      '2027-08-31', 'Bijstand', 'gemeente', '2026-09-01')`.execute(app.owner);
  expect(await state()).toBe("Loopt goed");
  await app.owner
    .updateTable("plaatsingen")
    .set({ einddatum: "2027-01-05" as never })
    .where("id", "=", idOf("p1"))
    .execute();
  expect(await state()).toBe("Eindigt binnenkort");
});

test("filters, order and pages work together, and a name is asked outside the address (S-19)", async () => {
  await insertMany();
  const all = (await list("klantmanager", "?perPagina=50")).body;
  expect([all.totaal, all.rijen.length]).toEqual([61, 50]);
  expect((await list("klantmanager", "?perPagina=50&pagina=2")).body.rijen).toHaveLength(11);
  const wajong = (await list("klantmanager", "?uitkering=Wajong&perPagina=50")).body;
  expect(wajong.totaal).toBe(20);
  expect((await list("klantmanager", "?doelgroep=vsv'er&perPagina=50")).body.totaal).toBe(30);
  const without = (await list("klantmanager", "?zonderContact=true&perPagina=50")).body;
  expect(without.totaal).toBeGreaterThan(0);
  expect(new Set(without.rijen.map(({ stand }: Rij) => stand))).toEqual(new Set(["Lang geen contact"]));
  const state = (await list("klantmanager", "?stand=Lang%20geen%20contact&perPagina=50")).body;
  expect(names(state)).toEqual(names(without));
  const byContact = (await list("klantmanager", "?sorteer=laatsteContact&perPagina=50")).body.rijen.map(
    ({ laatsteContact }: { laatsteContact: string | null }) => laatsteContact ?? "",
  );
  expect(byContact).toEqual(byContact.toSorted());

  const ask = traced(app, "klantmanager");
  const found = await ask("POST", "/caseload/_zoek", { body: { zoek: "hadd" } });
  expect([found.status, names(found.body), found.betrokkenen]).toEqual([200, ["Amina Haddou"], [amina]]);
  expect((await ask("GET", "/caseload?zoek=hadd")).status).toBe(400);
  expect((await list("klantmanager", "?perPagina=51")).status).toBe(400);
});

test("the pages of a klantmanager read no whole table and take as many statements for one inwoner as for sixty (R-10)", async () => {
  const klantmanager = app.as("klantmanager").context();
  const gids = app.as("gids").context(); // one inwoner in the caseload
  for (const [query, parameters] of [
    [listCaseload, { perPagina: 50 }],
    [searchCaseload, { zoek: "am" }],
    [getMijnDag, {}],
    [searchInwoners, { tekst: "naam 12" }],
    [listTijdlijn, { id: amina }],
  ] as const) {
    const many = await planOf(query, klantmanager, parameters);
    const one = await planOf(query, gids, parameters);
    expect([query.name, many.statements]).toEqual([query.name, one.statements]);
    expect(many.explained).toBeGreaterThan(0);
    const big = many.scanned.filter((table) =>
      ["inwoners", "contactmomenten", "plaatsingen", "situaties", "begeleidingen", "afspraken"].includes(
        table,
      ),
    );
    console.log(query.name, many.statements, "statements; scanned:", many.scanned.join(" ") || "nothing");
    expect([query.name, big]).toEqual([query.name, []]);
  }
});

/** 4.000 inwoners with contacts and work, sixty of them in the caseload of the klantmanager. */
async function insertMany(): Promise<void> {
  const { owner } = app;
  await sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, md5('i' || n)::uuid, (array['GM0307', 'GM0327', 'GM0342', 'GM0342'])[1 + n % 4], 50000 + n, 'Naam', n::text,
      '1990-01-01', '2026-01-01' from generate_series(1, 4000) n`.execute(owner);
  await sql`insert into situaties (regio_id, inwoner_id, gemeente, uitkering, doelgroepen, is_geregistreerd_werkzoekend, bron,
      peildatum)
    select regio_id, id, gemeente, case when nummer % 3 = 0 then 'Wajong' else 'Bijstand' end,
      case when nummer % 8 = 4 then array['vsv''er'] else '{}' end, true, 'gemeente', '2026-01-01'
      from inwoners where nummer > 50000`.execute(owner);
  await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
    select regio_id, md5('b' || nummer)::uuid, gemeente, id,
      case when nummer <= 50240 then ${gebruikerId("klantmanager")}::uuid else ${gebruikerId("jobhunter", LEUSDEN)}::uuid end,
      'x', 'klantmanager', true, '2026-01-01' from inwoners where nummer > 50000 and nummer % 4 = 0`.execute(
    owner,
  );
  await sql`insert into contactmomenten (regio_id, id, gemeente, inwoner_id, soort, datum, tekst, is_zichtbaar_voor_inwoner,
      door_gebruiker_id, door_naam)
    select regio_id, md5('c' || nummer || '/' || k)::uuid, gemeente, id, 'gesprek', date '2026-11-20' - (nummer % 90) - 7 * k, 'x',
      true, ${gebruikerId("klantmanager")}, 'x' from inwoners, generate_series(0, 5) k where nummer > 50000`.execute(
    owner,
  );
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum,
      rapportgroep, via, geregistreerd_op)
    select regio_id, md5('p' || nummer)::uuid, gemeente, id, ${unitGroen}, 'x', 'intern', 2400, '2026-06-01', 'Bijstand', 'gemeente',
      '2026-06-01' from inwoners where nummer > 50000 and nummer % 5 = 0`.execute(owner);
  await sql`insert into afspraken (regio_id, id, gemeente, inwoner_id, gebruiker_id, begin, onderwerp, waar)
    select regio_id, md5('a' || nummer)::uuid, gemeente, id, ${gebruikerId("klantmanager")}, '2026-12-01T10:00Z', 'x', 'x'
      from inwoners where nummer > 50000`.execute(owner);
  for (const table of [
    "inwoners",
    "situaties",
    "begeleidingen",
    "contactmomenten",
    "plaatsingen",
    "afspraken",
  ])
    await sql`analyze ${sql.table(table)}`.execute(owner);
}
