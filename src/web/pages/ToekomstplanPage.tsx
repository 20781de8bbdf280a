import { useQuery } from "@tanstack/react-query";
import { memo, useCallback, useMemo } from "react";
import { Grid, Page, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useBeeld } from "../toekomstplan/useBeeld.ts";
import { geenKeuzes, hefbomenVan, isKeuzes } from "../toekomstplan/keuzes.ts";
import type { Pakket } from "../toekomstplan/pakketten.ts";
import { type Regioplan, regioplanQuery } from "../toekomstplan/toekomstplan.queries.ts";
import { useKeuzes } from "../toekomstplan/useKeuzes.ts";
import { usePakketten } from "../toekomstplan/usePakketten.ts";
import { ToekomstplanOpening } from "./ToekomstplanOpening.tsx";
import { text } from "./ToekomstplanPage.text.ts";
import { ToekomstplanResultaat } from "./ToekomstplanResultaat.tsx";
import { ToekomstplanSliders } from "./ToekomstplanSliders.tsx";
import { ToekomstplanVerder } from "./ToekomstplanVerder.tsx";

/** Drawn again when something is chosen, not when bands come in. */
const Sliders = memo(ToekomstplanSliders);

const HERE = "/toekomstplan";

/** What can be decided about the company, and what comes of it while it is decided (B3). */
export function ToekomstplanPage() {
  const plan = useQuery(regioplanQuery);
  return (
    <PageState query={plan} title={text.title} loading={text.loading}>
      {(plan) => <Filled key={`${plan.id}/${plan.versie}`} plan={plan} />}
    </PageState>
  );
}

function Filled({ plan }: { plan: Regioplan }) {
  const { uitgangspunten } = plan;
  const leeg = useMemo(() => geenKeuzes(uitgangspunten), [uitgangspunten]);
  const { keuzes, gekozen, ...change } = useKeuzes(HERE, leeg);
  const pakketten = usePakketten(uitgangspunten, [keuzes.pakket]);
  const pakket = pakketten.gevonden[0] ?? null;
  const staat = useBeeld(plan, pakket, keuzes);
  const isChosen = isKeuzes(keuzes) || keuzes.pakket !== "";
  const { onChoose } = change;
  const { kijkjaar } = keuzes;
  const onReset = useCallback(() => onChoose({ ...leeg, kijkjaar }), [onChoose, leeg, kijkjaar]);
  return (
    <Page title={text.title}>
      <ToekomstplanOpening
        staat={staat}
        beginjaar={uitgangspunten.begin.beginjaar}
        keuzes={keuzes}
        naam={nameOf(pakket, isKeuzes(keuzes))}
      />
      <Grid kind="controls">
        <Sliders
          uitgangspunten={uitgangspunten}
          pakket={pakket}
          pakketten={pakketten.keuzes}
          keuzes={keuzes}
          {...change}
          onReset={isChosen ? onReset : undefined}
        />
        <Stack gap="loose">
          {staat.beeld && (
            <ToekomstplanResultaat
              plan={plan}
              beeld={staat.beeld}
              busy={staat.busy}
              kijkjaar={keuzes.kijkjaar}
              hefbomen={hefbomenVan(uitgangspunten, pakket?.scenario ?? null, gekozen)}
            />
          )}
          <ToekomstplanVerder
            plan={plan}
            beeld={staat.beeld}
            busy={staat.busy}
            pakket={pakket}
            keuzes={gekozen}
            leeg={leeg}
          />
        </Stack>
      </Grid>
    </Page>
  );
}

/** Null: nothing is chosen. */
function nameOf(pakket: Pakket | null, isMoved: boolean): string | null {
  if (!pakket) return isMoved ? text.ownChoices : null;
  return isMoved ? text.ownOn(pakket.naam) : pakket.naam;
}
