import { type Expression, type Selectable, type SqlBool, sql } from "kysely";
import { notFound } from "#core/failure";
import { cents } from "#core/money";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { type Functieletter, functionaliteit, type Functionaliteit } from "./functionaliteiten.ts";
import {
  type Doelgroep,
  type Instrument,
  type InstrumentInFull,
  type InstrumentInput,
  naamBestaat,
  onbekendeGemeenten,
} from "./instrument.ts";
import { matchinginstrument } from "./matchinginstrument.ts";
import { dagenVan, type Versheid, versheidOp } from "./versheid.ts";

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

/** By name; what another region does comes after what there is here. */
export async function instrumentPage(
  context: Context,
  filter: InstrumentFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const found = instrumenten(context).where((eb) => eb.and(conditionsOf(filter, context)));
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .selectAll()
    .orderBy(sql`beschikbaarheid = 'elders'`)
    .orderBy(sql`lower(naam)`)
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { totaal, rijen: rows.map((row) => fromRow(row, context)) };
}

export const allInstrumenten = async (context: Context): Promise<Instrument[]> =>
  (await instrumenten(context).selectAll().orderBy(sql`lower(naam)`).execute()).map((row) =>
    fromRow(row, context),
  );

export async function instrumentById(context: Context, id: string): Promise<InstrumentInFull> {
  const row = await instrumenten(context).selectAll().where("id", "=", id).executeTakeFirst();
  if (!row) throw notFound("instrument", id);
  const namen = new Map((await gemeentenOf(context)).map(({ code, naam }) => [code, naam]));
  return {
    ...fromRow(row, context),
    gemeentenamen: row.gemeenten.map((code) => namen.get(code) ?? code),
    matching: row.matchingId === null ? null : matchinginstrument(row.matchingId),
    doorNaam: row.doorNaam,
    gewijzigd: row.gewijzigd.toISOString(),
  };
}

/** The gemeenten of the region itself, by name. */
export const gemeentenOf = ({ db, user }: Context) =>
  db
    .selectFrom("gemeenten")
    .select(["code", "naam"])
    .where("regioId", "=", user.regioId)
    .where("inRegio", "=", true)
    .orderBy("naam")
    .execute();

/** Whoever writes it down has seen that it is right: it counts as checked today. */
export async function updateInstrument(context: Context, id: string, input: InstrumentInput): Promise<void> {
  const known = new Set((await gemeentenOf(context)).map(({ code }) => code));
  if (!input.gemeenten.every((code) => known.has(code))) throw onbekendeGemeenten();
  await write(context, id, toRow(input));
}

/** Nothing changed, and that was seen today. */
export const confirmInstrument = (context: Context, id: string): Promise<void> => write(context, id, {});

async function write(context: Context, id: string, values: Partial<ReturnType<typeof toRow>>): Promise<void> {
  const { db, user, expectedVersion = 0, now, today } = context;
  const update = db
    .updateTable("instrumenten")
    .set({
      ...values,
      gecontroleerd: today(),
      doorNaam: user.naam,
      gewijzigd: now(),
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orFail(update, "instrumenten_naam", naamBestaat)) return;
  throw changedMeanwhile(
    "instrument",
    id,
    await instrumenten(context).select("versie").where("id", "=", id).executeTakeFirst(),
  );
}

const instrumenten = ({ db, user }: Context) =>
  db.selectFrom("instrumenten").where("regioId", "=", user.regioId);

function conditionsOf(filter: InstrumentFilter, { today }: Context): Expression<SqlBool>[] {
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

const toRow = ({ prijs, ...input }: InstrumentInput) => ({
  ...input,
  prijs: prijs?.bedrag ?? null,
  prijsEenheid: prijs?.eenheid ?? null,
  prijsBron: prijs?.bron ?? null,
});

function fromRow(row: Selectable<Tables["instrumenten"]>, { today }: Context): Instrument {
  const { regioId: _, doorNaam: _door, gewijzigd: _op, prijs, prijsEenheid, prijsBron, ...fields } = row;
  return {
    ...fields,
    soort: row.soort as Instrument["soort"],
    doelgroepen: [...row.doelgroepen] as Instrument["doelgroepen"],
    fasen: [...row.fasen] as Instrument["fasen"],
    functionaliteiten: [...row.functionaliteiten] as Instrument["functionaliteiten"],
    werksoorten: [...row.werksoorten],
    gemeenten: [...row.gemeenten],
    beschikbaarheid: row.beschikbaarheid as Instrument["beschikbaarheid"],
    bewijs: row.bewijs as Instrument["bewijs"],
    prijs: prijs === null ? null : { bedrag: cents(prijs), eenheid: prijsEenheid!, bron: prijsBron! },
    versheid: versheidOp(row.gecontroleerd, today()),
  };
}
