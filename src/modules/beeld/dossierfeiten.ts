import type { Context } from "../context.ts";
import type { Uitkering } from "../inwoners/inwoner.ts";
import { afnamesOf } from "./afname-store.ts";
import { aanvragenOf, indicatiesOf } from "./indicatie-store.ts";
import { instroomOf, triagesOf } from "./instroom-store.ts";
import type { Trajectfeiten } from "./vinddoelen.ts";
import type { Dossierfeiten } from "./vindfeiten.ts";

/** What the rules and the list of what is missing go by; row-level security leaves out what this user may not see. */
export async function dossierfeiten(
  context: Context,
  inwonerId: string,
): Promise<Dossierfeiten & Trajectfeiten> {
  const { db, user } = context;
  const inwoner = await db
    .selectFrom("inwoners")
    .select("geboortedatum")
    .where("regioId", "=", user.regioId)
    .where("id", "=", inwonerId)
    .executeTakeFirst();
  const situatie = await db
    .selectFrom("situaties")
    .select(["uitkering", "isGeregistreerdWerkzoekend", "isWerkfit", "ladder", "heeftStartkwalificatie"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .executeTakeFirst();
  const bekend = await db
    .selectFrom("mogelijkheden")
    .select("onderwerp")
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .execute();
  return {
    uitkering: (situatie?.uitkering as Uitkering | undefined) ?? null,
    isGeregistreerdWerkzoekend: situatie?.isGeregistreerdWerkzoekend ?? null,
    geboortedatum: inwoner?.geboortedatum ?? null,
    isWerkfit: situatie?.isWerkfit ?? null,
    ladder: situatie?.ladder ?? null,
    heeftStartkwalificatie: situatie?.heeftStartkwalificatie ?? null,
    indicaties: await indicatiesOf(context, inwonerId),
    aanvragen: await aanvragenOf(context, inwonerId),
    afnames: await afnamesOf(context, inwonerId),
    instroom: await instroomOf(context, inwonerId),
    triages: await triagesOf(context, inwonerId),
    bekend: new Set(bekend.map(({ onderwerp }) => onderwerp)),
  };
}
