import { useQuery } from "@tanstack/react-query";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import type { Matchgroep } from "../../../modules/voorstellen/match.ts";
import type { WatAls } from "../../../modules/voorstellen/wat-als.ts";
import { EmptyState, GroupHead, Link, PlaceList, SheetPart } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { GroupPages } from "./GroupPages.tsx";
import { MatchCard } from "./MatchCard.tsx";
import { matchQuery, type Plekmatches } from "./match.queries.ts";
import { text } from "./match.text.ts";

export type MatchGroupProps = {
  inwoner: Inwoner;
  groep: Matchgroep;
  watAls: WatAls;
  /** Only the first few, with a link to the rest; otherwise this page of all. */
  few?: number;
  pagina?: number;
  first?: boolean;
  mayPropose: boolean;
};

const PER_PAGE = 10;

/** The plekken of one group, in the order that is said above them. */
export function MatchGroup({ inwoner, groep, watAls, few, pagina = 1, first, mayPropose }: MatchGroupProps) {
  const query = useQuery(matchQuery(inwoner.id, { groep, watAls, pagina, perPagina: few ?? PER_PAGE }));
  if (query.data === undefined)
    return (
      <SheetPart>
        <PartState query={query} part={text.part} loading={text.loading} lines={8}>
          {() => null}
        </PartState>
      </SheetPart>
    );
  return (
    <PartState query={query} part={text.part}>
      {(found) => (
        <>
          <GroupHead heading={headingOf(found)} first={first ?? false}>
            <HowMany found={found} all={few ? `/inwoners/${inwoner.id}/plekken?groep=${groep}` : undefined} />
          </GroupHead>
          {found.totaal === 0 ? (
            <SheetPart>
              <EmptyState heading={text.none[groep]}>{text.noneText[groep]}</EmptyState>
            </SheetPart>
          ) : (
            <PlaceList>
              {found.rijen.map((match) => (
                <MatchCard key={match.plek.id} inwoner={inwoner} match={match} mayPropose={mayPropose} />
              ))}
            </PlaceList>
          )}
          {!few && <GroupPages found={found} href={`/inwoners/${inwoner.id}/plekken?groep=${groep}`} />}
        </>
      )}
    </PartState>
  );
}

function headingOf({ groep, isWatAls, matchingUit }: Plekmatches) {
  if (matchingUit) return text.groupByDate;
  return groep === "nu" && isWatAls ? text.groupTried : text.group[groep];
}

function HowMany({ found, all }: { found: Plekmatches; all: string | undefined }) {
  const { totaal, pagina, perPagina, rijen } = found;
  if (!all && totaal > perPagina) {
    const from = (pagina - 1) * perPagina + 1;
    return text.groupPage(totaal, from, from + rijen.length - 1);
  }
  return (
    <>
      {text.groupCount(totaal, rijen.length)}{" "}
      {all && rijen.length < totaal && <Link href={all}>{text.seeAll(totaal)}</Link>}
    </>
  );
}
