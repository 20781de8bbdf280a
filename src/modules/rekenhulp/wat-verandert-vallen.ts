import { addMonths } from "#core/dates";
import { dutchDecimal } from "#core/dutch";
import { type Cents, cents } from "#core/money";
import type { Armoedeval, Inkomenseffect, Oorzaak } from "#regels/inkomenseffect";
import { ongeveer } from "./bedragen-in-woorden.ts";
import { maandnaam } from "./wat-verandert-maanden.ts";
import { text } from "./wat-verandert.text.ts";
import type { Val } from "./wat-verandert-uitkomst.ts";

type Maandval = Inkomenseffect["vallen"][number];

/** Each month in which there is less, and each row of months in which work brings almost nothing. */
export const vallenVan = (vallen: readonly Maandval[]): Val[] => [
  ...vallen.filter(({ soort }) => soort === "minder dan de maand ervoor").map(minder),
  ...reeksen(vallen.filter(({ soort }) => soort === "werk levert bijna niets op")).map(bijnaNiets),
];

/** Nobody looks for work of fewer hours a week than this. */
const KLEINSTE_BAAN_IN_UREN = 4;

/** Hours between which more work leaves almost nothing; what joins is told as one. */
export const urenvallenVan = (vallen: readonly Armoedeval[]): Val[] =>
  joined(vallen.filter(({ totUren }) => totUren > KLEINSTE_BAAN_IN_UREN)).map(
    ({ vanUren, totUren, isZeker, oorzaken }) =>
      val(
        [text.val.uren(dutchDecimal(vanUren), dutchDecimal(totUren)), text.val.urenNiets],
        oorzaken,
        isZeker,
      ),
  );

function joined(vallen: readonly Armoedeval[]): Armoedeval[] {
  const found: Armoedeval[] = [];
  for (const one of vallen) {
    const last = found.at(-1);
    if (last?.totUren !== one.vanUren) found.push(one);
    else found.splice(-1, 1, together(last, one));
  }
  return found;
}

const together = (a: Armoedeval, b: Armoedeval): Armoedeval => ({
  ...a,
  totUren: b.totUren,
  isZeker: a.isZeker && b.isZeker,
  oorzaken: [
    ...a.oorzaken,
    ...b.oorzaken.filter(({ regel }) => a.oorzaken.every((one) => one.regel !== regel)),
  ],
});

const minder = ({ maand, verschil, oorzaken, isZeker }: Maandval): Val => {
  const bedrag = ongeveer({ van: less(verschil.tot), tot: less(verschil.van) });
  return val([text.val.minder(maandnaam(maand), bedrag)], oorzaken, isZeker);
};

const less = (verschil: Cents): Cents => cents(Math.max(0, 0 - verschil));

/** Months one after the other, as one. */
function reeksen(vallen: readonly Maandval[]): readonly (readonly Maandval[])[] {
  const found: Maandval[][] = [];
  for (const one of vallen) {
    const last = found.at(-1)?.at(-1);
    const joins = last && addMonths(last.maand, 1) === one.maand && last.isZeker === one.isZeker;
    if (joins) found.at(-1)?.push(one);
    else found.push([one]);
  }
  return found;
}

function bijnaNiets(reeks: readonly Maandval[]): Val {
  const [first, last] = [reeks[0]!, reeks.at(-1)!];
  const zin =
    first === last
      ? text.val.nietsIn(maandnaam(first.maand))
      : text.val.niets(maandnaam(first.maand), maandnaam(last.maand));
  return val([zin], first.oorzaken, first.isZeker);
}

function val(zinnen: readonly string[], oorzaken: readonly Oorzaak[], isZeker: boolean): Val {
  const [grootste] = oorzaken;
  const oorzaak = grootste && wetVan(grootste);
  return {
    zinnen: [
      ...zinnen,
      ...(oorzaak ? [text.val.oorzaak[oorzaak]] : []),
      ...(isZeker ? [] : [text.val.onzeker]),
    ],
    oorzaken: [...oorzaken],
    isZeker,
  };
}

/** By the law that a source names: `Pw art. 19 lid 2 en 31`. */
function wetVan({ bron }: Oorzaak): keyof typeof text.val.oorzaak | undefined {
  const wetten = Object.keys(text.val.oorzaak) as (keyof typeof text.val.oorzaak)[];
  return wetten.find((wet) => bron.split(" ")[0] === wet);
}
