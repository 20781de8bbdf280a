import { useQuery } from "@tanstack/react-query";
import type { Schaarste } from "../../../modules/matchrondes/matchronde.ts";
import type { Randvoorwaardeuitkomst } from "../../../modules/matchrondes/randvoorwaarden.ts";
import { capital, number } from "../../format.ts";
import {
  type Column,
  Details,
  Link,
  List,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  SUPPRESSED,
  Table,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text as page } from "../MatchrondePage.text.ts";
import { schaarsteQuery } from "./matchrondes.queries.ts";

const text = page.scarce;

/** What there is too little of, in sentences; how much a place is worth is not a figure anyone needs. */
export function SchaarstePart({ rondeId }: { rondeId: string }) {
  return (
    <PartState query={useQuery(schaarsteQuery(rondeId))} part={page.part} loading={page.loading} lines={8}>
      {({ samenvatting, coachuren, randvoorwaarden, werksoorten, plekken }) => (
        <Sheet>
          <Section heading={text.heading}>
            <Paragraph>{samenvatting}</Paragraph>
          </Section>
          <Section heading={text.coach}>
            {coachuren.length === 0 ? <Paragraph>{text.coachNone}</Paragraph> : <Limits rows={coachuren} />}
          </Section>
          {randvoorwaarden.length > 0 && (
            <Section heading={text.limits}>
              <Stack gap="loose">
                {[...Map.groupBy(randvoorwaarden, ({ naam }) => naam)].map(([naam, rows]) => (
                  <Section key={naam} heading={text.groups[naam] ?? capital(naam)} level={3} joined>
                    <ManyLimits naam={naam} rows={rows} />
                  </Section>
                ))}
              </Stack>
            </Section>
          )}
          <Section heading={text.work} headingId="schaars-werk">
            <Table
              labelledBy="schaars-werk"
              columns={WORK}
              rows={werksoorten}
              rowKey={({ werksoort }) => werksoort}
            />
          </Section>
          <Section heading={text.places} headingId="schaarse-plekken">
            {plekken.length === 0 ? (
              <Paragraph>{text.placesNone}</Paragraph>
            ) : (
              <Stack>
                <Paragraph>{text.placesLead}</Paragraph>
                <Table
                  labelledBy="schaarse-plekken"
                  wide
                  columns={PLACES}
                  rows={plekken}
                  rowKey={({ plek }) => plek.id}
                />
              </Stack>
            )}
          </Section>
        </Sheet>
      )}
    </PartState>
  );
}

const FEW = 6;

/** A limit of one werkgever or werksoort each can be a long list: first what it comes to. */
function ManyLimits({ naam, rows }: { naam: string; rows: readonly Randvoorwaardeuitkomst[] }) {
  if (rows.length <= FEW) return <Limits rows={rows} />;
  const tight = rows.filter(({ knelt }) => knelt).length;
  return (
    <Stack gap="dense">
      <Row>
        <StatusBadge kind={tight > 0 ? "warning" : "ok"}>{tight > 0 ? text.tight : text.room}</StatusBadge>
        <span>{text.manyTight(tight, rows.length, naam)}</span>
      </Row>
      <Details summary={text.showAll(rows.length)}>
        <Limits rows={rows} />
      </Details>
    </Stack>
  );
}

const Limits = ({ rows }: { rows: readonly Randvoorwaardeuitkomst[] }) => (
  <List plain>
    {rows.map(({ naam, groep, knelt, tekst }) => (
      <Row key={`${naam}/${groep}`}>
        <StatusBadge kind={knelt ? "warning" : "ok"}>{knelt ? text.tight : text.room}</StatusBadge>
        <span>{tekst}</span>
      </Row>
    ))}
  </List>
);

const WORK: readonly Column<Schaarste["werksoorten"][number]>[] = [
  { id: "werk", header: text.columns.werk, rowHeader: true, cell: ({ naam }) => naam },
  { id: "plaatsen", header: text.columns.plaatsen, numeric: true, cell: ({ plaatsen }) => number(plaatsen) },
  {
    id: "schaars",
    header: text.columns.schaars,
    numeric: true,
    cell: ({ schaarsePlaatsen }) => number(schaarsePlaatsen),
  },
  { id: "graad", header: text.columns.graad, cell: ({ graad }) => text.graad[graad] },
];

const PLACES: readonly Column<Schaarste["plekken"][number]>[] = [
  {
    id: "plek",
    header: text.placeColumns.plek,
    rowHeader: true,
    cell: ({ plek }) => <Link href={`/plekken/${plek.id}`}>{plek.titel}</Link>,
  },
  {
    id: "werkgever",
    header: text.placeColumns.werkgever,
    cell: ({ plek }) => `${plek.werkgever}, ${plek.plaats}`,
  },
  {
    id: "plaatsen",
    header: text.placeColumns.plaatsen,
    numeric: true,
    cell: ({ plaatsen }) => number(plaatsen),
  },
  {
    id: "passend",
    header: text.placeColumns.passend,
    numeric: true,
    cell: ({ passend }) => (passend === null ? SUPPRESSED : number(passend)),
  },
];
