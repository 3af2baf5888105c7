import { describeCheck } from "../judge-sentences.js";

describeCheck(
  "reversed-dates",
  [
    "The petition was lodged on 4 May 2016 and was rejected on 18 July 2016.",
    "The petition was lodged on 4 May 2016. It was rejected on 18 July 2016 without a debate.",
    "The petition was rejected on 18 July 2016. It had been lodged on 4 May 2016.",
    "The pact was initialled on 18 July 2016. It was signed on 4 August 2016.",
    "The theatre opened a bar on 4 May 2016 and closed its cloakroom on 18 March 2016.",
    "Police arrested one guard on 4 May 2016 and charged another on 18 March 2016.",
    "The ministry filed a complaint on 4 May 2016. It settled an earlier one on 18 March 2016.",
    "The canton filed a complaint on 4 May 2016. The city settled its own on 18 March 2016.",
    "Lund was charged on 4 May 2016. He was released from hospital on 18 March 2016.",
    "The road was closed on 4 May 2016. It was never reopened, and on 18 March 2016 the bridge fell.",
    "The harp was stolen on 18 July 2016. It was found on 4 May 2016, when a field was ploughed.",
    "The mill was demolished in July 2016. It was restored in May 2014 with public money.",
    "Lund was arrested on 18 July 2016. He was convicted in May 2012 of a similar fraud.",
    "Lund was arrested on 18 July 2016. He resigned in May 2016.",
    "The firm signed Lund on 18 July 2016. He was released by Hull in May 2016.",
    "The Exton plant opened on 18 July 2016. The Tarn plant closed on 4 May 2016.",
    "The hotel opened on 18 July 2016. It was originally finished on 4 May 2016.",
    "Lund was arrested on 9 June 2019. He was convicted on 3 June.",
    "She met the painter in 1990 and married Anton Beck in 1985.",
  ],
  [
    ["The petition was lodged on 18 July 2016 and was rejected on ⟦4 May 2016⟧.", "4 May 2017"],
    ["The petition was lodged on 18 July 2016. It was rejected on ⟦4 May 2016⟧ without a debate.", "4 May 2017"],
    ["The petition was lodged on 18 July 2016. The petition was rejected on ⟦4 May 2016⟧.", "4 May 2017"],
    ["The harp was stolen on 18 July 2016. It was recovered on ⟦4 May 2016⟧ in a barn.", "4 May 2017"],
    ["The parcel was posted on 18 July 2016 and arrived on ⟦4 May 2016⟧.", "4 May 2017"],
    ["The report was commissioned on 18 July 2016. It was published in ⟦May 2016⟧.", "May 2017"],
    ["The storm made landfall on 18 July 2016 and dissipated on ⟦4 May 2016⟧.", "4 May 2017"],
    ["Lund was arrested on 18 July 2016. He was charged on ⟦4 May 2016⟧.", "4 May 2017"],
    ["The trawler left Hull on 18 July 2016. It reached Bergen on ⟦4 May 2016⟧.", "4 May 2017"],
  ],
);

describeCheck(
  "wrong-period",
  [
    "Hops came back in the 1980s, when a brewer planted two acres in 1986.",
    "Hops came back in the 1980s, when a brewer who had settled there in 1977 planted two acres.",
    "The wharf was given up in the 1960s, when the crane built in 1957 broke down.",
    "The wharf was given up in the 1960s, when people still spoke of the flood in 1953.",
  ],
  [
    ["Hops came back in ⟦the 1980s⟧, when a brewer planted two acres of them in 1976.", "the 1970s"],
    ["Smallpox reached the isles in ⟦the 18th century⟧, when a whaler landed there in 1812.", "the 19th century"],
  ],
);
