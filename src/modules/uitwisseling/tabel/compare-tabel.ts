import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { Voortgang } from "../../taken/voortgang.ts";
import type { Melding } from "../check-rij.ts";
import type { Aantallen, Import } from "../import.ts";
import { keepVergelijking } from "../keep-vergelijking.ts";
import type { TabelSoort } from "../soort-import.ts";
import type { Waarden } from "../soorten/soort.ts";
import { tabelsoorten } from "../soorten/tabelsoorten.ts";
import { omgevingVan } from "./omgeving.ts";
import { ontzegel } from "./zegel.ts";

const ROWS_PER_BATCH = 250;

/** What stands under the seal of a row: its cells as they came, and what was read of them. */
export type Verzegeld = {
  readonly cellen: Readonly<Record<string, string>>;
  readonly waarden: Waarden | null;
};

type Rij = { readonly nummer: number; readonly meldingen: readonly Melding[]; readonly verzegeld: Buffer };

/** Compares every readable row of a table file, and keeps with the row what it would write. */
export async function compareTabel(
  context: Context,
  { id: importId, aantallen }: Import,
  soort: TabelSoort,
  voortgang: Voortgang,
): Promise<{ aantallen: Aantallen; betrokkenen: string[] }> {
  const { db, user } = context;
  const omgeving = await omgevingVan(context);
  const counted = { ...aantallen };
  const betrokkenen: string[] = [];
  let done = 0;
  for (;;) {
    await voortgang.report(done, aantallen.gelezen);
    const batch = await nextRijen(context, importId);
    if (batch.length === 0) break;
    const regels = batch.map(({ nummer, verzegeld }) => ({
      nummer,
      waarden: (
        ontzegel(verzegeld, { regioId: user.regioId, importId, nummer }, context.sleutels) as Verzegeld
      ).waarden!,
    }));
    const compare = await tabelsoorten[soort].vergelijker(omgeving, regels);
    const compared = batch.map((rij, at) => ({ rij, ...compare(regels[at]!) }));
    for (const { uitkomst, inwonerId } of compared) {
      counted[uitkomst] += 1;
      if (inwonerId !== null && (uitkomst === "nieuw" || uitkomst === "gewijzigd"))
        betrokkenen.push(inwonerId);
    }
    await keepVergelijking(db, user.regioId, importId, compared);
    done += batch.length;
  }
  await voortgang.report(aantallen.gelezen, aantallen.gelezen);
  return { aantallen: counted, betrokkenen };
}

/** The first rows that were not compared yet. */
async function nextRijen({ db, user }: Context, importId: string): Promise<Rij[]> {
  const { rows } = await sql<Rij>`
    select nummer, meldingen, verzegeld from importrijen
     where regio_id = ${user.regioId} and import_id = ${importId}::uuid and uitkomst is null and verzegeld is not null
     order by nummer limit ${ROWS_PER_BATCH}`.execute(db);
  return rows;
}
