import type { Database } from "#db/database";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import { idOfTarget, type Target } from "./relations.ts";

// Of the plan, the circle and handing over: what must be there first, and what a change sends.

const aanbodId = idOf("aanbod");
const DEEL_VAN_ROL: Readonly<Partial<Record<Rol, string>>> = {
  klantmanager: "hoofdbegeleiding",
  jobcoach: "jobcoaching",
  jobhunter: "werk zoeken",
  gids: "wegwijs",
};
/** Something about Bram, whom nobody helps, that is offered to who asks; to others it cannot be offered. */
export const aanbod: Example = {
  about: "regio",
  id: () => aanbodId,
  prepare: async (db, _target, rol) => {
    const deel = DEEL_VAN_ROL[rol];
    if (!deel) return;
    await db
      .insertInto("overdrachten")
      .values({
        regioId: REGIO,
        id: aanbodId,
        gemeente: AMERSFOORT,
        inwonerId: idOfTarget.bram,
        deel,
        vanGebruikerId: gebruikerId("klantmanager"),
        vanNaam: "klantmanager",
        naarGebruikerId: gebruikerId(rol),
        naarNaam: rol,
        waarom: "Kent de weg naar de bus.",
        aangebodenOp: VANDAAG,
      })
      .execute();
  },
};
/** An offer about the one it is about, still open. */
export const openOverdracht: Example = {
  about: "inwoner",
  id: (target) => idOf(`oo${target}`),
  ok: ["overdracht.al-beantwoord"],
  prepare: async (db, target) => {
    if (target === "niemand") return;
    const gemeente = target === "lotte" ? LEUSDEN : AMERSFOORT;
    await db
      .insertInto("overdrachten")
      .values({
        regioId: REGIO,
        id: idOf(`oo${target}`),
        gemeente,
        inwonerId: idOfTarget[target],
        deel: "jobcoaching",
        vanGebruikerId: gebruikerId("klantmanager"),
        vanNaam: "klantmanager",
        naarGebruikerId: gebruikerId("jobcoach", gemeente),
        naarNaam: "jobcoach",
        waarom: "Kent de weg naar de bus.",
        aangebodenOp: VANDAAG,
      })
      .execute();
  },
};

const voorstelIdOf = (target: string) => idOf(`sv${target}`);
/** A step that was proposed for someone, still open. */
export const stapvoorstel: Example = {
  about: "inwoner",
  id: voorstelIdOf,
  needs: [["read", "planbijdrage"]],
  prepare: async (db, target) => {
    if (target === "niemand") return;
    await db
      .insertInto("stapvoorstellen")
      .values({
        regioId: REGIO,
        id: voorstelIdOf(target),
        gemeente: target === "lotte" ? LEUSDEN : AMERSFOORT,
        inwonerId: idOfTarget[target],
        naam: "Meelopen in de kas",
        doorGebruikerId: gebruikerId("inwoner"),
        doorNaam: "inwoner",
        voorgesteldOp: VANDAAG,
      })
      .execute();
  },
};

const verhuizingIdOf = (target: string) => idOf(`vh${target}`);
const insertVerhuizing = (db: Database, target: Target, naar: string, rest: object = {}) =>
  db
    .insertInto("verhuizingen")
    .values({
      regioId: REGIO,
      id: verhuizingIdOf(target),
      gemeente: AMERSFOORT,
      naarGemeente: naar,
      inwonerId: idOfTarget[target],
      dag: VANDAAG,
      akkoordOp: VANDAAG,
      waarom: "Belt graag eerst.",
      vanGebruikerId: gebruikerId("klantmanager"),
      vanNaam: "klantmanager",
      voorgesteldOp: VANDAAG,
      ...rest,
    })
    .execute();
/** Lotte comes to live in Amersfoort: a klantmanager there answers, to others it is not known. */
export const komtHier: Example = {
  about: "regio",
  id: () => verhuizingIdOf("lotte"),
  ok: ["verhuizing.not-found"],
  prepare: (db) => insertVerhuizing(db, "lotte", AMERSFOORT),
};
/** A move of the one it is about, still open. */
export const openVerhuizing: Example = {
  about: "inwoner",
  id: verhuizingIdOf,
  ok: ["verhuizing.niet-uw-inwoner"],
  prepare: async (db, target) =>
    target === "niemand"
      ? undefined
      : insertVerhuizing(db, target, target === "lotte" ? AMERSFOORT : LEUSDEN),
};
/** Something that stayed behind with the gemeente where someone lived. */
export const archief: Example = {
  about: "inwoner",
  id: verhuizingIdOf,
  body: () => ({ reden: "klacht" }),
  prepare: async (db, target) => {
    if (target === "niemand") return;
    const gemeente = target === "lotte" ? LEUSDEN : AMERSFOORT;
    const answered = { status: "aangenomen", antwoordOp: VANDAAG };
    await insertVerhuizing(db, target, target === "lotte" ? AMERSFOORT : LEUSDEN, answered);
    await db
      .insertInto("dossierarchief")
      .values({
        regioId: REGIO,
        verhuizingId: verhuizingIdOf(target),
        nummer: 1,
        gemeente,
        inwonerId: idOfTarget[target],
        soort: "contactmomenten",
        rij: "{}",
      })
      .execute();
  },
};
export const verhuizing = { dag: VANDAAG, akkoordOp: VANDAAG, waarom: "Belt graag eerst." };

export const doel = {
  behoefte: "Meer buiten zijn.",
  naam: "Werk in het groen",
  soort: "werk",
  leidend: "ambitie van de inwoner",
  streefdatum: null,
};
export const stap = {
  naam: "Proefweek",
  doelId: null,
  status: "later",
  wieSoort: "inwoner",
  wie: null,
  begeleidingId: null,
  startdatum: null,
  einddatum: null,
  isStage: false,
  gewenstTot: null,
  weekdagen: [],
  begintijd: null,
  eindtijd: null,
};
export const bezetteTijd = {
  soort: "inburgering",
  weekdagen: ["ma", "wo"],
  begintijd: "09:00",
  eindtijd: "12:00",
  vanaf: VANDAAG,
  tot: null,
};
export const helper = {
  naam: "Buurman",
  rol: "buurman",
  waarom: "Rijdt mee.",
  vanaf: VANDAAG,
  isNaaste: true,
  toestemmingOp: VANDAAG,
};
