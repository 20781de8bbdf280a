/**
 * What is known about what an inwoner can and wants, and about what a place asks and offers: one subject is one fact.
 * The same codes stand in the table `mogelijkheden` (inwoner) and in `plekken.kenmerken` (place). No subject is about
 * health, origin, sex, age or how long someone has a benefit, and none can be added without changing this list.
 */
export type Optie = { readonly code: string; readonly label: string };

export type Onderwerp = {
  readonly code: string;
  readonly label: string;
  /** As a counsellor asks it. */
  readonly vraag: string;
  /** What the value is: a number, one code, or a list of codes (in order of preference where that matters). */
  readonly soort: "getal" | "keuze" | "lijst";
  readonly eenheid?: string;
  /** Bounds of a number. */
  readonly bereik?: readonly [minimum: number, maximum: number];
  /** The codes of a choice or list; without them any short text is a code, such as a competence. */
  readonly opties?: readonly Optie[];
  readonly pictogram: string;
  /** On which side the fact stands. */
  readonly zijde: "inwoner" | "plek" | "beide";
};

const opties = (...labels: readonly string[]): readonly Optie[] =>
  labels.map((label) => ({ code: label.toLowerCase(), label }));

/** How much of something: what someone can bear, or what the work asks. A number 0..3 in the facts. */
export const NIVEAUS: readonly Optie[] = [
  { code: "0", label: "niet" },
  { code: "1", label: "weinig" },
  { code: "2", label: "gewoon" },
  { code: "3", label: "veel" },
];

/** @source VUM gegevensstandaard 1.5, codeNiveauTaalbeheersing; 0 is not known and is then no fact */
export const TAALNIVEAUS: readonly Optie[] = [
  { code: "1", label: "nog niet" },
  { code: "2", label: "redelijk" },
  { code: "3", label: "goed" },
  { code: "4", label: "uitstekend" },
];

export const DAGDELEN = ["ma", "di", "wo", "do", "vr", "za", "zo"].flatMap((dag) => [
  { code: `${dag}-ochtend`, label: `${dag} ochtend` },
  { code: `${dag}-middag`, label: `${dag} middag` },
  { code: `${dag}-avond`, label: `${dag} avond` },
]);

/** Minutes for a kilometre as the crow flies, and minutes that a journey takes in any case. Assumptions, named as such. */
export const VERVOER = [
  { code: "lopen", label: "lopend", minutenPerKm: 14, vast: 0 },
  { code: "fiets", label: "met de fiets", minutenPerKm: 4.5, vast: 1 },
  { code: "bromfiets", label: "met de bromfiets", minutenPerKm: 2.5, vast: 2 },
  { code: "ov", label: "met het openbaar vervoer", minutenPerKm: 2.8, vast: 12 },
  { code: "auto", label: "met de auto", minutenPerKm: 1.6, vast: 4 },
] as const;

export const WERKSOORTEN: readonly Optie[] = opties(
  "Groen",
  "Schoonmaak",
  "Productie",
  "Inpakken",
  "Montage",
  "Metaal",
  "Elektromontage",
  "Logistiek",
  "Post",
  "Catering",
  "Horeca",
  "Winkel",
  "Zorg",
  "Techniek",
  "Bouw",
  "Vervoer",
  "Kantoor",
  "Kwekerij",
  "Textiel",
  "ICT",
  "Onderwijs",
);

export const WERKVORMEN: readonly Optie[] = [
  { code: "regulier", label: "Gewone baan" },
  { code: "begeleid werken", label: "Begeleid werken" },
  { code: "individuele detachering", label: "Individuele detachering" },
  { code: "groepsdetachering", label: "Groepsdetachering" },
  { code: "werken op locatie", label: "Werken op locatie" },
  { code: "intern", label: "Intern, beschermd" },
];

export const AANPASSINGEN: readonly Optie[] = [
  { code: "prikkelarme-plek", label: "Prikkelarme plek" },
  { code: "werkinstructie-plaatjes", label: "Werkinstructie met plaatjes" },
  { code: "zitplek", label: "Werk dat zittend kan" },
  { code: "vaste-begeleider", label: "Vaste begeleider op de plek" },
  { code: "tilhulp", label: "Hulp bij tillen" },
  { code: "rustruimte", label: "Rustruimte" },
  { code: "groot-scherm", label: "Groot scherm of letters" },
  { code: "rolstoeltoegankelijk", label: "Toegankelijk met een rolstoel" },
];

const RIJBEWIJZEN = opties(
  "AM",
  "A1",
  "A2",
  "A",
  "B",
  "B+",
  "BE",
  "C1",
  "C1E",
  "C",
  "CE",
  "D1",
  "D1E",
  "D",
  "DE",
  "T",
);

const niveau = (code: string, label: string, vraag: string, pictogram: string): Onderwerp => ({
  code,
  label,
  vraag,
  soort: "getal",
  bereik: [0, 3],
  opties: NIVEAUS,
  pictogram,
  zijde: "beide",
});

export const onderwerpen: readonly Onderwerp[] = [
  getal(
    "uren_per_week_min",
    "Minste uren",
    "Hoeveel uur per week is het minst?",
    "uur",
    [0, 60],
    "klok",
    "beide",
  ),
  getal(
    "uren_per_week_max",
    "Meeste uren",
    "Hoeveel uur per week is het meest?",
    "uur",
    [0, 60],
    "klok",
    "beide",
  ),
  lijst("dagdelen", "Dagdelen", "Op welke dagdelen kan het?", "agenda", "beide", DAGDELEN),
  getal(
    "begintijd_vroegst",
    "Vroegste begin",
    "Hoe laat kan het werk beginnen?",
    "minuten na middernacht",
    [0, 1440],
    "klok",
    "beide",
  ),
  getal(
    "eindtijd_laatst",
    "Laatste einde",
    "Hoe laat moet het werk klaar zijn?",
    "minuten na middernacht",
    [0, 1440],
    "klok",
    "beide",
  ),
  getal(
    "reistijd_max",
    "Reistijd",
    "Hoe lang mag de reis hoogstens duren?",
    "minuten",
    [0, 240],
    "bus",
    "inwoner",
  ),
  lijst("vervoermiddelen", "Vervoer", "Hoe kan de reis?", "fiets", "inwoner", VERVOER),
  taal("taal_nederlands_mondeling", "Nederlands spreken", "Hoe gaat Nederlands spreken en verstaan?"),
  taal("taal_nederlands_lezen", "Nederlands lezen", "Hoe gaat Nederlands lezen?"),
  getal("tillen", "Tillen", "Tot hoeveel kilo?", "kilo", [0, 100], "gewicht", "beide"),
  niveau("staan", "Staan", "Hoeveel staan?", "staan"),
  niveau("lopen", "Lopen", "Hoeveel lopen?", "lopen"),
  niveau("bukken", "Bukken en knielen", "Hoeveel bukken en knielen?", "trap"),
  niveau("handvaardigheid", "Werken met de handen", "Hoe precies met de handen?", "hand"),
  niveau("tempo", "Tempo", "Hoe hoog mag het tempo zijn?", "snelheid"),
  niveau("prikkels", "Drukte om zich heen", "Hoeveel drukte en geluid gaat?", "geluid"),
  niveau("concentratie", "Aandacht erbij houden", "Hoe lang de aandacht erbij?", "doel"),
  niveau("samenwerken", "Samenwerken", "Hoeveel samen met anderen?", "mensen"),
  niveau("zelfstandigheid", "Zelfstandig werken", "Hoe zelfstandig?", "sleutel"),
  niveau("omgaan_met_verandering", "Omgaan met verandering", "Hoeveel verandering gaat?", "verander"),
  getal(
    "begeleiding",
    "Begeleiding op de plek",
    "Hoeveel uur begeleiding per week?",
    "uur per week",
    [0, 40],
    "begeleiding",
    "beide",
  ),
  lijst("aanpassingen", "Aanpassingen", "Wat is er nodig op de plek?", "gereedschap", "beide", AANPASSINGEN),
  lijst("certificaten", "Certificaten", "Welke certificaten?", "certificaat", "beide"),
  lijst("rijbewijzen", "Rijbewijs", "Welke rijbewijzen?", "rijbewijs", "beide", RIJBEWIJZEN),
  lijst("competenties", "Kan goed", "Wat gaat goed?", "ster", "beide"),
  lijst(
    "werksoorten",
    "Werk dat past bij wensen",
    "Welk werk het liefst? Eerste eerst.",
    "hart",
    "inwoner",
    WERKSOORTEN,
  ),
  lijst("beroepen", "Beroepen", "Welke beroepen?", "koffer", "beide"),
  lijst("sectoren", "Bedrijfstakken", "In welke bedrijfstak het liefst?", "gebouw", "inwoner"),
  lijst("werkvormen", "Werkvormen", "Welke vormen van werk kunnen?", "koffer", "inwoner", WERKVORMEN),
  keuze("buiten_werken", "Buiten of binnen", "Buiten of binnen?", "blad", "beide", [
    { code: "buiten", label: "buiten" },
    { code: "binnen", label: "binnen" },
    { code: "beide", label: "maakt niet uit" },
  ]),
  keuze(
    "taalontwikkeling",
    "Nederlands leren op het werk",
    "Nederlands leren tijdens het werk?",
    "taal",
    "beide",
    jaNee(),
  ),
  keuze("ervaring_nodig", "Ervaring nodig", "Is ervaring nodig?", "koffer", "plek", jaNee()),
  lijst("ervaring", "Ervaring", "Welke ervaring met werk?", "koffer", "inwoner", WERKSOORTEN),
];

const byCode = new Map(onderwerpen.map((onderwerp) => [onderwerp.code, onderwerp]));
export const onderwerpByCode = (code: string): Onderwerp | undefined => byCode.get(code);

/** What is wrong with a value for a subject, in Dutch for the user; null when it fits. */
export function valueProblem(
  { soort, label, bereik, opties, eenheid }: Onderwerp,
  waarde: unknown,
): string | null {
  if (soort === "getal") {
    const [minimum, maximum] = bereik ?? [0, Number.MAX_SAFE_INTEGER];
    return typeof waarde === "number" && waarde >= minimum && waarde <= maximum
      ? null
      : `Vul bij ${label} een getal in van ${minimum} tot en met ${maximum}${eenheid ? ` (${eenheid})` : ""}.`;
  }
  const isKnown = (code: unknown) =>
    typeof code === "string" &&
    code.trim() !== "" &&
    code.length <= 200 &&
    (opties === undefined || opties.some((optie) => optie.code === code));
  const fits = soort === "lijst" ? Array.isArray(waarde) && waarde.every(isKnown) : isKnown(waarde);
  if (fits) return null;
  return opties
    ? `Kies bij ${label} uit: ${opties.map(({ label }) => label).join(", ")}.`
    : `Vul bij ${label} korte woorden in, van hoogstens 200 tekens.`;
}

/** A value in words, such as `tot 15 kilo` would need: `15 kilo`, `goed`, `ma ochtend, di ochtend`. */
export function inWords({ code, soort, eenheid, opties }: Onderwerp, waarde: unknown): string {
  const label = (code: unknown) =>
    opties?.find((optie) => optie.code === String(code))?.label ?? String(code);
  if (soort === "lijst") return Array.isArray(waarde) ? waarde.map(label).join(", ") : String(waarde);
  if (code === "begintijd_vroegst" || code === "eindtijd_laatst") return clock(Number(waarde));
  if (soort === "getal" && !opties) return `${String(waarde).replace(".", ",")} ${eenheid ?? ""}`.trim();
  return label(waarde);
}

/** `870` minutes after midnight is `14.30 uur`. */
export const clock = (minutes: number) =>
  `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")} uur`;

function getal(
  code: string,
  label: string,
  vraag: string,
  eenheid: string,
  bereik: readonly [number, number],
  pictogram: string,
  zijde: Onderwerp["zijde"],
): Onderwerp {
  return { code, label, vraag, soort: "getal", eenheid, bereik, pictogram, zijde };
}

function lijst(
  code: string,
  label: string,
  vraag: string,
  pictogram: string,
  zijde: Onderwerp["zijde"],
  opties?: readonly Optie[],
): Onderwerp {
  return { code, label, vraag, soort: "lijst", pictogram, zijde, ...(opties && { opties }) };
}

function keuze(
  code: string,
  label: string,
  vraag: string,
  pictogram: string,
  zijde: Onderwerp["zijde"],
  opties: readonly Optie[],
): Onderwerp {
  return { code, label, vraag, soort: "keuze", pictogram, zijde, opties };
}

function taal(code: string, label: string, vraag: string): Onderwerp {
  return {
    code,
    label,
    vraag,
    soort: "getal",
    bereik: [1, 4],
    opties: TAALNIVEAUS,
    pictogram: "taal",
    zijde: "beide",
  };
}

function jaNee(): readonly Optie[] {
  return [
    { code: "ja", label: "ja" },
    { code: "nee", label: "nee" },
  ];
}
