import { sql } from "kysely";
import { isOnderwerp } from "#matching/onderwerpen";
import { indexPlekken, type Plekindex } from "#matching/plekindex";
import { feitenUit, type Plekprofiel, type Regeling } from "#matching/profiel";
import type { Context } from "../context.ts";
import type { KenmerkenRow } from "../plekken/kenmerken.ts";
import { puntOf } from "./inwonerprofiel.ts";

/** A plek as the engine sees it, beside what a page shows of it. */
export type Plekkaart = {
  readonly profiel: Plekprofiel;
  readonly titel: string;
  readonly werkgever: string;
  /** The id of the werkgever, or of the unit. */
  readonly vanWie: string;
  readonly gemeente: string;
  readonly plaats: string;
  readonly werkvormen: readonly string[];
  readonly capaciteit: number;
  readonly isOpen: boolean;
  readonly begindatum: string | null;
};

/** The open plekken, by id, and as the engine compares many at once. */
export type Plekkaarten = {
  readonly byId: ReadonlyMap<string, Plekkaart>;
  readonly index: Plekindex;
  /** For how many people each plek is, by its place in the index. */
  readonly capaciteit: Int32Array;
  /** The place in the index, by id. */
  readonly plaats: ReadonlyMap<string, number>;
};

type Copy = Plekkaarten & { readonly stamp: string };

/** The open plekken of each region as they were last read. No person stands in them. */
const copies = new Map<string, Copy>();

/**
 * The open plekken of the region. They are read again only after one of them changed: every change counts up a
 * version, so that the sum tells, and the moment tells apart what the sum would not. Where one process works over two
 * databases, the name of each tells them apart.
 */
export async function plekkaarten(context: Context): Promise<Plekkaarten> {
  const { regioId } = context.user;
  const stamp = await stampOf(context);
  const known = copies.get(regioId);
  if (known?.stamp === stamp) return known;
  const kaarten = await readKaarten(context);
  const copy = { stamp, ...kaartenVan(kaarten) };
  copies.set(regioId, copy);
  return copy;
}

export const kaartenVan = (kaarten: readonly Plekkaart[]): Plekkaarten => ({
  byId: new Map(kaarten.map((kaart) => [kaart.profiel.id, kaart])),
  index: indexPlekken(kaarten.map(({ profiel }) => profiel)),
  capaciteit: Int32Array.from(kaarten, ({ capaciteit }) => capaciteit),
  plaats: new Map(kaarten.map(({ profiel }, at) => [profiel.id, at])),
});

/** One plek as the engine sees it, open or not. */
export async function plekkaart(context: Context, plekId: string): Promise<Plekkaart | undefined> {
  const row = await kaartRows(context).where("plekken.id", "=", plekId).executeTakeFirst();
  return row && kaartOf(row);
}

/** How many people work at each plek today: never kept, because it changes with every plaatsing. */
export async function bezetting({ db, user, today }: Context): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ plekId: string; bezet: number }>`
    select plek_id as "plekId", bezet from bezetting(${user.regioId}, ${today()}::date)`.execute(db);
  return new Map(rows.map(({ plekId, bezet }) => [plekId, bezet]));
}

async function stampOf({ db, user }: Context): Promise<string> {
  const { stamp } = await db
    .selectFrom("plekken")
    .select(
      sql<string>`current_database() || '/' || count(*) || '/' || coalesce(sum(versie), 0) || '/' || coalesce(max(gewijzigd)::text, '')`.as(
        "stamp",
      ),
    )
    .where("regioId", "=", user.regioId)
    .where("status", "=", "open")
    .executeTakeFirstOrThrow();
  return stamp;
}

/** Only where a job can come of it: vrijwilligerswerk and dagbesteding are no work to be matched with. */
const readKaarten = async (context: Context): Promise<readonly Plekkaart[]> =>
  (await kaartRows(context).where("plekken.status", "=", "open").orderBy("plekken.id").execute())
    .filter(({ werkvormen }) => werkvormen.some((vorm) => werkVan(vorm) !== null))
    .map(kaartOf);

/** The work that a form is, or leads to, in the words of what inwoners say they want; null where it is none. */
const werkVan = (werkvorm: string): string | null => {
  if (GEEN_WERK.has(werkvorm)) return null;
  return LEIDT_TOT[werkvorm] ?? werkvorm;
};
const GEEN_WERK: ReadonlySet<string> = new Set([
  "werkervaringsplek",
  "participatieplaats",
  "vrijwilligerswerk",
  "dagbesteding",
]);
const LEIDT_TOT: Readonly<Record<string, string>> = {
  leerwerkplek: "regulier",
  proefplaats: "begeleid werken",
};

const kaartRows = ({ db, user }: Context) =>
  db
    .selectFrom("plekken")
    .leftJoin("werkgevers", (join) =>
      join
        .onRef("werkgevers.regioId", "=", "plekken.regioId")
        .onRef("werkgevers.id", "=", "plekken.werkgeverId"),
    )
    .leftJoin("units", (join) =>
      join.onRef("units.regioId", "=", "plekken.regioId").onRef("units.id", "=", "plekken.unitId"),
    )
    .where("plekken.regioId", "=", user.regioId)
    .select([
      "plekken.id",
      "plekken.titel",
      "plekken.werkgeverId",
      "plekken.unitId",
      "plekken.gemeente",
      "werkgevers.naam as werkgevernaam",
      "units.naam as unitnaam",
      "plekken.werkvormen",
      "plekken.werksoort",
      "plekken.plaats",
      "plekken.postcode",
      "plekken.capaciteit",
      "plekken.status",
      "plekken.kenmerken",
      "plekken.regeling",
      "plekken.begindatum",
    ]);

function kaartOf(row: Awaited<ReturnType<ReturnType<typeof kaartRows>["execute"]>>[number]): Plekkaart {
  const { id, titel, werkgevernaam, unitnaam, werkvormen, werksoort, plaats, capaciteit, regeling } = row;
  const kenmerken = row.kenmerken as KenmerkenRow;
  const facts = [
    {
      onderwerp: "werkvormen",
      waarde: [...new Set(werkvormen.map(werkVan))].filter((vorm) => vorm !== null),
    },
    { onderwerp: "werksoorten", waarde: [werksoort] },
    ...Object.keys(kenmerken)
      .filter(isOnderwerp)
      .map((onderwerp) => ({ onderwerp, ...kenmerken[onderwerp]! })),
  ];
  const punt = puntOf(row.postcode);
  return {
    profiel: {
      id,
      feiten: feitenUit(facts, "plek"),
      regeling: regeling as Regeling | "geen",
      ...(punt && { punt }),
    },
    titel,
    werkgever: werkgevernaam ?? unitnaam ?? "",
    vanWie: row.werkgeverId ?? row.unitId ?? "",
    gemeente: row.gemeente,
    plaats,
    werkvormen,
    capaciteit,
    isOpen: row.status === "open",
    begindatum: row.begindatum,
  };
}
