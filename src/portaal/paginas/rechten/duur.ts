/** For how many months a helper can be given a mandate. */
export const DUUR = ["1", "3", "12"] as const;
