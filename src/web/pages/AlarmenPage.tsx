import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Alarm } from "../../modules/alarmen/alarm.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { Alert, EmptyState, Link, Opening, Page, Paragraph, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Alarmen, alarmenQuery } from "./alarmen.queries.ts";
import { text } from "./AlarmenPage.text.ts";
import { AlarmenTable } from "./AlarmenTable.tsx";
import { AlarmHandle } from "./AlarmHandle.tsx";

const FILTERS = [
  {
    id: "stand",
    label: text.stand,
    emptyLabel: text.open,
    options: [{ value: "behandeld", label: text.handled }],
  },
  {
    id: "soort",
    label: text.soort,
    emptyLabel: text.all,
    options: Object.entries(text.kinds).map(([value, label]) => ({ value, label })),
  },
];

/** What may not go on like this, for the inwoners for whom this user works. */
export function AlarmenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(alarmenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} parameters={parameters} />
        </Page>
      )}
    </PageState>
  );
}

type FilledProps = { found: Alarmen; parameters: Readonly<Record<string, string>> };

function Filled({ found, parameters }: FilledProps) {
  const { gebruiker } = useSession();
  const [asked, setAsked] = useState<Alarm | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const { pagina: _, ...chosen } = parameters;
  const isHandled = chosen["stand"] === "behandeld";
  const mayHandle = scopesOf(gebruiker, "change", "plan").length > 0;
  const readsFigures = scopesOf(gebruiker, "read", "rapport").length > 0;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{isHandled ? text.openingHandled(found.totaal) : text.opening(found.totaal)}</strong>
      </Opening>
      <Stack gap="loose">
        {done && <Alert kind="ok" heading={text.done(done)} />}
        <FilteredList
          path="/alarmen"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.totaal)}
          empty={
            <EmptyState heading={isHandled ? text.emptyHandled : text.empty}>{text.emptyText}</EmptyState>
          }
        >
          {(rijen) => <AlarmenTable rows={rijen} onHandle={mayHandle ? setAsked : undefined} />}
        </FilteredList>
        {readsFigures && (
          <Paragraph>
            <Link href="/alarmen/aantallen">{text.figures}</Link>
          </Paragraph>
        )}
      </Stack>
      {asked && (
        <AlarmHandle
          alarm={asked}
          onClose={() => setAsked(null)}
          onDone={() => {
            setDone(asked.wie.naam);
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
