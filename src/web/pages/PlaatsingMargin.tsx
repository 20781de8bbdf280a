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
import { text as kept } from "./OverstapPage.text.ts";
import { text as words } from "./overstap/overstap.text.ts";
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
  const { gebruiker, vandaag } = useSession();
  const [isEnding, setEnding] = useState(false);
  const mayChange = scopesOf(gebruiker, "change", "subsidie").length > 0 && plaatsing.stand !== "beëindigd";
  const mayEnd = scopesOf(gebruiker, "change", "plaatsing").length > 0 && plaatsing.stand !== "beëindigd";
  return (
    <Margin label={text.margin}>
      <Section heading={text.decision}>
        <SummaryList narrow facts={factsOf(plaatsing, subsidie, vandaag, mayChange)} />
      </Section>
      <Section heading={text.guidance}>
        <ButtonLink href={`/plaatsingen/${plaatsing.id}/begeleiding`} kind="secondary" dense>
          {text.toGuidance}
        </ButtonLink>
      </Section>
      {plaatsing.werkgever && (
        <Section heading={text.arrangements}>
          <ButtonLink href={`/plaatsingen/${plaatsing.id}/regelingen`} kind="secondary" dense>
            {text.toArrangements}
          </ButtonLink>
        </Section>
      )}
      <Section heading={text.wayBack}>
        <Stack>
          {(plaatsing.wegTerug || !plaatsing.terug) && (
            <Paragraph>{plaatsing.wegTerug ?? text.noWayBack}</Paragraph>
          )}
          {plaatsing.terug && (
            <Paragraph>
              {kept.wayBackLine(
                plaatsing.terug.waar,
                plaatsing.terug.tot && longDate(plaatsing.terug.tot),
                words.wie[plaatsing.terug.wieBeslist],
                plaatsing.terug.met,
                longDate(plaatsing.terug.afgesprokenOp),
              )}
            </Paragraph>
          )}
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

function factsOf(
  plaatsing: PlaatsingInFull,
  subsidie: Subsidie | undefined,
  today: string,
  mayChange: boolean,
): Fact[] {
  const { werkgever, unit, organisatie, functie, werkvorm, redenEinde } = plaatsing;
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
    ...(organisatie ? [{ term: text.organisatie, value: organisatie }] : []),
    { term: text.function, value: functie },
    { term: text.form, value: werkvorm },
    {
      term: text.contract,
      value: contractOf(plaatsing, subsidie, today),
      ...(subsidie &&
        mayChange && { change: { href: `/plaatsingen/${plaatsing.id}/uren`, label: text.change } }),
    },
    ...(when ? [{ term: text.decided, value: longDate(when) }] : []),
    ...(before ? [{ term: text.decideBefore, value: text.fiveWeeks(longDate(before)) }] : []),
    ...(subsidie ? [{ term: text.value, value: measuredOf(plaatsing, subsidie, today) }] : []),
    ...(redenEinde ? [{ term: text.reason, value: redenEinde }] : []),
  ];
}

/** The hours of today, and those that were agreed for later. */
function contractOf(
  { urenPerWeek, einddatum }: PlaatsingInFull,
  subsidie: Subsidie | undefined,
  today: string,
): string {
  const now = subsidie?.uren.findLast(({ vanaf }) => vanaf <= today)?.urenPerWeek ?? urenPerWeek;
  const later = subsidie?.uren.filter(({ vanaf }) => vanaf > today) ?? [];
  return [
    text.contractText(hoursInWords(now), einddatum && longDate(einddatum)),
    ...later.map(({ vanaf, urenPerWeek }) => text.contractLater(hoursInWords(urenPerWeek), longDate(vanaf))),
  ].join("; ");
}

function measuredOf({ loonwaarde }: PlaatsingInFull, { loonwaarden }: Subsidie, today: string): string {
  const [first] = loonwaarden;
  const measured = (loonwaarden.findLast(({ vanaf }) => vanaf <= today) ?? first)?.loonwaarde ?? loonwaarde;
  return measured === null ? text.fixed : text.measured(number(measured, Number.isInteger(measured) ? 0 : 2));
}
