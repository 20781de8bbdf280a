import { useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { capital } from "../format.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import {
  Alert,
  FilterList,
  Grid,
  Link,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { EigenWoorden } from "./duidingen/EigenWoorden.tsx";
import { IndicatorCourse } from "./IndicatorCourse.tsx";
import { text } from "./IndicatorPage.text.ts";
import { IndicatorFrozen, IndicatorOthers } from "./IndicatorPublished.tsx";
import { IndicatorSplit } from "./IndicatorSplit.tsx";
import { type Indicatorblad, indicatorQuery } from "./indicatoren.queries.ts";
import { periodInWords } from "./periode-in-woorden.ts";

/** What a figure is, where it comes from, how it went, and what was published of it. */
export function IndicatorPage() {
  const sleutel = usePathParameter("sleutel");
  const periode = useSearchParameters().get("periode") ?? "";
  const query = useQuery(indicatorQuery(sleutel, periode));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(blad) => <Filled blad={blad} />}
    </PageState>
  );
}

function Filled({ blad }: { blad: Indicatorblad }) {
  const go = useGo();
  const { definitie, telling } = blad;
  const { strong, rest } = text.opening(definitie.naam, telling.periode, telling, definitie.eenheid);
  return (
    <Page title={definitie.naam}>
      <Opening above={text.above(telling.peildatum)}>
        <strong>{strong}</strong> {rest} {telling.laag !== null && text.margin(telling.laag, telling.hoog)}{" "}
        {telling.n !== null && telling.n > 0 && telling.n !== telling.waarde && text.of(telling.n)}
      </Opening>
      <Stack gap="loose">
        <Link href="/indicatoren">{text.back}</Link>
        {definitie.nodig !== null ? (
          <Alert kind="info" heading={text.needed}>
            <Paragraph>{definitie.nodig}</Paragraph>
          </Alert>
        ) : (
          <FilterList
            key={telling.periode}
            label={text.periodChoice}
            value={{ periode: telling.periode }}
            filters={[{ id: "periode", label: text.period, options: periodsOf(blad) }]}
            onApply={(values) => go(`/indicatoren/${definitie.sleutel}${queryText(values)}`)}
            result=""
          />
        )}
        <Grid kind="half">
          <Sheet>
            <Origin blad={blad} />
          </Sheet>
          <Sheet>
            <IndicatorCourse blad={blad} />
          </Sheet>
        </Grid>
        <EigenWoorden onderwerp={`indicatoren/${definitie.sleutel}`} />
        <IndicatorSplit blad={blad} />
        <Grid kind="half">
          <Sheet>
            <IndicatorFrozen blad={blad} />
          </Sheet>
          {blad.gepubliceerd.length > 0 && (
            <Sheet>
              <IndicatorOthers blad={blad} />
            </Sheet>
          )}
        </Grid>
      </Stack>
    </Page>
  );
}

const periodsOf = ({ telling, reeks }: Indicatorblad) =>
  [...new Set([...reeks.punten.map(({ periode }) => periode), telling.periode])]
    .toSorted()
    .toReversed()
    .map((value) => ({ value, label: periodInWords(value) }));

const Origin = ({ blad: { definitie } }: { blad: Indicatorblad }) => (
  <Section heading={text.origin}>
    <SummaryList
      facts={[
        { term: text.formula, value: capital(definitie.formule) },
        { term: text.population, value: capital(definitie.populatie) },
        { term: text.unit, value: capital(definitie.eenheid) },
        { term: text.source, value: definitie.bron },
        { term: text.pitfall, value: definitie.valkuil },
        { term: text.owner, value: definitie.eigenaar },
        { term: text.validity, value: text.since(definitie.geldigVanaf, definitie.geldigTot) },
      ]}
    />
  </Section>
);
