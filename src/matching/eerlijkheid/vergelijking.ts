import {
  type Gemiddelde,
  type Interval,
  katz,
  type Verhouding,
  verhoudingVanGemiddelden,
  wilson,
} from "#matching/eerlijkheid/intervallen";
import type { Maat, Strata } from "#matching/eerlijkheid/runuitkomst";
import { gestandaardiseerd, perStratum } from "#matching/eerlijkheid/strata";
import { fisher, mantelHaenszel, type Rangen, rangen, rangsomtoets } from "#matching/eerlijkheid/toetsen";

/** A group beside everybody else, on one measure. */
export type Vergelijking = Verhouding & {
  readonly aantal: number;
  readonly aantalRest: number;
  /** A share (0 to 1) or a mean. */
  readonly waarde: number;
  readonly waardeRest: number;
  readonly verschil: number;
  /** Around the share of the group itself; absent for a mean. */
  readonly interval?: Interval;
  /** The chance of a difference like this where there is none: Fisher for a share, Wilcoxon for a mean. */
  readonly p: number;
  /** The same ratio among people in the same circumstances, where strata were given. */
  readonly gelijk?: Verhouding;
};

/** A measure made ready once, to hold many groups against the rest. */
export type Meetlat = {
  readonly maat: Maat;
  readonly vergelijk: (leden: Uint32Array) => Vergelijking;
};

/** `bereik`: who can count at all; a group and its rest are both parts of it. */
export function meetlat(maat: Maat, aantal: number, strata?: Strata): Meetlat {
  const telt = new Uint8Array(aantal).map((_, inwoner) => maat.onder?.[inwoner] ?? 1);
  const allen = inwonersMet(telt);
  const totaal = samenvatting(maat.waarden, allen);
  const waarden = Float64Array.from(allen, (inwoner) => maat.waarden[inwoner]!);
  const volgorde = maat.soort === "gemiddelde" ? rangenPerInwoner(allen, waarden, aantal) : null;
  return {
    maat,
    vergelijk: (leden) => {
      const eigen = leden.filter((inwoner) => telt[inwoner] === 1);
      const groep = samenvatting(maat.waarden, eigen);
      const rest = restVan(totaal, groep);
      const verschil = volgorde
        ? gemiddelden(groep, rest, rangsom(volgorde, eigen), totaal.aantal, volgorde.gelijken)
        : aandelen(groep, rest);
      const gelijk = strata && naStrata(maat, strata, eigen, allen);
      return { ...verschil, ...(gelijk && { gelijk }) };
    },
  };
}

type Som = { readonly aantal: number; readonly som: number; readonly kwadraten: number };

function samenvatting(waarden: ArrayLike<number>, leden: Uint32Array): Som {
  let [som, kwadraten] = [0, 0];
  for (const inwoner of leden) {
    const waarde = waarden[inwoner]!;
    som += waarde;
    kwadraten += waarde * waarde;
  }
  return { aantal: leden.length, som, kwadraten };
}

const restVan = (totaal: Som, groep: Som): Som => ({
  aantal: totaal.aantal - groep.aantal,
  som: totaal.som - groep.som,
  kwadraten: totaal.kwadraten - groep.kwadraten,
});

function aandelen(groep: Som, rest: Som): Vergelijking {
  const [waarde, waardeRest] = [deel(groep), deel(rest)];
  return {
    ...basis(groep, rest, waarde, waardeRest),
    ...katz(groep.som, groep.aantal, rest.som, rest.aantal),
    interval: wilson(groep.som, groep.aantal),
    p: fisher({
      wel: groep.som,
      niet: groep.aantal - groep.som,
      andereWel: rest.som,
      andereNiet: rest.aantal - rest.som,
    }),
  };
}

function gemiddelden(groep: Som, rest: Som, som: number, totaal: number, gelijken: number): Vergelijking {
  const [a, b] = [gemiddelde(groep), gemiddelde(rest)];
  return {
    ...basis(groep, rest, a.gemiddelde, b.gemiddelde),
    ...verhoudingVanGemiddelden(a, b),
    p: groep.aantal === 0 || rest.aantal === 0 ? 1 : rangsomtoets(som, groep.aantal, totaal, gelijken),
  };
}

const basis = (groep: Som, rest: Som, waarde: number, waardeRest: number) => ({
  aantal: groep.aantal,
  aantalRest: rest.aantal,
  waarde,
  waardeRest,
  verschil: waarde - waardeRest,
});

const deel = ({ som, aantal }: Som): number => (aantal === 0 ? 0 : som / aantal);

function gemiddelde({ som, kwadraten, aantal }: Som): Gemiddelde {
  const midden = aantal === 0 ? 0 : som / aantal;
  const spreiding = aantal < 2 ? 0 : Math.max(0, kwadraten - som * midden) / (aantal - 1);
  return { aantal, gemiddelde: midden, variantie: aantal === 0 ? 0 : spreiding / aantal };
}

const inwonersMet = (telt: Uint8Array): Uint32Array =>
  new Uint32Array(telt.length).map((_, inwoner) => inwoner).filter((inwoner) => telt[inwoner] === 1);

function rangenPerInwoner(allen: Uint32Array, waarden: Float64Array, aantal: number): Rangen {
  const { rang, gelijken } = rangen(waarden);
  const perInwoner = new Float64Array(aantal);
  allen.forEach((inwoner, at) => {
    perInwoner[inwoner] = rang[at]!;
  });
  return { rang: perInwoner, gelijken };
}

const rangsom = ({ rang }: Rangen, leden: Uint32Array): number =>
  leden.reduce((som, inwoner) => som + rang[inwoner]!, 0);

function naStrata(maat: Maat, strata: Strata, eigen: Uint32Array, allen: Uint32Array): Verhouding | null {
  const delen = perStratum(maat.waarden, strata, eigen, allen);
  if (maat.soort === "aandeel") return mantelHaenszel(delen.map(({ vierveld }) => vierveld));
  return gestandaardiseerd(delen);
}
