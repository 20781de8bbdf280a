import { shortDate } from "../../format.ts";
import { Button, Paragraph, Row, Stack, StatusBadge, type StatusKind, Text } from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { text } from "../BegeleidingPage.text.ts";
import type { Signaal } from "../begeleiding.queries.ts";

const BADGE: Readonly<Record<Signaal["stand"], StatusKind>> = {
  open: "error",
  "weer open": "error",
  opgepakt: "active",
  opgelost: "ok",
};

type Props = { signalen: readonly Signaal[]; onAnswer: ((signaal: Signaal) => void) | undefined };

/** What someone said in his own words, when an answer is due, and what was said back. */
export function SignaalList({ signalen, onAnswer }: Props) {
  return (
    <Stack gap="loose">
      {signalen.map((signaal) => (
        <Line key={signaal.id} signaal={signaal} onAnswer={onAnswer} />
      ))}
    </Stack>
  );
}

function Line({ signaal, onAnswer }: { signaal: Signaal; onAnswer: Props["onAnswer"] }) {
  const { vandaag } = useSession();
  const { inwonernaam, onderwerp, van, doorNaam, gemeldOp, antwoordUiterlijk, stand, antwoord } = signaal;
  const isNew = stand === "open" || stand === "weer open";
  const due = antwoordUiterlijk < vandaag ? text.late : text.before;
  return (
    <Stack gap="dense">
      <Row>
        <Text strong>{text.about(inwonernaam ?? "", onderwerp)}</Text>
        <StatusBadge kind={BADGE[stand]}>{text.standen[stand]}</StatusBadge>
      </Row>
      <Paragraph>{text.said(signaal.woorden)}</Paragraph>
      <Paragraph small soft>
        {[
          text.by([text.van[van], doorNaam].filter(Boolean).join(" "), shortDate(gemeldOp, vandaag)),
          isNew && due(shortDate(antwoordUiterlijk, vandaag)),
          signaal.bel,
        ]
          .filter(Boolean)
          .join(" · ")}
      </Paragraph>
      {antwoord && <Paragraph small>{antwoord}</Paragraph>}
      {onAnswer && (
        <div>
          <Button
            dense
            kind="secondary"
            onPress={() => onAnswer(signaal)}
            label={text.answerFor(inwonernaam ?? onderwerp)}
          >
            {text.answer}
          </Button>
        </div>
      )}
    </Stack>
  );
}
