import { useQuery } from "@tanstack/react-query";
import { type Abonnement, type Bezorging, BEZORGSTANDEN } from "../../../modules/abonnementen/abonnement.ts";
import { FilteredList } from "../../FilteredList.tsx";
import { dateAndTime } from "../../format.ts";
import { useSearchParameters } from "../../location.ts";
import {
  Button,
  type Column,
  Details,
  EmptyState,
  List,
  Paragraph,
  StatusBadge,
  Table,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../AbonnementPage.text.ts";
import { bezorgingenQuery } from "./abonnementen.queries.ts";
import { BEZORG_LOOK, BEZORGSTAND, soortnaam } from "./abonnementen.text.ts";

const FILTERS = [
  {
    id: "status",
    label: text.status,
    emptyLabel: text.all,
    options: BEZORGSTANDEN.map((value) => ({ value, label: BEZORGSTAND[value] })),
  },
];

type Again = (bezorging: Bezorging) => void;

/** What went to this system, and what it said each time. */
export function AbonnementBezorgingen({ abonnement, onAgain }: { abonnement: Abonnement; onAgain: Again }) {
  const parameters = Object.fromEntries(useSearchParameters());
  const query = useQuery(bezorgingenQuery(abonnement.id, parameters));
  const { pagina: _, ...chosen } = parameters;
  const isOpen = abonnement.status !== "beeindigd";
  return (
    <PartState query={query} part={text.deliveries} lines={6}>
      {(found) => (
        <FilteredList
          path={`/koppelingen/meldingen/${abonnement.id}`}
          found={found}
          filters={FILTERS}
          filtersLabel={text.filters}
          chosen={chosen}
          result={text.result(found.totaal)}
          empty={
            <EmptyState heading={chosen["status"] ? text.emptyFiltered : text.empty}>
              {!chosen["status"] && isOpen && text.emptyText}
            </EmptyState>
          }
        >
          {(rijen) => (
            <Table
              stacked
              caption={text.caption}
              captionHidden
              columns={isOpen ? [...COLUMNS, action(onAgain)] : COLUMNS}
              rows={rijen}
              rowKey={({ gebeurtenisId }) => gebeurtenisId}
            />
          )}
        </FilteredList>
      )}
    </PartState>
  );
}

const COLUMNS: readonly Column<Bezorging>[] = [
  {
    id: "wat",
    header: text.column.wat,
    rowHeader: true,
    cell: ({ soort, tijdstip }) => (
      <>
        {soortnaam(soort)}
        <Paragraph small soft>
          {dateAndTime(tijdstip)}
        </Paragraph>
      </>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ status }) => <StatusBadge kind={BEZORG_LOOK[status]}>{BEZORGSTAND[status]}</StatusBadge>,
  },
  { id: "antwoord", header: text.column.antwoord, cell: (row) => <Answer bezorging={row} /> },
];

function Answer({ bezorging: { pogingen, volgendePoging } }: { bezorging: Bezorging }) {
  const last = pogingen.at(-1);
  if (!last) return text.noTry;
  return (
    <>
      {last.fout ?? text.ok(last.antwoordcode)}
      {volgendePoging && (
        <Paragraph small soft>
          {text.next(dateAndTime(volgendePoging))}
        </Paragraph>
      )}
      <Details summary={text.tries(pogingen.length)}>
        <List>
          {pogingen.map((poging) => (
            <span key={poging.nummer}>{text.try(poging, dateAndTime(poging.tijdstip))}</span>
          ))}
        </List>
      </Details>
    </>
  );
}

const action = (onAgain: Again): Column<Bezorging> => ({
  id: "doe",
  header: text.column.doe,
  cell: (bezorging) =>
    bezorging.status !== "wacht" && (
      <Button kind="secondary" dense onPress={() => onAgain(bezorging)}>
        {text.again}
      </Button>
    ),
});
