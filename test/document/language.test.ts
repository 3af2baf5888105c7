import { describe, expect, it } from "vitest";
import { guessLanguage, languageOf } from "../../src/document/language.js";
import { read } from "./outline.js";

const english =
  "The base was hit by 14 rockets on Monday, the army said in a statement, and nobody was hurt. It was the third time in a month that the base had been hit, and the government has promised that it will find those who did it, as it has after each of the attacks.";
const german =
  "Die Basis wurde am Montag von 14 Raketen getroffen, teilte die Armee mit, und niemand ist verletzt worden. Es war das dritte Mal in einem Monat, dass die Basis getroffen wurde, und die Regierung hat versprochen, dass sie die Täter finden wird, wie nach jedem der Angriffe zuvor auch.";
const others = {
  german,
  french:
    "La base a été touchée par 14 roquettes lundi, a indiqué l'armée dans un communiqué, et personne n'a été blessé. C'est la troisième fois en un mois que la base est visée, et le gouvernement a promis de retrouver les auteurs des tirs, comme il l'avait fait après chacune des attaques précédentes dans le pays.",
  spanish:
    "La base fue alcanzada por 14 cohetes el lunes, según informó el ejército en un comunicado, y nadie resultó herido. Es la tercera vez en un mes que la base es atacada, y el gobierno ha prometido que encontrará a los autores, como ya hizo después de cada uno de los ataques anteriores en el país.",
  turkish:
    "Ordu yaptığı açıklamada üssün pazartesi günü 14 roketle vurulduğunu ve kimsenin yaralanmadığını bildirdi. Üs bir ay içinde üçüncü kez hedef alındı ve hükümet daha önceki saldırılardan sonra olduğu gibi failleri bulacağına söz verdi. Bu saldırı için kimse sorumluluk üstlenmedi ve soruşturma devam ediyor, dedi bir yetkili.",
  slovak:
    "Základňu zasiahlo v pondelok 14 rakiet, uviedla armáda vo vyhlásení, a nikto nebol zranený. Je to už tretí útok za mesiac a vláda sľúbila, že vinníkov nájde, ako to urobila po každom z predchádzajúcich útokov v krajine. K útoku sa zatiaľ nikto neprihlásil a vyšetrovanie pokračuje, povedal hovorca.",
  indonesian:
    "Pangkalan itu dihantam 14 roket pada hari Senin, kata militer dalam sebuah pernyataan, dan tidak ada yang terluka. Ini adalah serangan ketiga dalam sebulan dan pemerintah telah berjanji akan menemukan pelakunya, seperti yang dilakukan setelah serangan sebelumnya. Belum ada yang mengaku bertanggung jawab atas serangan tersebut.",
  afrikaans:
    "Die basis is Maandag deur 14 vuurpyle getref, het die leër in 'n verklaring gesê, en niemand is beseer nie. Dit was die derde keer in 'n maand dat die basis getref is, en die regering het belowe dat hy die skuldiges sal vind, soos hy ná elkeen van die vorige aanvalle in die land gedoen het.",
  russian:
    "База была обстреляна 14 ракетами в понедельник, говорится в заявлении армии, никто не пострадал. Это третий обстрел за месяц, и правительство пообещало найти виновных, как и после каждого из предыдущих нападений. Никто не взял на себя ответственность за обстрел, расследование продолжается, сообщил представитель ведомства в среду.",
};

const language = (text: string) => guessLanguage(read(text).blocks);

describe("the language of an article", () => {
  it("is English where its small words are", () => expect(language(english)).toBe("en"));

  it.each(Object.entries(others))("is another one: %s", (_name, text) => expect(language(text)).toBe("other"));

  it.each([
    { case: "a short text", text: "The base was hit by 14 rockets on Monday." },
    { case: "foreign names", text: "Mathieu van der Poel beats Le Pen of Das Kapital and Los Lobos in 2.5 hours" },
    { case: "foreign names alone", text: "Von der Leyen, Van Dijk, El Niño, Les Bleus, La La Land" },
    { case: "English verbs that look foreign", text: "12 die as men pour through door, MIT met with den mothers" },
    { case: "Asian names", text: "Ng beats Ang in Tai Po; Ya Wa third, Ole Din fifth with 14 votes" },
    {
      case: "a foreign headline over an English line",
      text: "# Le Monde et la presse dans la guerre\n\nThe paper was founded in 1944.",
    },
    {
      case: "names with accents",
      text: "Nguyễn Văn Quyết, Đỗ Hùng Dũng, Phạm Thành Lương and Hồ Tấn Tài scored as Vietnam won 2-1",
    },
    { case: "dishes", text: "Bún chả, bánh xèo, gỏi cuốn, cơm tấm: prices rose to 52,000 đồng from 40,000 đồng." },
    { case: "a foreign quotation", text: "“Der Umsatz stieg um 2,5 Prozent”, the company said on Monday." },
    { case: "loan words", text: "Café protégé wins €3.5m" },
    { case: "a headline in capitals", text: "14 ROCKETS HIT BASE" },
    { case: "nothing", text: "" },
    { case: "both by halves", text: `${english}\n\n${german}\n\n${german}` },
    { case: "a table of names and figures", text: `| a | b |\n|---|---|\n${"| Smith 14 | Jones 15 |\n".repeat(60)}` },
  ])("is not guessed from $case", ({ text }) => expect(language(text)).toBe("unknown"));

  it.each([
    "Der Umsatz stieg um 2,5 Prozent.",
    "Die Basis wurde am Montag von 14 Raketen getroffen.",
    "Le chiffre d'affaires a progressé de 2,5 %.",
    "Las ventas subieron un 2,5 % hasta 3,2 millones de euros.",
    "Il fatturato è salito del 2,5 per cento.",
    "Выручка выросла на 2,5 процента.",
    "Płace wzrosły w lipcu o 4,8 proc., podał urząd.",
    "Platy vzrostly podle úřadu o 4,8 procenta, více než v roce 2019.",
    "Tisice firiem zaplatili 97,6 miliona eur, viac ako v roku 2012.",
    "Plaće su porasle za 4,8 posto, više nego lani.",
    "Salariile au crescut cu 4,8 la suta, a anuntat institutul pentru anul 2019.",
    "A bérek 4,8 százalékkal nőttek, és ez nem volt így még soha.",
    "Palkat nousivat 4,8 prosenttia, kertoi Tilastokeskus, ja määrä kasvoi myös.",
    "Upah naik 4,8 persen dari tahun lalu, kata badan itu.",
    "Lone het met 4,8 persent gestyg, soos die raad deur die jaar gestel het.",
    "De raad kwam dinsdag bijeen met 12 leden. De stad gaf 2,5 miljoen euro uit.",
    "Gwariodd y ddinas £2,5 miliwn ar y ffyrdd. Dywedodd y cyngor fod y gwaith wedi costio mwy nag yn 2019.",
    "L'atur ha baixat un 2,5 per cent fins a 6,3 milions. Ho ha dit l'institut aquest dimarts.",
    "Bilangan pekerja naik 2,5 peratus kepada 6,3 juta orang. Kadar itu lebih baik daripada tahun lalu.",
    "Lønningerne steg med 4,8 procent, og det er mere end for et år siden.",
  ])("is another one in short: %s", (text) => expect(language(text)).toBe("other"));

  it.each([
    ["de", "Umsatz: 2,5 Mal mehr", "other"],
    ["de-AT", "Umsatz: 2,5 Mal mehr", "other"],
    ["en-GB", "Turnover: 2.5 times more", "en"],
    ["English", "Turnover: 2.5 times more", "en"],
    ["", "Turnover: 2.5 times more", "unknown"],
    ["de", english, "en"],
    ["en", german, "other"],
  ])("is what the article says, %j, where its text leaves it open: %s", (said, text, expected) => {
    expect(languageOf(read(`---\nlang: ${said}\n---\n\n${text}\n`))).toBe(expected);
    const page = `<!doctype html><html lang="${said}"><body><h1>x</h1><p>${text}</p></body></html>`;
    expect(languageOf(read(page, "a.html"))).toBe(expected);
  });

  it("is that of the copy, not of the furniture", () => {
    expect(language(`${english}\n\n3 comments\n\n${german}\n\n${german}\n\n${german}`)).toBe("en");
  });

  it("is English with foreign names and a quotation in it", () => {
    expect(
      language(
        `${english}\n\n“Wir haben 14 Raketen gezählt, und niemand ist verletzt”, said Hans von der Heide of the Süddeutsche Zeitung.`,
      ),
    ).toBe("en");
  });
});
