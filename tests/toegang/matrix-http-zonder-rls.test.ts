import { describe } from "vitest";
import { testEveryRoute } from "./http-matrix.ts";

describe("with every policy of the database open, the service alone refuses the same (S-01, S-02)", () => {
  testEveryRoute({ isDatabaseFenceOpen: true });
});
