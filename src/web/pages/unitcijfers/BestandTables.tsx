import type { ReactNode } from "react";
import { number, wholeEuros } from "../../format.ts";
import {
  Alert,
  type Column,
  GroupHead,
  Sheet,
  SheetPart,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../../nlds/index.ts";
import { text } from "../UnitbestandPage.text.ts";
import { maandkop } from "./maand-words.ts";
import type { Bestandsvergelijking } from "./unitcijfers.queries.ts";
import { vormnaam } from "./UnitTables.tsx";

type Fout = Bestandsvergelijking["fouten"][number];
type Verschil = Bestandsvergelijking["verschillen"][number];

/** Which rows are wrong, and what to do about each. */
export function RowErrors({ fouten }: { fouten: readonly Fout[] }) {
  return (
    <Stack>
      <Alert kind="error" heading={text.errors(fouten.length)} focus>
        {text.errorsText}
      </Alert>
      <Sheet full>
        <Table
          stacked
          caption={text.errorsTable}
          captionHidden
          columns={[
            { id: "rij", header: text.row, rowHeader: true, cell: ({ rij }) => number(rij) },
            { id: "kolom", header: text.column, cell: ({ kolom }) => kolom },
            { id: "wat", header: text.what, cell: ({ wat }) => wat },
          ]}
          rows={fouten}
          rowKey={({ rij, kolom, wat }) => `${rij}/${kolom}/${wat}`}
        />
      </Sheet>
    </Stack>
  );
}

/** Row by row what would change, and below it the way to take it over. */
export function Differences({
  found: { verschillen, gelijk },
  children,
}: {
  found: Bestandsvergelijking;
  children: ReactNode;
}) {
  const count = (soort: Verschil["soort"]) => verschillen.filter((each) => each.soort === soort).length;
  return (
    <Sheet full>
      <GroupHead heading={text.table} first>
        {text.found(count("nieuw"), count("anders"), gelijk)}
      </GroupHead>
      <Table
        stacked
        caption={text.table}
        captionHidden
        columns={COLUMNS}
        rows={verschillen}
        rowKey={({ rij }) => String(rij)}
      />
      <SheetPart>
        <Stack>{children}</Stack>
      </SheetPart>
    </Sheet>
  );
}

const resultOf = (cijfers: Verschil["wordt"] | null) =>
  cijfers && wholeEuros(cijfers.omzet - cijfers.directeKosten - cijfers.overigeKosten);

const COLUMNS: readonly Column<Verschil>[] = [
  {
    id: "unit",
    header: text.unit,
    rowHeader: true,
    cell: ({ unit, werkvorm }) => (
      <Stack gap="dense">
        <Text strong>{unit}</Text>
        <Text small soft>
          {vormnaam(werkvorm)}
        </Text>
      </Stack>
    ),
  },
  { id: "maand", header: text.maand, cell: ({ maand }) => maandkop(maand) },
  { id: "was", header: text.was, numeric: true, cell: ({ was }) => was && wholeEuros(was.omzet) },
  {
    id: "wordt",
    header: text.wordt,
    numeric: true,
    strong: true,
    cell: ({ wordt }) => wholeEuros(wordt.omzet),
  },
  { id: "resultaatWas", header: text.resultaatWas, numeric: true, cell: ({ was }) => resultOf(was) },
  { id: "resultaatWordt", header: text.resultaatWordt, numeric: true, cell: ({ wordt }) => resultOf(wordt) },
  { id: "fte", header: text.fte, numeric: true, cell: ({ wordt }) => number(wordt.fte, 2) },
  {
    id: "stand",
    header: text.stand,
    cell: ({ soort, isAfgesloten }) => (
      <StatusBadge kind={isAfgesloten ? "warning" : "active"}>
        {isAfgesloten ? text.closed : soort === "nieuw" ? text.nieuw : text.anders}
      </StatusBadge>
    ),
  },
];
