import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PlekInFull, Sluitreden } from "../../modules/plekken/plek.ts";
import { useChecks } from "../checks.ts";
import { Button, RadioGroup, Section, Stack } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
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
    <FormDialog
      heading={text.closeHeading(titel)}
      lead={text.closeText}
      sendLabel={text.close}
      subject={text.subject}
      negative
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onSend={send}
      onClose={onClose}
    >
      <RadioGroup
        id="reden"
        label={text.closeReason}
        options={optionsOf(text.reasons)}
        value={reden}
        onChange={setReden}
        error={checks.wrong.reden}
      />
    </FormDialog>
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
