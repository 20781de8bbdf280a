import type { LOCATIESOORTEN } from "../../../modules/bezetting/capaciteit.ts";
import type { Leermaat } from "../../../modules/bezetting/leermaten.ts";
import type { Opdrachtstatus } from "../../../modules/bezetting/opdracht.ts";
import type { Zekerheid } from "../../../modules/bezetting/unitwoorden.ts";
import type { Verplaatsreden } from "../../../modules/bezetting/verplaatsreden.ts";
import { count, number } from "../../format.ts";

export const text = {
  units: "Units",
  tabs: "Deze unit",
  today: "Vandaag",
  capaciteit: "Wat de unit aankan",
  opdrachten: "Opdrachten",
  cijfers: "Cijfers",
  back: "Alle units",
  form: {
    back: "Terug",
    conflict: "Een collega heeft dit net gewijzigd",
    conflictText: (theirs?: string) =>
      `${theirs ? `Nu staat er: ${theirs}. ` : ""}Wat u invulde, staat er nog. Bewaar opnieuw om uw versie te laten gelden.`,
    source: "Hoe weet u dit?",
    sourceHint: "Bijvoorbeeld: geteld op 3 november, of een plan.",
    sourceNeed: "Vul in hoe u dit weet.",
  },
  free: (free: number) => (free === 0 ? "vol" : count(free, "vrije plaats", "vrije plaatsen")),
  filled: (taken: number, all: number) => `${number(taken)} van ${number(all)}`,
  people: (all: number) => count(all, "mens", "mensen"),
  hours: (hours: number) => `${number(hours, Number.isInteger(hours) ? 0 : 1)} uur`,
  werksoorten: {
    groen: "Groen",
    schoonmaak: "Schoonmaak",
    productie: "Productie en inpakken",
    metaal: "Metaal",
    elektromontage: "Elektromontage",
    textiel: "Textiel",
    post: "Post",
    catering: "Catering en keuken",
    horeca: "Horeca",
    logistiek: "Magazijn en logistiek",
    transport: "Transport",
    winkel: "Winkel",
    zorg: "Zorg en welzijn",
    dieren_planten: "Dieren en planten",
    bouw: "Bouw",
    techniek: "Techniek en onderhoud",
    administratie: "Administratie en receptie",
    ict: "ICT",
    onderwijs: "Onderwijs en kinderopvang",
    beveiliging: "Beveiliging en toezicht",
    overig: "Ander werk",
  } as Readonly<Record<string, string>>,
  vaardigheden: {
    afspraken_nakomen: "Afspraken nakomen",
    netjes_werken: "Netjes werken",
    veilig_werken: "Veilig werken",
    doorzetten: "Doorzetten",
    instructies_volgen: "Instructies volgen",
    hulp_vragen: "Hulp vragen",
    klantgericht: "Klantgericht werken",
    gereedschap: "Werken met gereedschap",
    machines: "Werken met machines",
    computer: "Werken met een computer",
    rekenen: "Tellen en rekenen",
    leren: "Nieuwe dingen leren",
  } as Readonly<Record<string, string>>,
  aanpassingen: {
    werkinstructie_plaatjes: "werkinstructie met plaatjes",
    voordoen: "werk eerst voordoen",
    vaste_begeleider: "vaste begeleider",
    rustige_werkplek: "rustige werkplek",
    rustruimte: "ruimte om te rusten",
    extra_pauzes: "extra pauzes",
    flexibele_begintijd: "begintijd die kan schuiven",
    vaste_taken: "vaste taken",
    opbouw_uren: "uren rustig opbouwen",
    tilhulp: "hulp bij tillen",
    hoog_laag_tafel: "tafel die hoog en laag kan",
    zitten_en_staan: "zitten en staan afwisselen",
    rolstoel: "goed te bereiken met een rolstoel",
    beeldscherm_groot: "groot beeldscherm",
    gehoorhulp: "hulpmiddel bij horen",
    tolk: "tolk of maatje met dezelfde taal",
  } as Readonly<Record<string, string>>,
  locatiesoorten: {
    hal: "Hal",
    keuken: "Keuken",
    depot: "Depot",
    buiten: "Buiten",
    "bij opdrachtgevers": "Bij opdrachtgevers",
  } satisfies Readonly<Record<(typeof LOCATIESOORTEN)[number], string>>,
  zekerheden: {
    bron: "Staat in de bron",
    opgave: "Opgave van de unit",
    aanname: "Aanname",
  } satisfies Readonly<Record<Zekerheid, string>>,
  statussen: {
    aangevraagd: "Aangevraagd",
    aangenomen: "Aangenomen",
    afgewezen: "Afgewezen",
    afgerond: "Afgerond",
  } satisfies Readonly<Record<Opdrachtstatus, string>>,
  maten: {
    "komt voor": "Komt voor",
    "wordt geoefend": "Oefenen",
    "wordt aangeleerd": "Leren",
  } satisfies Readonly<Record<Leermaat, string>>,
  redenen: {
    "daar is hulp nodig": "Daar is hulp nodig",
    "hier is geen werk": "Hier is vandaag geen werk",
    "ander werk leren": "Ander werk leren",
    "vaste begeleider is er niet": "De vaste begeleider is er niet",
    "op eigen verzoek": "Op eigen verzoek",
  } satisfies Readonly<Record<Verplaatsreden, string>>,
} as const;

/** The name of a kind of work, or its code where the list has no word for it yet. */
export const werksoort = (code: string): string => text.werksoorten[code] ?? code;
export const vaardigheid = (code: string): string => text.vaardigheden[code] ?? code;
