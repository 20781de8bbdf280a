/** When a manager must say yes. The same rule stands in the database (`inzet_vraagt_akkoord`); a test holds them together. */
export const vraagtAkkoord = (
  { akkoord, akkoordVanaf }: { readonly akkoord: string; readonly akkoordVanaf: number | null },
  bedrag: number | null,
): boolean =>
  akkoord === "altijd" || (akkoord === "vanaf bedrag" && (bedrag === null || bedrag >= (akkoordVanaf ?? 0)));

type Toegezegd = { readonly bedrag: number | null; readonly einde: string | null };

/** The same for a change of what runs: less money or an earlier end needs nobody (`inzetwijziging_vraagt_akkoord`). */
export function wijzigingVraagtAkkoord(
  { akkoord, akkoordVanaf }: { readonly akkoord: string; readonly akkoordVanaf: number | null },
  was: Toegezegd,
  wordt: Toegezegd,
): boolean {
  const duurder = (wordt.bedrag ?? 0) > (was.bedrag ?? 0);
  const langer = was.einde !== null && (wordt.einde === null || wordt.einde > was.einde);
  if (akkoord === "altijd") return duurder || langer;
  if (akkoord !== "vanaf bedrag") return false;
  return (duurder && (wordt.bedrag ?? 0) >= (akkoordVanaf ?? 0)) || (wordt.bedrag === null && langer);
}
