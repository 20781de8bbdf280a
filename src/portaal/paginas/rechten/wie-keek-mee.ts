import { listMeekijken } from "../../../modules/meekijken/list-meekijken.ts";
import { dayInWords, monthOf } from "../../datum.ts";
import type { MijnPagina } from "../../pagina.ts";

/** I8, S-21: who looked in a month. Only for who it is about himself. */
export const wieKeekMee: MijnPagina = {
  pad: "/mijn/gegevens/wie-keek-mee",
  async lees({ ask, inwonerId, taal, t, zoek }) {
    const asked = /^20\d\d-(0[1-9]|1[0-2])$/.exec(zoek.get("maand") ?? "")?.[0];
    const { maand, eerder, dagen } = await ask(listMeekijken, {
      id: inwonerId,
      ...(asked && { maand: asked }),
    });
    return {
      view: "meekijken",
      titel: t("eigen.meekijken.titel"),
      rest: {
        maand: monthOf(`${maand}-01`, taal),
        eerder: { maand: eerder, naam: monthOf(`${eerder}-01`, taal) },
        dagen: dagen.map(({ dag, bezoeken }) => ({
          dag: dayInWords(dag, taal),
          kijkers: bezoeken.map(({ rol, naam, organisatie, doelen, aantal }) => ({
            rol,
            naam,
            organisatie: rol === "vertegenwoordiger" ? null : organisatie,
            doelen,
            aantal,
          })),
        })),
      },
    };
  },
};
