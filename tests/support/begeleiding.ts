import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import type { Database } from "#db/database";
import type { Dataklasse } from "../../src/modules/toegang/matrix.ts";
import { gebruikerId, idOf, REGIO, VANDAAG } from "./world.ts";

export const bezoekOf = (person: string) => idOf(`bz${person}`);
export const signaalOf = (person: string) => idOf(`sg${person}`);
export const actieOf = (person: string) => idOf(`ac${person}`);

type Own = { readonly inwonerId: string; readonly gemeente: string };

/** A plan, a visit, a signal that was taken up and an action of one inwoner, each with its word. Runs as the owner. */
export async function insertBegeleiding(
  db: Database,
  person: string,
  { inwonerId, gemeente }: Own,
  plaatsingId: string,
  word: (klasse: Dataklasse) => string,
): Promise<void> {
  const own = { regioId: REGIO, gemeente, inwonerId };
  const door = { doorGebruikerId: gebruikerId("jobcoach"), doorNaam: "jobcoach" };
  await db
    .insertInto("begeleidingsplannen")
    .values({ ...own, plaatsingId, ...afspraken, doelen: [word("plaatsing")] })
    .execute();
  await db
    .insertInto("bezoeken")
    .values({
      ...own,
      ...door,
      id: bezoekOf(person),
      plaatsingId,
      datum: isoDate("2026-11-10"),
      wijze: "telefoon",
      inwoner: "goed",
      werk: "goed",
      samenwerking: "goed",
      aanwezigheid: "goed",
      tekst: word("begeleiding"),
      isZichtbaarVoorInwoner: false,
      vastgelegd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  await db
    .insertInto("signalen")
    .values({
      ...own,
      ...door,
      id: signaalOf(person),
      plaatsingId,
      van: "begeleider",
      onderwerp: "het werk",
      woorden: word("begeleiding"),
      antwoordUiterlijk: VANDAAG,
      gemeldOp: VANDAAG,
      tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  await db
    .insertInto("acties")
    .values({
      ...own,
      ...door,
      id: actieOf(person),
      plaatsingId,
      soort: "afspraak",
      wat: word("begeleiding"),
      wieSoort: "begeleider",
      wieNaam: "jobcoach",
      uiterlijk: VANDAAG,
    })
    .execute();
}

const afspraken = {
  coachId: gebruikerId("jobcoach"),
  coachNaam: "jobcoach GM0307",
  specialisme: "algemeen",
  fasen: JSON.stringify([{ vanaf: "2026-11-01", urenPerWeek: 200 }]),
  bereikbaar: "De jobcoach",
  besluitDoor: "accountmanager",
  besluitOp: isoDate("2026-10-20"),
  besluitWaarom: "Nieuw werk leren kost tijd.",
  dienstverbandBij: "De werkgever",
  begeleidingDoor: "Jobcoach",
  betaaldDoor: "De gemeente",
};

/** What a page sends for the same. */
export const planBody = {
  coachNaam: "jobcoach GM0307",
  isCoachIk: true,
  specialisme: "algemeen",
  buddyNaam: null,
  buddyFunctie: null,
  buddyTraining: null,
  ookVoor: [],
  werkgeverDoet: [],
  doelen: ["Zelf de route lopen"],
  fasen: [
    { vanaf: "2026-11-01", urenPerWeek: 3 },
    { vanaf: "2027-01-01", urenPerWeek: 1.5 },
  ],
  tot: null,
  bereikbaar: "De jobcoach",
  besluitDoor: "accountmanager",
  besluitOp: "2026-10-20",
  besluitWaarom: "Nieuw werk leren kost tijd.",
  dienstverbandBij: "De werkgever",
  begeleidingDoor: "Jobcoach",
  betaaldDoor: "De gemeente",
  prijsInCenten: 70_00,
  prijsPer: "uur",
  afspraken: null,
};

export const bezoekBody = {
  datum: VANDAAG,
  wijze: "op het werk",
  checkmoment: null,
  inwoner: "goed",
  werk: "goed",
  samenwerking: "gaat wel",
  aanwezigheid: "goed",
  tekst: "Staat zelf op de lijst van de ploeg.",
  antwoorden: {},
  volgendBezoek: "2026-12-15",
  isZichtbaarVoorInwoner: true,
};
export const bezoekMetGevolgen = { ...bezoekBody, acties: [], signaal: null };

export const insertCoachuren = (db: Database) =>
  db
    .insertInto("coachuren")
    .values({
      regioId: REGIO,
      gebruikerId: gebruikerId("jobcoach"),
      naam: "jobcoach GM0307",
      urenPerWeek: hours(24),
      specialismen: ["algemeen"],
    })
    .execute();
