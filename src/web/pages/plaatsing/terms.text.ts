export const text = {
  needed: {
    werkvorm: "Kies een werkvorm.",
    functie: "Vul in welk werk het is.",
    uren: "Vul de uren per week in, hoogstens 60. Bijvoorbeeld 31,25.",
    voltijd: "Vul in hoeveel uren voltijd is bij deze werkgever. Vaak is dat 36.",
    startdatum: "Vul de eerste dag in, met dag, maand en jaar.",
    einddatum: "Vul de laatste dag in met dag, maand en jaar, of laat hem leeg.",
    later: "De laatste dag ligt voor de eerste. Kies een latere dag.",
    subsidie: "Kies of er loonkostensubsidie is.",
    loonwaarde: "Vul de gemeten loonwaarde in, lager dan 100 procent.",
    terugWie: "Kies wie beslist of iemand terug kan.",
    terugMet: "Vul in met wie dit is afgesproken.",
    wegTerug: "Schrijf op wat u hebt afgesproken als het niet lukt.",
  },
} as const;
