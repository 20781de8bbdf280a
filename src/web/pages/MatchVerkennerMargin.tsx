import { useQuery } from "@tanstack/react-query";
import {
  Checkbox,
  CountList,
  Link,
  Margin,
  Paragraph,
  Section,
  Slider,
  SwitchGroup,
  WhatIf,
} from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { mogelijkhedenQuery } from "./dossier/dossier.queries.ts";
import { text } from "./MatchVerkennerPage.text.ts";
import { matchQuery, type Plekmatches } from "./match/match.queries.ts";

type WatAls = Plekmatches["watAls"];

export type MatchVerkennerMarginProps = {
  inwonerId: string;
  now: Plekmatches;
  /** What the controls show; `followed` is what was asked, a moment behind while someone slides. */
  draft: WatAls;
  followed: WatAls;
  onChange: (watAls: WatAls) => void;
};

export function MatchVerkennerMargin(props: MatchVerkennerMarginProps) {
  const { now } = props;
  return (
    <Margin label={text.margin}>
      <Section heading={text.whatIf}>
        <TryOut {...props} />
      </Section>
      <Section heading={text.blocked}>
        <Paragraph small soft>
          {now.blokkades.length > 0 ? text.blockedNote : text.blockedNone}
        </Paragraph>
        <CountList
          label={text.blocked}
          lines={now.blokkades.slice(0, 8).map(({ naam, aantal }) => ({ label: naam, value: aantal }))}
        />
      </Section>
      <Section heading={text.ignored}>
        <Paragraph small>{text.ignoredText}</Paragraph>
      </Section>
    </Margin>
  );
}

function TryOut(props: MatchVerkennerMarginProps) {
  const { inwonerId, now, draft, followed } = props;
  const tried = useQuery(
    matchQuery(inwonerId, { groep: "nu", watAls: followed, pagina: 1, perPagina: now.perPagina }),
  );
  const isAsking = draft !== followed || tried.isPlaceholderData;
  const isTrying = Object.keys(followed).length > 0;
  return (
    <WhatIf
      result={text.result((tried.data ?? now).aantallen.nu)}
      note={isAsking ? text.asking : isTrying ? text.trying : text.now}
      moving={isAsking}
    >
      <Limits {...props} />
      <Support {...props} />
    </WhatIf>
  );
}

type Limit = {
  readonly id: "reistijd" | "uren" | "extraBegeleiding";
  /** The fact without which this cannot be tried. */
  readonly onderwerp: string;
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly format: (value: number) => string;
  /** Where the slider stands when nothing is tried. */
  readonly start: (known: number) => number;
  readonly description?: (known: number) => string;
};

const asKnown = (known: number) => known;

const LIMITS: readonly Limit[] = [
  {
    id: "reistijd",
    onderwerp: "reistijd_max",
    label: text.travel,
    range: { min: 5, max: 90, step: 5 },
    format: text.minutes,
    start: asKnown,
  },
  {
    id: "uren",
    onderwerp: "uren_per_week_max",
    label: text.hours,
    range: { min: 4, max: 40, step: 1 },
    format: text.hoursValue,
    start: asKnown,
  },
  {
    id: "extraBegeleiding",
    onderwerp: "begeleiding",
    label: text.coach,
    range: { min: 0, max: 8, step: 1 },
    format: text.hoursValue,
    start: () => 0,
    description: text.coachNeeded,
  },
];

/** What has a number: what the inwoner wants at most, and the hours of a coach. What is not known cannot be tried. */
function Limits(props: MatchVerkennerMarginProps) {
  const query = useQuery(mogelijkhedenQuery(props.inwonerId));
  return (
    <PartState query={query} part={text.part} lines={2}>
      {({ rijen }) =>
        LIMITS.map((limit) => {
          const waarde = rijen.find(({ onderwerp }) => onderwerp === limit.onderwerp)?.waarde;
          return typeof waarde === "number" ? (
            <LimitSlider key={limit.id} {...props} limit={limit} known={waarde} />
          ) : (
            <NotKnown key={limit.id} inwonerId={props.inwonerId} what={limit.label} />
          );
        })
      }
    </PartState>
  );
}

function LimitSlider({
  draft,
  onChange,
  limit: { id, label, range, format, start, description },
  known,
}: Pick<MatchVerkennerMarginProps, "draft" | "onChange"> & { limit: Limit; known: number }) {
  const atRest = start(known);
  return (
    <Slider
      id={id}
      label={label}
      {...range}
      max={Math.max(range.max, atRest)}
      value={draft[id] ?? atRest}
      format={format}
      {...(description && { description: description(known) })}
      onChange={(value) => {
        const { [id]: _, ...rest } = draft;
        onChange(value === atRest ? rest : { ...rest, [id]: value });
      }}
    />
  );
}

const NotKnown = ({ inwonerId, what }: { inwonerId: string; what: string }) => (
  <Paragraph small>
    {text.notDiscussed(what)} <Link href={`/inwoners/${inwonerId}/mogelijkheden`}>{text.discuss}</Link>
  </Paragraph>
);

/** What is arranged or not. The guide knows one language training, of one level: no number belongs to it. */
const SUPPORT = [
  { id: "taaltraining", label: text.training, means: text.trainingMeans },
  { id: "meerijden", label: text.ride, means: null },
  { id: "tilhulp", label: text.lift, means: null },
] as const;

function Support({ now, draft, onChange }: MatchVerkennerMarginProps) {
  return (
    <SwitchGroup label={text.support}>
      {SUPPORT.map(({ id, label, means }) => {
        const opens = text.opensNow(now.openers.find(({ watAls }) => id in watAls)?.aantal ?? 0);
        return (
          <Checkbox
            key={id}
            id={id}
            label={label}
            description={means ? text.both(means, opens) : opens}
            checked={draft[id] !== undefined}
            onChange={(checked) => {
              const { [id]: _, ...rest } = draft;
              onChange(checked ? { ...rest, [id]: true } : rest);
            }}
          />
        );
      })}
    </SwitchGroup>
  );
}
