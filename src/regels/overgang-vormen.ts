/** Every form of work and taking part, from most to least independent; the werkvormen of a plek are among them. */
export const VORMEN = [
  "regulier",
  "regulier met loonkostensubsidie",
  "begeleid werken",
  "leerwerkplek",
  "individuele detachering",
  "groepsdetachering",
  "werken op locatie",
  "intern",
  "proefplaats",
  "werkervaringsplek",
  "participatieplaats",
  "vrijwilligerswerk",
  "dagbesteding",
  "geen",
] as const;
export type Vorm = (typeof VORMEN)[number];

/** What a form is, as a user reads it. */
export type Vormomschrijving = {
  readonly wat: string;
  readonly dienstverband: string;
  readonly begeleiding: string;
  readonly betaling: string;
  readonly bron: string;
};

const REGIO = "Onderzoek sociale infrastructuur regio Amersfoort, werkvormen";
const NIEMAND = "Niemand: er is geen arbeidsovereenkomst.";
const UITKERING = "De uitkering loopt door; wie geen uitkering heeft, krijgt geen geld.";
const ONTWIKKELBEDRIJF = "Het sociaal ontwikkelbedrijf.";
const INLENER = "Het ontwikkelbedrijf betaalt het loon; de inlener betaalt een tarief aan het bedrijf.";

export const VORMOMSCHRIJVINGEN: Readonly<Record<Vorm, Vormomschrijving>> = {
  regulier: {
    wat: "Een baan bij een werkgever, zonder loonkostensubsidie.",
    dienstverband: "De werkgever.",
    begeleiding: "De werkgever, met een jobcoach als dat nodig is.",
    betaling: "De werkgever betaalt het loon.",
    bron: "BW art. 7:610",
  },
  "regulier met loonkostensubsidie": {
    wat: "Een baan bij een werkgever, die een deel van het loon terugkrijgt.",
    dienstverband: "De werkgever.",
    begeleiding: "Een jobcoach of een begeleider op het werk.",
    betaling: "De werkgever betaalt het loon; de gemeente betaalt loonkostensubsidie.",
    bron: "Pw art. 10d",
  },
  "begeleid werken": {
    wat: "Een baan bij een werkgever, met begeleiding van het ontwikkelbedrijf.",
    dienstverband: "De werkgever.",
    begeleiding: ONTWIKKELBEDRIJF,
    betaling: "De werkgever betaalt het loon; de gemeente betaalt subsidie.",
    bron: REGIO,
  },
  leerwerkplek: {
    wat: "Leren en werken tegelijk, in de beroepsbegeleidende leerweg (bbl).",
    dienstverband: "Het erkende leerbedrijf.",
    begeleiding: "De praktijkopleider van het leerbedrijf en de school.",
    betaling: "Het leerbedrijf betaalt het loon.",
    bron: "WEB art. 7.2.8",
  },
  "individuele detachering": {
    wat: "Werk bij een werkgever die iemand alleen inleent.",
    dienstverband: ONTWIKKELBEDRIJF,
    begeleiding: ONTWIKKELBEDRIJF,
    betaling: INLENER,
    bron: REGIO,
  },
  groepsdetachering: {
    wat: "Werk in een groep bij een werkgever die de groep inleent.",
    dienstverband: ONTWIKKELBEDRIJF,
    begeleiding: ONTWIKKELBEDRIJF,
    betaling: INLENER,
    bron: REGIO,
  },
  "werken op locatie": {
    wat: "Werk van het ontwikkelbedrijf op een plek buiten, zoals groen of schoonmaak.",
    dienstverband: ONTWIKKELBEDRIJF,
    begeleiding: "De leidinggevende van de unit.",
    betaling: "Het ontwikkelbedrijf betaalt het loon.",
    bron: REGIO,
  },
  intern: {
    wat: "Werk in de hallen van het ontwikkelbedrijf.",
    dienstverband: ONTWIKKELBEDRIJF,
    begeleiding: "De leidinggevende van de unit.",
    betaling: "Het ontwikkelbedrijf betaalt het loon.",
    bron: REGIO,
  },
  proefplaats: {
    wat: "Op proef werken, voor werk dat daarna een baan kan worden.",
    dienstverband: NIEMAND,
    begeleiding: "De werkgever, met de klantmanager of UWV.",
    betaling: "De uitkering loopt door.",
    bron: "Pw art. 8a lid 2 onder d; WW art. 76a, WIA art. 37, Wajong art. 2:24",
  },
  werkervaringsplek: {
    wat: "Ervaring opdoen bij een werkgever of in een unit, als hulp op weg naar werk.",
    dienstverband: NIEMAND,
    begeleiding: "De klantmanager en iemand op de werkplek.",
    betaling: UITKERING,
    bron: "Pw art. 7 lid 1 onder a en art. 10 lid 1",
  },
  participatieplaats: {
    wat: "Extra werk dat niemand anders betaald doet, voor wie weinig kans heeft op een baan.",
    dienstverband: NIEMAND,
    begeleiding: "De klantmanager en iemand op de werkplek.",
    betaling: "De uitkering loopt door, met een premie na elke zes maanden.",
    bron: "Pw art. 10a",
  },
  vrijwilligerswerk: {
    wat: "Onbetaald werk voor een organisatie zonder winst.",
    dienstverband: NIEMAND,
    begeleiding: "De organisatie.",
    betaling: UITKERING,
    bron: "Besluit van de inwoner; bij een uitkering in overleg",
  },
  dagbesteding: {
    wat: "Een zinvolle dag, met begeleiding, voor wie (nu) niet kan werken.",
    dienstverband: NIEMAND,
    begeleiding: "De aanbieder van dagbesteding.",
    betaling: "De gemeente (Wmo) of het zorgkantoor (Wlz) betaalt de plek; de uitkering loopt door.",
    bron: "Wmo 2015 art. 2.3.5; Wlz",
  },
  geen: {
    wat: "Geen plek, of op zoek naar een plek.",
    dienstverband: NIEMAND,
    begeleiding: "De klantmanager, als iemand hulp vraagt of krijgt.",
    betaling: UITKERING,
    bron: "Pw art. 10 lid 1",
  },
};

/** The forms in which the ontwikkelbedrijf is the werkgever: between these the contract goes on. */
const BIJ_ONTWIKKELBEDRIJF: ReadonlySet<Vorm> = new Set([
  "individuele detachering",
  "groepsdetachering",
  "werken op locatie",
  "intern",
]);
const BETAALD: ReadonlySet<Vorm> = new Set([
  "regulier",
  "regulier met loonkostensubsidie",
  "begeleid werken",
  "leerwerkplek",
  ...BIJ_ONTWIKKELBEDRIJF,
]);

export const isBetaald = (vorm: Vorm): boolean => BETAALD.has(vorm);
export const isBijOntwikkelbedrijf = (vorm: Vorm): boolean => BIJ_ONTWIKKELBEDRIJF.has(vorm);
export const isDetachering = (vorm: Vorm): boolean =>
  vorm === "individuele detachering" || vorm === "groepsdetachering";
