import { CRITERIASETS, criteriasetVan, SCORE } from "#toekomstplan/afwegen/criteriasets";
import { Select, TextArea, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../AfwegenPage.text.ts";
import { createAfweging, useAfwegenForm } from "./afwegen.queries.ts";

const { create } = text;
const MIDDLE = 5;

/** Options on a set of criteria of a source document; every score begins in the middle and is marked as assumed. */
export function NieuweAfweging({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const { dialog, field } = useAfwegenForm({
    name: "nieuw",
    start: { naam: "", vraag: "", set: CRITERIASETS[0]!.sleutel, opties: "" },
    send: (draft, options) => createAfweging(bodyOf(draft), options),
    wrongIn: ({ naam, vraag, opties }) => {
      const found = optiesIn(opties);
      return {
        ...(!naam.trim() && { naam: create.need.naam }),
        ...(!vraag.trim() && { vraag: create.need.vraag }),
        ...((found.length < 2 || found.length > 12) && { opties: create.need.opties }),
      };
    },
    onDone: ({ id }) => onDone(id),
  });
  return (
    <FormDialog
      heading={create.heading}
      lead={create.lead}
      sendLabel={create.send}
      subject={create.subject}
      {...dialog}
      onClose={onClose}
    >
      <TextField {...field("naam", create.naam)} />
      <TextField {...field("vraag", create.vraag)} />
      <Select
        {...field("set", create.set)}
        options={CRITERIASETS.map(({ sleutel, naam }) => ({ value: sleutel, label: naam }))}
      />
      <TextArea {...field("opties", create.opties)} rows={5} />
    </FormDialog>
  );
}

const optiesIn = (typed: string): string[] => [
  ...new Set(
    typed
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

function bodyOf({ naam, vraag, set, opties }: { naam: string; vraag: string; set: string; opties: string }) {
  const { criteria, bron } = criteriasetVan(set) ?? CRITERIASETS[0]!;
  const score = { waarden: [MIDDLE], zekerheid: "aanname", bron: create.bron };
  return {
    naam: naam.trim(),
    vraag: vraag.trim(),
    criteriaset: set,
    criteria: criteria.map((each) => ({ ...each, ...SCORE, eenheid: "score van 0 tot 10", bron })),
    opties: optiesIn(opties).map((optie) => ({
      naam: optie,
      uitleg: create.optie(optie),
      geweerd: null,
      scores: criteria.map(() => score),
    })),
  };
}
