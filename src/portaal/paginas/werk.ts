import { addDays, type IsoDate } from "#core/dates";
import { Failure } from "#core/failure";
import { answerEigenVoorstel } from "../../modules/voorstellen/answer-eigen-voorstel.ts";
import {
  getVoorgesteldePlek,
  type VoorgesteldePlek,
} from "../../modules/voorstellen/get-voorgestelde-plek.ts";
import { getVoorstel } from "../../modules/voorstellen/get-voorstel.ts";
import { listInwonervoorstellen } from "../../modules/voorstellen/list-inwonervoorstellen.ts";
import type { Voorstel, VoorstelInFull } from "../../modules/voorstellen/voorstel.ts";
import { longDate } from "../datum.ts";
import type { MijnBezoek, MijnPagina, Uitkomst } from "../pagina.ts";
import { geregeldVan, redenenVan } from "./werk-in-woorden.ts";

const PAD = "/mijn/werk";
const MEESTE = 50;
/** A no can be taken back so long; the same in the database. */
const TERUG_IN_DAGEN = 7;

/** I4: what was proposed to the reader; what waits for his answer first. */
export const werk: MijnPagina = {
  pad: PAD,
  async lees({ ask, inwonerId, t, taal, vandaag }) {
    const { rijen } = await ask(listInwonervoorstellen, { id: inwonerId, perPagina: MEESTE });
    const gevraagd = rijen.filter((voorstel) => !voorstel.isNietDeze);
    const isOpen = ({ status }: Voorstel) => status === "voorgesteld";
    const metPlek = async (voorstel: Voorstel) =>
      regelVan(voorstel, await ask(getVoorgesteldePlek, { id: voorstel.id }));
    return {
      view: "werk",
      titel: t("werk.titel"),
      rest: {
        open: await Promise.all(gevraagd.filter(isOpen).map(metPlek)),
        eerder: gevraagd.filter((voorstel) => !isOpen(voorstel)).map((voorstel) => regelVan(voorstel, null)),
        zoektTot: longDate(eindeVanVolgendeMaand(vandaag), taal),
      },
    };
  },
};

/** I4: one plek, why it can fit, what is arranged, and what a yes means. */
export const werkplek: MijnPagina = {
  pad: "/mijn/werk/:id",
  lees: (bezoek) => toonPlek(bezoek, null),
  async doe(bezoek, velden) {
    const { perform, delen } = bezoek;
    const antwoord = velden["antwoord"] === "terug" ? "terug" : "ja";
    try {
      await perform(answerEigenVoorstel, { id: delen["id"], antwoord }, Number(velden["versie"]));
      return { naar: `${PAD}/${delen["id"]}` };
    } catch (error) {
      const mis = misVan(error);
      if (!mis) throw error;
      return toonPlek(bezoek, mis);
    }
  },
};

/** I4: why rather not; the reason is the button. */
export const lieverNiet: MijnPagina = {
  pad: "/mijn/werk/:id/liever-niet",
  lees: (bezoek) => toonNee(bezoek, {}),
  async doe(bezoek, velden) {
    const { perform, delen } = bezoek;
    const woorden = (velden["woorden"] ?? "").trim();
    const body = { id: delen["id"], antwoord: "nee", reden: velden["reden"], ...(woorden && { woorden }) };
    try {
      await perform(answerEigenVoorstel, body, Number(velden["versie"]));
      return { naar: `${PAD}/${delen["id"]}` };
    } catch (error) {
      if (misVan(error)) return { naar: `${PAD}/${delen["id"]}` };
      if (!(error instanceof Failure) || error.kind !== "invalid") throw error;
      return toonNee(bezoek, { woorden, fout: error.code.endsWith(".gezondheid") ? "gezondheid" : "fout" });
    }
  },
};

const regelVan = ({ id, titel, status }: Voorstel, plek: VoorgesteldePlek | null) => ({
  id,
  titel: plek?.titel ?? titel,
  waar: plek && [plek.werkgever, plek.plaats].filter(Boolean).join(", "),
  stand: status,
});

async function toonPlek(bezoek: MijnBezoek, mis: "net" | "teLaat" | null): Promise<Uitkomst> {
  const { ask, delen, t, taal, mag } = bezoek;
  const voorstel = await ask(getVoorstel, { id: delen["id"] });
  if (voorstel.isNietDeze) return { naar: PAD };
  const plek = await ask(getVoorgesteldePlek, { id: voorstel.id });
  return {
    view: "werkplek",
    titel: plek.titel,
    status: mis ? 409 : 200,
    rest: {
      id: voorstel.id,
      versie: voorstel.versie,
      stand: voorstel.status,
      plek: { ...plek, begin: plek.begindatum && longDate(plek.begindatum, taal) },
      schrijft: voorstel.waarom ? { naam: voorstel.doorNaam, tekst: voorstel.waarom } : null,
      redenen: redenenVan(t, voorstel.uitleg?.redenen ?? []),
      geregeld: geregeldVan(t, plek),
      magAntwoorden: mag("change", "wens"),
      terug: terugVan(bezoek, voorstel, plek),
      mis,
    },
  };
}

/** Until when an answer can be taken back; null where it cannot. */
function terugVan(
  { vandaag, taal }: MijnBezoek,
  { status, antwoordOp }: VoorstelInFull,
  { isOpen }: VoorgesteldePlek,
): { readonly tot: string | null } | null {
  if (status === "akkoord") return { tot: null };
  if (status !== "afgewezen" || antwoordOp === null || !isOpen) return null;
  const tot = addDays(antwoordOp, TERUG_IN_DAGEN);
  return tot < vandaag ? null : { tot: longDate(tot, taal) };
}

async function toonNee(
  { ask, delen, t }: MijnBezoek,
  { woorden = "", fout }: { readonly woorden?: string; readonly fout?: "fout" | "gezondheid" },
): Promise<Uitkomst> {
  const { id, versie, status, titel } = await ask(getVoorstel, { id: delen["id"] });
  if (status !== "voorgesteld" && status !== "akkoord") return { naar: `${PAD}/${id}` };
  return {
    view: "lieverNiet",
    titel: `${fout ? `${t("kader.fout")} ` : ""}${t("werk.nee.opening")}`,
    status: fout ? 422 : 200,
    rest: { id, versie, titel: titel ?? "", woorden, fout: fout ?? null },
  };
}

const misVan = (error: unknown): "net" | "teLaat" | undefined => {
  if (!(error instanceof Failure)) return undefined;
  if (error.kind === "stale") return "net";
  return error.kind === "conflict" ? "teLaat" : undefined;
};

/** So long we look before we talk about it: to the end of the next month, so that the day does not move with the reader. */
function eindeVanVolgendeMaand(vandaag: IsoDate): IsoDate {
  const [jaar = 0, maand = 0] = vandaag.split("-").map(Number);
  return new Date(Date.UTC(jaar, maand + 1, 0)).toISOString().slice(0, 10) as IsoDate;
}
