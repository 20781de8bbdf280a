import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Alert, EmptyState, Link, Opening, Page, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { MovesFromMe, MovesToMe } from "./overdracht/Moves.tsx";
import { text as moveText } from "./overdracht/moves.text.ts";
import { FromMe, ToMe } from "./overdracht/Offers.tsx";
import {
  type Overdrachten,
  overdrachtenQuery,
  type Verhuizingen,
  verhuizingenQuery,
} from "./plannen.queries.ts";
import { text } from "./OverdrachtenPage.text.ts";

/** K9: what a colleague hands over to this user, and what he handed over himself. */
export function OverdrachtenPage() {
  const query = useQuery(overdrachtenQuery);
  const verhuizingen = useQuery(verhuizingenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <PageState query={verhuizingen} title={text.title} loading={text.loading}>
          {(moves) => (
            <Page title={text.title}>
              <Filled {...found} moves={moves} />
            </Page>
          )}
        </PageState>
      )}
    </PageState>
  );
}

function Filled({ aanMij, vanMij, moves }: Overdrachten & { moves: Verhuizingen }) {
  const { vandaag } = useSession();
  const now = aanMij.length + moves.naarMij.filter(({ dag }) => dag <= vandaag).length;
  const [accepted, setAccepted] = useState<{ naam: string; inwonerId: string } | null>(null);
  return (
    <>
      <Opening lead={text.lead}>{text.opening(now)}</Opening>
      <Stack gap="loose">
        {accepted && (
          <Alert kind="ok" focus heading={text.accepted(accepted.naam)}>
            {text.acceptedText} <Link href={`/inwoners/${accepted.inwonerId}`}>{text.open}</Link>
          </Alert>
        )}
        <Sheet>
          <Section heading={text.toMe}>
            {aanMij.length === 0 ? (
              <EmptyState heading={text.noneToMe}>{text.noneToMeText}</EmptyState>
            ) : (
              <ToMe offers={aanMij} onAccepted={setAccepted} />
            )}
          </Section>
          {moves.naarMij.length > 0 && (
            <Section heading={moveText.toMe}>
              <MovesToMe moves={moves.naarMij} onAccepted={setAccepted} />
            </Section>
          )}
          <Section heading={text.fromMe}>
            <FromMe offers={vanMij} />
          </Section>
          {moves.vanMij.length > 0 && (
            <Section heading={moveText.fromMe}>
              <MovesFromMe moves={moves.vanMij} />
            </Section>
          )}
        </Sheet>
      </Stack>
    </>
  );
}
