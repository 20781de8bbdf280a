import { isGeweerd, type Schending } from "#toekomstplan/antwoorden/waarborg";

/** An option with what counts, in the order in which it counts. */
export type Keuze = {
  readonly naam: string;
  readonly schendingen: readonly Schending[];
  /** First: who works and who waits at the end, in people. */
  readonly werk: number;
  readonly wacht: number;
  /** Then the form: who works at an employer. */
  readonly bijWerkgever: number;
  /** Last the money: what the gemeenten pay a year on average, in euros. */
  readonly bijdrage: number;
};

type Trap = {
  readonly beginsel: string;
  /** What differs less than this is equal: then the next one decides. */
  readonly stap: number;
  readonly van: (keuze: Keuze) => number;
  readonly reden: (verschil: string, wieBetaalt: string) => string;
};

/** The five principles "in volgorde van prioriteit" (uitgangspunten toekomstplan, 2025), as far as a plan shows them. */
const TRAPPEN: readonly Trap[] = [
  {
    beginsel: "1. De inwoner staat centraal",
    stap: 10,
    van: ({ werk }) => werk,
    reden: (verschil) => `er werken ongeveer ${verschil} mensen meer`,
  },
  {
    beginsel: "1. De inwoner staat centraal",
    stap: 10,
    van: ({ wacht }) => 0 - wacht,
    reden: (verschil) => `er wachten ongeveer ${verschil} mensen minder op beschut werk`,
  },
  {
    beginsel: "4. Een netwerk met werkgevers en organisaties",
    stap: 10,
    van: ({ bijWerkgever }) => bijWerkgever,
    reden: (verschil) => `er werken ongeveer ${verschil} mensen meer bij een werkgever`,
  },
  {
    beginsel: "5. Financieel gezond",
    stap: 10_000,
    van: ({ bijdrage }) => 0 - bijdrage,
    reden: (verschil, wieBetaalt) => `${wieBetaalt} ongeveer € ${verschil} per jaar minder`,
  },
];

export type Plaats = {
  readonly naam: string;
  /** 1 is the first; null: it may never be called the best. */
  readonly plaats: number | null;
  /** Why it stands above the next, or why it has no place. */
  readonly reden: string;
  readonly beginsel: string | null;
};

/**
 * The options in the order of the principles: who does more for inwoners comes first, whatever it costs; only between equals
 * does the next principle decide. Options that break a guard come last, without a place; a limit that is itself assumed refuses
 * nothing.
 */
export function rangorde(keuzes: readonly Keuze[], wieBetaalt = "de gemeenten betalen"): readonly Plaats[] {
  const allowed = keuzes.filter(({ schendingen }) => !isGeweerd(schendingen)).toSorted(inVolgorde);
  const places = allowed.map((keuze, at): Plaats => {
    const next = allowed[at + 1];
    const trap = next && verschilVan(keuze, next);
    const [reden, beginsel] = !next
      ? [at === 0 ? "de enige keuze die mag" : "de laatste van de keuzes die mogen", null]
      : !trap
        ? [`even goed als ${next.naam}`, null]
        : [`${trap.reden(verschilTekst(trap, keuze, next), wieBetaalt)} dan bij ${next.naam}`, trap.beginsel];
    return { naam: keuze.naam, plaats: plaatsVan(allowed, at), reden, beginsel };
  });
  const refused = keuzes
    .filter(({ schendingen }) => isGeweerd(schendingen))
    .map(({ naam, schendingen }) => {
      const { reden, regel } = schendingen.find(({ isAangenomen }) => !isAangenomen)!;
      const beginsel = regel === "inwoner" ? TRAPPEN[0]!.beginsel : "Wettelijke plicht";
      return { naam, plaats: null, reden, beginsel };
    });
  return [...places, ...refused];
}

const opTrap = ({ stap, van }: Trap, keuze: Keuze): number => Math.round(van(keuze) / stap);

const verschilVan = (a: Keuze, b: Keuze): Trap | undefined =>
  TRAPPEN.find((trap) => opTrap(trap, a) !== opTrap(trap, b));

function inVolgorde(a: Keuze, b: Keuze): number {
  const trap = verschilVan(a, b);
  return trap ? opTrap(trap, b) - opTrap(trap, a) : a.naam.localeCompare(b.naam);
}

/** Equals share a place. */
function plaatsVan(allowed: readonly Keuze[], at: number): number {
  let first = at;
  while (first > 0 && !verschilVan(allowed[first - 1]!, allowed[at]!)) first--;
  return first + 1;
}

const GETAL = new Intl.NumberFormat("nl-NL");
const verschilTekst = (trap: Trap, a: Keuze, b: Keuze): string =>
  GETAL.format((opTrap(trap, a) - opTrap(trap, b)) * trap.stap);
