import { type Celopmaak, type Celtekst, celtekst } from "./celopmaak.ts";
import type { RuweRij } from "./kop.ts";
import { onleesbaar } from "./onleesbaar.ts";
import { type Blad, tekstlezer, type Werkmap, zonderCodes } from "./werkmap.ts";
import { leesXml, type Xmlgang } from "./xml.ts";

const MAX_KOLOMMEN = 500;
const MAX_RIJ = 1_048_576;
const GEWOON: Celopmaak = { soort: "getal" };

/**
 * The rows of a sheet, as they come in. Merged cells stand at the end of a sheet: where they touch a row under the header the
 * whole sheet is refused then, because whose value it is cannot be known.
 */
export async function* bladrijen(werkmap: Werkmap, blad: Blad, koprij: number): AsyncGenerator<RuweRij> {
  const gang = bladgang(werkmap, blad);
  for await (const _ of leesXml(werkmap.zip.lees(blad.deel), gang)) yield* gang.neem();
  const samen = gang.samengevoegd.find((bereik) => laatsteRij(bereik) > koprij);
  if (samen !== undefined)
    throw onleesbaar(
      "samengevoegd",
      `Op blad ${blad.naam} zijn cellen samengevoegd (${samen}).`,
      "Splits ze in Excel, vul elke cel in en kies het bestand opnieuw.",
      { bereik: samen },
    );
}

const laatsteRij = (bereik: string) => Number(/(\d+)$/.exec(bereik)?.[1] ?? 0);

type Cel = { kolom: number; soort: string; stijl: number; waarde: string | undefined; heeftFormule: boolean };
type Melding = { kolom: number; melding: string; isWeigering: boolean };

type Bladgang = Xmlgang & { neem(): RuweRij[]; readonly samengevoegd: string[] };

function bladgang(werkmap: Werkmap, blad: Blad): Bladgang {
  const samengevoegd: string[] = [];
  const lezer = tekstlezer();
  let klaar: RuweRij[] = [];
  let nummer = 0;
  let cellen: string[] = [];
  let meldingen: Melding[] = [];
  let cel: Cel | undefined;
  let inWaarde = false;
  let laatste = -1;

  function beginRij({ r, hidden }: Readonly<Record<string, string>>): void {
    const volgende = r === undefined ? nummer + 1 : Number(r);
    if (!(volgende > nummer && volgende <= MAX_RIJ)) throw verward(blad, nummer);
    [nummer, cellen, laatste] = [volgende, [], -1];
    meldingen = hidden === "1" || hidden === "true" ? [VERBORGEN] : [];
  }

  function beginCel({ r, t = "n", s = "0" }: Readonly<Record<string, string>>): void {
    const kolom = r === undefined ? laatste + 1 : kolomVan(r);
    if (!(kolom > laatste)) throw verward(blad, nummer);
    laatste = kolom;
    cel = { kolom, soort: t, stijl: Number(s), waarde: undefined, heeftFormule: false };
  }

  function sluitCel(gelezen: Cel): void {
    const { tekst, fout } = waardeVan(gelezen, lezer.neem(), werkmap);
    const kolom = Math.min(gelezen.kolom, MAX_KOLOMMEN); // what stands further is outside every table
    if (fout !== undefined) meldingen.push({ kolom, melding: fout, isWeigering: true });
    if (tekst === "") return;
    while (cellen.length < kolom) cellen.push("");
    cellen[kolom] = tekst;
  }

  function sluitRij(): void {
    if (cellen.length > 0 || meldingen.some(({ isWeigering }) => isWeigering))
      klaar.push({ nummer, cellen, meldingen });
  }

  return {
    samengevoegd,
    neem() {
      const rijen = klaar;
      klaar = [];
      return rijen;
    },
    open(naam, kenmerken) {
      if (naam === "row") beginRij(kenmerken);
      else if (naam === "c") beginCel(kenmerken);
      else if (naam === "mergeCell") samengevoegd.push(kenmerken["ref"] ?? "");
      else if (!cel) return;
      else if (naam === "f") cel.heeftFormule = true;
      else if (naam === "v") [inWaarde, cel.waarde] = [true, ""];
      else lezer.open(naam);
    },
    tekst(stuk) {
      if (inWaarde && cel) cel.waarde = `${cel.waarde}${stuk}`;
      else if (cel) lezer.tekst(stuk);
    },
    sluit(naam) {
      if (naam === "row") sluitRij();
      else if (naam === "v") inWaarde = false;
      else if (naam === "c" && cel) {
        sluitCel(cel);
        cel = undefined;
      } else if (cel) lezer.sluit(naam);
    },
  };
}

/** A column by its letters, from 0; -1 where there are none. */
function kolomVan(ref: string): number {
  const [letters = ""] = /^[A-Z]{1,3}/.exec(ref) ?? [];
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function waardeVan(cel: Cel, inline: string, werkmap: Werkmap): Celtekst {
  if (cel.soort === "inlineStr") return { tekst: inline };
  if (cel.heeftFormule && (cel.waarde === undefined || (cel.waarde === "" && cel.soort !== "str")))
    return {
      tekst: "",
      fout: "De formule in deze cel heeft geen uitkomst. Open het bestand in Excel en bewaar het.",
    };
  if (cel.waarde === undefined) return { tekst: "" };
  const lees = CELSOORT[cel.soort];
  return lees
    ? lees(cel.waarde, werkmap, cel)
    : { tekst: "", fout: "De cel heeft een soort die wij niet kennen." };
}

type Celsoort = (waarde: string, werkmap: Werkmap, cel: Cel) => Celtekst;

/** @source ECMA-376 part 1, 18.18.11 */
const CELSOORT: Readonly<Record<string, Celsoort>> = {
  n: (waarde, { opmaken, is1904 }, { stijl }) =>
    waarde === "" ? { tekst: "" } : celtekst(waarde, opmaken[stijl] ?? GEWOON, is1904),
  s: (waarde, { teksten }) => {
    const tekst = /^\d+$/.test(waarde) ? teksten[Number(waarde)] : undefined;
    return tekst === undefined
      ? { tekst: "", fout: "De tekst van deze cel ontbreekt in het bestand." }
      : { tekst };
  },
  str: (waarde) => ({ tekst: zonderCodes(waarde) }),
  b: (waarde) => ({ tekst: waarde === "1" || waarde === "true" ? "WAAR" : "ONWAAR" }),
  d: (waarde) => ({ tekst: waarde.replace(/T00:00:00(?:\.0+)?Z?$/, "").replace("T", " ") }),
  e: (waarde) => ({
    tekst: "",
    fout: `De cel geeft een fout (${waarde.slice(0, 20)}). Verbeter hem in Excel.`,
  }),
};

const VERBORGEN: Melding = {
  kolom: -1,
  melding: "Deze rij is in Excel verborgen, misschien door een filter. Zij telt wel mee.",
  isWeigering: false,
};

const verward = (blad: Blad, rij: number) =>
  onleesbaar(
    "blad",
    `Op blad ${blad.naam} staan rijen of cellen na rij ${rij} door elkaar.`,
    "Open het bestand in Excel, bewaar het opnieuw en kies het nog eens.",
    { rij },
  );
