import { useQuery } from "@tanstack/react-query";
import { euros, month } from "../format.ts";
import { type Column, Button, Dialog, EmptyState, Table } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { whoAndWhere } from "./SubsidiesColumns.tsx";
import { text } from "./SubsidiesPage.text.ts";
import { type Maand, maandQuery } from "./subsidies.queries.ts";

/** The plaatsingen behind the sum of one month. */
export function SubsidiesMaand({
  gemeente,
  maand,
  onClose,
}: {
  gemeente: string;
  maand: string;
  onClose: () => void;
}) {
  const query = useQuery(maandQuery(gemeente, maand));
  const heading = text.monthOf(month(`${maand}-01`));
  return (
    <Dialog
      open
      onClose={onClose}
      heading={heading}
      actions={<Button onPress={onClose}>{text.close}</Button>}
    >
      <PartState query={query} part={text.part}>
        {({ rijen, totaal }) => (
          <>
            <Table
              caption={heading}
              captionHidden
              rows={rijen}
              rowKey={({ plaatsingId }) => plaatsingId}
              empty={<EmptyState heading={text.noRows} />}
              columns={COLUMNS}
            />
            {totaal > rijen.length && text.more(totaal - rijen.length)}
          </>
        )}
      </PartState>
    </Dialog>
  );
}

const COLUMNS: readonly Column<Maand["rijen"][number]>[] = [
  ...whoAndWhere,
  {
    id: "bedrag",
    header: text.columns.bedrag,
    numeric: true,
    cell: ({ bedragInCenten }) => euros(bedragInCenten),
  },
];
