import { sql } from "kysely";
import { type Static, Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";

const Rij = Type.Object({
  gemeente,
  mensen: Type.Integer({ description: "Inwoners met bijstand die in beeld zijn" }),
  actief: Type.Integer({ description: "Hiervan: vier uur per week of meer, met werk en trajecten samen" }),
  metWerk: Type.Integer({ description: "Vier uur of meer met werk alleen" }),
  metTraject: Type.Integer({ description: "Vier uur of meer met trajecten alleen" }),
});

/** How many people with bijstand are active four hours a week or more, for who steers. Nobody by name. */
export const countActief = defineQuery({
  name: "trajecten.actief",
  summary: "Hoeveel inwoners met bijstand vier uur per week of meer actief zijn, per gemeente",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({}),
  output: Type.Object({ rijen: Type.Array(Rij) }),
  subject: async () => ({ object: "trajecten" }),
  async run({ db }) {
    const { rows } = await sql<Static<typeof Rij>>`select * from tel_actief()`.execute(db);
    return { rijen: rows };
  },
  betrokkenen: () => [],
});
