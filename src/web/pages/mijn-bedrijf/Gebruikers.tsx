import { useQueryClient } from "@tanstack/react-query";
import { dateAndTime, shortDate } from "../../format.ts";
import {
  Button,
  type Column,
  LineWithAction,
  Paragraph,
  Section,
  Stack,
  StatusBadge,
  Text,
} from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { useSubmit } from "../../submit.ts";
import { text } from "../BedrijfsgebruikersPage.text.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import {
  type Bedrijfsgebruikers,
  endCollega,
  MIJN_BEDRIJF,
  type Uitnodiging,
  withdrawInvitation,
} from "../mijn-bedrijf.queries.ts";

export type Gebruiker = Bedrijfsgebruikers["gebruikers"][number];

/** Who can sign in, and the way to end it. */
export const columnsWith = (onEnd: (gebruiker: Gebruiker) => void): readonly Column<Gebruiker>[] => [
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

export function Invitations({ uitnodigingen }: { uitnodigingen: readonly Uitnodiging[] }) {
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

export function EndAccess({
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
