import { useState } from "react";
import type { VerhuizingNaarMij, VerhuizingVanMij } from "../../../modules/plannen/verhuizing.ts";
import { post } from "../../api.ts";
import {
  Button,
  Paragraph,
  Row,
  Stack,
  StatusBadge,
  type StatusKind,
  Text,
  TextArea,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text as offers } from "../OverdrachtenPage.text.ts";
import { useDialog } from "../../dialog.ts";
import { text as words } from "../VerhuizingPage.text.ts";
import { text } from "./moves.text.ts";
import { useRenew } from "./renew.ts";

type Accepted = { readonly naam: string; readonly inwonerId: string };

/** Who comes to live here: by first name only, with yes from the day of the move on, and no. */
export const MovesToMe = ({
  moves,
  onAccepted,
}: {
  moves: readonly VerhuizingNaarMij[];
  onAccepted: (to: Accepted) => void;
}) => (
  <Stack gap="loose">
    {moves.map((move) => (
      <Move key={move.id} move={move} onAccepted={onAccepted} />
    ))}
  </Stack>
);

function Move({ move, onAccepted }: { move: VerhuizingNaarMij; onAccepted: (to: Accepted) => void }) {
  const { vandaag } = useSession();
  const renew = useRenew();
  const [isRefusing, setRefusing] = useState(false);
  const { id, roepnaam, dag, waarom } = move;
  const accept = useSubmit<object, { inwonerId: string }>(
    (_, options) => post(`/verhuizingen/${id}/_aannemen`, {}, options),
    ({ data }) => {
      onAccepted({ naam: roepnaam, inwonerId: data.inwonerId });
      void renew();
    },
  );
  return (
    <Stack gap="dense">
      <Text strong>{text.who(move)}</Text>
      <Paragraph>{waarom}</Paragraph>
      <Paragraph small soft>
        {text.from(move, vandaag)}
      </Paragraph>
      <ProblemAlert problem={accept.problem} />
      <Row>
        {dag <= vandaag ? (
          <Button
            kind="secondary"
            icon="check"
            busy={accept.busy}
            label={`${offers.accept}: ${roepnaam}`}
            onPress={() => accept.submit({})}
          >
            {offers.accept}
          </Button>
        ) : (
          <Text soft>{text.notYet(dag)}</Text>
        )}
        <Button kind="subtle" label={`${offers.refuse}: ${roepnaam}`} onPress={() => setRefusing(true)}>
          {offers.refuse}
        </Button>
      </Row>
      {isRefusing && <Refuse move={move} onClose={() => setRefusing(false)} />}
    </Stack>
  );
}

function Refuse({
  move: { id, inwonerId, roepnaam },
  onClose,
}: {
  move: VerhuizingNaarMij;
  onClose: () => void;
}) {
  const renew = useRenew();
  const { draft, form, field, submitIf } = useDialog<{ reden: string }, "reden">({
    inwonerId,
    name: `verhuizing/${id}`,
    start: { reden: "" },
    send: (body, options) => post(`/verhuizingen/${id}/_weigeren`, body, options),
    onDone: () => {
      onClose();
      void renew();
    },
  });
  return (
    <FormDialog
      {...form}
      heading={text.refuseHeading(roepnaam)}
      lead={text.refuseLead}
      sendLabel={offers.refuse}
      subject={text.subject}
      onClose={onClose}
      onSend={() => submitIf(draft.reden.trim() ? {} : { reden: offers.needReason })}
    >
      <TextArea {...field("reden")} label={offers.reason} rows={2} />
    </FormDialog>
  );
}

const KIND = {
  voorgesteld: "waiting",
  aangenomen: "ok",
  geweigerd: "warning",
  ingetrokken: "open",
} as const satisfies Readonly<Record<VerhuizingVanMij["status"], StatusKind>>;

/** What became of who left: no more than a first name and the answer. */
export function MovesFromMe({ moves }: { moves: readonly VerhuizingVanMij[] }) {
  const { vandaag } = useSession();
  return (
    <Stack gap="normal">
      {moves.map((move) => (
        <Stack key={move.id} gap="dense">
          <Row apart>
            <div>
              <Text strong>{text.left(move)}</Text>
              <Paragraph small soft>
                {text.asked(move, vandaag)}
              </Paragraph>
            </div>
            <StatusBadge kind={KIND[move.status]}>{words.status[move.status]}</StatusBadge>
          </Row>
          {move.antwoord && <Paragraph>{move.antwoord}</Paragraph>}
        </Stack>
      ))}
    </Stack>
  );
}
