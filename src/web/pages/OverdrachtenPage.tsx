import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Alert, EmptyState, Link, Opening, Page, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { FromMe, ToMe } from "./overdracht/Offers.tsx";
import { type Overdrachten, overdrachtenQuery } from "./plannen.queries.ts";
import { text } from "./OverdrachtenPage.text.ts";

/** K9: what a colleague hands over to this user, and what he handed over himself. */
export function OverdrachtenPage() {
  const query = useQuery(overdrachtenQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled {...found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ aanMij, vanMij }: Overdrachten) {
  const [accepted, setAccepted] = useState<{ naam: string; inwonerId: string } | null>(null);
  return (
    <>
      <Opening lead={text.lead}>{text.opening(aanMij.length)}</Opening>
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
          <Section heading={text.fromMe}>
            <FromMe offers={vanMij} />
          </Section>
        </Sheet>
      </Stack>
    </>
  );
}
