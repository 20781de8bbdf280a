import { WERKSOORTEN } from "#matching/onderwerpen-wensen";

/** What is asked of the catalogue of subjects: the answer can become a fact about the inwoner. */
export const FEITEN = [
  "werksoorten",
  "uren_per_week_wens",
  "dagdelen",
  "vervoermiddelen",
  "reistijd_max",
  "prikkelarm",
  "tillen",
  "staan",
  "zitten",
  "samenwerken",
  "taalontwikkeling",
] as const;
export type Feitonderwerp = (typeof FEITEN)[number];

/** What a counsellor only reads: it is about how someone stands towards work, and nothing is compared with it. */
const OM_TE_LEZEN = ["beginnen", "liever_niet", "vertrouwen", "trots"] as const;
export type Leesonderwerp = (typeof OM_TE_LEZEN)[number];

export type Wensonderwerp = Feitonderwerp | Leesonderwerp;

/** What an answer may be: one of these, some of these, or words. */
type Veld = {
  readonly onderwerp: Wensonderwerp;
  readonly soort: "een" | "meer" | "woorden";
  /** As they stand in the form. */
  readonly opties: readonly string[];
};

const een = (onderwerp: Wensonderwerp, ...opties: readonly string[]): Veld => ({
  onderwerp,
  soort: "een",
  opties,
});
const meer = (onderwerp: Wensonderwerp, ...opties: readonly string[]): Veld => ({
  onderwerp,
  soort: "meer",
  opties,
});

const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;
const DAGDELEN = ["ochtend", "middag", "avond", "nacht"] as const;
export const dagdelenVan = (dagen: readonly string[], delen: readonly string[]): string[] =>
  DAGEN.filter((dag) => dagen.includes(dag)).flatMap((dag) =>
    DAGDELEN.filter((deel) => delen.includes(deel)).map((deel) => `${dag}_${deel}`),
  );

/** Letters of what someone may write about himself. */
export const MEESTE_LETTERS = 500;

/**
 * The questions of I3, one a page. "Nu liever niet" is an answer to the first one, and so is a later start.
 * Nothing is asked about health: only what someone can and wants.
 */
export const VRAGEN = {
  beginnen: [een("beginnen", "nu", "maand", "later", "weetNiet", "lieverNiet")],
  werk: [meer("werksoorten", ...WERKSOORTEN.map(({ code }) => code))],
  niet: [meer("liever_niet", "avond", "weekend", "lawaai", "drukte", "alleen", "buiten", "haast", "lezen")],
  uren: [een("uren_per_week_wens", "8", "12", "16", "20", "24", "28", "32", "36", "40")],
  dagen: [meer("dagdelen", ...dagdelenVan(DAGEN, DAGDELEN))],
  reis: [
    meer("vervoermiddelen", "lopen", "fiets", "bromfiets", "ov", "auto", "motor", "meerijden", "anders"),
    een("reistijd_max", "15", "30", "45", "60", "90"),
  ],
  rust: [een("prikkelarm", "ja", "nee")],
  lichaam: [
    een("tillen", "0", "5", "10", "15", "25"),
    een("staan", "0", "1", "2", "3"),
    een("zitten", "0", "1", "2", "3"),
  ],
  mensen: [een("samenwerken", "0", "1", "2", "3")],
  leren: [een("taalontwikkeling", "ja", "nee")],
  vertrouwen: [
    meer("vertrouwen", "kijken", "vast", "voordoen", "opbouwen", "bekende", "terug", "taal", "praten"),
  ],
  trots: [{ onderwerp: "trots", soort: "woorden", opties: [] }],
} as const satisfies Readonly<Record<string, readonly Veld[]>>;

export type Wensvraag = keyof typeof VRAGEN;
export const VOLGORDE = Object.keys(VRAGEN) as readonly Wensvraag[];

export const veldenVan = (vraag: Wensvraag): readonly Veld[] => VRAGEN[vraag];

/** The question after this one; null after the last. */
export const vraagNa = (vraag: Wensvraag): Wensvraag | null => VOLGORDE[VOLGORDE.indexOf(vraag) + 1] ?? null;

export const vraagVan = (onderwerp: string): Wensvraag | undefined =>
  VOLGORDE.find((vraag) => veldenVan(vraag).some((veld) => veld.onderwerp === onderwerp));

export const isFeit = (onderwerp: string): onderwerp is Feitonderwerp =>
  FEITEN.some((feit) => feit === onderwerp);

/** In Dutch, for who guides him. */
export const LEESWOORDEN: Readonly<
  Record<Leesonderwerp, { label: string; opties: Readonly<Record<string, string>> }>
> = {
  beginnen: {
    label: "Wanneer beginnen",
    opties: {
      nu: "Nu",
      maand: "Binnen een maand",
      later: "Over een paar maanden",
      weetNiet: "Weet ik nog niet",
      lieverNiet: "Nu liever niet",
    },
  },
  liever_niet: {
    label: "Liever niet",
    opties: {
      avond: "In de avond of nacht",
      weekend: "In het weekend",
      lawaai: "Met veel lawaai",
      drukte: "Met veel mensen",
      alleen: "Helemaal alleen",
      buiten: "Buiten in de kou",
      haast: "Met veel haast",
      lezen: "Met veel lezen of schrijven",
    },
  },
  vertrouwen: {
    label: "Wat vertrouwen geeft",
    opties: {
      kijken: "Eerst een dag kijken",
      vast: "Een vaste begeleider",
      voordoen: "Iemand die het werk voordoet",
      opbouwen: "Beginnen met weinig uren",
      bekende: "Samen met een bekende",
      terug: "Weten hoe ik terug kan",
      taal: "Uitleg in mijn taal",
      praten: "Elke week even praten",
    },
  },
  trots: { label: "Waar ik trots op ben", opties: {} },
};
