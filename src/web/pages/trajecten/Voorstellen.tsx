import { useQueryClient } from "@tanstack/react-query";
import type { Mogelijkheidvoorstel, Uitkomst } from "../../../modules/trajecten/uitkomst.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import {
  Button,
  type Column,
  Paragraph,
  Row,
  Section,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useChange } from "../../change.ts";
import { text } from "../DeelnamePage.text.ts";
import { type Besluit, decideVoorstel } from "./trajecten.queries.ts";

const LOOK = { open: "waiting", overgenomen: "ok", "niet overgenomen": "open" } as const;

/** Who guides someone takes over what counts, fact by fact; nothing goes by itself. */
export function Voorstellen({ uitkomst }: { uitkomst: Uitkomst }) {
  const queries = useQueryClient();
  const { gebruiker, vandaag } = useSession();
  const refresh = async () => {
    await queries.invalidateQueries({ queryKey: ["trajecten"] });
    await queries.invalidateQueries({ queryKey: ["inwoner", uitkomst.inwonerId] });
  };
  const { submit, busy, problem } = useChange<Besluit & { een: Mogelijkheidvoorstel }, unknown>(
    ({ een, besluit }, options) => decideVoorstel(een, { besluit }, options),
    refresh,
    refresh,
  );
  const mayDecide = scopesOf(gebruiker, "change", "mogelijkheden").length > 0;
  return (
    <Section heading={text.voorstellen} level={3} joined>
      <Paragraph soft small>
        {text.voorstellenTekst}
      </Paragraph>
      <ProblemAlert problem={problem} />
      <Table
        caption={text.voorstellen}
        captionHidden
        columns={columnsOf({
          today: vandaag,
          busy,
          onDecide: mayDecide ? (een, besluit) => submit({ een, besluit }) : undefined,
        })}
        rows={uitkomst.voorstellen}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

type Means = {
  readonly today: string;
  readonly busy: boolean;
  /** Undefined where this user may not decide. */
  readonly onDecide: ((een: Mogelijkheidvoorstel, besluit: Besluit["besluit"]) => void) | undefined;
};

const columnsOf = (means: Means): readonly Column<Mogelijkheidvoorstel>[] => [
  {
    id: "wat",
    header: text.voorstellen,
    rowHeader: true,
    cell: ({ label, inWoorden }) => (
      <Stack gap="dense">
        <span>{label}</span>
        <Text small>{inWoorden}</Text>
      </Stack>
    ),
  },
  { id: "besluit", header: text.uitkomst, cell: (een) => <Decision een={een} {...means} /> },
];

function Decision({ een, today, busy, onDecide }: Means & { een: Mogelijkheidvoorstel }) {
  const { status, label, beslistDoor, beslistOp } = een;
  if (status === "open" && onDecide)
    return (
      <Row>
        <Button
          dense
          kind="secondary"
          busy={busy}
          label={`${text.neemOver}: ${label}`}
          onPress={() => onDecide(een, "overgenomen")}
        >
          {text.neemOver}
        </Button>
        <Button
          dense
          kind="subtle"
          busy={busy}
          label={`${text.nietOver}: ${label}`}
          onPress={() => onDecide(een, "niet overgenomen")}
        >
          {text.nietOver}
        </Button>
      </Row>
    );
  return (
    <Stack gap="dense">
      <div>
        <StatusBadge kind={LOOK[status]}>{text.beslist[status]}</StatusBadge>
      </div>
      {beslistDoor && beslistOp && (
        <Text small soft>
          {text.door(beslistDoor, beslistOp, today)}
        </Text>
      )}
    </Stack>
  );
}
