import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import { answerGesprek } from "../../modules/berichten/answer-gesprek.ts";
import { getGesprek } from "../../modules/berichten/get-gesprek.ts";
import { listGesprekken } from "../../modules/berichten/list-gesprekken.ts";
import { readGesprek } from "../../modules/berichten/read-gesprek.ts";
import { onderwerpIn } from "../../modules/berichten/sjablonen.ts";
import { startGesprek } from "../../modules/berichten/start-gesprek.ts";
import { longDate } from "../datum.ts";
import { berichttaal } from "../talen.ts";
import type { MijnBezoek, MijnPagina, Tonen } from "../pagina.ts";
import type { NieuwBerichtProps, Tekstfout } from "../views/BerichtView.tsx";

const LONGEST_TEXT = 2000;
const LONGEST_SUBJECT = 120;

/** A subject of ours is said in the language of the page; one that someone wrote stays as it is. */
const eigenTaal = (onderwerp: string, { taal }: MijnBezoek) => {
  const vertaald = onderwerpIn(berichttaal(taal), onderwerp);
  return { tekst: vertaald ?? onderwerp, lang: vertaald === undefined ? "nl" : taal.lang };
};

const dagVan = (moment: string, { taal }: MijnBezoek) => longDate(dateInNetherlands(new Date(moment)), taal);

/** I7: the conversations, the newest first. */
export const berichten: MijnPagina = {
  pad: "/mijn/berichten",
  async lees(bezoek) {
    const { t } = bezoek;
    const { rijen } = await bezoek.ask(listGesprekken, { perPagina: 50 });
    return {
      view: "berichten",
      titel: t("berichten.titel"),
      rest: {
        magSchrijven: bezoek.mag("change", "bericht"),
        gesprekken: rijen.map(({ id, onderwerp, laatsteDoor, laatste, nieuw }) => ({
          id,
          onderwerp: eigenTaal(onderwerp, bezoek),
          door: laatsteDoor,
          dag: dagVan(laatste, bezoek),
          nieuw,
        })),
      },
    };
  },
};

/** One conversation: whoever opens it read it. */
export const bericht: MijnPagina = {
  pad: "/mijn/berichten/:id",
  lees: (bezoek) => gesprekIn(bezoek, { ingevuld: "", fout: null }),
  async doe(bezoek, { tekst = "" }) {
    const id = bezoek.delen["id"] ?? "";
    const written = tekst.trim().slice(0, LONGEST_TEXT);
    if (written === "") return gesprekIn(bezoek, { ingevuld: tekst, fout: "leegFout" });
    try {
      await bezoek.perform(answerGesprek, { id, tekst: written });
    } catch (error) {
      if (isBsn(error)) return gesprekIn(bezoek, { ingevuld: tekst, fout: "bsnFout" });
      throw error;
    }
    return { naar: `/mijn/berichten/${id}?verstuurd=1` };
  },
};

const isBsn = (error: unknown) => error instanceof Failure && error.code === "bericht.bsn";

async function gesprekIn(
  bezoek: MijnBezoek,
  form: { readonly ingevuld: string; readonly fout: Tekstfout | null },
): Promise<Tonen> {
  const { t, zoek, delen } = bezoek;
  const id = delen["id"] ?? "";
  const { onderwerp, berichten: alle, nieuw } = await bezoek.ask(getGesprek, { id });
  const magSchrijven = bezoek.mag("change", "bericht");
  if (nieuw > 0 && magSchrijven) await bezoek.perform(readGesprek, { id });
  return {
    view: "bericht",
    titel: form.fout ? `${t("kader.fout")} ${t("berichten.titel")}` : t("berichten.titel"),
    ...(form.fout && { status: 422 }),
    rest: {
      ...form,
      onderwerp: eigenTaal(onderwerp, bezoek),
      magSchrijven,
      isVerstuurd: zoek.has("verstuurd"),
      berichten: alle.map(({ id: nummer, doorNaam, isVanMij, tekst, tekstNl, taal, verstuurd, gelezen }) => ({
        id: nummer,
        door: doorNaam,
        wanneer: dagVan(verstuurd, bezoek),
        isVanMij,
        tekst,
        tekstNl,
        lang: taal,
        gelezenOp: isVanMij && gelezen ? dagVan(gelezen, bezoek) : null,
      })),
    },
  };
}

/** A new question to who helps. */
export const nieuwBericht: MijnPagina = {
  pad: "/mijn/berichten/nieuw",
  lees: async (bezoek) => vraagIn(bezoek, { ingevuld: { onderwerp: "", tekst: "" }, fouten: [] }),
  async doe(bezoek, { onderwerp = "", tekst = "" }) {
    const ingevuld = { onderwerp, tekst };
    const leeg: NieuwBerichtProps["fouten"] = [
      ...(onderwerp.trim() === "" ? [["onderwerp", "onderwerpFout"] as const] : []),
      ...(tekst.trim() === "" ? [["tekst", "leegFout"] as const] : []),
    ];
    if (leeg.length > 0) return vraagIn(bezoek, { ingevuld, fouten: leeg });
    try {
      const { gesprekId } = await bezoek.perform(startGesprek, {
        id: bezoek.inwonerId,
        onderwerp: onderwerp.trim().slice(0, LONGEST_SUBJECT),
        tekst: tekst.trim().slice(0, LONGEST_TEXT),
      });
      return { naar: `/mijn/berichten/${gesprekId}?verstuurd=1` };
    } catch (error) {
      if (isBsn(error)) return vraagIn(bezoek, { ingevuld, fouten: [["tekst", "bsnFout"]] });
      throw error;
    }
  },
};

const vraagIn = ({ t }: MijnBezoek, rest: Pick<NieuwBerichtProps, "ingevuld" | "fouten">): Tonen => ({
  view: "nieuwBericht",
  titel: rest.fouten.length > 0 ? `${t("kader.fout")} ${t("berichten.stel")}` : t("berichten.stel"),
  ...(rest.fouten.length > 0 && { status: 422 }),
  rest,
});
