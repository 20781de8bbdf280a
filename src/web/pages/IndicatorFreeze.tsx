import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { post } from "../api.ts";
import { capital, longDate } from "../format.ts";
import { Alert, Button, Dialog, Paragraph, Stack, SummaryList } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./IndicatorPage.text.ts";
import type { Indicatorblad } from "./indicatoren.queries.ts";
import { periodInWords } from "./periode-in-woorden.ts";

type Props = { blad: Indicatorblad };

/** Publishes the figure as it is counted today; what is kept is told before. */
export function IndicatorFreeze({ blad: { definitie, telling, standen } }: Props) {
  const { gebruiker } = useSession();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const { submit, busy, problem, forget } = useSubmit(
    (periode: string, options) =>
      post(`/indicatoren/${definitie.sleutel}/standen`, { periode, peildatum: telling.peildatum }, options),
    () => {
      setOpen(false);
      setDone(true);
      void queries.invalidateQueries({ queryKey: ["indicatoren"] });
    },
  );
  const close = () => {
    setOpen(false);
    forget();
  };
  if (done)
    return (
      <Alert kind="ok" heading={text.freeze.done}>
        {text.freeze.doneText}
      </Alert>
    );
  const isFrozen = standen.some(
    ({ periode, peildatum }) => periode === telling.periode && peildatum === telling.peildatum,
  );
  if (telling.waarde === null || isFrozen || scopesOf(gebruiker, "change", "rapport").length === 0)
    return null;
  return (
    <>
      <div>
        <Button kind="secondary" onPress={() => setOpen(true)}>
          {text.freeze.button}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={close}
        heading={text.freeze.question}
        actions={
          <>
            <Button kind="primary" busy={busy} onPress={() => submit(telling.periode)}>
              {text.freeze.confirm}
            </Button>
            <Button kind="subtle" onPress={close}>
              {text.freeze.cancel}
            </Button>
          </>
        }
      >
        <Stack>
          <ProblemAlert problem={problem} />
          <Kept definitie={definitie} telling={telling} />
        </Stack>
      </Dialog>
    </>
  );
}

const Kept = ({ definitie, telling }: Pick<Indicatorblad, "definitie" | "telling">) => (
  <>
    <SummaryList
      facts={[
        { term: text.title, value: definitie.naam },
        { term: text.period, value: periodInWords(telling.periode) },
        { term: text.value, value: text.freeze.value(telling, definitie.eenheid) },
        { term: text.asOf, value: longDate(telling.peildatum) },
        { term: text.formula, value: capital(definitie.formule) },
        { term: text.freeze.parts, value: text.freeze.partsText(telling.splitsing.length) },
      ]}
    />
    <Paragraph>{text.freeze.note}</Paragraph>
  </>
);
