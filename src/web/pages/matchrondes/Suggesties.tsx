import { useQuery } from "@tanstack/react-query";
import {
  ButtonLink,
  EmptyState,
  GroupHead,
  Pagination,
  PlaceList,
  Paragraph,
  Sheet,
  SheetPart,
} from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSearchParameters } from "../../location.ts";
import { suggestiesQuery } from "./matchrondes.queries.ts";
import { SuggestieCard } from "./SuggestieCard.tsx";
import { text } from "./suggesties.text.ts";

/** What a ronde suggests for the inwoners in the own work. A person proposes, or not. */
export function SuggestiesPart({ rondeId }: { rondeId: string }) {
  const pagina = Number(useSearchParameters().get("suggesties") ?? 1);
  const query = useQuery(suggestiesQuery(rondeId, pagina));
  return (
    <PartState query={query} part={text.part} loading={text.loading} lines={10}>
      {({ rijen, totaal, perPagina }) => (
        <Sheet full>
          <GroupHead heading={text.heading} first>
            {text.total(totaal)}
          </GroupHead>
          {totaal === 0 ? (
            <SheetPart>
              <EmptyState
                heading={text.none}
                action={<ButtonLink href="/caseload">{text.toCaseload}</ButtonLink>}
              >
                {text.noneText}
              </EmptyState>
            </SheetPart>
          ) : (
            <>
              <SheetPart>
                <Paragraph small soft>
                  {text.lead}
                </Paragraph>
              </SheetPart>
              <PlaceList>
                {rijen.map((suggestie) => (
                  <SuggestieCard key={suggestie.inwonerId} suggestie={suggestie} />
                ))}
              </PlaceList>
              <SheetPart>
                <Pagination
                  page={pagina}
                  pages={Math.ceil(totaal / perPagina)}
                  href={(page) => `/regionale-matching?ronde=${rondeId}&suggesties=${page}`}
                />
              </SheetPart>
            </>
          )}
        </Sheet>
      )}
    </PartState>
  );
}
