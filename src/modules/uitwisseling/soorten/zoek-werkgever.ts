import { BRON_BESTAND } from "./zoek-inwoner.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import type { Kolommen } from "../vertaling.ts";
import { type Tabelregel, tekstVan, type Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

export const kvkVeld = veld("kvk", "KvK-nummer", "kvk", {
  uitleg: "Acht cijfers. Hieraan herkennen wij de werkgever het best.",
  voorbeeld: "12345678",
  ook: ["kvk", "kvknummer", "handelsregister", "kamer van koophandel"],
});

/** What a werkgever is called here: null where two have the name, undefined where none has. */
export type Gevonden = (waarden: Waarden) => Kolommen | null | undefined;

/** By number in the trade register, else by the number of the source, else by the exact name. `naam`: the field with it. */
export async function zoekWerkgevers(
  { stand }: Omgeving,
  regels: readonly Tabelregel[],
  naam: string,
): Promise<Gevonden> {
  const all = (field: string) => regels.flatMap(({ waarden }) => tekstVan(waarden, field) ?? []);
  const byKvk = new Map(
    (await stand("werkgevers", "kvk", all("kvk"))).map((row) => [String(row["kvk"]), row]),
  );
  const numbered = (await stand("werkgevers", "externe_id", all("nummer"))).filter(
    ({ bron }) => bron === BRON_BESTAND,
  );
  const byNummer = new Map(numbered.map((row) => [String(row["externe_id"]), row]));
  const byNaam = Map.groupBy(await stand("werkgevers", "naam", all(naam)), (row) => String(row["naam"]));
  return (waarden) => {
    const kvk = tekstVan(waarden, "kvk");
    const found = byKvk.get(kvk ?? "") ?? byNummer.get(tekstVan(waarden, "nummer") ?? "");
    if (found) return found;
    const named = (byNaam.get(tekstVan(waarden, naam) ?? "") ?? []).filter(
      (row) => kvk === undefined || row["kvk"] === null,
    );
    return named.length > 1 ? null : named[0];
  };
}

export const TWEE_WERKGEVERS = "Er zijn meer werkgevers met deze naam. Vul het KvK-nummer in.";
