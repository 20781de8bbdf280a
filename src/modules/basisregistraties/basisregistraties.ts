import type { Now } from "#core/context";
import { GEDULD, type Geduld, makeKoppeling } from "../koppelvlakken/koppeling.ts";
import { type Adressen, adressenOver } from "./adressen.ts";
import { type Brp, brpOver } from "./brp.ts";
import { type Handelsregister, handelsregisterOver } from "./handelsregister.ts";

/** The registers of others that this service can ask; one that it is not connected to is not there. */
export type Basisregistraties = {
  readonly brp?: Brp;
  readonly handelsregister?: Handelsregister;
  readonly adressen?: Adressen;
};

export const REGISTERS = ["brp", "handelsregister", "adressen"] as const;
export type Register = (typeof REGISTERS)[number];

/** Where each register answers, and the key by which it knows us. */
export type Registeradressen = Readonly<Partial<Record<Register, Aansluiting>>>;
export type Aansluiting = { readonly adres: string; readonly sleutel?: string | undefined };

/** In which header each of them wants its key. */
const SLEUTELHEADER: Readonly<Record<Register, string>> = {
  brp: "X-API-KEY",
  handelsregister: "apikey",
  adressen: "X-Api-Key",
};

export function sluitAan(adressen: Registeradressen, now: Now, geduld: Geduld = GEDULD): Basisregistraties {
  const over = <Client>(
    register: Register,
    client: (koppeling: ReturnType<typeof makeKoppeling>) => Client,
  ) => {
    const aansluiting = adressen[register];
    if (!aansluiting) return undefined;
    const { adres, sleutel } = aansluiting;
    const headers = sleutel === undefined ? {} : { [SLEUTELHEADER[register]]: sleutel };
    return client(makeKoppeling({ adres, headers }, geduld, now));
  };
  const brp = over("brp", brpOver);
  const handelsregister = over("handelsregister", handelsregisterOver);
  const bag = over("adressen", adressenOver);
  return { ...(brp && { brp }), ...(handelsregister && { handelsregister }), ...(bag && { adressen: bag }) };
}
