import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Volgdag } from "#statistiek/kaplan-meier";
import type { Context } from "../../context.ts";
import { geheugenVan } from "../eenmaal.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import type { Periode } from "./periode.ts";
import type { Sommen } from "./waarde.ts";

/** Sums of one gemeente and one group. */
export type Telcel = Sommen & {
  readonly gemeente: string;
  readonly groep: string;
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
export const telCellen = (context: Context, telling: Telling): Promise<InPeriode<Telcel>[]> =>
  geteld(context, `cellen ${telling.definitie.feiten}`, telling, async (missing) => {
    const { rows } = await sql<InPeriode<Telcel>>`
      select * from jsonb_to_recordset(sturingstelling('indicator', ${vraagVan(missing)}::jsonb)) as t
        (periode text, gemeente text, groep text, teller float8, noemer float8, feiten integer)`.execute(
      context.db,
    );
    return rows;
  });

/** The lengths of time of each period, of groups of ten people or more. */
export const telDuren = (context: Context, telling: Telling): Promise<InPeriode<Duurrij>[]> =>
  geteld(context, `duren ${telling.definitie.feiten}`, telling, async (missing) => {
    const { rows } = await sql<InPeriode<Duurrij>>`
      select * from jsonb_to_recordset(sturingstelling('indicatorduren', ${vraagVan(missing)}::jsonb)) as t
        (periode text, verdeling text, waarde text, dagen integer, verloren integer, gestopt integer)`.execute(
      context.db,
    );
    return rows;
  });

async function geteld<Row extends { readonly periode: string }>(
  context: Context,
  wat: string,
  telling: Telling,
  tel: (missing: Telling) => Promise<Row[]>,
): Promise<Row[]> {
  const geheugen = geheugenVan(context);
  if (!geheugen) return tel(telling);
  const key = JSON.stringify([wat, telling.dag, telling.unit ?? null]);
  const known = (geheugen.get(key) ?? new Map()) as Map<string, readonly Row[]>; // the rows of each period
  geheugen.set(key, known);
  const perioden = telling.perioden.filter(({ naam }) => !known.has(naam));
  const rows = perioden.length > 0 ? await tel({ ...telling, perioden }) : [];
  for (const { naam } of perioden)
    known.set(
      naam,
      rows.filter(({ periode }) => periode === naam),
    );
  return telling.perioden.flatMap(({ naam }) => known.get(naam)!);
}

const vraagVan = ({ definitie, perioden, dag, unit }: Telling): string =>
  JSON.stringify({
    feiten: definitie.feiten,
    dag,
    unit: unit ?? null,
    perioden: perioden.map(({ naam, vanaf, tot }) => ({ naam, vanaf, tot })),
  });
