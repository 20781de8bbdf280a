import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Feiten, Stuurknop } from "../../web/nlds/inwoner/Keuzen.tsx";
import { Opening, Row, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph, Text } from "../../web/nlds/Typography.tsx";
import { adresVan } from "./adres.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type Wensregel = { readonly vraag: string; readonly antwoord: readonly string[] };

export type WensenProps = PaginaProps & {
  readonly bezig: {
    readonly vraag: string | null;
    readonly nummer: number | null;
    readonly tot: string;
  } | null;
  readonly totaal: number;
  /** Handed in a moment ago. */
  readonly isNet: boolean;
  readonly ingeleverd: {
    readonly dag: string;
    readonly besproken: { readonly dag: string; readonly naam: string } | null;
    readonly regels: readonly (Wensregel & { readonly besluit: string | null })[];
  } | null;
};

const EERSTE = "beginnen";

/** I3, the first page: begin, go on, or what became of it. */
export function WensenView(props: WensenProps) {
  const { t, plaats, ingeleverd } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("kader.naarOverzicht") }}>
      <Opening
        lead={ingeleverd ? t("wensen.ingeleverd.lead", { dag: ingeleverd.dag }) : t("wensen.begin.lead")}
      >
        {t(ingeleverd ? "wensen.ingeleverd.opening" : "wensen.begin.opening")}
      </Opening>
      <Stack gap="loose">
        {ingeleverd ? <Ingeleverd {...props} ingeleverd={ingeleverd} /> : <Begin {...props} />}
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Begin({ t, plaats, bezig, totaal }: WensenProps) {
  const naar = bezig ? (bezig.vraag ?? "controle") : EERSTE;
  return (
    <Sheet>
      <Section>
        <Stack>
          {bezig && (
            <Paragraph lead>
              {bezig.nummer === null
                ? t("wensen.begin.eind")
                : t("wensen.begin.waar", { nummer: bezig.nummer, totaal })}
            </Paragraph>
          )}
          <List>
            <span>{bezig ? t("wensen.begin.tot", { dag: bezig.tot }) : t("wensen.begin.bewaren")}</span>
            <span>{t("wensen.begin.wie")}</span>
            <span>{t("wensen.begin.geenGezondheid")}</span>
          </List>
          <Row>
            <ButtonLink href={adresVan(`/mijn/wensen/${naar}`, plaats.taal)} kind="primary">
              {t(bezig ? "wensen.begin.verder" : "wensen.begin.begin")}
            </ButtonLink>
          </Row>
        </Stack>
      </Section>
    </Sheet>
  );
}

function Ingeleverd({
  t,
  plaats,
  ingeleverd: { besproken, regels },
}: PaginaProps & { ingeleverd: NonNullable<WensenProps["ingeleverd"]> }) {
  return (
    <>
      <Paragraph>
        {besproken ? t("wensen.ingeleverd.besproken", besproken) : t("wensen.ingeleverd.wacht")}
      </Paragraph>
      <Sheet>
        <Section heading={t("wensen.ingeleverd.kop")}>
          <Feiten
            feiten={regels.map(({ vraag, antwoord, besluit }) => ({
              sleutel: vraag,
              naam: t(`wensen.vragen.${vraag}`),
              waarde: <Antwoord regels={antwoord} />,
              ...(besluit && { doe: <Text soft>{t(`wensen.ingeleverd.${besluit}`)}</Text> }),
            }))}
          />
        </Section>
      </Sheet>
      <Row>
        <ButtonLink href={adresVan(`/mijn/wensen/${EERSTE}`, plaats.taal)}>
          {t("wensen.begin.nieuw")}
        </ButtonLink>
      </Row>
    </>
  );
}

const Antwoord = ({ regels }: { regels: readonly string[] }) => (
  <>
    {regels.map((regel) => (
      <div key={regel} dir="auto">
        <bdi>{regel}</bdi>
      </div>
    ))}
  </>
);

export type WenscontroleProps = PaginaProps & {
  readonly regels: readonly { readonly vraag: string; readonly antwoord: readonly string[] | null }[];
  readonly isLeeg: boolean;
};

/** I3, the last page: everything once more, and then it goes to who guides him. */
export const WenscontroleView = ({ t, plaats, regels, isLeeg }: WenscontroleProps) => (
  <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/wensen", naam: t("wensen.titel") }}>
    <Opening lead={t("wensen.controle.lead")}>{t("wensen.controle.opening")}</Opening>
    <Stack gap="loose">
      <Sheet>
        <Section heading={t("wensen.ingeleverd.kop")} headingHidden>
          <Feiten
            feiten={regels.map(({ vraag, antwoord }) => ({
              sleutel: vraag,
              naam: t(`wensen.vragen.${vraag}`),
              waarde: antwoord ? (
                <Antwoord regels={antwoord} />
              ) : (
                <Text soft>{t("wensen.controle.leeg")}</Text>
              ),
              doe: (
                <ButtonLink
                  href={adresVan(`/mijn/wensen/${vraag}`, plaats.taal, "na=controle")}
                  kind="subtle"
                  label={`${t("wensen.controle.wijzig")}: ${t(`wensen.vragen.${vraag}`)}`}
                >
                  {t("wensen.controle.wijzig")}
                </ButtonLink>
              ),
            }))}
          />
        </Section>
      </Sheet>
      <Paragraph>{t(isLeeg ? "wensen.controle.niets" : "wensen.controle.daarna")}</Paragraph>
      {!isLeeg && (
        <EigenFormulier plaats={plaats}>
          <Row>
            <Stuurknop>{t("wensen.controle.leverIn")}</Stuurknop>
          </Row>
        </EigenFormulier>
      )}
      <Bel t={t} plaats={plaats} />
    </Stack>
  </Pagina>
);
