import { useQuery } from "@tanstack/react-query";
import type { VrijePlaats } from "../../modules/bezetting/vrije-plaats.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { number } from "../format.ts";
import { useListParameters } from "../gemeente.ts";
import { useGo } from "../location.ts";
import {
  type Column,
  EmptyState,
  FilterList,
  Link,
  Opening,
  Page,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type VrijePlaatsen, vrijePlaatsenQuery } from "./bezetting/bezetting.queries.ts";
import { text as words, werksoort } from "./bezetting/bezetting.text.ts";
import { text } from "./UnitsPage.text.ts";
import { optionsOf, text as work } from "./werk/werk.text.ts";

/** U1: where someone can begin, found in a few seconds. */
export function UnitsPage() {
  const parameters = useListParameters();
  const query = useQuery(vrijePlaatsenQuery(parameters));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} chosen={parameters} />}
    </PageState>
  );
}

type FilledProps = { found: VrijePlaatsen; chosen: Readonly<Record<string, string>> };

function Filled({ found: { rijen, vrij, capaciteit, wacht }, chosen }: FilledProps) {
  const go = useGo();
  const { gebruiker } = useSession();
  const own = rijen.find(({ unit }) => unit.isVanMij)?.unit;
  const seesAgreements = scopesOf(gebruiker, "read", "werkafspraak").length > 0;
  const seesFigures = scopesOf(gebruiker, "read", "unitcijfer").length > 0;
  const seesGap = scopesOf(gebruiker, "read", "rapport").length > 0;
  return (
    <Page title={text.title}>
      <Opening
        lead={
          <>
            {text.lead} {own && <Link href={`/units/${own.id}`}>{text.own(own.naam)}</Link>}
            {seesGap && <Link href="/werksoorten">{text.gap}</Link>}{" "}
            {seesAgreements && <Link href="/werkafspraken">{text.agreements}</Link>}{" "}
            {seesFigures && <Link href="/units/cijfers">{text.figures}</Link>}
          </>
        }
      >
        <strong>{vrij > 0 ? text.opening(vrij, capaciteit) : text.full(wacht)}</strong>
      </Opening>
      <Stack gap="loose">
        <FilterList
          key={JSON.stringify(chosen)}
          label={text.filters}
          filters={[
            {
              id: "werksoort",
              label: text.werksoort,
              emptyLabel: text.all,
              options: optionsOf(words.werksoorten),
            },
            {
              id: "werkvorm",
              label: text.werkvorm,
              emptyLabel: text.all,
              options: optionsOf(work.werkvormen),
            },
            {
              id: "vrij",
              label: text.vrij,
              emptyLabel: text.all,
              options: [{ value: "true", label: text.vrijOptie }],
            },
          ]}
          value={chosen}
          onApply={(values) => go(`/units${queryText(values)}`)}
          result={text.result(rijen.length)}
        />
        <Sheet full>
          {rijen.length === 0 ? (
            <SheetPart>
              <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
            </SheetPart>
          ) : (
            <Table
              caption={text.caption}
              captionHidden
              columns={COLUMNS}
              rows={rijen}
              rowKey={({ unit, werksoort, werkvorm }) => `${unit.id}/${werksoort}/${werkvorm}`}
            />
          )}
        </Sheet>
      </Stack>
    </Page>
  );
}

const COLUMNS: readonly Column<VrijePlaats>[] = [
  {
    id: "unit",
    header: text.column.unit,
    rowHeader: true,
    cell: ({ unit, organisatie }) => (
      <Stack gap="dense">
        <Link href={`/units/${unit.id}`} quiet>
          {unit.naam}
        </Link>
        <Text small soft>
          {organisatie}
        </Text>
      </Stack>
    ),
  },
  {
    id: "werk",
    header: text.column.werk,
    cell: (row) => (
      <Stack gap="dense">
        <Text>{werksoort(row.werksoort)}</Text>
        <Text small soft>
          {work.werkvormen[row.werkvorm]}
        </Text>
      </Stack>
    ),
  },
  { id: "vrij", header: text.column.vrij, numeric: true, strong: true, cell: ({ vrij }) => number(vrij) },
  {
    id: "bezet",
    header: text.column.bezet,
    numeric: true,
    cell: ({ bezet, capaciteit }) => words.filled(bezet, capaciteit),
  },
  {
    id: "begeleiding",
    header: text.column.begeleiding,
    numeric: true,
    cell: ({ mensenPerFte, norm }) => (mensenPerFte === null ? null : text.ratio(mensenPerFte, norm)),
  },
  { id: "wacht", header: text.column.wacht, numeric: true, cell: ({ wacht }) => number(wacht) },
  {
    id: "doe",
    header: text.column.doe,
    cell: ({ plek, unit, wacht, werksoort: soort }) =>
      plek ? (
        <Link href={`/plekken/${plek.id}`} label={text.offerAt(unit.naam, werksoort(soort))}>
          {text.offer}
        </Link>
      ) : (
        <StatusBadge kind="waiting">{text.fullWith(wacht)}</StatusBadge>
      ),
  },
];
