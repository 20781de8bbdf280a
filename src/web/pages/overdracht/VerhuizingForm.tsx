import { isIsoDate } from "#core/dates";
import { post } from "../../api.ts";
import {
  Button,
  ButtonLink,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Select,
  TextArea,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useDialog } from "../../dialog.ts";
import type { Inwonerverhuizing } from "../plannen.queries.ts";
import { text } from "../VerhuizingPage.text.ts";

type Field = "naarGemeente" | "dag" | "akkoordOp" | "waarom";

/** To which gemeente, from when, what was talked over, and what a colleague there must know. */
export function VerhuizingForm({
  inwonerId,
  gemeenten,
  back,
  onDone,
}: {
  inwonerId: string;
  gemeenten: Inwonerverhuizing["gemeenten"];
  back: string;
  onDone: (naar: string) => void;
}) {
  const { vandaag } = useSession();
  const { draft, form, field, submitIf } = useDialog<Record<Field, string>, Field>({
    inwonerId,
    name: "verhuizing",
    start: { naarGemeente: "", dag: "", akkoordOp: vandaag, waarom: "" },
    send: (body, options) => post(`/inwoners/${inwonerId}/verhuizing`, body, options),
    onDone: () => onDone(gemeenten.find(({ code }) => code === draft.naarGemeente)?.naam ?? ""),
  });
  const send = () =>
    submitIf({
      ...(!draft.naarGemeente && { naarGemeente: text.need.naarGemeente }),
      ...(!isIsoDate(draft.dag) && { dag: text.need.dag }),
      ...(!isIsoDate(draft.akkoordOp) && { akkoordOp: text.need.akkoordOp }),
      ...(!draft.waarom.trim() && { waarom: text.need.waarom }),
    });
  return (
    <Form onSubmit={send}>
      <ErrorSummary errors={form.errors.summary} attempt={form.errors.attempt} />
      <Select
        {...field("naarGemeente")}
        label={text.naarGemeente}
        emptyLabel={text.choose}
        options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
      />
      <DateField {...field("dag")} label={text.dag} description={text.dagHint} />
      <DateField {...field("akkoordOp")} label={text.akkoordOp} description={text.akkoordHint} />
      <TextArea {...field("waarom")} label={text.waarom} description={text.waaromHint} rows={4} />
      <ProblemAlert problem={form.problem} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy}>
          {text.send}
        </Button>
        <ButtonLink href={back} kind="subtle">
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}
