import { useQuery } from "@tanstack/react-query";
import type { Matchgroep } from "../../../modules/voorstellen/match.ts";
import { EmptyState, GroupHead, Link, PlaceList, SheetPart } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../PlekInwonersPage.text.ts";
import { type Inwonermatches, plekinwonersQuery } from "../werk/werk.queries.ts";
import { GroupPages } from "./GroupPages.tsx";
import { CandidateCard, type CandidateCardProps } from "./CandidateCard.tsx";

/** A full plek is said above the list: nobody is full. */
export type Inwonergroep = Exclude<Matchgroep, "vol">;

const GROEPEN: readonly string[] = ["nu", "na-aanpassing", "niet"] satisfies Inwonergroep[];
export const isGroep = (asked: string | null): asked is Inwonergroep =>
  asked !== null && GROEPEN.includes(asked);

export type CandidateGroupProps = Omit<CandidateCardProps, "match"> & {
  groep: Inwonergroep;
  /** Only the first few, with a link to the rest; otherwise this page of all. */
  few?: number;
  pagina?: number;
  first?: boolean;
};

const PER_PAGE = 10;

/** The inwoners of one group, in the order that is said above them. */
export function CandidateGroup({ groep, few, pagina = 1, first = false, ...card }: CandidateGroupProps) {
  const here = `/plekken/${card.plek.id}/inwoners?groep=${groep}`;
  const query = useQuery(plekinwonersQuery(card.plek.id, { groep, pagina, perPagina: few ?? PER_PAGE }));
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
          <GroupHead heading={found.matchingUit ? text.groupByDate : text.group[groep]} first={first}>
            <HowMany found={found} all={few ? here : undefined} />
          </GroupHead>
          {found.totaal === 0 ? (
            <SheetPart>
              <EmptyState heading={text.none[groep]}>{text.noneText[groep]}</EmptyState>
            </SheetPart>
          ) : (
            <PlaceList>
              {found.rijen.map((match) => (
                <CandidateCard key={match.inwonerId} {...card} match={match} />
              ))}
            </PlaceList>
          )}
          {!few && <GroupPages found={found} href={here} />}
        </>
      )}
    </PartState>
  );
}

function HowMany({ found, all }: { found: Inwonermatches; all: string | undefined }) {
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
