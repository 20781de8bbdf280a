import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ButtonLink,
  Combobox,
  type ComboboxOption,
  ErrorSummary,
  Form,
  FormActions,
  Heading,
  Page,
  Paragraph,
  RadioGroup,
  Select,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import {
  createLeerbedrijf,
  type Leerbedrijf,
  type NieuwLeerbedrijf,
} from "./certificaten/certificaten.queries.ts";
import {
  erkenningBody,
  type ErkenningField,
  erkenningTerms,
  type ErkenningTerms,
  wrongInErkenning,
} from "./certificaten/erkenning-terms.ts";
import { ErkenningFields } from "./certificaten/ErkenningFields.tsx";
import { text } from "./LeerbedrijfNieuwPage.text.ts";
import { findWerkgevers, unitsQuery } from "./overstap/overstap.queries.ts";
import { optionsOf } from "./werk/werk.text.ts";

type Draft = ErkenningTerms & {
  readonly wie: string;
  readonly werkgever: ComboboxOption | null;
  readonly unitId: string;
};
type Field = ErkenningField | "werkgeverId" | "unitId";

/** A werkgever or a unit that is recognised. Who teaches there comes after. */
export function LeerbedrijfNieuwPage() {
  const go = useGo();
  const queries = useQueryClient();
  const { draft, change, forget } = useDraft<Draft>("leerbedrijf/nieuw", {
    ...erkenningTerms(null),
    wie: "werkgever",
    werkgever: null,
    unitId: "",
  });
  const sending = useSubmit<NieuwLeerbedrijf, Leerbedrijf>(createLeerbedrijf, async ({ data }) => {
    forget();
    go(`/leerbedrijven/${data.id}`, { replace: true });
    await queries.invalidateQueries({ queryKey: ["leerbedrijven"] });
  });
  const checks = useChecks<Field>(sending.problem);
  const isUnit = draft.wie === "unit";
  const send = () => {
    sending.forget();
    const wrong = {
      ...(isUnit && !draft.unitId && { unitId: text.need.unitId }),
      ...(!isUnit && !draft.werkgever && { werkgeverId: text.need.werkgeverId }),
      ...wrongInErkenning(draft),
    };
    if (!checks.check(wrong)) return;
    sending.submit({
      ...erkenningBody(draft),
      werkgeverId: isUnit ? null : (draft.werkgever?.id ?? null),
      unitId: isUnit ? draft.unitId : null,
    });
  };
  return (
    <Page title={text.title} narrow>
      <Stack gap="loose">
        <Heading level={1}>{text.heading}</Heading>
        <Paragraph>{text.lead}</Paragraph>
        <Sheet>
          <Form onSubmit={send}>
            <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
            <ProblemAlert problem={checks.otherProblem} />
            <Whose draft={draft} change={change} wrong={checks.wrong} />
            <ErkenningFields terms={draft} change={change} wrong={checks.wrong} />
            <FormActions>
              <Button kind="primary" type="submit" busy={sending.busy}>
                {text.save}
              </Button>
              <ButtonLink kind="subtle" href="/leerbedrijven">
                {text.back}
              </ButtonLink>
            </FormActions>
          </Form>
        </Sheet>
      </Stack>
    </Page>
  );
}

type WhoseProps = {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: { werkgeverId?: string; unitId?: string };
};

function Whose({ draft, change, wrong }: WhoseProps) {
  const isUnit = draft.wie === "unit";
  const units = useQuery({ ...unitsQuery, enabled: isUnit }).data?.rijen ?? [];
  const [load] = useState(() => findWerkgevers);
  return (
    <>
      <RadioGroup
        id="wie"
        label={text.wie}
        options={optionsOf(text.wieOpties)}
        value={draft.wie}
        onChange={(wie) => change({ wie })}
      />
      {isUnit ? (
        <Select
          id="unitId"
          label={text.unit}
          emptyLabel={text.kiesUnit}
          options={units.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={draft.unitId}
          onChange={(unitId) => change({ unitId })}
          {...((wrong.unitId ?? wrong.werkgeverId) && { error: wrong.unitId ?? wrong.werkgeverId })}
        />
      ) : (
        <Combobox
          id="werkgeverId"
          label={text.werkgever}
          value={draft.werkgever}
          onChange={(werkgever) => change({ werkgever })}
          load={load}
          {...(wrong.werkgeverId && { error: wrong.werkgeverId })}
        />
      )}
    </>
  );
}
