/** A table file as rows of text cells, read as a stream: never the whole file in memory. */
export type Tabelbestand = {
  readonly soort: Tabelsoort;
  /** As in the file: trimmed, unique. */
  readonly kolommen: readonly string[];
  readonly herkend: Herkend;
  /** From the first row under the header; every time from the start, as often as asked for. */
  readonly rijen: AsyncIterable<Tabelrij>;
  /** Lets go of what was kept for reading; rows cannot be read any more. */
  sluit(): Promise<void>;
};

export type Tabelsoort = "csv" | "xlsx" | "json";

/** What was recognised, to show. */
export type Herkend = {
  readonly scheiding?: string;
  readonly tekenset?: Tekenset;
  readonly blad?: string;
  /** All sheets of a workbook, in its order. */
  readonly bladen?: readonly { readonly naam: string; readonly isVerborgen: boolean }[];
  /** The row with the names of the columns, from 1; 0 where every row names its own. */
  readonly koprij: number;
};

export type Tabelrij = {
  /** As a spreadsheet counts: the row under a header on row 1 is row 2. In JSON the place in the list, from 1. */
  readonly nummer: number;
  /** Every column, empty where the file has nothing. */
  readonly cellen: Readonly<Record<string, string>>;
  readonly meldingen: readonly Celmelding[];
};

/** Something to know about a cell; with an empty `kolom` about the row. */
export type Celmelding = { readonly kolom: string; readonly melding: string; readonly isWeigering: boolean };

/** What a user chose in place of what was recognised. */
export type Leeskeuze = {
  readonly blad?: string;
  readonly scheiding?: string;
  readonly tekenset?: string;
  readonly koprij?: number;
};

export const TEKENSETS = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15"] as const;
export type Tekenset = (typeof TEKENSETS)[number];
