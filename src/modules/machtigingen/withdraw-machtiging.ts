import { sql } from "kysely";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alIngetrokken, Machtiging } from "./machtiging.ts";
import { machtigingById, machtigingSubject } from "./machtiging-store.ts";

/** Ends the help of someone at once: what he has open is closed with it. */
export const withdrawMachtiging = defineAction({
  name: "machtiging.withdraw",
  summary: "Een machtiging intrekken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "machtiging",
  input: request({ id }),
  output: Machtiging,
  subject: (context, { id }) => machtigingSubject(context, id),
  async run(context, { id }) {
    const { rows } = await sql<{ gelukt: boolean }>`
      select trek_machtiging_in(${id}::uuid, ${context.now()}) as gelukt`.execute(context.db);
    if (!rows[0]?.gelukt) throw alIngetrokken();
    return machtigingById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
