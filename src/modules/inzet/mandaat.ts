/** When a manager must say yes. The same rule stands in the database (`inzet_vraagt_akkoord`); a test holds them together. */
export const vraagtAkkoord = (
  { akkoord, akkoordVanaf }: { readonly akkoord: string; readonly akkoordVanaf: number | null },
  bedrag: number | null,
): boolean =>
  akkoord === "altijd" || (akkoord === "vanaf bedrag" && (bedrag === null || bedrag >= (akkoordVanaf ?? 0)));
