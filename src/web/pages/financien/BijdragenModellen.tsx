import { euros, wholeEuros } from "../../format.ts";
import { BarChart } from "../../nlds/charts.ts";
import { Details, Figure, GroupHead, List, Paragraph, SheetPart, Stack, Table } from "../../nlds/index.ts";
import { text } from "../BijdragenPage.text.ts";
import type { Bijdragen, Modeluitkomst } from "./financien.queries.ts";
import { text as shared } from "./financien.text.ts";

/** A row for each gemeente, a column for each model; what a model leaves stands below. */
export function ModellenTable({ found, chosen }: { found: Bijdragen; chosen: string | undefined }) {
  const { gemeenten, modellen } = found;
  const rows = [
    ...gemeenten.map(({ gemeente, naam }) => ({ id: gemeente, naam })),
    { id: "saldo", naam: text.saldo },
  ];
  const cell = ({ bijdragen, saldoInCenten, reden }: Modeluitkomst, id: string) => {
    if (reden !== null) return null;
    return euros(
      id === "saldo"
        ? saldoInCenten
        : (bijdragen.find(({ gemeente }) => gemeente === id)?.bedragInCenten ?? 0),
    );
  };
  return (
    <>
      <GroupHead heading={text.tabel} first />
      <Table
        caption={text.tabel}
        captionHidden
        wide
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: "gemeente", header: text.gemeente, rowHeader: true, cell: ({ naam }) => naam },
          ...modellen.map((uitkomst) => ({
            id: uitkomst.model,
            header: uitkomst.model,
            numeric: true,
            strong: uitkomst.model === chosen,
            cell: ({ id }: { id: string }) => cell(uitkomst, id),
          })),
        ]}
        total={{
          gemeente: text.som,
          ...Object.fromEntries(
            modellen.map(({ model, somInCenten, reden }) => [
              model,
              reden === null ? euros(somInCenten) : null,
            ]),
          ),
        }}
      />
      <SheetPart>
        <Stack>
          <Paragraph small soft>
            {text.tabelNote}
          </Paragraph>
          <Details summary={text.legenda}>
            <List plain>
              {modellen.map(({ model, naam }) => (
                <span key={model}>{shared.modelNaam(model, naam)}</span>
              ))}
            </List>
          </Details>
        </Stack>
      </SheetPart>
    </>
  );
}

/** What each gemeente pays beside what doing it alone would cost, and what it adds to the costs. */
export function ModelFigure({ found, uitkomst }: { found: Bijdragen; uitkomst: Modeluitkomst }) {
  if (uitkomst.reden !== null) return <Paragraph>{text.kanNiet(uitkomst.reden)}</Paragraph>;
  const rows = found.gemeenten.map((een) => ({
    ...een,
    betaaltInCenten:
      uitkomst.bijdragen.find(({ gemeente }) => gemeente === een.gemeente)?.bedragInCenten ?? 0,
  }));
  const conclusion = conclusionOf(uitkomst);
  const { figure } = text;
  return (
    <Figure
      conclusion={conclusion}
      note={figure.note}
      table={{
        caption: figure.table,
        captionHidden: true,
        stacked: true,
        rows,
        rowKey: ({ gemeente }) => gemeente,
        columns: [
          { id: "gemeente", header: text.gemeente, rowHeader: true, cell: ({ naam }) => naam },
          {
            id: "betaalt",
            header: figure.betaalt,
            numeric: true,
            strong: true,
            cell: ({ betaaltInCenten }) => euros(betaaltInCenten),
          },
          {
            id: "alleen",
            header: figure.alleen,
            numeric: true,
            cell: ({ alleenInCenten }) => euros(alleenInCenten),
          },
          {
            id: "toegevoegd",
            header: figure.toegevoegd,
            numeric: true,
            cell: ({ toegevoegdInCenten }) => euros(toegevoegdInCenten),
          },
          {
            id: "verschil",
            header: figure.verschil,
            numeric: true,
            cell: ({ betaaltInCenten, toegevoegdInCenten }) => euros(betaaltInCenten - toegevoegdInCenten),
          },
        ],
      }}
    >
      <BarChart
        label={conclusion}
        format={wholeEuros}
        bars={rows.map(({ gemeente, naam, betaaltInCenten, alleenInCenten }) => ({
          id: gemeente,
          label: naam,
          values: [Math.max(0, betaaltInCenten)],
          target: alleenInCenten,
        }))}
      />
    </Figure>
  );
}

function conclusionOf({ model, aantalBeterAf, beterAf: [most] }: Modeluitkomst): string {
  if (!most) return text.figure.geenReden(model);
  return text.figure.beterAf(
    model,
    aantalBeterAf,
    inWords(most.gemeenten),
    wholeEuros(most.voordeelInCenten),
  );
}

export const inWords = (gemeenten: readonly string[]): string =>
  gemeenten.length < 2 ? (gemeenten[0] ?? "") : `${gemeenten.slice(0, -1).join(", ")} en ${gemeenten.at(-1)}`;
