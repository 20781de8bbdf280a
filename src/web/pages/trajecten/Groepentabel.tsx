import { useQuery } from "@tanstack/react-query";
import type { Trajectgroep } from "../../../modules/trajecten/groep.ts";
import { number } from "../../format.ts";
import { type Column, EmptyState, GroupHead, Link, Sheet, SheetPart, Table } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../TrajectPage.text.ts";
import { groepenQuery } from "./trajecten.queries.ts";

/** The groups of a traject that run or still begin. */
export function Groepentabel({ trajectId }: { trajectId: string }) {
  const query = useQuery(groepenQuery({ trajectId, perPagina: 50 }));
  const { vandaag } = useSession();
  return (
    <Sheet full>
      <GroupHead heading={text.groepen} first />
      <PartState query={query} part={text.groepenDeel}>
        {({ rijen }) => (
          <Table
            caption={text.groepCaption}
            captionHidden
            columns={columnsOn(vandaag)}
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

const columnsOn = (vandaag: string): readonly Column<Trajectgroep>[] => [
  {
    id: "naam",
    header: text.groepColumn.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/groepen/${id}`} quiet>
        {naam}
      </Link>
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
    cell: ({ vrij }) => number(vrij),
  },
  { id: "wacht", header: text.groepColumn.wacht, numeric: true, cell: ({ wacht }) => number(wacht) },
];
