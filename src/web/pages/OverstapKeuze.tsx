import type { useChecks } from "../checks.ts";
import { capital } from "../format.ts";
import {
  Button,
  ButtonLink,
  ChoiceBlocks,
  DateField,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  List,
  Select,
  Sheet,
  Stack,
  StepHeading,
} from "../nlds/index.ts";
import type { Field } from "./overstap/draft.ts";
import type { Bekeken } from "./overstap/overstap.queries.ts";
import { text } from "./overstap/overstap.text.ts";
import type { StepProps } from "./overstap/arrange.ts";

type Keuze = Bekeken["vormen"][number];

/** Step 1: from where, to which form, and from which day. What the law refuses stands apart, with why and what instead. */
export function OverstapKeuze({
  id,
  naam,
  start,
  draft,
  change,
  bekeken,
  checks,
  onSubmit,
}: StepProps & { checks: ReturnType<typeof useChecks<Field>>; onSubmit: () => void }) {
  const others = bekeken.vormen.filter(({ vorm }) => vorm !== bekeken.van);
  const can = others.filter(({ antwoord }) => antwoord !== "nee");
  const cannot = others.filter(({ antwoord }) => antwoord === "nee");
  const wrong = (field: Field) => (checks.wrong[field] ? { error: checks.wrong[field] } : {});
  return (
    <>
      <StepHeading step={1} of={text.steps} lead={text.lead(nowOf(start, draft.van))}>
        {text.heading(naam)}
      </StepHeading>
      <Sheet>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Form onSubmit={onSubmit}>
            {start.plekken.length > 1 && (
              <Select
                id="van"
                label={text.from}
                value={draft.van}
                onChange={(van) => change({ van })}
                options={start.plekken.map((plek) => ({
                  value: plek.id,
                  label: `${capital(plek.vorm)}: ${plek.functie}, ${plek.waar}`,
                }))}
              />
            )}
            <DateField
              id="dag"
              label={text.day}
              {...(start.plekken.length > 0 && { description: text.dayNote })}
              value={draft.dag}
              onChange={(dag) => change({ dag })}
              {...wrong("dag")}
            />
            <ChoiceBlocks
              id="naar"
              label={text.to}
              value={draft.naar}
              onChange={(naar) => change({ naar, plek: null })}
              options={can.map((keuze) => ({
                value: keuze.vorm,
                label: capital(text.vorm(keuze.vorm)),
                description: describe(keuze),
              }))}
              {...wrong("naar")}
            />
            {cannot.length > 0 && (
              <Details summary={text.refused(cannot.length)}>
                <List>
                  {cannot.map(({ vorm, redenen, inPlaats }) => (
                    <span key={vorm}>
                      <strong>{capital(text.vorm(vorm))}.</strong>{" "}
                      {text.refusedLine(redenen.map(({ wat, bron }) => `${wat} (${bron})`).join(" "))}{" "}
                      {inPlaats.length > 0 && text.instead(inPlaats.join(", "))}
                    </span>
                  ))}
                </List>
              </Details>
            )}
            <FormActions>
              <Button kind="primary" type="submit">
                {text.next}
              </Button>
              <ButtonLink href={`/inwoners/${id}/plaatsingen`} kind="subtle">
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Stack>
      </Sheet>
    </>
  );
}

const describe = ({ antwoord, wat, betaling, grond }: Keuze) =>
  `${wat} ${betaling} ${antwoord === "ja" && grond ? text.ground(grond) : text.depends}`;

export function nowOf({ plekken }: StepProps["start"], van: string): string {
  const plek = plekken.find(({ id }) => id === van);
  return plek ? `${plek.vorm}, ${plek.functie} (${plek.waar})` : text.noPlace;
}
