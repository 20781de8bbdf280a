import type { Deel } from "../../../modules/plannen/overdracht.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  ChoiceBlocks,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Paragraph,
  Select,
  TextArea,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../OverdragenPage.text.ts";
import { isNoDay } from "../plan/fields.ts";
import type { useOverdragen } from "./use-overdragen.ts";

/** What, to whom, and what he must know. */
export function OverdragenForm({ form, back }: { form: ReturnType<typeof useOverdragen>; back: string }) {
  const { draft, change, field, delen, doers, collegas, mayAdd, chooseDeel } = form;
  const send = () =>
    form.submitIf({
      ...(!draft.naarGebruikerId && { naarGebruikerId: text.need.naarGebruikerId }),
      ...(!draft.waarom.trim() && { waarom: text.need.waarom }),
      ...(isNoDay(draft.gesprekOp) && { gesprekOp: text.need.gesprekOp }),
    });
  const ofDoers = doers.map(({ id, naam, rol }) => ({ value: id, label: `${naam}, ${rol}` }));
  return (
    <Form onSubmit={send}>
      <ErrorSummary errors={form.form.errors.summary} attempt={form.form.errors.attempt} />
      <ChoiceBlocks
        {...field("deel")}
        onChange={(deel) => chooseDeel(deel as Deel)}
        label={text.deel}
        options={delen.map((value) => ({ value, ...text.delen[value] }))}
      />
      {(doers.length > 1 || (mayAdd && doers.length > 0)) && (
        <Select
          {...field("begeleidingId")}
          label={text.van}
          options={ofDoers}
          {...(mayAdd && { emptyLabel: text.noOne })}
        />
      )}
      {collegas.length === 0 ? (
        <Paragraph>{text.nobody}</Paragraph>
      ) : (
        <Select
          {...field("naarGebruikerId")}
          label={text.naar}
          emptyLabel={text.choose}
          options={collegas.map(({ id, naam, organisatie }) => ({
            value: id,
            label: `${naam}, ${organisatie}`,
          }))}
        />
      )}
      <TextArea {...field("waarom")} label={text.waarom} description={text.waaromHint} rows={4} />
      <DateField {...field("gesprekOp")} label={text.gesprekOp} />
      {draft.begeleidingId && (
        <Checkbox
          id="blijftInKring"
          label={text.blijft}
          checked={draft.blijftInKring}
          onChange={(blijftInKring) => change({ blijftInKring })}
        />
      )}
      <ProblemAlert problem={form.form.problem} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.form.busy}>
          {text.send}
        </Button>
        <ButtonLink href={back} kind="subtle">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
