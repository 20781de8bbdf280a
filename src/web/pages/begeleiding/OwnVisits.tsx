import type { EigenBezoek } from "../../../modules/begeleiding/medewerker.ts";
import { capital, longDate } from "../../format.ts";
import { Paragraph, Section, Stack } from "../../nlds/index.ts";
import { text } from "../MijnMedewerkersPage.text.ts";

/** What was said at the visits to someone's own work, as far as it was written down for him. The last one first. */
export function OwnVisits({ bezoeken }: { bezoeken: readonly EigenBezoek[] }) {
  return (
    <Section heading={text.visits}>
      <Stack gap="loose">
        {bezoeken.map((bezoek) => (
          <Section key={bezoek.id} level={3} heading={longDate(bezoek.datum)} joined>
            <Paragraph small soft>
              {[
                text.visit(capital(bezoek.wijze), bezoek.doorNaam),
                bezoek.checkmoment && text.months(bezoek.checkmoment),
              ]
                .filter(Boolean)
                .join(" · ")}
            </Paragraph>
            {bezoek.tekst && <Paragraph>{bezoek.tekst}</Paragraph>}
            {bezoek.inwoner !== "niet besproken" && <Paragraph>{text.said(bezoek.inwoner)}</Paragraph>}
            {bezoek.volgendBezoek && <Paragraph small>{text.next(longDate(bezoek.volgendBezoek))}</Paragraph>}
          </Section>
        ))}
      </Stack>
    </Section>
  );
}
