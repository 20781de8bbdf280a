import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Voorstel } from "../../modules/voorstellen/voorstel.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, EmptyState, type Filter, Link, Opening, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./VoorstellenPage.text.ts";
import { VoorstellenTable } from "./VoorstellenTable.tsx";
import { AnswerDialog } from "./voorstellen/AnswerDialog.tsx";
import { countQuery, type Voorstellen, voorstellenQuery } from "./voorstellen/voorstellen.queries.ts";

const FILTERS: readonly Filter[] = [
  {
    id: "status",
    label: text.status,
    options: Object.entries(text.states).map(([value, label]) => ({ value, label })),
  },
];

/** Who waits for whom, and the yes or no of the inwoner. */
export function VoorstellenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(voorstellenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(voorstellen) => (
        <Page title={text.title}>
          <Filled voorstellen={voorstellen} parameters={parameters} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({
  voorstellen,
  parameters,
}: {
  voorstellen: Voorstellen;
  parameters: Readonly<Record<string, string>>;
}) {
  const waiting = useQuery(countQuery("voorgesteld")).data?.totaal;
  const ready = useQuery(countQuery("akkoord")).data?.totaal;
  const [answering, setAnswering] = useState<Voorstel | null>(null);
  const [answered, setAnswered] = useState<{ id: string; naam: string; yes: boolean } | null>(null);
  const { pagina: _, ...chosen } = parameters;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{waiting === undefined ? text.title : text.opening(waiting)}</strong> {text.ready(ready ?? 0)}
      </Opening>
      <Stack gap="loose">
        {answered && (
          <Alert kind="ok" focus heading={text.saved(answered.naam)}>
            {answered.yes ? (
              text.savedYes
            ) : (
              <>
                {text.savedNo} <Link href={`/voorstellen/${answered.id}`}>{text.whatNow}</Link>
              </>
            )}
          </Alert>
        )}
        <FilteredList
          path="/voorstellen"
          found={voorstellen}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(voorstellen.totaal)}
          empty={<Nothing isFiltered={Object.keys(chosen).length > 0} />}
        >
          {(rijen) => <VoorstellenTable rows={rijen} onAnswer={setAnswering} />}
        </FilteredList>
      </Stack>
      {answering && (
        <AnswerDialog
          voorstel={voorstellen.rijen.find(({ id }) => id === answering.id) ?? answering}
          onClose={() => setAnswering(null)}
          onDone={(antwoord) => {
            setAnswered({
              id: answering.id,
              naam: answering.inwonernaam ?? text.person,
              yes: antwoord === "ja",
            });
            setAnswering(null);
          }}
        />
      )}
    </>
  );
}

const Nothing = ({ isFiltered }: { isFiltered: boolean }) =>
  isFiltered ? (
    <EmptyState
      heading={text.emptyFiltered}
      action={<ButtonLink href="/voorstellen">{text.clear}</ButtonLink>}
    >
      {text.emptyFilteredText}
    </EmptyState>
  ) : (
    <EmptyState heading={text.emptyHeading}>{text.emptyText}</EmptyState>
  );
