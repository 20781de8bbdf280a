import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { teVeelUren } from "./plaatsing.ts";
import type { Plaatsinggegevens } from "./subsidie-store.ts";

/** The hours of a contract, from their first day. */
export type Contracturen = {
  readonly vanaf: IsoDate;
  readonly urenPerWeek: Hours;
  readonly voltijdUren: Hours;
};

/** What counts, in order. Of a plaatsing without a line the hours of its start stand with the plaatsing. */
export async function contracturenOf({ db, user }: Context, plaatsingId: string): Promise<Contracturen[]> {
  const { rows } = await sql<Contracturen>`
    select distinct on (c.vanaf) c.vanaf, c.uren_per_week, c.voltijd_uren
      from contracturen c
      left join subsidiewijzigingen w on w.regio_id = c.regio_id and w.id = c.door_wijziging_id
     where c.regio_id = ${user.regioId} and c.plaatsing_id = ${plaatsingId}
     order by c.vanaf, w.volgnummer desc nulls last`.execute(db);
  return rows;
}

/** What a change brings; the first one also keeps what the plaatsing started with. */
export async function insertContracturen(
  { db, user, newId }: Context,
  { id: plaatsingId, inwonerId, gemeente }: Plaatsinggegevens,
  uren: Contracturen,
  { wijzigingId, atStart }: { wijzigingId: string; atStart: Contracturen | null },
): Promise<void> {
  const own = { regioId: user.regioId, gemeente, inwonerId, plaatsingId };
  const rows = [
    ...(atStart ? [{ ...own, ...atStart, id: newId(), doorWijzigingId: null }] : []),
    { ...own, ...uren, id: newId(), doorWijzigingId: wijzigingId },
  ];
  await orFail(db.insertInto("contracturen").values(rows).execute(), "plaatsingen_uren_samen", teVeelUren);
}
