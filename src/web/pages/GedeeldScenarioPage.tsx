import { useQuery } from "@tanstack/react-query";
import { dateAndTime } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { Grid, Link, List, Margin, Opening, Page, Paragraph, Section, Sheet } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./GedeeldScenarioPage.text.ts";
import { type Gedeelde, gedeeldQuery } from "./overgang/overgang.queries.ts";
import { ScenarioChoices } from "./overgang/ScenarioChoices.tsx";

/** What a link opens: one version, that stays the same. */
export function GedeeldScenarioPage() {
  const query = useQuery(gedeeldQuery(usePathParameter("code")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found }: { found: Gedeelde }) {
  const { id, naam, toelichting, versie, nieuwste, doorNaam, tijdstip, regels } = found;
  return (
    <Page title={naam}>
      <Opening above={<Link href="/toekomstplan">{text.back}</Link>} lead={toelichting}>
        <strong>{naam}.</strong> {text.version(versie, nieuwste)}
      </Opening>
      <Grid>
        <Sheet full>
          <ScenarioChoices regels={regels} />
        </Sheet>
        <Margin label={text.margin}>
          <Section>
            <List plain>
              <Link href={`/toekomstplan/scenarios/${id}`}>{text.more}</Link>
              <Link href={`/toekomstplan?pakket=scenario%3A${id}`}>{text.open}</Link>
            </List>
            <Paragraph small soft>
              {text.by(doorNaam, dateAndTime(tijdstip))}
            </Paragraph>
          </Section>
        </Margin>
      </Grid>
    </Page>
  );
}
