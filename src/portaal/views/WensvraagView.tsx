import type { IconName } from "../../web/nlds/icons.ts";
import { Foutlijst } from "../../web/nlds/inwoner/Formulier.tsx";
import { Keuzegroep, Stuurknop, Voortgang } from "../../web/nlds/inwoner/Keuzen.tsx";
import { Tekstvlak } from "../../web/nlds/inwoner/Velden.tsx";
import { Row, Stack } from "../../web/nlds/Layout.tsx";
import { Heading, Paragraph } from "../../web/nlds/Typography.tsx";
import { veldenVan, type Wensvraag } from "../../modules/wensen/vragen.ts";
import { optieInWoorden } from "../paginas/wens-antwoord.ts";
import type { Vertaler } from "../vertaler.ts";
import { EigenFormulier } from "./EigenFormulier.tsx";
import { Pagina, type PaginaProps } from "./Pagina.tsx";
import { Bel } from "./StartView.tsx";
import { wensbeeld } from "./wens-beelden.ts";

export type WensvraagProps = PaginaProps & {
  readonly vraag: Wensvraag;
  readonly nummer: number;
  readonly totaal: number;
  /** By field of the form. */
  readonly gekozen: Readonly<Record<string, readonly string[]>>;
  /** What is chosen was known already: he confirms it. */
  readonly isBekend: boolean;
  readonly fout: "fout" | "gezondheid" | null;
  readonly terug: string;
  /** He came from the last page, and goes back to it. */
  readonly naControle: boolean;
};

type Veld = {
  readonly naam: string;
  readonly meer: boolean;
  readonly keuzen: readonly { readonly waarde: string; readonly naam: string; readonly icoon?: IconName }[];
};

const MET_UITLEG: ReadonlySet<string> = new Set(["beginnen", "rust", "lichaam"]);
const DAGEN = ["ma", "di", "wo", "do", "vr", "za", "zo"];
const DELEN = ["ochtend", "middag", "avond", "nacht"];

/** I3: one question a page; every one may be skipped, and what was answered is kept. */
export function WensvraagView(props: WensvraagProps) {
  const { t, plaats, vraag, nummer, totaal, isBekend, fout, terug, naControle } = props;
  return (
    <Pagina t={t} plaats={plaats} terug={{ pad: terug, naam: t("kader.terug") }}>
      <Stack gap="loose">
        <div>
          <Paragraph soft>{t("kader.stap", { nummer, totaal })}</Paragraph>
          <Voortgang nummer={nummer} totaal={totaal} />
        </div>
        <Foutlijst
          kop={t("kader.fouten", { count: 1 })}
          fouten={fout ? [{ naam: eersteVeld(vraag), tekst: t(`wensen.vraag.${fout}`) }] : []}
        />
        <EigenFormulier plaats={plaats} {...(naControle && { velden: { na: "controle" } })}>
          {isBekend && <Paragraph>{t("wensen.vraag.bekend")}</Paragraph>}
          <Vraag {...props} />
          <Row>
            <Stuurknop>{t("kader.volgende")}</Stuurknop>
            <Stuurknop naam="sla" waarde="over" stil>
              {t("wensen.vraag.slaOver")}
            </Stuurknop>
          </Row>
        </EigenFormulier>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Pagina>
  );
}

function Vraag({ t, vraag, gekozen, fout }: WensvraagProps) {
  const label = t(`wensen.vragen.${vraag}`);
  const hulp = MET_UITLEG.has(vraag) ? t(`wensen.uitleg.${vraag}`) : undefined;
  const fouttekst = fout ? t(`wensen.vraag.${fout}`) : undefined;
  if (vraag === "trots")
    return (
      <>
        <Heading level={1}>{label}</Heading>
        <Tekstvlak
          naam="trots"
          label={t("wensen.uitleg.trots")}
          hulp={t("wensen.begin.geenGezondheid")}
          fout={fouttekst}
          foutwoord={t("kader.fout")}
          waarde={gekozen["trots"]?.[0]}
          magLeeg
        />
      </>
    );
  const velden = veldenIn(t, vraag);
  return (
    <>
      {velden.length > 1 && <Heading level={1}>{label}</Heading>}
      {velden.length > 1 && hulp && <Paragraph>{hulp}</Paragraph>}
      {velden.map(({ naam, meer, keuzen }, at) => (
        <Keuzegroep
          key={naam}
          naam={naam}
          vraag={velden.length === 1}
          label={velden.length === 1 ? label : t(`wensen.velden.${naam}`)}
          hulp={meer ? t("wensen.vraag.meer") : velden.length === 1 ? hulp : undefined}
          fout={at === 0 ? fouttekst : undefined}
          foutwoord={t("kader.fout")}
          meer={meer}
          keuzen={keuzen}
          gekozen={gekozen[naam] ?? []}
        />
      ))}
    </>
  );
}

function veldenIn(t: Vertaler, vraag: Wensvraag): readonly Veld[] {
  if (vraag === "dagen")
    return [["dagen", DAGEN] as const, ["delen", DELEN] as const].map(([naam, opties]) => ({
      naam,
      meer: true,
      keuzen: opties.map((optie) => keus(t, naam, optie)),
    }));
  return veldenVan(vraag).map(({ onderwerp, soort, opties }) => ({
    naam: onderwerp,
    meer: soort === "meer",
    keuzen: opties.map((optie) => keus(t, onderwerp, optie)),
  }));
}

function keus(t: Vertaler, naam: string, waarde: string): Veld["keuzen"][number] {
  const icoon = wensbeeld(naam, waarde);
  return { waarde, naam: optieInWoorden(t, naam, waarde), ...(icoon && { icoon }) };
}

const eersteVeld = (vraag: Wensvraag): string =>
  vraag === "dagen" ? "dagen" : veldenVan(vraag)[0]!.onderwerp; // each has one
