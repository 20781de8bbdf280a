import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { aanmelden } from "../verwerkingsactiviteiten.ts";
import { alAfgehandeld, MEESTE_POGINGEN, Terugbelverzoek } from "./verzoek.ts";
import { updateVerzoek, verzoekById, verzoekSubject } from "./verzoek-store.ts";

/** Someone was called: we spoke, or nobody answered. After the third time without an answer it is done. */
export const noteGebeld = defineAction({
  name: "terugbelverzoek.note-gebeld",
  summary: "Vastleggen dat u terugbelde: gesproken, of geen gehoor",
  verwerkingsactiviteit: aanmelden,
  dataklasse: "terugbelverzoek",
  input: request({ id, uitkomst: oneOf(["gesproken", "geen gehoor"]) }),
  output: Terugbelverzoek,
  subject: (context, { id }) => verzoekSubject(context, id),
  async run(context, { id, uitkomst }) {
    const { status, pogingen } = await verzoekById(context, id);
    if (status !== "open") throw alAfgehandeld();
    const after = pogingen + (uitkomst === "geen gehoor" ? 1 : 0);
    const isOp = after >= MEESTE_POGINGEN;
    await updateVerzoek(context, id, {
      status: uitkomst === "gesproken" ? "gesproken" : isOp ? "niet bereikt" : "open",
      pogingen: after,
    });
    return verzoekById(context, id);
  },
  betrokkenen: () => [],
});
