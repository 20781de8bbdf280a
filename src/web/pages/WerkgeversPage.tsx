import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import type { Werkgever } from "../../modules/werkgevers/werkgever.ts";
import { shortDate } from "../format.ts";
import { useListParameters } from "../gemeente.ts";
import { type Column, Link, Row, Table } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./WerkgeversPage.text.ts";
import { text as network } from "./netwerk/netwerk.text.ts";
import { FilteredList } from "./werk/FilteredList.tsx";
import { werkgeversQuery } from "./werk/werk.queries.ts";
import { optionsOf, text as words } from "./werk/werk.text.ts";

/** A1: the werkgevers of the region, and whom to call. */
export function WerkgeversPage() {
  const { gebruiker, vandaag } = useSession();
  const query = useQuery(werkgeversQuery(useListParameters()));
  const mine = {
    id: "accountmanager",
    label: text.accountmanager,
    options: [{ value: gebruiker.id, label: text.mine }],
  };
  const filters = [
    { id: "zoek", label: text.zoek },
    { id: "relatie", label: text.relatie, options: optionsOf(words.relaties) },
    { id: "segment", label: text.segment, options: optionsOf(network.segmenten) },
    {
      id: "gemeente",
      label: text.gemeente,
      options: gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
    },
    ...(gebruiker.rollen.includes("accountmanager") ? [mine] : []),
  ];
  return (
    <FilteredList
      path="/werkgevers"
      query={query}
      filters={filters}
      text={text}
      result={words.werkgevers}
      further={<Further />}
    >
      {(rows) => (
        <Table
          stacked
          caption={text.caption}
          captionHidden
          columns={columnsOn(vandaag)}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </FilteredList>
  );
}

/** The other pages about werkgevers, for who may read them. */
function Further() {
  const { gebruiker } = useSession();
  const serves = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const links = [
    ...(serves ? [{ href: "/mijn-werkgevers", label: text.further.mine }] : []),
    { href: "/netwerk", label: text.further.network },
    { href: "/campagnes", label: text.further.campaigns },
    { href: "/banenmarkten", label: text.further.markets },
    { href: "/werkgeversdiensten", label: text.further.services },
    ...(serves ? [{ href: "/plekmeldingen", label: text.further.reports }] : []),
    ...(scopesOf(gebruiker, "read", "sroi").length > 0 ? [{ href: "/sroi", label: text.further.sroi }] : []),
  ];
  return (
    <Row>
      {links.map(({ href, label }) => (
        <Link key={href} href={href}>
          {label}
        </Link>
      ))}
    </Row>
  );
}

const columnsOn = (vandaag: string): readonly Column<Werkgever>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/werkgevers/${id}`} quiet>
        {naam}
      </Link>
    ),
  },
  { id: "sector", header: text.column.sector, cell: ({ sector }) => sector },
  { id: "plaats", header: text.column.plaats, cell: ({ plaats }) => plaats },
  {
    id: "accountmanager",
    header: text.column.accountmanager,
    cell: ({ accountmanager }) => accountmanager?.naam ?? null,
  },
  {
    id: "laatsteContact",
    header: text.column.laatsteContact,
    cell: ({ laatsteContact }) => laatsteContact && shortDate(laatsteContact, vandaag),
  },
  { id: "plekken", header: text.column.plekken, numeric: true, cell: ({ openPlekken }) => openPlekken },
  {
    id: "plaatsingen",
    header: text.column.plaatsingen,
    numeric: true,
    cell: ({ lopendePlaatsingen }) => lopendePlaatsingen,
  },
];
