import { numberFrom } from "../../format.ts";
import { NumberField, RadioGroup, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../AfwegingPage.text.ts";
import { addGewichten, type AfwegingInFull, useAfwegenForm } from "./afwegen.queries.ts";

const { weigh } = text;
const MOST = 1000;
const SOORTEN = ["gemeente", "fractie", "groep"] as const;

/** Swing weights in the name of a gemeente, fractie or group. */
export function GewichtenDialog({ afweging, onClose }: { afweging: AfwegingInFull; onClose: () => void }) {
  const { criteria } = afweging;
  const keys = criteria.map((_, at) => `punten${at}`);
  const pointsIn = (draft: Readonly<Record<string, string>>) =>
    keys.map((key) => pointsFrom(draft[key] ?? ""));
  const start: Readonly<Record<string, string>> = {
    soort: "gemeente",
    wie: "",
    toelichting: "",
    ...Object.fromEntries(keys.map((key) => [key, ""])),
  };
  const { dialog, field } = useAfwegenForm({
    name: `gewichten/${afweging.id}`,
    start,
    send: (draft, options) =>
      addGewichten(
        afweging.id,
        {
          soort: draft["soort"],
          wie: draft["wie"]?.trim(),
          punten: pointsIn(draft),
          toelichting: draft["toelichting"]?.trim() || null,
        },
        options,
      ),
    wrongIn: (draft) => {
      const points = pointsIn(draft);
      const nothing = points.every((each) => each === 0);
      return Object.fromEntries([
        ...(draft["wie"]?.trim() ? [] : [["wie", weigh.need.wie]]),
        ...keys.flatMap((key, at) => (points[at] === null ? [[key, weigh.need.punten]] : [])),
        ...(nothing ? [[keys[0], weigh.need.alle]] : []),
      ]);
    },
    onDone: onClose,
  });
  return (
    <FormDialog
      heading={weigh.heading}
      lead={weigh.lead}
      sendLabel={weigh.send}
      subject={weigh.subject}
      {...dialog}
      onClose={onClose}
    >
      <RadioGroup
        {...field("soort", weigh.soort)}
        options={SOORTEN.map((soort) => ({ value: soort, label: weigh.soorten[soort] }))}
      />
      <TextField {...field("wie", weigh.wie)} />
      {criteria.map(({ naam }, at) => (
        <NumberField key={naam} {...field(keys[at]!, naam)} unit={weigh.unit} width="short" />
      ))}
      <TextField {...field("toelichting", weigh.toelichting)} optional />
    </FormDialog>
  );
}

export function wholeIn(typed: string, least: number, most: number): number | null {
  const value = numberFrom(typed);
  return value !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

const pointsFrom = (typed: string): number | null => wholeIn(typed, 0, MOST);
