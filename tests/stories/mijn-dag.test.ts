import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { korteDatum } from "../../src/modules/mijn-dag/korte-datum.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  gebruikerId,
  groeneWal,
  groepGroen,
  idOf,
  LEUSDEN,
  mehmet,
  REGIO,
  unitGroen,
  VANDAAG,
  voorstelAmina,
  voorstelMehmet,
  yonas,
} from "../support/world.ts";

type Punt = {
  soort: string;
  wat: string;
  naar: string;
  wie: object | null;
  wanneer: { datum: string; isTeLaat: boolean };
};

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertDay(app);
});
afterAll(() => app.stop());

test("a date stands in a line as in every list, with the year where that is another one", async () => {
  const day = async (date: string) => {
    const context = { today: () => VANDAAG };
    const { rows } = await sql<{
      day: string;
    }>`select ${korteDatum(context, sql`${date}::date`)} as day`.execute(app.owner);
    return rows[0]?.day;
  };
  expect(await day("2026-03-01")).toBe("1\u00a0mrt");
  expect(await day("2025-12-31")).toBe("31\u00a0dec\u00a02025");
});

const dayOf = (rol: Parameters<typeof traced>[1], gemeente = AMERSFOORT) =>
  traced(app, rol, gemeente)("GET", "/mijn-dag");
const brief = (punten: Punt[]) => punten.map(({ soort, wanneer, wat }) => [wanneer.datum, soort, wat]);

test("a klantmanager sees what asks for him by date, overdue first, and never a score (R-061)", async () => {
  const { status, body } = await dayOf("klantmanager");
  expect(status).toBe(200);
  expect(brief(body.vandaag)).toEqual([
    ["2026-11-20", "vervolg", "Stuur de brief over het rooster"],
    ["2026-11-24", "melding", "Bel Amina over de bus"],
    ["2026-11-24", "verslag ontbreekt", "Verslag van het gesprek van 23\u00a0nov ontbreekt"],
    ["2026-11-24", "checkmoment", "Vraag hoe het gaat na 6 maanden"],
    ["2026-11-24", "geen contact", "Zes weken geen contact"],
  ]);
  expect(body.vandaag.map(({ wanneer }: Punt) => wanneer.isTeLaat)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(brief(body.laterDezeWeek)).toEqual([
    ["2026-11-26", "plaatsing eindigt", "Plaatsing eindigt op 1\u00a0dec"],
    ["2026-11-27", "antwoord voorstel", "Vraag om antwoord: Medewerker groen, ploeg Schothorst"],
  ]);
  expect(brief(body.daarna)).toEqual([
    ["2026-12-15", "besluit subsidie", "Besluit loonkostensubsidie nemen"],
  ]);
  expect(body.caseload).toEqual({ aantal: 3, aanHetWerk: 2, zonderContact: 1 });
  expect(body.goedNieuws).toMatchObject([
    { naam: "Bram Veldkamp", datum: "2026-11-24", tekst: "werkt vandaag een half jaar bij De Groene Wal" },
  ]);
  expect(body.agenda).toMatchObject([
    {
      naam: "Amina Haddou",
      begin: "2026-11-24T12:30:00.000Z",
      onderwerp: "Plan bijstellen",
      waar: "videobellen",
    },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/score|kans|rang/i);
});

test("every item leads to the page where it goes on", async () => {
  const { body } = await dayOf("klantmanager");
  const naar = Object.fromEntries(
    [...body.vandaag, ...body.laterDezeWeek, ...body.daarna].map(({ soort, naar }: Punt) => [soort, naar]),
  );
  expect(naar).toEqual({
    vervolg: `/inwoners/${bram}/contact`,
    melding: `/inwoners/${amina}/contact`,
    "verslag ontbreekt": `/inwoners/${bram}/contact`,
    "geen contact": `/inwoners/${yonas}`,
    checkmoment: `/plaatsingen/${idOf("pbram")}/bezoek`,
    "plaatsing eindigt": `/plaatsingen/${idOf("pamina")}`,
    "antwoord voorstel": `/inwoners/${amina}/plekken`,
    "besluit subsidie": `/plaatsingen/${idOf("pamina")}`,
  });
});

test("the log has one line for each person who is shown, and none for others (S-06)", async () => {
  const { betrokkenen, audit, used } = await dayOf("klantmanager");
  expect(betrokkenen).toEqual([amina, bram, yonas].toSorted());
  expect(audit).toMatchObject([{ handeling: "mijn-dag.get", object: "mijn-dag", resultaat: "ok" }]);
  expect(used.every(({ processingActivityId }) => processingActivityId.endsWith("/begeleiden"))).toBe(true);
});

test("other roles see the parts of their own work (S-01)", async () => {
  const soorten = async (rol: Parameters<typeof traced>[1], gemeente = AMERSFOORT) => {
    const { body } = await dayOf(rol, gemeente);
    return [...body.vandaag, ...body.laterDezeWeek, ...body.daarna]
      .map(({ soort }: Punt) => soort)
      .toSorted();
  };
  expect(await soorten("gids")).toEqual(["melding"]); // contact only
  expect(await soorten("jobhunter")).toEqual(["antwoord voorstel"]); // may write contacts, not read them
  expect(await soorten("jobcoach")).toEqual([
    "antwoord voorstel",
    "besluit subsidie",
    "melding",
    "plaatsing eindigt",
  ]);
  expect(await soorten("unitleider")).toEqual(["aanwezigheid", "plaatsing eindigt"]); // Amina works in his unit
  expect(await soorten("klantmanager", LEUSDEN)).toEqual(["geen contact"]);
  for (const rol of ["manager", "beleidsadviseur", "raadslid", "fg", "beheerder"] as const) {
    const { status, body, betrokkenen } = await dayOf(rol);
    expect([rol, status, body.caseload, betrokkenen]).toEqual([rol, 200, null, []]); // nobody by name
  }

  const { body } = await dayOf("gids");
  expect(body.caseload).toEqual({ aantal: 1, aanHetWerk: null, zonderContact: 0 });
});

test("an accountmanager sees who said yes, and nobody before that (R-065)", async () => {
  const { body, betrokkenen } = await dayOf("accountmanager");
  expect(body.vandaag.filter(({ wie }: Punt) => wie !== null)).toMatchObject([
    {
      soort: "plaatsing regelen",
      wie: { inwonerId: mehmet, naam: "Mehmet Aksoylu" },
      naar: `/voorstellen/${voorstelMehmet}/plaatsing`,
      wanneer: { datum: "2026-11-20", isTeLaat: true },
    },
  ]);
  expect([body.laterDezeWeek, betrokkenen]).toEqual([[], [mehmet]]);
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "akkoord" })
    .where("id", "=", voorstelAmina)
    .execute();
  expect((await dayOf("accountmanager")).betrokkenen).toEqual([amina, mehmet].toSorted());
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "voorgesteld" })
    .where("id", "=", voorstelAmina)
    .execute();
});

test("what is done leaves the day", async () => {
  const ask = traced(app, "klantmanager");
  const before = (await ask("GET", "/mijn-dag")).body.vandaag as Punt[];
  await ask("POST", `/contactmomenten/${idOf("melding")}/vervolg/_rond`);
  await ask("POST", `/inwoners/${bram}/contactmomenten`, {
    body: { soort: "gesprek", datum: "2026-11-23", tekst: "Drie regels.", isZichtbaarVoorInwoner: false },
  });
  await ask("POST", `/inwoners/${yonas}/contactmomenten`, {
    body: { soort: "telefoon", datum: "2026-11-24", tekst: "Gebeld.", isZichtbaarVoorInwoner: false },
  });
  const after = (await ask("GET", "/mijn-dag")).body;
  const stays = new Set(["vervolg", "checkmoment"]);
  expect(brief(after.vandaag)).toEqual(brief(before.filter(({ soort }) => stays.has(soort))));
  expect(after.caseload.zonderContact).toBe(0);
});

test("the page never shows more than fifty people (S-10)", async () => {
  await sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, geboortedatum, aangemeld_op)
    select ${REGIO}, md5('i' || n)::uuid, 'GM0307', 50000 + n, 'Naam', n::text, '1990-01-01', '2026-01-01'
      from generate_series(1, 200) n`.execute(app.owner);
  await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, vanaf)
    select regio_id, md5('b' || nummer)::uuid, gemeente, id, ${gebruikerId("klantmanager")}, 'x', 'klantmanager', '2026-01-01'
      from inwoners where nummer > 50000`.execute(app.owner);
  await sql`insert into contactmomenten (regio_id, id, gemeente, inwoner_id, soort, datum, tekst, is_zichtbaar_voor_inwoner,
      vervolg, vervolgdatum, door_gebruiker_id, door_naam)
    select regio_id, md5('c' || nummer)::uuid, gemeente, id, 'gesprek', '2026-11-20', 'x', true, 'Bel', '2026-11-24',
      ${gebruikerId("klantmanager")}, 'x' from inwoners where nummer > 50000`.execute(app.owner);
  const { body, betrokkenen } = await dayOf("klantmanager");
  expect(betrokkenen.length).toBeLessThanOrEqual(50);
  expect(body.vandaag.length).toBeGreaterThan(25);
  expect(body.caseload.aantal).toBe(203);
});

/** Bram and Yonas join the caseload of the klantmanager, each with something that asks for attention. */
async function insertDay({ owner }: TestApp): Promise<void> {
  for (const [inwoner, id] of [
    [bram, "bbram"],
    [yonas, "byonas"],
  ] as const)
    await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
      values (${REGIO}, ${idOf(id)}, 'GM0307', ${inwoner}, ${gebruikerId("klantmanager")}, 'x', 'klantmanager', true,
        '2026-03-01')`.execute(owner);
  const contact = (
    id: string,
    inwoner: string,
    soort: string,
    datum: string,
    vervolg: string | null,
    dag: string | null,
  ) =>
    sql`insert into contactmomenten (regio_id, id, gemeente, inwoner_id, soort, datum, tekst, is_zichtbaar_voor_inwoner, vervolg,
        vervolgdatum, door_gebruiker_id, door_naam, vastgelegd)
      values (${REGIO}, ${idOf(id)}, 'GM0307', ${inwoner}, ${soort}, ${datum}, 'x', true, ${vervolg}, ${dag},
        ${gebruikerId("klantmanager")}, 'x', ${`${datum}T09:00:00Z`})`.execute(owner);
  await contact("melding", amina, "melding", "2026-11-23", "Bel Amina over de bus", "2026-11-24");
  await contact("camina", amina, "gesprek", "2026-11-10", null, null);
  await contact("cbram", bram, "gesprek", "2026-11-12", "Stuur de brief over het rooster", "2026-11-20");
  await contact("cyonas", yonas, "gesprek", "2026-10-01", null, null);
  const afspraak = (id: string, inwoner: string, begin: string, onderwerp: string) =>
    sql`insert into afspraken (regio_id, id, gemeente, inwoner_id, gebruiker_id, begin, onderwerp, waar)
      values (${REGIO}, ${idOf(id)}, 'GM0307', ${inwoner}, ${gebruikerId("klantmanager")}, ${begin}, ${onderwerp},
        'videobellen')`.execute(owner);
  await afspraak("agisteren", bram, "2026-11-23T13:30:00Z", "Kennismaken");
  await afspraak("avandaag", amina, "2026-11-24T12:30:00Z", "Plan bijstellen");
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, werkgever_id, unit_id, functie, werkvorm, uren_per_week,
      startdatum, einddatum, rapportgroep, via, geregistreerd_op)
    values (${REGIO}, ${idOf("pbram")}, 'GM0307', ${bram}, ${groeneWal}, null, 'Hovenier', 'regulier', 3200, '2026-05-24', null,
        'Bijstand', 'WSP', '2026-05-24'),
      (${REGIO}, ${idOf("pamina")}, 'GM0307', ${amina}, null, ${unitGroen}, 'Proef groen', 'intern', 2400, '2026-11-10',
        '2026-12-01', 'Bijstand', 'gemeente', '2026-11-10')`.execute(owner);
  await sql`delete from plaatsingen where inwoner_id = ${yonas}`.execute(owner);
  await sql`insert into loonkostensubsidies (regio_id, id, gemeente, inwoner_id, plaatsing_id, soort, vanaf, bedrag_in_centen,
      berekening)
    values (${REGIO}, ${idOf("lks")}, 'GM0307', ${amina}, ${idOf("pamina")}, 'regulier', '2026-11-10', 50000, '{}')`.execute(
    owner,
  );
}

test("who leads a unit begins at his unit and its groups of today", async () => {
  const { body } = await dayOf("unitleider");
  expect(body.werkvloer.unit).toMatchObject({ id: unitGroen });
  expect(body.werkvloer.groepen.map(({ id }: { id: string }) => id)).toContain(groepGroen);
  expect((await dayOf("klantmanager")).body.werkvloer.unit).toBeNull();
});
