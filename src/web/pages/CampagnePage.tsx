import { useQuery } from "@tanstack/react-query";
import type { Campagne } from "../../modules/netwerk/campagne.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { longDate, number } from "../format.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { ButtonLink, Grid, Margin, Opening, Page, Row, Section, Sheet, SummaryList } from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./CampagnePage.text.ts";
import { LeadForm } from "./netwerk/LeadForm.tsx";
import { LeadTable } from "./netwerk/LeadTable.tsx";
import { campagneQuery, leadsQuery } from "./netwerk/netwerk.queries.ts";

/** One campagne: which werkgevers it brought, and what came of them. */
export function CampagnePage() {
  const query = useQuery(campagneQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(campagne) => <Filled campagne={campagne} />}
    </PageState>
  );
}

function Filled({ campagne }: { campagne: Campagne }) {
  const { id, naam, doel, leads, metContact } = campagne;
  const mayChange = scopesOf(useSession().gebruiker, "change", "werkgever").length > 0;
  return (
    <Page title={naam}>
      <Opening above={naam} lead={text.lead(doel)}>
        <strong>{text.opening(leads, metContact)}</strong>
      </Opening>
      <Grid>
        <Sheet>
          {mayChange && (
            <Section heading={text.add}>
              <LeadForm campagneId={id} />
            </Section>
          )}
          <Section heading={text.leads}>
            <Leads id={id} />
          </Section>
        </Sheet>
        <Facts campagne={campagne} mayChange={mayChange} />
      </Grid>
    </Page>
  );
}

function Leads({ id }: { id: string }) {
  const pagina = useSearchParameters().get("pagina") ?? "1";
  const query = useQuery(leadsQuery(id, { pagina }));
  return (
    <PartState query={query} part={text.leadsPart}>
      {(found) => <LeadTable campagneId={id} found={found} />}
    </PartState>
  );
}

function Facts({ campagne, mayChange }: { campagne: Campagne; mayChange: boolean }) {
  const { id, partner, vanaf, tot, plekken, plaatsingen } = campagne;
  return (
    <Margin label={text.margin}>
      <Section heading={text.margin}>
        <SummaryList
          narrow
          facts={[
            { term: text.facts.partner, value: partner ?? text.nobody },
            { term: text.facts.periode, value: text.periode(longDate(vanaf), longDate(tot)) },
            { term: text.facts.plekken, value: number(plekken) },
            { term: text.facts.plaatsingen, value: plaatsingen === null ? text.few : number(plaatsingen) },
          ]}
        />
      </Section>
      <Row>
        {mayChange && (
          <ButtonLink href={`/campagnes/${id}/wijzig`} kind="secondary">
            {text.change}
          </ButtonLink>
        )}
        <ButtonLink href="/campagnes" kind="subtle">
          {text.all}
        </ButtonLink>
      </Row>
    </Margin>
  );
}
