import { useQuery } from "@tanstack/react-query";
import type { Werkafspraak } from "../../modules/werkafspraken/werkafspraak.ts";
import { FilteredList } from "../FilteredList.tsx";
import { useSearchParameters } from "../location.ts";
import { type Column, EmptyState, Link, Opening, Page, Sheet, Stack, Table, Text } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { optionsOf, text as work } from "./werk/werk.text.ts";
import { type Werkafspraken, werkafsprakenQuery } from "./werkafspraken.queries.ts";
import { AfspraakCard } from "./werkafspraken/AfspraakCard.tsx";
import { AfspraakBadge, inPeriode } from "./werkafspraken/AfspraakFacts.tsx";
import { mayChangeAfspraken } from "./werkafspraken/may-change.ts";
import { text as words } from "./werkafspraken/werkafspraken.text.ts";
import { text } from "./WerkafsprakenPage.text.ts";

/** What is agreed with customers: a list for who makes it, and for an employer his own, to say yes to. */
export function WerkafsprakenPage() {
  const chosen = Object.fromEntries(useSearchParameters());
  const query = useQuery(werkafsprakenQuery(chosen));
  const waiting = useQuery(werkafsprakenQuery({ stand: "wacht op ja", perPagina: "1" }));
  const isWerkgever = useSession().gebruiker.rollen.includes("werkgever");
  const title = isWerkgever ? text.titleOwn : text.title;
  return (
    <PageState query={query} title={title} loading={text.loading}>
      {(found) => (
        <Page title={title}>
          <Opening
            above={isWerkgever && <Link href="/sroi">{text.sroi}</Link>}
            lead={isWerkgever ? text.leadOwn : text.lead}
          >
            {waiting.data && <strong>{text.opening(waiting.data.totaal)}</strong>}
            {!waiting.data && title}
          </Opening>
          <Stack gap="loose">
            {isWerkgever ? <Own found={found} /> : <All found={found} chosen={chosen} />}
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function Own({ found: { rijen } }: { found: Werkafspraken }) {
  const { gebruiker } = useSession();
  const mayChange = mayChangeAfspraken(gebruiker, { isVanMij: true }); // an employer reads only his own
  const shown = rijen.filter(({ stand }) => stand !== "vervallen");
  const first = shown.find(({ stand }) => stand === "wacht op ja");
  if (shown.length === 0)
    return (
      <Sheet>
        <EmptyState heading={text.empty}>{text.emptyOwn}</EmptyState>
      </Sheet>
    );
  return (
    <>
      {shown.map((afspraak) => (
        <Sheet key={afspraak.id}>
          <AfspraakCard afspraak={afspraak} primary={afspraak === first} mayChange={mayChange} />
        </Sheet>
      ))}
    </>
  );
}

function All({ found, chosen }: { found: Werkafspraken; chosen: Readonly<Record<string, string>> }) {
  const { pagina: _, ...filters } = chosen;
  return (
    <FilteredList
      path="/werkafspraken"
      found={found}
      filters={[{ id: "stand", label: text.stand, emptyLabel: text.all, options: optionsOf(words.standen) }]}
      filtersLabel={text.filters}
      chosen={filters}
      result={text.result(found.totaal)}
      empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
    >
      {(rijen) => (
        <Table
          stacked
          caption={text.title}
          captionHidden
          columns={COLUMNS}
          rows={rijen}
          rowKey={({ id }) => id}
        />
      )}
    </FilteredList>
  );
}

const COLUMNS: readonly Column<Werkafspraak>[] = [
  {
    id: "met",
    header: text.column.met,
    rowHeader: true,
    cell: ({ met, plek }) => (
      <Stack gap="dense">
        <Link href={`/plekken/${plek.id}/werkafspraken`} quiet>
          {met}
        </Link>
        <Text small soft>
          {plek.naam}
        </Text>
      </Stack>
    ),
  },
  {
    id: "werk",
    header: text.column.werk,
    cell: ({ werkvorm, begeleidingDoor }) => (
      <Stack gap="dense">
        <Text>{work.werkvormen[werkvorm]}</Text>
        <Text small soft>
          {begeleidingDoor}
        </Text>
      </Stack>
    ),
  },
  {
    id: "prijs",
    header: text.column.prijs,
    numeric: true,
    cell: ({ prijsInCenten, prijsPer }) => words.prijs(prijsInCenten, prijsPer),
  },
  { id: "periode", header: text.column.periode, cell: inPeriode },
  { id: "stand", header: text.column.stand, cell: (afspraak) => <AfspraakBadge {...afspraak} /> },
];
