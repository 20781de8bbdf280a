import type { Schaarste } from "../../../modules/netwerk/netwerk.ts";
import { werksoortNaam } from "../../../modules/netwerk/werksoorten.ts";
import { number } from "../../format.ts";
import { type Column, Link, Paragraph, Table } from "../../nlds/index.ts";
import { text as page } from "../NetwerkPage.text.ts";
import type { NetwerkAntwoord } from "./netwerk.queries.ts";
import { text as words } from "./netwerk.text.ts";

type Teller = NetwerkAntwoord["tellers"][number];
type Segmenttelling = NetwerkAntwoord["segmenten"][number];
type Redentelling = NetwerkAntwoord["redenen"][number];

/** The counters, each with its own definition beside what was published. */
export const Tellers = ({ tellers }: { tellers: readonly Teller[] }) => (
  <Table
    stacked
    caption={page.tellers}
    captionHidden
    columns={TELLERS}
    rows={tellers}
    rowKey={({ teller }) => teller}
  />
);

const TELLERS: readonly Column<Teller>[] = [
  {
    id: "naam",
    header: page.column.naam,
    rowHeader: true,
    cell: ({ naam }) => naam,
  },
  { id: "definitie", header: page.column.definitie, cell: ({ definitie }) => definitie },
  { id: "aantal", header: page.column.aantal, numeric: true, cell: ({ aantal }) => number(aantal) },
  {
    id: "gepubliceerd",
    header: page.column.gepubliceerd,
    numeric: true,
    cell: ({ gepubliceerd }) =>
      gepubliceerd &&
      page.published(
        gepubliceerd.isOngeveer
          ? words.approximately(number(gepubliceerd.waarde))
          : number(gepubliceerd.waarde),
        gepubliceerd.peildatum,
      ),
  },
];

export const Segmenten = ({ segmenten }: { segmenten: readonly Segmenttelling[] }) => (
  <Table
    stacked
    caption={page.segmenten}
    captionHidden
    columns={SEGMENTEN}
    rows={segmenten}
    rowKey={({ segment }) => segment}
  />
);

const SEGMENTEN: readonly Column<Segmenttelling>[] = [
  {
    id: "segment",
    header: page.segmentColumn.segment,
    rowHeader: true,
    cell: ({ segment }) => (
      <Link href={`/werkgevers?segment=${encodeURIComponent(segment)}`} quiet>
        {words.segmenten[segment]}
      </Link>
    ),
  },
  { id: "regel", header: page.segmentColumn.regel, cell: ({ regel }) => regel },
  {
    id: "werkgevers",
    header: page.segmentColumn.werkgevers,
    numeric: true,
    cell: ({ werkgevers }) => number(werkgevers),
  },
];

/** In the order of the rule above it. */
export const Werksoorten = ({ soorten }: { soorten: readonly Schaarste[] }) => (
  <Table
    stacked
    caption={page.werksoorten}
    captionHidden
    columns={WERKSOORTKOLOMMEN}
    rows={soorten}
    rowKey={({ werksoort }) => werksoort}
  />
);

const WERKSOORTKOLOMMEN: readonly Column<Schaarste>[] = [
  {
    id: "werksoort",
    header: page.werksoortColumn.werksoort,
    rowHeader: true,
    cell: ({ werksoort }) => (
      <Link href={`/netwerk/prospects?werksoort=${encodeURIComponent(werksoort)}`} quiet>
        {werksoortNaam(werksoort)}
      </Link>
    ),
  },
  {
    id: "vacatures",
    header: page.werksoortColumn.vacatures,
    numeric: true,
    cell: ({ vacatures }) => number(vacatures),
  },
  {
    id: "inwoners",
    header: page.werksoortColumn.inwoners,
    numeric: true,
    cell: ({ inwoners }) => (inwoners === null ? page.fewer : number(inwoners)),
  },
  {
    id: "werkgevers",
    header: page.werksoortColumn.werkgevers,
    numeric: true,
    cell: ({ werkgevers }) => number(werkgevers),
  },
];

export const Redenen = ({ redenen }: { redenen: readonly Redentelling[] }) =>
  redenen.length === 0 ? (
    <Paragraph soft>{page.noRedenen}</Paragraph>
  ) : (
    <Table
      stacked
      caption={page.redenen}
      captionHidden
      columns={REDENEN}
      rows={redenen}
      rowKey={({ reden }) => reden}
    />
  );

const REDENEN: readonly Column<Redentelling>[] = [
  {
    id: "reden",
    header: page.redenColumn.reden,
    rowHeader: true,
    cell: ({ reden }) => words.vacatureredenen[reden],
  },
  {
    id: "vacatures",
    header: page.redenColumn.vacatures,
    numeric: true,
    cell: ({ vacatures }) => number(vacatures),
  },
];
