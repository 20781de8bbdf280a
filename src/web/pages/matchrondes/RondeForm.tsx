import { useQueryClient } from "@tanstack/react-query";
import { DOELGROEPEN } from "../../../modules/matchrondes/randvoorwaarden.ts";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  Grid,
  NumberField,
  Paragraph,
  Section,
  Sheet,
  Stack,
  TextArea,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text as page } from "../MatchrondePage.text.ts";
import { startRonde, type Rondevraag } from "./matchrondes.queries.ts";
import { coachField, EMPTY, type Getypt, vloerField, vraagVan, wrongInRonde } from "./ronde-form.ts";

const text = page.start;

type Field = (id: string) => {
  readonly id: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly error?: string;
};

type Done = { readonly id: string; readonly ms: number; readonly paren: number };

/** One sentence why, and what may limit the ronde: each limit with what it does. */
export function RondeForm({ onDone, onClose }: { onDone: (done: Done) => void; onClose: () => void }) {
  const { gebruiker } = useSession();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<{ typed: Getypt }>("matchronde", { typed: EMPTY });
  const { submit, busy, problem } = useSubmit(
    (body: Rondevraag, options) => startRonde(body, options),
    async ({ data }) => {
      forget();
      queries.setQueryData(["matchrondes", data.id], data);
      await queries.invalidateQueries({ queryKey: ["matchrondes", "lijst"] });
      onDone(data);
    },
  );
  const checks = useChecks(problem);
  const field: Field = (id) => ({
    id,
    value: draft.typed[id] ?? "",
    onChange: (typed) => change({ typed: { ...draft.typed, [id]: typed } }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  const send = () => {
    if (checks.check(wrongInRonde(draft.typed))) submit(vraagVan(draft.typed, gebruiker.gemeenten));
  };
  return (
    <Sheet>
      <Section heading={text.heading}>
        <Form onSubmit={send} label={text.heading}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Paragraph>{text.lead}</Paragraph>
          <TextArea {...field("reden")} rows={2} label={text.reden} description={text.redenNote} />
          <Details summary={text.summary}>
            <Limits field={field} />
          </Details>
          <ProblemAlert problem={checks.otherProblem} />
          <FormActions>
            <Button kind="primary" type="submit" busy={busy} busyText={text.busy}>
              {text.send}
            </Button>
            <Button kind="subtle" onPress={onClose}>
              {text.cancel}
            </Button>
          </FormActions>
          {busy && (
            <Paragraph small soft>
              {text.busyNote}
            </Paragraph>
          )}
        </Form>
      </Section>
    </Sheet>
  );
}

function Limits({ field }: { field: Field }) {
  return (
    <Stack gap="loose">
      <Paragraph small>{text.summaryNote}</Paragraph>
      <Grid kind="half">
        <NumberField {...field("maximum")} label={text.maximum} description={text.maximumNote} />
        <NumberField
          {...field("reserve")}
          label={text.reserve}
          description={text.reserveNote}
          unit={text.percent}
        />
      </Grid>
      <MoneyLimit field={field} />
      <HourLimits field={field} />
      <Floors field={field} />
    </Stack>
  );
}

const MoneyLimit = ({ field }: { field: Field }) => (
  <Section heading={text.money} level={3} joined>
    <Stack>
      <Paragraph small>{text.moneyNote}</Paragraph>
      <Grid kind="half">
        <NumberField {...field("budget")} label={text.budget} prefix={text.euro} width="medium" />
        <NumberField
          {...field("perCoachuur")}
          label={text.perCoachuur}
          description={text.perCoachuurNote}
          prefix={text.euro}
          width="medium"
        />
      </Grid>
    </Stack>
  </Section>
);

function HourLimits({ field }: { field: Field }) {
  const { gebruiker } = useSession();
  return (
    <Section heading={text.coach} level={3} joined>
      <Stack>
        <Paragraph small>{text.coachNote}</Paragraph>
        <Grid kind="half">
          {gebruiker.gemeenten.map(({ code, naam }) => (
            <NumberField key={code} {...field(coachField(code))} label={naam} unit={text.hours} />
          ))}
        </Grid>
      </Stack>
    </Section>
  );
}

const Floors = ({ field }: { field: Field }) => (
  <Section heading={text.vloeren} level={3} joined>
    <Stack>
      <Paragraph small>{text.vloerNote}</Paragraph>
      <Grid kind="half">
        {DOELGROEPEN.map((doelgroep, index) => (
          <NumberField key={doelgroep} {...field(vloerField(index))} label={text.vloer(doelgroep)} />
        ))}
      </Grid>
    </Stack>
  </Section>
);
