/** One thing that the model must get right, with what it makes of it. */
export type Controle = {
  readonly naam: string;
  readonly gevonden: number;
  readonly verwacht: number;
  readonly eenheid: string;
  /** How far off it may be, in the same unit; null: published, without a limit that was agreed. */
  readonly grens: number | null;
  readonly goed: boolean | null;
  readonly bron: string;
};

type Vergelijking = Omit<Controle, "goed">;
export const controle = (vergelijking: Vergelijking): Controle => {
  const { gevonden, verwacht, grens } = vergelijking;
  return { ...vergelijking, goed: grens === null ? null : Math.abs(gevonden - verwacht) <= grens };
};
