import type { NewId, Now, Today } from "#core/context";
import type { Sessie } from "#db/as-user";
import type { Database } from "#db/database";
import type { Upload } from "../inlezen/upload.ts";
import type { Basisregistraties } from "./basisregistraties/basisregistraties.ts";
import type { Voortgang } from "./taken/voortgang.ts";
import type { Quota } from "./toegang/profielquota.ts";
import type { Sleutels } from "./toegang/sleutels.ts";
import type { User } from "./toegang/toegang.ts";

/** Everything a door needs to know about who asks, when, and with what means. */
export type Context = {
  readonly db: Database;
  readonly user: User;
  readonly sessie: Sessie;
  /** W3C trace id, 32 hexadecimal digits: joins the two logs. */
  readonly traceId: string;
  /** The step of another application that caused this request, where it said so: 16 hexadecimal digits. */
  readonly parentSpanId?: string;
  /** Where the request came from: an address, a job, a command. */
  readonly herkomst: string;
  readonly now: Now;
  readonly today: Today;
  readonly newId: NewId;
  readonly sleutels: Sleutels;
  /** Under which address people know the service, such as `https://meedoen.example.nl`; it stands in what they take along. */
  readonly adres?: string;
  /** The version that the user saw, from If-Match. */
  readonly expectedVersion?: number;
  /** Names the request, so that a repetition of it has no second effect. */
  readonly idempotencyKey?: string;
  /** How many inwoners one account may open; without one the usual number. */
  readonly quota?: Quota;
  /** The file that came with the request. */
  readonly bestand?: Upload;
  /** The registers of others that this service is connected to; without them it is to none. */
  readonly basisregistraties?: Basisregistraties;
  /** May meldingen go to addresses inside an own network? */
  readonly interneAdressen?: boolean;
  /** Of a job: how it tells how far it is. */
  readonly voortgang?: Voortgang;
};
