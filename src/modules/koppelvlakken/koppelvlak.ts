import { type Static, Type } from "typebox";
import { oneOf, orNull, tijdstip } from "../fields.ts";
import type { Storing } from "./uitkomst.ts";
import type { Verloop } from "./zekering.ts";

export const KOPPELVLAKKEN = ["brp", "handelsregister", "adressen", "vum", "mail", "logboek"] as const;
export const KOPPELSTANDEN = ["goed", "storing", "nog niet gebruikt", "niet aangesloten"] as const;

/** How it goes with one other party that this service depends on: counts and moments, nothing of anyone. */
export const Koppelvlak = Type.Object({
  id: oneOf(KOPPELVLAKKEN),
  stand: oneOf(KOPPELSTANDEN),
  adres: orNull(Type.String()),
  gelukt: Type.Integer({ description: "Sinds deze dienst begon" }),
  mislukt: Type.Integer(),
  wacht: orNull(Type.Integer({ description: "Hoeveel er klaar staat om te gaan" })),
  geweigerd: orNull(Type.Integer({ description: "Regels die niet werden aangenomen; ze blijven bewaard" })),
  laatstGelukt: orNull(tijdstip),
  laatstMislukt: orNull(tijdstip),
  storing: orNull(Type.String({ description: "Wat er mis ging, de laatste keer" })),
  opnieuwOm: orNull(tijdstip),
});
export type Koppelvlak = Static<typeof Koppelvlak>;

const LEEG = {
  adres: null,
  gelukt: 0,
  mislukt: 0,
  wacht: null,
  geweigerd: null,
  laatstGelukt: null,
  laatstMislukt: null,
  storing: null,
  opnieuwOm: null,
};

export const nietAangesloten = (id: Koppelvlak["id"]): Koppelvlak => ({
  ...LEEG,
  id,
  stand: "niet aangesloten",
});

/** What a register of others did since this service began. */
export function koppelvlakVan(
  id: Koppelvlak["id"],
  client: { readonly adres: string; readonly verloop: () => Verloop } | undefined,
): Koppelvlak {
  if (!client) return nietAangesloten(id);
  const { gelukt, mislukt, achtereen, laatstGelukt, laatstMislukt, laatsteStoring, openTot } =
    client.verloop();
  return {
    ...LEEG,
    id,
    stand: achtereen > 0 ? "storing" : gelukt > 0 ? "goed" : "nog niet gebruikt",
    adres: client.adres,
    gelukt,
    mislukt,
    laatstGelukt: laatstGelukt?.toISOString() ?? null,
    laatstMislukt: laatstMislukt?.toISOString() ?? null,
    storing: laatsteStoring satisfies Storing | null,
    opnieuwOm: openTot?.toISOString() ?? null,
  };
}
