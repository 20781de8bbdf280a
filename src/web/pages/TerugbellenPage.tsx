import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Terugbelverzoek } from "../../modules/terugbellen/verzoek.ts";
import { FilteredList } from "../FilteredList.tsx";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  type Column,
  EmptyState,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Row,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import {
  type Beluitkomst,
  noteCall,
  type Terugbelverzoeken,
  terugbellenQuery,
} from "./terugbellen.queries.ts";
import { text } from "./TerugbellenPage.text.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.waiting,
    options: [{ value: "afgehandeld", label: text.done }],
  },
];

type Call = { readonly verzoek: Terugbelverzoek; readonly uitkomst: Beluitkomst };

/** Who asked on the website to be called, whose day comes first. */
export function TerugbellenPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(terugbellenQuery(parameters));
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

function Filled({
  found,
  parameters,
}: {
  found: Terugbelverzoeken;
  parameters: Readonly<Record<string, string>>;
}) {
  const queries = useQueryClient();
  const [done, setDone] = useState<Call | null>(null);
  const call = useMutation({
    mutationFn: ({ verzoek, uitkomst }: Call) => noteCall(verzoek, uitkomst, {}),
    onSuccess: (_, made) => setDone(made),
    onSettled: () => queries.invalidateQueries({ queryKey: ["terugbelverzoeken"] }),
  });
  const { rijen, totaal } = found;
  const { pagina: _, ...chosen } = parameters;
  const isDoneList = chosen["status"] === "afgehandeld";
  const late = rijen.filter(({ isTeLaat }) => isTeLaat).length;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{isDoneList ? text.openingDone(totaal) : text.opening(totaal)}</strong>{" "}
        {isDoneList ? "" : text.late(late)}
      </Opening>
      <Stack gap="loose">
        <ProblemAlert problem={call.error} />
        {done && !call.error && <Done {...done} />}
        <FilteredList
          path="/terugbellen"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(totaal)}
          empty={<EmptyState heading={isDoneList ? text.emptyDone : text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => <Verzoeken rijen={rijen} onCall={call.mutate} />}
        </FilteredList>
      </Stack>
    </>
  );
}

const Done = ({ verzoek: { naam }, uitkomst }: Call) => (
  <Alert
    kind="ok"
    heading={uitkomst === "gesproken" ? text.doneSpoken(naam) : text.doneNoAnswer(naam)}
    action={uitkomst === "gesproken" && <ButtonLink href="/inwoners/aanmelden">{text.register}</ButtonLink>}
  />
);

function Verzoeken({ rijen, onCall }: { rijen: readonly Terugbelverzoek[]; onCall: (call: Call) => void }) {
  const { vandaag } = useSession();
  const isOpen = rijen.some(({ status }) => status === "open");
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={[...columnsOn(vandaag), ...(isOpen ? [actions(onCall)] : [])]}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsOn = (vandaag: string): readonly Column<Terugbelverzoek>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: (verzoek) => (
      <>
        {verzoek.naam}{" "}
        <Paragraph small soft>
          {text.number(verzoek)}
        </Paragraph>
        {verzoek.status === "open" && (
          <PhoneLink number={verzoek.telefoon}>{text.phone(verzoek.telefoon)}</PhoneLink>
        )}
      </>
    ),
  },
  { id: "taal", header: text.column.taal, cell: ({ taal }) => text.language(taal) },
  {
    id: "voor",
    header: text.column.voor,
    cell: ({ status, isTeLaat, belVoor, pogingen, afgehandeldDoor, afgehandeldOp }) => (
      <>
        {status === "open" &&
          (isTeLaat ? <StatusBadge kind="error">{text.tooLate}</StatusBadge> : shortDate(belVoor, vandaag))}
        {status !== "open" && (
          <StatusBadge kind={status === "gesproken" ? "ok" : "waiting"}>{text.states[status]}</StatusBadge>
        )}{" "}
        {pogingen > 0 && (
          <Paragraph small soft>
            {text.tries(pogingen)}
          </Paragraph>
        )}
        {afgehandeldDoor && afgehandeldOp && (
          <Paragraph small soft>
            {text.handled(afgehandeldDoor, shortDate(afgehandeldOp, vandaag))}
          </Paragraph>
        )}
      </>
    ),
  },
];

const actions = (onCall: (call: Call) => void): Column<Terugbelverzoek> => ({
  id: "actie",
  header: text.column.actie,
  cell: (verzoek) =>
    verzoek.status === "open" && (
      <Row>
        <Button
          kind="secondary"
          dense
          onPress={() => onCall({ verzoek, uitkomst: "gesproken" })}
          label={`${text.spoken}: ${verzoek.naam}`}
        >
          {text.spoken}
        </Button>
        <Button
          dense
          onPress={() => onCall({ verzoek, uitkomst: "geen gehoor" })}
          label={`${text.noAnswer}: ${verzoek.naam}`}
        >
          {text.noAnswer}
        </Button>
      </Row>
    ),
});
