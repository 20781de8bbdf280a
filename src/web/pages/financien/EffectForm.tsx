import { useState } from "react";
import { queryText } from "../../api.ts";
import { useChecks } from "../../checks.ts";
import { number, numberFrom } from "../../format.ts";
import { useGo, useSearchParameters } from "../../location.ts";
import {
  Button,
  Details,
  ErrorSummary,
  Form,
  FormActions,
  NumberField,
  Select,
  Stack,
} from "../../nlds/index.ts";
import { text } from "../BesluiteffectPage.text.ts";
import type { Besluiteffect } from "./financien.queries.ts";

type Draft = Readonly<
  Record<
    "plekken" | "gemeente" | "jaar" | "prijsPerPlek" | "urenPerWeek" | "loonwaarde" | "uitBijstand",
    string
  >
>;
type NumberName = "plekken" | "prijsPerPlek" | "urenPerWeek" | "loonwaarde" | "uitBijstand";

const LIMITS: Readonly<Record<NumberName, readonly [number, number]>> = {
  plekken: [-500, 500],
  prijsPerPlek: [0, 100_000],
  urenPerWeek: [1, 36],
  loonwaarde: [0, 100],
  uitBijstand: [0, 100],
};

/** What is asked stands in the address, so that an outcome can be sent to a colleague. */
export function EffectForm({
  effect: { plekken, jaar, jaren, keuzes, uitgangspunten },
}: {
  effect: Besluiteffect;
}) {
  const go = useGo();
  const parameters = useSearchParameters();
  const checks = useChecks<NumberName>(null);
  const [draft, setDraft] = useState<Draft>({
    plekken: String(plekken),
    gemeente: parameters.get("gemeente") ?? "",
    jaar: String(jaar),
    prijsPerPlek: number(uitgangspunten.prijsPerPlekInCenten / 100),
    urenPerWeek: asTyped(uitgangspunten.urenPerWeek),
    loonwaarde: asTyped(uitgangspunten.loonwaarde),
    uitBijstand: asTyped(uitgangspunten.uitBijstand),
  });
  const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
  const field = (id: NumberName) => ({
    id,
    value: draft[id],
    onChange: (value: string) => change({ [id]: value }),
    ...(checks.wrong[id] !== undefined && { error: checks.wrong[id] }),
  });
  const submit = () => {
    const names = Object.keys(LIMITS) as NumberName[];
    const wrong = names.filter((name) => !isGood(name, draft[name]));
    if (!checks.check(Object.fromEntries(wrong.map((name) => [name, text.need[name]])))) return;
    const { gemeente, jaar } = draft;
    const value = (name: NumberName) => numberFrom(draft[name]) ?? 0;
    go(
      `/financien/besluit${queryText({
        plekken: value("plekken"),
        gemeente,
        jaar,
        prijsPerPlekInCenten: Math.round(value("prijsPerPlek") * 100),
        urenPerWeek: value("urenPerWeek"),
        loonwaarde: value("loonwaarde"),
        uitBijstand: value("uitBijstand"),
      })}`,
    );
  };
  return (
    <Form label={text.form} onSubmit={submit}>
      <Stack>
        <ErrorSummary errors={checks.summary} attempt={checks.attempt} />
        <NumberField {...field("plekken")} label={text.plekken} description={text.plekkenHint} />
        <Select
          id="gemeente"
          label={text.gemeente}
          value={draft.gemeente}
          onChange={(gemeente) => change({ gemeente })}
          emptyLabel={text.alle}
          options={keuzes.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))}
        />
        <Select
          id="jaar"
          label={text.jaar}
          value={draft.jaar}
          onChange={(jaar) => change({ jaar })}
          options={jaren.map((jaar) => ({ value: String(jaar), label: String(jaar) }))}
        />
        <Details summary={text.meer}>
          <Stack>
            <NumberField {...field("prijsPerPlek")} label={text.prijs} prefix="€" />
            <NumberField {...field("urenPerWeek")} label={text.uren} unit="uur" />
            <NumberField {...field("loonwaarde")} label={text.loonwaarde} unit="%" />
            <NumberField {...field("uitBijstand")} label={text.bijstand} unit="%" />
          </Stack>
        </Details>
        <FormActions>
          <Button kind="primary" type="submit">
            {text.reken}
          </Button>
        </FormActions>
      </Stack>
    </Form>
  );
}

function isGood(name: NumberName, typed: string): boolean {
  const value = numberFrom(typed);
  const [low, high] = LIMITS[name];
  if (value === null || value < low || value > high) return false;
  return name !== "plekken" || (Number.isInteger(value) && value !== 0);
}

const asTyped = (value: number): string => value.toLocaleString("nl-NL", { maximumFractionDigits: 2 });
