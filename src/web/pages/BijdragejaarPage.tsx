import { useQuery } from "@tanstack/react-query";
import { ProblemError, queryText } from "../api.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  ButtonLink,
  ErrorSummary,
  FilterList,
  Form,
  FormActions,
  Link,
  NoAccessState,
  Opening,
  Page,
  Paragraph,
  Row,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BijdragejaarPage.text.ts";
import { bodyOf, type Jaarterm, termsOf, wrongInJaar } from "./financien/bijdragejaar-draft.ts";
import { GemeenteFields } from "./financien/GemeenteFields.tsx";
import { useMayChangeMoney, useRenewMoney } from "./financien/FinancienLinks.tsx";
import { type Bijdragejaar, bijdragejaarQuery, keepBijdragejaar } from "./financien/financien.queries.ts";
import { PostFields, PrijsFields } from "./financien/PostFields.tsx";
import { useMoneyForm } from "./financien/use-money-form.ts";

const AHEAD = 2;

/** What a year costs and what each gemeente uses of it, entered by who answers for it. */
export function BijdragejaarPage() {
  const { vandaag } = useSession();
  const now = Number(vandaag.slice(0, 4));
  const asked = Number(useSearchParameters().get("jaar"));
  const jaar = asked >= 2000 && asked <= 2100 ? asked : now + 1;
  const query = useQuery(bijdragejaarQuery(jaar));
  if (!useMayChangeMoney())
    return (
      <Page title={text.title}>
        <NoAccessState />
      </Page>
    );
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled key={found.jaar} found={found} now={now} />}
    </PageState>
  );
}

function Filled({ found, now }: { found: Bijdragejaar; now: number }) {
  const { jaar, jaren } = found;
  const go = useGo();
  const isKnown = jaren.includes(jaar);
  const years = [...new Set([...jaren, jaar, now, now + 1, now + AHEAD])].toSorted((a, b) => b - a);
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/financien/bijdragen">{text.back}</Link>} lead={text.lead}>
        <strong>{text.heading(jaar)}</strong>
      </Opening>
      <Stack gap="loose">
        <FilterList
          label={text.year}
          value={{ jaar: String(jaar) }}
          filters={[
            {
              id: "jaar",
              label: text.jaar,
              required: true,
              options: years.map((year) => ({ value: String(year), label: String(year) })),
            },
          ]}
          onApply={(chosen) => go(`/financien/bijdragen/invoeren${queryText({ jaar: chosen["jaar"] })}`)}
          result={text.result(isKnown, jaar)}
        />
        <JaarForm found={found} isKnown={isKnown} />
      </Stack>
    </Page>
  );
}

function JaarForm({ found, isKnown }: { found: Bijdragejaar; isKnown: boolean }) {
  const go = useGo();
  const { jaar, jaren, kenmerk } = found;
  const renew = useRenewMoney();
  const form = useMoneyForm<Jaarterm, string, { jaar: number }>({
    name: `bijdragejaar/${jaar}`,
    start: termsOf(found),
    send: async (draft, options) => {
      try {
        return await keepBijdragejaar({ jaar, kenmerk, ...bodyOf(draft) }, options);
      } catch (error) {
        // a colleague was faster: what was typed stays, and the next try is on top of what he wrote
        if (error instanceof ProblemError && error.code === "bijdragejaar.anders") await renew();
        throw error;
      }
    },
    onDone: () => go(`/financien/bijdragen${queryText({ jaar })}`),
  });
  const { draft, change, checks } = form;
  const before = jaren.find((een) => een < jaar);
  return (
    <Sheet>
      <Stack gap="loose">
        {!isKnown && before !== undefined && <StartWith jaar={before} onTake={(terms) => change(terms)} />}
        <Form wide label={text.form} onSubmit={() => form.submitIf(wrongInJaar(draft))}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <PostFields draft={draft} change={change} wrong={checks.wrong} />
          <PrijsFields draft={draft} change={change} wrong={checks.wrong} />
          <GemeenteFields draft={draft} change={change} wrong={checks.wrong} />
          <ProblemAlert problem={form.problem} />
          <FormActions>
            <Button kind="primary" type="submit" busy={form.busy}>
              {text.save}
            </Button>
            <ButtonLink kind="subtle" href="/financien/bijdragen">
              {text.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </Stack>
    </Sheet>
  );
}

/** An earlier year as the first version of a new one. */
function StartWith({ jaar, onTake }: { jaar: number; onTake: (terms: Jaarterm) => void }) {
  const { data } = useQuery(bijdragejaarQuery(jaar));
  if (!data) return null;
  return (
    <Row>
      <Button kind="secondary" onPress={() => onTake(termsOf(data))}>
        {text.startWith(jaar)}
      </Button>
      <Paragraph soft>{text.startNote}</Paragraph>
    </Row>
  );
}
