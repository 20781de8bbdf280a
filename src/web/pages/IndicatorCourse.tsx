import { number } from "../format.ts";
import { LineChart } from "../nlds/charts.ts";
import { Figure, Paragraph, Section } from "../nlds/index.ts";
import { text } from "./IndicatorPage.text.ts";
import type { Indicatorblad } from "./indicatoren.queries.ts";
import { periodInWords, tickOf } from "./periode-in-woorden.ts";

/** How it went, within the limits of normal variation instead of red and green. */
export function IndicatorCourse({ blad: { definitie, reeks } }: { blad: Indicatorblad }) {
  const { punten, grenzen, signalen } = reeks;
  if (punten.every(({ waarde }) => waarde === null))
    return (
      <Section heading={text.course}>
        <Paragraph>{text.courseNone}</Paragraph>
      </Section>
    );
  const conclusion = conclusionOf(grenzen !== null, signalen);
  return (
    <Section heading={text.course}>
      <Figure
        conclusion={conclusion}
        note={text.courseNote(definitie.eenheid, grenzen !== null)}
        table={{
          caption: text.course,
          captionHidden: true,
          rows: punten,
          rowKey: ({ periode }) => periode,
          columns: [
            {
              id: "periode",
              header: text.period,
              rowHeader: true,
              cell: ({ periode }) => periodInWords(periode),
            },
            {
              id: "waarde",
              header: text.value,
              numeric: true,
              cell: ({ waarde }) => (waarde === null ? "–" : number(waarde)),
            },
          ],
        }}
      >
        <LineChart
          label={conclusion}
          ticks={punten.map(({ periode }) => tickOf(periode))}
          {...(grenzen && {
            bands: [
              {
                id: "schommeling",
                kind: "80" as const,
                from: punten.map(() => Math.max(0, grenzen.laag)),
                to: punten.map(() => grenzen.hoog),
              },
            ],
          })}
          series={[{ id: "waarde", label: definitie.eenheid, values: punten.map(({ waarde }) => waarde) }]}
        />
      </Figure>
    </Section>
  );
}

function conclusionOf(hasLimits: boolean, signalen: Indicatorblad["reeks"]["signalen"]): string {
  if (!hasLimits) return text.noLimits;
  return signalen.length === 0 ? text.steady : text.unusual(signalen);
}
