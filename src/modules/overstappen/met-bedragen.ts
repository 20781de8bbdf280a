import { GeenWaarde } from "#regels/parameter";
import { geenWaarde } from "../bedragen/bedrag.ts";

/** A day or a person without published amounts says which amount is missing. */
export function metBedragen<Found>(find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    if (error instanceof GeenWaarde) throw geenWaarde(error, ["dag"]);
    throw error;
  }
}
