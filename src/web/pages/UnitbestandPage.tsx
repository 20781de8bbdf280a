import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import {
  Alert,
  Button,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  Link,
  NoAccessState,
  Opening,
  Page,
  Sheet,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./UnitbestandPage.text.ts";
import { Differences, RowErrors } from "./unitcijfers/BestandTables.tsx";
import {
  applyBestand,
  type BestandBody,
  type Bestandsvergelijking,
  compareBestand,
  UNITCIJFERS,
} from "./unitcijfers/unitcijfers.queries.ts";

const FILE = "unitbestand";
const BRON = "bron";
const REDEN = "reden";
const MAX_BYTES = 1_000_000;
const COLUMNS = "unit, werkvorm, maand, omzet, directe kosten, overige kosten, fte, mensen";

/** A file beside what stands there; a person takes it over, all of it or nothing. */
export function UnitbestandPage() {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", "unitcijfer").length === 0)
    return (
      <Page title={text.title}>
        <NoAccessState />
      </Page>
    );
  return (
    <Page title={text.title}>
      <Opening above={<Link href="/units/cijfers">{text.back}</Link>} lead={text.lead}>
        <strong>{text.heading}</strong>
      </Opening>
      <Filled />
    </Page>
  );
}

type Compared = { readonly inhoud: string; readonly found: Bestandsvergelijking };

function Filled() {
  const [file, setFile] = useState<File | null>(null);
  const [bron, setBron] = useState("");
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [compared, setCompared] = useState<Compared | null>(null);
  const { submit, busy, problem, forget } = useSubmit(compareBestand, ({ data }, inhoud) =>
    setCompared({ inhoud, found: data }),
  );
  const check = async () => {
    forget();
    setCompared(null);
    setAttempt(attempt + 1);
    const inhoud = file && file.size <= MAX_BYTES ? await file.text().catch(() => null) : null;
    const wrong = wrongIn(file, inhoud, bron);
    setErrors(wrong);
    if (wrong.length === 0 && inhoud) submit(inhoud);
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;
  return (
    <Stack gap="loose">
      <Sheet>
        <Stack>
          <ErrorSummary errors={errors} attempt={attempt} />
          <Form label={text.form} onSubmit={() => void check()}>
            <FileField
              id={FILE}
              label={text.file}
              description={text.fileNote(COLUMNS)}
              error={errorOf(FILE)}
              accept=".csv,text/csv"
              onChange={setFile}
            />
            <TextField
              id={BRON}
              label={text.bron}
              description={text.bronHint}
              error={errorOf(BRON)}
              value={bron}
              onChange={setBron}
            />
            <ProblemAlert problem={problem} />
            <FormActions>
              <Button type="submit" kind="primary" busy={busy} busyText={text.busy}>
                {text.compare}
              </Button>
            </FormActions>
          </Form>
        </Stack>
      </Sheet>
      {compared && (
        <Outcome key={compared.found.kenmerk} compared={compared} bron={bron} onDone={() => setFile(null)} />
      )}
    </Stack>
  );
}

function Outcome({
  compared: { inhoud, found },
  bron,
  onDone,
}: {
  compared: Compared;
  bron: string;
  onDone: () => void;
}) {
  const queries = useQueryClient();
  const [reden, setReden] = useState("");
  const [isMissing, setMissing] = useState(false);
  const [done, setDone] = useState<{ nieuw: number; anders: number } | null>(null);
  const { submit, busy, problem } = useSubmit(applyBestand, ({ data }) => {
    setDone(data);
    onDone();
    void queries.invalidateQueries(UNITCIJFERS);
  });
  const asksWhy = found.verschillen.some(({ isAfgesloten }) => isAfgesloten);
  const take = () => {
    const why = reden.trim();
    setMissing(asksWhy && why === "");
    const body: BestandBody = {
      inhoud,
      bron: bron.trim(),
      zekerheid: "bron",
      kenmerk: found.kenmerk,
      reden: why || null,
    };
    if (!asksWhy || why !== "") submit(body);
  };
  if (found.fouten.length > 0) return <RowErrors fouten={found.fouten} />;
  if (done)
    return (
      <Alert kind="ok" heading={text.done} focus>
        {text.doneText(done.nieuw, done.anders)} <Link href="/units/cijfers">{text.back}</Link>
      </Alert>
    );
  if (found.verschillen.length === 0) return <Alert kind="info" heading={text.same(found.gelijk)} focus />;
  return (
    <Differences found={found}>
      {asksWhy && (
        <TextField
          id={REDEN}
          label={text.reden}
          description={text.redenHint}
          error={isMissing ? text.redenMissing : undefined}
          value={reden}
          onChange={setReden}
        />
      )}
      <ProblemAlert problem={problem} />
      <div>
        <Button kind="primary" busy={busy} onPress={take}>
          {text.apply}
        </Button>
      </div>
    </Differences>
  );
}

function wrongIn(file: File | null, inhoud: string | null, bron: string): FieldError[] {
  const ofFile = !file
    ? text.fileMissing
    : file.size > MAX_BYTES
      ? text.fileTooLarge
      : inhoud
        ? null
        : text.fileUnreadable;
  return [
    ...(ofFile === null ? [] : [{ id: FILE, text: ofFile }]),
    ...(bron.trim() === "" ? [{ id: BRON, text: text.bronMissing }] : []),
  ];
}
