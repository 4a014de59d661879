/** What is said of files and of what is in them, wherever they are read or written, in English. What is said of a command stands in src/doors/cli/words.ts. */
export const words = {
  "file.file-missing": "There is no such file. Check the name and the folder.",
  "file.file-folder": "This is a folder. Name a file in it.",
  "file.file-refused": "You are not allowed to open this, so check who may read and write here.",
  "file.file-unreadable": "This could not be read ({code}).",
  "file.file-unwritable": "This could not be written ({code}), so check the folder and the room left on the disk.",
  "file.file-same": "IN and OUT are the same file, so name another for OUT.",
  "file.file-empty": "The file is empty.",
  "file.file-too-big": "The file is over {megabytes} MB, which is more than any coded recording. Is it the right file?",
  "file.file-not-this":
    "This is not {format, select, boris {a BORIS project} datavyu {a Datavyu database} elan {an ELAN file (EAF)} lena {a LENA file (ITS)} textgrid {a TextGrid} other {{format}}}. Does the ending fit what is inside?",
  "file.file-cut": "The file ends in the middle, so save or copy it again.",
  "file.format-unknown":
    "{ending, select, none {Neither its name nor what is in it tells what this is. Say it: --format ENDING. Attune reads} other {Attune does not read files that end in {ending}. It reads}} {endings}.",
  "file.format-in-only": "Attune reads .{ending} but does not write it. It writes {endings}.",
  "file.json-syntax": "This is not JSON from here on, perhaps because a bracket, comma or quote is missing.",
  "file.recording-format": "The format is {found}, where attune.recording/1 is expected.",
  "file.recording-field":
    "{field, select, whole {the whole} other {{field}}} should be {expected, select, something {something else} other {{expected}}}, and is {found}.",
  "file.recording-person-twice": "Two people have the id {id}, so give each of them an id of their own.",
  "file.recording-event-twice": "Two events have the id {id}, so give each of them an id of its own.",
  "file.recording-nobody": "Event {id} is by {who}, who is not among the people, so add them or correct the name.",
  "file.recording-backwards": "Event {id} ends before it begins.",
  "file.recording-outside": "Event {id} ends after the recording does, at {length} ms.",
  "file.recording-maybe":
    "Event {id} says whose it may be instead, but names nobody else who is listed, so leave maybe out.",
  "file.recording-sure":
    "Event {id} has a sureness or a doubt, although only what was heard has either. Make sure null and leave maybe out.",
  "file.recording-coded":
    "The coded spans must be in order, none empty, none overlapping, and end with the recording at the latest.",
  "file.recording-overlap":
    "Events {a} and {b} overlap, and are of one person and channel, so join them or end the first sooner.",
  "file.line-fields": "This line has {found} fields, where {expected} are expected.",
  "file.time-unreadable": "This cannot be read as a time.",
  "file.time-backwards": "This ends ({to} ms) before it begins ({from} ms).",
  "file.time-negative": "This begins before the recording does, because times count from its start.",
  "file.line": "Line {line}: {sentence}",
  "file.time-beyond": "This lies more than ten days after the beginning, so it cannot be right. Check the unit.",
  "file.person-not-there":
    "Nobody here is called {name}. {count, plural, =0 {No one is named in it.} other {There are: {names}.}}",
  "file.observation-not-there":
    "There is no observation {name}. {count, plural, =0 {There is none at all.} other {There are: {names}.}}",
  "file.coder-not-there":
    "There is no coder {name}. {count, plural, =0 {No coder is named in it.} other {There are: {names}.}}",
  "file.xml-syntax": "This is not well-formed XML from here on.",
  "file.xml-doctype":
    "This file declares entities or elements of its own, which can do harm, so it is not read. If you trust the file, delete what stands in square brackets after DOCTYPE.",
  "file.xml-deep": "Elements lie more than {most} deep here, which no coded file needs, so it is not read.",
  "file.zip-broken": "This is not a whole zip archive, so save or copy it again.",
  "file.zip-path": "An entry of this archive points outside it ({entry}), so it is not read.",
  "file.zip-bomb": "This archive unpacks to far more than a coded file needs, so it is not read.",
  "file.zip-missing": "This archive has no {entry} in it. Is it from Datavyu?",
  "file.table-columns":
    "The columns are not those of a table that Attune knows: ChildProject, BORIS, Datavyu, VTC 2, ELAN or Audacity. Name them with --columns onset=Begin,offset=End,who=Speaker.",
  "file.table-quote": "A quotation mark opens here and never closes.",
  "file.unit-unclear": "Are these times seconds or milliseconds ({column}: {found})? Say --unit s or --unit ms.",
  "file.columns-unknown":
    "There is no column for {kind}{column, select, other { called {column}}}. The columns in it are {names}.",
  "file.children-several":
    "{count, plural, other {# children here could be the one that this is about, and their names are {names}.}} Say which with --child NAME.",
  "file.map-film": "This is not a coded file, and a video has no names to map.",
  "file.map-nothing": "No tier, speaker or behaviour was found to make a map of.",
  "file.map-roles":
    "The map gives {who} two roles, {a} and {b}. One person has one role, so give one of them another who.",
  "file.map-syntax": "This is not YAML from here on ({message}).",
  "file.map-field":
    "{field, select, whole {the whole} other {{field}}} should be {expected, select, something {something else} other {{expected}}}, and is {found}.",
  "file.map-key": "A map has no {key}. It has: {keys}.",
  "file.windows-clock":
    "{found} is a time of day, and this recording does not say when it began. Give a time from its beginning, such as 10m.",
  "file.windows-columns":
    "A list of windows has the columns from and to, and may have name and file, but this one has {names}.",
  "file.windows-time":
    "{found} is no time. Say it as 90s, 1h30m or 00:10:00 from the start, or as a time of day such as @14:30.",
  "file.windows-beyond": "The recording ends at {length} s, before the stretch that was asked for begins.",
  "file.windows-span": "This window ends ({to}) before it begins ({from}), or where it begins.",
  "file.windows-none": "The list has no window for this file.",
  "file.windows-many": "That makes more than {most} windows, so choose longer ones.",
  "file.file-binary": "This is {format}’s binary form, so save it as a text file.",
  "file.file-xlsx": "This is a workbook, so save the sheet as CSV.",
  "file.nothing-read":
    "Nothing of a child or an adult was read from this. {why, select, empty {No events are in it.} left {All that is theirs was left out, and the notes say why.} other {There was: {names}. Say who is who: --child NAME, --adult NAME.}}",
  "file.strict":
    "{count, plural, one {One thing was} other {# things were}} left out or changed on the way in, and --strict was said.",
  "file.empty-file": "The file is empty.",
  "file.not-media": "Attune cannot open this as a video or a sound file.",
  "file.other-film": "This is a video of a kind that Attune does not read ({kind}), so convert it to mp4.",
  "file.other-sound":
    "This is a sound file of a kind that Attune does not read ({kind}). Convert it to m4a, mp3 or wav.",
  "file.cut-short": "The file ends before it can be opened, so copy it again.",
  "file.no-sound": "There is no sound in this file, so there is nothing to hear.",
  "file.cannot-decode":
    "The sound in this file is of a kind that cannot be decoded here. Save another copy as mp4, m4a or wav.",
  "file.cannot-read": "The file could not be read. It may have been moved, or you may not be allowed to open it.",
  "file.not-built": "The app is not built yet, but `npm start` builds and serves it.",
  "file.not-a-backup": "This is not a backup of Attune.",
  "file.backup-newer": "A newer Attune made this, so update this one and then try again.",
  "file.backup-wrong-passphrase":
    "That is not its passphrase, so give it with --passphrase-file, or in ATTUNE_PASSPHRASE. If the file was made with another, give that with --from-passphrase-file.",
  "file.backup-damaged": "This was changed or cut off, so nothing was taken from it. Copy it again.",
  "file.short-passphrase": "The passphrase is shorter than {n} characters.",
  "file.passphrase-none":
    "A passphrase is needed, so put it into ATTUNE_PASSPHRASE, or into a file and name that with --passphrase-file.",
  "note.heard-cut": "The file stops at {at}, though it promises more, so it was heard as far as it goes.",
  "note.heard-hole":
    "{count, plural, one {From {from} to {to} there is no sound in the file.} other {In # places there is no sound in the file, first from {from} to {to}: {seconds, number} s in all.}}",
  "note.heard-broken":
    "{count, plural, one {From {from} to {to} the sound is damaged and could not be heard.} other {In # places the sound is damaged and could not be heard, first from {from} to {to}: {seconds, number} s in all.}}",
  "note.heard-ends-early": "The sound ends at {at}, {seconds, number} s before the picture.",
  "note.heard-begins-late": "There is no sound before {at}.",
  "note.heard-trimmed": "{seconds, number} s were trimmed away. The file still holds them, but they were not heard.",
  "note.heard-silent-track":
    "The video has several sound tracks, and because the one that players choose is silent, another was heard.",
  "note.nobody":
    "{count, plural, one {One row is nobody’s ({names}) and was} other {# rows are nobody’s ({names}) and were}} left out. --keep-nobody keeps {count, plural, one {it} other {them}}.",
  "note.unknown":
    "{count, plural, one {One row is of a name that Attune does not know ({names}) and was} other {# rows are of names that Attune does not know ({names}) and were}} left out. Say who they are with --child, --adult or --other, or keep them with --keep-nobody.",
  "note.earlier": "Earlier, as this was made of another file: {said}",
  "note.merged":
    "{count, plural, one {One event overlapped another of the same person and channel, and was} other {# events overlapped another of the same person and channel, and were}} joined to it.",
  "note.merged-label":
    "What {count} of the joined events were, beyond their channel, differs from the first and was left out.",
  "note.unbegun":
    "{count, plural, one {One mark ends what had not begun, or begins what had, and was} other {# marks end what had not begun, or begin what had, and were}} left out.",
  "note.unread":
    "{count, plural, one {One line is of a kind that Attune does not recognise and was} other {# lines are of a kind that Attune does not recognise and were}} left out: {rows}.",
  "note.taken-voice":
    "{count, plural, one {One row is of a channel that Attune does not know and was} other {# rows are of channels that Attune does not know and were}} taken as voice: {names}.",
  "note.coded-time":
    "{count, plural, one {One span of what was coded has an impossible time and was} other {# spans of what was coded have an impossible time and were}} left out.",
  "note.coded-many":
    "{count} spans are said to be coded, more than a recording has borders, so all of it counts as coded.",
  "note.chosen":
    "There is more than one {what}: {names}. This is {name}, and you can choose another with --{what}.{count, plural, =0 {} one { One row of the others was left out.} other { # rows of the others were left out.}}",
  "note.encoding": "The text is not UTF-8, so it was read as Windows-1252.",
  "note.untimed":
    "{count, plural, one {One entry has no time and was} other {# entries have no time and were}} left out.",
  "note.unended":
    "{count, plural, one {One event begins and never ends, and was} other {# events begin and never end, and were}} ended with the recording.",
  "note.guessed": "These behaviours are of no channel that Attune knows and were taken as movement: {names}.",
  "note.lost-channel":
    "{count, plural, one {One event is of a channel that this format cannot carry, and was} other {# events are of a channel that this format cannot carry, and were}} left out.",
  "note.lost-sure":
    "How sure {count, plural, one {one event is} other {# events are}} cannot be carried, and was left out.",
  "note.lost-start": "When the recording began cannot be carried, and was left out.",
  "note.lost-length": "The length cannot be carried, so when it is read back, the recording ends with its last event.",
  "note.lost-act":
    "What {count, plural, one {one event was, beyond its channel,} other {# events were, beyond their channel,}} cannot be carried, and was left out.",
  "note.lost-note":
    "{count, plural, one {The note of one event} other {The notes of # events}} cannot be carried, and {count, plural, one {was} other {were}} left out.",
  "note.lost-sex": "This format wants FEM or MAL for an adult, and where neither was told, it says ADU.",
  "note.described":
    "{count, plural, one {One entry describes another ({names}) and was} other {# entries describe other entries ({names}) and were}} left out.",
  "note.vegetative":
    "{count, plural, one {One segment of the child holds only vegetative sounds, such as burps, and was} other {# segments of the child hold only vegetative sounds, such as burps, and were}} left out.",
  "note.bad-time":
    "{count, plural, one {One row has a time that cannot be and was} other {# rows have a time that cannot be and were}} left out: {rows}.",
  "note.uncoded":
    "{count, plural, =0 {} one {One event lies outside what was coded and counts in no figure.} other {# events lie outside what was coded and count in no figure.}}{cut, plural, =0 {} one { One more counts in part.} other { # more count in part.}}",
  "note.no-sound":
    "{count, plural, one {One utterance holds no sound and was} other {# utterances hold no sound and were}} left out.",
  "note.moved": "The times are those of the calendar, so they were counted from the first mark, at {start}.",
  "note.side-by-side": "{count} players show one time beside each other, and the length is the first one’s.",
  "note.offset": "The times begin {seconds} s into the video, and were kept as they are.",
  "note.lost-coded": "Which spans were coded cannot be carried, so when it is read back, all of it counts as coded.",
  "note.unmapped":
    "{count, plural, one {One row is of a name that the map does not have ({names}) and was} other {# rows are of names that the map does not have ({names}) and were}} read as without it.",
  "note.map-unused": "This file says itself who is who, so the map was not used.",
  "note.shifted": "All times were moved by {seconds} s.",
  "note.shifted-out":
    "{out, plural, =0 {} one {One event fell before the start and was left out.} other {# events fell before the start and were left out.}}{cut, plural, =0 {} one { One was cut at the start.} other { # were cut at the start.}}",
  "note.windows-cut":
    "{count, plural, one {One answer has a border between it and its serve, and counts} other {# answers have a border between them and their serves, and count}} in no window, but in the figures of the whole.",
  "note.windows-uncoded":
    "{count, plural, one {One window of {of} holds nothing that was coded and counts in no mean.} other {# windows of {of} hold nothing that was coded and count in no mean.}}",
  "note.widened":
    "{count, plural, one {One event without duration was} other {# events without duration were}} made 1 ms long.",
};
