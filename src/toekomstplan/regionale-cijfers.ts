import type { Pad } from "#toekomstplan/hefbomen";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { gemiddeldeLeeftijd, som } from "#toekomstplan/wsw/leeftijdsopbouw";

/** A number of a region or company, with its place in the starting points. */
export type Regel = readonly [
  sleutel: string,
  naam: string,
  waarde: number,
  eenheid: string,
  gebied: "mensen" | "geld",
];

/** The figures of a region or company itself, one for each number that stands in them. */
export const regionaleCijfers = (uitgangspunten: Uitgangspunten): readonly Regel[] => [
  ...overBegin(uitgangspunten),
  ...overGemeenten(uitgangspunten),
  ...overBedrijf(uitgangspunten),
  ...overHefbomen(uitgangspunten),
];

function overBegin({ begin }: Uitgangspunten): Regel[] {
  const { aantal, leeftijden } = begin.wsw;
  const from45 = Math.max(0, 45 * 12 - leeftijden.vanafMaanden);
  const older = som(leeftijden.aantallen.subarray(from45)) / som(leeftijden.aantallen);
  return [
    ["begin.beginjaar", "Eerste jaar van het plan", begin.beginjaar, "jaar", "mensen"],
    ["begin.wsw.aantal", "Mensen in de Wsw aan het begin", aantal, "mensen", "mensen"],
    [
      "begin.wsw.gemiddeldeLeeftijd",
      "Gemiddelde leeftijd in de Wsw",
      gemiddeldeLeeftijd(leeftijden),
      "jaar",
      "mensen",
    ],
    ["begin.wsw.ouderDan45", "Deel van de Wsw ouder dan 45 jaar", older, "deel", "mensen"],
    ...Object.entries(begin.groepen).map(
      ([groep, mensen]): Regel => [
        `begin.groepen.${groep}`,
        `Aan het begin: ${groep}`,
        mensen,
        "mensen",
        "mensen",
      ],
    ),
  ];
}

const overGemeenten = ({ gemeenten }: Uitgangspunten): Regel[] =>
  gemeenten.flatMap(({ code, naam, inwoners, bijstand, deel }): Regel[] => [
    [`gemeenten.inwoners.${code}`, `${naam}: inwoners`, inwoners, "inwoners", "mensen"],
    [`gemeenten.bijstand.${code}`, `${naam}: mensen met bijstand`, bijstand, "mensen", "mensen"],
    [`gemeenten.deel.wsw.${code}`, `${naam}: deel van de Wsw`, deel.wsw, "deel", "mensen"],
    [`gemeenten.deel.beschut.${code}`, `${naam}: deel van beschut werk`, deel.beschut, "deel", "mensen"],
    [`gemeenten.deel.zoekt.${code}`, `${naam}: deel van wie werk zoekt`, deel.zoekt, "deel", "mensen"],
  ]);

const overBedrijf = ({ bedrijf }: Uitgangspunten): Regel[] => [
  ...Object.entries(bedrijf.mix).flatMap(([groep, mix]) =>
    Object.entries(mix).map(
      ([vorm, deel]): Regel => [
        `bedrijf.mix.${groep}.${vorm}`,
        `Deel van ${groep}: ${vorm}`,
        deel,
        "deel",
        "geld",
      ],
    ),
  ),
  ...Object.entries(bedrijf.werksoorten).map(
    ([soort, deel]): Regel => [
      `bedrijf.werksoorten.${soort}`,
      `Deel van het eigen werk: ${soort}`,
      deel,
      "deel",
      "geld",
    ],
  ),
  ["bedrijf.overhead", "Overhead", bedrijf.overhead, "euro per jaar", "geld"],
  ...bedrijf.panden.map(
    ({ naam, m2 }): Regel => [`bedrijf.panden.${naam}`, `Gebouw: ${naam}`, m2, "m²", "geld"],
  ),
  ["bedrijf.reserve", "Reserve aan het begin", bedrijf.reserve, "euro", "geld"],
];

/** What is decided if nothing changes: of a path each of its years. */
function overHefbomen({ hefbomen }: Uitgangspunten): Regel[] {
  const { taken, werksoorten, eenmalig, verkoop, sleutels, deelBuiten, reserve, ...rest } = hefbomen;
  const paden: Record<string, Pad> = {
    ...rest,
    ...(deelBuiten && { deelBuiten }),
    ...(reserve && { reserve }),
    ...voor("taken", taken),
    ...voor("werksoorten", werksoorten),
  };
  const getallen = {
    ...voor("eenmalig", eenmalig),
    ...voor("verkoop", verkoop),
    ...voor("sleutels", sleutels),
  };
  const regel = (plaats: string, waarde: number): Regel => [
    `hefbomen.${plaats}`,
    `Zoals het nu is besloten: ${plaats}`,
    waarde,
    "",
    "geld",
  ];
  return [
    ...Object.entries(paden).flatMap(([naam, pad]) =>
      pad.map(([jaar, waarde]) => regel(`${naam}.${jaar}`, waarde)),
    ),
    ...Object.entries(getallen).map(([naam, waarde]) => regel(naam, waarde)),
  ];
}

const voor = <T>(onder: string, van: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(van).map(([naam, waarde]) => [`${onder}.${naam}`, waarde]));
