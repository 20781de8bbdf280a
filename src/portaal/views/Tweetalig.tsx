import type { ReactNode } from "react";
import { InTaal } from "../../web/nlds/inwoner/Velden.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import type { Woorden } from "../tweetalig/woorden.ts";
import { Pagina, type PaginaProps, type Vorige } from "./Pagina.tsx";

/** The words of the page itself, in Dutch or English, beside those of the frame. */
export type TweetaligProps = PaginaProps & Woorden;

/** A page that we have in two languages, in a frame in the language of the reader, who hears so. */
export function Tweetalig({
  t,
  plaats,
  lang,
  terug,
  children,
}: TweetaligProps & { terug?: Vorige; children: ReactNode }) {
  const isAnders = plaats.taal.lang !== lang;
  return (
    <Pagina t={t} plaats={plaats} {...(terug && { terug: { ...terug, lang } })}>
      {isAnders && <Paragraph>{t("kader.tweetalig")}</Paragraph>}
      {isAnders ? <InTaal lang={lang}>{children}</InTaal> : children}
    </Pagina>
  );
}
