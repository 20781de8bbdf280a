import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  DateField,
  EmptyState,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  NumberField,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  RadioGroup,
  Sheet,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import {
  eigenPlaatsingQuery,
  MIJN_BEDRIJF,
  type Plaatsingsregelingen,
  requestRegelingen,
} from "./mijn-bedrijf.queries.ts";
import { aanvraagOf, type Draft, openOf, startOf, type Veld, wrongIn } from "./mijn-bedrijf/aanvraag.ts";
import { text as words } from "./mijn-bedrijf/regeling.text.ts";
import { text } from "./RegelingAanvraagPage.text.ts";

/** One form for all arrangements of one employee. */
export function RegelingAanvraagPage() {
  const id = usePathParameter("id");
  const query = useQuery(eigenPlaatsingQuery(id));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen: [rij] }) => (
        <Page title={text.title}>
          {rij && openOf(rij.regelingen).length > 0 ? <Filled rij={rij} /> : <Gone />}
        </Page>
      )}
    </PageState>
  );
}

const Gone = () => (
  <>
    <Opening>{text.title}</Opening>
    <Sheet>
      <EmptyState heading={text.gone}>
        <ButtonLink href="/mijn-regelingen">{text.back}</ButtonLink>
      </EmptyState>
    </Sheet>
  </>
);

function Filled({ rij }: { rij: Plaatsingsregelingen }) {
  const go = useGo();
  const client = useQueryClient();
  const { gebruiker } = useSession();
  const { draft, change, forget } = useDraft<Draft>(
    `regelingen/${rij.plaatsingId}`,
    startOf(rij, gebruiker.naam),
  );
  const { submit, busy, problem } = useSubmit<Draft, unknown>(
    (values, options) => requestRegelingen(rij.plaatsingId, aanvraagOf(values), options),
    async () => {
      forget();
      await client.invalidateQueries(MIJN_BEDRIJF);
      go("/mijn-regelingen");
    },
  );
  const checks = useChecks<Veld>(problem);
  const fields = { draft, change, wrong: checks.wrong };
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(rij.naam)}</strong>
      </Opening>
      <Sheet>
        <Form onSubmit={() => checks.check(wrongIn(draft)) && submit(draft)}>
          <Stack gap="loose">
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <What {...fields} rij={rij} />
            <Job {...fields} />
            <Company {...fields} />
            <ProblemAlert problem={checks.otherProblem} />
            <Paragraph small soft>
              {text.sendNote}
            </Paragraph>
            <FormActions>
              <Button kind="primary" type="submit" busy={busy} busyText={text.busy}>
                {text.send}
              </Button>
              <ButtonLink href="/mijn-regelingen">{text.back}</ButtonLink>
            </FormActions>
            <Contact />
          </Stack>
        </Form>
      </Sheet>
    </>
  );
}

type FieldsProps = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: Partial<Record<Veld, string>>;
};

const What = ({ draft, change, wrong, rij }: FieldsProps & { rij: Plaatsingsregelingen }) => (
  <FormSection heading={text.what}>
    <CheckboxGroup
      id="soorten"
      label={text.soorten}
      description={text.soortenNote}
      options={openOf(rij.regelingen).map((soort) => ({
        value: soort,
        label: words.namen[soort],
        description: words.uitleg[soort],
      }))}
      value={draft.soorten}
      error={wrong.soorten}
      onChange={(soorten) => change({ soorten })}
    />
  </FormSection>
);

function Job({ draft, change, wrong }: FieldsProps) {
  return (
    <FormSection heading={text.job}>
      <NumberField
        id="uurloonInCenten"
        label={text.uurloon}
        description={text.uurloonNote}
        prefix="€"
        width="short"
        value={draft.uurloonInCenten}
        error={wrong.uurloonInCenten}
        onChange={(uurloonInCenten) => change({ uurloonInCenten })}
      />
      <NumberField
        id="urenPerWeek"
        label={text.uren}
        unit={text.hour}
        width="short"
        value={draft.urenPerWeek}
        error={wrong.urenPerWeek}
        onChange={(urenPerWeek) => change({ urenPerWeek })}
      />
      <RadioGroup
        id="contract"
        label={text.contract}
        options={Object.entries(text.contracten).map(([value, label]) => ({ value, label }))}
        value={draft.contract}
        error={wrong.contract}
        onChange={(contract) => change({ contract })}
      />
      {draft.contract === "tijdelijk" && (
        <DateField
          id="contractTot"
          label={text.tot}
          value={draft.contractTot}
          error={wrong.contractTot}
          onChange={(contractTot) => change({ contractTot })}
        />
      )}
    </FormSection>
  );
}

function Company({ draft, change, wrong }: FieldsProps) {
  return (
    <FormSection heading={text.company}>
      <TextField
        id="iban"
        label={text.iban}
        description={text.ibanNote}
        value={draft.iban}
        error={wrong.iban}
        onChange={(iban) => change({ iban })}
      />
      <TextField
        id="contactpersoon"
        label={text.contactpersoon}
        autoComplete="name"
        value={draft.contactpersoon}
        error={wrong.contactpersoon}
        onChange={(contactpersoon) => change({ contactpersoon })}
      />
      <TextField
        id="telefoon"
        label={text.telefoon}
        type="tel"
        autoComplete="tel"
        value={draft.telefoon}
        error={wrong.telefoon}
        onChange={(telefoon) => change({ telefoon })}
      />
    </FormSection>
  );
}

const Contact = () => (
  <Stack gap="dense">
    <Paragraph>{text.call}</Paragraph>
    <PhoneLink number={text.phone} />
  </Stack>
);
