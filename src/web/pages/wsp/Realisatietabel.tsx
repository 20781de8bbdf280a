import { useState } from "react";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Button, type Column, Stack, StatusBadge, type StatusKind, Table, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../AfsprakenWerkgeversPage.text.ts";
import { DoelDialog } from "./DoelDialog.tsx";
import type { Realisatie, Realisaties } from "./wsp.queries.ts";

const KIND: Readonly<Record<Realisatie["stand"], StatusKind>> = {
  gehaald: "ok",
  "nog niet": "waiting",
  "zonder doel": "unknown",
};

/** Each measure: what was done, what was agreed, by whom, and where it is written. */
export function Realisatietabel({ found: { jaar, rijen } }: { found: Realisaties }) {
  const { gebruiker } = useSession();
  const [chosen, setChosen] = useState<Realisatie | null>(null);
  const mayAim = scopesOf(gebruiker, "change", "rapport").length > 0;
  return (
    <>
      <Table
        stacked
        caption={text.caption}
        captionHidden
        columns={columnsFor(mayAim ? setChosen : null)}
        rows={rijen}
        rowKey={({ maatstaf }) => maatstaf}
      />
      {chosen && <DoelDialog jaar={jaar} realisatie={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

const columnsFor = (aim: ((een: Realisatie) => void) | null): readonly Column<Realisatie>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ naam, bron }) => (
      <Stack gap="dense">
        <Text>{naam}</Text>
        <Text small soft>
          {bron}
        </Text>
      </Stack>
    ),
  },
  {
    id: "gedaan",
    header: text.column.gedaan,
    numeric: true,
    cell: ({ telt, aantal, werkgevers }) => (
      <Stack gap="dense">
        <Text strong>{telt === "aantal" ? text.keer(aantal) : text.werkgevers(werkgevers)}</Text>
        <Text small soft>
          {telt === "aantal" ? text.werkgevers(werkgevers) : text.keer(aantal)}
        </Text>
      </Stack>
    ),
  },
  {
    id: "doel",
    header: text.column.doel,
    cell: ({ doel }) =>
      doel && (
        <Stack gap="dense">
          <Text>{text.range(doel.minstens, doel.hoogstens)}</Text>
          <Text small soft>
            {doel.bron}
          </Text>
        </Stack>
      ),
  },
  { id: "eigenaar", header: text.column.eigenaar, cell: ({ doel }) => doel?.eigenaar ?? null },
  {
    id: "stand",
    header: text.column.stand,
    cell: (een) => (
      <Stack gap="dense">
        <StatusBadge kind={KIND[een.stand]}>{text.standen[een.stand]}</StatusBadge>
        {aim && (
          <Button
            kind="subtle"
            label={een.doel ? text.wijzigDoel(een.naam) : text.stelDoel(een.naam)}
            onPress={() => aim(een)}
          >
            {een.doel ? text.wijzigDoelKort : text.stelDoelKort}
          </Button>
        )}
      </Stack>
    ),
  },
];
