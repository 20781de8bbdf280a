import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { date, id, oneOf, orNull, request } from "../fields.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { may } from "../toegang/toegang.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { afnamesOf } from "./afname-store.ts";
import {
  Aanvraag,
  type Aanvraag as Aanvraagt,
  Aanvraagstand,
  Indicatie,
  Indicatiestand,
  REGISTERSTANDEN,
  type Registerstand,
} from "./indicatie.ts";
import { aanvragenOf, indicatiesOf } from "./indicatie-store.ts";
import { aanvraagstandenOf, indicatiestandenOf } from "./indicatiestand-store.ts";
import { adviesOp, isGeldig } from "./vindfeiten.ts";

const Reden = Type.Object({
  antwoord: oneOf(["ja", "nee", "nog niet bekend"]),
  wat: Type.String(),
  bron: Type.String(),
});

/** The indicaties with their validity, what was asked of UWV, and what the rules say about advice on beschut werk. */
export const getIndicaties = defineQuery({
  name: "indicatie.list",
  summary: "De indicaties van een inwoner, de aanvragen bij UWV en de stand in het doelgroepregister",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "situatie",
  input: request({ id }),
  output: Type.Object({
    indicaties: Type.Array(Indicatie),
    aanvragen: Type.Array(Aanvraag),
    eerder: Type.Object(
      { indicaties: Type.Array(Indicatiestand), aanvragen: Type.Array(Aanvraagstand) },
      { description: "Wat er stond voordat het werd verbeterd, het laatste eerst" },
    ),
    register: Type.Object({ stand: oneOf(REGISTERSTANDEN), sinds: orNull(date) }),
    /** Null for who may not read what was filled in. */
    advies: orNull(
      Type.Object({ antwoord: oneOf(["ja", "nee", "nog niet bekend"]), redenen: Type.Array(Reden) }),
    ),
  }),
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id }, subject) {
    const indicaties = await indicatiesOf(context, id);
    const aanvragen = await aanvragenOf(context, id);
    const advies = may(context.user, "read", "beeld", subject)
      ? adviesOp({ afnames: await afnamesOf(context, id) }, context.today())
      : null;
    return {
      indicaties,
      aanvragen,
      eerder: {
        indicaties: await indicatiestandenOf(context, id),
        aanvragen: await aanvraagstandenOf(context, id),
      },
      register: registerOf(indicaties, aanvragen),
      advies: advies && {
        antwoord: advies.antwoord,
        redenen: advies.redenen.map(({ antwoord, wat, bron }) => ({ antwoord, wat, bron })),
      },
    };
  },

  betrokkenen: (_, { id }) => [id],
});

/** The doelgroepregister itself is kept by UWV; this is what the file knows of it. */
function registerOf(indicaties: readonly Indicatie[], aanvragen: readonly Aanvraagt[]) {
  const stand = (stand: Registerstand, sinds: Indicatie["vanaf"] | null) => ({ stand, sinds });
  if (isGeldig({ indicaties }, "banenafspraak"))
    return stand(
      "staat erin",
      indicaties.find(({ soort, isGeldig }) => soort === "banenafspraak" && isGeldig)!.vanaf,
    );
  const laatste = aanvragen.find(
    ({ soort, uitkomst }) => soort === "banenafspraak" && uitkomst !== "ingetrokken",
  );
  if (!laatste) return stand("niet bekend", null);
  if (laatste.uitkomst === null) return stand("gevraagd", laatste.gevraagdOp);
  return laatste.uitkomst === "negatief"
    ? stand("niet opgenomen", laatste.uitkomstOp)
    : stand("niet bekend", null);
}
