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

/** Each once, and nothing taken that has no price; a failure names the field as `posten/1/naam`. */
export function checkBijdragejaar({ gemeenten, prijzen, posten }: BijdragejaarInput): void {
  const twice =
    doubled("gemeenten", "gemeente", gemeenten) ??
    doubled("prijzen", "product", prijzen) ??
    doubled("posten", "naam", posten);
  if (twice) throw twice;
  const priced = new Set(prijzen.map(({ product }) => product));
  for (const [at, { gemeente, afnames }] of gemeenten.entries()) {
    const again = doubled(`gemeenten/${at}/afnames`, "product", afnames);
    if (again) throw again;
    const without = afnames.findIndex(({ product }) => !priced.has(product));
    if (without >= 0)
      throw invalid(
        `gemeenten/${at}/afnames/${without}/product`,
        `${gemeente} neemt ${afnames[without]?.product} af, en dat heeft geen prijs. Zet die bij prijzen.`,
      );
  }
}

function doubled<Field extends string>(
  veld: string,
  name: Field,
  rows: readonly Readonly<Record<Field, string>>[],
): Failure | null {
  const names = rows.map((row) => row[name]);
  const at = names.findIndex((each, place) => names.indexOf(each) !== place);
  return at < 0
    ? null
    : invalid(`${veld}/${at}/${name}`, `${names[at]} staat er twee keer in. Laat er één staan.`);
}

const invalid = (veld: string, detail: string) =>
  new Failure("invalid", "bijdragejaar.invalid", detail, { velden: [veld] });

export const onbekendeGemeente = () =>
  invalid("gemeenten", "Een van deze gemeenten hoort niet bij de regio. Gebruik de CBS-code, zoals GM0307.");
