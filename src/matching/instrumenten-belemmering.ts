import { voorwaarden } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Plekindex } from "#matching/plekindex";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";

/** What keeps one inwoner from each plek. Plekken are numbers, by their place in the index. */
export type Belemmeringen = {
  /** Per plek the number of voorwaarden that are not met. */
  readonly aantal: Uint8Array;
  /** Per voorwaarde, for each class of plekken: 1 where it is not met. */
  readonly faalt: readonly Uint8Array[];
};

const plaatsVan: ReadonlyMap<string, number> = new Map(voorwaarden.map(({ id }, at) => [id, at]));

export function belemmeringen(inwoner: Inwonerprofiel, index: Plekindex): Belemmeringen {
  const faalt = voorwaarden.map((_, at) => faaltPerKlasse(inwoner, index, at));
  const aantal = new Uint8Array(index.plekken.length);
  faalt.forEach((perKlasse, at) => {
    if (!perKlasse.includes(1)) return;
    const { klasse } = index.voorwaarden[at]!;
    for (let plek = 0; plek < aantal.length; plek++) aantal[plek]! += perKlasse[klasse[plek]!]!;
  });
  return { aantal, faalt };
}

/** The plekken that fit. */
export const passend = ({ aantal }: Belemmeringen): number[] => metAantal(aantal, 0);

/** For each voorwaarde the number of plekken where it is the only one that is not met; of these plekken, or of all. */
export function eenStaatInDeWeg(
  { aantal, faalt }: Belemmeringen,
  index: Plekindex,
  plekken?: readonly number[],
): Uint32Array {
  const keren = new Uint32Array(faalt.length);
  const bijna = plekken?.filter((plek) => aantal[plek] === 1) ?? metAantal(aantal, 1);
  faalt.forEach((perKlasse, at) => {
    if (!perKlasse.includes(1)) return;
    const { klasse } = index.voorwaarden[at]!;
    for (const plek of bijna) keren[at]! += perKlasse[klasse[plek]!]!;
  });
  return keren;
}

/**
 * The plekken that did not fit and do fit once the inwoner is `anders`. Only these voorwaarden can come out otherwise,
 * so that only they are looked at again.
 */
export function geopend(
  { aantal, faalt }: Belemmeringen,
  index: Plekindex,
  anders: Inwonerprofiel,
  geraakt: readonly string[],
): number[] {
  const delen = geraakt.map((id) => {
    const at = plaatsVan.get(id)!;
    const { klasse, voorbeelden } = index.voorwaarden[at]!;
    const bekend = new Map<number, boolean>(); // by class: few of them are looked at
    const isNogNiet = (nummer: number) => {
      const na = bekend.get(nummer) ?? isNietVoldaan(at, anders, voorbeelden[nummer]!);
      bekend.set(nummer, na);
      return na;
    };
    return { klasse, voor: faalt[at]!, isNogNiet };
  });
  const open: number[] = [];
  for (let plek = 0; plek < aantal.length; plek++) {
    const over = aantal[plek]!;
    if (over === 0 || over > delen.length) continue;
    const eigen = delen.filter(({ klasse, voor }) => voor[klasse[plek]!] === 1);
    if (eigen.length < over) continue; // something else is in the way
    if (delen.every(({ klasse, isNogNiet }) => !isNogNiet(klasse[plek]!))) open.push(plek);
  }
  return open;
}

function metAantal(aantal: Uint8Array, gezocht: number): number[] {
  const plekken: number[] = [];
  for (let plek = 0; plek < aantal.length; plek++) if (aantal[plek] === gezocht) plekken.push(plek);
  return plekken;
}

function faaltPerKlasse(inwoner: Inwonerprofiel, { voorwaarden: delen }: Plekindex, at: number): Uint8Array {
  const { voorbeelden } = delen[at]!;
  const faalt = new Uint8Array(voorbeelden.length);
  for (let klasse = 0; klasse < faalt.length; klasse++) {
    if (isNietVoldaan(at, inwoner, voorbeelden[klasse]!)) faalt[klasse] = 1;
  }
  return faalt;
}

const isNietVoldaan = (at: number, inwoner: Inwonerprofiel, plek: Plekprofiel): boolean =>
  uitkomst(voorwaarden[at]!, inwoner, plek) === "voldoet niet";
