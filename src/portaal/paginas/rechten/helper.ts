import { addMonths } from "#core/dates";
import { Failure } from "#core/failure";
import { giveMachtiging } from "../../../modules/machtigingen/give-machtiging.ts";
import { listMachtigingen } from "../../../modules/machtigingen/list-machtigingen.ts";
import type { Machtiging } from "../../../modules/machtigingen/machtiging.ts";
import { withdrawMachtiging } from "../../../modules/machtigingen/withdraw-machtiging.ts";
import { longDate } from "../../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen, Velden } from "../../pagina.ts";
import type { Taal } from "../../talen.ts";
import type { EigenHelper, HelperProps } from "../../views/rechten/HelperView.tsx";
import { DUUR } from "./duur.ts";

const LEEG: HelperProps["ingevuld"] = {
  naam: "",
  relatie: "familie",
  mag: "lezen",
  delen: ["plan"],
  duur: "3",
};

/** I8: who may help with what, and until when. */
export const helper: MijnPagina = {
  pad: "/mijn/helper",
  lees: (bezoek) => overzicht(bezoek, LEEG, null),
  async doe(bezoek, velden) {
    if (velden["doe"] === "stop") {
      await bezoek.perform(withdrawMachtiging, { id: velden["id"] ?? "" });
      return { naar: "/mijn/helper?gedaan=stop" };
    }
    return give(bezoek, velden);
  },
};

async function give(bezoek: MijnBezoek, velden: Velden) {
  const { naam = "", relatie = "familie", mag = "lezen", duur = "3" } = velden;
  const ingevuld = { naam, relatie, mag, duur, delen: bezoek.alle("delen") };
  if (naam.trim() === "") return overzicht(bezoek, ingevuld, { veld: "naam", tekst: null });
  if (ingevuld.delen.length === 0) return overzicht(bezoek, ingevuld, { veld: "delen", tekst: null });
  const maanden = Number(DUUR.find((een) => een === duur) ?? "3");
  try {
    const { id, inlognaam } = await bezoek.perform(giveMachtiging, {
      id: bezoek.inwonerId,
      naam: naam.trim(),
      relatie: relatie === "anders" ? "iemand anders" : relatie,
      mag,
      delen: ingevuld.delen,
      tot: addMonths(bezoek.vandaag, maanden),
    });
    return { naar: `/mijn/helper?${new URLSearchParams({ nieuw: id, inlognaam: inlognaam ?? "" })}` };
  } catch (error) {
    if (!(error instanceof Failure) || !["invalid", "conflict"].includes(error.kind)) throw error;
    return overzicht(bezoek, ingevuld, { veld: "naam", tekst: error.detail });
  }
}

async function overzicht(
  { ask, mag, inwonerId, taal, t, zoek }: MijnBezoek,
  ingevuld: HelperProps["ingevuld"],
  fout: HelperProps["fout"],
): Promise<Tonen> {
  const { rijen } = await ask(listMachtigingen, { id: inwonerId });
  const inlognaam = /^helper-[0-9a-f]{8}$/.exec(zoek.get("inlognaam") ?? "")?.[0];
  const nieuw = rijen.find(({ id }) => id === zoek.get("nieuw"));
  return {
    view: "helper",
    titel: fout ? `${t("kader.fout")} ${t("eigen.helper.titel")}` : t("eigen.helper.titel"),
    status: fout ? 422 : 200,
    rest: {
      helpers: rijen.map((rij) => helperVan(rij, taal)),
      magGeven: mag("change", "machtiging"),
      gegeven: inlognaam && nieuw ? { naam: nieuw.naam, inlognaam } : null,
      isGestopt: zoek.get("gedaan") === "stop",
      ingevuld,
      fout,
    },
  };
}

const helperVan = ({ relatie, tot, ...rest }: Machtiging, taal: Taal): EigenHelper => ({
  ...rest,
  relatie: relatie === "iemand anders" ? "anders" : relatie,
  tot: longDate(tot, taal),
});
