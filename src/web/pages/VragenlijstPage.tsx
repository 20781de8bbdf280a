import { useQuery } from "@tanstack/react-query";
import { type Telling, type Vragenlijst, WAARVOOR } from "../../modules/beeld/vragenlijst.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useMayChange } from "./beeld/rights.ts";
import { text } from "./VragenlijstPage.text.ts";
import { text as words } from "./VragenlijstenPage.text.ts";
import { Questions } from "./vragenlijsten/Questions.tsx";
import { Versions } from "./vragenlijsten/Versions.tsx";
import { versieQuery, vragenlijstQuery } from "./vragenlijsten/vragenlijsten.queries.ts";

/** One vragenlijst: what it asks, for what it counts, and its versions. */
export function VragenlijstPage() {
  const query = useQuery(vragenlijstQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.oneTitle} loading={words.loading}>
      {(lijst) => (
        <Page title={lijst.naam}>
          <Filled lijst={lijst} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ lijst }: { lijst: Vragenlijst }) {
  const mayChange = useMayChange("vragenlijst");
  const asked = useSearchParameters();
  const shown =
    lijst.versies.find(({ id }) => id === asked.get("versie")) ??
    lijst.versies.find(({ status }) => status === "gepubliceerd") ??
    lijst.versies[0];
  const published = asked.get("geldt");
  return (
    <>
      <Opening
        lead={lijst.doel}
        above={shown && `${words.version(shown.nummer)} · ${words.states[shown.status]}`}
      >
        <strong>{lijst.naam}</strong>
      </Opening>
      <Stack gap="loose">
        {asked.has("bewaard") && <Alert kind="ok" heading={text.saved} />}
        {published && <Alert kind="ok" heading={text.published(Number(published))} />}
        <Grid>
          <Sheet>{shown ? <Shown id={shown.id} /> : <Paragraph>{text.noQuestions}</Paragraph>}</Sheet>
          <Margin label={words.versions}>
            <Versions lijst={lijst} mayChange={mayChange} />
            <Section
              heading={text.counts}
              action={mayChange && <Link href={`/vragenlijsten/${lijst.id}/wijzig`}>{text.change}</Link>}
            >
              <Counts telt={lijst.telt} />
            </Section>
          </Margin>
        </Grid>
      </Stack>
    </>
  );
}

function Shown({ id }: { id: string }) {
  const query = useQuery(versieQuery(id));
  return (
    <PartState query={query} part={text.part} lines={10}>
      {({ definitie }) => <Questions definitie={definitie} />}
    </PartState>
  );
}

function Counts({ telt }: { telt: readonly Telling[] }) {
  const used = WAARVOOR.filter((waarvoor) => telt.some((telling) => telling.waarvoor === waarvoor));
  if (used.length === 0) return <Paragraph>{text.countsNone}</Paragraph>;
  return (
    <>
      <Paragraph soft small>
        {text.countsText}
      </Paragraph>
      <SummaryList
        narrow
        facts={used.map((waarvoor) => ({
          term: words.waarvoor[waarvoor],
          value: telt
            .filter((telling) => telling.waarvoor === waarvoor)
            .map(({ organisatiesoort }) => organisatiesoort)
            .join(", "),
        }))}
      />
    </>
  );
}
