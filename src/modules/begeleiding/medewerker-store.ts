import { sql } from "kysely";
import { type Static, Type } from "typebox";
import type { Hours } from "#core/hours";
import type { Context } from "../context.ts";
import { date, id, orNull, urenPerWeek } from "../fields.ts";

/** Someone who works at the company of an employer and said yes to it. */
export const Medewerker = Type.Object({
  plaatsingId: id,
  inwonerId: id,
  voornaam: Type.String(),
  achternaam: Type.String(),
  functie: Type.String(),
  urenPerWeek,
  startdatum: date,
  einddatum: orNull(date),
  begeleider: orNull(Type.String()),
  buddy: orNull(Type.String()),
});
export type Medewerker = Static<typeof Medewerker>;

export async function eigenMedewerkers({ db }: Context): Promise<Medewerker[]> {
  const { rows } = await sql<Omit<Medewerker, "urenPerWeek"> & { urenPerWeek: Hours }>`
    select * from eigen_medewerkers() order by voornaam, achternaam limit 50`.execute(db);
  return rows.map((row) => ({ ...row, urenPerWeek: row.urenPerWeek / 100 }));
}
