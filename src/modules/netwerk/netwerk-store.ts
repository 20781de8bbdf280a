import { sql } from "kysely";
import type { Static } from "typebox";
import type { Context } from "../context.ts";
import { type Schaal, type Teller, type Tellernaam, TELLERS, TELREGELS } from "./netwerk.ts";
import { type Segment, SEGMENTEN } from "./segment.ts";
import { idsInSegment } from "./segment-sql.ts";

type Gepubliceerd = {
  readonly sleutel: string;
  readonly waarde: number;
  readonly peildatum: string;
  readonly bron: string;
};

/** How large the vacancy side is; only published, by nobody counted here. */
const SCHAAL: Readonly<Record<string, string>> = {
  banen_in_regio: "Banen in de regio",
  vacatures_per_kwartaal: "Nieuwe vacatures per kwartaal",
  onvervulde_vacatures: "Vacatures die open staan",
};

/** The six counters, each counted today beside what was published. */
export async function tellersOf(context: Context): Promise<Teller[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Record<Tellernaam, number>>`
    select count(*) filter (where n.heeft_personeel) as "met personeel",
           count(*) filter (where n.is_bekend) as bekend,
           count(*) filter (where n.heeft_regelmatig_contact) as "regelmatig contact",
           count(*) filter (where n.had_vacature) as "vacature afgelopen jaar",
           count(*) filter (where n.is_key_account) as "key account",
           count(*) filter (where n.is_ambassadeur) as ambassadeur
      from werkgever_netwerk(${user.regioId}, ${today()}::date) n`.execute(db);
  const published = await publishedFigures(context);
  return TELLERS.map((teller) => {
    const { naam, definitie, kerncijfer, isOngeveer } = TELREGELS[teller];
    const found = published.get(kerncijfer);
    return {
      teller,
      naam,
      definitie,
      aantal: rows[0]?.[teller] ?? 0,
      gepubliceerd: found ? { ...withoutKey(found), isOngeveer } : null,
    };
  });
}

export async function schaalOf(context: Context): Promise<Static<typeof Schaal>[]> {
  const published = await publishedFigures(context);
  return Object.entries(SCHAAL).flatMap(([sleutel, naam]) => {
    const found = published.get(sleutel);
    // the source writes "ongeveer" and "circa" of the vacatures, not of the jobs
    return found ? [{ naam, ...withoutKey(found), isOngeveer: sleutel !== "banen_in_regio" }] : [];
  });
}

export async function segmentTelling(context: Context): Promise<ReadonlyMap<Segment, number>> {
  const counts = SEGMENTEN.map(
    (segment) => sql`(select count(*) from (${idsInSegment(context, segment)}) s)::integer`,
  );
  const { rows } = await sql<{ aantallen: number[] }>`select array[${sql.join(counts)}] as aantallen`.execute(
    context.db,
  );
  return new Map(SEGMENTEN.map((segment, at) => [segment, rows[0]?.aantallen[at] ?? 0]));
}

const withoutKey = ({ waarde, peildatum, bron }: Gepubliceerd) => ({ waarde, peildatum, bron });

async function publishedFigures({ db, user }: Context): Promise<ReadonlyMap<string, Gepubliceerd>> {
  const sleutels = [...Object.values(TELREGELS).map(({ kerncijfer }) => kerncijfer), ...Object.keys(SCHAAL)];
  const rows = await db
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .where("sleutel", "in", sleutels)
    .execute();
  return new Map(rows.map((row) => [row.sleutel, row]));
}
