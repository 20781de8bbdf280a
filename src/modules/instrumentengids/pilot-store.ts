import type { Selectable } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { alBesloten, looptAl, type Pilot, type PILOTBESLUITEN } from "./pilot.ts";

export type PilotInput = {
  readonly vraag: string;
  readonly maatstaf: string;
  readonly gemeenten: readonly string[];
  readonly begindatum: IsoDate;
  readonly einddatum: IsoDate;
  readonly bron: string;
};

export const pilotsOf = async (context: Context, instrumentId: string): Promise<Pilot[]> =>
  (
    await pilotRows(context)
      .where("instrumentId", "=", instrumentId)
      .orderBy("begindatum", "desc")
      .orderBy("id")
      .execute()
  ).map(fromRow);

export async function insertPilot(
  { db, user, newId }: Context,
  instrumentId: string,
  { gemeenten, ...input }: PilotInput,
): Promise<void> {
  const insert = db
    .insertInto("instrumentpilots")
    .values({
      regioId: user.regioId,
      id: newId(),
      instrumentId,
      ...input,
      gemeenten: [...gemeenten],
      doorNaam: user.naam,
    })
    .execute();
  await orFail(insert, "instrumentpilots_een_tegelijk", looptAl);
}

/** What was learned and what follows; once. Answers which instrument it was about. */
export async function decidePilot(
  context: Context,
  id: string,
  besluit: {
    readonly evaluatie: string;
    readonly besluit: (typeof PILOTBESLUITEN)[number];
    readonly waarom: string;
  },
): Promise<string> {
  const { db, user, today, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("instrumentpilots")
    .set({ ...besluit, beslotenOp: today(), doorNaam: user.naam, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("besluit", "is", null)
    .returning("instrumentId")
    .executeTakeFirst();
  if (updated) return updated.instrumentId;
  const current = await pilotRows(context).where("id", "=", id).executeTakeFirst();
  if (!current) throw notFound("pilot", id);
  throw current.versie === expectedVersion ? alBesloten() : changedMeanwhile("pilot", id, current);
}

function fromRow(row: Selectable<Tables["instrumentpilots"]>): Pilot {
  const { regioId: _, ...pilot } = row;
  return { ...pilot, gemeenten: [...row.gemeenten], besluit: row.besluit as Pilot["besluit"] };
}

const pilotRows = ({ db, user }: Context) =>
  db.selectFrom("instrumentpilots").selectAll().where("regioId", "=", user.regioId);
