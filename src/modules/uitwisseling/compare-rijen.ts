import type { Database } from "#db/database";
import type { Context } from "../context.ts";
import type { Voortgang } from "../taken/voortgang.ts";
import type { Melding } from "./check-rij.ts";
import type { Stand, Vergelijking } from "./compare-rij.ts";
import { compareVacature, kenmerkenVan } from "./compare-vacature.ts";
import { compareWerkzoekende } from "./compare-werkzoekende.ts";
import type { Aantallen, Import } from "./import.ts";
import type { Json } from "./parse-json.ts";
import { withoutAbsent } from "./profiel.ts";
import { keepVergelijking } from "./keep-vergelijking.ts";
import { naamgenoot, newWerkgevers } from "./new-werkgevers.ts";
import type { VumSoort } from "./soort-import.ts";
import { loadStand } from "./stand-store.ts";
import { liggingen } from "./tabel/omgeving.ts";
import { vertaalVacature, werkgeverSleutel } from "./vertaal-vacature.ts";
import { vertaalWerkzoekende } from "./vertaal-werkzoekende.ts";
import type { Kolommen, LiggingVan } from "./vertaling.ts";
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
/** Reads what there is of some rows, and answers how each of them compares. */
type Comparer = (rijen: readonly Rij[]) => Promise<Compare>;

/** Compares every readable row, some at a time, and keeps with the row what it would write. */
export async function compareRijen(
  context: Context,
  { id: importId, aantallen }: Import,
  soort: VumSoort,
  voortgang: Voortgang,
): Promise<{ aantallen: Aantallen; betrokkenen: string[] }> {
  const { db, user } = context;
  const liggingVan = await liggingen(context);
  const comparer =
    soort === "vum-werkzoekenden"
      ? werkzoekendeComparer(context, importId, liggingVan)
      : await vacatureComparer(context, importId, liggingVan);
  const counted = { ...aantallen };
  const teDoen = aantallen.gelezen - aantallen.geweigerd;
  const betrokkenen: string[] = [];
  let done = 0;
  for (;;) {
    await voortgang.report(done, teDoen);
    const rijen = await nextRijen(db, user.regioId, importId);
    if (rijen.length === 0) break;
    const compare = await comparer(rijen);
    const batch = rijen.map((rij) => ({ rij, ...compare(rij) }));
    for (const { uitkomst, inwonerId } of batch) {
      counted[uitkomst] += 1;
      if (uitkomst !== "gelijk" && inwonerId !== null) betrokkenen.push(inwonerId);
    }
    await keepVergelijking(db, user.regioId, importId, batch);
    done += rijen.length;
  }
  return { aantallen: counted, betrokkenen };
}

/** The first rows that were not compared yet. */
async function nextRijen(db: Database, regioId: string, importId: string): Promise<Rij[]> {
  const rows = await db
    .selectFrom("importrijen")
    .select(["nummer", "externeId", "profiel", "meldingen"])
    .where("regioId", "=", regioId)
    .where("importId", "=", importId)
    .where("uitkomst", "is", null)
    .orderBy("nummer")
    .limit(ROWS_PER_BATCH)
    .execute();
  return rows.map(({ nummer, externeId, profiel, meldingen }) => ({
    nummer,
    externeId: externeId ?? "",
    profiel: profiel as Json,
    meldingen: meldingen as Melding[],
  }));
}

const werkzoekendeComparer =
  (context: Context, importId: string, liggingVan: LiggingVan): Comparer =>
  async (rijen) => {
    const externeIds = rijen.map(({ externeId }) => externeId);
    const standen = await loadStand(context.db, "vum-werkzoekenden", externeIds, []);
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
  };

async function vacatureComparer(
  context: Context,
  importId: string,
  liggingVan: LiggingVan,
): Promise<Comparer> {
  const werkgevers = await newWerkgevers(context, importId, liggingVan);
  return async (rijen) => {
    const profielen = new Map(rijen.map((rij) => [rij.externeId, withoutAbsent(rij.profiel) as VumVacature]));
    const sleutels = [...new Set([...profielen.values()].map((profiel) => werkgeverSleutel(profiel)))];
    const standen = await loadStand(context.db, "vum-vacatures", [...profielen.keys()], sleutels);
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
  };
}
