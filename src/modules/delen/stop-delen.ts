import { sql } from "kysely";
import { Type } from "typebox";
import { notFound } from "#core/failure";
import { checkWoorden } from "../correcties/correctie.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { alGestopt, BEREIKEN, waarmeeStoppen, werktEr } from "./deling.ts";

/**
 * Stops sharing at once, for one plek, with one werkgever or with all of them, and then also for plekken that come later: the
 * werkgever and his contact see this inwoner no more, what ran as a voorstel is withdrawn, nothing of that werkgever is proposed,
 * and who guides him hears it. Nothing else follows from it.
 */
export const stopDelen = defineAction({
  name: "delen.stop",
  summary: "Stoppen met delen: voor een plek, met een werkgever of met alle werkgevers",
  verwerkingsactiviteit: matchen,
  dataklasse: "delen",
  input: request({
    id,
    bereik: Type.Optional(oneOf(BEREIKEN)),
    voorstelId: Type.Optional(id),
    werkgeverId: Type.Optional(id),
    reden: orNull(text(300, "Als u wilt: waarom")),
  }),
  output: Type.Object({ id, inwonerId: id, bereik: oneOf(BEREIKEN) }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, bereik = "plek", voorstelId, werkgeverId, reden }) {
    checkWoorden({ reden });
    if (bereik === "plek" && voorstelId === undefined) throw waarmeeStoppen("voorstelId");
    if (bereik === "werkgever" && werkgeverId === undefined) throw waarmeeStoppen("werkgeverId");
    const { db, newId, now } = context;
    const id = newId();
    const { rows } = await sql<{ uitkomst: string }>`
      select stop_delen(${id}::uuid, ${inwonerId}::uuid, ${bereik}, ${voorstelId ?? null}::uuid, ${werkgeverId ?? null}::uuid,
        ${reden}, ${now()}) as uitkomst`.execute(db);
    const uitkomst = rows[0]?.uitkomst;
    if (uitkomst === "al gestopt") throw alGestopt();
    if (uitkomst === "werkt er") throw werktEr();
    if (uitkomst !== "gedaan")
      throw bereik === "plek" ? notFound("voorstel", voorstelId!) : notFound("werkgever", werkgeverId ?? "");
    return { id, inwonerId, bereik };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});
