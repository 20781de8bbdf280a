import { useQuery } from "@tanstack/react-query";
import { scopesOf } from "../../../modules/toegang/toegang.ts";
import { ButtonLink, EmptyState, Section, Stack } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { useSession } from "../../session.tsx";
import { text } from "../WerkgeversdienstenPage.text.ts";
import { DienstTable } from "./DienstTable.tsx";
import { dienstenQuery } from "./wsp.queries.ts";

/** What was done for one werkgever; on his page. */
export function DienstenDeel({ werkgeverId }: { werkgeverId: string }) {
  const { gebruiker } = useSession();
  const query = useQuery(dienstenQuery({ werkgeverId, perPagina: 10 }));
  return (
    <Section heading={text.sectie}>
      <Stack gap="loose">
        {scopesOf(gebruiker, "change", "werkgever").length > 0 && (
          <div>
            <ButtonLink href={`/werkgevers/${werkgeverId}/dienst`} icon="plus">
              {text.legVast}
            </ButtonLink>
          </div>
        )}
        <PartState query={query} part={text.sectiePart}>
          {({ rijen }) =>
            rijen.length === 0 ? <EmptyState heading={text.geen} /> : <DienstTable rijen={rijen} />
          }
        </PartState>
      </Stack>
    </Section>
  );
}
