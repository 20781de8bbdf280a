import type { Dataklasse } from "../../toegang/matrix.ts";
import type { Melding } from "../check-rij.ts";
import type { Vergelijking } from "../compare-rij.ts";
import type { TabelSoort } from "../soort-import.ts";
import type { Omgeving } from "../tabel/omgeving.ts";
import type { Veld } from "./veld.ts";

/** What stands in a cell, as the type of its field holds it. */
export type Waarde = string | number | boolean | readonly string[];

/** The filled fields of a row. */
export type Waarden = Readonly<Record<string, Waarde>>;

export type Tabelregel = {
  /** Place in the file, as a spreadsheet counts. */
  readonly nummer: number;
  readonly waarden: Waarden;
};

/** What a row would change; `inwonerId` is about whom it is. */
export type Vergeleken = Omit<Vergelijking, "uitkomst"> & {
  readonly uitkomst: Vergelijking["uitkomst"] | "geweigerd";
  readonly inwonerId: string | null;
};

/** A kind of table file: what stands in it, and what a row of it changes. */
export type Soort = {
  readonly soort: TabelSoort;
  /**
   * Who may change this data class by hand for the whole region reads in a file with it. Null: about people, or a list of the
   * country, that nobody sets by hand for the region; then who imports for the region.
   */
  readonly klasse: Dataklasse | null;
  readonly naam: string;
  readonly meervoud: string;
  readonly uitleg: string;
  readonly velden: readonly Veld[];
  /** What a row is about: two rows with the same are about the same. */
  sleutel(waarden: Waarden): string;
  /** How a row is called where it is listed. */
  titel(waarden: Waarden): string;
  /** What is wrong with a row as a whole. */
  controleer(waarden: Waarden): readonly Melding[];
  /** Reads what there is of these rows, and answers what each of them changes. */
  vergelijker(omgeving: Omgeving, regels: readonly Tabelregel[]): Promise<(regel: Tabelregel) => Vergeleken>;
};

export const tekstVan = (waarden: Waarden, naam: string): string | undefined => {
  const value = waarden[naam];
  return typeof value === "string" ? value : undefined;
};
