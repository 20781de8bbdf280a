import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks } from "../../checks.ts";
import { useDraft } from "../../draft.ts";
import { longDate, shortDate } from "../../format.ts";
import {
  Button,
  Heading,
  Paragraph,
  PhoneLink,
  Quote,
  Row,
  Section,
  Stack,
  TextArea,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { answerVraag, type Bedrijfsvraag, MIJN_BEDRIJF } from "../mijn-bedrijf.queries.ts";
import { text } from "../VanWerkgeversPage.text.ts";

/** The questions, what waits first, each with its answer or a way to give it. */
export function Asked({ vragen }: { vragen: readonly Bedrijfsvraag[] }) {
  const [answering, setAnswering] = useState<Bedrijfsvraag | null>(null);
  const first = vragen.find(({ antwoord }) => antwoord === null);
  return (
    <Section heading={text.questions}>
      <Stack gap="loose">
        {vragen.length === 0 && <Paragraph>{text.questionsNone}</Paragraph>}
        {vragen.map((vraag) => (
          <Question
            key={vraag.id}
            vraag={vraag}
            primary={vraag === first}
            onAnswer={() => setAnswering(vraag)}
          />
        ))}
      </Stack>
      {answering && <Answer vraag={answering} onClose={() => setAnswering(null)} />}
    </Section>
  );
}

function Question({
  vraag,
  primary,
  onAnswer,
}: {
  vraag: Bedrijfsvraag;
  primary: boolean;
  onAnswer: () => void;
}) {
  const { vandaag } = useSession();
  const { werkgever, woorden, doorNaam, bel, gesteldOp, antwoord, antwoordUiterlijk } = vraag;
  return (
    <Stack gap="dense">
      <Heading level={3}>{werkgever.naam}</Heading>
      <Paragraph small soft>
        {text.asked(doorNaam, shortDate(gesteldOp, vandaag))}
      </Paragraph>
      <Paragraph>{woorden}</Paragraph>
      {antwoord && vraag.beantwoordOp && (
        <>
          <Paragraph small soft>
            {text.answer(vraag.beantwoordDoor ?? "", shortDate(vraag.beantwoordOp, vandaag))}
          </Paragraph>
          <Paragraph>{antwoord}</Paragraph>
        </>
      )}
      {!antwoord && (
        <>
          <Paragraph small>{text.before(longDate(antwoordUiterlijk))}</Paragraph>
          <Row>
            <Button
              kind={primary ? "primary" : "secondary"}
              label={text.replyFor(werkgever.naam)}
              onPress={onAnswer}
            >
              {text.reply}
            </Button>
            {bel && <PhoneLink number={bel}>{text.call(bel)}</PhoneLink>}
          </Row>
        </>
      )}
    </Stack>
  );
}

function Answer({ vraag, onClose }: { vraag: Bedrijfsvraag; onClose: () => void }) {
  const client = useQueryClient();
  const { draft, change, forget } = useDraft(`antwoord/${vraag.id}`, { antwoord: "" });
  const { submit, busy, problem } = useSubmit<string, Bedrijfsvraag>(
    (antwoord, options) => answerVraag(vraag, antwoord, options),
    async () => {
      forget();
      onClose();
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  const checks = useChecks<"antwoord">(problem);
  return (
    <FormDialog
      heading={text.dialog(vraag.werkgever.naam)}
      lead={text.dialogLead}
      sendLabel={text.send}
      subject={text.subject}
      busy={busy}
      errors={checks}
      problem={checks.otherProblem}
      onClose={onClose}
      onSend={() =>
        checks.check(draft.antwoord.trim() ? {} : { antwoord: text.needAntwoord }) && submit(draft.antwoord)
      }
    >
      <Quote label={text.questions}>{vraag.woorden}</Quote>
      <TextArea
        id="antwoord"
        label={text.antwoord}
        rows={4}
        value={draft.antwoord}
        error={checks.wrong.antwoord}
        onChange={(antwoord) => change({ antwoord })}
      />
    </FormDialog>
  );
}
