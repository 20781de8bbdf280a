import { useState } from "react";
import { type Sectie, type Vraag, vragenVan } from "../../../modules/beeld/definitie.ts";
import { vraag as newVraag } from "../../../modules/beeld/meegeleverd-vragen.ts";
import { Alert, Button, FormSection, Row, Stack, TextField } from "../../nlds/index.ts";
import { text } from "../VragenlijstVragenPage.text.ts";
import type { EditProps } from "./AboutFields.tsx";
import {
  moved,
  nextCode,
  questionId,
  titleId,
  withoutSection,
  withQuestion,
  withSection,
} from "./definition.ts";
import { QuestionDialog } from "./QuestionDialog.tsx";
import { Question } from "./Questions.tsx";

/** The sections with their questions; a question is changed in a dialog. */
export function SectionFields(props: EditProps) {
  const { definitie, onChange } = props;
  const [open, setOpen] = useState<Vraag | null>(null);
  const add = () =>
    onChange({
      ...definitie,
      secties: [
        ...definitie.secties,
        {
          titel: text.newSection,
          toelichting: null,
          vragen: [newVraag(nextCode(definitie), text.newQuestion, "ja-nee")],
        },
      ],
    });
  return (
    <>
      {definitie.secties.map((sectie, at) => (
        <One key={sectie.vragen[0]?.code ?? "leeg"} {...props} at={at} sectie={sectie} onOpen={setOpen} />
      ))}
      <Row>
        <Button onPress={add}>{text.addSection}</Button>
      </Row>
      {open && (
        <QuestionDialog
          vraag={open}
          earlier={before(vragenVan(definitie), open.code)}
          onClose={() => setOpen(null)}
          onDone={(vraag) => {
            onChange(withQuestion(definitie, open.code, vraag));
            setOpen(null);
          }}
        />
      )}
    </>
  );
}

const before = (vragen: readonly Vraag[], code: string) =>
  vragen.slice(
    0,
    vragen.findIndex((vraag) => vraag.code === code),
  );

type OneProps = EditProps & { at: number; sectie: Sectie; onOpen: (vraag: Vraag) => void };

function One({ definitie, wrong, onChange, at, sectie, onOpen }: OneProps) {
  const change = (part: Partial<Sectie>) => onChange(withSection(definitie, at, part));
  const addQuestion = () => {
    const vraag = newVraag(nextCode(definitie), text.newQuestion, "ja-nee");
    change({ vragen: [...sectie.vragen, vraag] });
    onOpen(vraag);
  };
  return (
    <FormSection heading={text.section(at + 1)}>
      <TextField
        id={titleId(at)}
        label={text.sectionTitle}
        autoComplete="off"
        value={sectie.titel}
        error={wrong[titleId(at)]}
        onChange={(titel) => change({ titel })}
      />
      <TextField
        id={`toelichting-${at}`}
        label={text.sectionText}
        optional
        autoComplete="off"
        value={sectie.toelichting ?? ""}
        onChange={(toelichting) => change({ toelichting: toelichting || null })}
      />
      {sectie.vragen.map((vraag, from) => (
        <QuestionLine
          key={vraag.code}
          vraag={vraag}
          problem={wrong[questionId(vraag.code)]}
          others={vragenVan(definitie)}
          onOpen={() => onOpen(vraag)}
          onMove={(by) => onChange(moved(definitie, at, from, by))}
          onRemove={() => onChange(withQuestion(definitie, vraag.code, null))}
        />
      ))}
      <Row>
        <Button dense onPress={addQuestion}>
          {text.addQuestion}
        </Button>
        {definitie.secties.length > 1 && (
          <Button dense kind="subtle" onPress={() => onChange(withoutSection(definitie, at))}>
            {text.removeSection}
          </Button>
        )}
      </Row>
    </FormSection>
  );
}

type LineProps = {
  vraag: Vraag;
  problem: string | undefined;
  others: readonly Vraag[];
  onOpen: () => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

function QuestionLine({ vraag, problem, others, onOpen, onMove, onRemove }: LineProps) {
  const button = (what: string, onPress: () => void) => (
    <Button dense kind="subtle" label={text.of(what, vraag.vraag)} onPress={onPress}>
      {what}
    </Button>
  );
  return (
    <Stack gap="dense">
      {problem && <Alert kind="error" heading={problem} />}
      <Question vraag={vraag} others={others} />
      <Row>
        <Button dense label={text.of(text.editQuestion, vraag.vraag)} onPress={onOpen}>
          {text.editQuestion}
        </Button>
        {button(text.up, () => onMove(-1))}
        {button(text.down, () => onMove(1))}
        {button(text.remove, onRemove)}
      </Row>
    </Stack>
  );
}
