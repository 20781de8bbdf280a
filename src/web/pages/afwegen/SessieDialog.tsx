import { NumberField, TextArea } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../AfwegingPage.text.ts";
import { type AfwegingInFull, openSessie, useAfwegenForm } from "./afwegen.queries.ts";
import { wholeIn } from "./GewichtenDialog.tsx";

const { open } = text;
const MOST_GROUPS = 29;

type SessieDialogProps = {
  afweging: AfwegingInFull;
  onClose: () => void;
  onDone: (sessieId: string) => void;
};

/** Who takes part and how long; after it there is a code. */
export function SessieDialog({ afweging, onClose, onDone }: SessieDialogProps) {
  const { dialog, field } = useAfwegenForm({
    name: `sessie/${afweging.id}`,
    start: { groepen: "", plaatsen: "30", minuten: "120" },
    send: ({ groepen, plaatsen, minuten }, options) =>
      openSessie(
        afweging.id,
        {
          groepen: groupsIn(groepen),
          plaatsen: wholeIn(plaatsen, 2, 500),
          minuten: wholeIn(minuten, 5, 720),
        },
        options,
      ),
    wrongIn: ({ groepen, plaatsen, minuten }) => {
      const found = groupsIn(groepen).length;
      return {
        ...((found === 0 || found > MOST_GROUPS) && { groepen: open.need.groepen }),
        ...(wholeIn(plaatsen, 2, 500) === null && { plaatsen: open.need.plaatsen }),
        ...(wholeIn(minuten, 5, 720) === null && { minuten: open.need.minuten }),
      };
    },
    onDone: ({ sessie }) => onDone(sessie.id),
  });
  return (
    <FormDialog
      heading={open.heading}
      lead={open.lead}
      sendLabel={open.send}
      subject={open.subject}
      {...dialog}
      onClose={onClose}
    >
      <TextArea {...field("groepen", open.groepen)} rows={5} />
      <NumberField {...field("plaatsen", open.plaatsen)} unit={open.plaatsenUnit} width="short" />
      <NumberField {...field("minuten", open.minuten)} unit={open.minutenUnit} width="short" />
    </FormDialog>
  );
}

const groupsIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
