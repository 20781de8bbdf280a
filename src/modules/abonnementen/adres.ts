import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { Failure } from "#core/failure";

/** Besides the public internet: this computer itself (a demo), or addresses inside an organisation (by configuration). */
export type Adresruimte = { readonly eigenComputer: boolean; readonly intern: boolean };

/** How names are looked up. */
export type Opzoeker = (naam: string) => Promise<readonly string[]>;

const LONGEST_LOOKUP_MS = 3000;

export const viaDns: Opzoeker = async (naam) => {
  const timer = Promise.withResolvers<never>();
  const timeout = setTimeout(() => timer.reject(new Error("lookup takes too long")), LONGEST_LOOKUP_MS);
  try {
    const found = await Promise.race([lookup(naam, { all: true }), timer.promise]);
    return found.map(({ address }) => address);
  } finally {
    clearTimeout(timeout);
  }
};

/** Refuses an address where no melding may go, with the reason; looks its name up. */
export async function checkAdres(adres: string, ruimte: Adresruimte, zoek: Opzoeker = viaDns): Promise<void> {
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  if (!url || url.username || url.password || url.hash) throw wrong("onjuist", ONJUIST);
  const ips = await adressenVan(url, zoek).catch(() => []);
  if (ips.length === 0) throw wrong("onbekend", ONBEKEND);
  if (!ips.every((ip) => magNaar(ip, ruimte))) throw wrong("binnen", BINNEN);
  if (url.protocol !== "https:" && !ips.every(isEigenComputer)) throw wrong("onversleuteld", ONVERSLEUTELD);
}

async function adressenVan(url: URL, zoek: Opzoeker): Promise<readonly string[]> {
  const host = hostOf(url);
  return isIP(host) ? [host] : zoek(host);
}

/** Without the brackets of an IPv6 address. */
export const hostOf = ({ hostname }: URL): string =>
  hostname.startsWith("[") ? hostname.slice(1, -1) : hostname;

/** May a connection be made to this IP address? */
export function magNaar(ip: string, { eigenComputer, intern }: Adresruimte): boolean {
  if (isIn(NOOIT, ip)) return false;
  if (isEigenComputer(ip)) return eigenComputer;
  return intern || !isIn(BINNENNET, ip);
}

export const isEigenComputer = (ip: string): boolean => isIn(EIGEN, ip);

const isIn = (list: BlockList, ip: string): boolean => list.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");

const listOf = (...subnets: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = "", bits] = subnet.split("/");
    list.addSubnet(net, Number(bits), isIP(net) === 6 ? "ipv6" : "ipv4");
  }
  return list;
};

const EIGEN = listOf("127.0.0.0/8", "::1/128");

/** Addresses of one network only. @source IANA special-purpose address registries */
const BINNENNET = listOf("10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7");

/** No receiver lives there: this network, link-local (where clouds keep their secrets), tests, multicast, translations. */
const NOOIT = listOf(
  "0.0.0.0/8",
  "169.254.0.0/16",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
  "::/128",
  "64:ff9b::/96",
  "64:ff9b:1::/48",
  "100::/64",
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "fe80::/10",
  "fec0::/10",
  "ff00::/8",
);

const wrong = (code: string, detail: string) =>
  new Failure("invalid", `abonnement.adres-${code}`, detail, { velden: ["adres"] });

const ONJUIST =
  "Dit is geen adres waar meldingen heen kunnen. Vul het in als https://koppeling.example.nl/meldingen, zonder naam, wachtwoord of #.";
const ONBEKEND = "De computer in dit adres is niet gevonden. Controleer het adres, of probeer het later.";
const BINNEN =
  "Dit adres ligt binnen een eigen netwerk. Daar stuurt Meedoen niets heen. Vul een adres op het open internet in.";
const ONVERSLEUTELD = "Vul een adres in dat met https:// begint, zodat niemand onderweg kan meelezen.";
