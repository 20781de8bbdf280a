import { type Static, Type } from "typebox";
import { weegAf } from "#toekomstplan/afwegen/afwegen";
import { alsDelen } from "#toekomstplan/afwegen/gewichten";
import { type Inbreng, type Samen, weegSamen } from "#toekomstplan/afwegen/samen";
import { orNull } from "../fields.ts";
import { type Afweging, type Gewichtenset, vraagVan } from "./afweging.ts";

/** How many weights are drawn to say how much depends on them. */
export const TREKKINGEN = 10_000;
/** The same answer to the same question, always. */
const ZAAD = 1;

const deel = Type.Number({ minimum: 0, maximum: 1 });
const delen = Type.Array(deel);
const namen = Type.Array(Type.String());
const Groepsuitslag = {
  groep: Type.String(),
  aantal: Type.Integer(),
  gewichten: delen,
  volgorde: namen,
};
const Uiterste = Type.Object({ groep: Type.String(), gewicht: deel });

export const Samenvatting = Type.Unsafe<Samen>(
  Type.Object({
    ...Groepsuitslag,
    groepen: Type.Array(Type.Object(Groepsuitslag)),
    eersten: Type.Array(Type.Object({ optie: Type.String(), aantal: Type.Integer() })),
    rangen: Type.Array(delen),
    verschillen: Type.Array(Type.Object({ criterium: Type.String(), laagst: Uiterste, hoogst: Uiterste })),
    isEens: Type.Boolean(),
  }),
);

const Oordeel = Type.Object({
  naam: Type.String(),
  veto: Type.Array(Type.Object({ criterium: Type.String(), deel })),
  geweerd: namen,
  waarde: Type.Number(),
  rangen: delen,
  rangenInVolgorde: delen,
  spijtP90: Type.Number(),
});

export const Uitslag = Type.Object({
  trekkingen: Type.Integer(),
  toekomsten: Type.Integer({ description: "1: de scores verschillen niet per toekomst" }),
  gewichten: { ...delen, description: "Die uit de volgorde van de criteria volgen" },
  beste: orNull(Type.String()),
  oordelen: Type.Array(Oordeel),
  omslagen: Type.Array(
    Type.Object({ optie: Type.String(), criterium: Type.String(), gewicht: deel, nu: deel }),
  ),
  gemeenten: orNull(Samenvatting),
  fracties: orNull(Samenvatting),
  groepen: orNull(Samenvatting),
});
export type Uitslag = Static<typeof Uitslag>;

/** What comes of a weighing, and how much of it depends on who weighs and on what the future brings. */
export function uitslagVan(afweging: Afweging, sets: readonly Gewichtenset[]): Uitslag {
  const vraag = vraagVan(afweging);
  const gewogen = weegAf({ ...vraag, wegingen: [], trekkingen: TREKKINGEN, zaad: ZAAD });
  const { gewichten, beste, oordelen, omslagen } = gewogen;
  const open = oordelen
    .filter(({ veto, geweerd }) => veto.length === 0 && geweerd.length === 0)
    .map(({ naam }) => naam);
  const samen = (soort: Gewichtenset["soort"]) => {
    const own = sets.filter((set) => set.soort === soort && set.vervangen === null);
    const inbreng = own
      .map(({ wie, punten }) => ({ groep: wie, gewichten: alsDelen(punten) }))
      .toSorted(opNaam);
    return inbreng.length === 0 ? null : weegSamen(vraag, open, inbreng);
  };
  return {
    trekkingen: TREKKINGEN,
    toekomsten: Math.max(...vraag.opties.flatMap(({ waarden }) => waarden.map(({ length }) => length))),
    gewichten: [...gewichten],
    beste,
    oordelen: structuredClone(oordelen) as Uitslag["oordelen"],
    omslagen: structuredClone(omslagen) as Uitslag["omslagen"],
    gemeenten: samen("gemeente"),
    fracties: samen("fractie"),
    groepen: samen("groep"),
  };
}

const opNaam = (a: Inbreng, b: Inbreng): number => a.groep.localeCompare(b.groep, "nl");

/** Of a session: what comes of the weights on the phones. Which options may be called the best does not depend on them. */
export function sessieuitslag(
  afweging: Afweging,
  antwoorden: readonly { readonly groep: string; readonly punten: readonly number[] }[],
): Samen | null {
  if (antwoorden.length === 0) return null;
  const vraag = vraagVan(afweging);
  const { oordelen } = weegAf({ ...vraag, wegingen: [], trekkingen: 1, zaad: ZAAD });
  const open = oordelen.filter(({ veto, geweerd }) => veto.length === 0 && geweerd.length === 0);
  return weegSamen(
    vraag,
    open.map(({ naam }) => naam),
    antwoorden.map(({ groep, punten }) => ({ groep, gewichten: alsDelen(punten) })).toSorted(opNaam),
  );
}
