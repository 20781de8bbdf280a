import { isoDate } from "#core/dates";
import type { Database } from "#db/database";
import { instrument } from "../toegang/prepared.ts";
import { AMERSFOORT, gebruikerId, idOf, REGIO, VANDAAG } from "./world.ts";

type Given = {
  readonly capaciteit?: number | null;
  readonly akkoord?: string;
  readonly akkoordVanaf?: number | null;
  readonly beschikbaarheid?: string;
};

/** An instrument of the guide by name; answers its id. Runs as the owner. */
export async function anInstrument(db: Database, naam: string, given: Given = {}): Promise<string> {
  const { prijs, ...fields } = instrument;
  const id = idOf(naam);
  await db
    .insertInto("instrumenten")
    .values({
      ...fields,
      prijs: prijs.bedrag,
      prijsEenheid: prijs.eenheid,
      prijsBron: prijs.bron,
      ...given,
      naam,
      regioId: REGIO,
      id,
      gecontroleerd: VANDAAG,
      doorNaam: "manager",
      gewijzigd: new Date(`${VANDAAG}T08:00:00Z`),
    })
    .execute();
  return id;
}

/** Someone of Amersfoort in the caseload of its klantmanager. */
export async function anInwoner(db: Database, nummer: number): Promise<string> {
  const id = idOf(`extra${nummer}`);
  await db
    .insertInto("inwoners")
    .values({
      regioId: REGIO,
      id,
      gemeente: AMERSFOORT,
      nummer: 500 + nummer,
      voornaam: `Inwoner ${nummer}`,
      achternaam: "Proef",
      aangemeldOp: isoDate("2026-01-05"),
    })
    .execute();
  await db
    .insertInto("begeleidingen")
    .values({
      regioId: REGIO,
      id: idOf(`helpt${nummer}`),
      gemeente: AMERSFOORT,
      inwonerId: id,
      gebruikerId: gebruikerId("klantmanager"),
      naam: "klantmanager GM0307",
      rol: "klantmanager",
      isHoofd: true,
      vanaf: isoDate("2026-01-05"),
    })
    .execute();
  return id;
}

export const gevraagd = {
  waarom: "Wil weer in een werkritme komen.",
  gewensteStart: VANDAAG,
  geplandEinde: null,
  bedrag: null,
};
