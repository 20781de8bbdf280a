import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Plekmatch } from "../../../modules/voorstellen/match.ts";
import { DataBadge } from "../../nlds/index.ts";
import { nameOf } from "../dossier/DossierFrame.tsx";
import { Fit } from "./Fit.tsx";
import { text } from "./match.text.ts";
import { PairCard } from "./PairCard.tsx";
import { reasonsOf, takenReasons } from "./reasons.ts";
import { AskAtPerson, AskAtPlek, firstUnknown } from "./Unanswered.tsx";

export type MatchCardProps = {
  inwoner: Inwoner;
  match: Plekmatch;
  /** Who may propose, also writes down the answer. */
  mayPropose: boolean;
};

/** One plek for one inwoner: what it is, and the reasons. */
export function MatchCard({ inwoner, match, mayPropose }: MatchCardProps) {
  const { plek, redenen, bezet, voorstel, onbekend } = match;
  const reasons = reasonsOf(redenen);
  const { id, voornaam } = inwoner;
  return (
    <PairCard
      pair={{ inwoner: { id, voornaam, naam: nameOf(inwoner) }, plek, redenen, voorstel }}
      heading={plek.titel}
      href={`/plekken/${plek.id}`}
      description={wordsOf(plek, reasons.saysHours)}
      badge={
        <Fit redenen={redenen} onbekend={onbekend}>
          <DataBadge>{plek.vrij === 0 ? text.full : text.free(plek.vrij, plek.capaciteit)}</DataBadge>
        </Fit>
      }
      reasons={{ ...reasons, first: [...takenReasons(bezet), ...reasons.first] }}
      about={plek.titel}
      mayPropose={mayPropose}
      ask={<Unanswered inwoner={inwoner} match={match} />}
    />
  );
}

/** Whom to ask what is not known: the inwoner first, who is nearest. */
function Unanswered({ inwoner, match: { plek, redenen } }: Pick<MatchCardProps, "inwoner" | "match">) {
  const atPerson = firstUnknown(redenen, "inwoner");
  if (atPerson) return <AskAtPerson inwoner={inwoner} reden={atPerson} back="plekken" />;
  const atPlek = firstUnknown(redenen, "plek");
  return atPlek ? <AskAtPlek plekId={plek.id} what={atPlek.naam} /> : null;
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
