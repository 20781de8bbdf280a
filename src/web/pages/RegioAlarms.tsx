import type { Regiobeeld } from "../../modules/sturing/regio/regiobeeld.ts";
import { month, number } from "../format.ts";
import { TargetBar, TargetBars } from "../nlds/index.ts";
import { text } from "./RegioPage.text.ts";

type Props = { beeld: Regiobeeld };

/** the three things that go wrong in the region, each with how much. */
export function RegioAlarms({ beeld }: Props) {
  return (
    <TargetBars>
      <YouthBar beeld={beeld} />
      {beeld.banenafspraak && <JobsBar {...beeld.banenafspraak} />}
      <ShelteredBar beeld={beeld} />
    </TargetBars>
  );
}

function YouthBar({ beeld: { jongeren } }: Props) {
  const { maanden, grenzen, boven, na, sinds } = jongeren;
  const last = maanden.at(-1);
  const limit = grenzen ? Math.floor(grenzen.hoog) : null;
  const words = text.alarms;
  return (
    <TargetBar
      heading={words.youth}
      value={last?.aantal ?? 0}
      target={limit ?? 0}
      valueText={shown(last?.aantal ?? null)}
      unit={last ? words.youthUnit(month(`${last.maand}-01`)) : ""}
      sentence={sinds === null ? words.youthCalm : words.youthAbove(boven, na, month(`${sinds}-01`))}
      targetText={limit === null ? words.youthUnknown : words.youthLimit(limit)}
    />
  );
}

function JobsBar({ banen, doel, tekort }: NonNullable<Regiobeeld["banenafspraak"]>) {
  const words = text.alarms;
  return (
    <TargetBar
      heading={words.jobs}
      value={banen.waarde}
      target={doel.waarde}
      valueText={number(banen.waarde)}
      unit={words.jobsUnit}
      sentence={
        tekort > 0 ? words.jobsGap(tekort, Math.round((100 * banen.waarde) / doel.waarde)) : words.jobsDone
      }
      targetText={words.jobsTarget(doel.waarde, doel.peildatum)}
    />
  );
}

function ShelteredBar({ beeld: { beschut } }: Props) {
  const { indicaties, metWerk, zonderPlek } = beschut;
  const words = text.alarms;
  return (
    <TargetBar
      heading={words.sheltered}
      value={metWerk ?? 0}
      target={indicaties ?? 0}
      valueText={shown(metWerk)}
      unit={indicaties === null ? "" : words.shelteredUnit(indicaties)}
      sentence={
        zonderPlek === null
          ? words.few
          : zonderPlek === 0
            ? words.shelteredDone
            : words.shelteredGap(zonderPlek)
      }
      targetText={indicaties === null ? words.few : words.shelteredTarget(indicaties)}
    />
  );
}

const shown = (value: number | null) => (value === null ? "–" : number(value));
