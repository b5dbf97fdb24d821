<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Diptych</name>
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
        <source>&amp;Copy as Markdown</source>
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
        <source>&amp;Evidence and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
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
        <source>&amp;Join the passages</source>
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
        <source>&amp;Why not linked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;kups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back &amp;up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;verdicts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link not yet ju&amp;dged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the &amp;same matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;differences in a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass this &amp;meeting on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
