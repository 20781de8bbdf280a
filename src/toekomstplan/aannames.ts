import { AFSPRAKEN, PRODUCTEN } from "#toekomstplan/bijdragen";
import { GELD } from "#toekomstplan/geld/parameters";
import { INWONERS_VAN_NEDERLAND, REGELINGEN } from "#toekomstplan/geld/regelingen";
import type { Bron, Onzeker } from "#toekomstplan/onzeker";
import { PERSONEN } from "#toekomstplan/parameters";
import type { Uitgangspunten } from "#toekomstplan/plan";
import { regionaleCijfers } from "#toekomstplan/regionale-cijfers";
import { VASTE_AANNAMES } from "#toekomstplan/vaste-aannames";

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
  ...VASTE_AANNAMES.map(zeker),
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

function cijfers(uitgangspunten: Uitgangspunten): Aanname[] {
  return regionaleCijfers(uitgangspunten).map(([sleutel, naam, waarde, eenheid, gebied]) =>
    zeker({ sleutel, naam, waarde, eenheid, gebied, bron: bronVan(sleutel, uitgangspunten.bronnen ?? {}) }),
  );
}

const ONBEKEND: Bron = { label: "aanname", ref: "niet bekend waar dit cijfer vandaan komt", datum: "2026" };

/** Of the place itself, or else of the nearest one above it. */
function bronVan(plaats: string, bronnen: Readonly<Record<string, Bron>>): Bron {
  for (let here = plaats; here !== ""; here = here.slice(0, Math.max(0, here.lastIndexOf(".")))) {
    const bron = bronnen[here];
    if (bron) return bron;
  }
  return ONBEKEND;
}
