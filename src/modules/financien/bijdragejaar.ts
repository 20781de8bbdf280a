import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { amount, gemeente, oneOf, text } from "../fields.ts";
import { SLEUTELS } from "./geld.ts";

const aantal = Type.Number({ minimum: 0, maximum: 1_000_000, multipleOf: 0.01 });

const Gemeentejaar = Type.Object(
  {
    gemeente,
    inwoners: Type.Integer({ minimum: 1, maximum: 2_000_000 }),
    se: Type.Number({ ...aantal, description: "Standaardeenheden Wsw, met hoogstens twee decimalen" }),
    clienten: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    rijksbijdrageInCenten: amount,
    buigBudgetInCenten: amount,
    buigLastenInCenten: amount,
    bron: text(200),
    afnames: Type.Array(Type.Object({ product: text(60), aantal }, { additionalProperties: false }), {
      maxItems: 40,
    }),
  },
  { additionalProperties: false },
);
const Prijs = Type.Object(
  { product: text(60), prijsInCenten: amount, bron: text(200) },
  { additionalProperties: false },
);
const Post = Type.Object(
  {
    naam: text(80),
    bedragInCenten: amount,
    beweegt: Type.Number({
      minimum: 0,
      maximum: 100,
      description: "Percentage dat met het gebruik meebeweegt",
    }),
    sleutel: oneOf(SLEUTELS),
  },
  { additionalProperties: false },
);

export const bijdragejaarFields = {
  gemeenten: Type.Array(Gemeentejaar, { minItems: 1, maxItems: 12 }),
  prijzen: Type.Array(Prijs, { maxItems: 40 }),
  posten: Type.Array(Post, { minItems: 1, maxItems: 40 }),
};
const Bijdragejaar = Type.Object(bijdragejaarFields);
export type BijdragejaarInput = Static<typeof Bijdragejaar>;

/** Each once, and nothing taken that has no price. */
export function checkBijdragejaar({ gemeenten, prijzen, posten }: BijdragejaarInput): void {
  const twice =
    doubled("gemeenten", gemeenten, ({ gemeente }) => gemeente) ??
    doubled("prijzen", prijzen, ({ product }) => product) ??
    doubled("posten", posten, ({ naam }) => naam);
  if (twice) throw twice;
  const priced = new Set(prijzen.map(({ product }) => product));
  for (const { gemeente, afnames } of gemeenten) {
    const again = doubled("gemeenten", afnames, ({ product }) => product);
    if (again) throw again;
    const without = afnames.find(({ product }) => !priced.has(product));
    if (without)
      throw invalid(
        "prijzen",
        `${gemeente} neemt ${without.product} af, en dat heeft geen prijs. Zet die bij prijzen.`,
      );
  }
}

function doubled<Row>(veld: string, rows: readonly Row[], nameOf: (row: Row) => string): Failure | null {
  const names = rows.map(nameOf);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  return twice === undefined ? null : invalid(veld, `${twice} staat er twee keer in. Laat er één staan.`);
}

const invalid = (veld: string, detail: string) =>
  new Failure("invalid", "bijdragejaar.invalid", detail, { velden: [veld] });

export const onbekendeGemeente = () =>
  invalid("gemeenten", "Een van deze gemeenten hoort niet bij de regio. Gebruik de CBS-code, zoals GM0307.");
