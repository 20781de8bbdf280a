import { createHash } from "node:crypto";
import type pg from "pg";
import { type Sjabloontekst, teksten } from "../sjablonen.ts";
import type { Taalcode } from "../sjabloonnamen.ts";
import type { Verzender } from "./verzender.ts";

const AT_ONCE = 20;
const LOOK_EVERY_MS = 5000;

export type Postmiddelen = {
  readonly verzender: Verzender;
  /** From whom a mail comes. */
  readonly van: string;
  /** The page to sign in, and nothing more: a mail names no message. */
  readonly adres: string;
  /** What a mail of another kind than a message says. */
  readonly teksten?: Readonly<Record<string, Mailtekst>>;
  /** What else has mail to send. */
  readonly bronnen?: readonly Postbron[];
};

/** What one mail says. */
export type Mailtekst = (mail: {
  readonly taal: Taalcode;
  readonly meldingId: string | null;
}) => Sjabloontekst;

type Rondemiddelen = {
  /** As the owner: addresses are for nobody else. */
  readonly pool: pg.Pool;
  readonly now: () => Date;
  readonly onDefect: (error: unknown) => void;
};
type Bezorger = Postmiddelen & Rondemiddelen;

/** Sends what is due, once. */
export type Postbron = (means: Rondemiddelen & Pick<Postmiddelen, "verzender" | "van">) => Promise<void>;

type Klaar = {
  regio_id: string;
  id: string;
  sleutel: string;
  soort: string;
  taal: Taalcode;
  adres: string | null;
  melding_id: string | null;
};

/** Delivers what has waited long enough, and sends mail, every few seconds. Several may run at once. Answers how to stop. */
export function startBezorging(means: Bezorger): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  let isBusy = false;
  const round = () => {
    if (isBusy || isStopped) return;
    isBusy = true;
    running = bezorgAlles(means).finally(() => {
      isBusy = false;
    });
  };
  round();
  const timer = setInterval(round, LOOK_EVERY_MS);
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
}

/** One source that fails does not stop another. */
async function bezorgAlles(means: Bezorger): Promise<void> {
  const sources = [bezorg, ...(means.bronnen ?? [])];
  const results = await Promise.allSettled(sources.map((source) => source(means)));
  for (const result of results) if (result.status === "rejected") means.onDefect(result.reason);
}

/** Once: the messages to groups of which the time has come, then the mail that is due. */
export async function bezorg(means: Omit<Bezorger, "onDefect">): Promise<void> {
  const { pool, now } = means;
  await pool.query("select bezorg_groepsberichten($1)", [now()]);
  const { rows } = await pool.query<Klaar>("select * from claim_mail($1, $2)", [now(), AT_ONCE]);
  for (const mail of rows) {
    const { hoe, fout } = await verstuur(means, mail);
    await pool.query("select meld_mail($1, $2, $3, $4, $5)", [mail.regio_id, mail.id, hoe, fout, now()]);
  }
}

async function verstuur(
  means: Omit<Bezorger, "onDefect">,
  mail: Klaar,
): Promise<{ hoe: "verstuurd" | "vervallen" | "mislukt"; fout: string | null }> {
  const { verzender, van, now } = means;
  const { regio_id, sleutel, taal, adres: aan } = mail;
  if (aan === null || !isAdres(aan)) return { hoe: "vervallen", fout: "geen adres" };
  const inhoud = inhoudVan(means, mail);
  if (inhoud === undefined) return { hoe: "mislukt", fout: "geen tekst" };
  const kenmerk = createHash("sha256").update(`${regio_id}/${sleutel}`).digest("hex").slice(0, 32);
  const post = {
    kenmerk,
    van,
    aan,
    taal,
    ...inhoud,
    moment: now(),
  };
  try {
    await verzender(post);
    return { hoe: "verstuurd", fout: null };
  } catch (error) {
    return { hoe: "mislukt", fout: codeOf(error) };
  }
}

function inhoudVan(
  { adres, teksten: andere = {} }: Omit<Bezorger, "onDefect">,
  { soort, taal, melding_id: meldingId }: Klaar,
): Sjabloontekst | undefined {
  if (soort !== "bericht") return andere[soort]?.({ taal, meldingId });
  const { onderwerp, tekst } = teksten[taal].mail;
  return { onderwerp, tekst: tekst.replaceAll("{adres}", adres) };
}

/** One address on one line, so that nothing typed in a file becomes a line of a mail. */
export const isAdres = (text: string) => /^[^\s@<>,;:"\\]+@[^\s@<>,;:"\\]+\.[^\s@<>,;:"\\]+$/.test(text);

/** What the transport calls it; never what it says, which can hold an address. */
export const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^[\w ]{1,30}$/.test(code) ? code : "onbekend";
};
