import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import {
  Button,
  ButtonLink,
  DataBadge,
  Details,
  Link,
  PlaceCard,
  ReasonList,
  StatusBadge,
  type StatusKind,
} from "../../nlds/index.ts";
import type { Deciding } from "./ProposalDialog.tsx";
import { text } from "./match.text.ts";
import { notMet, reasonsOf } from "./reasons.ts";

type Person = { readonly id: string; readonly voornaam: string };

export type MatchCardProps = {
  inwoner: Person;
  match: Plekmatch;
  /** The one filled button of the page stands on this card. */
  first?: boolean;
  /** Absent for who may not propose. */
  onDecide?: ((deciding: Deciding) => void) | undefined;
};

/** One plek for one inwoner: what it is, the reasons, and two answers that are equally easy. */
export function MatchCard({ inwoner, match, first, onDecide }: MatchCardProps) {
  const { plek, redenen } = match;
  const reasons = reasonsOf(redenen);
  return (
    <PlaceCard
      heading={plek.titel}
      href={`/plekken/${plek.id}`}
      description={[
        plek.werkgever,
        plek.plaats,
        text.hours(plek.urenMinstens, plek.urenHoogstens),
        plek.werkvormen.join(", "),
      ]
        .filter(Boolean)
        .join(" · ")}
      badge={<MatchBadge match={match} />}
      reasons={reasons.first}
      actions={<MatchActions inwoner={inwoner} match={match} first={first ?? false} onDecide={onDecide} />}
    >
      {reasons.law.length > 0 && <ReasonList reasons={reasons.law} />}
      {reasons.hasMore && (
        <Details summary={text.why(reasons.all.length)}>
          <ReasonList reasons={reasons.all} />
        </Details>
      )}
    </PlaceCard>
  );
}

function MatchBadge({ match: { plek, redenen, onbekend } }: { match: Plekmatch }) {
  const misses = notMet(redenen);
  if (misses > 0) return <StatusBadge kind="warning">{text.notMet(misses)}</StatusBadge>;
  if (onbekend > 0) return <StatusBadge kind="unknown">{text.unknown(onbekend)}</StatusBadge>;
  return <DataBadge>{plek.vrij === 0 ? text.full : text.free(plek.vrij, plek.capaciteit)}</DataBadge>;
}

const LOOK: Readonly<Record<NonNullable<Plekmatch["voorstel"]>["status"], StatusKind>> = {
  voorgesteld: "waiting",
  akkoord: "ok",
  geplaatst: "ok",
  afgewezen: "open",
  ingetrokken: "open",
};

function MatchActions({ inwoner, match, first, onDecide }: MatchCardProps) {
  const { plek, voorstel } = match;
  const isOpen = voorstel && ["voorgesteld", "akkoord", "geplaatst"].includes(voorstel.status);
  return (
    <>
      {voorstel && (
        <StatusBadge kind={LOOK[voorstel.status]}>
          {voorstel.isNietDeze ? text.setAside : text.state[voorstel.status](inwoner.voornaam)}
        </StatusBadge>
      )}
      {voorstel && isOpen && onDecide && <Onward voorstel={voorstel} />}
      {!isOpen && onDecide && (
        <>
          <Button
            kind={first ? "primary" : "secondary"}
            dense
            onPress={() => onDecide({ plek, kind: "propose" })}
            label={`${voorstel ? text.proposeAnyway(inwoner.voornaam) : text.propose(inwoner.voornaam)}: ${plek.titel}`}
          >
            {voorstel ? text.proposeAnyway(inwoner.voornaam) : text.propose(inwoner.voornaam)}
          </Button>
          {!voorstel && (
            <Button
              kind="subtle"
              dense
              onPress={() => onDecide({ plek, kind: "aside" })}
              label={`${text.notThis}: ${plek.titel}`}
            >
              {text.notThis}
            </Button>
          )}
        </>
      )}
      <Unanswered inwoner={inwoner} match={match} />
    </>
  );
}

function Onward({ voorstel: { id, status } }: { voorstel: NonNullable<Plekmatch["voorstel"]> }) {
  if (status === "akkoord")
    return (
      <ButtonLink href={`/voorstellen/${id}/plaatsing`} kind="secondary" dense>
        {text.start}
      </ButtonLink>
    );
  return <Link href="/voorstellen">{status === "voorgesteld" ? text.answer : text.toPlacement}</Link>;
}

/** Whom to ask what is not known. */
function Unanswered({ inwoner, match: { plek, redenen } }: { inwoner: Person; match: Plekmatch }) {
  const open = redenen.find(({ uitkomst, soort }) => uitkomst === "onbekend" && soort === "voorwaarde");
  if (!open) return null;
  const what = open.naam.toLowerCase();
  return open.onbekendBij === "inwoner" ? (
    <Link href={`/inwoners/${inwoner.id}/mogelijkheden`}>{text.askPerson(inwoner.voornaam, what)}</Link>
  ) : (
    <Link href={`/plekken/${plek.id}`}>{text.askEmployer(what)}</Link>
  );
}
