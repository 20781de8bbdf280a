import { memo } from "react";
import type { Band } from "#toekomstplan/waaier";
import { number, signed } from "../format.ts";
import { KeyFigure, KeyFigures } from "../nlds/charts.ts";
import { Section, Sheet } from "../nlds/index.ts";
import { mensenTussen, tussen } from "../toekomstplan/getallen.ts";
import type { Beeld } from "../toekomstplan/useBeeld.ts";
import { ToekomstplanGeld } from "./ToekomstplanGeld.tsx";
import { ToekomstplanGroepen } from "./ToekomstplanGroepen.tsx";
import { compared, type ResultaatProps, Waaier } from "./ToekomstplanKeuzewaaier.tsx";
import { text } from "./ToekomstplanPage.text.ts";
import { ToekomstplanWaarom, type WaaromProps } from "./ToekomstplanWaarom.tsx";

/** The outcome for inwoners first, then the form of the company, then the money, and why. */
export function ToekomstplanResultaat({ beeld, ...props }: WaaromProps & { beeld: Beeld }) {
  const { plan, kijkjaar } = props;
  return (
    <>
      <Sheet full>
        <First beeld={beeld} at={kijkjaar - plan.uitgangspunten.begin.beginjaar} />
      </Sheet>
      <Sheet>
        <Figures plan={plan} beeld={beeld} kijkjaar={kijkjaar} />
        <ToekomstplanWaarom {...props} />
      </Sheet>
    </>
  );
}

/** Drawn again when there are other bands, not when a slider is let go. */
const Figures = memo(({ plan, beeld, kijkjaar }: ResultaatProps) => {
  const { beginjaar } = plan.uitgangspunten.begin;
  const at = kijkjaar - beginjaar;
  const people = (sleutel: string) => number((beeld.keuze ?? beeld.basis)(sleutel)[at]!.p50);
  const fan = { beeld, beginjaar, format: number, formatVerschil: signed };
  return (
    <>
      <Section heading={text.resident.heading}>
        <Waaier
          {...fan}
          sleutel="aan het werk"
          conclusion={
            text.resident.work(kijkjaar, people("aan het werk")) + compared(beeld, "aan het werk", at)
          }
          note={text.resident.workNote}
        />
      </Section>
      <Section joined>
        <Waaier
          {...fan}
          sleutel="wacht op beschut"
          conclusion={
            text.resident.wait(kijkjaar, people("wacht op beschut")) + compared(beeld, "wacht op beschut", at)
          }
          note={text.resident.waitNote}
        />
      </Section>
      <Section heading={text.form.heading}>
        <Waaier
          {...fan}
          sleutel="fte"
          conclusion={text.form.fte(kijkjaar, people("fte")) + compared(beeld, "fte", at)}
          note={text.form.fteNote}
        />
      </Section>
      <ToekomstplanGroepen beeld={beeld} at={at} jaar={kijkjaar} />
      <ToekomstplanGeld plan={plan} beeld={beeld} kijkjaar={kijkjaar} />
    </>
  );
});

/** What everyone asks first, in the year that is looked at. */
const First = memo(({ beeld: { basis, keuze, verschil }, at }: { beeld: Beeld; at: number }) => {
  const { figures } = text;
  const shown = keuze ?? basis;
  const sentence = (sleutel: string, more: (value: number) => string, range: (band: Band) => string) =>
    verschil
      ? figures.difference(more(verschil(sleutel)[at]!.p50), range(verschil(sleutel)[at]!))
      : figures.band(range(shown(sleutel)[at]!));
  const people = (sleutel: string, heading: string, note: string) => ({
    heading,
    value: number(shown(sleutel)[at]!.p50),
    unit: figures.people1,
    sentence: sentence(sleutel, (value) => signed(Math.round(value)), mensenTussen),
    note,
  });
  return (
    <KeyFigures>
      <KeyFigure {...people("aan het werk", figures.people, figures.peopleNote)} />
      <KeyFigure {...people("wacht op beschut", figures.waiting, figures.waitingNote)} />
      <KeyFigure {...people("zonder werk", figures.need, figures.needNote)} />
      <KeyFigure
        heading={figures.contribution}
        value={figures.euros(inMillions(shown("bijdrage")[at]!.p50))}
        unit={figures.million}
        sentence={sentence(
          "bijdrage",
          (euro) => signed(euro / 1_000_000, 1),
          (band) => figures.millions(tussen(band, inMillions)),
        )}
        note={figures.contributionNote}
      />
    </KeyFigures>
  );
});

const inMillions = (euro: number) => number(euro / 1_000_000, 1);
