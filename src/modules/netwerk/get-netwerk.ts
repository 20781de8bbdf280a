import { defineQuery } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Netwerk } from "./netwerk.ts";
import { schaalOf, segmentTelling, tellersOf } from "./netwerk-store.ts";
import { onvervuldPage, redenTelling } from "./onvervuld-store.ts";
import { SEGMENTEN, SEGMENTREGELS } from "./segment.ts";

/** How large the network is: the six counters with their rules, the segments, and why vacatures stay open. */
export const getNetwerk = defineQuery({
  name: "netwerk.get",
  summary: "Het netwerk van werkgevers: tellers met hun definitie, segmenten en redenen van open vacatures",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({}),
  output: Netwerk,
  subject: async () => ({ object: "netwerk" }),
  async run(context) {
    const tellers = await tellersOf(context);
    const aantal = (naam: string) => tellers.find(({ teller }) => teller === naam)?.aantal ?? 0;
    const segmenten = await segmentTelling(context);
    const { totaal } = await onvervuldPage(context, {}, { limit: 1, offset: 0 });
    return {
      tellers,
      bekendheid: bekendheid(aantal("bekend"), aantal("met personeel")),
      segmenten: SEGMENTEN.map((segment) => ({
        segment,
        regel: SEGMENTREGELS[segment],
        werkgevers: segmenten.get(segment) ?? 0,
      })),
      redenen: await redenTelling(context),
      langOpen: totaal,
      schaal: await schaalOf(context),
    };
  },
  betrokkenen: () => [],
});

/** How well the WSP is known: who knows it, of all with personnel, in percent to one decimal. */
const bekendheid = (bekend: number, alle: number): number | null =>
  alle === 0 ? null : Math.round((1000 * bekend) / alle) / 10;
