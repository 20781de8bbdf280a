import type { Database } from "#db/database";
import { aangevuld, isSleutel, landelijk, type Register, type Toevoeging } from "#regels/register";
import type { Context } from "../context.ts";
import type { ToegevoegdeWaarde } from "./bedrag.ts";
import { toegevoegd } from "./bedrag-store.ts";

/** One for each transaction, so that one answer rests on one state of the amounts. */
const registers = new WeakMap<Database, Promise<Register>>();

/** The amounts that this region calculates with: the national ones and those that a beheerder added. */
export function registerOf(context: Context): Promise<Register> {
  const known = registers.get(context.db);
  if (known) return known;
  const register = toegevoegd(context).then((rows) => aangevuld(landelijk, toevoegingenIn(rows)));
  registers.set(context.db, register);
  return register;
}

/** The rows that count. A key that the rules no longer know is left out, and stays to be seen in the list. */
export const toevoegingenIn = (rows: readonly ToegevoegdeWaarde[]): Toevoeging[] =>
  rows.flatMap(({ sleutel, isVervangen, vanaf, tot, waarde, bron, zekerheid }) =>
    isVervangen || waarde === null || !isSleutel(sleutel)
      ? []
      : [{ sleutel, waarde: { vanaf, tot, waarde, bron, zekerheid } }],
  );
