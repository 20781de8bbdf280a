/** Of the people who were followed so many days: how many lost it then, and how many were no longer followed after. */
export type Volgdag = { readonly dagen: number; readonly verloren: number; readonly gestopt: number };

/** How many were followed up to a day on which someone lost it, and what share of all has it after that day. */
export type Stap = {
  readonly dagen: number;
  readonly gevolgd: number;
  readonly verloren: number;
  readonly aandeel: number;
  /** Greenwood's sum: the variance of `aandeel`, divided by its square. */
  readonly som: number;
};

/** The share that still has it, with the shares between which it lies in 19 of 20 such groups. From 0 to 1. */
export type Behoud = {
  readonly aandeel: number;
  readonly laag: number;
  readonly hoog: number;
  /** How many were followed for longer than this. */
  readonly gevolgd: number;
};

/** Of the normal distribution: 95% lies within so many standard deviations of the middle. */
const Z = 1.959963984540054;
const STAART = 0.025;

/**
 * The product-limit estimate: a step down on each day on which someone lost it. Who is no longer followed counts up to that
 * day, and not as a loss; a loss on the same day comes first.
 * @source Kaplan and Meier (1958), Journal of the American Statistical Association 53:457–481
 * @source Greenwood (1926), Reports on Public Health and Medical Subjects 33:1–26
 */
export function kaplanMeier(volgdagen: readonly Volgdag[]): readonly Stap[] {
  const stappen: Stap[] = [];
  let gevolgd = volgdagen.reduce((total, { verloren, gestopt }) => total + verloren + gestopt, 0);
  let aandeel = 1;
  let som = 0;
  for (const { dagen, verloren, gestopt } of byDay(volgdagen)) {
    if (verloren > 0) {
      aandeel *= (gevolgd - verloren) / gevolgd;
      som += verloren / (gevolgd * (gevolgd - verloren)); // infinite once nobody is left
      stappen.push({ dagen, gevolgd, verloren, aandeel, som });
    }
    gevolgd -= verloren + gestopt;
  }
  return stappen;
}

/**
 * The share that has it for longer than so many days; null where nobody was followed so long. The interval is that of
 * log(−log S), which stays between 0 and 1; where nobody or everybody lost it there is none, and the bound is the exact one of
 * as many people as are followed.
 * @source Kalbfleisch and Prentice (1980), The Statistical Analysis of Failure Time Data, section 1.3
 */
export function behoudNa(volgdagen: readonly Volgdag[], dagen: number): Behoud | null {
  const stap = kaplanMeier(volgdagen).findLast((stap) => stap.dagen <= dagen);
  const gevolgd = followedBeyond(volgdagen, dagen);
  if (!stap) return gevolgd > 0 ? { aandeel: 1, laag: STAART ** (1 / gevolgd), hoog: 1, gevolgd } : null;
  const { aandeel } = stap;
  if (aandeel > 0 && gevolgd === 0) return null;
  return { aandeel, ...grenzenVan(stap), gevolgd };
}

function followedBeyond(volgdagen: readonly Volgdag[], dagen: number): number {
  return volgdagen
    .filter((volgdag) => volgdag.dagen > dagen)
    .reduce((total, { verloren, gestopt }) => total + verloren + gestopt, 0);
}

/** One row for each day, the shortest first. */
function byDay(volgdagen: readonly Volgdag[]): readonly Volgdag[] {
  const days = new Map<number, Volgdag>();
  for (const { dagen, verloren, gestopt } of volgdagen) {
    if (!(dagen >= 0 && verloren >= 0 && gestopt >= 0)) throw new RangeError(`No count: ${dagen} days`);
    const same = days.get(dagen);
    days.set(dagen, {
      dagen,
      verloren: verloren + (same?.verloren ?? 0),
      gestopt: gestopt + (same?.gestopt ?? 0),
    });
  }
  return [...days.values()].toSorted((a, b) => a.dagen - b.dagen);
}

/** The day on which half has lost it, with the days between which that lies; null: half was not reached. */
export type Mediaan = {
  readonly dagen: number | null;
  readonly laag: number | null;
  readonly hoog: number | null;
};

/**
 * The first day on which no more than half still has it, and the first day on which that holds for each bound of the share.
 * @source Brookmeyer and Crowley (1982), Biometrics 38:29–41, with the interval of log(−log S)
 */
export function mediaan(volgdagen: readonly Volgdag[]): Mediaan {
  const stappen = kaplanMeier(volgdagen);
  const first = (isHalf: (stap: Stap) => boolean) => stappen.find(isHalf)?.dagen ?? null;
  return {
    dagen: first(({ aandeel }) => aandeel <= 0.5),
    laag: first((stap) => grenzenVan(stap).laag <= 0.5),
    hoog: first((stap) => grenzenVan(stap).hoog <= 0.5),
  };
}

function grenzenVan({ aandeel, som, gevolgd }: Stap): { readonly laag: number; readonly hoog: number } {
  if (aandeel === 0) return { laag: 0, hoog: 1 - STAART ** (1 / gevolgd) };
  const breedte = (Z * Math.sqrt(som)) / Math.abs(Math.log(aandeel));
  return { laag: aandeel ** Math.exp(breedte), hoog: aandeel ** Math.exp(-breedte) };
}
