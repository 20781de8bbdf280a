import { createHash } from "node:crypto";
import type pg from "pg";
import { codeOf, isAdres, type Postbron } from "../berichten/mail/bezorger.ts";
import { codeVan } from "./meld-plek.ts";
import { BEVESTIGEN_BINNEN_DAGEN } from "./plekmelding.ts";

type Aanvraag = { regio_id: string; id: string; email: string; taal: string };
type Stand = { mailpogingen: number; volgende_poging: Date };

/** Any number that no other work of this database uses: one process mails at a time, so that nobody gets it twice. */
const LOCK = "hashtextextended('plekmeldingen/mail', 0)";

/** Says nothing about who wrote or what: the address may be of someone else. */
const teksten = {
  nl: {
    onderwerp: "Bevestig uw bericht aan Meedoen",
    tekst: `Met dit e-mailadres is een bericht gestuurd aan Meedoen.

Is dat van u? Open dan deze pagina en klik op de knop:
{link}

Pas daarna lezen wij uw bericht. De link werkt ${BEVESTIGEN_BINNEN_DAGEN} dagen.
Is het niet van u? Dan hoeft u niets te doen.

U kunt niet antwoorden op deze e-mail.`,
  },
  en: {
    onderwerp: "Confirm your message to Meedoen",
    tekst: `A message was sent to Meedoen with this e-mail address.

Is it yours? Then open this page and press the button:
{link}

Only then do we read your message. The link works for ${BEVESTIGEN_BINNEN_DAGEN} days.
Is it not yours? Then you do not have to do anything.

You cannot answer this e-mail.`,
  },
} as const;

/**
 * Mails whoever reported a place or asked something the link by which he confirms it. What is not taken is tried again:
 * after one minute, then two, four and so on, eight times.
 * @param sleutel with which the website makes the codes
 * @param site where the website is, without a slash at the end
 */
export const plekmeldingpost =
  ({ sleutel, site }: { sleutel: Buffer; site: string }): Postbron =>
  async ({ pool, now, verzender, van, onDefect }) => {
    const send = async ({ id, email, taal, regio_id }: Aanvraag) => {
      if (!isAdres(email)) throw Object.assign(new Error("no address"), { code: "geen adres" });
      const lang = taal.startsWith("nl") ? "nl" : "en"; // the pages of employers are in these two
      const { onderwerp, tekst } = teksten[lang];
      const zoek = new URLSearchParams({ code: codeVan(sleutel, id), taal });
      const link = `${site}/plek-melden/bevestig?${zoek}`;
      const kenmerk = createHash("sha256").update(`plekmelding/${regio_id}/${id}`).digest("hex").slice(0, 32);
      const moment = now();
      const post = { kenmerk, van, aan: email, taal: lang, onderwerp, tekst: tekst.replace("{link}", link) };
      await verzender({ ...post, moment });
    };
    await alone(pool, async (client) => {
      const { rows } = await client.query<Aanvraag>("select * from te_mailen_plekmeldingen($1)", [now()]);
      for (const aanvraag of rows) {
        const fout = await send(aanvraag).then(() => null, codeOf);
        await client.query("select note_plekmeldingmail($1, $2, $3, $4)", [
          aanvraag.regio_id,
          aanvraag.id,
          now(),
          fout === null,
        ]);
        if (fout !== null) onDefect(await failure(client, aanvraag, fout));
      }
    });
  };

/** For the log: which request, how often, and when again; nothing of whom it is. */
async function failure(client: pg.PoolClient, { regio_id, id }: Aanvraag, fout: string): Promise<Error> {
  const { rows } = await client.query<Stand>(
    "select mailpogingen, volgende_poging from plekmeldingaanvragen where regio_id = $1 and id = $2",
    [regio_id, id],
  );
  const { mailpogingen = 0, volgende_poging } = rows[0] ?? {};
  return new Error(
    `mail of plekmelding ${id} was not taken (${fout}), try ${mailpogingen}, next ${volgende_poging?.toISOString() ?? "none"}`,
  );
}

async function alone(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  let isClean = false;
  try {
    const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${LOCK}) as mine`);
    if (rows[0]?.mine) {
      await work(client);
      await client.query(`select pg_advisory_unlock(${LOCK})`);
    }
    isClean = true;
  } finally {
    client.release(!isClean); // a lock that is still held goes with its connection
  }
}
