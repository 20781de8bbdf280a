import { dutchDecimal, dutchFactor, dutchPercent } from "#core/dutch";
import {
  type Cents,
  type ExactCents,
  exactly,
  inEuros,
  multiply,
  type Rate,
  round,
  WHOLE,
} from "#core/money";
import { uurloonOp, type Uurvraag } from "#regels/minimumloon-uur";
import { deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type Tariefvraag = Uurvraag & {
  readonly loonwaarde: Rate;
  /** Employer charges; null: the percentage of the loonkostensubsidie, as an assumption. */
  readonly werkgeverslasten: Rate | null;
  /** What the company that lends adds per hour, for its own work. */
  readonly opslagPerUurInCenten: Cents;
};

export type Detacheringstarief = { readonly perUurInCenten: Cents; readonly stappen: readonly Stap[] };

/**
 * What a werkgever pays for an hour of someone who is lent to him: the cost of an hour of minimum wage for the part
 * that the loonwaarde earns back, with a fee. Without vat, rounded once. No law sets it; it recovers the cost.
 * @throws GeenWaarde on a day without known amounts
 */
export function detacheringstarief(vraag: Tariefvraag, register: Register = landelijk): Detacheringstarief {
  const { dag, loonwaarde, werkgeverslasten, opslagPerUurInCenten } = vraag;
  const uurloon = uurloonOp(vraag, register);
  const bijslag = deelOp(register, "wml.vakantiebijslag", dag);
  const lasten = deelOp(register, "lks.werkgeverslasten", dag);
  const deel = werkgeverslasten ?? lasten.waarde;

  const perUur = exactly(uurloon.bedrag);
  const metBijslag = multiply(perUur, [WHOLE + bijslag.waarde, WHOLE]);
  const metLasten = multiply(metBijslag, [WHOLE + deel, WHOLE]);
  const verdiend = multiply(metLasten, [loonwaarde, WHOLE]);
  const { numerator, denominator } = verdiend;
  const tarief = { numerator: numerator + BigInt(opslagPerUurInCenten) * denominator, denominator };
  const opgave = { bron: "eigen afspraak", zekerheid: "letterlijk" } as const;
  return {
    perUurInCenten: round(tarief),
    stappen: [
      stap("Minimumloon per uur", uurloon.toelichting, uurloon.som, perUur, uurloon),
      stap("Met vakantiebijslag", "", `${shown(perUur)} × ${factor(bijslag.waarde)}`, metBijslag, {
        bron: bronVan(bijslag),
        zekerheid: bijslag.zekerheid,
      }),
      stap(
        "Met werkgeverslasten",
        werkgeverslasten === null ? "aanname: het percentage van de loonkostensubsidie" : "zoals opgegeven",
        `${shown(metBijslag)} × ${factor(deel)}`,
        metLasten,
        werkgeverslasten === null ? { bron: bronVan(lasten), zekerheid: "te controleren" } : opgave,
      ),
      stap("Naar loonwaarde", "", `${shown(metLasten)} × ${dutchPercent(loonwaarde)}`, verdiend, opgave),
      stap("Met opslag", "", `${shown(verdiend)} + ${shown(exactly(opslagPerUurInCenten))}`, tarief, opgave),
    ],
  };
}

const factor = (rate: Rate): string => dutchFactor((WHOLE + rate) as Rate);
const shown = (amount: ExactCents): string => dutchDecimal(inEuros(amount));
