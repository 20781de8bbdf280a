import { isIsoDate } from "#core/dates";
import { post } from "../../api.ts";
import type { Wrong } from "../../checks.ts";
import { Checkbox, DateField, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { dayOrNull } from "./fields.ts";
import { text as dialogs } from "./plan-dialogs.text.ts";
import { text } from "./plan-margin.text.ts";
import { useDialog } from "../../dialog.ts";

type Field = "naam" | "rol" | "waarom" | "vanaf" | "toestemmingOp";
type Draft = Record<Field, string> & { readonly isNaaste: boolean };

/** Somebody without an account joins the circle; of the own environment only with consent. */
export function HelperDialog({ inwonerId, onClose }: { inwonerId: string; onClose: () => void }) {
  const { vandaag } = useSession();
  const { draft, change, form, field, submitIf } = useDialog<Draft, Field>({
    inwonerId,
    name: "kring/nieuw",
    start: { naam: "", rol: "", waarom: "", vanaf: vandaag, isNaaste: false, toestemmingOp: "" },
    send: ({ toestemmingOp, ...body }, options) =>
      post(
        `/inwoners/${inwonerId}/kring`,
        { ...body, toestemmingOp: body.isNaaste ? dayOrNull(toestemmingOp) : null },
        options,
      ),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.helper.heading}
      lead={text.helper.lead}
      sendLabel={dialogs.save}
      subject={text.helper.subject}
      onClose={onClose}
      onSend={() => submitIf(wrongIn(draft))}
    >
      <TextField {...field("naam")} label={text.helper.naam} autoComplete="off" />
      <TextField {...field("rol")} label={text.helper.rol} autoComplete="off" />
      <TextField {...field("waarom")} label={text.helper.waarom} autoComplete="off" />
      <DateField {...field("vanaf")} label={text.helper.vanaf} />
      <Checkbox
        id="isNaaste"
        label={text.helper.isNaaste}
        checked={draft.isNaaste}
        onChange={(isNaaste) => change({ isNaaste })}
      />
      {draft.isNaaste && <DateField {...field("toestemmingOp")} label={text.helper.toestemmingOp} />}
    </FormDialog>
  );
}

const wrongIn = ({ naam, rol, waarom, vanaf, isNaaste, toestemmingOp }: Draft): Wrong<Field> => ({
  ...(!naam.trim() && { naam: text.helper.need.naam }),
  ...(!rol.trim() && { rol: text.helper.need.rol }),
  ...(!waarom.trim() && { waarom: text.helper.need.waarom }),
  ...(!isIsoDate(vanaf) && { vanaf: text.helper.need.vanaf }),
  ...(isNaaste && !isIsoDate(toestemmingOp) && { toestemmingOp: text.helper.need.toestemmingOp }),
});

/** Somebody stops helping; the name stays in the history. */
export function StopDialog({
  inwonerId,
  helper,
  onClose,
}: {
  inwonerId: string;
  helper: { readonly id: string; readonly naam: string };
  onClose: () => void;
}) {
  const { draft, form, field, submitIf } = useDialog<{ reden: string }, "reden">({
    inwonerId,
    name: `kring/stop/${helper.id}`,
    start: { reden: "" },
    send: (body, options) => post(`/kring/${helper.id}/_stop`, body, options),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.stopHeading(helper.naam)}
      lead={text.stopLead}
      sendLabel={text.stopSend}
      negative
      subject={text.helper.subject}
      onClose={onClose}
      onSend={() => submitIf(draft.reden.trim() ? {} : { reden: text.needReason })}
    >
      <TextField {...field("reden")} label={text.stopReason} autoComplete="off" />
    </FormDialog>
  );
}
