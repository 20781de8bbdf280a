import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Wrong } from "../../checks.ts";
import {
  Button,
  ButtonLink,
  Checkbox,
  CheckboxGroup,
  Combobox,
  DateField,
  Form,
  FormActions,
  FormSection,
  List,
  NumberField,
  Paragraph,
  Select,
  TextField,
} from "../../nlds/index.ts";
import { text } from "../GroepFormPage.text.ts";
import { dekkingQuery } from "../instrumenten/instrumenten.queries.ts";
import { unitsQuery } from "../overstap/overstap.queries.ts";
import type { GroepField, GroepTerms } from "./groep-terms.ts";
import { findLeiders } from "./trajecten.queries.ts";
import { inWords, type Week } from "./week.ts";

export type GroepFieldsProps = {
  terms: GroepTerms;
  change: (part: Partial<GroepTerms>) => void;
  wrong: Wrong<GroepField>;
  /** That of the traject. */
  week: Week;
  /** The moments of the own week. */
  ownWeek: ReactNode;
  onSubmit: () => void;
  busy: boolean;
  back: string;
};

export function GroepFields(props: GroepFieldsProps) {
  const { onSubmit, busy, back } = props;
  return (
    <Form onSubmit={onSubmit}>
      <What {...props} />
      <Where {...props} />
      <WeekOf {...props} />
      <FormActions>
        <Button kind="primary" type="submit" busy={busy}>
          {text.save}
        </Button>
        <ButtonLink kind="subtle" href={back}>
          {text.back}
        </ButtonLink>
      </FormActions>
    </Form>
  );
}

type Typed = "naam" | "capaciteit" | "startdatum" | "einddatum" | "plaats" | "unitId";

const fieldOf =
  ({ terms, change, wrong }: GroepFieldsProps) =>
  (id: Typed, label: string) => ({
    id,
    label,
    value: terms[id],
    onChange: (typed: string) => change({ [id]: typed }),
    ...(wrong[id] && { error: wrong[id] }),
  });

function What(props: GroepFieldsProps) {
  const { terms, change, wrong } = props;
  const field = fieldOf(props);
  const gemeenten = useQuery(dekkingQuery()).data?.gemeenten ?? [];
  return (
    <>
      <FormSection heading={text.what}>
        <TextField {...field("naam", text.naam)} description={text.naamHint} autoComplete="off" />
        <NumberField {...field("capaciteit", text.capaciteit)} description={text.capaciteitHint} />
        <CheckboxGroup
          id="gemeenten"
          label={text.gemeenten}
          columns
          options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))}
          value={terms.gemeenten}
          onChange={(gemeenten) => change({ gemeenten })}
          {...(wrong.gemeenten && { error: wrong.gemeenten })}
        />
      </FormSection>
      <FormSection heading={text.when}>
        <DateField {...field("startdatum", text.startdatum)} />
        <DateField {...field("einddatum", text.einddatum)} description={text.einddatumHint} optional />
      </FormSection>
    </>
  );
}

function Where(props: GroepFieldsProps) {
  const { terms, change, wrong } = props;
  const field = fieldOf(props);
  const units = useQuery(unitsQuery).data?.rijen ?? [];
  const [load] = useState(() => findLeiders);
  return (
    <FormSection heading={text.where}>
      <TextField {...field("plaats", text.plaats)} autoComplete="off" />
      <Select
        {...field("unitId", text.unit)}
        emptyLabel={text.geenUnit}
        options={units.map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <Combobox
        id="leiderId"
        label={text.leider}
        description={text.leiderHint}
        optional
        value={terms.leider}
        onChange={(leider) => change({ leider })}
        load={load}
        {...(wrong.leiderId && { error: wrong.leiderId })}
      />
    </FormSection>
  );
}

function WeekOf({ terms, change, week, ownWeek }: GroepFieldsProps) {
  return (
    <FormSection heading={text.week}>
      <Checkbox
        id="isEigenWeek"
        label={text.eigenWeek}
        description={text.eigenWeekHint}
        checked={terms.isEigenWeek}
        onChange={(isEigenWeek) => change({ isEigenWeek })}
      />
      {terms.isEigenWeek ? (
        ownWeek
      ) : (
        <>
          <Paragraph soft>{text.zoals}</Paragraph>
          <List>
            {week.map((deel) => (
              <span key={JSON.stringify(deel)}>{inWords(deel)}</span>
            ))}
          </List>
        </>
      )}
    </FormSection>
  );
}
