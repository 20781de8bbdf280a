import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type KoppelingInFull, MAX_SLEUTELS } from "../../../modules/koppelingen/koppeling.ts";
import { useChange } from "../../change.ts";
import { useChecks } from "../../checks.ts";
import { dateAndTime } from "../../format.ts";
import {
  Alert,
  Button,
  type Column,
  Form,
  Paragraph,
  Section,
  Stack,
  Table,
  TextArea,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { text } from "../KoppelingPage.text.ts";
import { addKey, removeKey } from "./koppeling.queries.ts";
import { readKey } from "./read-key.ts";

type Props = { koppeling: KoppelingInFull; acts: boolean };
type Sleutel = KoppelingInFull["sleutels"][number];

/** The keys by which we know a program, and changing from one to the other. */
export function KoppelingSleutels({ koppeling, acts }: Props) {
  const { sleutels } = koppeling;
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["koppelingen"] });
  const [isRemoved, setRemoved] = useState(false);
  const removing = useChange<string, KoppelingInFull>(
    (kid, options) => removeKey(koppeling, kid, options),
    refresh,
    async () => {
      setRemoved(true);
      await refresh();
    },
  );
  const remove = acts && sleutels.length > 1 ? removing.submit : undefined;
  return (
    <Section heading={text.keys}>
      <Stack>
        {acts && <Paragraph>{text.keysLead}</Paragraph>}
        {isRemoved && (
          <Alert kind="ok" heading={text.removed}>
            {text.removedText}
          </Alert>
        )}
        <ProblemAlert problem={removing.problem} />
        <Table
          stacked
          caption={text.keysCaption}
          captionHidden
          columns={columnsFor(removing.busy, remove)}
          rows={sleutels}
          rowKey={({ kid }) => kid}
        />
        {acts && sleutels.length < MAX_SLEUTELS && <AddKey koppeling={koppeling} />}
      </Stack>
    </Section>
  );
}

const columnsFor = (
  busy: boolean,
  remove: ((kid: string) => void) | undefined,
): readonly Column<Sleutel>[] => [
  { id: "kid", header: text.column.kid, rowHeader: true, cell: ({ kid }) => kid },
  { id: "soort", header: text.column.soort, cell: ({ soort }) => soort },
  { id: "toegevoegd", header: text.column.toegevoegd, cell: ({ toegevoegd }) => dateAndTime(toegevoegd) },
  ...(remove
    ? [
        {
          id: "weg",
          header: text.column.weg,
          cell: ({ kid }: Sleutel) => (
            <Button kind="subtle" dense busy={busy} label={text.removeKeyOf(kid)} onPress={() => remove(kid)}>
              {text.removeKey}
            </Button>
          ),
        },
      ]
    : []),
];

function AddKey({ koppeling }: Pick<Props, "koppeling">) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["koppelingen"] });
  const [pasted, setPasted] = useState("");
  const { submit, busy, problem, forget } = useChange<object, KoppelingInFull>(
    (sleutel, options) => addKey(koppeling, sleutel, options),
    refresh,
    refresh,
  );
  const checks = useChecks<"sleutel">(problem);
  return (
    <Form
      onSubmit={() => {
        forget();
        const key = readKey(pasted);
        if (checks.check(key ? {} : { sleutel: text.wrongKey }) && key) submit(key);
      }}
    >
      <TextArea
        id="sleutel"
        label={text.sleutel}
        description={text.sleutelHint}
        value={pasted}
        onChange={setPasted}
        rows={5}
        error={checks.wrong.sleutel}
      />
      <ProblemAlert problem={checks.otherProblem} />
      <div>
        <Button type="submit" busy={busy}>
          {text.addKey}
        </Button>
      </div>
    </Form>
  );
}
