import { addDays } from "#core/dates";
import { cents, percent } from "#core/money";
import type { Database } from "#db/database";
import { AMERSFOORT, gebruikerId, groeneWal, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import { idOfTarget, type Person } from "./relations.ts";

// Markets, services, contracts and marks as they must be before a request can find them. Made as the owner.

const marktId = idOf("banenmarkt");
const dienstId = idOf("wgdienst");
const doelId = idOf("dienstdoel");
const verplichtingId = idOf("sroi");
const bijdrageId = idOf("sroibijdrage");
export const marktdeelnameOf = (person: string) => idOf(`md${person}`);

export const marktBody = {
  naam: "Banenmarkt",
  datum: VANDAAG,
  begintijd: "13:00",
  eindtijd: "16:00",
  plaats: "Amersfoort",
  adres: "Eemplein 75",
  omschrijving: "Werkgevers uit de regio.",
  telefoon: "033 000 00 00",
  capaciteit: null,
};
export const dienstBody = {
  soort: "jobcarving",
  status: "loopt",
  startdatum: VANDAAG,
  einddatum: null,
  uitvoerder: "Accountmanager",
  vraag: null,
  doel: null,
  taken: [],
  instrumenten: [],
  onderwerpen: [],
  advies: null,
  geleerd: null,
  vervolg: null,
  vervolgdatum: null,
};
export const doelBody = { minstens: 5, hoogstens: null, eigenaar: "WSP", bron: "Actieplan" };
export const nieuweVerplichting = {
  werkgeverId: groeneWal,
  gemeente: AMERSFOORT,
  opdracht: "Groenonderhoud",
  kenmerk: "C-2",
  contractsomInCenten: 100_000_00,
  percentage: 5,
  tabel: "utrecht",
  startdatum: VANDAAG,
  einddatum: addDays(VANDAAG, 700),
  doelen: ["aan de slag"],
};
export const bijdrageBody = {
  soort: "kennis",
  urenPerWeek: null,
  maanden: null,
  aantal: 8,
  prijsInCenten: null,
  startdatum: VANDAAG,
  toelichting: null,
  bewijs: "K-8",
};
export const oordeelBody = { aanleiding: "dienst", cijfer: 8, snel: "ja", opnieuw: "ja", toelichting: null };

/** A market today, at which the werkgever of the small world stands. */
export async function insertMarkt(db: Database): Promise<void> {
  await db
    .insertInto("banenmarkten")
    .values({ regioId: REGIO, id: marktId, ...marktBody, naam: "Markt van vandaag" })
    .execute();
  await db
    .insertInto("marktwerkgevers")
    .values({ regioId: REGIO, marktId, werkgeverId: groeneWal, biedt: "Groen", plaatsen: 2 })
    .execute();
}

/** That someone goes there and had a talk, with a word that stands nowhere else. */
export async function insertMarktdeelname(db: Database, person: Person, word: string): Promise<void> {
  const gemeente = person === "lotte" ? LEUSDEN : AMERSFOORT;
  const own = { regioId: REGIO, marktId, gemeente, inwonerId: idOfTarget[person] };
  const id = marktdeelnameOf(person);
  await db
    .insertInto("marktdeelnames")
    .values({
      ...own,
      id,
      aangemeldOp: VANDAAG,
      doorGebruikerId: gebruikerId("klantmanager"),
      doorNaam: word,
    })
    .execute();
  const gesprek = { deelnameId: id, werkgeverId: groeneWal, uitkomst: "gesprek", doorNaam: word };
  await db
    .insertInto("marktgesprekken")
    .values({ ...own, id: idOf(`mg${person}`), ...gesprek })
    .execute();
}

const insertDienst = (db: Database) =>
  db
    .insertInto("werkgeversdiensten")
    .values({
      regioId: REGIO,
      id: dienstId,
      werkgeverId: groeneWal,
      ...dienstBody,
      taken: "[]",
      doorGebruikerId: gebruikerId("accountmanager"),
      doorNaam: "accountmanager",
    })
    .execute();

const insertDoel = (db: Database) =>
  db
    .insertInto("dienstdoelen")
    .values({
      regioId: REGIO,
      id: doelId,
      jaar: 2025,
      maatstaf: "jobcarving",
      ...doelBody,
      doorNaam: "beleid",
    })
    .execute();

/** What the company of the employer of the small world owes, with an effort that waits for a yes. */
async function insertSroi(db: Database): Promise<void> {
  const own = { regioId: REGIO, werkgeverId: groeneWal };
  await db
    .insertInto("sroiVerplichtingen")
    .values({
      ...own,
      id: verplichtingId,
      ...nieuweVerplichting,
      kenmerk: "C-1",
      contractsomInCenten: 100_000_00,
      percentage: percent(5),
      bedragInCenten: cents(5_000_00),
      doorNaam: "accountmanager",
      opgesteldOp: VANDAAG,
    })
    .execute();
  await db
    .insertInto("sroiBijdragen")
    .values({
      ...own,
      id: bijdrageId,
      verplichtingId,
      ...bijdrageBody,
      bewijs: "K-1",
      einddatum: VANDAAG,
      doorGebruikerId: gebruikerId("beheerder"),
      doorNaam: "iemand",
      vastgelegdOp: VANDAAG,
    })
    .execute();
}

// the market and who goes there are part of the region that every test of access starts from
export const markt: Example = { about: "regio", id: () => marktId };
export const marktdag: Example = { about: "regio", id: () => marktId };
export const marktlijst: Example = { about: "lijst", id: () => marktId };
export const marktdeelname: Example = {
  about: "inwoner",
  id: marktdeelnameOf,
  versie: 2, // who had a talk was there
  needs: [["read", "marktdeelname"]],
};
/** Who is registered at another market than that of today. */
const andereMarkt = idOf("anderemarkt");
export const aanmelding: Example = {
  about: "inwoner",
  id: () => andereMarkt,
  prepare: (db) =>
    db
      .insertInto("banenmarkten")
      .values({ regioId: REGIO, id: andereMarkt, ...marktBody, naam: "Andere markt" })
      .execute(),
};
export const dienst: Example = { about: "regio", id: () => dienstId, prepare: insertDienst };
export const dienstdoel: Example = { about: "regio", id: () => doelId, versie: 1, prepare: insertDoel };
export const sroi: Example = {
  about: "regio",
  id: () => verplichtingId,
  isOfWerkgever: true,
  prepare: insertSroi,
};
export const sroiBeheer: Example = {
  about: "regio",
  id: () => verplichtingId,
  versie: 1,
  prepare: insertSroi,
};
export const sroiBesluit: Example = { about: "regio", id: () => bijdrageId, versie: 1, prepare: insertSroi };
export const oordeel: Example = { about: "regio", isOfWerkgever: true, body: () => oordeelBody };
