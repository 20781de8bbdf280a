import { SaxesParser } from "saxes";
import { onleesbaar } from "./onleesbaar.ts";

const MAX_ZONDER_EINDE = 2 * 1024 * 1024;

/** What to do with what passes by; names without their prefix. */
export type Xmlgang = {
  open(naam: string, kenmerken: Readonly<Record<string, string>>): void;
  tekst(tekst: string): void;
  sluit(naam: string): void;
};

/**
 * Reads XML as it comes in; yields after every piece. A document type is refused, so nothing is ever fetched or expanded.
 * @throws Failure where it is no XML
 */
export async function* leesXml(chunks: AsyncIterable<Buffer>, gang: Xmlgang): AsyncGenerator<void> {
  let gelezen = 0;
  let gezien = 0;
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const seen = () => {
    gezien = gelezen;
  };
  parser.on("doctype", () => {
    throw onleesbaar(
      "xml-doctype",
      "Dit bestand bevat een DOCTYPE. Dat hoort niet in een Excelbestand.",
      OPNIEUW,
    );
  });
  parser.on("opentag", ({ name, attributes }) => {
    seen();
    gang.open(zonderPrefix(name), attributes);
  });
  parser.on("text", (tekst) => gang.tekst(tekst));
  parser.on("cdata", (tekst) => gang.tekst(tekst));
  parser.on("closetag", ({ name }) => {
    seen();
    gang.sluit(zonderPrefix(name));
  });
  try {
    for await (const tekst of tekstVan(chunks)) {
      gelezen += tekst.length;
      parser.write(tekst);
      if (gelezen - gezien > MAX_ZONDER_EINDE)
        throw onleesbaar("cel-te-groot", "Eén cel of onderdeel in dit bestand is groter dan 2 MB.", OPNIEUW);
      yield;
    }
    parser.close();
  } catch (error) {
    throw isVanHier(error)
      ? error
      : onleesbaar("xml", "De inhoud van dit Excelbestand is niet te lezen.", OPNIEUW);
  }
}

/** The whole of a small part at once. */
export async function doorloopXml(chunks: AsyncIterable<Buffer>, gang: Xmlgang): Promise<void> {
  for await (const _ of leesXml(chunks, gang));
}

async function* tekstVan(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    const [first, second] = chunk;
    decoder ??= new TextDecoder(
      first === 0xff && second === 0xfe
        ? "utf-16le"
        : first === 0xfe && second === 0xff
          ? "utf-16be"
          : "utf-8",
      { fatal: true },
    );
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

const zonderPrefix = (naam: string) => naam.slice(naam.indexOf(":") + 1);

/** Our own refusals and what the disk says; the rest is the reader about the text. */
const isVanHier = (error: unknown) =>
  error instanceof Error && (error.name === "Failure" || "syscall" in error);

const OPNIEUW = "Open het in Excel, bewaar het opnieuw en kies het nog eens.";
