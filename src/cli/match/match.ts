import { Failure } from "#core/failure";
import { ask } from "../../modules/door.ts";
import { matchInwoners } from "../../modules/voorstellen/match-inwoners.ts";
import { matchPlekken } from "../../modules/voorstellen/match-plekken.ts";
import { type Command, optionalText } from "../command.ts";
import { asHelper, getalVan } from "./wie.ts";

const TOP = 20;
const MEEST = 50; // no list names more than 50 people

/** The plekken for one inwoner, or the inwoners for one plek. */
export const match: Command = {
  name: "match",
  usage: "match --inwoner ID | --plek ID [--top 20]",
  summary: "De plekken die passen bij één inwoner, of de inwoners voor één plek",
  rol: "klantmanager",
  options: { inwoner: { type: "string" }, plek: { type: "string" }, top: { type: "string" } },
  async run(aanvrager, invoer, environment) {
    const [inwoner, plek] = [optionalText(invoer, "inwoner"), optionalText(invoer, "plek")];
    const perPagina = Math.min(MEEST, getalVan(invoer, "top", TOP));
    if ((inwoner === undefined) === (plek === undefined)) throw eenVanBeide();
    if (inwoner !== undefined) {
      const found = await asHelper(environment, aanvrager, invoer, inwoner, (wie) =>
        ask(matchPlekken, wie.context(), { id: inwoner, perPagina }),
      );
      const regels = found.rijen.map(({ plek, reistijdInMinuten }, at) =>
        regel(at, plek.id, `${plek.titel}, ${plek.werkgever}, ${plek.plaats}${reis(reistijdInMinuten)}`),
      );
      return {
        json: found,
        text: [`${found.totaal} plekken passen. ${found.volgorde}`, ...regels].join("\n"),
      };
    }
    const found = await ask(matchInwoners, aanvrager.context(), { id: plek!, perPagina });
    const regels = found.rijen.map(({ inwonerId, inwonernaam, reistijdInMinuten }, at) =>
      regel(at, inwonerId, `${inwonernaam ?? ""}${reis(reistijdInMinuten)}`),
    );
    return {
      json: found,
      text: [`${found.totaal} inwoners passen. ${found.volgorde}`, ...regels].join("\n"),
    };
  },
};

const regel = (at: number, id: string, tekst: string) => `${String(at + 1).padStart(3)}  ${id}  ${tekst}`;
const reis = (minuten: number | null) => (minuten === null ? "" : ` (${minuten} minuten reizen)`);

const eenVanBeide = () =>
  new Failure("invalid", "opdracht.match", "Geef één van de twee: --inwoner ID of --plek ID.");
