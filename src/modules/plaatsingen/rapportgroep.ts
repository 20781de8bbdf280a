/** The groups of the report of placements. @source Actieplan Perspectief op Werk 2019, table 'Geplaatste kandidaten per gemeente' */
export const RAPPORTGROEPEN = [
  "WW",
  "WW DSP",
  "Wajong",
  "WGA",
  "Mogelijk Bijstand",
  "Bijstand",
  "NUG",
  "Mogelijk Bijstand met IBA",
  "Bijstand met IBA",
  "NUG met IBA",
  "WW/WGA met IBA",
  "Onbekend met IBA",
  "Onbekend",
  "Overig",
  "Wsw",
] as const;
export type Rapportgroep = (typeof RAPPORTGROEPEN)[number];

/** IBA: indicatie banenafspraak. A benefit that is not here has no group of its own with one. */
const MET_IBA: Readonly<Record<string, Rapportgroep>> = {
  WW: "WW/WGA met IBA",
  "WW DSP": "WW/WGA met IBA",
  WGA: "WW/WGA met IBA",
  "Mogelijk Bijstand": "Mogelijk Bijstand met IBA",
  Bijstand: "Bijstand met IBA",
  NUG: "NUG met IBA",
  Onbekend: "Onbekend met IBA",
};

/** In which group of the report an inwoner counts, by what was known on the first day. */
export function rapportgroep(uitkering: string, heeftIndicatieBanenafspraak: boolean): Rapportgroep {
  const withIba = heeftIndicatieBanenafspraak ? MET_IBA[uitkering] : undefined;
  return withIba ?? RAPPORTGROEPEN.find((groep) => groep === uitkering) ?? "Onbekend";
}
