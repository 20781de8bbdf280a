import type { Bezoek } from "../../../modules/begeleiding/bezoek.ts";
import { capital, longDate } from "../../format.ts";
import { ButtonLink, Paragraph, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { text } from "../PlaatsingBegeleidingPage.text.ts";

/** What was said at each visit, the last one first. */
export function BezoekList({ bezoeken }: { bezoeken: readonly Bezoek[] }) {
  if (bezoeken.length === 0) return <Paragraph soft>{text.noBezoeken}</Paragraph>;
  return (
    <Stack gap="loose">
      {bezoeken.map((bezoek) => (
        <Section
          key={bezoek.id}
          level={3}
          heading={longDate(bezoek.datum)}
          joined
          action={
            <ButtonLink
              dense
              kind="subtle"
              href={`/bezoeken/${bezoek.id}/wijzig`}
              label={text.mendFor(longDate(bezoek.datum))}
            >
              {text.mend}
            </ButtonLink>
          }
        >
          <Paragraph small soft>
            {[
              text.bezoek(capital(bezoek.wijze), bezoek.doorNaam),
              bezoek.checkmoment && text.maanden(bezoek.checkmoment),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Paragraph>
          {bezoek.tekst && <Paragraph>{bezoek.tekst}</Paragraph>}
          <SummaryList
            facts={(["inwoner", "werk", "samenwerking", "aanwezigheid"] as const)
              .filter((over) => bezoek[over] !== "niet besproken")
              .map((over) => ({ term: text.gaat[over], value: bezoek[over] }))}
          />
        </Section>
      ))}
    </Stack>
  );
}
