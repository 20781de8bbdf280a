import { useQuery } from "@tanstack/react-query";
import { Gesprekslijst, Section } from "../../nlds/index.ts";
import { PartState } from "../../PageState.tsx";
import { sjabloonQuery } from "../berichten.queries.ts";
import { text } from "../NieuwBerichtPage.text.ts";

/** The text as the inwoner reads it, with the Dutch beside it. */
export function Voorbeeld({
  inwonerId,
  body,
}: {
  inwonerId: string;
  body: Readonly<Record<string, string>>;
}) {
  const query = useQuery(sjabloonQuery(inwonerId, body));
  return (
    <PartState query={query} part={text.voorbeeldPart} loading={text.loading}>
      {({ taal, taalnaam, onderwerp, tekst, tekstNl }) => (
        <Section heading={text.voorbeeld(taalnaam)}>
          <Gesprekslijst
            uitspraken={[
              { id: "taal", door: onderwerp, wanneer: "", isVanMij: true, tekst, lang: taal },
              ...(taal === "nl"
                ? []
                : [
                    {
                      id: "nl",
                      door: text.nederlands,
                      wanneer: "",
                      isVanMij: false,
                      tekst: tekstNl,
                      lang: "nl",
                    },
                  ]),
            ]}
          />
        </Section>
      )}
    </PartState>
  );
}
