import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import type { AfnameRow } from "./afname-store.ts";
import type { Doorschrijfveld } from "./definitie.ts";
import type { Waarvoor } from "./vragenlijst.ts";

/** For what a form must count before its answer changes the situatie. */
const NODIG: Readonly<Record<Doorschrijfveld, Waarvoor>> = {
  werkfit: "werkfit",
  ladder: "participatieladder",
};

/**
 * Writes the judgements of what was handed in into the situatie, in this same transaction: only where the organisation of
 * its author counts for that, where he may change the situatie, and where no newer judgement stands there. Answers what
 * was written.
 */
export async function schrijfDoor(
  context: Context,
  subject: Subject,
  { definitie, antwoorden, teltVoor, ingevuldOp, inwonerId, organisatiesoort, doorNaam }: AfnameRow,
): Promise<Doorschrijfveld[]> {
  if (!may(context.user, "change", "situatie", subject)) return [];
  const written: Doorschrijfveld[] = [];
  for (const { veld, vraag } of definitie.schrijft) {
    const antwoord = antwoorden[vraag];
    if (antwoord === undefined || !teltVoor.includes(NODIG[veld])) continue;
    const wie = { inwonerId, gemeente: subject.gemeente!, bron: `${doorNaam}, ${organisatiesoort}` };
    const done =
      veld === "werkfit"
        ? await writeWerkfit(context, wie, antwoord === "ja", ingevuldOp)
        : await writeLadder(context, wie, Number(antwoord), ingevuldOp);
    if (done) written.push(veld);
  }
  return written;
}

type Wie = { readonly inwonerId: string; readonly gemeente: string; readonly bron: string };

const writeWerkfit = (context: Context, wie: Wie, isWerkfit: boolean, op: IsoDate) =>
  write(context, wie, op, sql`is_werkfit`, sql`${isWerkfit}::boolean`, sql`werkfit_op`, sql`werkfit_bron`);

const writeLadder = (context: Context, wie: Wie, trede: number, op: IsoDate) =>
  write(context, wie, op, sql`ladder`, sql`${trede}::integer`, sql`ladder_op`, sql`ladder_bron`);

/** A situatie that is not there yet begins with this judgement alone. */
async function write(
  { db, user }: Context,
  { inwonerId, gemeente, bron }: Wie,
  op: IsoDate,
  kolom: ReturnType<typeof sql>,
  waarde: ReturnType<typeof sql>,
  dag: ReturnType<typeof sql>,
  bronkolom: ReturnType<typeof sql>,
): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    insert into situaties (regio_id, inwoner_id, gemeente, uitkering, is_geregistreerd_werkzoekend, bron, peildatum,
      ${kolom}, ${dag}, ${bronkolom})
    values (${user.regioId}, ${inwonerId}::uuid, ${gemeente}, 'Onbekend', false, ${bron}, ${op}::date,
      ${waarde}, ${op}::date, ${bron})
    on conflict (regio_id, inwoner_id) do update
      set ${kolom} = excluded.${kolom}, ${dag} = excluded.${dag}, ${bronkolom} = excluded.${bronkolom}
      where situaties.${dag} is null or situaties.${dag} <= excluded.${dag}`.execute(db);
  return numAffectedRows > 0n;
}
