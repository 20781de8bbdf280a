import type { Punt } from "#matching/profiel";
import { toevalVoor } from "#matching/genereren-toeval";

/** Where people live and work: the middles of postcode areas in and around towns, no finer than real data are. */
export type Kaart = { readonly gebied: (deel: number) => Punt };

const KM2_PER_GEBIED = 10; // as the Netherlands has: some 4.100 areas of four digits
const KM2_PER_KERN = 28;
/** A region of this many has this side; more people live on more land, up to the whole country. */
const REGIO = { inwoners: 12_000, km: 40 };
const LAND_KM = 203;
const MIDDEN = { lat: 52.15, lon: 5.4 };
const KM_PER_GRAAD = { lat: 111.3, lon: 68.3 };

export function maakKaart(inwoners: number, zaad: number): Kaart {
  const toeval = toevalVoor(zaad, "kaart");
  const zijde = Math.min(LAND_KM, Math.max(12, REGIO.km * Math.sqrt(inwoners / REGIO.inwoners)));
  const plaats = () => ({ x: (toeval.volgende() - 0.5) * zijde, y: (toeval.volgende() - 0.5) * zijde });
  const kernen = Array.from({ length: Math.max(5, Math.round(zijde ** 2 / KM2_PER_KERN)) }, plaats);
  const kern = () => kernen[Math.floor(kernen.length * toeval.volgende() ** 1.8)]!; // the first are the big towns
  const rond = () => (toeval.volgende() + toeval.volgende() + toeval.volgende() - 1.5) * 5;
  const gebieden = Array.from({ length: Math.max(8, Math.round(zijde ** 2 / KM2_PER_GEBIED)) }, () => {
    const { x, y } = kern();
    return {
      lat: vijf(MIDDEN.lat + (y + rond()) / KM_PER_GRAAD.lat),
      lon: vijf(MIDDEN.lon + (x + rond()) / KM_PER_GRAAD.lon),
    };
  });
  return { gebied: (deel) => gebieden[Math.floor(deel * gebieden.length)]! };
}

/** Five decimals, as the list of postcode areas has. */
const vijf = (graden: number): number => Math.round(graden * 1e5) / 1e5;
