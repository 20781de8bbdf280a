import type { IsoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import { exactly, inEuros, multiply, round } from "#core/money";
import type { Situatie } from "#regels/inkomenseffect";
import { loonheffing } from "#regels/loonheffing";
import { maandloonBijUren, perMaandVan } from "#regels/minimumloon-uur";
import type { Register } from "#regels/register";
import { type Stap, stap } from "#regels/stap";

/** From an hour to a month after tax. */
export function loonstappen({ geboortedatum, werk }: Situatie, dag: IsoDate, register: Register): Stap[] {
  const { uurloonInCenten, urenPerWeek } = werk;
  const opgave = { bron: "uw afspraak met de werkgever", zekerheid: "letterlijk" } as const;
  const minimum = maandloonBijUren({ dag, geboortedatum, urenPerWeek }, register);
  const perMaand =
    uurloonInCenten === null ? null : multiply(exactly(uurloonInCenten), ...perMaandVan(urenPerWeek));
  const bruto = perMaand === null ? minimum.bedrag : round(perMaand);
  const heffing = loonheffing({ maandloonInCenten: bruto, metKorting: true }, dag, register);
  const euros = (bedrag: typeof bruto) => dutchDecimal(inEuros(exactly(bedrag)));
  return [
    ...(uurloonInCenten === null || perMaand === null
      ? minimum.stappen
      : [
          stap(
            "Loon per maand",
            "zoals afgesproken",
            `${euros(uurloonInCenten)} × ${dutchDecimal(urenPerWeek / 100)} × 52 ÷ 12`,
            perMaand,
            opgave,
          ),
        ]),
    ...heffing.stappen,
    stap(
      "Loon na belasting",
      "zonder vakantiegeld",
      `${euros(bruto)} − ${euros(heffing.loonheffingInCenten)}`,
      exactly(heffing.nettoInCenten),
      { bron: "maandtabel Belastingdienst", zekerheid: "letterlijk" },
    ),
  ];
}
