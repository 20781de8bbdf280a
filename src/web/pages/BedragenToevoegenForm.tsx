import type { useChecks } from "../checks.ts";
import {
  Button,
  DateField,
  Form,
  FormActions,
  FormSection,
  NumberField,
  Row,
  Select,
  TextField,
} from "../nlds/index.ts";
import { text } from "./BedragenToevoegenPage.text.ts";
import { type Draft, EMPTY, type Line, unitFor } from "./bedragen-toevoegen.ts";
import type { Bedragen } from "./bedragen.queries.ts";

type FormProps = {
  found: Bedragen;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  checks: ReturnType<typeof useChecks<string>>;
  busy: boolean;
  onSubmit: () => void;
};

/** One first day, and as many amounts as there are. */
export function BedragenToevoegenForm(props: FormProps) {
  const { draft, change, checks, busy, onSubmit } = props;
  const date = (id: "vanaf" | "tot") => ({
    id,
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    ...(checks.wrong[id] && { error: checks.wrong[id] }),
  });
  return (
    <Form onSubmit={onSubmit}>
      <DateField {...date("vanaf")} label={text.firstDay} />
      <DateField {...date("tot")} label={text.lastDay} optional />
      {draft.lines.map((line, at) => (
        // The place in the list is what a line is.
        // oxlint-disable-next-line react/no-array-index-key
        <LineFields key={at} {...props} line={line} at={at} />
      ))}
      <Row>
        <Button icon="plus" onPress={() => change({ lines: [...draft.lines, EMPTY] })}>
          {text.another}
        </Button>
        {draft.lines.length > 1 && (
          <Button kind="subtle" onPress={() => change({ lines: draft.lines.slice(0, -1) })}>
            {text.remove}
          </Button>
        )}
      </Row>
      <FormActions>
        <Button kind="primary" type="submit" busy={busy} busyText={text.busy}>
          {text.preview}
        </Button>
      </FormActions>
    </Form>
  );
}

function LineFields({ found, draft, change, checks, line, at }: FormProps & { line: Line; at: number }) {
  const field = (name: keyof Line) => ({
    id: `${name}-${at}`,
    value: line[name],
    onChange: (value: string) =>
      change({ lines: draft.lines.map((one, index) => (index === at ? { ...one, [name]: value } : one)) }),
    ...(checks.wrong[`${name}-${at}`] && { error: checks.wrong[`${name}-${at}`] }),
  });
  return (
    <FormSection heading={text.line(at + 1)}>
      <Select
        {...field("sleutel")}
        label={text.which}
        emptyLabel=""
        options={found.rijen.map(({ sleutel, naam }) => ({ value: sleutel, label: naam }))}
      />
      <NumberField
        {...field("waarde")}
        label={text.value}
        width="short"
        unit={unitFor(found, line.sleutel)}
      />
      <TextField
        {...field("bron")}
        label={text.bron}
        description={text.bronNote}
        autoComplete="off"
        optional
      />
    </FormSection>
  );
}
