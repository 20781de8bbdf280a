import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Bezwaar } from "../../modules/bezwaren/bezwaar.ts";
import { FilteredList } from "../FilteredList.tsx";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  type Column,
  EmptyState,
  Link,
  Opening,
  Page,
  Paragraph,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { BezwaarHandle } from "./BezwaarHandle.tsx";
import { text } from "./BezwarenPage.text.ts";
import { type Bezwaren, bezwarenQuery } from "./rechten.queries.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.waiting,
    options: [{ value: "klaar", label: text.done }],
  },
];

/** Who does not agree with what; whose term ends first above. */
export function BezwarenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(bezwarenQuery(parameters));
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

function Filled({ found, parameters }: { found: Bezwaren; parameters: Readonly<Record<string, string>> }) {
  const queries = useQueryClient();
  const [open, setOpen] = useState<Bezwaar | null>(null);
  const [isDone, setDone] = useState(false);
  const { pagina: _, ...chosen } = parameters;
  const isDoneList = chosen["status"] === "klaar";
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{isDoneList ? text.openingDone(found.totaal) : text.opening(found.totaal)}</strong>
      </Opening>
      <Stack gap="loose">
        {isDone && <Alert kind="ok" heading={text.handled} />}
        <FilteredList
          path="/bezwaren"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.totaal)}
          empty={<EmptyState heading={isDoneList ? text.emptyDone : text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => <Rijen rijen={rijen} onHandle={setOpen} />}
        </FilteredList>
      </Stack>
      {open && (
        <BezwaarHandle
          bezwaar={open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            setDone(true);
            void queries.invalidateQueries({ queryKey: ["bezwaren"] });
          }}
        />
      )}
    </>
  );
}

type Handle = { readonly onHandle: (bezwaar: Bezwaar) => void };

function Rijen({ rijen, onHandle }: Handle & { rijen: readonly Bezwaar[] }) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsOn(vandaag, { onHandle })}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsOn = (vandaag: string, { onHandle }: Handle): readonly Column<Bezwaar>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ id, naam, nummer, bel, isNamens, doorNaam }) => (
      <>
        <Link href={`/bezwaren/${id}`}>{naam}</Link>
        <Paragraph small soft>
          {text.number(nummer)}
        </Paragraph>
        {bel && <Paragraph small>{text.phone(bel)}</Paragraph>}
        {isNamens && <Paragraph small>{text.by(doorNaam)}</Paragraph>}
      </>
    ),
  },
  { id: "wat", header: text.column.wat, cell: (bezwaar) => <Wat bezwaar={bezwaar} vandaag={vandaag} /> },
  {
    id: "voor",
    header: text.column.voor,
    cell: ({ stand, isTeLaat, uiterlijk }) => (
      <>
        <StatusBadge kind={isTeLaat ? "error" : stand === "afgerond" ? "ok" : "waiting"}>
          {isTeLaat ? text.tooLate : text.states[stand]}
        </StatusBadge>{" "}
        {shortDate(uiterlijk, vandaag)}
      </>
    ),
  },
  {
    id: "actie",
    header: text.column.actie,
    cell: (bezwaar) =>
      (bezwaar.stand === "open" || bezwaar.stand === "opgepakt") && (
        <Button
          kind="secondary"
          dense
          onPress={() => onHandle(bezwaar)}
          label={`${text.handle}: ${bezwaar.naam}`}
        >
          {text.handle}
        </Button>
      ),
  },
];

const Wat = ({ bezwaar, vandaag }: { bezwaar: Bezwaar; vandaag: string }) => {
  const { soort, onderwerp, woorden, wens, betreftNaam, formeelTot, stappen } = bezwaar;
  return (
    <>
      <strong>{text.soort[soort]}</strong>
      {onderwerp && <Paragraph small>{onderwerp}</Paragraph>}
      <Paragraph>{woorden}</Paragraph>
      {wens && <Paragraph small>{text.wish(wens)}</Paragraph>}
      {stappen.map((stap) => (
        <Paragraph key={stap.tijdstip} small>
          {text.step(stap.doorNaam, stap.woorden)}
        </Paragraph>
      ))}
      {betreftNaam && (
        <Paragraph small soft>
          {text.about(betreftNaam)}
        </Paragraph>
      )}
      {formeelTot && (
        <Paragraph small soft>
          {text.formal(shortDate(formeelTot, vandaag))}
        </Paragraph>
      )}
    </>
  );
};
