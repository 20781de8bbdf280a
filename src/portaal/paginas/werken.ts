import { Failure } from "#core/failure";
import { listHelpers } from "../../modules/inwoners/list-helpers.ts";
import { getOverstapStart } from "../../modules/overstappen/get-overstap-start.ts";
import { calculateWatVerandert } from "../../modules/rekenhulp/calculate-wat-verandert.ts";
import { getWatVerandertStart } from "../../modules/rekenhulp/get-wat-verandert-start.ts";
import { listInwonervoorstellen } from "../../modules/voorstellen/list-inwonervoorstellen.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../pagina.ts";
import type { Werk } from "../views/WerkenView.tsx";
import { lopendWerk } from "./eigen-werk.ts";
import { uitkomstVan } from "./werken-uitkomst.ts";
import { type Ingevuld, ingevuldIn, type Veld, vraagIn } from "./werken-vraag.ts";

/** I5: what changes with work; asked with a form of a few fields, answered with the law. Nothing is kept. */
export const werken: MijnPagina = {
  pad: "/mijn/werken",
  async lees(bezoek) {
    if (!bezoek.mag("read", "situatie")) return zonder(bezoek, "nietVoorU");
    const start = await bezoek.ask(getWatVerandertStart, { id: bezoek.inwonerId });
    const werk = await werkVan(bezoek);
    const gezegd = ingevuldIn(bezoek.zoek);
    const ingevuld = { ...(await bekendVan(bezoek, start, werk)), ...gezegd };
    // a link from a place brings the hours only: what is known beside it is filled in, and looked at first
    const isGevraagd =
      bezoek.zoek.has("reken") || (ingevuld.partner !== undefined && !bezoek.zoek.has("anders"));
    if (!isGevraagd) return formulier(bezoek, { ingevuld, werk, isLeeftijdBekend: start.isLeeftijdBekend });
    if (ingevuld.inkomen === "anders") return zonder(bezoek, "andereUitkering");
    const gelezen = vraagIn(ingevuld, start.isLeeftijdBekend);
    if ("fouten" in gelezen)
      return formulier(bezoek, {
        ingevuld,
        werk,
        isLeeftijdBekend: start.isLeeftijdBekend,
        fouten: bezoek.zoek.has("reken") ? gelezen.fouten : [],
      });
    return reken(bezoek, { ...start, werk, ingevuld, vraag: gelezen.vraag });
  },
};

type Start = {
  readonly startdatum: string;
  readonly indicaties: readonly string[];
  readonly isLeeftijdBekend: boolean;
};
type Te = Start & { readonly werk: Werk; readonly ingevuld: Ingevuld; readonly vraag: object };

async function reken(bezoek: MijnBezoek, te: Te): Promise<Tonen> {
  const { ask, inwonerId: id, t } = bezoek;
  const { startdatum, indicaties, werk, ingevuld, isLeeftijdBekend } = te;
  try {
    const uitkomst = await ask(calculateWatVerandert, {
      id,
      ...te.vraag,
      startdatum,
      indicaties,
      metLoonkostensubsidie: indicaties.includes("doelgroep loonkostensubsidie"),
    });
    const rest = await uitkomstVan(bezoek, uitkomst, { werk, ingevuld, gids: await gidsVan(bezoek) });
    return { view: "werkenUitkomst", titel: t("werken.titel"), rest };
  } catch (error) {
    if (!(error instanceof Failure) || !["invalid", "conflict"].includes(error.kind)) throw error;
    const veld = String(error.about["velden"]).includes("uurloon") ? "uurloon" : null;
    if (!veld) return zonder(bezoek, "geenBedragen");
    return formulier(bezoek, { ingevuld, werk, isLeeftijdBekend, fouten: [veld] });
  }
}

/** The work that runs, otherwise the work that is proposed. */
async function werkVan(bezoek: MijnBezoek): Promise<Werk> {
  const { ask, mag, inwonerId: id, zoek } = bezoek;
  if (mag("read", "voorstel") && zoek.has("voorstel")) {
    const { rijen } = await ask(listInwonervoorstellen, { id, perPagina: 50 });
    const found = rijen.find((voorstel) => voorstel.id === zoek.get("voorstel"));
    if (found) return { naam: found.titel, uren: null, loopt: false, voorstel: found.id };
  }
  const found = (await lopendWerk(bezoek)).find(({ werkvorm }) => BETAALD.has(werkvorm));
  return found ? { naam: found.functie, uren: found.urenPerWeek, loopt: true } : null;
}

const BETAALD: ReadonlySet<string> = new Set([
  "regulier",
  "begeleid werken",
  "individuele detachering",
  "groepsdetachering",
  "werken op locatie",
  "intern",
]);

/** What the dossier and an earlier answer know; the reader looks at it and changes it. */
async function bekendVan(
  { ask, mag, inwonerId: id }: MijnBezoek,
  { inkomen, uitkering }: { readonly inkomen: string | null; readonly uitkering: string | null },
  werk: Werk,
): Promise<Ingevuld> {
  const eerder = mag("read", "overstap") ? (await ask(getOverstapStart, { id })).inkomen : null;
  const euro = (bedrag: number | null | undefined) =>
    bedrag ? (bedrag / 100).toFixed(2).replace(".", ",").replace(/,00$/, "") : "";
  return {
    ...(werk?.uren && { uren: String(werk.uren).replace(".", ",") }),
    ...(inkomen ? { inkomen } : uitkering && { inkomen: "anders" }),
    ...(eerder && {
      inkomen: eerder.inkomen,
      ww: euro(eerder.wwInCenten),
      huur: euro(eerder.huurInCenten),
      partner: eerder.partner ? "ja" : "nee",
      partnerjaar: eerder.partner ? String(eerder.partner.geboortejaar) : "",
      partnerloon: euro(eerder.partner?.brutoloonInCenten),
      kinderen: eerder.kinderen.join(", "),
    }),
  };
}

async function formulier(
  bezoek: MijnBezoek,
  rest: { ingevuld: Ingevuld; werk: Werk; isLeeftijdBekend: boolean; fouten?: readonly Veld[] },
): Promise<Tonen> {
  const { t, zoek } = bezoek;
  const fouten = rest.fouten ?? [];
  return {
    view: "werken",
    titel: fouten.length > 0 ? `${t("kader.fout")} ${t("werken.titel")}` : t("werken.titel"),
    rest: { ...rest, fouten, voorstel: zoek.get("voorstel") },
  };
}

const gidsVan = async ({ ask, inwonerId: id }: MijnBezoek): Promise<string | null> =>
  (await ask(listHelpers, { id })).rijen[0]?.naam ?? null;

/** What the rules do not know is said, with whom to ask. */
const zonder = async (
  bezoek: MijnBezoek,
  reden: "andereUitkering" | "geenBedragen" | "nietVoorU",
): Promise<Tonen> => ({
  view: "werkenNiet",
  titel: bezoek.t("werken.titel"),
  rest: { reden, gids: await gidsVan(bezoek) },
});
