import { useQuery } from "@tanstack/react-query";
import type { PlekInFull } from "../../modules/plekken/plek.ts";
import type { Werkafspraak } from "../../modules/werkafspraken/werkafspraak.ts";
import { queryText } from "../api.ts";
import { usePathParameter } from "../location.ts";
import { ButtonLink, Details, Opening, Paragraph, Row, Sheet, Stack } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { PlekFrame } from "./PlekFrame.tsx";
import { type Plekafspraken, plekafsprakenQuery } from "./werkafspraken.queries.ts";
import { AfspraakCard } from "./werkafspraken/AfspraakCard.tsx";
import { mayChangeAfspraken } from "./werkafspraken/may-change.ts";
import { text } from "./PlekAfsprakenPage.text.ts";

/** What is and was agreed about the work at one plek, form by form. */
export function PlekAfsprakenPage() {
  return (
    <PlekFrame id={usePathParameter("id")} current="afspraken">
      {(plek) => <Agreed plek={plek} />}
    </PlekFrame>
  );
}

function Agreed({ plek }: { plek: PlekInFull }) {
  const query = useQuery(plekafsprakenQuery(plek.id));
  return (
    <PartState opens query={query} part={text.part} loading={text.loading} lines={8}>
      {(found) => <Filled found={found} />}
    </PartState>
  );
}

const isPast = ({ stand }: Werkafspraak) => stand === "voorbij" || stand === "vervallen";
const holds = ({ stand }: Werkafspraak) => stand === "geldt" || stand === "loopt af";

function Filled({ found: { id, isVanMij, werkvormen, rijen } }: { found: Plekafspraken }) {
  const { gebruiker } = useSession();
  const mayChange = mayChangeAfspraken(gebruiker, { isVanMij });
  const past = rijen.filter(isPast);
  const now = rijen.filter((afspraak) => !isPast(afspraak));
  const first = now.find(({ stand }) => stand === "wacht op ja");
  return (
    <>
      <Opening lead={text.lead}>
        <strong>{text.opening(rijen.filter(holds).length)}</strong>
      </Opening>
      <Stack gap="loose">
        {now.map((afspraak) => (
          <Sheet key={afspraak.id}>
            <AfspraakCard afspraak={afspraak} primary={afspraak === first} mayChange={mayChange} />
          </Sheet>
        ))}
        {werkvormen
          .filter((vorm) => !now.some(({ werkvorm }) => werkvorm === vorm))
          .map((vorm) => (
            <Paragraph key={vorm} soft>
              {text.none(vorm)}
            </Paragraph>
          ))}
        {mayChange && werkvormen.length > 0 && (
          <Row>
            <ButtonLink
              kind={first ? "secondary" : "primary"}
              href={`/plekken/${id}/werkafspraak${queryText({ werkvorm: werkvormen[0] ?? "" })}`}
            >
              {now.length > 0 ? text.addNext : text.add}
            </ButtonLink>
          </Row>
        )}
        {past.length > 0 && (
          <Details summary={text.earlier(past.length)}>
            <Stack gap="loose">
              {past.map((afspraak) => (
                <AfspraakCard key={afspraak.id} afspraak={afspraak} primary={false} mayChange={false} />
              ))}
            </Stack>
          </Details>
        )}
      </Stack>
    </>
  );
}
