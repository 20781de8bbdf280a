import type { Functiecreatie } from "#matching/functiecreatie/functiecreatie";
import type { Opdracht } from "#matching/functiecreatie/opdracht";
import { type Baanuitleg, legBaanUit, legFunctiesUit, legRestUit } from "#matching/functiecreatie/uitleg";

const euros = (inCenten: number): number => inCenten / 100;
const uren = (inHonderdsten: number): number => inHonderdsten / 100;

/** The outcome in euros and hours, with for each job why, and for whoever has none why not. */
export function antwoordVan(opdracht: Opdracht, uitkomst: Functiecreatie) {
  const banen = uitkomst.banen.map((baan) => legBaanUit(opdracht, baan));
  const functies = legFunctiesUit(opdracht, uitkomst.banen);
  return {
    banen: banen.map(baanOf),
    functies: functies.map(({ vrijInCenten, ...functie }) => ({
      ...functie,
      uren: uren(functie.uren),
      vrij: uren(functie.vrij),
      blijft: uren(functie.blijft),
      vrijInEuros: euros(vrijInCenten),
    })),
    zonderBaan: legRestUit(opdracht, uitkomst.banen),
    vrijeUren: uren(som(functies.map(({ vrij }) => vrij))),
    vrijInEuros: euros(som(banen.map(({ vrijInCenten }) => vrijInCenten))),
    loonInEuros: euros(som(banen.map(({ loonInCenten }) => loonInCenten))),
    waarde: euros(uitkomst.waardeInCenten),
    bovengrens: euros(uitkomst.bovengrensInCenten),
    gat: Math.round(uitkomst.gat * 1e6) / 1e6,
    bewijs: uitkomst.bewijs,
    methode: uitkomst.methode,
    stappen: uitkomst.stappen,
    keren: uitkomst.keren,
    isTijdOp: uitkomst.isTijdOp,
  };
}

const baanOf = ({
  uren: samen,
  urenMin,
  urenMax,
  vrijInCenten,
  loonInCenten,
  verschilInCenten,
  ...baan
}: Baanuitleg) => ({
  ...baan,
  werkgevers: [...baan.werkgevers],
  afdelingen: [...baan.afdelingen],
  zinnen: [...baan.zinnen],
  uren: uren(samen),
  urenMin: uren(urenMin),
  urenMax: uren(urenMax),
  vrijInEuros: euros(vrijInCenten),
  loonInEuros: euros(loonInCenten),
  verschilInEuros: euros(verschilInCenten),
  delen: baan.delen.map(({ vrijInCenten: vrij, ...deel }) => ({
    ...deel,
    past: [...deel.past],
    onbekend: [...deel.onbekend],
    uren: uren(deel.uren),
    vrijInEuros: euros(vrij),
  })),
});

const som = (getallen: readonly number[]): number => getallen.reduce((een, ander) => een + ander, 0);
