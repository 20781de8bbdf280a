import { useQueryClient } from "@tanstack/react-query";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { Button, Dialog, Paragraph } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { withdrawProposal } from "../werk/werk.queries.ts";
import { text } from "./candidate.text.ts";
import type { Named } from "./PairCard.tsx";

export type WithdrawDialogProps = {
  inwoner: Named;
  voorstel: NonNullable<Plekmatch["voorstel"]>;
  onClose: () => void;
  onDone: () => void;
};

/** Takes back a voorstel that is open; the inwoner should hear it from a person first. */
export function WithdrawDialog({ inwoner, voorstel, onClose, onDone }: WithdrawDialogProps) {
  const queries = useQueryClient();
  const { submit, busy, problem } = useSubmit<string, { id: string }>(
    (id, options) => withdrawProposal(id, options),
    async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ["plekken"] });
      await queries.invalidateQueries({ queryKey: ["voorstellen"] });
      await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    },
  );
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.withdrawHeading(inwoner.naam ?? inwoner.voornaam)}
      actions={
        <>
          <Button kind="primary" negative busy={busy} onPress={() => submit(voorstel.id)}>
            {text.withdraw}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Paragraph>{text.withdrawText}</Paragraph>
      <ProblemAlert problem={problem} />
    </Dialog>
  );
}
