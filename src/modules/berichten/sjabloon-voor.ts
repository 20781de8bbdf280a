import { Failure } from "#core/failure";
import { afspraakById } from "../afspraken/afspraak-store.ts";
import type { Context } from "../context.ts";
import { lezerOf } from "./gesprek-store.ts";
import { inTaal } from "./sjablonen.ts";
import { type Keuzesjabloon, overAfspraak } from "./sjabloonnamen.ts";

/** A text that stands ready, filled in for one inwoner and in the language that is easiest for him. */
export async function sjabloonVoor(
  context: Context,
  inwonerId: string,
  sjabloon: Keuzesjabloon,
  afspraakId: string | undefined,
) {
  const { voornaam, taal } = await lezerOf(context, inwonerId);
  const afspraak = overAfspraak(sjabloon) ? await afspraakVan(context, inwonerId, afspraakId) : undefined;
  return {
    taal,
    ...inTaal(sjabloon, taal, {
      voornaam,
      door: context.user.naam,
      datum: afspraak?.datum ?? null,
      tijd: afspraak?.tijd ?? "",
      waar: afspraak?.waar ?? "",
      meenemen: afspraak?.meenemen ?? [],
    }),
  };
}

async function afspraakVan(context: Context, inwonerId: string, id: string | undefined) {
  if (id === undefined) throw zonderAfspraak();
  const found = await afspraakById(context, id);
  if (found.inwonerId !== inwonerId || !found.isVanMij) throw zonderAfspraak();
  return found;
}

const zonderAfspraak = () =>
  new Failure(
    "invalid",
    "bericht.afspraak",
    "Kies een eigen afspraak met deze inwoner waar de tekst over gaat.",
    {
      velden: ["afspraakId"],
    },
  );
