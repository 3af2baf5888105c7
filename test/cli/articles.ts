/** Articles that give one finding each, or none, for tests of everything around the findings. */
export const clean = "# Talks resume\n\nThe mayor said on Monday that the talks would go on.\n";
export const withError =
  "# Troops leave\n\nThe number of American troops in the country dropped from 3 to 2,5 last year.\n";
export const withWarning = '# Troops leave\n\n"There are now 2,5 American troops here," the minister said.\n';
export const withNotice = "";
export const badRules = "version: 1\nfactz: []\n";
export const goodRules = `version: 1
facts:
  - id: us-troops-iraq
    title: US troops in Iraq
    subject: ["US troops"]
    near: [Iraq]
    unit: [troops]
    values:
      - {value: "2,500", from: 2020-11-17}
    source: US Department of Defense
`;
