import type { Register } from "#regels/register";
import { registerOf } from "../bedragen/register-of.ts";
import type { Context } from "../context.ts";
import { insertContracturen } from "./contracturen-store.ts";
import { endMeting, insertMeting } from "./loonwaarde-store.ts";
import type { KnownPeriode } from "./subsidie.ts";
import { type LopendeSubsidie, type SubsidieInFull, subsidieInFull, subsidieOf } from "./subsidie-in-full.ts";
import { periodenNa, type Verandering } from "./subsidieverandering.ts";
import { checkVersie, lockSubsidie, recordWijziging, replacePerioden } from "./subsidiewijziging-store.ts";

/** Keeps a change with the periods that it brings. What held before stays, and the new periods wait for a decision. */
export async function changeSubsidie(
  context: Context,
  plaatsingId: string,
  make: (found: LopendeSubsidie, register: Register) => Verandering,
): Promise<SubsidieInFull> {
  await lockSubsidie(context, plaatsingId);
  await checkVersie(context, plaatsingId);
  const found = await subsidieOf(context, plaatsingId);
  const register = await registerOf(context);
  const verandering = make(found, register);
  await write(context, found, verandering, periodenNa(context, found, verandering, register));
  return subsidieInFull(context, plaatsingId);
}

async function write(
  context: Context,
  { plaatsing, metingen, grondslag, isUrenVanStart }: LopendeSubsidie,
  { soort, vanaf, reden, meting, uren }: Verandering,
  perioden: readonly KnownPeriode[],
): Promise<void> {
  const wijzigingId = await recordWijziging(context, plaatsing, { soort, vanaf, reden });
  if (meting) {
    const replaced = metingen.find((one) => one.vanaf === meting.vanaf);
    if (replaced) await endMeting(context, plaatsing.id, replaced.vanaf, wijzigingId);
    await insertMeting(context, plaatsing, meting, wijzigingId);
  }
  if (uren) {
    const atStart = isUrenVanStart ? grondslag.uren[0] : null;
    await insertContracturen(context, plaatsing, uren, { wijzigingId, atStart });
  }
  await replacePerioden(context, plaatsing, { wijzigingId, vanaf, tot: null, beslotenOp: null }, perioden);
}
