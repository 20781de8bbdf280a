import { MINSTE_PER_GROEP } from "#toekomstplan/eigen-cijfers";
import type { Geboortejaren } from "#toekomstplan/wsw/leeftijdsopbouw";

/** Years of birth put together, from old to young, until each group has people enough to say nothing of one of them. */
export function geboortegroepen(
  jaren: readonly { readonly geboortejaar: number; readonly aantal: number }[],
): readonly Geboortejaren[] {
  const perJaar = new Map<number, number>();
  for (const { geboortejaar, aantal } of jaren)
    perJaar.set(geboortejaar, (perJaar.get(geboortejaar) ?? 0) + aantal);
  const present = [...perJaar].filter(([, aantal]) => aantal > 0).toSorted(([a], [b]) => a - b);
  const groepen: Geboortejaren[] = [];
  for (const [jaar, aantal] of present) {
    const last = groepen.at(-1);
    const isFull = !last || last.aantal >= MINSTE_PER_GROEP;
    if (isFull) groepen.push({ van: jaar, tot: jaar, aantal });
    else groepen[groepen.length - 1] = { van: last.van, tot: jaar, aantal: last.aantal + aantal };
  }
  const last = groepen.at(-1);
  if (!last || last.aantal >= MINSTE_PER_GROEP) return groepen;
  const before = groepen.at(-2);
  return before
    ? [...groepen.slice(0, -2), { van: before.van, tot: last.tot, aantal: before.aantal + last.aantal }]
    : [];
}
