import { number } from "../format.ts";
import { Heading, Table } from "../nlds/index.ts";
import { text } from "./ImporterenPage.text.ts";
import type { GelezenTabel } from "./import.queries.ts";

/** The first rows of a file as they were read, so that a wrong sign or sheet shows. */
export function ImportEersteRijen({ tabel: { kolommen, rijen } }: { tabel: GelezenTabel }) {
  return (
    <>
      <Heading level={3}>{text.firstRows}</Heading>
      <Table
        caption={text.firstRows}
        captionHidden
        wide
        columns={[
          {
            id: "rij",
            header: text.row,
            rowHeader: true,
            cell: ({ nummer }: GelezenTabel["rijen"][number]) => number(nummer),
          },
          ...kolommen.map((kolom, at) => ({
            id: `kolom-${at}`,
            header: kolom,
            cell: ({ cellen }: GelezenTabel["rijen"][number]) => cellen[at] ?? "",
          })),
        ]}
        rows={rijen}
        rowKey={({ nummer }) => String(nummer)}
      />
    </>
  );
}
