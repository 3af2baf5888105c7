/** Whether the words before a figure say that it is what the figures before them give: ", a yield of", "; that makes", ", paying". */
export function givesAnswer(joint: string): boolean {
  return answers.test(joint === "" ? joint : `${joint} `) && !changing.test(joint);
}

const verbs =
  "(?:is|was|are|were|makes?|made|making|means?|meant|meaning|gives?|gave|giving|equals?|equalled|equalling|leaves?|leaving|(?:comes?|came|coming|works? out|worked out|working out|averag(?:es|ed|ing) out|adds? up|added up|adding up|amounts?|amounted|amounting|equat(?:es?|ed|ing)|translat(?:es?|ed|ing)|corresponds?|corresponded|corresponding|boils? down) (?:to|at|into)|represents?|represented|representing|yields?|yielded|yielding|pays?|paid|paying|earns?|earned|earning|costs?|costing|averag(?:es|ed|ing))";
const answers = new RegExp(
  `(?:(?:^|[,;:(-] )(?:(?:and|so|or) )?(?:(?:which|that|this|it|they|he|she) )?(?:${verbs} )?|[,;:] (?:the|its|their|each) (?:[a-z-]+ ){1,2}(?:has|have|had|gets?|got|are|were|will have) |^(?:[a-z'-]+ ){1,4}(?:makes?|made|gives?|gave|meant|means) )(?:(?:at |for )?(?:an?|the|its) (?:(?:[a-z-]+ ){1,3}of )?)?(?:(?:just|only|some|about|exactly) )?$`,
);
/** What these tell of is held against another figure. */
export const changing =
  /(?:^| )(?:rise|increase|fall|decrease|drop|gain|loss|jump|improvement|reduction|cut|saving|difference|record|best|worst|target|limit|cap|subsidy|discount|surcharge|bonus|maximum|minimum|goal) of$/;

/** What may stand behind a rate that ends its phrase: "tonnes of grapes per hectare.", "apiece,", "residents". */
export const endsRate =
  /^(?:(?:of )?[a-z]+ )?(?:(?:(?:a|an|per|each|every|daily|weekly|monthly|yearly|for (?:each|every)|in (?:an?|each|every)|on each|to (?:an?|the|each|every)) ?(?:[a-z0-9#,]+ ?){0,2}|apiece|each|a head|per (?:head|person)|@) ?)?(?:[,.;:)!?-]|$)/;
/** More, less or other things are told with a rate than with the one before it: "or £12,000 a year with heating". */
export const widens =
  /^(?:(?:a|an|per|each|every) [a-z]+ )?(?:with|including|plus|after|before|without|if|when|in (?:winter|summer|spring|autumn|total)|from|by)(?: |$)/;
