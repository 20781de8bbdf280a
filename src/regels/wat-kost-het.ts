import type { Hours } from "#core/hours";
import { type Cents, cents, type Fraction, type Rate, times, WHOLE } from "#core/money";
import { landelijk, type Register } from "#regels/register";
import {
  jobcoachregels,
  type Kostenregel,
  type Kostenvraag,
  loonregels,
  type Tussen,
  vergoedingen,
} from "#regels/wat-kost-het-regels";

export type { Kostenregel, Kostenvraag, Tussen } from "#regels/wat-kost-het-regels";

export type WatKostHet = {
  readonly regels: readonly Kostenregel[];
  /** What is left for the werkgever, per month, of what is known. */
  readonly nettoPerMaandInCenten: Cents;
  /** Hours of normal output in a month, in hundredths; null while nobody knows or expects an output. */
  readonly productieveUren: Tussen<number> | null;
  readonly perProductiefUurInCenten: Tussen<Cents> | null;
  /** What an hour of someone with a normal output and the same wage costs, without any subsidy. */
  readonly gewoonPerUurInCenten: Cents;
  /** Names of the lines without an amount. */
  readonly bronOntbreekt: readonly string[];
};

/**
 * Wat kost een medewerker? What a worker costs a werkgever in a month: wage, vakantiebijslag, charges and guidance, less
 * loonkostensubsidie and loonkostenvoordeel; and what an hour of output costs. Each line is rounded to cents, so that
 * the lines as they are shown add up. An indication: a wage above the minimum is for the werkgever.
 * @throws RangeError for a wage below the minimum wage; GeenWaarde on a day without known amounts
 * @source WML art. 7, 11 and 15; Participatiewet art. 10d; Wtl art. 2.9 and 2.13
 */
export function watKostHet(vraag: Kostenvraag, register: Register = landelijk): WatKostHet {
  const loonkosten = loonregels(vraag, register);
  const regels = [...loonkosten, ...jobcoachregels(vraag), ...vergoedingen(vraag, register)];
  const netto = som(regels);
  const perUur = (bedrag: Cents, output: Rate) =>
    times(bedrag, uurPerMaand(vraag.urenPerWeek), [WHOLE, output]);
  const uren = (output: Rate) => productief(vraag.urenPerWeek, output);
  const output = outputVan(vraag);
  return {
    regels,
    nettoPerMaandInCenten: netto,
    productieveUren: output && { van: uren(output.van), tot: uren(output.tot) },
    // The higher the output, the cheaper an hour of it.
    perProductiefUurInCenten:
      output === null || output.van === 0
        ? null
        : { van: perUur(netto, output.tot), tot: perUur(netto, output.van) },
    gewoonPerUurInCenten: perUur(som(loonkosten), WHOLE),
    bronOntbreekt: regels.filter(({ bedragInCenten }) => bedragInCenten === null).map(({ naam }) => naam),
  };
}

function outputVan({ loonwaarde, verwachteLoonwaarde }: Kostenvraag): Tussen<Rate> | null {
  return loonwaarde === "forfaitair" ? verwachteLoonwaarde : { van: loonwaarde, tot: loonwaarde };
}

const som = (regels: readonly Kostenregel[]): Cents =>
  cents(
    regels.reduce(
      (total, { soort, bedragInCenten }) => total + (soort === "kosten" ? 1 : -1) * (bedragInCenten ?? 0),
      0,
    ),
  );

/** One over the hours of a month: hours a week × 52 ÷ 12. */
const uurPerMaand = (urenPerWeek: Hours): Fraction => [100 * 12, urenPerWeek * 52];

const productief = (urenPerWeek: Hours, output: Rate): number =>
  Math.round((urenPerWeek * 52 * output) / (12 * WHOLE));
