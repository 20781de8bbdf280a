import type { Wrong } from "../../checks.ts";
import { Button, DateField, NumberField, Row, Stack } from "../../nlds/index.ts";
import { text } from "../BegeleidingsplanPage.text.ts";
import { MOST_PERIODS, type Periode, type PlanField } from "./plan.ts";

type Props = {
  perioden: readonly Periode[];
  wrong: Wrong<PlanField>;
  onChange: (perioden: readonly Periode[]) => void;
};

/** Hours of guidance, first more and then less: as many periods as were agreed. The first begins with the plaatsing. */
export function Perioden({ perioden, wrong, onChange }: Props) {
  const set = (at: number, part: Partial<Periode>) =>
    onChange(perioden.map((periode, other) => (other === at ? { ...periode, ...part } : periode)));
  const remove = (at: number) => {
    document.querySelector<HTMLElement>(`#${fieldsOf(at - 1).uren}`)?.focus(); // the pressed button goes away
    onChange(perioden.filter((_, other) => other !== at));
  };
  return (
    <>
      {perioden.map((periode, at) => (
        <Period
          key={fieldsOf(at).uren}
          at={at}
          periode={periode}
          wrong={wrong}
          onChange={(part) => set(at, part)}
          onRemove={() => remove(at)}
        />
      ))}
      {perioden.length < MOST_PERIODS && (
        <Row>
          <Button dense onPress={() => onChange([...perioden, { vanaf: "", uren: "" }])}>
            {text.addPeriod}
          </Button>
        </Row>
      )}
    </>
  );
}

type PeriodProps = {
  at: number;
  periode: Periode;
  wrong: Wrong<PlanField>;
  onChange: (part: Partial<Periode>) => void;
  onRemove: () => void;
};

function Period({ at, periode: { vanaf, uren }, wrong, onChange, onRemove }: PeriodProps) {
  const ids = fieldsOf(at);
  const isFirst = at === 0;
  return (
    <Stack>
      {!isFirst && (
        <DateField
          id={ids.vanaf}
          label={text.vanaf(at + 1)}
          value={vanaf}
          error={wrong[ids.vanaf]}
          onChange={(typed) => onChange({ vanaf: typed })}
        />
      )}
      <NumberField
        id={ids.uren}
        label={isFirst ? text.start : text.later(at + 1)}
        value={uren}
        error={wrong[ids.uren]}
        onChange={(typed) => onChange({ uren: typed })}
      />
      {!isFirst && (
        <Row>
          <Button dense kind="subtle" label={text.removePeriod(at + 1)} onPress={onRemove}>
            {text.remove}
          </Button>
        </Row>
      )}
    </Stack>
  );
}

const fieldsOf = (at: number) => ({ uren: `uren${at}`, vanaf: `vanaf${at}` }) as const;
