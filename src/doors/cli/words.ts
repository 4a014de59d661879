/** What only the command line says, in English; the build parses it, as it does the words of the screens. */
export const words = {
  "file.interrupted-corpus":
    "Stopped before the end, after {count, plural, one {one recording} other {# recordings}}. What was written of them is whole.",
  "file.corpus-none": "There is no recording here that Attune reads.",
  "file.corpus-bad":
    "{count, plural, one {One recording} other {# recordings}} of {of} could not be read (above); in a table each has its row, with its problem.",
  "file.command-table": "--long goes with --csv OUT, and --csv without --json. `attune read --help` tells more.",
  "file.command-methods": "--methods prints a paragraph, and --csv writes a table. Ask for each in a call of its own.",
  "file.command-project": "A ChildProject folder is read by itself. Name it alone.",
  "file.pattern-node":
    "A pattern in quotes needs Node 22. Leave the quotes out, so that the shell opens it, or name the folder.",
  "file.pattern-none": "No file fits this pattern.",
  "file.project-none": "--set is for a ChildProject folder, and there is no metadata/recordings.csv here.",
  "file.project-column": "There is no column {column} here, which a ChildProject folder needs.",
  "file.project-range":
    "The stretch that {file} codes cannot be: range_onset and range_offset are milliseconds, in order.",
  "file.set-missing":
    "{count, plural, =0 {There are no annotations here.} other {Say which annotations to read: --set NAME. There are: {names}.}}",
  "file.set-not-there":
    "There is no set {name}, or nothing in its folder converted. {count, plural, =0 {There is none at all.} other {There are: {names}.}}",
  "file.file-memory":
    "This needs more memory than there is. Read it alone with --jobs 1, or with NODE_OPTIONS=--max-old-space-size=8192 (MB).",
  "file.metadata-names": "No column names the recordings: one of {names}. The columns: {columns}.",
  "file.metadata-twice": "Two rows are of {name}. Which one holds?",
  "file.command-agree-table":
    "--csv is for pairs: two files, two folders, or a table with two columns of paths. --long goes with --csv OUT, and --csv without --json. `attune agree --help` tells more.",
  "file.command-agree-alone":
    "There is one coding in this file. Name another file, or a table with two columns of paths.",
  "file.command-agree-names":
    "Several are in this file: {names}. Name the codings of one recording: --observation X --observation Y, or --coder X --coder Y.",
  "file.pair-alone": "This has no other of its name to be compared with.",
  "file.pairs-bad":
    "{count, plural, one {One pair} other {# pairs}} of {of} could not be compared (above); in a table each has its row, with its problem.",
  "file.pairs-noted":
    "Something was left out or changed on the way in, in {count} of {of} pairs: the notes of each say what.",
  "file.interrupted-pairs":
    "Stopped before the end, after {count, plural, one {one pair} other {# pairs}}. What was written of them is whole; all together are not.",
  "corpus.twice": "{count, plural, one {One file was} other {# files were}} named twice, and read once.",
  "corpus.endings":
    "{count, plural, one {One file in the folders has an ending that is} other {# files in the folders have endings that are}} no recording’s ({endings}) and {count, plural, one {was} other {were}} passed over. Name a film or sound file to have it heard.",
  "corpus.passed":
    "{count, plural, one {One file in the folders is} other {# files in the folders are}} nothing that Attune knows and {count, plural, one {has} other {have}} no row: {names}.",
  "corpus.unmet":
    "{count, plural, one {One recording has} other {# recordings have}} no row in the metadata; its columns are empty there.",
  "corpus.unused":
    "{count, plural, one {One row of the metadata fits} other {# rows of the metadata fit}} no recording here: {names}.",
  "corpus.noted":
    "Something was left out or changed on the way in, in {count} of {of} recordings: the notes of each say what.",
  "corpus.closed":
    "{count, plural, one {One table of the project’s metadata} other {# tables of the project’s metadata}} could not be opened, and nothing of {count, plural, one {it} other {them}} was taken along: {names}.",
  "corpus.discarded":
    "{count, plural, one {One recording is} other {# recordings are}} discarded by the project and left out: {names}.",
  "corpus.without":
    "{count, plural, one {One recording has} other {# recordings have}} nothing in the set {set}, and no row: {names}.",
  "corpus.unconverted":
    "{count, plural, one {One annotation of the set {set} was} other {# annotations of the set {set} were}} never converted; what they cover is not coded time: {names}.",
};
