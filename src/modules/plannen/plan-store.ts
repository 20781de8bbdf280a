import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { overstappenInPlan } from "../overstappen/overstap-in-plan.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { bezetteTijdenOf } from "./bezette-tijd-store.ts";
import { inWoorden } from "./bezette-tijd-woorden.ts";
import { botsingen } from "./bezet.ts";
import type { Plan } from "./plan-in-full.ts";
import { type Doel, OPEN_STAP, type Stap } from "./plan.ts";
import { stapvoorstellenVan } from "./stapvoorstel-store.ts";

/** The whole plan of one inwoner, with what this user may tick off himself. */
export async function planOf(context: Context, inwonerId: string, subject: Subject): Promise<Plan> {
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
    stappen: await stappenOf(context, inwonerId, subject),
    overstappen: await overstappenInPlan(context, subject),
    voorstellen: await stapvoorstellenVan(context, subject),
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

async function stappenOf(context: Context, inwonerId: string, subject: Subject): Promise<Stap[]> {
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
      "klaarDoor",
      "klaarDoorId",
      "resultaat",
      "versie",
    ])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .orderBy("volgorde")
    .execute();
  const isOwn = await ownStappen(context, inwonerId, subject);
  const stappen = rows.map(({ klaarDoorId, ...row }) => ({
    ...row,
    weekdagen: [...row.weekdagen],
    magAfvinken: isOwn(row) && OPEN_STAP.some((status) => status === row.status),
    magHeropenen: isOwn(row) && klaarDoorId === user.id && row.klaarOp === today(),
  })) as Omit<Stap, "botstMet">[]; // as above
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

/** Whether a step is of this user: the inwoner himself, or a helper who is named in it. The database says the same. */
async function ownStappen({ db, user }: Context, inwonerId: string, subject: Subject) {
  const mayTick = may(user, "change", "planbijdrage", subject);
  const mine = await db
    .selectFrom("begeleidingen")
    .select("id")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("gebruikerId", "=", user.id)
    .where("tot", "is", null)
    .execute();
  const isInwoner = user.inwonerId === inwonerId;
  return ({ wieSoort, begeleidingId }: { wieSoort: string | null; begeleidingId: string | null }) =>
    mayTick && ((isInwoner && wieSoort === "inwoner") || mine.some(({ id }) => id === begeleidingId));
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
