import { Failure } from "#core/failure";

export const inTheFuture = (veld: string) =>
  new Failure("invalid", "datum.toekomst", "De datum kan niet na vandaag liggen.", { velden: [veld] });
