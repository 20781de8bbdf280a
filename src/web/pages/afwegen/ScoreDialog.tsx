import { number, numberFrom } from "../../format.ts";
import { NumberField, RadioGroup, Select, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../AfwegingPage.text.ts";
import { type AfwegingInFull, changeAfweging, useAfwegenForm } from "./afwegen.queries.ts";

const { score } = text;
const ZEKERHEDEN = ["bron", "aanname"] as const;

/** One score with its source, as long as nobody gave weights. */
export function ScoreDialog({ afweging, onClose }: { afweging: AfwegingInFull; onClose: () => void }) {
  const { criteria, opties } = afweging;
  const boundsOf = (naam: string) => {
    const { slechtst, best } = criteria.find((each) => each.naam === naam) ?? criteria[0]!;
    return [Math.min(slechtst, best), Math.max(slechtst, best)] as const;
  };
  const { dialog, field } = useAfwegenForm({
    name: `score/${afweging.id}`,
    start: {
      optie: opties[0]?.naam ?? "",
      criterium: criteria[0]?.naam ?? "",
      waarde: "",
      bron: "",
      zekerheid: "bron",
    },
    send: (draft, options) => changeAfweging(afweging, withScore(afweging, draft), options),
    wrongIn: ({ criterium, waarde, bron }) => {
      const [laag, hoog] = boundsOf(criterium);
      const value = numberFrom(waarde);
      return {
        ...((value === null || value < laag || value > hoog) && {
          waarde: score.need.waarde(number(laag), number(hoog)),
        }),
        ...(!bron.trim() && { bron: score.need.bron }),
      };
    },
    onDone: onClose,
  });
  const named = (rows: readonly { readonly naam: string }[]) =>
    rows.map(({ naam }) => ({ value: naam, label: naam }));
  return (
    <FormDialog
      heading={score.heading}
      lead={score.lead}
      sendLabel={score.send}
      subject={score.subject}
      {...dialog}
      onClose={onClose}
    >
      <Select {...field("optie", score.optie)} options={named(opties)} />
      <Select {...field("criterium", score.criterium)} options={named(criteria)} />
      <NumberField {...field("waarde", score.waarde)} width="short" />
      <RadioGroup
        {...field("zekerheid", score.zekerheid)}
        options={ZEKERHEDEN.map((each) => ({ value: each, label: score.zekerheden[each] }))}
      />
      <TextField {...field("bron", score.bron)} />
    </FormDialog>
  );
}

type Typed = Readonly<Record<"optie" | "criterium" | "waarde" | "bron" | "zekerheid", string>>;

function withScore({ naam, vraag, criteriaset, criteria, opties }: AfwegingInFull, typed: Typed) {
  const at = criteria.findIndex((each) => each.naam === typed.criterium);
  const made = { waarden: [numberFrom(typed.waarde)], zekerheid: typed.zekerheid, bron: typed.bron.trim() };
  return {
    naam,
    vraag,
    criteriaset,
    criteria,
    opties: opties.map((optie) =>
      optie.naam === typed.optie
        ? { ...optie, scores: optie.scores.map((each, nth) => (nth === at ? made : each)) }
        : optie,
    ),
  };
}
