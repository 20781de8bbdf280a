import { sql } from "kysely";
import { Type } from "typebox";
import { VORMEN } from "#regels/overgang";
import { defineQuery } from "../door.ts";
import { date, gemeente, oneOf, orNull, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";

const counts = {
  aantal: Type.Integer({ description: "Afgerond op vijf" }),
  terug: orNull(
    Type.Integer({
      description: "Hoe vaak de weg terug is gebruikt, afgerond op vijf; null: te weinig mensen om te tonen",
    }),
  ),
  dagenTotVolgende: orNull(
    Type.Integer({ description: "De middelste, afgerond op vijf; null bij minder dan vijf" }),
  ),
};
const samen = {
  ...counts,
  aantal: orNull(Type.Integer({ description: "Afgerond op vijf; null: te weinig mensen om te tonen" })),
};
const Rij = Type.Object({ van: oneOf(VORMEN), naar: oneOf(VORMEN), ...counts });

type Row = {
  vanVorm: (typeof VORMEN)[number] | null;
  naarVorm: (typeof VORMEN)[number] | null;
  aantal: number;
  terug: number | null;
  dagenTotVolgende: number | null;
};

/** How often people went from one form to another, and how often back. Counts only: whole quarters, ten people, rounded to five. */
export const countOverstappen = defineQuery({
  name: "overstappen.count",
  summary:
    "Hoeveel mensen overstapten, van vorm naar vorm, per gemeente, over hele kwartalen en vanaf tien mensen; afgerond op vijf",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({ vanaf: date, tot: date, gemeente: Type.Optional(gemeente) }),
  output: Type.Object({
    vanaf: date,
    tot: date,
    samen: Type.Object(samen),
    rijen: Type.Array(Rij),
  }),
  subject: async () => ({ object: "regio" }),
  async run({ db }, { vanaf, tot, gemeente: een }) {
    const { rows } = await sql<Row>`
      select * from tel_overstappen(${vanaf}::date, ${tot}::date, ${een ?? null}::text)`.execute(db);
    const rijen = rows.flatMap(({ vanVorm, naarVorm, ...geteld }) =>
      vanVorm && naarVorm ? [{ van: vanVorm, naar: naarVorm, ...geteld }] : [],
    );
    const {
      aantal = null,
      terug = null,
      dagenTotVolgende = null,
    } = rows.find(({ vanVorm }) => !vanVorm) ?? {};
    return { vanaf, tot, samen: { aantal, terug, dagenTotVolgende }, rijen };
  },
  betrokkenen: () => [],
});
