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
  /** What the controls show; `settled` is what was asked. */
  draft: WatAls;
  settled: WatAls;
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
  const { inwonerId, now, settled } = props;
  const tried = useQuery(
    matchQuery(inwonerId, { groep: "nu", watAls: settled, pagina: 1, perPagina: now.perPagina }),
  );
  const answered = tried.data && !tried.isPlaceholderData ? tried.data : null;
  return (
    <WhatIf
      result={answered ? text.result(answered.aantallen.nu) : text.asking}
      note={Object.keys(settled).length > 0 ? text.trying : text.now}
    >
      <Limits {...props} />
      <Support {...props} />
    </WhatIf>
  );
}

const REISTIJD = { min: 5, max: 90, step: 5 } as const;
const UREN = { min: 4, max: 40, step: 1 } as const;

/** What the inwoner wants at most, as it is known; what is not known cannot be tried. */
function Limits({ inwonerId, draft, onChange }: MatchVerkennerMarginProps) {
  const query = useQuery(mogelijkhedenQuery(inwonerId));
  const set = (veld: "reistijd" | "uren", value: number, known: number) => {
    const { [veld]: _, ...rest } = draft;
    onChange(value === known ? rest : { ...rest, [veld]: value });
  };
  return (
    <PartState query={query} part={text.part} lines={2}>
      {({ rijen }) => {
        const known = (code: string) => {
          const waarde = rijen.find(({ onderwerp }) => onderwerp === code)?.waarde;
          return typeof waarde === "number" ? waarde : null;
        };
        const [reistijd, uren] = [known("reistijd_max"), known("uren_per_week_max")];
        return (
          <>
            {reistijd === null ? (
              <NotKnown inwonerId={inwonerId} what={text.travel} />
            ) : (
              <Slider
                id="reistijd"
                label={text.travel}
                {...REISTIJD}
                max={Math.max(REISTIJD.max, reistijd)}
                value={draft.reistijd ?? reistijd}
                format={text.minutes}
                onChange={(value) => set("reistijd", value, reistijd)}
              />
            )}
            {uren === null ? (
              <NotKnown inwonerId={inwonerId} what={text.hours} />
            ) : (
              <Slider
                id="uren"
                label={text.hours}
                {...UREN}
                max={Math.max(UREN.max, uren)}
                value={draft.uren ?? uren}
                format={text.hoursValue}
                onChange={(value) => set("uren", value, uren)}
              />
            )}
          </>
        );
      }}
    </PartState>
  );
}

const NotKnown = ({ inwonerId, what }: { inwonerId: string; what: string }) => (
  <Paragraph small>
    {text.notDiscussed(what)} <Link href={`/inwoners/${inwonerId}/mogelijkheden`}>{text.discuss}</Link>
  </Paragraph>
);

const SUPPORT = [
  { id: "taaltraining", label: text.training, on: { taaltraining: true } },
  { id: "extraBegeleiding", label: text.coach, on: { extraBegeleiding: 2 } },
  { id: "meerijden", label: text.ride, on: { meerijden: true } },
  { id: "tilhulp", label: text.lift, on: { tilhulp: true } },
] as const;

function Support({ now, draft, onChange }: MatchVerkennerMarginProps) {
  return (
    <SwitchGroup label={text.support}>
      {SUPPORT.map(({ id, label, on }) => (
        <Checkbox
          key={id}
          id={id}
          label={label}
          description={text.opensNow(now.openers.find(({ watAls }) => id in watAls)?.aantal ?? 0)}
          checked={draft[id] !== undefined}
          onChange={(checked) => {
            const { [id]: _, ...rest } = draft;
            onChange(checked ? { ...rest, ...on } : rest);
          }}
        />
      ))}
    </SwitchGroup>
  );
}
