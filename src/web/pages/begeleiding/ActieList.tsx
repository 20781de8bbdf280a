import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Actie } from "../../../modules/begeleiding/actie.ts";
import { useChecks } from "../../checks.ts";
import { capital, shortDate } from "../../format.ts";
import { Button, Paragraph, Row, Stack, StatusBadge, Text, TextField } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { finishActie } from "../begeleiding.queries.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../PlaatsingBegeleidingPage.text.ts";

/** Who does what before which day; what is done stays readable. */
export function ActieList({ acties }: { acties: readonly Actie[] }) {
  const [asked, setAsked] = useState<Actie | null>(null);
  if (acties.length === 0) return <Paragraph soft>{text.noActies}</Paragraph>;
  return (
    <Stack>
      {acties.map((actie) => (
        <Line key={actie.id} actie={actie} onFinish={() => setAsked(actie)} />
      ))}
      {asked && <Finish actie={asked} onClose={() => setAsked(null)} />}
    </Stack>
  );
}

function Line({ actie, onFinish }: { actie: Actie; onFinish: () => void }) {
  const { vandaag } = useSession();
  const { wat, wieNaam, uiterlijk, klaarOp, resultaat } = actie;
  return (
    <Row apart>
      <div>
        <Text strong>{wat}</Text>
        <Paragraph small soft>
          {klaarOp
            ? [text.klaar(shortDate(klaarOp, vandaag)), resultaat].filter(Boolean).join(": ")
            : text.actie(capital(wieNaam), shortDate(uiterlijk, vandaag))}
        </Paragraph>
      </div>
      {!klaarOp && (
        <Row>
          {uiterlijk < vandaag && <StatusBadge kind="warning">{text.teLaat}</StatusBadge>}
          <Button dense onPress={onFinish} label={text.finishFor(wat)}>
            {text.finish}
          </Button>
        </Row>
      )}
    </Row>
  );
}

function Finish({ actie, onClose }: { actie: Actie; onClose: () => void }) {
  const client = useQueryClient();
  const [resultaat, setResultaat] = useState("");
  const { submit, busy, problem } = useSubmit<string, unknown>(
    (said, options) => finishActie(actie, said, options),
    async () => {
      onClose();
      await client.invalidateQueries({ queryKey: ["begeleiding"] });
    },
  );
  const checks = useChecks<"resultaat">(problem);
  const said = resultaat.trim();
  return (
    <FormDialog
      heading={text.finishHeading}
      lead={text.finishLead}
      sendLabel={text.finishSend}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() => checks.check(said ? {} : { resultaat: text.needResultaat }) && submit(said)}
    >
      <TextField
        id="resultaat"
        label={text.resultaat}
        autoComplete="off"
        value={resultaat}
        error={checks.wrong.resultaat}
        onChange={setResultaat}
      />
    </FormDialog>
  );
}
