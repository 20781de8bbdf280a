import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { capital, longDate } from "../format.ts";
import {
  type Column,
  Button,
  ButtonLink,
  EmptyState,
  type Filter,
  FilterList,
  type FilterValues,
  Opening,
  Page,
  Row,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { BedragenHistory } from "./BedragenHistory.tsx";
import { text } from "./BedragenPage.text.ts";
import { type Bedrag, type Bedragen, bedragenQuery } from "./bedragen.queries.ts";
import { shownValue } from "./bedragen.ts";

/** Every amount of the law that the rules use: its value on a day, its source, and what is missing in the open. */
export function BedragenPage() {
  const [asked, setAsked] = useState<FilterValues>({});
  const query = useQuery(bedragenQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} asked={asked} onApply={setAsked} />}
    </PageState>
  );
}

type FilledProps = { found: Bedragen; asked: FilterValues; onApply: (value: FilterValues) => void };

function Filled({ found, asked, onApply }: FilledProps) {
  const { gebruiker } = useSession();
  const mayAdd = scopesOf(gebruiker, "change", "bedrag").length > 0;
  const { aantallen, op, rijen } = found;
  return (
    <Page title={text.title}>
      <Opening lead={text.lead(aantallen.teControleren, aantallen.toegevoegd)}>
        <strong>{text.opening(aantallen.bedragen, longDate(op))}</strong>{" "}
        {aantallen.ontbreekt > 0 ? text.missing(aantallen.ontbreekt) : text.noneMissing}
      </Opening>
      <Stack gap="loose">
        {mayAdd && (
          <Row>
            <ButtonLink href="/bedragen/toevoegen" kind="primary" icon="plus">
              {text.add}
            </ButtonLink>
            <ButtonLink href="/statistiek/codes" kind="subtle">
              {text.statistics}
            </ButtonLink>
          </Row>
        )}
        <FilterList
          key={JSON.stringify(asked)}
          label={text.filters}
          filters={filtersOf(found)}
          value={asked}
          onApply={onApply}
          result={text.result(rijen.length)}
        />
        <Sheet full>
          <List rijen={rijen} op={op} mayCorrect={mayAdd} />
        </Sheet>
      </Stack>
    </Page>
  );
}

const filtersOf = ({ groepen }: Bedragen): readonly Filter[] => [
  { id: "zoek", label: text.zoek },
  {
    id: "groep",
    label: text.groep,
    options: groepen.map(({ groep, aantal }) => ({ value: groep, label: `${capital(groep)} (${aantal})` })),
  },
  { id: "op", label: text.op, isDate: true },
  {
    id: "alleen",
    label: text.alleen,
    options: [
      { value: "ontbreekt", label: text.onlyMissing },
      { value: "te controleren", label: text.onlyCheck },
      { value: "toegevoegd", label: text.onlyAdded },
    ],
  },
];

/** A page that is read: the rest is one click away, and the filter finds it. */
const FIRST = 40;

function List({ rijen, op, mayCorrect }: { rijen: readonly Bedrag[]; op: string; mayCorrect: boolean }) {
  const [open, setOpen] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const shown = rijen.find(({ sleutel }) => sleutel === open);
  return (
    <>
      <Table
        caption={text.opening(rijen.length, longDate(op))}
        captionHidden
        rows={isWhole ? rijen : rijen.slice(0, FIRST)}
        rowKey={({ sleutel }) => sleutel}
        empty={<EmptyState heading={text.none}>{text.noneText}</EmptyState>}
        columns={columnsOf(setOpen)}
      />
      {!isWhole && rijen.length > FIRST && (
        <SheetPart>
          <Button onPress={() => setWhole(true)}>{text.showAll(rijen.length)}</Button>
        </SheetPart>
      )}
      {shown && <BedragenHistory bedrag={shown} mayCorrect={mayCorrect} onClose={() => setOpen(null)} />}
    </>
  );
}

const Name = ({ bedrag: { naam, wet } }: { bedrag: Bedrag }) => (
  <>
    {naam}
    <br />
    <Text soft small>
      {wet}
    </Text>
  </>
);

function Certainty({ geldig }: { geldig: Bedrag["geldig"] }) {
  if (!geldig || geldig.zekerheid === ("bron ontbreekt" as string))
    return <StatusBadge kind="unknown">{text.noValue}</StatusBadge>;
  const kind = { letterlijk: "ok", afgeleid: "active", "te controleren": "warning" } as const;
  return <StatusBadge kind={kind[geldig.zekerheid]}>{text.certain[geldig.zekerheid]}</StatusBadge>;
}

const columnsOf = (setOpen: (sleutel: string) => void): readonly Column<Bedrag>[] => [
  { id: "naam", header: text.columns.naam, rowHeader: true, cell: (bedrag) => <Name bedrag={bedrag} /> },
  {
    id: "waarde",
    header: text.columns.waarde,
    numeric: true,
    cell: ({ geldig, eenheid }) => geldig && shownValue(geldig.waarde, eenheid),
  },
  { id: "vanaf", header: text.columns.vanaf, cell: ({ geldig }) => geldig && longDate(geldig.vanaf) },
  {
    id: "tot",
    header: text.columns.tot,
    cell: ({ geldig }) => geldig && (geldig.tot ? longDate(geldig.tot) : text.open),
  },
  { id: "zekerheid", header: text.columns.zekerheid, cell: ({ geldig }) => <Certainty geldig={geldig} /> },
  {
    id: "waarden",
    header: text.source,
    cell: ({ sleutel, naam, waarden }) => (
      <Button
        kind="subtle"
        dense
        label={`${text.show(waarden.length)}: ${naam}`}
        onPress={() => setOpen(sleutel)}
      >
        {text.show(waarden.length)}
      </Button>
    ),
  },
];
