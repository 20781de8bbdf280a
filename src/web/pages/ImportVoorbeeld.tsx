import { useMutation } from "@tanstack/react-query";
import type { TabelSoort } from "../../modules/uitwisseling/soort-import.ts";
import { Button, Row, Text } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { text } from "./ImporterenPage.text.ts";
import { keepVoorbeeld } from "./import.queries.ts";

/** A file with the right columns, to fill in. */
export function ImportVoorbeeld({ soort }: { soort: TabelSoort }) {
  const { mutate, error } = useMutation({
    mutationFn: (vorm: "csv" | "xlsx") => keepVoorbeeld(soort, vorm),
  });
  return (
    <>
      <Row>
        <Text soft>{text.sample}</Text>
        <Button icon="download" kind="subtle" dense onPress={() => mutate("xlsx")}>
          {text.sampleExcel}
        </Button>
        <Button icon="download" kind="subtle" dense onPress={() => mutate("csv")}>
          {text.sampleCsv}
        </Button>
      </Row>
      <ProblemAlert problem={error} />
    </>
  );
}
