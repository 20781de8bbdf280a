import { type Expression, type Insertable, type SqlBool, sql, type Updateable } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { voorstelGeenMatch } from "../geen-match/geen-match.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Uitleg } from "./uitleg.ts";
import { plaatsingOfVoorstel } from "./voorstel-plaatsing.ts";
import {
  alOpen,
  antwoordVoorVoorstel,
  deeltNiet,
  nietMeerOpen,
  OPEN,
  type Voorstel,
  type VoorstelInFull,
  type Voorstelstatus,
} from "./voorstel.ts";

/** The voorstellen that this user may see, of one inwoner or of all, the latest first. */
export async function voorstelPage(
  context: Context,
  { status, inwonerId }: { status?: Voorstelstatus; inwonerId?: string },
  { limit, offset }: { limit: number; offset: number },
) {
  const found = voorstelRows(context)
    .where(inScope(context, "read", "voorstel", "voorstellen"))
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (inwonerId !== undefined) conditions.push(eb("voorstellen.inwonerId", "=", inwonerId));
      if (status !== undefined) conditions.push(eb("voorstellen.status", "=", status));
      return eb.and(conditions);
    });
  const { totaal } = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .orderBy("voorstellen.voorgesteldOp", "desc")
    .orderBy("voorstellen.id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map(voorstelFromRow) };
}

export async function voorstelById(context: Context, id: string): Promise<VoorstelInFull> {
  const row = await voorstelRows(context).where("voorstellen.id", "=", id).executeTakeFirst();
  if (!row) throw notFound("voorstel", id);
  const uitleg = row.uitleg as Partial<Uitleg>;
  return { ...voorstelFromRow(row), uitleg: uitleg.redenen ? (uitleg as Uitleg) : null };
}

export const insertVoorstel = (
  { db }: Context,
  voorstel: Insertable<Tables["voorstellen"]>,
): Promise<unknown> =>
  orFail(
    orFail(db.insertInto("voorstellen").values(voorstel).execute(), "voorstellen_een_open", alOpen),
    "voorstellen_deelt_niet",
    deeltNiet,
  );

/** Is there a voorstel for this plek that still waits or was agreed to? */
export const openVoorstel = ({ db, user }: Context, inwonerId: string, plekId: string) =>
  db
    .selectFrom("voorstellen")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("plekId", "=", plekId)
    .where("status", "in", OPEN)
    .executeTakeFirst();

type GeenMatch = Pick<
  Updateable<Tables["voorstellen"]>,
  "geenMatchDoor" | "geenMatchReden" | "geenMatchWoorden" | "geenMatchOp"
>;
type Antwoord = GeenMatch & {
  readonly status: Voorstelstatus;
  readonly antwoord: string | null;
  readonly antwoordOp: IsoDate;
};

/** The yes or no of the inwoner, as told; he may change his mind until he is placed. */
export async function answerVoorstel(
  context: Context,
  id: string,
  { antwoordOp, ...change }: Antwoord,
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("voorstellen")
    .set({ ...change, antwoordOp, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .where("status", "in", OPEN)
    .where("voorgesteldOp", "<=", antwoordOp)
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const current = await stateOf(context, id);
  if (current?.versie !== expectedVersion) throw changedMeanwhile("voorstel", id, current);
  throw OPEN.includes(current.status as Voorstelstatus)
    ? antwoordVoorVoorstel()
    : nietMeerOpen(current.status);
}

/** Answers the new version. */
export async function withdrawVoorstel(
  context: Context,
  id: string,
  geenMatch: GeenMatch = {},
): Promise<number> {
  const { db, user } = context;
  const updated = await db
    .updateTable("voorstellen")
    .set((eb) => ({ ...geenMatch, status: "ingetrokken", versie: eb("versie", "+", 1) }))
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("status", "in", OPEN)
    .returning("versie")
    .executeTakeFirst();
  if (updated) return updated.versie;
  const current = await stateOf(context, id);
  throw current ? nietMeerOpen(current.status) : notFound("voorstel", id);
}

const stateOf = ({ db, user }: Context, id: string) =>
  db
    .selectFrom("voorstellen")
    .select(["status", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();

const voorstelRows = (context: Context) =>
  context.db
    .selectFrom("voorstellen")
    .leftJoin("inwoners", (join) =>
      join
        .onRef("inwoners.regioId", "=", "voorstellen.regioId")
        .onRef("inwoners.id", "=", "voorstellen.inwonerId")
        .on(inScope(context, "read", "persoon", "inwoners", "id")),
    )
    .leftJoin("plekken", (join) =>
      join
        .onRef("plekken.regioId", "=", "voorstellen.regioId")
        .onRef("plekken.id", "=", "voorstellen.plekId"),
    )
    .leftJoin("werkgevers", (join) =>
      join
        .onRef("werkgevers.regioId", "=", "plekken.regioId")
        .onRef("werkgevers.id", "=", "plekken.werkgeverId"),
    )
    .where("voorstellen.regioId", "=", context.user.regioId)
    .select([
      "voorstellen.id",
      "voorstellen.inwonerId",
      sql<string | null>`inwoners.voornaam || ' ' || inwoners.achternaam`.as("inwonernaam"),
      "voorstellen.plekId",
      "plekken.titel",
      "plekken.werkgeverId",
      "werkgevers.naam as werkgevernaam",
      "voorstellen.status",
      "voorstellen.waarom",
      "voorstellen.uitleg",
      "voorstellen.antwoord",
      "voorstellen.antwoordOp",
      "voorstellen.geenMatchDoor",
      "voorstellen.geenMatchReden",
      "voorstellen.geenMatchWoorden",
      "voorstellen.geenMatchOp",
      "voorstellen.voorgesteldOp",
      "voorstellen.doorNaam",
      "voorstellen.versie",
      plaatsingOfVoorstel(context),
    ]);

function voorstelFromRow(
  row: Awaited<ReturnType<ReturnType<typeof voorstelRows>["execute"]>>[number],
): Voorstel {
  const { titel, werkgeverId, werkgevernaam, status, uitleg, ...more } = row;
  const { geenMatchDoor, geenMatchReden, geenMatchWoorden, geenMatchOp, ...rest } = more;
  const shown = (uitleg as Partial<Uitleg>).plek; // for who may not see the plek itself, such as the inwoner
  return {
    ...rest,
    geenMatch: voorstelGeenMatch({ geenMatchDoor, geenMatchReden, geenMatchWoorden, geenMatchOp }),
    titel: titel ?? shown?.titel ?? null,
    werkgever:
      werkgeverId !== null && werkgevernaam !== null ? { id: werkgeverId, naam: werkgevernaam } : null,
    status: status as Voorstelstatus,
    isNietDeze: status === "afgewezen" && rest.antwoordOp === null,
  };
}
