import { WEEKDAGEN } from "../../../modules/plannen/bezet.ts";
import type { Wrong } from "../../checks.ts";
import { CheckboxGroup, Row, TextField } from "../../nlds/index.ts";
import { type Times, tijdFrom } from "./fields.ts";
import { text } from "./plan-dialogs.text.ts";

export type TimesField = keyof Times;

const DAYS = WEEKDAGEN.map((value) => ({ value, label: text.times.days[value] }));

/** Days of the week, and from when to when. */
export function TimesFields({
  value,
  onChange,
  wrong,
}: {
  value: Times;
  onChange: (part: Partial<Times>) => void;
  wrong: Wrong<TimesField>;
}) {
  return (
    <>
      <CheckboxGroup
        id="weekdagen"
        label={text.times.weekdagen}
        options={DAYS}
        columns
        value={value.weekdagen}
        onChange={(days) => onChange({ weekdagen: WEEKDAGEN.filter((day) => days.includes(day)) })}
        error={wrong.weekdagen}
      />
      <Row end>
        {(["begintijd", "eindtijd"] as const).map((id) => (
          <TextField
            key={id}
            id={id}
            label={text.times[id]}
            width="short"
            inputMode="decimal"
            autoComplete="off"
            value={value[id]}
            onChange={(typed) => onChange({ [id]: typed })}
            error={wrong[id]}
          />
        ))}
      </Row>
    </>
  );
}

export function wrongTimes({ weekdagen, begintijd, eindtijd }: Times): Wrong<TimesField> {
  const [begin, end] = [tijdFrom(begintijd), tijdFrom(eindtijd)];
  return {
    ...(weekdagen.length === 0 && { weekdagen: text.times.need.weekdagen }),
    ...(begin === null && { begintijd: text.times.need.tijd }),
    ...(end === null && { eindtijd: text.times.need.tijd }),
    ...(begin !== null && end !== null && begin >= end && { eindtijd: text.times.need.later }),
  };
}
