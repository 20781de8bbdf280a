import type { useChecks } from "../checks.ts";
import { Button, Combobox, Details, FormSection, NumberField, Row, Stack } from "../nlds/index.ts";
import { text } from "./FunctiecreatiePage.text.ts";
import { findInwoners } from "./functiecreatie/functiecreatie.queries.ts";
import { fieldId, MEESTE_INWONERS, type Vraagvelden } from "./functiecreatie/vraag.ts";

type Props = {
  velden: Vraagvelden;
  change: (part: Partial<Vraagvelden>) => void;
  checks: ReturnType<typeof useChecks>;
};

const SHORT = { width: "short" } as const;

/** Inwoners by name: only those whose possibilities this user may use can be found. */
export function FunctiecreatieInwoners({ velden, change, checks }: Props) {
  const { inwoners, inwonertarief } = velden;
  const wrong = checks.wrong["inwonertarief"];
  return (
    <>
      <Combobox
        id="inwoners"
        label={text.inwoners}
        description={text.inwonersHint}
        optional
        value={null}
        load={findInwoners}
        onChange={(option) => {
          const isNew = option && inwoners.every(({ id }) => id !== option.id);
          if (!isNew || inwoners.length >= MEESTE_INWONERS) return;
          change({ inwoners: [...inwoners, { id: option.id, label: option.label, min: "", max: "" }] });
        }}
        {...(checks.wrong["inwoners"] && { error: checks.wrong["inwoners"] })}
      />
      {inwoners.map((inwoner) => (
        <Person key={inwoner.id} velden={velden} change={change} checks={checks} inwoner={inwoner} />
      ))}
      {inwoners.length > 0 && (
        <NumberField
          id="inwonertarief"
          {...SHORT}
          prefix="€"
          label={text.inwonertarief}
          description={text.inwonertariefHint}
          value={inwonertarief}
          onChange={(typed) => change({ inwonertarief: typed })}
          {...(wrong && { error: wrong })}
        />
      )}
    </>
  );
}

function Person({ velden, change, checks, inwoner }: Props & { inwoner: Vraagvelden["inwoners"][number] }) {
  const { id, label } = inwoner;
  const put = (part: Partial<typeof inwoner>) =>
    change({ inwoners: velden.inwoners.map((een) => (een.id === id ? { ...een, ...part } : een)) });
  const remove = () =>
    change({
      inwoners: velden.inwoners.filter((een) => een.id !== id),
      sloten: velden.sloten.filter(({ doelgroepId }) => doelgroepId !== id),
    });
  const field = (veld: "min" | "max") => {
    const error = checks.wrong[fieldId(id, veld)];
    return {
      id: fieldId(id, veld),
      value: inwoner[veld],
      onChange: (typed: string) => put({ [veld]: typed }),
      ...(error && { error }),
    };
  };
  const hours = { ...SHORT, unit: text.hour, description: text.fromFile, optional: true };
  const fields = (
    <Stack>
      <NumberField {...field("min")} {...hours} label={text.min} />
      <NumberField {...field("max")} {...hours} label={text.max} />
      <Row>
        <Button dense kind="subtle" label={text.removeLabel(label)} onPress={remove}>
          {text.remove}
        </Button>
      </Row>
    </Stack>
  );
  const isWrong = checks.wrong[fieldId(id, "min")] || checks.wrong[fieldId(id, "max")];
  return isWrong ? (
    <FormSection heading={label}>{fields}</FormSection>
  ) : (
    <Details summary={text.inwonerLine(label, inwoner.min, inwoner.max)}>{fields}</Details>
  );
}
