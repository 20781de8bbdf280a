import { euros, number } from "../../format.ts";
import { type Cell, Paragraph, SUPPRESSED, Table } from "../../nlds/index.ts";
import { text } from "./Inhoudtabel.text.ts";
import type { Inhoud, Waarde } from "./uitvoer.queries.ts";

/** A table as it leaves the system. */
export function Inhoudtabel({ inhoud, caption }: { inhoud: Inhoud; caption: string }) {
  const { kolommen, rijen, afgeschermd, definitie, bron } = inhoud;
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        wide
        columns={kolommen.map(({ naam, soort }, at) => ({
          id: `${at}`,
          header: naam,
          rowHeader: at === 0,
          numeric: soort !== "tekst",
          cell: ({ cells }: { cells: readonly Waarde[] }) => shown(cells[at]!, soort),
        }))}
        rows={rijen.map((cells, at) => ({ id: `${at}`, cells }))}
        rowKey={({ id }) => id}
      />
      <Paragraph small soft>
        {text.origin(definitie, bron)} {afgeschermd > 0 && text.held(afgeschermd)}
      </Paragraph>
    </>
  );
}

function shown(waarde: Waarde, soort: string): Cell {
  if (waarde === null) return SUPPRESSED;
  if (typeof waarde === "string") return waarde;
  if (soort === "bedrag") return euros(waarde);
  return number(waarde, Number.isInteger(waarde) ? 0 : 1);
}
