import { euros, wholeEuros } from "../../format.ts";
import { BarChart } from "../../nlds/charts.ts";
import { Figure, GroupHead, List, Paragraph, Section, SheetPart, Stack, Table } from "../../nlds/index.ts";
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
          <Section heading={text.legenda} level={3} joined>
            <List plain>
              {modellen.map(({ model, naam }) => (
                <span key={model}>{shared.modelNaam(model, naam)}</span>
              ))}
            </List>
          </Section>
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
    betaaltInCenten: amountOf(uitkomst.bijdragen, een.gemeente),
  }));
  const conclusion = conclusionOf(uitkomst);
  const { figure } = text;
  return (
    <Figure
      conclusion={conclusion}
      note={`${figure.note} ${mostOf(found, uitkomst)}`}
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

/** The model by which each pays for who makes use of it: against that the others are read. */
const BY_USE = "C1";

/** Who pays most, and whom the model asks most more than the first one. */
function mostOf({ gemeenten, modellen }: Bijdragen, { model, bijdragen }: Modeluitkomst): string {
  const first = modellen.find((een) => een.model === BY_USE);
  const rows = gemeenten.map(({ gemeente, naam }) => ({
    naam,
    betaalt: amountOf(bijdragen, gemeente),
    meer: amountOf(bijdragen, gemeente) - amountOf(first?.bijdragen ?? [], gemeente),
  }));
  const [payer] = rows.toSorted((a, b) => b.betaalt - a.betaalt);
  const [riser] = rows.toSorted((a, b) => b.meer - a.meer);
  const most = payer ? text.figure.meest(payer.naam, wholeEuros(payer.betaalt)) : "";
  const isCompared = first?.reden === null && model !== BY_USE && riser !== undefined && riser.meer > 0;
  return isCompared ? `${most} ${text.figure.omhoog(riser.naam, wholeEuros(riser.meer))}` : most;
}

const amountOf = (bijdragen: Modeluitkomst["bijdragen"], gemeente: string): number =>
  bijdragen.find((een) => een.gemeente === gemeente)?.bedragInCenten ?? 0;

export const inWords = (gemeenten: readonly string[]): string =>
  gemeenten.length < 2 ? (gemeenten[0] ?? "") : `${gemeenten.slice(0, -1).join(", ")} en ${gemeenten.at(-1)}`;
