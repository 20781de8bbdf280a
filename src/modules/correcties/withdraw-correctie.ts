import { sql } from "kysely";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { alBeantwoord, Correctie } from "./correctie.ts";
import { correctieById, correctieSubject } from "./correctie-store.ts";

/** Who said it takes it back, as long as it has no answer. */
export const withdrawCorrectie = defineAction({
  name: "correctie.withdraw",
  summary: "Een melding dat iets niet klopt intrekken",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "correctie",
  input: request({ id }),
  output: Correctie,
  subject: (context, { id }) => correctieSubject(context, id),
  async run(context, { id }) {
    const { rows } = await sql<{ gelukt: boolean }>`select trek_correctie_in(${id}::uuid) as gelukt`.execute(
      context.db,
    );
    if (!rows[0]?.gelukt) throw alBeantwoord();
    return (await correctieById(context, id)).correctie;
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
