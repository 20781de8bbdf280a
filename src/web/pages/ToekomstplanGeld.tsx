import { number, signed } from "../format.ts";
import { type Column, Paragraph, Section, Table } from "../nlds/index.ts";
import { duizend, miljoen, tussen, verschilInDuizend } from "../toekomstplan/getallen.ts";
import type { Beeld } from "../toekomstplan/useBeeld.ts";
import { text } from "./ToekomstplanPage.text.ts";
import { type ResultaatProps, Waaier } from "./ToekomstplanKeuzewaaier.tsx";

const BLOKKEN = Object.entries(text.money.names).map(([sleutel, naam]) => ({ sleutel, naam }));
type Regel = { readonly sleutel: string; readonly naam: string };

/** What it costs: together, by part of the account, and by gemeente. */
export function ToekomstplanGeld({ plan, beeld, kijkjaar }: ResultaatProps) {
  const { gemeenten, begin } = plan.uitgangspunten;
  const at = kijkjaar - begin.beginjaar;
  const contribution = (beeld.keuze ?? beeld.basis)("bijdrage")[at]!;
  const before = beeld.keuze
    ? text.resident.compared(miljoen(beeld.basis("bijdrage")[at]!.p50))
    : text.resident.only;
  return (
    <>
      <Section heading={text.money.heading}>
        <Waaier
          beeld={beeld}
          sleutel="bijdrage"
          beginjaar={begin.beginjaar}
          conclusion={text.money.contribution(kijkjaar, miljoen(contribution.p50)) + before}
          note={text.money.contributionNote}
          format={(euro) => number(euro / 1_000_000, 1)}
          formatVerschil={(euro) => signed(euro / 1_000_000, 1)}
        />
      </Section>
      <Section heading={text.money.byMunicipality(kijkjaar)} level={3} joined headingId="per-gemeente">
        <Rows
          id="per-gemeente"
          head={text.money.municipality}
          beeld={beeld}
          at={at}
          regels={[
            ...gemeenten.map(({ code, naam }) => ({ sleutel: code, naam })),
            { sleutel: "bijdrage", naam: text.money.all },
          ]}
        />
        <Paragraph small soft>
          {text.money.byMunicipalityNote}
        </Paragraph>
      </Section>
      <Section heading={text.money.blocks(kijkjaar)} level={3} joined headingId="per-onderdeel">
        <Rows id="per-onderdeel" head={text.money.block} beeld={beeld} at={at} regels={BLOKKEN} />
        <Paragraph small soft>
          {text.money.blocksNote}
        </Paragraph>
      </Section>
    </>
  );
}

function Rows({
  id,
  head,
  beeld: { basis, keuze, verschil },
  at,
  regels,
}: {
  id: string;
  head: string;
  beeld: Beeld;
  at: number;
  regels: readonly Regel[];
}) {
  const columns: readonly Column<Regel>[] = [
    { id: "naam", header: head, rowHeader: true, cell: ({ naam }) => naam },
    { id: "nu", header: text.base, numeric: true, cell: ({ sleutel }) => duizend(basis(sleutel)[at]!.p50) },
    ...(keuze && verschil
      ? [
          {
            id: "keuze",
            header: text.ownChoices,
            numeric: true,
            cell: ({ sleutel }: Regel) => duizend(keuze(sleutel)[at]!.p50),
          },
          {
            id: "verschil",
            header: text.table.difference,
            numeric: true,
            cell: ({ sleutel }: Regel) => verschilInDuizend(verschil(sleutel)[at]!.p50),
          },
        ]
      : []),
    {
      id: "band",
      header: text.table.band,
      numeric: true,
      cell: ({ sleutel }) => tussen((keuze ?? basis)(sleutel)[at]!, duizend),
    },
  ];
  return <Table labelledBy={id} columns={columns} rows={regels} rowKey={({ sleutel }) => sleutel} />;
}
