import { type Static, Type } from "typebox";
import { mediaan, type Volgdag } from "#statistiek/kaplan-meier";
import { oneOf, orNull } from "../fields.ts";
import { GRENS } from "../sturing/afscherming/beschermTabel.ts";
import { behoudrij, getoondeMomenten, MAANDEN } from "../sturing/behoudmomenten.ts";
import { moment } from "../sturing/werkbehoud.ts";

export const ROUTES = ["direct", "ontwikkeling"] as const;
export const ROUTESTANDEN = ["geteld", "bijna niemand", "te weinig mensen", "nog niet zo ver"] as const;

const procent = orNull(Type.Integer({ minimum: 0, maximum: 100 }));
const maanden = orNull(Type.Number({ description: "Null: nog niet de helft" }));

/** Of everyone for whom a route was chosen first: how many have found work with a wage, and how long that took half of them. */
export const Werkroute = Type.Object({
  route: oneOf(ROUTES),
  mensen: Type.Integer({ description: "Afgerond op vijf" }),
  momenten: Type.Array(
    Type.Object({
      maanden: Type.Integer(),
      stand: oneOf(ROUTESTANDEN),
      aandeel: procent,
      laag: procent,
      hoog: procent,
    }),
  ),
  totWerk: Type.Object({ maanden, laag: maanden, hoog: maanden }),
});
export type Werkroute = Static<typeof Werkroute>;

export type Routedag = {
  readonly route: (typeof ROUTES)[number];
  readonly dagen: number;
  readonly gevonden: number;
  readonly gevolgd: number;
};

/** What nobody may read into the difference between the two. */
export const NIET_BEWEZEN = [
  "Een mens koos per inwoner de route. Wie direct naar werk gaat, kon vaak al meer. Het verschil komt dus niet alleen door de route.",
  "Dit zegt niets over hoe lang iemand het werk houdt. Kijk daarvoor bij werk vinden en houden.",
  "Wie nog geen werk vond, telt mee zolang wij hem volgden. Later kan het beeld anders zijn.",
] as const;

/** The complement of who still has no work, so that who is followed for a short time counts as long as he is. */
export const werkroutes = (dagen: readonly Routedag[]): Werkroute[] =>
  ROUTES.flatMap((route) => {
    const own = dagen.filter((each) => each.route === route).map(toVolgdag);
    if (own.length === 0) return [];
    const rij = behoudrij(route, own, MAANDEN);
    const told = getoondeMomenten(rij, MAANDEN, []);
    const gevonden = own.reduce((sum, { verloren }) => sum + verloren, 0);
    return [
      {
        route,
        mensen: Math.round(rij.begonnen / 5) * 5,
        momenten: MAANDEN.map((months) => inverse(moment(own, months, told.includes(months)))),
        totWerk: gevonden > GRENS ? inMonths(mediaan(own)) : NOG_NIET,
      },
    ];
  });

/** To find work is what ends being without. */
const toVolgdag = ({ dagen, gevonden, gevolgd }: Routedag): Volgdag => ({
  dagen,
  verloren: gevonden,
  gestopt: gevolgd,
});

function inverse({ maanden, stand, aandeel, laag, hoog }: ReturnType<typeof moment>) {
  const rest = (share: number | null) => (share === null ? null : 100 - share);
  return {
    maanden,
    stand: stand === "bijna iedereen" ? ("bijna niemand" as const) : stand,
    aandeel: rest(aandeel),
    laag: rest(hoog),
    hoog: rest(laag),
  };
}

const NOG_NIET = { maanden: null, laag: null, hoog: null };
const DAYS_A_MONTH = 365 / 12;

function inMonths({ dagen, laag, hoog }: ReturnType<typeof mediaan>) {
  const months = (days: number | null) => (days === null ? null : Math.round((days / DAYS_A_MONTH) * 2) / 2);
  return { maanden: months(dagen), laag: months(laag), hoog: months(hoog) };
}
