import { number, percent, wholeEuros } from "../../format.ts";
import { Sheet } from "../../nlds/index.ts";
import { KeyFigure, KeyFigures } from "../../nlds/charts.ts";
import { text as page } from "../UnitCijfersPage.text.ts";
import { maandnaam } from "./maand-words.ts";
import type { Unitcijfers } from "./unitcijfers.queries.ts";

const text = page.figures;

/** Turnover, what one fte adds, what is left, and who does it: each beside the year before. */
export function UnitKeyFigures({ cijfers }: { cijfers: Unitcijfers }) {
  const { jaar, vergelijking, mensen, tot } = cijfers;
  const before = vergelijking?.maanden === 12 ? vergelijking.toen : null;
  const beside = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? text.noBefore : text.before(wholeEuros(amount));
  return (
    <Sheet full>
      <KeyFigures>
        <KeyFigure
          heading={text.omzet}
          value={wholeEuros(jaar.omzet)}
          unit={text.omzetUnit}
          sentence={text.costs(wholeEuros(jaar.directeKosten))}
          note={beside(before?.omzet)}
        />
        <KeyFigure
          heading={text.perFte}
          value={
            jaar.toegevoegdeWaardePerFte === null ? text.unknown : wholeEuros(jaar.toegevoegdeWaardePerFte)
          }
          unit={text.perFteUnit}
          sentence={text.added(wholeEuros(jaar.toegevoegdeWaarde))}
          note={beside(before?.toegevoegdeWaardePerFte)}
        />
        <KeyFigure
          heading={text.resultaat}
          value={wholeEuros(jaar.resultaat)}
          unit={text.resultaatUnit}
          sentence={jaar.marge === null ? text.noMarge : text.marge(percent(jaar.marge, 1))}
          note={beside(before?.resultaat)}
        />
        <KeyFigure
          heading={text.mensen}
          value={mensen === null ? text.unknown : number(mensen)}
          unit={mensen === null ? text.notGiven : text.mensenUnit(maandnaam(tot))}
          sentence={text.fte(number(jaar.fte, 1))}
          note={before ? text.fteBefore(number(before.fte, 1)) : text.noBefore}
        />
      </KeyFigures>
    </Sheet>
  );
}
