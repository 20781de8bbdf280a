import { sql } from "kysely";
import { onderwerp, type Onderwerp } from "#matching/onderwerpen";
import type { Context } from "../context.ts";
import type { MogelijkheidWaarde } from "../inwoners/mogelijkheid.ts";

type Feit = {
  readonly onderwerp: Onderwerp;
  readonly waarde: MogelijkheidWaarde;
  readonly toelichting: string | null;
  readonly bron: string;
};

/** Writes a fact among the mogelijkheden: of a list what was there stays, with what comes to it. */
export async function takeOver(
  { db, user, today }: Context,
  inwoner: { readonly id: string; readonly gemeente: string },
  { onderwerp: code, waarde, toelichting, bron }: Feit,
): Promise<void> {
  const isLijst = onderwerp(code).soort === "lijst";
  await sql`
    insert into mogelijkheden as m (regio_id, inwoner_id, gemeente, onderwerp, waarde, toelichting, bron, datum)
    values (${user.regioId}, ${inwoner.id}::uuid, ${inwoner.gemeente}, ${code}, ${JSON.stringify(waarde)}::jsonb, ${toelichting},
            ${bron}, ${today()}::date)
    on conflict (regio_id, inwoner_id, onderwerp) do update set
      waarde = case when ${isLijst}::boolean then (
          select jsonb_agg(distinct deel) from jsonb_array_elements(m.waarde || excluded.waarde) deel) else excluded.waarde end,
      toelichting = coalesce(excluded.toelichting, m.toelichting), bron = excluded.bron, datum = excluded.datum,
      versie = m.versie + 1`.execute(db);
}
