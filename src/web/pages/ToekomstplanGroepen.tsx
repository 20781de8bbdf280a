import { number, signed } from "../format.ts";
import { type Column, Section, Table } from "../nlds/index.ts";
import { mensenTussen } from "../toekomstplan/getallen.ts";
import type { Beeld } from "../toekomstplan/useBeeld.ts";
import { text } from "./ToekomstplanPage.text.ts";

const ROWS = Object.keys(text.groups);

/** Everyone in one table: nobody counts twice but in the sums, which are named so. */
export function ToekomstplanGroepen({ beeld, at, jaar }: { beeld: Beeld; at: number; jaar: number }) {
  const { basis, keuze, verschil } = beeld;
  const columns: readonly Column<string>[] = [
    { id: "groep", header: text.form.group, rowHeader: true, cell: (sleutel) => text.groups[sleutel] },
    { id: "nu", header: text.base, numeric: true, cell: (sleutel) => number(basis(sleutel)[at]!.p50) },
    ...(keuze && verschil
      ? [
          {
            id: "keuze",
            header: text.ownChoices,
            numeric: true,
            cell: (sleutel: string) => number(keuze(sleutel)[at]!.p50),
          },
          {
            id: "verschil",
            header: text.table.difference,
            numeric: true,
            cell: (sleutel: string) => signed(Math.round(verschil(sleutel)[at]!.p50)),
          },
        ]
      : []),
    {
      id: "band",
      header: text.table.band,
      numeric: true,
      cell: (sleutel) => mensenTussen((keuze ?? basis)(sleutel)[at]!),
    },
  ];
  return (
    <Section heading={text.form.groups(jaar)} level={3} joined headingId="groepen">
      <Table labelledBy="groepen" columns={columns} rows={ROWS} rowKey={(sleutel) => sleutel} />
    </Section>
  );
}
