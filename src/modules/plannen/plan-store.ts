import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import type { Subject } from "../toegang/toegang.ts";
import { bezetteTijdenOf, inWoorden } from "./bezette-tijd-store.ts";
import { botsingen } from "./bezet.ts";
import type { Doel, Plan, Stap } from "./plan.ts";

/** The whole plan of one inwoner. */
export async function planOf(context: Context, inwonerId: string): Promise<Plan> {
  const { db, user } = context;
  const plan = await db
    .selectFrom("plannen")
    .select(["eigenWoorden", "versie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  return {
    inwonerId,
    eigenWoorden: plan?.eigenWoorden ?? null,
    versie: plan?.versie ?? 0,
    doelen: await doelenOf(context, inwonerId),
    stappen: await stappenOf(context, inwonerId),
  };
}

async function doelenOf({ db, user }: Context, inwonerId: string): Promise<Doel[]> {
  const doelen = await db
    .selectFrom("plandoelen")
    .select([
      "id",
      "behoefte",
      "naam",
      "soort",
      "leidend",
      "streefdatum",
      "status",
      "klaarOp",
      "resultaat",
      "versie",
    ])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("volgorde")
    .execute();
  const metingen = await db
    .selectFrom("doelmetingen")
    .select(["id", "doelId", "datum", "cijfer", "woorden"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("datum")
    .orderBy("tijdstip")
    .execute();
  return doelen.map((doel) => ({
    ...(doel as Omit<Doel, "metingen">), // the constraints of the table hold the codes
    metingen: metingen
      .filter(({ doelId }) => doelId === doel.id)
      .map(({ id, datum, cijfer, woorden }) => ({ id, datum, cijfer, woorden })),
  }));
}

async function stappenOf(context: Context, inwonerId: string): Promise<Stap[]> {
  const { db, user, today } = context;
  const rows = await db
    .selectFrom("planstappen")
    .select([
      "id",
      "doelId",
      "naam",
      "wanneer",
      "status",
      "wieSoort",
      "wie",
      "begeleidingId",
      "startdatum",
      "einddatum",
      "isStage",
      "gewenstTot",
      "weekdagen",
      "begintijd",
      "eindtijd",
      "klaarOp",
      "resultaat",
      "versie",
    ])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("volgorde")
    .execute();
  const stappen = rows.map((row) => ({ ...row, weekdagen: [...row.weekdagen] })) as Omit<Stap, "botstMet">[]; // as above
  const bezet = stappen.some(({ begintijd }) => begintijd) ? await bezetteTijdenOf(context, inwonerId) : [];
  return stappen.map((stap) => {
    const { weekdagen, begintijd, eindtijd, startdatum, einddatum, status } = stap;
    const isOpen = status === "nu" || status === "later";
    const onTimes =
      isOpen && begintijd && eindtijd
        ? botsingen({ weekdagen, begintijd, eindtijd, vanaf: startdatum ?? today(), tot: einddatum }, bezet)
        : [];
    return { ...stap, botstMet: onTimes.map(inWoorden) };
  });
}

/** The goal that a request is about. Not found where row-level security hides it. */
export async function doelById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("plandoelen")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("plandoel", id);
  return row;
}

export async function stapById({ db, user }: Context, id: string) {
  const row = await db
    .selectFrom("planstappen")
    .selectAll()
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("planstap", id);
  return row;
}

export const doelSubject = async (context: Context, id: string): Promise<Subject> =>
  inwonerSubject(context, (await doelById(context, id)).inwonerId);
export const stapSubject = async (context: Context, id: string): Promise<Subject> =>
  inwonerSubject(context, (await stapById(context, id)).inwonerId);

/** The place after the last one. */
export async function volgendeVolgorde(
  { db, user }: Context,
  tabel: "plandoelen" | "planstappen",
  inwonerId: string,
): Promise<number> {
  const { laatste } = await db
    .selectFrom(tabel)
    .select((eb) => eb.fn.max("volgorde").as("laatste"))
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirstOrThrow();
  return (laatste ?? 0) + 1;
}
