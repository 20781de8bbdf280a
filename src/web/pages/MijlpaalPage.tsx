import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { shortDate, wholeEuros } from "../format.ts";
import { usePathParameter } from "../location.ts";
import {
  Button,
  Grid,
  Link,
  Margin,
  Opening,
  Page,
  Paragraph,
  Section,
  Sheet,
  Stack,
  SummaryList,
  Timeline,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./MijlpaalPage.text.ts";
import { text as planText } from "./OvergangPage.text.ts";
import { ChangeMijlpaalDialog } from "./overgang/MijlpaalDialogs.tsx";
import { MijlpaalBadges } from "./overgang/MijlpalenTable.tsx";
import {
  type Mijlpaal,
  type MijlpaalInFull,
  mijlpaalQuery,
  mijlpalenQuery,
} from "./overgang/overgang.queries.ts";

/** One milestone: what was agreed, what it waits for, and each change with its reason. */
export function MijlpaalPage() {
  const query = useQuery(mijlpaalQuery(usePathParameter("id")));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} />}
    </PageState>
  );
}

function Filled({ found: { mijlpaal, standen } }: { found: MijlpaalInFull }) {
  const { gebruiker } = useSession();
  const [open, setOpen] = useState(false);
  const all = useQuery(mijlpalenQuery({}));
  const anderen = (all.data?.rijen ?? []).filter(({ id }) => id !== mijlpaal.id);
  return (
    <Page title={mijlpaal.naam}>
      <Opening above={<Link href="/toekomstplan/overgang">{text.back}</Link>} lead={leadOf(mijlpaal)}>
        <strong>{text.opening(mijlpaal.naam)}</strong>{" "}
        {mijlpaal.dagenTeLaat > 0 && text.late(mijlpaal.dagenTeLaat)}
      </Opening>
      <Stack gap="loose">
        {scopesOf(gebruiker, "change", "toekomstplan").length > 0 && (
          <div>
            <Button kind="primary" onPress={() => setOpen(true)}>
              {text.change.button}
            </Button>
          </div>
        )}
        <Grid>
          <Sheet>
            <Afspraak mijlpaal={mijlpaal} anderen={anderen} />
          </Sheet>
          <Margin label={text.margin}>
            <History standen={standen} />
          </Margin>
        </Grid>
      </Stack>
      {open && <ChangeMijlpaalDialog mijlpaal={mijlpaal} anderen={anderen} onClose={() => setOpen(false)} />}
    </Page>
  );
}

const leadOf = ({ isKnel, opZijnVroegst, raakt }: Mijlpaal) =>
  [isKnel && text.held(shortDate(opZijnVroegst, "")), text.touches(raakt)].filter(Boolean).join(" ");

function Afspraak({ mijlpaal, anderen }: { mijlpaal: Mijlpaal; anderen: readonly Mijlpaal[] }) {
  const { about } = text;
  const eerst = anderen.filter(({ id }) => mijlpaal.na.includes(id));
  return (
    <Section heading={about.heading}>
      <SummaryList
        facts={[
          { term: about.stand, value: <MijlpaalBadges mijlpaal={mijlpaal} /> },
          { term: about.resultaat, value: mijlpaal.resultaat },
          { term: about.eigenaar, value: mijlpaal.eigenaar },
          { term: about.organisatie, value: mijlpaal.organisatie ?? about.region },
          { term: about.datum, value: shortDate(mijlpaal.datum, "") },
          ...(mijlpaal.eersteDatum === mijlpaal.datum
            ? []
            : [{ term: about.eerst, value: shortDate(mijlpaal.eersteDatum, "") }]),
          ...(mijlpaal.klaarOp ? [{ term: about.klaar, value: shortDate(mijlpaal.klaarOp, "") }] : []),
          ...(mijlpaal.budgetInCenten === null
            ? []
            : [{ term: about.budget, value: wholeEuros(mijlpaal.budgetInCenten) }]),
          ...(eerst.length > 0
            ? [
                {
                  term: about.wacht,
                  value: (
                    <Stack gap="dense">
                      {eerst.map(({ id, naam }) => (
                        <Link key={id} href={`/toekomstplan/overgang/${id}`}>
                          {naam}
                        </Link>
                      ))}
                    </Stack>
                  ),
                },
              ]
            : []),
          ...(mijlpaal.scenario
            ? [
                {
                  term: about.scenario,
                  value: (
                    <Link href={`/toekomstplan/scenarios/${mijlpaal.scenario.id}`}>
                      {mijlpaal.scenario.naam}
                    </Link>
                  ),
                },
              ]
            : []),
          { term: about.bron, value: mijlpaal.bron },
        ]}
      />
    </Section>
  );
}

function History({ standen }: { standen: MijlpaalInFull["standen"] }) {
  const { history } = text;
  const { vandaag } = useSession();
  return (
    <Section heading={history.heading}>
      {standen.length === 0 ? (
        <Paragraph soft>{history.none}</Paragraph>
      ) : (
        <Timeline
          today={vandaag}
          events={standen.map((stand) => ({
            id: String(stand.nummer),
            date: stand.tijdstip.slice(0, 10),
            icon: "calendar",
            heading: stand.reden,
            children: history.was(
              planText.statuses[stand.status],
              shortDate(stand.datum, ""),
              stand.eigenaar,
            ),
            who: stand.doorNaam,
          }))}
        />
      )}
    </Section>
  );
}
