import type { Dagregel } from "../../../modules/trajecten/waarneming.ts";
import { Link, RegisterRow, StatusBadge, TapChoice } from "../../nlds/index.ts";
import { text } from "../GroepsdagPage.text.ts";
import { text as words } from "./trajecten.text.ts";
import { useDag } from "./useDag.ts";

const AANWEZIG = Object.entries(words.aanwezig).map(([value, label]) => ({ value, label }));
const THERE: ReadonlySet<string | null> = new Set(["aanwezig", "te laat"]);

export type DagRijProps = { groepId: string; dag: string; regel: Dagregel };

/** One person of a group: there or not in one tap, and how what he learns went. */
export function DagRij({ groepId, dag, regel }: DagRijProps) {
  const { now, change, isBusy, problem, unsent } = useDag(groepId, dag, regel);
  const { naam, fasenaam, vaardigheden, laatst, registratie } = regel;
  return (
    <RegisterRow
      heading={naam}
      note={fasenaam}
      status={<Saved {...{ isBusy, problem, unsent, registratie }} />}
    >
      <TapChoice
        label={text.aanwezig(naam)}
        labelHidden
        options={AANWEZIG}
        value={now.aanwezig}
        onChange={(value) => value && change({ aanwezig: value as keyof typeof words.aanwezig })}
      />
      {THERE.has(now.aanwezig) &&
        vaardigheden.map(({ code, naam: skill }) => (
          <TapChoice
            key={code}
            label={skill}
            options={words.niveaus.map((label, at) => ({
              value: String(at + 1),
              label,
              ...(laatst[code] === at + 1 && { note: text.laatst }),
            }))}
            value={now.vaardigheden[code] === undefined ? null : String(now.vaardigheden[code])}
            canClear
            onChange={(value) => {
              const { [code]: _, ...others } = now.vaardigheden;
              change({ vaardigheden: value === null ? others : { ...others, [code]: Number(value) } });
            }}
          />
        ))}
    </RegisterRow>
  );
}

type SavedProps = Pick<ReturnType<typeof useDag>, "isBusy" | "problem" | "unsent"> &
  Pick<Dagregel, "registratie">;

/** In words: saved by whom, on its way, or what stands in the way. */
function Saved({ isBusy, problem, unsent, registratie }: SavedProps) {
  if (unsent?.stand.soort === "botsing")
    return (
      <>
        <StatusBadge kind="warning">{text.botsing}</StatusBadge>{" "}
        <Link href="/niet-verzonden">{text.kies2}</Link>
      </>
    );
  if (problem) return <StatusBadge kind="error">{text.mislukt}</StatusBadge>;
  if (isBusy) return <StatusBadge kind="waiting">{text.bezig}</StatusBadge>;
  if (unsent) return <StatusBadge kind="waiting">{text.wacht}</StatusBadge>;
  return registratie && <StatusBadge kind="ok">{text.klaar(registratie.doorNaam)}</StatusBadge>;
}
