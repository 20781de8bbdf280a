import { useQuery, useQueryClient } from "@tanstack/react-query";
import { scopesOf } from "../../modules/toegang/toegang.ts";
import type { Werkafspraak, WerkafspraakInput } from "../../modules/werkafspraken/werkafspraak.ts";
import { useChecks } from "../checks.ts";
import { useDraft } from "../draft.ts";
import { useGo, usePathParameter, useSearchParameters } from "../location.ts";
import { PageState } from "../PageState.tsx";
import { useSession } from "../session.tsx";
import { useSubmit } from "../submit.ts";
import { opdrachtenQuery, type Opdrachten } from "./bezetting/bezetting.queries.ts";
import { UnitForm } from "./bezetting/UnitForm.tsx";
import { plekQuery } from "./werk/werk.queries.ts";
import {
  makeWerkafspraak,
  type Plekafspraken,
  plekafsprakenQuery,
  WERKAFSPRAKEN,
} from "./werkafspraken.queries.ts";
import { AfspraakFields, type Klant } from "./werkafspraken/AfspraakFields.tsx";
import {
  afspraakBody,
  type AfspraakField,
  afspraakTerms,
  type AfspraakTerms,
  chooseWerkvorm,
  wrongInAfspraak,
} from "./werkafspraken/werkafspraak-terms.ts";
import { mayChangeAfspraken } from "./werkafspraken/may-change.ts";
import { text } from "./WerkafspraakFormPage.text.ts";

/** A new agreement about the work at a plek; the last one is where it starts. */
export function WerkafspraakFormPage() {
  const id = usePathParameter("id");
  const plek = useQuery(plekQuery(id));
  const query = useQuery(plekafsprakenQuery(id));
  return (
    <PageState query={plek} title={text.title} loading={text.loading}>
      {({ werkgever }) => (
        <PageState query={query} title={text.title} loading={text.loading}>
          {(afspraken) =>
            afspraken.unitId === null ? (
              <Filled
                afspraken={afspraken}
                klanten={[{ naam: werkgever?.naam ?? "", werkgeverId: werkgever?.id ?? null }]}
              />
            ) : (
              <OfUnit afspraken={afspraken} unitId={afspraken.unitId} />
            )
          }
        </PageState>
      )}
    </PageState>
  );
}

/** The customers of a unit are those of its orders. */
function OfUnit({ afspraken, unitId }: { afspraken: Plekafspraken; unitId: string }) {
  const query = useQuery(opdrachtenQuery({ unitId, perPagina: 50 }));
  return (
    <PageState query={query} title={text.title} loading={text.loading}>
      {({ rijen }) => <Filled afspraken={afspraken} klanten={klantenIn(rijen)} />}
    </PageState>
  );
}

function Filled({ afspraken, klanten }: { afspraken: Plekafspraken; klanten: readonly Klant[] }) {
  const { gebruiker } = useSession();
  const { id, titel, isVanMij, werkgeverId, werkvormen, rijen } = afspraken;
  const isOfRegio = scopesOf(gebruiker, "change", "werkafspraak").includes("regio");
  const { draft, change, checks, send, sending } = useAfspraak(afspraken, klanten);
  return (
    <UnitForm
      title={text.title}
      heading={text.heading(titel)}
      lead={lastOf(rijen, draft.werkvorm) ? text.leadNext : text.lead}
      saveLabel={text.save}
      back={`/plekken/${id}/werkafspraken`}
      mayChange={isOfRegio && mayChangeAfspraken(gebruiker, { isVanMij })}
      busy={sending.busy}
      checks={checks}
      problem={sending.problem}
      onSend={send}
    >
      <AfspraakFields
        terms={draft}
        change={change}
        wrong={checks.wrong}
        werkvormen={werkvormen}
        klanten={klanten}
        isFixed={werkgeverId !== null}
      />
    </UnitForm>
  );
}

function useAfspraak({ id, unitId, werkvormen, rijen }: Plekafspraken, klanten: readonly Klant[]) {
  const go = useGo();
  const queries = useQueryClient();
  const { vandaag, gebruiker } = useSession();
  const asked = useSearchParameters().get("werkvorm");
  const werkvorm = werkvormen.find((vorm) => vorm === asked) ?? werkvormen[0] ?? "";
  const only = klanten.length === 1 ? klanten[0] : undefined;
  const startOf = (vorm: string) =>
    afspraakTerms(lastOf(rijen, vorm), {
      werkvorm: vorm,
      met: only?.naam ?? "",
      werkgeverId: only?.werkgeverId ?? "",
      bedrijf: gebruiker.organisatie,
      vandaag,
    });
  const { draft, change, forget } = useDraft(`werkafspraak/${id}/${werkvorm}`, startOf(werkvorm));
  const changeTerms = (part: Partial<AfspraakTerms>) =>
    change(part.werkvorm === undefined ? part : chooseWerkvorm(draft, part.werkvorm, startOf));
  const sending = useSubmit<WerkafspraakInput, Werkafspraak>(
    (body, options) => makeWerkafspraak(id, body, options),
    async () => {
      forget();
      await queries.invalidateQueries(WERKAFSPRAKEN);
      go(`/plekken/${id}/werkafspraken`, { replace: true });
    },
  );
  const checks = useChecks<AfspraakField>(sending.problem);
  const send = () => {
    sending.forget();
    if (checks.check(wrongInAfspraak(draft))) sending.submit(afspraakBody(draft, unitId));
  };
  return { draft, change: changeTerms, checks, send, sending };
}

const lastOf = (rijen: readonly Werkafspraak[], werkvorm: string) =>
  rijen.filter((een) => een.werkvorm === werkvorm).toSorted((a, b) => b.nummer - a.nummer)[0];

/** Each customer once, by name. */
function klantenIn(opdrachten: Opdrachten["rijen"]): Klant[] {
  const byName = new Map(
    opdrachten.map(({ opdrachtgever, werkgeverId }) => [opdrachtgever, { naam: opdrachtgever, werkgeverId }]),
  );
  return [...byName.values()].toSorted((a, b) => a.naam.localeCompare(b.naam, "nl"));
}
