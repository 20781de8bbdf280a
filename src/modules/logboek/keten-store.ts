import { sql } from "kysely";
import type { Context } from "../context.ts";
import { type Anker, signAnker } from "./anker.ts";
import type { Ketenregel } from "./keten.ts";
import { checkAnker, type Ketenfout, type Ketenkop, verifyKeten } from "./verify-keten.ts";

const LINES_AT_ONCE = 5_000;

/** The heads of the chains that this session may see. */
const ketenkoppen = ({ db, user }: Context): Promise<Ketenkop[]> =>
  db
    .selectFrom("auditketens")
    .select(["regioId", "gemeente", "nummer", "kop"])
    .where("regioId", "=", user.regioId)
    .orderBy("gemeente")
    .execute();

/** What to keep elsewhere, today. */
export async function anchorKetens(context: Context): Promise<Anker> {
  const koppen = await ketenkoppen(context);
  const ketens = koppen.map(({ gemeente, nummer, kop }) => ({ gemeente, nummer, kop: kop.toString("hex") }));
  const tijdstip = context.now().toISOString();
  return signAnker({ regioId: context.user.regioId, tijdstip, ketens }, context.sleutels);
}

/** Every chain recomputed from its rows, and compared with an earlier anchor where there is one. */
export async function verifyKetens(
  context: Context,
  anker?: Anker,
): Promise<{ readonly gemeente: string; readonly regels: number; readonly fout: Ketenfout | null }[]> {
  const koppen = await ketenkoppen(context);
  const gemeenten = koppen.map(({ gemeente }) => gemeente);
  const about = { regioId: context.user.regioId, gemeenten };
  const wrong = anker ? checkAnker(anker, about, context.sleutels) : null;
  if (wrong) return [{ gemeente: "anker", regels: 0, fout: wrong }];
  const checked = [];
  for (const kop of koppen) {
    const fout = await verifyKeten(kop, regelsOf(context, kop), anker);
    checked.push({ gemeente: kop.gemeente, regels: kop.nummer, fout });
  }
  return checked;
}

/** The lines of a chain in order, some thousands at a time; not those that were added since its head was read. */
async function* regelsOf({ db, user }: Context, { gemeente, nummer }: Ketenkop): AsyncGenerator<Ketenregel> {
  for (let after = Number.MIN_SAFE_INTEGER; ; ) {
    const { rows } = await sql<Ketenregel>`
      select regio_id, gemeente, nummer, gebruiker_id, handeling, object, resultaat, herkomst, trace_id, velden,
             vorige, hash, to_char(tijdstip at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as tijdstip
        from auditregels
       where regio_id = ${user.regioId} and gemeente = ${gemeente} and nummer > ${after}
         and nummer <= ${nummer}
       order by nummer limit ${LINES_AT_ONCE}`.execute(db);
    yield* rows;
    if (rows.length < LINES_AT_ONCE) return;
    after = rows.at(-1)!.nummer;
  }
}
