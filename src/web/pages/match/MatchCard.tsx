import { useState } from "react";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { Alert, DataBadge, Details, PlaceCard, ReasonList, StatusBadge } from "../../nlds/index.ts";
import { nameOf } from "../dossier/DossierFrame.tsx";
import { AnswerDialog } from "../voorstellen/AnswerDialog.tsx";
import { MatchActions } from "./MatchActions.tsx";
import { ProposalDialog } from "./ProposalDialog.tsx";
import { text } from "./match.text.ts";
import { notMet, reasonsOf } from "./reasons.ts";

/** What someone is about to do with this plek. */
export type Deciding = "propose" | "aside" | "answer";
type Done = keyof typeof text.done;
type Voorstel = NonNullable<Plekmatch["voorstel"]>;

export type MatchCardProps = {
  inwoner: Inwoner;
  match: Plekmatch;
  /** Who may propose, also writes down the answer. */
  mayPropose: boolean;
};

/** One plek for one inwoner: what it is, the reasons, and what was done with it, there where it was done. */
export function MatchCard({ inwoner, match: read, mayPropose }: MatchCardProps) {
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { match, keep } = useNewest(read);
  const { plek, redenen, voorstel } = match;
  const reasons = reasonsOf(redenen);
  const close = () => setDeciding(null);
  const end = (done: Done, voorstel: Voorstel) => {
    keep(voorstel);
    setDone(done);
    close();
  };
  return (
    <PlaceCard
      heading={plek.titel}
      href={`/plekken/${plek.id}`}
      description={wordsOf(plek, reasons.saysHours)}
      badge={<MatchBadge match={match} />}
      reasons={reasons.first}
      actions={
        <MatchActions
          inwoner={inwoner}
          match={match}
          mayPropose={mayPropose}
          onDecide={(deciding) => {
            setDone(null);
            setDeciding(deciding);
          }}
        />
      }
    >
      {reasons.law.length > 0 && <ReasonList reasons={reasons.law} />}
      {reasons.rest.length > 0 && (
        <Details summary={text.otherReasons(reasons.rest.length)}>
          <ReasonList reasons={reasons.rest} />
        </Details>
      )}
      {done && (
        <Alert kind="ok" focus heading={text.done[done].heading(inwoner.voornaam)}>
          {text.done[done].text(inwoner.voornaam)}
        </Alert>
      )}
      {(deciding === "propose" || deciding === "aside") && (
        <ProposalDialog
          inwoner={inwoner}
          match={match}
          kind={deciding}
          onClose={close}
          onDone={(proposed) => end(deciding, proposed)}
        />
      )}
      {deciding === "answer" && voorstel && (
        <AnswerDialog
          voorstel={{ ...voorstel, inwonerId: inwoner.id, inwonernaam: nameOf(inwoner) }}
          onClose={close}
          onDone={end}
        />
      )}
    </PlaceCard>
  );
}

/** What was just sent shows at once: comparing all plekken anew takes a moment. */
function useNewest(read: Plekmatch) {
  const [sent, setSent] = useState<{ voorstel: Voorstel; before: Plekmatch } | null>(null);
  const match = sent?.before === read ? { ...read, voorstel: sent.voorstel } : read;
  return { match, keep: (voorstel: Voorstel) => setSent({ voorstel, before: read }) };
}

const wordsOf = (plek: Plekmatch["plek"], withoutHours: boolean): string =>
  [
    plek.werkgever,
    plek.plaats,
    withoutHours ? null : text.hours(plek.urenMinstens, plek.urenHoogstens),
    plek.werkvormen.join(", "),
  ]
    .filter(Boolean)
    .join(" · ");

function MatchBadge({ match: { plek, redenen, onbekend } }: { match: Plekmatch }) {
  const misses = notMet(redenen).length;
  if (misses > 0) return <StatusBadge kind="warning">{text.notMet(misses)}</StatusBadge>;
  if (onbekend > 0) return <StatusBadge kind="unknown">{text.unknown(onbekend)}</StatusBadge>;
  return <DataBadge>{plek.vrij === 0 ? text.full : text.free(plek.vrij, plek.capaciteit)}</DataBadge>;
}
