import { useState } from "react";
import { isIsoDate, type IsoDate } from "#core/dates";
import { cents, percent, times, WHOLE } from "#core/money";
import { SROI_DOELEN } from "../../modules/sroi/doelen.ts";
import type { VerplichtingInput } from "../../modules/sroi/sroi.ts";
import type { Wrong } from "../checks.ts";
import { euros, numberFrom } from "../format.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ButtonLink,
  CheckboxGroup,
  Combobox,
  type ComboboxOption,
  DateField,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  NumberField,
  Page,
  Paragraph,
  Select,
  Sheet,
  Stack,
  TextField,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { findWerkgevers } from "./overstap/overstap.queries.ts";
import { text } from "./SroiFormPage.text.ts";
import { optionsOf } from "./werk/werk.text.ts";
import { useWspForm } from "./wsp/use-wsp-form.ts";
import { addVerplichting, type SroiVerplichtingInFull } from "./wsp/wsp.queries.ts";

const EMPTY = {
  gemeente: "",
  opdracht: "",
  kenmerk: "",
  contractsomInCenten: "",
  percentage: "5",
  startdatum: "",
  einddatum: "",
  tabel: "utrecht",
};
type Draft = typeof EMPTY & {
  readonly werkgever: ComboboxOption | null;
  readonly doelen: readonly string[];
};
type Field = keyof typeof EMPTY | "werkgeverId" | "doelen";

/** What a company owes with a contract of a gemeente; the amount is shown while it is typed. */
export function SroiFormPage() {
  const go = useGo();
  const { gebruiker } = useSession();
  const [load] = useState(() => findWerkgevers);
  const form = useWspForm<Draft, Field, SroiVerplichtingInFull>({
    name: "sroi/nieuw",
    start: { ...EMPTY, werkgever: null, doelen: [] },
    send: (draft, options) => addVerplichting(bodyOf(draft), options),
    onDone: ({ id }) => go(`/sroi/${id}`, { replace: true }),
  });
  const { draft, change, field, wrong } = form;
  const som = numberFrom(draft.contractsomInCenten);
  const deel = numberFrom(draft.percentage);
  const gemeenten = gebruiker.gemeenten.map(({ code, naam }) => ({ value: code, label: naam }));
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Form onSubmit={() => form.submitIf(wrongIn(draft))}>
            <ErrorSummary errors={form.checks.summary} attempt={form.checks.attempt} />
            <ProblemAlert problem={form.problem} />
            <Combobox
              id="werkgeverId"
              label={text.werkgever}
              value={draft.werkgever}
              onChange={(werkgever) => change({ werkgever })}
              load={load}
              {...(wrong.werkgeverId && { error: wrong.werkgeverId })}
            />
            <Select
              {...field("gemeente", text.gemeente)}
              emptyLabel={text.kiesGemeente}
              options={gemeenten}
            />
            <TextField {...field("opdracht", text.opdracht)} />
            <TextField {...field("kenmerk", text.kenmerk)} width="medium" />
            <NumberField {...field("contractsomInCenten", text.contractsom)} prefix="€" width="medium" />
            <NumberField {...field("percentage", text.percentage)} unit="%" width="short" />
            {som !== null && deel !== null && som > 0 && deel > 0 && (
              <Paragraph>{text.bedrag(euros(times(inCents(som), [percent(deel), WHOLE])))}</Paragraph>
            )}
            <DateField {...field("startdatum", text.startdatum)} />
            <DateField {...field("einddatum", text.einddatum)} />
            <Select
              {...field("tabel", text.tabel)}
              description={text.tabelHint}
              options={optionsOf(text.tabellen)}
            />
            <CheckboxGroup
              id="doelen"
              label={text.doelen}
              options={optionsOf(SROI_DOELEN)}
              value={draft.doelen}
              onChange={(doelen) => change({ doelen })}
              {...(wrong.doelen && { error: wrong.doelen })}
            />
            <FormActions>
              <Button kind="primary" type="submit" busy={form.busy}>
                {text.save}
              </Button>
              <ButtonLink kind="subtle" href="/sroi">
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}

const inCents = (amount: number) => cents(Math.round(amount * 100));

const bodyOf = (draft: Draft): VerplichtingInput => ({
  werkgeverId: draft.werkgever!.id,
  gemeente: draft.gemeente,
  opdracht: draft.opdracht.trim(),
  kenmerk: draft.kenmerk.trim(),
  contractsomInCenten: inCents(numberFrom(draft.contractsomInCenten) ?? 0),
  percentage: numberFrom(draft.percentage) ?? 0,
  tabel: draft.tabel as VerplichtingInput["tabel"],
  startdatum: draft.startdatum as IsoDate,
  einddatum: draft.einddatum as IsoDate,
  doelen: [...draft.doelen] as VerplichtingInput["doelen"],
});

function wrongIn(draft: Draft): Wrong<Field> {
  const found: Wrong<Field> = {};
  const deel = numberFrom(draft.percentage) ?? 0;
  if (!draft.werkgever) found.werkgeverId = text.need.werkgeverId;
  for (const id of ["gemeente", "opdracht", "kenmerk"] as const)
    if (!draft[id].trim()) found[id] = text.need[id];
  if ((numberFrom(draft.contractsomInCenten) ?? 0) <= 0)
    found.contractsomInCenten = text.need.contractsomInCenten;
  if (deel <= 0 || deel > 100) found.percentage = text.need.percentage;
  if (!isIsoDate(draft.startdatum)) found.startdatum = text.need.startdatum;
  if (!isIsoDate(draft.einddatum) || draft.einddatum < draft.startdatum)
    found.einddatum = text.need.einddatum;
  if (draft.doelen.length === 0) found.doelen = text.need.doelen;
  return found;
}
