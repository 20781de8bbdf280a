import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { PlekInFull } from "../../modules/plekken/plek.ts";
import { scopesOf, type User } from "../../modules/toegang/toegang.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { Alert, ButtonLink, Grid, GroupHead, Link, Opening, Opportunity, Sheet } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { CandidateGroup, type CandidateGroupProps, isGroep } from "./match/CandidateGroup.tsx";
import { OtherSources } from "./match/Elders.tsx";
import { WithdrawDialog, type WithdrawDialogProps } from "./match/WithdrawDialog.tsx";
import { MatchingOff } from "./matchrondes/Schakelaar.tsx";
import { PlekFrame } from "./PlekFrame.tsx";
import { PlekInwonersMargin } from "./PlekInwonersMargin.tsx";
import { type Kring, text } from "./PlekInwonersPage.text.ts";
import { type Inwonermatches, plekinwonersQuery } from "./werk/werk.queries.ts";

const FIRST_NOW = 5;
const FIRST_AFTER_ONE = 3;

/** A2: who of the own work fits one plek, why, and what is not known yet. Never a ranking of people. */
export function PlekInwonersPage() {
  return (
    <PlekFrame id={usePathParameter("id")} current="inwoners">
      {(plek) => <Who plek={plek} />}
    </PlekFrame>
  );
}

function Who({ plek }: { plek: PlekInFull }) {
  const now = useQuery(plekinwonersQuery(plek.id, { groep: "nu", pagina: 1, perPagina: FIRST_NOW }));
  return (
    <PartState opens query={now} part={text.part} loading={text.loading} lines={10}>
      {(now) => <Filled plek={plek} now={now} />}
    </PartState>
  );
}

type Withdrawing = Pick<WithdrawDialogProps, "inwoner" | "voorstel">;

function Filled({ plek, now }: { plek: PlekInFull; now: Inwonermatches }) {
  const { gebruiker } = useSession();
  const kring = kringOf(gebruiker);
  const [withdrawing, setWithdrawing] = useState<Withdrawing | null>(null);
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  const isOpen = plek.status === "open";
  const mayPropose = isOpen && scopesOf(gebruiker, "change", "voorstel").length > 0;
  const shared = {
    plek,
    mayPropose,
    onWithdraw: (inwoner: Withdrawing["inwoner"], voorstel: Withdrawing["voorstel"]) =>
      setWithdrawing({ inwoner, voorstel }),
  };
  return (
    <>
      <Head now={now} kring={kring} />
      {!isOpen && (
        <Alert kind="info" heading={text.closed}>
          {text.closedText}
        </Alert>
      )}
      {isOpen && plek.vrij === 0 && (
        <Alert kind="info" heading={text.full}>
          {mayPropose && text.fullText}
        </Alert>
      )}
      {withdrawn && <Alert kind="ok" focus heading={text.withdrawn(withdrawn)} />}
      {withdrawing && (
        <WithdrawDialog
          {...withdrawing}
          onClose={() => setWithdrawing(null)}
          onDone={() => {
            setWithdrawn(withdrawing.inwoner.naam ?? withdrawing.inwoner.voornaam);
            setWithdrawing(null);
          }}
        />
      )}
      <MatchingOff />
      <Grid>
        <Sheet full>
          {isOpen && <Missing plek={plek} now={now} />}
          <Groups {...shared} now={now} kring={kring} />
          {isOpen && <OtherSources soort="werkzoekende" id={plek.id} />}
        </Sheet>
        <PlekInwonersMargin now={now} kring={kring} />
      </Grid>
    </>
  );
}

/** The nearest of the circles that a user has: who helps people sees his own. */
function kringOf(gebruiker: Pick<User, "rollen">): Kring {
  const scopes = scopesOf(gebruiker, "read", "mogelijkheden");
  return KRINGEN.find((kring) => scopes.includes(kring)) ?? "na-akkoord";
}

const KRINGEN = ["eigen-caseload", "eigen-unit", "na-akkoord"] as const;

function Head({
  now: { aantallen, volgorde, matchingUit, totaal },
  kring,
}: {
  now: Inwonermatches;
  kring: Kring;
}) {
  if (matchingUit)
    return (
      <Opening lead={volgorde}>
        <strong>{text.byDate(totaal)}</strong>
      </Opening>
    );
  return (
    <Opening
      lead={
        <>
          {text.order(volgorde)} <Link href="/hoe-kiezen-wij">{text.howWeChoose}</Link>
        </>
      }
    >
      <strong>{text.opening[kring](aantallen.nu)}</strong>{" "}
      {text.unknown(aantallen.nuMetOnbekend, aantallen.nu)}
    </Opening>
  );
}

/** The one answer of the werkgever that completes it for most. */
function Missing({ plek, now: { onbekendBijPlek } }: { plek: PlekInFull; now: Inwonermatches }) {
  const { gebruiker } = useSession();
  const [most] = onbekendBijPlek;
  if (!most) return null;
  const mayEdit = scopesOf(gebruiker, "change", "plek").length > 0;
  return (
    <Opportunity
      number={most.aantal}
      heading={text.missing(most.naam, most.aantal)}
      action={
        mayEdit ? (
          <ButtonLink href={`/plekken/${plek.id}/wijzig`}>{text.fillIn}</ButtonLink>
        ) : (
          plek.werkgever && (
            <ButtonLink href={`/werkgevers/${plek.werkgever.id}`}>{text.askEmployer}</ButtonLink>
          )
        )
      }
    >
      {text.missingText(most.aantal)}
    </Opportunity>
  );
}

type GroupsProps = Omit<CandidateGroupProps, "groep"> & { now: Inwonermatches; kring: Kring };

/** The first of each group, or one whole group. */
function Groups({ now, kring, ...shared }: GroupsProps) {
  const asked = useSearchParameters();
  const here = `/plekken/${shared.plek.id}/inwoners`;
  const one = asked.get("groep");
  const pagina = Number(asked.get("pagina") ?? 1);
  if (now.matchingUit) return <CandidateGroup {...shared} groep="nu" first pagina={pagina} />;
  const { nu, naAanpassing, niet } = now.aantallen;
  if (nu + naAanpassing + niet === 0) return <GroupHead heading={text.nobody[kring]} first />;
  if (isGroep(one))
    return (
      <>
        <CandidateGroup key={one} {...shared} groep={one} pagina={pagina} />
        <GroupHead heading={text.others}>
          <Link href={here}>{text.back}</Link>
        </GroupHead>
      </>
    );
  return (
    <>
      <CandidateGroup {...shared} groep="nu" few={FIRST_NOW} />
      <CandidateGroup {...shared} groep="na-aanpassing" few={FIRST_AFTER_ONE} />
      <GroupHead heading={text.others}>
        <Link href={`${here}?groep=niet`}>{text.notFitting(niet)}</Link>
      </GroupHead>
    </>
  );
}
