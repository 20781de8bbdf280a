import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addDays } from "#core/dates";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Alert,
  Button,
  ButtonLink,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
  SummaryList,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./BanenmarktPage.text.ts";
import { EigenDeelnemers } from "./wsp/EigenDeelnemers.tsx";
import { StopMarktDialog } from "./wsp/StopMarktDialog.tsx";
import { Standen } from "./wsp/Standen.tsx";
import { type BanenmarktInFull, marktQuery } from "./wsp/wsp.queries.ts";

/** One market: who stands there with what, who of the own caseload goes, and what came of it. */
export function BanenmarktPage() {
  const query = useQuery(marktQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(markt) => <Filled markt={markt} />}
    </PageState>
  );
}

function Filled({ markt }: { markt: BanenmarktInFull }) {
  const { gebruiker, vandaag } = useSession();
  const { id, naam, werkgevers, plaatsen, omschrijving, datum, toelichting } = markt;
  const isPlanned = markt.status === "gepland";
  const runs = scopesOf(gebruiker, "read", "marktdag").length > 0;
  const helps = scopesOf(gebruiker, "change", "marktdeelname").length > 0;
  const isBusy = isPlanned && vandaag >= addDays(datum, -1) && vandaag <= addDays(datum, 14);
  return (
    <Page title={naam}>
      <Opening above={<Link href="/banenmarkten">{text.back}</Link>} lead={omschrijving}>
        <strong>{text.opening(naam, werkgevers, plaatsen)}</strong>
      </Opening>
      <Grid>
        <Stack gap="loose">
          {!isPlanned && <Alert kind="warning" heading={text.afgelast(toelichting ?? "")} />}
          {runs && isBusy && (
            <div>
              <ButtonLink kind="primary" iconEnd="arrow" href={`/banenmarkten/${id}/dag`}>
                {text.dag}
              </ButtonLink>
            </div>
          )}
          <Sheet>
            <Section heading={text.werkgevers}>
              <Standen markt={markt} />
            </Section>
            {helps && <EigenDeelnemers markt={markt} />}
          </Sheet>
        </Stack>
        <About markt={markt} />
      </Grid>
    </Page>
  );
}

function About({ markt }: { markt: BanenmarktInFull }) {
  const { gebruiker, vandaag } = useSession();
  const [isStopping, setStopping] = useState(false);
  const { id, datum, begintijd, eindtijd, plaats, adres, telefoon, capaciteit, status } = markt;
  const mayChange = scopesOf(gebruiker, "change", "banenmarkt").length > 0 && status === "gepland";
  return (
    <Margin label={text.over}>
      <Section heading={text.over}>
        <SummaryList
          narrow
          facts={[
            { term: text.wanneer, value: `${longDate(datum)}, ${text.clock(begintijd, eindtijd)}` },
            { term: text.waar, value: `${adres}, ${plaats}` },
            { term: text.vragen, value: <PhoneLink number={telefoon} /> },
            { term: text.plekVoor, value: capaciteit === null ? text.geenGrens : text.inwoners(capaciteit) },
          ]}
        />
      </Section>
      <Resultaat markt={markt} />
      {mayChange && (
        <Section>
          <Stack>
            <ButtonLink href={`/banenmarkten/${id}/wijzig`}>{text.wijzig}</ButtonLink>
            {datum >= vandaag && (
              <Button kind="subtle" onPress={() => setStopping(true)}>
                {text.afgelastKnop}
              </Button>
            )}
          </Stack>
        </Section>
      )}
      {isStopping && <StopMarktDialog markt={markt} onClose={() => setStopping(false)} />}
    </Margin>
  );
}

const RESULTATEN = ["aangemeld", "gekomen", "gesprekken", "vervolg", "plek", "plaatsing"] as const;

/** Counts of ten people or more, rounded to five. */
function Resultaat({ markt: { resultaat, datum } }: { markt: BanenmarktInFull }) {
  const { vandaag } = useSession();
  if (resultaat === null) return null;
  const shown = datum > vandaag ? RESULTATEN.slice(0, 1) : RESULTATEN;
  return (
    <Section heading={text.resultaat}>
      <SummaryList
        narrow
        split
        facts={shown.map((id) => {
          const aantal = resultaat[id];
          return { term: text.resultaten[id], value: aantal === null ? text.teKlein : text.ongeveer(aantal) };
        })}
      />
      <Paragraph small soft>
        {text.resultaatNote}
      </Paragraph>
    </Section>
  );
}
