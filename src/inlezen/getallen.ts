import { type Cents, cents } from "#core/money";
import { getoond } from "./onleesbaar.ts";
import { afgekort, type Gelezen, isAfgekort, isFout, leeg } from "./waarden.ts";

/** Euros to whole cents: 1.234,50 or 1234,5 or € 1.234, and 1,234.50 as English writes it. Never rounded. */
export function leesBedrag(tekst: string): Gelezen<Cents> {
  const kaal = tekst
    .trim()
    .replace(/^(-?)\s*(?:€|EUR)\s*/i, "$1")
    .replace(/,-{1,2}$/, "");
  // commas before every three digits and then a point can be nothing else
  const engels = /^[-+]?\d{1,3}(?:,\d{3})+\.\d+$/.test(kaal);
  const gelezen = leesDecimaal(engels ? kaal.replaceAll(",", "") : kaal, engels ? "deel" : "duizend");
  if (isFout(gelezen)) return gelezen;
  const { teken, heel, deel } = gelezen.waarde;
  if (deel.length > 2) return { fout: `${getoond(tekst)} heeft meer dan twee cijfers achter de komma.` };
  const waarde = Number(heel) * 100 + Number(deel.padEnd(2, "0"));
  if (waarde > 99_999_999_999_999) return { fout: `${getoond(tekst)} is te groot.` };
  return { waarde: cents(waarde === 0 ? 0 : teken * waarde) };
}

export function leesGeheel(tekst: string, { van = 0, tot = 999_999_999_999 } = {}): Gelezen<number> {
  const gelezen = leesDecimaal(tekst, "duizend");
  if (isFout(gelezen)) return gelezen;
  const { teken, heel, deel } = gelezen.waarde;
  if (/[1-9]/.test(deel)) return { fout: `${getoond(tekst)} is geen heel getal.` };
  return binnen(teken * Number(heel) + 0, van, tot, tekst);
}

/** 23,5 or 23,5%: the value 23.5. Less than 1 without a sign may be meant as a share, and is refused. */
export function leesPercentage(tekst: string, { tot = 100 } = {}): Gelezen<number> {
  const kaal = tekst.trim().replace(/\s*%$/, "");
  const gelezen = leesDecimaal(kaal, "twijfel");
  if (isFout(gelezen)) return gelezen;
  const waarde = getal(gelezen.waarde);
  if (gelezen.waarde.deel.length > 4)
    return { fout: `${getoond(tekst)} heeft meer dan vier cijfers achter de komma.` };
  if (waarde > 0 && waarde < 1 && !tekst.includes("%"))
    return { fout: `${getoond(tekst)} kan ook een deel van 1 zijn. Schrijf er een % achter.` };
  return binnen(waarde, 0, tot, tekst);
}

/** 31,25 or 31:15: the value 31.25, in hundredths of an hour. */
export function leesUren(tekst: string, { tot = 168 } = {}): Gelezen<number> {
  const kaal = tekst.trim().replace(/\s*(?:uur|uren|u)\.?$/i, "");
  const [, uren, minuten] = /^(\d{1,3}):([0-5]\d)(?::00)?$/.exec(kaal) ?? [];
  if (minuten !== undefined && (Number(minuten) * 100) % 60 !== 0)
    return {
      fout: `${getoond(tekst)} is niet in honderdsten van een uur te schrijven. Schrijf het met een komma.`,
    };
  if (minuten !== undefined) return binnen((Number(uren) * 60 + Number(minuten)) / 60, 0, tot, tekst);
  const gelezen = leesDecimaal(kaal, "twijfel");
  if (isFout(gelezen)) return gelezen;
  if (gelezen.waarde.deel.length > 2)
    return { fout: `${getoond(tekst)} heeft meer dan twee cijfers achter de komma.` };
  return binnen(getal(gelezen.waarde), 0, tot, tekst);
}

/** A number with a part, such as a latitude: 52,1561. As many digits as a number keeps exactly. */
export function leesGetal(tekst: string, { van = -1e9, tot = 1e9 } = {}): Gelezen<number> {
  const gelezen = leesDecimaal(tekst, "deel");
  if (isFout(gelezen)) return gelezen;
  const { heel, deel } = gelezen.waarde;
  if (`${heel}${deel}`.replace(/^0+/, "").length > 15)
    return { fout: `${getoond(tekst)} heeft meer cijfers dan wij precies kunnen bewaren.` };
  return binnen(getal(gelezen.waarde), van, tot, tekst);
}

type Decimaal = { readonly teken: 1 | -1; readonly heel: string; readonly deel: string };

/**
 * Digits as they are written, with a decimal comma or point. Three digits after one point are thousands in an amount, a part
 * in a measure, and elsewhere refused: 1.234 is 1234 to one writer and 1,234 to another.
 */
function leesDecimaal(tekst: string, drieNaPunt: "duizend" | "deel" | "twijfel"): Gelezen<Decimaal> {
  const kaal = tekst.trim().replace(/\u2212/g, "-");
  if (kaal === "") return leeg();
  if (isAfgekort(kaal)) return { fout: afgekort(getoond(kaal)) };
  const [, min, cijfers = ""] = /^([-+]?)\s?(\d[\d.,]*)$/.exec(kaal) ?? [];
  const duizend = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/.exec(cijfers);
  const los = /^(\d+)(?:[,.](\d+))?$/.exec(cijfers);
  if (duizend && los && drieNaPunt === "twijfel")
    return {
      fout: `${getoond(kaal)} is op twee manieren te lezen. Schrijf het met een komma, of zonder punt.`,
    };
  const found = drieNaPunt === "deel" ? (los ?? duizend) : (duizend ?? los);
  if (!found) return { fout: `${getoond(kaal)} is geen getal. Schrijf het zoals 1234,50.` };
  const heel = found[1]!.replace(/\./g, "");
  if (heel.length > 15) return { fout: `${getoond(kaal)} is te groot.` };
  return { waarde: { teken: min === "-" ? -1 : 1, heel, deel: found[2] ?? "" } };
}

const getal = ({ teken, heel, deel }: Decimaal): number => teken * Number(`${heel}.${deel || "0"}`) + 0;

const binnen = (waarde: number, van: number, tot: number, tekst: string): Gelezen<number> =>
  waarde < van || waarde > tot
    ? { fout: `${getoond(tekst)} valt buiten ${komma(van)} tot en met ${komma(tot)}.` }
    : { waarde };

const komma = (getal: number): string => String(getal).replace(".", ",");
