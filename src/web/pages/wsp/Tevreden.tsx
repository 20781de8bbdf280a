import { useQuery } from "@tanstack/react-query";
import { longDate, number } from "../../format.ts";
import { EmptyState, Paragraph, Quote, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../AfsprakenWerkgeversPage.text.ts";
import { tevredenheidQuery } from "./wsp.queries.ts";

/** The mean with how many answered, from ten werkgevers on, beside what was published. */
export function Tevreden() {
  const query = useQuery(tevredenheidQuery);
  return (
    <Section heading={text.tevreden}>
      <PartState query={query} part={text.tevredenPart}>
        {({ gemiddelden, minstens, van, tot, gepubliceerd }) => {
          const whole = gemiddelden.find(({ aanleiding }) => aanleiding === null);
          const parts = gemiddelden.filter(({ aanleiding }) => aanleiding !== null);
          return (
            <Stack gap="loose">
              {whole ? (
                <Paragraph>
                  <strong>{text.cijfer(whole.gemiddeld, whole.antwoorden)}</strong>{" "}
                  {text.vragen(whole.snel, whole.opnieuw)}
                </Paragraph>
              ) : (
                <EmptyState heading={text.teWeinig(minstens)}>{text.teWeinigTekst}</EmptyState>
              )}
              {parts.length > 1 && (
                <SummaryList
                  split
                  facts={parts.map(({ aanleiding, gemiddeld, antwoorden }) => ({
                    term: text.aanleidingen[aanleiding!],
                    value: `${number(gemiddeld, 1)} (${number(antwoorden)})`,
                  }))}
                />
              )}
              <Paragraph small soft>
                {text.over(longDate(van), longDate(tot))}
              </Paragraph>
              <Stack gap="dense">
                <Quote label={text.gepubliceerd}>{gepubliceerd.tekst}</Quote>
                <Paragraph small soft>
                  {gepubliceerd.bron}
                </Paragraph>
              </Stack>
            </Stack>
          );
        }}
      </PartState>
    </Section>
  );
}
