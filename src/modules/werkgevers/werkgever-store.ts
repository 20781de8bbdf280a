import { type Expression, type SqlBool, sql } from "kysely";
import type { Static, TObject } from "typebox";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Database } from "#db/database";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { Segment } from "../netwerk/segment.ts";
import { FACT_OF, idsMetRelatie, netwerkfeiten } from "./relatie-sql.ts";
import { idsInSegment } from "../netwerk/segment-sql.ts";
import {
  dubbelKvk,
  onbekendeAccountmanager,
  onbekendeGemeente,
  GEKOZEN_RELATIES,
  RELATIES,
  type Relatie,
  type Werkgever,
  type WerkgeverInFull,
  type werkgeverFields,
} from "./werkgever.ts";

export type WerkgeverInput = Static<TObject<typeof werkgeverFields>>;

/** Which column says so. */
const COLUMN_OF = {
  bekend: "isBekendBijWsp",
  "key account": "isKeyAccount",
  ambassadeur: "isAmbassadeur",
  leerbedrijf: "isLeerbedrijf",
} as const satisfies Record<(typeof GEKOZEN_RELATIES)[number], string>;

/** What may be filtered on. */
export type WerkgeverFilter = {
  readonly zoek?: string;
  readonly sector?: string;
  readonly gemeente?: string;
  readonly relatie?: Relatie;
  readonly accountmanager?: string;
  readonly segment?: Segment;
};

export async function werkgeverPage(
  context: Context,
  filter: WerkgeverFilter,
  { limit, offset }: { limit: number; offset: number },
) {
  const found = filtered(context, filter);
  const { totaal } = await found
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  const ids = await found
    .select("werkgevers.id")
    .orderBy("werkgevers.naam")
    .orderBy("werkgevers.id")
    .limit(limit)
    .offset(offset)
    .execute();
  const rows = await werkgeverRows(context)
    .where("werkgevers.id", "in", [...ids.map(({ id }) => id), NOBODY])
    .orderBy("werkgevers.naam")
    .orderBy("werkgevers.id")
    .execute();
  return { totaal, rijen: rows.map(werkgeverFromRow) };
}

export async function werkgeverById(context: Context, id: string): Promise<WerkgeverInFull> {
  const row = await werkgeverRows(context)
    .select(vrijePlaatsen(context))
    .where("werkgevers.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("werkgever", id);
  return {
    ...werkgeverFromRow(row),
    kvk: row.kvk,
    vestigingsnummer: row.vestigingsnummer,
    sbi: row.sbi,
    adres: row.adres,
    postcode: row.postcode,
    aantalMedewerkers: row.aantalMedewerkers,
    vrijePlaatsen: row.vrijePlaatsen,
    contactpersoon: row.contactpersoon,
    telefoon: row.telefoon,
    bron: row.bron,
  };
}

export async function insertWerkgever({ db, user, newId }: Context, input: WerkgeverInput): Promise<string> {
  const { regioId } = user;
  await checkGemeente(db, regioId, input.gemeente);
  const inserted = await orFail(
    db
      .insertInto("werkgevers")
      .values({ regioId, id: newId(), ...columnsOf(input) })
      .onConflict((conflict) => conflict.constraint("werkgevers_kvk_uniek").doNothing())
      .returning("id")
      .executeTakeFirst(),
    ACCOUNTMANAGER_EXISTS,
    onbekendeAccountmanager,
  );
  if (!inserted) throw dubbelKvk(await idOfKvk(db, regioId, input.kvk));
  return inserted.id;
}

export async function updateWerkgever(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  input: WerkgeverInput,
): Promise<void> {
  const { regioId } = user;
  await checkGemeente(db, regioId, input.gemeente);
  const other = await idOfKvk(db, regioId, input.kvk);
  if (other !== undefined && other !== id) throw dubbelKvk(other);

  const update = db
    .updateTable("werkgevers")
    .set({ ...columnsOf(input), versie: expectedVersion + 1 })
    .where("regioId", "=", regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const updated = await orFail(
    orFail(update, ACCOUNTMANAGER_EXISTS, onbekendeAccountmanager),
    "werkgevers_kvk_uniek", // someone who saved this number a moment ago
    () => dubbelKvk(),
  );
  if (!updated) throw changedMeanwhile("werkgever", id, await versionOf(db, regioId, id));
}

const NOBODY = "00000000-0000-0000-0000-000000000000"; // keeps an empty `in` valid
const ACCOUNTMANAGER_EXISTS = "werkgevers_regio_id_accountmanager_id_fkey";

function filtered(context: Context, filter: WerkgeverFilter) {
  const { zoek, sector, gemeente, relatie, accountmanager, segment } = filter;
  const { regioId } = context.user;
  return context.db
    .selectFrom("werkgevers")
    .where("werkgevers.regioId", "=", regioId)
    .where((eb) => {
      const conditions: Expression<SqlBool>[] = [];
      if (zoek !== undefined) conditions.push(eb("werkgevers.naam", "ilike", containing(zoek)));
      if (sector !== undefined) conditions.push(eb("werkgevers.sector", "=", sector));
      if (gemeente !== undefined) conditions.push(eb("werkgevers.gemeente", "=", gemeente));
      if (relatie !== undefined) conditions.push(eb("werkgevers.id", "in", idsMetRelatie(context, relatie)));
      if (segment !== undefined)
        conditions.push(eb("werkgevers.id", "in", sql<string>`(${idsInSegment(context, segment)})`));
      if (accountmanager !== undefined)
        conditions.push(eb("werkgevers.accountmanagerId", "=", accountmanager));
      return eb.and(conditions);
    });
}

/** Everything of a werkgever, with counts beside it. */
const werkgeverRows = ({ db, user, today }: Context) =>
  db
    .selectFrom("werkgevers")
    .leftJoin("gemeenten", (join) =>
      join
        .onRef("gemeenten.regioId", "=", "werkgevers.regioId")
        .onRef("gemeenten.code", "=", "werkgevers.gemeente"),
    )
    .where("werkgevers.regioId", "=", user.regioId)
    .selectAll("werkgevers")
    .select([
      "gemeenten.naam as gemeentenaam",
      sql<string | null>`collega_naam(werkgevers.accountmanager_id)`.as("accountmanagerNaam"),
      sql<Werkgever["laatsteContact"]>`(select max(c.datum) from werkgevercontacten c
        where c.regio_id = werkgevers.regio_id and c.werkgever_id = werkgevers.id)`.as("laatsteContact"),
      netwerkfeiten(today()),
      sql<number>`(select count(*) from plekken k where k.regio_id = werkgevers.regio_id
        and k.werkgever_id = werkgevers.id and k.status = 'open')`.as("openPlekken"),
      sql<number>`lopende_plaatsingen(werkgevers.regio_id, werkgevers.id, null, ${today()}::date)`.as(
        "lopendePlaatsingen",
      ),
    ]);

/** On the open plekken together, today. */
const vrijePlaatsen = ({ user, today }: Context) =>
  sql<number>`(select coalesce(sum(greatest(k.capaciteit - coalesce(b.bezet, 0), 0)), 0)::integer from plekken k
    left join bezetting(${user.regioId}, ${today()}::date) b on b.plek_id = k.id
    where k.regio_id = werkgevers.regio_id and k.werkgever_id = werkgevers.id and k.status = 'open')`.as(
    "vrijePlaatsen",
  );

type Row = Awaited<ReturnType<ReturnType<typeof werkgeverRows>["execute"]>>[number];

function werkgeverFromRow(row: Row): Werkgever {
  const { id, naam, sector, gemeente, gemeentenaam, plaats, openPlekken, versie } = row;
  return {
    id,
    naam,
    sector,
    gemeente,
    gemeentenaam,
    plaats,
    relaties: RELATIES.filter((relatie) => row.netwerk[FACT_OF[relatie]]),
    accountmanager:
      row.accountmanagerId === null ? null : { id: row.accountmanagerId, naam: row.accountmanagerNaam },
    laatsteContact: row.laatsteContact,
    openPlekken,
    lopendePlaatsingen: row.lopendePlaatsingen,
    versie,
  };
}

const columnsOf = ({ relaties, ...fields }: WerkgeverInput) => ({
  ...fields,
  ...(Object.fromEntries(
    GEKOZEN_RELATIES.map((relatie) => [COLUMN_OF[relatie], relaties.includes(relatie)]),
  ) as Record<(typeof COLUMN_OF)[keyof typeof COLUMN_OF], boolean>),
});

async function checkGemeente(db: Database, regioId: string, code: string): Promise<void> {
  const found = await db
    .selectFrom("gemeenten")
    .select("code")
    .where("regioId", "=", regioId)
    .where("code", "=", code)
    .executeTakeFirst();
  if (!found) throw onbekendeGemeente();
}

async function idOfKvk(db: Database, regioId: string, kvk: string | null): Promise<string | undefined> {
  const found = db
    .selectFrom("werkgevers")
    .select("id")
    .where("regioId", "=", regioId)
    .where("kvk", "=", kvk);
  return kvk === null ? undefined : (await found.executeTakeFirst())?.id;
}

const versionOf = (db: Database, regioId: string, id: string) =>
  db
    .selectFrom("werkgevers")
    .select("versie")
    .where("regioId", "=", regioId)
    .where("id", "=", id)
    .executeTakeFirst();

/** A pattern that matches the text anywhere, letter for letter. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;
