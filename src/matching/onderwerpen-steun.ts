import { niveaus, type OnderwerpDefinitie, type Optie } from "#matching/onderwerp";

/** Taalniveau of VUM: 0 unknown, 1 none. */
const TAAL = niveaus("Onbekend", "Geen", "Redelijk", "Goed", "Uitstekend");
const TAAL_NIVEAU = { soort: "niveau", zijde: "beide", opties: TAAL, minimum: 0, maximum: 4 } as const;

const AANPASSINGEN: readonly Optie[] = [
  { code: "werkinstructie_plaatjes", label: "Werkinstructie met plaatjes" },
  { code: "voordoen", label: "Werk eerst voordoen" },
  { code: "vaste_begeleider", label: "Vaste begeleider op de plek" },
  { code: "rustige_werkplek", label: "Rustige werkplek" },
  { code: "rustruimte", label: "Ruimte om even rust te nemen" },
  { code: "extra_pauzes", label: "Extra pauzes" },
  { code: "flexibele_begintijd", label: "Begintijd die kan schuiven" },
  { code: "vaste_taken", label: "Vaste taken" },
  { code: "opbouw_uren", label: "Uren rustig opbouwen" },
  { code: "tilhulp", label: "Hulp bij tillen" },
  { code: "hoog_laag_tafel", label: "Tafel die hoog en laag kan" },
  { code: "zitten_en_staan", label: "Zitten en staan afwisselen" },
  { code: "rolstoel", label: "Goed te bereiken met een rolstoel" },
  { code: "beeldscherm_groot", label: "Groot beeldscherm of grote letters" },
  { code: "gehoorhulp", label: "Hulpmiddel bij horen" },
  { code: "tolk", label: "Tolk of maatje dat de taal spreekt" },
];

const CERTIFICATEN: readonly Optie[] = [
  { code: "vca", label: "VCA" },
  { code: "heftruck", label: "Heftruck" },
  { code: "reachtruck", label: "Reachtruck" },
  { code: "bhv", label: "BHV" },
  { code: "haccp", label: "HACCP" },
  { code: "svh_sociale_hygiene", label: "Sociale hygiëne" },
  { code: "code95", label: "Code 95" },
  { code: "bosmaaier", label: "Bosmaaier" },
  { code: "motorkettingzaag", label: "Motorkettingzaag" },
  { code: "startkwalificatie", label: "Startkwalificatie" },
];

/** The kinds of rijbewijs of VUM. */
const RIJBEWIJZEN: readonly Optie[] = (
  ["AM", "A1", "A2", "A", "B", "B+", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "T"] as const
).map((code) => ({ code, label: code }));

const COMPETENTIES: readonly Optie[] = [
  { code: "afspraken_nakomen", label: "Afspraken nakomen" },
  { code: "netjes_werken", label: "Netjes werken" },
  { code: "veilig_werken", label: "Veilig werken" },
  { code: "doorzetten", label: "Doorzetten" },
  { code: "instructies_volgen", label: "Instructies volgen" },
  { code: "hulp_vragen", label: "Hulp vragen" },
  { code: "klantgericht", label: "Klantgericht werken" },
  { code: "gereedschap", label: "Werken met gereedschap" },
  { code: "machines", label: "Werken met machines" },
  { code: "computer", label: "Werken met een computer" },
  { code: "rekenen", label: "Tellen en rekenen" },
  { code: "leren", label: "Nieuwe dingen leren" },
];

export const ONDERWERPEN_STEUN = [
  {
    code: "taal_nederlands_mondeling",
    label: "Nederlands spreken",
    vraag: "Hoe goed spreekt en verstaat u Nederlands?",
    vraagPlek: "Hoe goed moet iemand Nederlands spreken en verstaan?",
    pictogram: "message",
    ...TAAL_NIVEAU,
  },
  {
    code: "taal_nederlands_lezen",
    label: "Nederlands lezen",
    vraag: "Hoe goed leest u Nederlands?",
    vraagPlek: "Hoe goed moet iemand Nederlands lezen?",
    pictogram: "document",
    ...TAAL_NIVEAU,
  },
  {
    code: "begeleiding",
    label: "Begeleiding",
    vraag: "Hoeveel uur begeleiding per week heeft u nodig op het werk?",
    vraagPlek: "Hoeveel uur begeleiding per week is er op de plek?",
    soort: "getal",
    eenheid: "uur per week",
    minimum: 0,
    maximum: 40,
    zijde: "beide",
    pictogram: "people",
  },
  {
    code: "aanpassingen",
    label: "Aanpassingen",
    vraag: "Wat heeft u nodig om goed te kunnen werken?",
    vraagPlek: "Wat is er op de plek aanwezig of mogelijk?",
    soort: "lijst",
    opties: AANPASSINGEN,
    zijde: "beide",
    pictogram: "plus",
  },
  {
    code: "certificaten",
    label: "Certificaten",
    vraag: "Welke certificaten heeft u?",
    vraagPlek: "Welke certificaten zijn nodig?",
    soort: "lijst",
    opties: CERTIFICATEN,
    vrij: true,
    zijde: "beide",
    pictogram: "ok",
  },
  {
    code: "rijbewijzen",
    label: "Rijbewijs",
    vraag: "Welke rijbewijzen heeft u?",
    vraagPlek: "Welke rijbewijzen zijn nodig?",
    soort: "lijst",
    opties: RIJBEWIJZEN,
    zijde: "beide",
    pictogram: "route",
  },
  {
    code: "competenties",
    label: "Sterke punten",
    vraag: "Waar bent u goed in?",
    vraagPlek: "Wat moet iemand voor dit werk kunnen?",
    soort: "lijst",
    opties: COMPETENTIES,
    vrij: true,
    zijde: "beide",
    pictogram: "smile",
  },
] as const satisfies readonly OnderwerpDefinitie[];
