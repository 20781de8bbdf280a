import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AnyQuery } from "../../src/modules/door.ts";
import { listInwonerplaatsingen } from "../../src/modules/plaatsingen/list-inwonerplaatsingen.ts";
import { listPlaatsingen } from "../../src/modules/plaatsingen/list-plaatsingen.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { listInwonervoorstellen } from "../../src/modules/voorstellen/list-inwonervoorstellen.ts";
import { listVoorstellen } from "../../src/modules/voorstellen/list-voorstellen.ts";
import { matchInwoners } from "../../src/modules/voorstellen/match-inwoners.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { planOf } from "../support/plans.ts";
import { amina, kas, REGIO, unitGroen } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertOthers(3000);
});
afterAll(() => app.stop());

const LARGE = new Set(["inwoners", "plaatsingen", "voorstellen", "mogelijkheden"]);

test.each<[Rol, AnyQuery, object]>([
  ["klantmanager", listPlaatsingen, {}],
  ["klantmanager", listPlaatsingen, { stand: "loopt" }],
  ["manager", listPlaatsingen, { perPagina: 20 }],
  ["unitleider", listPlaatsingen, {}],
  ["accountmanager", listPlaatsingen, {}],
  ["klantmanager", listInwonerplaatsingen, { id: amina }],
  ["klantmanager", listVoorstellen, {}],
  ["accountmanager", listVoorstellen, {}],
  ["klantmanager", listInwonervoorstellen, { id: amina }],
  ["klantmanager", matchInwoners, { id: kas }],
  ["accountmanager", matchInwoners, { id: kas }],
])(
  "a list for a %s finds its rows through an index, among 3,000 of others (R-10)",
  async (rol, door, parameters) => {
    const { scanned, statements } = await planOf(door, app.as(rol).context(), parameters);
    expect(scanned.filter((table) => LARGE.has(table))).toEqual([]);
    expect(statements).toBeLessThan(16); // however many rows there are
  },
);

/** Inwoners of another region and of this one that none of these users helps, with a plaatsing and a voorstel each. */
async function insertOthers(count: number): Promise<void> {
  const here = (half: number) => sql`case when n <= ${half} then ${REGIO} else 'elders' end`;
  const half = count / 2;
  await sql`insert into regios (regio_id, naam) values ('elders', 'Elders')`.execute(app.owner);
  await sql`insert into gemeenten (regio_id, code, naam) values ('elders', 'GM0342', 'Soest')`.execute(
    app.owner,
  );
  await sql`insert into organisaties (regio_id, id, naam, soort, gemeenten)
    select 'elders', id, naam, soort, gemeenten from organisaties`.execute(app.owner);
  await sql`insert into units (regio_id, id, organisatie_id, naam, werksoorten)
    select 'elders', id, organisatie_id, naam, werksoorten from units`.execute(app.owner);
  await sql`insert into plekken (regio_id, id, soort, titel, unit_id, werkvormen, werksoort, gemeente, plaats, capaciteit)
    select 'elders', id, soort, titel, ${unitGroen}::uuid, werkvormen, werksoort, gemeente, plaats, capaciteit from plekken`.execute(
    app.owner,
  );
  await sql`insert into inwoners (regio_id, id, gemeente, nummer, voornaam, achternaam, aangemeld_op)
    select ${here(half)}, md5('ander' || n)::uuid, 'GM0342', 10000 + n, 'Ander', 'Persoon', '2026-01-01'
      from generate_series(1, ${count}::integer) n`.execute(app.owner);
  await sql`insert into mogelijkheden (regio_id, inwoner_id, onderwerp, gemeente, waarde, bron, datum)
    select regio_id, id, 'tillen', gemeente, '10', 'inwoner zelf', '2026-01-01' from inwoners where voornaam = 'Ander'`.execute(
    app.owner,
  );
  await sql`insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week,
      startdatum, einddatum, rapportgroep, via, geregistreerd_op)
    select regio_id, id, gemeente, id, ${unitGroen}::uuid, 'Post', 'intern', 1600, '2024-01-01', '2024-06-30', 'WW', 'WSP',
      '2024-01-01' from inwoners where voornaam = 'Ander'`.execute(app.owner);
  await sql`insert into voorstellen (regio_id, id, gemeente, inwoner_id, plek_id, waarom, uitleg, status,
      door_gebruiker_id, door_naam, voorgesteld_op)
    select regio_id, id, gemeente, id, ${kas}::uuid, 'Wil dit graag.', '{}', 'ingetrokken', id, 'iemand', '2024-01-01'
      from inwoners where voornaam = 'Ander'`.execute(app.owner);
  await sql`analyze`.execute(app.owner);
}
