import { BeforeAfter, SignList } from "../../web/nlds/BeforeAfter.tsx";
import { ButtonLink } from "../../web/nlds/Button.tsx";
import { Printknop } from "../../web/nlds/inwoner/Eigen.tsx";
import { Helften, Stapknoppen, Uitklap } from "../../web/nlds/inwoner/Overzicht.tsx";
import { Maandtabel } from "../../web/nlds/inwoner/Maandtabel.tsx";
import { Terugkaart } from "../../web/nlds/inwoner/Terugkaart.tsx";
import { Opening, Section, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { PhoneLink } from "../../web/nlds/Link.tsx";
import { Heading, List, Paragraph } from "../../web/nlds/Typography.tsx";
import { cijfers, los } from "../los.ts";
import { adresVan } from "./adres.ts";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Terugafspraak } from "./PlanDelen.tsx";
import { Bel } from "./StartView.tsx";
import { vorigeVan, type WerkenKant, type WerkenUitkomstProps } from "./WerkenView.tsx";

/** I5, the answer: in a sentence, in a picture, in amounts; what stays, what to do, and the way back. */
export function WerkenUitkomstView(props: WerkenUitkomstProps) {
  const { t, plaats, werk, gids, uren, verschil, opnieuw } = props;
  const { taal } = plaats;
  return (
    <Pagina t={t} plaats={plaats} terug={vorigeVan(props)}>
      <Opening
        lead={
          <>
            {t("werken.begin", { nummer: cijfers(uren, taal) })} <strong>{verschil}</strong>
          </>
        }
      >
        {t("werken.titel")}
      </Opening>
      <Stack gap="wide">
        <Bedragen {...props} />
        {props.toeslagen.length > 0 && (
          <Sheet>
            <Section heading={t("werken.toeslagKop")}>
              <List>
                {props.toeslagen.map((zin) => (
                  <span key={zin}>{zin}</span>
                ))}
              </List>
            </Section>
          </Sheet>
        )}
        <Helften>
          {props.blijft.length > 0 && (
            <Lijst kop={t("werken.blijftKop")} teken="ok">
              {props.blijft}
            </Lijst>
          )}
          <Lijst kop={t("werken.doenKop")} teken="warning">
            {props.zelfDoen}
          </Lijst>
        </Helften>
        <Terug {...props} />
        <Verloop {...props} />
        <Uitklap kop={t("werken.bronKop")}>
          <Paragraph>{t("werken.bron", { dag: props.maand })}</Paragraph>
          <List>
            {props.bronnen.map((bron) => (
              <bdi key={bron} lang="nl">
                {bron}
              </bdi>
            ))}
          </List>
        </Uitklap>
        <Stapknoppen>
          {werk?.voorstel && (
            <ButtonLink href={adresVan(`/mijn/werk/${werk.voorstel}`, taal)} kind="primary" icon="briefcase">
              {t("werken.naarWerk")}
            </ButtonLink>
          )}
          <ButtonLink
            href={adresVan("/mijn/berichten", taal)}
            kind={werk?.voorstel ? "default" : "primary"}
            icon="message"
          >
            {gids ? t("werken.bespreek", { naam: los(gids, taal) }) : t("werken.bespreekMet")}
          </ButtonLink>
          <ButtonLink href={adresVan("/mijn/werken", taal, opnieuw)}>{t("werken.anders")}</ButtonLink>
          <Printknop>{t("kader.print")}</Printknop>
        </Stapknoppen>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Bedragen({ t, plaats, nu, straks, uren, werk, maand, aannamen, ontbreekt }: WerkenUitkomstProps) {
  const kant = ({ delen, samen }: WerkenKant) => ({
    parts: delen.map(({ naam, bedrag, waarde, soort }) => ({
      label: naam,
      amount: <bdi dir="ltr">{bedrag}</bdi>,
      value: waarde,
      kind: soort,
    })),
    total: { label: t("werken.samen"), amount: <bdi dir="ltr">{samen}</bdi> },
  });
  return (
    <Stack>
      <BeforeAfter
        label={t("werken.vergelijk")}
        before={{
          heading: t(werk?.loopt ? "werken.zonder" : "werken.nu"),
          note: t("werken.nuUitleg"),
          ...kant(nu),
        }}
        after={{
          heading: t(werk?.loopt ? "werken.met" : "werken.straks"),
          note: t("werken.straksUitleg", { nummer: cijfers(uren, plaats.taal) }),
          ...kant(straks),
        }}
      />
      <Paragraph soft>
        {t("werken.maand", { dag: maand })} {aannamen.join(" ")}
      </Paragraph>
      {ontbreekt.length > 0 && (
        <Paragraph soft>
          {t("werken.ontbreekt")} <bdi lang="nl">{ontbreekt.join(", ")}</bdi>.
        </Paragraph>
      )}
    </Stack>
  );
}

const Lijst = ({
  kop,
  teken,
  children,
}: {
  kop: string;
  teken: "ok" | "warning";
  children: readonly string[];
}) => (
  <section>
    <Heading level={2}>{kop}</Heading>
    <SignList sign={teken}>{children}</SignList>
  </section>
);

function Terug({ t, plaats, terug, afspraak }: WerkenUitkomstProps) {
  return (
    <Terugkaart kop={terug.kop}>
      {terug.zinnen.map((zin) => (
        <Paragraph key={zin}>{zin}</Paragraph>
      ))}
      {afspraak && (
        <>
          <Terugafspraak t={t} plaats={plaats} terug={afspraak} />
          <div>
            <ButtonLink href={`${adresVan("/mijn/plan", plaats.taal)}#terug`} icon="return">
              {t("werken.bekijkAfspraak")}
            </ButtonLink>
          </div>
        </>
      )}
    </Terugkaart>
  );
}

function Verloop({ t, maanden, letOp }: WerkenUitkomstProps) {
  return (
    <Sheet>
      <Section heading={t("werken.verloop")}>
        <Paragraph soft>{t("werken.verloopUitleg")}</Paragraph>
        {letOp && <Paragraph>{t("werken.letOp")}</Paragraph>}
        <Maandtabel
          naam={t("werken.verloop")}
          koppen={[t("werken.kolom.maand"), t("werken.kolom.samen"), t("werken.kolom.verschil")]}
          rijen={maanden.map(({ maand, zinnen, samen, verschil }) => ({
            maand,
            zinnen,
            bedragen: [samen ?? t("werken.onbekend"), verschil ?? t("werken.onbekend")],
          }))}
        />
      </Section>
    </Sheet>
  );
}

export type WerkenNietProps = PaginaProps & {
  readonly reden: "andereUitkering" | "geenBedragen" | "nietVoorU";
  readonly gids: string | null;
};

/** What the rules do not know is not guessed: whom to ask. */
export const WerkenNietView = ({ t, plaats, reden, gids }: WerkenNietProps) => (
  <Pagina t={t} plaats={plaats} terug={{ pad: "/mijn", naam: t("overzicht.titel") }}>
    <Opening lead={t(`werken.niet.${reden}`)}>{t("werken.niet.kop")}</Opening>
    <Stack gap="loose">
      <Paragraph>
        {gids ? t("werken.niet.gids", { naam: los(gids, plaats.taal) }) : t("werken.niet.bel")}
      </Paragraph>
      <PhoneLink number={plaats.nummer} />
      {reden !== "nietVoorU" && (
        <div>
          <ButtonLink href={adresVan("/mijn/werken", plaats.taal, "anders=1")}>
            {t("werken.anders")}
          </ButtonLink>
        </div>
      )}
    </Stack>
  </Pagina>
);
