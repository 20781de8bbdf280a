import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { csvOf, download } from "../csv.ts";
import { capital, euros, month } from "../format.ts";
import { useGemeente } from "../gemeente.ts";
import {
  type Column,
  Button,
  EmptyState,
  FilterList,
  type FilterValues,
  Link,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { SubsidiesJaarwissel } from "./SubsidiesJaarwissel.tsx";
import { SubsidiesMaand } from "./SubsidiesMaand.tsx";
import { text } from "./SubsidiesPage.text.ts";
import { type Overzicht, overzichtQuery } from "./subsidies.queries.ts";

/** What the loonkostensubsidies of a gemeente come to, month by month, and what 1 January makes of them. */
export function SubsidiesPage() {
  const { gebruiker, vandaag } = useSession();
  const chosen = useGemeente();
  const [first] = gebruiker.gemeenten;
  const [asked, setAsked] = useState<FilterValues>({});
  const gemeente = asked["gemeente"] ?? (chosen || first?.code);
  const jaar = asked["jaar"] ?? vandaag.slice(0, 4);
  if (!gemeente)
    return (
      <Page title={text.title}>
        <Opening>{text.title}</Opening>
        <EmptyState heading={text.none} />
      </Page>
    );
  return <OfGemeente key={gemeente + jaar} gemeente={gemeente} jaar={jaar} onApply={setAsked} />;
}

type Chosen = { gemeente: string; jaar: string; onApply: (value: FilterValues) => void };

function OfGemeente({ gemeente, jaar, onApply }: Chosen) {
  const { gebruiker, vandaag } = useSession();
  const query = useQuery(overzichtQuery(gemeente, jaar));
  const naam = gebruiker.gemeenten.find(({ code }) => code === gemeente)?.naam ?? gemeente;
  const thisYear = Number(vandaag.slice(0, 4));
  const years = [thisYear - 2, thisYear - 1, thisYear, thisYear + 1].map(String);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(overzicht) => (
        <Page title={text.title}>
          <Opening lead={text.lead}>
            <strong>{text.opening(naam, jaar, euros(overzicht.totaalInCenten))}</strong>{" "}
            {unknownIn(overzicht)}
          </Opening>
          <Stack gap="loose">
            <FilterList
              label={text.filters}
              filters={[
                {
                  id: "gemeente",
                  label: text.gemeente,
                  required: true,
                  options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
                },
                {
                  id: "jaar",
                  label: text.jaar,
                  required: true,
                  options: years.map((value) => ({ value, label: value })),
                },
              ]}
              value={{ gemeente, jaar }}
              onApply={onApply}
              result={text.result(overzicht.maanden.length)}
            />
            <Sheet>
              <Section
                heading={text.months}
                headingId="maanden"
                action={
                  <Button dense icon="download" onPress={() => asCsv(overzicht, naam)}>
                    {text.csv}
                  </Button>
                }
              >
                <Months overzicht={overzicht} />
              </Section>
              <SubsidiesJaarwissel gemeente={gemeente} jaar={thisYear + 1} />
            </Sheet>
            <Paragraph>
              <Link href="/bedragen">{text.amounts}</Link>
            </Paragraph>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function unknownIn({ maanden }: Overzicht): string {
  const open = maanden.filter(({ zonderBedrag }) => zonderBedrag > 0).length;
  return open > 0 ? text.unknown(open) : "";
}

function asCsv({ maanden, jaar }: Overzicht, naam: string): void {
  const rows = maanden.map(({ maand, personen, bedragInCenten, zonderBedrag }) => [
    maand,
    personen,
    bedragInCenten / 100,
    zonderBedrag,
  ]);
  download(text.file(naam.toLowerCase(), String(jaar)), csvOf([[...text.csvHead], ...rows]));
}

function Months({ overzicht: { gemeente, maanden, totaalInCenten } }: { overzicht: Overzicht }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Table
        labelledBy="maanden"
        rows={maanden}
        rowKey={({ maand }) => maand}
        empty={<EmptyState heading={text.noRows} />}
        columns={columnsOf(setOpen)}
        total={{ maand: text.total, bedrag: euros(totaalInCenten) }}
      />
      {open && <SubsidiesMaand gemeente={gemeente} maand={open} onClose={() => setOpen(null)} />}
    </>
  );
}

const columnsOf = (setOpen: (maand: string) => void): readonly Column<Overzicht["maanden"][number]>[] => [
  {
    id: "maand",
    header: text.columns.maand,
    rowHeader: true,
    cell: ({ maand }) => capital(month(`${maand}-01`)),
  },
  {
    id: "bedrag",
    header: text.columns.bedrag,
    numeric: true,
    strong: true,
    cell: ({ bedragInCenten }) => euros(bedragInCenten),
  },
  { id: "personen", header: text.columns.personen, numeric: true, cell: ({ personen }) => personen },
  {
    id: "zonder",
    header: text.columns.zonder,
    numeric: true,
    cell: ({ zonderBedrag }) => zonderBedrag,
  },
  {
    id: "wie",
    header: text.columns.wie,
    cell: ({ maand }) => (
      <Button
        kind="subtle"
        dense
        label={`${text.show}: ${text.monthOf(month(`${maand}-01`))}`}
        onPress={() => setOpen(maand)}
      >
        {text.show}
      </Button>
    ),
  },
];
