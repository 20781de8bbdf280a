import { Failure } from "#core/failure";
import { openTabel } from "../../../inlezen/open-tabel.ts";
import type { Leeskeuze, Tabelbestand } from "../../../inlezen/tabelbestand.ts";
import type { Upload } from "../../../inlezen/upload.ts";
import type { Context } from "../../context.ts";

/** The table in the file that came with the request, until `use` is done with it. */
export async function withTabel<T>(
  context: Context,
  naam: string,
  keuze: Leeskeuze,
  use: (tabel: Tabelbestand) => Promise<T>,
): Promise<T> {
  const tabel = await openTabel(bestandVan(context).pad, naam, keuze);
  try {
    return await use(tabel);
  } finally {
    await tabel.sluit();
  }
}

export function bestandVan({ bestand }: Context): Upload {
  if (!bestand) throw zonderBestand();
  return bestand;
}

const zonderBestand = () =>
  new Failure("invalid", "import.zonder-bestand", "Er is geen bestand meegestuurd. Kies een bestand.");
