export const text = {
  noNumber: (typed: string) => `‘${typed}’ is geen getal. Vul een getal in, zoals 1.250.`,
  unknownLine: (regel: number, kop: string) =>
    `Regel ${regel}: het veld ‘${kop}’ is er niet. Gebruik de namen uit het lege bestand.`,
  noMunicipality:
    "Er staat geen gemeente in het bestand. Zet er een regel bij: gemeente;naam;inwoners;wsw;bijstand.",
  exampleName: "Naam van de gemeente",
} as const;
