import { number } from "../../format.ts";
import { Sheet, TargetBar, TargetBars } from "../../nlds/index.ts";
import { text } from "../DoelenPage.text.ts";
import type { Doelenjaar } from "./doelen.queries.ts";

const { bars } = text;

/** Placements of the year, and banenafspraak and beschut werk as they stand now: three measures that do not add up. */
export function DoelenBars({ doelen }: { doelen: Doelenjaar }) {
  const { banenafspraak, beschut } = doelen;
  return (
    <Sheet full>
      <TargetBars>
        <Plaatsingen doelen={doelen} />
        {banenafspraak && <Banen doel={banenafspraak.doel} />}
        {beschut && <Beschut doel={beschut.doel} />}
      </TargetBars>
    </Sheet>
  );
}

function Plaatsingen({ doelen: { jaar, plaatsingen } }: { doelen: Doelenjaar }) {
  const { doel, geteld, totaal, verwachting } = plaatsingen;
  const shown = geteld ?? totaal;
  if (doel === 0 || shown === null) return null;
  return (
    <TargetBar
      heading={bars.wsp}
      value={shown}
      target={doel}
      valueText={number(shown)}
      unit={bars.wspUnit(jaar)}
      sentence={
        verwachting
          ? bars.wspExpected(verwachting.laag, verwachting.hoog)
          : geteld === null
            ? bars.wspUnknown
            : bars.wspDone(Math.max(0, doel - geteld))
      }
      targetText={bars.wspTarget(doel)}
    />
  );
}

type Doel = NonNullable<Doelenjaar["beschut"]>["doel"];

function Banen({ doel: { jaar, streefVan, tekort, stand } }: { doel: Doel }) {
  const target = streefVan ?? 0;
  const value = stand.waarde ?? 0;
  return (
    <TargetBar
      heading={bars.banen}
      value={value}
      target={target}
      valueText={number(value)}
      unit={bars.banenUnit}
      sentence={bars.banenLeft(tekort ?? 0, Math.floor((value * 100) / Math.max(1, target)))}
      targetText={bars.banenTarget(target, jaar)}
    />
  );
}

function Beschut({ doel: { streefVan, tekort, stand } }: { doel: Doel }) {
  const target = streefVan ?? 0;
  const value = stand.waarde ?? 0;
  return (
    <TargetBar
      heading={bars.beschut}
      value={value}
      target={target}
      valueText={number(value)}
      unit={bars.beschutUnit(target)}
      sentence={bars.beschutLeft(tekort ?? 0)}
      targetText={bars.beschutTarget(target)}
    />
  );
}
