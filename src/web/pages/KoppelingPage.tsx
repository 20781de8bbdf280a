import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { KoppelingInFull } from "../../modules/koppelingen/koppeling.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { dateAndTime, number } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  ButtonLink,
  Grid,
  IdentityBar,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  StatusBadge,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { words } from "./gebruiker.text.ts";
import { KoppelingSleutels } from "./koppelingen/KoppelingSleutels.tsx";
import { KoppelingStop } from "./koppelingen/KoppelingStop.tsx";
import { koppelingQuery } from "./koppelingen/koppeling.queries.ts";
import { LOOK, standen } from "./koppelingen/koppeling.text.ts";
import { text } from "./KoppelingPage.text.ts";

/** One program: what it may, by which keys, and when it last came. */
export function KoppelingPage() {
  const query = useQuery(koppelingQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(koppeling) => <Filled koppeling={koppeling} />}
    </PageState>
  );
}

function Filled({ koppeling }: { koppeling: KoppelingInFull }) {
  const { gebruiker } = useSession();
  const [isStopping, setStopping] = useState(false);
  const { id, naam, stand, organisatie, rol } = koppeling;
  const acts = stand !== "gestopt" && scopesOf(gebruiker, "change", "koppeling").length > 0;
  const actions = acts && (
    <>
      <Button kind="subtle" onPress={() => setStopping(true)}>
        {text.stop}
      </Button>
      <ButtonLink href={`/koppelingen/${id}/wijzig`} kind="secondary" icon="edit">
        {text.change}
      </ButtonLink>
    </>
  );
  return (
    <Page
      title={naam}
      identity={<IdentityBar name={naam} facts={[organisatie.naam, words.rollen[rol]]} actions={actions} />}
    >
      <Opening lead={leadOf(koppeling)}>
        <strong>{text.opening[stand](naam)}</strong>
      </Opening>
      <Grid>
        <Sheet>
          <Section heading={text.rights}>
            <Rights koppeling={koppeling} />
          </Section>
          <KoppelingSleutels koppeling={koppeling} acts={acts} />
        </Sheet>
        <Margin label={text.account}>
          <Section heading={text.account}>
            <Account koppeling={koppeling} />
            {!koppeling.gestopt && (
              <>
                <Paragraph small>{text.handOver}</Paragraph>
                <Link href="/ontwikkelaars">{text.developers}</Link>
              </>
            )}
          </Section>
        </Margin>
      </Grid>
      {isStopping && <KoppelingStop koppeling={koppeling} onClose={() => setStopping(false)} />}
    </Page>
  );
}

function leadOf({ stand, geldigTot, gestopt }: KoppelingInFull): string {
  if (gestopt) return text.stoppedBy(gestopt.doorNaam, gestopt.reden);
  return stand === "afgelopen" ? text.over(geldigTot) : text.until(geldigTot);
}

const Rights = ({ koppeling }: { koppeling: KoppelingInFull }) => (
  <SummaryList
    facts={[
      { term: text.rol, value: words.rollen[koppeling.rol] },
      {
        term: text.gemeenten,
        value: koppeling.gemeenten.map(({ naam }) => naam).join(", ") || text.none,
      },
      { term: text.scopes, value: koppeling.scopes.join(", ") },
      { term: text.perMinute, value: number(koppeling.verzoekenPerMinuut) },
    ]}
  />
);

const Account = ({ koppeling }: { koppeling: KoppelingInFull }) => (
  <SummaryList
    narrow
    facts={[
      {
        term: text.stand,
        value: <StatusBadge kind={LOOK[koppeling.stand]}>{standen[koppeling.stand]}</StatusBadge>,
      },
      { term: text.clientId, value: koppeling.id },
      {
        term: text.used,
        value: koppeling.laatstGebruikt ? dateAndTime(koppeling.laatstGebruikt) : text.never,
      },
      { term: text.organisatie, value: koppeling.organisatie.naam },
      ...(koppeling.oin ? [{ term: text.oin, value: koppeling.oin }] : []),
      { term: text.contact, value: koppeling.contact },
      { term: text.by, value: koppeling.doorNaam },
    ]}
  />
);
