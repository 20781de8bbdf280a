import { csvOf, download } from "../../csv.ts";
import { number, range } from "../../format.ts";
import {
  Button,
  type Column,
  Details,
  GroupHead,
  Link,
  Paragraph,
  SheetPart,
  Stack,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text } from "../DoelenPage.text.ts";
import type { Doelenjaar, Doelstelling } from "./doelen.queries.ts";

const { table } = text;

type Props = {
  heading: string;
  doelen: readonly Doelstelling[];
  /** Of placements: every one counts once. */
  som?: Doelenjaar["plaatsingen"];
  note?: string;
  jaar: number;
};

/** Targets with what was counted, what is missing and who sees to it; each leads to how it is counted. */
export function DoelenTable({ heading, doelen, som, note, jaar }: Props) {
  return (
    <>
      <GroupHead heading={heading} first>
        <Button icon="download" kind="subtle" dense onPress={() => save(heading, jaar, doelen)}>
          {table.download}
        </Button>
      </GroupHead>
      <SheetPart>
        <Details summary={table.show(doelen.length)} openWhenWide>
          <Stack>
            <Table
              stacked
              caption={heading}
              captionHidden
              columns={columnsFor(som !== undefined)}
              rows={doelen}
              rowKey={({ id }) => id}
              {...(som && {
                total: {
                  naam: table.total,
                  doel: number(som.doel),
                  stand: text.fewShown(som.geteld),
                  tekort: som.geteld === null ? "" : number(Math.max(0, som.doel - som.geteld)),
                  verwacht: som.verwachting ? range(som.verwachting.laag, som.verwachting.hoog) : "",
                },
              })}
            />
            {note && (
              <Paragraph small soft>
                {note}
              </Paragraph>
            )}
          </Stack>
        </Details>
      </SheetPart>
    </>
  );
}

export const targetOf = ({ streefVan, streefTot }: Pick<Doelstelling, "streefVan" | "streefTot">) =>
  streefVan === null ? table.noNumber : table.to(streefVan, streefTot ?? streefVan);

export const standOf = ({ stand: { waarde, wijze } }: Doelstelling): string =>
  waarde !== null ? number(waarde) : wijze === "geteld" ? table.few : table.none;

const columnsFor = (isPlaatsing: boolean): readonly Column<Doelstelling>[] => [
  {
    id: "naam",
    header: table.name,
    rowHeader: true,
    cell: ({ id, naam, eenheid, programma }) => (
      <Stack gap="dense">
        <Link href={`/doelen/${id}`} quiet>
          {naam}
        </Link>
        {!isPlaatsing && (
          <Text small soft>
            {[eenheid, programma?.naam].filter(Boolean).join(", ")}
          </Text>
        )}
      </Stack>
    ),
  },
  { id: "doel", header: table.target, numeric: true, strong: true, cell: targetOf },
  { id: "stand", header: table.stand, numeric: true, cell: standOf },
  {
    id: "tekort",
    header: table.missing,
    numeric: true,
    cell: ({ tekort }) => (tekort === null ? "" : number(tekort)),
  },
  ...(isPlaatsing
    ? [
        {
          id: "verwacht",
          header: table.expected,
          numeric: true,
          cell: ({ verwachting }: Doelstelling) =>
            verwachting ? range(verwachting.laag, verwachting.hoog) : "",
        },
        {
          id: "vorig",
          header: table.lastYear,
          numeric: true,
          cell: ({ vorigJaar }: Doelstelling) => text.fewShown(vorigJaar),
        },
      ]
    : []),
  { id: "eigenaar", header: table.owner, cell: ({ eigenaar }) => eigenaar },
];

function save(heading: string, jaar: number, doelen: readonly Doelstelling[]): void {
  const header = [table.name, table.target, table.stand, table.missing, table.owner, table.source];
  const body = doelen.map((doel) => [
    doel.naam,
    targetOf(doel),
    standOf(doel),
    doel.tekort ?? "",
    doel.eigenaar,
    doel.bron,
  ]);
  download(`${heading.toLowerCase().replaceAll(" ", "-")}-${jaar}.csv`, csvOf([header, ...body]));
}
