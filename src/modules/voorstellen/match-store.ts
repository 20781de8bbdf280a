import { sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Voorstelstatus } from "./voorstel.ts";
import { plaatsingOfVoorstel } from "./voorstel-plaatsing.ts";

export type Earlier = {
  readonly id: string;
  readonly status: Voorstelstatus;
  readonly isNietDeze: boolean;
  readonly plaatsingId: string | null;
  readonly versie: number;
};

/** The latest voorstel of each pair on a page, by `inwoner/plek`, as far as the user may see voorstellen. */
export async function earlierVoorstellen(
  context: Context,
  inwonerIds: readonly string[],
  plekIds: readonly string[],
): Promise<ReadonlyMap<string, Earlier>> {
  if (inwonerIds.length === 0 || plekIds.length === 0) return new Map();
  const rows = await context.db
    .selectFrom("voorstellen")
    .select(["id", "inwonerId", "plekId", "status", "antwoordOp", "versie"])
    .select(plaatsingOfVoorstel(context))
    .where("regioId", "=", context.user.regioId)
    .where("inwonerId", "in", inwonerIds)
    .where("plekId", "in", plekIds)
    .where(inScope(context, "read", "voorstel", "voorstellen"))
    .orderBy("voorgesteldOp")
    .orderBy("id")
    .execute();
  return new Map(
    rows.map(({ inwonerId, plekId, antwoordOp, ...row }) => {
      const status = row.status as Voorstelstatus;
      const isNietDeze = status === "afgewezen" && antwoordOp === null;
      return [`${inwonerId}/${plekId}`, { ...row, status, isNietDeze }];
    }),
  );
}

export type Naam = { readonly voornaam: string; readonly achternaam: string };

/** The inwoners whose possibilities this user may use. A name only where the role may see it. */
export async function inwonersInScope(context: Context): Promise<ReadonlyMap<string, Naam | null>> {
  const rows = await context.db
    .selectFrom("inwoners")
    .select(["id", "voornaam", "achternaam"])
    .select(sql<boolean>`${inScope(context, "read", "persoon", "inwoners", "id")}`.as("seesName"))
    .where("regioId", "=", context.user.regioId)
    .where("status", "=", "actief")
    .where(inScope(context, "read", "mogelijkheden", "inwoners", "id"))
    .orderBy("id")
    .execute();
  return new Map(rows.map(({ id, seesName, ...naam }) => [id, seesName ? naam : null]));
}

/** Whom a row is about; nothing where the role may not see who it is. */
export const namesOf = (naam: Naam | null | undefined) => ({
  inwonernaam: naam ? `${naam.voornaam} ${naam.achternaam}` : null,
  voornaam: naam?.voornaam ?? null,
});
