import type { ReactNode } from "react";
import type { Wrong } from "../../checks.ts";
import { Button, Checkbox, FormSection, NumberField, Row, TextArea, TextField } from "../../nlds/index.ts";
import { text } from "../TrajectFormPage.text.ts";
import { emptyFase, faseId, type Faseterms, type Inhoudterms } from "./traject-terms.ts";
import type { Week } from "./week.ts";

export type InhoudFieldsProps = {
  terms: Inhoudterms;
  change: (part: Partial<Inhoudterms>) => void;
  wrong: Wrong;
  weekFields: ReactNode;
};

const MOST_PHASES = 8;

/** What a version holds: phases with what is learned in them, and the week. */
export function InhoudFields({ terms, change, wrong, weekFields }: InhoudFieldsProps) {
  const { fases, week } = terms;
  const put = (at: number, part: Partial<Faseterms>) =>
    change({ fases: fases.map((fase, index) => (index === at ? { ...fase, ...part } : fase)) });
  return (
    <>
      {fases.map((fase, at) => (
        <Fase
          // a phase has no name of its own while it is typed
          key={`fase-${at + 1}`}
          at={at}
          fase={fase}
          wrong={wrong}
          onChange={(part) => put(at, part)}
          onRemove={
            fases.length > 1
              ? () =>
                  change({ fases: fases.filter((_, index) => index !== at), week: withoutFase(week, at + 1) })
              : undefined
          }
        />
      ))}
      {fases.length < MOST_PHASES && (
        <Row>
          <Button onPress={() => change({ fases: [...fases, emptyFase] })}>{text.voegFaseToe}</Button>
        </Row>
      )}
      <FormSection heading={text.week}>
        {weekFields}
        <Checkbox
          id="isVoorbeeld"
          label={text.voorbeeld}
          description={text.voorbeeldHint}
          checked={terms.isVoorbeeld}
          onChange={(isVoorbeeld) => change({ isVoorbeeld })}
        />
      </FormSection>
    </>
  );
}

/** Its own moments go with it; those of later phases follow their phase. */
const withoutFase = (week: Week, nummer: number): Week =>
  week
    .filter(({ fase }) => fase !== nummer)
    .map((deel) => (deel.fase !== null && deel.fase > nummer ? { ...deel, fase: deel.fase - 1 } : deel));

type FaseProps = {
  at: number;
  fase: Faseterms;
  wrong: Wrong;
  onChange: (part: Partial<Faseterms>) => void;
  onRemove: (() => void) | undefined;
};

function Fase({ at, fase, wrong, onChange, onRemove }: FaseProps) {
  const field = (name: "naam" | "weken" | "werknemer" | "vak", label: string) => {
    const id = faseId(at, name);
    return {
      id,
      label,
      value: fase[name],
      onChange: (typed: string) => onChange({ [name]: typed }),
      ...(wrong[id] && { error: wrong[id] }),
    };
  };
  return (
    <FormSection heading={text.fase(at + 1)}>
      <TextField {...field("naam", text.fasenaam)} autoComplete="off" />
      <NumberField
        {...field("weken", text.weken)}
        description={text.wekenHint}
        unit={text.weekUnit}
        optional
      />
      <Checkbox
        id={faseId(at, "aanname")}
        label={text.aanname}
        description={text.aannameHint}
        checked={fase.aanname}
        onChange={(aanname) => onChange({ aanname })}
      />
      <TextArea {...field("werknemer", text.werknemer)} description={text.vaardighedenHint} rows={4} />
      <TextArea {...field("vak", text.vak)} description={text.vaardighedenHint} rows={4} optional />
      {onRemove && (
        <Row>
          <Button dense kind="subtle" onPress={onRemove} label={`${text.haalFaseWeg}: ${text.fase(at + 1)}`}>
            {text.haalFaseWeg}
          </Button>
        </Row>
      )}
    </FormSection>
  );
}
