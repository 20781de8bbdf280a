import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queryText } from "../api.ts";
import { longDate, wholeEuros } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  ButtonLink,
  FilterList,
  Grid,
  Link,
  Opening,
  Page,
  Row,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState } from "../PageState.tsx";
import { text } from "./BijdragenPage.text.ts";
import { BesluitDialog } from "./financien/BesluitDialog.tsx";
import { BijdragenMargin } from "./financien/BijdragenMargin.tsx";
import { ModelFigure, ModellenTable } from "./financien/BijdragenModellen.tsx";
import { useMayChangeMoney } from "./financien/FinancienLinks.tsx";
import { type Bijdragen, bijdragenQuery } from "./financien/financien.queries.ts";
import { text as shared } from "./financien/financien.text.ts";

/** Seven ways to pay for the same year beside each other, how fair each is, and which one was decided. */
export function BijdragenPage() {
  const { model, ...asked } = Object.fromEntries(useSearchParameters());
  const query = useQuery(bijdragenQuery(asked));
  return (
    <PageState
      query={query}
      title={text.title}
      loading={text.loading}
      isEmpty={({ gemeenten }) => gemeenten.length === 0}
      empty={
        <Page title={text.title}>
          <Opening lead={text.emptyLead}>
            <strong>{text.emptyOpening}</strong>
          </Opening>
          <Enter />
        </Page>
      }
    >
      {(found) => <Filled found={found} chosen={model ?? found.besluiten[0]?.model ?? "C3"} />}
    </PageState>
  );
}

function Enter() {
  if (!useMayChangeMoney()) return null;
  return (
    <div>
      <ButtonLink kind="primary" href="/financien/bijdragen/invoeren">
        {text.enter}
      </ButtonLink>
    </div>
  );
}

function Filled({ found, chosen }: { found: Bijdragen; chosen: string }) {
  const [isDeciding, setDeciding] = useState(false);
  const mayChange = useMayChangeMoney();
  const { gemeenten, kostenInCenten, jaar, besluiten, modellen } = found;
  const [now] = besluiten;
  const uitkomst = modellen.find(({ model }) => model === chosen) ?? modellen[0];
  return (
    <Page title={text.title}>
      <Opening
        above={<Link href="/financien">{shared.back}</Link>}
        lead={
          now
            ? text.geldt(shared.modelNaam(now.model, now.naam), now.besluit, longDate(now.beslotenOp))
            : text.geenBesluit
        }
      >
        <strong>{text.opening(gemeenten.length, wholeEuros(kostenInCenten), jaar ?? 0)}</strong>
      </Opening>
      <Stack gap="loose">
        <Choice found={found} chosen={uitkomst?.model ?? chosen} />
        <Sheet full>
          <ModellenTable found={found} chosen={uitkomst?.model} />
        </Sheet>
        <Grid>
          <Sheet>
            <Stack gap="loose">
              {uitkomst && <ModelFigure found={found} uitkomst={uitkomst} />}
              {mayChange && (
                <Row>
                  <Button kind="primary" onPress={() => setDeciding(true)}>
                    {text.decide}
                  </Button>
                  <ButtonLink href={`/financien/bijdragen/invoeren${queryText({ jaar })}`}>
                    {text.enter}
                  </ButtonLink>
                </Row>
              )}
            </Stack>
          </Sheet>
          <BijdragenMargin found={found} uitkomst={uitkomst} />
        </Grid>
      </Stack>
      {isDeciding && uitkomst && (
        <BesluitDialog found={found} model={uitkomst.model} onClose={() => setDeciding(false)} />
      )}
    </Page>
  );
}

function Choice({ found: { jaar, jaren, modellen, keuze }, chosen }: { found: Bijdragen; chosen: string }) {
  const go = useGo();
  const value = {
    jaar: String(jaar),
    model: chosen,
    vastDeel: String(keuze.vastDeel),
    wegingSe: String(keuze.wegingSe),
    wegingInwoners: String(keuze.wegingInwoners),
    wegingClienten: String(keuze.wegingClienten),
  };
  const percents = [0, 10, 20, 25, 30, 40, 50, 60, 75, 100];
  const options = (values: readonly number[]) =>
    values.map((value) => ({ value: String(value), label: String(value) }));
  const weight = (id: "wegingSe" | "wegingInwoners" | "wegingClienten") => ({
    id,
    label: text.weging[id],
    required: true,
    options: options([...new Set([0, 1, 2, 3, 4, 5, keuze[id]])].toSorted((a, b) => a - b)),
  });
  return (
    <FilterList
      key={JSON.stringify(value)}
      label={text.filters}
      value={value}
      filters={[
        { id: "jaar", label: text.jaar, required: true, options: options(jaren) },
        {
          id: "model",
          label: text.model,
          required: true,
          options: modellen.map(({ model, naam }) => ({
            value: model,
            label: shared.modelNaam(model, naam),
          })),
        },
        {
          id: "vastDeel",
          label: text.vast,
          required: true,
          options: options([...new Set([...percents, keuze.vastDeel])].toSorted((a, b) => a - b)),
        },
        weight("wegingSe"),
        weight("wegingInwoners"),
        weight("wegingClienten"),
      ]}
      onApply={(asked) => go(`/financien/bijdragen${queryText(asked)}`)}
      result={text.result}
    />
  );
}
