<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>lectern</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Banner</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::EntityActions</name>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n of “%1” to “%2”</source>
        <translation>
            <numerusform>Move %n of “%1” to “%2”</numerusform>
            <numerusform>Move %n of “%1” to “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::EntityPanel</name>
    <message numerus="yes">
        <source>Accept All %n</source>
        <translation>
            <numerusform>Accept</numerusform>
            <numerusform>Accept All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject All %n</source>
        <translation>
            <numerusform>Reject</numerusform>
            <numerusform>Reject All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::InformationDialog</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LearnedDialog</name>
    <message numerus="yes">
        <source>Forget %n Facts</source>
        <translation>
            <numerusform>Forget %n Fact</numerusform>
            <numerusform>Forget %n Facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LibraryDelegate</name>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LibraryModel</name>
    <message numerus="yes">
        <source>%1. %n decision(s) left.</source>
        <translation>
            <numerusform>%1. %n decision left.</numerusform>
            <numerusform>%1. %n decisions left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LibraryPanel</name>
    <message numerus="yes">
        <source>Search %n article(s)</source>
        <translation>
            <numerusform>Search %n article</numerusform>
            <numerusform>Search %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message numerus="yes">
        <source>“%1” has changed since you marked it. %n annotation(s) could not be found again in the new text.</source>
        <translation>
            <numerusform>“%1” has changed since you marked it. %n annotation could not be found again in the new text.</numerusform>
            <numerusform>“%1” has changed since you marked it. %n annotations could not be found again in the new text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your own lexicons could not be used.</source>
        <translation>
            <numerusform>%n line of your own lexicons could not be used.</numerusform>
            <numerusform>%n lines of your own lexicons could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ReviewActions</name>
    <message numerus="yes">
        <source>%1, and %n More</source>
        <translation>
            <numerusform>%1, and %n More</numerusform>
            <numerusform>%1, and %n More</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln min</source>
        <translation>
            <numerusform>%1 · %Ln min</numerusform>
            <numerusform>%1 · %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) left</source>
        <translation>
            <numerusform>%Ln decision left</numerusform>
            <numerusform>%Ln decisions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::TaskIndicator</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
