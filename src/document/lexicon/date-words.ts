/** Month names and their abbreviations, in small letters. */
export const months = words(
  "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec",
);

const weekdays = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun";

/** What may stand beside the date in a line that is only a date, in small letters, words of full stops taken apart. */
export const dateLineWords = words(
  `${weekdays} published publish posted post issued released release created updated update modified revised edited amended ` +
    "corrected first last on at date dated day time the of from in story article news online " +
    "am pm a p m h hrs hours noon midnight local greenwich mean summer standard daylight eastern central mountain pacific european moscow " +
    "gmt utc bst cet cest eet eest msk est edt et cst cdt ct mst mdt mt pst pdt pt ist jst hkt sgt aest aedt nzst wat cat eat sast ast trt irst z",
);

/** Words between two dates that say nothing of what they are dates of. */
export const plainDateWords = words(`${weekdays} on at the of and`);

/** Words that say a date is not that of first publication. */
export const updateWords = words("updated update updates modified revised edited amended corrected");

/** Words that announce a date at the beginning of a line, and those that may stand before them. */
export const publicationWords = words("published posted issued released updated modified date dated created");
export const publicationAdverbs = words("first last originally");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
