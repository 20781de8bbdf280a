import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Button,
  type Column,
  Heading,
  LiveRegion,
  Paragraph,
  SearchField,
  Select,
  Stack,
  Table,
  Term,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../OntwikkelaarsPage.text.ts";
import { apiDocumentQuery } from "./ontwikkelaars.queries.ts";
import { type Field, type Operation, operationsIn, searchIn } from "./operations.ts";
import { Proberen } from "./Proberen.tsx";

const words = text.operations;
/** A search that finds more is narrowed, not scrolled through. */
const MOST_SHOWN = 30;

/** Everything that the API can do: by subject, or what a search finds. */
export function Bewerkingen() {
  const [asked, setAsked] = useState("");
  const query = useQuery(apiDocumentQuery);
  return (
    <PartState query={query} part={words.part} loading={words.loading} lines={10}>
      {(document) => {
        const all = operationsIn(document);
        const found = searchIn(all, asked);
        return (
          <Stack>
            <SearchField
              id="zoek-bewerking"
              label={words.search}
              description={words.searchHint}
              value={asked}
              onSearch={setAsked}
            />
            <LiveRegion>
              <Text soft>{found.length === 0 ? words.none : words.found(found.length, all.length)}</Text>
            </LiveRegion>
            {asked ? <Shown operations={found} /> : <ByTag operations={all} />}
          </Stack>
        );
      }}
    </PartState>
  );
}

const Shown = ({ operations }: { operations: readonly Operation[] }) => (
  <Stack gap="dense">
    {operations.slice(0, MOST_SHOWN).map((operation) => (
      <OperationLine key={operation.id} operation={operation} />
    ))}
    {operations.length > MOST_SHOWN && (
      <Paragraph soft>{words.more(operations.length - MOST_SHOWN)}</Paragraph>
    )}
  </Stack>
);

/** One subject at a time: there are hundreds, and a page of them is read by nobody. */
function ByTag({ operations }: { operations: readonly Operation[] }) {
  const [chosen, setChosen] = useState("");
  const perTag = Map.groupBy(operations, ({ tag }) => tag);
  return (
    <Stack>
      <Select
        id="onderwerp"
        label={words.subject}
        emptyLabel={words.chooseSubject}
        optional
        value={chosen}
        onChange={setChosen}
        options={[...perTag].map(([tag, some]) => ({ value: tag, label: words.group(tag, some.length) }))}
      />
      {chosen && <Shown key={chosen} operations={perTag.get(chosen) ?? []} />}
    </Stack>
  );
}

function OperationLine({ operation }: { operation: Operation }) {
  const [isOpen, setOpen] = useState(false);
  const { method, path, summary } = operation;
  const part = `bewerking-${operation.id}`;
  return (
    <div>
      <Button kind="subtle" onPress={() => setOpen(!isOpen)} expanded={isOpen} controls={part}>
        <Term>{`${method} ${path}`}</Term>
      </Button>
      <Paragraph small>
        {summary}. {words.scope}: {scopeOf(operation)}
      </Paragraph>
      <div id={part}>{isOpen && <OperationInFull operation={operation} />}</div>
    </div>
  );
}

const scopeOf = ({ scope, isOpen }: Operation) =>
  scope ? <Term>{scope}</Term> : isOpen ? words.open : words.notForPrograms;

function OperationInFull({ operation }: { operation: Operation }) {
  const { id, method, parameters, body, answer } = operation;
  const parts = [
    { heading: words.parameters, fields: parameters },
    { heading: words.body, fields: body },
    { heading: words.answer, fields: answer },
  ].filter(({ fields }) => fields.length > 0);
  return (
    <Stack>
      {parts.length === 0 && <Paragraph soft>{words.nothing}</Paragraph>}
      {parts.map(({ heading, fields }) => (
        <div key={heading}>
          <Heading level={3}>{heading}</Heading>
          <Table
            stacked
            caption={`${heading}: ${id}`}
            captionHidden
            columns={COLUMNS}
            rows={fields}
            rowKey={({ naam }) => naam}
          />
        </div>
      ))}
      {method === "GET" && <Proberen operation={operation} />}
    </Stack>
  );
}

const COLUMNS: readonly Column<Field>[] = [
  { id: "naam", header: words.column.naam, rowHeader: true, cell: ({ naam }) => <Term>{naam}</Term> },
  { id: "soort", header: words.column.soort, cell: ({ soort }) => soort || null },
  {
    id: "uitleg",
    header: words.column.uitleg,
    cell: ({ uitleg, isNeeded }) => [uitleg, isNeeded && words.needed].filter(Boolean).join(", ") || null,
  },
];
