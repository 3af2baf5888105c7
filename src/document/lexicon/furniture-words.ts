/**
 * Words that newsroom pages print around an article, as alternatives of a pattern, in small letters with straight apostrophes
 * and single spaces. A text is compared without the signs at its ends (» : … ▶ [ ]).
 */

/** The heads of comment sections. All that follows is readers' words or worse. */
export const commentHeads =
  "(?:\\d[\\d,.]*|no|one|two|three) (?:comments?|replies|responses?|thoughts? on\\b.*)|(?:readers?' )?comments?(?: \\(?\\d[\\d,.]*\\)?)?|" +
  "(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply|response)|leave a reply cancel reply|join the (?:conversation|discussion)|" +
  "(?:view|show|read|see|load) (?:all |more )?(?:\\d+ )?comments|have your say|what do you think|comments? (?:are|is) (?:closed|off|disabled)|" +
  "(?:be the )?first to comment|comments powered by disqus|please enable javascript to view the comments.*";

/** The heads of lists of other articles at the foot. What follows is not the article, later dates and figures included. */
export const footHeads =
  "more (?:news|stories|headlines|articles|posts)(?: (?:from|in|on|about)\\b.*)?|more from\\b.*|latest (?:news|stories|headlines|articles|posts|updates)|" +
  "other (?:news|stories|articles|headlines|posts)|the latest|trending(?: now| stories| news)?|top stories|top news|in other news|also in the news|" +
  "(?:you )?(?:may|might) also (?:like|be interested in|enjoy)(?: these)?|you may have missed|in case you missed it|" +
  "most (?:read|popular|viewed|shared|commented)(?: (?:stories|news|articles))?|popular (?:posts|stories|articles|now)|" +
  "recent (?:posts|news|stories|articles|comments)|recommended(?: (?:for you|stories|reading|articles))?|editors?'?s?' (?:picks?|choice)|" +
  "what to read next|read next|up next|next article|previous article|don't miss|from around the web|around the web|from our partners|" +
  "sponsored (?:stories|content|links)|promoted (?:stories|content)|paid content|about the author|about us|follow us|stay connected";

/** The heads of a few links inside or after the text. Short lines that follow are such links. */
export const linkHeads =
  "read more|read also|also read|see also|related(?: (?:articles?|stories|story|news|content|posts?|topics?|links?|coverage|video|reading|items))?|" +
  "more on (?:this story|this topic|this)|further reading|elsewhere on the web|more coverage|in pictures|in depth|watch|listen|tags|topics|filed under|keywords|share|share this(?: \\w+)?";

/** What introduces one link: "Read more: Talks resume in Baghdad". A colon, bar, dash or arrow must follow. */
export const linkLeads =
  "read more(?: here)?|read also|also read|read|see also|also see|see more|related(?: (?:article|story|stories|news|coverage))?|more|must read|watch(?: live)?|" +
  "watch also|watch more|listen|don't miss|recommended|opinion|in pictures|explainer|tags?|topics|filed under|keywords|categor(?:y|ies)|posted in|share this";

/** Whole texts that are buttons, labels or end marks. */
export const wholeTexts =
  "advertisement|advert|ad|sponsored|sponsored content|promoted|article continues (?:below|after (?:the )?(?:advertisement|ad|this))(?: advertisement)?|" +
  "story continues (?:below|after)(?: (?:the )?(?:advertisement|ad))?|continue reading(?: the main story)?|share(?: (?:this|on|via|article|story)\\b.*)?|tweet|" +
  "facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|e-?mail|print(?: this)?|copy link|link copied!?|save|bookmark|listen to (?:this )?(?:article|story)|" +
  "subscribe(?: now| today)?|sign (?:up|in)|log ?in|register(?: now)?|menu|search|home|close|skip to (?:main )?(?:content|navigation)|back to top|" +
  "follow(?: us)?(?: on)? (?:facebook|twitter|instagram|google news|telegram|whatsapp|youtube|linkedin)(?: and .*)?|get it on google play|" +
  "(?:download|available) on the app store|google play|app store|\\(?ends?\\)?|\\(?more\\)?|-?30-?|###|next|previous|prev|load more|show more|view more|see more|see all|view all|" +
  "(?:privacy(?: policy| notice)?|terms(?: of (?:use|service)|(?: and|&) conditions)?|cookie policy|imprint|contact|about)(?: ?[|•·,]? ?(?:privacy(?: policy| notice)?|terms(?: of (?:use|service))?|cookie policy|imprint|contact|about))*|click here|read full (?:article|story)|reprints|report an? (?:error|typo)|accept(?: all)?(?: cookies)?|reject all|manage (?:cookies|preferences|options)|ok|got it";

/** Beginnings of short lines that are not copy. */
export const beginnings =
  "(?:please )?(?:subscribe|sign up) (?:to|for|with|now|here|today|and)\\b|(?:please )?(?:register|log ?in|sign in)(?: (?:now|here|for free|or \\w+))* to (?:continue|read|comment|access|view|unlock)\\b|get (?:the|our|all the) (?:latest|best|day's|top|free|daily|morning|news)\\b|" +
  "(?:download|get|install|try) (?:our|the) (?:free |new |mobile |news )*app\\b|never miss\\b|enter your e-?mail\\b|thank you for (?:subscribing|signing up|visiting|reading)|" +
  "you (?:have|'ve) (?:successfully )?(?:been )?(?:subscribed|reached your)|follow (?:us|@\\w+)\\b|like us on\\b|join (?:us|our|the) (?:on )?(?:channel|telegram|whatsapp|newsletter|facebook)|" +
  "click (?:here|to)\\b|tap (?:here|to)\\b|support (?:our|independent|quality)\\b|become a (?:member|subscriber|patron|supporter)\\b|copyright ?(?:©|\\(c\\)|\\d{4})|\\(c\\) ?\\d{4}|© ?|all rights reserved|" +
  "(?:file )?(?:photo(?:graph)?|image|picture|video)s?(?: credit| source)? ?[:/©]|(?:file )?photo(?:graph)?s?(?: credit)? by [^.]{0,60}$|credit:|source: ?(?:getty|afp|reuters|ap\\b|epa)|getty images|" +
  "(?:this (?:article|story|content|material) (?:may not|was (?:first|originally))|may not be (?:published|reproduced))\\b|your browser\\b|" +
  "(?:we|this (?:web)?site|our (?:web)?site) (?:use|uses|and our partners use) (?:\\w+ )?cookies|by (?:continuing|clicking|using|signing up|subscribing|submitting)\\b.{0,60}\\b(?:you|cookies)\\b|" +
  "if you (?:enjoyed|liked|like) (?:this|what)\\b|have (?:a|you got a) (?:news )?(?:tip|story)\\b|contact (?:us|the (?:author|writer|reporter))\\b|write to\\b.*@|" +
  "\\((?:additional )?(?:reporting|writing|editing|compiled|with reporting) by\\b|(?:required fields|your email address will not)|this site (?:uses|is protected)|save my name|notify me of";

/** Phrases that make a short line one of the page's own notices, wherever they stand in it. */
export const phrases =
  "outdated (?:web )?browser|(?:your|this) (?:web )?browser (?:is|isn't|may|does|doesn't|has)\\b|supported browser|(?:upgrade|update) your browser|" +
  "(?:ie|internet explorer) ?\\d+ (?:is|are) not supported|enable (?:javascript|cookies)|javascript (?:is|must be|needs to be) (?:disabled|enabled)|" +
  "turn on javascript|disable your ad ?blocker|you(?:'re| are) using an ad ?blocker|all rights reserved|our (?:daily |weekly |free |morning |evening )?newsletters?\\b|" +
  "(?:uses?|accept|our) cookies|cookie (?:settings|preferences)|powered by (?:disqus|wordpress)|(?:on|from) (?:the )?google play(?: store)? (?:and|or)\\b|comments powered";

/** One of these stands in every such phrase. */
export const phraseWords =
  "browser|javascript|cookie|ad ?blocker|rights reserved|newsletter|powered by|internet explorer|ie ?\\d|google play";

/** The words that any of the texts above may begin with; a text that begins with another one, and not with a figure or sign, is copy. */
export const firstWords: ReadonlySet<string> = new Set(
  (
    "no one two three reader readers reader's comment comments leave post add write submit join view show read see load have what be first please " +
    "more latest other trending top in also you may might most popular recent recommended editor editors editor's next previous don't from around " +
    "sponsored promoted paid about follow stay related further elsewhere watch listen tag tags topics filed keywords share must opinion explainer " +
    "category categories posted advertisement advert ad article story continue tweet facebook twitter whatsapp telegram linkedin pinterest reddit " +
    "instagram youtube e email print copy link save bookmark subscribe sign log login register menu search home close skip back get download " +
    "available google app end ends prev privacy terms cookie imprint contact click reprints report accept reject manage ok got install try never " +
    "enter thank you've like tap support become copyright all file photo photos photograph photographs image images picture pictures video videos " +
    "credit source getty this your we our by if required notify"
  ).split(" "),
);
