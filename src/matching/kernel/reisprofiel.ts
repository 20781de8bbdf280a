import { voorwaarden } from "#matching/criteria";
import { isBereikbaar } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis, reisOver } from "#matching/reistijd";
import { aandeelReis, puntenVoor } from "#matching/waarde";
import { ONDERDELEN } from "#matching/waarde-onderdelen";
import type { Blik } from "#matching/kernel/blik";
import { criteriumVan, type Klassen } from "#matching/kernel/kernelindex";
import { type Sleutel, sleutelVan } from "#matching/kernel/sleutel";
import { ONBEKEND, oordelen, WEG } from "#matching/kernel/stap";

/**
 * What distance means for everyone who travels in the same way and as long: the journey takes whole minutes and never
 * gets shorter further away, so each answer holds up to a distance.
 */
export type Reisprofiel = {
  /** A plek further than this is kept away; -1 keeps all away. */
  readonly grensKm: number;
  /** Kept away is a plek of which the point is not known. */
  readonly zonderPuntWeg: boolean;
  readonly onbekendMetPunt: boolean;
  readonly onbekendZonderPunt: boolean;
  /** Points up to and including these kilometres, and beyond the last. Empty when the journey is not known. */
  readonly trapKm: Float64Array;
  readonly trapPunten: Int32Array;
  /** Points without a journey. */
  readonly puntenOnbekend: number;
};

/** Beyond this nothing changes any more in minutes or points. */
const LANGSTE_MINUTEN = 600;
const OM_DE_AARDE = 40_000; // km

export const REIS = voorwaarden.findIndex(({ regel }) => regel === "reistijd");
const reiscriterium = voorwaarden[REIS]!;
const reisregels = ONDERDELEN.filter(({ soort }) => soort === "reis");

export function newReisprofielen(): (blik: Blik<Inwonerprofiel>) => Reisprofiel {
  const bekend = [new Map<Sleutel, Reisprofiel>(), new Map<Sleutel, Reisprofiel>()] as const;
  const sleutel = sleutelVan(["reistijd_max", "vervoermiddelen", "dichtbij_huis"]);
  const grenzen = new Map<string, number>();
  const grensVoor = (vervoermiddelen: readonly string[], minuten: number): number => {
    const key = `${minuten} ${vervoermiddelen.join()}`;
    let km = grenzen.get(key);
    if (km === undefined) grenzen.set(key, (km = langsteKm(vervoermiddelen, minuten)));
    return km;
  };
  return (blik) => {
    const metPunt = bekend[blik.profiel.punt === undefined ? 0 : 1];
    const key = sleutel(blik);
    let profiel = metPunt.get(key);
    if (profiel === undefined) metPunt.set(key, (profiel = maakProfiel(blik.profiel, grensVoor)));
    return profiel;
  };
}

const HIER = { lat: 52, lon: 5 };

function maakProfiel(
  inwoner: Inwonerprofiel,
  grensVoor: (vervoermiddelen: readonly string[], minuten: number) => number,
): Reisprofiel {
  const naast: Plekprofiel = { id: "", punt: inwoner.punt ?? HIER, feiten: {} };
  const klassen: Klassen = { klasse: new Uint32Array(), voorbeelden: [naast, { id: "", feiten: {} }] };
  const [metPunt, zonderPunt] = oordelen(reiscriterium, klassen, inwoner);
  const { vervoermiddelen, reistijd_max: grens } = inwoner.feiten;
  const isBekend = reis(inwoner, naast) !== null;
  const metGrens = isBekend && grens !== undefined;
  return {
    grensKm: metPunt === WEG ? -1 : metGrens ? grensVoor(vervoermiddelen!.waarde, grens.waarde) : Infinity,
    zonderPuntWeg: zonderPunt === WEG,
    onbekendMetPunt: metPunt === ONBEKEND,
    onbekendZonderPunt: zonderPunt === ONBEKEND,
    ...(isBekend
      ? trap(inwoner, (minuten) => grensVoor(vervoermiddelen!.waarde, minuten))
      : { trapKm: new Float64Array(), trapPunten: new Int32Array() }),
    puntenOnbekend: puntenNa(inwoner, null),
  };
}

function trap(inwoner: Inwonerprofiel, grensVoor: (minuten: number) => number) {
  const km: number[] = [];
  const punten: number[] = [];
  for (let minuten = 0; minuten < LANGSTE_MINUTEN; minuten++) {
    const nu = puntenNa(inwoner, minuten);
    if (nu === puntenNa(inwoner, minuten + 1)) continue;
    km.push(grensVoor(minuten));
    punten.push(nu);
  }
  punten.push(puntenNa(inwoner, LANGSTE_MINUTEN));
  return { trapKm: Float64Array.from(km), trapPunten: Int32Array.from(punten) };
}

const puntenNa = (inwoner: Inwonerprofiel, minuten: number | null): number =>
  reisregels.reduce(
    (som, regel) => som + puntenVoor(regel, aandeelReis(criteriumVan(regel), inwoner, minuten)),
    0,
  );

/** The longest distance that takes at most so many minutes: to the last bit, by asking about ever less. */
function langsteKm(vervoermiddelen: readonly string[], minuten: number): number {
  const kan = (km: number) => isBereikbaar(reisOver(km, vervoermiddelen)!, minuten);
  if (!kan(0)) return -1;
  let wel = 0;
  let niet = OM_DE_AARDE;
  for (;;) {
    const midden = (wel + niet) / 2;
    if (midden === wel || midden === niet) return wel;
    if (kan(midden)) wel = midden;
    else niet = midden;
  }
}
