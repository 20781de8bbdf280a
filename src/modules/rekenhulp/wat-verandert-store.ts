import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import type { Context } from "../context.ts";
import { plekById } from "../plekken/plek-store.ts";
import { may } from "../toegang/toegang.ts";
import { OPEN } from "../voorstellen/voorstel.ts";

/** What the dossier knows that the calculation starts from. */
export type Bekend = {
  readonly geboortedatum: IsoDate | null;
  readonly uitkering: string | null;
  readonly indicaties: readonly string[];
  readonly heeftJobcoach: boolean;
};

export async function bekendVan({ db, user, today }: Context, inwonerId: string): Promise<Bekend> {
  const { rows } = await sql<Bekend>`
    select i.geboortedatum, s.uitkering,
      (select coalesce(array_agg(distinct c.soort), '{}') from indicaties c
        where c.regio_id = i.regio_id and c.inwoner_id = i.id
          and daterange(c.vanaf, c.tot, '[]') @> ${today()}::date) as indicaties,
      exists (select from begeleidingen b where b.regio_id = i.regio_id and b.inwoner_id = i.id
        and b.rol = 'jobcoach' and b.tot is null) as heeft_jobcoach
      from inwoners i
      left join situaties s on s.regio_id = i.regio_id and s.inwoner_id = i.id
     where i.regio_id = ${user.regioId} and i.id = ${inwonerId}`.execute(db);
  const [found] = rows;
  if (!found) throw notFound("inwoner", inwonerId);
  return found;
}

/** The work that is proposed, what the inwoner said yes to first: its name and its hours. */
export async function voorgesteldWerk(context: Context, inwonerId: string) {
  const { db, user } = context;
  const voorstel = await db
    .selectFrom("voorstellen")
    .select(["id", "plekId"])
    .where("regioId", "=", user.regioId)
    .where("inwonerId", "=", inwonerId)
    .where("status", "in", OPEN)
    .orderBy(sql`status = 'akkoord'`, "desc")
    .orderBy("voorgesteldOp", "desc")
    .orderBy("id")
    .executeTakeFirst();
  if (!voorstel || !may(user, "read", "plek", { object: "regio" })) return null;
  const { titel, kenmerken } = await plekById(context, voorstel.plekId);
  const hoogstens = kenmerken.find(({ onderwerp }) => onderwerp === "uren_per_week_max")?.waarde;
  return {
    voorstelId: voorstel.id,
    titel,
    urenPerWeek: typeof hoogstens === "number" ? hoogstens : null,
  };
}
