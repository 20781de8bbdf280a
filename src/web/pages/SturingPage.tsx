import { useQuery } from "@tanstack/react-query";
import type { Plaatsingenrapport } from "../../modules/sturing/plaatsingenrapport.ts";
import { queryText } from "../api.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import { Alert, FilterList, Grid, List, Opening, Page, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { SturingMargin } from "./SturingMargin.tsx";
import { text } from "./SturingPage.text.ts";
import { SturingFigure, SturingTable } from "./SturingTable.tsx";
import { FIRST_YEAR, rapportQuery } from "./sturing.queries.ts";

const NOW = "definitief";

/** Plaatsingen of a year by gemeente and group, as counted now and as published before. */
export function SturingPage() {
  const parameters = useSearchParameters();
  const { vandaag } = useSession();
  const jaar = parameters.get("jaar") ?? vandaag.slice(0, 4);
  const stand = parameters.get("stand") ?? NOW;
  const rapport = useQuery(rapportQuery(jaar, stand));
  return (
    <PageState query={rapport} title={text.title} loading={text.loading}>
      {(rapport) => <Filled rapport={rapport} />}
    </PageState>
  );
}

function Filled({ rapport }: { rapport: Plaatsingenrapport }) {
  const { strong, rest } = sentenceOf(rapport);
  return (
    <Page title={text.title}>
      <Opening above={text.above(longDate(rapport.peildatum), rapport.stand)}>
        <strong>{strong}</strong> {rest}
      </Opening>
      <Stack gap="loose">
        <Choice rapport={rapport} />
        <CrossCheck rapport={rapport} />
        <Sheet full>
          <SturingTable rapport={rapport} />
        </Sheet>
        <Grid>
          <Sheet>
            <SturingFigure rapport={rapport} />
          </Sheet>
          <SturingMargin rapport={rapport} />
        </Grid>
      </Stack>
    </Page>
  );
}

function Choice({ rapport: { jaar, stand, standen, totaal } }: { rapport: Plaatsingenrapport }) {
  const go = useGo();
  const { vandaag } = useSession();
  const lastYear = Number(vandaag.slice(0, 4));
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, at) => String(lastYear - at));
  const states = [NOW, ...standen.map(({ stand }) => stand)];
  return (
    <FilterList
      key={`${jaar}/${stand}`}
      label={text.filters}
      value={{ jaar: String(jaar), stand }}
      filters={[
        {
          id: "jaar",
          label: text.year,
          required: true,
          options: years.map((year) => ({ value: year, label: year })),
        },
        {
          id: "stand",
          label: text.state,
          required: true,
          options: states.map((state) => ({ value: state, label: text.states[state] ?? state })),
        },
      ]}
      onApply={(chosen) =>
        go(`/sturing/rapport${queryText({ jaar: chosen["jaar"], stand: chosen["stand"] })}`)
      }
      result={text.result(totaal)}
    />
  );
}

/** A published table that contradicts itself shows both of its numbers. */
function CrossCheck({ rapport: { controle } }: { rapport: Plaatsingenrapport }) {
  if (controle.length === 0) return null;
  return (
    <Alert kind="warning" heading={text.check.heading}>
      <List>
        {controle.map(({ groep, gedrukt, opgeteld }) => (
          <span key={groep}>{text.check.line(groep, gedrukt, opgeteld)}</span>
        ))}
      </List>
      {text.check.note}
    </Alert>
  );
}

function sentenceOf({ jaar, stand, totaal, bijstelling }: Plaatsingenrapport) {
  if (totaal === 0) return text.openingNone(jaar);
  if (totaal === null) return text.openingHeld(jaar);
  const { van = null, naar = null } = bijstelling ?? {};
  if (van === null || naar === null || van === naar) return text.opening(jaar, totaal);
  return stand === NOW ? text.openingRevised(jaar, van, naar) : text.openingFirst(jaar, van, naar);
}
