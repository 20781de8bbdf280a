import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  EmptyState,
  FilterList,
  GroupHead,
  Link,
  Opening,
  Page,
  Row,
  Sheet,
  SheetPart,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./OvergangPage.text.ts";
import { AddMijlpaalDialog } from "./overgang/MijlpaalDialogs.tsx";
import { MijlpalenTable } from "./overgang/MijlpalenTable.tsx";
import { OvergangBurn, OvergangChart } from "./overgang/OvergangCharts.tsx";
import { OvergangFigures } from "./overgang/OvergangFigures.tsx";
import { type Mijlpalen, mijlpalenQuery } from "./overgang/overgang.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

type Chosen = Readonly<Record<string, string>>;
const WHOLE_REGION = "-";

/** The way from plan to practice: what must be there by when, what is late, and what that holds up (R-399…R-401). */
export function OvergangPage() {
  const chosen = Object.fromEntries(useSearchParameters());
  const { organisatie, ...rest } = chosen;
  const query = useQuery(
    mijlpalenQuery({
      ...rest,
      ...(organisatie !== undefined && { organisatie: organisatie === WHOLE_REGION ? "" : organisatie }),
    }),
  );
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(plan) => <Filled plan={plan} chosen={chosen} />}
    </PageState>
  );
}

function Filled({ plan, chosen }: { plan: Mijlpalen; chosen: Chosen }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  const { aantallen, rijen } = plan;
  const isEmpty = rijen.length === 0;
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/toekomstplan">{text.back}</Link>} lead={text.held(aantallen.knel)}>
        <strong>
          {isEmpty ? text.empty : text.opening(aantallen.gedaan, aantallen.totaal, aantallen.teLaat)}
        </strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          {scopesOf(gebruiker, "change", "toekomstplan").length > 0 && (
            <Button kind="primary" icon="plus" onPress={() => setOpen(true)}>
              {text.add}
            </Button>
          )}
          <Button kind="subtle" icon="print" onPress={() => window.print()}>
            {text.print}
          </Button>
        </Row>
        <Filters plan={plan} chosen={chosen} />
        {isEmpty ? <Nothing isFiltered={Object.keys(chosen).length > 0} /> : <Parts plan={plan} />}
      </Stack>
      {open && <AddMijlpaalDialog rijen={rijen} onClose={() => setOpen(false)} />}
    </Page>
  );
}

function Parts({ plan }: { plan: Mijlpalen }) {
  return (
    <>
      <Sheet full>
        <OvergangFigures plan={plan} />
      </Sheet>
      <Sheet full>
        <GroupHead heading={text.list.heading} first>
          {text.list.lead}
        </GroupHead>
        <MijlpalenTable rijen={plan.rijen} />
      </Sheet>
      <Sheet>
        <OvergangChart plan={plan} />
      </Sheet>
      <Sheet>
        <OvergangBurn plan={plan} />
      </Sheet>
    </>
  );
}

const Nothing = ({ isFiltered }: { isFiltered: boolean }) => (
  <Sheet full>
    <SheetPart>
      <EmptyState heading={text.empty}>{isFiltered ? text.emptyFilter : text.emptyText}</EmptyState>
    </SheetPart>
  </Sheet>
);

function Filters({ plan: { organisaties, rijen }, chosen }: { plan: Mijlpalen; chosen: Chosen }) {
  const go = useGo();
  return (
    <FilterList
      key={JSON.stringify(chosen)}
      label={text.filters}
      value={chosen}
      filters={[
        {
          id: "organisatie",
          label: text.organisation,
          emptyLabel: text.all,
          options: [
            { value: WHOLE_REGION, label: text.whole },
            ...organisaties.map((naam) => ({ value: naam, label: naam })),
          ],
        },
        { id: "status", label: text.status, emptyLabel: text.all, options: optionsOf(text.statuses) },
      ]}
      onApply={(values) => go(`/toekomstplan/overgang${queryText(values)}`)}
      result={text.result(rijen.length)}
    />
  );
}
