import type { Kanten } from "#matching/eerlijkheid/blootstelling";
import { type Inzet, inzetVoor, metInzet } from "#matching/instrumenten-catalogus";
import type { Kostentabel } from "#matching/instrumenten-kosten";
import type { Inwonerprofiel } from "#matching/profiel";

/** The part of an assignment that is needed here, with all pairs that fit. Plekken are numbers. */
export type Oplossing = {
  readonly kanten: Kanten;
  readonly waarde: number;
  readonly bovengrens: number;
  /** Per inwoner the plek, or -1. */
  readonly plek: ArrayLike<number>;
  readonly schaarsteprijs: ArrayLike<number>;
};

export type Regiovraag = {
  readonly inwoners: readonly Inwonerprofiel[];
  /** By the number of the plek. */
  readonly capaciteit: ArrayLike<number>;
  /** The id of the instrument: `taaltraining`. */
  readonly instrument: string;
  /** How many people can get it: 50 places at the language course, 100 hours of coach are 50 times 2. */
  readonly aantal: number;
  readonly losOp: (inwoners: readonly Inwonerprofiel[]) => Oplossing;
  /** The assignment as it is, where that is known already. */
  readonly nu?: Oplossing;
  readonly kosten?: Kostentabel;
};

/** What so many times one instrument would bring the region. Who would get it is not in it: people decide that. */
export type Regioeffect = {
  readonly instrument: string;
  readonly naam: string;
  /** How many there are, for how many it would open a better plek, and how many were used. */
  readonly aantal: number;
  readonly kandidaten: number;
  readonly ingezet: number;
  /** People with a plek in the assignment. */
  readonly geplaatst: { readonly nu: number; readonly straks: number };
  readonly waarde: { readonly nu: number; readonly straks: number };
  /** No choice of people could bring a higher value: everybody who can use it gets it. */
  readonly hoogstens: number;
  readonly kostenInCenten: number | null;
  readonly isAanname: boolean;
};

/**
 * Gives the instrument to those who gain most at the present prices, no two of them for the same opening of a plek, and
 * assigns again. Null when no inwoner can use it.
 */
export function regioeffect(vraag: Regiovraag): Regioeffect | null {
  const { inwoners, aantal, losOp } = vraag;
  const nu = vraag.nu ?? losOp(inwoners);
  const inzet = inwoners.map((inwoner) => inzetMet(vraag, inwoner));
  const allen = losOp(inwoners.map((inwoner, at) => metInzet(inwoner, inzet[at]!)));
  const kandidaten = kandidatenVoor(inzet, nu, allen.kanten);
  const [eerste] = kandidaten;
  if (!eerste) return null;
  const gekozen = kies(kandidaten, vraag.capaciteit, aantal);
  const straks = losOp(withInzet(inwoners, gekozen));
  const { id, naam, kosten } = eerste.inzet;
  return {
    instrument: id,
    naam,
    aantal,
    kandidaten: kandidaten.length,
    ingezet: gekozen.length,
    geplaatst: { nu: geplaatst(nu), straks: geplaatst(straks) },
    waarde: { nu: nu.waarde, straks: straks.waarde },
    hoogstens: allen.bovengrens,
    kostenInCenten: kosten && kosten.perJaar * gekozen.length,
    isAanname: kosten?.zekerheid === "aanname",
  };
}

const inzetMet = ({ instrument, kosten }: Regiovraag, inwoner: Inwonerprofiel): Inzet[] =>
  inzetVoor(inwoner, kosten).filter(({ id }) => id === instrument);

type Kandidaat = {
  readonly inwoner: number;
  readonly inzet: Inzet;
  /** What it opens, and by how much that is better than what the inwoner has now: best first. */
  readonly kansen: readonly { readonly plek: number; readonly winst: number }[];
};

function kandidatenVoor(inzetten: readonly Inzet[][], nu: Oplossing, straks: Kanten): Kandidaat[] {
  return inzetten.flatMap(([inzet], inwoner): Kandidaat[] => {
    if (!inzet) return [];
    const heeft = overschot(nu, inwoner);
    const kansen: { plek: number; winst: number }[] = [];
    for (let kant = straks.begin[inwoner]!; kant < straks.begin[inwoner + 1]!; kant++) {
      const plek = straks.plek[kant]!;
      const winst = straks.waarde[kant]! - nu.schaarsteprijs[plek]! - heeft;
      if (winst > 0) kansen.push({ plek, winst });
    }
    kansen.sort((a, b) => b.winst - a.winst || a.plek - b.plek);
    return kansen.length > 0 ? [{ inwoner, inzet, kansen }] : [];
  });
}

/** What the best pair of this inwoner is worth above the price of its plek; 0 without one. */
function overschot({ kanten, schaarsteprijs }: Oplossing, inwoner: number): number {
  let beste = 0;
  for (let kant = kanten.begin[inwoner]!; kant < kanten.begin[inwoner + 1]!; kant++) {
    beste = Math.max(beste, kanten.waarde[kant]! - schaarsteprijs[kanten.plek[kant]!]!);
  }
  return beste;
}

/** Most gain first; an opening that was given away counts no more, so that whoever comes next looks at the next plek. */
function kies(kandidaten: readonly Kandidaat[], capaciteit: ArrayLike<number>, aantal: number): Kandidaat[] {
  const gegeven = new Map<number, number>();
  const vrij = ({ plek }: Kandidaat["kansen"][number]) => (gegeven.get(plek) ?? 0) < capaciteit[plek]!;
  const gekozen: Kandidaat[] = [];
  const over = kandidaten.map((kandidaat) => ({ kandidaat, winst: kandidaat.kansen[0]!.winst }));
  over.sort((a, b) => a.winst - b.winst || b.kandidaat.inwoner - a.kandidaat.inwoner); // the best at the end
  while (over.length > 0 && gekozen.length < aantal) {
    const { kandidaat, winst } = over.pop()!;
    const kans = kandidaat.kansen.find(vrij);
    if (!kans) continue;
    if (kans.winst < winst) {
      const at = over.findIndex((ander) => ander.winst > kans.winst);
      over.splice(at < 0 ? over.length : at, 0, { kandidaat, winst: kans.winst });
      continue;
    }
    gegeven.set(kans.plek, (gegeven.get(kans.plek) ?? 0) + 1);
    gekozen.push(kandidaat);
  }
  return gekozen;
}

function withInzet(
  inwoners: readonly Inwonerprofiel[],
  gekozen: readonly Kandidaat[],
): readonly Inwonerprofiel[] {
  const anders = [...inwoners];
  for (const { inwoner, inzet } of gekozen) anders[inwoner] = metInzet(anders[inwoner]!, [inzet]);
  return anders;
}

const geplaatst = ({ plek }: Oplossing): number => Array.from(plek).filter((gekozen) => gekozen >= 0).length;
