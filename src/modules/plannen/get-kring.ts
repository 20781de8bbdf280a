import { sql } from "kysely";
import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { laatsteContactMet } from "../inwoners/laatste-contact.ts";
import type { Subject } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";

const Helper = Type.Object({
  id,
  gebruikerId: orNull(id),
  naam: Type.String(),
  rol: Type.String(),
  isHoofd: Type.Boolean(),
  isNaaste: Type.Boolean({ description: "Uit de eigen omgeving van de inwoner" }),
  toestemmingOp: orNull(date),
  waarom: orNull(Type.String()),
  vanaf: date,
  tot: orNull(date),
  redenEinde: orNull(Type.String()),
  laatsteContact: orNull(date),
});
type Helper = Static<typeof Helper>;

/** Who helps and who helped; the main counsellors after each other; and whom to ask when nobody is left. */
export const getKring = defineQuery({
  name: "kring.get",
  summary: "Wie een inwoner helpt en hielp, en wie het vaste contact is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id }),
  output: Type.Object({
    lopend: Type.Array(Helper),
    eerder: Type.Array(Helper),
    vastContact: Type.Array(Helper, { description: "Wie het vaste contact is en was; de laatste eerst" }),
    laatstBekende: orNull(Helper),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }, subject) {
    const all = await helpersOf(context, id, subject);
    const lopend = all.filter(({ tot }) => tot === null);
    const eerder = all.filter(({ tot }) => tot !== null);
    const isCollega = ({ gebruikerId }: Helper) => gebruikerId !== null;
    return {
      lopend,
      eerder,
      vastContact: all.filter(({ isHoofd }) => isHoofd).toSorted((a, b) => (a.vanaf < b.vanaf ? 1 : -1)),
      laatstBekende: lopend.some(isCollega) ? null : (eerder.find(isCollega) ?? null),
    };
  },

  betrokkenen: (_, { id }) => [id],
});

/**
 * First who helps now, the main counsellor before the others; then who stopped last. An employer reads whom he can call: not who
 * helped before, who is near to someone, or what somebody wrote about it.
 */
async function helpersOf(context: Context, inwonerId: string, subject: Subject): Promise<Helper[]> {
  const { db, user } = context;
  const isWerkgever = user.werkgeverId !== null;
  const { rows } = await sql<Helper>`
    select b.id, b.gebruiker_id, b.naam, b.rol, b.is_hoofd, b.is_naaste, b.toestemming_op,
        case when not ${isWerkgever} then b.waarom end as waarom, b.vanaf, b.tot, b.reden_einde,
        ${laatsteContactMet(context, subject)} as laatste_contact
      from begeleidingen b
     where b.regio_id = ${user.regioId} and b.inwoner_id = ${inwonerId}
       and not (${isWerkgever} and (b.is_naaste or b.tot is not null))
     order by b.tot desc nulls first, b.is_hoofd desc, b.vanaf, b.naam`.execute(db);
  return rows;
}
