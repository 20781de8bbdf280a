import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import { voorstelOf } from "./canaries.ts";
import type { Example } from "./example.ts";
import { idOfTarget, type Target } from "./relations.ts";

// Of what an inwoner may do with what is known about him: what must be there first, and what he sends.

const inwoner: Example = { about: "inwoner" };
const lijst: Example = { about: "lijst" };
const tijdstip = new Date(`${VANDAAG}T09:00:00Z`);
const gemeenteVan = (target: Target) => (target === "lotte" ? LEUSDEN : AMERSFOORT);

const correctieOf = (target: Target) => idOf(`co${target}`);
const insertCorrectie = async (db: Database, target: Target) =>
  target === "niemand"
    ? undefined
    : db
        .insertInto("correcties")
        .values({
          regioId: REGIO,
          id: correctieOf(target),
          nummer: 1,
          gemeente: gemeenteVan(target),
          inwonerId: idOfTarget[target],
          deel: "anders",
          veld: "anders",
          label: "Iets anders",
          inWoorden: "Ik woon alleen.",
          doorGebruikerId: gebruikerId("inwoner"),
          doorNaam: "inwoner",
          gevraagdOp: VANDAAG,
          tijdstip,
          uiterlijk: isoDate("2026-12-24"),
        })
        .execute();
const correctie: Example = {
  about: "inwoner",
  id: correctieOf,
  needs: [["read", "correctie"]],
  prepare: insertCorrectie,
};

const bezwaarOf = (target: Target) => idOf(`bz${target}`);
const insertBezwaar = async (db: Database, target: Target) =>
  target === "niemand"
    ? undefined
    : db
        .insertInto("bezwaren")
        .values({
          regioId: REGIO,
          id: bezwaarOf(target),
          nummer: 2,
          gemeente: gemeenteVan(target),
          inwonerId: idOfTarget[target],
          naam: "Iemand",
          soort: "plan",
          woorden: "Dit is niet mijn plan.",
          doorGebruikerId: gebruikerId("inwoner"),
          doorNaam: "inwoner",
          ingediendOp: VANDAAG,
          tijdstip,
          uiterlijk: isoDate("2026-12-08"),
        })
        .execute();
const bezwaar: Example = {
  about: "inwoner",
  id: bezwaarOf,
  needs: [["read", "bezwaar"]],
  prepare: insertBezwaar,
};

const machtigingOf = (target: Target) => idOf(`ma${target}`);
const helperVan = (rol: Rol, target: Target) => gebruikerId(rol, gemeenteVan(target));
const insertMachtiging = async (db: Database, target: Target) =>
  target === "niemand"
    ? undefined
    : db
        .insertInto("machtigingen")
        .values({
          regioId: REGIO,
          id: machtigingOf(target),
          gemeente: gemeenteVan(target),
          inwonerId: idOfTarget[target],
          gebruikerId: helperVan("raadslid", target),
          naam: "Helper",
          relatie: "vriend",
          mag: "lezen",
          delen: ["plan"],
          vanaf: VANDAAG,
          tot: isoDate("2027-02-01"),
          gegeven: tijdstip,
        })
        .execute();
const machtiging: Example = {
  about: "inwoner",
  id: machtigingOf,
  needs: [["read", "machtiging"]],
  prepare: insertMachtiging,
};

// biome-ignore format: it is read as a table
const deelstopOf = (target: Target) => idOf(`ds${target}`);
const insertDeelstop = async (db: Database, target: Target) =>
  target === "niemand"
    ? undefined
    : db
        .insertInto("deelstops")
        .values({
          regioId: REGIO,
          id: deelstopOf(target),
          gemeente: gemeenteVan(target),
          inwonerId: idOfTarget[target],
          bereik: "alle werkgevers",
          doorGebruikerId: gebruikerId("inwoner"),
          doorNaam: "inwoner",
          isNamens: false,
          gestopt: tijdstip,
        })
        .execute();

const inzageOf = (target: Target) => idOf(`iz${target}`);
const insertInzageverzoek = async (db: Database, target: Target, rol: Rol) =>
  target === "niemand"
    ? undefined
    : db
        .insertInto("inzageverzoeken")
        .values({
          regioId: REGIO,
          id: inzageOf(target),
          inwonerId: idOfTarget[target],
          gebruikerId: gebruikerId(rol),
          gevraagd: tijdstip,
          verloopt: new Date(`${VANDAAG}T23:00:00Z`),
        })
        .execute();

export const rechtenExamples: Readonly<Record<string, Example>> = {
  "GET /inwoners/:id/wie-keek-mee": inwoner,
  "GET /inwoners/:id/inzageverzoeken": inwoner,
  "POST /inwoners/:id/inzageverzoeken": inwoner,
  "POST /inzageverzoeken/:id/_ophalen": { ...inwoner, id: inzageOf, prepare: insertInzageverzoek },
  "GET /correcties": lijst,
  "GET /inwoners/:id/correcties": inwoner,
  "POST /inwoners/:id/correcties": {
    ...inwoner,
    body: () => ({ deel: "anders", veld: "anders", waarde: "Ik woon alleen.", waarom: null }),
  },
  "POST /correcties/:id/antwoord": {
    ...correctie,
    body: () => ({ isJa: false, antwoord: "Dat staat er al." }),
  },
  "POST /correcties/:id/intrekking": correctie,
  "GET /inwoners/:id/delen": inwoner,
  "POST /inwoners/:id/delen/_stop": {
    ...inwoner,
    body: (target) => ({ voorstelId: voorstelOf(target), reden: null }),
    ok: ["delen.al-gestopt", "delen.werkt-er", "voorstel.not-found"],
  },
  "POST /inwoners/:id/delen/_hervat": {
    ...inwoner,
    prepare: insertDeelstop,
    body: (target) => ({ stopId: deelstopOf(target) }),
  },
  "GET /bezwaren": lijst,
  "GET /bezwaren/:id": bezwaar,
  "POST /bezwaren/:id/stappen": {
    ...bezwaar,
    body: () => ({ stand: "opgepakt", woorden: "Ik bel u.", uitkomst: null, gezien: 0 }),
  },
  "POST /bezwaren/:id/intrekking": { ...bezwaar, body: () => ({ gezien: 0 }) },
  "GET /inwoners/:id/bezwaren": { ...inwoner, prepare: insertBezwaar },
  "POST /inwoners/:id/bezwaren": {
    ...inwoner,
    body: () => ({ soort: "plan", woorden: "Dit is niet mijn plan." }),
  },
  "GET /inwoners/:id/machtigingen": inwoner,
  "POST /inwoners/:id/machtigingen": {
    ...inwoner,
    body: () => ({ naam: "Karim", relatie: "familie", mag: "lezen", delen: ["plan"], tot: "2027-02-01" }),
  },
  "POST /machtigingen/:id/intrekking": machtiging,
};
