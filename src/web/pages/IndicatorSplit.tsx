import { number } from "../format.ts";
import {
  type Column,
  Grid,
  Link,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SUPPRESSED,
  Table,
} from "../nlds/index.ts";
import { text } from "./IndicatorPage.text.ts";
import type { Indicatorblad } from "./indicatoren.queries.ts";

type Row = Indicatorblad["telling"]["splitsing"][number];

const OUTSIDE = "GM0000"; // outside the region: last
const COUNTED: Column<Row> = {
  id: "n",
  header: text.number,
  numeric: true,
  cell: ({ n }) => (n === null ? SUPPRESSED : number(n)),
};

/** By gemeente and by group, without what tells about a few people. */
export function IndicatorSplit({ blad: { definitie, telling } }: { blad: Indicatorblad }) {
  const isYear = telling.periode.length === "2018".length;
  if (telling.splitsing.length === 0)
    return definitie.splitsingen.length === 0 || definitie.nodig !== null || isYear ? null : (
      <Yearly sleutel={definitie.sleutel} jaar={String(Number(telling.peildatum.slice(0, 4)) - 1)} />
    );
  return (
    <Grid kind="half">
      {(["gemeente", "groep"] as const).map((naar) => {
        const rows = telling.splitsing.filter((row) => row.naar === naar);
        return rows.length === 0 ? null : (
          <Sheet key={naar}>
            <Split naar={naar} rows={rows} />
          </Sheet>
        );
      })}
      {definitie.rekenwijze === "behoud" && <KeptElsewhere jaar={telling.periode} />}
    </Grid>
  );
}

/** Of the same people the report of keeping work tells more. */
const KeptElsewhere = ({ jaar }: { jaar: string }) => (
  <Sheet>
    <Section heading={text.keptElsewhere}>
      <Stack>
        <Paragraph>{text.keptElsewhereText}</Paragraph>
        <Link href={`/sturing/behoud?jaar=${jaar}`}>{text.keptElsewhereLink(jaar)}</Link>
      </Stack>
    </Section>
  </Sheet>
);

const Yearly = ({ sleutel, jaar }: { sleutel: string; jaar: string }) => (
  <Sheet>
    <Section heading={text.splitHeading}>
      <Stack>
        <Paragraph>{text.splitYearly}</Paragraph>
        <Link href={`/indicatoren/${sleutel}?periode=${jaar}`}>{text.splitYear(jaar)}</Link>
      </Stack>
    </Section>
  </Sheet>
);

function Split({ naar, rows }: { naar: Row["naar"]; rows: readonly Row[] }) {
  const sorted = rows.toSorted(
    (a, b) => Number(a.code === OUTSIDE) - Number(b.code === OUTSIDE) || a.naam.localeCompare(b.naam, "nl"),
  );
  const isCount = rows.every(({ waarde, n }) => waarde === n);
  const hidden = rows.filter(({ reden }) => reden !== null).length;
  return (
    <Section heading={text.split[naar]}>
      <Stack>
        <Table
          caption={text.split[naar]}
          captionHidden
          stacked={!isCount}
          rows={sorted}
          rowKey={({ code }) => code}
          columns={[
            { id: "naam", header: text.part[naar], rowHeader: true, cell: ({ naam }) => naam },
            {
              id: "waarde",
              header: text.value,
              numeric: true,
              cell: ({ waarde, reden }) =>
                reden !== null ? SUPPRESSED : waarde === null ? "–" : number(waarde),
            },
            ...(isCount ? [] : [COUNTED]),
          ]}
        />
        {hidden > 0 && <Paragraph>{text.hidden(hidden)}</Paragraph>}
      </Stack>
    </Section>
  );
}
