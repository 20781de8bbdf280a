import { isIsoDate } from "#core/dates";
import { indicatoren, rapportcijfers } from "../../modules/sturing/definities.ts";
import type { Bordcijfer } from "../../modules/sturing/regio/regiobeeld.ts";
import { queryText } from "../api.ts";
import { longDate, month, number, range, signed } from "../format.ts";
import { type Column, GroupHead, Link, Paragraph, Row, StatusBadge, Table, Text } from "../nlds/index.ts";
import { text } from "./RegioPage.text.ts";
import type { Move } from "./regio-moves.ts";

const words = text.board;

type Props = { bord: readonly Bordcijfer[]; moves: readonly Move[] };

/** Twelve figures at most: what, how much, against what, how sure, of how many, from when, and whose. */
export function RegioBoard({ bord, moves }: Props) {
  return (
    <>
      <GroupHead heading={words.heading} first />
      <Table
        caption={words.heading}
        captionHidden
        wide
        stacked
        columns={columnsOf(moves)}
        rows={bord}
        rowKey={({ sleutel }) => sleutel}
      />
    </>
  );
}

const columnsOf = (moves: readonly Move[]): readonly Column<Bordcijfer>[] => [
  { id: "naam", header: words.figure, rowHeader: true, cell: nameCell },
  {
    id: "waarde",
    header: words.value,
    numeric: true,
    strong: true,
    cell: (cijfer) =>
      valueCell(
        cijfer,
        moves.find(({ sleutel }) => sleutel === cijfer.sleutel),
      ),
  },
  {
    id: "doel",
    header: words.target,
    numeric: true,
    cell: ({ doel }) => (doel === null ? words.none : number(doel)),
  },
  {
    id: "verwachting",
    header: words.expected,
    numeric: true,
    cell: ({ verwachting }) => (verwachting ? range(verwachting.laag, verwachting.hoog) : "–"),
  },
  { id: "n", header: words.people, numeric: true, cell: ({ n }) => (n === null ? "–" : number(n)) },
  { id: "peildatum", header: words.date, cell: ({ peildatum }) => dayOf(peildatum) },
  { id: "eigenaar", header: words.owner, cell: sourceCell },
];

/** What has a definition leads to it. */
const nameCell = ({ sleutel, naam }: Bordcijfer) => {
  const defined = [...indicatoren, ...rapportcijfers].find((one) => one.sleutel === sleutel);
  return defined ? (
    <Link href={`/definities${queryText({ woord: defined.naam })}`} quiet>
      {naam}
    </Link>
  ) : (
    naam
  );
};

const sourceCell = ({ eigenaar, bron }: Bordcijfer) => (
  <>
    {eigenaar}
    <Paragraph small soft>
      {bron}
    </Paragraph>
  </>
);

/** What moved says so in words, until something else moves. */
function valueCell({ waarde, eenheid }: Bordcijfer, move: Move | undefined) {
  if (waarde === null) return <Text soft>{words.unknown}</Text>;
  const shown = eenheid === "procent" ? words.percent(waarde) : number(waarde);
  if (!move || move.van === null || move.naar === null) return shown;
  return (
    <Row end>
      {shown} <StatusBadge kind="active">{text.live.badge(signed(move.naar - move.van))}</StatusBadge>
    </Row>
  );
}

/** As precise as the source is. */
function dayOf(peildatum: string): string {
  if (isIsoDate(peildatum)) return longDate(peildatum);
  return /^\d{4}-\d{2}$/.test(peildatum) ? month(`${peildatum}-01`) : peildatum;
}
