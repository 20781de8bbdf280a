import { useState } from "react";
import type { AfnameInFull } from "../../../modules/beeld/afname.ts";
import { useGo } from "../../location.ts";
import { Button, Dialog, Paragraph } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../AfnamePage.text.ts";
import { deleteConcept } from "./beeld.queries.ts";
import { useDossierChange } from "./use-dossier-change.ts";

/** Throws a draft away, after a question. */
export function DiscardConcept({ concept, onDone }: { concept: AfnameInFull; onDone: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const go = useGo();
  const sending = useDossierChange<object, { id: string }>(
    concept.inwonerId,
    (_, options) => deleteConcept(concept, options),
    () => {
      onDone();
      go(`/inwoners/${concept.inwonerId}/beeld`);
    },
  );
  return (
    <>
      <Button kind="default" onPress={() => setAsking(true)}>
        {text.discard}
      </Button>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        heading={text.discardHeading}
        actions={
          <>
            <Button kind="primary" negative busy={sending.busy} onPress={() => sending.submit({})}>
              {text.discardConfirm}
            </Button>
            <Button kind="subtle" onPress={() => setAsking(false)}>
              {text.discardCancel}
            </Button>
          </>
        }
      >
        <Paragraph>{text.discardText}</Paragraph>
        <ProblemAlert problem={sending.problem} />
      </Dialog>
    </>
  );
}
