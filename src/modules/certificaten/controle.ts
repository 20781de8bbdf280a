import { sql } from "kysely";
import { type Static, Type } from "typebox";
import type { NewId, Now } from "#core/context";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { date, oneOf, orNull } from "../fields.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { getoondOf } from "./badge.ts";
import { codeFromText } from "./code.ts";
import { jwtIn, lees } from "./ondertekening.ts";
import { Getoond } from "./verklaring.ts";

/** Why we say that it is not real. */
export const REDENEN = [
  "onbekende code",
  "geen praktijkverklaring",
  "veranderd",
  "niet door ons gegeven",
] as const;

/** What we say to whoever shows us something. Of one that was withdrawn no more than that. */
export const Uitslag = Type.Object({
  uitslag: oneOf(["geldig", "ingetrokken", "niet echt"]),
  reden: orNull(oneOf(REDENEN)),
  nummer: orNull(Type.String()),
  ingetrokkenOp: orNull(date),
  verklaring: orNull(Getoond),
});
export type Uitslag = Static<typeof Uitslag>;

export type Controlemiddelen = {
  /** As `meedoen_app`, without a session: only three functions answer. */
  readonly db: Database;
  readonly sleutels: Sleutels;
  readonly regioId: string;
  readonly now: Now;
  readonly newId: NewId;
};

/** By the code in a QR. */
export async function controleerCode(
  middelen: Controlemiddelen,
  tekst: string,
  traceId: string,
): Promise<Uitslag> {
  const { db, sleutels, regioId, now, newId } = middelen;
  const code = codeFromText(tekst);
  if (!code) return nietEcht("onbekende code");
  const span = newId().replaceAll("-", "").slice(-16);
  const { rows } = await sql<{ bewijs: string; ingetrokkenOp: IsoDate | null }>`
    select bewijs, ingetrokken_op from toon_praktijkverklaring(${regioId}, ${code}, ${traceId}, ${span}, ${now()})
    `.execute(db);
  const [found] = rows;
  if (!found) return nietEcht("onbekende code");
  return uitslagOf(found.bewijs, found.ingetrokkenOp, sleutels);
}

/** By what the file holds that someone shows us. */
export async function controleerTekst(middelen: Controlemiddelen, tekst: string): Promise<Uitslag> {
  const { db, sleutels, regioId } = middelen;
  const jwt = jwtIn(tekst);
  if (jwt === undefined) return nietEcht("geen praktijkverklaring");
  const badge = await lees(jwt, sleutels.certificaat);
  if (!badge) return nietEcht("veranderd");
  const id = badge.id.replace("urn:uuid:", "");
  const { rows } = await sql<{ isUitgegeven: boolean; ingetrokkenOp: IsoDate | null }>`
    select is_uitgegeven, ingetrokken_op from stand_praktijkverklaring(${regioId}, ${id}::uuid, ${jwt})`.execute(
    db,
  );
  const [found] = rows;
  if (!found?.isUitgegeven) return nietEcht("niet door ons gegeven");
  return uitslagOf(jwt, found.ingetrokkenOp, sleutels);
}

/** For the list that other systems read. */
export async function ingetrokkenIds({ db, regioId }: Controlemiddelen): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ingetrokken_praktijkverklaringen(${regioId})`.execute(db);
  return rows.map(({ id }) => `urn:uuid:${id}`);
}

async function uitslagOf(jwt: string, ingetrokkenOp: IsoDate | null, sleutels: Sleutels): Promise<Uitslag> {
  const badge = await lees(jwt, sleutels.certificaat);
  if (!badge) return nietEcht("veranderd");
  const verklaring = getoondOf(badge);
  const { nummer } = verklaring;
  if (ingetrokkenOp !== null)
    return { uitslag: "ingetrokken", reden: null, nummer, ingetrokkenOp, verklaring: null };
  return { uitslag: "geldig", reden: null, nummer, ingetrokkenOp: null, verklaring };
}

const nietEcht = (reden: (typeof REDENEN)[number]): Uitslag => ({
  uitslag: "niet echt",
  reden,
  nummer: null,
  ingetrokkenOp: null,
  verklaring: null,
});
