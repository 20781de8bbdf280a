import type { Onderwerp } from "#matching/onderwerpen";
import type { Inwonerprofiel } from "#matching/profiel";
import { punten } from "#matching/waarde";
import type { Geheugen } from "#matching/kernel/geheugen";
import { criteriumVan, isLijst, type Kernelindex, type Waardeklassen } from "#matching/kernel/kernelindex";
import { alleen, type Sleutel, sleutelVan } from "#matching/kernel/sleutel";

/** Points for each class of plekken, for one inwoner: where they stand. */
export type Puntenrij = { readonly klasse: number; readonly voor: (inwoner: Inwonerprofiel) => number };

export type Puntenrijen = { readonly rijen: readonly Puntenrij[]; readonly forget: () => void };

export function newPuntenrijen({ waarde }: Kernelindex, geheugen: Geheugen): Puntenrijen {
  const bekend = waarde.map(() => new Map<Sleutel, number>());
  const rijen = waarde.map((groep, at): Puntenrij => {
    const klasse = opgeslagen(geheugen, groep.klasse);
    const sleutel = sleutelVan(groep.regels.flatMap((regel) => criteriumVan(regel).inwonerVelden));
    const maak = groep.regels.some(isLijst) ? perDeel(groep) : perKlasse(groep);
    return {
      klasse,
      voor(inwoner) {
        const key = sleutel(inwoner);
        let plaats = bekend[at]!.get(key);
        if (plaats === undefined) {
          plaats = opgeslagen(geheugen, maak(inwoner));
          bekend[at]!.set(key, plaats);
        }
        return plaats;
      },
    };
  });
  return {
    rijen,
    forget: () => {
      for (const eerder of bekend) eerder.clear();
    },
  };
}

export function opgeslagen(geheugen: Geheugen, rij: ArrayLike<number>): number {
  const plaats = geheugen.reserve(rij.length);
  geheugen.i32.set(rij, plaats >> 2);
  return plaats;
}

type Rijmaker = (inwoner: Inwonerprofiel) => Int32Array;

/** Right for every part: it is asked about each class. */
const perKlasse =
  ({ regels, voorbeelden }: Waardeklassen): Rijmaker =>
  (inwoner) =>
    Int32Array.from(voorbeelden, (plek) =>
      regels.reduce((som, regel) => som + punten(regel, inwoner, plek), 0),
    );

/** A list of wishes: what the first wish gives at the plekken that meet it, then the second at those that are left. */
function perDeel(groep: Waardeklassen): Rijmaker {
  const [regel] = groep.regels as [(typeof groep.regels)[0]];
  const criterium = criteriumVan(regel);
  const veld = criterium.inwonerVelden[0] as Onderwerp;
  const zonder = perKlasse(groep)(alleen(veld, []));
  const bij = new Map<string, number[]>();
  groep.voorbeelden.forEach((plek, klasse) => {
    for (const deel of (plek.feiten[criterium.plekVelden[0]!]?.waarde ?? []) as readonly string[]) {
      if (!bij.has(deel)) bij.set(deel, []);
      bij.get(deel)!.push(klasse);
    }
  });
  const perPlaats: number[] = [];
  const puntenOp = (plaats: number, deel: string): number =>
    (perPlaats[plaats] ??= punten(
      regel,
      alleen(veld, [...Array.from({ length: plaats }, (_, at) => `\u0000${at}`), deel]),
      groep.voorbeelden[bij.get(deel)![0]!]!,
    ));
  return (inwoner) => {
    const wensen = inwoner.feiten[veld]?.waarde as readonly string[] | undefined;
    if (wensen === undefined) return perKlasse(groep)(inwoner);
    const rij = zonder.slice();
    for (let plaats = wensen.length - 1; plaats >= 0; plaats--) {
      for (const klasse of bij.get(wensen[plaats]!) ?? []) rij[klasse] = puntenOp(plaats, wensen[plaats]!);
    }
    return rij;
  };
}
