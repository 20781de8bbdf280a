import { type Selectable, sql, type Updateable } from "kysely";
import { notFound } from "#core/failure";
import { cents } from "#core/money";
import { orFail } from "#db/constraints";
import type { Tables } from "#db/tables";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  type Instrument,
  type InstrumentInFull,
  type InstrumentInput,
  naamBestaat,
  onbekendeGemeenten,
} from "./instrument.ts";
import { conditionsOf, type InstrumentFilter } from "./instrument-filter.ts";
import { matchinginstrument } from "./matchinginstrument.ts";
import { pilotsOf } from "./pilot-store.ts";
import { versheidOp } from "./versheid.ts";

export { reachedBy } from "./instrument-filter.ts";

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
    .orderBy(sql`beschikbaarheid in ('elders', 'gestopt')`)
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
    gestopt: row.gestoptOp === null ? null : { op: row.gestoptOp, reden: row.gestoptReden! },
    pilots: await pilotsOf(context, id),
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
  await checkGemeenten(context, input);
  await write(context, id, { ...toRow(input), gestoptOp: null, gestoptReden: null });
}

/** Answers the id of the new one. */
export async function insertInstrument(context: Context, input: InstrumentInput): Promise<string> {
  await checkGemeenten(context, input);
  const { db, user, newId, now, today } = context;
  const id = newId();
  const seen = { gecontroleerd: today(), doorNaam: user.naam, gewijzigd: now() };
  const insert = db
    .insertInto("instrumenten")
    .values({ regioId: user.regioId, id, ...toRow(input), ...seen })
    .execute();
  await orFail(insert, "instrumenten_naam", naamBestaat);
  return id;
}

/** It stays in the guide, with why it is no longer there. */
export const endInstrument = (context: Context, id: string, gestoptReden: string): Promise<void> =>
  write(context, id, { beschikbaarheid: "gestopt", gestoptOp: context.today(), gestoptReden });

/** A pilot that goes on is there for everyone; one that stops is ended. What it taught becomes experience, no more. */
export async function afterPilot(
  context: Context,
  id: string,
  { besluit, waarom }: { readonly besluit: "doorgaan" | "stoppen"; readonly waarom: string },
): Promise<void> {
  const { bewijs, versie } = await instrumentById(context, id);
  const bron = `Evaluatie van de pilot, ${context.today()}`;
  const inDeze = { ...context, expectedVersion: versie };
  if (besluit === "stoppen") return endInstrument(inDeze, id, waarom);
  await write(inDeze, id, {
    beschikbaarheid: "beschikbaar",
    gestoptOp: null,
    gestoptReden: null,
    ...(bewijs === "onbekend" && { bewijs: "ervaring", bewijsBron: bron }),
  });
}

async function checkGemeenten(context: Context, { gemeenten }: InstrumentInput): Promise<void> {
  const known = new Set((await gemeentenOf(context)).map(({ code }) => code));
  if (!gemeenten.every((code) => known.has(code))) throw onbekendeGemeenten();
}

/** Nothing changed, and that was seen today. */
export const confirmInstrument = (context: Context, id: string): Promise<void> => write(context, id, {});

async function write(
  context: Context,
  id: string,
  values: Updateable<Tables["instrumenten"]>,
): Promise<void> {
  const { db, user, expectedVersion = 0, now, today } = context;
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 32))`.execute(db); // as who takes or leaves a place
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

const toRow = ({ prijs, ...input }: InstrumentInput) => ({
  ...input,
  prijs: prijs?.bedrag ?? null,
  prijsEenheid: prijs?.eenheid ?? null,
  prijsBron: prijs?.bron ?? null,
});

function fromRow(row: Selectable<Tables["instrumenten"]>, { today }: Context): Instrument {
  const { regioId: _, doorNaam: _door, gewijzigd: _op, gestoptOp: _dag, gestoptReden: _reden, ...rest } = row;
  const { prijs, prijsEenheid, prijsBron, akkoordVanaf, ...fields } = rest;
  return {
    ...fields,
    akkoord: row.akkoord as Instrument["akkoord"],
    akkoordVanaf: akkoordVanaf === null ? null : cents(akkoordVanaf),
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
