import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import type { Now, Today } from "#core/context";
import type { Database } from "#db/database";
import type { Context } from "../context.ts";
import { listDoelstellingen } from "../doelen/list-doelstellingen.ts";
import { checkLogboek } from "../logboek/check-logboek.ts";
import { listKerncijfers } from "../sturing/list-kerncijfers.ts";
import type { Rol } from "../toegang/matrix.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import type { User } from "../toegang/toegang.ts";

/** What one region answers: key figures, targets, and whether its audit is what it was. `null`: nobody may ask it. */
export type Regiocijfers = {
  readonly regio: string;
  readonly kerncijfers: unknown;
  readonly doelen: unknown;
  readonly logboek: { readonly klopt: boolean; readonly regels: number } | null;
};

/** The figures of every region as the service answers them, behind its row-level security; in a transaction. */
export async function cijfersVan(db: Database, klok: { now: Now; today: Today }): Promise<Regiocijfers[]> {
  const regios = await db.selectFrom("regios").select("regioId").orderBy(sql`regio_id collate "C"`).execute();
  const found: Regiocijfers[] = [];
  for (const { regioId } of regios) found.push(await cijfersVanRegio(db, regioId, klok));
  return found;
}

async function cijfersVanRegio(
  db: Database,
  regioId: string,
  klok: { now: Now; today: Today },
): Promise<Regiocijfers> {
  const van = <T>(rol: Rol, run: (context: Context) => Promise<T>) => asRol(db, { regioId, rol, klok }, run);
  const logboek = await van("fg", (context) => checkLogboek.run(context, {}, { object: "logboek" }));
  return {
    regio: regioId,
    kerncijfers: await van("beleidsadviseur", async (context) =>
      inVasteOrde((await listKerncijfers.run(context, {}, { object: "kerncijfers" })).kerncijfers),
    ),
    doelen: await van("beleidsadviseur", async (context) =>
      inVasteOrde(await listDoelstellingen.run(context, {}, { object: "doelstellingen" })),
    ),
    logboek: logboek && {
      klopt: logboek.klopt,
      regels: logboek.ketens.reduce((sum, { regels }) => sum + regels, 0),
    },
  };
}

/** Asks as the first user with this role, in a session that is taken back with the transaction. */
async function asRol<T>(
  db: Database,
  { regioId, rol, klok }: { regioId: string; rol: Rol; klok: { now: Now; today: Today } },
  run: (context: Context) => Promise<T>,
): Promise<T | null> {
  const sessieId = randomUUID();
  const { rows } = await sql<{ gebruikerId: string }>`
    insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
    select g.regio_id, ${sessieId}::uuid, g.id, 'opdracht', now() + interval '6 hours'
      from gebruikers g
     where g.regio_id = ${regioId} and ${rol} = any (geldende_rollen(g, ${klok.today()}::date))
       and toegang_geldt(g, ${klok.today()}::date)
     order by g.id limit 1
    returning gebruiker_id`.execute(db);
  if (!rows[0]) return null;
  const sessie = { regioId, sessieId };
  await sql`set local role meedoen_app`.execute(db);
  await sql`select set_config('app.ctx', ${`${regioId}/${sessieId}`}, true),
                   set_config('app.vandaag', ${klok.today()}, true)`.execute(db);
  const { rows: users } = await sql<Omit<User, "id" | "regioId"> & { gebruikerId: string }>`
    select * from sessie_gebruiker()`.execute(db);
  const { gebruikerId, ...rest } = users[0]!;
  const answer = await run({
    db,
    user: { ...rest, id: gebruikerId, regioId },
    sessie,
    traceId: sessieId.replaceAll("-", ""),
    herkomst: "opdracht/verhuis",
    ...klok,
    newId: randomUUID,
    sleutels: GEEN_SLEUTELS,
  });
  await sql`set local role meedoen_owner`.execute(db);
  return answer;
}

/** The key file does not come along with a move, and figures need none of its keys. */
const GEEN_SLEUTELS: Sleutels = {
  bsnSleutelId: "",
  bsnSleutels: new Map(),
  blindeIndexSleutel: Buffer.alloc(0),
  certificaat: { sleutelId: "", ondertekening: new Map(), codeSleutel: Buffer.alloc(0) },
};

/** As JSON, with lists in an order that does not depend on how a server sorts names. */
function inVasteOrde(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map((each) => inVasteOrde(each))
      .toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b)));
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inVasteOrde(each)]));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
