import type { Entry, ZipFile } from "yauzl";
import type { Bron } from "./bron.ts";
import { onleesbaar } from "./onleesbaar.ts";

const MB = 1024 * 1024;
const MAX_DEEL = 300 * MB;
const MAX_SAMEN = 600 * MB;
/** Tables of text shrink ten or twenty times; a part that shrinks more than this is made to fill a memory. */
const MAX_VERHOUDING = 250;
const VERHOUDING_VANAF = 4 * MB;
const MAX_DELEN = 5000;

/** A zip file by its directory: no part is unpacked before it is asked for, and none of it comes onto the disk. */
export type Zip = {
  readonly namen: readonly string[];
  /** @throws Failure where there is no such part, or it is damaged */
  lees(naam: string): AsyncIterable<Buffer>;
};

/** @throws Failure where its directory is damaged, or promises more than a table can be */
export async function openZip(bron: Bron): Promise<Zip> {
  const delen = new Map<string, Entry>();
  const zip = await opened(bron);
  try {
    for await (const entry of zip.eachEntry()) {
      const naam = entry.fileName.toLowerCase();
      if (delen.has(naam)) throw onleesbaar("zip", "In dit bestand staat een onderdeel twee keer.", OPNIEUW);
      delen.set(naam, entry);
      controleerDeel(entry);
      if (delen.size > MAX_DELEN) throw bom();
    }
  } catch (error) {
    throw leesfout(error);
  } finally {
    zip.close();
  }
  controleerSamen([...delen.values()], bron.bytes);
  return { namen: [...delen.keys()], lees: (naam) => leesDeel(bron, delen.get(naam.toLowerCase())) };
}

async function* leesDeel(bron: Bron, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) throw onleesbaar("zip", "Er ontbreekt een onderdeel in dit bestand.", OPNIEUW);
  const zip = await opened(bron);
  try {
    yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw leesfout(error);
  } finally {
    zip.close();
  }
}

const opened = (bron: Bron): Promise<ZipFile> =>
  bron.zip().catch((error: unknown) => {
    throw leesfout(error);
  });

function controleerDeel({ uncompressedSize, compressedSize, generalPurposeBitFlag }: Entry): void {
  if ((generalPurposeBitFlag & 1) === 1)
    throw onleesbaar("wachtwoord", "Dit bestand heeft een wachtwoord.", "Bewaar het zonder wachtwoord.");
  const isBomb = uncompressedSize > VERHOUDING_VANAF && uncompressedSize > compressedSize * MAX_VERHOUDING;
  if (isBomb || uncompressedSize > MAX_DEEL) throw bom();
}

/** Parts that overlap each other are together larger than the file that holds them. */
function controleerSamen(delen: readonly Entry[], bytes: number): void {
  const som = (maat: (entry: Entry) => number) => delen.reduce((sum, entry) => sum + maat(entry), 0);
  if (som(({ compressedSize }) => compressedSize) > bytes) throw bom();
  if (som(({ uncompressedSize }) => uncompressedSize) > MAX_SAMEN) throw bom();
}

const OPNIEUW = "Open het in Excel, bewaar het opnieuw en kies het nog eens.";

const bom = () =>
  onleesbaar(
    "zipbom",
    "Dit bestand wordt uitgepakt veel groter dan een tabel kan zijn.",
    "Verdeel het, of bewaar het als CSV.",
  );

/** What the unpacker says about a damaged file; anything else is passed on. */
function leesfout(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.name === "Failure" || (error as NodeJS.ErrnoException).syscall !== undefined) return error;
  return onleesbaar("zip", "Dit Excelbestand is beschadigd of niet compleet.", OPNIEUW);
}
