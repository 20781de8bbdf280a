import { number, percent } from "../format.ts";
import {
  Assumed,
  Button,
  type Column,
  Details,
  EmptyState,
  GroupHead,
  RangeBar,
  Sheet,
  type Sort,
  Table,
  useSort,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { geldend, gewichtVan, ouderdom } from "../toekomstplan/aannames.ts";
import type { Invloed } from "../toekomstplan/invloed.ts";
import type { Aanname } from "../toekomstplan/toekomstplan.queries.ts";
import { text } from "./ToekomstplanAannamesPage.text.ts";

/** So many are read at once; what follows is folded, by what it is about. */
const FIRST = 10;

type Props = {
  rijen: readonly Aanname[];
  /** Everything, without a choice made by who reads. */
  isAll: boolean;
  invloed: Invloed;
  onOwn: ((aanname: Aanname) => void) | undefined;
};

/** What has no source is striped; the order is that of what matters most, unless another is asked. */
export function ToekomstplanAannametabel({ rijen, isAll, invloed, onOwn }: Props) {
  const { vandaag } = useSession();
  const { sort, onSort } = useSort({ column: "invloed", direction: "descending" });
  const by = {
    naam: (rij: Aanname) => rij.naam,
    soort: (rij: Aanname) => geldend(rij).soort,
    ouderdom: (rij: Aanname) => ouderdom(geldend(rij), vandaag),
    invloed: (rij: Aanname) => gewichtVan(invloed, rij.sleutel),
  };
  const columns: readonly Column<Aanname>[] = [
    { id: "naam", header: text.columns.name, rowHeader: true, sortable: true, cell: ({ naam }) => naam },
    {
      id: "waarde",
      header: text.columns.value,
      cell: (rij) => `${shown(geldend(rij).waarde)} ${rij.eenheid}`,
    },
    { id: "bereik", header: text.columns.range, cell: rangeOf },
    { id: "soort", header: text.columns.kind, sortable: true, cell: kindOf },
    { id: "bron", header: text.columns.source, cell: (rij) => geldend(rij).bron },
    {
      id: "ouderdom",
      header: text.columns.age,
      sortable: true,
      cell: (rij) => text.years(ouderdom(geldend(rij), vandaag)),
    },
    {
      id: "invloed",
      header: text.columns.influence,
      numeric: true,
      sortable: true,
      cell: ({ sleutel }) => percent(gewichtVan(invloed, sleutel) * 1_000_000),
    },
    ...(onOwn
      ? [
          {
            id: "wijzig",
            header: text.columns.action,
            cell: (rij: Aanname) => ownOf(rij, onOwn),
          },
        ]
      : []),
  ];
  const ordered = sorted(rijen, sort, by);
  const first = isAll ? ordered.slice(0, FIRST) : ordered;
  const rest = areasOf(ordered.slice(first.length));
  const table = (caption: string, rows: readonly Aanname[]) => (
    <Table
      caption={caption}
      captionHidden
      stacked
      columns={columns}
      rows={rows}
      rowKey={({ sleutel }) => sleutel}
      sort={sort}
      onSort={onSort}
      empty={<EmptyState heading={text.empty} />}
    />
  );
  return (
    <>
      <Sheet full>
        <GroupHead heading={text.list} first>
          {rest.length > 0 && text.firstOf(first.length, rijen.length)}
        </GroupHead>
        {table(text.list, first)}
      </Sheet>
      {rest.map(({ name, rows }) => (
        <Sheet key={name}>
          <Details summary={text.more(name, rows.length)}>{table(name, rows)}</Details>
        </Sheet>
      ))}
    </>
  );
}

const areasOf = (rijen: readonly Aanname[]) =>
  Object.entries(text.areas)
    .map(([area, name]) => ({ name, rows: rijen.filter(({ gebied }) => gebied === area) }))
    .filter(({ rows }) => rows.length > 0);

function sorted(
  rijen: readonly Aanname[],
  sort: Sort | undefined,
  by: Readonly<Record<string, (rij: Aanname) => string | number>>,
): readonly Aanname[] {
  const of = by[sort?.column ?? ""];
  if (!of) return rijen;
  const way = sort?.direction === "descending" ? -1 : 1;
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
  return rijen.toSorted((a, b) => way * compare(of(a), of(b)) || a.naam.localeCompare(b.naam));
}

/** As many decimals as it takes. */
export const shown = (value: number) =>
  number(value, Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : decimals(value));
const decimals = (value: number) => (Math.abs(value) < 1 ? 3 : 2);

function rangeOf(rij: Aanname) {
  const { waarde, van, tot, soort } = geldend(rij);
  if (van === null || tot === null) return text.fixed;
  return (
    <>
      <RangeBar low={van} middle={waarde} high={tot} assumed={soort === "aanname"} />
      {text.rangeText(shown(van), shown(tot))}
    </>
  );
}

function kindOf(rij: Aanname) {
  const { soort } = geldend(rij);
  const words = text.kinds[soort];
  return soort === "aanname" ? <Assumed>{words}</Assumed> : words;
}

const ownOf = (rij: Aanname, onOwn: (aanname: Aanname) => void) => (
  <Button dense onPress={() => onOwn(rij)} label={text.own.buttonFor(rij.naam)}>
    {text.own.button}
  </Button>
);
