import { useQuery } from "@tanstack/react-query";
import type { InstrumentInFull } from "../../../modules/instrumentengids/instrument.ts";
import type { Effect } from "../../../modules/inzet/effect.ts";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { Link, Paragraph, Section, Stack, SummaryList } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { gebruikQuery } from "../inzet/inzet.queries.ts";
import { text } from "./gebruik.text.ts";

/** How full it is and, beside the evidence, what became of the people who finished it here. */
export function GebruikDeel({ instrument: { id, beschikbaarheid } }: { instrument: InstrumentInFull }) {
  const query = useQuery(gebruikQuery(id));
  const { gebruiker } = useSession();
  const seesInzet = scopesOf(gebruiker, "read", "inzet").length > 0;
  if (beschikbaarheid === "elders") return null;
  return (
    <PartState query={query} part={text.deel} lines={4}>
      {({ bezet, capaciteit, wacht, gevraagd, effect }) => (
        <>
          <Section heading={text.effect}>
            <Stack>
              <SummaryList
                facts={effect.map((een) => ({
                  term: text.na(een.maanden),
                  value: <EffectZin effect={een} />,
                }))}
              />
              <Paragraph soft small>
                {text.geenBewijs}
              </Paragraph>
            </Stack>
          </Section>
          <Section heading={text.gebruik}>
            <Paragraph>
              {text.bezet(bezet, capaciteit)} {capaciteit !== null && text.wacht(wacht)}{" "}
              {gevraagd > 0 && text.gevraagd(gevraagd)}{" "}
              {seesInzet && <Link href={`/inzetten?instrument=${id}`}>{text.lijst}</Link>}
            </Paragraph>
          </Section>
        </>
      )}
    </PartState>
  );
}

function EffectZin({ effect }: { effect: Effect }) {
  if (effect.stand === "nog niemand") return text.nogNiemand;
  if (effect.stand === "te weinig mensen") return text.teWeinig;
  return (
    <>
      {text.effectZin(effect)} {text.interval(effect)}{" "}
      {effect.gestopt !== null && effect.gestopt > 0 && text.gestopt(effect.gestopt)}
    </>
  );
}
