import { useQuery } from "@tanstack/react-query";
import { VERPLAATSREDENEN, type Verplaatsreden } from "../../../modules/bezetting/verplaatsreden.ts";
import type { Werkende } from "../../../modules/bezetting/werkdag.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { ChoiceBlocks, Paragraph, Select } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../UnitPage.text.ts";
import { dagplekkenQuery, moveForDay, type Verplaatsing } from "./bezetting.queries.ts";
import { text as words } from "./bezetting.text.ts";

type Field = "plekId" | "reden";
type Draft = Record<Field, string>;
type VerplaatsProps = { werkende: Werkende; dag: string; onClose: () => void; onDone: () => void };

/** Another plek of the unit for one day; what someone cannot do there stands beside it before it is chosen. */
export function Verplaats({ werkende: { inwonerId, naam }, dag, onClose, onDone }: VerplaatsProps) {
  const plekken = useQuery(dagplekkenQuery(inwonerId, dag));
  const { draft, change, forget } = useDraft<Draft>(`verplaats/${inwonerId}/${dag}`, {
    plekId: "",
    reden: VERPLAATSREDENEN[0],
  });
  const sending = useSubmit<Verplaatsing, { dag: string }>(
    (body, options) => moveForDay(inwonerId, body, options),
    () => {
      forget();
      onDone();
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongIn(draft)))
      sending.submit({ dag, plekId: draft.plekId, reden: draft.reden as Verplaatsreden });
  };
  const error = (field: Field) => checks.wrong[field] !== undefined && { error: checks.wrong[field] };
  return (
    <FormDialog
      heading={text.dialog.heading(naam)}
      lead={text.dialog.lead}
      sendLabel={text.dialog.send}
      subject={text.dialog.subject}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      <PartState query={plekken} part={text.dialog.part} loading={text.dialog.loading} lines={4}>
        {({ rijen }) => {
          const open = rijen.filter(({ vrij }) => vrij > 0);
          if (open.length === 0) return <Paragraph>{text.dialog.none}</Paragraph>;
          return (
            <ChoiceBlocks
              id="plekId"
              label={text.dialog.place}
              value={draft.plekId}
              onChange={(plekId) => change({ plekId })}
              options={open.map(({ plekId, titel, vrij, letOp }) => ({
                value: plekId,
                label: `${titel} (${text.dialog.room(vrij)})`,
                ...(letOp.length > 0 && { description: text.dialog.watch(letOp) }),
              }))}
              {...error("plekId")}
            />
          );
        }}
      </PartState>
      <Select
        id="reden"
        label={text.dialog.reason}
        value={draft.reden}
        onChange={(reden) => change({ reden })}
        options={VERPLAATSREDENEN.map((value) => ({ value, label: words.redenen[value] }))}
        {...error("reden")}
      />
    </FormDialog>
  );
}

const wrongIn = ({ plekId, reden }: Draft): Wrong<Field> => ({
  ...(!plekId && { plekId: text.dialog.need.plekId }),
  ...(!reden && { reden: text.dialog.need.reden }),
});
