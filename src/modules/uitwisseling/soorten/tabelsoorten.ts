import { Failure } from "#core/failure";
import type { TabelSoort } from "../soort-import.ts";
import { beroepen } from "./beroepen.ts";
import { budgetten } from "./budgetten.ts";
import { gemeentejaren } from "./gemeentejaren.ts";
import { indicaties } from "./indicaties.ts";
import { instrumenten } from "./instrumenten.ts";
import { inwoners } from "./inwoners.ts";
import { loonwaarden } from "./loonwaarden.ts";
import { plaatsingen } from "./plaatsingen.ts";
import { plekken } from "./plekken.ts";
import { postcodegebieden } from "./postcodes.ts";
import type { Soort } from "./soort.ts";
import { werkgevers } from "./werkgevers.ts";
import { wswGeboortejaren } from "./wsw-geboortejaren.ts";

/** The kinds of table files, in the order in which a region reads them in. */
export const tabelsoorten: Readonly<Record<TabelSoort, Soort>> = {
  inwoners,
  indicaties,
  werkgevers,
  plekken,
  plaatsingen,
  loonwaarden,
  "wsw-geboortejaren": wswGeboortejaren,
  postcodes: postcodegebieden,
  beroepen,
  instrumenten,
  budgetten,
  gemeentejaren,
};

export const onbekendeSoort = (soort: string) =>
  new Failure("not-found", "importsoort.not-found", `Er is geen import van ${soort.slice(0, 40)}.`);
