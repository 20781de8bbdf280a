import { existsSync } from "node:fs";
import path from "node:path";
import { Failure } from "#core/failure";
import { renewCertificaatsleutel } from "../modules/toegang/sleutel-bestand.ts";
import type { Command } from "./command.ts";

/** Of the key file of this machine. The key that was used stays in it, so that what it signed can be checked. */
export const certificaatsleutel: Command = {
  name: "certificaatsleutel vernieuw",
  usage: "certificaatsleutel vernieuw",
  summary: "Praktijkverklaringen voortaan met een nieuwe sleutel ondertekenen; de oude blijven geldig",
  options: {},
  zonderDatabase: true,
  async run() {
    const file = path.join(path.resolve(process.env["DATA_DIR"] || ".data"), "sleutels.json");
    if (!existsSync(file))
      throw new Failure(
        "not-found",
        "sleutelbestand.not-found",
        "Er is hier nog geen sleutelbestand. Start Meedoen eerst een keer.",
      );
    const sleutelId = renewCertificaatsleutel(file);
    const text = `Nieuwe sleutel: ${sleutelId}. Start Meedoen opnieuw om hem te gebruiken.`;
    return { json: { sleutelId }, text };
  },
};
