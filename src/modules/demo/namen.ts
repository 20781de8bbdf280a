import type { Random } from "./random.ts";

/** The people with a story have names that stand in none of these lists. Where a name may come from, the language that is spoken at home, and how often. */
type Herkomst = {
  readonly taal: string;
  readonly weight: number;
  readonly voornamen: readonly string[];
  readonly achternamen: readonly string[];
};

const list = (text: string) => text.split(" ");

// biome-ignore format: lists of names
const herkomsten: readonly Herkomst[] = [
  { taal: "nld", weight: 56,
    voornamen: list("Anouk Bart Carlijn Daan Ellen Floris Gerda Hidde Ilona Jeroen Karin Lars Maaike Niels Olga Peter Quirine Rik Sjoerd Tineke Ursula Victor Willeke Ytje Arjan Bianca Cor Dorien Erik Froukje Gijs Hanneke Ivo Jolanda Klaas Linda Mark Nienke Otto Paula Rob Saskia Tom Vera Wouter Yvonne Bram Esther Joep Loes"),
    achternamen: list("Aalbersen Bloemheuvel Buitenkamp Cornelese Dijkhoorn Driestroom Eekhoudt Elzenaar Fluitman Goudappel Haverkate Heidestra Hoogewoning Ijsselveer Jonkeren Kersbergen Kievitsdal Klaverblad Kolkman Korenvliet Lindeboom Maasbommel Meidoorn Molenkamp Nachtegaal Oldekamp Oosterling Paardekoper Plantinga Poelsnip Raaphorst Rietdekker Schaapherder Sluiswachter Steenwinkel Teunisbloem Turfsteker Uitenbroek Veldleeuwerik Vlasblom Waterkers Wilgenaar Windhorst Wolkenstein Zandbergen Zeewind Zilverschoon Zomerdijk Zonneveldt") },
  { taal: "tur", weight: 8,
    voornamen: list("Ahmet Ayşe Baris Cemal Derya Elif Emre Fatma Gülay Hakan Hatice Ibrahim Kadir Leyla Mehmet Nuray Orhan Özlem Recep Selma Serkan Tülin Yasemin Zeki"),
    achternamen: list("Akgöl Aydinli Bozdere Cakirbey Demirözü Dogankaya Erdemli Güneyli Karataslı Kilicoz Özbeyli Sahinbas Tasdelenli Topraksoy Ünalmis Yildirimli Yurtseven") },
  { taal: "ara", weight: 9,
    voornamen: list("Abdel Aicha Bilal Chaima Driss Fatiha Hassan Ikram Jamal Khadija Latifa Mimoun Nadia Omar Rachida Said Salma Tarik Yasmina Zakaria"),
    achternamen: list("Abarkan Aitelhadj Azzouzi Belkasmi Chaouki Elbaroudi Elmansoura Haddouchi Idrissou Kaddoura Lahlali Mokhtari Ouahbi Rahmouni Tahirou Zerhouni") },
  { taal: "apc", weight: 6,
    voornamen: list("Adnan Amal Bassel Dima Fadi Ghada Hanan Iyad Jihad Lina Majd Nour Rami Rasha Samer Suha Wael Yara"),
    achternamen: list("Alhalab Alnajjari Barakatli Darwishe Fakhouri Habbabe Jabbouri Kassabji Khoulani Mardini Nahhasi Qabbani Sabbaghi Shamieh Tarabishi Zaitouni") },
  { taal: "tir", weight: 5,
    voornamen: list("Abeba Aman Biniam Daniel Eden Filmon Feven Genet Hagos Kidane Luwam Mebrat Medhanie Natsnet Robel Saba Selam Tesfay Winta Yonas"),
    achternamen: list("Abrahaley Desbelay Fessehatsion Gebremeskel Ghirmatsion Habteslase Kahsaye Mehariam Negasilas Ogbazghi Tekleab Weldemariam Woldeyesus Zerezghi") },
  { taal: "ukr", weight: 4,
    voornamen: list("Andrij Bohdan Daryna Halyna Iryna Kateryna Ljudmyla Maksym Nataliya Oksana Oleh Petro Ruslan Svitlana Taras Yuliya"),
    achternamen: list("Bilochenko Chornobyl Dovhalyuk Havrylets Kovalyshyn Lysovets Moroznyk Ostapyuk Pavlychko Romaniv Shevchyk Tkachenyuk Vyshnevets Zabolotnyk") },
  { taal: "pol", weight: 5,
    voornamen: list("Agnieszka Bartek Dorota Ewa Grzegorz Halina Jacek Kasia Lukasz Magda Marek Pawel Renata Slawek Tomasz Wiola Zofia"),
    achternamen: list("Bielawczyk Czarnotta Dabrowiec Gorzelak Jasinczuk Kalinowiec Krolikier Lisieczka Majchrowicz Nowaczek Piekarczuk Sikorzec Wronkowska Zielonkiewicz") },
  { taal: "srn", weight: 5,
    voornamen: list("Anil Carmen Delano Errol Gladys Henk Iwan Joyce Kenneth Lucia Marlon Naomi Orlando Patricia Ramon Sharda Shanti Vijay Winston"),
    achternamen: list("Afonsoewa Boldewijnen Chotkani Doekharan Eersteling Gangapersad Hoogvorst Jagernaut Kartoredjo Landveldt Mahabierlal Pinasse Ramkhelawan Soekarman Tjonakoy Wijngaarden") },
  { taal: "fas", weight: 2,
    voornamen: list("Ahmad Arezu Farid Golnaz Habib Laleh Mina Nasrin Parwana Qasem Shabnam Zahra"),
    achternamen: list("Ahmadzada Barakzaya Daneshfar Ebrahimpur Ghafoorian Hakimyar Karimzad Nooristan Rezayar Sultanpour") },
];

export type Naam = {
  readonly voornaam: string;
  readonly achternaam: string;
  readonly talen: readonly string[];
};

const weights = herkomsten.map((herkomst) => [herkomst, herkomst.weight] as const);

/** A made-up person's name and the languages that are spoken, the easiest one first. */
export function naamFor(random: Random): Naam {
  const { taal, voornamen, achternamen } = random.weighted(weights);
  const talen = taal === "nld" ? ["nld"] : random.chance(0.45) ? ["nld", taal] : [taal, "nld"];
  if (random.chance(0.12)) talen.push("eng");
  return { voornaam: random.pick(voornamen), achternaam: random.pick(achternamen), talen };
}
