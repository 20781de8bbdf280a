import { dutchDecimal, dutchFactor, dutchPercent } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type ExactCents, exactly, inEuros, multiply, type Rate, WHOLE } from "#core/money";
import type { Version, Zekerheid } from "#core/parameters";
import { type Maandloon, VAKANTIEBIJSLAG } from "#regels/minimumloon";

/** One line of the calculation, as it stands on the screen. Amounts are exact euros as text, not rounded. */
export type Stap = {
  readonly naam: string;
  readonly toelichting: string;
  /** In Dutch notation: `2.523,96 × 40%`. */
  readonly som: string;
  readonly bedrag: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

export type Factoren = {
  readonly loon: Maandloon;
  readonly deel: Rate;
  readonly isBegrensd: boolean;
  readonly loonwaarde: Rate | "forfaitair";
  readonly urenPerWeek: Hours;
  readonly voltijdUren: Hours;
  /** The week that the wage is for. */
  readonly norm: Hours;
  /** The norm follows from the law, or is still to be checked. */
  readonly normZekerheid: Zekerheid;
  readonly opslag: Version<Rate>;
};

/** The factors of the article one by one, each on the exact outcome of the one before; the last is not rounded yet. */
export function stappenVan(factoren: Factoren): {
  readonly stappen: readonly Stap[];
  readonly uitkomst: ExactCents;
} {
  const { loon, deel, urenPerWeek, voltijdUren, norm, opslag } = factoren;
  const uren = Math.min(urenPerWeek, voltijdUren) as Hours;
  const maandloon = exactly(loon.bedrag);
  const metBijslag = multiply(maandloon, [WHOLE + VAKANTIEBIJSLAG, WHOLE]);
  const onverdiend = multiply(metBijslag, [deel, WHOLE]);
  const naarUren = multiply(onverdiend, [uren, norm]);
  const uitkomst = multiply(naarUren, [WHOLE + opslag.value, WHOLE]);
  return {
    stappen: [
      loonstap(loon, maandloon),
      bijslagstap(maandloon, metBijslag),
      deelstap(factoren, metBijslag, onverdiend),
      urenstap(factoren, uren, onverdiend, naarUren),
      lastenstap(opslag, naarUren, uitkomst),
    ],
    uitkomst,
  };
}

const shown = (amount: ExactCents): string => dutchDecimal(inEuros(amount));

const inProcent = (rate: Rate): string => `${dutchPercent(rate).slice(0, -1)} procent`;

const inUren = (value: Hours): string => dutchDecimal(value / 100);

const loonstap = ({ toelichting, som, bron, zekerheid }: Maandloon, maandloon: ExactCents): Stap => ({
  naam: "Wettelijk minimumloon",
  toelichting,
  som,
  bedrag: inEuros(maandloon),
  bron,
  zekerheid,
});

const bijslagstap = (maandloon: ExactCents, metBijslag: ExactCents): Stap => ({
  naam: "Met vakantiebijslag",
  toelichting: `${inProcent(VAKANTIEBIJSLAG)} erbij`,
  som: `${shown(maandloon)} × ${dutchFactor((WHOLE + VAKANTIEBIJSLAG) as Rate)}`,
  bedrag: inEuros(metBijslag),
  bron: "WML art. 15",
  zekerheid: "letterlijk",
});

function deelstap(
  { deel, loonwaarde, isBegrensd }: Factoren,
  metBijslag: ExactCents,
  onverdiend: ExactCents,
): Stap {
  const isVast = loonwaarde === "forfaitair";
  const gemeten = isVast ? "loonwaarde nog niet gemeten" : `loonwaarde ${inProcent(loonwaarde)}`;
  return {
    naam: isVast ? "Vast deel in de eerste zes maanden" : "Deel dat nog niet verdiend wordt",
    toelichting: isBegrensd ? `${gemeten}; niet meer dan ${inProcent(deel)}` : gemeten,
    som: `${shown(metBijslag)} × ${dutchPercent(deel)}`,
    bedrag: inEuros(onverdiend),
    bron: isVast ? "Pw art. 10d lid 5" : "Pw art. 10d lid 4",
    zekerheid: "letterlijk",
  };
}

function urenstap(
  { urenPerWeek, norm, normZekerheid }: Factoren,
  uren: Hours,
  onverdiend: ExactCents,
  naarUren: ExactCents,
): Stap {
  return {
    naam: "Naar uren",
    toelichting:
      urenPerWeek > uren
        ? `${inUren(uren)} uur: de gewone volle week, van ${inUren(urenPerWeek)} uur`
        : `${inUren(uren)} van ${inUren(norm)} uur`,
    som: `${shown(onverdiend)} × ${inUren(uren)} ÷ ${inUren(norm)}`,
    bedrag: inEuros(naarUren),
    bron: "Pw art. 10d lid 4",
    zekerheid: normZekerheid,
  };
}

const lastenstap = (opslag: Version<Rate>, naarUren: ExactCents, metLasten: ExactCents): Stap => ({
  naam: "Met werkgeverslasten",
  toelichting: `${inProcent(opslag.value)} erbij`,
  som: `${shown(naarUren)} × ${dutchFactor((WHOLE + opslag.value) as Rate)}`,
  bedrag: inEuros(metLasten),
  bron: opslag.source,
  zekerheid: opslag.zekerheid,
});
