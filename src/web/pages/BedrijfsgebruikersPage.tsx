import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  Alert,
  Button,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
  Table,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./BedrijfsgebruikersPage.text.ts";
import {
  type Bedrijfsgebruikers,
  bedrijfsgebruikersQuery,
  type Uitnodiging,
} from "./mijn-bedrijf.queries.ts";
import { columnsWith, EndAccess, type Gebruiker, Invitations } from "./mijn-bedrijf/Gebruikers.tsx";
import { InviteCollega } from "./mijn-bedrijf/InviteCollega.tsx";

/** W6: who can sign in for the company. Ending works at once; letting in needs a second person. */
export function BedrijfsgebruikersPage() {
  const query = useQuery(bedrijfsgebruikersQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ found: { gebruikers, uitnodigingen } }: { found: Bedrijfsgebruikers }) {
  const [isInviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Uitnodiging | null>(null);
  const [ending, setEnding] = useState<Gebruiker | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const active = gebruikers.filter(({ isActief }) => isActief);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(active.length)}</strong>
      </Opening>
      <Stack gap="loose">
        {ended && <Alert kind="ok" heading={text.endDone(ended)} focus />}
        {invited && (
          <Alert kind="ok" heading={text.sent(invited.naam)} focus>
            {text.sentText}
          </Alert>
        )}
        <Sheet>
          <Section
            heading={text.caption}
            action={
              <Button kind="primary" onPress={() => setInviting(true)}>
                {text.invite}
              </Button>
            }
          >
            <Table
              stacked
              caption={text.caption}
              captionHidden
              columns={columnsWith(setEnding)}
              rows={gebruikers}
              rowKey={({ id }) => id}
            />
          </Section>
        </Sheet>
        {uitnodigingen.length > 0 && (
          <Sheet>
            <Invitations uitnodigingen={uitnodigingen} />
          </Sheet>
        )}
        <Contact />
      </Stack>
      {isInviting && (
        <InviteCollega
          onClose={() => setInviting(false)}
          onDone={(uitnodiging) => {
            setInviting(false);
            setInvited(uitnodiging);
          }}
        />
      )}
      {ending && (
        <EndAccess
          gebruiker={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnded(ending.naam);
            setEnding(null);
          }}
        />
      )}
    </>
  );
}

const Contact = () => (
  <Stack gap="dense">
    <Paragraph>{text.call}</Paragraph>
    <PhoneLink number={text.phone} />
  </Stack>
);
