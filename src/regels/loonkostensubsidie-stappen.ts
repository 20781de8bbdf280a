import { dutchDecimal, dutchFactor, dutchPercent } from "#core/dutch";
import type { Hours } from "#core/hours";
import { type ExactCents, exactly, inEuros, multiply, type Rate, WHOLE } from "#core/money";
import type { Maandloon } from "#regels/minimumloon";
import type { Geldig, Zekerheid } from "#regels/parameter";
import { bronVan, type Stap } from "#regels/stap";

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
  readonly bijslag: Geldig<Rate>;
  readonly opslag: Geldig<Rate>;
};

/** The factors of the article one by one, each on the exact outcome of the one before; the last is not rounded yet. */
export function stappenVan(factoren: Factoren): {
  readonly stappen: readonly Stap[];
  /** Before werkgeverslasten. */
  readonly zonderLasten: ExactCents;
  readonly uitkomst: ExactCents;
} {
  const { loon, bijslag, deel, urenPerWeek, voltijdUren, norm, opslag } = factoren;
  const uren = Math.min(urenPerWeek, voltijdUren) as Hours;
  const maandloon = exactly(loon.bedrag);
  const metBijslag = multiply(maandloon, [WHOLE + bijslag.waarde, WHOLE]);
  const onverdiend = multiply(metBijslag, [deel, WHOLE]);
  const naarUren = multiply(onverdiend, [uren, norm]);
  const uitkomst = multiply(naarUren, [WHOLE + opslag.waarde, WHOLE]);
  return {
    stappen: [
      loonstap(loon, maandloon),
      bijslagstap(bijslag, maandloon, metBijslag),
      deelstap(factoren, metBijslag, onverdiend),
      urenstap(factoren, uren, onverdiend, naarUren),
      lastenstap(opslag, naarUren, uitkomst),
    ],
    zonderLasten: naarUren,
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

const bijslagstap = (bijslag: Geldig<Rate>, maandloon: ExactCents, metBijslag: ExactCents): Stap => ({
  naam: "Met vakantiebijslag",
  toelichting: `${inProcent(bijslag.waarde)} erbij`,
  som: `${shown(maandloon)} × ${dutchFactor((WHOLE + bijslag.waarde) as Rate)}`,
  bedrag: inEuros(metBijslag),
  bron: bronVan(bijslag),
  zekerheid: bijslag.zekerheid,
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

const lastenstap = (opslag: Geldig<Rate>, naarUren: ExactCents, metLasten: ExactCents): Stap => ({
  naam: "Met werkgeverslasten",
  toelichting: `${inProcent(opslag.waarde)} erbij`,
  som: `${shown(naarUren)} × ${dutchFactor((WHOLE + opslag.waarde) as Rate)}`,
  bedrag: inEuros(metLasten),
  bron: bronVan(opslag),
  zekerheid: opslag.zekerheid,
});
