import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { useChecks } from "../checks.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ErrorSummary,
  Form,
  FormActions,
  FormSection,
  Link,
  Opening,
  Page,
  Paragraph,
  RadioGroup,
  Sheet,
  Stack,
  TextArea,
  TextField,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { type Formulier, gevraagd, ingevuldUit } from "../toekomstplan/eigen.ts";
import { formulierVan } from "../toekomstplan/eigen-begin.ts";
import {
  keepUitgangspunten,
  PLAN_KEY,
  type Regioplan,
  regioplanQuery,
} from "../toekomstplan/toekomstplan.queries.ts";
import { ToekomstplanEigenBestand } from "./ToekomstplanEigenBestand.tsx";
import { ToekomstplanEigenGeboortejaren } from "./ToekomstplanEigenGeboortejaren.tsx";
import { text } from "./ToekomstplanEigenCijfersPage.text.ts";
import { ToekomstplanEigenGemeenten, ToekomstplanEigenVelden } from "./ToekomstplanEigenVelden.tsx";

/** About fifteen figures from which a plan is made; what is left open is assumed, and striped. */
export function ToekomstplanEigenCijfersPage() {
  const plan = useQuery(regioplanQuery);
  return (
    <PageState query={plan} title={text.title} loading={text.loading}>
      {(plan) => <Filled plan={plan} />}
    </PageState>
  );
}

type Kop = { readonly naam: string; readonly toelichting: string; readonly soort: "versie" | "nieuw" };

function Filled({ plan }: { plan: Regioplan }) {
  const go = useGo();
  const queries = useQueryClient();
  const [form, setForm] = useState(() => formulierVan(plan));
  const [kop, setKop] = useState<Kop>({ naam: plan.naam, toelichting: "", soort: "versie" });
  const { submit, busy, problem } = useSubmit(keepUitgangspunten, () => {
    void queries.invalidateQueries({ queryKey: PLAN_KEY });
    go("/toekomstplan");
  });
  const checks = useChecks<string>(problem);
  const read = useMemo(() => lees(form), [form]);
  const save = () => {
    const isGood = checks.check({ ...wrongIn(kop), ...read.wrong });
    if (!isGood || !read.uitgangspunten) return;
    submit({
      id: kop.soort === "versie" ? plan.id : null,
      opVersie: kop.soort === "versie" ? plan.nieuwste : null,
      naam: kop.naam.trim(),
      toelichting: kop.toelichting.trim(),
      uitgangspunten: naarJson({ ...read.uitgangspunten, naam: kop.naam.trim() }),
      aangenomen: [...read.aangenomen],
    });
  };
  return (
    <Page title={text.title}>
      <Opening above={text.above} lead={text.lead}>
        {text.opening(read.open, gevraagd(form).length)}
        <strong>{text.openingStrong(read.open)}</strong>
        {text.openingEnd(read.open)}
      </Opening>
      <Stack gap="loose">
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        <Sheet>
          <Form onSubmit={save} label={text.title}>
            <ToekomstplanEigenBestand onRead={setForm} />
            <FormSection heading={text.figures}>
              <ToekomstplanEigenGeboortejaren
                ingelezen={plan.wswGeboortejaren}
                form={form}
                onChange={setForm}
              />
              <ToekomstplanEigenVelden form={form} wrong={checks.wrong} onChange={setForm} />
            </FormSection>
            <FormSection heading={text.municipalities}>
              <ToekomstplanEigenGemeenten form={form} wrong={checks.wrong} onChange={setForm} />
            </FormSection>
            <TextField
              id="bedrijfsnaam"
              label={text.company}
              autoComplete="organization"
              value={kop.naam}
              error={checks.wrong["bedrijfsnaam"]}
              onChange={(naam) => setKop({ ...kop, naam })}
            />
            <TextArea
              id="toelichting"
              label={text.source}
              value={kop.toelichting}
              error={checks.wrong["toelichting"]}
              onChange={(toelichting) => setKop({ ...kop, toelichting })}
            />
            <RadioGroup
              id="soort"
              label={text.keepAs}
              options={[
                { value: "versie", label: text.newVersion(plan.naam) },
                { value: "nieuw", label: text.newCompany },
              ]}
              value={kop.soort}
              onChange={(soort) => setKop({ ...kop, soort: soort === "nieuw" ? "nieuw" : "versie" })}
            />
            <Paragraph small soft>
              {text.note}
            </Paragraph>
            <ProblemAlert problem={checks.otherProblem} />
            <FormActions>
              <Button kind="primary" type="submit" busy={busy}>
                {text.save}
              </Button>
            </FormActions>
          </Form>
        </Sheet>
        <Link href="/toekomstplan">{text.back}</Link>
      </Stack>
    </Page>
  );
}

const wrongIn = ({ naam, toelichting }: Kop) => ({
  ...(naam.trim() === "" && { bedrijfsnaam: text.companyEmpty }),
  ...(toelichting.trim() === "" && { toelichting: text.sourceEmpty }),
});

/** What the form says now: a plan, or what is wrong at each field. */
function lees(form: Formulier) {
  const { cijfers, fouten } = ingevuldUit(form);
  const eigen = uitEigenCijfers(cijfers);
  const open = gevraagd(form).filter((veld) => form.velden[veld].trim() === "").length;
  const all = [...fouten, ...eigen.fouten];
  return {
    uitgangspunten: fouten.length === 0 ? eigen.uitgangspunten : null,
    aangenomen: eigen.aangenomen,
    open,
    // the first thing that is wrong at a place
    wrong: Object.fromEntries(all.toReversed().map(({ plaats, wat }) => [idVan(plaats), wat])),
  };
}

/** `gemeenten[0].naam` as the id of its field. */
const idVan = (plaats: string) => plaats.replaceAll(/[[\].]+/g, "-").replace(/-$/, "");
