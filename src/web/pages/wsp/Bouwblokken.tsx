import { useQuery } from "@tanstack/react-query";
import { capital, euros } from "../../format.ts";
import { Paragraph, Stack, Table } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../SroiVerplichtingPage.text.ts";
import { bouwblokkenQuery } from "./wsp.queries.ts";

/** What each block counts for, and where that is written. */
export function Bouwblokken({ tabel }: { tabel: string }) {
  const query = useQuery(bouwblokkenQuery(tabel));
  return (
    <PartState query={query} part={text.tabelPart}>
      {({ naam, isEigenTabel, rijen }) => (
        <Stack>
          <Paragraph small>{isEigenTabel ? text.eigenTabel : text.tabelVan(naam)}</Paragraph>
          <Table
            stacked
            caption={text.tabel}
            captionHidden
            rows={rijen}
            rowKey={({ soort }) => soort}
            columns={[
              {
                id: "blok",
                header: text.blokcolumn.blok,
                rowHeader: true,
                cell: ({ naam }) => capital(naam),
              },
              {
                id: "bedrag",
                header: text.blokcolumn.bedrag,
                numeric: true,
                cell: ({ bedragInCenten }) => (bedragInCenten === null ? null : euros(bedragInCenten)),
              },
              {
                id: "per",
                header: text.blokcolumn.per,
                cell: ({ eenheid }) => text.eenheden[eenheid] ?? eenheid,
              },
              { id: "bron", header: text.blokcolumn.bron, cell: ({ bron }) => bron },
            ]}
          />
        </Stack>
      )}
    </PartState>
  );
}
