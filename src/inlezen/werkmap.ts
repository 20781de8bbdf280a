import path from "node:path";
import { type Celopmaak, eigenOpmaak, ingebouwd } from "./celopmaak.ts";
import { getoond, onleesbaar } from "./onleesbaar.ts";
import { doorloopXml, type Xmlgang } from "./xml.ts";
import type { Zip } from "./zip.ts";

const MAX_TEKENS = 64 * 1024 * 1024;
const MAX_TEKSTEN = 2_000_000;

export type Blad = { readonly naam: string; readonly isVerborgen: boolean; readonly deel: string };

/** What the sheets of a workbook share. */
export type Werkmap = {
  readonly zip: Zip;
  readonly bladen: readonly Blad[];
  readonly is1904: boolean;
  readonly opmaken: readonly Celopmaak[];
  readonly teksten: readonly string[];
};

export async function leesWerkmap(zip: Zip): Promise<Werkmap> {
  const kern = (await verwijzingen(zip, "")).find(({ soort }) => soort === "officeDocument")?.deel;
  if (kern === undefined || !zip.namen.includes(kern.toLowerCase())) throw geenWerkmap(zip);
  if (!kern.toLowerCase().endsWith(".xml")) throw geenWerkmap(zip);
  const refs = await verwijzingen(zip, kern);
  const { bladen, is1904 } = await leesBladen(zip, kern, refs);
  const deelVan = (soort: string) => refs.find((ref) => ref.soort === soort)?.deel;
  const [stijl, teksten] = [deelVan("styles"), deelVan("sharedStrings")];
  return {
    zip,
    bladen,
    is1904,
    opmaken: stijl === undefined ? [] : await leesOpmaken(zip, stijl),
    teksten: teksten === undefined ? [] : await leesTeksten(zip, teksten),
  };
}

/** Gathers the text of a string: its runs, without how it is pronounced. */
export function tekstlezer() {
  let tekst = "";
  let inT = false;
  let uitspraak = 0;
  return {
    open(naam: string) {
      if (naam === "rPh") uitspraak += 1;
      if (naam === "t") inT = uitspraak === 0;
    },
    tekst(deel: string) {
      if (inT) tekst += deel;
    },
    sluit(naam: string) {
      if (naam === "rPh") uitspraak -= 1;
      if (naam === "t") inT = false;
    },
    neem(): string {
      const gelezen = zonderCodes(tekst);
      tekst = "";
      return gelezen;
    },
  };
}

/** A spreadsheet writes a character that XML cannot hold as _x0007_. @source ECMA-376 part 1, 22.9.2.19 */
export const zonderCodes = (tekst: string): string =>
  tekst.includes("_x")
    ? tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : tekst;

type Verwijzing = { readonly id: string; readonly soort: string; readonly deel: string };

/** Where a part points to; what lies outside the file is not looked at. */
async function verwijzingen(zip: Zip, van: string): Promise<Verwijzing[]> {
  const map = path.posix.dirname(van);
  const rels = path.posix.join(map, "_rels", `${path.posix.basename(van)}.rels`);
  const found: Verwijzing[] = [];
  if (!zip.namen.includes(rels.toLowerCase())) return found;
  await doorloopXml(zip.lees(rels), {
    ...STIL,
    open(naam, { Id: id = "", Type: soort = "", Target: doel = "", TargetMode: buiten }) {
      if (naam !== "Relationship" || buiten === "External") return;
      const deel = doel.startsWith("/") ? doel.slice(1) : path.posix.join(map, doel);
      found.push({ id, soort: soort.slice(soort.lastIndexOf("/") + 1), deel });
    },
  });
  return found;
}

async function leesBladen(zip: Zip, kern: string, refs: readonly Verwijzing[]) {
  const bladen: Blad[] = [];
  let is1904 = false;
  await doorloopXml(zip.lees(kern), {
    ...STIL,
    open(naam, kenmerken) {
      if (naam === "workbookPr") is1904 = ["1", "true"].includes(kenmerken["date1904"] ?? "");
      if (naam !== "sheet") return;
      const id = Object.entries(kenmerken).find(([key]) => key.endsWith(":id"))?.[1];
      const ref = refs.find((one) => one.id === id && one.soort === "worksheet");
      const isVerborgen = (kenmerken["state"] ?? "visible") !== "visible";
      if (ref) bladen.push({ naam: kenmerken["name"] ?? "", isVerborgen, deel: ref.deel });
    },
  });
  return { bladen, is1904 };
}

async function leesOpmaken(zip: Zip, deel: string): Promise<Celopmaak[]> {
  const eigen = new Map<number, Celopmaak>();
  const opmaken: Celopmaak[] = [];
  let inXfs = false;
  await doorloopXml(zip.lees(deel), {
    ...STIL,
    open(naam, { numFmtId = "0", formatCode = "" }) {
      const id = Number(numFmtId);
      if (naam === "numFmt") eigen.set(id, eigenOpmaak(formatCode));
      if (naam === "cellXfs") inXfs = true;
      if (naam === "xf" && inXfs) opmaken.push(eigen.get(id) ?? ingebouwd(id));
    },
    sluit(naam) {
      if (naam === "cellXfs") inXfs = false;
    },
  });
  return opmaken;
}

async function leesTeksten(zip: Zip, deel: string): Promise<string[]> {
  const teksten: string[] = [];
  const lezer = tekstlezer();
  let tekens = 0;
  await doorloopXml(zip.lees(deel), {
    open: (naam) => lezer.open(naam),
    tekst: (stuk) => lezer.tekst(stuk),
    sluit(naam) {
      lezer.sluit(naam);
      if (naam !== "si") return;
      const tekst = lezer.neem();
      tekens += tekst.length;
      teksten.push(tekst);
      if (tekens > MAX_TEKENS || teksten.length > MAX_TEKSTEN)
        throw onleesbaar(
          "te-veel-tekst",
          "Er staan te veel verschillende teksten in dit bestand.",
          "Bewaar het als CSV.",
        );
    },
  });
  return teksten;
}

const STIL: Xmlgang = { open: () => undefined, tekst: () => undefined, sluit: () => undefined };

function geenWerkmap({ namen }: Zip): Error {
  const found = ANDERS.find(({ deel }) => namen.includes(deel));
  return onleesbaar("soort", found?.wat ?? `Dit is een zipbestand, geen Excelbestand${bevat(namen)}.`, XLSX);
}

const bevat = (namen: readonly string[]) =>
  namen[0] === undefined ? "" : ` (met daarin ${getoond(namen[0])})`;
const XLSX = "Bewaar het als Excel-werkmap (.xlsx) of als CSV, en kies het opnieuw.";
const ANDERS = [
  { deel: "xl/workbook.bin", wat: "Dit is een binaire Excelwerkmap (.xlsb)." },
  { deel: "content.xml", wat: "Dit is een bestand van LibreOffice of OpenOffice." },
  { deel: "word/document.xml", wat: "Dit is een Worddocument." },
  { deel: "ppt/presentation.xml", wat: "Dit is een presentatie." },
];
