import { type Afweegvraag, type Criterium, deelwaarden, mean } from "#toekomstplan/afwegen/afwegen";
import { aantalToekomsten, type Delen, opVolgorde, rangkansen, waardeIn } from "#toekomstplan/afwegen/rangen";

/** The weights that one gave, as shares of 1, and for whom he speaks: a fractie, a gemeente. */
export type Inbreng = { readonly groep: string; readonly gewichten: readonly number[] };

/** What people want together: everyone weighs as much as another. */
export type Groepsuitslag = {
  readonly groep: string;
  readonly aantal: number;
  readonly gewichten: readonly number[];
  /** Names of the options, the best in front; without those that fell off. */
  readonly volgorde: readonly string[];
};

/** On one criterion: who finds it least and who finds it most important. */
export type Verschil = {
  readonly criterium: string;
  readonly laagst: { readonly groep: string; readonly gewicht: number };
  readonly hoogst: { readonly groep: string; readonly gewicht: number };
};

export type Samen = Groepsuitslag & {
  readonly groepen: readonly Groepsuitslag[];
  /** With how many people an option comes first; the middle over the futures. */
  readonly eersten: readonly { readonly optie: string; readonly aantal: number }[];
  /** The share of people and futures together in which an option comes first, second, …; in the order of the options. */
  readonly rangen: readonly (readonly number[])[];
  /** The widest in front. */
  readonly verschillen: readonly Verschil[];
  /** Every group comes to the same option. */
  readonly isEens: boolean;
};

/**
 * What comes of the weights of all who gave them, together and of each group.
 * @param open names of the options that may come first
 * @throws RangeError without anyone
 */
export function weegSamen(
  { criteria, opties }: Pick<Afweegvraag, "criteria" | "opties">,
  open: readonly string[],
  inbreng: readonly Inbreng[],
): Samen {
  if (inbreng.length === 0) throw new RangeError("Nobody gave weights");
  const delen: Delen = opties.map((optie) => deelwaarden(criteria, optie));
  const middens = delen.map((each) => each.map((values) => [mean(values)]));
  const places = opties.flatMap(({ naam }, at) => (open.includes(naam) ? [at] : []));
  const order = (gewichten: readonly number[]) =>
    opVolgorde(places, (at) => waardeIn(middens[at]!, gewichten, 0)).map((at) => opties[at]!.naam);
  const uitslag = (groep: string, van: readonly Inbreng[]): Groepsuitslag => {
    const gewichten = criteria.map((_, at) => mean(van.map((een) => een.gewichten[at]!)));
    return { groep, aantal: van.length, gewichten, volgorde: order(gewichten) };
  };
  const namen = [...new Set(inbreng.map(({ groep }) => groep))];
  const groepen = namen.map((naam) =>
    uitslag(
      naam,
      inbreng.filter(({ groep }) => groep === naam),
    ),
  );
  const firsts = inbreng.map(({ gewichten }) => order(gewichten)[0]);
  const futures = aantalToekomsten(delen);
  return {
    ...uitslag("", inbreng),
    groepen,
    eersten: places.map((at) => {
      const optie = opties[at]!.naam;
      return { optie, aantal: firsts.filter((first) => first === optie).length };
    }),
    rangen: rangkansen({
      delen,
      open: places,
      trekkingen: inbreng.length * futures,
      gewichtenVan: (trekking) => inbreng[Math.floor(trekking / futures)]!.gewichten,
    }),
    verschillen: verschillenVan(criteria, groepen),
    isEens: new Set(groepen.map(({ volgorde }) => volgorde[0])).size === 1,
  };
}

function verschillenVan(criteria: readonly Criterium[], groepen: readonly Groepsuitslag[]): Verschil[] {
  if (groepen.length < 2) return [];
  return criteria
    .map(({ naam }, at) => {
      const sorted = groepen
        .map(({ groep, gewichten }) => ({ groep, gewicht: gewichten[at]! }))
        .toSorted((a, b) => a.gewicht - b.gewicht);
      return { criterium: naam, laagst: sorted[0]!, hoogst: sorted.at(-1)! };
    })
    .toSorted((a, b) => wijdte(b) - wijdte(a));
}

const wijdte = ({ laagst, hoogst }: Verschil): number => hoogst.gewicht - laagst.gewicht;
