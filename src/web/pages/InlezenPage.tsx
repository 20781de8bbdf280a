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
import { compareStuk, type importStuk, type Jaarstukvergelijking } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";
import { JaarstukCheck } from "./financien/JaarstukCheck.tsx";
import { useMoneyForm } from "./financien/use-money-form.ts";
import { text } from "./InlezenPage.text.ts";

type Body = Parameters<typeof importStuk>[0];
const START = {
  soort: "jaarrekening" as Body["soort"],
  isEigen: "ja",
  bedrijf: "",
  bron: "",
  peildatum: "",
  vastgesteldOp: "",
  inhoud: "",
  werkboek: "",
};
type Draft = typeof START;
type Checked = { readonly body: Omit<Body, "inhoud">; readonly found: Jaarstukvergelijking };
type Gelezen = { readonly jaren: readonly number[]; readonly gecontroleerd: number };

const LARGEST = 200_000;

/** A file with the amounts of a year: first what it would do, then it is taken. */
export function InlezenPage() {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [done, setDone] = useState<Gelezen | null>(null);
  return (
    <Page title={text.title}>
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
          <InlezenForm
            onChecked={(next) => {
              setDone(null);
              setChecked(next);
            }}
          />
        </Sheet>
        {checked && (
          <JaarstukCheck
            key={checked.found.kenmerk}
            {...checked}
            onDone={(gelezen) => {
              setChecked(null);
              setDone(gelezen);
            }}
          />
        )}
      </Stack>
    </Page>
  );
}

function InlezenForm({ onChecked }: { onChecked: (checked: Checked | null) => void }) {
  const form = useMoneyForm<Draft, keyof Draft, Jaarstukvergelijking>({
    name: "inlezen",
    start: START,
    keep: true,
    send: ({ bedrijf, soort, inhoud, werkboek }, options) =>
      compareStuk({ bedrijf: bedrijf.trim(), soort, ...(werkboek ? { werkboek } : { inhoud }) }, options),
    onDone: (found) => onChecked({ body: bodyOf(form.draft), found }),
  });
  const { draft, field, change, checks } = form;
  const take = async (file: File | null) => {
    onChecked(null);
    const isWorkbook = file !== null && file.name.toLowerCase().endsWith(".xlsx");
    change({
      inhoud: file && !isWorkbook ? await file.text() : "",
      werkboek: file && isWorkbook ? await base64Of(file) : "",
    });
  };
  return (
    <Form label={text.form} onSubmit={() => form.submitIf(wrongIn(draft))}>
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
        accept=".csv,.xlsx,text/csv"
        onChange={(file) => void take(file)}
      />
      <ProblemAlert problem={form.problem} />
      <FormActions>
        <Button type="submit" kind="primary" busy={form.busy} busyText={text.busy}>
          {text.check}
        </Button>
      </FormActions>
    </Form>
  );
}

const bodyOf = ({ isEigen, peildatum, vastgesteldOp, bedrijf, bron, soort }: Draft): Checked["body"] => ({
  soort,
  bedrijf: bedrijf.trim(),
  bron: bron.trim(),
  isEigen: isEigen === "ja",
  peildatum: isoDate(peildatum),
  vastgesteldOp: vastgesteldOp === "" ? null : isoDate(vastgesteldOp),
});

function wrongIn({ bedrijf, bron, peildatum, vastgesteldOp, inhoud, werkboek }: Draft) {
  const { need } = text;
  const size = Math.max(inhoud.length, werkboek.length);
  return {
    ...(bedrijf.trim() === "" && { bedrijf: need.bedrijf }),
    ...(bron.trim() === "" && { bron: need.bron }),
    ...(!isIsoDate(peildatum) && { peildatum: need.peildatum }),
    ...(vastgesteldOp !== "" && !isIsoDate(vastgesteldOp) && { vastgesteldOp: need.vastgesteldOp }),
    ...((size === 0 || size > LARGEST) && { inhoud: need.inhoud }),
  };
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
