import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { type Duiding, type DuidingInput, netGewijzigd, redenNodig } from "./duiding.ts";

const MEESTE = 200;

/** All versions, the newest first; of one page, or of every page. */
export async function duidingen({ db, user }: Context, onderwerp: string | undefined): Promise<Duiding[]> {
  let rows = db
    .selectFrom("duidingen")
    .select(["onderwerp", "volgnummer", "tekst", "bron", "reden", "datum", "doorNaam"])
    .where("regioId", "=", user.regioId);
  if (onderwerp !== undefined) rows = rows.where("onderwerp", "=", onderwerp);
  return rows
    .orderBy("datum", "desc")
    .orderBy("onderwerp")
    .orderBy("volgnummer", "desc")
    .limit(MEESTE)
    .execute();
}

export async function insertDuiding(context: Context, { gezien, ...duiding }: DuidingInput): Promise<void> {
  const { db, user, today } = context;
  const [now] = await db
    .selectFrom("duidingen")
    .select("volgnummer")
    .where("regioId", "=", user.regioId)
    .where("onderwerp", "=", duiding.onderwerp)
    .orderBy("volgnummer", "desc")
    .limit(1)
    .execute();
  if ((now?.volgnummer ?? 0) !== gezien) throw netGewijzigd();
  if (gezien > 0 && duiding.reden === null) throw redenNodig();
  const insert = db
    .insertInto("duidingen")
    .values({
      regioId: user.regioId,
      ...duiding,
      reden: gezien === 0 ? null : duiding.reden,
      volgnummer: gezien + 1,
      datum: today(),
      doorNaam: user.naam,
    })
    .execute();
  await orFail(insert, "duidingen_pkey", netGewijzigd);
}
