import type { Lead } from "../../../modules/netwerk/campagne.ts";
import { number, shortDate } from "../../format.ts";
import { type Column, EmptyState, Link, Pagination, Stack, Table } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../CampagnePage.text.ts";
import type { Leads } from "./netwerk.queries.ts";

/** The werkgevers of a campagne, with what came of each. */
export function LeadTable({ campagneId, found }: { campagneId: string; found: Leads }) {
  const { vandaag } = useSession();
  const { rijen, totaal, pagina, perPagina } = found;
  if (totaal === 0) return <EmptyState heading={text.noLeads} />;
  return (
    <Stack>
      <Table
        stacked
        caption={text.caption}
        captionHidden
        columns={columnsOn(vandaag)}
        rows={rijen}
        rowKey={({ id }) => id}
      />
      <Pagination
        page={pagina}
        pages={Math.ceil(totaal / perPagina)}
        href={(page) => `/campagnes/${campagneId}?pagina=${page}`}
      />
    </Stack>
  );
}

const columnsOn = (vandaag: string): readonly Column<Lead>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ werkgever }) => (
      <>
        <Link href={`/werkgevers/${werkgever.id}`} quiet>
          {werkgever.naam}
        </Link>
        {`, ${werkgever.plaats}`}
      </>
    ),
  },
  { id: "datum", header: text.column.datum, cell: ({ datum }) => shortDate(datum, vandaag) },
  {
    id: "contact",
    header: text.column.contact,
    cell: ({ eersteContact }) => (eersteContact ? shortDate(eersteContact, vandaag) : text.none),
  },
  { id: "plekken", header: text.column.plekken, numeric: true, cell: ({ plekken }) => number(plekken) },
  {
    id: "plaatsingen",
    header: text.column.plaatsingen,
    numeric: true,
    cell: ({ plaatsingen }) => (plaatsingen === null ? text.few : number(plaatsingen)),
  },
];
