/** The five forms in which people of the company work (Inventarisatie regio Amersfoort, 2025). */
export const WERKVORMEN = [
  "intern",
  "op locatie",
  "groepsdetachering",
  "individuele detachering",
  "begeleid werken",
] as const;
export type Werkvorm = (typeof WERKVORMEN)[number];
/** Shares of a group in fte; they add up to 1. */
export type Mix = Readonly<Record<Werkvorm, number>>;

const BUITEN: readonly Werkvorm[] = ["groepsdetachering", "individuele detachering", "begeleid werken"];

export const perWerkvorm = <T>(of: (werkvorm: Werkvorm) => T): Record<Werkvorm, T> =>
  Object.fromEntries(WERKVORMEN.map((werkvorm) => [werkvorm, of(werkvorm)])) as Record<Werkvorm, T>;

/** Who works at an employer: detached or begeleid werken. Work on location under own leadership is not counted with it. */
export const deelBuiten = (mix: Mix): number => BUITEN.reduce((sum, werkvorm) => sum + mix[werkvorm], 0);

/**
 * The same mix with another share at employers: inside and outside each keep their own proportions.
 * @param buiten from 0 up to 1
 * @throws RangeError where a side that has nobody now would have to grow: in what form is then not known
 */
export function metDeelBuiten(mix: Mix, buiten: number): Mix {
  const now = deelBuiten(mix);
  if ((now === 0 && buiten > 0) || (now === 1 && buiten < 1))
    throw new RangeError("Nobody is there yet to say in which form others would follow");
  const [out, inside] = [now === 0 ? 0 : buiten / now, now === 1 ? 0 : (1 - buiten) / (1 - now)];
  return perWerkvorm((werkvorm) => mix[werkvorm] * (BUITEN.includes(werkvorm) ? out : inside));
}

/** A value for each form, weighed by who works in it. Written out: it is asked for thousands of times for each plan. */
export const gewogen = (mix: Mix, waarde: Readonly<Record<Werkvorm, number>>): number =>
  mix.intern * waarde.intern +
  mix["op locatie"] * waarde["op locatie"] +
  mix.groepsdetachering * waarde.groepsdetachering +
  mix["individuele detachering"] * waarde["individuele detachering"] +
  mix["begeleid werken"] * waarde["begeleid werken"];
