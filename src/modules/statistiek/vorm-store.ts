import type { Context } from "../context.ts";
import { WERKVORMEN } from "../plekken/plek.ts";
import type { Vormsoort } from "./code.ts";

/** A form of ours that may be a voorziening for the statistics. */
export type Vorm = { readonly vorm: string; readonly naam: string; readonly soort: Vormsoort };

const VASTE_VORMEN: readonly Vorm[] = [
  ...WERKVORMEN.map((werkvorm) => ({
    vorm: `werkvorm:${werkvorm}`,
    naam: `Werken: ${werkvorm}`,
    soort: "werkvorm" as const,
  })),
  { vorm: "werkvorm:beschut werk", naam: "Beschut werk", soort: "werkvorm" },
  { vorm: "werkvorm:Wsw", naam: "Werken met een Wsw-indicatie", soort: "werkvorm" },
  { vorm: "werkvorm:UWV", naam: "Werk of begeleiding via het UWV", soort: "werkvorm" },
  { vorm: "loonkostensubsidie:regulier", naam: "Loonkostensubsidie", soort: "loonkostensubsidie" },
  {
    vorm: "loonkostensubsidie:forfaitair",
    naam: "Forfaitaire loonkostensubsidie",
    soort: "loonkostensubsidie",
  },
  { vorm: "begeleiding:werkplek", naam: "Begeleiding op de werkplek", soort: "begeleiding" },
];

/** Every form there is today, by name: those of the law and those of the guide. */
export async function vormenOf({ db, user }: Context): Promise<Vorm[]> {
  const instrumenten = await db
    .selectFrom("instrumenten")
    .select(["id", "naam"])
    .where("regioId", "=", user.regioId)
    .orderBy("naam")
    .orderBy("id")
    .execute();
  const trajecten = await db
    .selectFrom("trajecten")
    .select(["id", "naam"])
    .where("regioId", "=", user.regioId)
    .where("instrumentId", "is", null)
    .orderBy("naam")
    .orderBy("id")
    .execute();
  return [
    ...VASTE_VORMEN,
    ...instrumenten.map(({ id, naam }) => ({ vorm: `instrument:${id}`, naam, soort: "instrument" as const })),
    ...trajecten.map(({ id, naam }) => ({ vorm: `traject:${id}`, naam, soort: "traject" as const })),
  ];
}

export const namenVan = (vormen: readonly Vorm[]): ReadonlyMap<string, string> =>
  new Map(vormen.map(({ vorm, naam }) => [vorm, naam]));
