import fc from "fast-check";
import { expect, test } from "vitest";
import { Failure } from "#core/failure";
import { checkAdres, magNaar, type Opzoeker } from "./adres.ts";

const OPEN = { eigenComputer: false, intern: false };
const DEMO = { eigenComputer: true, intern: false };
const INTERN = { eigenComputer: false, intern: true };
const naar =
  (...ips: readonly string[]): Opzoeker =>
  async () =>
    ips;
const refused = async (adres: string, ruimte = OPEN, zoek: Opzoeker = naar("8.8.8.8")) => {
  const error = await checkAdres(adres, ruimte, zoek).then(
    () => null,
    (error: unknown) => error,
  );
  return error instanceof Failure ? error.code : error;
};

test.each([
  ["10.1.2.3", "own network"],
  ["172.16.0.1", "own network"],
  ["172.31.255.255", "own network"],
  ["192.168.1.1", "own network"],
  ["100.64.0.1", "of a provider"],
  ["127.0.0.1", "this computer"],
  ["127.255.255.254", "this computer"],
  ["0.0.0.0", "this computer by another name"],
  ["169.254.169.254", "where clouds keep their secrets"],
  ["224.0.0.1", "multicast"],
  ["255.255.255.255", "everyone"],
  ["::1", "this computer"],
  ["::", "this computer by another name"],
  ["fe80::1", "link-local"],
  ["fd00::1", "own network"],
  ["::ffff:127.0.0.1", "this computer, as IPv6"],
  ["::ffff:10.0.0.1", "own network, as IPv6"],
  ["::ffff:169.254.169.254", "secrets, as IPv6"],
  ["64:ff9b::a00:1", "own network, translated"],
  ["2002:7f00:1::", "this computer, translated"],
])("nothing is sent to %s: %s (S-20)", (ip) => {
  expect(magNaar(ip, OPEN)).toBe(false);
});

test("the open internet is reached, a demo reaches this computer, and an own network only where that was configured", () => {
  for (const ip of ["8.8.8.8", "172.15.0.1", "172.32.0.1", "2a02:a450::1"])
    expect(magNaar(ip, OPEN)).toBe(true);
  expect(magNaar("127.0.0.1", DEMO)).toBe(true);
  expect(magNaar("10.0.0.1", DEMO)).toBe(false);
  expect(magNaar("10.0.0.1", INTERN)).toBe(true);
  expect(magNaar("127.0.0.1", INTERN)).toBe(false);
  for (const ruimte of [OPEN, DEMO, INTERN]) expect(magNaar("169.254.169.254", ruimte)).toBe(false);
});

test("no address of a private network passes, however it is written", () => {
  const byte = fc.integer({ min: 0, max: 255 });
  const inside = fc.oneof(
    fc.tuple(fc.constant(10), byte, byte, byte),
    fc.tuple(fc.constant(192), fc.constant(168), byte, byte),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), byte, byte),
    fc.tuple(fc.constant(169), fc.constant(254), byte, byte),
  );
  fc.assert(
    fc.property(inside, (parts) => {
      const ip = parts.join(".");
      expect([magNaar(ip, OPEN), magNaar(`::ffff:${ip}`, OPEN)]).toEqual([false, false]);
    }),
    { numRuns: 200 },
  );
});

test("an address is refused with what is wrong: unknown, inside, not encrypted, or no address", async () => {
  expect(await refused("https://koppeling.example.nl/meldingen")).toBeNull();
  expect(await refused("https://koppeling.example.nl", OPEN, naar())).toBe("abonnement.adres-onbekend");
  expect(await refused("https://koppeling.example.nl", OPEN, naar("8.8.8.8", "10.0.0.1"))).toBe(
    "abonnement.adres-binnen",
  );
  expect(await refused("http://koppeling.example.nl")).toBe("abonnement.adres-onversleuteld");
  expect(await refused("http://10.0.0.1", INTERN)).toBe("abonnement.adres-onversleuteld");
  expect(await refused("http://127.0.0.1:8080", DEMO)).toBeNull();
  expect(await refused("https://2130706433/", OPEN)).toBe("abonnement.adres-binnen"); // 127.0.0.1 as one number
  expect(await refused("https://0x7f.1/", OPEN)).toBe("abonnement.adres-binnen");
  expect(await refused("https://[::1]/")).toBe("abonnement.adres-binnen");
  for (const adres of [
    "https://",
    "https://naam:wachtwoord@example.nl",
    "https://example.nl/#deel",
    "geen adres",
  ])
    expect(await refused(adres)).toBe("abonnement.adres-onjuist");
});
