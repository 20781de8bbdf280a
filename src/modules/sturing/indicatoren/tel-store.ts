import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Volgdag } from "#statistiek/kaplan-meier";
import type { Context } from "../../context.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import type { Periode } from "./periode.ts";
import type { Sommen } from "./waarde.ts";

/** Sums of one gemeente and one group. */
export type Telcel = Sommen & {
  readonly gemeente: string;
  readonly groep: string;
  readonly mensen: number;
};
export type Duurrij = Volgdag & {
  readonly verdeling: "alles" | "gemeente" | "groep";
  readonly waarde: string;
};

export type Telling = {
  readonly definitie: Pick<Indicatordefinitie, "feiten">;
  readonly perioden: readonly Periode[];
  /** As far as it was registered on this day. */
  readonly dag: IsoDate;
  readonly unit: string | undefined;
};

type InPeriode<Row> = Row & { readonly periode: string };

/** The sums of each period, in one question. */
export async function telCellen({ db }: Context, telling: Telling): Promise<InPeriode<Telcel>[]> {
  const { rows } = await sql<InPeriode<Telcel>>`
    select p.periode, t.gemeente, t.groep, coalesce(t.teller, 0) as teller, coalesce(t.noemer, 0) as noemer, t.feiten, t.mensen
      from ${stretches(telling)}
      cross join lateral tel_indicator(${telling.definitie.feiten}, p.vanaf, p.tot, ${telling.dag}::date,
        ${telling.unit ?? null}::uuid) t
     order by p.nr, t.gemeente, t.groep`.execute(db);
  return rows;
}

/** The lengths of time of each period, of groups of ten people or more. */
export async function telDuren({ db }: Context, telling: Telling): Promise<InPeriode<Duurrij>[]> {
  const { rows } = await sql<InPeriode<Duurrij>>`
    select p.periode, t.verdeling, t.waarde, t.dagen, t.verloren, t.gestopt
      from ${stretches(telling)}
      cross join lateral tel_indicatorduren(${telling.definitie.feiten}, p.vanaf, p.tot, ${telling.dag}::date,
        ${telling.unit ?? null}::uuid) t
     order by p.nr, t.verdeling, t.waarde, t.dagen`.execute(db);
  return rows;
}

const stretches = ({ perioden }: Telling) => sql`
  unnest(${perioden.map(({ naam }) => naam)}::text[], ${perioden.map(({ vanaf }) => vanaf)}::date[],
    ${perioden.map(({ tot }) => tot)}::date[]) with ordinality as p (periode, vanaf, tot, nr)`;
