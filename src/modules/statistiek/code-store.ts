import type { IsoDate } from "#core/dates";
import { dateInNetherlands } from "#core/dates";
import {
  BASISCODES,
  BASISKOPPELINGEN,
  geldendeCode,
  koppelingVoor,
  type Zekerheid,
} from "#statistiek/srg/codes";
import type { CodeVoor } from "#statistiek/srg/register";
import type { Context } from "../context.ts";
import type { Codebesluit, Koppelbesluit } from "./code.ts";

/** Every decision about a code, the first first: what comes with the system, then what the region added. */
export async function codebesluiten({ db, user }: Context): Promise<Codebesluit[]> {
  const rows = await db
    .selectFrom("srgCodes")
    .select(["code", "label", "geldigVan", "geldigTot", "bron", "zekerheid", "doorNaam", "vastgelegd"])
    .where("regioId", "=", user.regioId)
    .orderBy("volgnummer")
    .execute();
  return [...BASISCODES.map((een) => ({ ...een, ...WITH_THE_SYSTEM })), ...rows.map(decided)];
}

/** Every decision about a form of ours, the first first. */
export async function koppelbesluiten({ db, user }: Context): Promise<Koppelbesluit[]> {
  const rows = await db
    .selectFrom("srgKoppelingen")
    .select(["vorm", "code", "vanaf", "bron", "zekerheid", "doorNaam", "vastgelegd"])
    .where("regioId", "=", user.regioId)
    .orderBy("volgnummer")
    .execute();
  return [...BASISKOPPELINGEN.map((een) => ({ ...een, ...WITH_THE_SYSTEM })), ...rows.map(decided)];
}

/** Which code a form gets on a day. A code that does not hold on that day is as good as none. */
export async function codeVoorIn(context: Context): Promise<CodeVoor> {
  const codes = await codebesluiten(context);
  const koppeling = koppelingVoor(await koppelbesluiten(context));
  return (vorm: string, dag: IsoDate) => {
    const code = koppeling(vorm, dag);
    return code && !geldendeCode(codes, code, dag) ? undefined : code;
  };
}

export async function insertCode(
  context: Context,
  code: Omit<Codebesluit, "doorNaam" | "op">,
): Promise<void> {
  await context.db
    .insertInto("srgCodes")
    .values({ ...written(context), ...code })
    .execute();
}

export async function insertKoppeling(
  context: Context,
  koppeling: Omit<Koppelbesluit, "doorNaam" | "op">,
): Promise<void> {
  await context.db
    .insertInto("srgKoppelingen")
    .values({ ...written(context), ...koppeling })
    .execute();
}

const WITH_THE_SYSTEM = { doorNaam: null, op: null } as const;

const decided = <Row extends { zekerheid: string; vastgelegd: Date }>({ vastgelegd, ...row }: Row) => ({
  ...row,
  zekerheid: row.zekerheid as Zekerheid,
  op: dateInNetherlands(vastgelegd),
});

const written = ({ user, newId, now }: Context) => ({
  regioId: user.regioId,
  id: newId(),
  doorGebruikerId: user.id,
  doorNaam: user.naam,
  vastgelegd: now(),
});
