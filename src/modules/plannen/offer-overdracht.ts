import { sql } from "kysely";
import { Type } from "typebox";
import { orFail } from "#db/constraints";
import { type Context, defineAction } from "../door.ts";
import { date, id, oneOf, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import {
  alAangeboden,
  DELEN,
  type Deel,
  magNiet,
  nietDezeBegeleiding,
  nietUwDeel,
  ROL_VAN_DEEL,
} from "./overdracht.ts";
import { checkWoorden } from "./plan.ts";

/**
 * Offers a part of the help to a colleague: warm, with what he must know. Until he says yes nothing changes. A
 * klantmanager hands over any part; others only their own.
 */
export const offerOverdracht = defineAction({
  name: "overdracht.offer",
  summary: "Een deel van de begeleiding aanbieden aan een collega",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "overdracht",
  input: request({
    id,
    deel: oneOf(DELEN),
    naarGebruikerId: id,
    begeleidingId: orNull({
      ...id,
      description: "Wie het deel nu doet; leeg: niemand nog, of een collega erbij",
    }),
    waarom: text(500, "Wat uw collega moet weten om goed te beginnen"),
    gesprekOp: orNull({ ...date, description: "Het gesprek met de inwoner, uw collega en u" }),
    blijftInKring: Type.Boolean(),
  }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...aanbod }, { gemeente }) {
    checkWoorden({ waarom: aanbod.waarom });
    await checkOwnPart(context, aanbod);
    const { db, user, today, newId } = context;
    const id = newId();
    const insert = db
      .insertInto("overdrachten")
      .values({
        ...aanbod,
        regioId: user.regioId,
        id,
        gemeente: gemeente!,
        inwonerId,
        vanGebruikerId: user.id,
        vanNaam: user.naam,
        naarNaam: await naamVan(context, inwonerId, aanbod),
        aangebodenOp: today(),
      })
      .execute();
    await orFail(
      orFail(
        orFail(insert, "overdrachten_een_open", alAangeboden),
        "overdrachten_ontvanger_mag_niet",
        magNiet,
      ),
      "overdrachten_van_lopende_begeleiding",
      nietDezeBegeleiding,
    );
    return { id, inwonerId };
  },

  betrokkenen: (_, { id }) => [id],
});

type Aanbod = {
  readonly deel: Deel;
  readonly naarGebruikerId: string;
  readonly begeleidingId: string | null;
};

async function checkOwnPart({ db, user }: Context, { deel, begeleidingId }: Aanbod): Promise<void> {
  if (user.rollen.includes("klantmanager")) return;
  const own = await db
    .selectFrom("begeleidingen")
    .select("gebruikerId")
    .where("regioId", "=", user.regioId)
    .where("id", "=", begeleidingId)
    .executeTakeFirst();
  if (own?.gebruikerId !== user.id || !user.rollen.includes(ROL_VAN_DEEL[deel])) throw nietUwDeel();
}

/** Only of who may take over: the name of nobody else can be asked for this way. */
async function naamVan(
  { db }: Context,
  inwonerId: string,
  { deel, naarGebruikerId }: Aanbod,
): Promise<string> {
  const { rows } = await sql<{ naam: string }>`
    select naam from collegas_voor_overdracht(${inwonerId}::uuid, ${deel}) where id = ${naarGebruikerId}::uuid`.execute(
    db,
  );
  if (!rows[0]) throw magNiet();
  return rows[0].naam;
}
