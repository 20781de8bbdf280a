import { useState } from "react";
import type { Aanbod, Overdracht } from "../../../modules/plannen/overdracht.ts";
import { post } from "../../api.ts";
import {
  Button,
  Link,
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
import { text } from "../OverdrachtenPage.text.ts";
import { useDialog } from "../../dialog.ts";
import { useRenew } from "./renew.ts";

type Accepted = { readonly naam: string; readonly inwonerId: string };

/** What waits for an answer: who it is about by first name, what to know, and yes or no. */
export function ToMe({
  offers,
  onAccepted,
}: {
  offers: readonly Aanbod[];
  onAccepted: (to: Accepted) => void;
}) {
  return (
    <Stack gap="loose">
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} onAccepted={onAccepted} />
      ))}
    </Stack>
  );
}

function Offer({ offer, onAccepted }: { offer: Aanbod; onAccepted: (to: Accepted) => void }) {
  const { vandaag } = useSession();
  const renew = useRenew();
  const [isRefusing, setRefusing] = useState(false);
  const { id, roepnaam, deel, gemeente, waarom, gesprekOp, vanNaam, aangebodenOp } = offer;
  const accept = useSubmit<object, { inwonerId: string }>(
    (_, options) => post(`/overdrachten/${id}/_aannemen`, {}, options),
    ({ data }) => {
      onAccepted({ naam: roepnaam, inwonerId: data.inwonerId });
      void renew();
    },
  );
  return (
    <Stack gap="dense">
      <Text strong>{text.who(roepnaam, deel, gemeente)}</Text>
      <Paragraph>{waarom}</Paragraph>
      <Paragraph small soft>
        {text.by(vanNaam, aangebodenOp, vandaag)}
        {gesprekOp && `. ${text.talk(gesprekOp, vandaag)}`}
      </Paragraph>
      <ProblemAlert problem={accept.problem} />
      <Row>
        <Button
          kind="secondary"
          icon="check"
          busy={accept.busy}
          label={`${text.accept}: ${roepnaam}`}
          onPress={() => accept.submit({})}
        >
          {text.accept}
        </Button>
        <Button kind="subtle" label={`${text.refuse}: ${roepnaam}`} onPress={() => setRefusing(true)}>
          {text.refuse}
        </Button>
      </Row>
      {isRefusing && <Refuse offer={offer} onClose={() => setRefusing(false)} />}
    </Stack>
  );
}

function Refuse({ offer: { id, inwonerId, roepnaam }, onClose }: { offer: Aanbod; onClose: () => void }) {
  const renew = useRenew();
  const { draft, form, field, submitIf } = useDialog<{ reden: string }, "reden">({
    inwonerId,
    name: `overdracht/${id}`,
    start: { reden: "" },
    send: (body, options) => post(`/overdrachten/${id}/_weigeren`, body, options),
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
      sendLabel={text.refuse}
      subject={text.subject}
      onClose={onClose}
      onSend={() => submitIf(draft.reden.trim() ? {} : { reden: text.needReason })}
    >
      <TextArea {...field("reden")} label={text.reason} rows={2} />
    </FormDialog>
  );
}

const KIND = {
  aangeboden: "waiting",
  aangenomen: "ok",
  geweigerd: "warning",
  ingetrokken: "open",
} as const satisfies Readonly<Record<Overdracht["status"], StatusKind>>;

/** What someone offered, and how it stands. */
export function FromMe({ offers }: { offers: readonly Overdracht[] }) {
  if (offers.length === 0) return <Paragraph soft>{text.noneFromMe}</Paragraph>;
  return (
    <Stack gap="normal">
      {offers.map((offer) => (
        <Offered key={offer.id} offer={offer} />
      ))}
    </Stack>
  );
}

function Offered({ offer }: { offer: Overdracht }) {
  const { vandaag } = useSession();
  const renew = useRenew();
  const { submit, busy, problem } = useSubmit<object, unknown>(
    (_, options) => post(`/overdrachten/${offer.id}/_intrekken`, {}, options),
    () => void renew(),
  );
  return (
    <Stack gap="dense">
      <Row apart>
        <div>
          <Link href={`/inwoners/${offer.inwonerId}`} quiet>
            {offer.inwonernaam}
          </Link>
          <Paragraph small soft>
            {text.to(offer, vandaag)}
          </Paragraph>
        </div>
        <Row>
          <StatusBadge kind={KIND[offer.status]}>{text.status[offer.status]}</StatusBadge>
          {offer.status === "aangeboden" && (
            <Button
              dense
              kind="subtle"
              busy={busy}
              label={`${text.withdraw}: ${offer.inwonernaam}`}
              onPress={() => submit({})}
            >
              {text.withdraw}
            </Button>
          )}
        </Row>
      </Row>
      {offer.antwoord && <Paragraph>{offer.antwoord}</Paragraph>}
      <ProblemAlert problem={problem} />
    </Stack>
  );
}
