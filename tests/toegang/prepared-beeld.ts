import type { Database } from "#db/database";
import { MEEGELEVERD } from "../../src/modules/beeld/meegeleverd.ts";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import { idOfTarget, type Target } from "./relations.ts";

// What the doors of `beeld` look for before they can do something. It is made as the owner, and undone afterwards.

export const vragenlijstId = idOf("vragenlijst");
const geldendId = idOf("geldend");
const conceptId = idOf("concept");
const definitie = MEEGELEVERD.find(({ code }) => code === "doelen_voorbij_werk")!.definitie;
export const antwoorden = { groei: 3, welbevinden: 4, vertrouwen: 2, zin: 3, motivatie: 5, inzicht: 3 };

/** A vragenlijst with a version that holds and a draft of the next one. */
export async function insertVragenlijst(db: Database): Promise<void> {
  const lijst = { code: "doelen", naam: "Doelen", doel: "Groei" };
  await db
    .insertInto("vragenlijsten")
    .values({ regioId: REGIO, id: vragenlijstId, ...lijst })
    .execute();
  const versie = {
    regioId: REGIO,
    vragenlijstId,
    definitie: JSON.stringify(definitie),
    gemaaktOp: VANDAAG,
    doorNaam: "beheerder",
  };
  await db
    .insertInto("vragenlijstversies")
    .values([
      { ...versie, id: geldendId, nummer: 1, status: "gepubliceerd", gepubliceerdOp: VANDAAG },
      { ...versie, id: conceptId, nummer: 2, status: "concept", gepubliceerdOp: null },
    ])
    .execute();
}

export const lijst: Example = { about: "regio", id: () => vragenlijstId, prepare: insertVragenlijst };
export const concept: Example = {
  about: "regio",
  id: () => conceptId,
  prepare: insertVragenlijst,
  versie: 1,
};
export const geldend: Example = { ...concept, id: () => geldendId };
export const aConcept = { definitie };

/** A draft of the role itself about someone. */
const afnameId = (target: Target) => idOf(`afname${target}`.slice(0, 12));
export const afname: Example = {
  about: "inwoner",
  id: afnameId,
  versie: 1,
  needs: [["read", "beeld"]],
  prepare: async (db, target, rol) => {
    await insertVragenlijst(db);
    if (target === "niemand") return;
    await db
      .insertInto("afnames")
      .values({
        regioId: REGIO,
        id: afnameId(target),
        gemeente: gemeenteVan(target),
        inwonerId: idOfTarget[target],
        vragenlijstversieId: geldendId,
        status: "concept",
        antwoorden: JSON.stringify({ ...antwoorden, woorden: `KANARIE beeld ${target}` }),
        ingevuldOp: VANDAAG,
        organisatieId: idOf("organisatie"),
        organisatiesoort: "gemeente",
        doorGebruikerId: gebruikerId(rol),
        doorNaam: rol,
        tijdstip: new Date(`${VANDAAG}T08:00:00Z`),
      })
      .execute();
  },
};

const indicatieId = (target: Target) => idOf(`ind${target}`);
export const indicatieBody = {
  soort: "jobcoach",
  vanaf: VANDAAG,
  tot: null,
  bron: "gemeente",
  vastgesteldOp: VANDAAG,
};
export const indicatie: Example = {
  about: "inwoner",
  id: indicatieId,
  versie: 1,
  needs: [["read", "situatie"]],
  prepare: async (db, target) =>
    target === "niemand"
      ? undefined
      : db
          .insertInto("indicaties")
          .values({
            ...indicatieBody,
            regioId: REGIO,
            id: indicatieId(target),
            gemeente: gemeenteVan(target),
            inwonerId: idOfTarget[target],
          })
          .execute(),
};

export const aanvraag: Example = {
  about: "inwoner",
  id: indicatieId,
  versie: 1,
  needs: [["read", "situatie"]],
  prepare: async (db, target) =>
    target === "niemand"
      ? undefined
      : db
          .insertInto("indicatieaanvragen")
          .values({
            regioId: REGIO,
            id: indicatieId(target),
            gemeente: gemeenteVan(target),
            inwonerId: idOfTarget[target],
            soort: "beschut werk",
            gevraagdOp: VANDAAG,
            adviseur: "UWV",
            doorNaam: "klantmanager",
          })
          .execute(),
};

const gemeenteVan = (target: Target) => (target === "lotte" ? LEUSDEN : AMERSFOORT);
