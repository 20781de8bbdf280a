import { millions, percent, wholeEuros } from "../../format.ts";
import { KeyFigure, KeyFigures } from "../../nlds/charts.ts";
import { type Column, GroupHead, Table } from "../../nlds/index.ts";
import { text } from "../FinancienPage.text.ts";
import type { Jaarbeeld, Jaarrekening } from "./financien.queries.ts";

type Blok = Jaarbeeld["blokken"][number];
type Post = Jaarrekening["posten"][number];

const BLOKKEN: readonly Column<Blok>[] = [
  { id: "stroom", header: text.column.stroom, rowHeader: true, cell: ({ stroom }) => stroom },
  {
    id: "lasten",
    header: text.column.lasten,
    numeric: true,
    cell: ({ lastenInCenten }) => wholeEuros(lastenInCenten),
  },
  {
    id: "baten",
    header: text.column.baten,
    numeric: true,
    cell: ({ batenInCenten }) => wholeEuros(batenInCenten),
  },
  {
    id: "resultaat",
    header: text.column.resultaat,
    numeric: true,
    strong: true,
    cell: ({ resultaatInCenten }) => wholeEuros(resultaatInCenten),
  },
  {
    id: "dekking",
    header: text.column.dekking,
    numeric: true,
    cell: ({ dekking }) => (dekking === null ? null : percent(dekking * 1_000_000, 1)),
  },
];

/** What each stream left, and how far the state or customers paid for it. */
export const Stromen = ({ beeld }: { beeld: Jaarbeeld }) => (
  <KeyFigures>
    {beeld.blokken.map(({ stroom, resultaatInCenten, dekking, lastenInCenten }) => (
      <KeyFigure
        key={stroom}
        heading={stroom}
        value={millions(resultaatInCenten)}
        sentence={dekking === null ? text.geenLasten : text.gedekt(percent(dekking * 1_000_000, 1))}
        note={text.vanLasten(millions(lastenInCenten))}
      />
    ))}
  </KeyFigures>
);

/** The streams of the year, and under them each row in every document that there is of it. */
export function JaarTables({ found, beeld }: { found: Jaarrekening; beeld: Jaarbeeld }) {
  const sum = (of: (blok: Blok) => number) =>
    wholeEuros(beeld.blokken.reduce((total, blok) => total + of(blok), 0));
  return (
    <>
      <GroupHead heading={text.stromen(beeld.jaar)} first />
      <Table
        stacked
        caption={text.stromen(beeld.jaar)}
        captionHidden
        columns={BLOKKEN}
        rows={beeld.blokken}
        rowKey={({ stroom }) => stroom}
        total={{
          stroom: text.totaal,
          lasten: sum(({ lastenInCenten }) => lastenInCenten),
          baten: sum(({ batenInCenten }) => batenInCenten),
          resultaat: wholeEuros(beeld.totaalInCenten),
        }}
      />
      {found.stukken.length > 1 && <Stukken found={found} />}
    </>
  );
}

function Stukken({ found: { stukken, posten } }: { found: Jaarrekening }) {
  const has = (soort: string) => stukken.some((stuk) => stuk.soort === soort);
  const shown = (["begroting", "tussenrapportage", "jaarrekening"] as const).filter(has);
  const totals = Object.fromEntries(
    stukken.map(({ soort, beeld }) => [soort, wholeEuros(beeld.totaalInCenten)] as const),
  );
  return (
    <>
      <GroupHead heading={text.stukken} />
      <Table
        caption={text.stukken}
        captionHidden
        rows={posten}
        rowKey={({ stroom, post, soort }) => `${stroom}/${post}/${soort}`}
        columns={[
          {
            id: "post",
            header: text.post,
            rowHeader: true,
            cell: ({ stroom, post, soort }: Post) => `${stroom}: ${post} (${text.soort[soort]})`,
          },
          ...shown.map((soort) => ({
            id: soort,
            header: text.stuk[soort],
            numeric: true,
            cell: (post: Post) => euros(post[`${soort}InCenten`]),
          })),
        ]}
        total={{ post: text.totaal, ...totals }}
      />
    </>
  );
}

const euros = (amount: number | null) => (amount === null ? null : wholeEuros(amount));
