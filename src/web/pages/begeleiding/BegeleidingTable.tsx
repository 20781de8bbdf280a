import { shortDate } from "../../format.ts";
import {
  ButtonLink,
  type Column,
  Link,
  Paragraph,
  Row,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../BegeleidingPage.text.ts";
import type { Begeleidingsrij } from "../begeleiding.queries.ts";

/** What waits longest first: days and words of people, never a score. */
export function BegeleidingTable({ rows }: { rows: readonly Begeleidingsrij[] }) {
  const { vandaag } = useSession();
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      columns={columnsOn(vandaag)}
      rows={rows}
      rowKey={({ plaatsingId }) => plaatsingId}
    />
  );
}

const columnsOn = (vandaag: string): readonly Column<Begeleidingsrij>[] => [
  {
    id: "wie",
    header: text.column.wie,
    rowHeader: true,
    cell: ({ plaatsingId, naam, functie, bij }) => (
      <>
        <Link href={`/plaatsingen/${plaatsingId}/begeleiding`} quiet>
          {naam}
        </Link>{" "}
        <Paragraph small soft>
          {text.at(functie, bij)}
        </Paragraph>
      </>
    ),
  },
  {
    id: "wat",
    header: text.column.wat,
    cell: (rij) => <Needed rij={rij} vandaag={vandaag} />,
  },
  {
    id: "bezoek",
    header: text.column.bezoek,
    cell: ({ plaatsingId, naam, laatsteBezoek }) => (
      <Stack gap="dense">
        <Text small soft>
          {laatsteBezoek ? text.laatst(shortDate(laatsteBezoek, vandaag)) : text.nooit}
        </Text>
        <div>
          <ButtonLink
            dense
            kind="secondary"
            href={`/plaatsingen/${plaatsingId}/bezoek`}
            label={text.visitFor(naam)}
          >
            {text.visit}
          </ButtonLink>
        </div>
      </Stack>
    ),
  },
];

function Needed({ rij, vandaag }: { rij: Begeleidingsrij; vandaag: string }) {
  const { openSignalen, teLaatActies, gemist, komt, volgendBezoek } = rij;
  const isLate = volgendBezoek !== null && volgendBezoek < vandaag;
  const coming = [
    ...(volgendBezoek && !isLate ? [text.volgend(shortDate(volgendBezoek, vandaag))] : []),
    ...(komt && !gemist ? [text.komt(komt.maand, shortDate(komt.dag, vandaag))] : []),
  ];
  return (
    <Stack gap="dense">
      <Row>
        {openSignalen > 0 && <StatusBadge kind="error">{text.signalen(openSignalen)}</StatusBadge>}
        {gemist && (
          <StatusBadge kind="warning">
            {text.gemist(gemist.maand, shortDate(gemist.dag, vandaag))}
          </StatusBadge>
        )}
        {isLate && <StatusBadge kind="warning">{text.teLaat(shortDate(volgendBezoek, vandaag))}</StatusBadge>}
        {teLaatActies > 0 && <StatusBadge kind="warning">{text.acties(teLaatActies)}</StatusBadge>}
      </Row>
      {coming.map((line) => (
        <Text key={line} small>
          {line}
        </Text>
      ))}
    </Stack>
  );
}
