import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParameters } from "../location.ts";
import { Sheet } from "../nlds/index.ts";
import { PartState } from "../PageState.tsx";
import { ImporterenForm } from "./ImporterenForm.tsx";
import { text } from "./ImporterenPage.text.ts";
import { ImportKolommen } from "./ImportKolommen.tsx";
import { gekozenQuery, type GelezenTabel, importsoortenQuery, type Tabelbestand } from "./import.queries.ts";

/** First what and which file; of a table file then which column is what. */
export function ImporterenStart() {
  const query = useQuery(importsoortenQuery);
  const queries = useQueryClient();
  const again = useSearchParameters().get("import") ?? "";
  const [read, setRead] = useState<{ bestand: Tabelbestand; tabel: GelezenTabel } | null>(
    () => queries.getQueryData(gekozenQuery(again).queryKey) ?? null,
  );
  return (
    <Sheet>
      <PartState query={query} part={text.form} loading={text.kindsLoading} lines={4}>
        {(soorten) =>
          read ? (
            <ImportKolommen {...read} onBack={() => setRead(null)} />
          ) : (
            <ImporterenForm soorten={soorten} onRead={(bestand, tabel) => setRead({ bestand, tabel })} />
          )
        }
      </PartState>
    </Sheet>
  );
}
