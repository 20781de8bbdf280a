import { type Cents, cents, times } from "#core/money";
import { verdeel } from "#core/verdeling";

/** What one gemeente brings in and takes out in a year. */
export type Gemeentejaar = {
  readonly gemeente: string;
  readonly inwoners: number;
  /** Of the Wsw: standaardeenheden in hundredths. */
  readonly se: number;
  /** People for whom the company works. */
  readonly clienten: number;
  /** How often of each product, in hundredths: 1250 is twelve and a half places. */
  readonly afname: Readonly<Record<string, number>>;
  /** What it gets from the state for these tasks. */
  readonly rijksbijdrage: Cents;
};

export type Bijdragevraag = {
  /** What is to be paid together. */
  readonly kosten: Cents;
  readonly gemeenten: readonly Gemeentejaar[];
  /** Price of one of each product. */
  readonly prijzen: Readonly<Record<string, Cents>>;
  /** Of C5: the share that does not follow use, in millionths. */
  readonly vastDeel: number;
  /** Of C7: whole weights of the three keys. */
  readonly mengsel: Readonly<Record<"se" | "inwoners" | "clienten", number>>;
};

/** Seven ways in which gemeenten pay their company together; each was or is in use somewhere (R-310…R-313). */
export const MODELLEN = {
  C1: "Solidair, naar wie er gebruik van maakt",
  C2: "Naar standaardeenheden Wsw",
  C3: "Naar inwoners",
  C4: "Eén op één: prijs keer aantal",
  C5: "Vast bedrag, en prijs keer aantal",
  C6: "De rijksbijdragen doorgeven",
  C7: "Een mengsel van sleutels",
} as const;
export type Model = keyof typeof MODELLEN;

export type Bijdrage = {
  readonly model: Model;
  /** In the order of the gemeenten. */
  readonly bijdragen: readonly { readonly gemeente: string; readonly bedrag: Cents }[];
  readonly som: Cents;
  /** What the company is short (below zero) or keeps: only models that follow a price or a budget leave something. */
  readonly saldo: Cents;
};

/**
 * Who pays what by one model. The models that divide the costs (C1, C2, C3, C7) add up to these to the cent; the others
 * say what they leave.
 * @throws RangeError where the key has nothing to divide by, or a product has no price
 */
export function bijdragen(model: Model, vraag: Bijdragevraag): Bijdrage {
  const bedragen = BEREKEN[model](vraag);
  const som = sum(bedragen);
  return {
    model,
    bijdragen: vraag.gemeenten.map(({ gemeente }, at) => ({ gemeente, bedrag: bedragen[at]! })),
    som,
    saldo: cents(som - vraag.kosten),
  };
}

/** All seven on the same year, side by side. */
export const alleModellen = (vraag: Bijdragevraag): Bijdrage[] =>
  (Object.keys(MODELLEN) as Model[]).map((model) => bijdragen(model, vraag));

const BEREKEN: Readonly<Record<Model, (vraag: Bijdragevraag) => Cents[]>> = {
  C1: ({ kosten, gemeenten }) =>
    verdeel(
      kosten,
      gemeenten.map(({ clienten }) => clienten),
    ),
  C2: ({ kosten, gemeenten }) =>
    verdeel(
      kosten,
      gemeenten.map(({ se }) => se),
    ),
  C3: ({ kosten, gemeenten }) =>
    verdeel(
      kosten,
      gemeenten.map(({ inwoners }) => inwoners),
    ),
  C4: (vraag) => vraag.gemeenten.map((gemeente) => prijsKeerAantal(gemeente, vraag)),
  C5: vastEnVariabel,
  C6: ({ gemeenten }) => gemeenten.map(({ rijksbijdrage }) => rijksbijdrage),
  C7: gemengd,
};

/** The fixed share of the costs by inhabitants; of every price the share that is left. */
function vastEnVariabel(vraag: Bijdragevraag): Cents[] {
  const { kosten, gemeenten, vastDeel } = vraag;
  const [vast = cents(0)] = verdeel(kosten, [vastDeel, MILLION - vastDeel]);
  const lump = verdeel(
    vast,
    gemeenten.map(({ inwoners }) => inwoners),
  );
  return gemeenten.map((gemeente, at) => {
    const [, variabel = cents(0)] = verdeel(prijsKeerAantal(gemeente, vraag), [vastDeel, MILLION - vastDeel]);
    return cents(lump[at]! + variabel);
  });
}

/** The costs are split by the weights first, each part then by its own key. */
function gemengd({ kosten, gemeenten, mengsel }: Bijdragevraag): Cents[] {
  const parts = verdeel(
    kosten,
    SLEUTELS.map((sleutel) => mengsel[sleutel]),
  );
  const perSleutel = SLEUTELS.map((sleutel, at) =>
    parts[at] === 0
      ? gemeenten.map(() => cents(0))
      : verdeel(
          parts[at]!,
          gemeenten.map((each) => each[sleutel]),
        ),
  );
  return gemeenten.map((_, at) => sum(perSleutel.map((bedragen) => bedragen[at]!)));
}

const SLEUTELS = ["se", "inwoners", "clienten"] as const;
const MILLION = 1_000_000;

/** In whole cents for each product, half a cent up. */
const prijsKeerAantal = ({ afname }: Gemeentejaar, { prijzen }: Bijdragevraag): Cents =>
  sum(
    Object.entries(afname).map(([product, aantal]) => {
      const prijs = prijzen[product];
      if (prijs === undefined) throw new RangeError(`No price of ${product}`);
      return times(prijs, [aantal, 100]);
    }),
  );

const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce((total, amount) => total + amount, 0));
