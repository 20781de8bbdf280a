import type { IsoDate } from "#core/dates";
import { hoursInWords, longDate, numberFrom } from "../format.ts";
import {
  Button,
  ButtonLink,
  Form,
  FormActions,
  Paragraph,
  Section,
  Sheet,
  Stack,
  StepHeading,
  SummaryList,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text as words } from "./overstap/overstap.text.ts";
import { text } from "./PlaatsingStartPage.text.ts";
import { Amount } from "./PlaatsingStartAmount.tsx";
import type { Concept, StartVraag } from "./plaatsing/plaatsing.queries.ts";
import { TakenTimes } from "./plan/TakenTimes.tsx";
import { bodyOf, type Term, type Terms } from "./plaatsing/terms.ts";

/** Everything once more, each line with the way to change it, before it becomes real. */
export function PlaatsingStartCheck({
  concept,
  naam,
  terms,
  here,
  busy,
  problem,
  onConfirm,
}: {
  concept: Concept;
  naam: string;
  terms: Terms;
  here: string;
  busy: boolean;
  problem: Error | null;
  onConfirm: () => void;
}) {
  const { vandaag } = useSession();
  const body = bodyOf(terms, vandaag);
  return (
    <>
      <StepHeading step={2} of={text.steps} lead={text.leadCheck}>
        {text.headingCheck(naam)}
      </StepHeading>
      <Sheet>
        <Section heading={text.work}>
          <Stack gap="loose">
            <SummaryList facts={factsOf(concept, terms, body, here)} />
            <TakenTimes
              inwonerId={concept.inwonerId}
              urenPerWeek={body.urenPerWeek}
              startdatum={body.startdatum}
              einddatum={body.einddatum ?? null}
            />
          </Stack>
        </Section>
        <Section heading={text.calculation} headingId="berekening">
          {body.loonkostensubsidie === "geen" ? (
            <Paragraph>{text.noSubsidy}</Paragraph>
          ) : (
            <Amount inwonerId={concept.inwonerId} terms={terms} labelledBy="berekening" />
          )}
        </Section>
        <Section heading={text.after}>
          <Stack gap="loose">
            <Paragraph>{text.afterText(naam)}</Paragraph>
            <ProblemAlert problem={problem} />
            <Form onSubmit={onConfirm}>
              <FormActions>
                <Button kind="primary" type="submit" busy={busy}>
                  {text.confirm}
                </Button>
                <ButtonLink href={here} kind="subtle">
                  {text.backToForm}
                </ButtonLink>
              </FormActions>
            </Form>
          </Stack>
        </Section>
      </Sheet>
    </>
  );
}

function factsOf({ inwonernaam, plek }: Concept, terms: Terms, body: StartVraag, here: string) {
  const change = (field: Term) => ({ change: { href: `${here}#${field}`, label: text.change } });
  const hours = (typed: string) => hoursInWords(numberFrom(typed) ?? 0);
  const day = (date: IsoDate) => longDate(date);
  return [
    { term: text.who, value: inwonernaam ?? "" },
    { term: text.where, value: [plek?.werkgever?.naam ?? plek?.unit?.naam, plek?.plaats].join(", ") },
    { term: text.werkvorm, value: text.werkvormen[body.werkvorm], ...change("werkvorm") },
    { term: text.functie, value: body.functie, ...change("functie") },
    { term: text.uren, value: text.perWeek(hours(terms.urenPerWeek)), ...change("urenPerWeek") },
    { term: text.fulltime, value: text.perWeek(hours(terms.voltijdUren)), ...change("voltijdUren") },
    { term: text.start, value: day(body.startdatum), ...change("startdatum") },
    { term: text.end, value: body.einddatum ? day(body.einddatum) : text.noEnd, ...change("einddatum") },
    {
      term: text.subsidy,
      value: text.choice[body.loonkostensubsidie],
      ...change("loonkostensubsidie"),
    },
    ...(typeof body.loonwaarde === "number"
      ? [{ term: text.value, value: `${terms.loonwaarde.trim()}%`, ...change("loonwaarde") }]
      : []),
    { term: text.wayBack, value: body.wegTerug, ...change("wegTerug") },
    ...(body.terug
      ? [
          {
            term: text.keptPlace,
            value: words.wayBackLine(
              body.terug.waar,
              body.terug.tot && longDate(body.terug.tot),
              words.wie[body.terug.wieBeslist],
            ),
            ...change("terugWaar"),
          },
        ]
      : []),
  ];
}
