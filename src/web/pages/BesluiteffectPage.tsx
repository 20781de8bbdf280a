import { useQuery } from "@tanstack/react-query";
import { number, wholeEuros } from "../format.ts";
import { useSearchParameters } from "../location.ts";
import { Grid, Link, List, Margin, Opening, Page, Section, Sheet, Stack } from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./BesluiteffectPage.text.ts";
import { EffectFigure, EffectTable } from "./financien/EffectTable.tsx";
import { EffectForm } from "./financien/EffectForm.tsx";
import { EffectSteps } from "./financien/EffectSteps.tsx";
import { FinancienLinks } from "./financien/FinancienLinks.tsx";
import { type Besluiteffect, besluiteffectQuery } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";

const SHOWN_FIRST = "10";

/** "Ten more places": what that does to the budget of each gemeente, with every step. */
export function BesluiteffectPage() {
  const asked = { plekken: SHOWN_FIRST, ...Object.fromEntries(useSearchParameters()) };
  const query = useQuery(besluiteffectQuery(asked));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(effect) => <Filled effect={effect} />}
    </PageState>
  );
}

function Filled({ effect }: { effect: Besluiteffect }) {
  const { jaar, plekken, samen } = effect;
  const [first = 0, , later = 0] = samen.metVangnetPerJaar;
  const [, , advanced = 0] = samen.voorgeschotenPerJaar;
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href="/financien">{shared.back}</Link>}
        {...(advanced < 0 && { lead: text.voorschot(wholeEuros(Math.abs(advanced))) })}
      >
        <strong>{text.erbij(plekken, jaar)}</strong> {text.eerste(wholeEuros(Math.abs(first)), first < 0)}
        {text.daarna(wholeEuros(Math.abs(later)), later < 0)}
      </Opening>
      <Stack gap="loose">
        <Grid kind="controls">
          <Section heading={text.form}>
            <EffectForm
              key={JSON.stringify(effect.uitgangspunten) + number(plekken) + jaar}
              effect={effect}
            />
          </Section>
          <Stack gap="loose">
            <Sheet full>
              <EffectTable effect={effect} />
            </Sheet>
            <Sheet>
              <EffectFigure effect={effect} />
            </Sheet>
          </Stack>
        </Grid>
        <Grid>
          <Sheet>
            <EffectSteps effect={effect} />
          </Sheet>
          <Margin label={text.margin}>
            <Section heading={text.over}>
              <List>
                {text.regels.map((regel) => (
                  <span key={regel}>{regel}</span>
                ))}
              </List>
            </Section>
            <FinancienLinks />
          </Margin>
        </Grid>
      </Stack>
    </Page>
  );
}
