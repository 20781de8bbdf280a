import { sql } from "kysely";
import type { Database } from "#db/database";
import type { Json } from "../uitwisseling/parse-json.ts";
import { type Aanbodrij, aanbodrij } from "./aanbod.ts";
import { databasevraag } from "./aanbod-store.ts";
import { type Inwonerfeiten, type Plekfeiten, vacatureNaarVum, werkzoekendeNaarVum } from "./naar-vum.ts";
import type { Selectievraag } from "./selectievraag.ts";
import { VUM_SOORTEN, type VumSoort } from "./vraagvelden.ts";

/** So few that a question waits for them; the rest is done in the background. */
const PER_VRAAG = 200;
const PER_KEER = 500;

export type Profiel = { readonly [key: string]: Json };

/** Who asks, and what the logs say of it. */
export type Vrager = {
  readonly regioId: string;
  /** Number of the organisation (OIN) on whose behalf is asked. */
  readonly oin: string;
  /** OIN in the certificate that a proxy checked; undefined where no certificates are asked for. */
  readonly certificaat: string | undefined;
  readonly traceId: string;
  readonly herkomst: string;
  readonly begin: Date;
};

/** What changed since the last question, in the words of VUM, so that an answer is not behind. Answers how many there were. */
export const verversAanbod = (
  db: Database,
  regioId: string,
  soort: VumSoort,
  hoeveel = PER_VRAAG,
): Promise<number> =>
  db.transaction().execute(async (db) => {
    const { rows } =
      await sql<Verouderd>`select * from vum_verouderd(${regioId}, ${soort}, ${hoeveel})`.execute(db);
    if (rows.length > 0)
      await sql`select vum_bijwerken(${regioId}, ${JSON.stringify(rows.map(rijVan))}::jsonb)`.execute(db);
    return rows.length;
  });

/** Everything that changed, such as the vacancies of a whole import: a part at a time, so that nobody waits for it. */
export async function verversAlles(db: Database, regioId: string): Promise<void> {
  for (const soort of VUM_SOORTEN)
    for (let done = PER_KEER; done === PER_KEER; ) done = await verversAanbod(db, regioId, soort, PER_KEER);
}

type Verouderd =
  | { readonly soort: "werkzoekende"; readonly id: string; readonly feiten: Inwonerfeiten }
  | { readonly soort: "vacature"; readonly id: string; readonly feiten: Plekfeiten };

const rijVan = (row: Verouderd): Aanbodrij =>
  aanbodrij(
    row.soort,
    row.id,
    row.soort === "werkzoekende"
      ? werkzoekendeNaarVum(row.id, row.feiten)
      : vacatureNaarVum(row.id, row.feiten),
  );

/** The profiles that answer a question, the nearest first; undefined for who may not ask. */
export async function beantwoordVraag(
  db: Database,
  soort: VumSoort,
  vraag: Selectievraag,
  vrager: Vrager,
  { hoogstens, id, nu }: { hoogstens: number; id: string; nu: Date },
): Promise<{ profielen: Profiel[]; isMeer: boolean } | undefined> {
  const spoor = spoorVan(vrager, "vum.zoek", ZOEKEN[soort]);
  const { gebieden, meters, woorden, bits, pad } = databasevraag(vraag);
  const { rows } = await sql<{ stand: string; profiel: Profiel | null }>`
    select stand, profiel from vum_beantwoord(${vrager.regioId}, ${soort}, ${vrager.certificaat ?? null},
      ${gebieden}::integer[], ${meters}::integer[], ${JSON.stringify(woorden)}::jsonb, ${JSON.stringify(bits)}::jsonb, ${pad}, ${hoogstens},
      ${spoor}::jsonb, ${id}::uuid, ${nu})`.execute(db);
  if (rows.some(({ stand }) => stand === "geen toegang")) return undefined;
  return {
    profielen: rows.flatMap(({ profiel }) => (profiel === null ? [] : [profiel])),
    isMeer: rows.some(({ stand }) => stand === "meer"),
  };
}

export type Opening =
  | { readonly stand: "ok"; readonly profiel: Profiel }
  | { readonly stand: "geen toegang" | "onbekend" | "limiet" };

/** Opens one profile that this party found before. */
export async function openProfiel(
  db: Database,
  soort: VumSoort,
  id: string,
  vrager: Vrager,
  { hoogstens, nu }: { hoogstens: number; nu: Date },
): Promise<Opening> {
  const spoor = spoorVan(vrager, "vum.open", OPENEN[soort]);
  const { rows } = await sql<Opening>`
    select stand, profiel from vum_open(${vrager.regioId}, ${soort}, ${vrager.certificaat ?? null}, ${id}, ${hoogstens},
      ${spoor}::jsonb, ${nu})`.execute(db);
  return rows[0]!;
}

const ZOEKEN: Readonly<Record<VumSoort, string>> = {
  werkzoekende: "Gevonden worden door een andere organisatie (VUM)",
  vacature: "Vacature gevonden door een andere organisatie (VUM)",
};
const OPENEN: Readonly<Record<VumSoort, string>> = {
  werkzoekende: "Profiel bekeken door een andere organisatie (VUM)",
  vacature: "Vacature bekeken door een andere organisatie (VUM)",
};

/** What the logs say of a question. */
export const spoorVan = (
  { oin, traceId, herkomst, begin }: Vrager,
  handeling: string,
  naam: string,
): string =>
  JSON.stringify({
    oin,
    traceId,
    herkomst,
    begin: begin.getTime(),
    handeling,
    naam,
    activiteit: "/api/v1/verwerkingsactiviteiten/uitwisselen",
  });
