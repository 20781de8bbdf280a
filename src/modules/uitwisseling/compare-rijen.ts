import { sql } from "kysely";
import type { Database } from "#db/database";
import type { Context } from "../context.ts";
import { postcodes } from "../plekken/postcodes.ts";
import type { Voortgang } from "../taken/voortgang.ts";
import type { Melding } from "./check-rij.ts";
import type { Stand, Vergelijking } from "./compare-rij.ts";
import { compareVacature, kenmerkenVan } from "./compare-vacature.ts";
import { compareWerkzoekende } from "./compare-werkzoekende.ts";
import type { Aantallen, Import } from "./import.ts";
import type { Json } from "./parse-json.ts";
import { withoutAbsent } from "./profiel.ts";
import { naamgenoot, newWerkgevers } from "./new-werkgevers.ts";
import { loadStand } from "./stand-store.ts";
import { vertaalVacature, werkgeverSleutel } from "./vertaal-vacature.ts";
import { vertaalWerkzoekende } from "./vertaal-werkzoekende.ts";
import { BUITEN_REGIO, type Kolommen, type LiggingVan } from "./vertaling.ts";
import type { VumVacature } from "./vum-vacature.ts";
import type { VumWerkzoekende } from "./vum-werkzoekende.ts";

const ROWS_PER_BATCH = 250;

type Rij = {
  readonly nummer: number;
  readonly externeId: string;
  readonly profiel: Json;
  readonly meldingen: Melding[];
};
type Vergeleken = Vergelijking & { readonly inwonerId: string | null };
type Compare = (rij: Rij) => Vergeleken;

/** Compares every readable row, and keeps with the row what it would write. */
export async function compareRijen(
  context: Context,
  { id: importId, soort, aantallen }: Import,
  voortgang: Voortgang,
): Promise<{ aantallen: Aantallen; betrokkenen: string[] }> {
  const { db, user } = context;
  const rijen = await loadRijen(db, user.regioId, importId);
  const liggingVan = await liggingen(db, user.regioId);
  const compare =
    soort === "vum-werkzoekenden"
      ? await werkzoekendeComparer(context, importId, rijen, liggingVan)
      : await vacatureComparer(context, importId, rijen, liggingVan);

  const counted = { ...aantallen };
  const betrokkenen: string[] = [];
  for (let at = 0; at < rijen.length; at += ROWS_PER_BATCH) {
    await voortgang.report(at, rijen.length);
    const batch = rijen.slice(at, at + ROWS_PER_BATCH).map((rij) => ({ rij, ...compare(rij) }));
    for (const { uitkomst, inwonerId } of batch) {
      counted[uitkomst] += 1;
      if (uitkomst !== "gelijk" && inwonerId !== null) betrokkenen.push(inwonerId);
    }
    await keep(db, user.regioId, importId, batch);
  }
  await voortgang.report(rijen.length, rijen.length);
  return { aantallen: counted, betrokkenen };
}

async function loadRijen(db: Database, regioId: string, importId: string): Promise<Rij[]> {
  const rows = await db
    .selectFrom("importrijen")
    .select(["nummer", "externeId", "profiel", "meldingen"])
    .where("regioId", "=", regioId)
    .where("importId", "=", importId)
    .where("uitkomst", "is", null)
    .orderBy("nummer")
    .execute();
  return rows.map(({ nummer, externeId, profiel, meldingen }) => ({
    nummer,
    externeId: externeId ?? "",
    profiel: profiel as Json,
    meldingen: meldingen as Melding[],
  }));
}

/** By the first four digits of the postcode, and only gemeenten that this region has. */
async function liggingen(db: Database, regioId: string): Promise<LiggingVan> {
  const rows = await db.selectFrom("gemeenten").select("code").where("regioId", "=", regioId).execute();
  const known = new Set(rows.map(({ code }) => code));
  const areas = new Map(
    postcodes.filter(({ gemeente }) => known.has(gemeente)).map((area) => [area.pc4, area]),
  );
  return (postcode) => {
    const area = areas.get(postcode.slice(0, 4));
    return { gemeente: area?.gemeente ?? BUITEN_REGIO, plaats: area?.plaats ?? null };
  };
}

async function werkzoekendeComparer(
  context: Context,
  importId: string,
  rijen: readonly Rij[],
  liggingVan: LiggingVan,
): Promise<Compare> {
  const standen = await loadStand(
    context.db,
    "vum-werkzoekenden",
    rijen.map(({ externeId }) => externeId),
    [],
  );
  return ({ externeId, profiel }) => {
    const rij = standen.rij.get(externeId);
    const inwonerId = rij === undefined ? context.newId() : String(rij.id);
    const feiten = standen.feiten.get(inwonerId) ?? new Map<string, Kolommen>();
    const stand: Stand = { rij, feiten, profiel: standen.profiel.get(externeId) };
    const vertaling = vertaalWerkzoekende(withoutAbsent(profiel) as VumWerkzoekende, liggingVan);
    const bron = { externeId, inwonerId, importId, today: context.today(), profiel, vertaling };
    const vergelijking = compareWerkzoekende(bron, stand);
    return {
      ...vergelijking,
      inwonerId,
      meldingen:
        vergelijking.uitkomst === "gelijk" ? [] : [...vertaling.meldingen, ...vergelijking.meldingen],
    };
  };
}

async function vacatureComparer(
  context: Context,
  importId: string,
  rijen: readonly Rij[],
  liggingVan: LiggingVan,
): Promise<Compare> {
  const profielen = new Map(rijen.map((rij) => [rij.externeId, withoutAbsent(rij.profiel) as VumVacature]));
  const sleutels = [...new Set([...profielen.values()].map((profiel) => werkgeverSleutel(profiel)))];
  const standen = await loadStand(context.db, "vum-vacatures", [...profielen.keys()], sleutels);
  const werkgevers = await newWerkgevers(context, standen, profielen, liggingVan);
  return ({ externeId, profiel: asItCame }) => {
    const profiel = profielen.get(externeId)!;
    const sleutel = werkgeverSleutel(profiel);
    const nieuw = werkgevers.get(sleutel);
    const rij = standen.rij.get(externeId);
    const vertaling = vertaalVacature(profiel, liggingVan);
    const bron = {
      externeId,
      importId,
      plekId: rij === undefined ? context.newId() : String(rij.id),
      werkgeverId: nieuw?.id ?? String(standen.werkgever.get(sleutel)?.id),
      nieuweWerkgever: nieuw?.kolommen ?? null,
      today: context.today(),
      profiel: asItCame,
      vertaling,
    };
    const namesake = nieuw?.kolommen && nieuw.isNaamgenoot ? [naamgenoot()] : [];
    if (nieuw) nieuw.kolommen = null; // the first row writes it
    const vergelijking = compareVacature(bron, {
      rij,
      feiten: kenmerkenVan(rij),
      profiel: standen.profiel.get(externeId),
    });
    return {
      ...vergelijking,
      inwonerId: null,
      meldingen:
        vergelijking.uitkomst === "gelijk"
          ? []
          : [...vertaling.meldingen, ...namesake, ...vergelijking.meldingen],
    };
  };
}

/** In one statement for a batch. The profile is dropped here: what is needed of it stands in what will be written. */
async function keep(
  db: Database,
  regioId: string,
  importId: string,
  batch: readonly (Vergeleken & { rij: Rij })[],
): Promise<void> {
  const rows = batch.map(({ rij, uitkomst, velden, schrijven, meldingen, inwonerId }) => ({
    nummer: rij.nummer,
    uitkomst,
    velden,
    schrijven,
    meldingen: [...rij.meldingen, ...meldingen],
    inwoner_id: inwonerId,
  }));
  await sql`
    update importrijen r set uitkomst = n.uitkomst, velden = n.velden, schrijven = n.schrijven,
           meldingen = n.meldingen, inwoner_id = n.inwoner_id, profiel = null
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n (nummer integer, uitkomst text, velden jsonb, schrijven jsonb, meldingen jsonb, inwoner_id uuid)
     where r.regio_id = ${regioId} and r.import_id = ${importId}::uuid and r.nummer = n.nummer`.execute(db);
}
