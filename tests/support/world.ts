import { sql } from "kysely";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { Database } from "#db/database";
import { ROLLEN, type Rol } from "../../src/modules/toegang/matrix.ts";

/** The day on which every test runs. */
export const VANDAAG = isoDate("2026-11-24");
export const REGIO = "amersfoort";
/** So that rights count whatever day it is for the computer on which the tests run. */
export const NOOIT_TE_LAAT = isoDate("2099-01-01");
export const AMERSFOORT = "GM0307";
export const LEUSDEN = "GM0327";

/** A readable id: the same text gives the same uuid. */
export function idOf(text: string): string {
  const hex = Array.from(text).reduce(
    (hex, letter) => hex + letter.charCodeAt(0).toString(16).padStart(2, "0"),
    "",
  );
  const digits = hex.slice(-32).padStart(32, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** One user of each role in each of two gemeenten. A session of theirs has the same id. */
export const gebruikerId = (rol: Rol, gemeente = AMERSFOORT) =>
  idOf(`${rol.slice(0, 9)}${gemeente.slice(-4)}`);

/** Four inwoners of Amersfoort and one of Leusden. */
export const amina = idOf("amina"); // in the caseload of klantmanager, jobcoach, jobhunter and gids; has an open voorstel
export const bram = idOf("bram"); // nobody's yet; of Amersfoort
export const yonas = idOf("yonas"); // works in the unit of the unitleider
export const mehmet = idOf("mehmet"); // said yes to a plek of the accountmanager
export const lotte = idOf("lotte"); // of Leusden, in the caseload of its klantmanager

export const groeneWal = idOf("groenewal"); // a werkgever
export const ploegSchothorst = idOf("schothorst"); // a plek with three places at De Groene Wal
export const kas = idOf("kas"); // a plek with one place
export const unitGroen = idOf("unitgroen");
export const voorstelAmina = idOf("voorstelamina");
export const voorstelMehmet = idOf("voorstelmehmet");
export const plaatsingYonas = idOf("plaatsingyonas");
export const trajectGroen = idOf("trajectgroen"); // Yonas takes part in its one group, in the unit of the unitleider
export const groepGroen = idOf("groepgroen");
export const deelnameYonas = idOf("deelnameyonas");
const organisatie = idOf("organisatie");

/** The small region that every test starts from. Runs as the owner. */
export async function insertWorld(database: Database): Promise<void> {
  await database.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    await db.insertInto("regios").values({ regioId: REGIO, naam: "Amersfoort" }).execute();
    await insertOrganisation(db);
    await insertUsers(db);
    await insertInwoners(db);
    await insertMachtiging(db);
    await insertWork(db);
    await insertTraject(db);
  });
}

async function insertOrganisation(db: Database): Promise<void> {
  const names = { GM0307: "Amersfoort", GM0327: "Leusden", GM0342: "Soest" };
  const gemeenten = Object.entries(names).map(([code, naam]) => ({ regioId: REGIO, code, naam }));
  await db.insertInto("gemeenten").values(gemeenten).execute();
  await db
    .insertInto("gemeenten")
    .values({ regioId: REGIO, code: "GM0000", naam: "Buiten de regio", inRegio: false })
    .execute();
  await db
    .insertInto("organisaties")
    .values({
      regioId: REGIO,
      id: organisatie,
      naam: "RWA",
      soort: "ontwikkelbedrijf",
      gemeenten: [AMERSFOORT],
    })
    .execute();
  await db
    .insertInto("units")
    .values({
      regioId: REGIO,
      id: unitGroen,
      organisatieId: organisatie,
      naam: "Groen",
      werksoorten: ["groen"],
    })
    .execute();
}

async function insertUsers(db: Database): Promise<void> {
  for (const gemeente of [AMERSFOORT, LEUSDEN])
    for (const rol of ROLLEN) {
      const id = gebruikerId(rol, gemeente);
      const own = gemeente === AMERSFOORT;
      await db
        .insertInto("gebruikers")
        .values({
          regioId: REGIO,
          id,
          aanmeldnaam: `${rol}-${gemeente}`,
          naam: `${rol} ${gemeente}`,
          functie: rol,
          rollen: [rol],
          organisatieId: organisatie,
          gemeenten: [gemeente],
          unitId: rol === "unitleider" && own ? unitGroen : null,
          inwonerId: (rol === "inwoner" || rol === "vertegenwoordiger") && own ? amina : null,
          werkgeverId: rol === "werkgever" && own ? groeneWal : null,
          rechtenBeoordeeldOp: NOOIT_TE_LAAT,
        })
        .execute();
      const verloopt = new Date("2099-01-01");
      await db
        .insertInto("sessies")
        .values({ regioId: REGIO, id, gebruikerId: id, soort: "web", verloopt })
        .execute();
    }
}

async function insertInwoners(db: Database): Promise<void> {
  const people = [
    { id: amina, voornaam: "Amina", achternaam: "Haddou", gemeente: AMERSFOORT, postcode: "3812" },
    { id: bram, voornaam: "Bram", achternaam: "Veldkamp", gemeente: AMERSFOORT, postcode: "3817" },
    { id: yonas, voornaam: "Yonas", achternaam: "Berhanu", gemeente: AMERSFOORT, postcode: "3813" },
    { id: mehmet, voornaam: "Mehmet", achternaam: "Aksoylu", gemeente: AMERSFOORT, postcode: "3815" },
    { id: lotte, voornaam: "Lotte", achternaam: "Zwanenveld", gemeente: LEUSDEN, postcode: "3831" },
  ];
  for (const [at, person] of people.entries()) {
    const own = { regioId: REGIO, inwonerId: person.id, gemeente: person.gemeente };
    await db
      .insertInto("inwoners")
      .values({
        ...person,
        regioId: REGIO,
        nummer: 101 + at,
        geboortedatum: isoDate(`199${at}-05-17`),
        woonplaats: "Amersfoort",
        talen: ["nld"],
        aangemeldOp: isoDate("2026-03-01"),
      })
      .execute();
    await db
      .insertInto("contactgegevens")
      .values({ ...own, telefoon: "06 00 00 00 01", email: `${person.voornaam.toLowerCase()}@voorbeeld.nl` })
      .execute();
    await db
      .insertInto("situaties")
      .values({
        ...own,
        uitkering: "Bijstand",
        isGeregistreerdWerkzoekend: true,
        bron: "gemeente",
        peildatum: isoDate("2026-09-01"),
      })
      .execute();
    await db
      .insertInto("plannen")
      .values({ ...own, eigenWoorden: "Ik wil buiten werken." })
      .execute();
  }
  const helpers: [string, string, Rol, boolean][] = [
    [amina, AMERSFOORT, "klantmanager", true],
    [amina, AMERSFOORT, "jobcoach", false],
    [amina, AMERSFOORT, "jobhunter", false],
    [amina, AMERSFOORT, "gids", false],
    [lotte, LEUSDEN, "klantmanager", true],
    [lotte, LEUSDEN, "jobcoach", false],
  ];
  for (const [inwonerId, gemeente, rol, isHoofd] of helpers)
    await db
      .insertInto("begeleidingen")
      .values({
        regioId: REGIO,
        id: idOf(`h${rol.slice(0, 6)}${inwonerId.slice(-8)}`),
        gemeente,
        inwonerId,
        gebruikerId: gebruikerId(rol, gemeente),
        naam: `${rol} ${gemeente}`,
        rol,
        isHoofd,
        vanaf: isoDate("2026-03-01"),
      })
      .execute();
}

/** Who represents Amina may do everything that a mandate can give. */
async function insertMachtiging(db: Database): Promise<void> {
  await db
    .insertInto("machtigingen")
    .values({
      regioId: REGIO,
      id: idOf("machtiging"),
      gemeente: AMERSFOORT,
      inwonerId: amina,
      gebruikerId: gebruikerId("vertegenwoordiger"),
      naam: "vertegenwoordiger GM0307",
      relatie: "familie",
      mag: "handelen",
      delen: ["plan", "werk", "gegevens", "berichten", "bezwaar"],
      vanaf: isoDate("2026-03-01"),
      tot: isoDate("2027-02-28"),
      gegeven: new Date("2026-03-01T09:00:00Z"),
    })
    .execute();
}

async function insertWork(db: Database): Promise<void> {
  await db
    .insertInto("werkgevers")
    .values({
      regioId: REGIO,
      id: groeneWal,
      naam: "De Groene Wal",
      sector: "groen",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      postcode: "3812",
      accountmanagerId: gebruikerId("accountmanager"),
    })
    .execute();
  const plek = {
    regioId: REGIO,
    soort: "werkplek",
    werkgeverId: groeneWal,
    werkvormen: ["werken op locatie", "begeleid werken"],
    werksoort: "groen",
    gemeente: AMERSFOORT,
    plaats: "Amersfoort",
    postcode: "3813",
  };
  await db
    .insertInto("plekken")
    .values([
      { ...plek, id: ploegSchothorst, titel: "Medewerker groen, ploeg Schothorst", capaciteit: 3 },
      { ...plek, id: kas, titel: "Kweker in de kas", capaciteit: 1 },
    ])
    .execute();
  const voorstel = {
    regioId: REGIO,
    gemeente: AMERSFOORT,
    plekId: ploegSchothorst,
    waarom: "Werkt graag buiten.",
    uitleg: "{}",
    doorGebruikerId: gebruikerId("klantmanager"),
    doorNaam: "klantmanager GM0307",
    voorgesteldOp: isoDate("2026-11-20"),
  };
  await db
    .insertInto("voorstellen")
    .values([
      { ...voorstel, id: voorstelAmina, inwonerId: amina },
      { ...voorstel, id: voorstelMehmet, inwonerId: mehmet, status: "akkoord" },
    ])
    .execute();
  await db
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: plaatsingYonas,
      gemeente: AMERSFOORT,
      inwonerId: yonas,
      unitId: unitGroen,
      functie: "Medewerker groen",
      werkvorm: "intern",
      urenPerWeek: hours(24),
      startdatum: isoDate("2026-09-01"),
      rapportgroep: "Bijstand",
      via: "ontwikkelbedrijf",
      geregistreerdOp: isoDate("2026-09-01"),
    })
    .execute();
}

async function insertTraject(db: Database): Promise<void> {
  const door = { doorGebruikerId: gebruikerId("klantmanager"), doorNaam: "klantmanager GM0307" };
  const vaardigheden = [
    { code: "op_tijd", naam: "Op tijd komen", soort: "werknemersvaardigheid" },
    { code: "gereedschap", naam: "Werken met gereedschap", soort: "vakvaardigheid" },
  ];
  const inhoud = {
    fasen: [{ naam: "Leren werken", weken: 13, aanname: false, vaardigheden }],
    week: [{ fase: null, dag: 2, van: "09:00", tot: "13:00", activiteit: "Groen", plaats: "Kas" }],
    isVoorbeeld: false,
  };
  await db
    .insertInto("trajecten")
    .values({
      regioId: REGIO,
      id: trajectGroen,
      naam: "Leren in het groen",
      doelgroepen: ["iedereen"],
      fasen: ["ontwikkelen"],
      doeltype: "praktische vaardigheden",
      vorm: "groep",
      leidend: "niet bekend",
      gemeenten: [AMERSFOORT],
      bron: "Proef",
    })
    .execute();
  await db
    .insertInto("trajectversies")
    .values({
      regioId: REGIO,
      trajectId: trajectGroen,
      nummer: 1,
      inhoud: JSON.stringify(inhoud),
      urenPerWeek: hours(4),
      waarom: "Eerste versie",
      ...door,
      tijdstip: new Date("2026-08-01T08:00:00Z"),
    })
    .execute();
  await db
    .insertInto("trajectgroepen")
    .values({
      regioId: REGIO,
      id: groepGroen,
      trajectId: trajectGroen,
      nummer: 1,
      naam: "Groen, najaar",
      unitId: unitGroen,
      plaats: "De kas",
      gemeenten: [AMERSFOORT],
      capaciteit: 2,
      startdatum: isoDate("2026-09-01"),
    })
    .execute();
  await db
    .insertInto("deelnames")
    .values({
      regioId: REGIO,
      id: deelnameYonas,
      gemeente: AMERSFOORT,
      inwonerId: yonas,
      groepId: groepGroen,
      status: "doet mee",
      aangemeld: new Date("2026-08-20T08:00:00Z"),
      startdatum: isoDate("2026-09-01"),
      ...door,
    })
    .execute();
}
