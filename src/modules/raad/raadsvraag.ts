import { type Static, Type } from "typebox";
import { Failure } from "#core/failure";
import { date, id, oneOf, orNull, text } from "../fields.ts";

export const SOORTEN = ["vraag", "inbreng"] as const;

export const Antwoord = Type.Object({
  volgnummer: Type.Integer(),
  tekst: Type.String(),
  bron: Type.String(),
  openbareVraag: orNull(
    Type.String({ description: "Zoals iedereen de vraag leest; leeg: alleen voor de vrager" }),
  ),
  datum: date,
});

export const Raadsvraag = Type.Object({
  id,
  soort: oneOf(SOORTEN),
  tekst: Type.String(),
  datum: date,
  isEigen: Type.Boolean(),
  doorNaam: orNull(Type.String({ description: "Alleen voor wie antwoordt" })),
  antwoord: orNull(Antwoord),
  eerder: Type.Array(Antwoord, { description: "Eerdere antwoorden, het nieuwste eerst" }),
});
export type Raadsvraag = Static<typeof Raadsvraag>;

export const vraagFields = {
  soort: oneOf(SOORTEN),
  tekst: text(1_000, "Zonder namen van inwoners"),
};
export const antwoordFields = {
  tekst: text(2_000),
  bron: text(300, "Waar dit staat"),
  openbareVraag: orNull(text(500, "De vraag in eigen woorden, zonder naam; leeg: niet openbaar")),
  gezien: Type.Integer({
    minimum: 0,
    description: "Het volgnummer van het antwoord dat u zag; 0: er was er geen",
  }),
};

export const netBeantwoord = () =>
  new Failure(
    "conflict",
    "raadsvraag.net-beantwoord",
    "Iemand anders heeft net geantwoord. Bekijk dat antwoord en probeer het opnieuw.",
    { velden: ["tekst"] },
  );
