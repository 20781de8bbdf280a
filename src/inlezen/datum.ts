import { type IsoDate, isIsoDate } from "#core/dates";
import { getoond } from "./onleesbaar.ts";
import { type Gelezen, leeg } from "./waarden.ts";

const EERSTE_JAAR = "1900";
const LAATSTE_JAAR = "2199";

/** dd-mm-yyyy or yyyy-mm-dd, with - / or a point between. What can be read in more ways is refused, not guessed. */
export function leesDatum(tekst: string): Gelezen<IsoDate> {
  const kaal = tekst.trim().replace(/[ T]0?0:00(?::00(?:\.0+)?)?Z?$/, "");
  if (kaal === "") return leeg();
  if (/^[0\-/. ]+$/.test(kaal))
    return { fout: `${getoond(kaal)} is geen datum. Laat de cel leeg als de datum onbekend is.` };
  const [, jaar, maand, dag] =
    /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)$/.exec(kaal) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(kaal) ?? [];
  if (jaar) return bestaande(jaar, maand!, dag!, kaal);
  const [, d, m, j] = /^(\d\d?)[-/. ](\d\d?)[-/. ](\d{4})$/.exec(kaal) ?? [];
  return j ? bestaande(j, m!, d!, kaal) : { fout: vreemd(kaal) };
}

function bestaande(jaar: string, maand: string, dag: string, getypt: string): Gelezen<IsoDate> {
  const waarde = `${jaar}-${maand.padStart(2, "0")}-${dag.padStart(2, "0")}`;
  if (Number(maand) > 12 && Number(maand) <= 31 && Number(dag) <= 12)
    return { fout: `${getoond(getypt)} heeft de maand voor de dag. Schrijf dd-mm-jjjj.` };
  if (!isIsoDate(waarde)) return { fout: `${getoond(getypt)} is geen bestaande datum.` };
  if (jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR)
    return { fout: `${getoond(getypt)} heeft een jaar buiten ${EERSTE_JAAR} tot en met ${LAATSTE_JAAR}.` };
  return { waarde };
}

function vreemd(kaal: string): string {
  const found = getoond(kaal);
  if (/^\d\d?[-/. ]\d\d?[-/. ]\d\d$/.test(kaal))
    return `${found} heeft een jaar van twee cijfers. Schrijf het jaar voluit: dd-mm-jjjj.`;
  if (/^\d{4,5}(?:[.,]\d+)?$/.test(kaal))
    return `${found} is een getal zoals Excel een datum bewaart. Geef de kolom in Excel een datumopmaak.`;
  if (/\d[ T]\d?\d:\d\d/.test(kaal)) return `${found} heeft een tijd. Hier hoort alleen een datum.`;
  return `${found} is geen datum. Schrijf dd-mm-jjjj, zoals 31-12-2026.`;
}
