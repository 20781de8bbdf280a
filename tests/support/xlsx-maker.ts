import { crc32, deflateRawSync } from "node:zlib";

/** A part of a zip file; `gezegd` lies about its size, `plaats` points at the data of another part. */
export type Deel = {
  readonly naam: string;
  readonly inhoud: string | Buffer;
  readonly gezegd?: number;
  readonly plaats?: number;
  readonly vlaggen?: number;
};

/** A zip file, byte by byte, so that it can be wrong in every way. @source PKWARE APPNOTE 4.3 */
export function zipVan(delen: readonly Deel[]): Buffer {
  const stukken: Buffer[] = [];
  const lijst: Buffer[] = [];
  const plaatsen: number[] = [];
  let at = 0;
  for (const { naam, inhoud, gezegd, plaats, vlaggen = 0x800 } of delen) {
    const bytes = typeof inhoud === "string" ? Buffer.from(inhoud) : inhoud;
    const klein = deflateRawSync(bytes);
    const maten = [crc32(bytes), klein.length, gezegd ?? bytes.length];
    const velden = Buffer.alloc(26);
    velden.writeUInt16LE(20, 0);
    velden.writeUInt16LE(vlaggen, 2);
    velden.writeUInt16LE(8, 4);
    for (const [place, maat] of maten.entries()) velden.writeUInt32LE(maat, 10 + place * 4);
    velden.writeUInt16LE(Buffer.byteLength(naam), 22);
    const lokaal = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), velden, Buffer.from(naam), klein]);
    const waar = plaats === undefined ? at : plaatsen[plaats]!;
    plaatsen.push(waar);
    const eind = Buffer.alloc(14);
    eind.writeUInt32LE(waar, 10);
    lijst.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), velden, eind, Buffer.from(naam));
    if (plaats === undefined) {
      stukken.push(lokaal);
      at += lokaal.length;
    }
  }
  const gids = Buffer.concat(lijst);
  const slot = Buffer.alloc(18);
  slot.writeUInt16LE(delen.length, 4);
  slot.writeUInt16LE(delen.length, 6);
  slot.writeUInt32LE(gids.length, 8);
  slot.writeUInt32LE(at, 12);
  return Buffer.concat([...stukken, gids, Buffer.from("PK\x05\x06", "latin1"), slot]);
}

const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (lijst: readonly (readonly [id: string, soort: string, doel: string])[], extra = "") =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lijst
    .map(([id, soort, doel]) => `<Relationship Id="${id}" Type="${REL}/${soort}" Target="${doel}"/>`)
    .join("")}${extra}</Relationships>`;

export type Werkmapkeuze = {
  /** The rows of the first sheet as XML. */
  readonly rijen?: string;
  /** What stands after the rows, such as merged cells. */
  readonly na?: string;
  readonly bladen?: readonly { naam: string; staat?: string; rijen: string }[];
  readonly teksten?: readonly string[];
  /** Own number formats: the cell style with number n has the n-th. */
  readonly opmaken?: readonly string[];
  readonly is1904?: boolean;
  readonly extra?: readonly Deel[];
  readonly extraRels?: string;
  readonly voorXml?: string;
};

/** A workbook of which every part is as the test wants it. */
export function xlsxVan({ opmaken = [], teksten, ...keuze }: Werkmapkeuze): Buffer {
  const bladen = keuze.bladen ?? [{ naam: "Blad1", rijen: keuze.rijen ?? "" }];
  const styles = opmaken
    .map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${escaped(code)}"/>`)
    .join("");
  const xfs = opmaken.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join("");
  return zipVan([
    { naam: "_rels/.rels", inhoud: rels([["r1", "officeDocument", "xl/workbook.xml"]]) },
    {
      naam: "xl/workbook.xml",
      inhoud: `<workbook xmlns:r="${REL}"><workbookPr${keuze.is1904 ? ' date1904="1"' : ""}/><sheets>${bladen
        .map(({ naam, staat }, at) => {
          const state = staat === undefined ? "" : ` state="${staat}"`;
          return `<sheet name="${escaped(naam)}" sheetId="${at + 1}"${state} r:id="b${at + 1}"/>`;
        })
        .join("")}</sheets></workbook>`,
    },
    {
      naam: "xl/_rels/workbook.xml.rels",
      inhoud: rels(
        [
          ["s", "styles", "styles.xml"],
          ...(teksten ? [["t", "sharedStrings", "sharedStrings.xml"] as const] : []),
          ...bladen.map((_, at) => [`b${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
        ],
        keuze.extraRels,
      ),
    },
    {
      naam: "xl/styles.xml",
      inhoud: `<styleSheet><numFmts>${styles}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${xfs}</cellXfs></styleSheet>`,
    },
    ...(teksten
      ? [
          {
            naam: "xl/sharedStrings.xml",
            inhoud: `<sst>${teksten.map((tekst) => `<si>${tekst}</si>`).join("")}</sst>`,
          },
        ]
      : []),
    ...bladen.map(({ rijen }, at) => ({
      naam: `xl/worksheets/sheet${at + 1}.xml`,
      inhoud: `${keuze.voorXml ?? '<?xml version="1.0" encoding="UTF-8"?>'}<worksheet><sheetData>${rijen}</sheetData>${keuze.na ?? ""}</worksheet>`,
    })),
    ...(keuze.extra ?? []),
  ]);
}

export const escaped = (tekst: string): string =>
  tekst.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

/** A row of texts that stand in their cells. */
export const tekstrij = (nummer: number, teksten: readonly string[]): string =>
  `<row r="${nummer}">${teksten
    .map((tekst, at) => `<c r="${kolom(at)}${nummer}" t="inlineStr"><is><t>${escaped(tekst)}</t></is></c>`)
    .join("")}</row>`;

export const kolom = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${kolom(Math.floor(at / 26) - 1)}${kolom(at % 26)}`;
