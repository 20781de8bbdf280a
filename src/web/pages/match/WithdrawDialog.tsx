import { useQueryClient } from "@tanstack/react-query";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { useState } from "react";
import { useChecks } from "../../checks.ts";
import { RadioGroup } from "../../nlds/index.ts";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import {
  GEEN_REDEN,
  geenMatchVan,
  type RedenDraft,
  RedenVelden,
  wrongReden,
} from "../geen-match/RedenVelden.tsx";
import { type Intrekking, withdrawProposal } from "../werk/werk.queries.ts";
import { text } from "./candidate.text.ts";
import type { Named } from "./PairCard.tsx";

export type WithdrawDialogProps = {
  inwoner: Named;
  voorstel: NonNullable<Plekmatch["voorstel"]>;
  onClose: () => void;
  onDone: () => void;
};

type Draft = RedenDraft & { readonly door: "begeleider" | "werkgever" };

/** Takes back a voorstel that is open, and says why; the inwoner should hear it from a person first. */
export function WithdrawDialog({ inwoner, voorstel, onClose, onDone }: WithdrawDialogProps) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft>({ ...GEEN_REDEN, door: "begeleider" });
  const { submit, busy, problem } = useSubmit<Intrekking, { id: string }>(
    (body, options) => withdrawProposal(voorstel.id, body, options),
    async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ["plekken"] });
      await queries.invalidateQueries({ queryKey: ["voorstellen"] });
      await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    },
  );
  const checks = useChecks<keyof RedenDraft>(problem);
  const isWerkgever = draft.door === "werkgever";
  return (
    <FormDialog
      heading={text.withdrawHeading(inwoner.naam ?? inwoner.voornaam)}
      lead={text.withdrawText}
      sendLabel={text.withdraw}
      negative
      subject={text.withdrawSubject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => {
        if (checks.check(wrongReden(draft, isWerkgever))) submit(bodyOf(draft));
      }}
    >
      <RadioGroup
        id="door"
        label={text.whoSaidNo}
        options={[
          { value: "begeleider", label: text.myself },
          { value: "werkgever", label: text.employer },
        ]}
        value={draft.door}
        onChange={(door) => setDraft({ ...draft, door: door as Draft["door"] })}
      />
      <RedenVelden
        draft={draft}
        wrong={checks.wrong}
        onChange={(part) => setDraft({ ...draft, ...part })}
        optional={!isWerkgever}
      />
    </FormDialog>
  );
}

function bodyOf({ door, ...draft }: Draft): Intrekking {
  const { geenMatch } = geenMatchVan(draft);
  return geenMatch ? { geenMatch: { ...geenMatch, door } } : {};
}
