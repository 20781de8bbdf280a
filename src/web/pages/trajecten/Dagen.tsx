import { useState } from "react";
import type { Dagregistratie } from "../../../modules/trajecten/waarneming.ts";
import { Button, type Column, Paragraph, Stack, Table } from "../../nlds/index.ts";
import { text } from "../DeelnamePage.text.ts";
import { text as words } from "./trajecten.text.ts";

const EERST = 8;

/** The days, newest first: was he there, and who wrote that down. */
export function Dagen({ dagen }: { dagen: readonly Dagregistratie[] }) {
  const [isAll, setAll] = useState(false);
  if (dagen.length === 0) return <Paragraph>{text.geenDagen}</Paragraph>;
  const there = dagen.filter(({ aanwezig }) => aanwezig === "aanwezig" || aanwezig === "te laat").length;
  return (
    <Stack>
      <Paragraph>{text.dagenTekst(there, dagen.length)}</Paragraph>
      <Table
        caption={text.dagen}
        captionHidden
        columns={COLUMNS}
        rows={isAll ? dagen : dagen.slice(0, EERST)}
        rowKey={({ dag }) => dag}
      />
      {!isAll && dagen.length > EERST && (
        <div>
          <Button kind="subtle" onPress={() => setAll(true)}>
            {text.alle}
          </Button>
        </div>
      )}
    </Stack>
  );
}

const COLUMNS: readonly Column<Dagregistratie>[] = [
  { id: "dag", header: text.dagColumn.dag, rowHeader: true, cell: ({ dag }) => text.dag(dag) },
  { id: "aanwezig", header: text.dagColumn.aanwezig, cell: ({ aanwezig }) => words.aanwezig[aanwezig] },
  {
    id: "door",
    header: text.dagColumn.door,
    cell: ({ doorNaam, versie }) => (versie > 1 ? `${doorNaam}, ${text.verbeterd}` : doorNaam),
  },
];
