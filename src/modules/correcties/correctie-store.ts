import { type Expression, type SqlBool, sql } from "kysely";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import type { Correctie } from "./correctie.ts";
import { feitInWoorden } from "./feiten.ts";

type Filter = { readonly inwonerId?: string; readonly isOpen?: boolean };

/** The corrections that this user may see: open ones first, whose term ends first above; then the last answers. */
export async function correctiePage(
  context: Context,
  { inwonerId, isOpen }: Filter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ totaal: number; rijen: Correctie[] }> {
  const found = rowsOf(context)
    .where(inScope(context, "read", "correctie", "correcties"))
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (inwonerId !== undefined) conditions.push(eb("correcties.inwonerId", "=", inwonerId));
      if (isOpen !== undefined) conditions.push(eb("correcties.status", isOpen ? "=" : "<>", "open"));
      return eb.and(conditions);
    });
  const { totaal } = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .orderBy(sql`correcties.status <> 'open'`)
    .orderBy(sql`case correcties.status when 'open' then correcties.uiterlijk end`)
    .orderBy("correcties.tijdstip", "desc")
    .orderBy("correcties.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const rijen: Correctie[] = [];
  for (const row of rows) rijen.push(await fromRow(context, row)); // one connection
  return { totaal, rijen };
}

export async function correctieById(context: Context, id: string) {
  const row = await rowsOf(context)
    .select("correcties.waarde")
    .where("correcties.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("correctie", id);
  const { waarde, ...rest } = row;
  return { correctie: await fromRow(context, rest), waarde };
}

export async function correctieSubject(context: Context, id: string): Promise<Subject> {
  const { correctie } = await correctieById(context, id);
  return { ...(await inwonerSubject(context, correctie.inwonerId)), object: `correctie/${id}` };
}

const rowsOf = (context: Context) =>
  context.db
    .selectFrom("correcties")
    .leftJoin("inwoners", (join) =>
      join
        .onRef("inwoners.regioId", "=", "correcties.regioId")
        .onRef("inwoners.id", "=", "correcties.inwonerId")
        .on(inScope(context, "read", "persoon", "inwoners", "id")),
    )
    .where("correcties.regioId", "=", context.user.regioId)
    .select([
      "correcties.id",
      "correcties.nummer",
      "correcties.inwonerId",
      sql<string | null>`inwoners.voornaam || ' ' || inwoners.achternaam`.as("inwonernaam"),
      "correcties.deel",
      "correcties.veld",
      "correcties.label",
      "correcties.was",
      "correcties.inWoorden",
      "correcties.waarom",
      "correcties.doorNaam",
      "correcties.isNamens",
      "correcties.gevraagdOp",
      "correcties.tijdstip",
      "correcties.uiterlijk",
      "correcties.status",
      "correcties.antwoord",
      "correcties.antwoordDoor",
      "correcties.antwoordOp",
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

async function fromRow(context: Context, { tijdstip, ...row }: Row): Promise<Correctie> {
  const deel = row.deel as Correctie["deel"];
  const isOpen = row.status === "open";
  return {
    ...row,
    deel,
    nu: isOpen ? await feitInWoorden(context, { ...row, deel }) : null,
    status: row.status as Correctie["status"],
    tijdstip: tijdstip.toISOString(),
    isTeLaat: isOpen && row.uiterlijk < context.today(),
  };
}
