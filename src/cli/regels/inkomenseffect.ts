import type { Cents } from "#core/money";
import { cents } from "#core/money";
import {
  armoedevallen,
  type Beeld,
  type Effectmaand,
  inkomenseffect as effect,
} from "#regels/inkomenseffect";
import type { Marge } from "#regels/marge";
import { minstZeker } from "#regels/parameter";
import { defineRekenregel, euros } from "./rekenregel.ts";
import { naarSituatie, situatie } from "./situatie.ts";

export const inkomenseffect = defineRekenregel({
  naam: "inkomenseffect",
  gebruik: "inkomenseffect --bestand situatie.json",
  uitleg:
    "Wat verandert er als iemand gaat werken: twaalf maanden, met van en tot. Indicatief, geen beschikking. In een batch staat de situatie onder situatie.",
  woorden: { situatie },
  reken({ situatie: woorden }) {
    const vraag = naarSituatie(woorden);
    const { label, maanden, totaal, vallen, terug, indicaties, bronnen } = effect(vraag);
    const stappen = maanden.flatMap((maand) =>
      maand.isBekend
        ? [...maand.na.inkomen.stappen, ...maand.na.toeslagen.stappen].map((regel) => ({
            maand: maand.maand,
            ...regel,
          }))
        : [],
    );
    return {
      label,
      maanden: maanden.map(monthOf),
      totaal: {
        bekendeMaanden: totaal.bekendeMaanden,
        voor: marge(totaal.voor),
        na: marge(totaal.na),
        verschil: marge(totaal.verschil),
      },
      vallen: vallen.map(({ verschil, oorzaken, ...val }) => ({
        ...val,
        verschil: marge(verschil),
        oorzaken: oorzaken.map(causeOf),
      })),
      armoedevallen: maanden[0]?.isBekend ? armoedevallen(vraag).map(trapOf) : [],
      terug,
      indicaties,
      zekerheid:
        stappen.length === 0 ? "bron ontbreekt" : minstZeker(stappen.map((regel) => regel.zekerheid)),
      stappen,
      bronnen,
    };
  },
});

const monthOf = (maand: Effectmaand) => ({
  maand: maand.maand,
  bedragenVan: maand.bedragenVan,
  gebeurtenissen: maand.gebeurtenissen,
  ...(maand.isBekend
    ? { voor: pictureOf(maand.voor), na: pictureOf(maand.na), verschil: marge(maand.verschil) }
    : { ontbreekt: maand.ontbreekt }),
});

function pictureOf({ inkomen, toeslagen, besteedbaar }: Beeld) {
  const { loon, partnerloon, vrijlating } = inkomen;
  return {
    loon: loon && {
      bruto: euros(loon.brutoInCenten),
      loonheffing: euros(loon.loonheffingInCenten),
      netto: euros(loon.nettoInCenten),
      vakantiegeldNetto: euros(loon.vakantiegeldNettoInCenten),
    },
    partnerloonNetto: euros(
      cents((partnerloon?.nettoInCenten ?? 0) + (partnerloon?.vakantiegeldNettoInCenten ?? 0)),
    ),
    wwNetto: marge(inkomen.wwNetto),
    bijstand: marge(inkomen.bijstand),
    vrijlating: vrijlating && {
      onderdeel: vrijlating.onderdeel,
      ...marge(vrijlating.bedrag),
      maandenOver: vrijlating.maandenOver,
      uitleg: vrijlating.uitleg,
    },
    toetsingsinkomen: marge(toeslagen.toetsingsinkomen),
    zorgtoeslag: toeslagen.zorgtoeslag && marge(toeslagen.zorgtoeslag),
    kindgebondenBudget: toeslagen.kindgebondenBudget && marge(toeslagen.kindgebondenBudget),
    huurtoeslag: toeslagen.huurtoeslag && marge(toeslagen.huurtoeslag),
    ontbreekt: toeslagen.ontbreekt,
    besteedbaar: marge(besteedbaar),
  };
}

const trapOf = ({
  extraNettoloonInCenten,
  extraBesteedbaar,
  oorzaken,
  ...val
}: ReturnType<typeof armoedevallen>[number]) => ({
  ...val,
  extraNettoloon: euros(extraNettoloonInCenten),
  extraBesteedbaar: marge(extraBesteedbaar),
  oorzaken: oorzaken.map(causeOf),
});

const causeOf = ({ bedragInCenten, ...oorzaak }: { readonly bedragInCenten: Cents }) => ({
  ...oorzaak,
  bedrag: euros(bedragInCenten),
});

const marge = ({ van, tot }: Marge) => ({ van: euros(van), tot: euros(tot) });
