import type { FastifyReply, FastifyRequest } from "fastify";
import { VumFout } from "#http/vum-fout";

export const VUM_VERSIE = "3.0.0";

/** Named as the contract does; HTTP itself makes no difference between capitals. */
const VERPLICHT = {
  berichtVersie: "X-VUM-berichtVersie",
  apiVersie: "API-Version",
  van: "X-VUM-fromParty",
  naar: "X-VUM-toParty",
  via: "X-VUM-viaParty",
  suwi: "X-VUM-SUWIparty",
} as const;

const PARTIJ = /^[\w.-]{1,50}$/;
const LEESBAAR = /^[\x20-\x7e]{1,100}$/;

export type VumHeaders = { readonly van: string; readonly naar: string; readonly via: string };

/** What the contract wants with every question. @throws VumFout that names every header that is missing or wrong */
export function leesHeaders(request: FastifyRequest): VumHeaders {
  const waarde = (naam: keyof typeof VERPLICHT) => textOf(request, VERPLICHT[naam]);
  const namen = Object.keys(VERPLICHT) as (keyof typeof VERPLICHT)[];
  const weg = namen.filter((naam) => waarde(naam) === "");
  if (weg.length > 0) throw new VumFout("onvolledig", `Deze headers ontbreken: ${opsomming(weg)}.`);
  const fout = [
    ...(["berichtVersie", "apiVersie"] as const).filter((naam) => waarde(naam) !== VUM_VERSIE),
    ...(["van", "naar", "via"] as const).filter((naam) => !PARTIJ.test(waarde(naam))),
    ...(["suwi"] as const).filter((naam) => !["true", "false"].includes(waarde(naam).toLowerCase())),
  ];
  if (fout.length > 0) throw new VumFout("ongeldig", `Deze headers kloppen niet: ${opsomming(fout)}.`);
  return { van: waarde("van"), naar: waarde("naar"), via: waarde("via") };
}

/** Every answer says again between whom it goes, also one to a question that is refused. */
export function echoHeaders(request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ [VERPLICHT.berichtVersie]: VUM_VERSIE, [VERPLICHT.apiVersie]: VUM_VERSIE });
  void reply.header("Cache-Control", "no-store");
  for (const naam of ["van", "naar", "via"] as const) {
    const waarde = textOf(request, VERPLICHT[naam]);
    if (LEESBAAR.test(waarde)) void reply.header(VERPLICHT[naam], waarde);
  }
}

function textOf({ headers }: FastifyRequest, naam: string): string {
  const found = headers[naam.toLowerCase()];
  return (typeof found === "string" ? found : (found?.[0] ?? "")).trim();
}

const opsomming = (namen: readonly (keyof typeof VERPLICHT)[]) =>
  namen.map((naam) => VERPLICHT[naam]).join(", ");
