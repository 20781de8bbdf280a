import { useState } from "react";
import {
  Button,
  ChoiceBlocks,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Grid,
  NumberField,
  Paragraph,
  Section,
  Sheet,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { FormToFill } from "./OntwerpPageKeuzes.tsx";
import { text } from "./OntwerpPageFormulier.text.ts";

export function FormParts() {
  return (
    <Sheet>
      <Section heading={text.heading}>
        <Grid kind="half">
          <FormWithErrors />
          <FormToFill />
        </Grid>
      </Section>
    </Sheet>
  );
}

function FormWithErrors() {
  const [shown, setShown] = useState(0);
  const [fields, setFields] = useState({
    naam: "",
    datum: "2026-11-31",
    bedrag: "veertien",
    uren: "24",
    waar: "",
  });
  const set = (change: Partial<typeof fields>) => setFields({ ...fields, ...change });
  const error = (message: string) => (shown > 0 ? message : undefined);
  return (
    <Stack>
      {shown > 0 && (
        <ErrorSummary
          attempt={shown}
          errors={[
            { id: "v-datum", text: text.errors.date },
            { id: "v-bedrag", text: text.errors.amount },
            { id: "v-waar", text: text.errors.where },
          ]}
        />
      )}
      <Form onSubmit={() => setShown(shown + 1)}>
        <Paragraph soft>{text.step.lead}</Paragraph>
        <TextField
          id="v-naam"
          label={text.employer}
          value={fields.naam}
          onChange={(naam) => set({ naam })}
          autoComplete="organization"
        />
        <DateField
          id="v-datum"
          label={text.start}
          value={fields.datum}
          onChange={(datum) => set({ datum })}
          error={error(text.errors.date)}
        />
        <NumberField
          id="v-bedrag"
          label={text.cost}
          description={text.costNote}
          prefix="€"
          value={fields.bedrag}
          onChange={(bedrag) => set({ bedrag })}
          error={error(text.errors.amount)}
        />
        <NumberField
          id="v-uren"
          label={text.hours}
          description={text.hoursNote}
          unit={text.unit}
          value={fields.uren}
          onChange={(uren) => set({ uren })}
          optional
        />
        <ChoiceBlocks
          id="v-waar"
          label={text.where}
          options={text.whereOptions}
          value={fields.waar}
          onChange={(waar) => set({ waar })}
          error={error(text.errors.where)}
        />
        <FormActions>
          <Button type="submit" kind="primary">
            {text.showErrors}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
}
