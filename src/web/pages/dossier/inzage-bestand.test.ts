import { expect, test } from "vitest";
import { inzagePagina } from "./inzage-bestand.ts";

test("everything becomes one page in words, and what someone wrote is never markup (AVG art. 15)", () => {
  const html = inzagePagina(
    {
      formaat: "meedoen-inzage",
      versie: 1,
      gemaakt: "2026-06-15T09:00:00Z",
      onderdelen: [
        {
          naam: "inwoners",
          titel: "Wie u bent",
          rijen: [
            { id: "x", voornaam: "<b>Amina</b>", actief: true, leeg: null, op: "2026-06-15T09:00:00Z" },
          ],
        },
        { naam: "wensen", titel: "Uw wensen", rijen: [] },
      ],
      weggelaten: ["Sleutels & tekens"],
    },
    "Amina",
    "15 juni 2026",
  );
  expect(html).toContain("<dt>Voornaam</dt><dd>&lt;b&gt;Amina&lt;/b&gt;</dd>");
  expect(html).toContain("<dt>Actief</dt><dd>ja</dd><dt>Op</dt><dd>2026-06-15 09:00</dd>");
  expect(html).toContain("<li>Sleutels &amp; tekens</li>");
  for (const absent of ["<b>", "Uw wensen", "Leeg", "<dt>Id"]) expect(html).not.toContain(absent);
});
