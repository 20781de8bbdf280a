import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type Mail, MAILSTANDEN } from "../../modules/berichten/mailuitgang.ts";
import { put } from "../api.ts";
import { FilteredList } from "../FilteredList.tsx";
import { dateAndTime } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import {
  Button,
  type Column,
  EmptyState,
  Opening,
  Page,
  Paragraph,
  Stack,
  StatusBadge,
  type StatusKind,
  Table,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { type Mailuitgang, mailuitgangQuery } from "./berichten.queries.ts";
import { text } from "./MailuitgangPage.text.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.all,
    options: MAILSTANDEN.map((value) => ({ value, label: text.states[value] })),
  },
];
const KIND: Readonly<Record<Mail["status"], StatusKind>> = {
  wacht: "waiting",
  verstuurd: "ok",
  mislukt: "error",
  vervallen: "unknown",
};

/** Whether mail goes out, for who looks after the system: nobody's name, nobody's address. */
export function MailuitgangPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(mailuitgangQuery(parameters));
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

function Filled({ found, parameters }: { found: Mailuitgang; parameters: Readonly<Record<string, string>> }) {
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: ({ id, versie }: Mail) => put(`/mailuitgang/${id}/opnieuw`, {}, { ifMatch: `"${versie}"` }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["mailuitgang"] }),
  });
  const { totaal, aantallen } = found;
  const { pagina: _, ...chosen } = parameters;
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(aantallen.mislukt, aantallen.wacht)}</strong>
      </Opening>
      <Stack gap="loose">
        <Paragraph>{text.counts(aantallen)}</Paragraph>
        <ProblemAlert problem={again.error} />
        <FilteredList
          path="/mailuitgang"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(totaal)}
          empty={<EmptyState heading={text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => (
            <Table
              stacked
              caption={text.caption}
              captionHidden
              columns={[...COLUMNS, action((mail) => again.mutate(mail))]}
              rows={rijen}
              rowKey={({ id }) => id}
            />
          )}
        </FilteredList>
      </Stack>
    </>
  );
}

const COLUMNS: readonly Column<Mail>[] = [
  {
    id: "soort",
    header: text.column.soort,
    rowHeader: true,
    cell: ({ soort, taal }) => text.kind(soort, taal),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ status, fout }) => (
      <>
        <StatusBadge kind={KIND[status]}>{text.states[status]}</StatusBadge>{" "}
        {fout && status !== "vervallen" && (
          <Paragraph small soft>
            {text.code(fout)}
          </Paragraph>
        )}
      </>
    ),
  },
  { id: "pogingen", header: text.column.pogingen, cell: ({ pogingen }) => pogingen },
  {
    id: "moment",
    header: text.column.moment,
    cell: ({ gemaakt, verstuurdOp, volgendePoging }) =>
      verstuurdOp
        ? text.sent(dateAndTime(verstuurdOp))
        : volgendePoging
          ? text.next(dateAndTime(volgendePoging))
          : text.made(dateAndTime(gemaakt)),
  },
];

const action = (onAgain: (mail: Mail) => void): Column<Mail> => ({
  id: "doe",
  header: text.column.doe,
  cell: (mail) =>
    mail.status === "mislukt" && (
      <Button kind="secondary" dense onPress={() => onAgain(mail)}>
        {text.again}
      </Button>
    ),
});
