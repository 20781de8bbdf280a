import { sql } from "kysely";
import type { Context } from "../../context.ts";
import { verborgenRijen } from "../afscherming/rijen.ts";
import { kolommenVan } from "./getoonde-perioden.ts";
import type { Indicatordefinitie } from "./definitie.ts";
import { type Telcel, type Telling, telCellen } from "./tel-store.ts";
import { samen, type Sommen } from "./waarde.ts";

type Vraag = Telling & {
  readonly definitie: Indicatordefinitie;
  readonly unit: string;
  /** Of which the figure of everyone is told. */
  readonly getoond: ReadonlySet<string>;
};

/** Of which periods the figure of a unit is told: where no unit, and not who works in none, follows from the others. */
export async function getoondVanUnit(context: Context, vraag: Vraag): Promise<ReadonlySet<string>> {
  const { rows: units } = await sql<{ id: string }>`
    select id from units where regio_id = ${context.user.regioId} order by id`.execute(context.db);
  const all = await facts(context, vraag, undefined);
  const perUnit: { readonly id: string; readonly facts: Awaited<ReturnType<typeof facts>> }[] = [];
  for (const { id } of units) perUnit.push({ id, facts: await facts(context, vraag, id) });
  return new Set(
    vraag.perioden.flatMap(({ naam }) => {
      const delen = perUnit.map((unit) => ({ naam: unit.id, delen: unit.facts(naam) }));
      const rest = all(naam).map((total, kolom) =>
        delen.reduce((left, each) => left - each.delen[kolom]!, total),
      );
      const hidden = verborgenRijen([...delen, { naam: "geen unit", delen: rest }], true);
      return vraag.getoond.has(naam) && !hidden.has(vraag.unit) ? [naam] : [];
    }),
  );
}

async function facts(context: Context, { definitie, perioden, dag }: Vraag, unit: string | undefined) {
  const cellen = await telCellen(context, { definitie, perioden, dag, unit });
  const wsp = definitie.isUitPlaatsingen
    ? await telCellen(context, { definitie: { feiten: "plaatsingen_wsp" }, perioden, dag, unit })
    : null;
  const of = (rows: readonly (Telcel & { readonly periode: string })[], naam: string): Sommen =>
    samen(rows.filter(({ periode }) => periode === naam));
  return (naam: string) => kolommenVan(definitie, of(cellen, naam), wsp && of(wsp, naam));
}
