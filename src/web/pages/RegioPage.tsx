import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { dateAndTime } from "../format.ts";
import { useLive } from "../live.ts";
import { Grid, Margin, Opening, Page, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { BenuttingSignal } from "./financien/BenuttingSignal.tsx";
import { RegioAlarms } from "./RegioAlarms.tsx";
import { RegioBoard } from "./RegioBoard.tsx";
import { PlacementsFigure, YouthFigure } from "./RegioFigures.tsx";
import { RegioLive } from "./RegioLive.tsx";
import { RegioKaart } from "./RegioKaart.tsx";
import { RegioMargin } from "./RegioMargin.tsx";
import { text } from "./RegioPage.text.ts";
import { useMoves } from "./regio-moves.ts";
import { openingOf } from "./regio-words.ts";
import { SturingFurther } from "./SturingFurther.tsx";
import { REGIO_KEY, regioQuery } from "./sturing.queries.ts";

/** B1: how the region is doing, live: three signals, twelve figures and the gemeenten. */
export function RegioPage() {
  const beeld = useQuery(regioQuery);
  return (
    <PageState query={beeld} title={text.title} loading={text.loading}>
      {(beeld) => <Filled beeld={beeld} />}
    </PageState>
  );
}

function Filled({ beeld }: { beeld: Regiobeeld }) {
  const { regio } = useSession();
  const queries = useQueryClient();
  const [paused, setPaused] = useState(false);
  const again = useCallback(() => void queries.invalidateQueries({ queryKey: REGIO_KEY }), [queries]);
  const state = useLive(paused, again);
  const moves = useMoves(beeld);
  const { strong, rest } = openingOf(beeld);
  return (
    <Page title={text.title}>
      <Opening above={text.above(regio.naam, dateAndTime(beeld.geteld))}>
        <strong>{strong}</strong>{" "}
        {rest.map(({ words, bold }) => (bold ? <strong key={words}>{words} </strong> : `${words} `))}
      </Opening>
      <Stack gap="loose">
        <RegioLive state={state} moves={moves} onPause={() => setPaused(!paused)} paused={paused} />
        <Sheet full>
          <RegioAlarms beeld={beeld} />
        </Sheet>
        <BenuttingSignal />
        <Grid>
          <Sheet>
            <Section>
              <PlacementsFigure plaatsingen={beeld.plaatsingen} />
            </Section>
            <Section>
              <YouthFigure jongeren={beeld.jongeren} />
            </Section>
          </Sheet>
          <RegioMargin beeld={beeld} />
        </Grid>
        <Sheet full>
          <RegioBoard bord={beeld.bord} moves={moves} />
        </Sheet>
        <Grid>
          <Sheet>
            <RegioKaart kaart={beeld.kaart} />
          </Sheet>
          <Margin label={text.further}>
            <SturingFurther />
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}
