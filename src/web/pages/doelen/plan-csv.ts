import { csvOf, download } from "../../csv.ts";
import { text } from "../ProgrammaPage.text.ts";
import type { Programma } from "./doelen.queries.ts";

/** The plan as a file, to be handed in. */
export function savePlan({ naam, clusters, resultaten }: Programma): void {
  const rows = clusters.flatMap((cluster) =>
    resultaten
      .filter(({ clusterId }) => clusterId === cluster.id)
      .map(({ doel, hoofdpijler, pijlers }) => [
        cluster.naam,
        doel.naam,
        doel.streefVan ?? "",
        doel.streefTot ?? "",
        doel.eenheid,
        doel.stand.waarde ?? "",
        hoofdpijler ?? "",
        pijlers.join(" en "),
        cluster.budgetInCenten / 100,
      ]),
  );
  download(`${naam.toLowerCase().replaceAll(" ", "-")}.csv`, csvOf([[...text.csv], ...rows]));
}
