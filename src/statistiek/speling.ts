/** One figure that is the sum of others: `som` and `delen` are places in the row of figures. */
export type Som = { readonly som: number; readonly delen: readonly number[] };

/** A figure in an equation, and with which sign. */
type Lid = { readonly at: number; readonly teken: number };

type Plaats = { readonly vergelijking: number; readonly teken: number };

/** Sums as equations, both ways: which figures stand in each, and in which each figure stands. */
export type Stelling = {
  readonly leden: readonly (readonly Lid[])[];
  readonly plaatsen: readonly (readonly Plaats[])[];
  /** Figures in one equation only, both ways: what they gain or lose touches no other. */
  readonly randen: readonly Lid[];
  /** Totals that stand in no other equation. */
  readonly eindsommen: readonly { readonly at: number; readonly vergelijking: number }[];
};

/** How far a figure can move while everything that is shown stays as it is, and which figures move along. */
export type Speling = { readonly ruimte: number; readonly gebruikt: ReadonlySet<number> };

/** The same sum twice is one equation. */
export function stellingVan(aantal: number, sommen: readonly Som[]): Stelling {
  const unique = [...new Map(sommen.map((som) => [`${som.som}=${som.delen.join("+")}`, som])).values()];
  return stellingMet(
    aantal,
    unique.map(({ som, delen }) => [...delen.map((at) => ({ at, teken: 1 })), { at: som, teken: -1 }]),
  );
}

/**
 * Without the sums of which the total is hidden and stands nowhere else: that total is then whatever its parts are, and never less
 * than zero. For a question about such a total its own sum counts.
 */
export function zonderLosse(stelling: Stelling, hidden: ReadonlySet<number>, vraag: number): Stelling {
  const loose = stelling.eindsommen.filter(({ at }) => at !== vraag && hidden.has(at));
  if (loose.length === 0) return stelling;
  const kept = keptBefore.get(stelling) ?? new Map<string, Stelling>();
  keptBefore.set(stelling, kept);
  const name = loose.map(({ at }) => at).join(",");
  const gone = new Set(loose.map(({ vergelijking }) => vergelijking));
  const found =
    kept.get(name) ??
    stellingMet(
      stelling.plaatsen.length,
      stelling.leden.filter((_, vergelijking) => !gone.has(vergelijking)),
    );
  kept.set(name, found);
  return found;
}

const keptBefore = new WeakMap<Stelling, Map<string, Stelling>>();

function stellingMet(aantal: number, leden: Stelling["leden"]): Stelling {
  const plaatsen: Plaats[][] = Array.from({ length: aantal }, () => []);
  for (const [vergelijking, row] of leden.entries())
    for (const { at, teken } of row) plaatsen[at]!.push({ vergelijking, teken });
  const randen = [...plaatsen.keys()].flatMap((at) =>
    plaatsen[at]!.length === 1 ? [1, -1].map((teken) => ({ at, teken })) : [],
  );
  const eindsommen = leden.flatMap((row, vergelijking) =>
    row.flatMap(({ at, teken }) => (teken < 0 && plaatsen[at]!.length === 1 ? [{ at, vergelijking }] : [])),
  );
  return { leden, plaatsen, randen, eindsommen };
}

/** Does a figure stand in no more than two sums? Where all do, they form a network and `spelingVan` finds all there is. */
export const isSchakel = ({ plaatsen }: Stelling, at: number): boolean => plaatsen[at]!.length <= 2;

export type Spelingvraag = {
  readonly stelling: Stelling;
  readonly waarden: readonly number[];
  readonly hidden: ReadonlySet<number>;
  readonly at: number;
  /** More is not looked for. */
  readonly nodig: number;
};

/**
 * Shifts people along rings of hidden counts, more of the one and less of the other, so that every total stays. What is found is
 * another table that fits what is shown: a proof, whatever else may be possible.
 * @source Ford and Fulkerson (1956), Maximal flow through a network, Canadian Journal of Mathematics 8:399–404
 */
export function spelingVan(vraag: Spelingvraag): Speling {
  const omhoog = geschoven(vraag, 1, vraag.nodig);
  const omlaag = geschoven(vraag, -1, Math.min(vraag.nodig - omhoog.ruimte, vraag.waarden[vraag.at]!));
  return {
    ruimte: omhoog.ruimte + omlaag.ruimte,
    gebruikt: new Set([...omhoog.gebruikt, ...omlaag.gebruikt]),
  };
}

function geschoven(vraag: Spelingvraag, richting: 1 | -1, nodig: number): Speling {
  const moved = new Map<number, number>();
  const inhoud = (at: number) => vraag.waarden[at]! + (moved.get(at) ?? 0);
  let ruimte = 0;
  while (ruimte < nodig) {
    const rest = nodig - ruimte;
    // first a ring that takes all of it at once: the fewer figures it needs, the better
    const ring =
      ringVan(vraag, richting, (at) => inhoud(at) >= rest) ??
      ringVan(vraag, richting, (at) => inhoud(at) > 0);
    if (!ring) break;
    const take = Math.min(rest, ...ring.flatMap(({ at, teken }) => (teken < 0 ? [inhoud(at)] : [])));
    for (const { at, teken } of ring) moved.set(at, (moved.get(at) ?? 0) + teken * take);
    ruimte += take;
  }
  return { ruimte, gebruikt: new Set([vraag.at, ...moved.keys()]) };
}

/** Where a ring is: the number of an equation, from 1, negative where the last step left too few in it; or outside all of them. */
type Plek = number;
const BUITEN: Plek = 0;
type Stap = { readonly plek: Plek; readonly lid: Lid | null; readonly vanaf: Stap | null };

/** The shortest ring through a figure, without the figure itself: who moves, and which way. Undefined: there is none. */
function ringVan(
  vraag: Spelingvraag,
  richting: 1 | -1,
  mayLose: (at: number) => boolean,
): readonly Lid[] | undefined {
  const { stelling, hidden, at } = vraag;
  const ends = stelling.plaatsen[at]!;
  if (ends.length > 2) return undefined;
  if (!ends[0]) return []; // in no sum at all
  // where the ring comes round it has to take away what the figure itself brings there
  const eind = ends[1] ? plekNa(ends[1], 0 - richting) : BUITEN;
  const begin = plekNa(ends[0], richting);
  const canMove = (each: number, teken: number) =>
    hidden.has(each) && each !== at && isSchakel(stelling, each) && (teken > 0 || mayLose(each));
  const seen = new Set([begin]);
  let wave: Stap[] = [{ plek: begin, lid: null, vanaf: null }];
  while (wave.length > 0) {
    const next: Stap[] = [];
    for (const vanaf of wave) {
      const { plek: here } = vanaf;
      const leden = here === BUITEN ? stelling.randen : stelling.leden[Math.abs(here) - 1]!;
      for (const lid of leden) {
        const teken = here > 0 ? 0 - lid.teken : lid.teken;
        if (!canMove(lid.at, teken)) continue;
        const plek = overkant(stelling, lid.at, teken, here);
        if (seen.has(plek)) continue;
        seen.add(plek);
        const stap = { plek, lid: { at: lid.at, teken }, vanaf };
        if (plek === eind) return ledenVan(stap);
        next.push(stap);
      }
    }
    wave = next;
  }
  return undefined;
}

/** Every figure once: a ring that passes one twice would take more from it than it looked for. */
function ledenVan(stap: Stap): readonly Lid[] | undefined {
  const leden: Lid[] = [];
  for (let each: Stap | null = stap; each; each = each.vanaf) if (each.lid) leden.push(each.lid);
  return new Set(leden.map(({ at }) => at)).size === leden.length ? leden : undefined;
}

/** Where the ring is after this figure moved. */
function overkant({ plaatsen }: Stelling, at: number, teken: number, plek: Plek): Plek {
  const [first, second] = plaatsen[at]!;
  const other = first!.vergelijking === Math.abs(plek) - 1 ? second : first;
  return other ? plekNa(other, teken) : BUITEN;
}

const plekNa = ({ vergelijking, teken }: Plaats, move: number): Plek => teken * move * (vergelijking + 1);
