import { capital, hoursInWords, longDate, numberFrom } from "../format.ts";
import {
  Alert,
  Button,
  ButtonLink,
  type Fact,
  Form,
  FormActions,
  List,
  Paragraph,
  Section,
  Sheet,
  Stack,
  StepHeading,
  SummaryList,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { plekIn, terugOf, waarOf } from "./overstap/draft.ts";
import { text } from "./overstap/overstap.text.ts";
import { OverstapInkomen } from "./overstap/OverstapInkomen.tsx";
import { Circle, Effects, Tasks } from "./overstap/OverstapParts.tsx";
import { nowOf } from "./OverstapKeuze.tsx";
import type { ArrangeProps } from "./overstap/arrange.ts";

type CheckProps = Omit<ArrangeProps, "checks" | "onSubmit"> & {
  busy: boolean;
  problem: Error | null;
  onConfirm: () => void;
};

/** Step 3: everything that follows, before it becomes real. */
export function OverstapControle(props: CheckProps) {
  const { here, draft, bekeken, keuze, gekozen, geld, busy, problem, onConfirm } = props;
  const isAllowed = gekozen.antwoord === "ja";
  return (
    <>
      <StepHeading step={3} of={text.steps} lead={text.leadCheck}>
        {text.headingCheck(text.vorm(bekeken.van), text.vorm(keuze.vorm))}
      </StepHeading>
      <Sheet>
        {!isAllowed && (
          <Alert
            kind="warning"
            heading={gekozen.antwoord === "nee" ? text.notAllowed : text.notYet}
            action={
              <ButtonLink href={`${here}?stap=regel`} kind="secondary">
                {text.backToForm}
              </ButtonLink>
            }
          >
            <List>
              {gekozen.redenen.map(({ wat, bron }) => (
                <span key={wat}>{text.refusedLine(`${wat} (${bron})`)}</span>
              ))}
            </List>
          </Alert>
        )}
        <Section heading={text.summary}>
          <SummaryList facts={factsOf(props)} />
        </Section>
        {gekozen.terug && keuze.vorm !== "geen" && (
          <Section heading={text.wayBack}>
            <Paragraph>
              {gekozen.terug.plek.wat} ({gekozen.terug.plek.bron})
            </Paragraph>
          </Section>
        )}
        <Section heading={text.changes}>
          <Effects gevolgen={gekozen.gevolgen} />
        </Section>
        <Section heading={text.money} headingId="geld">
          <OverstapInkomen inkomen={gekozen.inkomen} heeftLoon={geld} labelledBy="geld" />
        </Section>
        <Section heading={text.tasks}>
          <Tasks stappen={gekozen.stappen} />
        </Section>
        <Section heading={text.circle}>
          <Stack gap="loose">
            <Circle kring={bekeken.kring} />
            <ProblemAlert problem={problem} />
            {isAllowed && (
              <Form onSubmit={onConfirm}>
                <FormActions>
                  <Button kind="primary" type="submit" busy={busy}>
                    {text.confirm}
                  </Button>
                  <ButtonLink href={`${here}?stap=regel`} kind="subtle">
                    {text.backToForm}
                  </ButtonLink>
                </FormActions>
              </Form>
            )}
          </Stack>
        </Section>
      </Sheet>
    </>
  );

  function factsOf({ start }: CheckProps): Fact[] {
    const change = (field: string, stap = "?stap=regel") => ({
      change: { href: `${here}${stap}#${field}`, label: text.change },
    });
    const terug = terugOf(draft, gekozen);
    return [
      { term: text.term.van, value: capital(nowOf(start, draft.van)) },
      { term: text.term.naar, value: capital(text.vorm(keuze.vorm)), ...change("naar", "") },
      { term: text.term.dag, value: longDate(draft.dag), ...change("dag", "") },
      ...(keuze.vorm === "geen"
        ? []
        : [
            { term: text.term.waar, value: waarIn(props), ...change("waar") },
            { term: text.term.plek, value: plekIn(draft, keuze)?.titel ?? text.plekNone, ...change("plek") },
            { term: text.term.werk, value: draft.functie, ...change("functie") },
            {
              term: text.term.uren,
              value: hoursInWords(numberFrom(draft.urenPerWeek) ?? 0),
              ...change("urenPerWeek"),
            },
            {
              term: text.term.terug,
              value: terug
                ? text.wayBackLine(terug.waar, terug.tot && longDate(terug.tot), text.wie[terug.wieBeslist])
                : text.noWayBack,
              ...change("terugJa"),
            },
          ]),
      ...(gekozen.grond ? [{ term: text.term.grond, value: `${gekozen.grond} (${gekozen.wet})` }] : []),
      {
        term: text.term.reden,
        value: text.redenen[draft.reden as keyof typeof text.redenen],
        ...change("reden"),
      },
      { term: text.term.akkoord, value: longDate(draft.akkoordOp), ...change("akkoordOp") },
    ];
  }
}

function waarIn({ draft, keuze }: CheckProps): string {
  const waar = waarOf(draft, keuze);
  if (waar === "werkgever") return draft.werkgever?.label ?? "";
  return waar === "organisatie" ? draft.organisatie : text.whereKinds.unit;
}
