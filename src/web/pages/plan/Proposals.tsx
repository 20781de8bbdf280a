import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plan } from "../../../modules/plannen/plan-in-full.ts";
import type { Stapvoorstel } from "../../../modules/plannen/stapvoorstel.ts";
import { post } from "../../api.ts";
import { Button, Paragraph, Row, Section, Stack, Text, TextArea, TextField } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "./own-steps.text.ts";
import { useDialog } from "../../dialog.ts";

type Props = {
  plan: Plan;
  /** Who writes the plan answers; others propose. */
  mayChange: boolean;
  mayPropose: boolean;
};

/** Steps that were proposed: open ones wait for who writes the plan, answers stay to be read for a while. */
export function Proposals({ plan: { inwonerId, voorstellen }, mayChange, mayPropose }: Props) {
  const [isProposing, setProposing] = useState(false);
  const [refusing, setRefusing] = useState<Stapvoorstel | null>(null);
  const client = useQueryClient();
  const accept = useMutation({
    mutationFn: ({ id, key }: { id: string; key: string }) =>
      post(`/stapvoorstellen/${id}/antwoord`, { isJa: true, antwoord: null }, { idempotencyKey: key }),
    onSettled: () => client.invalidateQueries({ queryKey: ["inwoner", inwonerId] }),
  });
  const canPropose = mayPropose && !mayChange;
  if (voorstellen.length === 0 && !canPropose) return null;
  return (
    <Section heading={text.proposals}>
      <Stack gap="normal">
        <ProblemAlert problem={accept.error} />
        {voorstellen.map((voorstel) => (
          <Line key={voorstel.id} voorstel={voorstel}>
            {mayChange && voorstel.status === "voorgesteld" && (
              <Row>
                <Button
                  dense
                  kind="secondary"
                  label={`${text.accept}: ${voorstel.naam}`}
                  busy={accept.isPending && accept.variables.id === voorstel.id}
                  onPress={() => accept.mutate({ id: voorstel.id, key: crypto.randomUUID() })}
                >
                  {text.accept}
                </Button>
                <Button
                  dense
                  kind="subtle"
                  label={`${text.refuse}: ${voorstel.naam}`}
                  onPress={() => setRefusing(voorstel)}
                >
                  {text.refuse}
                </Button>
              </Row>
            )}
          </Line>
        ))}
        {canPropose && (
          <div>
            <Button dense kind="secondary" icon="plus" onPress={() => setProposing(true)}>
              {text.propose}
            </Button>
          </div>
        )}
      </Stack>
      {isProposing && <ProposeDialog inwonerId={inwonerId} onClose={() => setProposing(false)} />}
      {refusing && (
        <RefuseDialog inwonerId={inwonerId} voorstel={refusing} onClose={() => setRefusing(null)} />
      )}
    </Section>
  );
}

function Line({ voorstel, children }: { voorstel: Stapvoorstel; children: React.ReactNode }) {
  const { vandaag } = useSession();
  const { naam, status } = voorstel;
  return (
    <Stack gap="dense">
      <div>
        <Text strong>{naam}</Text>
        <Paragraph small>{text.proposedBy(voorstel, vandaag)}</Paragraph>
        <Paragraph small soft>
          {status === "voorgesteld"
            ? text.waits
            : status === "overgenomen"
              ? text.taken(voorstel)
              : text.notTaken(voorstel)}
        </Paragraph>
      </div>
      {children}
    </Stack>
  );
}

function ProposeDialog({ inwonerId, onClose }: { inwonerId: string; onClose: () => void }) {
  const { draft, form, field, submitIf } = useDialog<{ naam: string; wanneer: string }, "naam" | "wanneer">({
    inwonerId,
    name: "stapvoorstel",
    start: { naam: "", wanneer: "" },
    send: ({ naam, wanneer }, options) =>
      post(
        `/inwoners/${inwonerId}/stapvoorstellen`,
        { naam: naam.trim(), wanneer: wanneer.trim() || null },
        options,
      ),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.proposeHeading}
      lead={text.proposeLead}
      sendLabel={text.proposeSend}
      subject={text.proposeSubject}
      onClose={onClose}
      onSend={() => submitIf(draft.naam.trim() ? {} : { naam: text.needWhat })}
    >
      <TextArea {...field("naam")} label={text.proposeWhat} rows={2} />
      <TextField {...field("wanneer")} label={text.proposeWhen} autoComplete="off" />
    </FormDialog>
  );
}

function RefuseDialog({
  inwonerId,
  voorstel: { id, naam },
  onClose,
}: {
  inwonerId: string;
  voorstel: Stapvoorstel;
  onClose: () => void;
}) {
  const { draft, form, field, submitIf } = useDialog<{ antwoord: string }, "antwoord">({
    inwonerId,
    name: `stapvoorstel/${id}`,
    start: { antwoord: "" },
    send: ({ antwoord }, options) =>
      post(`/stapvoorstellen/${id}/antwoord`, { isJa: false, antwoord: antwoord.trim() || null }, options),
    onDone: onClose,
  });
  return (
    <FormDialog
      {...form}
      heading={text.refuseHeading(naam)}
      lead={text.refuseLead}
      sendLabel={text.refuseSend}
      subject={text.refuseSubject}
      onClose={onClose}
      onSend={() => submitIf(draft.antwoord.trim() ? {} : { antwoord: text.needWhy })}
    >
      <TextArea {...field("antwoord")} label={text.refuseWhy} rows={2} />
    </FormDialog>
  );
}
