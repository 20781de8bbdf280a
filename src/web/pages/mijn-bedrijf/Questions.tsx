import { longDate, shortDate } from "../../format.ts";
import { Paragraph, Row, Section, Stack, StatusBadge } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import type { Bedrijfsvraag } from "../mijn-bedrijf.queries.ts";
import { text } from "../MijnBedrijfPage.text.ts";

/** What the company asked, with the answer or the day on which it is there. */
export const Questions = ({ vragen }: { vragen: readonly Bedrijfsvraag[] }) => (
  <Section heading={text.questions}>
    <Stack gap="loose">
      {vragen.length === 0 && <Paragraph>{text.questionsNone}</Paragraph>}
      {vragen.map((vraag) => (
        <Question key={vraag.id} vraag={vraag} />
      ))}
    </Stack>
  </Section>
);

function Question({ vraag }: { vraag: Bedrijfsvraag }) {
  const { vandaag } = useSession();
  const { onderwerp, woorden, doorNaam, gesteldOp, antwoord, beantwoordDoor, antwoordUiterlijk } = vraag;
  return (
    <Stack gap="dense">
      <Row>
        <StatusBadge kind={antwoord ? "ok" : "waiting"}>
          {antwoord ? text.answered : text.waiting}
        </StatusBadge>
        <Paragraph small soft>
          {text.onderwerpen[onderwerp]}
        </Paragraph>
      </Row>
      <Paragraph small soft>
        {text.asked(doorNaam, shortDate(gesteldOp, vandaag))}
      </Paragraph>
      <Paragraph>{woorden}</Paragraph>
      {antwoord && (
        <>
          <Paragraph small soft>
            {text.answer(beantwoordDoor ?? "")}
          </Paragraph>
          <Paragraph>{antwoord}</Paragraph>
        </>
      )}
      {!antwoord && <Paragraph small>{text.before(longDate(antwoordUiterlijk))}</Paragraph>}
    </Stack>
  );
}
