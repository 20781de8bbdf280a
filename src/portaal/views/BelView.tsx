import { Foutlijst, Keuzelijst, Tekstveld, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

/** As it was filled in. */
export type Ingevuld = { readonly naam: string; readonly telefoon: string; readonly gemeente: string };

export type BelProps = PaginaProps & {
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly ingevuld: Partial<Ingevuld>;
  readonly fouten: readonly (keyof Ingevuld)[];
};

/** P3: three fields, and someone calls. */
export function BelView({ t, plaats, gemeenten, ingevuld, fouten }: BelProps) {
  const veld = (naam: "naam" | "telefoon" | "gemeente") => ({
    naam,
    label: t(`bel.${naam}`),
    fout: fouten.includes(naam) ? t(`bel.${naam}Fout`) : undefined,
    foutwoord: t("kader.fout"),
    waarde: ingevuld[naam],
  });
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t("bel.lead")}>{t("bel.opening")}</Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: fouten.length })}
          fouten={fouten.map((naam) => ({ naam, tekst: t(`bel.${naam}Fout`) }))}
        />
        <Sheet>
          <Verzend naar={adresVan("/bel-mij", plaats.taal)}>
            <Paragraph>
              {isNederlands(plaats) ? t("bel.inTaal") : t("bel.metTolk", { taal: plaats.taal.naam })}
            </Paragraph>
            <Tekstveld {...veld("naam")} hulp={t("bel.naamHulp")} autoComplete="name" />
            <Tekstveld
              {...veld("telefoon")}
              hulp={t("bel.telefoonHulp")}
              soort="tel"
              invoer="tel"
              autoComplete="tel"
              kort
            />
            <Keuzelijst
              {...veld("gemeente")}
              leeg={t("bel.gemeenteKies")}
              keuzen={gemeenten.map(({ code, naam }) => ({ waarde: code, naam }))}
            />
            <Verzendknop>{t("bel.verstuur")}</Verzendknop>
            <Paragraph soft>{t("bel.bewaren")}</Paragraph>
          </Verzend>
        </Sheet>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

/** What happens now, and by when. */
export function KlaarView({
  t,
  plaats,
  dag,
  gemeente,
  nummer,
}: PaginaProps & { dag: string; gemeente: string; nummer: string }) {
  const stappen = t("bel.klaar.stappen", { returnObjects: true, gemeente }) as readonly string[];
  return (
    <Pagina t={t} plaats={plaats}>
      <Opening lead={t("bel.klaar.nummer", { nummer })}>{t("bel.klaar.opening", { dag })}</Opening>
      <Stack gap="loose">
        <Sheet>
          <Section heading={t("bel.klaar.wat")}>
            <List>
              {[
                ...stappen.slice(0, 1),
                ...(isNederlands(plaats) ? [] : [t("bel.metTolk", { taal: plaats.taal.naam })]),
                ...stappen.slice(1),
              ].map((stap) => (
                <span key={stap}>{stap}</span>
              ))}
            </List>
          </Section>
        </Sheet>
        <Paragraph>{t("bel.klaar.eerder")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

/** Nobody needs an interpreter for the language of the page: both kinds of Dutch. */
const isNederlands = ({ taal }: PaginaProps["plaats"]): boolean => taal.lang === "nl";
