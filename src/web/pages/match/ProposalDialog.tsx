import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { ProblemError } from "../../api.ts";
import { useDraft } from "../../draft.ts";
import { Button, Dialog, Form, Paragraph, Stack, TextArea } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import { propose, setAside } from "./match.queries.ts";
import { text } from "./match.text.ts";

/** Which plek, and what with it. Both take as many presses. */
export type Deciding = { readonly plek: Plekmatch["plek"]; readonly kind: "propose" | "aside" };

const SHORTEST = 10;

/** One sentence, who sees it, and the way back. What was typed stays when it closes. */
export function ProposalDialog({
  inwoner,
  deciding: { plek, kind },
  onClose,
  onDone,
}: {
  inwoner: { readonly id: string; readonly voornaam: string };
  deciding: Deciding;
  onClose: () => void;
  onDone: (deciding: Deciding) => void;
}) {
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft(`${kind}/${inwoner.id}/${plek.id}`, { why: "" });
  const [isShort, setShort] = useState(false);
  const why = draft.why.trim();
  const { submit, busy, problem } = useSubmit<string, unknown>(
    (why, options) =>
      kind === "propose"
        ? propose(inwoner.id, { plekId: plek.id, waarom: why }, options)
        : setAside(inwoner.id, { plekId: plek.id, ...(why && { reden: why }) }, options),
    async () => {
      forget();
      onDone({ plek, kind });
      await queries.invalidateQueries({ queryKey: ["inwoner", inwoner.id] });
    },
  );
  const send = () => {
    const tooShort = kind === "propose" && why.length < SHORTEST;
    setShort(tooShort);
    if (!tooShort) submit(why);
  };
  const refused = problem instanceof ProblemError && Object.keys(problem.velden).length > 0;
  const error = isShort ? text.dialog.whyNeeded : refused ? problem.detail : undefined;
  const field = {
    id: "waarom",
    description: text.dialog.whyHint,
    rows: 2,
    value: draft.why,
    onChange: (why: string) => change({ why }),
    ...(error && { error }),
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={kind === "propose" ? text.dialog.propose(inwoner.voornaam) : text.dialog.aside}
      actions={
        <>
          <Button kind="primary" onPress={send} busy={busy}>
            {kind === "propose" ? text.dialog.send : text.dialog.sendAside}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.dialog.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={send}>
        <Stack>
          <Paragraph>
            {kind === "propose" ? text.dialog.who(inwoner.voornaam) : text.dialog.whoAside(inwoner.voornaam)}
          </Paragraph>
          {kind === "propose" ? (
            <TextArea {...field} label={text.dialog.why(inwoner.voornaam)} />
          ) : (
            <TextArea {...field} label={text.dialog.whyAside} optional />
          )}
          <ProblemAlert problem={refused ? null : problem} />
        </Stack>
      </Form>
    </Dialog>
  );
}
