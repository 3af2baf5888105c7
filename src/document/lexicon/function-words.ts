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
    "w na nie się z jest że przez oraz dla od po jak ale ve bir bu için ile olarak da " +
    "yang dan di dengan untuk dari pada ini itu dalam tidak akan oleh je se da su i za",
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
