import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { gebruikers } from "../../src/modules/demo/gebruikers.ts";
import { ask, type Context } from "../../src/modules/door.ts";
import { getMijnDag } from "../../src/modules/mijn-dag/get-mijn-dag.ts";
import type { GeldendeMachtiging } from "../../src/modules/toegang/machtiging.ts";
import { ROLLEN, type Rol } from "../../src/modules/toegang/matrix.ts";
import type { User } from "../../src/modules/toegang/toegang.ts";
import { MIJN_PAGINAS } from "../../src/portaal/paginas.ts";
import { navigationFor, readsPortal } from "../../src/web/navigation.ts";
import { pages } from "../../src/web/pages.ts";
import { sleutels } from "../support/app.ts";
import { copyDatabase } from "../support/database.ts";
import { VANDAAG } from "../support/world.ts";

let db: Database;
let owner: Database;
let copy: Awaited<ReturnType<typeof copyDatabase>>;
beforeAll(async () => {
  copy = await copyDatabase("demo");
  db = openDatabase(copy.url, "meedoen_app", 4);
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  const verloopt = new Date("2099-01-01");
  await owner
    .insertInto("sessies")
    .values(
      gebruikers.map(({ id }) => ({
        regioId: "amersfoort",
        id,
        gebruikerId: id,
        soort: "opdracht",
        verloopt,
      })),
    )
    .execute();
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await copy.drop();
});

async function dagVan(aanmeldnaam: string) {
  const row = await owner
    .selectFrom("gebruikers")
    .selectAll()
    .where("aanmeldnaam", "=", aanmeldnaam)
    .executeTakeFirstOrThrow();
  const { rows } = await sql<GeldendeMachtiging>`
    select g.id, g.mag, g.delen from geldende_machtiging('amersfoort', ${row.id}::uuid) g`.execute(owner);
  const user: User = { ...row, rollen: row.rollen as readonly Rol[], machtiging: rows[0] ?? null };
  const context: Context = {
    db,
    user,
    sessie: { regioId: "amersfoort", sessieId: user.id },
    traceId: randomBytes(16).toString("hex"),
    herkomst: "test",
    now: () => new Date(`${VANDAAG}T09:10:00Z`),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
  };
  const dag = await ask(getMijnDag, context, {});
  return { user, dag, punten: [...dag.vandaag, ...dag.laterDezeWeek, ...dag.looptAf, ...dag.daarna] };
}

/** Who works here as section C of the requirements names them, and what asks for him in the demo region at least. */
// biome-ignore format: it is read as a table
const WERKPLEKKEN: readonly (readonly [eis: string, wie: string, rol: Rol, minstens: readonly string[]])[] = [
  ["klantmanager (R-061)",                         "marije", "klantmanager",      ["melding", "vervolg", "signaal", "afspraak", "einde in zicht"]],
  ["gids (R-062)",                                 "eline",  "gids",              ["vervolg", "plek vrij"]],
  ["jobhunter (R-063)",                            "daan",   "jobhunter",         ["antwoord voorstel", "plaatsing regelen"]],
  ["jobcoach (R-064)",                             "ruben",  "jobcoach",          ["signaal", "actie", "checkmoment", "checkmomenten", "bezoek", "beoordeling"]],
  ["accountmanager van het WSP (R-065)",           "dennis", "accountmanager",    ["plaatsing regelen", "werkgevercontact", "plek open"]],
  ["bedrijfsadviseur voor het netwerk (R-066)",    "ingrid", "accountmanager",    ["werkgevercontact"]],
  ["wie leren en werken aanjaagt (R-068)",         "bas",    "beleidsadviseur",   ["groep begint"]],
  ["werkgever en ambassadeur (R-069)",             "ilse",   "werkgever",         ["bezoek komt", "werk eindigt"]],
  ["leidinggevende in een unit (R-071)",           "hassan", "unitleider",        ["aanwezigheid", "beoordeling", "opdracht"]],
  ["directeur en manager (R-077)",                 "wilma",  "manager",           ["besluit subsidie", "coachruimte", "opdracht"]],
  ["beleidsadviseur van het college (R-076)",      "bas",    "beleidsadviseur",   ["instrumenten nakijken"]],
  ["raadslid (R-075)",                             "thea",   "raadslid",          []],
  ["functionaris gegevensbescherming (R-025)",     "femke",  "fg",                ["anker"]],
  ["beheerder (R-025)",                            "sander", "beheerder",         ["instrumenten nakijken"]],
  ["inwoner (R-078)",                              "yonas",  "inwoner",           ["eigen stap", "afspraak"]],
  ["wie een inwoner vertegenwoordigt (R-078)",     "liya",   "vertegenwoordiger", ["eigen stap"]],
];

/** Who steers, oversees or manages knows nobody by name. */
const ZONDER_NAMEN = new Set<Rol>(["manager", "beleidsadviseur", "raadslid", "fg", "beheerder"]);

test.each(WERKPLEKKEN)("the day of a %s begins with his own work", async (_, wie, rol, minstens) => {
  const { user, dag, punten } = await dagVan(wie);
  expect(user.rollen).toEqual([rol]);
  expect(navigationFor(user.rollen)[0]?.path).toBe(beginOf(rol));
  const soorten = new Set<string>(punten.map(({ soort }) => soort));
  expect(minstens.filter((soort) => !soorten.has(soort))).toEqual([]);
  const named = [...punten.filter((punt) => punt.wie !== null), ...dag.agenda];
  if (ZONDER_NAMEN.has(rol)) expect(named).toEqual([]);
  if (rol === "inwoner" || rol === "vertegenwoordiger")
    expect(new Set(punten.map((punt) => punt.wie?.inwonerId))).toEqual(new Set([user.inwonerId]));
  for (const { naar } of punten) expect(leadsToAPage(naar, rol), naar).toBe(true);
});

test("every role has a day, as the first word where it begins (R-025)", () => {
  const roles = new Set(WERKPLEKKEN.map(([, , rol]) => rol));
  expect(ROLLEN.filter((rol) => !roles.has(rol))).toEqual([]);
  for (const rol of ROLLEN) expect(navigationFor([rol])[0]?.path).toBe(beginOf(rol));
});

/** An employer begins at his company, from where his day is one click away; who reads the portal has no words of the app. */
const beginOf = (rol: Rol) =>
  readsPortal([rol]) ? undefined : rol === "werkgever" ? "/mijn-bedrijf" : "/mijn-dag";

test("a werkgever reads of who said yes to him only, and the inwoner himself of whom he meets (R-069, R-078)", async () => {
  const { punten, user } = await dagVan("ilse");
  const { rows } = await sql<{ inwonerId: string }>`
    select v.inwoner_id from voorstellen v join plekken k on k.regio_id = v.regio_id and k.id = v.plek_id
     where k.werkgever_id = ${user.werkgeverId} and v.status in ('akkoord', 'geplaatst')
    union
    select o.inwoner_id from overstappen o join plaatsingen p on p.regio_id = o.regio_id and p.id = o.naar_plaatsing_id
     where p.werkgever_id = ${user.werkgeverId} and o.akkoord_op is not null`.execute(owner);
  const saidYes = new Set(rows.map(({ inwonerId }) => inwonerId));
  const named = punten.flatMap(({ wie }) => wie ?? []);
  expect(named.length).toBeGreaterThan(0);
  for (const { inwonerId } of named) expect(saidYes.has(inwonerId)).toBe(true);
  const { dag, user: yonas } = await dagVan("yonas");
  expect(dag.agenda.filter(({ inwonerId }) => inwonerId !== yonas.inwonerId)).toEqual([]);
  expect(JSON.stringify(dag)).not.toContain("Gerrit");
});

test("nothing stands in a day that is of another kind of work (S-01)", async () => {
  const soortenVan = async (wie: string) => new Set((await dagVan(wie)).punten.map(({ soort }) => soort));
  const gids = await soortenVan("eline");
  for (const soort of ["signaal", "actie", "besluit subsidie", "overstap regelen"] as const)
    expect(gids.has(soort)).toBe(false);
  const manager = await soortenVan("wilma");
  for (const soort of ["geweigerd", "anker", "import", "gebruikers", "vervolg"] as const)
    expect(manager.has(soort)).toBe(false);
});

const leadsToAPage = (naar: string, rol: Rol): boolean => {
  const parts = (naar.split("?")[0] ?? "").split("/");
  const paths = readsPortal([rol]) ? MIJN_PAGINAS.map(({ pad }) => pad) : pages.map(({ path }) => path);
  return paths.some((path) => {
    const wanted = path.split("/");
    return (
      wanted.length === parts.length && wanted.every((part, at) => /^[$:]/.test(part) || part === parts[at])
    );
  });
};
