import { controleer } from "#matching/functiecreatie/controleer";
import type { Baan, Opdracht } from "#matching/functiecreatie/opdracht";

/** Tries every division of every task in whole hours, and keeps what the checker accepts. For tiny ones only. */
export function besteWaardeNaief(opdracht: Opdracht): number {
  const uur = 100;
  const { taken, kandidaten } = opdracht;
  const verdeling = taken.map(() => kandidaten.map(() => 0));
  let beste = controleer(opdracht, []).overtredingen.length === 0 ? 0 : -Infinity;
  const probeer = (taak: number, kandidaat: number, over: number): void => {
    if (taak === taken.length) {
      const banen = kandidaten.flatMap(({ id }, wie): Baan[] => {
        const delen = taken.flatMap((een, at) => {
          const uren = verdeling[at]![wie]!;
          return uren > 0 ? [{ taak: een.id, uren: (uren * uur) as Baan["delen"][number]["uren"] }] : [];
        });
        return delen.length > 0 ? [{ kandidaat: id, nummer: 1, delen }] : [];
      });
      const { waarde, overtredingen } = controleer(opdracht, banen);
      if (overtredingen.length === 0) beste = Math.max(beste, waarde);
      return;
    }
    if (kandidaat === kandidaten.length) {
      const volgende = taken[taak + 1];
      probeer(taak + 1, 0, volgende ? (volgende.verplaatsbaar ?? volgende.uren) / uur : 0);
      return;
    }
    for (let uren = 0; uren <= over; uren++) {
      verdeling[taak]![kandidaat] = uren;
      probeer(taak, kandidaat + 1, over - uren);
    }
    verdeling[taak]![kandidaat] = 0;
  };
  probeer(0, 0, (taken[0]!.verplaatsbaar ?? taken[0]!.uren) / uur);
  return beste;
}
