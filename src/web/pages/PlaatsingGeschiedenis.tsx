import { scopesOf } from "../../modules/toegang/toegang.ts";
import { dateAndTime, euros, hoursInWords, longDate, number } from "../format.ts";
import { ButtonLink, Paragraph, Section, Timeline } from "../nlds/index.ts";
import { useSession } from "../session.tsx";
import { text } from "./PlaatsingGeschiedenis.text.ts";
import type { Subsidie } from "./plaatsing/plaatsing.queries.ts";

type Changes = Subsidie["geschiedenis"];

/** Every change of a subsidy, with what held before, and the way to put right what was entered wrongly. */
export function PlaatsingGeschiedenis({ id, subsidie }: { id: string; subsidie: Subsidie }) {
  const { gebruiker } = useSession();
  const mayCorrect = scopesOf(gebruiker, "change", "subsidie").length > 0;
  const { geschiedenis, herbepalenOp } = subsidie;
  return (
    <Section
      heading={text.heading}
      action={
        mayCorrect && (
          <ButtonLink href={`/plaatsingen/${id}/verbeter`} dense icon="edit">
            {text.correct}
          </ButtonLink>
        )
      }
    >
      {herbepalenOp && <Paragraph>{text.again(longDate(herbepalenOp))}</Paragraph>}
      {geschiedenis.length === 0 ? (
        <Paragraph soft>{text.none}</Paragraph>
      ) : (
        <HistoryOf changes={geschiedenis} />
      )}
    </Section>
  );
}

/** What was changed, what it was and what it is now, who did it and why. */
export function HistoryOf({ changes }: { changes: Changes }) {
  const { vandaag } = useSession();
  return (
    <Timeline
      today={vandaag}
      events={changes.map((change) => ({
        id: change.id,
        date: change.vanaf,
        icon: "edit" as const,
        heading: text.soorten[change.soort],
        children: sentencesOf(change).join(" "),
        who: text.who(change.doorNaam, dateAndTime(change.tijdstip)),
      }))}
    />
  );
}

function sentencesOf({ reden, loonwaarde, uren, vervallen, nieuw }: Changes[number]): string[] {
  const rate = (value: number) => text.procent(number(value, Number.isInteger(value) ? 0 : 2));
  const { was, wordt } = uren ?? { was: null, wordt: null };
  const isWeek = was && wordt && was.voltijdUren !== wordt.voltijdUren;
  return [
    ...(reden ? [reden.endsWith(".") ? reden : `${reden}.`] : []),
    ...(loonwaarde
      ? [text.loonwaarde(loonwaarde.was === null ? null : rate(loonwaarde.was), rate(loonwaarde.wordt))]
      : []),
    ...(was && wordt && was.urenPerWeek !== wordt.urenPerWeek
      ? [text.uren(hoursInWords(was.urenPerWeek), hoursInWords(wordt.urenPerWeek))]
      : []),
    ...(isWeek ? [text.week(hoursInWords(was.voltijdUren), hoursInWords(wordt.voltijdUren))] : []),
    ...(vervallen.length > 0 ? [text.was(periods(vervallen))] : []),
    ...(nieuw.length > 0 ? [text.is(periods(nieuw))] : []),
  ];
}

const periods = (all: Changes[number]["nieuw"]) =>
  all.map(({ vanaf, bedragInCenten }) => text.period(euros(bedragInCenten), longDate(vanaf))).join(", ");
