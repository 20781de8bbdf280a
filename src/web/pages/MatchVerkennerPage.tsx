import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../modules/inwoners/inwoner.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import type { Matchgroep } from "../../modules/voorstellen/match.ts";
import { useDraft } from "../draft.ts";
import { usePathParameter, useSearchParameters } from "../location.ts";
import { Grid, GroupHead, Link, Opening, Row, Sheet } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { DossierFrame } from "./dossier/DossierFrame.tsx";
import { text } from "./MatchVerkennerPage.text.ts";
import { useFollowed, useSettled } from "../settled.ts";
import { MatchVerkennerMargin } from "./MatchVerkennerMargin.tsx";
import { Chance } from "./MatchVerkennerChance.tsx";
import { OtherSources } from "./match/Elders.tsx";
import { Deelstops } from "./match/Deelstops.tsx";
import { MatchGroup } from "./match/MatchGroup.tsx";
import { matchQuery, type Plekmatches } from "./match/match.queries.ts";
import { MatchingOff } from "./matchrondes/Schakelaar.tsx";

const GROUPS: readonly Matchgroep[] = ["nu", "na-aanpassing", "niet", "vol"];
const FIRST_NOW = 4;
const FIRST_AFTER_ONE = 3;

/** K8: the plekken that fit one inwoner, why, and what one change would open. */
export function MatchVerkennerPage() {
  const id = usePathParameter("id");
  return (
    <DossierFrame id={id} current="plekken">
      {(inwoner) => <Explorer inwoner={inwoner} />}
    </DossierFrame>
  );
}

function Explorer({ inwoner }: { inwoner: Inwoner }) {
  const now = useQuery(matchQuery(inwoner.id, { groep: "nu", watAls: {}, pagina: 1, perPagina: FIRST_NOW }));
  return (
    <PartState opens query={now} part={text.part} loading={text.loading} lines={10}>
      {(now) =>
        now.matchingUit ? <ByDate inwoner={inwoner} now={now} /> : <Filled inwoner={inwoner} now={now} />
      }
    </PartState>
  );
}

function Filled({ inwoner, now }: { inwoner: Inwoner; now: Plekmatches }) {
  const { gebruiker } = useSession();
  const { draft, change, forget } = useDraft<TryOut>(`wat-als/${inwoner.id}`, { watAls: {} });
  const watAls = useSettled(draft.watAls);
  const followed = useFollowed(draft.watAls);
  const mayPropose = scopesOf(gebruiker, "change", "voorstel").length > 0;
  const { aantallen, volgorde } = now;
  return (
    <>
      <Opening
        lead={
          <>
            {text.order(volgorde)} <Link href="/hoe-kiezen-wij">{text.howWeChoose}</Link>
          </>
        }
      >
        <strong>{text.opening(inwoner.voornaam, aantallen.nu)}</strong>{" "}
        {text.unknown(aantallen.nuMetOnbekend, aantallen.nu)}
      </Opening>
      <Deelstops inwoner={inwoner} />
      <Grid>
        <Sheet full>
          <Chance now={now} watAls={watAls} inwonerId={inwoner.id} onTry={change} onBack={forget} />
          <Groups inwoner={inwoner} now={now} watAls={watAls} mayPropose={mayPropose} />
          <OtherSources soort="vacature" id={inwoner.id} />
        </Sheet>
        <MatchVerkennerMargin
          inwonerId={inwoner.id}
          now={now}
          draft={draft.watAls}
          followed={followed}
          onChange={(watAls) => change({ watAls })}
        />
      </Grid>
    </>
  );
}

/** While matching is off: all plekken with room, and nothing that was compared. */
function ByDate({ inwoner, now }: { inwoner: Inwoner; now: Plekmatches }) {
  const { gebruiker } = useSession();
  const pagina = Number(useSearchParameters().get("pagina") ?? 1);
  const mayPropose = scopesOf(gebruiker, "change", "voorstel").length > 0;
  return (
    <>
      <Opening lead={now.volgorde}>
        <strong>{text.byDate(now.totaal)}</strong>
      </Opening>
      <MatchingOff />
      <Deelstops inwoner={inwoner} />
      <Sheet full>
        <MatchGroup first inwoner={inwoner} groep="nu" watAls={{}} pagina={pagina} mayPropose={mayPropose} />
      </Sheet>
    </>
  );
}

export type TryOut = { readonly watAls: Plekmatches["watAls"] };

type GroupsProps = {
  inwoner: Inwoner;
  now: Plekmatches;
  watAls: Plekmatches["watAls"];
  mayPropose: boolean;
};

/** The first of each group, or one whole group. */
function Groups({ now, ...shared }: GroupsProps) {
  const asked = useSearchParameters();
  const here = `/inwoners/${shared.inwoner.id}/plekken`;
  const one = groupIn(asked.get("groep"));
  const tried = useQuery(
    matchQuery(shared.inwoner.id, {
      groep: "nu",
      watAls: shared.watAls,
      pagina: 1,
      perPagina: FIRST_NOW,
    }),
  );
  const { niet, vol } = (tried.data ?? now).aantallen;
  if (one)
    return (
      <>
        <MatchGroup key={one} {...shared} groep={one} pagina={Number(asked.get("pagina") ?? 1)} />
        <GroupHead heading={text.others}>
          <Link href={here}>{text.back}</Link>
        </GroupHead>
      </>
    );
  return (
    <>
      <MatchGroup {...shared} groep="nu" few={FIRST_NOW} />
      <MatchGroup {...shared} groep="na-aanpassing" few={FIRST_AFTER_ONE} />
      <GroupHead heading={text.others}>
        <Row>
          <Link href={`${here}?groep=niet`}>{text.notFitting(niet)}</Link>
          <Link href={`${here}?groep=vol`}>{text.full(vol)}</Link>
        </Row>
      </GroupHead>
    </>
  );
}

const groupIn = (asked: string | null): Matchgroep | undefined => GROUPS.find((groep) => groep === asked);
