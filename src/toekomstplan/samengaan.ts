import { WERKGROEPEN, type Werkgroep } from "#toekomstplan/geld/bedrijf";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { type Mix, perWerkvorm } from "#toekomstplan/geld/werkvormen";
import { WERKSOORTEN, type Werksoorten } from "#toekomstplan/geld/werksoorten";
import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import type { Begin } from "#toekomstplan/personen";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { GROEPEN, type Groep } from "#toekomstplan/stroom/personen";
import type { Leeftijdsopbouw } from "#toekomstplan/wsw/leeftijdsopbouw";

/**
 * Two companies as one: people, gemeenten, buildings, overhead and places added up, with the decisions of the first. What
 * going together would save is not in it: that is for a lever to say.
 * @throws RangeError where they do not begin in the same year
 */
export function samengaan(naam: string, een: Uitgangspunten, ander: Uitgangspunten): Uitgangspunten {
  if (een.begin.beginjaar !== ander.begin.beginjaar)
    throw new RangeError("Two plans with the same first year");
  const [a, b] = [een.bedrijf, ander.bedrijf];
  const namen = new Set(a.panden.map((pand) => pand.naam));
  return {
    naam,
    begin: beginVan(een.begin, ander.begin),
    gemeenten: [...gemeentenVan(een, ander), ...gemeentenVan(ander, een)],
    bedrijf: {
      mix: mixVan(een, ander),
      werksoorten: werksoortenVan(een, ander),
      overhead: a.overhead + b.overhead,
      panden: [
        ...a.panden,
        ...b.panden.map((pand) =>
          namen.has(pand.naam) ? { ...pand, naam: `${pand.naam} van ${ander.naam}` } : pand,
        ),
      ],
      reserve: a.reserve + b.reserve,
    },
    hefbomen: { ...een.hefbomen, ...plekkenVan(een, ander) },
    ...(een.bronnen && { bronnen: een.bronnen }),
  };
}

function beginVan(een: Begin, ander: Begin): Begin {
  const groepen = Object.fromEntries(
    GROEPEN.map((groep) => [groep, een.groepen[groep] + ander.groepen[groep]]),
  ) as Record<Groep, number>;
  const aantal = een.wsw.aantal + ander.wsw.aantal;
  return {
    beginjaar: een.beginjaar,
    wsw: { aantal, leeftijden: leeftijdenVan(een.wsw.leeftijden, ander.wsw.leeftijden) },
    groepen,
  };
}

function leeftijdenVan(een: Leeftijdsopbouw, ander: Leeftijdsopbouw): Leeftijdsopbouw {
  const vanafMaanden = Math.min(een.vanafMaanden, ander.vanafMaanden);
  const end = Math.max(een.vanafMaanden + een.aantallen.length, ander.vanafMaanden + ander.aantallen.length);
  const aantallen = new Float64Array(end - vanafMaanden);
  for (const { vanafMaanden: from, aantallen: own } of [een, ander])
    for (const [at, people] of own.entries()) aantallen[from - vanafMaanden + at]! += people;
  return { vanafMaanden, aantallen };
}

/** The people of the one company as a share of those of both. */
function aandeel(een: Uitgangspunten, ander: Uitgangspunten, of: (begin: Begin) => number): number {
  const total = of(een.begin) + of(ander.begin);
  return total === 0 ? 0.5 : of(een.begin) / total;
}

const BESCHUT = ["beschut", "wacht op beschut"] as const;
const ZOEKT = ["zoekt", "bij werkgever", "tussengroep", "terugvalplek", "traject"] as const;
const inGroepen = (groepen: readonly Groep[]) => (begin: Begin) =>
  groepen.reduce((sum, groep) => sum + begin.groepen[groep], 0);

function gemeentenVan(een: Uitgangspunten, ander: Uitgangspunten): Gemeente[] {
  const deel = {
    wsw: aandeel(een, ander, ({ wsw }) => wsw.aantal),
    beschut: aandeel(een, ander, inGroepen(BESCHUT)),
    zoekt: aandeel(een, ander, inGroepen(ZOEKT)),
  };
  return een.gemeenten.map((gemeente) => ({
    ...gemeente,
    deel: {
      wsw: gemeente.deel.wsw * deel.wsw,
      beschut: gemeente.deel.beschut * deel.beschut,
      zoekt: gemeente.deel.zoekt * deel.zoekt,
    },
  }));
}

const ofGroep =
  (groep: Werkgroep) =>
  ({ wsw, groepen }: Begin): number =>
    groep === "wsw" ? wsw.aantal : groepen[groep];

const mixVan = (een: Uitgangspunten, ander: Uitgangspunten) =>
  Object.fromEntries(
    WERKGROEPEN.map((groep): [Werkgroep, Mix] => {
      const first = aandeel(een, ander, ofGroep(groep));
      const [a, b] = [een.bedrijf.mix[groep], ander.bedrijf.mix[groep]];
      return [groep, perWerkvorm((werkvorm) => a[werkvorm] * first + b[werkvorm] * (1 - first))];
    }),
  ) as Record<Werkgroep, Mix>;

function werksoortenVan(een: Uitgangspunten, ander: Uitgangspunten): Werksoorten {
  const first = aandeel(een, ander, ({ wsw }) => wsw.aantal);
  const [a, b] = [een.bedrijf.werksoorten, ander.bedrijf.werksoorten];
  return Object.fromEntries(
    WERKSOORTEN.map((soort) => [soort, a[soort] * first + b[soort] * (1 - first)]),
  ) as Werksoorten;
}

const PLEKKEN = ["beschutPlekken", "tussengroepPlekken", "trajectPlekken"] as const;

const plekkenVan = ({ hefbomen: een }: Uitgangspunten, { hefbomen: ander }: Uitgangspunten) =>
  Object.fromEntries(PLEKKEN.map((naam) => [naam, opgeteld(een[naam], ander[naam])])) as Record<
    (typeof PLEKKEN)[number],
    Pad
  >;

function opgeteld(een: Pad, ander: Pad): Pad {
  const jaren = [...new Set([...een, ...ander].map(([jaar]) => jaar))].toSorted((a, b) => a - b);
  return jaren.map((jaar) => [jaar, waardeOp(een, jaar) + waardeOp(ander, jaar)]);
}
