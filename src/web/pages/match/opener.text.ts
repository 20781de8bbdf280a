import { count, wholeEuros } from "../../format.ts";

export const text = {
  cost: (perJaar: number) => `Kost ongeveer ${wholeEuros(perJaar)} per jaar voor één inwoner.`,
  kind: { aanname: "Dat bedrag is een aanname", letterlijk: "Dat bedrag komt uit een bron" },
  source: (kind: string, bron: string) => `${kind}: ${bron}.`,
  others: "Andere hulp die plekken opent",
  opens: (aanpassing: string, total: number) => `${aanpassing}: ${count(total, "plek", "plekken")} meer.`,
  seeOther: (aanpassing: string, total: number) => `Bekijk de ${total} met ${aanpassing}`,
} as const;
