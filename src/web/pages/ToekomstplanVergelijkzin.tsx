import { Opening } from "../nlds/index.ts";
import { miljoen, ongeveer } from "../toekomstplan/getallen.ts";
import type { Beeld } from "../toekomstplan/useVergelijking.ts";
import type { Kandidaat } from "../toekomstplan/vergelijken.ts";
import { text } from "./ToekomstplanVergelijkenPage.text.ts";

const NO_PERSON = 3;
const NO_MONEY = 50_000;

/** The second beside the first: people, then money. */
export function ToekomstplanVergelijkzin({
  kandidaten,
  beelden,
  at,
  jaar,
}: {
  kandidaten: readonly Kandidaat[];
  beelden: readonly Beeld[];
  at: number;
  jaar: number;
}) {
  const [first, other] = kandidaten;
  const verschil = beelden[1]?.verschil;
  if (!first || !other || !verschil || first.sleutel === other.sleutel)
    return <Opening above={text.above(jaar)}>{text.opening.same}</Opening>;
  const people = verschil("aan het werk")[at]!.p50;
  const money = verschil("bijdrage")[at]!.p50;
  return (
    <Opening above={text.above(jaar)}>
      {text.opening.than(other.naam, first.naam)}
      <strong>
        {Math.abs(people) < NO_PERSON
          ? text.opening.samePeople
          : text.opening.people(ongeveer(Math.abs(people)), people > 0)}
      </strong>
      {text.opening.and}
      <strong>
        {Math.abs(money) < NO_MONEY
          ? text.opening.sameMoney
          : text.opening.money(miljoen(Math.abs(money)), money > 0)}
      </strong>
      {text.opening.end}
    </Opening>
  );
}
