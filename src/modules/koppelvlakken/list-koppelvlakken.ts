import { sql } from "kysely";
import { Type } from "typebox";
import { mailCounts } from "../berichten/mail-store.ts";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { vumKoppelvlak } from "../vum/vum-koppelvlak.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Koppelvlak, koppelvlakVan, nietAangesloten } from "./koppelvlak.ts";

/** How it goes with everyone that this service depends on, for who looks after it. */
export const listKoppelvlakken = defineQuery({
  name: "koppelvlakken.list",
  summary: "Hoe het gaat met de systemen waar Meedoen op is aangesloten",
  verwerkingsactiviteit: beheren,
  dataklasse: "koppelvlak",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Koppelvlak) }),
  subject: async () => ({ object: "koppelvlakken" }),
  async run(context) {
    const { brp, handelsregister, adressen } = context.basisregistraties ?? {};
    return {
      rijen: [
        koppelvlakVan("brp", brp),
        koppelvlakVan("handelsregister", handelsregister),
        koppelvlakVan("adressen", adressen),
        await vumKoppelvlak(context),
        await mail(context),
        await logboek(context),
      ],
    };
  },
  betrokkenen: () => [],
});

/** Mail has its own list of what waits and what failed. One that failed long ago is no failure of today. */
async function mail(context: Context): Promise<Koppelvlak> {
  const { wacht, verstuurd, mislukt } = await mailCounts(context);
  const { rows } = await sql<{ laatst: Date | null; isStuk: boolean }>`
    with laatst as (select max(verstuurd_op) as op from mailuitgang where regio_id = ${context.user.regioId})
    select laatst.op as laatst, exists (select from mailuitgang m where m.regio_id = ${context.user.regioId}
        and (m.status = 'wacht' and m.pogingen > 0 or m.status = 'mislukt')
        and m.gemaakt >= coalesce(laatst.op, '-infinity')) as "isStuk"
      from laatst`.execute(context.db);
  const { laatst = null, isStuk = false } = rows[0] ?? {};
  return {
    ...nietAangesloten("mail"),
    stand: isStuk ? "storing" : verstuurd > 0 ? "goed" : "nog niet gebruikt",
    gelukt: verstuurd,
    mislukt,
    wacht,
    laatstGelukt: laatst?.toISOString() ?? null,
  };
}

/** The log that leaves: what waits for confirmation stands in the database, so every service tells the same. */
async function logboek({ db, user }: Context): Promise<Koppelvlak> {
  const row = await db
    .selectFrom("tracebestemmingen")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("isAan", "=", true)
    .executeTakeFirst();
  if (!row) return nietAangesloten("logboek");
  const { rows } = await sql<{ wacht: number; geweigerd: number }>`select * from tel_traceuitvoer()`.execute(
    db,
  );
  const { wacht = 0, geweigerd = 0 } = rows[0] ?? {};
  return {
    ...nietAangesloten("logboek"),
    stand: row.fout || geweigerd > 0 ? "storing" : row.laatstGeleverd ? "goed" : "nog niet gebruikt",
    gelukt: row.geleverd,
    mislukt: row.pogingen,
    wacht,
    geweigerd,
    laatstGelukt: row.laatstGeleverd?.toISOString() ?? null,
    storing: row.fout,
    opnieuwOm: row.volgendePoging?.toISOString() ?? null,
  };
}
