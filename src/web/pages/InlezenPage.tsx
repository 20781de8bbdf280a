import { useState } from "react";
import { isIsoDate, isoDate } from "#core/dates";
import {
  Alert,
  Button,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  FormActions,
  Link,
  Opening,
  Page,
  RadioGroup,
  Select,
  Sheet,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { importStuk } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";
import { useMoneyForm } from "./financien/use-money-form.ts";
import { text } from "./InlezenPage.text.ts";

type Soort = Parameters<typeof importStuk>[0]["soort"];
const START = {
  soort: "jaarrekening" as Soort,
  isEigen: "ja",
  bedrijf: "",
  bron: "",
  peildatum: "",
  vastgesteldOp: "",
  inhoud: "",
};
type Draft = typeof START;
type Gelezen = { readonly jaren: readonly number[]; readonly gecontroleerd: number };

const LARGEST = 200_000;

/** A file with the amounts of a year, that is counted before it is taken. */
export function InlezenPage() {
  const [done, setDone] = useState<Gelezen | null>(null);
  return (
    <Page title={text.title} narrow>
      <Opening above={<Link href="/financien">{shared.back}</Link>} lead={text.lead}>
        <strong>{text.opening}</strong>
      </Opening>
      <Stack gap="loose">
        {done && (
          <Alert kind="ok" heading={text.done(done.jaren.length, done.gecontroleerd)} focus>
            <Link href="/financien">{text.doneText}</Link>
          </Alert>
        )}
        <Sheet>
          <InlezenForm onDone={setDone} />
        </Sheet>
      </Stack>
    </Page>
  );
}

function InlezenForm({ onDone }: { onDone: (done: Gelezen) => void }) {
  const form = useMoneyForm<Draft, keyof Draft, Gelezen>({
    name: "inlezen",
    start: START,
    send: ({ isEigen, peildatum, vastgesteldOp, ...draft }, options) =>
      importStuk(
        {
          ...draft,
          isEigen: isEigen === "ja",
          peildatum: isoDate(peildatum),
          vastgesteldOp: vastgesteldOp === "" ? null : isoDate(vastgesteldOp),
        },
        options,
      ),
    onDone,
  });
  const { draft, field, change, checks } = form;
  const submit = () => {
    const { need } = text;
    form.submitIf({
      ...(draft.bedrijf.trim() === "" && { bedrijf: need.bedrijf }),
      ...(draft.bron.trim() === "" && { bron: need.bron }),
      ...(!isIsoDate(draft.peildatum) && { peildatum: need.peildatum }),
      ...(draft.vastgesteldOp !== "" &&
        !isIsoDate(draft.vastgesteldOp) && { vastgesteldOp: need.vastgesteldOp }),
      ...((draft.inhoud === "" || draft.inhoud.length > LARGEST) && { inhoud: need.inhoud }),
    });
  };
  return (
    <Form label={text.form} onSubmit={submit}>
      <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
      <Select {...field("soort", text.soort)} options={text.soorten} />
      <RadioGroup {...field("isEigen", text.isEigen)} options={text.eigen} />
      <TextField {...field("bedrijf", text.bedrijf)} autoComplete="organization" />
      <TextField {...field("bron", text.bron)} description={text.bronHint} autoComplete="off" />
      <DateField {...field("peildatum", text.peildatum)} />
      <DateField {...field("vastgesteldOp", text.vastgesteldOp)} optional />
      <FileField
        id="inhoud"
        label={text.file}
        description={text.fileNote}
        error={checks.wrong.inhoud}
        accept=".csv,text/csv"
        onChange={(file) => void (file?.text() ?? Promise.resolve("")).then((inhoud) => change({ inhoud }))}
      />
      <ProblemAlert problem={form.problem} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy} busyText={text.busy}>
          {text.send}
        </Button>
      </FormActions>
    </Form>
  );
}
