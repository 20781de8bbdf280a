/** The worst and the best of all options and futures, so that a criterium has a scale on which they all lie. */
export function schaalVan(waarden: readonly (readonly number[])[], goed: "hoger" | "lager") {
  const all = waarden.flat();
  const [laagst, hoogst] = [Math.min(...all), Math.max(...all)];
  const top = hoogst === laagst ? laagst + 1 : hoogst;
  return goed === "lager" ? { slechtst: top, best: laagst } : { slechtst: laagst, best: top };
}
