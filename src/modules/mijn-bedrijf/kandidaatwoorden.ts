// What an employer may read of a candidate before the yes: nothing but these words.

/** What someone can, by the criterium of the match that is met. */
export const KAN = {
  tillen: "kan tillen wat het werk vraagt",
  staan: "kan staan zo lang als het werk vraagt",
  lopen: "kan lopen zo veel als het werk vraagt",
  zitten: "kan zitten zo lang als het werk vraagt",
  bukken: "kan bukken en knielen zoals het werk vraagt",
  reiken: "kan reiken zoals het werk vraagt",
  traplopen: "kan traplopen zoals het werk vraagt",
  handvaardigheid: "heeft de handvaardigheid die het werk vraagt",
  tempo: "kan het tempo van het werk aan",
  prikkels: "kan werken in de drukte die er is",
  concentratie: "heeft de concentratie die het werk vraagt",
  samenwerken: "kan samenwerken zoals het werk vraagt",
  zelfstandigheid: "kan zo zelfstandig werken als nodig",
  omgaan_met_verandering: "kan omgaan met de veranderingen in het werk",
  klantcontact: "kan omgaan met klanten zoals het werk vraagt",
  meerdere_taken: "kan de taken naast elkaar doen die het werk vraagt",
  certificaten: "heeft de certificaten die nodig zijn",
  rijbewijs: "heeft het rijbewijs dat nodig is",
  competenties: "heeft de sterke punten die u zoekt",
} as const;

/** Why the plek fits. */
export const PAST = {
  werk: "zoekt dit soort werk",
  sector: "zoekt werk in uw sector",
  buiten: "werkt graag zoals hier: buiten of binnen",
  uren: "de uren passen",
  uren_wens: "de uren zijn zoals gewenst",
  dagdelen: "de dagdelen passen",
  begintijd: "de begintijd past",
  eindtijd: "de eindtijd past",
  reistijd: "de reistijd past",
  werkvorm: "de vorm van het werk past",
  begeleiding: "uw begeleiding is genoeg",
  aanpassingen: "wat nodig is, kan bij u",
} as const;

/** What is needed at work. What could tell who someone is or why, is not in this list: that is told at the first talk. */
export const NODIG = {
  werkinstructie_plaatjes: "een werkinstructie met plaatjes",
  voordoen: "werk eerst voordoen",
  vaste_begeleider: "een vaste begeleider op de plek",
  rustige_werkplek: "een rustige werkplek",
  extra_pauzes: "extra pauzes",
  flexibele_begintijd: "een begintijd die kan schuiven",
  vaste_taken: "vaste taken",
  opbouw_uren: "uren rustig opbouwen",
  tilhulp: "hulp bij tillen",
  zitten_en_staan: "zitten en staan afwisselen",
} as const;

type Words = Readonly<Record<string, string>>;

/** The words of these codes, in the order of the list; a code that is not in it says nothing. */
export const wordsOf = (list: Words, codes: readonly string[]): string[] =>
  Object.entries(list).flatMap(([code, words]) => (codes.includes(code) ? [words] : []));
