import { voorwaarden } from "#matching/criteria";
import { blootstellingInLijsten } from "#matching/eerlijkheid/blootstelling";
import { trek } from "#matching/eerlijkheid/loting";
import type { Kenmerk, Runuitkomst } from "#matching/eerlijkheid/runuitkomst";
import type { Eerlijkheidsverslag } from "#matching/eerlijkheid/verslag";
import { eerlijkheidsverslag } from "#matching/eerlijkheid/verslag";
import { belemmeringen, eenStaatInDeWeg, passend } from "#matching/instrumenten-belemmering";
import { indexPlekken } from "#matching/plekindex";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";

/** What is planted: nothing, a voorwaarde that one group meets less often, or a lower place in the lists. */
export type Scheefheid = "geen" | "voorwaarde" | "volgorde";

export const INWONERS = 600;
const PLEKKEN = 60;
const PLAATSEN = 8;
/** Who is disadvantaged where something is planted. */
export const BENADEELD = "y";

/** A made-up region and its run, with groups that the profiles do not hold. */
export function proefregio(zaad: number, scheefheid: Scheefheid) {
  let trekking = 0;
  const lot = (grens: number) => trek(zaad, 1, trekking++, grens);
  const kans = (procent: number) => lot(100) < procent;
  const kenmerk = (naam: string, groepen: readonly string[]): Kenmerk => ({
    naam,
    groepen,
    groep: Uint8Array.from({ length: INWONERS }, () => lot(groepen.length)),
  });
  const kenmerken = [
    kenmerk("groep", ["x", BENADEELD]),
    kenmerk("leeftijd", ["jong", "midden", "oud"]),
    kenmerk("gemeente", ["a", "b", "c", "d"]),
  ];
  const isBenadeeld = (inwoner: number) => kenmerken[0]!.groep[inwoner] === 1;
  const plekken = Array.from({ length: PLEKKEN }, (_, at) => aPlek(`plek-${at}`, lot, kans));
  const inwoners = Array.from({ length: INWONERS }, (_, at) => {
    const heeftMinder = scheefheid === "voorwaarde" && isBenadeeld(at);
    return anInwoner(`inwoner-${at}`, lot, kans(heeftMinder ? 35 : 80));
  });
  const achteraan = (inwoner: number) => (scheefheid === "volgorde" && isBenadeeld(inwoner) ? 300 : 0);
  return { kenmerken, run: runVan(inwoners, plekken, (inwoner) => lot(1000) + achteraan(inwoner)) };
}

const plaats = (nummer: number) => ({ lat: 52 + (nummer % 4) / 20, lon: 5.3 + nummer / 40 });

/** Four of every five plekken ask a rijbewijs, whatever the work is. */
const aPlek = (
  id: string,
  lot: (grens: number) => number,
  kans: (procent: number) => boolean,
): Plekprofiel => ({
  id,
  punt: plaats(lot(PLAATSEN)),
  feiten: {
    tillen: { waarde: lot(5) * 5 },
    taal_nederlands_mondeling: { waarde: 1 + lot(3) },
    staan: { waarde: lot(3) },
    uren_per_week_min: { waarde: 12 + 4 * lot(4) },
    uren_per_week_max: { waarde: 28 + 4 * lot(3) },
    rijbewijzen: { waarde: kans(80) ? ["B"] : [] },
  },
  regeling: "geen",
});

const anInwoner = (id: string, lot: (grens: number) => number, heeftRijbewijs: boolean): Inwonerprofiel => ({
  id,
  punt: plaats(lot(PLAATSEN)),
  feiten: {
    tillen: { waarde: lot(7) * 5 },
    taal_nederlands_mondeling: { waarde: 1 + lot(4) },
    staan: { waarde: lot(4) },
    uren_per_week_min: { waarde: 8 + 4 * lot(3) },
    uren_per_week_max: { waarde: 20 + 4 * lot(5) },
    reistijd_max: { waarde: 20 + 10 * lot(5) },
    vervoermiddelen: { waarde: ["fiets", "ov"].slice(lot(2)) },
    rijbewijzen: { waarde: heeftRijbewijs ? ["B"] : [] },
  },
  regelingen: [],
});

/** Each plek takes the first of its list who is still free. */
function runVan(
  inwoners: readonly Inwonerprofiel[],
  plekken: readonly Plekprofiel[],
  sleutel: (inwoner: number) => number,
): Runuitkomst {
  const index = indexPlekken(plekken);
  const lijsten: { inwoner: number; sleutel: number }[][] = plekken.map(() => []);
  const past = new Uint32Array(inwoners.length);
  const inDeWeg = new Uint32Array(inwoners.length * voorwaarden.length);
  inwoners.forEach((profiel, inwoner) => {
    const gevonden = belemmeringen(profiel, index);
    inDeWeg.set(eenStaatInDeWeg(gevonden, index), inwoner * voorwaarden.length);
    const passende = passend(gevonden);
    past[inwoner] = passende.length;
    for (const plek of passende) lijsten[plek]!.push({ inwoner, sleutel: sleutel(inwoner) });
  });
  for (const lijst of lijsten) lijst.sort((a, b) => a.sleutel - b.sleutel || a.inwoner - b.inwoner);
  const geplaatst = new Uint8Array(inwoners.length);
  const waarde = new Int32Array(inwoners.length);
  for (const lijst of lijsten) {
    const eerste = lijst.find(({ inwoner }) => geplaatst[inwoner] === 0);
    if (!eerste) continue;
    geplaatst[eerste.inwoner] = 1;
    waarde[eerste.inwoner] = 1500 - eerste.sleutel;
  }
  return {
    aantal: inwoners.length,
    plekken: plekken.length,
    voorwaarden,
    past,
    eenStaatInDeWeg: inDeWeg,
    blootstelling: blootstellingInLijsten(
      inwoners.length,
      lijsten.map((lijst) => lijst.map(({ inwoner }) => inwoner)),
    ),
    geplaatst,
    waarde,
  };
}

/** Was it found, and where it is? */
function isGevonden({ bevindingen }: Eerlijkheidsverslag, scheefheid: Scheefheid): boolean {
  const eigen = bevindingen.filter(({ groepen }) => groepen.length === 1 && groepen[0] === BENADEELD);
  if (scheefheid === "volgorde") return eigen.some(({ code }) => code === "eerlijkheid.rangorde");
  const isMinder = eigen.some(
    ({ code, oordeel }) => code === "eerlijkheid.aanbod" && oordeel === "nader onderzoeken",
  );
  return isMinder && eigen.some(({ voorwaarde }) => voorwaarde?.id === "rijbewijs");
}

export type Proefcijfers = {
  readonly zaden: number;
  readonly gevonden: Readonly<Record<"voorwaarde" | "volgorde", number>>;
  readonly zadenZonder: number;
  /** Reports with at least one finding, where nothing was planted. */
  readonly valsAlarm: number;
};

/** The whole trial: planted and not planted, over many seeds. */
export function proef(zaden = 50, zadenZonder = 200): Proefcijfers {
  const verslag = (zaad: number, scheefheid: Scheefheid) => {
    const { run, kenmerken } = proefregio(zaad, scheefheid);
    return eerlijkheidsverslag(run, kenmerken);
  };
  const tel = (scheefheid: Scheefheid) =>
    Array.from({ length: zaden }, (_, zaad) => verslag(zaad, scheefheid)).filter((uitkomst) =>
      isGevonden(uitkomst, scheefheid),
    ).length;
  const alarmen = Array.from({ length: zadenZonder }, (_, zaad) => verslag(1000 + zaad, "geen"));
  return {
    zaden,
    gevonden: { voorwaarde: tel("voorwaarde"), volgorde: tel("volgorde") },
    zadenZonder,
    valsAlarm: alarmen.filter(({ bevindingen }) => bevindingen.length > 0).length,
  };
}
