export const text = {
  title: "Kwartaalrapport",
  loading: "Het kwartaalrapport wordt gemaakt",
  above: (date: string) => `Regio Amersfoort · peildatum ${date}`,
  filters: "Kies een kwartaal",
  quarter: "Kwartaal",
  quarterOf: (jaar: number, nummer: number) => `${nummer}e kwartaal ${jaar}`,
  parts: (count: number) => `${count} onderdelen`,
  pdf: "Bewaar als PDF",
  werkboek: "Bewaar als Excel",
  making: "Even geduld",
} as const;
