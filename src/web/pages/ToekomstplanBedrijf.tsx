import { jarenUiteen, TAKEN, type Taak, taakOp } from "#toekomstplan/geld/taken";
import { WERKSOORTEN, type Werksoort } from "#toekomstplan/geld/werksoorten";
import { capital, number } from "../format.ts";
import { Alert, Lever, Select } from "../nlds/index.ts";
import { begonnenMet, BLIJFT, eindjaarVan } from "../toekomstplan/bedrijfskeuzes.ts";
import { hefbomenVan, JAREN, zonder } from "../toekomstplan/keuzes.ts";
import { text } from "./ToekomstplanBedrijf.text.ts";
import type { SlidersProps } from "./ToekomstplanSliders.tsx";

const { tasks, kinds } = text;

/** The years in which something can be gone: the first one is already under way. */
const years = (beginjaar: number) => [
  { value: String(BLIJFT), label: text.stays },
  ...Array.from({ length: JAREN - 1 }, (_, nth) => beginjaar + 1 + nth).map((jaar) => ({
    value: String(jaar),
    label: text.gone(jaar),
  })),
];

/** When the company is no longer in a building. */
export function Gebouwen({ uitgangspunten, pakket, keuzes, onChoose }: SlidersProps) {
  const begun = begonnenMet(uitgangspunten, pakket?.scenario ?? null).verkoop;
  return uitgangspunten.bedrijf.panden.map(({ naam, m2 }) => {
    const before = begun[naam] ?? BLIJFT;
    return (
      <Select
        key={naam}
        id={`pand-${naam}`}
        label={text.building(naam, m2)}
        description={text.buildingNote}
        options={years(uitgangspunten.begin.beginjaar)}
        value={String(keuzes.verkoop[naam] ?? before)}
        onChange={(chosen) =>
          onChoose({ ...keuzes, verkoop: anders(keuzes.verkoop, [naam, Number(chosen)], before) })
        }
      />
    );
  });
}

/** Which kinds of own work are wound down; who worked there does what is left. */
export function Werksoorten({ uitgangspunten, pakket, keuzes, onChoose }: SlidersProps) {
  const { bedrijf, begin } = uitgangspunten;
  const begun = begonnenMet(uitgangspunten, pakket?.scenario ?? null).werksoorten;
  const endOf = (soort: Werksoort) => keuzes.werksoorten[soort] ?? eindjaarVan(begun[soort]);
  const mine = WERKSOORTEN.filter((soort) => bedrijf.werksoorten[soort] > 0);
  const left = mine.filter((soort) => endOf(soort) === BLIJFT);
  const each = mine.map((soort) => (
    <Select
      key={soort}
      id={`werksoort-${soort}`}
      label={kinds.label(capital(soort))}
      description={kinds.share(number(bedrijf.werksoorten[soort] * 100))}
      options={years(begin.beginjaar)}
      value={String(endOf(soort))}
      onChange={(chosen) =>
        onChoose({
          ...keuzes,
          werksoorten: anders(keuzes.werksoorten, [soort, Number(chosen)], eindjaarVan(begun[soort])),
        })
      }
    />
  ));
  return (
    <>
      {left.length === 0 && <Alert kind="warning" heading={kinds.none} />}
      {each}
    </>
  );
}

/** What part of a task lies with the company; gemeenten do the rest. */
export function Taken(props: SlidersProps) {
  const { uitgangspunten, pakket, keuzes, onMove, onSettle, onChoose } = props;
  const { beginjaar } = uitgangspunten.begin;
  const begun = begonnenMet(uitgangspunten, pakket?.scenario ?? null).taken;
  const nu = (taak: Taak) => percentOf(taakOp(uitgangspunten.hefbomen.taken, taak, beginjaar));
  const note = { inkomen: uiteen(props) } as Partial<Record<Taak, string>>;
  return TAKEN.map((taak) => (
    <Lever
      key={taak}
      id={`taak-${taak}`}
      label={tasks.names[taak]}
      unit={tasks.unit}
      min={0}
      max={100}
      step={5}
      value={percentOf(keuzes.taken[taak] ?? taakOp(begun, taak, beginjaar + JAREN))}
      description={[text.now(nu(taak)), tasks.notes[taak], note[taak]].filter(Boolean).join(" ")}
      onReset={
        keuzes.taken[taak] === undefined
          ? undefined
          : () => onChoose({ ...keuzes, taken: zonder(keuzes.taken, taak) })
      }
      onChange={(percent) => onMove({ ...keuzes, taken: { ...keuzes.taken, [taak]: percent / 100 } })}
      onRelease={onSettle}
    />
  ));
}

/** The years in which work and income are not done by the same: where they must be, that is why a plan is refused. */
function uiteen({ uitgangspunten, pakket, keuzes }: SlidersProps): string {
  const { taken } = {
    ...uitgangspunten.hefbomen,
    ...hefbomenVan(uitgangspunten, pakket?.scenario ?? null, keuzes),
  };
  const found = jarenUiteen(taken, { vanaf: uitgangspunten.begin.beginjaar, jaren: JAREN });
  return tasks.apart(found.length, JAREN);
}

const percentOf = (deel: number) => Math.round(deel * 100);

/** What was chosen, with one more; as it was begun with is no choice. */
const anders = (
  chosen: Readonly<Record<string, number>>,
  [naam, waarde]: readonly [string, number],
  before: number,
): Record<string, number> => (waarde === before ? zonder(chosen, naam) : { ...chosen, [naam]: waarde });
