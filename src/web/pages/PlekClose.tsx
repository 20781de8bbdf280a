import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PlekInFull, Sluitreden } from "../../modules/plekken/plek.ts";
import { useChecks } from "../checks.ts";
import { Button, Dialog, ErrorSummary, Form, Paragraph, RadioGroup, Section, Stack } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./PlekPage.text.ts";
import { closePlek, reopenPlek } from "./werk/werk.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

/** Out of the lists, with the reason; who works there goes on. */
export function PlekClose({ plek: { id, titel }, onClose }: { plek: PlekInFull; onClose: () => void }) {
  const refresh = useRefresh();
  const [reden, setReden] = useState("");
  const { submit, busy, problem, forget } = useSubmit<Sluitreden, PlekInFull>(
    (reden, options) => closePlek(id, reden, options),
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<"reden">(problem);
  const send = () => {
    forget();
    if (checks.check(reden ? {} : { reden: text.needReason })) submit(reden as Sluitreden);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.closeHeading(titel)}
      actions={
        <>
          <Button kind="primary" negative onPress={send} busy={busy}>
            {text.close}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={send}>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <Paragraph>{text.closeText}</Paragraph>
          <RadioGroup
            id="reden"
            label={text.closeReason}
            options={optionsOf(text.reasons)}
            value={reden}
            onChange={setReden}
            error={checks.wrong.reden}
          />
          <ProblemAlert problem={checks.otherProblem} />
        </Stack>
      </Form>
    </Dialog>
  );
}

/** Closed too soon: back in the lists. */
export function PlekReopen({ plek: { id } }: { plek: PlekInFull }) {
  const refresh = useRefresh();
  const { submit, busy, problem } = useSubmit<string, PlekInFull>(
    (id, options) => reopenPlek(id, options),
    () => void refresh(),
  );
  return (
    <Section heading={text.reopenHeading}>
      <Stack>
        <ProblemAlert problem={problem} />
        <div>
          <Button kind="primary" busy={busy} onPress={() => submit(id)}>
            {text.reopen}
          </Button>
        </div>
      </Stack>
    </Section>
  );
}

/** A plek stands in lists, at its werkgever and in what fits an inwoner. */
function useRefresh() {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ["plekken"] });
    await queries.invalidateQueries({ queryKey: ["werkgevers"] });
    await queries.invalidateQueries({ queryKey: ["inwoner"] });
  };
}
