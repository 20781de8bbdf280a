import { type Static, Type } from "typebox";
import { type Bijdragevraag, bijdragen, type Model, MODELLEN } from "#financien/bijdragen";
import { ledenVan, shapleyInCenten, spelVanPosten, wieIsBeterAf } from "#financien/eerlijkheid";
import type { Cents } from "#core/money";
import { oneOf, orNull } from "../fields.ts";
import type { Jaargegevens } from "./bijdragejaar-store.ts";
import { bedrag, Gemeentebedrag, MODELLETTERS } from "./geld.ts";

const gewicht = Type.Integer({ minimum: 0, maximum: 100 });

/** How the models with a choice of their own are filled in. */
export const keuzeFields = {
  vastDeel: Type.Optional(
    Type.Number({ minimum: 0, maximum: 100, description: "Van model C5: percentage dat vast is" }),
  ),
  wegingSe: Type.Optional(gewicht),
  wegingInwoners: Type.Optional(gewicht),
  wegingClienten: Type.Optional(gewicht),
};
const Keuze = Type.Object(keuzeFields);

/** A quarter fixed, and three keys that weigh the same. */
const VAST_DEEL = 25;
export const keuzeOf = ({ vastDeel, wegingSe, wegingInwoners, wegingClienten }: Static<typeof Keuze>) => ({
  vastDeel: Math.round((vastDeel ?? VAST_DEEL) * 10_000),
  mengsel: { se: wegingSe ?? 1, inwoners: wegingInwoners ?? 1, clienten: wegingClienten ?? 1 },
});
export type Keuze = ReturnType<typeof keuzeOf>;

export const vraagOf = ({ kosten, gemeenten, prijzen }: Jaargegevens, keuze: Keuze): Bijdragevraag => ({
  kosten,
  gemeenten,
  prijzen,
  ...keuze,
});

export const Groep = Type.Object({
  gemeenten: Type.Array(Type.String()),
  voordeelInCenten: Type.Integer({
    description: "Zoveel minder betalen deze gemeenten als zij het samen zonder de anderen doen",
  }),
});
export const Modeluitkomst = Type.Object({
  model: oneOf(MODELLETTERS),
  naam: Type.String(),
  reden: orNull(Type.String({ description: "Waarom dit model niet kan met deze gegevens" })),
  bijdragen: Type.Array(Gemeentebedrag),
  somInCenten: bedrag,
  saldoInCenten: bedrag,
  beterAf: Type.Array(Groep),
  aantalBeterAf: Type.Integer(),
});
export type Modeluitkomst = Static<typeof Modeluitkomst>;

const MOST_GROUPS = 5;

/** All seven on the same year, each with who would be better off without the others. */
export function vergelijkModellen(gegevens: Jaargegevens, keuze: Keuze): Modeluitkomst[] {
  return MODELLETTERS.map((model) => uitkomstVan(model, gegevens, keuze));
}

function uitkomstVan(model: Model, gegevens: Jaargegevens, keuze: Keuze): Modeluitkomst {
  const { gemeenten } = gegevens;
  const head = { model, naam: MODELLEN[model] };
  const found = berekend(model, vraagOf(gegevens, keuze));
  if (found === null) return { ...head, reden: GEEN_SLEUTEL, ...EMPTY };
  const beterAf = wieIsBeterAf(
    spelVan(gegevens),
    found.bijdragen.map(({ bedrag }) => bedrag),
  );
  return {
    ...head,
    reden: null,
    bijdragen: found.bijdragen.map(({ gemeente, bedrag }, at) => ({
      gemeente,
      naam: gemeenten[at]!.naam,
      bedragInCenten: bedrag,
    })),
    somInCenten: found.som,
    saldoInCenten: found.saldo,
    beterAf: beterAf.slice(0, MOST_GROUPS).map(({ coalitie, voordeel }) => ({
      gemeenten: ledenVan(coalitie, gemeenten).map(({ naam }) => naam),
      voordeelInCenten: voordeel,
    })),
    aantalBeterAf: beterAf.length,
  };
}

/** What each gemeente would pay alone, and what it adds to the costs on average over every order of joining. */
export function eerlijkheidVan(gegevens: Jaargegevens) {
  const spel = spelVan(gegevens);
  const toegevoegd = shapleyInCenten(spel);
  return gegevens.gemeenten.map(({ gemeente, naam }, at) => ({
    gemeente,
    naam,
    alleenInCenten: spel.kosten(1 << at),
    toegevoegdInCenten: toegevoegd[at]!,
  }));
}

const spelVan = ({ gemeenten, posten }: Jaargegevens) =>
  spelVanPosten(
    gemeenten.length,
    posten.map(({ bedrag, beweegt, sleutel }) => ({
      bedrag,
      beweegt,
      gebruik: gemeenten.map((een) => een[sleutel]),
    })),
  );

/** Null where the key has nothing to divide by. */
function berekend(model: Model, vraag: Bijdragevraag) {
  try {
    return bijdragen(model, vraag);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const GEEN_SLEUTEL =
  "De sleutel van dit model telt op tot nul, zodat er niets is om naar te verdelen.";
const EMPTY = {
  bijdragen: [],
  somInCenten: 0 as Cents,
  saldoInCenten: 0 as Cents,
  beterAf: [],
  aantalBeterAf: 0,
};
