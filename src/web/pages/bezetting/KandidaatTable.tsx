import type { Kandidaat } from "../../../modules/bezetting/groep.ts";
import { shortDate } from "../../format.ts";
import { Checkbox, type Column, DataBadge, Stack, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../DetacheringsgroepPage.text.ts";

type KandidaatTableProps = {
  rijen: readonly Kandidaat[];
  chosen: readonly string[];
  onToggle: (inwonerId: string) => void;
};

/** Everyone with the same facts, by name; no score and no order of people. */
export function KandidaatTable({ rijen, chosen, onToggle }: KandidaatTableProps) {
  const { vandaag } = useSession();
  return (
    <Table
      caption={text.list}
      captionHidden
      columns={columnsFor(chosen, onToggle, vandaag)}
      rows={rijen}
      rowKey={({ inwonerId }) => inwonerId}
    />
  );
}

function linesOf({ letOp, onbekend, inAndereGroep }: Kandidaat): string[] {
  const lines = [
    ...(inAndereGroep ? [text.other(inAndereGroep)] : []),
    ...letOp,
    ...(onbekend > 0 ? [text.unknown(onbekend)] : []),
  ];
  return lines.length > 0 ? lines : [text.fine];
}

const columnsFor = (
  chosen: KandidaatTableProps["chosen"],
  onToggle: KandidaatTableProps["onToggle"],
  vandaag: string,
): readonly Column<Kandidaat>[] => [
  {
    id: "naam",
    header: text.name,
    rowHeader: true,
    cell: ({ inwonerId, naam, isVoorgesteld, isLid }) => (
      <Stack gap="dense">
        <Checkbox
          id={`kies-${inwonerId}`}
          label={naam}
          checked={chosen.includes(inwonerId)}
          onChange={() => onToggle(inwonerId)}
        />
        {(isLid || isVoorgesteld) && <DataBadge>{isLid ? text.chosen : text.proposed}</DataBadge>}
      </Stack>
    ),
  },
  {
    id: "rol",
    header: text.role,
    cell: ({ rol, sinds, werktNu }) => (
      <Stack gap="dense">
        <Text>{text[rol]}</Text>
        <Text small soft>
          {sinds ? `${werktNu}, ${text.since(shortDate(sinds, vandaag))}` : werktNu}
        </Text>
      </Stack>
    ),
  },
  {
    id: "weten",
    header: text.reasons,
    cell: (kandidaat) => (
      <Stack gap="dense">
        {linesOf(kandidaat).map((line) => (
          <Text key={line} small>
            {line}
          </Text>
        ))}
      </Stack>
    ),
  },
];
