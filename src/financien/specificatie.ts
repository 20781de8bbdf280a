import { type Cents, cents, times } from "#core/money";
import { verdeel } from "#core/verdeling";
import { type Bijdragevraag, bijdragen, type Gemeentejaar, type Model } from "#financien/bijdragen";

export type Sleutel = "se" | "inwoners" | "clienten";

/** One line of what a gemeente pays: by a key, by use, or what it got from the state. */
export type Bijdrageregel = { readonly bedrag: Cents } & (
  | { readonly soort: "sleutel"; readonly sleutel: Sleutel; readonly eigen: number; readonly totaal: number }
  | { readonly soort: "product"; readonly product: string; readonly aantal: number; readonly prijs: Cents }
  | { readonly soort: "rijksbijdrage" }
);

/**
 * For each gemeente, in their order, the lines that its contribution is made of. They add up to it to the cent.
 * @throws RangeError as `bijdragen`
 */
export function specificatie(model: Model, vraag: Bijdragevraag): Bijdrageregel[][] {
  const bedragen = bijdragen(model, vraag).bijdragen.map(({ bedrag }) => bedrag);
  return REGELS[model](vraag, bedragen);
}

const MILLION = 1_000_000;
const SLEUTELS: readonly Sleutel[] = ["se", "inwoners", "clienten"];

type Regels = (vraag: Bijdragevraag, bedragen: readonly Cents[]) => Bijdrageregel[][];

const byKey =
  (sleutel: Sleutel): Regels =>
  (vraag, bedragen) =>
    vraag.gemeenten.map((gemeente, at) => [keyLine(sleutel, vraag, gemeente, bedragen[at]!)]);

const REGELS: Readonly<Record<Model, Regels>> = {
  C1: byKey("clienten"),
  C2: byKey("se"),
  C3: byKey("inwoners"),
  C4: (vraag, bedragen) =>
    vraag.gemeenten.map((gemeente, at) => productLines(gemeente, vraag, bedragen[at]!)),
  C5: fixedAndVariable,
  C6: (_, bedragen) => bedragen.map((bedrag) => [{ soort: "rijksbijdrage", bedrag }]),
  C7: mixed,
};

function fixedAndVariable(vraag: Bijdragevraag, bedragen: readonly Cents[]): Bijdrageregel[][] {
  const { kosten, gemeenten, vastDeel } = vraag;
  const [vast = cents(0)] = verdeel(kosten, [vastDeel, MILLION - vastDeel]);
  const lump = byInhabitants(vast, gemeenten);
  return gemeenten.map((gemeente, at) => [
    keyLine("inwoners", vraag, gemeente, lump[at]!),
    ...productLines(gemeente, vraag, cents(bedragen[at]! - lump[at]!)),
  ]);
}

function mixed({ mengsel, ...vraag }: Bijdragevraag): Bijdrageregel[][] {
  const parts = verdeel(
    vraag.kosten,
    SLEUTELS.map((sleutel) => mengsel[sleutel]),
  );
  const lines = SLEUTELS.flatMap((sleutel, at) =>
    parts[at] === 0
      ? []
      : [
          {
            sleutel,
            bedragen: verdeel(
              parts[at]!,
              vraag.gemeenten.map((each) => each[sleutel]),
            ),
          },
        ],
  );
  return vraag.gemeenten.map((gemeente, at) =>
    lines.map(({ sleutel, bedragen }) => keyLine(sleutel, vraag, gemeente, bedragen[at]!)),
  );
}

const keyLine = (
  sleutel: Sleutel,
  { gemeenten }: Pick<Bijdragevraag, "gemeenten">,
  gemeente: Gemeentejaar,
  bedrag: Cents,
): Bijdrageregel => ({
  soort: "sleutel",
  sleutel,
  eigen: gemeente[sleutel],
  totaal: gemeenten.reduce((total, each) => total + each[sleutel], 0),
  bedrag,
});

/** An amount over the products that a gemeente takes, by what each costs; the cents that are left as in any division. */
function productLines({ afname }: Gemeentejaar, { prijzen }: Bijdragevraag, bedrag: Cents): Bijdrageregel[] {
  const taken = Object.entries(afname).map(([product, aantal]) => {
    const prijs = prijzen[product] ?? cents(0); // a product without a price was refused before
    return { product, aantal, prijs, kosten: times(prijs, [aantal, 100]) };
  });
  const costs = taken.map(({ kosten }) => kosten);
  if (costs.every((cost) => cost === 0)) return [];
  const parts = verdeel(bedrag, costs);
  return taken.map(({ product, aantal, prijs }, at) => ({
    soort: "product",
    product,
    aantal,
    prijs,
    bedrag: parts[at]!,
  }));
}

const byInhabitants = (bedrag: Cents, gemeenten: readonly Gemeentejaar[]): Cents[] =>
  verdeel(
    bedrag,
    gemeenten.map(({ inwoners }) => inwoners),
  );
