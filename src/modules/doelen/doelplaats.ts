import { type Static, Type } from "typebox";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import { gemeente, id, oneOf, orNull, text } from "../fields.ts";
import { GROEPEN } from "../sturing/plaatsingenrapport.ts";
import { insertDoel } from "./doel-store.ts";
import { type DoelstellingInput, kloptNiet, onbekend } from "./doelstelling.ts";

const aantal = Type.Integer({ minimum: 0, maximum: 1_000_000 });

const Deel = Type.Object(
  {
    naam: text(160, "Zoals de gemeente of de groep"),
    gemeenten: Type.Array(gemeente, { uniqueItems: true, maxItems: 50, description: "Leeg: als het geheel" }),
    groepen: Type.Array(oneOf(GROEPEN), { uniqueItems: true, description: "Leeg: als het geheel" }),
    streef: aantal,
  },
  { additionalProperties: false },
);
const Plaats = Type.Object(
  {
    programmaId: id,
    clusterId: id,
    pijlers: Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), {
      uniqueItems: true,
      maxItems: 20,
      description: "De eerste is de hoofdpijler",
    }),
  },
  { additionalProperties: false },
);

/** How a new target is divided over gemeenten or groups, and in which programme it counts. */
export const plaatsFields = {
  delen: Type.Optional(
    Type.Array(Deel, {
      maxItems: 40,
      description: "Het doel per gemeente of per groep; samen niet meer dan het doel",
    }),
  ),
  resultaatVan: Type.Optional(orNull(Plaats)),
};
type Deel = Static<typeof Deel>;

/** @throws Failure where the parts are more than the whole, or two have one name */
export function checkDelen({ naam, streefTot }: DoelstellingInput, delen: readonly Deel[]): void {
  const names = delen.map((deel) => deel.naam);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw kloptNiet(["delen"], `${twice} staat er twee keer in. Laat er één staan.`);
  const sum = delen.reduce((total, { streef }) => total + streef, 0);
  if (delen.length > 0 && streefTot === null)
    throw kloptNiet(["streefVan"], `Vul bij ${naam} een getal in: alleen een getal is te verdelen.`);
  if (streefTot !== null && sum > streefTot)
    throw kloptNiet(
      ["delen"],
      `De delen zijn samen ${sum}, het doel is ${streefTot}. Verlaag een deel of verhoog het doel.`,
    );
}

/** Each part is a target of its own below the whole: it does not add up with it. */
export async function insertDelen(
  context: Context,
  doelId: string,
  doel: DoelstellingInput,
  delen: readonly Deel[],
): Promise<void> {
  for (const { naam, gemeenten, groepen, streef } of delen)
    await insertDoel(context, {
      ...doel,
      naam: `${doel.naam}: ${naam}`.slice(0, 160),
      gemeenten: gemeenten.length > 0 ? gemeenten : doel.gemeenten,
      groepen: groepen.length > 0 ? groepen : doel.groepen,
      streefVan: streef,
      streefTot: streef,
      onderdeelVan: doelId,
    });
}

/** A target counts in one cluster, and may belong to more than one pillar. */
export async function insertPlaats(
  { db, user }: Context,
  doelId: string,
  { programmaId, clusterId, pijlers }: Static<typeof Plaats>,
): Promise<void> {
  const own = { regioId: user.regioId, programmaId, doelId };
  const insert = db
    .insertInto("programmaresultaten")
    .values({ ...own, clusterId })
    .execute();
  await orFail(insert, "programmaresultaten_regio_id_programma_id_cluster_id_fkey", () =>
    onbekend("clusterId", "Dit cluster hoort niet bij dit programma. Kies een cluster van het programma."),
  );
  if (pijlers.length === 0) return;
  const rows = pijlers.map((pijler, at) => ({ ...own, pijler, isHoofd: at === 0 }));
  await orFail(
    db.insertInto("resultaatpijlers").values(rows).execute(),
    "resultaatpijlers_regio_id_programma_id_pijler_fkey",
    () => onbekend("pijlers", "Deze pijler heeft het programma niet. Kies een pijler van het programma."),
  );
}
