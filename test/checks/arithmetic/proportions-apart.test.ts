import { describeCheck } from "../judge-sentences.js";

/** Fractions and majorities of the only two values near, whichever of them stands first. */
describeCheck(
  "wrong-share",
  [
    "The roll was cut to a third, from 600 pupils to 200.",
    "The 200 names are only a third of the 600 on the first list.",
    "The list had 800 names in May. It is down to a quarter of that, or 200.",
    "Half of the 60 tonnes came from Norway, 20 tonnes from Iceland.",
    "She won 300 votes, a third of them from abroad, and he 800.",
    "26 of the 50 seats are needed for a majority, and they have 22.",
    "A minority of the 40 judges, 15, dissented.",
    "The motion was carried by a majority of four, with 27 of the 50 members in favour.",
    "29 of the 50 members of the minority government resigned.",
    "Two cars hit a tram and 12 people, a third car a wall.",
  ],
  [
    ["The roll was cut to ⟦a quarter⟧, from 600 pupils to 200.", "a third"],
    ["The 200 names are only ⟦half⟧ of the 600 on the first list.", "a third"],
    ["In May the queue had 800 names; now it has 200, ⟦half⟧ of that.", "a quarter"],
    ["The parish has 300 barns; 100, or ⟦a quarter⟧, have burned.", "a third"],
    ["A majority, ⟦18⟧ of the 40 judges, dissented."],
    ["The plan was backed by a minority, ⟦31⟧ of the 50 members."],
    ["⟦31⟧ of the 50 members, a small minority, signed."],
  ],
);

/** Ratios to one and multiples of the only two values near. */
describeCheck(
  "wrong-change",
  [
    "Girls outnumber boys by three to one, 90 to 30.",
    "In 2015 there were 40 members. Now there are 120, three times as many.",
    "The team won three to one before 12,000 people and 400 police.",
    "There were 900 visitors in May. In June there were 1,200, twice as many as in January.",
    "The bridge is 600 metres long, twice as long as the old one, and 20 metres wide.",
    "A small flat costs £900. A large one will be £1,200 and a house twice that: £2,400.",
  ],
  [
    ["Girls outnumber boys by ⟦two to one⟧, 90 to 30.", "three to one"],
    ["There are 80 women and 20 men, a ratio of ⟦3:1⟧.", "4:1"],
    ["In 2015 there were 40 members. Now there are 120, ⟦four times⟧ as many.", "three times"],
    ["There are ⟦twice⟧ as many girls as boys, 90 to 30.", "three times"],
  ],
);
