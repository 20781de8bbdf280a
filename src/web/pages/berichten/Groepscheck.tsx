import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../../api.ts";
import { useChecks, type Wrong } from "../../checks.ts";
import {
  Alert,
  Button,
  CheckboxGroup,
  ErrorSummary,
  Form,
  FormActions,
  Gesprekslijst,
  List,
  Paragraph,
  Section,
  Sheet,
  Stack,
  StepHeading,
  TextField,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSubmit } from "../../submit.ts";
import type { Groepscontrole } from "../berichten.queries.ts";
import { text } from "../GroepsberichtPage.text.ts";
import { type Groepsdraft, vraagVan } from "./groepsdraft.ts";

type Field = "aantal" | "isWaarschuwingGelezen";
type Props = {
  draft: Groepsdraft;
  controle: Groepscontrole;
  busy: boolean;
  /** Looks again, without these. */
  onLook: (behalve: readonly string[]) => void;
  onBack: () => void;
  onDone: () => void;
};

/** Step 2: exactly who gets exactly what. The number is typed; what changes here is looked at again first. */
export function Groepscheck({ draft, controle, busy, onLook, onBack, onDone }: Props) {
  const { ontvangers, selectie, belemmeringen, bedenktijdInMinuten } = controle;
  const [gekozen, setGekozen] = useState<readonly string[]>(ontvangers.map(({ inwonerId }) => inwonerId));
  const isChanged = gekozen.length !== ontvangers.length;
  const behalve = [...draft.behalve, ...ontvangers.map(({ inwonerId }) => inwonerId)].filter(
    (id) => !gekozen.includes(id),
  );
  const isBlocked = belemmeringen.length > 0;
  return (
    <>
      <StepHeading step={2} of={3} lead={text.step2Lead(selectie, bedenktijdInMinuten)}>
        {isBlocked ? text.step2None : text.step2(ontvangers.length)}
      </StepHeading>
      <Stack gap="loose">
        <Meldingen controle={controle} />
        {!isBlocked && (
          <Sheet>
            <Stack gap="loose">
              <Section heading={text.sample}>
                <Gesprekslijst
                  uitspraken={ontvangers.slice(0, 1).map(({ inwonerId, naam, tekst }) => ({
                    id: inwonerId,
                    door: naam,
                    wanneer: controle.onderwerp,
                    isVanMij: true,
                    tekst,
                    lang: "nl",
                  }))}
                />
              </Section>
              <CheckboxGroup
                id="ontvangers"
                label={text.recipients}
                description={text.recipientsHelp}
                options={ontvangers.map(({ inwonerId, naam, taalnaam, krijgtMail }) => ({
                  value: inwonerId,
                  label: naam,
                  description: text.recipient(taalnaam, krijgtMail),
                }))}
                value={gekozen}
                onChange={setGekozen}
                columns
              />
              {isChanged && (
                <Alert
                  kind="info"
                  heading={text.changed}
                  action={
                    <Button kind="secondary" onPress={() => onLook(behalve)} busy={busy}>
                      {text.again}
                    </Button>
                  }
                />
              )}
              {!isChanged && <Verzenden draft={draft} controle={controle} onDone={onDone} />}
            </Stack>
          </Sheet>
        )}
        <FormActions>
          <Button kind="subtle" onPress={onBack}>
            {text.back}
          </Button>
        </FormActions>
      </Stack>
    </>
  );
}

const Meldingen = ({
  controle: { belemmeringen, buitenBereik, zonderMail },
}: {
  controle: Groepscontrole;
}) => (
  <>
    {belemmeringen.length > 0 && (
      <Alert kind="error" heading={text.blocked} focus>
        <List>
          {belemmeringen.map(({ soort, tekst }) => (
            <span key={soort}>{tekst}</span>
          ))}
        </List>
      </Alert>
    )}
    {buitenBereik > 0 && <Paragraph>{text.outside(buitenBereik)}</Paragraph>}
    {zonderMail > 0 && <Paragraph>{text.noMail(zonderMail)}</Paragraph>}
  </>
);

type Sending = { readonly aantal: number; readonly isWaarschuwingGelezen: boolean };

function Verzenden({ draft, controle, onDone }: Pick<Props, "draft" | "controle" | "onDone">) {
  const { ontvangers, waarschuwingen } = controle;
  const queries = useQueryClient();
  const [aantal, setAantal] = useState("");
  const [gelezen, setGelezen] = useState<readonly string[]>([]);
  const send = useSubmit<Sending, unknown>(
    (sending, options) =>
      post("/groepsberichten", { ...vraagVan(draft), ...sending, controle: controle.controle }, options),
    () => {
      void queries.invalidateQueries({ queryKey: ["groepsberichten"] });
      onDone();
    },
  );
  const checks = useChecks<Field>(send.problem);
  const isGelezen = gelezen.length > 0;
  const wrong = (): Wrong<Field> => ({
    ...(aantal.trim() === "" && { aantal: text.aantalLeeg }),
    ...(aantal.trim() !== "" && Number(aantal) !== ontvangers.length && { aantal: text.aantalAnders }),
    ...(waarschuwingen.length > 0 && !isGelezen && { isWaarschuwingGelezen: text.warnedLeeg }),
  });
  return (
    <Form
      onSubmit={() =>
        checks.check(wrong()) && send.submit({ aantal: Number(aantal), isWaarschuwingGelezen: isGelezen })
      }
    >
      <Stack gap="loose">
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        <ProblemAlert problem={checks.otherProblem} />
        {waarschuwingen.length > 0 && (
          <>
            <Alert kind="warning" heading={text.warned}>
              <List>
                {waarschuwingen.map(({ woord, hint }) => (
                  <span key={woord}>{text.hint(woord, hint)}</span>
                ))}
              </List>
            </Alert>
            <CheckboxGroup
              id="isWaarschuwingGelezen"
              label={text.warned}
              options={[{ value: "ja", label: text.warnedRead }]}
              value={gelezen}
              error={checks.wrong.isWaarschuwingGelezen}
              onChange={setGelezen}
            />
          </>
        )}
        <TextField
          id="aantal"
          label={text.aantal}
          description={text.aantalHelp}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          value={aantal}
          error={checks.wrong.aantal}
          onChange={setAantal}
        />
        <FormActions>
          <Button kind="primary" type="submit" busy={send.busy}>
            {text.send}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}
