import type { Punt } from "#matching/profiel";
import { afstandInKm, minstensKm } from "#matching/reistijd";
import { type Puntenboom, VAK, VERTAKKING } from "#matching/kernel/punten";

/** The points around a place, the nearest first, with how far they are. */
export type Omgeving = { readonly km: Float64Array; readonly at: Int32Array };

/** So many numbers are remembered: inwoners live at few points, for a point is the middle of a postcode area. */
const ONTHOUDEN = 8_000_000;
/** Searched a little further than was asked, so that the next who may travel longer needs no new search. */
const RUIMER = 1.25;

type Gevonden = Omgeving & { readonly totKm: number };

/** Gives every point up to `km` away, and perhaps some that are further. */
export function newOmgeving(boom: Puntenboom): (van: Punt, km: number) => Omgeving {
  const bekend = new Map<number, Map<number, Gevonden>>();
  let onthouden = 0;
  return (van, km) => {
    let opBreedte = bekend.get(van.lat);
    const eerder = opBreedte?.get(van.lon);
    if (eerder !== undefined && eerder.totKm >= km) return eerder;
    const gevonden = zoek(boom, van, km * RUIMER);
    onthouden += gevonden.at.length - (eerder?.at.length ?? 0);
    if (onthouden > ONTHOUDEN) {
      bekend.clear();
      opBreedte = undefined;
      onthouden = gevonden.at.length;
    }
    if (opBreedte === undefined) bekend.set(van.lat, (opBreedte = new Map()));
    opBreedte.set(van.lon, gevonden);
    return gevonden;
  };
}

function zoek({ punten, lagen }: Puntenboom, van: Punt, totKm: number): Gevonden {
  const at: number[] = [];
  const km: number[] = [];
  const daal = (laag: number, begin: number, eind: number) => {
    const vakken = lagen[laag];
    for (let nummer = begin; nummer < eind; nummer++) {
      if (vakken === undefined) {
        const afstand = afstandInKm(van, punten[nummer]!);
        if (afstand > totKm) continue;
        at.push(nummer);
        km.push(afstand);
      } else if (minstensKm(van, vakOp(vakken, nummer)) <= totKm) {
        const lengte = laag + 1 < lagen.length ? lagen[laag + 1]!.length / VAK : punten.length;
        daal(laag + 1, nummer * VERTAKKING, Math.min(lengte, (nummer + 1) * VERTAKKING));
      }
    }
  };
  daal(0, 0, lagen[0]!.length / VAK);
  const volgorde = Uint32Array.from(at, (_, nummer) => nummer).toSorted((a, b) => km[a]! - km[b]! || a - b);
  return {
    at: Int32Array.from(volgorde, (nummer) => at[nummer]!),
    km: Float64Array.from(volgorde, (nummer) => km[nummer]!),
    totKm,
  };
}

const vakOp = (vakken: Float64Array, nummer: number) => ({
  zuid: vakken[nummer * VAK]!,
  noord: vakken[nummer * VAK + 1]!,
  west: vakken[nummer * VAK + 2]!,
  oost: vakken[nummer * VAK + 3]!,
});
