import { useMutation, useQuery } from "@tanstack/react-query";
import { postForFile } from "../api.ts";
import { download, keep } from "../csv.ts";
import { dateAndTime } from "../format.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { type Bewaard, scenarioQuery } from "./overgang/overgang.queries.ts";
import { ScenarioChoices } from "./overgang/ScenarioChoices.tsx";
import { ScenarioShare } from "./overgang/ScenarioShare.tsx";
import { ScenarioVersions } from "./overgang/ScenarioVersions.tsx";
import { text } from "./ScenarioPage.text.ts";

/** One scenario that was kept: what it decides, its versions beside each other, and sharing it. */
export function ScenarioPage() {
  const versie = useSearchParameters().get("versie") ?? undefined;
  const query = useQuery(scenarioQuery(usePathParameter("id"), { versie }));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(scenario) => <Filled scenario={scenario} />}
    </PageState>
  );
}

function Filled({ scenario }: { scenario: Bewaard }) {
  const { naam, toelichting, versie, nieuwste, doorNaam, tijdstip, uitgangspunten } = scenario;
  const isOld = uitgangspunten.versie < uitgangspunten.nieuwste;
  return (
    <Page title={naam}>
      <Opening above={<Link href="/toekomstplan/scenarios">{text.back}</Link>} lead={toelichting}>
        <strong>{naam}.</strong> {text.version(versie, nieuwste)}
      </Opening>
      <Grid>
        <Stack gap="loose">
          {isOld && (
            <Alert kind="info" heading={text.outdated(uitgangspunten.versie, uitgangspunten.nieuwste)} />
          )}
          <Sheet full>
            <ScenarioChoices regels={scenario.regels} />
          </Sheet>
          <Sheet full>
            <ScenarioVersions scenario={scenario} />
          </Sheet>
        </Stack>
        <Margin label={text.margin}>
          <Section>
            <Stack>
              <Link href={`/toekomstplan?pakket=scenario%3A${scenario.id}`}>{text.open}</Link>
              <Paragraph small soft>
                {text.by(doorNaam, dateAndTime(tijdstip))}
              </Paragraph>
            </Stack>
          </Section>
          <ScenarioShare scenario={scenario} />
          <Take scenario={scenario} />
        </Margin>
      </Grid>
    </Page>
  );
}

/** In a form that comes back the same. */
function Take({ scenario: { id, versie, naam, toelichting, hefbomen } }: { scenario: Bewaard }) {
  const csv = useMutation({
    mutationFn: () => postForFile(`/toekomstplan/scenarios/${id}/_csv`, { versie }),
    onSuccess: (file) => keep(`scenario-versie-${versie}.csv`, file),
  });
  const json = JSON.stringify({ naam, toelichting, hefbomen }, null, 2);
  return (
    <Section heading={text.take}>
      <Stack>
        <ProblemAlert problem={csv.error} />
        <div>
          <Button kind="secondary" icon="download" busy={csv.isPending} onPress={() => csv.mutate()}>
            {text.csv}
          </Button>
        </div>
        <div>
          <Button
            kind="secondary"
            icon="download"
            onPress={() => download(`scenario-versie-${versie}.json`, json, "application/json")}
          >
            {text.json}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}
