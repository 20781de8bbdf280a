import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { PlekInFull, Sluitreden } from "../../modules/plekken/plek.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { Button, RadioGroup, Section, Stack } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import {
  GEEN_REDEN,
  geenMatchVan,
  type RedenDraft,
  RedenVelden,
  wrongReden,
} from "./geen-match/RedenVelden.tsx";
import { text as geenMatch } from "./geen-match/geen-match.text.ts";
import { text } from "./PlekPage.text.ts";
import { closePlek, reopenPlek, type Sluiting } from "./werk/werk.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

type Field = "sluitreden" | keyof RedenDraft;

/** Out of the lists, with the reason; who works there goes on. */
export function PlekClose({ plek: { id, titel }, onClose }: { plek: PlekInFull; onClose: () => void }) {
  const refresh = useRefresh();
  const [sluitreden, setSluitreden] = useState("");
  const [waarom, setWaarom] = useState<RedenDraft>(GEEN_REDEN);
  const isLeeg = sluitreden !== "" && sluitreden !== "ingevuld";
  const { submit, busy, problem, forget } = useSubmit<Sluiting, PlekInFull>(
    (body, options) => closePlek(id, body, options),
    async () => {
      onClose();
      await refresh();
    },
  );
  const checks = useChecks<Field>(problem);
  const send = () => {
    forget();
    const wrong: Wrong<Field> = {
      ...(!sluitreden && { sluitreden: text.needReason }),
      ...(isLeeg && wrongReden(waarom)),
    };
    if (!checks.check(wrong)) return;
    submit({ reden: sluitreden as Sluitreden, ...(isLeeg && geenMatchVan(waarom)) });
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
        id="sluitreden"
        label={text.closeReason}
        options={optionsOf(text.reasons)}
        value={sluitreden}
        onChange={setSluitreden}
        error={checks.wrong.sluitreden}
      />
      {isLeeg && (
        <RedenVelden
          draft={waarom}
          wrong={checks.wrong}
          onChange={(part) => setWaarom({ ...waarom, ...part })}
          label={geenMatch.waaromPlek}
        />
      )}
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
