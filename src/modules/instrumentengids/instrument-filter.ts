import { type Expression, type SqlBool, sql } from "kysely";
import type { Context } from "../context.ts";
import { type Functieletter, functionaliteit, type Functionaliteit } from "./functionaliteiten.ts";
import type { Doelgroep } from "./instrument.ts";
import { dagenVan, type Versheid } from "./versheid.ts";

/** What may be filtered on. */
export type InstrumentFilter = {
  readonly zoek?: string;
  readonly soort?: string;
  readonly doelgroep?: Doelgroep;
  readonly fase?: string;
  readonly gemeente?: string;
  readonly functionaliteit?: Functionaliteit | Functieletter;
  readonly prijs?: "gratis" | "bekend" | "onbekend";
  readonly beschikbaarheid?: string;
  readonly versheid?: Versheid;
};

export function conditionsOf(filter: InstrumentFilter, { today }: Context): Expression<SqlBool>[] {
  const { zoek, doelgroep, fase, gemeente, prijs, versheid } = filter;
  const conditions: Expression<SqlBool>[] = [];
  const add = (condition: Expression<SqlBool>) => conditions.push(condition);
  if (zoek !== undefined) {
    const like = `%${zoek.replace(/[\\%_]/g, "\\$&")}%`;
    add(sql<boolean>`(naam ilike ${like} or doel ilike ${like} or aanbieder ilike ${like}
      or exists (select from unnest(werksoorten) w where w ilike ${like}))`);
  }
  if (filter.soort !== undefined) add(sql<boolean>`soort = ${filter.soort}`);
  if (doelgroep !== undefined) add(sql<boolean>`doelgroepen && ${reachedBy(doelgroep)}::text[]`);
  if (fase !== undefined) add(sql<boolean>`${fase} = any (fasen)`);
  if (gemeente !== undefined) add(sql<boolean>`${gemeente} = any (gemeenten)`);
  if (filter.functionaliteit !== undefined)
    add(sql<boolean>`${functionaliteit(filter.functionaliteit).code} = any (functionaliteiten)`);
  if (prijs === "gratis") add(sql<boolean>`prijs = 0`);
  if (prijs === "bekend") add(sql<boolean>`prijs is not null`);
  if (prijs === "onbekend") add(sql<boolean>`prijs is null`);
  if (filter.beschikbaarheid !== undefined) add(sql<boolean>`beschikbaarheid = ${filter.beschikbaarheid}`);
  if (versheid !== undefined) {
    const { vanaf, tot } = dagenVan(versheid, today());
    if (vanaf !== undefined) add(sql<boolean>`gecontroleerd >= ${vanaf}`);
    if (tot !== undefined) add(sql<boolean>`gecontroleerd <= ${tot}`);
  }
  return conditions;
}

/** What is for every inwoner is for this group too; a werkgever is no inwoner. */
export const reachedBy = (doelgroep: Doelgroep): Doelgroep[] =>
  doelgroep === "werkgevers" ? [doelgroep] : [...new Set<Doelgroep>([doelgroep, "iedereen"])];
