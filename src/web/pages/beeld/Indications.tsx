import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Aanvraag, Aanvraagstand, Indicatie, Indicatiestand } from "../../../modules/beeld/indicatie.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import {
  Button,
  Details,
  Paragraph,
  ReasonList,
  Row,
  Section,
  Stack,
  StatusBadge,
  Text,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { type Indicaties, indicatiesQuery } from "./beeld.queries.ts";
import { CorrectDialog } from "./CorrectDialog.tsx";
import { Corrections } from "./Corrections.tsx";
import { text } from "./dialogs.text.ts";
import { AnswerDialog, AskDialog, IndicationDialog } from "./IndicationDialogs.tsx";
import { useMayChange } from "./rights.ts";

type Asked =
  | { readonly what: "indicatie"; readonly seen: Indicatie | null }
  | { readonly what: "vraag" }
  | { readonly what: "uitkomst" | "verbetering"; readonly aanvraag: Aanvraag };

/** The indicaties with their validity, what UWV was asked, and how someone stands to the doelgroepregister. */
export function Indications({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(indicatiesQuery(inwoner.id));
  const [asked, setAsked] = useState<Asked | null>(null);
  const mayChange = useMayChange("situatie");
  const close = () => setAsked(null);
  return (
    <Section heading={text.indications}>
      <PartState query={query} part={text.indicationsPart} lines={4}>
        {(found) => (
          <Stack>
            {found.indicaties.length === 0 && <Paragraph>{text.none}</Paragraph>}
            {found.indicaties.map((indicatie) => (
              <One
                key={indicatie.id}
                indicatie={indicatie}
                standen={found.eerder.indicaties.filter(({ indicatieId }) => indicatieId === indicatie.id)}
              >
                {mayChange && (
                  <Button
                    dense
                    kind="subtle"
                    label={text.changeLabel(text.kinds[indicatie.soort])}
                    onPress={() => setAsked({ what: "indicatie", seen: indicatie })}
                  >
                    {text.change}
                  </Button>
                )}
              </One>
            ))}
            <Paragraph>
              <Text strong>{text.register}</Text>
              <br />
              {text.registerStand(found.register.stand, found.register.sinds)}
            </Paragraph>
            {found.aanvragen.map((aanvraag) => (
              <Question
                key={aanvraag.id}
                aanvraag={aanvraag}
                standen={found.eerder.aanvragen.filter(({ aanvraagId }) => aanvraagId === aanvraag.id)}
              >
                {mayChange && <AboutAdvice aanvraag={aanvraag} onAsk={setAsked} />}
              </Question>
            ))}
            <Steps found={found} />
            {mayChange && (
              <Row>
                <Button dense onPress={() => setAsked({ what: "indicatie", seen: null })}>
                  {text.add}
                </Button>
                <Button dense onPress={() => setAsked({ what: "vraag" })}>
                  {text.ask}
                </Button>
              </Row>
            )}
          </Stack>
        )}
      </PartState>
      {asked?.what === "indicatie" && (
        <IndicationDialog inwoner={inwoner} seen={asked.seen} onClose={close} />
      )}
      {asked?.what === "vraag" && <AskDialog inwoner={inwoner} onClose={close} />}
      {asked?.what === "uitkomst" && (
        <AnswerDialog inwoner={inwoner} aanvraag={asked.aanvraag} onClose={close} />
      )}
      {asked?.what === "verbetering" && (
        <CorrectDialog inwoner={inwoner} aanvraag={asked.aanvraag} onClose={close} />
      )}
    </Section>
  );
}

/** The answer is written down once, and put right afterwards. */
const AboutAdvice = ({ aanvraag, onAsk }: { aanvraag: Aanvraag; onAsk: (asked: Asked) => void }) =>
  aanvraag.uitkomst === null ? (
    <Button dense onPress={() => onAsk({ what: "uitkomst", aanvraag })}>
      {text.record}
    </Button>
  ) : (
    <Button
      dense
      kind="subtle"
      label={text.correctLabel(aanvraag.adviseur)}
      onPress={() => onAsk({ what: "verbetering", aanvraag })}
    >
      {text.correct}
    </Button>
  );

type OneProps = { indicatie: Indicatie; standen: readonly Indicatiestand[]; children: ReactNode };

function One({ indicatie, standen, children }: OneProps) {
  const { vandaag } = useSession();
  const { soort, isGeldig, vanaf, tot, bron } = indicatie;
  return (
    <Stack gap="dense">
      <Row apart>
        <Text strong>{text.kinds[soort]}</Text>
        {children}
      </Row>
      <Row>
        {isGeldig ? (
          <StatusBadge kind="ok">{text.valid}</StatusBadge>
        ) : (
          <StatusBadge kind="open">{vanaf > vandaag ? text.later : text.ended}</StatusBadge>
        )}
      </Row>
      <Text soft small>
        {text.from(vanaf, tot, bron)}
      </Text>
      <Corrections standen={standen} wat={text.earlierIndication} />
    </Stack>
  );
}

type QuestionProps = { aanvraag: Aanvraag; standen: readonly Aanvraagstand[]; children: ReactNode };

function Question({ aanvraag, standen, children }: QuestionProps) {
  const isOpen = aanvraag.uitkomst === null;
  return (
    <Stack gap="dense">
      <Text>{text.question(aanvraag)}</Text>
      {isOpen ? (
        <Row>
          <StatusBadge kind="waiting">{text.waiting(aanvraag.adviseur)}</StatusBadge>
          {children}
        </Row>
      ) : (
        <Row apart>
          <Text soft small>
            {text.answered(aanvraag)}
          </Text>
          {children}
        </Row>
      )}
      <Corrections standen={standen} wat={text.earlierAdvice} />
    </Stack>
  );
}

/** What the rules say of what was handed in; of no use once there is an indicatie. */
function Steps({ found: { advies, indicaties } }: { found: Indicaties }) {
  const hasOne = indicaties.some(({ soort, isGeldig }) => soort === "beschut werk" && isGeldig);
  if (!advies || hasOne || advies.redenen.every(({ antwoord }) => antwoord === "nog niet bekend"))
    return null;
  return (
    <Details summary={text.steps}>
      <Stack gap="dense">
        <Paragraph soft small>
          {text.stepsNote}
        </Paragraph>
        <ReasonList
          reasons={advies.redenen.map(({ antwoord, wat, bron }) => ({
            outcome: antwoord === "ja" ? "met" : antwoord === "nee" ? "not" : "unknown",
            text: wat,
            detail: bron,
          }))}
        />
      </Stack>
    </Details>
  );
}
