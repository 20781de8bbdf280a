import { orFail } from "#db/constraints";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { checkEigenUnit, orAndereUnit } from "./eigen-unit.ts";
import {
  type GroepInput,
  type GroepsRol,
  heeftAlGroep,
  inTwee,
  leeg,
  meerErvarenDanGroep,
  nietVanUnit,
  teGroot,
  tePlek,
  teWeinigErvaren,
  vol,
} from "./groep.ts";
import type { Opdracht } from "./opdracht.ts";
import { opdrachtById } from "./opdracht-store.ts";

export type Groep = {
  readonly id: string;
  readonly opdrachtId: string;
  readonly unitId: string;
  readonly plekId: string;
  readonly omvang: number;
  readonly ervarenMinstens: number;
  readonly versie: number;
};
export type Lid = { readonly inwonerId: string; readonly rol: GroepsRol };

export async function groepById({ db, user }: Context, id: string): Promise<Groep> {
  const row = await db
    .selectFrom("detacheringsgroepen")
    .select(["id", "opdrachtId", "unitId", "plekId", "omvang", "ervarenMinstens", "versie"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("groep", id);
  return row;
}

/** An empty group for an order, on the days of that order; also in place of one in which nobody is yet. */
export async function insertGroep(context: Context, opdrachtId: string, input: GroepInput): Promise<void> {
  const opdracht = await opdrachtById(context, opdrachtId);
  checkEigenUnit(context.user, opdracht.unit.id);
  await checkPlek(context, opdracht, input);
  if (opdracht.groep?.isLeeg) return replaceGroep(context, opdracht.groep.id, input);
  const { db, user, newId } = context;
  const { startdatum, einddatum } = opdracht;
  const own = { regioId: user.regioId, id: newId(), opdrachtId, unitId: opdracht.unit.id };
  const insert = db
    .insertInto("detacheringsgroepen")
    .values({ ...own, startdatum, einddatum, ...input })
    .execute();
  await orAndereUnit(orFail(insert, "detacheringsgroepen_een_per_opdracht", heeftAlGroep));
}

async function replaceGroep({ db, user }: Context, id: string, input: GroepInput): Promise<void> {
  const update = db
    .updateTable("detacheringsgroepen")
    .set(({ eb }) => ({
      ...input,
      status: "samenstellen",
      vastgesteldDoor: null,
      vastgesteldOp: null,
      versie: eb("versie", "+", 1),
    }))
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .execute();
  await orAndereUnit(orFail(update, "detacheringsgroepen_heeft_leden", heeftAlGroep));
}

/** These people and no others; the group is open again until someone decides. */
export async function replaceLeden(context: Context, groep: Groep, leden: readonly Lid[]): Promise<void> {
  checkEigenUnit(context.user, groep.unitId);
  if (leden.length > groep.omvang) throw vol(groep.omvang);
  await touch(context, groep, { status: "samenstellen", vastgesteldDoor: null, vastgesteldOp: null });
  const { db, user } = context;
  await db
    .deleteFrom("groepsleden")
    .where("regioId", "=", user.regioId)
    .where("groepId", "=", groep.id)
    .execute();
  if (leden.length === 0) return;
  const { startdatum, einddatum } = await opdrachtById(context, groep.opdrachtId);
  const gemeenten = await gemeentenOf(context, leden);
  const rows = leden.map(({ inwonerId, rol }) => {
    const gemeente = gemeenten.get(inwonerId);
    if (gemeente === undefined) throw nietVanUnit();
    const days = { vanaf: startdatum, tot: einddatum };
    const by = { doorGebruikerId: user.id, doorNaam: user.naam };
    return { regioId: user.regioId, groepId: groep.id, inwonerId, gemeente, rol, ...days, ...by };
  });
  const insert = orFail(
    db.insertInto("groepsleden").values(rows).execute(),
    "groepsleden_een_per_dag",
    inTwee,
  );
  const unit = orFail(insert, "groepsleden_van_unit", nietVanUnit);
  await orFail(unit, "detacheringsgroepen_vol", () => vol(groep.omvang));
}

/** A person decides that this is the group. */
export async function settleGroep(context: Context, groep: Groep): Promise<void> {
  checkEigenUnit(context.user, groep.unitId);
  const leden = await ledenOf(context, groep.id);
  if (leden.length === 0) throw leeg();
  const ervaren = leden.filter(({ rol }) => rol === "ervaren").length;
  if (ervaren < groep.ervarenMinstens) throw teWeinigErvaren(groep.ervarenMinstens, ervaren);
  const { user, today } = context;
  await touch(context, groep, { status: "vastgesteld", vastgesteldDoor: user.naam, vastgesteldOp: today() });
}

export async function ledenOf({ db, user }: Context, groepId: string): Promise<Lid[]> {
  const rows = await db
    .selectFrom("groepsleden")
    .select(["inwonerId", "rol"])
    .where("regioId", "=", user.regioId)
    .where("groepId", "=", groepId)
    .orderBy("inwonerId")
    .execute();
  return rows.map(({ inwonerId, rol }) => ({ inwonerId, rol: rol as GroepsRol }));
}

type Change = {
  status: string;
  vastgesteldDoor: string | null;
  vastgesteldOp: ReturnType<Context["today"]> | null;
};

async function touch(context: Context, { id }: Groep, change: Change): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await orAndereUnit(
    db
      .updateTable("detacheringsgroepen")
      .set({ ...change, versie: expectedVersion + 1 })
      .where("regioId", "=", user.regioId)
      .where("id", "=", id)
      .where("versie", "=", expectedVersion)
      .returning("id")
      .executeTakeFirst(),
  );
  if (!updated) throw changedMeanwhile("groep", id, await groepById(context, id));
}

async function checkPlek({ db, user }: Context, { unit }: Opdracht, input: GroepInput): Promise<void> {
  if (input.ervarenMinstens > input.omvang) throw meerErvarenDanGroep();
  const plek = await db
    .selectFrom("plekken")
    .select(["capaciteit", "werkvormen"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", input.plekId)
    .where("unitId", "=", unit.id)
    .where("status", "=", "open")
    .executeTakeFirst();
  if (!plek?.werkvormen.includes("groepsdetachering")) throw tePlek();
  if (input.omvang > plek.capaciteit) throw teGroot(plek.capaciteit);
}

async function gemeentenOf(
  { db, user }: Context,
  leden: readonly Lid[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("inwoners")
    .select(["id", "gemeente"])
    .where("regioId", "=", user.regioId)
    .where(
      "id",
      "in",
      leden.map(({ inwonerId }) => inwonerId),
    )
    .execute();
  return new Map(rows.map(({ id, gemeente }) => [id, gemeente]));
}
