import type { VoorgesteldePlek } from "../../modules/voorstellen/get-voorgestelde-plek.ts";
import { veldenVan } from "../../modules/wensen/vragen.ts";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Printknop } from "../../web/nlds/inwoner/Eigen.tsx";
import { Feiten, InHetNederlands, Redenlijst, Stuurknop } from "../../web/nlds/inwoner/Keuzen.tsx";
import { Opening, Row, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { List, Paragraph } from "../../web/nlds/Typography.tsx";
import type { Redenen } from "../paginas/werk-in-woorden.ts";
import { adresVan } from "./adres.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";

export type WerkplekProps = PaginaProps & {
  readonly id: string;
  readonly versie: number;
  readonly stand: string;
  readonly plek: Omit<VoorgesteldePlek, "inwonerId"> & { readonly begin: string | null };
  /** The sentence that his counsellor wrote for him; Dutch. */
  readonly schrijft: { readonly naam: string; readonly tekst: string } | null;
  readonly redenen: Redenen;
  readonly geregeld: readonly string[];
  readonly magAntwoorden: boolean;
  /** The answer can be taken back, until a day or until he begins. */
  readonly terug: { readonly tot: string | null } | null;
  readonly mis: "net" | "teLaat" | null;
};

/** I4: one plek. The answer stands below what a yes means, so that nobody says it without having seen that. */
export function WerkplekView(props: WerkplekProps) {
  const { t, plaats, stand, plek, mis } = props;
  const isOpen = stand === "voorgesteld";
  const zei = stand === "akkoord" ? "ja" : stand === "afgewezen" ? "nee" : null;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn/werk", naam: t("werk.titel") }}>
      <Opening
        above={zei ? t(`werk.na.${zei}`) : t(isOpen ? "werk.plek.vraag" : `werk.stand.${stand}`)}
        lead={<InHetNederlands>{plek.werkgever}</InHetNederlands>}
      >
        <InHetNederlands>{plek.titel}</InHetNederlands>
      </Opening>
      <Stack gap="loose">
        {mis && <Paragraph lead>{t(`werk.na.${mis}`)}</Paragraph>}
        {zei && <Na {...props} zei={zei} />}
        <Sheet>
          <Wat {...props} />
          <Waarom {...props} />
          <Section heading={t("werk.plek.geregeld")}>
            <Redenlijst icoon="check" redenen={props.geregeld} />
          </Section>
          <Section heading={t("werk.plek.geld")}>
            <Stack>
              <Paragraph>{t("werk.plek.geldUitleg")}</Paragraph>
              <div>
                <ButtonLink href={adresVan("/mijn/werken", plaats.taal, geldvraag(props))} icon="euro">
                  {t("werk.plek.geldLink")}
                </ButtonLink>
              </div>
            </Stack>
          </Section>
          {(isOpen || zei === "ja") && <Deelt {...props} />}
        </Sheet>
        {isOpen && !plek.isOpen && <Paragraph lead>{t("werk.plek.dicht")}</Paragraph>}
        {isOpen && plek.isOpen && props.magAntwoorden && <Antwoord {...props} />}
        <Paragraph>{t("werk.plek.neeMag")}</Paragraph>
        <Row>
          <Printknop>{t("kader.print")}</Printknop>
        </Row>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

/** The hours go along, so that he does not have to fill them in. */
const geldvraag = ({ id, plek: { uren } }: WerkplekProps): string =>
  new URLSearchParams({ voorstel: id, ...(uren && { uren: String(uren.tot).replace(".", ",") }) }).toString();

function Wat({ t, plek }: WerkplekProps) {
  const { uren, reis } = plek;
  return (
    <Section heading={t("werk.plek.soort")} headingHidden>
      <Feiten
        feiten={[
          { sleutel: "soort", naam: t("werk.plek.soort"), waarde: soortVan(t, plek.werksoort) },
          {
            sleutel: "waar",
            naam: t("werk.plek.waar"),
            waarde: <InHetNederlands>{plek.plaats}</InHetNederlands>,
          },
          ...(uren ? [{ sleutel: "uren", naam: t("werk.plek.uren"), waarde: urenTekst(t, uren) }] : []),
          ...(reis ? [{ sleutel: "reis", naam: t("werk.plek.reis"), waarde: reisTekst(t, reis) }] : []),
          { sleutel: "begin", naam: t("werk.plek.begin"), waarde: plek.begin ?? t("werk.plek.meteen") },
        ]}
      />
    </Section>
  );
}

/** In the language of the reader where it is one of the list. */
const soortVan = (t: WerkplekProps["t"], werksoort: string) =>
  SOORTEN.has(werksoort) ? (
    t(`wensen.opties.werksoorten.${werksoort}`)
  ) : (
    <InHetNederlands>{werksoort}</InHetNederlands>
  );
const SOORTEN = new Set(veldenVan("werk").flatMap(({ opties }) => opties));

const urenTekst = (t: WerkplekProps["t"], { van, tot }: { van: number; tot: number }): string =>
  van === tot
    ? t("wensen.opties.uren", { nummer: tot })
    : t("werk.plek.urenTussen", { nummer: van, totaal: tot });

const reisTekst = (
  t: WerkplekProps["t"],
  { minuten, vervoermiddel }: { minuten: number; vervoermiddel: string },
): string =>
  `${t("wensen.opties.minuten", { nummer: minuten })} (${t(`wensen.opties.vervoermiddelen.${vervoermiddel}`)})`;

function Waarom({ t, redenen: { past, anders, onbekend }, schrijft }: WerkplekProps) {
  const isLeeg = past.length + anders.length + onbekend.length === 0;
  return (
    <Section heading={t("werk.plek.waarom")}>
      <Stack>
        {isLeeg && <Paragraph>{t("werk.plek.geenUitleg")}</Paragraph>}
        {past.length > 0 && <Groep kop={t("werk.plek.past")} icoon="check" redenen={past} />}
        {anders.length > 0 && <Groep kop={t("werk.plek.anders")} icoon="warning" redenen={anders} />}
        {onbekend.length > 0 && <Groep kop={t("werk.plek.onbekend")} icoon="unknown" redenen={onbekend} />}
        {schrijft && (
          <div>
            <Paragraph soft>{t("werk.plek.schrijft", { naam: schrijft.naam })}</Paragraph>
            <Paragraph>
              <InHetNederlands>{schrijft.tekst}</InHetNederlands>
            </Paragraph>
          </div>
        )}
      </Stack>
    </Section>
  );
}

const Groep = ({
  kop,
  icoon,
  redenen,
}: {
  kop: string;
  icoon: "check" | "warning" | "unknown";
  redenen: readonly string[];
}) => (
  <Section heading={kop} level={3} joined>
    <Redenlijst icoon={icoon} redenen={redenen} />
  </Section>
);

/** What happens at a yes, and exactly what who then sees. */
function Deelt({ t, plek, stand }: WerkplekProps) {
  const contact = plek.contact ?? t("werk.ja.contactAlgemeen");
  return (
    <Section heading={t(stand === "akkoord" ? "werk.na.nu" : "werk.ja.kop")}>
      <Stack>
        <List>
          <span>{t("werk.ja.stap1")}</span>
          <span>{t("werk.ja.stap2")}</span>
          <span>{t("werk.ja.stap3")}</span>
        </List>
        <Paragraph>{t("werk.ja.werkgeverZiet")}</Paragraph>
        <Redenlijst icoon="person" redenen={WERKGEVER_ZIET.map((wat) => t(`werk.ja.werkgever.${wat}`))} />
        <Paragraph>{t("werk.ja.contactZiet", { naam: contact })}</Paragraph>
        <Redenlijst icoon="people" redenen={CONTACT_ZIET.map((wat) => t(`werk.ja.contact.${wat}`))} />
        <Paragraph>{t("werk.ja.nietTekst")}</Paragraph>
      </Stack>
    </Section>
  );
}

/** What the access matrix gives after a yes; a test compares the two. */
const WERKGEVER_ZIET = ["naam", "leeftijd", "woonplaats", "talen", "past", "hulp"] as const;
const CONTACT_ZIET = ["zelfde", "kunt", "situatie"] as const;

const Antwoord = ({ t, plaats, id, versie }: WerkplekProps) => (
  <EigenFormulier plaats={plaats} velden={{ versie: String(versie) }}>
    <Row>
      <Stuurknop naam="antwoord" waarde="ja">
        {t("werk.knop.ja")}
      </Stuurknop>
      <ButtonLink href={adresVan(`/mijn/werk/${id}/liever-niet`, plaats.taal)}>
        {t("werk.knop.nee")}
      </ButtonLink>
    </Row>
  </EigenFormulier>
);

function Na({ t, plaats, zei, terug, versie, magAntwoorden }: WerkplekProps & { zei: "ja" | "nee" }) {
  return (
    <Stack>
      <Paragraph lead>{t(`werk.na.${zei}Lead`)}</Paragraph>
      {terug && magAntwoorden && (
        <EigenFormulier plaats={plaats} velden={{ versie: String(versie) }}>
          <Row>
            <Stuurknop naam="antwoord" waarde="terug" stil>
              {t(zei === "ja" ? "werk.na.terugJa" : "werk.na.terugNee")}
            </Stuurknop>
          </Row>
          <Paragraph soft>
            {terug.tot === null ? t("werk.na.totBegin") : t("werk.na.totDag", { dag: terug.tot })}
          </Paragraph>
        </EigenFormulier>
      )}
    </Stack>
  );
}
