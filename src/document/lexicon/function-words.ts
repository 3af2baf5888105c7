/** The commonest words of English copy that carry no subject: about four in ten of its words. */
export const englishWords = words(
  "the of and to in a that is was for on with as it at by be from he his an are has have had this were not but which they their " +
    "or who its been said will would there more than also after one about up when out what all if so can into some other we you",
);

/** Such words of other languages, written in Latin letters, that are not also English words. */
export const foreignWords = words(
  "der die das und ist nicht ein eine den dem des mit von zu für auf sich auch wird sind wurde haben dass nach bei aus " +
    "le la les des et est une dans pour que qui sur au aux du par pas avec sont plus cette été ont mais ses leur " +
    "el los las del una por con para como más pero sus este fue esta según también desde entre hasta " +
    "il lo gli di che della delle sono nel alla dei più anche una non questo stato dal " +
    "o os da do das dos em um uma não com mais foi ao pelo pela seu sua são " +
    "het een van en dat niet zijn voor met ook aan bij naar werd door om " +
    "och att det som på är av för till med den inte har kan ett om var ikke til af og er " +
    "w na nie się z jest że przez oraz dla od po jak ale roku lat tym tego jego które który był była było we ve bir bu için ile " +
    "olarak da je jsou byl byla bylo podle také roce než ktorý ktory ktorá ktoré ktore ako aj alebo bol bola bolo viac pri zo vo " +
    "su i za se koji koja koje kao što bio bila bilo će nije rekao iz godine kako više prema nakon ki ter bil tudi leta pa " +
    "din pe pentru cu este sunt fost mai nu după dupa anul iar sau să acest prin fi fata au " +
    "az és hogy egy nem volt csak már még szerint után között alatt ja että ei oli ovat myös mutta kuin hän mukaan joka ole " +
    "vuonna kun tai ning kui aasta ir kad buvo yra metų arī bija gada nie vir wat deur hulle hy gestel soos " +
    "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh tersebut adalah juga tahun lebih telah sebagai bisa kata " +
    "karena atau menjadi lalu sudah hingga ang ng sa mga ay hindi ito siya niya ya wa kwa katika kuwa cha pia yn yr y ar mae wedi fod nag bydd " +
    "de uit nog wordt worden heeft deze hun tegen volgens leden jaar ha fins dit oedd agus að við sem ekki fyrir fra etter ved från efter amb els dels aquest eta ez dute",
);

/** Words of both lists that are also words on the other side: they tell nothing in a short text. */
export const sharedWords = words(
  "a an in as on so was will or he has had have at i o die den door met do com con par per plus pour till men ale dan non van " +
    "to of is by we all be for",
);

/** Foreign words beside figures. */
export const figureWords = words(
  "prozent millionen milliarden milliarde mio mrd procent procenten miljoen miljoner miljard millioner milliarder " +
    "milliards ciento millones milioni miliardi milione mila milhões bilhões mil procenta procentów milionów proc " +
    "milióna miliónov miliona miliárd miliardy miliard milionů milijuna milijarda posto odsto milioane miliarde suta százalék " +
    "millió milliárd prosenttia prosentti miljoonaa miljardia protsenti procentų persen persent juta miljar triliun yüzde milyon " +
    "miliwn biliwn peratus milioi protsent protsenta miljonini",
);

/** Foreign words that names are made of: "van der Poel", "Le Pen", "Los Angeles". */
export const nameParticles = words(
  "der die das den dem des de von zu la le les las los el del della delle di da do dos du van en al het ter",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
