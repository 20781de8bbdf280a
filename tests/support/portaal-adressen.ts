/**
 * Who reads: an inwoner with work, one to whom work is proposed (`zoekt`), one of whom nothing is known yet (`nieuw`), one
 * who told what she can and wants (`vertelde`), a helper with a whole mandate (`liya`) and one who may see the work only.
 */
export type Lezer = "yonas" | "zoekt" | "nieuw" | "vertelde" | "liya" | "helpt-met-werk";

export type PortaalAdres = {
  /** The address, or of a page about one thing its pattern: `/mijn/berichten/:id`. */
  readonly pad: string;
  /** Who reads it; nobody signed in, otherwise. */
  readonly as?: Lezer;
  /** The page that has a link to it. */
  readonly via?: string;
  /** What it answers; 200 otherwise. */
  readonly status?: number;
  /** Its form is sent without an answer: what is missing is said. */
  readonly zonderAntwoord?: true;
};

/** Written when somebody reports a place: what stood in the mail. */
export const CODE = { open: "CODE-OPEN", bevestigd: "CODE-BEVESTIGD" } as const;
const ONBEKEND = "00000000-0000-4000-8000-000000000000";

const OPENBAAR: readonly PortaalAdres[] = [
  { pad: "/" },
  { pad: "/krijgen" },
  { pad: "/krijgen?na=soort" },
  { pad: "/krijgen?na=indicatie" },
  { pad: "/bel-mij" },
  { pad: "/bel-mij", zonderAntwoord: true, status: 422 },
  { pad: "/bel-mij/klaar?nummer=12&dag=2026-06-15&gemeente=GM0307" },
  { pad: "/hoe-kiezen-wij" },
  { pad: "/privacy" },
  { pad: "/toegankelijkheid" },
  { pad: "/talen" },
  { pad: "/cijfers" },
  { pad: "/cijfers?gemeente=GM0351" },
  { pad: "/voor-de-raad" },
  { pad: "/meewegen" },
  { pad: "/meewegen?code=ZZZZZZZZ", status: 404 },
  { pad: "/meewegen/klaar", status: 404 },
  { pad: "/vacatures" },
  { pad: "/vacatures?gemeente=GM0351" },
  { pad: "/vacatures/:id", via: "/vacatures" },
  { pad: `/vacatures/${ONBEKEND}`, status: 404 },
  { pad: "/banenmarkt" },
  { pad: "/werkgever" },
  { pad: "/plek-melden" },
  { pad: "/plek-melden", zonderAntwoord: true, status: 422 },
  { pad: "/werkgever/vraag" },
  { pad: "/werkgever/vraag", zonderAntwoord: true, status: 422 },
  { pad: "/plek-melden/klaar" },
  { pad: `/plek-melden/bevestig?code=${CODE.open}` },
  { pad: `/plek-melden/bevestig?code=${CODE.bevestigd}` },
  { pad: "/plek-melden/bevestig", status: 404 },
  { pad: "/verwerkingsregister" },
  { pad: "/algoritmeregister" },
];

const REKEN = "/mijn/werken?reken=1&uren=32&partner=nee";

/** Of an inwoner who works: everything is there. */
const YONAS: readonly PortaalAdres[] = [
  { pad: "/mijn" },
  { pad: "/mijn/plan" },
  { pad: "/mijn/plan/voorstel" },
  { pad: "/mijn/plan/voorstel", zonderAntwoord: true, status: 422 },
  { pad: "/mijn/werken" },
  { pad: `${REKEN}&inkomen=bijstand&huur=650&kinderen=2016` },
  { pad: `${REKEN}&inkomen=anders` },
  { pad: "/mijn/begeleiding" },
  { pad: "/mijn/terugblik" },
  { pad: "/mijn/terugblik", zonderAntwoord: true, status: 422 },
  { pad: "/mijn/niet-goed" },
  { pad: "/mijn/niet-goed?uiterlijk=2026-11-25" },
  { pad: "/mijn/berichten" },
  { pad: "/mijn/berichten/nieuw" },
  { pad: "/mijn/berichten/nieuw", zonderAntwoord: true, status: 422 },
  { pad: "/mijn/berichten/:id", via: "/mijn/berichten" },
  { pad: `/mijn/berichten/${ONBEKEND}`, status: 404 },
  { pad: "/mijn/afspraken" },
  { pad: "/mijn/afspraken/:id", via: "/mijn/afspraken" },
  { pad: "/mijn/afspraken/:id", via: "/mijn/afspraken", zonderAntwoord: true, status: 422 },
  { pad: "/mijn/werk" },
  { pad: "/mijn/wensen" },
  { pad: "/mijn/wensen/beginnen" },
  { pad: "/mijn/wensen/dagen" },
  { pad: "/mijn/wensen/reis" },
  { pad: "/mijn/wensen/trots" },
  { pad: "/mijn/wensen/controle" },
  { pad: "/mijn/gegevens" },
  { pad: "/mijn/gegevens/klopt-niet" },
  { pad: "/mijn/gegevens/klopt-niet?deel=persoon&veld=woonplaats" },
  { pad: "/mijn/gegevens/klopt-niet?deel=persoon&veld=woonplaats", zonderAntwoord: true, status: 422 },
  { pad: "/mijn/gegevens/wie-keek-mee" },
  { pad: "/mijn/gegevens/wie-keek-mee?maand=2025-01" },
  { pad: "/mijn/gegevens/alles" },
  { pad: "/mijn/gegevens/delen" },
  { pad: "/mijn/gegevens/vum" },
  { pad: "/mijn/helper" },
  { pad: "/mijn/helper", zonderAntwoord: true, status: 422 },
  { pad: "/mijn/niet-eens" },
  { pad: "/mijn/niet-eens/nieuw" },
  { pad: "/mijn/niet-eens/nieuw", zonderAntwoord: true, status: 422 },
];

/** Work is proposed. */
const ZOEKT: readonly PortaalAdres[] = [
  { pad: "/mijn" },
  { pad: "/mijn/werk" },
  { pad: "/mijn/werk/:id", via: "/mijn/werk" },
  { pad: "/mijn/werk/:id/liever-niet", via: "/mijn/werk" },
];

/** Nothing is known yet: what each page says then. */
const NIEUW: readonly PortaalAdres[] = [
  { pad: "/mijn" },
  { pad: "/mijn/plan" },
  { pad: "/mijn/begeleiding" },
  { pad: "/mijn/niet-goed" },
  { pad: "/mijn/berichten" },
  { pad: "/mijn/berichten/nieuw" },
  { pad: "/mijn/afspraken" },
  { pad: "/mijn/werk" },
  { pad: "/mijn/wensen" },
  { pad: "/mijn/gegevens" },
  { pad: "/mijn/gegevens/wie-keek-mee" },
  { pad: "/mijn/gegevens/delen" },
  { pad: "/mijn/helper" },
  { pad: "/mijn/niet-eens" },
];

const VERTELDE: readonly PortaalAdres[] = [{ pad: "/mijn/wensen" }];

/** For somebody else: all that a mandate can give, and what is the inwoner's own. */
const LIYA: readonly PortaalAdres[] = [
  { pad: "/mijn" },
  { pad: "/mijn/plan" },
  { pad: "/mijn/plan/voorstel" },
  { pad: "/mijn/werken" },
  { pad: `${REKEN}&inkomen=bijstand&huur=650&kinderen=2016` },
  { pad: "/mijn/begeleiding" },
  { pad: "/mijn/niet-goed" },
  { pad: "/mijn/berichten" },
  { pad: "/mijn/berichten/nieuw" },
  { pad: "/mijn/berichten/:id", via: "/mijn/berichten" },
  { pad: "/mijn/afspraken", status: 403 },
  { pad: "/mijn/werk" },
  { pad: "/mijn/wensen" },
  { pad: "/mijn/wensen/beginnen" },
  { pad: "/mijn/gegevens" },
  { pad: "/mijn/gegevens/klopt-niet" },
  { pad: "/mijn/gegevens/wie-keek-mee", status: 403 },
  { pad: "/mijn/gegevens/alles", status: 403 },
  { pad: "/mijn/gegevens/delen" },
  { pad: "/mijn/helper" },
  { pad: "/mijn/niet-eens" },
  { pad: "/mijn/niet-eens/nieuw" },
];

/** A mandate to read about the work: everything else says who can widen it. */
const HELPT_MET_WERK: readonly PortaalAdres[] = [
  { pad: "/mijn" },
  { pad: "/mijn/werk" },
  { pad: "/mijn/plan", status: 403 },
  { pad: "/mijn/berichten", status: 403 },
  { pad: "/mijn/gegevens" },
  { pad: "/mijn/niet-eens", status: 403 },
];

/** Every page that the server makes, walked in all languages; who adds a page adds its line. */
export const PORTAAL_ADRESSEN: readonly PortaalAdres[] = [
  ...OPENBAAR,
  ...van("yonas", YONAS),
  ...van("zoekt", ZOEKT),
  ...van("nieuw", NIEUW),
  ...van("vertelde", VERTELDE),
  ...van("liya", LIYA),
  ...van("helpt-met-werk", HELPT_MET_WERK),
];

/** What is no page, though it is an address of the portal. */
export const GEEN_PAGINA: Readonly<Record<string, string>> = {
  "/mijn/bewijs/:id": "a PDF",
  "/meewegen/:code": "leads on to /meewegen?code=",
};

function van(as: Lezer, adressen: readonly PortaalAdres[]): PortaalAdres[] {
  return adressen.map((adres) => ({ as, ...adres }));
}
