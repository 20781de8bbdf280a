import { useQuery } from "@tanstack/react-query";
import type { Trajectgroep } from "../../../modules/trajecten/groep.ts";
import { number } from "../../format.ts";
import {
  type Column,
  EmptyState,
  GroupHead,
  Link,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../TrajectPage.text.ts";
import { groepenQuery } from "./trajecten.queries.ts";

type Props = { trajectId: string; nieuwste: number };

/** The groups of a traject that run or still begin. */
export function Groepentabel({ trajectId, nieuwste }: Props) {
  const query = useQuery(groepenQuery({ trajectId, perPagina: 50 }));
  const { vandaag } = useSession();
  return (
    <Sheet full>
      <GroupHead heading={text.groepen} first />
      <PartState query={query} part={text.groepenDeel}>
        {({ rijen }) => (
          <Table
            stacked
            caption={text.groepCaption}
            captionHidden
            columns={columnsOn(vandaag, nieuwste)}
            rows={rijen}
            rowKey={({ id }) => id}
            empty={
              <SheetPart>
                <EmptyState heading={text.geenGroepen} />
              </SheetPart>
            }
          />
        )}
      </PartState>
    </Sheet>
  );
}

const columnsOn = (vandaag: string, nieuwste: number): readonly Column<Trajectgroep>[] => [
  {
    id: "naam",
    header: text.groepColumn.naam,
    rowHeader: true,
    cell: ({ id, naam, nummer }) => (
      <Stack gap="dense">
        <Link href={`/groepen/${id}`} quiet>
          {naam}
        </Link>
        {nummer !== nieuwste && (
          <Text small soft>
            {text.groepVersie(nummer)}
          </Text>
        )}
      </Stack>
    ),
  },
  { id: "plaats", header: text.groepColumn.plaats, cell: ({ plaats }) => plaats },
  {
    id: "tot",
    header: text.groepColumn.tot,
    cell: ({ einddatum }) => (einddatum ? text.tot(einddatum, vandaag) : text.doorlopend),
  },
  {
    id: "vrij",
    header: text.groepColumn.vrij,
    numeric: true,
    strong: true,
    cell: ({ vrij, geslotenOp }) =>
      geslotenOp === null ? number(vrij) : <StatusBadge kind="open">{text.gesloten}</StatusBadge>,
  },
  { id: "wacht", header: text.groepColumn.wacht, numeric: true, cell: ({ wacht }) => number(wacht) },
];
