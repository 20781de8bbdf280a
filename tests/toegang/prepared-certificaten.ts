import { createHash } from "node:crypto";
import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { badgeOf } from "../../src/modules/certificaten/badge.ts";
import { codeOf } from "../../src/modules/certificaten/code.ts";
import { onderteken } from "../../src/modules/certificaten/ondertekening.ts";
import { sleutels } from "../support/sleutels.ts";
import {
  AMERSFOORT,
  gebruikerId,
  groeneWal,
  idOf,
  LEUSDEN,
  REGIO,
  unitGroen,
  VANDAAG,
} from "../support/world.ts";
import type { Example } from "./example.ts";
import { idOfTarget, PERSONS, type Person } from "./relations.ts";

// Everyone learns at one leerbedrijf, and got a praktijkverklaring for what he learned before.

const ADRES = "https://meedoen.voorbeeld.nl";
const leerbedrijfId = idOf("leerbedrijf");
const leermeesterId = idOf("leermeester");
const leertaakId = idOf("leertaak");
const routeOf = (person: string) => idOf(`lr${person}`);
const eerderOf = (person: string) => idOf(`le${person}`);
const doelOf = (person: string) => idOf(`ld${person}`);
const verklaringOf = (person: string) => idOf(`pv${person}`);
const door = { doorGebruikerId: gebruikerId("klantmanager"), tijdstip: new Date(`${VANDAAG}T08:00:00Z`) };

export const erkenning = { erkendDoor: "SBB", erkendVoor: ["groen"], erkendTot: null, bron: "Proef" };
export const leermeester = { naam: "Wim Haver", functie: "voorman", tot: null };
export const leertaak = {
  code: "GR-02",
  naam: "Heg knippen",
  sector: "groen",
  soort: "vakvaardigheid",
  laatZien: "Knipt een heg recht.",
  erkendDoor: null,
  erkenningBron: null,
  eerstVoor: "iedereen",
  bron: "Proef",
  isVoorbeeld: true,
};
export const nieuweRoute = {
  leerbedrijfId,
  leermeesterId,
  leertaakIds: [leertaakId],
  begonnenOp: VANDAAG,
};
export const nieuwLeerbedrijf = { unitId: unitGroen, ...erkenning };

const leren = (id: (person: string) => string): Example => ({
  about: "inwoner",
  id,
  needs: [["read", "praktijkleren"]],
});
export const leerroute = leren(routeOf);
export const leerdoel = leren(doelOf);
export const verklaring: Example = {
  about: "inwoner",
  id: verklaringOf,
  needs: [["read", "certificaat"]],
};
export const leerbedrijf: Example = { about: "regio", id: () => leerbedrijfId };
export const leermeesterVan: Example = { about: "regio", id: () => leermeesterId };
export const taak: Example = { about: "regio", id: () => leertaakId };

/** With a canary of each of the two classes. Runs as the owner. */
export async function insertLeren(db: Database): Promise<void> {
  const regioId = REGIO;
  await db
    .insertInto("leerbedrijven")
    .values({ ...erkenning, regioId, id: leerbedrijfId, werkgeverId: groeneWal })
    .execute();
  await db
    .insertInto("leermeesters")
    .values({ ...leermeester, regioId, id: leermeesterId, leerbedrijfId, werkgeverId: groeneWal })
    .execute();
  await db
    .insertInto("leertaken")
    .values({ ...leertaak, regioId, id: leertaakId, code: "GR-01", naam: "Perk schoffelen" })
    .execute();
  for (const person of PERSONS) await insertLerenOf(db, person);
}

async function insertLerenOf(db: Database, person: Person): Promise<void> {
  const gemeente = person === "lotte" ? LEUSDEN : AMERSFOORT;
  const van = { regioId: REGIO, gemeente, inwonerId: idOfTarget[person] };
  const route = {
    ...van,
    leerbedrijfId,
    leerbedrijfNaam: "De Groene Wal",
    leermeesterId,
    begonnenOp: isoDate("2026-03-01"),
    terugkoppelingOp: VANDAAG,
    terugkoppeling: `KANARIE praktijkleren ${person}`,
  };
  await db
    .insertInto("leerroutes")
    .values([
      { ...route, id: routeOf(person), afgeslotenOp: null },
      { ...route, id: eerderOf(person), afgeslotenOp: VANDAAG },
    ])
    .execute();
  await db
    .insertInto("leerdoelen")
    .values({
      ...van,
      id: doelOf(person),
      leerrouteId: routeOf(person),
      leertaakId,
      volgorde: 1,
      code: "GR-01",
      naam: "Perk schoffelen",
      sector: "groen",
      laatZien: "Schoffelt een perk.",
    })
    .execute();
  await db
    .insertInto("beoordelingen")
    .values({
      ...van,
      ...door,
      id: idOf(`bo${person}`),
      leerdoelId: doelOf(person),
      datum: VANDAAG,
      niveau: "zelfstandig",
      leermeesterId,
      leermeesterNaam: "Wim Haver",
      leermeesterFunctie: "voorman",
      doorNaam: "klantmanager",
    })
    .execute();
  await insertVerklaringOf(db, person, van);
}

async function insertVerklaringOf(
  db: Database,
  person: Person,
  van: { regioId: string; gemeente: string; inwonerId: string },
): Promise<void> {
  const id = verklaringOf(person);
  const nummer = `KANARIE certificaat ${person}`;
  const badge = badgeOf(
    {
      id,
      nummer,
      naam: person,
      leerbedrijfId,
      leerbedrijf: "De Groene Wal",
      uitgever: "Regio",
      begonnenOp: isoDate("2026-03-01"),
      uitgegevenOp: VANDAAG,
      taken: [],
    },
    ADRES,
  );
  await db
    .insertInto("praktijkverklaringen")
    .values({
      ...van,
      ...door,
      id,
      nummer,
      leerrouteId: eerderOf(person),
      uitgegevenOp: VANDAAG,
      codeHash: createHash("sha256")
        .update(
          codeOf(sleutels, {
            regioId: REGIO,
            id,
          }),
        )
        .digest(),
      bewijs: await onderteken(badge, sleutels.certificaat, ADRES),
      doorNaam: "klantmanager",
    })
    .execute();
}
