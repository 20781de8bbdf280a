import { useQuery } from "@tanstack/react-query";
import { BRONNEN } from "../../modules/inwoners/aanmelding.ts";
import { UITKERINGEN } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { useChecks } from "../checks.ts";
import { languageName } from "../format.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  Select,
  Sheet,
  StepHeading,
  TextField,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { AdresZoek } from "./registers/AdresZoek.tsx";
import { BrpVoorstel } from "./registers/BrpVoorstel.tsx";
import { aangeslotenQuery, askBrpAanmelding, type GevondenAdres } from "./registers/registers.queries.ts";
import { text } from "./AanmeldenPage.text.ts";
import { type AanmeldingDraft, TALEN, wrongIn } from "./aanmelding.ts";

const words = text.gegevens;
const optionsOf = (values: readonly string[]) => values.map((value) => ({ value, label: value }));

type Props = {
  draft: AanmeldingDraft;
  onChange: (part: Partial<AanmeldingDraft>) => void;
  /** What the service refused after the check. */
  problem: Error | null;
  onNext: () => void;
  back: string;
};

type TextName = {
  [Name in keyof AanmeldingDraft]: AanmeldingDraft[Name] extends string ? Name : never;
}[keyof AanmeldingDraft];

/** Step 2. */
export function Details({ draft, onChange, problem, onNext, back }: Props) {
  const { gebruiker, vandaag } = useSession();
  const checks = useChecks<keyof AanmeldingDraft>(problem);
  const field = (name: TextName) => ({
    id: name,
    value: draft[name],
    error: checks.wrong[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  const mayRecordBsn = scopesOf(gebruiker, "change", "bsn").length > 0;
  const gemeenten = gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <>
      <StepHeading step={2} of={text.steps} lead={words.lead}>
        {words.heading}
      </StepHeading>
      <Sheet>
        <Form label={text.title} onSubmit={() => checks.check(wrongIn(draft, vandaag)) && onNext()}>
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          <FormSection heading={words.who}>
            <TextField label={words.voornaam} width="medium" autoComplete="off" {...field("voornaam")} />
            <TextField label={words.achternaam} width="medium" autoComplete="off" {...field("achternaam")} />
            <DateField
              label={words.geboortedatum}
              description={words.geboortedatumUitleg}
              {...field("geboortedatum")}
            />
            {mayRecordBsn && (
              <TextField
                label={words.bsn}
                description={words.bsnUitleg}
                optional
                width="medium"
                inputMode="numeric"
                autoComplete="off"
                {...field("bsn")}
              />
            )}
            <FromBrp draft={draft} onChange={onChange} />
          </FormSection>
          <FormSection heading={words.where}>
            <Select
              label={words.gemeente}
              options={gemeenten}
              {...(gemeenten.length > 1 && { emptyLabel: words.choose })}
              {...field("gemeente")}
            />
            <TextField
              label={words.postcode}
              description={words.postcodeUitleg}
              optional
              width="short"
              autoComplete="off"
              {...field("postcode")}
            />
            <AdresZoek postcode={draft.postcode} onFound={(found) => onChange(placeOf(found, gemeenten))} />
            <TextField
              label={words.woonplaats}
              optional
              width="medium"
              autoComplete="off"
              {...field("woonplaats")}
            />
            {draft.adresGeheim && (
              <Checkbox
                id="adresGeheim"
                label={words.adresGeheim}
                checked
                onChange={(adresGeheim) => onChange({ adresGeheim })}
              />
            )}
            <TextField
              label={words.telefoon}
              optional
              type="tel"
              width="medium"
              autoComplete="off"
              {...field("telefoon")}
            />
            <TextField label={words.email} optional type="email" autoComplete="off" {...field("email")} />
            <Select label={words.taal} options={LANGUAGES} {...field("taal")} />
            {draft.taal !== "nld" && (
              <Checkbox
                id="spreektNederlands"
                label={words.nederlands}
                checked={draft.spreektNederlands}
                onChange={(spreektNederlands) => onChange({ spreektNederlands })}
              />
            )}
          </FormSection>
          <FormSection heading={words.how}>
            <Select
              label={words.bron}
              emptyLabel={words.choose}
              options={optionsOf(BRONNEN)}
              {...field("bron")}
            />
            <Select
              label={words.uitkering}
              emptyLabel={words.choose}
              options={optionsOf(UITKERINGEN)}
              {...field("uitkering")}
            />
          </FormSection>
          <FormActions>
            <Button type="submit" kind="primary">
              {words.next}
            </Button>
            <ButtonLink href={back} kind="subtle">
              {words.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}

/** For who may ask the BRP, where the service is connected to it. */
function FromBrp({ draft, onChange }: Pick<Props, "draft" | "onChange">) {
  const { gebruiker } = useSession();
  const { data } = useQuery(aangeslotenQuery);
  const gemeente = draft.gemeente || (gebruiker.gemeenten[0]?.code ?? "");
  if (!data?.brp || scopesOf(gebruiker, "read", "brpvraag").length === 0) return null;
  return (
    <BrpVoorstel
      form={draft}
      ask={() => askBrpAanmelding(draft.bsn, gemeente)}
      missing={draft.bsn.replaceAll(/\D/g, "").length === 9 ? null : words.eerstBsn}
      onTake={onChange}
    />
  );
}

const placeOf = ({ plaats, gemeente }: GevondenAdres, gemeenten: readonly { value: string }[]) => ({
  woonplaats: plaats,
  ...(gemeente && gemeenten.some(({ value }) => value === gemeente) && { gemeente }),
});
const LANGUAGES = TALEN.map((code) => ({ value: code, label: languageName(code) }));
