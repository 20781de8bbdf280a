import { useState } from "react";
import type { PlaatsingInFull } from "../../modules/plaatsingen/plaatsing.ts";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { hoursInWords, longDate, number } from "../format.ts";
import {
  Button,
  ButtonLink,
  type Fact,
  Link,
  Margin,
  Paragraph,
  Section,
  Stack,
  StatusBadge,
  type StatusKind,
  SummaryList,
} from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { PlaatsingEnd } from "./PlaatsingEnd.tsx";
import { text } from "./PlaatsingPage.text.ts";
import type { Subsidie } from "./plaatsing/plaatsing.queries.ts";

const LOOK: Readonly<Record<PlaatsingInFull["stand"], StatusKind>> = {
  "begint nog": "waiting",
  loopt: "active",
  "eindigt binnenkort": "warning",
  beëindigd: "open",
};

export function PlaatsingMargin({
  plaatsing,
  subsidie,
  onEnded,
}: {
  plaatsing: PlaatsingInFull;
  subsidie: Subsidie | undefined;
  onEnded: () => void;
}) {
  const { gebruiker } = useSession();
  const [isEnding, setEnding] = useState(false);
  const mayEnd = scopesOf(gebruiker, "change", "plaatsing").length > 0 && plaatsing.stand !== "beëindigd";
  return (
    <Margin label={text.margin}>
      <Section heading={text.decision}>
        <SummaryList narrow facts={factsOf(plaatsing, subsidie)} />
      </Section>
      <Section heading={text.wayBack}>
        <Stack>
          <Paragraph>{plaatsing.wegTerug ?? text.noWayBack}</Paragraph>
          {plaatsing.inwonernaam !== null && (
            <div>
              <ButtonLink
                href={`/inwoners/${plaatsing.inwonerId}/plekken`}
                kind="secondary"
                dense
                icon="switch"
              >
                {text.otherPlaces}
              </ButtonLink>
            </div>
          )}
          {mayEnd && (
            <div>
              <Button kind="subtle" dense onPress={() => setEnding(true)}>
                {text.end}
              </Button>
            </div>
          )}
        </Stack>
      </Section>
      {isEnding && (
        <PlaatsingEnd
          plaatsing={plaatsing}
          onClose={() => setEnding(false)}
          onDone={() => {
            setEnding(false);
            onEnded();
          }}
        />
      )}
    </Margin>
  );
}

function factsOf(plaatsing: PlaatsingInFull, subsidie: Subsidie | undefined): Fact[] {
  const { werkgever, unit, functie, werkvorm, urenPerWeek, einddatum, loonwaarde, redenEinde } = plaatsing;
  const when = subsidie?.beslotenOp ?? null;
  const before = subsidie?.beslisUiterlijk ?? null;
  return [
    {
      term: text.standing,
      value: <StatusBadge kind={LOOK[plaatsing.stand]}>{text.stand[plaatsing.stand]}</StatusBadge>,
    },
    ...(werkgever
      ? [
          {
            term: text.employer,
            value: <Link href={`/werkgevers/${werkgever.id}`}>{werkgever.naam}</Link>,
          },
        ]
      : []),
    ...(unit ? [{ term: text.unit, value: unit.naam }] : []),
    { term: text.function, value: functie },
    { term: text.form, value: werkvorm },
    {
      term: text.contract,
      value: text.contractText(hoursInWords(urenPerWeek), einddatum && longDate(einddatum)),
    },
    ...(when ? [{ term: text.decided, value: longDate(when) }] : []),
    ...(before ? [{ term: text.decideBefore, value: text.fiveWeeks(longDate(before)) }] : []),
    ...(subsidie
      ? [{ term: text.value, value: loonwaarde === null ? text.fixed : `${number(loonwaarde)}%` }]
      : []),
    ...(redenEinde ? [{ term: text.reason, value: redenEinde }] : []),
  ];
}
