import type { TabelSoort } from "../../src/modules/uitwisseling/soort-import.ts";
import type { Tabellen } from "./soort-proef.ts";

/** What stands in a cell, and what that is: FOUT where it may not be read, LEEG where nothing stands there. */
export type Cel = readonly [tekst: string, waarde: unknown];
export const FOUT = Symbol("fout");
export const LEEG = undefined;
export type Waarden = Readonly<Record<string, unknown>>;

export type Opzet = {
  readonly soort: TabelSoort;
  /** By the name of the column in the file. */
  readonly kolommen: Readonly<Record<string, readonly Cel[]>>;
  readonly verplicht: readonly string[];
  readonly tabellen: Tabellen;
  /** Two rows with the same are about the same. */
  sleutel(waarden: Waarden): string;
  /** Is nothing wrong with a row that can be read, by itself? That is said before rows are held against each other. */
  isGeheel(waarden: Waarden): boolean;
  /** What the row writes in the tables, said without the program; null: it is refused. */
  schrijft(waarden: Waarden, eerder: ReadonlySet<string>): Geschreven | null;
};
type Geschreven = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Only what is said and differs. */
export function gewijzigd(voor: Waarden, na: Waarden): Waarden {
  return Object.fromEntries(
    Object.entries(na).filter(([naam, waarde]) => waarde !== LEEG && voor[naam] !== waarde),
  );
}
