import { type Static, Type } from "typebox";
import { addMonths, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull } from "../fields.ts";
import { MatchingUit } from "../matchrondes/matchschakelaar.ts";
import { Groepsamenvatting } from "./opdracht.ts";

/** Who does the same kind of work for a year or more shows it to others. Our own line; a fact about the work, no mark. */
const ERVAREN_NA_MAANDEN = 12;
const ROLLEN_IN_GROEP = ["ervaren", "leert"] as const;
export type GroepsRol = (typeof ROLLEN_IN_GROEP)[number];
/** What is not known stands in nobody's way, and is shown. */
export const PASSEN = ["past", "past niet"] as const;
export type Pas = (typeof PASSEN)[number];

export const groepFields = {
  plekId: id,
  omvang: Type.Integer({ minimum: 1, maximum: 50 }),
  ervarenMinstens: Type.Integer({ minimum: 0, maximum: 50 }),
};
const fields = Type.Object(groepFields);
export type GroepInput = Static<typeof fields>;

/** Someone of the unit, held against what the place asks. Names come in the order of the alphabet. */
export const Kandidaat = Type.Object({
  inwonerId: id,
  naam: Type.String(),
  werktNu: Type.String({ description: "De functie waarin hij nu werkt" }),
  rol: oneOf(ROLLEN_IN_GROEP),
  sinds: orNull({ ...date, description: "Sinds wanneer hij dit werk doet; null: dit werk doet hij nu niet" }),
  pas: oneOf(PASSEN),
  letOp: Type.Array(Type.String()),
  onbekend: Type.Integer({ description: "Voorwaarden waarvan iets niet bekend is" }),
  inAndereGroep: orNull(Type.String()),
  isLid: Type.Boolean(),
  isVoorgesteld: Type.Boolean(),
});
export type Kandidaat = Static<typeof Kandidaat>;

export const Samenstelling = Type.Object({
  groep: Groepsamenvatting,
  opdracht: Type.Object({
    id,
    titel: Type.String(),
    startdatum: date,
    einddatum: date,
    werksoort: Type.String(),
  }),
  unit: Type.Object({ id, naam: Type.String() }),
  vraagt: Type.Array(Type.String(), { description: "Wat de plek vraagt en biedt, in woorden" }),
  volgorde: Type.String(),
  matchingUit: orNull(MatchingUit),
  aantallen: Type.Object({
    past: Type.Integer(),
    "past niet": Type.Integer(),
    leden: Type.Integer(),
    ervaren: Type.Integer({ description: "Van de leden" }),
  }),
  voorstel: Type.Array(id, { description: "Wie de feiten voorstellen" }),
  totaal: Type.Integer(),
  pagina: Type.Integer(),
  perPagina: Type.Integer(),
  rijen: Type.Array(Kandidaat),
});
export type Samenstelling = Static<typeof Samenstelling>;

export const rolVan = (sinds: IsoDate | null, today: IsoDate): GroepsRol =>
  sinds !== null && addMonths(sinds, ERVAREN_NA_MAANDEN) <= today ? "ervaren" : "leert";

/** What a proposal needs to know of someone. */
export type VoorVoorstel = Pick<Kandidaat, "inwonerId" | "rol" | "sinds" | "pas" | "inAndereGroep">;

/**
 * A group that keeps to all known conditions: first the experienced who are needed, longest in the work first; then
 * people who learn, who came to this work last; then again experienced. Never someone whom a condition keeps out.
 */
export function voorgesteldeGroep(
  mensen: readonly VoorVoorstel[],
  { omvang, ervarenMinstens }: Pick<GroepInput, "omvang" | "ervarenMinstens">,
): string[] {
  const fits = mensen.filter(({ pas, inAndereGroep }) => pas === "past" && inAndereGroep === null);
  const since = (een: VoorVoorstel) => een.sinds ?? "9999-12-31";
  const byId = (a: VoorVoorstel, b: VoorVoorstel) => (a.inwonerId < b.inwonerId ? -1 : 1);
  const ervaren = fits
    .filter(({ rol }) => rol === "ervaren")
    .toSorted((a, b) => since(a).localeCompare(since(b)) || byId(a, b));
  const lerend = fits
    .filter(({ rol }) => rol === "leert")
    .toSorted((a, b) => since(b).localeCompare(since(a)) || byId(a, b));
  const [needed, spare] = [ervaren.slice(0, ervarenMinstens), ervaren.slice(ervarenMinstens)];
  return [...needed, ...lerend, ...spare].slice(0, omvang).map(({ inwonerId }) => inwonerId);
}

export const VOLGORDE =
  "Het voorstel houdt zich aan wat bekend is over wat de plek vraagt, en aan de mensen die u nodig heeft om het werk voor te doen. Daarna komt wie het kortst in dit werk zit, om te leren. De lijst staat op naam. U kiest.";

export const tePlek = () =>
  new Failure("invalid", "groep.plek", "Kies een open plek van deze unit voor groepsdetachering.", {
    velden: ["plekId"],
  });

export const teGroot = (capaciteit: number) =>
  new Failure("invalid", "groep.te-groot", `Op deze plek is plaats voor ${capaciteit} mensen.`, {
    velden: ["omvang"],
  });

export const meerErvarenDanGroep = () =>
  new Failure("invalid", "groep.ervaren", "Dit zijn er meer dan de groep groot is.", {
    velden: ["ervarenMinstens"],
  });

export const heeftAlGroep = () =>
  new Failure(
    "conflict",
    "groep.bestaat",
    "Voor deze opdracht is er al een groep met mensen. Haal hen er eerst uit.",
  );

export const vol = (omvang: number) =>
  new Failure("conflict", "groep.vol", `De groep heeft ${omvang} plaatsen. Haal iemand weg.`, {
    velden: ["leden"],
  });

export const nietVanUnit = () =>
  new Failure(
    "invalid",
    "groep.niet-van-unit",
    "Kies mensen die op de eerste dag van de groep in deze unit werken.",
    {
      velden: ["leden"],
    },
  );

export const inTwee = () =>
  new Failure(
    "conflict",
    "groep.in-twee",
    "Iemand zit in deze dagen al in een andere groep. Haal die persoon weg.",
    {
      velden: ["leden"],
    },
  );

export const teWeinigErvaren = (nodig: number, heeft: number) =>
  new Failure(
    "conflict",
    "groep.te-weinig-ervaren",
    `Er zijn ${nodig} mensen nodig die dit werk al doen. In de groep zitten er ${heeft}.`,
  );

export const leeg = () =>
  new Failure("conflict", "groep.leeg", "Er zit nog niemand in de groep. Kies eerst mensen.");
