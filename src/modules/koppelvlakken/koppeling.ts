import type { Now } from "#core/context";
import { callOut, type Verzoek } from "./call-out.ts";
import type { Spoor } from "./spoor.ts";
import { type Storing, storing, type Uitkomst } from "./uitkomst.ts";
import { makeZekering, type Verloop, type Zekeringmaat } from "./zekering.ts";

/** How long and how often is tried, the same for every koppelvlak. */
export type Geduld = Zekeringmaat & { readonly geduldMs: number };

/** Three seconds is as long as someone at a desk waits; a minute is short enough to be back soon after a restart over there. */
export const GEDULD: Geduld = { geduldMs: 3000, naStoringen: 5, pauzeMs: 60_000 };

/** Reads an answer: the value, or undefined where it has another form than was agreed. */
type Lezer<Waarde> = (status: number, body: unknown) => Waarde | undefined;

/** One other application that is asked something. */
export type Koppeling = {
  /** Without a key or a question: what stands in the log as whom was asked. */
  readonly adres: string;
  vraag<Waarde>(
    path: string,
    verzoek: Pick<Verzoek, "method" | "body" | "headers">,
    spoor: Spoor,
    lees: Lezer<Waarde>,
  ): Promise<Uitkomst<Waarde>>;
  readonly verloop: () => Verloop;
};

export function makeKoppeling(
  { adres, headers = {} }: { adres: string; headers?: Readonly<Record<string, string>> },
  { geduldMs, ...maat }: Geduld,
  now: Now,
): Koppeling {
  const base = adres.replace(/\/+$/, "");
  const zekering = makeZekering(maat, now);
  return {
    adres: base,
    async vraag(path, verzoek, spoor, lees) {
      if (!zekering.mag()) return storing("even niet");
      const all = { Accept: "application/json", ...headers, ...verzoek.headers };
      const uitkomst = leesAntwoord(
        await callOut(`${base}${path}`, { ...verzoek, headers: all, geduldMs, spoor }),
        lees,
      );
      if (uitkomst.ok) zekering.slaagt();
      else zekering.faalt(uitkomst.storing);
      return uitkomst;
    },
    verloop: () => zekering.verloop(),
  };
}

function leesAntwoord<Waarde>(
  gekregen: Awaited<ReturnType<typeof callOut>>,
  lees: Lezer<Waarde>,
): Uitkomst<Waarde> {
  if (!gekregen.ok) return gekregen;
  const { status, tekst } = gekregen.waarde;
  const refusal = weigering(status);
  if (refusal) return storing(refusal);
  const waarde = lees(status, parsed(tekst));
  return waarde === undefined ? storing("onleesbaar") : { ok: true, waarde };
}

/** 404 can be an answer: its reader knows. */
function weigering(status: number): Storing | undefined {
  if (status === 429) return "te druk";
  if (status >= 500) return "fout";
  return status === 200 || status === 404 ? undefined : "geweigerd";
}

function parsed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
