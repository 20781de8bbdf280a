import { describe } from "vitest";
import { testEveryRoute } from "./http-matrix.ts";

describe("over HTTP each role gets what the matrix says, and no more (S-01, S-04)", () => {
  testEveryRoute({ isDatabaseFenceOpen: false });
});
