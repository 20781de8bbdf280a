import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { AMERSFOORT, gebruikerId, idOf, LEUSDEN, REGIO, VANDAAG } from "../support/world.ts";
import type { Example } from "./example.ts";
import { insertInstrument, instrument } from "./prepared.ts";
import { idOfTarget, type Person, type Target } from "./relations.ts";

export const inzetId = (target: string) => idOf(`inzet${target}`);
const gevraagdInstrument = (person: string) => idOf(`inz${person}`);

/** A request for each person, asked by a colleague so that the manager may decide. Runs as the owner. */
export async function insertInzet(db: Database, person: Person, woorden: string): Promise<void> {
  const { prijs: _, ...fields } = instrument;
  await db
    .insertInto("instrumenten")
    .values({
      ...fields,
      naam: `Instrument ${person}`,
      regioId: REGIO,
      id: gevraagdInstrument(person),
      gecontroleerd: VANDAAG,
      doorNaam: "manager",
      gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  await db
    .insertInto("inzetten")
    .values({
      regioId: REGIO,
      id: inzetId(person),
      gemeente: person === "lotte" ? LEUSDEN : AMERSFOORT,
      inwonerId: idOfTarget[person],
      instrumentId: gevraagdInstrument(person),
      instrumentNaam: `Instrument ${person}`,
      waarom: woorden,
      status: "gevraagd",
      aangevraagd: new Date(`${VANDAAG}T08:00:00Z`),
      aanvragerId: gebruikerId("gids"),
      aanvragerNaam: "gids",
      gewensteStart: VANDAAG,
    })
    .execute();
}

/** What asks for an instrument, of the guide as it is. */
export const aanvraagbody = {
  instrumentId: idOf("instrument"),
  waarom: "Wil weer in een werkritme komen.",
  gewensteStart: VANDAAG,
  geplandEinde: null,
  bedrag: null,
};
/** An instrument that asks for a yes, and for each person a request for it in the state that the request needs. */
export const inzetIn = (status: "gevraagd" | "toegekend" | "loopt"): Example => ({
  about: "inwoner",
  id: inzetId,
  versie: 1,
  needs: [["read", "inzet"]],
  prepare: async (db: Database, target: Target) => {
    if (target === "niemand") return;
    await db
      .updateTable("inzetten")
      .set({
        status,
        ...(status !== "gevraagd" && { beslotenOp: VANDAAG, plekOp: VANDAAG }),
        ...(status === "loopt" && { startdatum: VANDAAG }),
      })
      .where("id", "=", inzetId(target))
      .execute();
  },
});
export const budgetId = idOf("budget");
export const budget: Example = {
  about: "regio",
  id: () => budgetId,
  prepare: async (db) => {
    await insertInstrument(db);
    await db
      .insertInto("instrumentbudgetten")
      .values({
        regioId: REGIO,
        id: budgetId,
        instrumentId: idOf("instrument"),
        gemeente: AMERSFOORT,
        jaar: 2026,
        bedrag: 100_00,
        bron: "Begroting",
        doorNaam: "manager",
        gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
      })
      .execute();
  },
};
export const pilot = {
  vraag: "Komen meer mensen aan het werk?",
  maatstaf: "Vijf van de tien vinden werk.",
  gemeenten: [AMERSFOORT],
  begindatum: "2026-01-01",
  einddatum: "2026-12-31",
  bron: "Plan",
};
export const lopendePilot: Example = {
  about: "regio",
  id: () => idOf("pilot"),
  versie: 1,
  prepare: async (db) => {
    await insertInstrument(db);
    await db
      .insertInto("instrumentpilots")
      .values({
        regioId: REGIO,
        id: idOf("pilot"),
        instrumentId: idOf("instrument"),
        ...pilot,
        begindatum: isoDate(pilot.begindatum),
        einddatum: isoDate(pilot.einddatum),
        doorNaam: "manager",
      })
      .execute();
  },
};

/** What runs, with a change of it that a manager may decide about. */
export const gewijzigdeInzet = (): Example => {
  const loopt = inzetIn("loopt");
  return {
    ...loopt,
    prepare: async (db: Database, target: Target, rol: Rol) => {
      await loopt.prepare?.(db, target, rol);
      if (target !== "niemand") await insertWijziging(db, target);
    },
  };
};

/** Asked by a colleague. Runs as the owner. */
async function insertWijziging(db: Database, person: Person): Promise<void> {
  await db
    .insertInto("inzetwijzigingen")
    .values({
      regioId: REGIO,
      id: idOf(`wijziging${person}`),
      gemeente: person === "lotte" ? LEUSDEN : AMERSFOORT,
      inwonerId: idOfTarget[person],
      inzetId: inzetId(person),
      status: "gevraagd",
      vanaf: VANDAAG,
      einde: VANDAAG,
      reden: "Heeft een week langer nodig.",
      gevraagd: new Date(`${VANDAAG}T09:00:00Z`),
      aanvragerId: gebruikerId("gids"),
      aanvragerNaam: "gids",
    })
    .execute();
}
