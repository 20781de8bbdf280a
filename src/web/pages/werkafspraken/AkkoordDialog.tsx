import { useQueryClient } from "@tanstack/react-query";
import { type IsoDate, isIsoDate } from "#core/dates";
import { type Kant, KANTEN } from "../../../modules/werkafspraken/kanten.ts";
import type { Werkafspraak } from "../../../modules/werkafspraken/werkafspraak.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { DateField, RadioGroup, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { type Akkoordvraag, agreeWith, WERKAFSPRAKEN } from "../werkafspraken.queries.ts";
import { text } from "./werkafspraken.text.ts";

type AkkoordDialogProps = {
  afspraak: Werkafspraak;
  onClose: () => void;
  onDone: (after: Werkafspraak) => void;
};
type Field = "kant" | "naam" | "op";
type Draft = Record<Field, string>;

export const openKanten = ({ akkoorden }: Werkafspraak): Kant[] =>
  KANTEN.filter((kant) => !akkoorden.some((ja) => ja.kant === kant));

/** Who said yes: an employer says it himself, a colleague writes down what was said. */
export function AkkoordDialog({ afspraak, onClose, onDone }: AkkoordDialogProps) {
  const queries = useQueryClient();
  const { gebruiker, vandaag } = useSession();
  const isWerkgever = gebruiker.rollen.includes("werkgever");
  const open = openKanten(afspraak);
  const { draft, change, forget } = useDraft<Draft>(`akkoord/${afspraak.id}`, {
    kant: open.length === 1 ? open[0]! : "",
    naam: "",
    op: vandaag,
  });
  const sending = useSubmit<Akkoordvraag, Werkafspraak>(
    (body, options) => agreeWith(afspraak.id, body, options),
    async ({ data }) => {
      forget();
      onDone(data);
      await queries.invalidateQueries(WERKAFSPRAKEN);
    },
  );
  const checks = useChecks<Field>(sending.problem);
  const field = (id: Field, label: string) => ({
    id,
    label,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  const send = () => {
    sending.forget();
    if (isWerkgever) return sending.submit({ kant: "werkgever" });
    const { kant, naam, op } = draft;
    if (checks.check(wrongIn(draft, vandaag)))
      sending.submit({ kant: kant as Kant, naam: naam.trim(), op: op as IsoDate });
  };
  return (
    <FormDialog
      heading={isWerkgever ? text.dialog.headingOwn : text.dialog.heading}
      lead={isWerkgever ? text.dialog.leadOwn : text.dialog.lead}
      sendLabel={isWerkgever ? text.sayYes : text.dialog.send}
      subject={text.dialog.subject}
      busy={sending.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={send}
    >
      {!isWerkgever && (
        <>
          <RadioGroup
            {...field("kant", text.dialog.kant)}
            options={open.map((value) => ({ value, label: text.kanten[value] }))}
          />
          <TextField {...field("naam", text.dialog.naam)} />
          <DateField {...field("op", text.dialog.op)} />
        </>
      )}
    </FormDialog>
  );
}

const wrongIn = ({ kant, naam, op }: Draft, vandaag: IsoDate): Wrong<Field> => ({
  ...(!kant && { kant: text.dialog.need.kant }),
  ...(!naam.trim() && { naam: text.dialog.need.naam }),
  ...((!isIsoDate(op) || op > vandaag) && { op: text.dialog.need.op }),
});
