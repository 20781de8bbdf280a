import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { number } from "../format.ts";
import {
  type Column,
  GroupHead,
  Link,
  Opening,
  Page,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  type StatusKind,
  SUPPRESSED,
  Table,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { buitenQuery, type Gat, gatQuery } from "./bezetting/bezetting.queries.ts";
import { text as words, werksoort } from "./bezetting/bezetting.text.ts";
import { Buitendeel } from "./bezetting/Buitendeel.tsx";
import { text } from "./WerksoortenPage.text.ts";

type Regel = Gat["werksoorten"][number];
type Behoefte = Gat["behoeften"][number];

const KIND: Readonly<Record<Regel["aanbod"], StatusKind>> = {
  "geen unit": "error",
  vol: "waiting",
  "te weinig": "warning",
  genoeg: "ok",
};

/** A count, or the mark that it is held back. */
const shown = (aantal: number | null) => (aantal === null ? SUPPRESSED : number(aantal));

/** What inwoners without work want and need, beside what the units offer; and how many work with werkgevers. */
export function WerksoortenPage() {
  const query = useQuery(gatQuery);
  const buiten = useQuery(buitenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(gat) => (
        <Page title={text.title}>
          <Opening above={<Link href="/units">{text.units}</Link>} lead={text.lead(gat.minste)}>
            <strong>{text.opening(missingIn(gat))}</strong>
          </Opening>
          <Stack gap="loose">
            <Part heading={text.byWork}>
              <Table
                stacked
                caption={text.byWork}
                captionHidden
                columns={BY_WORK}
                rows={gat.werksoorten.toSorted((a, b) => (b.willen ?? 0) - (a.willen ?? 0))}
                rowKey={({ werksoort: soort }) => soort}
                total={{ werk: text.total, willen: shown(gat.totaal) }}
              />
            </Part>
            <Part heading={text.perGemeente}>
              <Table
                stacked
                caption={text.perGemeenteCaption}
                captionHidden
                wide
                columns={gemeenteColumns(gat)}
                rows={gat.werksoorten}
                rowKey={({ werksoort: soort }) => soort}
                total={{
                  werk: text.total,
                  ...Object.fromEntries(gat.gemeenten.map(({ code, willen }) => [code, shown(willen)])),
                }}
              />
            </Part>
            <Part heading={text.needs} lead={text.needsText}>
              <Table
                stacked
                caption={text.needs}
                captionHidden
                columns={NEEDS}
                rows={gat.behoeften}
                rowKey={({ onderwerp, waarde }) => `${onderwerp}/${waarde}`}
              />
            </Part>
            <Sheet>
              <Section heading={text.outside}>
                <PartState query={buiten} part={text.outsidePart}>
                  {(buiten) => <Buitendeel buiten={buiten} />}
                </PartState>
              </Section>
            </Sheet>
          </Stack>
        </Page>
      )}
    </PageState>
  );
}

function Part({ heading, lead, children }: { heading: string; lead?: string; children: ReactNode }) {
  return (
    <Sheet full>
      <GroupHead heading={heading} first>
        {lead}
      </GroupHead>
      {children}
    </Sheet>
  );
}

const missingIn = ({ werksoorten }: Gat) =>
  werksoorten
    .filter(({ aanbod, willen }) => aanbod === "geen unit" && willen !== 0)
    .toSorted((a, b) => (b.willen ?? 0) - (a.willen ?? 0))
    .map((regel) => werksoort(regel.werksoort));

const WORK: Column<Regel> = {
  id: "werk",
  header: text.column.werk,
  rowHeader: true,
  cell: (regel) => werksoort(regel.werksoort),
};

const BY_WORK: readonly Column<Regel>[] = [
  WORK,
  {
    id: "willen",
    header: text.column.willen,
    numeric: true,
    strong: true,
    cell: ({ willen }) => shown(willen),
  },
  {
    id: "units",
    header: text.column.units,
    cell: ({ units }) => (units.length === 0 ? text.noUnit : units.join(", ")),
  },
  { id: "vrij", header: text.column.vrij, numeric: true, cell: ({ vrij }) => number(vrij) },
  {
    id: "aanbod",
    header: text.column.aanbod,
    cell: ({ aanbod }) => <StatusBadge kind={KIND[aanbod]}>{text.offers[aanbod]}</StatusBadge>,
  },
];

const gemeenteColumns = ({ gemeenten }: Gat): readonly Column<Regel>[] => [
  WORK,
  ...gemeenten.map(
    ({ code, naam }): Column<Regel> => ({
      id: code,
      header: naam,
      numeric: true,
      cell: ({ perGemeente }) => shown(perGemeente.find(({ gemeente }) => gemeente === code)?.willen ?? null),
    }),
  ),
];

const NEEDS: readonly Column<Behoefte>[] = [
  {
    id: "nodig",
    header: text.need,
    rowHeader: true,
    cell: ({ onderwerp, waarde }) =>
      onderwerp === "prikkelarm" ? text.quiet : (words.aanpassingen[waarde] ?? waarde),
  },
  { id: "vragen", header: text.asked, numeric: true, strong: true, cell: ({ vragen }) => shown(vragen) },
  { id: "vrij", header: text.places, numeric: true, cell: ({ vrij }) => number(vrij) },
  { id: "locaties", header: text.sites, numeric: true, cell: ({ locaties }) => number(locaties) },
];
