import type { Inwonerprofiel } from "#matching/profiel";
import { punten } from "#matching/waarde";
import type { Onderdeelregel } from "#matching/waarde-onderdelen";
import { type Blik, nummerVan } from "#matching/kernel/blik";
import type { Bitmap, Bitmaps } from "#matching/kernel/bitmaps";
import { BEKENDREGEL, DEELREGEL, deelklassen, isTelbaar } from "#matching/kernel/deel";
import type { Geheugen } from "#matching/kernel/geheugen";
import { criteriumVan, isLijst, type Kernelindex, type Waardeklassen } from "#matching/kernel/kernelindex";
import { alleen, type Sleutel, sleutelVan } from "#matching/kernel/sleutel";

/** Points for each class of plekken, for the inwoner that was set last: where they stand. */
export type Puntenrij = {
  readonly klasse: number;
  plaats: number;
  /** The most that the rows after it, and what is counted, can give. */
  readonly rest: number;
};

export type Puntenrijen = {
  readonly rijen: readonly Puntenrij[];
  /** The most that all rows together, and what is counted, can give. */
  readonly hoogstens: number;
  readonly zet: (blik: Blik<Inwonerprofiel>) => void;
  /** The first row goes by a list of wishes: the plekken that meet one of those of the inwoner that was set last. */
  readonly wensen: Wensen | undefined;
  readonly forget: () => void;
};

export type Wensen = {
  readonly bitmaps: Int32Array;
  aantal: number;
  /** The most points of a plek that meets none of them. */
  readonly zonder: number;
};

/** Sets the row for one inwoner, and gives where it stands. */
type Rijmaker = {
  readonly zet: (blik: Blik<Inwonerprofiel>) => number;
  readonly wensen?: Wensen;
  readonly forget: () => void;
};

export function newPuntenrijen(index: Kernelindex, geheugen: Geheugen, bitmaps: Bitmaps): Puntenrijen {
  const alle = isTelbaar(index)
    ? index.waarde
    : [...index.waarde, { ...deelklassen(index), regels: [DEELREGEL] }];
  const waarde = alle.toSorted((a, b) => hoogstens(b.regels) - hoogstens(a.regels)); // what weighs most decides soonest
  const meest = (groepen: readonly Waardeklassen[]) =>
    hoogstens([...groepen.flatMap(({ regels }) => regels), DEELREGEL, BEKENDREGEL]);
  const rijen = waarde.map(
    ({ klasse }, at): Puntenrij => ({
      klasse: opgeslagen(geheugen, klasse),
      plaats: 0,
      rest: meest(waarde.slice(at + 1)),
    }),
  );
  const makers = waarde.map((groep) =>
    groep.regels.some(isLijst) ? perDeel(groep, geheugen, bitmaps) : onthouden(groep, geheugen),
  );
  return {
    rijen,
    hoogstens: meest(waarde),
    wensen: makers[0]?.wensen,
    zet(blik) {
      for (let at = 0; at < rijen.length; at++) rijen[at]!.plaats = makers[at]!.zet(blik);
    },
    forget: () => {
      for (const maker of makers) maker.forget();
    },
  };
}

const hoogstens = (regels: readonly Onderdeelregel[]): number =>
  regels.reduce((som, regel) => som + regel.hoogstens, 0);

export function opgeslagen(geheugen: Geheugen, rij: ArrayLike<number>): number {
  const plaats = geheugen.reserve(rij.length);
  geheugen.i32.set(rij, plaats >> 2);
  return plaats;
}

/** Right for every part: it is asked about each class. */
const puntenPerKlasse = ({ regels, voorbeelden }: Waardeklassen, inwoner: Inwonerprofiel): Int32Array =>
  Int32Array.from(voorbeelden, (plek) =>
    regels.reduce((som, regel) => som + punten(regel, inwoner, plek), 0),
  );

/** For the next inwoner who says the same, the row is there already. */
function onthouden(groep: Waardeklassen, geheugen: Geheugen): Rijmaker {
  const bekend = new Map<Sleutel, number>();
  const sleutel = sleutelVan(groep.regels.flatMap((regel) => criteriumVan(regel).inwonerVelden));
  return {
    zet(blik) {
      const key = sleutel(blik);
      const eerder = bekend.get(key);
      if (eerder !== undefined) return eerder;
      const plaats = opgeslagen(geheugen, puntenPerKlasse(groep, blik.profiel));
      bekend.set(key, plaats);
      return plaats;
    },
    forget: () => bekend.clear(),
  };
}

/** A list of wishes: what the first wish gives at the plekken that meet it, then the second at those that are left. */
function perDeel(groep: Waardeklassen, geheugen: Geheugen, bitmaps: Bitmaps): Rijmaker {
  const [regel] = groep.regels as [(typeof groep.regels)[0]];
  const criterium = criteriumVan(regel);
  const veld = criterium.inwonerVelden[0]!;
  const nummer = nummerVan(veld);
  const zonder = puntenPerKlasse(groep, alleen(veld, []));
  const zwijgt = opgeslagen(geheugen, puntenPerKlasse(groep, { id: "", feiten: {} }));
  const plaats = geheugen.reserve(groep.voorbeelden.length);
  const bij = new Map<string, number[]>();
  groep.voorbeelden.forEach((plek, klasse) => {
    for (const deel of (plek.feiten[criterium.plekVelden[0]!]?.waarde ?? []) as readonly string[]) {
      if (!bij.has(deel)) bij.set(deel, []);
      bij.get(deel)!.push(klasse);
    }
  });
  const perWens = new Map<string, Bitmap>();
  for (const [deel, klassen] of bij) {
    const gekozen = new Uint8Array(groep.voorbeelden.length);
    for (const klasse of klassen) gekozen[klasse] = 1;
    perWens.set(deel, bitmaps.vanKlassen(groep.klasse, gekozen, 1));
  }
  const wensen: Wensen = {
    bitmaps: new Int32Array(perWens.size),
    aantal: 0,
    zonder: zonder.reduce((meest, waarde) => Math.max(meest, waarde), 0),
  };
  const perPlaats: number[] = [];
  const puntenOp = (keus: number, deel: string): number =>
    (perPlaats[keus] ??= punten(
      regel,
      alleen(veld, [...Array.from({ length: keus }, (_, at) => `\u0000${at}`), deel]),
      groep.voorbeelden[bij.get(deel)![0]!]!,
    ));
  return {
    wensen,
    zet({ waarden }) {
      const gewenst = waarden[nummer] as readonly string[] | undefined;
      wensen.aantal = 0;
      if (gewenst === undefined) return zwijgt;
      const { i32 } = geheugen;
      const rij = plaats >> 2;
      for (let klasse = 0; klasse < zonder.length; klasse++) i32[rij + klasse] = zonder[klasse]!;
      for (let keus = gewenst.length - 1; keus >= 0; keus--) {
        const klassen = bij.get(gewenst[keus]!);
        if (klassen === undefined) continue;
        wensen.bitmaps[wensen.aantal++] = perWens.get(gewenst[keus]!)!.plaats;
        const waarde = puntenOp(keus, gewenst[keus]!);
        for (const klasse of klassen) i32[rij + klasse] = waarde;
      }
      return plaats;
    },
    forget: () => undefined,
  };
}
