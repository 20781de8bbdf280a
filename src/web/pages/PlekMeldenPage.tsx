import { useState } from "react";
import type { Plekmelding } from "../../modules/plekmeldingen/plekmelding.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { longDate } from "../format.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Heading,
  Page,
  RadioGroup,
  Row,
  Select,
  Stack,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { type Plekbericht, report } from "./plekmeldingen.queries.ts";
import { text } from "./PlekMeldenPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";

/** W2: an employer who is signed in reports a place, also half known. */
export function PlekMeldenPage() {
  const [reported, setReported] = useState<Plekmelding | null>(null);
  return reported ? (
    <Reported melding={reported} onAnother={() => setReported(null)} />
  ) : (
    <ReportForm onDone={setReported} />
  );
}

function Reported({
  melding: { contact, antwoordVoor, nummer },
  onAnother,
}: {
  melding: Plekmelding;
  onAnother: () => void;
}) {
  return (
    <Page title={text.sent} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.sent}</Heading>
        <Alert kind="ok" heading={text.sent} focus>
          {text.sentText(contact?.naam ?? null, longDate(antwoordVoor), nummer)}
        </Alert>
        <Row>
          <ButtonLink kind="primary" href="/mijn-bedrijf">
            {text.back}
          </ButtonLink>
          <Button kind="secondary" onPress={onAnother}>
            {text.another}
          </Button>
        </Row>
      </Stack>
    </Page>
  );
}

const EMPTY = { mogelijkheid: "", wat: "", uren: "weet niet", wanneer: "weet niet", gemeente: "" };
type Veld = keyof typeof EMPTY | "contactpersoon" | "telefoon" | "email";

function ReportForm({ onDone }: { onDone: (melding: Plekmelding) => void }) {
  const { gebruiker } = useSession();
  const { draft, change, checks, send, sending } = useReport(onDone);
  const field = <Key extends Exclude<Veld, "mogelijkheid">>(id: Key) => ({
    id,
    label: text[id],
    value: draft[id],
    onChange: (typed: string) => change({ [id]: typed }),
    error: checks.wrong[id],
  });
  return (
    <UnitForm
      title={text.title}
      heading={text.heading}
      lead={text.lead}
      saveLabel={text.send}
      back="/mijn-bedrijf"
      mayChange={scopesOf(gebruiker, "change", "bedrijf").includes("eigen-werkgever")}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <RadioGroup
        id="mogelijkheid"
        label={text.mogelijkheid}
        options={optionsOf(text.mogelijkheden)}
        value={draft.mogelijkheid}
        onChange={(mogelijkheid) => change({ mogelijkheid })}
        error={checks.wrong.mogelijkheid}
      />
      <TextArea {...field("wat")} description={text.watHint} rows={4} />
      <Select {...field("uren")} options={optionsOf(text.urenKeuzen)} />
      <Select {...field("wanneer")} options={optionsOf(text.wanneerKeuzen)} />
      {gebruiker.gemeenten.length > 1 && (
        <Select
          {...field("gemeente")}
          options={gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
        />
      )}
      <TextField {...field("contactpersoon")} autoComplete="name" />
      <TextField {...field("telefoon")} type="tel" autoComplete="tel" width="medium" />
      <TextField {...field("email")} type="email" autoComplete="email" />
    </UnitForm>
  );
}

function useReport(onDone: (melding: Plekmelding) => void) {
  const { gebruiker } = useSession();
  const { draft, change, forget } = useDraft<Record<Veld, string>>("plek-melden", {
    ...EMPTY,
    gemeente: gebruiker.gemeenten.length > 1 ? (gebruiker.gemeenten[0]?.code ?? "") : "",
    contactpersoon: gebruiker.naam,
    telefoon: "",
    email: "",
  });
  const sending = useSubmit<Plekbericht, Plekmelding>(report, ({ data }) => {
    forget();
    onDone(data);
  });
  const checks = useChecks<Veld>(sending.problem);
  const send = () => {
    sending.forget();
    const wrong = {
      ...(!draft.mogelijkheid && { mogelijkheid: text.needMogelijkheid }),
      ...(!draft.wat.trim() && { wat: text.needWat }),
      ...(!draft.contactpersoon.trim() && { contactpersoon: text.needContactpersoon }),
      ...(!draft.telefoon.trim() && { telefoon: text.needTelefoon }),
      ...(!draft.email.trim() && { email: text.needEmail }),
    };
    if (checks.check(wrong)) sending.submit(bodyOf(draft));
  };
  return { draft, change, checks, send, sending };
}

const bodyOf = ({ gemeente, ...draft }: Record<Veld, string>): Plekbericht => ({
  mogelijkheid: draft.mogelijkheid as Plekbericht["mogelijkheid"],
  wat: draft.wat.trim(),
  uren: draft.uren as NonNullable<Plekbericht["uren"]>,
  wanneer: draft.wanneer as NonNullable<Plekbericht["wanneer"]>,
  contactpersoon: draft.contactpersoon.trim(),
  telefoon: draft.telefoon.trim(),
  email: draft.email.trim(),
  ...(gemeente && { gemeente }),
});
