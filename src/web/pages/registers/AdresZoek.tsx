import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Alert, Button, FormActions, Paragraph, Stack } from "../../nlds/index.ts";
import { ProblemAlert } from "../../PageState.tsx";
import { type Adresantwoord, type GevondenAdres, searchAdres } from "./registers.queries.ts";
import { text } from "./registers.text.ts";

const words = text.adres;
const POSTCODE = /^[1-9][0-9]{3}([A-Z]{2})?$/;

type Props = {
  postcode: string;
  /** Without one only the place is asked for. */
  huisnummer?: string;
  onFound: (adres: GevondenAdres) => void;
};

/** Fills in the place, and with a house number the street. What does not answer leaves what was typed. */
export function AdresZoek({ postcode, huisnummer, onFound }: Props) {
  const tidy = postcode.replaceAll(/\s/g, "").toUpperCase();
  const asking = useMutation({
    mutationFn: () => searchAdres(tidy, (huisnummer ?? "").replaceAll(/\s/g, "")),
    onSuccess: ({ adres }) => adres && onFound(adres),
  });
  const [isTooEarly, setTooEarly] = useState(false);
  const press = () => {
    const isWhole = POSTCODE.test(tidy);
    setTooEarly(!isWhole);
    if (isWhole) asking.mutate();
  };
  return (
    <Stack>
      <FormActions>
        <Button kind="secondary" dense busy={asking.isPending} onPress={press}>
          {huisnummer === undefined ? words.searchPlace : words.search}
        </Button>
      </FormActions>
      {isTooEarly && <Alert kind="info" heading={words.need} />}
      <ProblemAlert problem={asking.error} />
      {asking.data && <Answer antwoord={asking.data} />}
    </Stack>
  );
}

function Answer({ antwoord: { stand, uitleg, adres, bron } }: { antwoord: Adresantwoord }) {
  const isQuiet = stand !== "geen antwoord";
  return (
    <>
      {!isQuiet && (
        <Alert kind="warning" heading={words.noAnswer}>
          {uitleg}
        </Alert>
      )}
      {adres ? (
        <Paragraph small>
          {words.found(inWords(adres))} {bron === "postcodetabel" && words.ofTable}
        </Paragraph>
      ) : (
        isQuiet && (
          <Alert kind="info" heading={words.none}>
            {words.noneText}
          </Alert>
        )
      )}
    </>
  );
}

const inWords = ({ straat, huisnummer, plaats }: GevondenAdres) =>
  straat ? `${[straat, huisnummer].filter(Boolean).join(" ")}, ${plaats}` : plaats;
