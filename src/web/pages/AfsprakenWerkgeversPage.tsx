import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { wholeEuros } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  EmptyState,
  Link,
  Opening,
  Page,
  Paragraph,
  Row,
  Section,
  Select,
  Sheet,
  Stack,
  TargetBar,
} from "../nlds/index.ts";
import { PageState, PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { text } from "./AfsprakenWerkgeversPage.text.ts";
import { Realisatietabel } from "./wsp/Realisatietabel.tsx";
import { Tevreden } from "./wsp/Tevreden.tsx";
import { TeVragen } from "./wsp/TeVragen.tsx";
import { realisatieQuery, type Realisaties, verplichtingenQuery } from "./wsp/wsp.queries.ts";

/** A4: what was agreed for werkgevers and what was done, what companies owe, and what werkgevers think. */
export function AfsprakenWerkgeversPage() {
  const { vandaag } = useSession();
  const now = Number(vandaag.slice(0, 4));
  const jaar = Number(useSearchParameters().get("jaar") ?? now);
  const query = useQuery(realisatieQuery(jaar));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => <Filled found={found} now={now} />}
    </PageState>
  );
}

function Filled({ found, now }: { found: Realisaties; now: number }) {
  const go = useGo();
  const { gebruiker } = useSession();
  const { jaar, rijen } = found;
  const diensten = rijen
    .filter(({ maatstaf }) => maatstaf !== "banenmarkt")
    .reduce((sum, { aantal }) => sum + aantal, 0);
  const years = [now, now - 1, now - 2].map((year) => ({ value: String(year), label: String(year) }));
  return (
    <Page title={text.title}>
      <Opening
        above={
          <>
            <Link href="/werkgeversdiensten">{text.diensten}</Link> ·{" "}
            <Link href="/banenmarkten">{text.markten}</Link>
          </>
        }
        lead={text.lead}
      >
        <strong>{text.opening(jaar, diensten)}</strong>
      </Opening>
      <Stack gap="loose">
        <Sheet>
          <Section heading={text.kop(jaar)}>
            <Stack gap="loose">
              <Row>
                <Select
                  id="jaar"
                  label={text.jaar}
                  options={years}
                  value={String(jaar)}
                  onChange={(chosen) =>
                    go(`/afspraken-werkgevers${queryText({ jaar: chosen })}`, { replace: true })
                  }
                />
              </Row>
              <Realisatietabel found={found} />
            </Stack>
          </Section>
        </Sheet>
        {scopesOf(gebruiker, "read", "sroi").length > 0 && <Sroi />}
        <Sheet>
          <Tevreden />
          {scopesOf(gebruiker, "read", "oordeelvraag").length > 0 && <TeVragen />}
        </Sheet>
      </Stack>
    </Page>
  );
}

function Sroi() {
  const query = useQuery(verplichtingenQuery({ status: "loopt", perPagina: 1 }));
  return (
    <Sheet>
      <PartState query={query} part={text.sroiPart}>
        {({ samen, totaal }) =>
          totaal === 0 ? (
            <EmptyState heading={text.geenSroi} />
          ) : (
            <TargetBar
              heading={text.sroi}
              value={samen.meegeteldInCenten}
              target={samen.bedragInCenten}
              valueText={wholeEuros(samen.meegeteldInCenten)}
              unit={text.sroiEenheid(totaal)}
              sentence={text.sroiZin(wholeEuros(samen.restInCenten))}
              targetText={text.sroiDoel(wholeEuros(samen.bedragInCenten))}
            />
          )
        }
      </PartState>
      <Paragraph>
        <Link href="/sroi">{text.sroiMeer}</Link>
      </Paragraph>
    </Sheet>
  );
}
