import { sql } from "kysely";
import { type IsoDate, isoDate } from "#core/dates";
import { cents } from "#core/money";
import { orFail } from "#db/constraints";
import { Failure } from "#core/failure";
import type { Budget } from "#financien/benutting";
import type { Context } from "../context.ts";

export type Benutbaar = Budget & {
  readonly soort: "programma" | "instrument";
  readonly id: string;
  readonly naam: string;
  readonly deel: string;
};

/** What can be used this year: the clusters of programmes, and what each gemeente has for an instrument. */
export async function budgettenNu(context: Context): Promise<Benutbaar[]> {
  return [...(await clusters(context)), ...(await instrumenten(context))];
}

type Row = {
  readonly id: string;
  readonly naam: string;
  readonly deel: string;
  readonly budget: number;
  readonly benut: number;
  readonly startdatum: IsoDate;
  readonly einddatum: IsoDate;
};

async function clusters({ db, user }: Context): Promise<Benutbaar[]> {
  const { rows } = await sql<Row>`
    select p.id, p.naam, c.naam as deel, c.budget_in_centen::float8 as budget, p.startdatum, p.einddatum,
           (select coalesce(sum(u.bedrag_in_centen), 0)::float8 from programmauitgaven u
             where u.regio_id = c.regio_id and u.programma_id = c.programma_id and u.cluster_id = c.id) as benut
      from programmaclusters c
      join programmas p on p.regio_id = c.regio_id and p.id = c.programma_id
     where c.regio_id = ${user.regioId}
     order by p.startdatum desc, p.id, c.volgorde`.execute(db);
  return rows.map((row) => benutbaar("programma", row));
}

async function instrumenten({ db, user, today }: Context): Promise<Benutbaar[]> {
  const jaar = Number(today().slice(0, 4));
  const { rows } = await sql<Omit<Row, "startdatum" | "einddatum">>`
    select i.id, i.naam, g.naam as deel, b.bedrag::float8 as budget, b.vastgelegd::float8 as benut
      from instrumentbudgetten b
      join instrumenten i on i.regio_id = b.regio_id and i.id = b.instrument_id
      join gemeenten g on g.regio_id = b.regio_id and g.code = b.gemeente
     where b.regio_id = ${user.regioId} and b.jaar = ${jaar}
     order by i.naam, g.naam, b.id`.execute(db);
  const periode = { startdatum: isoDate(`${jaar}-01-01`), einddatum: isoDate(`${jaar}-12-31`) };
  return rows.map((row) => benutbaar("instrument", { ...row, ...periode }));
}

const benutbaar = (soort: Benutbaar["soort"], { budget, benut, ...row }: Row): Benutbaar => ({
  soort,
  ...row,
  budget: cents(budget),
  benut: cents(benut),
});

export type Drempel = {
  readonly volgnummer: number;
  readonly procent: number;
  readonly reden: string;
  readonly datum: IsoDate;
  readonly doorNaam: string;
};

/** The last one holds; all of them, that one first. */
export const drempels = ({ db, user }: Context): Promise<Drempel[]> =>
  db
    .selectFrom("benuttingsdrempels")
    .select(["volgnummer", "procent", "reden", "datum", "doorNaam"])
    .where("regioId", "=", user.regioId)
    .orderBy("volgnummer", "desc")
    .execute();

export async function insertDrempel(
  context: Context,
  { gezien, procent, reden }: { readonly gezien: number; readonly procent: number; readonly reden: string },
): Promise<void> {
  const { db, user, today } = context;
  const [now] = await drempels(context);
  if ((now?.volgnummer ?? 0) !== gezien) throw tegelijk();
  const insert = db
    .insertInto("benuttingsdrempels")
    .values({
      regioId: user.regioId,
      volgnummer: gezien + 1,
      procent,
      reden,
      datum: today(),
      doorNaam: user.naam,
    })
    .execute();
  await orFail(insert, "benuttingsdrempels_pkey", tegelijk);
}

const tegelijk = () =>
  new Failure(
    "conflict",
    "benutting.tegelijk",
    "Iemand anders heeft de grens net gewijzigd. Bekijk de nieuwe grens en probeer het opnieuw.",
    { velden: ["procent"] },
  );
