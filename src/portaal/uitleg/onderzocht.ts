import { pages } from "../../web/pages.ts";
import type { Verklaring } from "./verklaring.ts";
import { verklaring } from "./verklaring.ts";

/** Public addresses without a script; those of who is signed in follow from their own list. */
const OPENBAAR = [
  "/",
  "/krijgen",
  "/bel-mij",
  "/cijfers",
  "/voor-de-raad",
  "/hoe-kiezen-wij",
  "/privacy",
  "/verwerkingsregister",
  "/algoritmeregister",
  "/toegankelijkheid",
  "/talen",
  "/werkgever",
  "/plek-melden",
  "/vacatures",
  "/banenmarkt",
] as const;

/** At most three years after the last inquiry, by law. */
const VALID_FOR_YEARS = 3;

/** What the statement says today: every page of the app is named as tested or as not, so that none is left out in silence. */
export function verklaringNu(): Verklaring {
  const { meting, onderzocht, ...rest } = verklaring;
  const tested = new Set(meting.paginas.map(shapeOf));
  const all = [...OPENBAAR, ...pages.map(({ path }) => path)];
  return {
    ...rest,
    onderzocht,
    geldigTot: `${Number(onderzocht.slice(0, 4)) + VALID_FOR_YEARS}${onderzocht.slice(4)}`,
    staten: meting.staten,
    themas: meting.themas.length,
    overtredingen: meting.overtredingen,
    onderzochtePaden: meting.paginas,
    nietOnderzocht: all.filter((path) => !tested.has(shapeOf(path))).map(shapeOf),
  };
}

/** `/inwoners/$id` and `/inwoners/:id` are the same page; so is each onderwerp of the mogelijkheden. */
const shapeOf = (path: string) => path.replace(/[$:]id/g, "…").replace(/(\/mogelijkheden)\/[^/]+$/, "$1/…");
