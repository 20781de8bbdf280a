import { number, wholeEuros } from "../../format.ts";
import { LineChart } from "../../nlds/charts.ts";
import { Figure, GroupHead, Paragraph, SheetPart, Table } from "../../nlds/index.ts";
import { text } from "../BesluiteffectPage.text.ts";
import type { Besluiteffect } from "./financien.queries.ts";

type Een = Besluiteffect["gemeenten"][number];

const AT = [0, 1, 2] as const;
const THOUSAND = 100_000;

/** Each gemeente, three years with its own vangnet, and what it has to have ready. */
export function EffectTable({ effect: { gemeenten, jaar, samen, plekken } }: { effect: Besluiteffect }) {
  const { column } = text;
  return (
    <>
      <GroupHead heading={text.tabel} first />
      <Table
        caption={text.tabel}
        captionHidden
        stacked
        rows={gemeenten}
        rowKey={({ gemeente }) => gemeente}
        columns={[
          { id: "gemeente", header: column.gemeente, rowHeader: true, cell: ({ naam }) => naam },
          { id: "plekken", header: column.plekken, numeric: true, cell: ({ plekken }) => number(plekken) },
          ...AT.map((at) => ({
            id: `jaar${at}`,
            header: String(jaar + at),
            numeric: true,
            strong: true,
            cell: (een: Een) => wholeEuros(een.metVangnetPerJaar[at] ?? 0),
          })),
          {
            id: "vangnet",
            header: column.vangnet,
            numeric: true,
            cell: ({ vangnetPerJaar }) => wholeEuros(vangnetPerJaar[0] ?? 0),
          },
          {
            id: "voorgeschoten",
            header: column.voorgeschoten,
            numeric: true,
            cell: ({ voorgeschotenPerJaar }) => wholeEuros(voorgeschotenPerJaar[2] ?? 0),
          },
        ]}
        total={{
          gemeente: text.samen,
          plekken: number(plekken),
          ...Object.fromEntries(AT.map((at) => [`jaar${at}`, wholeEuros(samen.metVangnetPerJaar[at] ?? 0)])),
          vangnet: wholeEuros(samen.vangnetPerJaar[0] ?? 0),
          voorgeschoten: wholeEuros(samen.voorgeschotenPerJaar[2] ?? 0),
        }}
      />
      <SheetPart>
        <Paragraph small soft>
          {text.tabelNote}
        </Paragraph>
      </SheetPart>
    </>
  );
}

/** All gemeenten year by year, beside what they advance: two lines that should not be taken for each other. */
export function EffectFigure({ effect: { samen, jaar } }: { effect: Besluiteffect }) {
  const { figure } = text;
  const rows = AT.map((at) => ({ jaar: jaar + at, at }));
  const [first = 0, , later = 0] = samen.metVangnetPerJaar;
  const conclusion = figure.conclusion(wholeEuros(first), wholeEuros(later));
  const saldo = AT.map((at) => (samen.metVangnetPerJaar[at] ?? 0) / THOUSAND);
  const voorschot = AT.map((at) => (samen.voorgeschotenPerJaar[at] ?? 0) / THOUSAND);
  const all = [...saldo, ...voorschot, 0];
  const edge = (value: number) => Math.sign(value) * Math.ceil(Math.abs(value) / 50) * 50;
  const column = (id: string, header: string, of: readonly number[]) => ({
    id,
    header,
    numeric: true,
    cell: ({ at }: { at: number }) => wholeEuros(of[at] ?? 0),
  });
  return (
    <Figure
      conclusion={conclusion}
      note={figure.note}
      table={{
        caption: figure.table,
        captionHidden: true,
        rows,
        rowKey: ({ jaar }) => String(jaar),
        columns: [
          { id: "jaar", header: text.jaar, rowHeader: true, cell: ({ jaar }) => jaar },
          column("zonder", figure.zonder, samen.perJaar),
          column("vangnet", figure.vangnet, samen.vangnetPerJaar),
          column("met", figure.met, samen.metVangnetPerJaar),
          column("voorgeschoten", figure.voorgeschoten, samen.voorgeschotenPerJaar),
        ],
      }}
    >
      <LineChart
        label={conclusion}
        ticks={rows.map(({ jaar }) => String(jaar))}
        domain={[edge(Math.min(...all)), edge(Math.max(...all))]}
        series={[
          { id: "saldo", label: figure.saldo, values: saldo },
          { id: "voorschot", label: figure.voorschot, kind: "second", values: voorschot },
        ]}
      />
    </Figure>
  );
}
