/** A row of a model: `onder` ≤ the sum of `waarden[i]` × the variable `index[i]` ≤ `boven`. */
export type Modelrij = {
  readonly onder: number;
  readonly boven: number;
  readonly index: readonly number[];
  readonly waarden: readonly number[];
};

/** Make `doel` × the variables as large as can be, within the bounds and the rows. */
export type Model = {
  readonly doel: readonly number[];
  readonly onder: readonly number[];
  readonly boven: readonly number[];
  /** Whether a variable is a whole number. */
  readonly geheel: readonly boolean[];
  readonly rijen: readonly Modelrij[];
};

export type Oplosgrenzen = {
  readonly seconden: number;
  /** Nodes of the search tree: the same limit gives the same answer, where seconds do not. */
  readonly knopen?: number;
  /** Stop when the bound is no further than this share above the value. */
  readonly gat?: number;
  /** A solution to begin with. */
  readonly begin?: readonly number[];
  /** Where the last one ended, of the same model with fewer variables at its end. */
  readonly basis?: Basis | null;
};

export type Oplossing = {
  /** Null when nothing was found within the limits, or when there is nothing. */
  readonly waarden: ArrayLike<number> | null;
  /** Nothing can be better than this. */
  readonly bovengrens: number;
  readonly isOptimaal: boolean;
  readonly isOnmogelijk: boolean;
  /** Of each row: what one more would bring. Only of a model without whole numbers. */
  readonly prijzen: ArrayLike<number> | null;
  readonly basis: Basis | null;
};

/** How a solver left off, for itself only. */
export type Basis = { readonly kolommen: Int32Array; readonly rijen: Int32Array };

/** Solves a model; who calls the engine brings one, so that the engine itself needs no package. */
export type Oplosser = (model: Model, grenzen: Oplosgrenzen) => Oplossing;
