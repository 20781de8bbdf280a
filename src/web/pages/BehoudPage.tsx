import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { FilterList, Grid, Link, Opening, Page, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { BehoudFound, BehoudKept } from "./BehoudFigures.tsx";
import { BehoudGroups } from "./BehoudGroups.tsx";
import { text } from "./BehoudPage.text.ts";
import { BehoudGuidance, BehoudTwoYears } from "./BehoudSaid.tsx";
import { BehoudQuarters, BehoudReasons } from "./BehoudTables.tsx";
import { everyone, lastQuarter, type Werkbehoud, werkbehoudQuery } from "./behoud.queries.ts";

const FIRST_YEAR = 2018;

/** Finding work and keeping it, side by side and equally large. */
export function BehoudPage() {
  const { vandaag } = useSession();
  const jaar = useSearchParameters().get("jaar") ?? vandaag.slice(0, 4);
  const query = useQuery(werkbehoudQuery(jaar));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(behoud) => <Filled behoud={behoud} />}
    </PageState>
  );
}

function Filled({ behoud }: { behoud: Werkbehoud }) {
  const last = lastQuarter(behoud);
  const kept = everyone(behoud)?.momenten.find(({ maanden }) => maanden === 12)?.aandeel ?? null;
  return (
    <Page title={text.title}>
      <Opening above={text.above(longDate(behoud.peildatum))}>
        <strong>
          {last
            ? text.opening(last.kwartaal, text.about(last.gevonden), text.about(last.verloren))
            : text.openingNone}
        </strong>{" "}
        {kept !== null && text.openingKept(kept)}
      </Opening>
      <Stack gap="loose">
        <Choice behoud={behoud} />
        <Grid kind="half">
          <Sheet>
            <BehoudFound behoud={behoud} />
          </Sheet>
          <Sheet>
            <BehoudKept behoud={behoud} />
          </Sheet>
        </Grid>
        <Sheet full>
          <BehoudGroups behoud={behoud} />
        </Sheet>
        <Sheet full>
          <BehoudQuarters behoud={behoud} />
        </Sheet>
        <Grid kind="half">
          <Sheet full>
            <BehoudReasons behoud={behoud} />
          </Sheet>
          <Sheet full>
            <BehoudTwoYears behoud={behoud} />
          </Sheet>
        </Grid>
        <Sheet full>
          <BehoudGuidance behoud={behoud} />
        </Sheet>
        <Link href={`/definities${queryText({ onderwerp: "werk vinden en houden" })}`} icon="document">
          {text.definitions}
        </Link>
      </Stack>
    </Page>
  );
}

function Choice({ behoud: { jaar, kwartalen } }: { behoud: Werkbehoud }) {
  const go = useGo();
  const { vandaag } = useSession();
  const lastYear = Number(vandaag.slice(0, 4));
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, at) => String(lastYear - at));
  return (
    <FilterList
      key={jaar}
      label={text.filters}
      value={{ jaar: String(jaar) }}
      filters={[
        {
          id: "jaar",
          label: text.year,
          required: true,
          options: years.map((year) => ({ value: year, label: year })),
        },
      ]}
      onApply={({ jaar: chosen }) => go(`/sturing/behoud${queryText({ jaar: chosen })}`)}
      result={text.result(kwartalen.length / 2)}
    />
  );
}
