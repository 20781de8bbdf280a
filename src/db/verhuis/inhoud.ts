/** A table as it is carried over: its columns by name, and its rows as the text form of `copy`, in one fixed order. */
export type Tabel = { readonly naam: string; readonly kolommen: readonly string[] };

/** What was carried over of a table, and by which it is recognised. */
export type Getelde = { readonly naam: string; readonly rijen: number; readonly sha256: string };

/** Where numbers are handed out: `waarde` is the last one, or the first one where it is not used yet. */
export type Reeks = { readonly naam: string; readonly waarde: number; readonly isGebruikt: boolean };

/** Work that still waits in the queue. Work that was being done when the service stopped is not in it. */
export type Wachtend = {
  readonly soort: string;
  readonly inhoud: unknown;
  readonly rij: string | null;
  readonly vanaf: string;
  readonly sleutel: string | null;
  readonly pogingen: number;
  readonly voorrang: number;
};

/** What tells one database from another: which migrations made it. */
export type Migratie = { readonly bestand: string; readonly checksum: string };

/** A whole database to carry over: all regions and tables, the numbers, the queue. */
export type Inhoud = {
  readonly migraties: readonly Migratie[];
  readonly tabellen: readonly Tabel[];
  readonly reeksen: readonly Reeks[];
  readonly wachtrij: readonly Wachtend[];
  /** Key figures by region, as the service itself answers them. */
  readonly cijfers: unknown;
  rijenVan(tabel: Tabel): AsyncIterable<Buffer>;
};

/** How far it is: for who waits. */
export type Melden = (regel: string) => void;
