import { useQuery } from "@tanstack/react-query";
import { DataBadge, EmptyState, Paragraph, PlaceCard, PlaceList, Stack, StatusBadge } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { text } from "./PlekPage.text.ts";
import { text as words } from "./match/match.text.ts";
import { reasonsOf } from "./match/reasons.ts";
import { type Inwonermatches, plekinwonersQuery } from "./werk/werk.queries.ts";

/** Who of the own work fits, with the reasons and without a ranking of people. */
export function PlekInwoners({ plekId }: { plekId: string }) {
  const query = useQuery(plekinwonersQuery(plekId, { groep: "nu", perPagina: 10 }));
  return (
    <PartState query={query} part={text.whoPart} lines={4}>
      {(found) =>
        found.rijen.length === 0 ? (
          <EmptyState heading={text.whoNone}>{text.whoNoneText(found.aantallen.naAanpassing)}</EmptyState>
        ) : (
          <Stack>
            <Paragraph small soft>
              {text.whoOrder(found.volgorde)}
            </Paragraph>
            <PlaceList>
              {found.rijen.map((match) => (
                <Candidate key={match.inwonerId} match={match} />
              ))}
            </PlaceList>
          </Stack>
        )
      }
    </PartState>
  );
}

function Candidate({ match }: { match: Inwonermatches["rijen"][number] }) {
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
    />
  );
}
