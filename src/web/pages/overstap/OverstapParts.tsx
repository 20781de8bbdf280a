import { capital, longDate } from "../../format.ts";
import { List, Paragraph, StatusBadge, type StatusKind, SummaryList } from "../../nlds/index.ts";
import type { Gekozen, Overstap, OverstapInFull } from "./overstap.queries.ts";
import { text } from "./overstap.text.ts";

type Gevolg = Gekozen["gevolgen"][number];
type Stap = Gekozen["stappen"][number];

const LOOK: Readonly<Record<Gevolg["wat"], StatusKind>> = {
  blijft: "active",
  begint: "active",
  stopt: "open",
  verandert: "waiting",
  "opnieuw aanvragen": "warning",
  "nog niet bekend": "unknown",
};

/** What happens to each indication, subsidy and benefit, in words, with the source. */
export function Effects({ gevolgen }: { gevolgen: readonly Gevolg[] }) {
  if (gevolgen.length === 0) return <Paragraph>{text.noChanges}</Paragraph>;
  return (
    <SummaryList
      facts={gevolgen.map(({ onderwerp, wat, uitleg, bron }) => ({
        term: capital(onderwerp),
        value: (
          <>
            <StatusBadge kind={LOOK[wat]}>{text.effect[wat]}</StatusBadge> {uitleg} ({bron})
          </>
        ),
      }))}
    />
  );
}

/** Who arranges what, and when. */
export function Tasks({ stappen }: { stappen: readonly Stap[] }) {
  if (stappen.length === 0) return <Paragraph>{text.noTasks}</Paragraph>;
  return (
    <List>
      {stappen.map((stap) => (
        <span key={`${stap.wie} ${stap.wat}`}>
          <strong>{capital(text.wie[stap.wie])}</strong>, {whenOf(stap)}: {stap.wat}
        </span>
      ))}
    </List>
  );
}

export const whenOf = ({ soort, dag }: Pick<Stap, "soort" | "dag">) => `${text.when[soort]} ${longDate(dag)}`;

export const Circle = ({ kring }: { kring: OverstapInFull["onderbouwing"]["kring"] }) => (
  <List>
    {kring.map(({ naam, rol }) => (
      <span key={`${naam} ${rol}`}>
        {naam}, {rol}
      </span>
    ))}
  </List>
);

/** From where to where, in one line. */
export const lineOf = ({ van, naar }: Pick<Overstap, "van" | "naar">) =>
  `${capital(text.vorm(van.vorm))} → ${text.vorm(naar.vorm)}`;
