import { setImmediate } from "node:timers/promises";
import { bereken, type Berekening, type Rekenvraag } from "./berekening.ts";
import { keuzesNaastElkaar, waaromAnders, waarborgen } from "./deel-keuzes.ts";
import { eerstDeInwoner, kosten } from "./deel-uitkomsten.ts";
import { kaart } from "./deel-hefboomkaart.ts";
import { massa } from "./deel-massa.ts";
import { onzekerheid, wsw } from "./deel-onzeker.ts";
import { eenPersoon, samenleving } from "./deel-samenleving.ts";
import { verdeling } from "./deel-verdeling.ts";
import { kernVan } from "./kern.ts";
import type { Rapportdeel, Toekomstplanrapport } from "./toekomstplanrapport.ts";

/** What of a report follows from the figures and the options alone. */
export type Doorgerekend = Pick<Toekomstplanrapport, "kern" | "delen" | "vanJaar" | "totJaar">;

/** So many reports are kept: who reads one and then prints it waits once. */
const BEWAARD = 20;
const bewaard = new Map<string, Promise<Doorgerekend>>();

/** The same question has the same answer, so it is reckoned once. It takes seconds. */
export function doorgerekend(vraag: Rekenvraag): Promise<Doorgerekend> {
  const key = JSON.stringify(vraag, (_, value: unknown) =>
    value instanceof Float64Array ? [...value] : value,
  );
  const known = bewaard.get(key) ?? reken(vraag);
  bewaard.delete(key);
  bewaard.set(key, known);
  known.catch(() => bewaard.delete(key));
  for (const oldest of bewaard.keys()) {
    if (bewaard.size <= BEWAARD) break;
    bewaard.delete(oldest);
  }
  return known;
}

const DELEN: readonly ((berekening: Berekening) => Rapportdeel)[] = [
  eerstDeInwoner,
  keuzesNaastElkaar,
  kosten,
  verdeling,
  waarborgen,
  waaromAnders,
  wsw,
  massa,
  kaart,
  onzekerheid,
  samenleving,
  eenPersoon,
];

async function reken(vraag: Rekenvraag): Promise<Doorgerekend> {
  const berekening = await bereken(vraag);
  const delen: Rapportdeel[] = [];
  for (const deel of DELEN) {
    await setImmediate(); // others get their turn
    delen.push(deel(berekening));
  }
  const onzeker = delen.find(({ sleutel }) => sleutel === "onzeker")!;
  const { jaartallen } = berekening;
  return { kern: kernVan(berekening, onzeker), delen, vanJaar: jaartallen[0]!, totJaar: jaartallen.at(-1)! };
}
