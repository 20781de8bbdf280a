import { isIsoDate } from "#core/dates";
import { put } from "../../api.ts";
import { DateField, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./plan-dialogs.text.ts";
import { useDialog } from "../../dialog.ts";

type Field = "klaarOp" | "resultaat";

/** Finishes a goal or a step, or drops it with the reason; it stays readable. */
export function EndDialog({
  inwonerId,
  what,
  item,
  isDropped,
  onClose,
}: {
  inwonerId: string;
  what: "doel" | "stap";
  item: { readonly id: string; readonly naam: string; readonly versie: number };
  isDropped: boolean;
  onClose: () => void;
}) {
  const { vandaag } = useSession();
  const { draft, form, field, submitIf } = useDialog<Record<Field, string>, Field>({
    inwonerId,
    name: `einde/${item.id}/${isDropped}`,
    start: { klaarOp: vandaag, resultaat: "" },
    send: ({ klaarOp, resultaat }, options) => {
      const words = resultaat.trim() || null;
      const body =
        what === "doel"
          ? { status: isDropped ? "vervallen" : "bereikt", resultaat: words }
          : { status: isDropped ? "vervallen" : "klaar", klaarOp, resultaat: words };
      const path = what === "doel" ? `/doelen/${item.id}/einde` : `/stappen/${item.id}/einde`;
      return put(path, body, { ...options, ifMatch: `"${item.versie}"` });
    },
    onDone: onClose,
  });
  const needsWords = isDropped || what === "doel";
  return (
    <FormDialog
      {...form}
      heading={`${isDropped ? text.end.drop[what] : text.end.done[what]} ${item.naam}`}
      lead={text.end.lead}
      sendLabel={isDropped ? text.end.send.drop : text.end.send.done}
      subject={text[what].subject}
      onClose={onClose}
      onSend={() =>
        submitIf({
          ...(needsWords && !draft.resultaat.trim() && { resultaat: text.end.need.resultaat }),
          ...(what === "stap" && !isIsoDate(draft.klaarOp) && { klaarOp: text.end.need.klaarOp }),
        })
      }
    >
      <TextArea {...field("resultaat")} label={isDropped ? text.end.why : text.end.brought} rows={2} />
      {what === "stap" && <DateField {...field("klaarOp")} label={text.end.klaarOp} />}
    </FormDialog>
  );
}
