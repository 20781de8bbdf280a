import { longDate, number } from "../format.ts";
import {
  type Column,
  Alert,
  Button,
  List,
  Paragraph,
  Row,
  Section,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { text } from "./BedragenPage.text.ts";
import type { Voorbeeld } from "./bedragen.queries.ts";
import { shownValue } from "./bedragen.ts";

type Props = {
  preview: Voorbeeld;
  busy: boolean;
  problem: Error | null;
  onConfirm: () => void;
  onBack: () => void;
};

/** What new amounts change, and what stands out, before they are kept. */
export function BedragenPreview({ preview, busy, problem, onConfirm, onBack }: Props) {
  const { regels, aantalWaarschuwingen } = preview;
  return (
    <Section heading={text.previewHeading} headingId="voorbeeld">
      <Stack gap="loose">
        <Alert
          kind={aantalWaarschuwingen > 0 ? "warning" : "ok"}
          heading={aantalWaarschuwingen > 0 ? text.warned(aantalWaarschuwingen) : text.noWarnings}
        />
        <Table
          labelledBy="voorbeeld"
          rows={regels}
          rowKey={({ sleutel, vanaf }) => sleutel + vanaf}
          columns={COLUMNS}
        />
        <Paragraph>{touchedBy(preview)}</Paragraph>
        <ProblemAlert problem={problem} />
        <Row>
          <Button kind="primary" busy={busy} busyText={text.confirming} onPress={onConfirm}>
            {text.confirm}
          </Button>
          <Button kind="subtle" onPress={onBack}>
            {text.back}
          </Button>
        </Row>
      </Stack>
    </Section>
  );
}

/** Which running subsidies get another amount by it. */
export const touchedBy = ({ jaarwissel }: Voorbeeld): string =>
  jaarwissel.raaktSubsidies
    ? text.touches(jaarwissel.lopendeSubsidies, longDate(jaarwissel.datum))
    : text.touchesNone;

function Warnings({ all }: { all: Voorbeeld["regels"][number]["waarschuwingen"] }) {
  if (all.length === 0) return text.noWarnings;
  return (
    <List plain>
      {all.map(({ code, tekst }) => (
        <span key={code}>
          <StatusBadge kind="warning">{code}</StatusBadge> {tekst}
        </span>
      ))}
    </List>
  );
}

const COLUMNS: readonly Column<Voorbeeld["regels"][number]>[] = [
  { id: "naam", header: text.columns.naam, rowHeader: true, cell: ({ naam }) => naam },
  { id: "vanaf", header: text.columns.vanaf, cell: ({ vanaf }) => longDate(vanaf) },
  {
    id: "was",
    header: text.was,
    numeric: true,
    cell: ({ vorige, eenheid }) => vorige && shownValue(vorige.waarde, eenheid),
  },
  {
    id: "wordt",
    header: text.becomes,
    numeric: true,
    strong: true,
    cell: ({ waarde, eenheid }) => shownValue(waarde, eenheid),
  },
  {
    id: "verschil",
    header: text.difference,
    numeric: true,
    cell: ({ verschilInProcent }) => (verschilInProcent === null ? null : `${number(verschilInProcent, 2)}%`),
  },
  {
    id: "let-op",
    header: text.warnings,
    cell: ({ waarschuwingen }) => <Warnings all={waarschuwingen} />,
  },
];
