import { beschermTabel, type Publicatie } from "../afscherming/beschermTabel.ts";
import { type Bestandsdeel, somVan } from "./stand.ts";

/** In the order in which the publication names them. */
export const GROEPEN = [
  { naam: "WW", van: ["WW"] },
  { naam: "arbeidsongeschikt", van: ["arbeidsongeschikt"] },
  { naam: "bijstand", van: ["bijstand"] },
  { naam: "zonder uitkering", van: ["zonder uitkering", "anders of onbekend"] },
] as const;
/** How those are called in every table of them, so that the same count is known to be the same. */
export const BEGINNEN = "kan beginnen";
/** From near to work to far from it. */
export const STANDEN = [
  BEGINNEN,
  "nu niet beschikbaar",
  "eerst iets anders nodig",
  "nog niet bekend",
] as const;

/** How far from work they are: the first table of these people, around which the others are protected. */
export const standenVan = (bestand: readonly Bestandsdeel[]) =>
  beschermTabel(
    {
      rijen: ["allen"],
      kolommen: STANDEN,
      waarden: [STANDEN.map((naam) => telling(bestand, ({ stand }) => stand === naam))],
    },
    "binnen",
  );

export const groepenVan = (bestand: readonly Bestandsdeel[], standen: Publicatie) =>
  beschermTabel(
    {
      rijen: GROEPEN.map(({ naam }) => naam),
      kolommen: [BEGINNEN, "nog niet"],
      waarden: GROEPEN.map(deelVan(bestand)),
    },
    "binnen",
    { eerder: [standen] },
  );

/** Of a group: who can begin, and who cannot yet. */
const deelVan =
  (bestand: readonly Bestandsdeel[]) =>
  ({ van }: (typeof GROEPEN)[number]): number[] => {
    const own = bestand.filter(({ groep }) => van.some((een) => een === groep));
    return [telling(own, ({ stand }) => stand === BEGINNEN), telling(own, ({ stand }) => stand !== BEGINNEN)];
  };

const telling = (bestand: readonly Bestandsdeel[], hoort: (deel: Bestandsdeel) => boolean): number =>
  somVan(bestand.filter(hoort), ({ aantal }) => aantal);
