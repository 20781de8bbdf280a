import { useQuery } from "@tanstack/react-query";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import { type Column, Link, StatusBadge, Table } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { type Leerbedrijf, leerbedrijvenQuery } from "./certificaten/certificaten.queries.ts";
import { text } from "./LeerbedrijvenPage.text.ts";
import { FilteredList } from "./werk/FilteredList.tsx";

/** Where people may learn at work, and who teaches there. */
export function LeerbedrijvenPage() {
  const { vandaag } = useSession();
  const query = useQuery(leerbedrijvenQuery(Object.fromEntries(useSearchParameters())));
  return (
    <FilteredList
      path="/leerbedrijven"
      query={query}
      filters={[{ id: "zoek", label: text.zoek }]}
      text={text}
      result={text.result}
    >
      {(rows) => (
        <Table
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

const columnsOn = (vandaag: string): readonly Column<Leerbedrijf>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ werkgeverId, naam }) =>
      werkgeverId ? (
        <Link href={`/werkgevers/${werkgeverId}`} quiet>
          {naam}
        </Link>
      ) : (
        naam
      ),
  },
  { id: "sectoren", header: text.column.sectoren, cell: ({ erkendVoor }) => erkendVoor.join(", ") },
  { id: "erkend", header: text.column.erkend, cell: ({ erkendDoor }) => erkendDoor },
  {
    id: "tot",
    header: text.column.tot,
    cell: ({ erkendTot, isErkend }) => {
      if (erkendTot === null) return <StatusBadge kind="unknown">{text.geenDag}</StatusBadge>;
      return isErkend ? (
        shortDate(erkendTot, vandaag)
      ) : (
        <StatusBadge kind="warning">{text.voorbij}</StatusBadge>
      );
    },
  },
  {
    id: "leermeesters",
    header: text.column.leermeesters,
    cell: ({ leermeesters }) =>
      leermeesters
        .filter(({ isNu }) => isNu)
        .map(({ naam, functie }) => `${naam}, ${functie}`)
        .join("; ") || null,
  },
];
