import { indicatoren, rapportcijfers } from "../../modules/sturing/definities.ts";
import { type Indicator, ONDERWERPEN } from "../../modules/sturing/indicator.ts";
import { queryText } from "../api.ts";
import { capital } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  Details,
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

/** More of them make a page that nobody reads to the end. */
const AT_MOST_IN_FULL = 10;

const ALL: readonly Indicator[] = [...rapportcijfers, ...indicatoren];

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
          <Shown shown={shown} />
        )}
      </Stack>
    </Page>
  );
}

/** A few in full; of many the names by subject, each to be opened. */
function Shown({ shown }: { shown: readonly Indicator[] }) {
  if (shown.length <= AT_MOST_IN_FULL)
    return (
      <Sheet>
        {shown.map((indicator) => (
          <Section key={indicator.sleutel} heading={indicator.naam}>
            <Meaning indicator={indicator} />
          </Section>
        ))}
      </Sheet>
    );
  const groups = ONDERWERPEN.map((onderwerp) => ({
    onderwerp,
    inside: shown.filter((indicator) => indicator.onderwerp === onderwerp),
  })).filter(({ inside }) => inside.length > 0);
  return (
    <Sheet>
      {groups.map(({ onderwerp, inside }) => (
        <Section key={onderwerp} heading={text.groups[onderwerp]}>
          <Stack>
            {inside.map((indicator) => (
              <Details key={indicator.sleutel} summary={indicator.naam}>
                <Meaning indicator={indicator} />
              </Details>
            ))}
          </Stack>
        </Section>
      ))}
    </Sheet>
  );
}

const Meaning = ({ indicator }: { indicator: Indicator }) => (
  <SummaryList
    facts={[
      { term: text.counts, value: capital(indicator.formule) },
      { term: text.population, value: capital(indicator.populatie) },
      { term: text.unit, value: capital(indicator.eenheid) },
      { term: text.source, value: capital(indicator.bron) },
      ...(indicator.valkuil ? [{ term: text.pitfall, value: indicator.valkuil }] : []),
    ]}
  />
);

const says = ({ naam, formule, populatie, valkuil }: Indicator, word: string) =>
  [naam, formule, populatie, valkuil].some((part) => part.toLowerCase().includes(word.trim().toLowerCase()));
