import { sql } from "kysely";
import { cents } from "#core/money";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { onbekendCluster } from "./programma.ts";
import { bovenBudget, netVerdeeld, type Verdeeldeel, type Verdeling } from "./verdeling.ts";

type Afgesproken = Pick<Verdeling, "volgnummer" | "afspraak" | "datum" | "doorNaam"> & {
  readonly clusterId: string;
  readonly delen: readonly Verdeeldeel[];
};

/** Of each cluster of a programme the division that holds. */
export async function verdelingenVan({ db, user }: Context, programmaId: string): Promise<Afgesproken[]> {
  const { rows } = await sql<Omit<Afgesproken, "delen"> & Verdeeldeel>`
    select v.cluster_id, v.volgnummer, v.afspraak, v.datum, v.door_naam, v.partij, v.taak,
           v.bedrag_in_centen::float8 as bedrag_in_centen
      from clusterverdelingen v
     where v.regio_id = ${user.regioId} and v.programma_id = ${programmaId}::uuid
       and v.volgnummer = (select max(x.volgnummer) from clusterverdelingen x
                            where x.regio_id = v.regio_id and x.programma_id = v.programma_id and x.cluster_id = v.cluster_id)
     order by v.cluster_id, v.nummer`.execute(db);
  return [...Map.groupBy(rows, ({ clusterId }) => clusterId).values()].map((same) => {
    const [{ clusterId, volgnummer, afspraak, datum, doorNaam }] = same as [(typeof same)[number]];
    const delen = same.map(({ partij, taak, bedragInCenten }) => ({
      partij,
      taak,
      bedragInCenten: cents(bedragInCenten),
    }));
    return { clusterId, volgnummer, afspraak, datum, doorNaam, delen };
  });
}

export async function insertVerdeling(
  context: Context,
  programmaId: string,
  input: {
    readonly clusterId: string;
    readonly gezien: number;
    readonly afspraak: string;
    readonly delen: readonly Verdeeldeel[];
  },
): Promise<void> {
  const { db, user, today } = context;
  const { clusterId, gezien, afspraak, delen } = input;
  const now = (await verdelingenVan(context, programmaId)).find((een) => een.clusterId === clusterId);
  if ((now?.volgnummer ?? 0) !== gezien) throw netVerdeeld();
  const own = { regioId: user.regioId, programmaId, clusterId, volgnummer: gezien + 1 };
  const insert = db
    .insertInto("clusterverdelingen")
    .values(
      delen.map((deel, at) => ({
        ...own,
        nummer: at + 1,
        ...deel,
        partij: deel.partij.trim(),
        afspraak,
        datum: today(),
        doorNaam: user.naam,
      })),
    )
    .execute();
  const within = orFail(insert, "clusterverdelingen_binnen_budget", bovenBudget);
  const once = orFail(within, "clusterverdelingen_pkey", netVerdeeld);
  await orFail(once, "clusterverdelingen_regio_id_programma_id_cluster_id_fkey", onbekendCluster);
}
