<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Cli</name>
    <message>
        <source>Articles: plain text, Markdown or saved web pages. A single dash is standard input.</source>
        <translation>Artikel: reiner Text, Markdown oder gespeicherte Webseiten. Ein einzelner Strich ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Read the files in this encoding, instead of finding it out.</source>
        <translation>Die Dateien in dieser Kodierung lesen, statt sie zu ermitteln.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Show progress on standard error, even where that is no terminal.</source>
        <translation>Fortschritt auf der Standardfehlerausgabe zeigen, auch wo sie kein Terminal ist.</translation>
    </message>
    <message>
        <source>Try “lectern-cli %1 --help”.</source>
        <translation>Siehe „lectern-cli %1 --help“.</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>Es wurde keine Datei genannt.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Recognizes each article and writes it as an annotated page, one file that needs nothing else.</source>
        <translation>Erkennt jeden Artikel und schreibt ihn als annotierte Seite, eine Datei, die nichts weiter braucht.</translation>
    </message>
    <message>
        <source>The form of the page: html.</source>
        <translation>Die Form der Seite: html.</translation>
    </message>
    <message>
        <source>Where to write: a file, a folder, or - for standard output. Several articles need a folder, which is made.</source>
        <translation>Wohin: eine Datei, ein Ordner oder - für die Standardausgabe. Mehrere Artikel brauchen einen Ordner; er wird angelegt.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Ein Format „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Where should it go? Say so with -o.</source>
        <translation>Wohin soll es gehen? Bitte mit -o angeben.</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>SHA-256 of the source</source>
        <translation>SHA-256 der Quelle</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Prints what is known of each file without recognizing anything.</source>
        <translation>Gibt aus, was von jeder Datei bekannt ist, ohne etwas zu erkennen.</translation>
    </message>
    <message>
        <source>who speaks, and which countries, organizations, people and places are named</source>
        <translation>wer spricht und welche Länder, Organisationen, Personen und Orte genannt sind</translation>
    </message>
    <message>
        <source>the article as it was read</source>
        <translation>der Artikel, wie er gelesen wurde</translation>
    </message>
    <message>
        <source>an annotated page of each article</source>
        <translation>von jedem Artikel eine annotierte Seite</translation>
    </message>
    <message>
        <source>title, author, date, language, length and hashes</source>
        <translation>Titel, Verfasser, Datum, Sprache, Länge und Prüfsummen</translation>
    </message>
    <message>
        <source>a tagger of names, trained from marked texts</source>
        <translation>ein Namenserkenner, trainiert aus markierten Texten</translation>
    </message>
    <message>
        <source>Usage: lectern-cli COMMAND [options] FILE…
Reads news articles and says who and what is in them.

Commands:
</source>
        <translation>Aufruf: lectern-cli BEFEHL [Optionen] DATEI …
Liest Nachrichten und sagt, wer und was darin vorkommt.

Befehle:
</translation>
    </message>
    <message>
        <source>
Options:
  -h, --help     this help; with a command, that of the command
  -v, --version  the version

Exit code: 0 all went well, 1 some file failed, 2 the command line is wrong.
</source>
        <translation>
Optionen:
  -h, --help     diese Hilfe; mit einem Befehl die des Befehls
  -v, --version  die Version

Rückgabewert: 0 alles ging gut, 1 eine Datei schlug fehl, 2 die Befehlszeile ist falsch.
</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Einen Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Try “lectern-cli --help”.</source>
        <translation>Siehe „lectern-cli --help“.</translation>
    </message>
    <message>
        <source>%1 (government)</source>
        <translation>%1 (Regierung)</translation>
    </message>
    <message>
        <source>(no source named)</source>
        <translation>(keine Quelle genannt)</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>This is no JSON object: %1</source>
        <translation>Das ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>The object has no “text”.</source>
        <translation>Das Objekt hat kein „text“.</translation>
    </message>
    <message>
        <source>standard input, line %1: %2</source>
        <translation>Standardeingabe, Zeile %1: %2</translation>
    </message>
    <message>
        <source>Finds speakers, countries, organizations, people, places and quotations.
Offsets in JSON count Unicode code points of “text”.</source>
        <translation>Findet Sprecher, Länder, Organisationen, Personen, Orte und Zitate.
Positionen im JSON zählen Unicode-Codepunkte von „text“.</translation>
    </message>
    <message>
        <source>Print one JSON object a file, each on a line of its own.</source>
        <translation>Je Datei ein JSON-Objekt ausgeben, jedes auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Read JSON objects with “id” and “text” from standard input, one a line, and print one for each. The text is taken exactly as it is.</source>
        <translation>JSON-Objekte mit „id“ und „text“ von der Standardeingabe lesen, eines je Zeile, und für jedes eines ausgeben. Der Text wird genau so genommen, wie er ist.</translation>
    </message>
    <message>
        <source>--jsonl reads standard input and takes no files.</source>
        <translation>--jsonl liest die Standardeingabe und nimmt keine Dateien.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Prints the article as it was read, in UTF-8.</source>
        <translation>Gibt den Artikel aus, wie er gelesen wurde, in UTF-8.</translation>
    </message>
    <message>
        <source>Leave out what is no body: headline, standfirst, byline, dateline, captions.</source>
        <translation>Weglassen, was nicht zum Text gehört: Überschrift, Vorspann, Autorenzeile, Ortsmarke, Bildunterschriften.</translation>
    </message>
    <message>
        <source>round %1 done</source>
        <translation>Runde %1 fertig</translation>
    </message>
    <message>
        <source>%1 texts, %2 names, %3 features, %4 bytes
</source>
        <translation>%1 Texte, %2 Namen, %3 Merkmale, %4 Bytes
</translation>
    </message>
    <message>
        <source>Trains the tagger of names from marked texts: JSON Lines with “text” and “mentions”, offsets in code points.</source>
        <translation>Trainiert den Namenserkenner aus markierten Texten: JSON Lines mit „text“ und „mentions“, Positionen in Codepunkten.</translation>
    </message>
    <message>
        <source>Where the tagger is written.</source>
        <translation>Wohin der Namenserkenner geschrieben wird.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Rounds over all texts.</source>
        <translation>Runden über alle Texte.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Another order of the texts.</source>
        <translation>Eine andere Reihenfolge der Texte.</translation>
    </message>
    <message>
        <source>Training needs marked texts and --output.</source>
        <translation>Zum Training braucht es markierte Texte und --output.</translation>
    </message>
    <message>
        <source>Recognize nothing, but take the articles from this library, with all that the analyst decided, tagged and noted. They are found by their content, else by their path. Lectern’s own library is %1.</source>
        <translation>Nichts erkennen, sondern die Artikel aus dieser Bibliothek nehmen, mit allem, was entschieden, verschlagwortet und notiert wurde. Sie werden nach ihrem Inhalt gefunden, sonst nach ihrem Pfad. Die eigene Bibliothek von Lectern ist %1.</translation>
    </message>
    <message>
        <source>Leave out marks that nobody has decided on. Needs --library.</source>
        <translation>Markierungen weglassen, über die niemand entschieden hat. Braucht --library.</translation>
    </message>
    <message>
        <source>Leave out the analyst’s notes.</source>
        <translation>Die Notizen weglassen.</translation>
    </message>
    <message>
        <source>Who annotated, for the head of the page. Without this option: whom the library names.</source>
        <translation>Wer annotiert hat, für den Kopf der Seite. Ohne diese Option: wen die Bibliothek nennt.</translation>
    </message>
    <message>
        <source>Standard output takes one article; name a folder with -o.</source>
        <translation>Die Standardausgabe nimmt einen Artikel auf; nennen Sie mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>--only-accepted needs --library: what is recognized anew is accepted by nobody.</source>
        <translation>--only-accepted braucht --library: Was neu erkannt wird, hat niemand angenommen.</translation>
    </message>
    <message>
        <source>Look up names in the lexicons of this folder as well. Without this option: in those of %1.</source>
        <translation>Namen auch in den Lexika dieses Ordners nachschlagen. Ohne diese Option: in denen von %1.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Einen Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not in the library; open it in Lectern first.</source>
        <translation>Er ist nicht in der Bibliothek; öffnen Sie ihn zuerst in Lectern.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was opened; what the library keeps is taken.</source>
        <translation>„%1“ hat sich geändert, seit es geöffnet wurde; genommen wird, was die Bibliothek hat.</translation>
    </message>
    <message>
        <source>Taggers to take the mean of, each from an order of its own.</source>
        <translation>Tagger, deren Mittel genommen wird, jeder aus einer eigenen Reihenfolge.</translation>
    </message>
    <message>
        <source>Weights that are all below are left out.</source>
        <translation>Gewichte, die alle darunter liegen, werden weggelassen.</translation>
    </message>
</context>
<context>
    <name>HtmlPage</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as QLocale::toString() understands it.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>1 mark accepted</source>
        <translation>1 Markierung bestätigt</translation>
    </message>
    <message>
        <source>%1 marks accepted</source>
        <translation>%1 Markierungen bestätigt</translation>
    </message>
    <message>
        <source>1 mark proposed</source>
        <translation>1 Markierung vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 marks proposed</source>
        <translation>%1 Markierungen vorgeschlagen</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 Notiz</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 Notizen</translation>
    </message>
    <message>
        <source>Annotated by</source>
        <translation>Annotiert von</translation>
    </message>
    <message>
        <source>Text SHA-256</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>About the marks</source>
        <translation>Zu den Markierungen</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
    <message>
        <source>document or other source</source>
        <translation>Dokument oder andere Quelle</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>%1 of all quoted words</source>
        <translation>%1 aller zitierten Wörter</translation>
    </message>
    <message>
        <source>%1 (government)</source>
        <translation>%1 (Regierung)</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Countries, organizations, people, places</source>
        <translation>Länder, Organisationen, Personen, Orte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Zu dieser Seite</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>SHA-256 of the source</source>
        <translation>SHA-256 der Quelle</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Marks shown as proposed have not been confirmed by a person.</source>
        <translation>Als vorgeschlagen gezeigte Markierungen hat kein Mensch bestätigt.</translation>
    </message>
    <message>
        <source>Quotation without a named source</source>
        <translation>Zitat ohne genannte Quelle</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as in BCP 47.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>stands for the government</source>
        <translation>steht für die Regierung</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>kicker</source>
        <translation>Dachzeile</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>section head</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>1 quotation</source>
        <translation>1 Zitat</translation>
    </message>
    <message>
        <source>%1 quotations</source>
        <translation>%1 Zitate</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 – annotated</source>
        <translation>%1 – annotiert</translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation>Quellenlage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share of words</source>
        <translation>Anteil der Wörter</translation>
    </message>
</context>
<context>
    <name>lectern</name>
    <message>
        <source>former name of “%1”</source>
        <translation>früherer Name von „%1“</translation>
    </message>
    <message>
        <source>merged into “%1”</source>
        <translation>aufgegangen in „%1“</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known; choose another one, such as UTF-8.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt; bitte eine andere wählen, etwa UTF-8.</translation>
    </message>
    <message>
        <source>The text is not in the encoding %1; choose another one.</source>
        <translation>Der Text ist nicht in der Kodierung %1; bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>“%1” does not hold text; open a text, Markdown or HTML file instead.</source>
        <translation>„%1“ enthält keinen Text; bitte eine Text-, Markdown- oder HTML-Datei öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not text (%2); save its text as a text, Markdown or HTML file and open that.</source>
        <translation>„%1“ ist kein Text (%2); bitte den Text als Text-, Markdown- oder HTML-Datei speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>Opening “%1” was canceled.</source>
        <translation>Das Öffnen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” is empty; there is nothing to read in it.</source>
        <translation>„%1“ ist leer; darin gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. %2</source>
        <translation>„%1“ kann nicht geöffnet werden. %2</translation>
    </message>
    <message>
        <source>“%1” holds nothing but blanks; there is nothing to read in it.</source>
        <translation>„%1“ enthält nur Leerraum; darin gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MB; split it, or open only the part you need.</source>
        <translation>„%1“ ist größer als 512 MB; bitte teilen oder nur den nötigen Teil öffnen.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file inside it.</source>
        <translation>„%1“ ist ein Ordner; bitte eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>“%1” does not exist; check the name, or whether it was moved.</source>
        <translation>„%1“ gibt es nicht; bitte den Namen prüfen, oder ob die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check who may read it.</source>
        <translation>„%1“ kann nicht gelesen werden; bitte die Leserechte prüfen.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end; try again once its disk or network share is back.</source>
        <translation>„%1“ konnte nicht zu Ende gelesen werden; bitte noch einmal versuchen, sobald das Laufwerk wieder da ist.</translation>
    </message>
    <message>
        <source>“%1” was cut short while it was read; open it again.</source>
        <translation>„%1“ wurde beim Lesen kürzer; bitte noch einmal öffnen.</translation>
    </message>
    <message>
        <source>Another program is using the library “%1” just now.</source>
        <translation>Ein anderes Programm benutzt gerade die Bibliothek „%1“.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written to. Check that its folder may be written to, by you and on this disk.</source>
        <translation>In die Bibliothek „%1“ kann nicht geschrieben werden. Bitte prüfen, ob in ihren Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The disk with the library “%1” is full. Free some space on it.</source>
        <translation>Der Datenträger mit der Bibliothek „%1“ ist voll. Bitte Platz schaffen.</translation>
    </message>
    <message>
        <source>The disk refuses to read or write the library “%1”. Check that it is connected and has space left.</source>
        <translation>Der Datenträger liest oder schreibt die Bibliothek „%1“ nicht. Bitte prüfen, ob er angeschlossen ist und Platz hat.</translation>
    </message>
    <message>
        <source>The library “%1” is damaged.</source>
        <translation>Die Bibliothek „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The library “%1” cannot be opened. Check that its folder is there and may be written to.</source>
        <translation>Die Bibliothek „%1“ kann nicht geöffnet werden. Bitte prüfen, ob es ihren Ordner gibt und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The library “%1” refuses a request.</source>
        <translation>Die Bibliothek „%1“ lehnt eine Anfrage ab.</translation>
    </message>
    <message>
        <source>This library is open in another Lectern. You can read here; to make changes, use the other window or close it and start again.</source>
        <translation>Diese Bibliothek ist in einem anderen Lectern offen. Lesen ist hier möglich; zum Ändern bitte das andere Fenster benutzen oder schließen und neu starten.</translation>
    </message>
    <message>
        <source>The library “%1” may not be written to. You can read here, but not make changes.</source>
        <translation>In die Bibliothek „%1“ darf nicht geschrieben werden. Lesen ist hier möglich, Ändern nicht.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>The library “%1” was made by a newer version of Lectern. Update Lectern to open it.</source>
        <translation>Die Bibliothek „%1“ stammt von einer neueren Version von Lectern. Bitte Lectern aktualisieren.</translation>
    </message>
    <message>
        <source>The library “%1” is of an older version and can only be opened where it may be written to.</source>
        <translation>Die Bibliothek „%1“ stammt von einer älteren Version und kann nur geöffnet werden, wo in sie geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The lexicon “%1” has a mistake in line %2: %3</source>
        <translation>Das Lexikon „%1“ hat einen Fehler in Zeile %2: %3</translation>
    </message>
    <message>
        <source>“%1” is no class of words.</source>
        <translation>„%1“ ist keine Wortklasse.</translation>
    </message>
    <message>
        <source>a section such as “!organizations” must come before the first entry.</source>
        <translation>vor dem ersten Eintrag muss ein Abschnitt wie „!organizations“ stehen.</translation>
    </message>
    <message>
        <source>“%1” is no country code of two letters.</source>
        <translation>„%1“ ist kein Länderkürzel aus zwei Buchstaben.</translation>
    </message>
    <message>
        <source>the name in the second column is missing.</source>
        <translation>der Name in der zweiten Spalte fehlt.</translation>
    </message>
    <message>
        <source>an organization needs a name and a kind, parted by a tab.</source>
        <translation>eine Organisation braucht einen Namen und eine Art, getrennt durch einen Tabulator.</translation>
    </message>
    <message>
        <source>a place needs a name.</source>
        <translation>ein Ort braucht einen Namen.</translation>
    </message>
    <message>
        <source>the second column must be “country” or “place”, not “%1”.</source>
        <translation>die zweite Spalte muss „country“ oder „place“ sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The lexicon “%1” cannot be read: %2. Check that the file is there and may be read.</source>
        <translation>Das Lexikon „%1“ kann nicht gelesen werden: %2. Bitte prüfen, ob die Datei da ist und gelesen werden darf.</translation>
    </message>
    <message>
        <source>part of the name “%1”</source>
        <translation>Teil des Namens „%1“</translation>
    </message>
    <message>
        <source>acronym of “%1”</source>
        <translation>Abkürzung von „%1“</translation>
    </message>
    <message>
        <source>“%1” is a country</source>
        <translation>„%1“ ist ein Land</translation>
    </message>
    <message>
        <source>“%1” is another name of %2</source>
        <translation>„%1“ ist ein anderer Name für %2</translation>
    </message>
    <message>
        <source>“%1” is a former name of %2</source>
        <translation>„%1“ ist ein früherer Name für %2</translation>
    </message>
    <message>
        <source>“%1” is the demonym of %2</source>
        <translation>„%1“ bezeichnet Menschen oder Dinge aus: %2</translation>
    </message>
    <message>
        <source>“%1” is an abbreviation of %2</source>
        <translation>„%1“ ist eine Abkürzung für %2</translation>
    </message>
    <message>
        <source>“%1” is a capital of %2</source>
        <translation>„%1“ ist eine Hauptstadt von %2</translation>
    </message>
    <message>
        <source>“%1” stands for the government of %2</source>
        <translation>„%1“ steht für die Regierung von %2</translation>
    </message>
    <message>
        <source>“%1” is a known organization</source>
        <translation>„%1“ ist eine bekannte Organisation</translation>
    </message>
    <message>
        <source>“%1” is a known place</source>
        <translation>„%1“ ist ein bekannter Ort</translation>
    </message>
    <message>
        <source>“%1” goes with “%2”</source>
        <translation>„%1“ gehört zu „%2“</translation>
    </message>
    <message>
        <source>“%1” is a capital and acts like a government here: “%2”</source>
        <translation>„%1“ ist eine Hauptstadt und handelt hier wie eine Regierung: „%2“</translation>
    </message>
    <message>
        <source>“%1” is a capital, and nothing here speaks for its government</source>
        <translation>„%1“ ist eine Hauptstadt, und nichts spricht hier für ihre Regierung</translation>
    </message>
    <message>
        <source>“%1” is a capital, meant as a place here: “%2”</source>
        <translation>„%1“ ist eine Hauptstadt, hier als Ort gemeint: „%2“</translation>
    </message>
    <message>
        <source>“%1” is the place of the dateline</source>
        <translation>„%1“ ist der Ort der Ortsmarke</translation>
    </message>
    <message>
        <source>“%1” stands in the byline</source>
        <translation>„%1“ steht in der Autorenzeile</translation>
    </message>
    <message>
        <source>“%1” follows the title “%2”</source>
        <translation>„%1“ folgt auf den Titel „%2“</translation>
    </message>
    <message>
        <source>“%2” is a given name</source>
        <translation>„%2“ ist ein Vorname</translation>
    </message>
    <message>
        <source>“%1” stands beside “%2”</source>
        <translation>„%1“ steht neben „%2“</translation>
    </message>
    <message>
        <source>“%1” is described as “%2”</source>
        <translation>„%1“ wird als „%2“ beschrieben</translation>
    </message>
    <message>
        <source>“%1” is part of the full name “%2”</source>
        <translation>„%1“ ist Teil des vollen Namens „%2“</translation>
    </message>
    <message>
        <source>“%1” is a name with the word “%2”</source>
        <translation>„%1“ ist ein Name mit dem Wort „%2“</translation>
    </message>
    <message>
        <source>“%1” looks like an acronym of an organization</source>
        <translation>„%1“ sieht nach der Abkürzung einer Organisation aus</translation>
    </message>
    <message>
        <source>“%1” stands in brackets behind “%2”</source>
        <translation>„%1“ steht in Klammern hinter „%2“</translation>
    </message>
    <message>
        <source>“%1” is a government named after a person</source>
        <translation>„%1“ ist eine nach einer Person benannte Regierung</translation>
    </message>
    <message>
        <source>“%1” stands behind “%2”</source>
        <translation>„%1“ steht hinter „%2“</translation>
    </message>
    <message>
        <source>“%1” is said to be in “%2”</source>
        <translation>„%1“ liegt dem Text nach in „%2“</translation>
    </message>
    <message>
        <source>“%1” is named elsewhere in this article</source>
        <translation>„%1“ ist an anderer Stelle des Artikels genannt</translation>
    </message>
    <message>
        <source>Words and context of “%1” resemble names of this kind</source>
        <translation>Wörter und Umgebung von „%1“ ähneln Namen dieser Art</translation>
    </message>
    <message>
        <source>The word list “%1” cannot be read.</source>
        <translation>Die Wortliste „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %2 of the word list “%1” is not understood.</source>
        <translation>Zeile %2 der Wortliste „%1“ ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The source is the subject of “%1” after the quotation.</source>
        <translation>Die Quelle ist das Subjekt von „%1“ nach dem Zitat.</translation>
    </message>
    <message>
        <source>The source follows “%1” after the quotation.</source>
        <translation>Die Quelle folgt auf „%1“ nach dem Zitat.</translation>
    </message>
    <message>
        <source>The source is the subject of “%1” before the quotation.</source>
        <translation>Die Quelle ist das Subjekt von „%1“ vor dem Zitat.</translation>
    </message>
    <message>
        <source>“%1” has the same subject as the verb before it.</source>
        <translation>„%1“ hat dasselbe Subjekt wie das Verb davor.</translation>
    </message>
    <message>
        <source>The source follows “%1”.</source>
        <translation>Die Quelle folgt auf „%1“.</translation>
    </message>
    <message>
        <source>“%1” goes on from what the sentence says of its subject.</source>
        <translation>„%1“ führt fort, was der Satz von seinem Subjekt sagt.</translation>
    </message>
    <message>
        <source>The source is whose “%1” it is.</source>
        <translation>Die Quelle ist, wessen „%1“ es ist.</translation>
    </message>
    <message>
        <source>The name before the colon says who speaks.</source>
        <translation>Der Name vor dem Doppelpunkt sagt, wer spricht.</translation>
    </message>
    <message>
        <source>“%1” before the paragraph announces it.</source>
        <translation>„%1“ vor dem Absatz kündigt es an.</translation>
    </message>
    <message>
        <source>It goes on from the quotation before it.</source>
        <translation>Es setzt das Zitat davor fort.</translation>
    </message>
    <message>
        <source>“%1” is the nearest verb of saying.</source>
        <translation>„%1“ ist das nächste Verb des Sagens.</translation>
    </message>
    <message>
        <source>“%1” is named right after it.</source>
        <translation>„%1“ ist gleich danach genannt.</translation>
    </message>
    <message>
        <source>“%1” is %2, who is called so in this article.</source>
        <translation>„%1“ ist %2; so heißt es in diesem Artikel.</translation>
    </message>
    <message>
        <source>“%1” is taken for %2, named last before it.</source>
        <translation>„%1“ wird für %2 gehalten, zuletzt davor genannt.</translation>
    </message>
    <message>
        <source>The words “%1” refer back to %2.</source>
        <translation>Die Wörter „%1“ beziehen sich auf %2.</translation>
    </message>
    <message>
        <source>“%1” is taken for %2, the likeliest of those named before.</source>
        <translation>„%1“ wird für %2 gehalten, am ehesten von den zuvor Genannten.</translation>
    </message>
    <message>
        <source>“%1” is taken for %2, named before it.</source>
        <translation>„%1“ wird für %2 gehalten, davor genannt.</translation>
    </message>
    <message>
        <source>Training was canceled.</source>
        <translation>Das Training wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” has no marked text in line %2: an object with “text” and “mentions” is needed.</source>
        <translation>„%1“ hat in Zeile %2 keinen markierten Text: nötig ist ein Objekt mit „text“ und „mentions“.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 as “%2”</source>
        <translation>%1 als „%2“</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ungenannt</translation>
    </message>
    <message>
        <source>unnamed, %1</source>
        <translation>ungenannt, %1</translation>
    </message>
    <message>
        <source>Rejected marks</source>
        <translation>Verworfene Markierungen</translation>
    </message>
    <message>
        <source>Lost in the new version</source>
        <translation>In der neuen Fassung verloren</translation>
    </message>
    <message>
        <source>Read news articles with speakers, countries and organizations marked.</source>
        <translation>Nachrichten lesen, mit markierten Sprechern, Ländern und Organisationen.</translation>
    </message>
    <message>
        <source>Use the library in FILE.</source>
        <translation>Die Bibliothek in FILE benutzen.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Zu öffnende Artikel.</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Proposed, doubtful</source>
        <translation>Vorgeschlagen, zweifelhaft</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Marked by hand.</source>
        <translation>Von Hand markiert.</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Ungenannte Quelle</translation>
    </message>
    <message>
        <source>its government</source>
        <translation>seine Regierung</translation>
    </message>
    <message>
        <source>Today’s backup copy of the library could not be made.</source>
        <translation>Die heutige Sicherungskopie der Bibliothek konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The library “%1” could not be renamed. Check that its folder may be written to.</source>
        <translation>Die Bibliothek „%1“ konnte nicht umbenannt werden. Bitte prüfen, ob in ihren Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The backup “%1” could not be copied to its place.</source>
        <translation>Die Sicherung „%1“ konnte nicht an ihren Platz kopiert werden.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>You marked these words in this article</source>
        <translation>Sie haben diese Wörter in diesem Artikel markiert</translation>
    </message>
    <message>
        <source>You changed the speaker of the quotation before; this one goes on from it.</source>
        <translation>Sie haben den Sprecher des Zitats davor geändert; dieses setzt es fort.</translation>
    </message>
    <message>
        <source>You changed the speaker of a quotation before; “%1” here followed it.</source>
        <translation>Sie haben den Sprecher eines Zitats davor geändert; „%1“ folgte ihm hier.</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A date as QLocale::toString() understands it.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>reported in “%1”</source>
        <translation>berichtet in „%1“</translation>
    </message>
    <message>
        <source>quoted in “%1”</source>
        <translation>zitiert in „%1“</translation>
    </message>
    <message>
        <source>named</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>by role only</source>
        <translation>nur mit Funktion</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>andere Medien</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>unnamed sources</source>
        <translation>ungenannte Quellen</translation>
    </message>
    <message>
        <source>other sources</source>
        <translation>andere Quellen</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>admits</source>
        <translation>räumt ein</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>wirft vor</translation>
    </message>
    <message>
        <source>predicts</source>
        <translation>sagt voraus</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>fragt</translation>
    </message>
    <message>
        <source>praises</source>
        <translation>lobt</translation>
    </message>
    <message>
        <source>declines to comment</source>
        <translation>will sich nicht äußern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Share of words</source>
        <translation>Anteil der Wörter</translation>
    </message>
    <message>
        <source>no source named</source>
        <translation>keine Quelle genannt</translation>
    </message>
    <message>
        <source>Named and unnamed</source>
        <translation>Genannt und ungenannt</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>How they are quoted</source>
        <translation>Wie zitiert wird</translation>
    </message>
    <message>
        <source>It is a web archive without a page in it; save the page again, or save it as HTML.</source>
        <translation>Es ist ein Webarchiv ohne Seite darin; speichern Sie die Seite noch einmal oder als HTML.</translation>
    </message>
    <message>
        <source>You marked this in “%1”, %2</source>
        <translation>Sie haben das in „%1“ markiert, %2</translation>
    </message>
    <message>
        <source>%1; but you rejected it in “%2”, %3</source>
        <translation>%1; Sie haben es aber in „%2“ abgelehnt, %3</translation>
    </message>
    <message>
        <source>The library “%1” is open in another Lectern. Close that one first.</source>
        <translation>Die Bibliothek „%1“ ist in einem anderen Lectern geöffnet. Schließen Sie dieses zuerst.</translation>
    </message>
    <message>
        <source>There is no library “%1”.</source>
        <translation>Eine Bibliothek „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The library “%1” was opened for reading.</source>
        <translation>Die Bibliothek „%1“ wurde zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>It is not in UTF-8.</source>
        <translation>Sie ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>“!%1” is no section. Known are !countries, !country-names, !organizations, !places, !words and !policy.</source>
        <translation>„!%1“ ist kein Abschnitt. Bekannt sind !countries, !country-names, !organizations, !places, !words und !policy.</translation>
    </message>
    <message>
        <source>“%1” is no language whose names are known. Known are de, fr, es and ar.</source>
        <translation>„%1“ ist keine Sprache, deren Namen bekannt sind. Bekannt sind de, fr, es und ar.</translation>
    </message>
    <message>
        <source>“%1” is the code of no country that was read before.</source>
        <translation>„%1“ ist der Code keines Landes, das zuvor gelesen wurde.</translation>
    </message>
    <message>
        <source>Close it at the end of the sentence</source>
        <translation>Am Ende des Satzes schließen</translation>
    </message>
    <message>
        <source>Close it before the next mark</source>
        <translation>Vor dem nächsten Zeichen schließen</translation>
    </message>
    <message>
        <source>Close it at the end of the paragraph</source>
        <translation>Am Ende des Absatzes schließen</translation>
    </message>
    <message>
        <source>Open it at the start of the sentence</source>
        <translation>Am Anfang des Satzes öffnen</translation>
    </message>
    <message>
        <source>Open it at the start of the paragraph</source>
        <translation>Am Anfang des Absatzes öffnen</translation>
    </message>
    <message>
        <source>Ignore the mark</source>
        <translation>Das Zeichen übergehen</translation>
    </message>
    <message>
        <source>This quotation mark closes what nothing opened.</source>
        <translation>Dieses Anführungszeichen schließt, was nichts geöffnet hat.</translation>
    </message>
    <message>
        <source>Another quotation mark opens before anything closes this one.</source>
        <translation>Ein weiteres Anführungszeichen öffnet, bevor etwas dieses schließt.</translation>
    </message>
    <message>
        <source>Nothing closes this quotation mark in its paragraph.</source>
        <translation>In seinem Absatz schließt nichts dieses Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 by name</source>
        <translation>%1 mit Namen</translation>
    </message>
    <message>
        <source>%1 demonym</source>
        <translation>%1 als Bewohner oder Adjektiv</translation>
    </message>
    <message>
        <source>%1 government</source>
        <translation>%1 als Regierung</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Known in your library?</source>
        <translation>In Ihrer Bibliothek bekannt?</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>By demonym</source>
        <translation>Als Bewohner oder Adjektiv</translation>
    </message>
    <message>
        <source>As government</source>
        <translation>Als Regierung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged: “%1”</source>
        <translation>Vereint: „%1“</translation>
    </message>
    <message>
        <source>separate again with Del</source>
        <translation>mit Entf wieder trennen</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese hier</translation>
    </message>
    <message>
        <source>“%1” is a person</source>
        <translation>„%1“ ist eine Person</translation>
    </message>
    <message>
        <source>“%1” is an organization</source>
        <translation>„%1“ ist eine Organisation</translation>
    </message>
    <message>
        <source>“%1” is a place</source>
        <translation>„%1“ ist ein Ort</translation>
    </message>
    <message>
        <source>“%1” is doubtful as a person</source>
        <translation>„%1“ ist als Person zweifelhaft</translation>
    </message>
    <message>
        <source>“%1” is doubtful as a country</source>
        <translation>„%1“ ist als Land zweifelhaft</translation>
    </message>
    <message>
        <source>“%1” is doubtful as an organization</source>
        <translation>„%1“ ist als Organisation zweifelhaft</translation>
    </message>
    <message>
        <source>“%1” is doubtful as a place</source>
        <translation>„%1“ ist als Ort zweifelhaft</translation>
    </message>
    <message>
        <source>You accepted this in “%1”, %2</source>
        <translation>Sie haben das in „%1“ angenommen, %2</translation>
    </message>
    <message>
        <source>You rejected this in “%1”, %2</source>
        <translation>Sie haben das in „%1“ abgelehnt, %2</translation>
    </message>
    <message>
        <source>You said so in “%1”, %2</source>
        <translation>Sie haben das in „%1“ gesagt, %2</translation>
    </message>
    <message>
        <source>You said so on %2</source>
        <translation>Sie haben das am %2 gesagt</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>“%1” is never marked, anywhere</source>
        <translation>„%1“ wird nirgends mehr markiert</translation>
    </message>
    <message>
        <source>“%1” is never marked in one article</source>
        <translation>„%1“ wird in einem Artikel nicht mehr markiert</translation>
    </message>
    <message>
        <source>“%1”: two of this name differ</source>
        <translation>„%1“: zwei dieses Namens sind verschieden</translation>
    </message>
    <message>
        <source>Look up names in the lexicons of FOLDER as well. Without this option: in those of %1.</source>
        <translation>Namen auch in den Lexika von FOLDER nachschlagen. Ohne diese Option: in denen von %1.</translation>
    </message>
    <message>
        <source>Quotation marks without a partner</source>
        <translation>Anführungszeichen ohne Gegenstück</translation>
    </message>
    <message>
        <source>How is each to be read?</source>
        <translation>Wie ist jedes zu lesen?</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>No source named</source>
        <translation>Keine Quelle genannt</translation>
    </message>
    <message>
        <source>first in %1</source>
        <translation>zuerst in %1</translation>
    </message>
    <message>
        <source>%1, %2, %3 of all quoted words</source>
        <translation>%1, %2, %3 aller zitierten Wörter</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2 quotations, %3 words, %4 %</source>
        <translation>%1: %2 Zitate, %3 Wörter, %4 %</translation>
    </message>
    <message>
        <source>Rejected, never again here</source>
        <translation>Abgelehnt, hier nie wieder</translation>
    </message>
    <message>
        <source>Rejected, never again anywhere</source>
        <translation>Abgelehnt, nirgends wieder</translation>
    </message>
    <message>
        <source>You corrected this. Found because: %1</source>
        <translation>Sie haben das berichtigt. Gefunden, weil: %1</translation>
    </message>
</context>
<context>
    <name>lectern::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>Recognize &amp;Again</source>
        <translation>&amp;Neu erkennen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Sample Articles</source>
        <translation>&amp;Beispielartikel</translation>
    </message>
    <message>
        <source>&amp;About Lectern</source>
        <translation>&amp;Über Lectern</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Paste as Article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Article &amp;Information…</source>
        <translation>&amp;Angaben zum Artikel …</translation>
    </message>
    <message>
        <source>Reopen with &amp;Encoding</source>
        <translation>Neu öffnen mit &amp;Kodierung</translation>
    </message>
    <message>
        <source>E&amp;xport as Web Page…</source>
        <translation>Als &amp;Webseite ausgeben …</translation>
    </message>
    <message>
        <source>Print Pre&amp;view…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find in Article…</source>
        <translation>Im Artikel &amp;suchen …</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Search the &amp;Library</source>
        <translation>In der &amp;Bibliothek suchen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Letters on &amp;Marks</source>
        <translation>Buchstaben an &amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Text &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Text &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal Text Size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Wider Lines</source>
        <translation>&amp;Breitere Zeilen</translation>
    </message>
    <message>
        <source>Na&amp;rrower Lines</source>
        <translation>&amp;Schmalere Zeilen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Next &amp;Heading</source>
        <translation>Nächste &amp;Zwischenüberschrift</translation>
    </message>
    <message>
        <source>Previous H&amp;eading</source>
        <translation>&amp;Vorige Zwischenüberschrift</translation>
    </message>
    <message>
        <source>&amp;Go to Heading</source>
        <translation>Zu Überschrift &amp;gehen</translation>
    </message>
    <message>
        <source>&amp;Next Tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>&amp;Previous Tab</source>
        <translation>V&amp;origer Tab</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Tab</translation>
    </message>
    <message>
        <source>Tab &amp;%1</source>
        <translation>Tab &amp;%1</translation>
    </message>
    <message>
        <source>Last Tab</source>
        <translation>Letzter Tab</translation>
    </message>
</context>
<context>
    <name>lectern::ArticleOpener</name>
    <message>
        <source>Opening “%1”</source>
        <translation>„%1“ wird geöffnet</translation>
    </message>
    <message>
        <source>Opening the clipboard’s text</source>
        <translation>Text der Zwischenablage wird geöffnet</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Eingefügter Text.txt</translation>
    </message>
    <message>
        <source>Opening an article</source>
        <translation>Ein Artikel wird geöffnet</translation>
    </message>
    <message>
        <source>Reading “%1” as %2</source>
        <translation>„%1“ wird als %2 gelesen</translation>
    </message>
    <message>
        <source>Recognizing “%1”</source>
        <translation>Erkennung in „%1“</translation>
    </message>
</context>
<context>
    <name>lectern::Banner</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::Chooser</name>
    <message>
        <source>Filter the choices</source>
        <translation>Auswahl eingrenzen</translation>
    </message>
</context>
<context>
    <name>lectern::DocumentTabBar</name>
    <message>
        <source>Open articles</source>
        <translation>Offene Artikel</translation>
    </message>
</context>
<context>
    <name>lectern::EmptyState</name>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Drop a text file or a saved web page here. Lectern marks who speaks and which countries and organizations occur; you decide what is right, add tags and notes, and export the annotated page.</source>
        <translation>Eine Textdatei oder eine gespeicherte Webseite hierher ziehen. Lectern markiert, wer spricht und welche Länder und Organisationen vorkommen; Sie entscheiden, was stimmt, fügen Schlagwörter und Notizen hinzu und geben die annotierte Seite aus.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open articles (Ctrl+O)</source>
        <translation>Artikel öffnen (Strg+O)</translation>
    </message>
    <message>
        <source>Paste as Article</source>
        <translation>Als Artikel einfügen</translation>
    </message>
    <message>
        <source>Make an article of the text in the clipboard (Ctrl+Shift+V)</source>
        <translation>Aus dem Text der Zwischenablage einen Artikel machen (Strg+Umschalt+V)</translation>
    </message>
    <message>
        <source>Try a Sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Open an article that comes with Lectern</source>
        <translation>Einen mitgelieferten Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>lectern::EntityActions</name>
    <message>
        <source>Its E&amp;ntity</source>
        <translation>&amp;Deren Entität</translation>
    </message>
    <message>
        <source>The Same as the &amp;Known One</source>
        <translation>Dieselbe wie die be&amp;kannte</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselbe</translation>
    </message>
    <message>
        <source>&amp;Different from the Known One</source>
        <translation>Eine an&amp;dere als die bekannte</translation>
    </message>
    <message>
        <source>different</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>&amp;Merge into…</source>
        <translation>&amp;Vereinen mit …</translation>
    </message>
    <message>
        <source>merge…</source>
        <translation>vereinen …</translation>
    </message>
    <message>
        <source>&amp;Split Off…</source>
        <translation>A&amp;btrennen …</translation>
    </message>
    <message>
        <source>split…</source>
        <translation>abtrennen …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>rename…</source>
        <translation>umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Is a</source>
        <translation>&amp;Ist</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”</source>
        <translation>„%1“ mit „%2“ vereinen</translation>
    </message>
    <message>
        <source>Move All of “%1” to “%2”</source>
        <translation>Alle von „%1“ zu „%2“ legen</translation>
    </message>
    <message>
        <source>Move “%1” to “%2”</source>
        <translation>„%1“ zu „%2“ legen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n of “%1” to “%2”</source>
        <translation>
            <numerusform>%n von „%1“ zu „%2“ legen</numerusform>
            <numerusform>%n von „%1“ zu „%2“ legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Split “%1” Off “%2”</source>
        <translation>„%1“ von „%2“ abtrennen</translation>
    </message>
    <message>
        <source>Separate “%1” from “%2”</source>
        <translation>„%1“ von „%2“ trennen</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>“%1” is the same as…</source>
        <translation>„%1“ ist dasselbe wie …</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung</numerusform>
            <numerusform>%n Erwähnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This “%1” alone</source>
        <translation>Nur dieses „%1“</translation>
    </message>
    <message>
        <source>What of “%1” is somebody or something else?</source>
        <translation>Was von „%1“ ist jemand oder etwas anderes?</translation>
    </message>
    <message>
        <source>What is “%1” called?</source>
        <translation>Wie heißt „%1“?</translation>
    </message>
    <message>
        <source>Keep “%1” Apart from the Known One</source>
        <translation>„%1“ von der bekannten getrennt halten</translation>
    </message>
    <message>
        <source>Change “%1” to: %2</source>
        <translation>„%1“ ändern zu: %2</translation>
    </message>
</context>
<context>
    <name>lectern::EntityDelegate</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Nennungen</translation>
    </message>
    <message>
        <source>known?</source>
        <translation>bekannt?</translation>
    </message>
    <message>
        <source>governments</source>
        <translation>Regierungen</translation>
    </message>
    <message>
        <source>demonyms</source>
        <translation>Bewohner, Adjektive</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>lectern::EntityPanel</name>
    <message>
        <source>Entities</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Nobody and nothing is marked yet. Select a name and press E.</source>
        <translation>Noch ist niemand und nichts markiert. Einen Namen auswählen und E drücken.</translation>
    </message>
    <message>
        <source>Open an article to see who and what occurs in it.</source>
        <translation>Einen Artikel öffnen, um zu sehen, wer und was darin vorkommt.</translation>
    </message>
    <message numerus="yes">
        <source>Accept All %n</source>
        <translation>
            <numerusform>Bestätigen</numerusform>
            <numerusform>Alle %n bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject All %n</source>
        <translation>
            <numerusform>Verwerfen</numerusform>
            <numerusform>Alle %n verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Accept All of “%1”</source>
        <translation>Alle von „%1“ bestätigen</translation>
    </message>
    <message>
        <source>Reject All of “%1”</source>
        <translation>Alle von „%1“ verwerfen</translation>
    </message>
    <message>
        <source>Card of the entity</source>
        <translation>Karte der Entität</translation>
    </message>
</context>
<context>
    <name>lectern::ExportDialog</name>
    <message>
        <source>What waits for a &amp;decision</source>
        <translation>Was auf eine &amp;Entscheidung wartet</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Export as Web Page</source>
        <translation>Als Webseite ausgeben</translation>
    </message>
    <message>
        <source>One file that opens in any browser, without scripts and without a network: “%1”, with all that you accepted or marked yourself.</source>
        <translation>Eine Datei, die sich in jedem Browser öffnet, ohne Skripte und ohne Netz: „%1“, mit allem, was Sie bestätigt oder selbst markiert haben.</translation>
    </message>
    <message>
        <source>Proposals that you neither accepted nor rejected</source>
        <translation>Vorschläge, die weder bestätigt noch verworfen sind</translation>
    </message>
    <message>
        <source>Your notes, beside the text and as footnotes in print</source>
        <translation>Ihre Notizen, neben dem Text und im Druck als Fußnoten</translation>
    </message>
    <message>
        <source>Also export:</source>
        <translation>Auch ausgeben:</translation>
    </message>
    <message>
        <source>Your name, if the page is to show it</source>
        <translation>Ihr Name, wenn die Seite ihn zeigen soll</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>&amp;Analyst:</source>
        <translation>&amp;Bearbeitet von:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ausgeben …</translation>
    </message>
</context>
<context>
    <name>lectern::FileCommands</name>
    <message>
        <source>Open Articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>This article has no headings</source>
        <translation>Dieser Artikel hat keine Zwischenüberschriften</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy an article’s text first.</source>
        <translation>In der Zwischenablage ist kein Text. Bitte zuerst den Text eines Artikels kopieren.</translation>
    </message>
    <message>
        <source>Lectern opens no addresses: save the page as a file first, then drop the file.</source>
        <translation>Lectern öffnet keine Adressen: bitte die Seite als Datei speichern und dann die Datei hierher ziehen.</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht)</source>
        <translation>Artikel (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht)</translation>
    </message>
</context>
<context>
    <name>lectern::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Nächste Fundstelle (F3)</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match case (Alt+C)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Suchleiste schließen (Escape)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
</context>
<context>
    <name>lectern::InformationDialog</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Article Information</source>
        <translation>Angaben zum Artikel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Not found again</source>
        <translation>Nicht wiedergefunden</translation>
    </message>
</context>
<context>
    <name>lectern::Inspector</name>
    <message>
        <source>Pages of the inspector</source>
        <translation>Seiten des Inspektors</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>lectern::LearnedDialog</name>
    <message>
        <source>What Lectern learned</source>
        <translation>Was Lectern gelernt hat</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Forget &amp;All Listed</source>
        <translation>&amp;Alles Gezeigte vergessen</translation>
    </message>
    <message>
        <source>What Lectern Learned</source>
        <translation>Was Lectern gelernt hat</translation>
    </message>
    <message>
        <source>Filter by words or headline</source>
        <translation>Nach Wörtern oder Überschrift filtern</translation>
    </message>
    <message>
        <source>Filter what was learned</source>
        <translation>Gelerntes filtern</translation>
    </message>
    <message>
        <source>Nothing yet. Names that you accept, correct or reject are remembered here and used in later articles.</source>
        <translation>Noch nichts. Namen, die Sie annehmen, berichtigen oder ablehnen, werden hier gemerkt und in späteren Artikeln verwendet.</translation>
    </message>
    <message>
        <source>No longer use this fact (Del)</source>
        <translation>Diese Tatsache nicht mehr verwenden (Entf)</translation>
    </message>
    <message>
        <source>No longer use any of the facts listed here</source>
        <translation>Keine der hier gezeigten Tatsachen mehr verwenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Forget That %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n Facts</source>
        <translation>
            <numerusform>%n Tatsache vergessen</numerusform>
            <numerusform>%n Tatsachen vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LearningActions</name>
    <message>
        <source>Never Again &amp;Here</source>
        <translation>&amp;Hier nie wieder</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>hier nie</translation>
    </message>
    <message>
        <source>Never Again An&amp;ywhere</source>
        <translation>N&amp;irgends wieder</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>What Lectern &amp;Learned…</source>
        <translation>Was Lectern ge&amp;lernt hat …</translation>
    </message>
    <message>
        <source>Never Mark “%1” Here</source>
        <translation>„%1“ hier nie markieren</translation>
    </message>
    <message>
        <source>Never Mark “%1” Anywhere</source>
        <translation>„%1“ nirgends markieren</translation>
    </message>
</context>
<context>
    <name>lectern::Legend</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click hides these marks, double click shows only these</source>
        <translation>Klick blendet diese Markierungen aus, Doppelklick zeigt nur sie</translation>
    </message>
    <message>
        <source>Click shows these marks, double click shows only these</source>
        <translation>Klick blendet diese Markierungen ein, Doppelklick zeigt nur sie</translation>
    </message>
    <message>
        <source>Legend: kinds of marks</source>
        <translation>Legende: Arten von Markierungen</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>done ✓</source>
        <translation>fertig ✓</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::LibraryDesk</name>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Its newest sound copy is of %1. The damaged file is kept, whatever you choose.</source>
        <translation>Die neueste unbeschädigte Kopie ist vom %1. Die beschädigte Datei bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Restore That Copy</source>
        <translation>Diese Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>There is no sound copy of it. You can begin an empty one; the damaged file is kept.</source>
        <translation>Eine unbeschädigte Kopie gibt es nicht. Sie können eine leere Bibliothek beginnen; die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Begin an Empty Library</source>
        <translation>Eine leere Bibliothek beginnen</translation>
    </message>
    <message>
        <source>The library is again as it was on %1. The damaged one is kept beside it.</source>
        <translation>Die Bibliothek ist wieder wie am %1. Die beschädigte liegt daneben.</translation>
    </message>
    <message>
        <source>This library is new. The damaged one is kept beside it.</source>
        <translation>Diese Bibliothek ist neu. Die beschädigte liegt daneben.</translation>
    </message>
    <message>
        <source>Remove “%1” with all its marks and notes from the library? The file itself stays.</source>
        <translation>„%1“ mit allen Markierungen und Notizen aus der Bibliothek entfernen? Die Datei selbst bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n decision(s) left.</source>
        <translation>
            <numerusform>%1. Noch %n Entscheidung.</numerusform>
            <numerusform>%1. Noch %n Entscheidungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
</context>
<context>
    <name>lectern::LibraryPanel</name>
    <message>
        <source>Search the library</source>
        <translation>In der Bibliothek suchen</translation>
    </message>
    <message>
        <source>Search the library (Ctrl+Shift+F)</source>
        <translation>In der Bibliothek suchen (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show File in Folder</source>
        <translation>Datei im Ordner zeigen</translation>
    </message>
    <message>
        <source>Remove from Library…</source>
        <translation>Aus der Bibliothek entfernen …</translation>
    </message>
    <message>
        <source>Sort by Last Opened</source>
        <translation>Nach letztem Öffnen ordnen</translation>
    </message>
    <message>
        <source>Sort by Date Published</source>
        <translation>Nach Erscheinen ordnen</translation>
    </message>
    <message>
        <source>Sort by Headline</source>
        <translation>Nach Überschrift ordnen</translation>
    </message>
    <message>
        <source>Sort by Decisions Left</source>
        <translation>Nach offenen Entscheidungen ordnen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n article(s)</source>
        <translation>
            <numerusform>%n Artikel durchsuchen</numerusform>
            <numerusform>%n Artikel durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article you open is kept here, with its marks and notes.</source>
        <translation>Jeder geöffnete Artikel bleibt hier, mit Markierungen und Notizen.</translation>
    </message>
    <message>
        <source>No article can be kept just now.</source>
        <translation>Zurzeit kann kein Artikel aufgehoben werden.</translation>
    </message>
    <message>
        <source>The texts could not be searched. %1</source>
        <translation>Die Texte konnten nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>Searching the texts…</source>
        <translation>Die Texte werden durchsucht …</translation>
    </message>
    <message>
        <source>Type a word or a number to look for.</source>
        <translation>Geben Sie ein Wort oder eine Zahl ein, die gesucht werden soll.</translation>
    </message>
    <message>
        <source>No article has all of these words, in its headline, its outlet or its text.</source>
        <translation>Kein Artikel hat alle diese Wörter in Überschrift, Medium oder Text.</translation>
    </message>
</context>
<context>
    <name>lectern::MainWindow</name>
    <message>
        <source>%1 — Lectern</source>
        <translation>%1 – Lectern</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has changed since you marked it. %n annotation(s) could not be found again in the new text.</source>
        <translation>
            <numerusform>„%1“ hat sich seit der Bearbeitung geändert. %n Annotation wurde im neuen Text nicht wiedergefunden.</numerusform>
            <numerusform>„%1“ hat sich seit der Bearbeitung geändert. %n Annotationen wurden im neuen Text nicht wiedergefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Ausgegeben nach „%1“.</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of your own lexicons could not be used.</source>
        <translation>
            <numerusform>%n Zeile Ihrer eigenen Lexika konnte nicht verwendet werden.</numerusform>
            <numerusform>%n Zeilen Ihrer eigenen Lexika konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note in Markdown</source>
        <translation>Eine Notiz in Markdown schreiben</translation>
    </message>
    <message>
        <source>Saved as you type · Esc closes</source>
        <translation>Wird beim Tippen gesichert · Esc schließt</translation>
    </message>
</context>
<context>
    <name>lectern::NotePanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>No notes yet. Select words, or a mark, and press M.</source>
        <translation>Noch keine Notizen. Wörter oder eine Markierung auswählen und M drücken.</translation>
    </message>
</context>
<context>
    <name>lectern::OpenArticles</name>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
</context>
<context>
    <name>lectern::OutputCommands</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place or make room there.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Bitte einen anderen Ort wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Export as Web Page</source>
        <translation>Als Webseite ausgeben</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>„%1“ wird ausgegeben</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>„%1“ wird gedruckt</translation>
    </message>
    <message>
        <source>Save Table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Kommas getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saving the figures of “%1”</source>
        <translation>Die Zahlen von „%1“ werden gespeichert</translation>
    </message>
</context>
<context>
    <name>lectern::OverviewBar</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Überblick der Markierungen</translation>
    </message>
</context>
<context>
    <name>lectern::PageView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>lectern::QuotationActions</name>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Unnamed Source</source>
        <translation>&amp;Ungenannte Quelle</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>ungenannt</translation>
    </message>
    <message>
        <source>Same Speaker for What &amp;Follows</source>
        <translation>Derselbe Sprecher im &amp;Folgenden</translation>
    </message>
    <message>
        <source>onwards</source>
        <translation>im Folgenden</translation>
    </message>
    <message>
        <source>Quoted &amp;Directly</source>
        <translation>&amp;Wörtlich zitiert</translation>
    </message>
    <message>
        <source>Quoted &amp;Partly</source>
        <translation>&amp;Teilweise wörtlich zitiert</translation>
    </message>
    <message>
        <source>Quoted &amp;Indirectly</source>
        <translation>&amp;Indirekt zitiert</translation>
    </message>
    <message>
        <source>&amp;Next Way of Quoting</source>
        <translation>&amp;Nächste Art des Zitierens</translation>
    </message>
    <message>
        <source>quoted how</source>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Spli&amp;t</source>
        <translation>&amp;Teilen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>&amp;Join with the Next</source>
        <translation>Mit dem nächsten &amp;verbinden</translation>
    </message>
    <message>
        <source>join</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>&amp;Copy with Citation</source>
        <translation>Mit Nachweis &amp;kopieren</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannt</translation>
    </message>
    <message>
        <source>Set the Speaker to %1 Here and Onwards</source>
        <translation>Sprecher hier und im Folgenden: %1</translation>
    </message>
    <message>
        <source>Change How “%1” Is Quoted</source>
        <translation>Ändern, wie „%1“ zitiert ist</translation>
    </message>
    <message>
        <source>Split “%1”</source>
        <translation>„%1“ teilen</translation>
    </message>
    <message>
        <source>Join “%1” with the Next</source>
        <translation>„%1“ mit dem nächsten verbinden</translation>
    </message>
</context>
<context>
    <name>lectern::QuoteFilterBar</name>
    <message>
        <source>Filter quotations</source>
        <translation>Zitate filtern</translation>
    </message>
    <message>
        <source>More to filter by</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <source>Filter by speaker, source, type, stance, sourcing or status</source>
        <translation>Nach Sprecher, Quelle, Art, Haltung, Quellenlage oder Stand filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clear the filter (Escape in the field)</source>
        <translation>Den Filter leeren (Esc im Feld)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 quotations are hidden by the filter.</source>
        <translation>%1 Zitate sind durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>St&amp;ance</source>
        <translation>&amp;Haltung</translation>
    </message>
    <message>
        <source>Sour&amp;cing</source>
        <translation>Quellen&amp;lage</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>S&amp;tand</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>lectern::QuotePanel</name>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>No quotations here yet. Select what somebody says and press K, then Q.</source>
        <translation>Hier sind noch keine Zitate. Auswählen, was jemand sagt, dann K und Q drücken.</translation>
    </message>
    <message>
        <source>By Speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>Quotations by speaker</source>
        <translation>Zitate nach Sprecher</translation>
    </message>
    <message>
        <source>In Text Order</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Quotations in the order of the text</source>
        <translation>Zitate in der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Sourcing</source>
        <translation>Quellenlage</translation>
    </message>
    <message>
        <source>On whom the article relies, in figures</source>
        <translation>Auf wen sich der Artikel stützt, in Zahlen</translation>
    </message>
    <message>
        <source>All %1 quotations are hidden by the filter.</source>
        <translation>Alle %1 Zitate sind durch den Filter verborgen.</translation>
    </message>
    <message>
        <source>Ignore a Quotation Mark</source>
        <translation>Ein Anführungszeichen übergehen</translation>
    </message>
    <message>
        <source>Mend a Quotation Mark</source>
        <translation>Ein Anführungszeichen berichtigen</translation>
    </message>
</context>
<context>
    <name>lectern::ReviewActions</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>O&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Text Passage</source>
        <translation>&amp;Textstelle</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>verwerfen</translation>
    </message>
    <message>
        <source>Leave &amp;Undecided</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>&amp;Same Everywhere</source>
        <translation>&amp;Überall so</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Ne&amp;xt Proposal</source>
        <translation>Nä&amp;chster Vorschlag</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Pre&amp;vious Proposal</source>
        <translation>Voriger Vorschla&amp;g</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>&amp;Leave the Mark</source>
        <translation>Markierung ver&amp;lassen</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>Accept All &amp;Shown Proposals</source>
        <translation>Alle &amp;sichtbaren Vorschläge bestätigen</translation>
    </message>
    <message>
        <source>accept all</source>
        <translation>alle bestätigen</translation>
    </message>
    <message>
        <source>&amp;Move On after Deciding</source>
        <translation>Nach der Entscheidung &amp;weitergehen</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>&amp;Art …</translation>
    </message>
    <message>
        <source>kind…</source>
        <translation>Art …</translation>
    </message>
    <message>
        <source>&amp;Entity…</source>
        <translation>Wer oder was (&amp;E) …</translation>
    </message>
    <message>
        <source>entity…</source>
        <translation>wer oder was …</translation>
    </message>
    <message>
        <source>S&amp;peaker…</source>
        <translation>S&amp;precher …</translation>
    </message>
    <message>
        <source>speaker…</source>
        <translation>Sprecher …</translation>
    </message>
    <message>
        <source>Begin a Word Earlier</source>
        <translation>Ein Wort früher beginnen</translation>
    </message>
    <message>
        <source>Begin a Word Later</source>
        <translation>Ein Wort später beginnen</translation>
    </message>
    <message>
        <source>End a Word Later</source>
        <translation>Ein Wort später enden</translation>
    </message>
    <message>
        <source>End a Word Earlier</source>
        <translation>Ein Wort früher enden</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Schlagwort …</translation>
    </message>
    <message>
        <source>tag…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Schla&amp;gwörter</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <source>note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>„%1“ bestätigen</translation>
    </message>
    <message>
        <source>Reject “%1”</source>
        <translation>„%1“ verwerfen</translation>
    </message>
    <message>
        <source>Leave “%1” Undecided</source>
        <translation>„%1“ offen lassen</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Accept All Shown Proposals</source>
        <translation>Alle sichtbaren Vorschläge bestätigen</translation>
    </message>
    <message>
        <source>Mark “%1” as %2</source>
        <translation>„%1“ als %2 markieren</translation>
    </message>
    <message>
        <source>Mark “%1” the Same Everywhere</source>
        <translation>„%1“ überall so markieren</translation>
    </message>
    <message>
        <source>Move the Edge of “%1”</source>
        <translation>Rand von „%1“ verschieben</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
    <message>
        <source>New country “%1”</source>
        <translation>Neues Land „%1“</translation>
    </message>
    <message>
        <source>New organization “%1”</source>
        <translation>Neue Organisation „%1“</translation>
    </message>
    <message>
        <source>New place “%1”</source>
        <translation>Neuer Ort „%1“</translation>
    </message>
    <message>
        <source>Who or what is “%1”?</source>
        <translation>Wer oder was ist „%1“?</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>„%1“ ist %2</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt das?</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Ungenannte Quelle</translation>
    </message>
    <message>
        <source>Set the Speaker to %1</source>
        <translation>Sprecher: %1</translation>
    </message>
    <message>
        <source>Tag with…</source>
        <translation>Schlagwort …</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Add Tag “%1”</source>
        <translation>Schlagwort „%1“ anlegen</translation>
    </message>
    <message>
        <source>Take the Tag “%1” off “%2”</source>
        <translation>Schlagwort „%1“ von „%2“ nehmen</translation>
    </message>
    <message>
        <source>Tag “%1” with “%2”</source>
        <translation>„%1“ mit „%2“ verschlagworten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Why It Is Marked</source>
        <translation>&amp;Warum es markiert ist</translation>
    </message>
    <message>
        <source>why</source>
        <translation>warum</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n More</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannt</translation>
    </message>
    <message>
        <source>Set the Speaker to %1 Here and in What Followed</source>
        <translation>Sprecher hier und in dem, was folgte: %1</translation>
    </message>
    <message>
        <source>Change “%1” to: %2</source>
        <translation>„%1“ ändern zu: %2</translation>
    </message>
</context>
<context>
    <name>lectern::SaveWatch</name>
    <message>
        <source>The last changes are not saved: %1</source>
        <translation>Die letzten Änderungen sind nicht gesichert: %1</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close and Lose Them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>%1 It is tried again within the hour.</source>
        <translation>%1 In spätestens einer Stunde wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>lectern::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts by menu</source>
        <translation>Tastenkürzel nach Menüs</translation>
    </message>
</context>
<context>
    <name>lectern::SourcingDelegate</name>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lectern::SourcingView</name>
    <message>
        <source>Sourcing</source>
        <translation>Quellenlage</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy all figures, for a spreadsheet or a report</source>
        <translation>Alle Zahlen kopieren, für eine Tabelle oder einen Bericht</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save all figures as comma-separated values</source>
        <translation>Alle Zahlen als durch Kommas getrennte Werte speichern</translation>
    </message>
    <message>
        <source>No quotations here yet, so there is nothing to count.</source>
        <translation>Hier gibt es noch keine Zitate, also nichts zu zählen.</translation>
    </message>
</context>
<context>
    <name>lectern::StatusLine</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Decisions left</source>
        <translation>Offene Entscheidungen</translation>
    </message>
    <message>
        <source>Share of decisions made</source>
        <translation>Anteil getroffener Entscheidungen</translation>
    </message>
    <message>
        <source>Language and encoding</source>
        <translation>Sprache und Kodierung</translation>
    </message>
    <message>
        <source>Saved state</source>
        <translation>Sicherungsstand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln min</source>
        <translation>
            <numerusform>%1 · %Ln Min.</numerusform>
            <numerusform>%1 · %Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Alles entschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) left</source>
        <translation>
            <numerusform>noch %Ln Entscheidung</numerusform>
            <numerusform>noch %Ln Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All saved %1</source>
        <translation>Alles gesichert, %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message>
        <source>Every change is saved as you make it</source>
        <translation>Jede Änderung wird sofort gesichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
</context>
<context>
    <name>lectern::TagDelegate</name>
    <message>
        <source>Name of the tag</source>
        <translation>Name des Schlagworts</translation>
    </message>
</context>
<context>
    <name>lectern::TagPanel</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Namen eingeben und Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Rename Tag “%1” to “%2”</source>
        <translation>Schlagwort „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>No tags yet. Type a name above; then select words and press T.</source>
        <translation>Noch keine Schlagwörter. Oben einen Namen eingeben; dann Wörter auswählen und T drücken.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change the Colour of Tag “%1”</source>
        <translation>Farbe des Schlagworts „%1“ ändern</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>Change the Key of Tag “%1”</source>
        <translation>Taste des Schlagworts „%1“ ändern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add Tag “%1”</source>
        <translation>Schlagwort „%1“ anlegen</translation>
    </message>
    <message>
        <source>Delete Tag “%1”</source>
        <translation>Schlagwort „%1“ löschen</translation>
    </message>
</context>
<context>
    <name>lectern::TaskIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufendes abbrechen</translation>
    </message>
    <message>
        <source>Stop what is running; what is already there stays</source>
        <translation>Laufendes anhalten; was schon da ist, bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lectern::ViewCommands</name>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colors of</source>
        <translation>&amp;Farben von</translation>
    </message>
    <message>
        <source>Lectern</source>
        <translation>Lectern</translation>
    </message>
</context>
</TS>
