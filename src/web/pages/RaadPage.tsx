import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate } from "../format.ts";
import {
  Button,
  ButtonLink,
  Details,
  Link,
  List,
  Opening,
  Page,
  Paragraph,
  Row,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  Text,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { type Raadsvraag, raadsvragenQuery } from "./raad/raad.queries.ts";
import { AnswerDialog, AskDialog } from "./raad/RaadDialogs.tsx";
import { text } from "./RaadPage.text.ts";

/** A council member asks and reads the answers; the adviser answers and makes public. */
export function RaadPage() {
  const query = useQuery(raadsvragenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => <Filled rijen={rijen} />}
    </PageState>
  );
}

function Filled({ rijen }: { rijen: readonly Raadsvraag[] }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState<Raadsvraag | "new" | null>(null);
  const mayAsk = scopesOf(gebruiker, "change", "raadsvraag").length > 0;
  const mayAnswer = scopesOf(gebruiker, "change", "raadsantwoord").length > 0;
  const waiting = rijen.filter(({ antwoord }) => antwoord === null);
  const close = () => setOpen(null);
  return (
    <Page title={text.title}>
      <Opening lead={mayAnswer ? text.lead : text.leadMember}>
        <strong>
          {mayAnswer
            ? waiting.length > 0
              ? text.opening(waiting.length)
              : text.openingNone
            : text.openingMember}
        </strong>
      </Opening>
      <Stack gap="loose">
        <Row>
          {mayAsk && (
            <Button kind="primary" icon="plus" onPress={() => setOpen("new")}>
              {text.ask}
            </Button>
          )}
          <ButtonLink href="/raad/visie">{text.visie}</ButtonLink>
          <Link href="/voor-de-raad">{text.figures}</Link>
        </Row>
        {mayAnswer ? (
          <>
            <Questions heading={text.waiting} none={text.waitingNone} rijen={waiting} onAnswer={setOpen} />
            <Questions
              heading={text.answered}
              none={text.answeredNone}
              rijen={rijen.filter(({ antwoord }) => antwoord !== null)}
              onAnswer={setOpen}
            />
          </>
        ) : (
          <>
            <Questions
              heading={text.mine}
              none={text.mineNone}
              rijen={rijen.filter(({ isEigen }) => isEigen)}
            />
            <Questions
              heading={text.published}
              none={text.publishedNone}
              rijen={rijen.filter(({ isEigen }) => !isEigen)}
            />
          </>
        )}
      </Stack>
      {open === "new" && <AskDialog onClose={close} />}
      {open !== null && open !== "new" && <AnswerDialog vraag={open} onClose={close} />}
    </Page>
  );
}

function Questions({
  heading,
  none,
  rijen,
  onAnswer,
}: {
  heading: string;
  none: string;
  rijen: readonly Raadsvraag[];
  onAnswer?: (vraag: Raadsvraag) => void;
}) {
  return (
    <Sheet>
      <Section heading={heading}>
        <Stack gap="loose">
          {rijen.length === 0 && <Paragraph soft>{none}</Paragraph>}
          {rijen.map((vraag) => (
            <Question key={vraag.id} vraag={vraag} onAnswer={onAnswer} />
          ))}
        </Stack>
      </Section>
    </Sheet>
  );
}

function Question({
  vraag,
  onAnswer,
}: {
  vraag: Raadsvraag;
  onAnswer: ((vraag: Raadsvraag) => void) | undefined;
}) {
  const { soort, tekst, datum, doorNaam, antwoord, eerder, isEigen } = vraag;
  return (
    <Stack gap="dense">
      <Paragraph>
        <strong>{tekst}</strong>
      </Paragraph>
      <Paragraph small soft>
        {text.from(text.soort[soort], longDate(datum), doorNaam)}
      </Paragraph>
      {antwoord ? (
        <>
          <Paragraph>{antwoord.tekst}</Paragraph>
          <Row>
            <Text small soft>
              {text.answer(longDate(antwoord.datum))}. {text.source(antwoord.bron)}
            </Text>
            <StatusBadge kind={antwoord.openbareVraag === null ? "open" : "ok"}>
              {antwoord.openbareVraag === null ? text.private : text.public}
            </StatusBadge>
          </Row>
          {antwoord.openbareVraag !== null && (onAnswer || isEigen) && (
            <Paragraph small soft>
              {text.publicAs(antwoord.openbareVraag)}
            </Paragraph>
          )}
        </>
      ) : (
        <div>
          <StatusBadge kind="waiting">{text.noAnswer}</StatusBadge>
        </div>
      )}
      {eerder.length > 0 && (
        <Details summary={text.earlier}>
          <List>
            {eerder.map((een) => (
              <span key={een.volgnummer}>
                {text.answer(longDate(een.datum))}: {een.tekst}
              </span>
            ))}
          </List>
        </Details>
      )}
      {onAnswer && (
        <div>
          <Button dense label={text.answerLabel(tekst)} onPress={() => onAnswer(vraag)}>
            {antwoord ? text.change : text.doAnswer}
          </Button>
        </div>
      )}
    </Stack>
  );
}
