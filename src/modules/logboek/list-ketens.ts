import { sql } from "kysely";
import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { orNull, request } from "../fields.ts";
import { toezien } from "../verwerkingsactiviteiten.ts";

const Keten = Type.Object({
  gemeente: Type.String({ description: "CBS-code, of 'regio'" }),
  nummer: Type.Integer({ description: "Hoeveel regels" }),
  kop: Type.String({ description: "Hash van de laatste regel, hexadecimaal" }),
  klopt: Type.Boolean(),
  eersteFout: orNull(
    Type.Integer({ description: "Nummer van de eerste regel die niet meer is wat hij was" }),
  ),
});

type Row = { gemeente: string; nummer: number; kop: Buffer; fout: number | null };

/** Every chain of the audit with its head, checked line by line. */
export const listKetens = defineQuery({
  name: "logboek.ketens",
  summary: "Klopt het logboek nog: per gemeente de keten van regels, nagerekend",
  verwerkingsactiviteit: toezien,
  dataklasse: "logboek",
  input: request({}),
  output: Type.Object({ ketens: Type.Array(Keten) }),
  subject: async () => ({ object: "logboek" }),
  async run({ db }) {
    const { rows } = await sql<Row>`select gemeente, nummer, kop, fout from controleer_ketens()`.execute(db);
    const ketens = rows.map(({ gemeente, nummer, kop, fout }) => ({
      gemeente,
      nummer,
      kop: kop.toString("hex"),
      klopt: fout === null,
      eersteFout: fout,
    }));
    return { ketens };
  },
  betrokkenen: () => [],
});
