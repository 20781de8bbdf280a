import type { ReactNode } from "react";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { Button, ButtonLink, Link, StatusBadge, type StatusKind } from "../../nlds/index.ts";
import type { Deciding, Pair } from "./PairCard.tsx";
import { text } from "./match.text.ts";

type Voorstel = NonNullable<Plekmatch["voorstel"]>;

type ActionsProps = {
  pair: Pair;
  about: string;
  mayPropose: boolean;
  ask: ReactNode;
  onWithdraw: ((voorstel: Voorstel) => void) | undefined;
  onDecide: (deciding: Deciding) => void;
};

const LOOK: Readonly<Record<Voorstel["status"], StatusKind>> = {
  voorgesteld: "waiting",
  akkoord: "ok",
  geplaatst: "ok",
  afgewezen: "open",
  ingetrokken: "open",
};

/** How it stands, and what can be done now. No card has a louder button than another: among equals the lot decides. */
export function MatchActions(props: ActionsProps) {
  const { pair, mayPropose, ask } = props;
  const { inwoner, voorstel } = pair;
  const isOpen = voorstel && ["voorgesteld", "akkoord", "geplaatst"].includes(voorstel.status);
  return (
    <>
      {voorstel && (
        <StatusBadge kind={LOOK[voorstel.status]}>
          {voorstel.isNietDeze ? text.setAside : text.state[voorstel.status](inwoner.voornaam)}
        </StatusBadge>
      )}
      {mayPropose && (voorstel && isOpen ? <Onward {...props} voorstel={voorstel} /> : <Choice {...props} />)}
      {!isOpen && ask}
    </>
  );
}

/** Two answers that are equally easy. */
function Choice({ pair: { inwoner, voorstel }, about, onDecide }: ActionsProps) {
  const propose = voorstel ? text.proposeAnyway(inwoner.voornaam) : text.propose(inwoner.voornaam);
  return (
    <>
      <Button kind="secondary" dense onPress={() => onDecide("propose")} label={`${propose}: ${about}`}>
        {propose}
      </Button>
      {!voorstel && (
        <Button kind="subtle" dense onPress={() => onDecide("aside")} label={`${text.notThis}: ${about}`}>
          {text.notThis}
        </Button>
      )}
    </>
  );
}

/** The next step of a voorstel that is open. */
function Onward({ voorstel, about, onWithdraw, onDecide }: ActionsProps & { voorstel: Voorstel }) {
  const { id, status, plaatsingId } = voorstel;
  if (status === "geplaatst")
    return plaatsingId ? <Link href={`/plaatsingen/${plaatsingId}`}>{text.toPlacement}</Link> : null;
  const isYes = status === "akkoord";
  const answer = isYes ? text.changeAnswer : text.answer;
  return (
    <>
      {isYes && (
        <ButtonLink href={`/voorstellen/${id}/plaatsing`} kind="secondary" dense>
          {text.start}
        </ButtonLink>
      )}
      <Button
        kind={isYes ? "subtle" : "secondary"}
        dense
        onPress={() => onDecide("answer")}
        label={`${answer}: ${about}`}
      >
        {answer}
      </Button>
      {onWithdraw && (
        <Button kind="subtle" dense onPress={() => onWithdraw(voorstel)} label={`${text.withdraw}: ${about}`}>
          {text.withdraw}
        </Button>
      )}
    </>
  );
}
