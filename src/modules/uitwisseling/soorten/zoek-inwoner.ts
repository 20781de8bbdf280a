import { blindIndex } from "../../inwoners/bsn.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import type { Kolommen } from "../vertaling.ts";
import { type Tabelregel, tekstVan, type Waarden } from "./soort.ts";
import { veld } from "./veld.ts";

export const BRON_BESTAND = "bestand";

export const bsnVeld = veld("bsn", "BSN", "bsn", {
  uitleg: "Negen cijfers. Wordt meteen versleuteld en is nergens leesbaar.",
  voorbeeld: "999912343",
  ook: ["burgerservicenummer", "sofinummer", "bsn nummer", "bsnnummer"],
});
export const nummerVeld = veld("nummer", "Nummer in uw systeem", "tekst", {
  uitleg: "Waaraan u de inwoner herkent, zodat een volgend bestand dezelfde inwoner vindt.",
  voorbeeld: "K-1001",
  ook: [
    "clientnummer",
    "clientnr",
    "klantnr",
    "dossiernr",
    "nr",
    "nummer",
    "klantnummer",
    "dossiernummer",
    "persoonsnummer",
    "inwonernummer",
    "externe id",
    "id",
  ],
});

/** Inwoners that rows are about, by BSN and by number. */
export type Gevonden = {
  /** undefined: nobody; null: the two point at different people. */
  van(waarden: Waarden): Kolommen | null | undefined;
  /** Blind index of the BSN of a row, as the database writes bytes. */
  index(waarden: Waarden): string | undefined;
  /** The index that is recorded with an inwoner. */
  readonly bsn: ReadonlyMap<string, Kolommen>;
};

/** A number is that of the source, or else the one that we say over the phone. */
export async function zoekInwoners(
  { context, stand }: Omgeving,
  regels: readonly Tabelregel[],
): Promise<Gevonden> {
  const index = (waarden: Waarden) => {
    const bsn = tekstVan(waarden, "bsn");
    return bsn === undefined
      ? undefined
      : `\\x${blindIndex(bsn, context.user.regioId, context.sleutels).toString("hex")}`;
  };
  const all = (of: (waarden: Waarden) => string | undefined) =>
    regels.flatMap(({ waarden }) => of(waarden) ?? []);
  const nummers = all((waarden) => tekstVan(waarden, "nummer"));
  const byIndex = new Map(
    (await stand("inwoner_bsn", "blinde_index", all(index))).map((row) => [String(row["blinde_index"]), row]),
  );
  const own = (await stand("inwoners", "externe_id", nummers)).filter(({ bron }) => bron === BRON_BESTAND);
  const ours = await stand(
    "inwoners",
    "nummer",
    nummers.filter((nummer) => /^\d{1,9}$/.test(nummer)),
  );
  const named = await stand(
    "inwoners",
    "id",
    [...byIndex.values()].map((row) => String(row["inwoner_id"])),
  );
  const byId = new Map(named.map((row) => [String(row["id"]), row]));
  const byNummer = new Map([
    ...ours.map((row) => [String(row["nummer"]), row] as const),
    ...own.map((row) => [String(row["externe_id"]), row] as const),
  ]);
  const people = [...byId.keys(), ...[...byNummer.values()].map((row) => String(row["id"]))];
  const recorded = await stand("inwoner_bsn", "inwoner_id", people);
  return {
    index,
    bsn: new Map(recorded.map((row) => [String(row["inwoner_id"]), row])),
    van: (waarden) => {
      const byBsn = byId.get(String(byIndex.get(index(waarden) ?? "")?.["inwoner_id"]));
      const numbered = byNummer.get(tekstVan(waarden, "nummer") ?? "");
      return byBsn && numbered && byBsn["id"] !== numbered["id"] ? null : (byBsn ?? numbered);
    },
  };
}

export const TWEE_MENSEN =
  "Het BSN en het nummer horen bij twee verschillende dossiers. Kijk na welk van de twee klopt.";

export const onbekendeInwoner =
  "Deze inwoner kennen wij niet. Lees eerst de inwoners in, of kijk het BSN of het nummer na.";
