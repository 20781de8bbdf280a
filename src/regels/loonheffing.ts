import type { IsoDate } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import { type Cents, cents, exactly, inEuros, times } from "#core/money";
import { type Jaarheffing, jaarheffing } from "#regels/loonheffing-jaar";
import type { Zekerheid } from "#regels/parameter";
import { bedragOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

export type Loonheffingsvraag = {
  /** Gross wage of a month that tax is due on: after pension contribution. */
  readonly maandloonInCenten: Cents;
  /** The credits: an employee asks for them at one employer only. */
  readonly metKorting: boolean;
  /** Wage from work now, or a benefit after it (WW): no arbeidskorting. */
  readonly isUitkering?: boolean;
};

export type Loonheffing = {
  /** To withhold this month. */
  readonly loonheffingInCenten: Cents;
  /** The part of the arbeidskorting that lowered it. */
  readonly arbeidskortingInCenten: Cents;
  /** Gross less tax. */
  readonly nettoInCenten: Cents;
  /** The row of the table that was used. */
  readonly tabelloonInCenten: Cents;
  readonly stappen: readonly Stap[];
};

/**
 * Loonbelasting en premie volksverzekeringen of a month, below pension age: the white month table, row by row.
 *
 * A row is a multiple of the table step, the highest that does not exceed the wage. Twelve times the row is the wage of
 * a year; its tax and credits are whole euros (`jaarheffing`), and a twelfth of them is rounded half up to cents. This
 * gives every row of the published tables of 2024, 2025 and 2026 to the cent.
 * @throws GeenWaarde on a day of a year without a table; RangeError for a negative wage
 * @source Wet LB 1964 art. 20a, 22 and 22a; Uitvoeringsregeling loonbelasting, month table
 */
export function loonheffing(
  { maandloonInCenten, metKorting, isUitkering = false }: Loonheffingsvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Loonheffing {
  if (maandloonInCenten < 0) throw new RangeError(`A wage below zero: ${maandloonInCenten}`);
  const step = bedragOp(register, "loonheffing.tabelstap", dag);
  const tabelloon = cents(maandloonInCenten - (maandloonInCenten % step.waarde));
  const jaar = jaarheffing(cents(tabelloon * 12), { metKorting, isUitkering }, dag, register);
  const heffing = perMaand(jaar.heffingInCenten);
  return {
    loonheffingInCenten: heffing,
    arbeidskortingInCenten: perMaand(jaar.verrekendeArbeidskortingInCenten),
    nettoInCenten: cents(maandloonInCenten - heffing),
    tabelloonInCenten: tabelloon,
    stappen: [
      stap(
        "Loon volgens de tabel",
        "naar beneden op een rij van de maandtabel",
        euros(maandloonInCenten),
        exactly(tabelloon),
        {
          bron: bronVan(step),
          zekerheid: step.zekerheid,
        },
      ),
      ...jaarstappen(jaar, tabelloon),
      slotstap(heffing, jaar, isUitkering ? "te controleren" : "letterlijk"),
    ],
  };
}

const perMaand = (jaarbedrag: Cents): Cents => times(jaarbedrag, [1, 12]);

const euros = (amount: Cents): string => dutchDecimal(inEuros(exactly(amount)));

function jaarstappen(jaar: Jaarheffing, tabelloon: Cents): readonly Stap[] {
  const { zekerheid } = jaar;
  const twaalf = `${euros(tabelloon)} × 12 = ${euros(cents(tabelloon * 12))}`;
  return [
    stap(
      "Belasting en premie over een jaar",
      "in hele euro's, naar beneden",
      twaalf,
      exactly(jaar.belastingInCenten),
      {
        bron: "Wet LB 1964 art. 20a",
        zekerheid,
      },
    ),
    stap(
      "Algemene heffingskorting",
      "in hele euro's, naar boven",
      euros(jaar.heffingskortingInCenten),
      exactly(jaar.verrekendeHeffingskortingInCenten),
      { bron: "Wet LB 1964 art. 22", zekerheid },
    ),
    stap(
      "Arbeidskorting",
      "in hele euro's, naar boven",
      euros(jaar.arbeidskortingInCenten),
      exactly(jaar.verrekendeArbeidskortingInCenten),
      { bron: "Wet LB 1964 art. 22a", zekerheid },
    ),
  ];
}

const slotstap = (heffing: Cents, jaar: Jaarheffing, zekerheid: Zekerheid): Stap =>
  stap("Loonheffing", "een twaalfde deel", `${euros(jaar.heffingInCenten)} ÷ 12`, exactly(heffing), {
    bron: "maandtabel Belastingdienst",
    zekerheid,
  });
