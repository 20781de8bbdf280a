import type { Mailtekst } from "../berichten/mail/bezorger.ts";
import { codeVan } from "./meld-plek.ts";

/** That there is an answer, and nothing of it: not who asked, not what, not what was said. */
const teksten = {
  nl: {
    onderwerp: "Er is antwoord op uw bericht aan Meedoen",
    tekst: `Er is antwoord op uw bericht aan Meedoen.

U leest het op deze pagina:
{link}

Wilt u meer weten? Op de pagina staat wie u kunt bellen.

U kunt niet antwoorden op deze e-mail.`,
  },
  en: {
    onderwerp: "There is an answer to your message to Meedoen",
    tekst: `There is an answer to your message to Meedoen.

You read it on this page:
{link}

Would you like to know more? The page says whom you can call.

You cannot answer this e-mail.`,
  },
} as const;

/**
 * The mail about an answer. The link opens the page that the confirmation opened; who reported it while signed in reads it
 * after signing in.
 * @param sleutel with which the website makes the codes
 * @param site where the website is, without a slash at the end
 */
export const antwoordmail =
  ({ sleutel, site }: { sleutel: Buffer; site: string }): Mailtekst =>
  ({ taal, meldingId }) => {
    const { onderwerp, tekst } = teksten[taal === "nl" ? "nl" : "en"];
    const link =
      meldingId === null
        ? `${site}/inloggen`
        : `${site}/plek-melden/bevestig?${new URLSearchParams({ code: codeVan(sleutel, meldingId), taal })}`;
    return { onderwerp, tekst: tekst.replace("{link}", link) };
  };
