import type { Database } from "#db/database";
import { cents } from "#core/money";
import { hours } from "#core/hours";
import { addDays, isoDate } from "#core/dates";
import { AMERSFOORT, groeneWal, idOf, REGIO, unitGroen, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";

// The unit of the unitleider as it must be before a request can find it. Made as the owner.

const locatieId = idOf("unithal");
const capaciteitId = idOf("unitcap");
const opdrachtId = idOf("opdracht");
export const groepPlek = idOf("groepplek");
const groepId = idOf("detgroep");
const TOT = addDays(VANDAAG, 60);

const herkomst = { bron: "Opgave van de unit", zekerheid: "opgave" };
export const locatieBody = {
  naam: "Kas",
  soort: "hal",
  plaats: "Amersfoort",
  bereikbaar: null,
  isPrikkelarm: true,
  isRolstoelgeschikt: null,
  aanpassingen: ["rustruimte"],
  ...herkomst,
};
export const capaciteitBody = {
  locatieId,
  werksoort: "groen",
  werkvorm: "intern",
  vanaf: "2026-01-01",
  tot: null,
  plaatsen: 12,
  begeleiders: 2,
  begeleidingFte: 1.5,
  ...herkomst,
};
export const afspraakBody = { inzetbaar: 72.5, mensenPerFte: 12, ...herkomst };
export const verkenningBody = {
  werksoort: "dieren_planten",
  toetsen: ["ruimte", "aanpassingen", "begeleiding", "vakkennis", "opdrachten", "inwoners"].map((vraag) => ({
    vraag,
    oordeel: "ja",
    toelichting: "",
  })),
  conclusie: "past",
  toelichting: "De kas heeft ruimte.",
};
export const opdrachtBody = {
  opdrachtgever: "Gemeente Amersfoort",
  werkgeverId: null,
  titel: "Perken onderhouden",
  werksoort: "groen",
  werkvorm: "groepsdetachering",
  startdatum: VANDAAG,
  einddatum: TOT,
  urenPerWeek: 48,
  prijs: 900_000,
  kosten: 150_000,
  ontwikkeling: [{ vaardigheid: "gereedschap", maat: "wordt aangeleerd" }],
  toelichting: null,
  status: "aangenomen",
};
export const groepBody = { plekId: groepPlek, omvang: 2, ervarenMinstens: 0 };

/** A location with what it can hold, what the unit reckons with, and an order with an empty group. */
export async function prepareUnit(db: Database): Promise<void> {
  const own = { regioId: REGIO, unitId: unitGroen };
  await db
    .insertInto("unitlocaties")
    .values({ ...own, id: locatieId, ...locatieBody })
    .execute();
  const { begeleidingFte, vanaf, ...capaciteit } = capaciteitBody;
  await db
    .insertInto("unitcapaciteiten")
    .values({
      ...own,
      id: capaciteitId,
      ...capaciteit,
      vanaf: isoDate(vanaf),
      begeleidingFte: begeleidingFte * 100,
    })
    .execute();
  await db
    .insertInto("unitafspraken")
    .values({ ...own, inzetbaar: 725_000, mensenPerFte: 1_200, ...herkomst })
    .execute();
  await insertOpdracht(db);
}

export async function insertOpdracht(db: Database): Promise<void> {
  const own = { regioId: REGIO, unitId: unitGroen };
  await db
    .insertInto("plekken")
    .values({
      ...own,
      id: groepPlek,
      soort: "werkplek",
      titel: "Groen bij de gemeente",
      werkvormen: ["groepsdetachering"],
      werksoort: "groen",
      gemeente: AMERSFOORT,
      plaats: "Amersfoort",
      postcode: "3813",
      capaciteit: 4,
    })
    .execute();
  const { prijs, kosten, urenPerWeek, ontwikkeling, ...opdracht } = opdrachtBody;
  await db
    .insertInto("opdrachten")
    .values({
      ...own,
      ...opdracht,
      id: opdrachtId,
      urenPerWeek: hours(urenPerWeek),
      prijsInCenten: cents(prijs),
      kostenInCenten: cents(kosten),
      ontwikkeling: JSON.stringify(ontwikkeling),
      ontwikkelingDoor: "unitleider",
      ontwikkelingOp: VANDAAG,
    })
    .execute();
}

const insertGroep = (db: Database) =>
  db
    .insertInto("detacheringsgroepen")
    .values({
      regioId: REGIO,
      id: groepId,
      opdrachtId,
      unitId: unitGroen,
      ...groepBody,
      startdatum: VANDAAG,
      einddatum: TOT,
    })
    .execute();

const werkafspraakId = idOf("werkafspraak");
export const werkafspraakBody = {
  werkvorm: "groepsdetachering",
  unitId: null,
  werkgeverId: groeneWal,
  met: "De Groene Wal",
  werk: "Perken wieden en gras maaien, op twee terreinen.",
  prijsInCenten: 1_780,
  prijsPer: "uur",
  dienstverbandBij: "RWA",
  begeleidingDoor: "Werkleider van RWA",
  begeleiding: "Elke dag een werkleider erbij. Bel hem bij vragen.",
  vanaf: VANDAAG,
  tot: null,
};

/** What was agreed with the employer of the small world, without a yes yet. */
export async function insertWerkafspraak(db: Database): Promise<void> {
  await prepareUnit(db);
  const { vanaf, ...given } = werkafspraakBody;
  await db
    .insertInto("werkafspraken")
    .values({
      regioId: REGIO,
      id: werkafspraakId,
      plekId: groepPlek,
      nummer: 1,
      ...given,
      prijsInCenten: cents(given.prijsInCenten),
      unitId: unitGroen,
      vanaf,
      opgesteldDoor: "unitleider",
      opgesteldOp: VANDAAG,
    })
    .execute();
}

export const plekafspraken: Example = { about: "regio", id: () => groepPlek, prepare: prepareUnit };
export const werkafspraak: Example = {
  about: "regio",
  id: () => werkafspraakId,
  isOfWerkgever: true,
  prepare: insertWerkafspraak,
};
export const unit: Example = { about: "regio", id: () => unitGroen, prepare: prepareUnit };
export const unitcapaciteit: Example = { ...unit, id: () => capaciteitId, versie: 1 };
export const unitlocatie: Example = { ...unit, id: () => locatieId, versie: 1 };
export const opdracht: Example = { about: "regio", id: () => opdrachtId, prepare: prepareUnit };
export const groep: Example = {
  about: "lijst",
  id: () => groepId,
  also: [["read", "opdracht"]],
  prepare: async (db) => {
    await prepareUnit(db);
    await insertGroep(db);
  },
};
