import { useQuery } from "@tanstack/react-query";
import type { DeelnameInFull } from "../../modules/trajecten/get-deelname.ts";
import { usePathParameter } from "../location.ts";
import { Grid, Link, Margin, Opening, Page, Section, Sheet } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./DeelnamePage.text.ts";
import { Dagen } from "./trajecten/Dagen.tsx";
import { DeelnameVerder } from "./trajecten/DeelnameVerder.tsx";
import { UitkomstDeel } from "./trajecten/UitkomstDeel.tsx";
import { VoortgangTabel } from "./trajecten/VoortgangTabel.tsx";
import { deelnameQuery } from "./trajecten/trajecten.queries.ts";

/** How it goes with one person in a traject: in words and days, and the form at the end. */
export function DeelnamePage() {
  const query = useQuery(deelnameQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(deelname) => <Filled deelname={deelname} />}
    </PageState>
  );
}

function Filled({ deelname }: { deelname: DeelnameInFull }) {
  const { naam, groepId, groep, inwonerId, fase, fasen, fasenaam, leerdoel } = deelname;
  return (
    <Page title={`${naam}, ${deelname.traject}`}>
      <Opening
        above={
          <>
            <Link href={`/groepen/${groepId}`}>{groep}</Link> ·{" "}
            <Link href={`/inwoners/${inwonerId}`}>{text.dossier}</Link>
          </>
        }
        lead={[text.fase(fase, fasen, fasenaam), leerdoel && text.leerdoel(leerdoel)]
          .filter(Boolean)
          .join(". ")}
      >
        <strong>{text.opening(deelname)}</strong>
      </Opening>
      <Grid>
        <Sheet>
          <Section heading={text.vaardigheden}>
            <VoortgangTabel voortgang={deelname.voortgang} />
          </Section>
          <UitkomstDeel deelname={deelname} />
          <Section heading={text.dagen}>
            <Dagen dagen={deelname.dagen} />
          </Section>
        </Sheet>
        <Margin label={text.margin}>
          <DeelnameVerder deelname={deelname} />
        </Margin>
      </Grid>
    </Page>
  );
}
