export const text = {
  back: "Terug",
  conflict: (what: string) => `Een collega heeft ${what} net gewijzigd`,
  conflictText: "Wat u invulde, staat er nog. Kijk wat er veranderde en verstuur daarna opnieuw.",
} as const;
