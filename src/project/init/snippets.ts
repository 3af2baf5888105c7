/** The configuration that a newsroom begins with: what it has answered, and what it may want next as comments. */
export function startingConfig(articles: string, language: "en-US" | "en-GB" | null): string {
  const order =
    language === null
      ? "# language: en-US              # how 4/5/2021 is meant: en-US the 5th of April, en-GB the 4th of May"
      : `language: ${language}                # ${language === "en-US" ? "4/5/2021 is the 5th of April" : "4/5/2021 is the 4th of May"}`;
  return `# Settings of claimlint. claimlint config shows what is in force; every key is in schemas/config.json of the package.
# yaml-language-server: $schema=./node_modules/claimlint/schemas/config.json
rules: [rules]                   # also packs that ship: claimlint:countries, claimlint:measures, claimlint:world-events
include: [${JSON.stringify(articles)}]
# exclude: [archive/]
${order}
# fail-on: warning               # the least severity that fails: error, warning, notice or never
# across: true                   # hold the articles against each other as well; {by: folder} or {key: story} for groups
# checks: {expired-stet: error}  # off, notice, warning or error
# baseline: claimlint-baseline.json
`;
}

/** Git's own hook. It looks for claimlint where npm puts it first, since graphical clients have a PATH of their own. */
export const hookScript = `#!/bin/sh
# Checks the articles that are staged, as they are staged. Written by claimlint init.
for claimlint in node_modules/.bin/claimlint "$(command -v claimlint)"; do
  if [ -x "$claimlint" ]; then exec "$claimlint" check --staged; fi
done
echo "claimlint is not installed here; npm install --save-dev claimlint, or git commit --no-verify" >&2
exit 1
`;

/** Husky puts node_modules/.bin on the path. */
export const huskyHook = "claimlint check --staged\n";

/** Hooks of pre-commit, which installs claimlint from npm by itself. */
export function preCommitConfig(articles: string, extensions: readonly string[], version: string): string {
  const folder = articles === "." ? "" : `^${articles.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}/.*`;
  const common = `        language: node
        additional_dependencies: ["claimlint@${version}"]
        require_serial: true`;
  return `repos:
  - repo: local
    hooks:
      - id: claimlint
        name: claimlint (articles)
        entry: claimlint check
${common}
        files: '${folder}\\.(${extensions.join("|")})$'
      - id: claimlint-rules
        name: claimlint (rules)
        entry: claimlint rules test
${common}
        files: '^rules/.*\\.ya?ml$'
        pass_filenames: false
`;
}

/** A workflow of GitHub: annotations and a summary in the pull request, SARIF for code scanning, JUnit for test reports. */
export function githubWorkflow(version: string): string {
  return `name: claimlint
on: [pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  articles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: {fetch-depth: 0}   # --since looks for where the branches parted
      - uses: actions/setup-node@v4
        with: {node-version: 22}
      - run: npx --yes claimlint@${version} rules test
      - run: >-
          npx --yes claimlint@${version} check --since "origin/$BASE"
          --format github --format markdown="$GITHUB_STEP_SUMMARY"
          --format sarif=claimlint.sarif --format junit=claimlint.xml
        env:
          BASE: \${{ github.base_ref }}
      - uses: github/codeql-action/upload-sarif@v3
        if: always() && hashFiles('claimlint.sarif') != ''
        with: {sarif_file: claimlint.sarif}
`;
}

/** A job of GitLab: its code quality report stands in the merge request. */
export function gitlabJobs(version: string): string {
  return `claimlint:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  variables:
    GIT_DEPTH: 0   # --since looks for where the branches parted
  script:
    - npx --yes claimlint@${version} rules test
    - >-
      npx --yes claimlint@${version} check --since "origin/$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
      --format gitlab=claimlint-quality.json --format junit=claimlint.xml --format pretty
  artifacts:
    when: always
    reports:
      codequality: claimlint-quality.json
      junit: claimlint.xml
`;
}
