import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { relativeDay, shortDate } from "../format.ts";
import { Alert, Button, ButtonLink, NextStep, Section } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./DossierPage.text.ts";
import { openVoorstellenQuery, type VolgendeStap } from "./dossier/dossier.queries.ts";
import { text as proposals } from "./dossier/OpenProposals.text.ts";
import { CallButton } from "./dossier/Reachable.tsx";
import { AnswerDialog } from "./voorstellen/AnswerDialog.tsx";

type Stap = NonNullable<VolgendeStap["stap"]>;
type Antwoord = keyof typeof proposals.done;

/** The one honey block, and above it what was just written down here. What asks for nothing is said in plain words. */
export function DossierNext({ stap, inwoner }: { stap: VolgendeStap["stap"]; inwoner: Inwoner }) {
  const [done, setDone] = useState<Antwoord | null>(null);
  return (
    <>
      {done && (
        <Alert kind="ok" focus heading={proposals.done[done].heading(inwoner.voornaam)}>
          {proposals.done[done].text}
        </Alert>
      )}
      {stap ? (
        <Step stap={stap} inwoner={inwoner} onAnswered={setDone} />
      ) : (
        <Section heading={text.next.none} joined>
          {text.next.noneText(inwoner.voornaam)}
        </Section>
      )}
    </>
  );
}

type StepProps = { stap: Stap; inwoner: Inwoner; onAnswered: (antwoord: Antwoord) => void };

function Step(props: StepProps) {
  const { vandaag } = useSession();
  const { wat, waarom, wanneer } = props.stap;
  const { datum, isTeLaat } = wanneer;
  const when = isTeLaat ? text.next.tooLate(shortDate(datum, vandaag)) : relativeDay(datum, vandaag);
  return (
    <NextStep label={text.next.label(when)} heading={wat} actions={<StepActions {...props} />}>
      {waarom}.
    </NextStep>
  );
}

function StepActions({ stap, inwoner, onAnswered }: StepProps) {
  const here = `/inwoners/${inwoner.id}`;
  const isContact = stap.naar === here || stap.naar === `${here}/contact`;
  if (stap.soort === "antwoord voorstel")
    return <AnswerButton voorstelId={stap.id} inwoner={inwoner} onAnswered={onAnswered} />;
  if (!isContact)
    return (
      <ButtonLink kind="primary" iconEnd="arrow" href={stap.naar}>
        {stap.soort === "plaatsing regelen" ? proposals.start : text.next.look}
      </ButtonLink>
    );
  const toPlaces = namesPlekken(stap);
  return (
    <>
      {toPlaces && (
        <ButtonLink kind="primary" iconEnd="arrow" href={`${here}/plekken`}>
          {text.next.places}
        </ButtonLink>
      )}
      <ButtonLink
        kind={toPlaces ? "secondary" : "primary"}
        {...(!toPlaces && { iconEnd: "arrow" })}
        href={`${here}/contact`}
      >
        {text.next.record}
      </ButtonLink>
      <CallButton inwoner={inwoner} />
    </>
  );
}

/** A follow-up is written in someone's own words; where they name plekken, the way to those stands beside it. */
const namesPlekken = ({ soort, wat }: Stap): boolean => soort === "vervolg" && /\bplek(ken)?\b/i.test(wat);

/** The answer is written down here; the way to the plek is the other button. */
function AnswerButton({
  voorstelId,
  inwoner,
  onAnswered,
}: {
  voorstelId: string;
  inwoner: Inwoner;
  onAnswered: (antwoord: Antwoord) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery(openVoorstellenQuery(inwoner.id));
  const voorstel = data?.rijen.find(({ id }) => id === voorstelId);
  return (
    <>
      {voorstel && (
        <Button kind="primary" onPress={() => setOpen(true)}>
          {proposals.answer}
        </Button>
      )}
      <ButtonLink kind="secondary" href={`/inwoners/${inwoner.id}/plekken`}>
        {text.next.places}
      </ButtonLink>
      {isOpen && voorstel && (
        <AnswerDialog
          voorstel={voorstel}
          onClose={() => setOpen(false)}
          onDone={(antwoord) => {
            setOpen(false);
            onAnswered(antwoord);
          }}
        />
      )}
    </>
  );
}
