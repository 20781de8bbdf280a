import { ProblemError } from "../api.ts";
import { languageName, longDate } from "../format.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Form,
  FormActions,
  Sheet,
  StepHeading,
  SummaryList,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./AanmeldenPage.text.ts";
import { type AanmeldingDraft, languagesOf } from "./aanmelding.ts";

const EXISTS = "inwoner.bestaat";

type Props = {
  draft: AanmeldingDraft;
  problem: Error | null;
  busy: boolean;
  onSend: () => void;
  change: string;
};

/** Step 3: what was filled in, once more. */
export function Check({ draft, problem, busy, onSend, change }: Props) {
  const { gebruiker } = useSession();
  const gemeente = gebruiker.gemeenten.find(({ code }) => code === draft.gemeente)?.naam ?? draft.gemeente;
  const existing = existingFile(problem);
  return (
    <>
      <StepHeading step={3} of={text.steps} lead={text.controle.lead}>
        {text.controle.heading}
      </StepHeading>
      <Sheet>
        <Form label={text.controle.heading} onSubmit={onSend}>
          <SummaryList
            facts={factsOf(draft, gemeente).map(([term, value]) => ({
              term,
              value: value || text.controle.empty,
              change: { href: change, label: text.controle.change },
            }))}
          />
          {existing ? (
            <Alert
              kind="warning"
              heading={text.exists.heading}
              action={
                <ButtonLink kind="primary" href={`/inwoners/${existing}`}>
                  {text.exists.open}
                </ButtonLink>
              }
            >
              {text.exists.text}
            </Alert>
          ) : (
            <ProblemAlert problem={problem} />
          )}
          <FormActions>
            {!existing && (
              <Button type="submit" kind="primary" busy={busy}>
                {text.controle.send}
              </Button>
            )}
            <ButtonLink href={change} kind="subtle">
              {text.controle.back}
            </ButtonLink>
          </FormActions>
        </Form>
      </Sheet>
    </>
  );
}

function existingFile(problem: Error | null): string | undefined {
  if (!(problem instanceof ProblemError) || problem.code !== EXISTS) return undefined;
  const { inwonerId } = problem.about;
  return typeof inwonerId === "string" ? inwonerId : undefined;
}

function factsOf(draft: AanmeldingDraft, gemeente: string): (readonly [string, string])[] {
  const words = text.gegevens;
  return [
    [words.voornaam, draft.voornaam],
    [words.achternaam, draft.achternaam],
    [words.geboortedatum, longDate(draft.geboortedatum)],
    [words.bsn, draft.bsn],
    [words.gemeente, gemeente],
    [words.postcode, draft.postcode],
    [words.woonplaats, draft.woonplaats],
    ...(draft.adresGeheim ? [[words.adresGeheimKort, words.adresGeheim] as const] : []),
    [words.telefoon, draft.telefoon],
    [words.email, draft.email],
    [words.taal, languagesOf(draft).map(languageName).join(", ")],
    [words.bron, draft.bron],
    [words.uitkering, draft.uitkering],
  ];
}
