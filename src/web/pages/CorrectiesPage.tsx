import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Correctie } from "../../modules/correcties/correctie.ts";
import { newIdempotencyKey } from "../api.ts";
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
  Row,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { CorrectieAnswer } from "./CorrectieAnswer.tsx";
import { text } from "./CorrectiesPage.text.ts";
import { answerCorrectie, type Correcties, correctiesQuery } from "./rechten.queries.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.waiting,
    options: [{ value: "beantwoord", label: text.done }],
  },
];

/** What is not right, as inwoners say; whose term ends first above. */
export function CorrectiesPage() {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(correctiesQuery(parameters));
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

function Filled({ found, parameters }: { found: Correcties; parameters: Readonly<Record<string, string>> }) {
  const queries = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const [open, setOpen] = useState<Correctie | null>(null);
  const again = () => queries.invalidateQueries({ queryKey: ["correcties"] });
  const take = useMutation({
    mutationFn: ({ id, nu }: Correctie) =>
      answerCorrectie(
        id,
        { isJa: true, antwoord: null, gezien: nu },
        { idempotencyKey: newIdempotencyKey() },
      ),
    onSuccess: (_, { inwonernaam }) => setDone(text.taken(inwonernaam ?? text.unknown)),
    onSettled: again,
  });
  const { pagina: _, ...chosen } = parameters;
  const isDoneList = chosen["status"] === "beantwoord";
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{isDoneList ? text.openingDone(found.totaal) : text.opening(found.totaal)}</strong>
      </Opening>
      <Stack gap="loose">
        <ProblemAlert problem={take.error} />
        {done && !take.error && <Alert kind="ok" heading={done} />}
        <FilteredList
          path="/correcties"
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.totaal)}
          empty={<EmptyState heading={isDoneList ? text.emptyDone : text.empty}>{text.emptyText}</EmptyState>}
        >
          {(rijen) => <Rijen rijen={rijen} onTake={take.mutate} onAnswer={setOpen} />}
        </FilteredList>
      </Stack>
      {open && (
        <CorrectieAnswer
          correctie={found.rijen.find(({ id }) => id === open.id) ?? open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            setDone(text.answered);
            void again();
          }}
        />
      )}
    </>
  );
}

type Acts = {
  readonly onTake: (correctie: Correctie) => void;
  readonly onAnswer: (correctie: Correctie) => void;
};

function Rijen({ rijen, ...acts }: Acts & { rijen: readonly Correctie[] }) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsOn(vandaag, acts)}
      rows={rijen}
      rowKey={({ id }) => id}
    />
  );
}

const columnsOn = (vandaag: string, acts: Acts): readonly Column<Correctie>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ inwonerId, inwonernaam, nummer }) => (
      <>
        <Link href={`/inwoners/${inwonerId}`}>{inwonernaam ?? text.unknown}</Link>
        <Paragraph small soft>
          {text.number(nummer)}
        </Paragraph>
      </>
    ),
  },
  {
    id: "wat",
    header: text.column.wat,
    cell: ({ label, inWoorden, waarom, isNamens, doorNaam, antwoord, ...feit }) => (
      <>
        <strong>
          {label}: {inWoorden}
        </strong>
        <Paragraph small>{text.stands(feit)}</Paragraph>
        {waarom && <Paragraph small>{waarom}</Paragraph>}
        {isNamens && (
          <Paragraph small soft>
            {text.by(doorNaam)}
          </Paragraph>
        )}
        {antwoord && (
          <Paragraph small soft>
            {antwoord}
          </Paragraph>
        )}
      </>
    ),
  },
  {
    id: "voor",
    header: text.column.voor,
    cell: ({ status, isTeLaat, uiterlijk }) =>
      status !== "open" ? (
        <StatusBadge kind={status === "overgenomen" ? "ok" : "open"}>{text.states[status]}</StatusBadge>
      ) : isTeLaat ? (
        <StatusBadge kind="error">{text.tooLate}</StatusBadge>
      ) : (
        shortDate(uiterlijk, vandaag)
      ),
  },
  {
    id: "actie",
    header: text.column.actie,
    cell: (correctie) => correctie.status === "open" && <Actions correctie={correctie} {...acts} />,
  },
];

const Actions = ({ correctie, onTake, onAnswer }: Acts & { correctie: Correctie }) => (
  <Row>
    {correctie.deel !== "anders" && (
      <Button
        kind="secondary"
        dense
        onPress={() => onTake(correctie)}
        label={`${text.take}: ${correctie.label}`}
      >
        {text.take}
      </Button>
    )}
    <Button dense onPress={() => onAnswer(correctie)} label={`${text.answer}: ${correctie.label}`}>
      {text.answer}
    </Button>
  </Row>
);
