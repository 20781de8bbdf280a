/** A company of an imitated handelsregister: none of them is real. */
export type Nepbedrijf = {
  readonly kvk: string;
  readonly naam: string;
  readonly plaats: string;
  readonly postcode: string;
  readonly straat: string;
  readonly huisnummer: number;
  readonly sbi: string;
  readonly sbiOmschrijving: string;
  readonly werkzamePersonen: number;
  readonly isActief: boolean;
  /** The owner lives there: the register does not give the address. */
  readonly isAfgeschermd: boolean;
};

type Regel = readonly [
  naam: string,
  plaats: string,
  postcode: string,
  straat: string,
  sbi: string,
  sbiOmschrijving: string,
];

// biome-ignore format: it is read as a table
const REGELS: readonly Regel[] = [
  ["Bakkerij De Eemkorst",          "Amersfoort",            "3811AB", "Langestraat",     "10711", "Vervaardiging van brood en vers banketbakkerswerk"],
  ["Groenbedrijf Heiligenberg",     "Leusden",               "3833GH", "Hamersveldseweg", "8130",  "Landschapsverzorging"],
  ["Zorgcentrum De Linde",          "Soest",                 "3761KL", "Soesterbergsestraat", "87901", "Huizen voor ouderen"],
  ["Visverwerking Spakenburg",      "Bunschoten-Spakenburg", "3752NP", "Westdijk",        "1020",  "Visverwerking"],
  ["Fietsenmaker Van Spaak",        "Baarn",                 "3741RS", "Laanstraat",      "95290", "Reparatie van fietsen"],
  ["Logistiek Centrum Nijkerk",     "Nijkerk",               "3861TV", "Watergoorweg",    "52109", "Opslag in distributiecentra"],
  ["Schoonmaak Zonnestraal",        "Hoevelaken",            "3871AB", "Westerdorpsstraat", "81210", "Interieurreiniging van gebouwen"],
  ["Kwekerij De Woudenberger",      "Woudenberg",            "3931DE", "Zegheweg",        "0130",  "Teelt van sierplanten"],
  ["Drukkerij Eemland",             "Amersfoort",            "3812GH", "Soesterweg",      "1812",  "Overige drukkerijen"],
  ["Restaurant Het Spaakwiel",      "Amersfoort",            "3811KL", "Hof",             "56101", "Restaurants"],
  ["Bouwgroep Hoogland",            "Hoogland",              "3828BC", "Hamseweg",        "4120",  "Algemene burgerlijke en utiliteitsbouw"],
  ["Kinderopvang De Sprong",        "Hooglanderveen",        "3829DE", "Van Tuyllstraat", "88911", "Kinderopvang"],
  ["Metaalbewerking Isselt",        "Amersfoort",            "3812RS", "Nijverheidsweg",  "2562",  "Overige metaalbewerking"],
  ["Tuincentrum Achterveld",        "Achterveld",            "3791AB", "Hessenweg",       "47762", "Tuincentra"],
];

/** Numbers that look like those of the register; the first two digits are not given out. */
export const nepbedrijven: readonly Nepbedrijf[] = REGELS.map(
  ([naam, plaats, postcode, straat, sbi, sbiOmschrijving], at) => ({
    kvk: `9900${String(1001 + at * 37).padStart(4, "0")}`,
    naam,
    plaats,
    postcode,
    straat,
    huisnummer: 3 + at * 4,
    sbi,
    sbiOmschrijving,
    werkzamePersonen: 5 + ((at * 13) % 90),
    isActief: at !== 8,
    isAfgeschermd: at === 4,
  }),
);

/** Of the main branch. */
export const vestigingsnummerVan = ({ kvk }: Nepbedrijf): string => `0000${kvk}`;
