import { indicatoren, plaatsingWsp } from "../../modules/sturing/definities.ts";
import { type Indicator, ONDERWERPEN } from "../../modules/sturing/indicator.ts";
import { queryText } from "../api.ts";
import { capital } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  EmptyState,
  FilterList,
  Opening,
  Page,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { text } from "./DefinitiesPage.text.ts";

const ALL: readonly Indicator[] = [plaatsingWsp, ...indicatoren];

/** B2: what every figure counts. The same text as in the reports themselves. */
export function DefinitiesPage() {
  const go = useGo();
  const chosen = Object.fromEntries(useSearchParameters());
  const { woord = "", onderwerp = "" } = chosen;
  const shown = ALL.filter(
    (indicator) => (onderwerp === "" || indicator.onderwerp === onderwerp) && says(indicator, woord),
  );
  const { strong, rest } = text.opening(ALL.length);
  return (
    <Page title={text.title}>
      <Opening lead={text.lead}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        <FilterList
          key={JSON.stringify(chosen)}
          label={text.filters}
          value={chosen}
          filters={[
            { id: "woord", label: text.term },
            {
              id: "onderwerp",
              label: text.subject,
              options: ONDERWERPEN.map((value) => ({ value, label: text.groups[value] })),
            },
          ]}
          onApply={(values) => go(`/definities${queryText(values)}`)}
          result={text.result(shown.length)}
        />
        {shown.length === 0 ? (
          <EmptyState
            heading={text.emptyHeading}
            action={<Button onPress={() => go("/definities")}>{text.clear}</Button>}
          >
            {text.emptyText}
          </EmptyState>
        ) : (
          <Sheet>
            {shown.map((indicator) => (
              <Definition key={indicator.sleutel} indicator={indicator} />
            ))}
          </Sheet>
        )}
      </Stack>
    </Page>
  );
}

const Definition = ({ indicator }: { indicator: Indicator }) => (
  <Section heading={indicator.naam}>
    <SummaryList
      facts={[
        { term: text.counts, value: capital(indicator.formule) },
        { term: text.population, value: capital(indicator.populatie) },
        { term: text.unit, value: capital(indicator.eenheid) },
        { term: text.source, value: capital(indicator.bron) },
        ...(indicator.valkuil ? [{ term: text.pitfall, value: indicator.valkuil }] : []),
      ]}
    />
  </Section>
);

const says = ({ naam, formule, populatie, valkuil }: Indicator, word: string) =>
  [naam, formule, populatie, valkuil].some((part) => part.toLowerCase().includes(word.trim().toLowerCase()));
