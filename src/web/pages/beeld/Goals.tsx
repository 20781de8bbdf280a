import { shortDate } from "../../format.ts";
import { Paragraph, Section, Stack, Table, TrendLine } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../BeeldPage.text.ts";
import type { Beeld } from "./beeld.queries.ts";

type Verloop = Beeld["verloop"][number];

const lineOf = ({ waarden }: Verloop) => <TrendLine values={waarden} from={1} to={5} />;

/** What was asked again and again, one line for each question. Nothing is added up. */
export function Goals({ beeld: { verloop } }: { beeld: Beeld }) {
  const lists = [...Map.groupBy(verloop, ({ vragenlijst }) => vragenlijst)];
  return (
    <Section heading={text.goals}>
      <Stack>
        <Paragraph soft>{text.goalsText}</Paragraph>
        {lists.length === 0 && <Paragraph>{text.goalsEmpty}</Paragraph>}
        {lists.map(([naam, vragen]) => (
          <Lines key={naam} naam={naam} vragen={vragen} />
        ))}
      </Stack>
    </Section>
  );
}

function Lines({ naam, vragen }: { naam: string; vragen: readonly Verloop[] }) {
  const { vandaag } = useSession();
  const dagen = vragen[0]?.dagen ?? [];
  return (
    <>
      {dagen.length === 1 && <Paragraph>{text.goalsOnce}</Paragraph>}
      <Table
        caption={naam}
        captionHidden
        rows={vragen}
        rowKey={({ vraag }) => vraag}
        wide
        columns={[
          { id: "vraag", header: text.question, cell: ({ vraag }) => vraag, rowHeader: true },
          ...(dagen.length > 1
            ? [
                {
                  id: "verloop",
                  header: text.line,
                  cell: lineOf,
                },
              ]
            : []),
          ...dagen.map((dag, at) => ({
            id: `${dag}-${at}`,
            header: shortDate(dag, vandaag),
            cell: ({ waarden }: Verloop) => waarden[at] ?? null,
            numeric: true,
          })),
        ]}
      />
    </>
  );
}
