import { useQuery } from "@tanstack/react-query";
import { usePathParameter } from "../location.ts";
import { Alert, Grid, Link, Opening, Page, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { type AfwegingInFull, afwegingQuery, type Uitslag, uitslagQuery } from "./afwegen/afwegen.queries.ts";
import { AfwegingGroups } from "./afwegen/AfwegingGroups.tsx";
import { AfwegingMargin } from "./afwegen/AfwegingMargin.tsx";
import { AfwegingMatrix } from "./afwegen/AfwegingMatrix.tsx";
import { AfwegingRanks } from "./afwegen/AfwegingRanks.tsx";
import { Guarded, Turning } from "./afwegen/AfwegingSaid.tsx";
import { text } from "./AfwegingPage.text.ts";

/** Options on criteria: what comes first, how much of that lies in the weights, and who weighs how. */
export function AfwegingPage() {
  const id = usePathParameter("id");
  const afweging = useQuery(afwegingQuery(id));
  return (
    <PageState query={afweging} title={text.title} loading={text.loading}>
      {(found) => <WithResult afweging={found} />}
    </PageState>
  );
}

function WithResult({ afweging }: { afweging: AfwegingInFull }) {
  const uitslag = useQuery(uitslagQuery(afweging.id));
  return (
    <PageState query={uitslag} title={afweging.naam} loading={text.loading}>
      {(found) => <Filled afweging={afweging} uitslag={found} />}
    </PageState>
  );
}

export type AfwegingProps = { afweging: AfwegingInFull; uitslag: Uitslag };

function Filled({ afweging, uitslag }: AfwegingProps) {
  const { beste, oordelen } = uitslag;
  const best = oordelen.find(({ naam }) => naam === beste);
  const guarded = oordelen.filter(({ veto, geweerd }) => veto.length + geweerd.length > 0);
  return (
    <Page title={afweging.naam}>
      <Opening
        above={
          <>
            <Link href="/toekomstplan/afwegen">{text.back}</Link> · {afweging.naam}
          </>
        }
        lead={text.lead(guarded.map(({ naam }) => naam))}
      >
        <strong>{best ? text.opening(best.naam, best.rangen[0] ?? 0) : text.openingNone}</strong>
      </Opening>
      <Stack gap="loose">
        <Grid>
          <Stack gap="loose">
            {afweging.status === "gesloten" && <Alert kind="info" heading={text.closed} />}
            {best && (
              <Sheet>
                <AfwegingRanks uitslag={uitslag} />
              </Sheet>
            )}
            <Sheet>
              {best && <Turning omslagen={uitslag.omslagen} />}
              {guarded.length > 0 && <Guarded oordelen={guarded} />}
            </Sheet>
          </Stack>
          <AfwegingMargin afweging={afweging} />
        </Grid>
        <Sheet full>
          <AfwegingMatrix afweging={afweging} uitslag={uitslag} />
        </Sheet>
        {(["gemeenten", "fracties", "groepen"] as const).map((soort) => {
          const samen = uitslag[soort];
          return (
            samen && (
              <Sheet key={soort} full>
                <AfwegingGroups
                  heading={text.groups[soort]}
                  criteria={afweging.criteria.map(({ naam }) => naam)}
                  samen={samen}
                />
              </Sheet>
            )
          );
        })}
      </Stack>
    </Page>
  );
}
