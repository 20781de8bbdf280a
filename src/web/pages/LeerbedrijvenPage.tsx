import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { shortDate } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import { type Column, Link, StatusBadge, Table } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { type Leerbedrijf, leerbedrijvenQuery } from "./certificaten/certificaten.queries.ts";
import { text } from "./LeerbedrijvenPage.text.ts";
import { FilteredList } from "./werk/FilteredList.tsx";

/** Where people may learn at work, and who teaches there. */
export function LeerbedrijvenPage() {
  const { gebruiker, vandaag } = useSession();
  const seesTaken = scopesOf(gebruiker, "read", "instrument").length > 0;
  const mayAdd = scopesOf(gebruiker, "change", "werkgever").length > 0;
  const query = useQuery(leerbedrijvenQuery(Object.fromEntries(useSearchParameters())));
  const lead = (
    <>
      {text.lead} {seesTaken && <Link href="/leertaken">{text.taken}</Link>}{" "}
      {mayAdd && <Link href="/leerbedrijven/nieuw">{text.nieuw}</Link>}
    </>
  );
  return (
    <FilteredList
      path="/leerbedrijven"
      query={query}
      filters={[{ id: "zoek", label: text.zoek }]}
      text={{ ...text, lead }}
      result={text.result}
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

const columnsOn = (vandaag: string): readonly Column<Leerbedrijf>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ id, naam }) => (
      <Link href={`/leerbedrijven/${id}`} quiet>
        {naam}
      </Link>
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
