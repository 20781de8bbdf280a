import type { Kerncijfer } from "../../modules/sturing/kerncijfer.ts";
import { number, signed } from "../format.ts";
import {
  type Column,
  Paragraph,
  Provenance,
  Section,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { KerncijfersContradictions } from "./KerncijfersContradictions.tsx";
import { text } from "./KerncijfersPage.text.ts";
import { conclusionOf, type Theme } from "./kerncijfers-themas.ts";

/** One theme: what it says, what seems to differ, and every figure with its unit and source said once. */
export function KerncijfersGroup({ theme }: { theme: Theme }) {
  const { heading, rows, contradictions } = theme;
  const unit = mostCommon(rows.map(({ eenheid }) => eenheid));
  const sources = [...new Set(rows.map(({ bron }) => bron))];
  return (
    <Stack gap="loose">
      <Section heading={heading} joined>
        <Paragraph lead>{conclusionOf(theme)}</Paragraph>
      </Section>
      {contradictions.length > 0 && <KerncijfersContradictions found={contradictions} />}
      <Table
        caption={text.caption(heading, unit)}
        columns={columnsOf(rows, unit, sources)}
        rows={rows}
        rowKey={({ sleutel }) => sleutel}
      />
      <Sources sources={sources} />
    </Stack>
  );
}

const Sources = ({ sources }: { sources: readonly string[] }) => (
  <Stack gap="dense">
    {sources.map((source, at) => (
      <Provenance key={source}>
        {sources.length === 1 ? text.oneSource(source) : text.numberedSource(at + 1, source)}
      </Provenance>
    ))}
  </Stack>
);

/** Without a count of our own there is nothing to compare: two columns less. */
function columnsOf(
  rows: readonly Kerncijfer[],
  unit: string,
  sources: readonly string[],
): readonly Column<Kerncijfer>[] {
  const isCounted = rows.some(({ geteld }) => geteld !== null);
  const numberOf = (bron: string) => (sources.length > 1 ? sources.indexOf(bron) + 1 : null);
  return [
    { id: "naam", header: text.name, rowHeader: true, cell: (row) => <Name row={row} unit={unit} /> },
    { id: "waarde", header: text.published, numeric: true, cell: Published },
    ...(isCounted ? COUNTED : []),
    {
      id: "bron",
      header: text.date,
      cell: ({ peildatum, bron }) => <Text small>{text.dated(peildatum, numberOf(bron))}</Text>,
    },
  ];
}

const COUNTED: readonly Column<Kerncijfer>[] = [
  {
    id: "geteld",
    header: text.own,
    numeric: true,
    strong: true,
    cell: ({ geteld, waarde }) => (geteld === null ? null : asPrecise(geteld, waarde)),
  },
  { id: "verschil", header: text.difference, cell: Difference },
];

/** The unit stands here only where it is another one than of the table. */
function Name({ row: { naam, eenheid, gaatOver }, unit }: { row: Kerncijfer; unit: string }) {
  const notes = [eenheid === unit ? "" : text.inUnit(eenheid), text.elsewhere[gaatOver]].filter(Boolean);
  return (
    <>
      {naam}{" "}
      {notes.length > 0 && (
        <Text soft small>
          {notes.join(", ")}
        </Text>
      )}
    </>
  );
}

const Published = ({ waarde, verschilt }: Kerncijfer) => (
  <Text struck={verschilt === true}>{exact(waarde)}</Text>
);

function Difference({ geteld, verschilt, waarde }: Kerncijfer) {
  if (geteld === null) return <Text soft>{text.onlyPublished}</Text>;
  if (!verschilt) return <StatusBadge kind="ok">{text.same}</StatusBadge>;
  const by = signed(geteld - waarde, Math.max(decimalsOf(waarde), decimalsOf(geteld)));
  return <StatusBadge kind="warning">{text.differs(by)}</StatusBadge>;
}

const decimalsOf = (value: number) => Math.min(String(value).split(".")[1]?.length ?? 0, 2);
const exact = (value: number) => number(value, decimalsOf(value));
/** A count is shown as precisely as it was published. */
const asPrecise = (value: number, like: number) => number(value, decimalsOf(like));

function mostCommon(values: readonly string[]): string {
  const counts = Map.groupBy(values, (value) => value);
  const [first] = [...counts].toSorted(([, a], [, b]) => b.length - a.length);
  return first?.[0] ?? "";
}
