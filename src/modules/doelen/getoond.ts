import type { Context } from "../context.ts";
import { gemeentenOf } from "../sturing/rapport-store.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** Fewer people than this are not told to who may not see the people themselves. */
const GRENS = 10;
const AFRONDING = 5;

/** What a user may see of a count of placements in some gemeenten; an empty list is the whole region. */
export type Toon = (aantal: number, gemeenten: readonly string[]) => number | null;

/** Who may see the placements of all these gemeenten sees the number; another sees tens or more, rounded to five, or none. */
export async function toonVoor(context: Context): Promise<Toon> {
  const region = (await gemeentenOf(context)).filter(({ inRegio }) => inRegio).map(({ code }) => code);
  const scopes = scopesOf(context.user, "read", "plaatsing");
  const seesOwn = scopes.includes("eigen-gemeenten");
  return (aantal, gemeenten) => {
    const of = gemeenten.length === 0 ? region : gemeenten;
    if (scopes.includes("regio") || (seesOwn && of.every((code) => context.user.gemeenten.includes(code))))
      return aantal;
    return afgerond(aantal);
  };
}

export function afgerond(aantal: number): number | null {
  if (aantal > 0 && aantal < GRENS) return null;
  return Math.round(aantal / AFRONDING) * AFRONDING;
}
