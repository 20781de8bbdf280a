import { Failure } from "#core/failure";
import { getWensen } from "../../modules/wensen/get-wensen.ts";
import { handInWensen } from "../../modules/wensen/hand-in-wensen.ts";
import { saveWens } from "../../modules/wensen/save-wens.ts";
import { VOLGORDE, vraagVan, type Wensvraag } from "../../modules/wensen/vragen.ts";
import type { Wensen } from "../../modules/wensen/wens.ts";
import { longDate } from "../datum.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../pagina.ts";
import { antwoordenIn, antwoordInWoorden, gekozenVan, ingevuldIn } from "./wens-antwoord.ts";

const PAD = "/mijn/wensen";
const CONTROLE = `${PAD}/controle`;

/** I3: begin, go on where he was, or what became of what he handed in. */
export const wensen: MijnPagina = {
  pad: PAD,
  async lees({ ask, inwonerId, taal, t, zoek }) {
    const { bezig, ingeleverd } = await ask(getWensen, { id: inwonerId });
    const toontIngeleverd = ingeleverd !== null && bezig === null;
    return {
      view: "wensen",
      titel: t("wensen.titel"),
      rest: {
        bezig: bezig && {
          vraag: bezig.vraag,
          nummer: bezig.vraag === null ? null : VOLGORDE.indexOf(bezig.vraag) + 1,
          tot: longDate(bezig.bewarenTot, taal),
        },
        totaal: VOLGORDE.length,
        isNet: zoek.get("gedaan") === "ingeleverd",
        ingeleverd: toontIngeleverd
          ? {
              dag: longDate(ingeleverd.ingeleverdOp, taal),
              besproken: ingeleverd.besprokenOp && {
                dag: longDate(ingeleverd.besprokenOp, taal),
                naam: ingeleverd.besprokenDoor ?? "",
              },
              regels: regelsVan(t, ingeleverd.regels).map((regel) => ({
                ...regel,
                besluit: besluitVan(ingeleverd.regels, regel.vraag),
              })),
            }
          : null,
      },
    };
  },
};

/** One question; what is sent is kept, and then comes the next one. */
export const wensvraag: MijnPagina = {
  pad: "/mijn/wensen/:vraag",
  async lees(bezoek) {
    const vraag = vraagIn(bezoek);
    return vraag ? toonVraag(bezoek, vraag, { naControle: bezoek.zoek.has("na") }) : { naar: PAD };
  },
  async doe(bezoek, velden) {
    const vraag = vraagIn(bezoek);
    if (!vraag) return { naar: PAD };
    const { ask, perform, inwonerId, alle } = bezoek;
    const naControle = velden["na"] === "controle";
    const { vastgelegd } = await ask(getWensen, { id: inwonerId });
    try {
      const antwoorden = velden["sla"] === "over" ? [] : antwoordenIn(vraag, alle, vastgelegd);
      const { volgende } = await perform(saveWens, { id: inwonerId, vraag, antwoorden });
      return { naar: naControle || volgende === null ? CONTROLE : `${PAD}/${volgende}` };
    } catch (error) {
      const fout = foutVan(error);
      if (!fout) throw error;
      return toonVraag(bezoek, vraag, { naControle, fout, gekozen: ingevuldIn(vraag, alle) });
    }
  },
};

/** All answers together, before he hands them in. */
export const wenscontrole: MijnPagina = {
  pad: CONTROLE,
  async lees(bezoek) {
    const { ask, inwonerId, t } = bezoek;
    const { bezig } = await ask(getWensen, { id: inwonerId });
    if (!bezig) return { naar: PAD };
    return {
      view: "wenscontrole",
      titel: t("wensen.controle.opening"),
      rest: {
        regels: VOLGORDE.map((vraag) => ({
          vraag,
          antwoord: regelsVan(t, bezig.antwoorden).find((regel) => regel.vraag === vraag)?.antwoord ?? null,
        })),
        isLeeg: bezig.antwoorden.length === 0,
      },
    };
  },
  async doe({ perform, inwonerId }) {
    try {
      await perform(handInWensen, { id: inwonerId });
      return { naar: `${PAD}?gedaan=ingeleverd` };
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "wens.niets-ingevuld") throw error;
      return { naar: CONTROLE };
    }
  },
};

const vraagIn = ({ delen }: MijnBezoek): Wensvraag | undefined =>
  VOLGORDE.find((vraag) => vraag === delen["vraag"]);

type Fout = "fout" | "gezondheid";
type Stand = {
  readonly naControle: boolean;
  readonly fout?: Fout;
  /** As it was filled in, and not kept. */
  readonly gekozen?: Readonly<Record<string, readonly string[]>>;
};

const foutVan = (error: unknown): Fout | undefined =>
  error instanceof Failure && error.kind === "invalid"
    ? error.code === "wens.gezondheid"
      ? "gezondheid"
      : "fout"
    : undefined;

async function toonVraag(
  { ask, inwonerId, t }: MijnBezoek,
  vraag: Wensvraag,
  { naControle, fout, gekozen }: Stand,
): Promise<Tonen> {
  const { bezig, vastgelegd } = await ask(getWensen, { id: inwonerId });
  const eerder = gekozenVan(vraag, bezig, vastgelegd);
  const ervoor = VOLGORDE[VOLGORDE.indexOf(vraag) - 1];
  return {
    view: "wensvraag",
    titel: `${fout ? `${t("kader.fout")} ` : ""}${t(`wensen.vragen.${vraag}`)}`,
    status: fout ? 422 : 200,
    rest: {
      vraag,
      nummer: VOLGORDE.indexOf(vraag) + 1,
      totaal: VOLGORDE.length,
      gekozen: gekozen ?? eerder.gekozen,
      isBekend: !gekozen && eerder.isBekend,
      fout: fout ?? null,
      terug: naControle ? CONTROLE : ervoor ? `${PAD}/${ervoor}` : PAD,
      naControle,
    },
  };
}

type Antwoorden = readonly Pick<Wensen["vastgelegd"][number], "onderwerp" | "waarde">[];

/** A line for each question that was answered. */
const regelsVan = (t: MijnBezoek["t"], antwoorden: Antwoorden) =>
  VOLGORDE.flatMap((vraag) => {
    const antwoord = antwoordInWoorden(t, vraag, antwoorden);
    return antwoord.length > 0 ? [{ vraag, antwoord }] : [];
  });

type Regel = NonNullable<Wensen["ingeleverd"]>["regels"][number];

/** What became of it: taken over where one of its parts was. */
function besluitVan(regels: readonly Regel[], vraag: Wensvraag): Regel["besluit"] {
  const besluiten = new Set(
    regels.filter(({ onderwerp }) => vraagVan(onderwerp) === vraag).map(({ besluit }) => besluit),
  );
  return (["overgenomen", "gehouden", "gelezen"] as const).find((een) => besluiten.has(een)) ?? null;
}
