import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { Alert, Details, PlaceCard, ReasonList } from "../../nlds/index.ts";
import { AnswerDialog } from "../voorstellen/AnswerDialog.tsx";
import { MatchActions } from "./MatchActions.tsx";
import { ProposalDialog } from "./ProposalDialog.tsx";
import { text } from "./match.text.ts";
import type { reasonsOf } from "./reasons.ts";

/** What someone is about to do with this pair. */
export type Deciding = "propose" | "aside" | "answer";
type Done = keyof typeof text.done;
type Voorstel = NonNullable<Plekmatch["voorstel"]>;

/** As the page speaks of an inwoner; a name only where the role may see it. */
export type Named = { readonly id: string; readonly voornaam: string; readonly naam: string | null };

/** One inwoner and one plek, seen from either side. */
export type Pair = {
  readonly inwoner: Named;
  readonly plek: { readonly id: string; readonly titel: string };
  readonly redenen: Plekmatch["redenen"];
  readonly voorstel: Plekmatch["voorstel"];
};

export type PairCardProps = {
  /** As it was read. What was sent since shows at once. */
  pair: Pair;
  heading: string;
  href?: string;
  description: ReactNode;
  badge: ReactNode;
  reasons: ReturnType<typeof reasonsOf>;
  /** Which of the buttons this one is, for who hears it: the plek on the page of an inwoner, and the other way round. */
  about: string;
  /** Who may propose, also writes down the answer. */
  mayPropose: boolean;
  /** Whom to ask what is not known, while nothing was proposed. */
  ask: ReactNode;
  /** Where a voorstel that is open can be taken back. */
  onWithdraw?: (voorstel: Voorstel) => void;
};

/** One pair: the reasons, and what was done with it, there where it was done. */
export function PairCard({
  pair: read,
  reasons,
  mayPropose,
  about,
  ask,
  onWithdraw,
  ...place
}: PairCardProps) {
  const queries = useQueryClient();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const { pair, keep } = useNewest(read);
  const { inwoner, plek, voorstel } = pair;
  const close = () => setDeciding(null);
  const end = (done: Done, voorstel: Voorstel) => {
    keep(voorstel);
    setDone(done);
    close();
    void queries.invalidateQueries({ queryKey: ["plekken", plek.id] });
  };
  return (
    <PlaceCard
      {...place}
      reasons={reasons.first}
      actions={
        <MatchActions
          pair={pair}
          about={about}
          mayPropose={mayPropose}
          ask={ask}
          onWithdraw={onWithdraw}
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
          match={pair}
          kind={deciding}
          onClose={close}
          onDone={(proposed) => end(deciding, proposed)}
        />
      )}
      {deciding === "answer" && voorstel && (
        <AnswerDialog
          voorstel={{ ...voorstel, inwonerId: inwoner.id, inwonernaam: inwoner.naam }}
          onClose={close}
          onDone={end}
        />
      )}
    </PlaceCard>
  );
}

/** What was just sent shows at once: comparing everything anew takes a moment. */
function useNewest(read: Pair) {
  const [sent, setSent] = useState<{ voorstel: Voorstel; before: Pair["voorstel"] } | null>(null);
  const isRead = sent?.before !== read.voorstel;
  const pair = sent && !isRead ? { ...read, voorstel: sent.voorstel } : read;
  return { pair, keep: (voorstel: Voorstel) => setSent({ voorstel, before: read.voorstel }) };
}
