import { useState } from "react";
import { band } from "#toekomstplan/waaier";
import { number } from "../../format.ts";
import {
  Assumed,
  Button,
  type Column,
  Details,
  GroupHead,
  List,
  Paragraph,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import type { AfwegingProps } from "../AfwegingPage.tsx";
import { text } from "../AfwegingPage.text.ts";
import type { AfwegingInFull } from "./afwegen.queries.ts";
import { ScoreDialog } from "./ScoreDialog.tsx";
import { useMayWeigh } from "./may-weigh.ts";

type Criterium = AfwegingInFull["criteria"][number];
type Score = AfwegingInFull["opties"][number]["scores"][number];
type Row = { readonly criterium: Criterium; readonly gewicht: number; readonly at: number };
const { matrix } = text;
const LARGE = 100_000;

/** Each option on each criterium, with what is assumed marked; the sources below it. */
export function AfwegingMatrix({ afweging, uitslag }: AfwegingProps) {
  const [isChanging, setChanging] = useState(false);
  const mayWeigh = useMayWeigh();
  const { criteria, opties } = afweging;
  const rows = criteria.map((criterium, at) => ({ criterium, gewicht: uitslag.gewichten[at] ?? 0, at }));
  return (
    <>
      <GroupHead heading={matrix.heading} first>
        {mayWeigh && !afweging.isGewogen && (
          <Button kind="subtle" dense onPress={() => setChanging(true)}>
            {matrix.change}
          </Button>
        )}
      </GroupHead>
      <Table
        stacked
        caption={matrix.caption}
        captionHidden
        rows={rows}
        rowKey={({ criterium }) => criterium.naam}
        columns={columnsFor(opties)}
      />
      <SheetPart>
        <Stack gap="dense">
          <Paragraph small soft>
            {matrix.note}
          </Paragraph>
          <Details summary={matrix.sources}>
            <List>
              {sourcesOf(afweging).map((line) => (
                <span key={line}>{line}</span>
              ))}
            </List>
          </Details>
        </Stack>
      </SheetPart>
      {isChanging && <ScoreDialog afweging={afweging} onClose={() => setChanging(false)} />}
    </>
  );
}

const columnsFor = (opties: AfwegingInFull["opties"]): readonly Column<Row>[] => [
  {
    id: "criterium",
    header: matrix.criterium,
    rowHeader: true,
    cell: ({ criterium: { naam, eenheid, grens } }) => (
      <Stack gap="dense">
        <span>{naam}</span>
        <Text small soft>
          {grens === null ? eenheid : matrix.limit(eenheid, number(grens))}
        </Text>
      </Stack>
    ),
  },
  { id: "gewicht", header: matrix.weight, numeric: true, cell: ({ gewicht }) => text.deel(gewicht) },
  ...opties.map(({ naam, scores }) => ({
    id: naam,
    header: naam,
    numeric: true,
    cell: ({ at, criterium }: Row) => <ScoreShown score={scores[at]!} shown={shownOf(criterium)} />,
  })),
];

function ScoreShown({ score: { waarden, zekerheid }, shown }: { score: Score; shown: Shown }) {
  const { p10, p50, p90 } = band(Float64Array.from(waarden));
  if (waarden.length > 1)
    return (
      <Stack gap="dense">
        <span>{shown(p50)}</span>
        <Text small soft>
          {matrix.band(shown(p10), shown(p90))}
        </Text>
      </Stack>
    );
  return zekerheid === "aanname" ? <Assumed>{shown(p50)}</Assumed> : shown(p50);
}

type Shown = (value: number) => string;

/** Large amounts in millions are read faster, and are no more exact than that. */
function shownOf({ slechtst, best }: Criterium): Shown {
  const isLarge = Math.max(Math.abs(slechtst), Math.abs(best)) >= LARGE;
  return (value) =>
    isLarge ? matrix.millions(number(value / 1_000_000, 1)) : number(value, Number.isInteger(value) ? 0 : 1);
}

function sourcesOf({ criteria, opties }: AfwegingInFull): string[] {
  return criteria.map((criterium, at) => {
    const { naam, eenheid, slechtst, best, bron } = criterium;
    const shown = shownOf(criterium);
    const sources = [...new Set([bron, ...opties.map(({ scores }) => scores[at]!.bron)])];
    return `${naam}: ${matrix.scale(shown(slechtst), shown(best), eenheid)}. ${sources.join("; ")}.`;
  });
}
