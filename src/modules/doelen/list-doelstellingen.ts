import { Type } from "typebox";
import { addMonths, isoDate } from "#core/dates";
import type { Context } from "../context.ts";
import { defineQuery } from "../door.ts";
import { date, orNull, request } from "../fields.ts";
import { programmasKort } from "../programmas/programma-store.ts";
import { Programmakort } from "../programmas/programma.ts";
import { indicatordefinitie } from "../sturing/indicatoren/catalogus.ts";
import { getoondePerioden } from "../sturing/indicatoren/getoonde-perioden.ts";
import { periodeMet } from "../sturing/indicatoren/periode.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { doelenIn, jarenMetDoelen, nieuwsteDoel } from "./doel-store.ts";
import { plaatsingensom } from "./doelenjaar.ts";
import { Doelstelling, jaar, Maand, Schommeling, Verwachting } from "./doelstelling.ts";
import { toonVoor } from "./getoond.ts";
import { isPlaatsing, metStand } from "./stand.ts";
import { kerncijfersNu, plaatsingscellen } from "./tellingen.ts";

const count = Type.Integer({ minimum: 0 });

/** What the region wants to reach in a year, and how far it is. Banenafspraak and beschut werk as they stand now. */
export const listDoelstellingen = defineQuery({
  name: "doelstelling.list",
  summary: "De doelen van een jaar met wat is gehaald, wat ontbreekt en wat te verwachten is",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ jaar: Type.Optional(jaar) }),
  output: Type.Object({
    jaar,
    jaren: Type.Array(jaar),
    peildatum: date,
    rijen: Type.Array(Doelstelling),
    plaatsingen: Type.Object({
      doel: count,
      geteld: orNull({ ...count, description: "Elke plaatsing één keer, ook als zij voor twee doelen telt" }),
      inGeenDoel: orNull(count),
      totaal: orNull({ ...count, description: "Zoals het rapport van plaatsingen telt" }),
      dubbel: orNull({ ...count, description: "Zoveel hoger is de som van de doelen" }),
      vorigJaar: orNull(count),
      verwachting: orNull(Verwachting),
      maanden: Type.Array(Maand),
      schommeling: orNull(Schommeling),
    }),
    banenafspraak: orNull(
      Type.Object({
        doel: Doelstelling,
        mensen: orNull({ ...count, description: "Mensen met een indicatie, geen banen" }),
        mensenMetBaan: orNull(count),
      }),
    ),
    beschut: orNull(Type.Object({ doel: Doelstelling })),
    programmas: Type.Array(Programmakort),
  }),
  subject: async () => ({ object: "doelstellingen" }),
  async run(context, { jaar: gevraagd }) {
    const jaren = await jarenMetDoelen(context);
    const thisYear = Number(context.today().slice(0, 4));
    const jaar = gevraagd ?? (jaren.includes(thisYear) ? thisYear : (jaren[0] ?? thisYear));
    const rijen = await metStand(context, await doelenIn(context, jaar));
    const start = isoDate(`${jaar}-01-01`);
    const cellen = await plaatsingscellen(context, addMonths(start, -12), isoDate(`${jaar}-12-31`));
    return {
      jaar,
      jaren,
      peildatum: context.today(),
      rijen,
      plaatsingen: plaatsingensom(jaar, rijen, cellen, {
        toon: await toonVoor(context, rijen.filter(isPlaatsing)),
        isVerteld: await vertelde(context, jaar),
        today: context.today(),
      }),
      ...(await standNu(context)),
      programmas: await programmasKort(context),
    };
  },
  betrokkenen: () => [],
});

/** Of which months of a year and the one before it all placements together are told. */
async function vertelde(context: Context, jaar: number): Promise<(maand: string) => boolean> {
  const start = isoDate(`${jaar - 1}-01-01`);
  const perioden = Array.from({ length: 24 }, (_, at) => periodeMet(addMonths(start, at), 1));
  const definitie = indicatordefinitie("plaatsingen_wsp");
  const told = await getoondePerioden(context, { definitie, perioden, dag: context.today() });
  return (maand) => told.has(maand.slice(0, 7));
}

/** The newest target for the banenafspraak and for beschut werk, with the people apart from the jobs. */
async function standNu(context: Context) {
  const newest = [await nieuwsteDoel(context, "banenafspraak"), await nieuwsteDoel(context, "beschut")];
  const [banen, beschut] = [newest[0] ?? null, newest[1] ?? null];
  const found = await metStand(
    context,
    newest.flatMap((doel) => doel ?? []),
  );
  const of = (id: string | undefined) => found.find((doel) => doel.id === id);
  const counted = await kerncijfersNu(context);
  const [banenafspraak, beschutDoel] = [of(banen?.id), of(beschut?.id)];
  return {
    banenafspraak: banenafspraak
      ? {
          doel: banenafspraak,
          mensen: counted.get("banenafspraak_indicaties") ?? null,
          mensenMetBaan: counted.get("banenafspraak_met_betaalde_baan") ?? null,
        }
      : null,
    beschut: beschutDoel ? { doel: beschutDoel } : null,
  };
}
