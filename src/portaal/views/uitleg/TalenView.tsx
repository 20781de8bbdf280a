import { Tegels } from "../../../web/nlds/inwoner/Tegel.tsx";
import { Opening, Sheet, Stack } from "../../../web/nlds/Layout.tsx";
import { TALEN } from "../../talen.ts";
import { adresVan } from "../adres.ts";
import { Pagina, type PaginaProps } from "../Pagina.tsx";
import { Bel } from "../StartView.tsx";
import { Zinnen } from "./Uitleg.tsx";

/** P6: every language, written in itself; and that an interpreter costs nothing. */
export const TalenView = ({ t, plaats }: PaginaProps) => (
  <Pagina t={t} plaats={plaats}>
    <Opening lead={t("uitleg.talen.lead")}>{t("uitleg.talen.opening")}</Opening>
    <Stack gap="loose">
      <Tegels
        tegels={TALEN.map((taal) => ({
          href: adresVan("/talen", taal),
          icoon: taal.code === plaats.taal.code ? "ok" : "read-aloud",
          kop: taal.naam,
          lang: taal.lang,
          ...(taal.code === plaats.taal.code && { tekst: t("uitleg.talen.gekozen") }),
        }))}
      />
      <Sheet>
        <Zinnen zinnen={t("uitleg.talen.punten", { returnObjects: true }) as readonly string[]} />
      </Sheet>
      <Bel t={t} plaats={plaats} />
    </Stack>
  </Pagina>
);
