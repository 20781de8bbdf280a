import { eurosTussen, isDichtbij, ongeveer } from "../../modules/rekenhulp/bedragen-in-woorden.ts";
import type { Kant, Maand, Uitkomst } from "../../modules/rekenhulp/wat-verandert-uitkomst.ts";
import { cents } from "#core/money";
import { type Marge, vast } from "#regels/marge";
import { monthOf } from "../datum.ts";
import { cijfers } from "../los.ts";
import type { MijnBezoek } from "../pagina.ts";
import type { Werk, WerkenUitkomstProps } from "../views/WerkenView.tsx";
import { wegTerug } from "./eigen-werk.ts";
import { type Ingevuld, VELDEN } from "./werken-vraag.ts";
import { sleutelVan } from "./werken-zinnen.ts";

type Rest = Omit<WerkenUitkomstProps, "t" | "plaats">;
type Bij = { readonly werk: Werk; readonly ingevuld: Ingevuld; readonly gids: string | null };

/** The outcome of the law in the language of the reader: the same amounts, the same sentences. */
export async function uitkomstVan(bezoek: MijnBezoek, uitkomst: Uitkomst, bij: Bij): Promise<Rest> {
  const { t, taal } = bezoek;
  const { werk, ingevuld, gids } = bij;
  const zinnen = (all: readonly string[]) => all.map((zin) => t(sleutelVan(zin)));
  return {
    werk,
    gids,
    uren: ingevuld.uren ?? "",
    opnieuw: zoekVan(ingevuld, werk),
    verschil: verschilVan(uitkomst.verschil, bezoek),
    nu: kantVan(uitkomst.nu, bezoek),
    straks: kantVan(uitkomst.straks, bezoek),
    maand: monthOf(uitkomst.maand, taal),
    toeslagen: toeslagenVan(uitkomst, bezoek),
    blijft: zinnen(uitkomst.blijft.filter((zin) => !sleutelVan(zin).includes(".zelfde."))),
    zelfDoen: zinnen(uitkomst.zelfDoen),
    terug: { kop: t(sleutelVan(uitkomst.terug.kop)), zinnen: zinnen(uitkomst.terug.zinnen) },
    afspraak: await wegTerug(bezoek),
    maanden: uitkomst.maanden.filter(verandert).map((maand) => maandVan(maand, bezoek)),
    letOp: uitkomst.vallen.length > 0,
    aannamen: zinnen(uitkomst.aannamen),
    bronnen: uitkomst.bronnen,
    ontbreekt: uitkomst.ontbreekt,
  };
}

/** More, less or about the same; with both ends where they lie apart. */
function verschilVan({ van, tot }: Marge, { t, taal }: MijnBezoek): string {
  if (Math.abs(van) < 100 && Math.abs(tot) < 100) return t("werken.verschil.evenveel");
  const bedrag = (marge: Marge) =>
    cijfers(ongeveer(marge).replace("ongeveer ", "").replace(" tot ", "–"), taal);
  if (van >= 0) return t("werken.verschil.meer", { nummer: bedrag({ van, tot }) });
  const min = (bedrag: number) => cents(Math.abs(bedrag));
  if (tot <= 0) return t("werken.verschil.minder", { nummer: bedrag({ van: min(tot), tot: min(van) }) });
  return t("werken.verschil.tussen", { nummer: bedrag(vast(min(van))), totaal: bedrag(vast(tot)) });
}

/** To the cent, as it stands on a Dutch letter. */
const bedragVan = (marge: Marge): string => eurosTussen(marge).replace(" tot ", "\u00a0–\u00a0");

/** Colours of the picture: income is one colour, each toeslag has its own. */
const SOORT = { loon: 1, uitkering: 1, toeslag: 2, vakantiegeld: 1 } as const;
const KLEUR: Readonly<Record<string, 3 | 4>> = { zorgtoeslag: 3, kindgebondenBudget: 4 };

function kantVan({ delen, samen }: Kant, { t }: MijnBezoek): Rest["nu"] {
  return {
    delen: delen.map(({ soort, naam, bedrag }) => ({
      naam: t(sleutelVan(naam)),
      bedrag: bedragVan(bedrag),
      waarde: (bedrag.van + bedrag.tot) / 2,
      soort: KLEUR[sleutelVan(naam).split(".").at(-1) ?? ""] ?? SOORT[soort],
    })),
    samen: bedragVan(samen),
  };
}

/** Zorgtoeslag and huurtoeslag by name, also where they stay as they are: people ask for these two. */
function toeslagenVan({ nu, straks }: Uitkomst, { t, taal }: MijnBezoek): readonly string[] {
  const van = ({ delen }: Kant, naam: string): Marge =>
    delen.find((deel) => sleutelVan(deel.naam).endsWith(`.${naam}`))?.bedrag ?? vast(cents(0));
  return (["zorgtoeslag", "huurtoeslag", "kindgebondenBudget"] as const).flatMap((naam) => {
    const [was, is] = [van(nu, naam), van(straks, naam)];
    if (was.tot === 0 && is.tot === 0)
      return naam === "zorgtoeslag" ? [t(`werken.toeslag.${naam}.geen`)] : [];
    if (isDichtbij(was, is)) return [t(`werken.toeslag.${naam}.gelijk`)];
    const woord = is.tot < was.tot ? "lager" : "hoger";
    const [nummer, totaal] = [was, is].map((marge) => cijfers(bedragVan(marge), taal));
    return [t(`werken.toeslag.${naam}.${woord}`, { nummer, totaal })];
  });
}

/** The first month, and each in which something happens or is another amount than the month before. */
const verandert = (maand: Maand, at: number, all: readonly Maand[]): boolean =>
  maand.inWoorden.length > 0 || JSON.stringify(maand.samen) !== JSON.stringify(all[at - 1]?.samen);

function maandVan(
  { maand, inWoorden, samen, verschil }: Maand,
  { t, taal }: MijnBezoek,
): Rest["maanden"][number] {
  return {
    maand: monthOf(maand, taal),
    zinnen: inWoorden.map((zin) => t(sleutelVan(zin))),
    samen: samen && bedragVan(samen),
    verschil: verschil && `${verschil.van > 0 ? "+\u00a0" : ""}${bedragVan(verschil)}`,
  };
}

/** The answers as they were, to change them. */
const zoekVan = (ingevuld: Ingevuld, werk: Werk): string => {
  const zoek = new URLSearchParams({ anders: "1", ...(werk?.voorstel && { voorstel: werk.voorstel }) });
  for (const veld of VELDEN) if (ingevuld[veld]) zoek.set(veld, ingevuld[veld]);
  return zoek.toString();
};
