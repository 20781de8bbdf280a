import { sql } from "kysely";
import type { Cents } from "#core/money";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  bestaat,
  buitenBereik,
  kring,
  type Mijlpaal,
  type MijlpaalInput,
  type Mijlpaalstand,
  type Mijlpaalwijziging,
  onbekend,
} from "./mijlpaal.ts";
import { beoordeel } from "./overgang.ts";

type Rij = Omit<
  Mijlpaal,
  "tijdstip" | "dagenTeLaat" | "dagenVerschoven" | "wachtOp" | "opZijnVroegst" | "isKnel" | "raakt"
> & { readonly tijdstip: Date };

/** All milestones of the region as they stand today: what is late first, what is done last. */
export async function mijlpalen(context: Context): Promise<Mijlpaal[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Rij>`
    select m.id, m.naam, m.resultaat, m.eigenaar, m.organisatie, m.eerste_datum, m.datum, m.budget_in_centen, m.scenario_id,
           m.status, m.klaar_op, m.bron, m.door_naam, m.tijdstip, m.versie,
           array(select v.na_id::text from mijlpaalvolgordes v
                  where v.regio_id = m.regio_id and v.mijlpaal_id = m.id order by v.na_id) as na,
           case when s.id is not null then json_build_object('id', s.id, 'naam', v.naam) end as scenario
      from mijlpalen m
      left join toekomstscenarios s on s.regio_id = m.regio_id and s.id = m.scenario_id
      left join toekomstscenarioversies v on v.regio_id = s.regio_id and v.scenario_id = s.id and v.versie = s.versie
     where m.regio_id = ${user.regioId}
     order by m.datum, m.naam, m.id`.execute(db);
  const gang = beoordeel(rows, today());
  const naamVan = new Map(rows.map(({ id, naam }) => [id, naam]));
  return rows
    .map(({ tijdstip, ...rij }) => {
      const { wachtOp, ...rest } = gang.get(rij.id)!;
      return {
        ...rij,
        tijdstip: tijdstip.toISOString(),
        ...rest,
        wachtOp: wachtOp.map((id) => ({ id, naam: naamVan.get(id)! })),
      };
    })
    .toSorted((a, b) => plaatsVan(a) - plaatsVan(b) || b.dagenTeLaat - a.dagenTeLaat);
}

/** What is late, what is still to come, what is done, and what was dropped. */
const plaatsVan = ({ status, dagenTeLaat }: Mijlpaal): number =>
  dagenTeLaat > 0 ? 0 : { gepland: 1, bezig: 1, gedaan: 2, vervallen: 3 }[status];

export async function mijlpaalById(context: Context, id: string): Promise<Mijlpaal> {
  const found = (await mijlpalen(context)).find((mijlpaal) => mijlpaal.id === id);
  if (!found) throw notFound("mijlpaal", id);
  return found;
}

/** What a milestone was, what was changed last first. */
export async function standenVan({ db, user }: Context, id: string): Promise<Mijlpaalstand[]> {
  const rows = await db
    .selectFrom("mijlpaalstanden")
    .select([
      "nummer",
      "resultaat",
      "eigenaar",
      "organisatie",
      "datum",
      "budgetInCenten",
      "status",
      "klaarOp",
      "reden",
    ])
    .select(["doorNaam", "tijdstip"])
    .where("regioId", "=", user.regioId)
    .where("mijlpaalId", "=", id)
    .orderBy("nummer", "desc")
    .execute();
  return rows.map(({ tijdstip, budgetInCenten, status, ...rij }) => ({
    ...rij,
    status: status as Mijlpaal["status"],
    budgetInCenten: budgetInCenten as Cents | null,
    tijdstip: tijdstip.toISOString(),
  }));
}

export async function insertMijlpaal(context: Context, { na, ...mijlpaal }: MijlpaalInput): Promise<string> {
  const { db, user, newId, now } = context;
  const id = newId();
  const insert = db
    .insertInto("mijlpalen")
    .values({
      regioId: user.regioId,
      id,
      ...mijlpaal,
      eersteDatum: mijlpaal.datum,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
  await orFail(pastBij(insert), "mijlpalen_een_keer", bestaat);
  await setVolgorde(context, id, na);
  return id;
}

/** One change of the version that was seen; the database keeps what it was. */
export async function changeMijlpaal(
  context: Context,
  before: Mijlpaal,
  { opVersie, na, ...wijziging }: Mijlpaalwijziging & { readonly opVersie: number },
): Promise<void> {
  const { db, user, now } = context;
  const update = db
    .updateTable("mijlpalen")
    .set({ ...wijziging, doorNaam: user.naam, tijdstip: now() })
    .where("regioId", "=", user.regioId)
    .where("id", "=", before.id)
    .where("versie", "=", opVersie)
    .returning("id")
    .executeTakeFirst();
  if (!(await pastBij(update))) throw changedMeanwhile("mijlpaal", before.id, before);
  await db
    .deleteFrom("mijlpaalvolgordes")
    .where("regioId", "=", user.regioId)
    .where("mijlpaalId", "=", before.id)
    .execute();
  await setVolgorde(context, before.id, na);
}

/** Its day lies in the years of a plan, and its scenario is known. */
const pastBij = <T>(statement: Promise<T>): Promise<T> =>
  orFail(orFail(statement, "mijlpalen_datum", buitenBereik), "mijlpalen_regio_id_scenario_id_fkey", () =>
    onbekend("scenarioId"),
  );

async function setVolgorde({ db, user }: Context, mijlpaalId: string, na: readonly string[]): Promise<void> {
  for (const naId of na) {
    const insert = db
      .insertInto("mijlpaalvolgordes")
      .values({ regioId: user.regioId, mijlpaalId, naId })
      .execute();
    const known = orFail(insert, "mijlpaalvolgordes_regio_id_na_id_fkey", () => onbekend("na"));
    const other = orFail(known, "mijlpaalvolgordes_niet_zelf", kring);
    await orFail(other, "mijlpaalvolgordes_geen_kring", kring);
  }
}
