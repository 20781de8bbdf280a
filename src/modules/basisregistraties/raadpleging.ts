import { type Static, Type } from "typebox";
import type { Context } from "../context.ts";
import type { Buitenvraag } from "../door.ts";
import { oneOf } from "../fields.ts";
import type { Koppeling } from "../koppelvlakken/koppeling.ts";
import { newSpanId, type Spoor } from "../koppelvlakken/spoor.ts";
import type { Storing, Uitkomst } from "../koppelvlakken/uitkomst.ts";

/** Did a register answer? Whatever it says, the work goes on. */
export const STANDEN = ["antwoord", "geen antwoord", "niet aangesloten"] as const;

/** With every answer out of a register of others. */
export const standvelden = {
  stand: oneOf(STANDEN),
  uitleg: Type.String({
    description: "Wat er aan de hand is en hoe u verder kunt; leeg als er een antwoord is",
  }),
};
export type Stand = Static<ReturnType<typeof Type.Object<typeof standvelden>>>;

/** The question to a register, as a step of its own in the trace of the request; undefined without a connection. */
export function stelAan<Client extends Pick<Koppeling, "adres">>(
  { traceId, newId }: Context,
  register: Client | undefined,
  vraag: (register: Client, spoor: Spoor) => Promise<Uitkomst<unknown>>,
): Buitenvraag | undefined {
  if (!register) return undefined;
  const spoor = { traceId, spanId: newSpanId(newId) };
  return {
    stel: () => vraag(register, spoor),
    stappen: ({ ok }) => [{ spoor, processor: register.adres, isMislukt: !ok }],
  };
}

/** In words what there is to say about an answer, or about why there is none. */
export function standVan(register: string, uitkomst: Uitkomst<unknown> | undefined): Stand {
  if (!uitkomst) return { stand: "niet aangesloten", uitleg: nietAangesloten(register) };
  if (uitkomst.ok) return { stand: "antwoord", uitleg: "" };
  return { stand: "geen antwoord", uitleg: `${UITLEG[uitkomst.storing](register)} ${GA_DOOR}` };
}

const GA_DOOR = "Vul de gegevens zelf in; wat u al invulde staat er nog.";
const nietAangesloten = (register: string) => `Meedoen is hier niet aangesloten op ${register}. ${GA_DOOR}`;

const UITLEG: Readonly<Record<Storing, (register: string) => string>> = {
  "te laat": (register) => `${hoofd(register)} antwoordt niet op tijd.`,
  onbereikbaar: (register) => `${hoofd(register)} is nu niet te bereiken.`,
  fout: (register) => `${hoofd(register)} heeft een storing.`,
  onleesbaar: (register) => `${hoofd(register)} gaf een antwoord dat wij niet kunnen lezen.`,
  geweigerd: (register) => `${hoofd(register)} neemt onze vraag niet aan. De beheerder kan dit nakijken.`,
  "te druk": (register) => `${hoofd(register)} heeft het te druk. Probeer het over een minuut opnieuw.`,
  "even niet": (register) =>
    `${hoofd(register)} had net een storing. Wij proberen het over een minuut opnieuw.`,
};

const hoofd = (register: string) => register.charAt(0).toUpperCase() + register.slice(1);
