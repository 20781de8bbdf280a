import { useMemo } from "react";
import { hefboomnaam } from "#toekomstplan/antwoorden/hefboomnamen";
import type { Massa } from "#toekomstplan/antwoorden/massa";
import type { Waterval } from "#toekomstplan/antwoorden/waterval";
import type { Hefbomen, Planvraag } from "#toekomstplan/plan";
import { capital, number, percent, signed } from "../format.ts";
import { type Span, SpanChart } from "../nlds/charts.ts";
import { Alert, Figure, Heading, List, Paragraph, Section, Skeleton, Stack } from "../nlds/index.ts";
import type { Antwoorden } from "../toekomstplan/antwoorden.ts";
import { ZAAD } from "../toekomstplan/rekenaar.ts";
import type { Regioplan } from "../toekomstplan/toekomstplan.queries.ts";
import { useAntwoorden } from "../toekomstplan/useAntwoorden.ts";
import { text } from "./ToekomstplanPage.text.ts";

/** Enough for a sentence; the bands themselves have more. */
const TREKKINGEN = 100;

export type WaaromProps = {
  plan: Regioplan;
  /** Something moves still. */
  busy: boolean;
  kijkjaar: number;
  /** What is decided otherwise than in the base, when everything was let go. */
  hefbomen: Partial<Hefbomen>;
};

/** Why it changes, whether it may be called the best, and whether the company is large enough. */
export function ToekomstplanWaarom({ plan, busy, kijkjaar, hefbomen }: WaaromProps) {
  const { uitgangspunten, vast } = plan;
  const chosen = JSON.stringify(hefbomen);
  const vraag = useMemo(() => {
    const levers = JSON.parse(chosen) as WaaromProps["hefbomen"];
    const question: Planvraag = {
      uitgangspunten,
      scenario: Object.keys(levers).length === 0 ? null : { naam: "", hefbomen: levers },
      jaren: kijkjaar - uitgangspunten.begin.beginjaar + 1,
      motor: "cohort",
      vast,
    };
    return {
      vraag: question,
      naamBijdrage: text.why.contribution(kijkjaar),
      zaad: ZAAD,
      trekkingen: TREKKINGEN,
    };
  }, [uitgangspunten, vast, kijkjaar, chosen]);
  const antwoorden = useAntwoorden(vraag, busy);
  if (!antwoorden)
    return (
      <Section heading={text.why.heading}>
        <Skeleton label={text.why.busy} lines={4} />
      </Section>
    );
  return (
    <>
      {vraag.vraag.scenario && <Why antwoorden={antwoorden} jaar={kijkjaar} />}
      <Section heading={text.mass.heading}>
        <Mass massa={antwoorden.massa} />
      </Section>
    </>
  );
}

function Why({ antwoorden, jaar }: { antwoorden: Antwoorden; jaar: number }) {
  const { schendingen, redenenMensen, redenenGeld, geld } = antwoorden;
  return (
    <Section heading={text.why.heading}>
      <Stack gap="loose">
        {schendingen.length > 0 && (
          <Alert kind="warning" heading={text.guard.heading}>
            <List>
              {schendingen.map(({ reden, deel }) => (
                <span key={reden}>{text.guard.text(reden, percent(deel * 1_000_000))}</span>
              ))}
            </List>
          </Alert>
        )}
        <Reasons heading={text.why.people} reasons={redenenMensen} />
        <Reasons heading={text.why.money} reasons={redenenGeld} />
        <Steps waterval={geld} jaar={jaar} />
      </Stack>
    </Section>
  );
}

const Reasons = ({ heading, reasons }: { heading: string; reasons: readonly string[] }) => (
  <div>
    <Heading level={3}>{heading}</Heading>
    <List>
      {reasons.map((reason) => (
        <span key={reason}>{reason}</span>
      ))}
    </List>
  </div>
);

/** In millions of a year. */
const inMillions = (cents: number) => cents / 100_000_000;

function Steps({ waterval: { begin, stappen, eind }, jaar }: { waterval: Waterval; jaar: number }) {
  const whole = (id: string, label: string, cents: number): Span => ({
    id,
    label,
    from: 0,
    to: inMillions(cents),
    text: number(inMillions(cents), 2),
    kind: "whole",
  });
  const spans: readonly Span[] = [
    whole("begin", text.why.from, begin),
    ...stappen.map(({ hefboom, verschil, naar }) => ({
      id: hefboom,
      label: capital(hefboomnaam(hefboom)),
      from: inMillions(naar - verschil),
      to: inMillions(naar),
      text: signed(inMillions(verschil), 2),
      kind: verschil > 0 ? ("more" as const) : ("less" as const),
    })),
    whole("eind", text.why.to, eind),
  ];
  const conclusion = text.why.waterfall(jaar);
  return (
    <Figure
      conclusion={conclusion}
      note={text.why.waterfallNote}
      table={{
        caption: conclusion,
        captionHidden: true,
        rows: spans,
        rowKey: ({ id }) => id,
        columns: [
          { id: "stap", header: text.why.step, rowHeader: true, cell: ({ label }) => label },
          {
            id: "verschil",
            header: text.why.effect,
            numeric: true,
            cell: ({ kind, text }) => (kind === "whole" ? "" : text),
          },
          { id: "naar", header: text.why.after, numeric: true, cell: ({ to }) => number(to, 2) },
        ],
      }}
    >
      <SpanChart label={conclusion} spans={spans} />
    </Figure>
  );
}

function Mass({ massa: { jaren, breuk } }: { massa: Massa }) {
  const last = jaren.at(-1);
  if (!last) return null;
  const fte = number(last.fte.p50);
  return (
    <>
      <Paragraph>{breuk === null ? text.mass.never : text.mass.always(breuk)}</Paragraph>
      <Paragraph soft>
        {Number.isFinite(last.nodig.p50)
          ? text.mass.line(fte, number(last.nodig.p50), last.jaar)
          : text.mass.lineNever(fte, last.jaar)}
      </Paragraph>
    </>
  );
}
