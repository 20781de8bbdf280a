import { openingen } from "#matching/instrumenten";
import type { Context } from "../context.ts";
import { matchingUit } from "../matchrondes/schakelaar-store.ts";
import { may, type Subject } from "../toegang/toegang.ts";
import { inwonerprofielen } from "../voorstellen/inwonerprofiel.ts";
import { bezetting, plekkaarten } from "../voorstellen/plekprofielen.ts";

/** How many plekken with room each support of the engine opens for someone, by its id; null where matching is off. */
export async function openersVoor(
  context: Context,
  inwonerId: string,
  subject: Subject,
): Promise<ReadonlyMap<string, number> | null> {
  if (!may(context.user, "read", "plek", { object: "regio" })) return null;
  if (await matchingUit(context)) return null;
  const [profiel] = await inwonerprofielen(
    context,
    [inwonerId],
    may(context.user, "read", "situatie", subject),
  );
  if (!profiel) return null;
  const { index, capaciteit, plaats } = await plekkaarten(context);
  const vrij = capaciteit.slice();
  for (const [id, aantal] of await bezetting(context)) {
    const at = plaats.get(id);
    if (at !== undefined) vrij[at]! -= aantal;
  }
  const gevonden = openingen(profiel, index, { telt: (plek) => vrij[plek]! > 0 });
  return new Map(
    gevonden.flatMap(({ inzet: [steun], plekken }) =>
      steun?.soort === "steun" ? [[steun.id, plekken.length] as const] : [],
    ),
  );
}

/** What an instrument of the guide opens: the most that one of its forms in the engine does. */
export function opentVan(
  openers: ReadonlyMap<string, number> | null,
  matchingId: string | null,
): number | null {
  if (!openers || matchingId === null) return null;
  const vormen = [...openers].filter(([id]) => id === matchingId || isVormVan(id, matchingId));
  return Math.max(0, ...vormen.map(([, aantal]) => aantal));
}

const isVormVan = (id: string, matchingId: string) =>
  id.startsWith(`${matchingId}.`) || id.startsWith(`${matchingId}-`);
