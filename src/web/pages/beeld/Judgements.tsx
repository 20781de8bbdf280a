import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { longDate } from "../../format.ts";
import { type Column, Details, Paragraph, Section, Stack, Table } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { type Situatiestanden, standenQuery } from "./beeld.queries.ts";
import { text } from "./judgements.text.ts";

type Oordeel = Situatiestanden["oordelen"][number];

/** Each judgement of werkfit and of the ladder, with day, author and organisation; and what the situatie was before. */
export function Judgements({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(standenQuery(inwoner.id));
  return (
    <Section heading={text.heading}>
      <PartState query={query} part={text.part} lines={4}>
        {({ oordelen, standen }) => (
          <Stack>
            <Paragraph soft>{text.lead}</Paragraph>
            {oordelen.length === 0 ? (
              <Paragraph>{text.none}</Paragraph>
            ) : (
              <Table
                caption={text.heading}
                captionHidden
                rows={oordelen.map((oordeel, at) => ({ ...oordeel, at }))}
                rowKey={({ at }) => String(at)}
                columns={COLUMNS}
              />
            )}
            <Earlier standen={standen} />
          </Stack>
        )}
      </PartState>
    </Section>
  );
}

const COLUMNS: readonly Column<Oordeel>[] = [
  { id: "soort", header: text.column.soort, rowHeader: true, cell: ({ soort }) => text.kinds[soort] },
  { id: "waarde", header: text.column.waarde, cell: text.value },
  {
    id: "dag",
    header: text.column.dag,
    cell: ({ oordeelOp }) => (oordeelOp === null ? text.unknown : longDate(oordeelOp)),
  },
  { id: "bron", header: text.column.bron, cell: ({ bron }) => bron ?? text.unknown },
  { id: "door", header: text.column.door, cell: text.recorded },
];

function Earlier({ standen }: Pick<Situatiestanden, "standen">) {
  if (standen.length === 0) return null;
  return (
    <Details summary={text.earlier(standen.length)}>
      <Stack>
        {standen.map((stand, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- two situaties of one day can be the same
          <div key={`${stand.peildatum} ${at}`}>
            <Paragraph>{text.stand(stand)}</Paragraph>
            <Paragraph soft small>
              {text.standBy(stand)}
            </Paragraph>
          </div>
        ))}
      </Stack>
    </Details>
  );
}
