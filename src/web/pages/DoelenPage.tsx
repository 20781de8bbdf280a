import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { queryText } from "../api.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { ButtonLink, EmptyState, FilterList, Grid, Opening, Page, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DoelenBars } from "./doelen/DoelenBars.tsx";
import { DoelenChart } from "./doelen/DoelenChart.tsx";
import { DoelenMargin } from "./doelen/DoelenMargin.tsx";
import { DoelenTable } from "./doelen/DoelenTable.tsx";
import { type Doelenjaar, doelenQuery } from "./doelen/doelen.queries.ts";
import { EigenWoorden } from "./duidingen/EigenWoorden.tsx";
import { text } from "./DoelenPage.text.ts";

/** The targets of a year: what was agreed, what was counted, what is missing and where it ends if it goes on so. */
export function DoelenPage() {
  const query = useQuery(doelenQuery(useSearchParameters().get("jaar") ?? undefined));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(doelen) => <Filled doelen={doelen} />}
    </PageState>
  );
}

function Filled({ doelen }: { doelen: Doelenjaar }) {
  const { jaar, peildatum, rijen, plaatsingen } = doelen;
  const wsp = rijen.filter(({ soort, onderdeelVan }) => soort === "wsp" && onderdeelVan === null);
  const other = rijen.filter(({ soort }) => soort !== "wsp");
  return (
    <Page title={text.title}>
      <Opening above={text.above(jaar, longDate(peildatum))}>
        <Sentence doelen={doelen} />
      </Opening>
      <Stack gap="loose">
        <Add jaar={jaar} />
        <Year doelen={doelen} />
        <DoelenBars doelen={doelen} />
        <EigenWoorden onderwerp={`doelen/${jaar}`} />
        <Grid>
          <Stack gap="loose">
            {plaatsingen.doel > 0 && (
              <Sheet>
                {plaatsingen.geteld === null ? (
                  <EmptyState heading={text.chart.hidden}>{text.chart.hiddenText}</EmptyState>
                ) : (
                  <DoelenChart doelen={doelen} />
                )}
              </Sheet>
            )}
            {rijen.length === 0 && (
              <Sheet>
                <EmptyState heading={text.empty}>{text.emptyText}</EmptyState>
              </Sheet>
            )}
          </Stack>
          <DoelenMargin doelen={doelen} />
        </Grid>
        {wsp.length > 0 && (
          <Sheet full>
            <DoelenTable
              heading={text.table.wsp}
              doelen={wsp}
              som={plaatsingen}
              note={text.table.note}
              jaar={jaar}
            />
          </Sheet>
        )}
        {other.length > 0 && (
          <Sheet full>
            <DoelenTable heading={text.table.other} doelen={other} jaar={jaar} />
          </Sheet>
        )}
      </Stack>
    </Page>
  );
}

function Sentence({ doelen: { jaar, plaatsingen, banenafspraak, beschut } }: { doelen: Doelenjaar }) {
  const { doel, geteld, totaal } = plaatsingen;
  const rest = [
    banenafspraak?.doel.tekort ? text.openingBanen(banenafspraak.doel.tekort) : "",
    beschut?.doel.tekort ? text.openingBeschut(beschut.doel.tekort) : "",
  ].filter(Boolean);
  return (
    <>
      <strong>{doel > 0 ? text.opening(jaar, geteld, doel, totaal) : text.openingNone(jaar)}</strong>{" "}
      {rest.join(", ")}
    </>
  );
}

function Add({ jaar }: { jaar: number }) {
  const { gebruiker } = useSession();
  if (scopesOf(gebruiker, "change", "doel").length === 0) return null;
  return (
    <div>
      <ButtonLink kind="primary" icon="plus" href={`/doelen/nieuw?jaar=${jaar}`}>
        {text.add}
      </ButtonLink>
    </div>
  );
}

function Year({ doelen: { jaar, jaren, rijen } }: { doelen: Doelenjaar }) {
  const go = useGo();
  const years = [...new Set([jaar, ...jaren])].toSorted((a, b) => b - a).map(String);
  return (
    <FilterList
      key={jaar}
      label={text.filters}
      value={{ jaar: String(jaar) }}
      filters={[
        {
          id: "jaar",
          label: text.year,
          required: true,
          options: years.map((year) => ({ value: year, label: year })),
        },
      ]}
      onApply={(chosen) => go(`/doelen${queryText({ jaar: chosen["jaar"] })}`)}
      result={text.result(rijen.length)}
    />
  );
}
