import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { capital, number } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  EmptyState,
  FilterList,
  Link,
  Opening,
  Page,
  Row,
  Section,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./IndicatorenPage.text.ts";
import { type Indicatoren, indicatorenQuery } from "./indicatoren.queries.ts";
import { periodInWords } from "./periode-in-woorden.ts";

type Indicator = Indicatoren[number];

/** B2: every figure to steer by, found by a word or by its subject. */
export function IndicatorenPage() {
  const query = useQuery(indicatorenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ indicatoren }) => <Filled indicatoren={indicatoren} />}
    </PageState>
  );
}

function Filled({ indicatoren }: { indicatoren: Indicatoren }) {
  const go = useGo();
  const chosen = Object.fromEntries(useSearchParameters());
  const { woord = "", onderwerp = "" } = chosen;
  const shown = indicatoren.filter(
    (indicator) => (onderwerp === "" || indicator.onderwerp === onderwerp) && says(indicator, woord),
  );
  const subjects = [...new Set(indicatoren.map((each) => each.onderwerp))];
  const { strong, rest } = text.opening(indicatoren.length);
  return (
    <Page title={text.title}>
      <Opening>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        <Row>
          <Link href="/kerncijfers">{text.keyFigures}</Link>
          <Link href="/definities">{text.definitions}</Link>
        </Row>
        <FilterList
          key={JSON.stringify(chosen)}
          label={text.filters}
          value={chosen}
          filters={[
            { id: "woord", label: text.term },
            {
              id: "onderwerp",
              label: text.subject,
              options: subjects.map((value) => ({ value, label: capital(value) })),
            },
          ]}
          onApply={(values) => go(`/indicatoren${queryText(values)}`)}
          result={text.result(shown.length)}
        />
        {shown.length === 0 ? (
          <EmptyState
            heading={text.emptyHeading}
            action={<Button onPress={() => go("/indicatoren")}>{text.clear}</Button>}
          >
            {text.emptyText}
          </EmptyState>
        ) : (
          <Sheet>
            {subjects
              .filter((each) => shown.some((one) => one.onderwerp === each))
              .map((each) => (
                <Subject
                  key={each}
                  heading={capital(each)}
                  rows={shown.filter((one) => one.onderwerp === each)}
                />
              ))}
          </Sheet>
        )}
      </Stack>
    </Page>
  );
}

const Subject = ({ heading, rows }: { heading: string; rows: Indicatoren }) => (
  <Section heading={heading}>
    <Table
      caption={heading}
      captionHidden
      even
      stacked
      rows={rows}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        {
          id: "naam",
          header: text.name,
          rowHeader: true,
          cell: linkTo,
        },
        { id: "eenheid", header: text.unit, cell: ({ eenheid }) => eenheid },
        { id: "per", header: text.per, cell: ({ periode }) => text.periods[periode] },
        { id: "vastgesteld", header: text.published, cell: publishedOf },
      ]}
    />
  </Section>
);

const linkTo = ({ sleutel, naam }: Indicator) => <Link href={`/indicatoren/${sleutel}`}>{naam}</Link>;

function publishedOf({ rekenwijze, vastgesteld }: Indicator): string {
  if (rekenwijze === "ontbreekt") return text.missing;
  if (vastgesteld === null || vastgesteld.waarde === null) return text.none;
  return `${number(vastgesteld.waarde)}, ${periodInWords(vastgesteld.periode)}`;
}

const says = ({ naam, formule, populatie, valkuil }: Indicator, word: string) =>
  [naam, formule, populatie, valkuil].some((part) => part.toLowerCase().includes(word.trim().toLowerCase()));
