import { type Column, GroupHead, Paragraph, SheetPart, Stack, Table } from "../../nlds/index.ts";
import { text } from "../AfwegingPage.text.ts";
import type { Samen } from "./afwegen.queries.ts";

type Row = Samen["groepen"][number];
const { groups } = text;

type GroupsProps = {
  heading: string;
  criteria: readonly string[];
  samen: Samen;
};

/** Who weighs how and what that comes to; where they differ in words. */
export function AfwegingGroups({ heading, criteria, samen }: GroupsProps) {
  const columns: readonly Column<Row>[] = [
    { id: "wie", header: groups.who, rowHeader: true, cell: ({ groep }) => groep },
    { id: "beste", header: groups.best, strong: true, cell: ({ volgorde }) => volgorde[0] ?? "" },
    ...criteria.map((naam, at) => ({
      id: naam,
      header: naam,
      numeric: true,
      cell: ({ gewichten }: Row) => text.deel(gewichten[at] ?? 0),
    })),
  ];
  return (
    <>
      <GroupHead heading={heading} first />
      <SheetPart>
        <Stack gap="dense">
          <Paragraph>{conclusionOf(samen)}</Paragraph>
          <Spread samen={samen} />
        </Stack>
      </SheetPart>
      <Table
        stacked
        caption={`${heading}. ${groups.caption}`}
        captionHidden
        rows={samen.groepen}
        rowKey={({ groep }) => groep}
        columns={columns}
        total={{
          wie: groups.together,
          beste: samen.volgorde[0] ?? "",
          ...Object.fromEntries(criteria.map((naam, at) => [naam, text.deel(samen.gewichten[at] ?? 0)])),
        }}
      />
    </>
  );
}

export function conclusionOf({ eersten, aantal }: Samen): string {
  const chosen = eersten.filter((een) => een.aantal > 0).toSorted((a, b) => b.aantal - a.aantal);
  const [first] = chosen;
  if (!first) return text.openingNone;
  return chosen.length === 1
    ? groups.agree(aantal, first.optie)
    : groups.differ(chosen.map((een) => groups.partOf(een.aantal, een.optie)).join(", "));
}

/** About what they differ most; nothing where only one gave weights. */
export function Spread({ samen: { verschillen } }: { samen: Samen }) {
  const [widest] = verschillen;
  if (!widest || widest.hoogst.gewicht === widest.laagst.gewicht) return null;
  const { criterium, laagst, hoogst } = widest;
  return (
    <Paragraph>
      {groups.spread(criterium, laagst.groep, laagst.gewicht, hoogst.groep, hoogst.gewicht)}
    </Paragraph>
  );
}
