import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { may, type Subject } from "../toegang/toegang.ts";

/** Of a visit to the work: whether it was with the inwoner, and not with the werkgever alone. */
export const isGesproken: RawBuilder<boolean> = sql`bezoeken.inwoner <> 'niet besproken'`;

/** The last day that a helper (a row `b` of begeleidingen) spoke with his inwoner, of what this user may see. */
export const laatsteContactMet = ({ user }: Context, subject: Subject): RawBuilder<IsoDate | null> => sql`
  greatest(b.laatste_contact,
    (select max(c.datum) from contactmomenten c
      where ${may(user, "read", "contactmoment", subject)} and c.regio_id = b.regio_id and c.inwoner_id = b.inwoner_id
        and c.door_gebruiker_id = b.gebruiker_id and c.soort <> 'melding'),
    (select max(bezoeken.datum) from bezoeken
      where ${may(user, "read", "begeleiding", subject)} and bezoeken.regio_id = b.regio_id
        and bezoeken.inwoner_id = b.inwoner_id and bezoeken.door_gebruiker_id = b.gebruiker_id and ${isGesproken}))`;
