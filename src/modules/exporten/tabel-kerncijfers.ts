import type { Context } from "../context.ts";
import { indicatorOf } from "../sturing/definities.ts";
import type { Gemaakt } from "./export.ts";

/** What was published about the region, each figure with its day and source. */
export async function kerncijfertabel({ db, user, today }: Context): Promise<Gemaakt> {
  const rows = await db
    .selectFrom("kerncijfers")
    .select(["sleutel", "waarde", "eenheid", "peildatum", "bron"])
    .where("regioId", "=", user.regioId)
    .where("gaatOver", "=", "regio")
    .orderBy("sleutel")
    .orderBy("peildatum")
    .execute();
  return {
    inhoud: {
      titel: "Gepubliceerde kerncijfers van de regio",
      kolommen: [
        { naam: "Kerncijfer", soort: "tekst" },
        { naam: "Waarde", soort: "aantal" },
        { naam: "Eenheid", soort: "tekst" },
        { naam: "Peildatum", soort: "tekst" },
        { naam: "Bron", soort: "tekst" },
      ],
      rijen: rows.map(({ sleutel, waarde, eenheid, peildatum, bron }) => [
        indicatorOf(sleutel)?.naam ?? sleutel.replaceAll("_", " "),
        waarde,
        eenheid,
        peildatum,
        bron,
      ]),
      afgeschermd: 0,
      definitie: "Cijfers zoals anderen ze publiceerden; bij elk staat zijn bron",
      bron: "Publicaties over de regio",
      peildatum: today(),
    },
    familie: null,
    publicatie: null,
  };
}
