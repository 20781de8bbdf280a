import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import { idOfTarget } from "./relations.ts";

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
