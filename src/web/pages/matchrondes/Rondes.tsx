import type { Matchronde } from "../../../modules/matchrondes/matchronde.ts";
import { dateAndTime, number, longDate } from "../../format.ts";
import {
  type Column,
  Link,
  Pagination,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SUPPRESSED,
  Table,
} from "../../nlds/index.ts";
import { text as page } from "../MatchrondePage.text.ts";
import type { Rondes } from "./matchrondes.queries.ts";

const text = page.history;

/** Every ronde there was: who started it, and why. */
export function RondesPart({ rondes: { rijen, totaal, pagina, perPagina } }: { rondes: Rondes }) {
  return (
    <Sheet>
      <Section heading={text.heading} headingId="rondes">
        <Stack>
          <Paragraph small soft>
            {text.lead}
          </Paragraph>
          <Table labelledBy="rondes" wide columns={COLUMNS} rows={rijen} rowKey={({ id }) => id} />
          <Pagination
            page={pagina}
            pages={Math.ceil(totaal / perPagina)}
            href={(pagina) => `/regionale-matching?pagina=${pagina}`}
          />
        </Stack>
      </Section>
    </Sheet>
  );
}

const { columns } = text;
const COLUMNS: readonly Column<Matchronde>[] = [
  {
    id: "gestart",
    header: columns.gestart,
    rowHeader: true,
    cell: ({ id, gestart }) => <Link href={`/regionale-matching?ronde=${id}`}>{dateAndTime(gestart)}</Link>,
  },
  { id: "reden", header: columns.reden, cell: ({ reden }) => reden },
  { id: "door", header: columns.door, cell: ({ doorNaam }) => doorNaam },
  { id: "personen", header: columns.personen, numeric: true, cell: ({ personen }) => number(personen) },
  { id: "plaatsen", header: columns.plaatsen, numeric: true, cell: ({ plaatsen }) => number(plaatsen) },
  {
    id: "suggesties",
    header: columns.suggesties,
    numeric: true,
    cell: ({ suggesties }) => (suggesties === null ? SUPPRESSED : number(suggesties)),
  },
  { id: "ms", header: columns.ms, numeric: true, cell: ({ ms }) => text.seconds(ms) },
  {
    id: "bewaard",
    header: columns.bewaard,
    numeric: true,
    cell: ({ bewarenTot, opgeruimdOp }) =>
      opgeruimdOp === null ? longDate(bewarenTot) : text.gone(longDate(opgeruimdOp)),
  },
];
