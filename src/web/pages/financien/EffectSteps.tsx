import { wholeEuros } from "../../format.ts";
import { type Column, Details, Section, Stack, Table, Text } from "../../nlds/index.ts";
import { text } from "../BesluiteffectPage.text.ts";
import type { Besluiteffect } from "./financien.queries.ts";

type Een = Besluiteffect["gemeenten"][number];
type Regel = Een["regels"][number];

const AT = [0, 1, 2] as const;

/** Every row of every gemeente, with why and from where. */
export function EffectSteps({ effect: { gemeenten, jaar } }: { effect: Besluiteffect }) {
  return (
    <Section heading={text.stappen}>
      <Stack>
        {gemeenten.map((een) => (
          <Details key={een.gemeente} summary={text.stappenVan(een.naam, text.plek(een.plekken))}>
            <Steps een={een} jaar={jaar} />
          </Details>
        ))}
      </Stack>
    </Section>
  );
}

const Steps = ({ een, jaar }: { een: Een; jaar: number }) => (
  <Table
    stacked
    caption={text.stappenVan(een.naam, text.plek(een.plekken))}
    captionHidden
    rows={een.regels}
    rowKey={({ naam }) => naam}
    columns={columnsFrom(jaar)}
    total={{
      stap: text.totaal,
      ...Object.fromEntries(AT.map((at) => [`jaar${at}`, wholeEuros(een.perJaar[at] ?? 0)])),
    }}
  />
);

const columnsFrom = (jaar: number): readonly Column<Regel>[] => [
  { id: "stap", header: text.stap, rowHeader: true, cell: (regel) => <Name regel={regel} /> },
  ...AT.map((at) => ({
    id: `jaar${at}`,
    header: String(jaar + at),
    numeric: true,
    cell: ({ perJaar }: Regel) => wholeEuros(perJaar[at] ?? 0),
  })),
  { id: "bron", header: text.waarom, cell: (regel) => <Why regel={regel} /> },
];

const Name = ({ regel: { naam, stroom } }: { regel: Regel }) => (
  <>
    {naam}
    <br />
    <Text small soft>
      {stroom}
    </Text>
  </>
);

const Why = ({ regel: { uitleg, bron, zekerheid } }: { regel: Regel }) => (
  <Text small>
    {uitleg}; {bron}
    {zekerheid === "letterlijk" ? "" : ` (${text.aanname})`}
  </Text>
);
