import { sql } from "kysely";
import type { Database } from "#db/database";
import type { VumSoort } from "./soort-import.ts";
import type { Kolommen } from "./vertaling.ts";

/** What is there now of what a file names, as whole rows with the columns of the database. */
export type Standen = {
  /** Inwoners or plekken, by the number of the source. */
  readonly rij: ReadonlyMap<string, Kolommen>;
  /** Mogelijkheden by inwoner, and then by subject. */
  readonly feiten: ReadonlyMap<string, ReadonlyMap<string, Kolommen>>;
  readonly profiel: ReadonlyMap<string, Kolommen>;
  /** Werkgevers by the number of the source. */
  readonly werkgever: ReadonlyMap<string, Kolommen>;
};

export async function loadStand(
  db: Database,
  soort: VumSoort,
  externeIds: readonly string[],
  werkgeverSleutels: readonly string[],
): Promise<Standen> {
  const { rows } = await sql<{ tabel: string; rij: Kolommen }>`
    select tabel, rij from vum_stand(${soort}, ${[...externeIds]}::text[], ${[...werkgeverSleutels]}::text[])`.execute(
    db,
  );
  const of = (tabel: string) => rows.filter((row) => row.tabel === tabel).map(({ rij }) => rij);
  const byExterneId = (tabel: string) => new Map(of(tabel).map((rij) => [String(rij.externe_id), rij]));
  const feiten = Map.groupBy(of("mogelijkheden"), (rij) => String(rij.inwoner_id));
  return {
    rij: byExterneId(soort === "vum-werkzoekenden" ? "inwoners" : "plekken"),
    feiten: new Map(
      [...feiten].map(([inwonerId, facts]) => [
        inwonerId,
        new Map(facts.map((fact) => [String(fact.onderwerp), fact])),
      ]),
    ),
    profiel: byExterneId("vum_profielen"),
    werkgever: byExterneId("werkgevers"),
  };
}
