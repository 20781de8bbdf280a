import { euros, number, wholeEuros } from "../../format.ts";
import { type Cell, Paragraph, Stack, SUPPRESSED, Table } from "../../nlds/index.ts";
import { text } from "./Inhoudtabel.text.ts";
import type { Inhoud, Waarde } from "./uitvoer.queries.ts";

/** The last row of a table with totals, as the server names it. */
const TOTAAL = "Totaal";

/** A table as it leaves the system. */
export function Inhoudtabel({ inhoud, caption }: { inhoud: Inhoud; caption: string }) {
  const { kolommen, rijen, afgeschermd, definitie, bron } = inhoud;
  const last = rijen.at(-1);
  const total = last?.[0] === TOTAAL ? last : undefined;
  return (
    <Stack>
      <Table
        caption={caption}
        captionHidden
        {...(kolommen.filter(({ soort }) => soort === "tekst").length > 2
          ? { stacked: true }
          : { wide: true })}
        columns={kolommen.map(({ naam, soort }, at) => ({
          id: `${at}`,
          header: naam,
          rowHeader: at === 0,
          numeric: soort !== "tekst",
          cell: ({ cells }: { cells: readonly Waarde[] }) => shown(cells[at]!, soort),
        }))}
        rows={(total ? rijen.slice(0, -1) : rijen).map((cells, at) => ({ id: `${at}`, cells }))}
        rowKey={({ id }) => id}
        {...(total && {
          total: Object.fromEntries(total.map((waarde, at) => [`${at}`, shown(waarde, kolommen[at]!.soort)])),
        })}
      />
      <Paragraph small soft>
        {text.origin(definitie, bron)} {afgeschermd > 0 && text.held(afgeschermd)}
      </Paragraph>
    </Stack>
  );
}

function shown(waarde: Waarde, soort: string): Cell {
  if (waarde === null) return SUPPRESSED;
  if (typeof waarde === "string") return waarde;
  if (soort === "bedrag") return waarde % 100 === 0 ? wholeEuros(waarde) : euros(waarde);
  return number(waarde, Number.isInteger(waarde) ? 0 : 1);
}
