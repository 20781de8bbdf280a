import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Correctie } from "../../../modules/correcties/correctie.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { newIdempotencyKey } from "../../api.ts";
import { shortDate } from "../../format.ts";
import {
  Alert,
  Button,
  Link,
  Paragraph,
  PartMissing,
  Row,
  Section,
  Stack,
  StatusBadge,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { CorrectieAnswer } from "../CorrectieAnswer.tsx";
import { text as list } from "../CorrectiesPage.text.ts";
import { answerCorrectie, dossiercorrectiesQuery } from "../rechten.queries.ts";
import { isClosed } from "./dossier.queries.ts";
import { text } from "./OpenCorrecties.text.ts";

const SHOWN = 5;

/** What someone says is not right and waits for an answer, with the answer beside it. Nothing waits: nothing is shown. */
export function OpenCorrecties({ inwoner }: { inwoner: Inwoner }) {
  const { gebruiker } = useSession();
  const sees = scopesOf(gebruiker, "change", "correctiebesluit").length > 0;
  const { data, error } = useQuery({ ...dossiercorrectiesQuery(inwoner.id), enabled: sees });
  const { done, setDone, again, take } = useAnswers(inwoner);
  const [open, setOpen] = useState<Correctie | null>(null);
  const waiting = data?.rijen.filter(({ status }) => status === "open") ?? [];
  if (error && !isClosed(error))
    return (
      <PartMissing part={text.part} action={<Button onPress={() => void again()}>{text.retry}</Button>} />
    );
  if (waiting.length === 0 && !done) return null;
  return (
    <Section
      heading={text.heading(inwoner.voornaam)}
      joined
      action={<Link href="/correcties">{text.all}</Link>}
    >
      <Stack>
        <ProblemAlert problem={take.error} />
        {done && !take.error && <Alert kind="ok" focus heading={done} />}
        {waiting.slice(0, SHOWN).map((correctie) => (
          <Stack key={correctie.id}>
            <div>
              <What correctie={correctie} />
            </div>
            <Actions correctie={correctie} onTake={take.mutate} onAnswer={setOpen} />
          </Stack>
        ))}
        {waiting.length > SHOWN && <Paragraph soft>{text.more(waiting.length - SHOWN)}</Paragraph>}
      </Stack>
      {open && (
        <CorrectieAnswer
          correctie={waiting.find(({ id }) => id === open.id) ?? open}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            setDone(list.answered);
            void again();
          }}
        />
      )}
    </Section>
  );
}

/** A yes changes the dossier itself: everything of it is asked anew. */
function useAnswers({ id, voornaam }: Inwoner) {
  const queries = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  const again = () =>
    Promise.all([["inwoner", id], ["correcties"]].map((queryKey) => queries.invalidateQueries({ queryKey })));
  const take = useMutation({
    mutationFn: (correctie: Correctie) =>
      answerCorrectie(
        correctie.id,
        { isJa: true, antwoord: null, gezien: correctie.nu },
        { idempotencyKey: newIdempotencyKey() },
      ),
    onSuccess: () => setDone(list.taken(voornaam)),
    onSettled: again,
  });
  return { done, setDone, again, take };
}

function What({ correctie }: { correctie: Correctie }) {
  const { vandaag } = useSession();
  const { label, inWoorden, waarom, isNamens, doorNaam, uiterlijk, isTeLaat } = correctie;
  return (
    <>
      <strong>
        {label}: {inWoorden}
      </strong>{" "}
      {isTeLaat && <StatusBadge kind="error">{list.tooLate}</StatusBadge>}
      <Paragraph small>
        {list.stands(correctie)} {waarom}
      </Paragraph>
      <Paragraph small soft>
        {text.until(shortDate(uiterlijk, vandaag))} {isNamens && list.by(doorNaam)}
      </Paragraph>
    </>
  );
}

type Act = (correctie: Correctie) => void;

const Actions = ({ correctie, onTake, onAnswer }: { correctie: Correctie; onTake: Act; onAnswer: Act }) => (
  <Row>
    {correctie.deel !== "anders" && (
      <Button
        kind="secondary"
        dense
        onPress={() => onTake(correctie)}
        label={`${list.take}: ${correctie.label}`}
      >
        {list.take}
      </Button>
    )}
    <Button
      kind="secondary"
      dense
      onPress={() => onAnswer(correctie)}
      label={`${list.answer}: ${correctie.label}`}
    >
      {list.answer}
    </Button>
  </Row>
);
