import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { longDate } from "../format.ts";
import { usePathParameter } from "../location.ts";
import { Opening, Page, PageSkeleton, Provenance, Sheet, Stack, StatusBadge } from "../nlds/index.ts";
import { ProblemAlert } from "../PageState.tsx";
import { CertificaatBestand } from "./certificaten/CertificaatBestand.tsx";
import { CertificaatUitslag } from "./certificaten/CertificaatUitslag.tsx";
import { checkCertificate, type Uitslag } from "./certificaten/certificaten.queries.ts";
import { text } from "./CertificaatPage.text.ts";

/** Open to everyone, by the code in a QR: is this praktijkverklaring real, and does it hold? */
export function CertificaatPage() {
  const code = usePathParameter("code");
  const query = useQuery({
    queryKey: ["certificaat", code],
    queryFn: () => checkCertificate({ code }),
    gcTime: 0,
    retry: false,
  });
  return <Check shown={query.data ?? null} busy={query.isPending} problem={query.error} />;
}

/** Without a code: only a file to check. */
export const CertificaatControlerenPage = () => <Check shown={null} busy={false} problem={null} />;

function Check({ shown, busy, problem }: { shown: Uitslag | null; busy: boolean; problem: Error | null }) {
  const [ofFile, setOfFile] = useState<Uitslag | null>(null);
  const uitslag = ofFile ?? shown;
  return (
    <Page title={text.title} narrow>
      {busy && <PageSkeleton label={text.loading} />}
      {!busy && <Head uitslag={uitslag} />}
      <ProblemAlert problem={problem} />
      <Stack gap="loose">
        {uitslag?.verklaring && <CertificaatUitslag verklaring={uitslag.verklaring} />}
        <Sheet>
          <CertificaatBestand onResult={setOfFile} />
        </Sheet>
        <Provenance>{text.anders}</Provenance>
      </Stack>
    </Page>
  );
}

function Head({ uitslag }: { uitslag: Uitslag | null }) {
  if (!uitslag)
    return (
      <Opening lead={text.vraagLead}>
        <strong>{text.vraag}</strong>
      </Opening>
    );
  const { verklaring, nummer, ingetrokkenOp, reden } = uitslag;
  const above = (
    <span role="status">
      <StatusBadge kind={verklaring ? "ok" : "error"}>{text.status[uitslag.uitslag]}</StatusBadge>
    </span>
  );
  if (verklaring)
    return (
      <Opening above={above} lead={text.geldigLead(verklaring.nummer, verklaring.uitgever)}>
        <strong>{text.geldig}</strong>
      </Opening>
    );
  if (nummer && ingetrokkenOp)
    return (
      <Opening above={above} lead={text.ingetrokkenLead(nummer, longDate(ingetrokkenOp))}>
        <strong>{text.ingetrokken}</strong>
      </Opening>
    );
  return (
    <Opening above={above} lead={reden && text.redenen[reden]}>
      <strong>{text.nietEcht}</strong>
    </Opening>
  );
}
