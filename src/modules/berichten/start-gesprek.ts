import { Type } from "typebox";
import { Failure } from "#core/failure";
import { type Context, defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { gezondheidswoorden } from "../inwoners/gezondheidswoorden.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { berichttekst, checkTekst, isVanInwoner, onderwerp, Verstuurd, zonderTekst } from "./bericht.ts";
import { insertBericht, insertGesprek, krijgtMail } from "./gesprek-store.ts";
import { KEUZESJABLONEN } from "./sjabloonnamen.ts";
import { sjabloonVoor } from "./sjabloon-voor.ts";

/** A question of an inwoner, or a message of who helps him: in own words, or a text that stands ready in his language. */
export const startGesprek = defineAction({
  name: "gesprek.start",
  summary: "Een bericht sturen over iets nieuws",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bericht",
  input: request({
    id,
    onderwerp: Type.Optional(onderwerp),
    tekst: Type.Optional(berichttekst),
    sjabloon: Type.Optional(oneOf(KEUZESJABLONEN)),
    afspraakId: Type.Optional(id),
  }),
  output: Verstuurd,
  subject: (context, { id }) => inwonerSubject(context, id),

  async run(context, { id: inwonerId, ...input }, { gemeente }) {
    const { onderwerp, ...inhoud } = await inhoudVan(context, inwonerId, input);
    checkTekst(onderwerp, inhoud.tekst);
    const bericht = { inwonerId, gemeente: gemeente!, ...inhoud };
    const isEigen = isVanInwoner(context);
    const gesprekId = await insertGesprek(context, bericht, {
      soort: isEigen ? "vraag" : input.sjabloon && input.afspraakId ? "afspraak" : "gesprek",
      onderwerp,
    });
    const id = await insertBericht(context, gesprekId, bericht);
    return {
      id,
      gesprekId,
      inwonerId,
      krijgtMail: !isEigen && (await krijgtMail(context, inwonerId)),
      waarschuwingen: isEigen ? [] : gezondheidswoorden(`${onderwerp} ${inhoud.tekst}`),
    };
  },

  betrokkenen: ({ inwonerId }) => [inwonerId],
});

type Input = {
  readonly onderwerp?: string;
  readonly tekst?: string;
  readonly sjabloon?: (typeof KEUZESJABLONEN)[number];
  readonly afspraakId?: string;
};

async function inhoudVan(context: Context, inwonerId: string, { sjabloon, ...input }: Input) {
  if (!sjabloon) {
    if (!input.tekst || !input.onderwerp) throw zonderTekst();
    return { onderwerp: input.onderwerp, tekst: input.tekst };
  }
  if (isVanInwoner(context)) throw alleenMedewerker();
  const { taal, tekst, tekstNl, onderwerp } = await sjabloonVoor(
    context,
    inwonerId,
    sjabloon,
    input.afspraakId,
  );
  return { onderwerp, tekst, taal, tekstNl: taal === "nl" ? null : tekstNl, sjabloon };
}

const alleenMedewerker = () =>
  new Failure("forbidden", "bericht.sjabloon", "Schrijf uw vraag in uw eigen woorden.", {
    velden: ["sjabloon"],
  });
