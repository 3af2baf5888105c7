/** Words that ask for a Roman numeral after them; data only. */

/** Names under which several rulers or popes are counted. */
export const regnalNames =
  "abdulaziz abdullah adolf adrian afonso akhenaten albert alexander alexios alfonso alfred amenhotep anastasius andrew artaxerxes assad august augustus baudouin benedict bela boleslaw boniface carlos carol casimir catherine celestine charles christian christina clement clovis conrad constantine darius david edgar edmund edward elizabeth emmanuel eric erik eugene faisal farouk felipe ferdinand francis francois franz frederick fuad george ghazi gregory gustaf gustav haakon hadrian harald harold hassan henri henry hussein innocent isabella ivan james jean joao john joseph juan julius kamehameha konrad lajos leo leopold louis lothar ludwig manuel margrethe maria martin mary matthew maximilian mehmed michael mindaugas mohammed moshoeshoe mswati murad napoleon nicholas olaf olav oscar otto paul pedro peter philip pierre pius ptolemy qaboos rama ramesses ramses rainier richard robert rudolf selim sigismund simeon sixtus sobhuza stanislaw stephen suleiman sverre theodore thutmose tupou umberto urban valdemar victor vittorio wenceslas wilhelm willem william wladyslaw xerxes zog nerses bartholomew kirill tawadros shenouda";

/** Titles whose bearer is counted, two words before the numeral. */
export const rulers =
  "king queen pope emperor empress tsar czar sultan patriarch prince princess duke archduke shah pharaoh kaiser catholicos caliph khedive emir antipope";

/** Events that are counted in Roman numerals. */
export const romanSeries = "bowl wrestlemania olympiad";

/** Things whose number is part of their name. */
export const romanThings =
  "war chapter part act scene type title article phase mark class category schedule appendix annex volume book section group level stage grade vatican protocol factor tier episode unit pillar region zone division corps army table figure cantos canto lot block";
