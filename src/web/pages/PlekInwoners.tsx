import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import {
  Alert,
  Button,
  DataBadge,
  Dialog,
  EmptyState,
  Paragraph,
  PlaceCard,
  PlaceList,
  Stack,
  StatusBadge,
} from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./PlekPage.text.ts";
import { text as words } from "./match/match.text.ts";
import { reasonsOf } from "./match/reasons.ts";
import { MatchingOff } from "./matchrondes/Schakelaar.tsx";
import { type Inwonermatches, plekinwonersQuery, withdrawProposal } from "./werk/werk.queries.ts";

type Match = Inwonermatches["rijen"][number];

/** In these states a proposal can still be taken back. */
const OPEN: ReadonlySet<string> = new Set(["voorgesteld", "akkoord"]);

/** Who of the own work fits, with the reasons and without a ranking of people. */
export function PlekInwoners({ plekId }: { plekId: string }) {
  const query = useQuery(plekinwonersQuery(plekId, { groep: "nu", perPagina: 10 }));
  const [withdrawing, setWithdrawing] = useState<Match | null>(null);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  return (
    <>
      {withdrawn && <Alert kind="ok" heading={text.withdrawn(withdrawn)} />}
      {withdrawing && (
        <WithdrawDialog
          match={withdrawing}
          onClose={() => setWithdrawing(null)}
          onDone={() => {
            setWithdrawn(withdrawing.inwonernaam ?? text.unnamed);
            setWithdrawing(null);
          }}
        />
      )}
      <PartState query={query} part={text.whoPart} lines={4}>
        {(found) =>
          found.rijen.length === 0 ? (
            <EmptyState heading={text.whoNone}>{text.whoNoneText(found.aantallen.naAanpassing)}</EmptyState>
          ) : (
            <Stack>
              {found.matchingUit && <MatchingOff />}
              <Paragraph small soft>
                {text.whoOrder(found.volgorde)}
              </Paragraph>
              <PlaceList>
                {found.rijen.map((match) => (
                  <Candidate key={match.inwonerId} match={match} onWithdraw={setWithdrawing} />
                ))}
              </PlaceList>
            </Stack>
          )
        }
      </PartState>
    </>
  );
}

type WithdrawProps = { match: Match; onClose: () => void; onDone: () => void };

function WithdrawDialog({ match: { inwonerId, inwonernaam, voorstel }, onClose, onDone }: WithdrawProps) {
  const queries = useQueryClient();
  const { submit, busy, problem } = useSubmit<string, { id: string }>(
    (id, options) => withdrawProposal(id, options),
    async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: ["plekken"] });
      await queries.invalidateQueries({ queryKey: ["voorstellen"] });
      await queries.invalidateQueries({ queryKey: ["inwoner", inwonerId] });
    },
  );
  return (
    <Dialog
      open
      onClose={onClose}
      heading={text.withdrawHeading(inwonernaam ?? text.unnamed)}
      actions={
        <>
          <Button kind="primary" negative busy={busy} onPress={() => voorstel && submit(voorstel.id)}>
            {text.withdraw}
          </Button>
          <Button kind="subtle" onPress={onClose}>
            {text.back}
          </Button>
        </>
      }
    >
      <Paragraph>{text.withdrawText}</Paragraph>
      <ProblemAlert problem={problem} />
    </Dialog>
  );
}

function Candidate({ match, onWithdraw }: { match: Match; onWithdraw: (match: Match) => void }) {
  const { gebruiker } = useSession();
  const { inwonerId, inwonernaam, redenen, onbekend, voorstel } = match;
  const naam = inwonernaam ?? text.unnamed;
  const { first } = reasonsOf(redenen);
  return (
    <PlaceCard
      heading={naam}
      {...(inwonernaam && { href: `/inwoners/${inwonerId}/plekken` })}
      description={onbekend > 0 ? words.unknown(onbekend) : words.allKnown}
      badge={
        voorstel ? (
          <StatusBadge kind="active">{words.state[voorstel.status](naam.split(" ")[0] ?? naam)}</StatusBadge>
        ) : (
          <DataBadge>{words.group.nu}</DataBadge>
        )
      }
      reasons={first}
      actions={
        voorstel &&
        OPEN.has(voorstel.status) &&
        scopesOf(gebruiker, "change", "voorstel").length > 0 && (
          <Button dense onPress={() => onWithdraw(match)}>
            {text.withdraw}
          </Button>
        )
      }
    />
  );
}
