import { createHash } from "node:crypto";
import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { badgeOf, getoondOf, type Taak, type Verklaarde } from "./badge.ts";
import { codeOf } from "./code.ts";
import type { Leerdoel, Leerroute } from "./leerroute.ts";
import { lees, onderteken } from "./ondertekening.ts";
import { adresOf, isIngetrokken, type Praktijkverklaring } from "./verklaring.ts";

type Rij = Omit<Praktijkverklaring, "leerbedrijf" | "taken"> & { readonly bewijs: string };

/** Of one inwoner, the newest first. */
export const verklaringenOf = (context: Context, inwonerId: string): Promise<Praktijkverklaring[]> =>
  verklaringen(context, sql`p.inwoner_id = ${inwonerId}`);

export async function verklaringById(context: Context, id: string): Promise<Praktijkverklaring> {
  const [found] = await verklaringen(context, sql`p.id = ${id}`);
  if (!found) throw notFound("praktijkverklaring", id);
  return found;
}

/** The signed words themselves. */
export async function bewijsOf({ db, user }: Context, id: string): Promise<string> {
  const found = await db
    .selectFrom("praktijkverklaringen")
    .select("bewijs")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) throw notFound("praktijkverklaring", id);
  return found.bewijs;
}

/** Numbered and signed: from now on it says what it says. Answers its id. */
export async function insertVerklaring(
  context: Context,
  route: Leerroute,
  doelen: readonly Leerdoel[],
  gemeente: string,
): Promise<string> {
  const { db, user, newId, now, today, sleutels } = context;
  const { regioId } = user;
  const { inwonerId } = route;
  const id = newId();
  const nummer = await nextNummer(context);
  const verklaarde: Verklaarde = {
    id,
    nummer,
    ...(await namesOf(context, inwonerId)),
    leerbedrijfId: route.leerbedrijfId,
    leerbedrijf: route.leerbedrijf,
    begonnenOp: route.begonnenOp,
    uitgegevenOp: today(),
    taken: doelen.map(taakOf),
  };
  const adres = adresOf(context);
  await db
    .insertInto("praktijkverklaringen")
    .values({
      regioId,
      id,
      gemeente,
      inwonerId,
      nummer,
      leerrouteId: route.id,
      codeHash: createHash("sha256")
        .update(
          codeOf(sleutels, {
            regioId,
            id,
          }),
        )
        .digest(),
      bewijs: await onderteken(badgeOf(verklaarde, adres), sleutels.certificaat, adres),
      uitgegevenOp: today(),
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  return id;
}

export async function insertIntrekking(
  { db, user, now, today }: Context,
  intrekking: {
    readonly praktijkverklaringId: string;
    readonly inwonerId: string;
    readonly gemeente: string;
  },
  reden: string,
): Promise<void> {
  const door = { doorGebruikerId: user.id, doorNaam: user.naam, tijdstip: now() };
  const row = { ...intrekking, ...door, regioId: user.regioId, datum: today(), reden };
  await orFail(db.insertInto("intrekkingen").values(row).execute(), "intrekkingen_pkey", isIngetrokken);
}

export const taakOf = (doel: Leerdoel): Taak => ({
  code: doel.code,
  naam: doel.naam,
  laatZien: doel.laatZien,
  niveau: doel.niveau!, // it was assessed
  beoordeeldOp: doel.beoordelingen[0]!.datum,
  // without a second one only the last assessment counts
  aantalBeoordelaars: doel.tweedeGevraagd
    ? new Set(doel.beoordelingen.map(({ leermeesterId }) => leermeesterId)).size
    : 1,
  erkendDoor: doel.erkendDoor,
});

async function nextNummer({ db, today }: Context): Promise<string> {
  const { rows } = await sql<{
    volgende: string;
  }>`select nextval('verklaringnummers')::text as volgende`.execute(db);
  return verklaringnummer(today(), Number(rows[0]!.volgende));
}

export const verklaringnummer = (day: string, volgende: number): string =>
  `PV-${day.slice(0, 4)}-${String(volgende).padStart(5, "0")}`;

export const uitgeverNaam = (regio: string): string => `Arbeidsmarktregio ${regio}`;

async function namesOf({ db, user }: Context, inwonerId: string) {
  const { voornaam, achternaam } = await db
    .selectFrom("inwoners")
    .select(["voornaam", "achternaam"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", inwonerId)
    .executeTakeFirstOrThrow();
  const { naam } = await db
    .selectFrom("regios")
    .select("naam")
    .where("regioId", "=", user.regioId)
    .executeTakeFirstOrThrow();
  return { naam: `${voornaam} ${achternaam}`, uitgever: uitgeverNaam(naam) };
}

async function verklaringen(
  context: Context,
  condition: ReturnType<typeof sql<boolean>>,
): Promise<Praktijkverklaring[]> {
  const { rows } = await sql<Rij>`
    select p.id, p.inwoner_id, p.leerroute_id, p.nummer, p.bewijs, p.uitgegeven_op, p.door_naam,
           case when i.datum is not null
             then jsonb_build_object('datum', i.datum, 'reden', i.reden, 'doorNaam', i.door_naam) end as intrekking
      from praktijkverklaringen p
      left join intrekkingen i on i.regio_id = p.regio_id and i.praktijkverklaring_id = p.id
       and ${inScope(context, "read", "certificaat", "i")}
     where ${inScope(context, "read", "certificaat", "p")} and ${condition}
     order by p.uitgegeven_op desc, p.nummer desc`.execute(context.db);
  return Promise.all(
    rows.map(async ({ bewijs, ...row }) => {
      const badge = await lees(bewijs, context.sleutels.certificaat);
      if (!badge) throw new Error(`praktijkverklaring ${row.id} does not verify`);
      const { leerbedrijf, taken } = getoondOf(badge);
      return { ...row, leerbedrijf, taken };
    }),
  );
}
