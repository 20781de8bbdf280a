import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { GebruikerInFull } from "../../modules/toegang/gebruiker.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Grid,
  IdentityBar,
  Margin,
  Opening,
  Page,
  Section,
  Sheet,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { gebruikerQuery } from "./gebruiker.queries.ts";
import { hasAccess } from "./gebruiker.text.ts";
import { GebruikerEnd } from "./GebruikerEnd.tsx";
import { Account, History, Rights } from "./GebruikerParts.tsx";
import { GebruikerReview } from "./GebruikerReview.tsx";
import { text } from "./GebruikerPage.text.ts";

/** One colleague: what he may do, until when, and who decided it. */
export function GebruikerPage() {
  const query = useQuery(gebruikerQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(gebruiker) => <Filled gebruiker={gebruiker} />}
    </PageState>
  );
}

function Filled({ gebruiker }: { gebruiker: GebruikerInFull }) {
  const session = useSession();
  const [isEnding, setEnding] = useState(false);
  const { id, naam, functie, organisatie, stand, rollen, beoordelenVoor } = gebruiker;
  const mayChange = scopesOf(session.gebruiker, "change", "gebruiker").length > 0;
  const isSelf = session.gebruiker.id === id;
  const acts = mayChange && !isSelf;
  return (
    <Page
      title={naam}
      identity={
        <IdentityBar
          name={naam}
          facts={[functie, organisatie.naam]}
          actions={
            acts &&
            hasAccess(gebruiker) && (
              <>
                {!rollen.includes("werkgever") && (
                  <ButtonLink href={`/gebruikers/${id}/wijzig`} kind="secondary" icon="edit">
                    {text.change}
                  </ButtonLink>
                )}
                <Button kind="subtle" onPress={() => setEnding(true)}>
                  {text.end}
                </Button>
              </>
            )
          }
        />
      }
    >
      <Opening lead={text.lead[stand](beoordelenVoor)}>
        <strong>{text.opening[stand](naam)}</strong>
      </Opening>
      <Grid>
        <Sheet>
          {acts && <GebruikerReview gebruiker={gebruiker} />}
          {isSelf && mayChange && (
            <Alert kind="info" heading={text.self}>
              {text.selfText}
            </Alert>
          )}
          <Section heading={text.rights}>
            <Rights gebruiker={gebruiker} all={session.gebruiker.gemeenten.length} />
          </Section>
          <Section heading={text.history}>
            <History besluiten={gebruiker.besluiten} />
          </Section>
        </Sheet>
        <Margin label={text.margin}>
          <Section heading={text.margin}>
            <Account gebruiker={gebruiker} />
          </Section>
        </Margin>
      </Grid>
      {isEnding && <GebruikerEnd gebruiker={gebruiker} onClose={() => setEnding(false)} />}
    </Page>
  );
}
