import { type ReactNode, useState } from "react";
import type { Weekdeel } from "../../../modules/trajecten/traject.ts";
import { useChecks } from "../../checks.ts";
import { hoursInWords } from "../../format.ts";
import {
  Alert,
  Button,
  CheckboxGroup,
  Paragraph,
  Row,
  Select,
  Stack,
  Text,
  TextField,
} from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as words } from "./trajecten.text.ts";
import { text } from "./week.text.ts";
import {
  emptyMoment,
  type Fasen,
  hoursIn,
  inWords,
  type Moment,
  type MomentField,
  momentOf,
  partsOf,
  sorted,
  type Week,
  wrongInMoment,
} from "./week.ts";

export type WeekFieldsProps = {
  week: Week;
  fasen: Fasen;
  error: string | undefined;
  onChange: (week: Weekdeel[]) => void;
};

/** The moments of a week, and the dialog for one of them: that stands outside the form of the page. */
export function useWeekFields({ week, fasen, error, onChange }: WeekFieldsProps): {
  fields: ReactNode;
  dialog: ReactNode;
} {
  const [open, setOpen] = useState<Weekdeel | "new" | null>(null);
  const without = (deel: Weekdeel) => week.filter((een) => een !== deel);
  const fields = (
    <Stack>
      {error && <Alert kind="error" heading={error} />}
      {week.length === 0 && <Paragraph soft>{text.geen}</Paragraph>}
      {week.map((deel) => (
        <Line
          key={JSON.stringify(deel)}
          deel={deel}
          fasen={fasen}
          onOpen={() => setOpen(deel)}
          onRemove={() => onChange(without(deel))}
        />
      ))}
      {week.length > 0 && <Paragraph soft>{text.uren(hoursInWords(hoursIn(week, fasen)))}</Paragraph>}
      <Row>
        <Button onPress={() => setOpen("new")}>{text.voegToe}</Button>
      </Row>
    </Stack>
  );
  const dialog = open && (
    <MomentDialog
      moment={open === "new" ? { ...emptyMoment, plaats: week[0]?.plaats ?? "" } : momentOf(open)}
      isNew={open === "new"}
      fasen={fasen}
      onClose={() => setOpen(null)}
      onDone={(moment) => {
        onChange(sorted([...(open === "new" ? week : without(open)), ...partsOf(moment)]));
        setOpen(null);
      }}
    />
  );
  return { fields, dialog };
}

type LineProps = { deel: Weekdeel; fasen: Fasen; onOpen: () => void; onRemove: () => void };

function Line({ deel, fasen, onOpen, onRemove }: LineProps) {
  const moment = inWords(deel);
  return (
    <Stack gap="dense">
      <Text>{moment}</Text>
      {fasen.length > 1 && (
        <Text small soft>
          {deel.fase === null ? text.alleFasen : text.inFase(deel.fase, fasen[deel.fase - 1]?.naam ?? "")}
        </Text>
      )}
      <Row>
        <Button dense label={text.van(text.wijzig, moment)} onPress={onOpen}>
          {text.wijzig}
        </Button>
        <Button dense kind="subtle" label={text.van(text.haalWeg, moment)} onPress={onRemove}>
          {text.haalWeg}
        </Button>
      </Row>
    </Stack>
  );
}

type DialogProps = {
  moment: Moment;
  isNew: boolean;
  fasen: Fasen;
  onDone: (moment: Moment) => void;
  onClose: () => void;
};

function MomentDialog({ moment, isNew, fasen, onDone, onClose }: DialogProps) {
  const [draft, setDraft] = useState(moment);
  const change = (part: Partial<Moment>) => setDraft({ ...draft, ...part });
  const checks = useChecks<MomentField>(null);
  const field = (id: Exclude<MomentField, "dagen">, label: string) => ({
    id,
    label,
    autoComplete: "off",
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={isNew ? text.nieuw : text.anders}
      lead={text.lead}
      sendLabel={text.klaar}
      subject={text.subject}
      busy={false}
      errors={checks}
      problem={null}
      onClose={onClose}
      onSend={() => {
        if (checks.check(wrongInMoment(draft))) onDone(draft);
      }}
    >
      <CheckboxGroup
        id="dagen"
        label={text.dagen}
        columns
        options={DAGEN}
        value={draft.dagen}
        onChange={(dagen) => change({ dagen })}
        {...(checks.wrong.dagen && { error: checks.wrong.dagen })}
      />
      <TextField {...field("van", text.begint)} description={text.tijdHint} width="short" />
      <TextField {...field("tot", text.eindigt)} width="short" />
      <TextField {...field("activiteit", text.wat)} />
      <TextField {...field("plaats", text.waar)} />
      {fasen.length > 1 && (
        <Select
          id="moment-fase"
          label={text.fase}
          emptyLabel={text.alleFasen}
          value={draft.fase}
          onChange={(fase) => change({ fase })}
          options={fasen.map(({ naam }, at) => ({ value: String(at + 1), label: `${at + 1}. ${naam}` }))}
        />
      )}
    </FormDialog>
  );
}

const DAGEN = words.dagen.flatMap((dag, nummer) => (nummer ? [{ value: String(nummer), label: dag }] : []));
