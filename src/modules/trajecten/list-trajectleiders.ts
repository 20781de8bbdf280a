import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, MOST_PEOPLE, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";

const Leider = Type.Object({ id, naam: Type.String(), functie: Type.String() });

/** Colleagues who can lead a group: they enter who is there and what they see. */
export const listTrajectleiders = defineQuery({
  name: "trajectleiders.list",
  summary: "Collega's die een groep kunnen leiden, op naam",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "trajectgroep",
  input: request({ zoek: Type.Optional(text(100, "Deel van de naam")) }),
  output: Type.Object({ rijen: Type.Array(Leider, { maxItems: MOST_PEOPLE }) }),
  subject: async () => ({ object: "trajectleiders" }),
  async run({ db }, { zoek = "" }) {
    const like = `%${zoek.replace(/[\\%_]/g, "\\$&")}%`;
    const { rows } = await sql<{ id: string; naam: string; functie: string }>`
      select * from trajectleiders(${like})`.execute(db);
    return { rijen: rows };
  },
  betrokkenen: () => [],
});
