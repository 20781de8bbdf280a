import { queryText } from "../../api.ts";
import { longDate } from "../../format.ts";
import { Details, Link, List, Paragraph, StatusBadge, Table } from "../../nlds/index.ts";
import { text } from "../StatistiekCodesPage.text.ts";
import type { Vorm } from "./statistiek.queries.ts";

const KIND = { "nog geen besluit": "open", "te bevestigen": "waiting", bevestigd: "ok" } as const;

/** Our own forms with the decision that counts, and those before it. */
export function Vormtabel({ rijen, mayChange }: { rijen: readonly Vorm[]; mayChange: boolean }) {
  const { column } = text;
  return (
    <Table
      stacked
      caption={text.caption}
      captionHidden
      rows={rijen}
      rowKey={({ vorm }) => vorm}
      columns={[
        { id: "vorm", header: column.vorm, rowHeader: true, cell: ({ naam }) => naam },
        { id: "code", header: column.code, cell: codeOf },
        {
          id: "besluit",
          header: column.besluit,
          cell: badge,
        },
        { id: "bron", header: column.bron, cell: ground },
        ...(mayChange ? [{ id: "wijzig", header: column.wijzig, cell: changeLink }] : []),
      ]}
    />
  );
}

function codeOf({ besluit, label }: Vorm): string {
  if (besluit === null) return text.none;
  return besluit.code === null ? text.noVoorziening : text.code(besluit.code, label);
}

const changeLink = ({ vorm, naam }: Vorm) => (
  <Link href={`/statistiek/codes/koppel${queryText({ vorm })}`} label={text.decideFor(naam)}>
    {text.decide}
  </Link>
);

const badge = ({ stand }: Vorm) => <StatusBadge kind={KIND[stand]}>{text.standen[stand]}</StatusBadge>;

const ground = ({ besluit, eerder }: Vorm) => (
  <>
    {besluit?.bron}
    {besluit && (
      <Paragraph small soft>
        {text.since(longDate(besluit.vanaf), besluit.doorNaam)}
      </Paragraph>
    )}
    {eerder.length > 0 && (
      <Details summary={text.before(eerder.length)}>
        <List>
          {eerder.map(({ code, vanaf, bron }) => (
            <span key={`${code} ${vanaf} ${bron}`}>{text.beforeLine(code, longDate(vanaf), bron)}</span>
          ))}
        </List>
      </Details>
    )}
  </>
);
