import type { Band } from "#toekomstplan/waaier";
import { type Column, Table } from "../nlds/index.ts";
import type { Beeld } from "../toekomstplan/useVergelijking.ts";
import type { Kandidaat } from "../toekomstplan/vergelijken.ts";
import { text } from "./ToekomstplanVergelijkenPage.text.ts";

type Rij = { readonly sleutel: string; readonly naam: string };
type Props = {
  id: string;
  heading: string;
  /** Above the names of the rows. */
  head: string;
  kandidaten: readonly Kandidaat[];
  beelden: readonly Beeld[];
  at: number;
  rijen: readonly Rij[];
  format: (value: number) => string;
  formatVerschil: (value: number) => string;
  formatBand: (band: Band) => string;
};

/** Each scenario, and of each but the first what it differs with the band of that. */
export function ToekomstplanVergelijktabel(props: Props) {
  const { id, heading, head, kandidaten, beelden, at, rijen, format, formatVerschil, formatBand } = props;
  const columns: readonly Column<Rij>[] = [
    { id: "naam", header: head, rowHeader: true, cell: ({ naam }) => naam },
    ...kandidaten.map(({ naam }, nth) => ({
      id: `waarde-${nth}`,
      header: naam,
      numeric: true,
      cell: ({ sleutel }: Rij) => format(beelden[nth]!.reeks(sleutel)[at]!.p50),
    })),
    ...kandidaten.slice(1).flatMap(({ naam }, nth) => {
      const verschil = beelden[nth + 1]!.verschil!;
      return [
        {
          id: `verschil-${nth}`,
          header: text.difference(naam),
          numeric: true,
          strong: true,
          cell: ({ sleutel }: Rij) => formatVerschil(verschil(sleutel)[at]!.p50),
        },
        {
          id: `band-${nth}`,
          header: text.differenceBand,
          numeric: true,
          cell: ({ sleutel }: Rij) => formatBand(verschil(sleutel)[at]!),
        },
      ];
    }),
  ];
  return (
    <Table
      caption={heading}
      captionHidden
      wide
      columns={columns}
      rows={rijen}
      rowKey={({ sleutel }) => `${id}-${sleutel}`}
    />
  );
}
