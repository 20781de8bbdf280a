import { useQuery } from "@tanstack/react-query";
import { read } from "../api.ts";
import { download } from "../csv.ts";
import { number } from "../format.ts";
import {
  Button,
  type Column,
  Grid,
  GroupHead,
  Heading,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  Table,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { LogboekAnker } from "./LogboekAnker.tsx";
import { text as compare } from "./LogboekAnker.text.ts";
import { LogboekAudit } from "./LogboekAudit.tsx";
import { text } from "./LogboekPage.text.ts";
import { type Ketens, ketensQuery } from "./logboek.queries.ts";

type Keten = Ketens[number];

/** C4: the chains of the audit recomputed, and its lines. */
export function LogboekPage() {
  const ketens = useQuery(ketensQuery);
  return (
    <PageState query={ketens} title={text.title} loading={text.loading}>
      {({ ketens }) => <Filled ketens={ketens} />}
    </PageState>
  );
}

function Filled({ ketens }: { ketens: Ketens }) {
  const wrong = ketens.filter(({ klopt }) => !klopt).length;
  const lines = ketens.reduce((sum, { nummer }) => sum + nummer, 0);
  const nameOf = useChainName();
  const { strong, rest } = wrong === 0 ? text.opening(lines) : text.openingWrong(wrong);
  return (
    <Page title={text.title}>
      <Opening above={text.above}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        <LogboekAudit />
        <Heading level={2}>{text.checkHeading}</Heading>
        <Grid>
          <Sheet full>
            <GroupHead heading={text.chains} first />
            <Chains ketens={ketens} />
          </Sheet>
          <Margin label={text.anchor}>
            <Section heading={text.anchor}>
              <Stack>
                <Paragraph>{text.chainsNote}</Paragraph>
                <Paragraph>{text.anchorNote}</Paragraph>
                <Anchor />
              </Stack>
            </Section>
            <Section heading={compare.heading}>
              <LogboekAnker nameOf={nameOf} />
            </Section>
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}

function Chains({ ketens }: { ketens: Ketens }) {
  const nameOf = useChainName();
  const columns: readonly Column<Keten>[] = [
    {
      id: "gemeente",
      header: text.chain.gemeente,
      rowHeader: true,
      cell: ({ gemeente }) => nameOf(gemeente),
    },
    { id: "regels", header: text.chain.lines, numeric: true, cell: ({ nummer }) => number(nummer) },
    {
      id: "controle",
      header: text.chain.outcome,
      cell: Checked,
    },
    { id: "kop", header: text.chain.head, cell: ({ kop }) => `${kop.slice(0, 12)}…` },
  ];
  return (
    <Table
      caption={text.chains}
      captionHidden
      columns={columns}
      rows={ketens}
      rowKey={({ gemeente }) => gemeente}
    />
  );
}

/** The name of the gemeente of a chain. */
function useChainName(): (keten: string) => string {
  const { gebruiker } = useSession();
  const names = new Map(gebruiker.gemeenten.map(({ code, naam }) => [code, naam]));
  return (keten) => names.get(keten) ?? (keten === "regio" ? text.region : keten);
}

const Checked = ({ klopt, eersteFout }: Keten) => (
  <StatusBadge kind={klopt ? "ok" : "error"}>
    {klopt ? text.chain.good : text.chain.wrong(eersteFout ?? 0)}
  </StatusBadge>
);

function Anchor() {
  const { vandaag } = useSession();
  const { submit, busy, problem } = useSubmit(
    (path: string) => read<unknown>(path),
    ({ data }) =>
      download(text.anchorFile(vandaag), `${JSON.stringify(data, null, 2)}\n`, "application/json"),
  );
  return (
    <>
      <div>
        <Button icon="download" busy={busy} onPress={() => submit("/logboek/anker")}>
          {text.anchor}
        </Button>
      </div>
      <ProblemAlert problem={problem} />
    </>
  );
}
