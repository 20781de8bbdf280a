import { sql } from "kysely";
import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";
import { laatsteContactMet } from "./laatste-contact.ts";

/**
 * Who helps this inwoner, and when they last spoke. An employer reads whom he can call: not who is near to someone, nor what
 * somebody wrote about it.
 */
export const listHelpers = defineQuery({
  name: "inwoner.helpers",
  summary: "Wie deze inwoner helpt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "persoon",
  input: request({ id }),
  output: Type.Object({
    rijen: Type.Array(
      Type.Object({
        id,
        gebruikerId: orNull(id),
        naam: Type.String(),
        rol: Type.String(),
        isHoofd: Type.Boolean(),
        waarom: orNull(Type.String()),
        vanaf: date,
        laatsteContact: orNull(date),
      }),
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }, subject) {
    const { db, user } = context;
    const isWerkgever = user.werkgeverId !== null;
    const { rows } = await sql<{
      id: string;
      gebruikerId: string | null;
      naam: string;
      rol: string;
      isHoofd: boolean;
      waarom: string | null;
      vanaf: IsoDate;
      laatsteContact: IsoDate | null;
    }>`
      select b.id, b.gebruiker_id, b.naam, b.rol, b.is_hoofd, case when not ${isWerkgever} then b.waarom end as waarom, b.vanaf,
          ${laatsteContactMet(context, subject)} as laatste_contact
        from begeleidingen b
       where b.regio_id = ${user.regioId} and b.inwoner_id = ${id} and b.tot is null
         and not (${isWerkgever} and b.is_naaste)
       order by b.is_hoofd desc, b.vanaf, b.naam`.execute(db);
    return { rijen: rows };
  },

  betrokkenen: (_, { id }) => [id],
});
