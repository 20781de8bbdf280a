import { wholeEuros } from "../../format.ts";
import { KeyFigure, KeyFigures } from "../../nlds/charts.ts";
import { text } from "../OvergangPage.text.ts";
import type { Mijlpalen } from "./overgang.queries.ts";

const { figures } = text;

export function OvergangFigures({ plan }: { plan: Mijlpalen }) {
  const { aantallen, budgetInCenten, budgetGedaanInCenten } = plan;
  const { gedaan, totaal, open, teLaat, knel } = aantallen;
  return (
    <KeyFigures>
      <KeyFigure
        heading={figures.done}
        value={gedaan}
        unit={figures.of(totaal)}
        sentence={figures.left(open)}
      />
      <KeyFigure
        heading={figures.late}
        value={teLaat}
        sentence={teLaat === 0 ? figures.lateNone : figures.lateSome}
      />
      <KeyFigure
        heading={figures.held}
        value={knel}
        sentence={knel === 0 ? figures.heldNone : figures.heldSome}
      />
      <KeyFigure
        heading={figures.budget}
        value={wholeEuros(budgetInCenten)}
        sentence={figures.spent(wholeEuros(budgetGedaanInCenten))}
        note={figures.budgetNote}
      />
    </KeyFigures>
  );
}
