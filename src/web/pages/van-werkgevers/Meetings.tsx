import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks } from "../../checks.ts";
import { longDate, shortDate } from "../../format.ts";
import { Button, DateField, LineWithAction, Paragraph, Stack } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { type Kandidaatreactie, MIJN_BEDRIJF, planKennismaking } from "../mijn-bedrijf.queries.ts";
import { text } from "../VanWerkgeversPage.text.ts";

/** Which werkgever wants to meet which number, with the day when there is one. */
export function Meetings({ reacties }: { reacties: readonly Kandidaatreactie[] }) {
  const { vandaag } = useSession();
  const [planning, setPlanning] = useState<Kandidaatreactie | null>(null);
  return (
    <Stack>
      {reacties.length === 0 && <Paragraph>{text.meetingsNone}</Paragraph>}
      {reacties.map((reactie) => {
        const { id, werkgever, nummer, plek, gereageerdOp, kennismakingOp, reden } = reactie;
        const isOpen = reactie.reactie === "kennismaken" && kennismakingOp === null;
        return (
          <LineWithAction
            key={id}
            action={
              isOpen && (
                <Button
                  kind="secondary"
                  dense
                  label={text.planFor(werkgever.naam, nummer)}
                  onPress={() => setPlanning(reactie)}
                >
                  {text.plan}
                </Button>
              )
            }
          >
            <Paragraph>{text.meets(werkgever.naam, nummer)}</Paragraph>
            <Paragraph small soft>
              {text.meetsFor(plek.titel ?? "", shortDate(gereageerdOp, vandaag))}
            </Paragraph>
            {reden && <Paragraph small>{text.notNow(reden)}</Paragraph>}
            {kennismakingOp && <Paragraph small>{text.planned(longDate(kennismakingOp))}</Paragraph>}
          </LineWithAction>
        );
      })}
      {planning && <Plan reactie={planning} onClose={() => setPlanning(null)} />}
    </Stack>
  );
}

function Plan({ reactie, onClose }: { reactie: Kandidaatreactie; onClose: () => void }) {
  const client = useQueryClient();
  const [dag, setDag] = useState("");
  const { submit, busy, problem } = useSubmit<string, Kandidaatreactie>(
    (op, options) => planKennismaking(reactie, op, options),
    async () => {
      onClose();
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<"kennismakingOp">(problem);
  return (
    <FormDialog
      heading={text.planDialog}
      lead={text.planLead}
      sendLabel={text.planSend}
      subject={text.planSubject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(dag ? {} : { kennismakingOp: text.needDay }) && submit(dag)}
    >
      <DateField
        id="kennismakingOp"
        label={text.planDay}
        value={dag}
        error={checks.wrong.kennismakingOp}
        onChange={setDag}
      />
    </FormDialog>
  );
}
