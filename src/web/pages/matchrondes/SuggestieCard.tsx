import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Suggestie, SuggestieInFull } from "../../../modules/matchrondes/suggestie.ts";
import {
  Alert,
  DataBadge,
  Details,
  Link,
  List,
  Paragraph,
  PlaceCard,
  ReasonList,
  Stack,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { ProposalDialog } from "../match/ProposalDialog.tsx";
import { text as words } from "../match/match.text.ts";
import { reasonsOf } from "../match/reasons.ts";
import { KeuzeDialog } from "./KeuzeDialog.tsx";
import { suggestieQuery } from "./matchrondes.queries.ts";
import { Keuzes, type Doing, SuggestieActions } from "./SuggestieActions.tsx";
import { text } from "./suggesties.text.ts";

/** One inwoner of the own work and the plek of the ronde: the reasons first, then what can be done with it. */
export function SuggestieCard({ suggestie }: { suggestie: Suggestie }) {
  const { inwonerId, rondeId, plek, verandering } = suggestie;
  const query = useQuery(suggestieQuery(inwonerId, rondeId));
  const [doing, setDoing] = useState<Doing | null>(null);
  const [done, setDone] = useState<Doing | "vrij" | null>(null);
  const naam = suggestie.inwonernaam ?? text.unnamed;
  const inwoner = { id: inwonerId, voornaam: naam.split(" ")[0] ?? naam };
  const full = query.data?.suggestie;
  const end = (was: Doing | "vrij") => {
    setDone(was);
    setDoing(null);
  };
  if (!plek) return null;
  return (
    <PlaceCard
      heading={naam}
      href={`/inwoners/${inwonerId}/plekken`}
      description={
        <>
          <Link href={`/plekken/${plek.id}`}>{plek.titel}</Link>,{" "}
          {[plek.werkgever, plek.plaats, words.hours(plek.urenMinstens, plek.urenHoogstens)].join(" · ")}
        </>
      }
      badge={<DataBadge>{text.state[verandering]}</DataBadge>}
      actions={
        full && (
          <SuggestieActions
            suggestie={full}
            inwoner={inwoner}
            onDo={(next) => {
              setDone(null);
              setDoing(next);
            }}
          />
        )
      }
    >
      <Stack>
        <PartState query={query} part={text.part} loading={text.loading} lines={4}>
          {({ suggestie }) => suggestie && <Why suggestie={suggestie} />}
        </PartState>
        {full && <Keuzes suggestie={full} onDone={() => end("vrij")} />}
        {done && <Done done={done} naam={inwoner.voornaam} />}
      </Stack>
      {(doing === "propose" || doing === "aside") && full && (
        <ProposalDialog
          inwoner={inwoner}
          match={{ ...matchOf(full), plek }}
          kind={doing}
          onClose={() => setDoing(null)}
          onDone={() => end(doing)}
        />
      )}
      {(doing === "vastzetten" || doing === "uitsluiten") && (
        <KeuzeDialog
          inwoner={inwoner}
          plekId={plek.id}
          soort={doing}
          onClose={() => setDoing(null)}
          onDone={() => end(doing)}
        />
      )}
    </PlaceCard>
  );
}

/** As a plek of the own list of this inwoner: the same door proposes it. */
const matchOf = ({ redenen, voorstel }: SuggestieInFull) => ({
  wens: null,
  groep: "nu" as const,
  onbekend: redenen.filter(({ uitkomst }) => uitkomst === "onbekend").length,
  reistijdInMinuten: null,
  redenen,
  voorstel,
});

function Why({
  suggestie: { redenen, tekst, onderdelen, alternatieven, isVeranderd },
}: {
  suggestie: SuggestieInFull;
}) {
  const { first, law, rest } = reasonsOf(redenen);
  // about the pair: what weighs most, in words
  const heaviest = onderdelen.filter(({ punten }) => punten > 0).toSorted((a, b) => b.punten - a.punten);
  return (
    <Stack>
      {isVeranderd && <Alert kind="warning" heading={text.changed} />}
      <ReasonList reasons={[...first, ...law]} />
      {rest.length > 0 && (
        <Details summary={words.otherReasons(rest.length)}>
          <ReasonList reasons={rest} />
        </Details>
      )}
      <Details summary={text.why}>
        <Paragraph>{tekst}</Paragraph>
        {heaviest.length > 0 && (
          <Paragraph>{text.counts(heaviest.slice(0, 3).map(({ naam }) => naam.toLowerCase()))}</Paragraph>
        )}
      </Details>
      {alternatieven.length > 0 && (
        <Details summary={text.others}>
          <List>
            {alternatieven.map(({ plek, tekst }) => (
              <span key={plek.id}>
                <Link href={`/plekken/${plek.id}`}>{plek.titel}</Link>, {plek.werkgever}. {tekst}
              </span>
            ))}
          </List>
        </Details>
      )}
    </Stack>
  );
}

function Done({ done, naam }: { done: Doing | "vrij"; naam: string }) {
  if (done === "propose")
    return (
      <Alert kind="ok" focus heading={text.done.propose(naam)}>
        {text.done.proposeText(naam)}
      </Alert>
    );
  return (
    <Alert kind="ok" focus heading={text.done[done]}>
      {done === "aside" ? text.done.asideText : text.done.keuzeText}
    </Alert>
  );
}
