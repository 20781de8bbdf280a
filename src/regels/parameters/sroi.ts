import { type Eenheid, type Parameter, type Waarde, waarde, zonderBron } from "#regels/parameter";

/** What a contractor's effort for social return counts for; which blocks there are is for a region to decide. */
export const SROI_BLOKKEN = {
  bijstand: "iemand met bijstand",
  "bijstand-kort": "iemand die korter dan twee jaar bijstand heeft",
  "bijstand-lang": "iemand die langer dan twee jaar bijstand heeft",
  banenafspraak: "iemand uit de banenafspraak",
  "pro-vso-entree": "een leerling van praktijkonderwijs, vso of entree",
  wia: "iemand met WIA of WAO",
  ww: "iemand met WW",
  "ww-kort": "iemand die korter dan een jaar WW heeft",
  "ww-lang": "iemand die langer dan een jaar WW heeft",
  bbl: "een leerling bbl",
  bol: "een leerling bol",
  nug: "iemand zonder uitkering",
  "doelgroepregister-wia-wsw-beschut": "iemand uit het doelgroepregister, met WIA, Wsw of beschut werk",
  proefplaats: "een proefplaats",
  "bonus-50plus": "extra voor iemand van 50 jaar of ouder",
  "bonus-statushouder": "extra voor een statushouder of taal",
  "bonus-vast": "extra voor een vast contract",
  kennis: "kennis delen",
} as const;
export type SroiBlok = keyof typeof SROI_BLOKKEN;

export const SROI_TABELLEN = {
  utrecht: "Utrecht",
  "utrecht-ouder": "Utrecht, oudere tabel",
  "oost-nederland": "Oost-Nederland",
  regio: "de eigen regio",
} as const;
export type SroiTabel = keyof typeof SROI_TABELLEN;

type Tabel = Partial<Readonly<Record<SroiBlok, number>>>;

const EENHEDEN: Partial<Readonly<Record<SroiBlok, Eenheid>>> = {
  proefplaats: "cent per maand",
  kennis: "cent per uur",
  "bonus-50plus": "cent",
  "bonus-statushouder": "cent",
  "bonus-vast": "cent",
};

const UTRECHT = {
  bijstand: 40_000_00,
  banenafspraak: 50_000_00,
  "pro-vso-entree": 35_000_00,
  wia: 40_000_00,
  ww: 20_000_00,
  bbl: 35_000_00,
  bol: 20_000_00,
  nug: 10_000_00,
  "bonus-50plus": 10_000_00,
  "bonus-statushouder": 10_000_00,
  "bonus-vast": 10_000_00,
  kennis: 100_00,
} as const satisfies Tabel;
const UTRECHT_OUDER = {
  "bijstand-kort": 30_000_00,
  "bijstand-lang": 40_000_00,
  "ww-kort": 15_000_00,
  "ww-lang": 20_000_00,
  wia: 30_000_00,
  banenafspraak: 35_000_00,
  bbl: 15_000_00,
  bol: 10_000_00,
  nug: 10_000_00,
} as const satisfies Tabel;
const OOST_NEDERLAND = {
  "bijstand-kort": 30_000_00,
  "bijstand-lang": 40_000_00,
  "doelgroepregister-wia-wsw-beschut": 40_000_00,
  "ww-kort": 10_000_00,
  "ww-lang": 15_000_00,
  nug: 10_000_00,
  proefplaats: 750_00,
  bbl: 20_000_00,
} as const satisfies Tabel;

/** Amounts for a year of 36 hours a week, except those a month, an hour or once. The pages carry no date. */
export const sroiParameters = {
  ...blokken("utrecht", UTRECHT, waardeVan("2026-01-01", "utrecht.nl, pagina zonder datum")),
  ...blokken(
    "utrecht-ouder",
    UTRECHT_OUDER,
    waardeVan("2015-01-01", "utrecht.nl, oudere pagina zonder datum"),
  ),
  ...blokken("oost-nederland", OOST_NEDERLAND, waardeVan("2026-01-01", "impactoost.nl, pagina zonder datum")),
  // A region that has a table enters it; until then nothing is known.
  ...blokken("regio", SROI_BLOKKEN, () => zonderBron("2015-01-01")),
};

function waardeVan(vanaf: string, bron: string) {
  return (bedrag: number): Waarde => waarde(vanaf, bedrag, bron);
}

/** The blocks of one table. */
function blokken<T extends SroiTabel, B extends SroiBlok, V>(
  tabel: T,
  inhoud: Readonly<Record<B, V>>,
  waardeUit: (inhoud: V) => Waarde,
) {
  const entries = (Object.keys(inhoud) as B[]).map((blok): [string, Parameter] => [
    `sroi.${tabel}.${blok}`,
    {
      naam: `SROI ${SROI_TABELLEN[tabel]}: ${SROI_BLOKKEN[blok]}`,
      wet: "Inkoopbeleid",
      eenheid: EENHEDEN[blok] ?? "cent per jaar",
      waarden: [waardeUit(inhoud[blok])],
    },
  ]);
  return Object.fromEntries(entries) as Readonly<Record<`sroi.${T}.${B}`, Parameter>>;
}
