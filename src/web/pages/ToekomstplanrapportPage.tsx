import { useMutation, useQuery } from "@tanstack/react-query";
import { queryText } from "../api.ts";
import { keep } from "../csv.ts";
import { longDate } from "../format.ts";
import { useGo, useSearchParameters } from "../location.ts";
import {
  Button,
  Details,
  FilterList,
  Grid,
  Link,
  List,
  Opening,
  Page,
  Paragraph,
  Provenance,
  Section,
  Sheet,
  Stack,
} from "../nlds/index.ts";
import { PageState, ProblemAlert } from "../PageState.tsx";
import { ToekomstplanrapportDeel } from "./ToekomstplanrapportDeel.tsx";
import { text } from "./ToekomstplanrapportPage.text.ts";
import {
  bewaardeScenariosQuery,
  rapportFile,
  type Rapportkeuze,
  rapportQuery,
  type Toekomstplanrapport,
} from "./toekomstplanrapport.queries.ts";

const HERE = "/toekomstplan/rapport";
const ALL = "alle";
/** Examples beside each other, by their keys. */
const SETS = [
  { value: "breed,partieel,gecombineerd", label: text.standard },
  { value: "smal,breed", label: text.breedSmal },
  { value: "klassiek,partieel,integraal,gecombineerd", label: text.models },
] as const;

/** What a council decides about the company: one page first, then all that stands behind it. */
export function ToekomstplanrapportPage() {
  const asked = useSearchParameters();
  const [gemeente, scenarios] = [asked.get("gemeente"), asked.get("scenarios")];
  const keuze = { ...(gemeente && { gemeente }), ...(scenarios && { scenarios }) };
  const query = useQuery(rapportQuery(keuze));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {(rapport) => <Filled rapport={rapport} keuze={keuze} />}
    </PageState>
  );
}

function Filled({ rapport, keuze }: { rapport: Toekomstplanrapport; keuze: Rapportkeuze }) {
  const { titel, vanJaar, totJaar, gemaaktOp, delen, grondslag, toekomsten } = rapport;
  const first = delen[0]?.conclusie;
  return (
    <Page title={titel}>
      <Opening above={text.above(vanJaar, totJaar, longDate(gemaaktOp))}>
        <strong>{first}</strong>
      </Opening>
      <Stack gap="loose">
        <Link href="/toekomstplan">{text.back}</Link>
        <Choice rapport={rapport} keuze={keuze} />
        <Save rapport={rapport} keuze={keuze} />
        <Summary rapport={rapport} />
        <Options rapport={rapport} />
        {delen.map((deel) => (
          <ToekomstplanrapportDeel key={deel.sleutel} deel={deel} />
        ))}
        <Provenance>{text.basis(grondslag.naam, grondslag.versie, toekomsten)}</Provenance>
      </Stack>
    </Page>
  );
}

function Choice({ rapport, keuze }: { rapport: Toekomstplanrapport; keuze: Rapportkeuze }) {
  const go = useGo();
  const stored = useQuery(bewaardeScenariosQuery).data?.rijen ?? [];
  const value = {
    gemeente: rapport.gemeente?.code ?? ALL,
    scenarios: keuze.scenarios ?? SETS[0].value,
  };
  const sets = [...SETS, ...stored.map(({ id, naam }) => ({ value: id, label: text.stored(naam) }))];
  const known = sets.some((each) => each.value === value.scenarios);
  return (
    <FilterList
      key={`${value.gemeente}/${value.scenarios}/${stored.length}`}
      label={text.filters}
      value={value}
      filters={[
        {
          id: "gemeente",
          label: text.gemeente,
          required: true,
          options: [
            ...rapport.gemeenten.map(({ code, naam }) => ({ value: code, label: naam })),
            ...rapport.buitenPlan.map(({ code, naam }) => ({ value: code, label: text.outside(naam) })),
            { value: ALL, label: text.all },
          ],
        },
        {
          id: "scenarios",
          label: text.options,
          required: true,
          options: known
            ? sets
            : [...sets, { value: value.scenarios, label: rapport.opties.map(({ naam }) => naam).join(", ") }],
        },
      ]}
      onApply={(chosen) =>
        go(`${HERE}${queryText({ gemeente: chosen["gemeente"], scenarios: chosen["scenarios"] })}`)
      }
      result={text.result(rapport.opties.length)}
    />
  );
}

function Save({ rapport, keuze }: { rapport: Toekomstplanrapport; keuze: Rapportkeuze }) {
  const file = useMutation({
    mutationFn: () => rapportFile(keuze),
    onSuccess: (found) => keep(text.fileName((rapport.gemeente?.naam ?? ALL).toLowerCase()), found),
  });
  return (
    <>
      <ProblemAlert problem={file.error} />
      <div>
        <Button
          kind="secondary"
          icon="download"
          busy={file.isPending}
          busyText={text.making}
          onPress={() => file.mutate()}
        >
          {text.pdf}
        </Button>
      </div>
    </>
  );
}

/** One page for who has five minutes. */
const Summary = ({ rapport }: { rapport: Toekomstplanrapport }) => (
  <Sheet>
    <Section heading={text.five}>
      <Grid kind="half">
        {rapport.kern.map(({ kop, zinnen }) => (
          <Section key={kop} heading={kop} level={3} joined>
            <Stack gap="dense">
              {zinnen.map((zin) => (
                <Paragraph key={zin}>{zin}</Paragraph>
              ))}
            </Stack>
          </Section>
        ))}
      </Grid>
    </Section>
  </Sheet>
);

const Options = ({ rapport }: { rapport: Toekomstplanrapport }) => (
  <Sheet>
    <Section heading={text.choices}>
      <Grid kind="half">
        {rapport.opties.map(({ sleutel, naam, uitleg, aannames }) => (
          <Section key={sleutel} heading={naam} level={3} joined>
            <Stack gap="dense">
              <Paragraph>{uitleg}</Paragraph>
              {aannames.length > 0 && (
                <Details summary={text.assumed(aannames.length)}>
                  <List>
                    {aannames.map((zin) => (
                      <span key={zin}>{zin}</span>
                    ))}
                  </List>
                </Details>
              )}
            </Stack>
          </Section>
        ))}
      </Grid>
    </Section>
  </Sheet>
);
