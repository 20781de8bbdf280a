import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { checkWoorden } from "../correcties/correctie.ts";
import { defineAction } from "../door.ts";
import { id, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { alGestopt, werktEr } from "./deling.ts";

/**
 * Stops sharing at once: the werkgever and his contact see this inwoner no more, a voorstel that ran is withdrawn, and who
 * guides him hears it. Nothing else follows from it.
 */
export const stopDelen = defineAction({
  name: "delen.stop",
  summary: "Stoppen met delen met een werkgever",
  verwerkingsactiviteit: matchen,
  dataklasse: "delen",
  input: request({ id, voorstelId: id, reden: orNull(text(300, "Als u wilt: waarom")) }),
  output: Type.Object({ id, inwonerId: id, voorstelId: id }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, voorstelId, reden }) {
    checkWoorden({ reden });
    const { db, newId, now } = context;
    const id = newId();
    const { rows } = await sql<{ uitkomst: string }>`
      select stop_delen(${id}::uuid, ${voorstelId}::uuid, ${reden}, ${now()}) as uitkomst`.execute(db);
    const uitkomst = rows[0]?.uitkomst;
    if (uitkomst === "al gestopt") throw alGestopt();
    if (uitkomst === "werkt er") throw werktEr();
    if (uitkomst !== "gedaan") throw notFound("voorstel", voorstelId);
    return { id, inwonerId, voorstelId };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
