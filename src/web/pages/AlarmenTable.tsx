import type { Alarm } from "../../modules/alarmen/alarm.ts";
import { shortDate } from "../format.ts";
import { Button, type Column, Link, Paragraph, Stack, Table, Text } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./AlarmenPage.text.ts";

export type AlarmenTableProps = {
  rows: readonly Alarm[];
  /** Undefined where this user may not decide. */
  onHandle: ((alarm: Alarm) => void) | undefined;
};

/** Longest first: a date, never a score. */
export function AlarmenTable({ rows, onHandle }: AlarmenTableProps) {
  const { vandaag } = useSession();
  const isHandled = rows.some(({ behandeling }) => behandeling !== null);
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={[...columnsOn(vandaag, onHandle), ...(isHandled ? [decision(vandaag)] : [])]}
      rows={rows}
      rowKey={({ soort, wie }) => `${soort}/${wie.inwonerId}`}
    />
  );
}

const columnsOn = (vandaag: string, onHandle: AlarmenTableProps["onHandle"]): readonly Column<Alarm>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ wie }) => (
      <Link href={`/inwoners/${wie.inwonerId}`} quiet>
        {wie.naam}
      </Link>
    ),
  },
  {
    id: "wat",
    header: text.column.wat,
    cell: (alarm) => (
      <Stack gap="dense">
        <Text>{alarm.tekst}</Text>
        {onHandle && (
          <div>
            <Button
              dense
              kind="secondary"
              onPress={() => onHandle(alarm)}
              label={`${text.handle}: ${alarm.wie.naam}`}
            >
              {text.handle}
            </Button>
          </div>
        )}
      </Stack>
    ),
  },
  {
    id: "sinds",
    header: text.column.sinds,
    cell: ({ sinds, dagen }) => (
      <>
        {shortDate(sinds, vandaag)}{" "}
        <Paragraph small soft>
          {text.days(dagen)}
        </Paragraph>
      </>
    ),
  },
];

const decision = (vandaag: string): Column<Alarm> => ({
  id: "besluit",
  header: text.column.besluit,
  cell: ({ behandeling }) =>
    behandeling && (
      <>
        {text.decided(behandeling, vandaag)}: {behandeling.reden}{" "}
        <Paragraph small soft>
          {text.by(behandeling, vandaag)}
        </Paragraph>
      </>
    ),
});
