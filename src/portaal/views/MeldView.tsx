import { Foutlijst, Keuzelijst, Tekstveld, Verzend, Verzendknop } from "../../web/nlds/inwoner/Formulier.tsx";
import { Keuzerondjes, Tekstvlak, Valkuil } from "../../web/nlds/inwoner/Velden.tsx";
import { Opening, Sheet, Stack } from "../../web/nlds/Layout.tsx";
import { Paragraph } from "../../web/nlds/Typography.tsx";
import type { Invoer, Veld } from "../../modules/plekmeldingen/invoer.ts";
import type { Vertaler } from "../vertaler.ts";
import { adresVan } from "./adres.ts";
import { Bel } from "./StartView.tsx";
import { Tweetalig, type TweetaligProps } from "./Tweetalig.tsx";

export type MeldProps = TweetaligProps & {
  readonly soort: "plek" | "vraag";
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly ingevuld: Partial<Invoer>;
  readonly fouten: readonly Veld[];
};

/** W2: a place to work, also half known; or a question. Works without a script and on a phone. */
export function MeldView(props: MeldProps) {
  const { t, w, plaats, soort, fouten } = props;
  const deel = soort === "plek" ? "melden" : "vraag";
  const foutTekst = (veld: Veld) => w(tekstBij(soort, veld, "Fout"));
  return (
    <Tweetalig {...props} terug={{ pad: "/werkgever", naam: w("werkgever.titel") }}>
      <Opening lead={w(`${deel}.lead`)}>{w(`${deel}.opening`)}</Opening>
      <Stack gap="loose">
        <Foutlijst
          kop={t("kader.fouten", { count: fouten.length })}
          fouten={fouten.map((veld) => ({ naam: veld, tekst: foutTekst(veld) }))}
        />
        <Sheet>
          <Verzend naar={adresVan(plaats.pad, plaats.taal)}>
            <Valkuil naam="website" />
            {soort === "plek" && <WerkVelden {...props} />}
            {soort === "vraag" && <Tekstvlak {...veldVan(props, "wat")} hulp={w("vraag.watHulp")} />}
            <Wie {...props} />
            <Verzendknop>{w(`${deel}.verstuur`)}</Verzendknop>
            <Paragraph soft>{w("melden.bewaren")}</Paragraph>
          </Verzend>
        </Sheet>
        <Paragraph>{w("melden.liever")}</Paragraph>
        <Bel t={t} plaats={plaats} />
      </Stack>
    </Tweetalig>
  );
}

function WerkVelden(props: MeldProps) {
  const { w } = props;
  return (
    <>
      <Keuzerondjes
        {...veldVan(props, "mogelijkheid")}
        keuzen={[
          ...keuzenIn(w, "mogelijkheden", ["baan", "leerwerkplek", "proefplaats"]),
          {
            waarde: "taken",
            naam: w("melden.mogelijkheden.taken"),
            uitleg: w("melden.mogelijkheden.takenUitleg"),
          },
          ...keuzenIn(w, "mogelijkheden", ["weet niet"]),
        ]}
      />
      <Tekstvlak {...veldVan(props, "wat")} hulp={w("melden.watHulp")} />
      <Keuzelijst
        {...veldVan(props, "uren")}
        leeg={w("melden.urenKies")}
        keuzen={keuzenIn(w, "urenKeuzen", ["minder dan 12", "12 tot 24", "24 tot 32", "32 of meer"])}
        magLeeg
      />
      <Keuzelijst
        {...veldVan(props, "wanneer")}
        leeg={w("melden.wanneerKies")}
        keuzen={keuzenIn(w, "wanneerKeuzen", ["nu", "binnen drie maanden", "later"])}
        magLeeg
      />
    </>
  );
}

function Wie(props: MeldProps) {
  const { w, gemeenten } = props;
  return (
    <>
      <Keuzelijst
        {...veldVan(props, "gemeente")}
        leeg={w("melden.gemeenteKies")}
        keuzen={gemeenten.map(({ code, naam }) => ({ waarde: code, naam }))}
      />
      <Tekstveld {...veldVan(props, "bedrijf")} autoComplete="organization" />
      {props.soort === "plek" && (
        <Tekstveld
          {...veldVan(props, "kvk")}
          hulp={w("melden.kvkHulp")}
          invoer="numeric"
          autoComplete="off"
          kort
          magLeeg
        />
      )}
      <Tekstveld {...veldVan(props, "contactpersoon")} autoComplete="name" />
      <Tekstveld {...veldVan(props, "telefoon")} soort="tel" invoer="tel" autoComplete="tel" kort />
      <Tekstveld
        {...veldVan(props, "email")}
        hulp={w("melden.emailHulp")}
        soort="email"
        invoer="email"
        autoComplete="email"
      />
    </>
  );
}

const veldVan = ({ t, w, soort, ingevuld, fouten }: MeldProps, veld: Veld) => ({
  naam: veld,
  label: w(tekstBij(soort, veld, "")),
  fout: fouten.includes(veld) ? w(tekstBij(soort, veld, "Fout")) : undefined,
  foutwoord: t("kader.fout"),
  waarde: ingevuld[veld],
});

/** Of a question some words are others than of a place. */
const tekstBij = (soort: "plek" | "vraag", veld: Veld, einde: "" | "Fout") => {
  const isEigen = soort === "vraag" && (veld === "wat" || (veld === "gemeente" && einde === ""));
  return `${isEigen ? "vraag" : "melden"}.${veld}${einde}`;
};

const keuzenIn = (w: Vertaler, groep: string, waarden: readonly string[]) =>
  waarden.map((waarde) => ({ waarde, naam: w(`melden.${groep}.${waarde}`) }));
