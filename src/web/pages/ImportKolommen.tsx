import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Koppeling } from "../../modules/uitwisseling/tabel/koppeling.ts";
import { useGo } from "../location.ts";
import {
  Alert,
  Button,
  Details,
  ErrorSummary,
  type FieldError,
  Form,
  FormActions,
  Heading,
  Paragraph,
} from "../nlds/index.ts";
import { PartState, ProblemAlert } from "../PageState.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ImporterenPage.text.ts";
import { ImportEersteRijen } from "./ImportEersteRijen.tsx";
import { ImportVelden, veldId } from "./ImportVelden.tsx";
import {
  gekozenQuery,
  type GelezenTabel,
  importsoortenQuery,
  type Soort,
  startTabelimport,
  type Tabelbestand,
} from "./import.queries.ts";

type Props = { bestand: Tabelbestand; tabel: GelezenTabel; onBack: () => void };

/** Step two: which column fills which field, as proposed and to be corrected. */
export function ImportKolommen(props: Props) {
  const query = useQuery(importsoortenQuery);
  return (
    <PartState query={query} part={text.columnsHeading} lines={6}>
      {(soorten) => <Filled {...props} soort={soorten.find(({ soort }) => soort === props.bestand.soort)!} />}
    </PartState>
  );
}

function Filled({ bestand, tabel, onBack, soort }: Props & { soort: Soort }) {
  const go = useGo();
  const [koppeling, setKoppeling] = useState<Koppeling>(tabel.koppeling);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const queries = useQueryClient();
  const { submit, busy, problem, forget } = useSubmit(startTabelimport, ({ data }) => {
    queries.setQueryData(gekozenQuery(data.importId).queryKey, { bestand, tabel: { ...tabel, koppeling } });
    go(`/importeren/${data.importId}`);
  });
  const isAtHand = ({ naam, isVerplicht }: Soort["velden"][number]) =>
    isVerplicht || AT_HAND.has(naam) || naam in tabel.koppeling.kolommen || naam in tabel.koppeling.vast;
  const velden = soort.velden.filter((veld) => isAtHand(veld));
  const rest = soort.velden.filter((veld) => !isAtHand(veld));
  const check = () => {
    forget();
    setAttempt(attempt + 1);
    const found = missing(soort, koppeling);
    setErrors(found);
    if (found.length === 0) submit({ ...bestand, koppeling: filled(koppeling) });
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Form label={text.columnsHeading} onSubmit={check} wide>
        <Heading level={2}>{text.columnsHeading}</Heading>
        <Paragraph>
          {text.columnsLead(bestand.file.name, text.columnsTotal(tabel.kolommen.length))}{" "}
          {tabel.herkend.bladen.length > 1 && tabel.herkend.blad ? text.sheet(tabel.herkend.blad) : null}
        </Paragraph>
        {tabel.isOnthouden && <Alert kind="info" heading={text.remembered} />}
        <ImportVelden
          caption={text.columnsHeading}
          velden={velden}
          tabel={tabel}
          koppeling={koppeling}
          onChange={setKoppeling}
          errors={errors}
        />
        {rest.length > 0 && (
          <Details summary={text.others(rest.length)}>
            <ImportVelden
              caption={text.others(rest.length)}
              velden={rest}
              tabel={tabel}
              koppeling={koppeling}
              onChange={setKoppeling}
              errors={errors}
            />
          </Details>
        )}
        <ImportEersteRijen tabel={tabel} />
        <ProblemAlert problem={problem} />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy} busyText={text.busy}>
            {text.start}
          </Button>
          <Button kind="subtle" onPress={onBack}>
            {text.back}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

/** What a file often names otherwise, and a row needs one of. */
const AT_HAND: ReadonlySet<string> = new Set(["bsn", "nummer", "kvk", "werkgever", "gemeente"]);

const missing = ({ velden }: Soort, { kolommen, vast }: Koppeling): FieldError[] =>
  velden
    .filter(({ naam, isVerplicht }) => isVerplicht && !kolommen[naam] && !vast[naam]?.trim())
    .map(({ naam, label }) => ({ id: veldId(naam), text: text.choose(label) }));

/** Without what was left empty. */
const filled = ({ kolommen, vast }: Koppeling): Koppeling => ({
  kolommen: withText(kolommen),
  vast: Object.fromEntries(Object.entries(withText(vast)).filter(([veld]) => !kolommen[veld])),
});
const withText = (from: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value.trim() !== ""));
