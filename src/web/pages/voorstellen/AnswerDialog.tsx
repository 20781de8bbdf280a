import { useQueryClient } from "@tanstack/react-query";
import { isIsoDate, type IsoDate } from "#core/dates";
import type { Voorstel, VoorstelInFull } from "../../../modules/voorstellen/voorstel.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { DateField, RadioGroup, TextArea } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useChange } from "../../change.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import {
  GEEN_REDEN,
  geenMatchVan,
  type RedenDraft,
  RedenVelden,
  wrongReden,
} from "../geen-match/RedenVelden.tsx";
import { text } from "./answer.text.ts";
import { type Antwoord, sendAnswer } from "./voorstellen.queries.ts";

type Field = "antwoord" | "toelichting" | "datum" | keyof RedenDraft;

export type AnswerDialogProps = {
  /** As the page has it now: after a change of a colleague this is the new version. */
  voorstel: Pick<Voorstel, "id" | "inwonerId" | "inwonernaam" | "versie">;
  onClose: () => void;
  onDone: (antwoord: Antwoord["antwoord"], answered: VoorstelInFull) => void;
};

/** The yes or no of the inwoner, wherever a voorstel is shown. */
export function AnswerDialog({ voorstel, onClose, onDone }: AnswerDialogProps) {
  const { id, inwonerId, inwonernaam, versie } = voorstel;
  const { vandaag } = useSession();
  const queries = useQueryClient();
  const naam = inwonernaam ?? text.person;
  const { draft, change, forget } = useDraft<Record<Field, string>>(`antwoord/${id}`, {
    ...GEEN_REDEN,
    antwoord: "",
    toelichting: "",
    datum: vandaag,
  });
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["voorstellen"] });
    await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
  };
  const { submit, busy, problem, ...sent } = useChange<Antwoord, VoorstelInFull>(
    (body, options) => sendAnswer(id, versie, body, options),
    refresh,
    async (answered, { antwoord }) => {
      forget();
      onDone(antwoord, answered);
      await refresh();
      await queries.invalidateQueries({ queryKey: ["voorstel", id] });
    },
  );
  const checks = useChecks<Field>(problem);
  const field = (id: Field) => ({
    id,
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <FormDialog
      heading={text.heading(naam)}
      lead={text.who(naam)}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        sent.forget();
        if (checks.check(wrongIn(draft))) submit(bodyOf(draft));
      }}
    >
      <RadioGroup
        {...field("antwoord")}
        label={text.answer}
        options={[
          { value: "ja", label: text.yes },
          { value: "nee", label: text.no },
        ]}
      />
      {draft.antwoord === "nee" && <RedenVelden draft={draft} wrong={checks.wrong} onChange={change} />}
      <TextArea {...field("toelichting")} label={text.why} description={text.whyHint} rows={2} optional />
      <DateField {...field("datum")} label={text.day} />
    </FormDialog>
  );
}

/** Only once `wrongIn` finds nothing. */
function bodyOf({ antwoord, datum, ...draft }: Record<Field, string>): Antwoord {
  const toelichting = draft.toelichting.trim();
  return {
    antwoord: antwoord as Antwoord["antwoord"],
    ...(toelichting && { toelichting }),
    ...(antwoord === "nee" && geenMatchVan(draft)),
    datum: datum as IsoDate,
  };
}

function wrongIn({ antwoord, datum, ...reden }: Record<Field, string>): Wrong<Field> {
  return {
    ...(antwoord === "nee" && wrongReden(reden)),
    ...(!antwoord && { antwoord: text.needAnswer }),
    ...(!isIsoDate(datum) && { datum: text.needDay }),
  };
}
