import { useQuery } from "@tanstack/react-query";
import type { Deelnemer } from "../../../modules/trajecten/deelname.ts";
import {
  type Column,
  EmptyState,
  GroupHead,
  Link,
  Sheet,
  SheetPart,
  StatusBadge,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../TrajectgroepPage.text.ts";
import { deelnemersQuery } from "./trajecten.queries.ts";
import { STATUS_LOOK, text as words } from "./trajecten.text.ts";

/** Who takes part, has a place offered or waits: those of whom this user may know. */
export function Deelnemerslijst({ groepId }: { groepId: string }) {
  const query = useQuery(deelnemersQuery(groepId));
  const { vandaag } = useSession();
  return (
    <Sheet full>
      <GroupHead heading={text.mensen} first />
      <PartState query={query} part={text.mensenDeel} lines={6}>
        {({ rijen }) => (
          <Table
            caption={text.caption}
            captionHidden
            columns={columnsOn(vandaag)}
            rows={rijen}
            rowKey={({ id }) => id}
            empty={
              <SheetPart>
                <EmptyState heading={text.leeg}>{text.leegTekst}</EmptyState>
              </SheetPart>
            }
          />
        )}
      </PartState>
    </Sheet>
  );
}

const columnsOn = (vandaag: string): readonly Column<Deelnemer>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/deelnames/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  {
    id: "status",
    header: text.column.status,
    cell: ({ status, plaatsInRij, redenEinde }) => (
      <Stack gap="dense">
        <div>
          <StatusBadge kind={STATUS_LOOK[status]}>{words.status[status]}</StatusBadge>
        </div>
        {plaatsInRij !== null && (
          <Text small soft>
            {text.rij(plaatsInRij)}
          </Text>
        )}
        {redenEinde && (
          <Text small soft>
            {words.reden[redenEinde]}
          </Text>
        )}
      </Stack>
    ),
  },
  { id: "fase", header: text.column.fase, cell: ({ fasenaam }) => fasenaam },
  { id: "sinds", header: text.column.sinds, cell: ({ startdatum }) => text.sinds(startdatum, vandaag) },
];
