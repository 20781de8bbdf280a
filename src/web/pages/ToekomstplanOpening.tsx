import { LiveRegion, Opening, PartMissing, Skeleton, VisuallyHidden } from "../nlds/index.ts";
import type { Beeld, Staat } from "../toekomstplan/useBeeld.ts";
import { miljoen, ongeveer } from "../toekomstplan/getallen.ts";
import type { Keuzes } from "../toekomstplan/keuzes.ts";
import { text } from "./ToekomstplanPage.text.ts";

/** People first, then money, in one sentence that stays in sight. */
export function ToekomstplanOpening({
  staat: { beeld, busy, failed },
  beginjaar,
  keuzes,
  naam,
}: {
  staat: Staat;
  beginjaar: number;
  keuzes: Keuzes;
  naam: string | null;
}) {
  if (!beeld) {
    return (
      <>
        <Opening>{text.title}</Opening>
        {failed ? <PartMissing part={text.failed} /> : <Skeleton label={text.loading} />}
      </>
    );
  }
  const at = keuzes.kijkjaar - beginjaar;
  return (
    <>
      <Opening sticky above={naam ? text.above(naam) : text.aboveBase}>
        <Sentence beeld={beeld} at={at} jaar={keuzes.kijkjaar} />
      </Opening>
      <LiveRegion busy={busy}>
        <VisuallyHidden>{busy ? "" : spoken(beeld, at, keuzes.kijkjaar)}</VisuallyHidden>
      </LiveRegion>
    </>
  );
}

/** What is said, with what counts in bold. */
type Part = { readonly words: string; readonly strong?: boolean };

const Sentence = (props: Said) =>
  partsOf(props).map(({ words, strong }) => (strong ? <strong key={words}>{words}</strong> : words));

type Said = { beeld: Beeld; at: number; jaar: number };

function partsOf({ beeld, at, jaar }: Said): readonly Part[] {
  const { opening } = text;
  const { basis, verschil } = beeld;
  if (!verschil)
    return [
      { words: opening.base(jaar) },
      { words: opening.basePeople(ongeveer(basis("aan het werk")[at]!.p50)), strong: true },
      { words: opening.baseMiddle },
      { words: opening.baseMoney(miljoen(basis("bijdrage")[at]!.p50)), strong: true },
      { words: opening.end },
    ];
  return [
    { words: opening.year(jaar) },
    ...people(verschil("aan het werk")[at]!.p50),
    { words: opening.money },
    money(verschil("bijdrage")[at]!.p50),
    { words: opening.end },
  ];
}

function people(more: number): readonly Part[] {
  const { opening } = text;
  if (Math.abs(more) < NO_PERSON) return [{ words: opening.same, strong: true }];
  const said = more > 0 ? opening.more(ongeveer(more)) : opening.less(ongeveer(Math.abs(more)));
  return [{ words: opening.work }, { words: said, strong: true }];
}

function money(more: number): Part {
  const { opening } = text;
  if (Math.abs(more) < NO_MONEY) return { words: opening.moneySame, strong: true };
  const amount = miljoen(Math.abs(more));
  return { words: more > 0 ? opening.moneyMore(amount) : opening.moneyLess(amount), strong: true };
}

/** Below this it is about the same. */
const NO_PERSON = 3;
const NO_MONEY = 50_000;

const spoken = (beeld: Beeld, at: number, jaar: number): string =>
  partsOf({ beeld, at, jaar })
    .map(({ words }) => words)
    .join("");
