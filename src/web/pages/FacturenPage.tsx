import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FilteredList } from "../FilteredList.tsx";
import { wholeEuros } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import { Alert, Button, EmptyState, Link, Opening, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { FacturenDialog } from "./financien/FacturenDialog.tsx";
import { FacturenTable } from "./financien/FacturenTable.tsx";
import { useMayChangeMoney } from "./financien/FinancienLinks.tsx";
import { type Facturen, facturenQuery } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";
import { text } from "./FacturenPage.text.ts";

const FIRST_YEAR = 2025;

/** What gemeenten were asked to pay, what is open, and for who may the making of invoices. */
export function FacturenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(facturenQuery(parameters));
  const { pagina: _pagina, ...chosen } = parameters;
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} chosen={chosen} />}
    </PageState>
  );
}

function Filled({ found, chosen }: { found: Facturen; chosen: Readonly<Record<string, string>> }) {
  const mayChange = useMayChangeMoney();
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<number | null>(null);
  const { totaal, samenInCenten } = found;
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href="/financien">{shared.back}</Link>}
        lead={totaal === 0 ? text.leadGeen : text.lead(wholeEuros(samenInCenten))}
      >
        <strong>{openingOf(found)}</strong>
      </Opening>
      <Stack gap="loose">
        {made !== null && (
          <Alert kind="ok" heading={text.gemaakt(made)} focus>
            {text.gemaaktText}
          </Alert>
        )}
        {mayChange && (
          <div>
            <Button kind="primary" icon="plus" onPress={() => setMaking(true)}>
              {text.maak}
            </Button>
          </div>
        )}
        <FilteredList
          path="/financien/facturen"
          found={found}
          filters={useFilters()}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(totaal)}
          empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => <FacturenTable rijen={rijen} />}
        </FilteredList>
      </Stack>
      {isMaking && (
        <FacturenDialog
          onClose={() => setMaking(false)}
          onDone={(aantal) => {
            setMaking(false);
            setMade(aantal);
          }}
        />
      )}
    </Page>
  );
}

function useFilters() {
  const { vandaag } = useSession();
  const last = Number(vandaag.slice(0, 4)) + 1;
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => String(last - at));
  return [
    {
      id: "jaar",
      label: text.jaar,
      emptyLabel: text.alle,
      options: years.map((value) => ({ value, label: value })),
    },
    {
      id: "status",
      label: text.status,
      emptyLabel: text.alle,
      options: Object.entries(text.statussen).map(([value, label]) => ({ value, label })),
    },
  ];
}

function openingOf({ totaal, openInCenten }: Facturen): string {
  if (totaal === 0) return text.geen;
  return openInCenten === 0 ? text.allesBetaald : text.opening(wholeEuros(openInCenten));
}
