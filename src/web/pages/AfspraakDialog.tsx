import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isIsoDate } from "#core/dates";
import { type Afspraak, ANNULEERREDENEN } from "../../modules/afspraken/afspraak.ts";
import { MEENEMEN } from "../../modules/afspraken/meenemen.ts";
import { post, put } from "../api.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { Alert, CheckboxGroup, DateField, Paragraph, RadioGroup, Select, TextField } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./AfsprakenPage.text.ts";
import { botsingenQuery } from "./afspraken.queries.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";

type Field = "datum" | "tijd" | "duurMinuten" | "onderwerp" | "waar";
type Draft = Record<Field, string>;
type What = { readonly draft: Draft; readonly meenemen: readonly string[] };
type Who = { id: string; voornaam: string };

const LENGTHS = [15, 30, 45, 60, 90, 120, 180].map((minutes) => ({
  value: String(minutes),
  label: text.minutes(minutes),
}));
const MEE = MEENEMEN.map((wat) => ({ value: wat, label: text.meenemen[wat] }));
const REASONS = ANNULEERREDENEN.map((reden) => ({ value: reden, label: reden }));

/** Makes an appointment, or moves the one that is given. What it falls on is told while it is typed. */
export function AfspraakDialog({
  inwoner,
  afspraak,
  onClose,
}: {
  inwoner: Who;
  afspraak: Afspraak | null;
  onClose: () => void;
}) {
  const { vandaag } = useSession();
  const [draft, setDraft] = useState<Draft>(() => draftOf(afspraak));
  const [meenemen, setMeenemen] = useState<readonly string[]>(afspraak?.meenemen ?? []);
  const queries = useQueryClient();
  const save = useSubmit<What, unknown>(
    ({ draft, meenemen }, options) => {
      const body = { ...bodyOf(draft), meenemen };
      return afspraak
        ? put(`/afspraken/${afspraak.id}`, body, { ifMatch: `"${afspraak.versie}"` })
        : post(`/inwoners/${inwoner.id}/afspraken`, body, options);
    },
    () => {
      for (const key of [["inwoner", inwoner.id], ["mijn-dag"], ["mijn-agenda"]])
        void queries.invalidateQueries({ queryKey: key });
      onClose();
    },
  );
  const checks = useChecks<Field>(save.problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    error: checks.wrong[id],
    onChange: (typed: string) => setDraft({ ...draft, [id]: typed }),
  });
  return (
    <FormDialog
      heading={afspraak ? text.moveHeading : text.makeHeading(inwoner.voornaam)}
      lead={text.lead(inwoner.voornaam)}
      sendLabel={text.save}
      subject={text.subject}
      busy={save.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(wrongIn(draft, vandaag)) && save.submit({ draft, meenemen })}
    >
      <DateField label={text.datum} {...field("datum")} />
      <TextField
        label={text.tijd}
        description={text.tijdUitleg}
        width="short"
        autoComplete="off"
        {...field("tijd")}
      />
      <Select label={text.duur} options={LENGTHS} {...field("duurMinuten")} />
      <Clashes inwonerId={inwoner.id} draft={draft} behalve={afspraak?.id} />
      <TextField
        label={text.onderwerp}
        description={text.onderwerpUitleg}
        autoComplete="off"
        {...field("onderwerp")}
      />
      <TextField label={text.waar} autoComplete="off" {...field("waar")} />
      <CheckboxGroup
        id="meenemen"
        label={text.neemtMee(inwoner.voornaam)}
        options={MEE}
        value={meenemen}
        onChange={setMeenemen}
        optional
        columns
      />
    </FormDialog>
  );
}

function Clashes({
  inwonerId,
  draft,
  behalve,
}: {
  inwonerId: string;
  draft: Draft;
  behalve: string | undefined;
}) {
  const { datum, duurMinuten } = draft;
  const tijd = clockOf(draft.tijd);
  const { data } = useQuery({
    ...botsingenQuery(inwonerId, { datum, tijd: tijd ?? "", duurMinuten, ...(behalve && { behalve }) }),
    enabled: tijd !== null && isIsoDate(datum),
  });
  if (!data || data.rijen.length === 0) return null;
  return (
    <Alert kind="warning" heading={text.clash}>
      {data.rijen.map(({ soort, wat }) => (
        <Paragraph key={`${soort}${wat}`}>
          {text.clashes[soort]}: {wat}
        </Paragraph>
      ))}
    </Alert>
  );
}

export function AfzegDialog({ afspraak, onClose }: { afspraak: Afspraak; onClose: () => void }) {
  const [reden, setReden] = useState("");
  const queries = useQueryClient();
  const save = useSubmit<string, unknown>(
    (reden) => put(`/afspraken/${afspraak.id}/afgezegd`, { reden }, { ifMatch: `"${afspraak.versie}"` }),
    () => {
      for (const key of [["inwoner", afspraak.inwonerId], ["mijn-dag"], ["mijn-agenda"]])
        void queries.invalidateQueries({ queryKey: key });
      onClose();
    },
  );
  const checks = useChecks<"reden">(save.problem);
  return (
    <FormDialog
      heading={text.cancelHeading}
      lead={text.cancelLead}
      sendLabel={text.send}
      subject={text.subject}
      negative
      busy={save.busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(reden ? {} : { reden: text.wrong.reden }) && save.submit(reden)}
    >
      <RadioGroup
        id="reden"
        label={text.reden}
        options={REASONS}
        value={reden}
        error={checks.wrong.reden}
        onChange={setReden}
      />
    </FormDialog>
  );
}

const draftOf = (afspraak: Afspraak | null): Draft =>
  afspraak
    ? { ...afspraak, duurMinuten: String(afspraak.duurMinuten) }
    : { datum: "", tijd: "", duurMinuten: "60", onderwerp: "", waar: "" };

const bodyOf = ({ datum, tijd, duurMinuten, onderwerp, waar }: Draft) => ({
  datum,
  tijd: clockOf(tijd),
  duurMinuten: Number(duurMinuten),
  onderwerp: onderwerp.trim(),
  waar: waar.trim(),
});

/** `9.30`, `9:30` and `0930` are all `09:30`; null where it is no time of a working day. */
function clockOf(typed: string): string | null {
  const [, hour, minute = "00"] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) < 7 || Number(hour) > 21 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}

function wrongIn({ datum, tijd, onderwerp, waar }: Draft, vandaag: string): Wrong<Field> {
  const wrong: Wrong<Field> = {};
  if (!isIsoDate(datum) || datum < vandaag) wrong.datum = text.wrong.datum;
  if (clockOf(tijd) === null) wrong.tijd = text.wrong.tijd;
  if (!onderwerp.trim()) wrong.onderwerp = text.wrong.onderwerp;
  if (!waar.trim()) wrong.waar = text.wrong.waar;
  return wrong;
}
