import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import type { Voorstel } from "../../../modules/voorstellen/voorstel.ts";
import { shortDate } from "../../format.ts";
import {
  Alert,
  Button,
  ButtonLink,
  GroupHead,
  Link,
  PlaceCard,
  PlaceList,
  Section,
  Sheet,
  StatusBadge,
} from "../../nlds/index.ts";
import { useSession } from "../../session.tsx";
import { AnswerDialog } from "../voorstellen/AnswerDialog.tsx";
import { openVoorstellenQuery } from "./dossier.queries.ts";
import { text } from "./OpenProposals.text.ts";

const OPEN: readonly Voorstel["status"][] = ["voorgesteld", "akkoord"];

type Antwoord = keyof typeof text.done;

/** A sheet of its own, or a part of the overview. */
export type OpenProposalsProps = {
  inwoner: Inwoner;
  kind: "sheet" | "part";
  /** Already shown as the next step. */
  without?: string | undefined;
};

/** What was proposed and is not a plaatsing yet: the answer is written down here, and what then comes stands beside it. */
export function OpenProposals({ inwoner, kind, without }: OpenProposalsProps) {
  const { gebruiker } = useSession();
  const [done, setDone] = useState<{ id: string; antwoord: Antwoord } | null>(null);
  const sees = scopesOf(gebruiker, "read", "voorstel").length > 0;
  const { data } = useQuery({ ...openVoorstellenQuery(inwoner.id), enabled: sees });
  const shown =
    data?.rijen.filter(
      ({ id, status }) => id === done?.id || (id !== without && OPEN.some((open) => open === status)),
    ) ?? [];
  if (shown.length === 0) return null;
  const list = (
    <PlaceList>
      {shown.map((voorstel) => (
        <Proposal
          key={voorstel.id}
          voorstel={voorstel}
          naam={inwoner.voornaam}
          done={done?.id === voorstel.id ? done.antwoord : null}
          onDone={(antwoord) => setDone({ id: voorstel.id, antwoord })}
        />
      ))}
    </PlaceList>
  );
  if (kind === "part")
    return (
      <Section heading={text.heading} joined>
        {list}
      </Section>
    );
  return (
    <Sheet full>
      <GroupHead heading={text.heading} first />
      {list}
    </Sheet>
  );
}

function Proposal({
  voorstel,
  naam,
  done,
  onDone,
}: {
  voorstel: Voorstel;
  naam: string;
  done: Antwoord | null;
  onDone: (antwoord: Antwoord) => void;
}) {
  const { vandaag } = useSession();
  const [isAnswering, setAnswering] = useState(false);
  const { plekId, titel, werkgever, voorgesteldOp, doorNaam, status } = voorstel;
  return (
    <PlaceCard
      heading={titel ?? text.somewhere}
      href={`/plekken/${plekId}`}
      description={[werkgever?.naam, text.proposed(shortDate(voorgesteldOp, vandaag), doorNaam)]
        .filter(Boolean)
        .join(" · ")}
      badge={
        status === "voorgesteld" ? (
          <StatusBadge kind="waiting">{text.waits(naam)}</StatusBadge>
        ) : (
          status === "akkoord" && <StatusBadge kind="ok">{text.yes(naam)}</StatusBadge>
        )
      }
      actions={<ProposalActions voorstel={voorstel} onAnswer={() => setAnswering(true)} />}
    >
      {done && (
        <Alert kind="ok" focus heading={text.done[done].heading(naam)}>
          {text.done[done].text}{" "}
          {done === "nee" && <Link href={`/voorstellen/${voorstel.id}`}>{text.whatNow}</Link>}
        </Alert>
      )}
      {isAnswering && (
        <AnswerDialog
          voorstel={voorstel}
          onClose={() => setAnswering(false)}
          onDone={(antwoord) => {
            setAnswering(false);
            onDone(antwoord);
          }}
        />
      )}
    </PlaceCard>
  );
}

function ProposalActions({ voorstel, onAnswer }: { voorstel: Voorstel; onAnswer: () => void }) {
  const { gebruiker } = useSession();
  const { id, titel, status } = voorstel;
  const isYes = status === "akkoord";
  const mayAnswer = scopesOf(gebruiker, "change", "voorstel").length > 0;
  const mayStart = scopesOf(gebruiker, "change", "plaatsing").length > 0;
  if (!isYes && status !== "voorgesteld") return null;
  const answer = isYes ? text.changeAnswer : text.answer;
  const about = (action: string) => `${action}: ${titel ?? text.somewhere}`;
  return (
    <>
      {isYes && mayStart && (
        <ButtonLink href={`/voorstellen/${id}/plaatsing`} kind="secondary" dense label={about(text.start)}>
          {text.start}
        </ButtonLink>
      )}
      {mayAnswer && (
        <Button kind={isYes ? "subtle" : "secondary"} dense label={about(answer)} onPress={onAnswer}>
          {answer}
        </Button>
      )}
    </>
  );
}
