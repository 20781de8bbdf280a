import { type Belemmeringen, belemmeringen, geopend, passend } from "#matching/instrumenten-belemmering";
import { type Inzet, inzetVoor, metInzet } from "#matching/instrumenten-catalogus";
import type { Kostentabel } from "#matching/instrumenten-kosten";
import type { Plekindex } from "#matching/plekindex";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { paarwaarde } from "#matching/waarde";

export type Openingsopties = {
  readonly kosten?: Kostentabel;
  /** Plekken that count, by their place in the index; all of them without it. A full plek opens nothing. */
  readonly telt?: (plek: number) => boolean;
  /** Scarcity price of each plek, of an assignment; without it no value is said. */
  readonly schaarsteprijs?: ArrayLike<number>;
  readonly waarde?: (inwoner: Inwonerprofiel, plek: Plekprofiel) => number;
  /** What is in the way now, where the caller found that already. */
  readonly nu?: Belemmeringen;
};

/** What one support, or two together, would open for one inwoner. Nothing in it says how good anyone is. */
export type Opening = {
  readonly inzet: readonly Inzet[];
  /** Plekken that fit with it and not without, by their place in the index. */
  readonly plekken: readonly number[];
  /** Of two together: plekken that neither of them opens alone. */
  readonly extra: number;
  /**
   * By how much the best plek improves, in points of the value of a pair less the price of the plek: a plek that
   * everybody wants is no gain. Null without prices.
   */
  readonly winst: number | null;
  /** Of one year; null where the costs of a part are not known. */
  readonly kostenInCenten: number | null;
  readonly isAanname: boolean;
  readonly per1000Euro: { readonly plekken: number; readonly winst: number | null } | null;
};

/** For each single support the plekken that it opens, most first; what opens nothing is left out. */
export function openingen(inwoner: Inwonerprofiel, index: Plekindex, opties: Openingsopties = {}): Opening[] {
  const stand = standVan(inwoner, index, opties);
  return inzetVoor(inwoner, opties.kosten)
    .map((inzet) => openingVan(stand, [inzet], 0))
    .filter(({ plekken }) => plekken.length > 0)
    .toSorted(meesteEerst);
}

/** The two supports that together open most that neither opens alone, most first. */
export function pakketten(
  inwoner: Inwonerprofiel,
  index: Plekindex,
  opties: Openingsopties & { readonly hoogstens?: number } = {},
): Opening[] {
  const stand = standVan(inwoner, index, opties);
  const steun = inzetVoor(inwoner, opties.kosten).filter(({ soort }) => soort === "steun");
  const alleen = steun.map((inzet) => new Set(geopendDoor(stand, [inzet])));
  const gevonden: { inzet: readonly Inzet[]; extra: number }[] = [];
  steun.forEach((eerste, a) => {
    steun.slice(a + 1).forEach((tweede, na) => {
      if (eerste.nietSamen !== undefined && eerste.nietSamen === tweede.nietSamen) return;
      const b = a + 1 + na;
      const open = geopendDoor(stand, [eerste, tweede]);
      const extra = open.filter((plek) => !alleen[a]!.has(plek) && !alleen[b]!.has(plek)).length;
      if (extra > 0) gevonden.push({ inzet: [eerste, tweede], extra });
    });
  });
  return gevonden
    .toSorted((a, b) => b.extra - a.extra)
    .slice(0, opties.hoogstens ?? 5)
    .map(({ inzet, extra }) => openingVan(stand, inzet, extra));
}

type Stand = {
  readonly inwoner: Inwonerprofiel;
  readonly index: Plekindex;
  readonly opties: Openingsopties;
  readonly nu: Belemmeringen;
  /** Of the best plek that fits now: value less price, at least 0. */
  readonly beste: number | null;
};

function standVan(inwoner: Inwonerprofiel, index: Plekindex, opties: Openingsopties): Stand {
  const { telt = () => true, nu = belemmeringen(inwoner, index) } = opties;
  const passende = opties.schaarsteprijs ? passend(nu).filter(telt) : [];
  return { inwoner, index, opties, nu, beste: overschot(inwoner, passende, index, opties) };
}

const geopendDoor = ({ nu, index, inwoner, opties: { telt = () => true } }: Stand, inzet: readonly Inzet[]) =>
  geopend(nu, index, metInzet(inwoner, inzet), [
    ...new Set(inzet.flatMap(({ voorwaarden }) => voorwaarden)),
  ]).filter(telt);

function openingVan(stand: Stand, inzet: readonly Inzet[], extra: number): Opening {
  const { inwoner, index, opties, beste } = stand;
  const plekken = geopendDoor(stand, inzet);
  const straks = overschot(metInzet(inwoner, inzet), plekken, index, opties);
  const winst = straks === null || beste === null ? null : Math.max(0, straks - beste);
  const bedragen = inzet.map(({ kosten }) => kosten?.perJaar ?? null);
  const kostenInCenten = bedragen.every((bedrag) => bedrag !== null)
    ? bedragen.reduce((som: number, bedrag) => som + bedrag, 0)
    : null;
  return {
    inzet,
    plekken,
    extra: inzet.length === 1 ? plekken.length : extra,
    winst,
    kostenInCenten,
    isAanname: inzet.some(({ kosten }) => kosten?.zekerheid === "aanname"),
    per1000Euro:
      kostenInCenten === null || kostenInCenten === 0
        ? null
        : {
            plekken: (plekken.length * DUIZEND_EURO) / kostenInCenten,
            winst: winst === null ? null : (winst * DUIZEND_EURO) / kostenInCenten,
          },
  };
}

const DUIZEND_EURO = 1_000_00; // in cents

/** The best of these plekken: the value of the pair less the price of the plek; 0 where none is worth it. */
export function overschot(
  inwoner: Inwonerprofiel,
  plekken: readonly number[],
  index: Plekindex,
  { schaarsteprijs, waarde = paarwaarde }: Openingsopties,
): number | null {
  if (!schaarsteprijs) return null;
  return plekken.reduce(
    (beste, plek) => Math.max(beste, waarde(inwoner, index.plekken[plek]!) - schaarsteprijs[plek]!),
    0,
  );
}

/** Equals in the order of the catalogue: support before room. */
const meesteEerst = (a: Opening, b: Opening): number => b.plekken.length - a.plekken.length;
