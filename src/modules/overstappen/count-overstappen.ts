import { sql } from "kysely";
import { Type } from "typebox";
import { addDays, type IsoDate, isoDate } from "#core/dates";
import { Failure } from "#core/failure";
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
    Type.Integer({ description: "De middelste, afgerond op vijf; null: te weinig mensen om te tonen" }),
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

/**
 * How often people went from one form to another, and how often back. Counts only, of ten people or more, rounded to five,
 * over one quarter or one year that is over: no period can be taken from another to see a smaller one. By form and by gemeente over
 * a year.
 */
export const countOverstappen = defineQuery({
  name: "overstappen.count",
  summary:
    "Hoeveel mensen overstapten, per vorm en gemeente, in een kwartaal of jaar; vanaf tien, afgerond op vijf",
  verwerkingsactiviteit: sturen,
  dataklasse: "rapport",
  input: request({
    jaar: Type.Integer({ minimum: 2000, maximum: 2100 }),
    kwartaal: Type.Optional(Type.Integer({ minimum: 1, maximum: 4, description: "Zonder: het hele jaar" })),
    gemeente: Type.Optional(gemeente),
  }),
  output: Type.Object({
    vanaf: date,
    tot: { ...date, description: "De laatste dag" },
    samen: Type.Object(samen),
    rijen: Type.Array(Rij),
  }),
  subject: async () => ({ object: "regio" }),
  async run({ db, today }, { jaar, kwartaal, gemeente: een }) {
    const periode = periodeVan(jaar, kwartaal);
    if (periode.tot >= today()) throw nogNietVoorbij();
    const { rows } = await sql<Row>`
      select * from tel_overstappen(${jaar}, ${kwartaal ?? null}::integer, ${een ?? null}::text)`.execute(db);
    const rijen = rows.flatMap(({ vanVorm, naarVorm, ...geteld }) =>
      vanVorm && naarVorm ? [{ van: vanVorm, naar: naarVorm, ...geteld }] : [],
    );
    const {
      aantal = null,
      terug = null,
      dagenTotVolgende = null,
    } = rows.find(({ vanVorm }) => !vanVorm) ?? {};
    return { ...periode, samen: { aantal, terug, dagenTotVolgende }, rijen };
  },
  betrokkenen: () => [],
});

/** The first and the last day of a quarter, or of the year. */
function periodeVan(jaar: number, kwartaal: number | undefined): { vanaf: IsoDate; tot: IsoDate } {
  const begin = (month: number): IsoDate =>
    isoDate(month > 12 ? `${jaar + 1}-01-01` : `${jaar}-${String(month).padStart(2, "0")}-01`);
  const first = kwartaal === undefined ? 1 : kwartaal * 3 - 2;
  return { vanaf: begin(first), tot: addDays(begin(first + (kwartaal === undefined ? 12 : 3)), -1) };
}

const nogNietVoorbij = () =>
  new Failure(
    "invalid",
    "overstappen.periode-loopt",
    "Kies een kwartaal of jaar dat voorbij is. Van een lopende periode geven wij geen aantallen.",
    { velden: ["kwartaal"] },
  );
