import { number } from "../format.ts";
import { CountList, Paragraph, Section, Sheet, Stack } from "../nlds/index.ts";
import { text } from "./KerncijfersPage.text.ts";
import type { Kerncijfers } from "./sturing.queries.ts";

/** Two sources that differ are both named, with the reason. */
export function KerncijfersContradictions({
  contradictions,
}: {
  contradictions: Kerncijfers["tegenstellingen"];
}) {
  if (contradictions.length === 0) return null;
  return (
    <Sheet>
      <Section heading={text.contradictions}>
        <Stack gap="loose">
          {contradictions.map(({ onderwerp, uitleg, cijfers }) => (
            <Section key={onderwerp} heading={onderwerp} level={3} joined>
              <Paragraph>{uitleg}</Paragraph>
              <CountList
                label={onderwerp}
                lines={cijfers.map(({ naam, waarde, eenheid }) => ({
                  label: naam,
                  value: `${number(waarde)} ${eenheid}`,
                }))}
              />
            </Section>
          ))}
        </Stack>
      </Section>
    </Sheet>
  );
}
