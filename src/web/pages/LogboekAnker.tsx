import { useState } from "react";
import type { Static } from "typebox";
import type { checkLogboek } from "../../modules/logboek/check-logboek.ts";
import { post, ProblemError, type WriteOptions } from "../api.ts";
import { Alert, Button, ErrorSummary, FileField, Form, FormActions, List, Stack } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./LogboekAnker.text.ts";

type Checked = Static<(typeof checkLogboek)["output"]>;
type Anker = { readonly tijdstip: string };

const FILE = "anker-bestand";

/** The log beside an anchor that was kept elsewhere: is the history still the same? */
export function LogboekAnker({ nameOf }: { nameOf: (keten: string) => string }) {
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [found, setFound] = useState<{ checked: Checked; moment: string } | null>(null);
  const { submit, busy, problem, forget } = useSubmit(
    (anker: Anker, options: WriteOptions) => post<Checked>("/logboek/_controleer", { anker }, options),
    ({ data }, { tijdstip }) => setFound({ checked: data, moment: tijdstip }),
  );
  const check = async () => {
    forget();
    setFound(null);
    setAttempt(attempt + 1);
    const anker = file && (await ankerIn(file));
    setWrong(anker ? null : file ? text.unreadable : text.missing);
    if (anker) submit(anker);
  };
  const isRefused = problem instanceof ProblemError && problem.status === 400;
  const error = wrong ?? (isRefused ? text.unreadable : null);
  return (
    <Form label={text.heading} onSubmit={() => void check()}>
      <Stack>
        <ErrorSummary errors={error ? [{ id: FILE, text: error }] : []} attempt={attempt} />
        <FileField
          id={FILE}
          label={text.file}
          description={text.fileNote}
          error={error ?? undefined}
          accept=".json,application/json"
          onChange={setFile}
        />
        <FormActions>
          <Button type="submit" busy={busy} busyText={text.busy}>
            {text.check}
          </Button>
        </FormActions>
        {found && <Outcome {...found} nameOf={nameOf} />}
        {!isRefused && <ProblemAlert problem={problem} />}
      </Stack>
    </Form>
  );
}

type OutcomeProps = { checked: Checked; moment: string; nameOf: (keten: string) => string };

function Outcome({ checked: { klopt, ketens }, moment, nameOf }: OutcomeProps) {
  const lines = ketens.reduce((sum, { regels }) => sum + regels, 0);
  if (klopt)
    return (
      <Alert kind="ok" heading={text.good}>
        {text.goodText(moment, lines)}
      </Alert>
    );
  const broken = ketens.flatMap(({ gemeente, fout }) => (fout ? [{ gemeente, ...fout }] : []));
  if (broken.some(({ fout }) => fout === "anker ongeldig"))
    return (
      <Alert kind="warning" heading={text.invalid}>
        {text.invalidText}
      </Alert>
    );
  return (
    <Alert kind="error" heading={text.bad(broken.length)}>
      <List>
        {broken.map(({ gemeente, nummer, fout }) => (
          <span key={gemeente}>{text.chain(nameOf(gemeente), text.wrong[fout](nummer))}</span>
        ))}
      </List>
      {text.badText}
    </Alert>
  );
}

/** Whether it is signed by us is for the service to say. */
async function ankerIn(file: File): Promise<Anker | null> {
  try {
    const read: unknown = JSON.parse(await file.text());
    const isAnker = typeof read === "object" && read !== null && "tijdstip" in read && "ketens" in read;
    return isAnker ? (read as Anker) : null;
  } catch {
    return null;
  }
}
