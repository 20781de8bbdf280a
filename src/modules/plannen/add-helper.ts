import { sql } from "kysely";
import { Type } from "typebox";
import { Failure } from "#core/failure";
import { defineAction } from "../door.ts";
import { date, id, orNull, request, text } from "../fields.ts";
import { inTheFuture } from "../inwoners/inwoner-failures.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkWoorden } from "./plan.ts";
import { keepWijziging } from "./planwijziging-store.ts";

/**
 * Adds somebody without an account to the circle: a teacher, a buddy, a sister. Somebody of the own environment only with
 * the consent of the inwoner. A colleague with an account comes in when he accepts what is handed over.
 */
export const addHelper = defineAction({
  name: "kring.add",
  summary: "Iemand zonder account toevoegen aan wie een inwoner helpt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({
    id,
    naam: text(120),
    rol: text(60, "Zoals mensen het zeggen: taaldocent, buurvrouw, zus"),
    waarom: text(200, "Waarbij deze persoon helpt"),
    vanaf: date,
    isNaaste: Type.Boolean({ description: "Uit de eigen omgeving van de inwoner" }),
    toestemmingOp: orNull({
      ...date,
      description: "Op die dag zei de inwoner dat deze persoon mag meedenken",
    }),
  }),
  output: Type.Object({ id, inwonerId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...helper }, { gemeente }) {
    const { db, today, newId } = context;
    checkWoorden({ rol: helper.rol, waarom: helper.waarom });
    if (helper.vanaf > today()) throw inTheFuture("vanaf");
    if (helper.isNaaste && helper.toestemmingOp === null) throw zonderToestemming();
    if (helper.toestemmingOp !== null && helper.toestemmingOp > today()) throw inTheFuture("toestemmingOp");
    const id = newId();
    await sql`select voeg_helper_toe(${inwonerId}::uuid, ${JSON.stringify({ ...helper, id })}::jsonb)`.execute(
      db,
    );
    const wat = `Helper toegevoegd: ${helper.rol}`;
    await keepWijziging(context, { inwonerId, gemeente: gemeente!, soort: "kring", onderwerpId: id, wat });
    return { id, inwonerId };
  },

  betrokkenen: (_, { id }) => [id],
});

const zonderToestemming = () =>
  new Failure(
    "invalid",
    "kring.toestemming",
    "Iemand uit de eigen omgeving denkt alleen mee als de inwoner dat goed vindt. Vul in wanneer die dat zei.",
    { velden: ["toestemmingOp"] },
  );
