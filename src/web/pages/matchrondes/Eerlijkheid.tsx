import { useQuery } from "@tanstack/react-query";
import type { Eerlijkheid } from "../../../modules/matchrondes/get-eerlijkheid.ts";
import { ProblemError } from "../../api.ts";
import { capital, number } from "../../format.ts";
import {
  Alert,
  type Column,
  Details,
  List,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  Table,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text as page } from "../MatchrondePage.text.ts";
import { eerlijkheidQuery } from "./matchrondes.queries.ts";

const text = page.fair;
/** As the service says it where nobody of the others has any. */
const NO_LIMIT = 999_999;

type Regel = {
  readonly id: string;
  readonly groep: string;
} & Eerlijkheid["groepen"][number]["maten"][number];

/** Whether a ronde treats groups differently: in words, with how sure that is, and without small groups. */
export function EerlijkheidPart({ rondeId }: { rondeId: string }) {
  const query = useQuery(eerlijkheidQuery(rondeId));
  if (query.error instanceof ProblemError && query.error.status === 409)
    return (
      <Alert kind="info" heading={query.error.title}>
        {query.error.detail}
      </Alert>
    );
  return (
    <PartState query={query} part={text.part} loading={text.loading} lines={8}>
      {(report) => (
        <Sheet>
          <Section heading={text.heading}>
            <Stack>
              <Paragraph>{report.conclusie}</Paragraph>
              <Paragraph small soft>
                {text.lead(report.aantal, report.toetsen)}
              </Paragraph>
              <Findings rows={report.bevindingen} />
              <Paragraph>{text.small(report.nietGetoond, report.minste)}</Paragraph>
              <Groups report={report} />
            </Stack>
          </Section>
          <Section heading={text.notMeasured}>
            <List>
              {report.nietGemeten.map(({ kenmerk, waarom }) => (
                <span key={kenmerk}>
                  {capital(kenmerk)}: {waarom}
                </span>
              ))}
            </List>
          </Section>
        </Sheet>
      )}
    </PartState>
  );
}

function Groups({ report }: { report: Eerlijkheid }) {
  const rows = rowsOf(report);
  if (rows.length === 0) return null;
  return (
    <Details summary={text.table}>
      <Table caption={text.table} captionHidden wide columns={GROUPS} rows={rows} rowKey={({ id }) => id} />
    </Details>
  );
}

/** More than this nobody reads at once. */
const FIRST = 8;

/** The service gives what has to be looked into first, and then what is about one kenmerk. */
function Findings({ rows }: { rows: Eerlijkheid["bevindingen"] }) {
  if (rows.length === 0) return <Paragraph>{text.none}</Paragraph>;
  const rest = rows.slice(FIRST);
  if (rest.length === 0) return <FindingList rows={rows} />;
  return (
    <Stack>
      <Paragraph small soft>
        {text.first(FIRST)}
      </Paragraph>
      <FindingList rows={rows.slice(0, FIRST)} />
      <Details summary={text.more(rest.length)}>
        <FindingList rows={rest} />
      </Details>
    </Stack>
  );
}

const FindingList = ({ rows }: { rows: Eerlijkheid["bevindingen"] }) => (
  <List plain>
    {rows.map(({ oordeel, tekst }) => (
      <Row key={tekst}>
        {oordeel !== "geen aanwijzing" && (
          <StatusBadge kind={oordeel === "verschil" ? "open" : "warning"}>{text.judged[oordeel]}</StatusBadge>
        )}
        <span>{tekst}</span>
      </Row>
    ))}
  </List>
);

const rowsOf = ({ groepen }: Eerlijkheid): Regel[] =>
  groepen.flatMap(({ kenmerken, groepen, maten }) => {
    const groep = groepen.map((naam, at) => `${capital(kenmerken[at] ?? "")}: ${naam}`).join(", ");
    return maten.filter(({ maat }) => maat === "voorstel").map((maat) => ({ id: groep, groep, ...maat }));
  });

const share = (value: number) => `${number(value * 100)}%`;

const { columns } = text;
const GROUPS: readonly Column<Regel>[] = [
  { id: "groep", header: columns.groep, rowHeader: true, cell: ({ groep }) => groep },
  { id: "aantal", header: columns.aantal, numeric: true, cell: ({ aantal }) => number(aantal) },
  { id: "eigen", header: columns.eigen, numeric: true, cell: ({ waarde }) => share(waarde) },
  { id: "rest", header: columns.rest, numeric: true, cell: ({ waardeRest }) => share(waardeRest) },
  {
    id: "interval",
    header: columns.interval,
    cell: ({ van, tot }) => text.interval(number(van, 2), tot >= NO_LIMIT ? text.open : number(tot, 2)),
  },
];
