import { typeVan } from "./gebeurtenis.ts";

/** What happened, as it waits to be sent. */
export type Gebeurtenis = {
  readonly id: string;
  readonly soort: string;
  readonly onderwerp: string;
  readonly volgnummer: number;
  readonly pad: string;
  readonly tijdstip: Date;
};

const CIJFERS = 20;

/**
 * A gebeurtenis for others. It says that something happened and where who has the right reads what: no name, no value.
 * `sequence` has leading zeros, so that text in order is time in order.
 * @source NL GOV profile for CloudEvents 1.0
 */
export const cloudEvent = (
  { id, soort, onderwerp, volgnummer, pad, tijdstip }: Gebeurtenis,
  { oin, site }: { readonly oin: string; readonly site: string },
) => ({
  specversion: "1.0",
  id,
  source: `urn:nld:oin:${oin}:systeem:meedoen`,
  type: typeVan(soort),
  subject: onderwerp,
  time: tijdstip.toISOString(),
  sequence: String(volgnummer).padStart(CIJFERS, "0"),
  datacontenttype: "application/json",
  dataref: `${site}/api/v1${pad}`,
});
export type CloudEvent = ReturnType<typeof cloudEvent>;
