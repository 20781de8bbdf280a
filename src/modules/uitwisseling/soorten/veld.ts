/** What a cell is read as. */
export const VELDTYPEN = [
  "tekst",
  "lijst",
  "keuze",
  "keuzes",
  "datum",
  "heel getal",
  "decimaal getal",
  "uren",
  "bedrag",
  "percentage",
  "ja of nee",
  "bsn",
  "kvk",
  "postcode",
  "e-mail",
  "telefoon",
  "gemeente",
] as const;
export type Veldtype = (typeof VELDTYPEN)[number];

/** A field that a kind of import fills, as the user sees it. */
export type Veld = {
  readonly naam: string;
  readonly label: string;
  readonly type: Veldtype;
  /** A row without it is refused. */
  readonly isVerplicht: boolean;
  readonly uitleg: string;
  readonly voorbeeld: string;
  /** Other names that a column with it goes by. */
  readonly ook: readonly string[];
  /** What it can hold, of a choice. */
  readonly keuzes: readonly string[];
  /** Longest text; lowest and highest number. */
  readonly lengte: number;
  readonly laagste: number;
  readonly hoogste: number;
};

type Rest = Partial<Omit<Veld, "naam" | "label" | "type">>;

const LANGSTE_TEKST = 200;

export const veld = (naam: string, label: string, type: Veldtype, rest: Rest = {}): Veld => ({
  naam,
  label,
  type,
  isVerplicht: false,
  uitleg: "",
  voorbeeld: "",
  ook: [],
  keuzes: [],
  lengte: LANGSTE_TEKST,
  laagste: 0,
  hoogste: 1_000_000_000,
  ...rest,
});
