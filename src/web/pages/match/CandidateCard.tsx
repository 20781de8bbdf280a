import type { Inwonermatch } from "../../../modules/voorstellen/match.ts";
import type { PlekInFull } from "../../../modules/plekken/plek.ts";
import { DataBadge } from "../../nlds/index.ts";
import { text } from "./candidate.text.ts";
import { Fit } from "./Fit.tsx";
import { type Named, PairCard } from "./PairCard.tsx";
import { reasonsOf, takenReasons } from "./reasons.ts";
import { AskAtPerson, firstUnknown } from "./Unanswered.tsx";

export type CandidateCardProps = {
  plek: Pick<PlekInFull, "id" | "titel">;
  match: Inwonermatch;
  /** Who may propose, also writes down the answer and takes back. */
  mayPropose: boolean;
  onWithdraw: (inwoner: Named, voorstel: NonNullable<Inwonermatch["voorstel"]>) => void;
};

/** One inwoner for one plek. What is not known of the plek stands once, above all cards. */
export function CandidateCard({ plek, match, mayPropose, onWithdraw }: CandidateCardProps) {
  const { inwonerId: id, inwonernaam: naam, redenen, bezet, onbekend, voorstel, reistijdInMinuten } = match;
  const reasons = reasonsOf(redenen);
  const inwoner: Named = { id, naam, voornaam: match.voornaam ?? text.unnamedShort };
  const unknown = firstUnknown(redenen, "inwoner");
  return (
    <PairCard
      pair={{ inwoner, plek, redenen, voorstel }}
      heading={naam ?? text.unnamed}
      {...(naam && { href: `/inwoners/${id}/plekken` })}
      description={reistijdInMinuten === null ? text.travelUnknown : text.travel(reistijdInMinuten)}
      badge={
        match.groep && (
          <Fit redenen={redenen} onbekend={onbekend}>
            <DataBadge>{text.fits}</DataBadge>
          </Fit>
        )
      }
      reasons={{ ...reasons, first: [...takenReasons(bezet), ...reasons.first] }}
      about={naam ?? text.unnamed}
      mayPropose={mayPropose}
      ask={unknown && <AskAtPerson inwoner={inwoner} reden={unknown} back={plek.id} />}
      onWithdraw={(voorstel) => onWithdraw(inwoner, voorstel)}
    />
  );
}
