import { promisify } from "node:util";
import { zstdDecompress } from "node:zlib";
import { sql } from "kysely";
import type { Context } from "../context.ts";
import { opgeruimd } from "./bewaartermijn.ts";
import { ontdooi, type Ronde } from "./bevriezing.ts";
import type { Versies } from "./matchronde.ts";
import { versiesNu } from "./programmaversie.ts";
import { spoorVan } from "./ronde-invoer.ts";
import { rondeById } from "./ronde-store.ts";
import { rekenApart } from "./reken-apart.ts";
import { hashVan, inBytes, type Rekening } from "./uitkomst.ts";

const decompress = promisify(zstdDecompress);

export type Herhaald = Rekening & {
  readonly ronde: Ronde;
  readonly toen: Versies;
  readonly nu: Versies;
  /** The frozen text is still the one that was computed from. */
  readonly isInvoerGelijk: boolean;
  /** The same bytes came out. */
  readonly isUitkomstGelijk: boolean;
  readonly uitkomstHash: string;
  readonly nieuweHash: string;
};

/** What was frozen of a ronde. Leaves a line in the log for everyone in it. */
export async function bevrorenTekst(context: Context, rondeId: string, waarvoor: string): Promise<string> {
  const { rows } = await sql<{ invoer: Buffer }>`
    select invoer from matchronde_bestand(${rondeId}::uuid, ${spoorVan(context, waarvoor)}::jsonb)`.execute(
    context.db,
  );
  const [bestand] = rows;
  if (!bestand) throw opgeruimd(await rondeById(context, rondeId));
  return (await decompress(bestand.invoer)).toString("utf8");
}

/** Computes a ronde again from what was frozen of it. */
export async function herhaal(context: Context, rondeId: string, waarvoor: string): Promise<Herhaald> {
  const { versies, invoerHash, uitkomstHash } = await rondeById(context, rondeId);
  const tekst = await bevrorenTekst(context, rondeId, waarvoor);
  const ronde = ontdooi(tekst);
  const rekening = await rekenApart(tekst);
  const nieuweHash = hashVan(inBytes(rekening.uitkomst));
  return {
    ...rekening,
    ronde,
    toen: versies,
    nu: versiesNu(),
    isInvoerGelijk: hashVan(tekst) === invoerHash,
    isUitkomstGelijk: nieuweHash === uitkomstHash,
    uitkomstHash,
    nieuweHash,
  };
}
