import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { dateAndTime, shortDate } from "../format.ts";
import {
  Alert,
  Button,
  type Column,
  LineWithAction,
  Opening,
  Page,
  Paragraph,
  PhoneLink,
  Section,
  Sheet,
  Stack,
  StatusBadge,
  Table,
  Text,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./BedrijfsgebruikersPage.text.ts";
import {
  type Bedrijfsgebruikers,
  bedrijfsgebruikersQuery,
  endCollega,
  MIJN_BEDRIJF,
  type Uitnodiging,
  withdrawInvitation,
} from "./mijn-bedrijf.queries.ts";
import { FormDialog } from "./dossier/FormDialog.tsx";
import { InviteCollega } from "./mijn-bedrijf/InviteCollega.tsx";

type Gebruiker = Bedrijfsgebruikers["gebruikers"][number];

/** W6: who can sign in for the company. Ending works at once; letting in needs a second person. */
export function BedrijfsgebruikersPage() {
  const query = useQuery(bedrijfsgebruikersQuery);
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(found) => (
        <Page title={text.title}>
          <Filled found={found} />
        </Page>
      )}
    </PageState>
  );
}

function Filled({ found: { gebruikers, uitnodigingen } }: { found: Bedrijfsgebruikers }) {
  const [isInviting, setInviting] = useState(false);
  const [invited, setInvited] = useState<Uitnodiging | null>(null);
  const [ending, setEnding] = useState<Gebruiker | null>(null);
  const [ended, setEnded] = useState<string | null>(null);
  const active = gebruikers.filter(({ isActief }) => isActief);
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(active.length)}</strong>
      </Opening>
      <Stack gap="loose">
        {ended && <Alert kind="ok" heading={text.endDone(ended)} focus />}
        {invited && (
          <Alert kind="ok" heading={text.sent(invited.naam)} focus>
            {text.sentText}
          </Alert>
        )}
        <Sheet>
          <Section
            heading={text.caption}
            action={
              <Button kind="primary" onPress={() => setInviting(true)}>
                {text.invite}
              </Button>
            }
          >
            <Table
              caption={text.caption}
              captionHidden
              columns={columnsWith(setEnding)}
              rows={gebruikers}
              rowKey={({ id }) => id}
            />
          </Section>
        </Sheet>
        {uitnodigingen.length > 0 && (
          <Sheet>
            <Invitations uitnodigingen={uitnodigingen} />
          </Sheet>
        )}
        <Contact />
      </Stack>
      {isInviting && (
        <InviteCollega
          onClose={() => setInviting(false)}
          onDone={(uitnodiging) => {
            setInviting(false);
            setInvited(uitnodiging);
          }}
        />
      )}
      {ending && (
        <EndAccess
          gebruiker={ending}
          onClose={() => setEnding(null)}
          onDone={() => {
            setEnded(ending.naam);
            setEnding(null);
          }}
        />
      )}
    </>
  );
}

const columnsWith = (onEnd: (gebruiker: Gebruiker) => void): readonly Column<Gebruiker>[] => [
  {
    id: "naam",
    header: text.column.naam,
    rowHeader: true,
    cell: ({ naam, functie }) => (
      <Stack gap="dense">
        <Text>{naam}</Text>
        <Text small soft>
          {functie}
        </Text>
      </Stack>
    ),
  },
  {
    id: "stand",
    header: text.column.stand,
    cell: ({ isActief }) => (
      <StatusBadge kind={isActief ? "ok" : "open"}>{isActief ? text.active : text.ended}</StatusBadge>
    ),
  },
  {
    id: "laatst",
    header: text.column.laatst,
    cell: ({ laatstAangemeld }) => (laatstAangemeld ? dateAndTime(laatstAangemeld) : text.never),
  },
  {
    id: "actie",
    header: text.column.actie,
    cell: (gebruiker) => {
      if (gebruiker.benIk) return text.me;
      if (!gebruiker.isActief) return "";
      return (
        <Button kind="secondary" dense label={text.endFor(gebruiker.naam)} onPress={() => onEnd(gebruiker)}>
          {text.end}
        </Button>
      );
    },
  },
];

function Invitations({ uitnodigingen }: { uitnodigingen: readonly Uitnodiging[] }) {
  const { vandaag } = useSession();
  const client = useQueryClient();
  const { submit, problem } = useSubmit<string, Uitnodiging>(
    (id, options) => withdrawInvitation(id, options),
    () => client.invalidateQueries(MIJN_BEDRIJF),
  );
  return (
    <Section heading={text.invited}>
      <Stack>
        <ProblemAlert problem={problem} />
        {uitnodigingen.map(({ id, naam, functie, doorNaam, uitgenodigdOp }) => (
          <LineWithAction
            key={id}
            action={
              <Button dense label={text.withdrawFor(naam)} onPress={() => submit(id)}>
                {text.withdraw}
              </Button>
            }
          >
            <Paragraph>{`${naam}, ${functie}`}</Paragraph>
            <Paragraph small soft>
              {text.invitedLine(doorNaam, shortDate(uitgenodigdOp, vandaag))}
            </Paragraph>
          </LineWithAction>
        ))}
      </Stack>
    </Section>
  );
}

function EndAccess({
  gebruiker: { id, naam },
  onClose,
  onDone,
}: {
  gebruiker: Gebruiker;
  onClose: () => void;
  onDone: () => void;
}) {
  const client = useQueryClient();
  const { submit, busy, problem } = useSubmit<string, unknown>(
    (who, options) => endCollega(who, options),
    async () => {
      onDone();
      await client.invalidateQueries(MIJN_BEDRIJF);
    },
  );
  return (
    <FormDialog
      heading={text.endAsk(naam)}
      lead={text.endLead(naam)}
      sendLabel={text.endSend}
      negative
      subject={text.subject}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSend={() => submit(id)}
    >
      {null}
    </FormDialog>
  );
}

const Contact = () => (
  <Stack gap="dense">
    <Paragraph>{text.call}</Paragraph>
    <PhoneLink number={text.phone} />
  </Stack>
);
