import { useQuery } from "@tanstack/react-query";
import type { DoelgroepVanInwoner } from "../../../modules/doelgroepen/list-doelgroepen-van-inwoner.ts";
import type { Inwoner } from "../../../modules/inwoners/inwoner.ts";
import { capital, longDate } from "../../format.ts";
import { Details, Link, Paragraph, Section, Stack, Text } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { doelgroepenQuery } from "./beeld.queries.ts";
import { text } from "./groups.text.ts";

/** To which groups somebody belongs and why, and what can come next. */
export function Groups({ inwoner }: { inwoner: Inwoner }) {
  const query = useQuery(doelgroepenQuery(inwoner.id));
  return (
    <Section heading={text.heading} action={<Link href="/doelgroepen">{text.all}</Link>}>
      <PartState query={query} part={text.part} lines={3}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <Paragraph>{text.none}</Paragraph>
          ) : (
            <Stack>
              {rijen.map((groep) => (
                <Group key={`${groep.naam} ${groep.sinds}`} inwoner={inwoner} groep={groep} />
              ))}
            </Stack>
          )
        }
      </PartState>
    </Section>
  );
}

function Group({ inwoner, groep }: { inwoner: Inwoner; groep: DoelgroepVanInwoner }) {
  const { naam, wat, sinds, vervolg, instrumenten, eerderWerk } = groep;
  return (
    <Details summary={capital(naam)}>
      <Stack gap="dense">
        <Paragraph small>
          {wat} {sinds !== null && text.since(longDate(sinds))}
        </Paragraph>
        <Paragraph small>
          <Text strong>{text.next}</Text> {vervolg}
        </Paragraph>
        {eerderWerk && (
          <>
            <Paragraph small>{text.before(eerderWerk, longDate(eerderWerk.tot))}</Paragraph>
            <Paragraph small>
              <Link href={`/plaatsingen/${eerderWerk.plaatsingId}`}>{text.placement}</Link>{" "}
              <Link href={`/inwoners/${inwoner.id}/plekken?werkvorm=proefplaats`}>{text.trial}</Link>
            </Paragraph>
          </>
        )}
        {instrumenten !== null && (
          <Paragraph small>
            <Link href={`/instrumenten?doelgroep=${instrumenten}`}>{text.instruments}</Link>
          </Paragraph>
        )}
      </Stack>
    </Details>
  );
}
