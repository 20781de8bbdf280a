import { createHash } from "node:crypto";

/** A line of the audit as it was written, the moment to the microsecond. */
export type Ketenregel = {
  readonly regioId: string;
  readonly gemeente: string;
  readonly nummer: number;
  readonly tijdstip: string;
  readonly gebruikerId: string | null;
  readonly handeling: string;
  readonly object: string;
  readonly resultaat: string;
  readonly herkomst: string;
  readonly traceId: string;
  readonly velden: readonly string[];
  readonly vorige: Buffer;
  readonly hash: Buffer;
};

/** What the first line of a chain follows. */
export const beginOf = (regioId: string, gemeente: string): Buffer => sha256(`${regioId}/${gemeente}`);

/** The hash over a line and the one before it: the fields as a JSON array of texts. */
export function hashOf(regel: Ketenregel): Buffer {
  const fields = [
    regel.vorige.toString("hex"),
    regel.regioId,
    regel.gemeente,
    String(regel.nummer),
    regel.tijdstip,
    regel.gebruikerId ?? "",
    regel.handeling,
    regel.object,
    regel.resultaat,
    regel.herkomst,
    regel.traceId,
    regel.velden.join(","),
  ];
  return sha256(`[${fields.map((field) => JSON.stringify(field)).join(", ")}]`);
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest();
