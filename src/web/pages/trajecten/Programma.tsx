import type { Trajectinhoud } from "../../../modules/trajecten/traject.ts";
import { VAARDIGHEIDSOORTEN } from "../../../modules/trajecten/vaardigheden.ts";
import { type Column, Section, Stack, StatusBadge, SummaryList, Table } from "../../nlds/index.ts";
import { text } from "../TrajectPage.text.ts";
import { text as words } from "./trajecten.text.ts";

type Props = { inhoud: Trajectinhoud };

/** Phase by phase, with skills to be at work apart from those of a craft. */
export function Fasen({ inhoud: { fasen } }: Props) {
  return (
    <Stack gap="loose">
      {fasen.map(({ naam, weken, aanname, vaardigheden }, at) => (
        <Section
          key={naam}
          level={3}
          joined
          heading={text.fase(at + 1, naam)}
          action={aanname && <StatusBadge kind="unknown">{words.aanname}</StatusBadge>}
        >
          <SummaryList
            facts={[
              { term: words.duur, value: words.weken(weken) },
              ...VAARDIGHEIDSOORTEN.flatMap((soort) => {
                const found = vaardigheden.filter((een) => een.soort === soort);
                return found.length === 0
                  ? []
                  : [{ term: words.soort[soort], value: found.map((een) => een.naam).join(", ") }];
              }),
            ]}
          />
        </Section>
      ))}
    </Stack>
  );
}

export function Weekprogramma({ inhoud: { week } }: Props) {
  return (
    <Table
      caption={text.weekCaption}
      captionHidden
      columns={COLUMNS}
      rows={week}
      rowKey={({ dag, van, fase }) => `${fase}/${dag}/${van}`}
    />
  );
}

const COLUMNS: readonly Column<Trajectinhoud["week"][number]>[] = [
  { id: "dag", header: text.column.dag, rowHeader: true, cell: ({ dag }) => words.dagen[dag] },
  { id: "tijd", header: text.column.tijd, cell: ({ van, tot }) => text.tijd(van, tot) },
  { id: "wat", header: text.column.activiteit, cell: ({ activiteit }) => activiteit },
  { id: "waar", header: text.column.plaats, cell: ({ plaats }) => plaats },
];
