import { useQuery } from "@tanstack/react-query";
import type { Schaarste } from "../../../modules/matchrondes/matchronde.ts";
import type { Randvoorwaardeuitkomst } from "../../../modules/matchrondes/randvoorwaarden.ts";
import { number } from "../../format.ts";
import {
  type Column,
  Link,
  List,
  Paragraph,
  Row,
  Section,
  Sheet,
  StatusBadge,
  Table,
  Text,
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
              <Limits rows={randvoorwaarden} />
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
          <Section heading={text.places}>
            {plekken.length === 0 && <Paragraph>{text.placesNone}</Paragraph>}
            <List>
              {plekken.map(({ plek, tekst }) => (
                <span key={plek.id}>
                  <Link href={`/plekken/${plek.id}`}>{plek.titel}</Link>{" "}
                  <Text soft>
                    {plek.werkgever}, {plek.plaats}
                  </Text>{" "}
                  {tekst}
                </span>
              ))}
            </List>
          </Section>
        </Sheet>
      )}
    </PartState>
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
