<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Diptych</name>
    <message numerus="yes">
        <source>%n links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links not reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links; click again for the next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes lost their place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cut, such as menus and running heads.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages only in {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible links</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts of this meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bin…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in both accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finished with this comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold what only one account has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the accounts level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link the passages or words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the link’s end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One account with a margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places to look at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revisions of the texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table of matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title and date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not linked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 {a} · 2 {b} · 3 another source · 4 the reporter · 0 back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is made each day on which something changed, and read whole. Restoring one keeps the library as it is now beside the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head in YAML for note programs such as Obsidian and Zettlr: title, date, sides, addresses, tags and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting may have more than two accounts. Choose the two to see side by side; what you judged and wrote stays with each pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that you began cannot be kept: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project for QualCoder, NVivo, ATLAS.ti or MAXQDA: both texts, coded, with your notes. Below it stands as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report to read, to send and to go on writing in: summary, table, every link with its evidence and your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note, in Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes – Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As note programs read them: what is neither letter, digit, _ nor / becomes a hyphen, and 1984 becomes tag-1984.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was open (Escape). What you put in is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before a backup was put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before another library was brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the library was brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both accounts in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: {meetings}, {notes} and {verdicts}. Notes brought up to date: {edited}; kept beside another version: {versions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {author}, another version, {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {author}, {written}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a library, or name a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both sides, or neither: then they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a passage in each account first, then ask why they are not linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a passage in each account, or select words in each, then link them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a passage, or press J, to see a link and its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to hide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CommonMark, with lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;verdicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared anew. %n places changed or lost their words: see Library, Places to look at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compared anew. Every note and verdict is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence {confidence:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the meeting, year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted meetings and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diptych finds the passages that speak of the same matter, says where they agree and where they diverge, and shows the words on which it says so. You judge, and you write the notes. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diptych is free software under the MIT licence. It works offline: it opens no connection, and what you read and write in it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diptych libraries (*.sqlite *.diptych);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diptych opens no connection. What you read and write stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to a passage of the other account to link the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a link from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key can be changed in the settings ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each key can be changed in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each passage has a mark: agrees, diverges, or stands in one account only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every link that is shown has your verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note is where its words are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table: passages, states, topics and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in both accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “{tag}” in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished · {reviewed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or open &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format and contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a web page, a message or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub, with tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each side spends its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the note will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a transcript: compare only what is answered and said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {links}, shown by “Possible” above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened when Diptych is started next; a file that is not there yet begins empty. What you have now stays in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its links are of a kind that is switched off above. Switch that kind on to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys – Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;onger lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out journalists’ questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines &amp;closer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines further a&amp;part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a note (or type two opening brackets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with the passage chosen last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and notes as W3C Web Annotations, for annotation programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that one of the two judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that you set aside here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to the passage on its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at those of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made when you asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual – Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark only what differs in the selected link (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting: {title} ({notes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEEDS A LOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither account has an address on the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer version of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link not yet ju&amp;dged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link is left by this choice: only the sources and the summary go in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other note has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has judged in this library. Bring in a colleague’s library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the &amp;same matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the same matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note. {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and their tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes whose place changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes without a meeting are in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it names a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the link “{topic}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{words}” ({account})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{words}” of an account that is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences in a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links that a person judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links that diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only offered, {confidence:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}: no passage of {other} is linked to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meeting: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open two files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview: {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that were cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this &amp;meeting on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this meeting on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {number} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passages with a link that one of the two judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a news report that tells what two sides said, or open one. Each of its sentences is given to one of the sides, to another source or to the reporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the account here, or drop a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the report here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste two texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the lin&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures – Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly diverge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed, {confidence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {proposed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: {proposed}, {confidence}. Your verdict: not the same matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the bar away (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the find bar away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {other}, with {own} in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: {time}, as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover a damaged library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered {meetings} and {notes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions, oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it elsewhere. Closing once more closes without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you are writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score {score:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolling glides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search notes and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, notes, tags and accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a link, then go with the arrow keys to the passage that it is to end at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences of the report by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings – Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the source: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the text: {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;rter lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was cut from the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was cut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by “{words}” ({says})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {number}: found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out: taken away. Underlined: new in this revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Kremlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Video call of the two presidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as Washington</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags as #tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, such as sanctions, who-moved-first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your verdict back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, saved pages, PDF or documents. You can also drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, passages, links and evidence, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is on the clipboard as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The government’s or its seat’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model could not be loaded, so passages were matched by their words alone. Matters told in different words are missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not whole. {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is whole: every page, row and text was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library, with everything you write, is the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link ends at this passage already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meetings that you compare are kept here, with your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order in which the matters are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview ends here; what is saved or copied is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview is being written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program found no passage on this matter in the account of {name}. It may have missed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program gives no evidence for this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is too unsure of this link to propose it, and counts it nowhere. “Agree” or “Diverge” makes it a link like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report as a document to go on writing in. Below are its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report as one page for any browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same report on pages, to print or to send. Below are its words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same source is in the library already: {places}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table, one row a matter, as a workbook. Below it stands as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table, one row a matter, for a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {name} names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of these notes were changed or taken away. Accept the place that was found, select other words in the window and place the note on them, or keep it with the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {format} is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other note yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts of the file are not in the text. Mark what belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two accounts were compared before. This is that meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these words are no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They open the page on the web where the passage stands, if it is there still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this note is in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is in the bin. Library, Bin gives it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this note is not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage does not come from a report that was split here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts of one meeting, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two files at most: one for each account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two official accounts of one meeting, compared side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people’s verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the usual file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verb of saying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was on “{words}”, which is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was on “{words}”; these words were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was on “{words}”; {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a judgement rests on: numbers, dates, words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed in this revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was judged differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are writing is saved in {path}, and stays in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you restore comes back whole, with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks: {names} and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not linked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {other} in the margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the note, its tags or its meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on them, or select words of {other}, too, to link the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {path}. “Bring in” takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You began a note here and have not saved it. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You gave this sentence its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {one}. The other: {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes and verdicts are carried over to the new text. The text as it is now stays as a revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, passage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{confidence:.2f}, unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with the words looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of the {which}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} always means “{action}” in a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: links that the program is too unsure of to propose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{links} more: the program is too unsure to propose them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{links}: {agree} agree, {diverge} diverge. You judged {judged} of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} of the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total} on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}, from a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} – Manual – Diptych</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}. Click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision}, shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}, place {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {count}. The same on {share:.0%}; Cohen’s kappa {kappa}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written}, changed {changed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Further up: passage {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ Further down: passage {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
