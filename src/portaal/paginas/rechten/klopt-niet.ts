import { Failure, notFound } from "#core/failure";
import { requestCorrectie } from "../../../modules/correcties/request-correctie.ts";
import { UITKERINGEN } from "../../../modules/inwoners/inwoner.ts";
import { listMogelijkheden } from "../../../modules/inwoners/list-mogelijkheden.ts";
import type { Mogelijkheid } from "../../../modules/inwoners/mogelijkheid.ts";
import { dayFrom } from "../../dag.ts";
import type { MijnBezoek, MijnPagina, Tonen, Velden } from "../../pagina.ts";
import type { KloptNietProps } from "../../views/rechten/KloptNietView.tsx";
import { feitenVan } from "./gegevens.ts";

type Fout = KloptNietProps["fout"];

/** I8: "Klopt niet" at one fact. Within a minute: one field, and one that may stay empty. */
export const kloptNiet: MijnPagina = {
  pad: "/mijn/gegevens/klopt-niet",
  lees: (bezoek) => formulier(bezoek, { waarde: [], waarom: "" }, null),
  async doe(bezoek, velden) {
    const ingevuld = { waarde: bezoek.alle("waarde").filter(Boolean), waarom: velden["waarom"] ?? "" };
    if (ingevuld.waarde.length === 0)
      return formulier(bezoek, ingevuld, { veld: "waarde", tekst: null }, velden);
    try {
      const veld = await veldVan(bezoek, velden);
      const { nummer } = await bezoek.perform(requestCorrectie, {
        id: bezoek.inwonerId,
        deel: veld.deel,
        veld: veld.veld,
        waarde: waardeVan(veld, ingevuld.waarde),
        waarom: ingevuld.waarom.trim() || null,
      });
      return { naar: `/mijn/gegevens?nummer=${nummer}` };
    } catch (error) {
      if (!(error instanceof Failure) || !["invalid", "conflict"].includes(error.kind)) throw error;
      const [welk] = (error.about["velden"] as readonly string[] | undefined) ?? [];
      return formulier(
        bezoek,
        ingevuld,
        { veld: welk === "waarom" ? "waarom" : "waarde", tekst: error.detail },
        velden,
      );
    }
  },
};

async function formulier(
  bezoek: MijnBezoek,
  ingevuld: KloptNietProps["ingevuld"],
  fout: Fout,
  velden: Velden = {},
): Promise<Tonen> {
  const { t } = bezoek;
  const rest = { ...(await veldVan(bezoek, velden)), ingevuld, fout };
  const titel = t("eigen.klopt.titel");
  return {
    view: "kloptNiet",
    titel: fout ? `${t("kader.fout")} ${titel}` : titel,
    status: fout ? 422 : 200,
    rest,
  };
}

type Veld = Pick<KloptNietProps, "deel" | "veld" | "label" | "nu" | "soort" | "keuzen">;

/** The fact that the address or the form names, as we know it and as it is asked. */
async function veldVan(bezoek: MijnBezoek, velden: Velden): Promise<Veld> {
  const deel = velden["deel"] ?? bezoek.zoek.get("deel") ?? "anders";
  const veld = velden["veld"] ?? bezoek.zoek.get("veld") ?? "anders";
  if (deel === "anders") return { deel, veld: "anders", label: null, nu: null, soort: "tekst", keuzen: [] };
  if (deel === "mogelijkheid") return mogelijkheidVeld(bezoek, veld);
  const feit = (await feitenVan(bezoek)).find((een) => een.deel === deel && een.veld === veld);
  if (!feit) throw notFound("gegeven", veld);
  const isKeuze = veld === "uitkering";
  return {
    deel,
    veld,
    label: null,
    nu: feit.waarde,
    soort: isKeuze ? "keuze" : veld === "geboortedatum" ? "dag" : "tekst",
    keuzen: isKeuze ? UITKERINGEN.map((naam) => ({ waarde: naam, naam })) : [],
  };
}

const SOORT = { getal: "getal", niveau: "keuze", keuze: "keuze", lijst: "lijst" } as const satisfies Record<
  Mogelijkheid["soort"],
  Veld["soort"]
>;

async function mogelijkheidVeld({ ask, inwonerId }: MijnBezoek, onderwerp: string): Promise<Veld> {
  const { rijen: mogelijkheden } = await ask(listMogelijkheden, { id: inwonerId });
  const found = mogelijkheden.find((een) => een.onderwerp === onderwerp);
  if (!found) throw notFound("gegeven", onderwerp);
  return {
    deel: "mogelijkheid",
    veld: onderwerp,
    label: found.label,
    nu: found.inWoorden,
    soort: SOORT[found.soort],
    keuzen: found.opties.map(({ code, label }) => ({ waarde: code, naam: label })),
  };
}

/** As the field holds it. A level is a number, also where it is chosen from a list. */
function waardeVan(
  { deel, veld, soort, keuzen }: Veld,
  ingevuld: readonly string[],
): string | number | string[] {
  const [eerste = ""] = ingevuld.map((tekst) => tekst.trim());
  if (soort === "lijst") return [...ingevuld];
  if (soort === "dag") return dayFrom(eerste) ?? eerste;
  if (soort === "getal") return Number(eerste.replace(",", "."));
  const isNiveau =
    deel === "mogelijkheid" && keuzen.length > 0 && keuzen.every(({ waarde }) => /^\d+$/.test(waarde));
  if (isNiveau) return Number(eerste);
  return veld === "postcode" ? eerste.replaceAll(" ", "").toUpperCase() : eerste;
}
