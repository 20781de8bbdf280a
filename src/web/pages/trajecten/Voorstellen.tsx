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
import { useChange } from "../dossier/change.ts";
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
  const columns: readonly Column<Mogelijkheidvoorstel>[] = [
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
    {
      id: "besluit",
      header: text.uitkomst,
      cell: (een) =>
        een.status === "open" && mayDecide ? (
          <Row>
            <Button
              dense
              kind="secondary"
              busy={busy}
              label={`${text.neemOver}: ${een.label}`}
              onPress={() => submit({ een, besluit: "overgenomen" })}
            >
              {text.neemOver}
            </Button>
            <Button
              dense
              kind="subtle"
              busy={busy}
              label={`${text.nietOver}: ${een.label}`}
              onPress={() => submit({ een, besluit: "niet overgenomen" })}
            >
              {text.nietOver}
            </Button>
          </Row>
        ) : (
          <Stack gap="dense">
            <div>
              <StatusBadge kind={LOOK[een.status]}>{text.beslist[een.status]}</StatusBadge>
            </div>
            {een.beslistDoor && een.beslistOp && (
              <Text small soft>
                {text.door(een.beslistDoor, een.beslistOp, vandaag)}
              </Text>
            )}
          </Stack>
        ),
    },
  ];
  return (
    <Section heading={text.voorstellen} level={3} joined>
      <Paragraph soft small>
        {text.voorstellenTekst}
      </Paragraph>
      <ProblemAlert problem={problem} />
      <Table
        caption={text.voorstellen}
        captionHidden
        columns={columns}
        rows={uitkomst.voorstellen}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
