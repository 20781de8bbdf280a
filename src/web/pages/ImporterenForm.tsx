import { useState } from "react";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import { type ImportSoort, isTabelSoort, VUMSOORTEN } from "../../modules/uitwisseling/soort-import.ts";
import { useGo } from "../location.ts";
import {
  Button,
  ErrorSummary,
  type FieldError,
  FileField,
  Form,
  FormActions,
  Heading,
  Paragraph,
  Select,
} from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { text } from "./ImporterenPage.text.ts";
import {
  bestandVan,
  type GelezenTabel,
  leesBestand,
  type Soort,
  startVumimport,
  type Tabelbestand,
} from "./import.queries.ts";
import { ImportVoorbeeld } from "./ImportVoorbeeld.tsx";

const MAX_MEGABYTES = 100;
const MEGABYTE = 1024 * 1024;
const FILE = "import-bestand";

type Props = {
  /** The kinds of table files that the user may read in. */
  soorten: readonly Soort[];
  onRead: (bestand: Tabelbestand, tabel: GelezenTabel) => void;
};

/** Step one: what is in the file, and which file it is. */
export function ImporterenForm({ soorten, onRead }: Props) {
  const { gebruiker } = useSession();
  const isVoorRegio = scopesOf(gebruiker, "change", "import").includes("regio");
  const kinds: readonly ImportSoort[] = [
    ...soorten.map(({ soort }) => soort),
    ...(isVoorRegio ? VUMSOORTEN : []),
  ];
  const [soort, setSoort] = useState<ImportSoort>(kinds[0] ?? "inwoners");
  const [file, setFile] = useState<File | null>(null);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const { submit, busy, problem, forget } = useSend(onRead);
  const isTabel = isTabelSoort(soort);
  const check = () => {
    forget();
    setAttempt(attempt + 1);
    const wrong = errorOf(file);
    setErrors(wrong === null ? [] : [{ id: FILE, text: wrong }]);
    if (wrong === null && file)
      void submit(soort, file).catch(() => setErrors([{ id: FILE, text: text.fileUnreadable }]));
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempt} />
      <Form label={text.form} onSubmit={check}>
        <Heading level={2}>{text.form}</Heading>
        <Select
          id="import-soort"
          label={text.kind}
          description={<KindNote soort={soort} soorten={soorten} />}
          value={soort}
          onChange={(value) => setSoort(value as ImportSoort)}
          options={kinds.map((value) => ({ value, label: text.kinds[value] }))}
        />
        {isTabel && <ImportVoorbeeld soort={soort} />}
        <FileField
          id={FILE}
          label={text.file}
          description={isTabel ? text.fileNote : text.vumNote}
          error={errors[0]?.text}
          accept={isTabel ? ".csv,.txt,.xlsx,.xlsm,.json" : ".json,application/json"}
          onChange={setFile}
        />
        <Paragraph small soft>
          {text.budgets}
        </Paragraph>
        <ProblemAlert problem={problem} />
        <FormActions>
          <Button type="submit" kind="primary" busy={busy} busyText={text.busy}>
            {isTabel ? text.next : text.start}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}

/** A table file is looked into first; a file of VUM can be compared at once. */
function useSend(onRead: Props["onRead"]) {
  const go = useGo();
  const lezen = useSubmit(leesBestand, ({ data }, bestand) => onRead(bestand, data));
  const vum = useSubmit(startVumimport, ({ data }) => go(`/importeren/${data.importId}`));
  return {
    busy: lezen.busy || vum.busy,
    problem: lezen.problem ?? vum.problem,
    forget: () => {
      lezen.forget();
      vum.forget();
    },
    submit: async (soort: ImportSoort, file: File) =>
      isTabelSoort(soort) ? lezen.submit(bestandVan(soort, file)) : vum.submit(bestandVan(soort, file)),
  };
}

function KindNote({ soort, soorten }: { soort: ImportSoort; soorten: readonly Soort[] }) {
  if (!isTabelSoort(soort)) return text.vumNotes[soort];
  const found = soorten.find((one) => one.soort === soort);
  const needed = (found?.velden ?? []).filter(({ isVerplicht }) => isVerplicht).map(({ label }) => label);
  return found ? `${found.uitleg} ${text.columnsNeeded(needed.join(", "))}` : null;
}

function errorOf(file: File | null): string | null {
  if (!file) return text.fileMissing;
  return file.size > MAX_MEGABYTES * MEGABYTE ? text.fileTooLarge(MAX_MEGABYTES) : null;
}
