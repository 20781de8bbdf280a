import { AFSPRAKEN, PRODUCTEN } from "#toekomstplan/bijdragen";
import { GELD } from "#toekomstplan/geld/parameters";
import { INWONERS_VAN_NEDERLAND, REGELINGEN } from "#toekomstplan/geld/regelingen";
import type { Pad } from "#toekomstplan/hefbomen";
import type { Bron, Onzeker } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { gemiddeldeLeeftijd, som } from "#toekomstplan/wsw/leeftijdsopbouw";

/** Something that the plan takes to be so, with its range and where it comes from. */
export type Aanname = {
  /** For what all regions share the name of the parameter, for the figures of a region their place. */
  readonly sleutel: string;
  readonly naam: string;
  readonly waarde: number;
  /** One in ten lies below `van` and one in ten above `tot`; null: taken to be certain. */
  readonly van: number | null;
  readonly tot: number | null;
  readonly eenheid: string;
  readonly bron: Bron;
  readonly gebied: "mensen" | "geld";
};

/** Everything that stands under a plan: what is known, what follows from it and what is assumed, each with its source. */
export const aannamesVan = (uitgangspunten: Uitgangspunten): readonly Aanname[] => [
  ...parameters("mensen", PERSONEN),
  ...parameters("geld", GELD),
  ...regelingen(),
  ...prijzen(),
  ...cijfers(uitgangspunten),
];

function parameters(gebied: Aanname["gebied"], all: Readonly<Record<string, Onzeker>>): Aanname[] {
  return Object.entries(all).map(([sleutel, { naam, p50, p10, p90, eenheid, bron }]) => ({
    sleutel,
    naam,
    waarde: p50,
    van: p10 ?? null,
    tot: p90 ?? null,
    eenheid,
    bron,
    gebied,
  }));
}

type Cijfer = Omit<Aanname, "van" | "tot">;
const zeker = (cijfer: Cijfer): Aanname => ({ ...cijfer, van: null, tot: null });

function regelingen(): Aanname[] {
  const paden = Object.entries(REGELINGEN).flatMap(([sleutel, { naam, eenheid, pad, bron }]) =>
    pad.map(([jaar, waarde]) =>
      zeker({
        sleutel: `${sleutel}.${jaar}`,
        naam: `${naam} (${jaar})`,
        waarde,
        eenheid,
        bron,
        gebied: "geld",
      }),
    ),
  );
  const { naam, eenheid, waarde, bron } = INWONERS_VAN_NEDERLAND;
  return [...paden, zeker({ sleutel: "inwonersVanNederland", naam, eenheid, waarde, bron, gebied: "geld" })];
}

const PRIJSBRON: Bron = {
  label: "aanname",
  ref: "nergens gevonden; alleen beschut werk is bekend (AM match, 12.000 euro)",
  datum: "2026",
};
const AM_MATCH: Bron = {
  label: "gevonden",
  ref: "AM match, expertbijeenkomst Hilversum",
  datum: "2025-02-13",
};

/** Only where gemeenten pay by price. */
const prijzen = (): Aanname[] => [
  ...PRODUCTEN.map((product) =>
    zeker({
      sleutel: `prijs.${product}`,
      naam: `Prijs die een gemeente betaalt: ${product}`,
      waarde: AFSPRAKEN.prijzen[product] / 100,
      eenheid: "euro per jaar",
      bron: product === "beschut" ? AM_MATCH : PRIJSBRON,
      gebied: "geld",
    }),
  ),
  zeker({
    sleutel: "prijs.vastDeel",
    naam: "Deel van de kosten dat bij een vast bedrag niet met het gebruik meegaat",
    waarde: AFSPRAKEN.vastDeel / 1e6,
    eenheid: "deel",
    bron: PRIJSBRON,
    gebied: "geld",
  }),
];

type Regel = readonly [
  sleutel: string,
  naam: string,
  waarde: number,
  eenheid: string,
  gebied: Aanname["gebied"],
];

/** The figures of a region or company itself, one for each number that stands in them. */
function cijfers(uitgangspunten: Uitgangspunten): Aanname[] {
  const regels: readonly Regel[] = [
    ...overBegin(uitgangspunten),
    ...overGemeenten(uitgangspunten),
    ...overBedrijf(uitgangspunten),
    ...overHefbomen(uitgangspunten),
  ];
  return regels.map(([sleutel, naam, waarde, eenheid, gebied]) =>
    zeker({ sleutel, naam, waarde, eenheid, gebied, bron: bronVan(sleutel, uitgangspunten.bronnen ?? {}) }),
  );
}

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

const ONBEKEND: Bron = { label: "aanname", ref: "niet bekend waar dit cijfer vandaan komt", datum: "2026" };

/** Of the place itself, or else of the nearest one above it. */
function bronVan(plaats: string, bronnen: Readonly<Record<string, Bron>>): Bron {
  for (let here = plaats; here !== ""; here = here.slice(0, Math.max(0, here.lastIndexOf(".")))) {
    const bron = bronnen[here];
    if (bron) return bron;
  }
  return ONBEKEND;
}
