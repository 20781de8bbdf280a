import { useQuery } from "@tanstack/react-query";
import type { TrajectInFull } from "../../../modules/trajecten/traject.ts";
import { List, Paragraph, Section } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { text } from "../TrajectFormPage.text.ts";
import { groepenQuery } from "./trajecten.queries.ts";

/** Which groups go on as they are. */
export function Versiehouders({ traject: { id, nummer } }: { traject: TrajectInFull }) {
  const query = useQuery(groepenQuery({ trajectId: id, perPagina: 50 }));
  return (
    <Section heading={text.keeps} joined>
      <PartState query={query} part={text.keeps} lines={3}>
        {({ rijen }) =>
          rijen.length === 0 ? (
            <Paragraph>{text.keepsNone}</Paragraph>
          ) : (
            <List>
              {[
                ...rijen.map((groep) => text.keepsLine(groep.naam, groep.nummer)),
                text.keepsNew(nummer + 1),
              ].map((line) => (
                <span key={line}>{line}</span>
              ))}
            </List>
          )
        }
      </PartState>
    </Section>
  );
}
