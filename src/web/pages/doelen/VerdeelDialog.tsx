import type { Wrong } from "../../checks.ts";
import { number, numberFrom, wholeEuros } from "../../format.ts";
import { Button, FieldRow, NumberField, TextField } from "../../nlds/index.ts";
import { FormDialog } from "../dossier/FormDialog.tsx";
import { text } from "../ProgrammaPage.text.ts";
import { divideCluster, type Programma, useDoelForm } from "./doelen.queries.ts";

type Cluster = Programma["clusters"][number];
type Draft = Readonly<Record<string, string>>;
const words = text.split.dialog;
const MOST = 12;

/** A row for each party; what is empty is left out. Fields are named as the service names them: `delen/0/partij`. */
export function VerdeelDialog({
  cluster,
  programmaId,
  onClose,
}: {
  cluster: Cluster;
  programmaId: string;
  onClose: () => void;
}) {
  const { verdeling, budgetInCenten } = cluster;
  const form = useDoelForm<Record<string, string>, Programma>({
    name: `verdeling/${cluster.id}/${verdeling?.volgnummer ?? 0}`,
    start: startOf(cluster),
    send: (draft, options) =>
      divideCluster(
        programmaId,
        {
          clusterId: cluster.id,
          gezien: verdeling?.volgnummer ?? 0,
          afspraak: draft["afspraak"]?.trim(),
          delen: filled(draft).map((at) => ({
            partij: of(draft, at, "partij"),
            taak: of(draft, at, "taak"),
            bedragInCenten: centsOf(draft, at),
          })),
        },
        options,
      ),
    wrongIn: (draft) => wrongIn(draft, budgetInCenten),
    onDone: onClose,
  });
  const { draft, change, field, dialog } = form;
  const rows = Number(draft["rijen"]);
  return (
    <FormDialog
      heading={words.heading}
      lead={words.lead(wholeEuros(budgetInCenten))}
      sendLabel={words.send}
      subject={words.subject}
      {...dialog}
      onClose={onClose}
    >
      {Array.from({ length: rows }, (_, at) => (
        <FieldRow key={at}>
          <TextField {...field(`delen/${at}/partij`, words.partij)} autoComplete="off" />
          <TextField {...field(`delen/${at}/taak`, words.taak)} autoComplete="off" />
          <NumberField {...field(`delen/${at}/bedragInCenten`, words.bedrag)} prefix="€" />
        </FieldRow>
      ))}
      {rows < MOST && (
        <div>
          <Button dense icon="plus" onPress={() => change({ rijen: String(rows + 1) })}>
            {words.add}
          </Button>
        </div>
      )}
      <TextField {...field("afspraak", words.afspraak)} autoComplete="off" />
    </FormDialog>
  );
}

function startOf({ verdeling, perPartij }: Cluster): Record<string, string> {
  const agreed = (verdeling?.delen ?? []).filter(({ afgesprokenInCenten }) => afgesprokenInCenten > 0);
  const rows = verdeling
    ? agreed.map(({ partij, taak, afgesprokenInCenten }) => [
        partij,
        taak,
        number(afgesprokenInCenten / 100, 2),
      ])
    : perPartij.map(({ partij }) => [partij, "", ""]);
  return {
    rijen: String(Math.max(rows.length, 1)),
    afspraak: "",
    ...Object.fromEntries(
      rows.flatMap(([partij = "", taak = "", bedrag = ""], at) => [
        [`delen/${at}/partij`, partij],
        [`delen/${at}/taak`, taak],
        [`delen/${at}/bedragInCenten`, bedrag],
      ]),
    ),
  };
}

const of = (draft: Draft, at: number, name: string) => draft[`delen/${at}/${name}`]?.trim() ?? "";
const centsOf = (draft: Draft, at: number): number =>
  Math.round((numberFrom(of(draft, at, "bedragInCenten")) ?? 0) * 100);

/** The rows with something in them. */
const filled = (draft: Draft): number[] =>
  Array.from({ length: Number(draft["rijen"]) }, (_, at) => at).filter((at) =>
    ["partij", "taak", "bedragInCenten"].some((name) => of(draft, at, name) !== ""),
  );

function wrongIn(draft: Draft, budget: number): Wrong {
  const { need } = words;
  const found: Wrong = {};
  const rows = filled(draft);
  if (rows.length === 0) found["delen/0/partij"] = need.delen;
  for (const at of rows) {
    if (!of(draft, at, "partij")) found[`delen/${at}/partij`] = need.partij;
    if (!of(draft, at, "taak")) found[`delen/${at}/taak`] = need.taak;
    if (centsOf(draft, at) <= 0) found[`delen/${at}/bedragInCenten`] = need.bedrag;
  }
  const [first] = rows;
  const total = rows.reduce((sum, at) => sum + centsOf(draft, at), 0);
  if (first !== undefined && total > budget) found[`delen/${first}/bedragInCenten`] ??= need.samen;
  if (!draft["afspraak"]?.trim()) found["afspraak"] = need.afspraak;
  return found;
}
