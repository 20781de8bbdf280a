import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { type Cents, cents } from "#core/money";
import { GeenWaarde } from "#regels/parameter";
import { registerOf } from "../bedragen/register-of.ts";
import { defineQuery } from "../door.ts";
import { amount, gemeente, percentage, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Effectrij, effectPerGemeente, samenPerJaar, type Uitgangspunten } from "./besluiteffect.ts";
import { gegevensOf, jarenMetGegevens } from "./bijdragejaar-store.ts";
import { bedrag, geenGegevens, jaar, wrong } from "./geld.ts";

const uren = Type.Number({ minimum: 1, maximum: 36 });
const drieJaren = Type.Array(bedrag);

const Besluiteffect = Type.Object({
  jaar,
  jaren: Type.Array(jaar),
  plekken: Type.Integer(),
  uitgangspunten: Type.Object({
    prijsPerPlekInCenten: amount,
    urenPerWeek: uren,
    loonwaarde: percentage,
    uitBijstand: percentage,
  }),
  gemeenten: Type.Array(Effectrij),
  keuzes: Type.Array(Type.Object({ gemeente: Type.String(), naam: Type.String() })),
  samen: Type.Object({
    perJaar: drieJaren,
    vangnetPerJaar: drieJaren,
    metVangnetPerJaar: drieJaren,
    voorgeschotenPerJaar: drieJaren,
  }),
});
export type Besluiteffect = Static<typeof Besluiteffect>;

const BESCHUT = "beschut werk";
/** The mean contract of a place and how many came from bijstand. @source Significant APE, study of the costs, 2022 */
const GEWOON = { urenPerWeek: 27, loonwaarde: 38, uitBijstand: 45 };
const GEWONE_PRIJS = cents(12_000_00); // AM match, 2025

/** What more or fewer places for beschut werk do to the budget of each gemeente, row by row and year by year. */
export const getBesluiteffect = defineQuery({
  name: "besluiteffect.get",
  summary:
    "Wat meer of minder plekken beschut werk doen met de begroting van elke gemeente, met vangnet en voorschot",
  verwerkingsactiviteit: sturen,
  dataklasse: "geld",
  input: request({
    plekken: Type.Integer({ minimum: -500, maximum: 500, description: "Onder nul: plekken minder" }),
    jaar: Type.Optional(jaar),
    gemeente: Type.Optional(gemeente),
    prijsPerPlekInCenten: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_00 })),
    urenPerWeek: Type.Optional(uren),
    loonwaarde: Type.Optional(percentage),
    uitBijstand: Type.Optional(percentage),
  }),
  output: Besluiteffect,
  subject: async (context) => listSubject(context, "read", "geld"),
  async run(context, { jaar, prijsPerPlekInCenten, ...asked }) {
    if (asked.plekken === 0) throw wrong(["plekken"], "Vul in hoeveel plekken erbij komen of eraf gaan.");
    const jaren = await jarenMetGegevens(context);
    const year = jaar ?? jaren[0];
    if (year === undefined) throw geenGegevens(Number(context.today().slice(0, 4)));
    const gegevens = await gegevensOf(context, year);
    if (gegevens.gemeenten.length === 0) throw geenGegevens(year);
    if (
      asked.gemeente !== undefined &&
      !gegevens.gemeenten.some(({ gemeente }) => gemeente === asked.gemeente)
    )
      throw wrong(
        ["gemeente"],
        `Van deze gemeente zijn er geen cijfers van ${year}. Kies een andere gemeente.`,
      );
    const prijsPerPlek =
      prijsPerPlekInCenten === undefined
        ? (gegevens.prijzen[BESCHUT] ?? GEWONE_PRIJS)
        : cents(prijsPerPlekInCenten);
    const { urenPerWeek, loonwaarde, uitBijstand } = { ...GEWOON, ...filled(asked) };
    const uitgangspunten: Uitgangspunten = {
      jaar: year,
      plekken: asked.plekken,
      gemeente: asked.gemeente,
      prijsPerPlek,
      urenPerWeek,
      loonwaarde,
      uitBijstand,
    };
    const register = await registerOf(context);
    const gemeenten = knownIn(year, () => effectPerGemeente(gegevens, uitgangspunten, register));
    return {
      jaar: year,
      jaren,
      plekken: asked.plekken,
      uitgangspunten: { prijsPerPlekInCenten: prijsPerPlek, urenPerWeek, loonwaarde, uitBijstand },
      gemeenten,
      keuzes: gegevens.gemeenten.map(({ gemeente, naam }) => ({ gemeente, naam })),
      samen: {
        perJaar: samenPerJaar(gemeenten, (een) => een.perJaar),
        vangnetPerJaar: samenPerJaar(gemeenten, (een) => een.vangnetPerJaar),
        metVangnetPerJaar: samenPerJaar(gemeenten, (een) => een.metVangnetPerJaar),
        voorgeschotenPerJaar: samenPerJaar(gemeenten, (een) => een.voorgeschotenPerJaar as readonly Cents[]),
      },
    };
  },
  betrokkenen: () => [],
});

const filled = (asked: object): Partial<typeof GEWOON> =>
  Object.fromEntries(
    Object.entries(asked).filter(([field, value]) => field in GEWOON && value !== undefined),
  );

function knownIn<T>(jaar: number, calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof GeenWaarde)) throw error;
    throw new Failure(
      "invalid",
      "besluiteffect.geen-bedrag",
      `Van ${jaar} kennen wij niet alle bedragen van het Rijk. Kies een ander jaar, of vraag uw beheerder om ze toe te voegen.`,
      { jaar },
    );
  }
}
