import { sql } from "kysely";
import { Type } from "typebox";
import type { IsoDate } from "#core/dates";
import { defineQuery } from "../door.ts";
import { date, id, orNull, request } from "../fields.ts";
import { may } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { inwonerSubject } from "./inwoner-subject.ts";

/** Who helps this inwoner, and when they last spoke. */
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

  async run({ db, user }, { id }, subject) {
    const seesContact = may(user, "read", "contactmoment", subject);
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
      select b.id, b.gebruiker_id, b.naam, b.rol, b.is_hoofd, b.waarom, b.vanaf,
          greatest(b.laatste_contact, (select max(c.datum) from contactmomenten c
            where ${seesContact} and c.regio_id = b.regio_id and c.inwoner_id = b.inwoner_id
              and c.door_gebruiker_id = b.gebruiker_id and c.soort <> 'melding')) as laatste_contact
        from begeleidingen b
       where b.regio_id = ${user.regioId} and b.inwoner_id = ${id} and b.tot is null
       order by b.is_hoofd desc, b.vanaf, b.naam`.execute(db);
    return { rijen: rows };
  },

  betrokkenen: (_, { id }) => [id],
});
