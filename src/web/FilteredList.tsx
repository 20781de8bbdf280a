import type { ReactNode } from "react";
import { queryText } from "./api.ts";
import { useGo } from "./location.ts";
import { type Filter, FilterList, Pagination, Sheet, SheetPart } from "./nlds/index.ts";

export type FilteredListProps<Row> = {
  /** The address of the page: what is chosen stands in its query. */
  path: string;
  found: {
    readonly rijen: readonly Row[];
    readonly totaal: number;
    readonly pagina: number;
    readonly perPagina: number;
  };
  filters: readonly Filter[];
  filtersLabel: string;
  /** What is chosen now, without the page. */
  chosen: Readonly<Record<string, string>>;
  /** How many there are, in words. */
  result: string;
  /** In place of the table when nothing is found. */
  empty: ReactNode;
  children: (rijen: readonly Row[]) => ReactNode;
};

/** A list with filters above and pages below; the address of the page holds what is shown. */
export function FilteredList<Row>({
  path,
  found: { rijen, totaal, pagina, perPagina },
  filters,
  filtersLabel,
  chosen,
  result,
  empty,
  children,
}: FilteredListProps<Row>) {
  const go = useGo();
  return (
    <>
      <FilterList
        key={JSON.stringify(chosen)}
        label={filtersLabel}
        filters={filters}
        value={chosen}
        onApply={(values) => go(`${path}${queryText(values)}`)}
        result={result}
      />
      <Sheet full>{totaal === 0 ? <SheetPart>{empty}</SheetPart> : children(rijen)}</Sheet>
      <Pagination
        page={pagina}
        pages={Math.ceil(totaal / perPagina)}
        href={(page) => `${path}${queryText({ ...chosen, pagina: page })}`}
      />
    </>
  );
}
