import type { IsoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type Cents, exactly, inEuros, multiply, round } from "#core/money";
import { minimumloon, type Minimumloon, persoonOp, UURLOON_VANAF } from "#regels/minimumloon";
import { GeenWaarde, type Geldig } from "#regels/parameter";
import { bedragOp, isSleutel, landelijk, type Register } from "#regels/register";
import { type Stap, stap } from "#regels/stap";

export type Uurvraag = {
  readonly dag: IsoDate;
  readonly geboortedatum?: IsoDate | null;
  /** The day whose age counts; absent: the day itself. */
  readonly leeftijdOp?: IsoDate;
  readonly isBbl?: boolean;
  /** The usual full week: only before 2024, when an hour cost less in a longer week. */
  readonly voltijdUren?: Hours;
};

/**
 * The minimum wage of an hour on a day, for the age on that day. Gross, without vakantiebijslag.
 *
 * In 2023 the amounts per hour were published for a full week of 36, 38 and 40 hours, and for adults only.
 * @throws GeenWaarde on a day, an age or a full week without a known amount
 * @source WML art. 8 lid 1 onder a (BWBR0002638)
 */
export function uurloonOp(vraag: Uurvraag, register: Register = landelijk): Minimumloon {
  const { dag, geboortedatum = null, leeftijdOp = dag, isBbl = false } = vraag;
  const persoon = persoonOp(leeftijdOp, geboortedatum, isBbl);
  const found = minimumloon(volwassenUurloon(vraag, register), "per uur", { dag, persoon, register });
  if (dag < UURLOON_VANAF && found.zekerheid === "afgeleid")
    throw new GeenWaarde(`Minimumloon per uur voor ${persoon.leeftijd} jaar`, dag);
  return found;
}

/** A month of minimum wage at some hours a week. */
export type Maandbedrag = { readonly bedrag: Cents; readonly stappen: readonly Stap[] };

/**
 * What a month costs at some hours a week: hour × hours × 52 ÷ 12, rounded once. For 36 hours this is not exactly the
 * referentiemaandloon, which only benefits and subsidies use.
 * @throws GeenWaarde as `uurloonOp`
 */
export function maandloonBijUren(
  vraag: Uurvraag & { readonly urenPerWeek: Hours },
  register: Register = landelijk,
): Maandbedrag {
  const uurloon = uurloonOp(vraag, register);
  const perUur = exactly(uurloon.bedrag);
  const perMaand = multiply(perUur, ...perMaandVan(vraag.urenPerWeek));
  const uren = dutchDecimal(vraag.urenPerWeek / 100);
  return {
    bedrag: round(perMaand),
    stappen: [
      stap("Minimumloon per uur", uurloon.toelichting, uurloon.som, perUur, uurloon),
      stap(
        "Per maand",
        `${uren} uur per week, 52 weken in 12 maanden`,
        `${dutchDecimal(inEuros(perUur))} × ${uren} × 52 ÷ 12`,
        perMaand,
        { bron: "WML art. 11 lid 1", zekerheid: "afgeleid" },
      ),
    ],
  };
}

/** From an amount for an hour to one for a month: a year has 52 weeks and 12 months. */
export const perMaandVan = (urenPerWeek: Hours) =>
  [
    [urenPerWeek, 100],
    [52, 12],
  ] as const;

function volwassenUurloon({ dag, voltijdUren }: Uurvraag, register: Register): Geldig<Cents> {
  if (dag >= UURLOON_VANAF) return bedragOp(register, "wml.uurloon", dag);
  const sleutel = `wml.uurloon.${(voltijdUren ?? 0) / 100}`;
  if (!isSleutel(sleutel)) throw new GeenWaarde("Minimumloon per uur bij deze volle week", dag);
  return bedragOp(register, sleutel, dag);
}
