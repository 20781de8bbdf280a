import { useQueryClient } from "@tanstack/react-query";
import { BLIJFT } from "../../../modules/begeleiding/terugblik.ts";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { RadioGroup, TextArea } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { giveTerugblik, type Terugblik, type Terugblikvast } from "../begeleiding.queries.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./terugblik.text.ts";

const SCHAAL = ([5, 4, 3, 2, 1] as const).map((cijfer) => ({
  value: String(cijfer),
  label: text.schaal[cijfer],
}));
const BLIJFT_OPTIONS = BLIJFT.map((value) => ({ value, label: text.blijftKeuze[value] }));
const EMPTY = { tevreden: "", blijft: "", woorden: "" };
type Draft = typeof EMPTY;

export type Asked = {
  readonly inwonerId: string;
  readonly plaatsingId: string;
  readonly van: Terugblik["van"];
  /** The name of whom a werkgever answers about; null where someone who guides writes the answer down. */
  readonly naam: string | null;
};

/** Two questions and a few words, once. */
export function TerugblikDialog({
  asked,
  onClose,
  onDone,
}: {
  asked: Asked;
  onClose: () => void;
  onDone: (said: Terugblikvast) => void;
}) {
  const { inwonerId, plaatsingId, van, naam } = asked;
  const client = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>(`terugblik/${plaatsingId}/${van}`, EMPTY);
  const { submit, busy, problem } = useSubmit<Draft, Terugblikvast>(
    ({ tevreden, blijft, woorden }, options) =>
      giveTerugblik(
        {
          inwonerId,
          plaatsingId,
          van,
          tevreden: Number(tevreden),
          blijft: blijft as Terugblik["blijft"],
          woorden: woorden.trim() || null,
        },
        options,
      ),
    async ({ data }) => {
      forget();
      onDone(data);
      await client.invalidateQueries({ queryKey: ["begeleiding"] });
    },
  );
  const checks = useChecks<keyof Draft>(problem);
  const isCoach = naam === null;
  return (
    <FormDialog
      heading={isCoach ? text.headingCoach[van] : text.heading(naam)}
      lead={isCoach ? text.leadCoach : text.leadWerkgever}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(wrongIn(draft)) && submit(draft)}
    >
      <RadioGroup
        id="tevreden"
        label={isCoach ? text.tevredenCoach : text.tevreden}
        options={SCHAAL}
        value={draft.tevreden}
        error={checks.wrong.tevreden}
        onChange={(tevreden) => change({ tevreden })}
      />
      <RadioGroup
        id="blijft"
        label={isCoach ? text.blijftCoach : text.blijft}
        options={BLIJFT_OPTIONS}
        value={draft.blijft}
        error={checks.wrong.blijft}
        onChange={(blijft) => change({ blijft })}
      />
      <TextArea
        id="woorden"
        label={isCoach ? text.woordenCoach : text.woorden}
        optional
        rows={3}
        value={draft.woorden}
        error={checks.wrong.woorden}
        onChange={(woorden) => change({ woorden })}
      />
    </FormDialog>
  );
}

const wrongIn = ({ tevreden, blijft }: Draft) => ({
  ...(!tevreden && { tevreden: text.needTevreden }),
  ...(!blijft && { blijft: text.needBlijft }),
});
