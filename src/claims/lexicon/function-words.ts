import { dictionary } from "../../text/dictionary.js";

/** The closed classes of English; data only. Words of two classes stand in both. */
export const functionWords = {
  determiner:
    "the a an this that these those each every either neither no any all both some another such what which whose my your his her its our their much many most more few fewer less several enough",
  article: "the a an",
  demonstrative: "this that these those",
  possessive: "my your his her its our their whose",
  pronoun:
    "these those i you he she it we they me him them us myself yourself himself herself itself ourselves themselves someone somebody anyone anybody everyone everybody nobody none something anything everything nothing mine yours hers ours theirs one ones others",
  personal: "i you he she it we they",
  relative: "who whom which that whose where when",
  preposition:
    "according of in on at by for with from to into onto over under above below between among amongst against during before after since until till through throughout across along around about behind beside besides beyond despite down except inside near off out outside past per plus regarding toward towards up upon via within without amid amidst than as like unlike minus worth versus vs alongside underneath beneath concerning notwithstanding aboard atop opposite circa",
  coordinator: "and or but nor yet & plus",
  subordinator:
    "because although though while whilst whereas if unless until when whenever where wherever after before since as that whether lest once so provided",
  auxiliary:
    "be am is are was were been being have has had having do does did 'm 're 've isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't ain't",
  modal:
    "will would shall should can could may might must ought 'll 'd won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't",
  negation:
    "not never no neither nor isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't without hardly scarcely nobody none nothing",
  adverb:
    "not never also only just still already now then there here too very quite rather almost nearly even ever again soon later earlier ago away back forward together apart instead however therefore thus hence meanwhile moreover nevertheless otherwise perhaps maybe indeed often always sometimes usually seldom rarely once twice thrice yesterday today tomorrow tonight currently recently well far near long much more most less least yet up down off out so altogether anyway forever everywhere somewhere anywhere nowhere abroad overseas home thereby therein alone alike ahead aside afterwards afterward beforehand else namely overnight likewise",
  title:
    "mr mrs ms miss dr prof sir dame lord lady president vice-president premier minister secretary senator sen rep congressman congresswoman governor gov mayor gen general lt col colonel maj major capt captain sgt sergeant cpl admiral adm king queen prince princess pope bishop archbishop cardinal chancellor judge justice ambassador commissioner chairman chairwoman chair director professor sheriff inspector constable detective officer rev reverend saint st",
} as const;

/** Forms of "be", "have" and "do": [lemma, tense]. */
export const auxiliaries: Readonly<
  Record<string, readonly [lemma: string, form: "base" | "present" | "past" | "participle" | "gerund"]>
> = /* @__PURE__ */ dictionary({
  be: ["be", "base"],
  am: ["be", "present"],
  is: ["be", "present"],
  are: ["be", "present"],
  was: ["be", "past"],
  were: ["be", "past"],
  been: ["be", "participle"],
  being: ["be", "gerund"],
  "'m": ["be", "present"],
  "'re": ["be", "present"],
  "isn't": ["be", "present"],
  "aren't": ["be", "present"],
  "wasn't": ["be", "past"],
  "weren't": ["be", "past"],
  have: ["have", "base"],
  has: ["have", "present"],
  had: ["have", "past"],
  having: ["have", "gerund"],
  "'ve": ["have", "present"],
  "haven't": ["have", "present"],
  "hasn't": ["have", "present"],
  "hadn't": ["have", "past"],
  do: ["do", "base"],
  does: ["do", "present"],
  did: ["do", "past"],
  done: ["do", "participle"],
  doing: ["do", "gerund"],
  "don't": ["do", "present"],
  "doesn't": ["do", "present"],
  "didn't": ["do", "past"],
});
