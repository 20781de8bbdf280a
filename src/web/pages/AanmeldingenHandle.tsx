import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { BEGINTRIAGES } from "../../modules/beeld/instroom.ts";
import type { OntvangenAanmelding } from "../../modules/inwoners/ontvangen-aanmelding.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { ProblemError } from "../api.ts";
import { useChecks, type Wrong } from "../checks.ts";
import { capital } from "../format.ts";
import {
  Alert,
  Button,
  Dialog,
  ErrorSummary,
  Form,
  Paragraph,
  RadioGroup,
  Select,
  Stack,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./AanmeldingenPage.text.ts";
import { type Aanmeldingen, type Besluit, handle } from "./aanmeldingen.queries.ts";

type Field = "klantmanagerId" | "uitkomst" | "reden" | "antwoord";
type Props = {
  aanmelding: OntvangenAanmelding;
  onClose: () => void;
  onDone: (aanmelding: OntvangenAanmelding) => void;
};

/** Somebody becomes the main counsellor; where there is one already, he goes on and talks with who registered. */
export function TakeUpDialog({
  klantmanagers,
  ...props
}: Props & { klantmanagers: Aanmeldingen["klantmanagers"] }) {
  const { aanmelding } = props;
  const { gebruiker } = useSession();
  const choices = klantmanagers.filter(({ gemeenten }) => gemeenten.includes(aanmelding.gemeente));
  const mayDecide = scopesOf(gebruiker, "change", "beeld").length > 0 && aanmelding.inwonerId !== null;
  const self = choices.find(({ id }) => id === gebruiker.id)?.id ?? "";
  const [chosen, setChosen] = useState(self);
  const [triage, setTriage] = useState({ uitkomst: "", reden: "" });
  const { hoofd, naam, vanGemeentenaam } = aanmelding;
  return (
    <HandleDialog
      {...props}
      heading={hoofd ? text.agreeHeading(naam) : text.takeUpHeading(naam)}
      send={hoofd ? text.agreeSend : text.takeUpSend}
      wrong={wrongIn(hoofd !== null || chosen !== "", triage)}
      besluit={{
        ...(!hoofd && { klantmanagerId: chosen }),
        ...(triage.uitkomst && { triage: { ...triage, reden: triage.reden.trim() } }),
      }}
    >
      {(wrong) => (
        <>
          {hoofd ? (
            <Paragraph>{text.agreeText(hoofd, vanGemeentenaam)}</Paragraph>
          ) : (
            <Select
              id="klantmanagerId"
              label={text.klantmanager}
              emptyLabel={text.choose}
              options={choices.map(({ id, naam }) => ({ value: id, label: naam }))}
              value={chosen}
              onChange={setChosen}
              error={wrong.klantmanagerId}
            />
          )}
          {mayDecide && <TriageFields triage={triage} wrong={wrong} onChange={setTriage} />}
        </>
      )}
    </HandleDialog>
  );
}

type Triage = { readonly uitkomst: string; readonly reden: string };

function wrongIn(hasHelper: boolean, { uitkomst, reden }: Triage): Wrong<Field> {
  return {
    ...(!hasHelper && { klantmanagerId: text.needKlantmanager }),
    ...(uitkomst && !reden.trim() && { reden: text.needReden }),
  };
}

type TriageFieldsProps = { triage: Triage; wrong: Wrong<Field>; onChange: (triage: Triage) => void };

/** Where to begin may be decided at once, or later in the file. */
const TriageFields = ({ triage, wrong, onChange }: TriageFieldsProps) => (
  <>
    <RadioGroup
      id="uitkomst"
      label={text.triage}
      optional
      options={BEGINTRIAGES.map((value) => ({ value, label: capital(value) }))}
      value={triage.uitkomst}
      onChange={(uitkomst) => onChange({ ...triage, uitkomst })}
    />
    {triage.uitkomst && (
      <TextField
        id="reden"
        label={text.reden}
        autoComplete="off"
        value={triage.reden}
        error={wrong.reden}
        onChange={(reden) => onChange({ ...triage, reden })}
      />
    )}
  </>
);

/** A few words to who made the aanmelding. */
export function AnswerDialog(props: Props) {
  const { naam, doorNaam } = props.aanmelding;
  const [antwoord, setAntwoord] = useState("");
  return (
    <HandleDialog
      {...props}
      heading={text.answerHeading(naam)}
      send={text.answerSend}
      wrong={antwoord.trim() ? {} : { antwoord: text.needAnswer }}
      besluit={{ antwoord: antwoord.trim() }}
    >
      {(wrong) => (
        <TextArea
          id="antwoord"
          label={text.answerLabel}
          description={text.answerHint(doorNaam)}
          value={antwoord}
          onChange={setAntwoord}
          error={wrong.antwoord}
        />
      )}
    </HandleDialog>
  );
}

type HandleProps = Props & {
  heading: string;
  send: string;
  wrong: Wrong<Field>;
  besluit: Besluit;
  children: (wrong: Wrong<Field>) => ReactNode;
};

function HandleDialog({ aanmelding, onClose, onDone, heading, send, wrong, besluit, children }: HandleProps) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["aanmeldingen"] });
  const { submit, busy, problem, forget } = useSubmit<Besluit, OntvangenAanmelding>(
    async (besluit, options) => {
      try {
        return await handle(aanmelding, besluit, options);
      } catch (error) {
        if (isTaken(error)) await refresh();
        throw error;
      }
    },
    async ({ data }) => {
      onDone(data);
      await refresh();
      await queries.invalidateQueries({ queryKey: ["mijn-dag"] });
      await queries.invalidateQueries({ queryKey: ["caseload"] });
    },
  );
  const checks = useChecks<Field>(problem);
  const press = () => {
    forget();
    if (checks.check(wrong)) submit(besluit);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      heading={heading}
      actions={
        <>
          {!isTaken(problem) && (
            <Button kind="primary" busy={busy} onPress={press}>
              {send}
            </Button>
          )}
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Form onSubmit={press}>
        <Stack gap="loose">
          <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
          {children(checks.wrong)}
          {isTaken(problem) ? (
            <Alert kind="warning" heading={text.conflict}>
              {text.conflictText}
            </Alert>
          ) : (
            <ProblemAlert problem={checks.otherProblem} />
          )}
        </Stack>
      </Form>
    </Dialog>
  );
}

const isTaken = (error: unknown) => error instanceof ProblemError && error.status === 412;
