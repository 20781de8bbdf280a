import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Bronnen } from "../mijn-dag/punten.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { wachtendeVerzoeken } from "./verzoek-store.ts";

/** Who asked to be called waits for everyone who may call, until somebody did. */
export async function terugbelPunten(context: Context): Promise<Bronnen> {
  const { user, today } = context;
  if (!scopesOf(user, "change", "terugbelverzoek").includes("eigen-gemeenten")) return [];
  const { wachtend, teLaat } = await wachtendeVerzoeken(context);
  if (wachtend === 0) return [];
  const wat = wachtend === 1 ? "Iemand wil gebeld worden" : `${wachtend} mensen willen gebeld worden`;
  const waarom =
    teLaat === 0
      ? "Wij beloofden binnen twee werkdagen te bellen"
      : teLaat === 1
        ? "Bij 1 is de beloofde dag voorbij"
        : `Bij ${teLaat} is de beloofde dag voorbij`;
  return [
    sql`
    select 'terugbellen' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam, ${today()}::date as datum,
        ${today()}::timestamptz as moment, ${wat}::text as wat, ${waarom}::text as waarom, '/terugbellen' as naar`,
  ];
}
