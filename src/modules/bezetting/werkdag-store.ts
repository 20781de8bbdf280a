import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { orFail } from "#db/constraints";
import { evalPair } from "#matching/evaluate";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { inwonerprofielen } from "../voorstellen/inwonerprofiel.ts";
import { plekkaart } from "../voorstellen/plekprofielen.ts";
import { ploegenOf } from "./bezetting-store.ts";
import {
  alVerplaatst,
  andereUnit,
  type Dagplek,
  eigenPlekVol,
  letOpBij,
  nietAanHetWerk,
  nodigOpWerk,
  vol,
  type Werkende,
} from "./werkdag.ts";
import type { Verplaatsreden } from "./verplaatsreden.ts";

type Row = {
  readonly inwonerId: string;
  readonly naam: string;
  readonly taak: string;
  readonly plekId: string | null;
  readonly vanTitel: string | null;
  readonly naarTitel: string | null;
  readonly reden: Verplaatsreden | null;
  readonly door: string | null;
  readonly totaal: number;
};

/** Who works in a unit on a day, in one team or all, of whom this user may know: by name. */
export async function werkendenPage(
  context: Context,
  { unitId, plekId, dag }: { unitId: string; plekId?: string | undefined; dag: IsoDate },
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Werkende[] }> {
  const { rows } = await sql<Row>`
    select *, count(*) over ()::integer as totaal from (${werkenden(context, unitId, dag)}) w
     where ${plekId === undefined ? sql`true` : sql`plek_id = ${plekId}::uuid`}
     order by naam, inwoner_id limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: await inWords(context, rows) };
}

/** Where in his unit someone could work on a day, with what that work asks and he cannot do. */
export async function dagplekkenOf(context: Context, inwonerId: string, dag: IsoDate): Promise<Dagplek[]> {
  const eigen = await eigenPlek(context, inwonerId, dag);
  if (!eigen) return [];
  const [profiel] = await inwonerprofielen(context, [inwonerId], false);
  const ploegen = (await ploegenOf(context, eigen.unitId, dag)).filter(
    ({ plekId }) => plekId !== eigen.plekId,
  );
  const plekken: Dagplek[] = [];
  for (const { plekId, titel, plaats, vrij } of ploegen) {
    const kaart = await plekkaart(context, plekId);
    const letOp = kaart && profiel ? letOpBij(evalPair(profiel, kaart.profiel)) : [];
    plekken.push({ plekId, titel, plaats, vrij, letOp });
  }
  return plekken.toSorted((a, b) => Number(a.vrij === 0) - Number(b.vrij === 0));
}

type Verplaatsing = { readonly dag: IsoDate; readonly plekId: string; readonly reden: Verplaatsreden };

export async function insertVerplaatsing(
  context: Context,
  { inwonerId, gemeente }: { inwonerId: string; gemeente: string },
  { dag, plekId, reden }: Verplaatsing,
): Promise<void> {
  const eigen = await eigenPlek(context, inwonerId, dag);
  if (!eigen) throw nietAanHetWerk();
  if (eigen.plekId === plekId) throw andereUnit();
  const { db, user, now } = context;
  const insert = db
    .insertInto("dagverplaatsingen")
    .values({
      regioId: user.regioId,
      inwonerId,
      dag,
      gemeente,
      plaatsingId: eigen.plaatsingId,
      vanPlekId: eigen.plekId,
      naarPlekId: plekId,
      reden,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  const full = orFail(insert, "dagverplaatsingen_vol", vol);
  const unit = orFail(full, "dagverplaatsingen_binnen_unit", andereUnit);
  const unknown = orFail(unit, "dagverplaatsingen_regio_id_naar_plek_id_fkey", andereUnit);
  await orFail(unknown, "dagverplaatsingen_pkey", alVerplaatst);
}

/** Back to his own plek; whether there was something to undo. */
export async function deleteVerplaatsing(
  { db, user }: Context,
  inwonerId: string,
  dag: IsoDate,
): Promise<boolean> {
  const gone = db
    .deleteFrom("dagverplaatsingen")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("dag", "=", dag)
    .returning("dag")
    .executeTakeFirst();
  return (await orFail(gone, "dagverplaatsingen_vol", eigenPlekVol)) !== undefined;
}

async function eigenPlek({ db, user }: Context, inwonerId: string, dag: IsoDate) {
  const row = await db
    .selectFrom("plaatsingen")
    .select(["id", "unitId", "plekId"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("unitId", "is not", null)
    .where("plekId", "is not", null)
    .where(sql<boolean>`daterange(startdatum, einddatum, '[]') @> ${dag}::date`)
    .orderBy("startdatum", "desc")
    .executeTakeFirst();
  return row && { plaatsingId: row.id, unitId: row.unitId!, plekId: row.plekId! };
}

const werkenden = (context: Context, unitId: string, dag: IsoDate): RawBuilder<unknown> => sql`
  select p.inwoner_id, i.voornaam || ' ' || i.achternaam as naam, coalesce(naar.titel, p.functie) as taak,
         coalesce(v.naar_plek_id, p.plek_id) as plek_id, van.titel as van_titel, naar.titel as naar_titel, v.reden,
         v.door_naam as door
    from plaatsingen p
    join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
    left join dagverplaatsingen v on v.regio_id = p.regio_id and v.plaatsing_id = p.id and v.dag = ${dag}::date
    left join plekken van on van.regio_id = v.regio_id and van.id = v.van_plek_id
    left join plekken naar on naar.regio_id = v.regio_id and naar.id = v.naar_plek_id
   where p.regio_id = ${context.user.regioId} and p.unit_id = ${unitId}::uuid
     and daterange(p.startdatum, p.einddatum, '[]') @> ${dag}::date
     and ${inScope(context, "read", "werkverdeling", "p")}`;

async function inWords(context: Context, rows: readonly Row[]): Promise<Werkende[]> {
  const profielen = await inwonerprofielen(
    context,
    rows.map(({ inwonerId }) => inwonerId),
    false,
  );
  const byId = new Map(profielen.map((profiel) => [profiel.id, profiel]));
  const plekken = new Map<string, Plekprofiel | undefined>();
  for (const plekId of new Set(rows.flatMap(({ plekId }) => plekId ?? [])))
    plekken.set(plekId, (await plekkaart(context, plekId))?.profiel);
  return rows.map((row) => werkendeOf(row, byId.get(row.inwonerId), plekken.get(row.plekId ?? "")));
}

function werkendeOf(
  { inwonerId, naam, taak, plekId, vanTitel, naarTitel, reden, door }: Row,
  profiel: Inwonerprofiel | undefined,
  plek: Plekprofiel | undefined,
): Werkende {
  const isMoved = vanTitel !== null && naarTitel !== null && reden !== null && door !== null;
  return {
    inwonerId,
    naam,
    taak,
    plekId,
    verplaatst: isMoved ? { van: vanTitel, naar: naarTitel, reden, door } : null,
    nodig: profiel ? nodigOpWerk(profiel) : [],
    letOp: profiel && plek ? letOpBij(evalPair(profiel, plek)) : [],
  };
}
