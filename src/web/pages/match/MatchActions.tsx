import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { Button, ButtonLink, Link, StatusBadge, type StatusKind } from "../../nlds/index.ts";
import type { Deciding, MatchCardProps } from "./MatchCard.tsx";
import { text } from "./match.text.ts";
import { askHref } from "./question.ts";

type ActionsProps = MatchCardProps & { onDecide: (deciding: Deciding) => void };

const LOOK: Readonly<Record<NonNullable<Plekmatch["voorstel"]>["status"], StatusKind>> = {
  voorgesteld: "waiting",
  akkoord: "ok",
  geplaatst: "ok",
  afgewezen: "open",
  ingetrokken: "open",
};

/** How it stands, and what can be done now. No card has a louder button than another: among equals the lot decides. */
export function MatchActions(props: ActionsProps) {
  const { inwoner, match, mayPropose } = props;
  const { voorstel } = match;
  const isOpen = voorstel && ["voorgesteld", "akkoord", "geplaatst"].includes(voorstel.status);
  return (
    <>
      {voorstel && (
        <StatusBadge kind={LOOK[voorstel.status]}>
          {voorstel.isNietDeze ? text.setAside : text.state[voorstel.status](inwoner.voornaam)}
        </StatusBadge>
      )}
      {mayPropose && (voorstel && isOpen ? <Onward {...props} voorstel={voorstel} /> : <Choice {...props} />)}
      {!isOpen && <Unanswered inwoner={inwoner} match={match} />}
    </>
  );
}

/** Two answers that are equally easy. */
function Choice({ inwoner, match: { plek, voorstel }, onDecide }: ActionsProps) {
  const propose = voorstel ? text.proposeAnyway(inwoner.voornaam) : text.propose(inwoner.voornaam);
  return (
    <>
      <Button kind="secondary" dense onPress={() => onDecide("propose")} label={`${propose}: ${plek.titel}`}>
        {propose}
      </Button>
      {!voorstel && (
        <Button
          kind="subtle"
          dense
          onPress={() => onDecide("aside")}
          label={`${text.notThis}: ${plek.titel}`}
        >
          {text.notThis}
        </Button>
      )}
    </>
  );
}

/** The next step of a voorstel that is open. */
function Onward({
  voorstel: { id, status, plaatsingId },
  match: { plek },
  onDecide,
}: ActionsProps & { voorstel: NonNullable<Plekmatch["voorstel"]> }) {
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
        label={`${answer}: ${plek.titel}`}
      >
        {answer}
      </Button>
    </>
  );
}

/** Whom to ask what is not known: the inwoner first, who is nearest. */
function Unanswered({ inwoner, match: { plek, redenen } }: Pick<MatchCardProps, "inwoner" | "match">) {
  const unknown = redenen.filter(({ uitkomst, soort }) => uitkomst === "onbekend" && soort === "voorwaarde");
  const open = unknown.find(({ onbekendBij }) => onbekendBij === "inwoner") ?? unknown[0];
  if (!open) return null;
  const what = open.naam.toLowerCase();
  return open.onbekendBij === "inwoner" ? (
    <Link href={askHref(inwoner.id, open.criterium)}>{text.askPerson(inwoner.voornaam, what)}</Link>
  ) : (
    <Link href={`/plekken/${plek.id}`}>{text.askEmployer(what)}</Link>
  );
}
