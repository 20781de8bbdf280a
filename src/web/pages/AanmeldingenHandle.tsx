import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { OntvangenAanmelding } from "../../modules/inwoners/ontvangen-aanmelding.ts";
import { ProblemError } from "../api.ts";
import { useChecks, type Wrong } from "../checks.ts";
import {
  Alert,
  Button,
  Dialog,
  ErrorSummary,
  Form,
  Paragraph,
  Select,
  Stack,
  TextArea,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./AanmeldingenPage.text.ts";
import { type Aanmeldingen, type Besluit, handle } from "./aanmeldingen.queries.ts";

type Field = "klantmanagerId" | "antwoord";
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
  const self = choices.find(({ id }) => id === gebruiker.id)?.id ?? "";
  const [chosen, setChosen] = useState(self);
  const { hoofd, naam, vanGemeentenaam } = aanmelding;
  return (
    <HandleDialog
      {...props}
      heading={hoofd ? text.agreeHeading(naam) : text.takeUpHeading(naam)}
      send={hoofd ? text.agreeSend : text.takeUpSend}
      wrong={hoofd || chosen ? {} : { klantmanagerId: text.needKlantmanager }}
      besluit={hoofd ? {} : { klantmanagerId: chosen }}
    >
      {(wrong) =>
        hoofd ? (
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
        )
      }
    </HandleDialog>
  );
}

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
