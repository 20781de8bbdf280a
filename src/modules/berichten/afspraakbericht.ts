import { sql } from "kysely";
import { afspraakById } from "../afspraken/afspraak-store.ts";
import type { Context } from "../context.ts";
import { lezerOf } from "./gesprek-store.ts";
import { inTaal } from "./sjablonen.ts";

/** What happened to an appointment; the later in this list, the more it says to who did not read the one before. */
const GEBEURTENISSEN = ["veranderd", "verzet", "gemaakt", "afgezegd"] as const;
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number];
type Afspraaksjabloon = `afspraak ${Gebeurtenis}`;

/**
 * Tells the inwoner by himself, in his language, in the transaction of the change. What he did not read within the hour is said
 * anew in the same message. About what is over nothing is said. Answers whether he gets one.
 */
export async function meldAfspraak(context: Context, id: string, wat: Gebeurtenis): Promise<boolean> {
  const { db, user, now, newId } = context;
  const afspraak = await afspraakById(context, id);
  if (new Date(afspraak.begin) <= now()) return false;
  const { rows } = await sql<{ berichtId: string; sjabloon: Afspraaksjabloon }>`
    select bericht_id, sjabloon from open_afspraakbericht(${id}::uuid, ${now()})`.execute(db);
  const [ongelezen] = rows;
  const sjabloon = meest(`afspraak ${wat}`, ongelezen?.sjabloon);
  const { voornaam, taal } = await lezerOf(context, afspraak.inwonerId);
  const { datum, tijd, waar, meenemen, metNaam } = afspraak;
  const gegevens = { voornaam, door: metNaam ?? user.naam, datum, tijd, waar, meenemen };
  const { onderwerp, tekst, tekstNl } = inTaal(sjabloon, taal, gegevens);
  await sql`select meld_afspraak(${id}::uuid, ${ongelezen?.berichtId ?? null}::uuid, ${newId()}::uuid, ${newId()}::uuid,
    ${sjabloon}, ${onderwerp}, ${taal}, ${tekst}, ${taal === "nl" ? null : tekstNl}, ${now()})`.execute(db);
  return true;
}

const meest = (nieuw: Afspraaksjabloon, eerder: Afspraaksjabloon | undefined): Afspraaksjabloon => {
  const rang = (sjabloon: Afspraaksjabloon | undefined) =>
    GEBEURTENISSEN.findIndex((een) => sjabloon === `afspraak ${een}`);
  return eerder && rang(eerder) > rang(nieuw) ? eerder : nieuw;
};
