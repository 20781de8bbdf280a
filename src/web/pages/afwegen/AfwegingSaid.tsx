import { List, Paragraph, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { text } from "../AfwegingPage.text.ts";
import type { Uitslag } from "./afwegen.queries.ts";

const { guard, turn } = text;
const MOST_SHOWN = 4;

/** What may not be called the best, each with why. */
export const Guarded = ({ oordelen }: { oordelen: Uitslag["oordelen"] }) => (
  <Section heading={guard.heading}>
    <Stack>
      <SummaryList
        facts={oordelen.map(({ naam, veto, geweerd }) => ({
          term: naam,
          value: [...veto.map(({ criterium, deel }) => guard.limit(criterium, deel)), ...geweerd].join(" "),
        }))}
      />
      <Paragraph small soft>
        {guard.note}
      </Paragraph>
    </Stack>
  </Section>
);

/** What must be so for another option to come first; at all of the weight it only comes beside it. */
export function Turning({ omslagen }: { omslagen: Uitslag["omslagen"] }) {
  const real = omslagen.filter(({ gewicht }) => gewicht > 0.005 && gewicht < 0.995).slice(0, MOST_SHOWN);
  return (
    <Section heading={turn.heading}>
      {real.length === 0 ? (
        <Paragraph>{turn.none}</Paragraph>
      ) : (
        <List>
          {real.map(({ optie, criterium, gewicht, nu }) => (
            <span key={`${optie} ${criterium}`}>{turn.line(optie, criterium, gewicht, nu)}</span>
          ))}
        </List>
      )}
    </Section>
  );
}
