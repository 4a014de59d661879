/** What only the command line says, in English; the build parses it, as it does the words of the screens. */
export const words = {
  "file.command-none": "Say what to do: listen, read, convert, agree, map, check or serve. `attune --help` tells more.",
  "file.command-unknown": "There is no command {command}. `attune --help` lists them.",
  "file.command-option": "{message}. `attune {command} --help` says what there is.",
  "file.command-files": "This takes {expected}, and got {found}. `attune {command} --help` tells more.",
  "file.command-eaf": "--eaf takes 2.8 or 3.0, and got {found}.",
  "file.command-number": "--{option} takes a whole number from {least} to {most}, and got {found}.",
  "file.command-node": "This needs Node 22.5 or newer, and this is Node {found}.",
  "file.interrupted": "This was stopped before the end, so nothing was written.",
  "file.bug": "This is a bug in Attune, not in your file: {message}. Please report it together with this line.",
  "file.command-offset":
    "--{option} takes milliseconds, or a time with its unit such as 1.5s or -200ms, and got {found}.",
  "file.command-time":
    "--{option} takes a time from the start (90s, 1h30m, 00:10:00) or a time of day (@14:30), and got {found}.",
  "file.command-length": "--every takes a length of time above 0, such as 90s, 1h30m or 00:10:00, and got {found}.",
  "file.command-windows": "--every and --windows are two ways to say the windows, so choose one of them.",
  "file.command-span": "The end ({to}) is not after the start ({from}).",
  "file.command-means": "--means is of windows, so say --every or --windows together with it.",
  "file.command-agree":
    "This is one coding and itself, so name two: --observation A --observation B, or --coder A --coder B.",
  "file.command-unit": "--unit takes s or ms, and got {found}.",
  "file.command-columns": "--columns takes pairs such as onset=Begin,offset=End,who=Speaker, and got {found}.",
  "file.port-refused": "Port {port} could not be opened ({code}), so choose another with --port.",
  "file.vault-none": "There is no vault here yet, but `attune restore FILE` or `attune import` makes one.",
  "file.command-importer": "There is no importer called {found}. There are: {names}.",
  "file.command-zip": "Name a file that ends in .zip.",
  "file.command-zone": "Attune does not know the time zone {found}, so say it as in Europe/Berlin.",
  "file.import-other": "These are exports of {app}. Say: attune import {app}, and the folder.",
  "file.import-nothing": "There is nothing here that Attune can place.",
  "note.refused-no-time": "row {row} was left out, because it has no time.",
  "note.refused-bad-time": "row {row} was left out, because its time cannot be read ({found}).",
  "note.refused-bad-row": "row {row} was left out, because it has more or fewer cells than the first row.",
  "note.refused-no-child": "row {row} was left out, because it names no child.",
  "note.refused-backwards": "row {row} was left out, because it ends before it begins.",
  "note.refused-no-text": "row {row} was left out, because it says nothing.",
  "note.refused-two-children": "row {row} was left out, because more than one child has this name: {found}.",
  "note.refused-spreadsheet": "left out, because it is a spreadsheet, so save it as CSV.",
  "note.refused-measures": "left out, because Attune keeps no weights or sizes.",
  "note.refused-pumping": "left out, because Attune keeps no pumping.",
  "note.refused-medicines": "left out, because Attune keeps no medicines.",
  "note.refused-timers": "left out, because it holds timers that are still running.",
  "note.refused-tags": "left out, because it holds only the names of tags.",
  "note.refused-no-place": "left out, because Attune has no place for this: {found}.",
  "note.refused-unknown-file": "left out, because no export of this app has these columns.",
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
