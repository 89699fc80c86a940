<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Parts by others and their licences</source>
        <translation>Fremde Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Read the licence texts</source>
        <translation>Lizenztexte lesen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Symptom Journal</source>
        <translation>Symptom Journal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Symptom Journal is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, as separate libraries that you may replace. Their packages bring no licence text, so the texts of LGPL and GPL are packed here.</source>
        <translation>Symptom Journal ist freie Software unter der MIT-Lizenz. Es nutzt Qt und PySide6 unter der LGPL, Version 3, als eigene Bibliotheken, die Sie austauschen dürfen. Deren Pakete bringen keinen Lizenztext mit; deshalb liegen die Texte von LGPL und GPL hier bei.</translation>
    </message>
</context>
<context>
    <name>AfterSessionsCard</name>
    <message>
        <source>After each session</source>
        <translation>Nach jeder Sitzung</translation>
    </message>
</context>
<context>
    <name>AlignedChart</name>
    <message>
        <source>Ratings around each session</source>
        <translation>Bewertungen um jede Sitzung herum</translation>
    </message>
    <message>
        <source>Point at a thin line to read it here, or use the arrow keys.</source>
        <translation>Zeigen Sie auf eine dünne Linie, um sie hier abzulesen, oder nutzen Sie die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>AroundSection</name>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Setting and preparation</source>
        <translation>Rahmen und Vorbereitung</translation>
    </message>
    <message>
        <source>Where and with whom</source>
        <translation>Wo und mit wem</translation>
    </message>
    <message>
        <source>With therapy</source>
        <translation>Mit Therapie</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n fewer entry(s) than on {day}.</source>
        <translation>
            <numerusform>%n Eintrag weniger als am {day}.</numerusform>
            <numerusform>%n Einträge weniger als am {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>No backup could be made when the window was last closed.</source>
        <translation>Beim letzten Schließen des Fensters war keine Sicherung möglich.</translation>
    </message>
</context>
<context>
    <name>BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Erster Start des Tages</translation>
    </message>
    <message>
        <source>When the window was closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before another backup was restored</source>
        <translation>Bevor eine andere Sicherung wiederhergestellt wurde</translation>
    </message>
    <message>
        <source>Before journals were united</source>
        <translation>Bevor Tagebücher zusammengeführt wurden</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>One is made at the first start of a day and when you close the window. Older ones make room by themselves.</source>
        <translation>Beim ersten Start am Tag und beim Schließen des Fensters wird eine angelegt. Ältere machen von selbst Platz.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Take damaged entries from a good backup</source>
        <translation>Beschädigte Einträge aus einer guten Sicherung holen</translation>
    </message>
    <message>
        <source>All backups</source>
        <translation>Alle Sicherungen</translation>
    </message>
    <message>
        <source>Restore...</source>
        <translation>Wiederherstellen ...</translation>
    </message>
    <message>
        <source>Backups lie there already. Choose a second place on another disk or stick.</source>
        <translation>Dort liegen die Sicherungen schon. Wählen Sie einen zweiten Ort auf einer anderen Festplatte oder einem Stick.</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) could not be found in a good backup.</source>
        <translation>
            <numerusform>%n beschädigter Eintrag war in keiner guten Sicherung zu finden.</numerusform>
            <numerusform>%n beschädigte Einträge waren in keiner guten Sicherung zu finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is damaged any more. What you saved later stays.</source>
        <translation>Nichts ist mehr beschädigt. Was Sie später gespeichert haben, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n entry(s).</source>
        <translation>
            <numerusform>%n Eintrag gesichert.</numerusform>
            <numerusform>%n Einträge gesichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BandsRow</name>
    <message>
        <source>Thirds of the scale</source>
        <translation>Drittel der Skala</translation>
    </message>
    <message>
        <source>{measure}: thirds of the scale</source>
        <translation>{measure}: Drittel der Skala</translation>
    </message>
    <message>
        <source>{measure}: low up to</source>
        <translation>{measure}: niedrig bis</translation>
    </message>
    <message>
        <source>{measure}: high from</source>
        <translation>{measure}: hoch ab</translation>
    </message>
    <message>
        <source>Low up to</source>
        <translation>Niedrig bis</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>Hoch ab</translation>
    </message>
</context>
<context>
    <name>BandsSection</name>
    <message>
        <source>Low, middle and high</source>
        <translation>Niedrig, mittel und hoch</translation>
    </message>
    <message>
        <source>Summary and page count the days in three bands of each scale. Low and high are places on the scale, not better and worse.</source>
        <translation>Auf dem Blatt für Ihren Termin werden die Tage in drei Bereichen jeder Skala gezählt. Niedrig und hoch sind Stellen auf der Skala und heißen nicht besser oder schlechter.</translation>
    </message>
    <message>
        <source>Thirds of each scale</source>
        <translation>Drittel jeder Skala</translation>
    </message>
</context>
<context>
    <name>Beginnings</name>
    <message>
        <source>Repeat last session</source>
        <translation>Letzte Sitzung wiederholen</translation>
    </message>
    <message>
        <source>Begins one with the same product, route, dose, weight and setting. Nothing is saved yet.</source>
        <translation>Beginnt eine Sitzung mit Mittel, Art der Gabe, Dosis, Gewicht und Rahmen der letzten. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
</context>
<context>
    <name>BinFold</name>
    <message>
        <source>Deleted entries</source>
        <translation>Gelöschte Einträge</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted (%n)</source>
        <translation>
            <numerusform>Gelöscht (%n)</numerusform>
            <numerusform>Gelöscht (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Can be restored until</source>
        <translation>Wiederherstellbar bis</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tageseintrag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>{kind}: {words}</source>
        <translation>{kind}: {words}</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ChangedElsewhere</name>
    <message>
        <source>This entry was deleted in another window. What you typed is still here: save again to keep it as a new entry.</source>
        <translation>Dieser Eintrag wurde in einem anderen Fenster gelöscht. Was Sie eingegeben haben, steht noch hier: Speichern Sie noch einmal, um es als neuen Eintrag zu behalten.</translation>
    </message>
    <message>
        <source>This entry was changed in another window. It says now: {now}. What you typed is still here: save again to show it instead; the other words are kept with the entry.</source>
        <translation>Dieser Eintrag wurde in einem anderen Fenster geändert. Jetzt steht dort: {now}. Was Sie eingegeben haben, steht noch hier: Speichern Sie noch einmal, damit es stattdessen gezeigt wird; der andere Text bleibt beim Eintrag erhalten.</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>nothing more than its time</source>
        <translation>nur der Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>CheckInDesk</name>
    <message>
        <source>This is not saved yet.</source>
        <translation>Das ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Taken back. What you typed is still here, not saved.</source>
        <translation>Zurückgenommen. Was Sie eingegeben haben, steht noch hier, nicht gespeichert.</translation>
    </message>
    <message>
        <source>Put back. It is not saved yet.</source>
        <translation>Wieder eingesetzt. Noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>CheckInFooter</name>
    <message>
        <source>Keys: 0–10, Enter for the next, Ctrl+Enter saves</source>
        <translation>Tasten: 0–10, Enter für die nächste Zeile, Strg+Enter speichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Tell your provider about this: {names}.</source>
        <translation>Gespeichert. Sprechen Sie darüber mit Ihrer Ärztin oder Ihrem Arzt: {names}.</translation>
    </message>
</context>
<context>
    <name>CheckInForm</name>
    <message>
        <source>A note, only if you want one. It stays out of the summary unless you put it in.</source>
        <translation>Eine Notiz, nur wenn Sie möchten. Auf das Blatt für Ihren Termin kommt sie nur, wenn Sie das ankreuzen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
</context>
<context>
    <name>CheckInLinks</name>
    <message>
        <source>Add another check-in</source>
        <translation>Weiteren Tageseintrag hinzufügen</translation>
    </message>
    <message>
        <source>Delete this check-in</source>
        <translation>Diesen Tageseintrag löschen</translation>
    </message>
    <message numerus="yes">
        <source>Show one of %n check-in(s)</source>
        <translation>
            <numerusform>Den Tageseintrag zeigen</numerusform>
            <numerusform>Einen von %n Tageseinträgen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check-in {number} of {count}: show the next</source>
        <translation>Tageseintrag {number} von {count}: den nächsten zeigen</translation>
    </message>
</context>
<context>
    <name>CloseLooks</name>
    <message>
        <source>The journal file is damaged. Save nothing more into it: go back to a good backup in Settings.</source>
        <translation>Die Tagebuchdatei ist beschädigt. Speichern Sie nichts mehr darin, sondern gehen Sie in den Einstellungen zu einer guten Sicherung zurück.</translation>
    </message>
    <message>
        <source>A close look found damaged entries. The others can be used. In Settings, under Backups, the damaged ones can be taken from a good backup.</source>
        <translation>Eine gründliche Prüfung hat beschädigte Einträge gefunden. Die übrigen können Sie weiter nutzen. In den Einstellungen unter „Sicherungen“ lassen sich die beschädigten aus einer guten Sicherung holen.</translation>
    </message>
</context>
<context>
    <name>ComparisonTable</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Mean before</source>
        <translation>Mittel davor</translation>
    </message>
    <message>
        <source>Mean after</source>
        <translation>Mittel danach</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Days of benefit</source>
        <translation>Besser als Linie</translation>
    </message>
    <message>
        <source>Better pairs</source>
        <translation>Bessere Paare</translation>
    </message>
</context>
<context>
    <name>CopiesLine</name>
    <message>
        <source>Unite</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Unite the copy with this journal</source>
        <translation>Die Kopie mit diesem Tagebuch zusammenführen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Another copy of this journal lies beside it: {name}. Entries only in that copy: {added}. Entries changed there: {changed}.</source>
        <translation>Neben diesem Tagebuch liegt eine zweite Kopie davon: {name}. Einträge nur in dieser Kopie: {added}. Dort geänderte Einträge: {changed}.</translation>
    </message>
    <message>
        <source>United. New entries: {added}. Changed: {changed}. Moved to the bin: {deleted}. Texts kept as earlier wordings: {texts}. The copy was left where it is.</source>
        <translation>Zusammengeführt. Neue Einträge: {added}. Geändert: {changed}. In den Papierkorb gelegt: {deleted}. Als frühere Fassungen behaltene Texte: {texts}. Die Kopie liegt noch, wo sie war.</translation>
    </message>
</context>
<context>
    <name>CountAxis</name>
    <message>
        <source>n</source>
        <comment>how many sessions or days</comment>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>logged</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>not logged</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>nachgetragen</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
</context>
<context>
    <name>DayEffects</name>
    <message>
        <source>All clear</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>There were no side effects</source>
        <translation>Es gab keine Nebenwirkungen</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>{name} in {year}</source>
        <translation>{name} {year}</translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message>
        <source>Days and changes</source>
        <translation>Tage und Veränderungen</translation>
    </message>
    <message>
        <source>A check-in late at night can still belong to the day before.</source>
        <translation>Ein Tageseintrag spät in der Nacht kann noch zum Tag davor gehören.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>Your threshold: the smallest change you notice</source>
        <translation>Ihre Schwelle: die kleinste Veränderung, die Sie bemerken</translation>
    </message>
    <message>
        <source>A new day begins at {hour}, threshold {points}</source>
        <translation>Ein neuer Tag beginnt um {hour}, Schwelle {points}</translation>
    </message>
    <message>
        <source>Your own line lies this far on the better side of the time before your first session. Trends and the page draw it in the days after each session, and count the days of benefit: how long a measure stayed beyond it. A change that goes through your sessions is pointed out from this size on, and never under 2 points.</source>
        <translation>Um so viel liegt Ihre eigene Linie auf der besseren Seite der Zeit vor Ihrer ersten Sitzung. „Verlauf“ und das Blatt für Ihren Termin zeichnen sie in die Tage nach jeder Sitzung und zählen, wie viele Tage ein Merkmal besser als die Linie blieb. Auf eine Veränderung, die sich durch Ihre Sitzungen zieht, wird ab dieser Größe hingewiesen, aber nie unter 2 Punkten.</translation>
    </message>
</context>
<context>
    <name>DeletionSection</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Removes this journal from this computer: every entry, what is typed and not saved, these settings, and all backups.</source>
        <translation>Entfernt dieses Tagebuch von diesem Computer: alle Einträge, was eingegeben und nicht gespeichert ist, diese Einstellungen und alle Sicherungen.</translation>
    </message>
    <message>
        <source>What would be deleted?</source>
        <translation>Was würde gelöscht?</translation>
    </message>
    <message>
        <source>I want all of this deleted</source>
        <translation>Ich möchte, dass all das gelöscht wird</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>This would be deleted: {path} with {entries}, and {backups}.</source>
        <translation>Gelöscht würde: {path} mit {entries}, dazu {backups}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} cannot be reached now: backups in it would stay.</source>
        <translation>{folder} ist jetzt nicht erreichbar: Sicherungen darin würden bleiben.</translation>
    </message>
    <message>
        <source>Copies that another program made would stay: {names}.</source>
        <translation>Kopien, die ein anderes Programm angelegt hat, würden bleiben: {names}.</translation>
    </message>
    <message>
        <source>Files that you saved, printed or copied elsewhere stay as well, and backups that the system makes of this computer. Summary saves what you want to keep.</source>
        <translation>Auch Dateien, die Sie gespeichert, gedruckt oder anderswohin kopiert haben, bleiben, ebenso Sicherungen, die das System von diesem Computer macht. Was Sie behalten möchten, speichern Sie unter „Für den Termin“.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>DoneBetweenWindows</name>
    <message>
        <source>The backup is in place. The journal as it was before is kept as {name}.</source>
        <translation>Die Sicherung ist eingesetzt. Das Tagebuch, wie es vorher war, liegt als {name} bereit.</translation>
    </message>
    <message>
        <source>Everything was deleted. This is a new journal with nothing in it.</source>
        <translation>Alles ist gelöscht. Dies ist ein neues Tagebuch, in dem nichts steht.</translation>
    </message>
    <message>
        <source>This is a new journal with nothing in it. Of the old one this could not be deleted: {left}</source>
        <translation>Dies ist ein neues Tagebuch, in dem nichts steht. Vom alten konnte das nicht gelöscht werden: {left}</translation>
    </message>
    <message>
        <source>This journal is still here, because it could not be deleted. What was deleted are its backups. Still there: {left}</source>
        <translation>Dieses Tagebuch ist noch da, weil es nicht gelöscht werden konnte. Gelöscht sind seine Sicherungen. Noch da: {left}</translation>
    </message>
</context>
<context>
    <name>EarlierWordings</name>
    <message numerus="yes">
        <source>Earlier wordings (%n)</source>
        <translation>
            <numerusform>Frühere Fassungen (%n)</numerusform>
            <numerusform>Frühere Fassungen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this text back</source>
        <translation>Diesen Text wieder einsetzen</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>{name}, {when}</source>
        <translation>{name}, {when}</translation>
    </message>
</context>
<context>
    <name>EffectChip</name>
    <message>
        <source>nothing said</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>EffectDialog</name>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Press {name} to say how strong it was; without that it is left out.</source>
        <translation>Drücken Sie „{name}“, um zu sagen, wie stark es war; sonst bleibt es weg.</translation>
    </message>
    <message>
        <source>Press once for mild, again for more, Backspace to take back.</source>
        <translation>Einmal drücken für leicht, noch einmal für mehr; die Rücktaste nimmt es zurück.</translation>
    </message>
    <message>
        <source>Rarer</source>
        <translation>Seltener</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Something else, in your words</source>
        <translation>Etwas anderes, in Ihren Worten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>EffectLane</name>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more: {names}.</source>
        <translation>
            <numerusform>%n weitere: {names}.</numerusform>
            <numerusform>%n weitere: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectsSection</name>
    <message>
        <source>Next day and later</source>
        <translation>Am nächsten Tag und später</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>time not said</source>
        <translation>Zeit nicht angegeben</translation>
    </message>
</context>
<context>
    <name>EntryChanges</name>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>ExampleBand</name>
    <message>
        <source>Example, not your entries</source>
        <translation>Beispiel, nicht Ihre Einträge</translation>
    </message>
</context>
<context>
    <name>ExampleWindow</name>
    <message>
        <source>Example, not your entries</source>
        <translation>Beispiel, nicht Ihre Einträge</translation>
    </message>
    <message>
        <source>Close the example</source>
        <translation>Beispiel schließen</translation>
    </message>
    <message>
        <source>Everything here is made up, and so is every file saved from here. Your own journal is not touched; this one is gone when you close it.</source>
        <translation>Alles hier ist erfunden, auch jede Datei, die Sie von hier speichern. Ihr eigenes Tagebuch bleibt unberührt; dieses hier ist weg, wenn Sie es schließen.</translation>
    </message>
</context>
<context>
    <name>FailedSave</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Eine Kopie anderswo speichern …</translation>
    </message>
    <message>
        <source>What you typed is still here, not saved.</source>
        <translation>Was Sie eingegeben haben, steht noch hier, nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you typed, and all that could still be read, is in {path}. It is also still here, not saved.</source>
        <translation>Was Sie eingegeben haben und alles, was noch lesbar war, steht in {path}. Es steht auch noch hier, nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Eine Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>A copy of the journal, with what you typed, is in {path}.</source>
        <translation>Eine Kopie des Tagebuchs mit dem, was Sie eingegeben haben, ist in {path}.</translation>
    </message>
</context>
<context>
    <name>FirstStartCard</name>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Three short steps</source>
        <translation>Drei kurze Schritte</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>What this journal is, and is not</source>
        <translation>Was dieses Tagebuch ist und was nicht</translation>
    </message>
    <message>
        <source>A good beginning, if you like</source>
        <translation>Ein guter Anfang, wenn Sie möchten</translation>
    </message>
    <message>
        <source>It keeps what you enter, and shows and compares it. All of it is self-reported and verified by nobody. It is not a medical device, gives no medical advice and is not for emergencies. Decisions belong to you and your provider. Help says this again.</source>
        <translation>Es hält fest, was Sie eintragen, zeigt es und vergleicht es. Alles darin sind Ihre eigenen Angaben, von niemandem überprüft. Es ist kein Medizinprodukt, gibt keinen ärztlichen Rat und ist nicht für Notfälle da. Entscheidungen treffen Sie gemeinsam mit Ihrer Ärztin oder Ihrem Arzt. In der Hilfe steht das noch einmal.</translation>
    </message>
    <message>
        <source>Choose what to rate, enter your next session, set a reminder. None of it is needed, and all of it can wait: you find it again in Help.</source>
        <translation>Wählen Sie, was Sie bewerten, tragen Sie Ihre nächste Sitzung ein, stellen Sie eine Erinnerung ein. Nichts davon muss sein, und alles kann warten: In der Hilfe finden Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Three short steps</source>
        <translation>Drei kurze Schritte</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>Plan it, then next</source>
        <translation>Planen und weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Take back what I typed</source>
        <translation>Meine Eingaben verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Tell your provider about this: {names}.</source>
        <translation>Gespeichert. Sprechen Sie darüber mit Ihrer Ärztin oder Ihrem Arzt: {names}.</translation>
    </message>
</context>
<context>
    <name>GivenSection</name>
    <message>
        <source>ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>esketamine nasal spray</source>
        <translation>Esketamin-Nasenspray</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Art der Gabe</translation>
    </message>
    <message>
        <source>Dose, mg</source>
        <translation>Dosis, mg</translation>
    </message>
    <message>
        <source>Body weight, kg</source>
        <translation>Körpergewicht, kg</translation>
    </message>
</context>
<context>
    <name>HelpLineCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {contact}, {name}</source>
        <translation>{contact} kopieren, {name}</translation>
    </message>
    <message>
        <source>{name} · {where}</source>
        <translation>{name} · {where}</translation>
    </message>
    <message>
        <source>Copied: {contact}, {name}</source>
        <translation>Kopiert: {contact}, {name}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>HelpLineRow</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neue Nummer</translation>
    </message>
    <message>
        <source>Who answers: {who}</source>
        <translation>Wer sich meldet: {who}</translation>
    </message>
    <message>
        <source>Number of {who}</source>
        <translation>Nummer: {who}</translation>
    </message>
    <message>
        <source>Place of {who}</source>
        <translation>Wo: {who}</translation>
    </message>
    <message>
        <source>Remove {who} {contact}</source>
        <translation>{who} {contact} entfernen</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>Wer sich meldet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>HelpLinesSection</name>
    <message>
        <source>Whom to call</source>
        <translation>Wen Sie anrufen können</translation>
    </message>
    <message>
        <source>For the help panel: a friend, your clinic, the lines of your country.</source>
        <translation>Für die Hilfe: jemand, der Ihnen nahesteht, Ihre Klinik, die Hilfenummern Ihres Landes.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Save lines</source>
        <translation>Nummern speichern</translation>
    </message>
    <message>
        <source>Back to the lines of the program</source>
        <translation>Nummern des Programms</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>This is not saved yet.</source>
        <translation>Das ist noch nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in the panel</source>
        <translation>
            <numerusform>%n Nummer in der Liste</numerusform>
            <numerusform>%n Nummern in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out, not saved yet.</source>
        <translation>Entfernt, noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>A private journal of your own ratings, sessions and side effects.</source>
        <translation>Ein privates Tagebuch Ihrer eigenen Bewertungen, Sitzungen und Nebenwirkungen.</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
    <message>
        <source>Three short steps</source>
        <translation>Drei kurze Schritte</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Where the journal lies</source>
        <translation>Wo das Tagebuch liegt</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Was das Programm ist und was nicht</translation>
    </message>
    <message>
        <source>It records what you enter, shows it over time and compares your own entries, so that you can take a page to your appointment.</source>
        <translation>Es hält fest, was Sie eintragen, zeigt es im Verlauf und vergleicht Ihre eigenen Einträge, damit Sie ein Blatt zu Ihrem Termin mitnehmen können.</translation>
    </message>
    <message>
        <source>Everything in it is self-reported. It is not a medical device and gives no medical advice. It cannot show why something changed.</source>
        <translation>Alles darin sind Ihre eigenen Angaben. Es ist kein Medizinprodukt und gibt keinen ärztlichen Rat. Warum sich etwas verändert hat, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>Decisions about your treatment belong to you and your provider.</source>
        <translation>Entscheidungen über Ihre Behandlung treffen Sie gemeinsam mit Ihrer Ärztin oder Ihrem Arzt.</translation>
    </message>
    <message>
        <source>It is not for emergencies. Nobody is watching this program.</source>
        <translation>Es ist nicht für Notfälle da. Niemand liest hier mit.</translation>
    </message>
    <message>
        <source>After a session, do not drive or use machines until the next day, after sleep. The label of esketamine nasal spray says so.</source>
        <translation>Fahren Sie nach einer Sitzung kein Fahrzeug und bedienen Sie keine Maschinen, bevor Sie geschlafen haben und der nächste Tag begonnen hat. So steht es in der Fachinformation von Esketamin-Nasenspray.</translation>
    </message>
    <message>
        <source>Ketamine is not approved by the FDA for ADHD or any psychiatric disorder; esketamine is, for certain kinds of depression.</source>
        <translation>Ketamin ist von der US-Arzneimittelbehörde FDA weder für ADHS noch für eine psychische Erkrankung zugelassen; Esketamin ist es für bestimmte Formen der Depression.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Für den Anfang</translation>
    </message>
    <message>
        <source>Choose what to rate, enter your next session, set a reminder; or look at an example of made-up entries, kept apart from yours.</source>
        <translation>Wählen Sie, was Sie bewerten, tragen Sie Ihre nächste Sitzung ein, stellen Sie eine Erinnerung ein. Oder sehen Sie sich ein Beispiel mit erfundenen Einträgen an, getrennt von Ihren.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>One file on this computer, only for your user account. The program uses no network, has no account and sends nothing anywhere. At the end of Settings you can delete it with all its backups.</source>
        <translation>Eine Datei auf diesem Computer, nur für Ihr Benutzerkonto. Das Programm nutzt kein Netz, braucht keine Anmeldung und sendet nichts. Am Ende der Einstellungen können Sie sie mit allen Sicherungen löschen.</translation>
    </message>
    <message>
        <source>What leaves the journal</source>
        <translation>Was das Tagebuch verlässt</translation>
    </message>
    <message>
        <source>Only what you take out of it yourself, in one of these ways. It is not protected there any more: anyone who has it can read it.</source>
        <translation>Nur, was Sie selbst auf einem dieser Wege herausnehmen. Dort ist es nicht mehr geschützt: Wer es hat, kann es lesen.</translation>
    </message>
    <message>
        <source>PDF, CSV, print</source>
        <translation>PDF, CSV, Ausdruck</translation>
    </message>
    <message>
        <source>What you save or print in Summary. Notes, your name and entries about suicidal thoughts are in it only if you tick them</source>
        <translation>Was Sie unter „Für den Termin“ speichern oder drucken. Notizen, Ihr Name und Einträge zu Suizidgedanken stehen nur darin, wenn Sie das ankreuzen</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>The whole journal with each backup, once you choose a place in Settings</source>
        <translation>Mit jeder Sicherung das ganze Tagebuch, sobald Sie in den Einstellungen einen Ort wählen</translation>
    </message>
    <message>
        <source>Copy elsewhere</source>
        <translation>Kopie an einem anderen Ort</translation>
    </message>
    <message>
        <source>The whole journal and what you typed. Offered when something could not be saved</source>
        <translation>Das ganze Tagebuch und was Sie eingegeben haben. Wird angeboten, wenn sich etwas nicht speichern ließ</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>The time of your reminder, and nothing of what you entered</source>
        <translation>Die Uhrzeit Ihrer Erinnerung und nichts von dem, was Sie eingetragen haben</translation>
    </message>
    <message>
        <source>Copied lines</source>
        <translation>Kopierte Zeilen</translation>
    </message>
    <message>
        <source>Lines of a table of Trends that you copy, for another program</source>
        <translation>Zeilen einer Tabelle unter „Verlauf“, die Sie für ein anderes Programm kopieren</translation>
    </message>
    <message>
        <source>Commands in a terminal</source>
        <translation>Befehle im Terminal</translation>
    </message>
    <message>
        <source>Your entries as PDF, CSV or JSON, without notes unless you ask for them; or a backup, with everything</source>
        <translation>Ihre Einträge als PDF, CSV oder JSON, ohne Notizen, wenn Sie diese nicht verlangen; oder eine Sicherung mit allem</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the questions about a day</source>
        <translation>Bei den Fragen zum Tag</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>In lists and tables</source>
        <translation>In Listen und Tabellen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Go to Today, Sessions, Trends, History or Summary</source>
        <translation>Zu „Heute“, „Sitzungen“, „Verlauf“, „Alle Tage“ oder „Für den Termin“</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Diese Seite öffnen</translation>
    </message>
    <message>
        <source>Close what opened beside a page</source>
        <translation>Schließen, was sich neben einer Seite geöffnet hat</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 bis 9</translation>
    </message>
    <message>
        <source>Choose a rating; 1 and then 0 makes 10</source>
        <translation>Eine Bewertung wählen; 1 und dann 0 ergibt 10</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Take a rating or a side effect back</source>
        <translation>Eine Bewertung oder Nebenwirkung zurücknehmen</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Pfeil links, rechts</translation>
    </message>
    <message>
        <source>One step lower or higher</source>
        <translation>Eine Stufe niedriger oder höher</translation>
    </message>
    <message>
        <source>Enter, Tab, Down</source>
        <translation>Enter, Tab, Pfeil ab</translation>
    </message>
    <message>
        <source>Go to the next row</source>
        <translation>Zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Pfeil auf</translation>
    </message>
    <message>
        <source>Go to the row before</source>
        <translation>Zur Zeile davor</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>On a side effect: mild, moderate, severe, none</source>
        <translation>Auf einer Nebenwirkung: leicht, mittel, stark, gar nicht</translation>
    </message>
    <message>
        <source>Save the day, or a session</source>
        <translation>Den Tag oder eine Sitzung speichern</translation>
    </message>
    <message>
        <source>Open the line chosen</source>
        <translation>Die gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>In the tables of Trends: copy the lines chosen</source>
        <translation>In den Tabellen unter „Verlauf“: die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>{undo}, {redo}</source>
        <translation>{undo}, {redo}</translation>
    </message>
    <message>
        <source>Take the last change back, do it again</source>
        <translation>Letzte Änderung zurücknehmen, wiederholen</translation>
    </message>
    <message>
        <source>Read out the day before or after</source>
        <translation>Den Tag davor oder danach vorlesen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>Den Tag öffnen</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Up, Down around each session</source>
        <translation>Pfeil auf, ab um jede Sitzung</translation>
    </message>
    <message>
        <source>Read out the session after or before; Enter opens it</source>
        <translation>Die nächste oder vorige Sitzung vorlesen; Enter öffnet sie</translation>
    </message>
    <message>
        <source>A week back or on</source>
        <translation>Eine Woche zurück oder weiter</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Strg+Bild auf, Strg+Bild ab</translation>
    </message>
    <message>
        <source>The session before or after</source>
        <translation>Zur Sitzung davor oder danach</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>The first or the last day</source>
        <translation>Zum ersten oder letzten Tag</translation>
    </message>
    <message>
        <source>+, −, Ctrl+wheel</source>
        <translation>+, −, Strg+Mausrad</translation>
    </message>
    <message>
        <source>Look closer, or from further away</source>
        <translation>Näher heran oder weiter weg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>A year back or on</source>
        <translation>Ein Jahr zurück oder weiter</translation>
    </message>
    <message>
        <source>In History: delete the one entry of the day</source>
        <translation>Unter „Alle Tage“: den einzigen Eintrag des Tages löschen</translation>
    </message>
    <message>
        <source>Read out the day before or after, or a month back or on</source>
        <translation>Den Tag davor oder danach oder einen Monat zurück oder weiter vorlesen</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>A day&apos;s value</source>
        <translation>Wert eines Tages</translation>
    </message>
    <message>
        <source>What you chose; the mean of them when you checked in more than once</source>
        <translation>Was Sie gewählt haben; bei mehreren Tageseinträgen ihr Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>The middle one of the rated days. Needs 3 of them, and half of all days</source>
        <translation>Der mittlere der bewerteten Tage. Dafür müssen mindestens 3 und die Hälfte aller Tage bewertet sein</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Mittlere Hälfte</translation>
    </message>
    <message>
        <source>A quarter of the days was lower than this range, a quarter higher</source>
        <translation>Ein Viertel der Tage lag unter diesem Bereich, ein Viertel darüber</translation>
    </message>
    <message>
        <source>7-day mean</source>
        <translation>7-Tage-Mittel</translation>
    </message>
    <message>
        <source>The day and the six before it, where at least 4 of the 7 are rated</source>
        <translation>Der Tag und die sechs davor, wo mindestens 4 der 7 bewertet sind</translation>
    </message>
    <message>
        <source>Later entry</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Filled in after the day it is about; a hollow point in charts</source>
        <translation>Erst nach dem Tag eingetragen, um den es geht; im Diagramm ein hohler Punkt</translation>
    </message>
    <message>
        <source>Before session 1</source>
        <translation>Vor Sitzung 1</translation>
    </message>
    <message>
        <source>Up to 28 days before your first session, from the first rated one</source>
        <translation>Bis zu 28 Tage vor Ihrer ersten Sitzung, ab dem ersten bewerteten Tag</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Left open as a gap. It is never counted as 0</source>
        <translation>Bleibt als Lücke offen. Es zählt nie als 0</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>In History: a cell for each day. The stronger its colour, the higher the day&apos;s value; an outline was not rated, a dot is a session</source>
        <translation>Unter „Alle Tage“: ein Feld für jeden Tag. Je kräftiger die Farbe, desto höher der Wert des Tages; ein bloßer Umriss heißt nicht bewertet, ein Punkt ist eine Sitzung</translation>
    </message>
    <message>
        <source>Around each session</source>
        <translation>Um jede Sitzung herum</translation>
    </message>
    <message>
        <source>The days around every session laid over one another; day 0 is the session. They end where the next session or the one before comes</source>
        <translation>Die Tage um jede Sitzung übereinandergelegt; Tag 0 ist die Sitzung. Sie enden, wo die nächste oder die vorige Sitzung kommt</translation>
    </message>
    <message>
        <source>Thick line and band</source>
        <translation>Dicke Linie und Band</translation>
    </message>
    <message>
        <source>The median of the sessions on that day, and their middle half. Only where at least 3 sessions are rated; n says how many</source>
        <translation>Der Median der Sitzungen an diesem Tag und ihre mittlere Hälfte. Nur wo mindestens 3 Sitzungen bewertet sind; n sagt, wie viele</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>The 7 days before a session beside days 1 to 7 after it, without its own day. Needs 3 rated days on each side; under 5 it is preliminary</source>
        <translation>Die 7 Tage vor einer Sitzung neben Tag 1 bis 7 danach, ohne ihren eigenen Tag. Braucht auf jeder Seite 3 bewertete Tage; unter 5 ist es vorläufig</translation>
    </message>
    <message>
        <source>Day pairs</source>
        <translation>Tagespaare</translation>
    </message>
    <message>
        <source>Each day before beside each day after. NAP is the share of pairs in which the later day was better, equal ones counted half; 0.50 is no difference</source>
        <translation>Jeder Tag davor neben jedem Tag danach. NAP ist der Anteil der Paare, in denen der spätere Tag besser war, gleiche zählen halb; 0,50 heißt kein Unterschied</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation>Ihre Linie</translation>
    </message>
    <message>
        <source>The median before session 1, better by the change that you call noticeable. You choose that in Settings</source>
        <translation>Der Median vor Sitzung 1, besser um die Veränderung, die Sie bemerken. Diese wählen Sie in den Einstellungen</translation>
    </message>
    <message>
        <source>Days of benefit</source>
        <translation>Tage besser als die Linie</translation>
    </message>
    <message>
        <source>From a session on, while the median of the last 3 rated days is on the better side of your line. Not reached: not within 7 days. This cannot show why</source>
        <translation>Von einer Sitzung an, solange der Median der letzten 3 bewerteten Tage auf der besseren Seite Ihrer Linie liegt. Nicht erreicht: nicht in 7 Tagen. Warum, lässt sich daraus nicht sagen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>The low, middle and high part of a scale. You choose in Settings where they end; the summary shows how many days lie in each</source>
        <translation>Der niedrige, mittlere und hohe Teil einer Skala. In den Einstellungen wählen Sie, wo sie enden; das Blatt für Ihren Termin zeigt, wie viele Tage in jedem liegen</translation>
    </message>
    <message>
        <source>Where your journal lies</source>
        <translation>Wo Ihr Tagebuch liegt</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>You do not have to handle this alone</source>
        <translation>Sie müssen da nicht allein durch</translation>
    </message>
    <message>
        <source>Call one of these numbers now, if you like. Any reason is enough.</source>
        <translation>Rufen Sie jetzt eine dieser Nummern an, wenn Sie möchten. Jeder Grund genügt.</translation>
    </message>
    <message>
        <source>Nobody is watching this program, and it cannot call anyone for you. Someone near you can make the call too.</source>
        <translation>In diesem Programm liest niemand mit, und es kann niemanden für Sie anrufen. Auch jemand in Ihrer Nähe kann den Anruf übernehmen.</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Call the emergency number at once for chest pain, trouble breathing, fainting or somebody who cannot be woken, a sudden headache worse than any before, or weakness on one side.</source>
        <translation>Rufen Sie sofort den Notruf an bei Schmerzen in der Brust, Atemnot, Ohnmacht, plötzlichen Kopfschmerzen, die stärker sind als je zuvor, bei Schwäche auf einer Seite, oder wenn jemand nicht zu wecken ist.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Days, the newest on top</source>
        <translation>Tage, der neueste oben</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) found.</source>
        <translation>
            <numerusform>%n Tag gefunden.</numerusform>
            <numerusform>%n Tage gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was entered on this day itself.</source>
        <translation>An diesem Tag selbst wurde nichts eingetragen.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n entry(s) on this day. Open it to delete one.</source>
        <translation>
            <numerusform>An diesem Tag gibt es %n Eintrag. Öffnen Sie den Tag, um ihn zu löschen.</numerusform>
            <numerusform>An diesem Tag gibt es %n Einträge. Öffnen Sie den Tag, um einen zu löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for {words}.</source>
        <translation>Zu „{words}“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>{found} of {all} days</source>
        <translation>{found} von {all} Tagen</translation>
    </message>
    <message>
        <source>Days: {all}</source>
        <translation>Tage: {all}</translation>
    </message>
    <message>
        <source>{mark} entered later</source>
        <translation>{mark} nachgetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) left out.</source>
        <translation>
            <numerusform>%n beschädigter Eintrag ist ausgelassen.</numerusform>
            <numerusform>%n beschädigte Einträge sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Days show up here as you log them, the newest on top.</source>
        <translation>Hier erscheinen Ihre Tage, sobald Sie sie eintragen, der neueste oben.</translation>
    </message>
    <message>
        <source>Search notes and side effects</source>
        <translation>Notizen und Nebenwirkungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>{day}, entered later</source>
        <translation>{day}, nachgetragen</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Session {numbers}</source>
        <translation>Sitzung {numbers}</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this window and of the page for your appointment.</source>
        <translation>Für dieses Fenster und das Blatt für Ihren Termin.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message>
        <source>Looking for backups.</source>
        <translation>Sicherungen werden gesucht.</translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation>Noch gibt es keine gute Sicherung.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Last good backup: {moment}, {entries}.</source>
        <translation>Letzte gute Sicherung: {moment}, {entries}.</translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message>
        <source>The journal has not been checked closely yet.</source>
        <translation>Das Tagebuch wurde noch nicht gründlich geprüft.</translation>
    </message>
    <message>
        <source>Last close check of the journal: {moment}. Nothing is damaged.</source>
        <translation>Letzte gründliche Prüfung des Tagebuchs: {moment}. Nichts ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>Last close check of the journal: {moment}. %n damaged entry(s).</source>
        <translation>
            <numerusform>Letzte gründliche Prüfung des Tagebuchs: {moment}. %n beschädigter Eintrag.</numerusform>
            <numerusform>Letzte gründliche Prüfung des Tagebuchs: {moment}. %n beschädigte Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>{value} · {label}</source>
        <translation>{value} · {label}</translation>
    </message>
    <message>
        <source>{label} · {value}</source>
        <translation>{label} · {value}</translation>
    </message>
</context>
<context>
    <name>LicenceTexts</name>
    <message>
        <source>{part} · {licence}</source>
        <translation>{part} · {licence}</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>Lizenztexte</translation>
    </message>
    <message>
        <source>No licence text of {part} is packed here. Its licence is {licence}.</source>
        <translation>Von {part} liegt hier kein Lizenztext bei. Die Lizenz ist {licence}.</translation>
    </message>
    <message>
        <source>Part and licence</source>
        <translation>Teil und Lizenz</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Symptom Journal</source>
        <translation>Symptom Journal</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Für den Termin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Everything here is made up, and so is every file saved from here.</source>
        <translation>Alles hier ist erfunden, auch jede Datei, die hier gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>MeasurePanel</name>
    <message>
        <source>{direction} · {low} to {high}</source>
        <translation>{direction} · {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>MeasuresSection</name>
    <message>
        <source>What is asked every day</source>
        <translation>Was jeden Tag gefragt wird</translation>
    </message>
    <message>
        <source>Fewer is easier to keep up. Taking a tick out deletes nothing.</source>
        <translation>Weniger lässt sich leichter durchhalten. Ein Häkchen zu entfernen löscht nichts.</translation>
    </message>
    <message>
        <source>{name} is asked.</source>
        <translation>Nach „{name}“ wird gefragt.</translation>
    </message>
    <message>
        <source>{name} is not asked any more.</source>
        <translation>Nach „{name}“ wird nicht mehr gefragt.</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More: {words}</source>
        <translation>Mehr: {words}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>Only for the page you take along, and only when you tick it there.</source>
        <translation>Nur für das Blatt, das Sie mitnehmen, und nur, wenn Sie es dort ankreuzen.</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
</context>
<context>
    <name>NoneYet</name>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>When one is planned or behind you, add it here. Only its start is needed; the rest can wait.</source>
        <translation>Ist eine geplant oder schon vorbei, tragen Sie sie hier ein. Nötig ist nur der Beginn; alles andere kann warten.</translation>
    </message>
</context>
<context>
    <name>NoteSection</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, only if you want one. It stays out of the summary unless you put it in.</source>
        <translation>Eine Notiz, nur wenn Sie möchten. Auf das Blatt für Ihren Termin kommt sie nur, wenn Sie das ankreuzen.</translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>Close this line</source>
        <translation>Zeile schließen</translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message numerus="yes">
        <source>This journal is also open in %n other window(s). All can be used; what one saves shows in the others.</source>
        <translation>
            <numerusform>Dieses Tagebuch ist auch in %n anderen Fenster offen. Alle lassen sich benutzen; was eines speichert, erscheint in den anderen.</numerusform>
            <numerusform>Dieses Tagebuch ist auch in %n anderen Fenstern offen. Alle lassen sich benutzen; was eines speichert, erscheint in den anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This journal is also open in another window on this computer since {moment}. Both can be used; what one saves shows in the other.</source>
        <translation>Dieses Tagebuch ist auch in einem anderen Fenster auf diesem Computer offen, seit {moment}. Beide lassen sich benutzen; was eines speichert, erscheint im anderen.</translation>
    </message>
    <message>
        <source>This journal is also open on {computer} since {moment}. Both can be used; what one saves shows in the other.</source>
        <translation>Dieses Tagebuch ist auch auf {computer} offen, seit {moment}. Beide lassen sich benutzen; was eines speichert, erscheint im anderen.</translation>
    </message>
</context>
<context>
    <name>OwnMeasureSection</name>
    <message>
        <source>A measure of your own</source>
        <translation>Ein eigenes Merkmal</translation>
    </message>
    <message>
        <source>Its scale stays as it is now, so that every rating means the same.</source>
        <translation>Die Skala bleibt, wie sie jetzt ist, damit jede Bewertung dasselbe bedeutet.</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Höher ist besser</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Niedriger ist besser</translation>
    </message>
    <message>
        <source>Add this measure</source>
        <translation>Dieses Merkmal hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>{name} is asked from now on.</source>
        <translation>Nach „{name}“ wird ab jetzt gefragt.</translation>
    </message>
    <message>
        <source>Taken back. What you typed is still here, not saved.</source>
        <translation>Zurückgenommen. Was Sie eingegeben haben, steht noch hier, nicht gespeichert.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Question about the day</source>
        <translation>Frage zum Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What the lowest value means</source>
        <translation>Was der niedrigste Wert bedeutet</translation>
    </message>
    <message>
        <source>What the highest value means</source>
        <translation>Was der höchste Wert bedeutet</translation>
    </message>
    <message>
        <source>which means</source>
        <translation>das bedeutet</translation>
    </message>
</context>
<context>
    <name>OwnWordsForm</name>
    <message>
        <source>What changed</source>
        <translation>Was sich verändert hat</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Was mir aufgefallen ist</translation>
    </message>
    <message>
        <source>What I ask</source>
        <translation>Was ich fragen möchte</translation>
    </message>
</context>
<context>
    <name>PeriodSelector</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Period: {span}</source>
        <translation>Zeitraum: {span}</translation>
    </message>
</context>
<context>
    <name>PhaseChips</name>
    <message>
        <source>More side effects, {phase}</source>
        <translation>Mehr Nebenwirkungen, {phase}</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>Your next session</source>
        <translation>Ihre nächste Sitzung</translation>
    </message>
    <message>
        <source>If you know the day. Everything else about it can be entered in Sessions.</source>
        <translation>Wenn Sie den Tag schon wissen. Alles andere können Sie unter „Sitzungen“ eintragen.</translation>
    </message>
    <message>
        <source>Plan this session</source>
        <translation>Diese Sitzung planen</translation>
    </message>
    <message>
        <source>Planned next: {day}, {time}.</source>
        <translation>Als Nächstes geplant: {day}, {time}.</translation>
    </message>
    <message>
        <source>This time has passed. Choose one that is still to come.</source>
        <translation>Diese Zeit ist schon vorbei. Wählen Sie eine, die noch kommt.</translation>
    </message>
    <message>
        <source>Planned.</source>
        <translation>Geplant.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Day of the session</source>
        <translation>Tag der Sitzung</translation>
    </message>
    <message>
        <source>Time of the session</source>
        <translation>Uhrzeit der Sitzung</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Seite danach</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
    <message>
        <source>Making the page ...</source>
        <translation>Die Seite entsteht ...</translation>
    </message>
    <message>
        <source>The page could not be shown.</source>
        <translation>Das Blatt konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Preview. {place}</source>
        <translation>Vorschau. {place}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>I need help now</source>
        <translation>Ich brauche jetzt Hilfe</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>{question} {low} is {low_label}, {high} is {high_label}.</source>
        <translation>{question} {low} heißt: {low_label}, {high} heißt: {high_label}.</translation>
    </message>
</context>
<context>
    <name>ReadOnlyBand</name>
    <message>
        <source>Only to be read</source>
        <translation>Nur zum Lesen</translation>
    </message>
</context>
<context>
    <name>ReadOut</name>
    <message>
        <source>Point at a day to read it here, or use the arrow keys in the chart.</source>
        <translation>Zeigen Sie auf einen Tag, um ihn hier abzulesen, oder nutzen Sie im Diagramm die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <source>Ratings, side effects and sessions by day</source>
        <translation>Bewertungen, Nebenwirkungen und Sitzungen nach Tagen</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Later</source>
        <comment>filled in later</comment>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>ReadingsSection</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>About 40 min in</source>
        <translation>Nach etwa 40 Min.</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oberer Wert</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unterer Wert</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Blood pressure and pulse</source>
        <translation>Blutdruck und Puls</translation>
    </message>
    <message>
        <source>{pressure} is very high. Measure again after some minutes. With chest pain, trouble breathing, changed sight or a severe headache, call the emergency services. Otherwise contact your clinic now.</source>
        <translation>{pressure} ist sehr hoch. Messen Sie nach einigen Minuten noch einmal. Bei Schmerzen in der Brust, Atemnot, Sehstörungen oder starken Kopfschmerzen rufen Sie den Notruf an. Sonst wenden Sie sich jetzt an Ihre Klinik.</translation>
    </message>
    <message>
        <source>{pressure} is above 140/90. Mention this reading to the clinic before the session begins.</source>
        <translation>{pressure} liegt über 140/90. Sagen Sie der Klinik diesen Wert, bevor die Sitzung beginnt.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>One message a day, if you want one. It says “{words}” and no more.</source>
        <translation>Eine Nachricht am Tag, wenn Sie möchten. Darin steht „{words}“ und sonst nichts.</translation>
    </message>
    <message>
        <source>Remind me on this computer</source>
        <translation>Auf diesem Computer erinnern</translation>
    </message>
    <message>
        <source>Save a calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Time for your check-in?</source>
        <translation>Zeit für Ihren Tageseintrag?</translation>
    </message>
    <message>
        <source>Off on this computer</source>
        <translation>Auf diesem Computer aus</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Jeden Tag um {time}</translation>
    </message>
    <message>
        <source>Saved {name}. Open it with your calendar; nothing of your journal is in it.</source>
        <translation>{name} ist gespeichert. Öffnen Sie die Datei mit Ihrem Kalender; aus Ihrem Tagebuch steht nichts darin.</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>Only while this program is running; minimised is enough. It stays silent when the day is logged. The menu of its small icon can ask again half an hour later. Some systems show the name of the program beside the message.</source>
        <translation>Nur solange das Programm läuft; minimiert genügt. Ist der Tag schon eingetragen, kommt keine Nachricht. Über das Menü des kleinen Symbols fragt es nach einer halben Stunde noch einmal. Manche Systeme zeigen neben der Nachricht den Namen des Programms.</translation>
    </message>
    <message>
        <source>This desktop shows no messages of this program. A calendar file works without it.</source>
        <translation>Hier können keine Nachrichten dieses Programms erscheinen. Mit einer Kalenderdatei geht es auch so.</translation>
    </message>
    <message>
        <source>For the calendar of your phone or computer. It reminds you at this time every day, also when the day is logged and when this program is closed. To change the time later, delete the entry there and take in a new file.</source>
        <translation>Für den Kalender auf Ihrem Telefon oder Computer. Er erinnert Sie jeden Tag um diese Zeit, auch wenn der Tag schon eingetragen oder dieses Programm geschlossen ist. Möchten Sie die Zeit später ändern, löschen Sie dort den Termin und öffnen Sie eine neue Datei.</translation>
    </message>
</context>
<context>
    <name>ReminderTray</name>
    <message>
        <source>Check-in</source>
        <translation>Tageseintrag</translation>
    </message>
    <message>
        <source>Time for your check-in?</source>
        <translation>Zeit für Ihren Tageseintrag?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask again in half an hour</source>
        <translation>In einer halben Stunde wieder fragen</translation>
    </message>
</context>
<context>
    <name>ResponseTables</name>
    <message>
        <source>Measure shown in the table</source>
        <translation>Merkmal in der Tabelle</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Davor und danach</translation>
    </message>
    <message>
        <source>Mean before session 1: {mean}.</source>
        <translation>Mittelwert vor Sitzung 1: {mean}.</translation>
    </message>
    <message>
        <source>Means of the 7 days before a session and of days 1 to 7 after it, its own day left out; in brackets the days rated. A neighbouring session cuts both short.</source>
        <translation>Mittelwerte der 7 Tage vor einer Sitzung und von Tag 1 bis 7 danach, ohne ihren eigenen Tag; in Klammern die bewerteten Tage. Eine Nachbarsitzung schneidet beide ab.</translation>
    </message>
    <message>
        <source>Days before and after each session</source>
        <translation>Tage vor und nach jeder Sitzung</translation>
    </message>
    <message>
        <source>Weeks after the first session</source>
        <translation>Wochen nach der ersten Sitzung</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Restore this backup</source>
        <translation>Diese Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>The backup of {moment}: {held}</source>
        <translation>Die Sicherung von {moment}: {held}</translation>
    </message>
    <message>
        <source>The journal itself cannot be read.</source>
        <translation>Das Tagebuch selbst lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The journal now: {held}</source>
        <translation>Das Tagebuch jetzt: {held}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of now would not be there any more.</source>
        <translation>
            <numerusform>%n Eintrag, den es jetzt gibt, wäre nicht mehr da.</numerusform>
            <numerusform>%n Einträge, die es jetzt gibt, wären nicht mehr da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) would come back.</source>
        <translation>
            <numerusform>%n Eintrag käme zurück.</numerusform>
            <numerusform>%n Einträge kämen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) would read as before.</source>
        <translation>
            <numerusform>%n Eintrag würde wieder so lauten wie zuvor.</numerusform>
            <numerusform>%n Einträge würden wieder so lauten wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries are the same in both.</source>
        <translation>Die Einträge sind in beiden dieselben.</translation>
    </message>
    <message>
        <source>The journal as it is now is kept as a backup, so this can be taken back. The window opens again afterwards.</source>
        <translation>Das Tagebuch, wie es jetzt ist, bleibt als Sicherung erhalten; so lässt sich das zurücknehmen. Das Fenster öffnet sich danach wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, the last one of {day}.</source>
        <translation>{entries}, der letzte vom {day}.</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Saved {name}. This file is not protected any more: anyone who has it can read it.</source>
        <translation>{name} ist gespeichert. Diese Datei ist nicht mehr geschützt: Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}. The file is there.</source>
        <translation>Kein Programm auf diesem Computer öffnet {path}. Die Datei ist da.</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>Choose a second place</source>
        <translation>Zweiten Ort wählen</translation>
    </message>
    <message>
        <source>No second place</source>
        <translation>Kein zweiter Ort</translation>
    </message>
    <message>
        <source>A second place, such as a USB stick or a synced folder, also helps when this computer is lost. Whoever has that place can read the backups.</source>
        <translation>Ein zweiter Ort, etwa ein USB-Stick oder ein synchronisierter Ordner, hilft auch, wenn dieser Computer verloren geht. Wer diesen Ort hat, kann die Sicherungen lesen.</translation>
    </message>
    <message>
        <source>Each backup also goes to {folder}.</source>
        <translation>Jede Sicherung kommt auch nach {folder}.</translation>
    </message>
    <message>
        <source>Each backup also goes to {folder}, which is not there now.</source>
        <translation>Jede Sicherung kommt auch nach {folder}; dieser Ort ist gerade nicht da.</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Open check-in of {day}</source>
        <translation>Zum Tageseintrag: {day}</translation>
    </message>
</context>
<context>
    <name>SessionLinks</name>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>Planned session</source>
        <translation>Geplante Sitzung</translation>
    </message>
    <message>
        <source>Cancelled session</source>
        <translation>Abgesagte Sitzung</translation>
    </message>
    <message>
        <source>{session}, {given} – open</source>
        <translation>{session}, {given} – öffnen</translation>
    </message>
    <message>
        <source>{session} – open</source>
        <translation>{session} – öffnen</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions, the newest on top</source>
        <translation>Sitzungen, die neueste oben</translation>
    </message>
</context>
<context>
    <name>SessionStrip</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gabe</translation>
    </message>
    <message>
        <source>Felt</source>
        <translation>Gespürt</translation>
    </message>
    <message>
        <source>Session {number}</source>
        <translation>Sitzung {number}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>{session}, not saved</source>
        <translation>{session}, nicht gespeichert</translation>
    </message>
    <message>
        <source>no side effects</source>
        <translation>keine Nebenwirkungen</translation>
    </message>
    <message>
        <source>{name}, {severity}</source>
        <translation>{name}, {severity}</translation>
    </message>
    <message>
        <source>normal after {time}</source>
        <translation>normal nach {time}</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Filled in from the last session. Nothing is saved yet.</source>
        <translation>Aus der letzten Sitzung übernommen. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Shown as it was saved.</source>
        <translation>So war es gespeichert.</translation>
    </message>
    <message>
        <source>Taken back. What you typed is still here, not saved.</source>
        <translation>Zurückgenommen. Was Sie eingegeben haben, steht noch hier, nicht gespeichert.</translation>
    </message>
    <message>
        <source>{done} done, {planned} planned</source>
        <translation>{done} bisher, {planned} geplant</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All of this is kept in the journal itself.</source>
        <translation>Alles hier wird im Tagebuch selbst gespeichert.</translation>
    </message>
</context>
<context>
    <name>SettingsSection</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>SideEffectsSection</name>
    <message>
        <source>Side effects on Today</source>
        <translation>Nebenwirkungen auf „Heute“</translation>
    </message>
    <message>
        <source>Those ticked have a button of their own there; the others wait behind More.</source>
        <translation>Was angekreuzt ist, steht dort gleich zur Wahl; alles andere wartet hinter „Mehr“.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>StampedTime</name>
    <message>
        <source>Put in the present time and save</source>
        <translation>Die jetzige Uhrzeit eintragen und speichern</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>hh:mm</translation>
    </message>
    <message>
        <source>{moment}, time</source>
        <translation>{moment}, Uhrzeit</translation>
    </message>
</context>
<context>
    <name>SummaryChoices</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Entries about suicidal thoughts</source>
        <translation>Einträge zu Suizidgedanken</translation>
    </message>
    <message>
        <source>Every day as a table</source>
        <translation>Jeder Tag als Tabelle</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>My name on the page: {name}</source>
        <translation>Mein Name auf dem Blatt: {name}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>SummaryOverview</name>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>none in this period</source>
        <translation>keine in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>stay in the journal</source>
        <translation>bleiben im Tagebuch</translation>
    </message>
    <message>
        <source>{rated} · median {median}, middle half {half}</source>
        <translation>{rated} · Median {median}, mittlere Hälfte {half}</translation>
    </message>
    <message>
        <source>none recorded in this period</source>
        <translation>in diesem Zeitraum keine festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} und %n weitere</numerusform>
            <numerusform>{first} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Für den Termin</translation>
    </message>
    <message>
        <source>A page for your appointment, or your days as a table.</source>
        <translation>Ein Blatt zum Mitnehmen oder Ihre Tage als Tabelle.</translation>
    </message>
    <message>
        <source>Rate today</source>
        <translation>Heute bewerten</translation>
    </message>
    <message>
        <source>In your words, if you want</source>
        <translation>In Ihren Worten, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Only if you want it</source>
        <translation>Nur, wenn Sie möchten</translation>
    </message>
    <message>
        <source>The page in words</source>
        <translation>Das Blatt in Worten</translation>
    </message>
    <message>
        <source>Nothing to take along yet</source>
        <translation>Noch nichts zum Mitnehmen</translation>
    </message>
    <message>
        <source>Once you have rated a day or logged a session, you find it here.</source>
        <translation>Sobald Sie einen Tag bewertet oder eine Sitzung eingetragen haben, liegt hier Ihr Blatt bereit.</translation>
    </message>
</context>
<context>
    <name>TimesSection</name>
    <message>
        <source>Done</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>Normal again</source>
        <translation>Wieder normal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Normal again {time} after the start.</source>
        <translation>Wieder normal {time} nach dem Beginn.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>How is today?</source>
        <translation>Wie geht es Ihnen heute?</translation>
    </message>
    <message>
        <source>How was {day}?</source>
        <translation>Wie ging es Ihnen am {day}?</translation>
    </message>
    <message>
        <source>marked as entered later</source>
        <translation>gilt als nachgetragen</translation>
    </message>
    <message>
        <source>It is before {hour}: this is still {day}.</source>
        <translation>Es ist vor {hour} Uhr, also noch {day}.</translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Ratings over time</source>
        <translation>Bewertungen im Verlauf</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The chart in words</source>
        <translation>Das Diagramm in Worten</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>The last rating, side effect or session is from {day}.</source>
        <translation>Die letzte Bewertung, Nebenwirkung oder Sitzung ist vom {day}.</translation>
    </message>
    <message>
        <source>Nothing in this period</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing rated yet</source>
        <translation>Noch nichts bewertet</translation>
    </message>
    <message>
        <source>Each day you rate becomes a dot here. One is enough to start.</source>
        <translation>Jeder Tag, den Sie bewerten, wird hier ein Punkt. Einer reicht für den Anfang.</translation>
    </message>
    <message>
        <source>Rate today</source>
        <translation>Heute bewerten</translation>
    </message>
</context>
<context>
    <name>TypedSection</name>
    <message>
        <source>This is not saved yet.</source>
        <translation>Das ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Around each session</source>
        <translation>Um jede Sitzung herum</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
</context>
<context>
    <name>VisitsSection</name>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Days of your appointments. Charts and page can begin at the last one.</source>
        <translation>Die Tage Ihrer Termine. Diagramme und Blatt können beim letzten beginnen.</translation>
    </message>
    <message>
        <source>Day of a visit</source>
        <translation>Tag eines Termins</translation>
    </message>
    <message>
        <source>Add visit</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%n days, the latest {day}</source>
        <translation>
            <numerusform>%n Tag, {day}</numerusform>
            <numerusform>%n Tage, der späteste {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the visit of {day}</source>
        <translation>Termin am {day} entfernen</translation>
    </message>
</context>
<context>
    <name>WaysBackBox</name>
    <message>
        <source>The damaged file is kept, whatever you choose.</source>
        <translation>Die beschädigte Datei bleibt erhalten, was Sie auch wählen.</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Open the newest backup ({day})</source>
        <translation>Die neueste Sicherung öffnen ({day})</translation>
    </message>
    <message>
        <source>The backup is in place. The damaged file is kept as {name}.</source>
        <translation>Die Sicherung ist eingesetzt. Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n check-in(s) rescued.</source>
        <translation>
            <numerusform>%n Tageseintrag gerettet.</numerusform>
            <numerusform>%n Tageseinträge gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) rescued.</source>
        <translation>
            <numerusform>%n Sitzung gerettet.</numerusform>
            <numerusform>%n Sitzungen gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entries came back without notes.</source>
        <translation>
            <numerusform>%n davon kam ohne Notiz zurück.</numerusform>
            <numerusform>%n davon kamen ohne Notizen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) an entry is known to be lost.</source>
        <translation>
            <numerusform>Von %n Tag ist bekannt, dass ein Eintrag fehlt.</numerusform>
            <numerusform>Von %n Tagen ist bekannt, dass ein Eintrag fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as {name}.</source>
        <translation>Die beschädigte Datei bleibt als {name} erhalten.</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save CSV</source>
        <translation>CSV speichern</translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation>Wird gedruckt&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved or printed.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert oder gedruckt.</translation>
    </message>
    <message>
        <source>Writing {name} ...</source>
        <translation>{name} wird geschrieben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to {printer}.</source>
        <translation>
            <numerusform>%n Seite ging an {printer}.</numerusform>
            <numerusform>%n Seiten gingen an {printer}.</numerusform>
        </translation>
    </message>
    <message>
        <source>That could not be finished.</source>
        <translation>Das konnte nicht abgeschlossen werden.</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message>
        <source>Ratings week by week</source>
        <translation>Bewertungen Woche für Woche</translation>
    </message>
    <message>
        <source>Point at a week to read it here, or use the arrow keys.</source>
        <translation>Zeigen Sie auf eine Woche, um sie hier abzulesen, oder nutzen Sie die Pfeiltasten.</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>A week earlier</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Eine Woche später</translation>
    </message>
</context>
<context>
    <name>WeekTable</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Mean of the week</source>
        <translation>Mittelwert der Woche</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Better pairs</source>
        <translation>Bessere Paare</translation>
    </message>
</context>
<context>
    <name>YearSteps</name>
    <message>
        <source>Earlier year: {year}</source>
        <translation>Früheres Jahr: {year}</translation>
    </message>
    <message>
        <source>No earlier year</source>
        <translation>Kein früheres Jahr</translation>
    </message>
    <message>
        <source>Later year: {year}</source>
        <translation>Späteres Jahr: {year}</translation>
    </message>
    <message>
        <source>No later year</source>
        <translation>Kein späteres Jahr</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Point at a day to read it, or use the arrow keys; a click or Enter opens it.</source>
        <translation>Zeigen Sie auf einen Tag, um ihn abzulesen, oder nutzen Sie die Pfeiltasten; ein Klick oder Enter öffnet ihn.</translation>
    </message>
    <message>
        <source>Outlined days were not rated.</source>
        <translation>Tage mit bloßem Umriss wurden nicht bewertet.</translation>
    </message>
    <message>
        <source>Dots are sessions.</source>
        <translation>Punkte sind Sitzungen.</translation>
    </message>
    <message>
        <source>Nothing was rated in {year}.</source>
        <translation>Im Jahr {year} wurde nichts bewertet.</translation>
    </message>
    <message>
        <source>Not rated in {year}: {names}.</source>
        <translation>Im Jahr {year} nicht bewertet: {names}.</translation>
    </message>
</context>
<context>
    <name>after sessions</name>
    <message>
        <source>Your own ratings from 3 days before to 14 days after each session, laid over one another. This cannot show why something changed.</source>
        <translation>Ihre eigenen Bewertungen von 3 Tagen vor bis 14 Tage nach jeder Sitzung, übereinandergelegt. Warum sich etwas verändert hat, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>Your own ratings in each week after session 1, beside up to 28 days before it. This cannot show why something changed.</source>
        <translation>Ihre eigenen Bewertungen in jeder Woche nach Sitzung 1, neben bis zu 28 Tagen davor. Warum sich etwas verändert hat, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>Each thin line is one session.</source>
        <translation>Jede dünne Linie ist eine Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n sessions have a thin line; the rest is in the band.</source>
        <translation>
            <numerusform>Nur die letzte Sitzung hat eine dünne Linie; die übrigen stecken im Band.</numerusform>
            <numerusform>Nur die letzten %n Sitzungen haben eine dünne Linie; die übrigen stecken im Band.</numerusform>
        </translation>
    </message>
    <message>
        <source>The thick line is the median of the sessions, the band their middle half.</source>
        <translation>Die dicke Linie ist der Median der Sitzungen, das Band ihre mittlere Hälfte.</translation>
    </message>
    <message>
        <source>Where fewer than 3 sessions are rated, nothing is summed up.</source>
        <translation>Wo weniger als 3 Sitzungen bewertet sind, wird nichts zusammengefasst.</translation>
    </message>
    <message>
        <source>No day is rated for 3 sessions yet, so nothing is summed up.</source>
        <translation>Noch ist kein Tag bei 3 Sitzungen bewertet; deshalb wird nichts zusammengefasst.</translation>
    </message>
    <message>
        <source>Below: days from the session, which is day 0, and n, how many sessions are rated on that day.</source>
        <translation>Darunter: Tage ab der Sitzung, die Tag 0 ist, und n, wie viele Sitzungen an diesem Tag bewertet sind.</translation>
    </message>
    <message>
        <source>Each dot is the median of one week, counted from session 1; the band is the middle half of its days. The dotted line is the median before session 1. Where fewer than 3 days are rated, nothing is drawn. Below: the weeks, and n, how many days are rated.</source>
        <translation>Jeder Punkt ist der Median einer Woche, gezählt ab Sitzung 1; das Band ist die mittlere Hälfte ihrer Tage. Die gepunktete Linie ist der Median vor Sitzung 1. Wo weniger als 3 Tage bewertet sind, wird nichts gezeichnet. Darunter: die Wochen und n, wie viele Tage bewertet sind.</translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n weeks are drawn; all are in the table.</source>
        <translation>
            <numerusform>Nur die letzte Woche ist gezeichnet; alle stehen in der Tabelle.</numerusform>
            <numerusform>Nur die letzten %n Wochen sind gezeichnet; alle stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session in this period. Once there is one, the days around it are shown here.</source>
        <translation>Keine Sitzung in diesem Zeitraum. Sobald es eine gibt, stehen hier die Tage um sie herum.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>Thin lines: single sessions. n: sessions with a rating on that day. Neighbouring sessions cut the days off.</source>
        <translation>Dünne Linien: einzelne Sitzungen. n: Sitzungen mit einer Bewertung an diesem Tag. Nachbarsitzungen schneiden die Tage ab.</translation>
    </message>
    <message>
        <source>Line: median, band: middle half, both from n {fewest} on; thin lines: single sessions. n: sessions with a rating on that day. Neighbouring sessions cut the days off.</source>
        <translation>Linie: Median, Band: mittlere Hälfte, beides ab n {fewest}; dünne Linien: einzelne Sitzungen. n: Sitzungen mit Bewertung an dem Tag. Nachbarsitzungen schneiden Tage ab.</translation>
    </message>
    <message>
        <source>{name}, {direction}, around each session; single sessions, nothing is summed up. Sessions: {sessions}.</source>
        <translation>{name}, {direction}, um jede Sitzung herum; einzelne Sitzungen, nichts ist zusammengefasst. Sitzungen: {sessions}.</translation>
    </message>
    <message>
        <source>Days of benefit</source>
        <translation>Tage besser als die Linie</translation>
    </message>
    <message>
        <source>Days of benefit after session</source>
        <translation>Tage besser als die Linie, nach Sitzung</translation>
    </message>
    <message>
        <source>Numbers: sessions. Own line: median before session 1 and the noticeable change the patient chose. At least: cut off by the next session or the last rating.</source>
        <translation>Zahlen: Sitzungen. Linie: Median vor Sitzung 1 und die gewählte merkliche Änderung. Mindestens: von der nächsten Sitzung oder der letzten Bewertung abgeschnitten.</translation>
    </message>
    <message>
        <source>≥ {days}</source>
        <comment>at least</comment>
        <translation>≥ {days}</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>unerreicht</translation>
    </message>
    <message>
        <source>no own line: too few days rated before session 1</source>
        <translation>keine Linie: zu wenige Tage vor Sitzung 1 bewertet</translation>
    </message>
    <message>
        <source>own line off the scale</source>
        <translation>Linie außerhalb der Skala</translation>
    </message>
    <message>
        <source>own line {value}</source>
        <translation>Linie {value}</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Unerreicht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>End known</source>
        <translation>Ende bekannt</translation>
    </message>
    <message>
        <source>{sessions} ({days} days)</source>
        <translation>{sessions} ({days} Tage)</translation>
    </message>
    <message>
        <source>Own line: median before session 1 and the noticeable change the patient chose. ≥ (at least): the next session or the last rating came first. Not reached: not within 7 days.</source>
        <translation>Linie: Median vor Sitzung 1 und die gewählte merkliche Änderung. ≥ (mindestens): die nächste Sitzung oder letzte Bewertung kam vorher. Unerreicht: nicht in 7 Tagen.</translation>
    </message>
    <message>
        <source>Week by week since session 1</source>
        <translation>Woche für Woche seit Sitzung 1</translation>
    </message>
    <message>
        <source>Around each session, by days since it</source>
        <translation>Um jede Sitzung herum, nach Tagen seit der Sitzung</translation>
    </message>
    <message>
        <source>Points: days; left of the dashed line up to 28 days before session 1, then the weeks after it, days with a session left out. n: rated days.</source>
        <translation>Punkte: Tage; links der gestrichelten Linie bis zu 28 Tage vor Sitzung 1, dann die Wochen danach ohne Sitzungstage. n: bewertete Tage.</translation>
    </message>
    <message>
        <source>Points: days; left of the dashed line up to 28 days before session 1, then the weeks after it, days with a session left out. Line: median, from 3 rated days on. n: rated days.</source>
        <translation>Punkte: Tage; links bis zu 28 Tage vor Sitzung 1, dann die Wochen danach ohne Sitzungstage. Linie: Median ab 3 bewerteten Tagen. n: bewertete Tage.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>{name}, {direction}, week by week. Before session 1: {before}.</source>
        <translation>{name}, {direction}, Woche für Woche. Vor Sitzung 1: {before}.</translation>
    </message>
    <message>
        <source>Week {number}: {after}.</source>
        <translation>Woche {number}: {after}.</translation>
    </message>
    <message>
        <source>{rated}, median {median}</source>
        <translation>{rated}, Median {median}</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>{name} in {year}: {rated}, lowest {lowest}, highest {highest}.</source>
        <translation>{name} {year}: {rated}, niedrigster Wert {lowest}, höchster {highest}.</translation>
    </message>
</context>
<context>
    <name>chart key</name>
    <message>
        <source>Hollow dots were filled in later.</source>
        <translation>Hohle Punkte wurden nachgetragen.</translation>
    </message>
    <message>
        <source>Numbers and dashed lines are sessions.</source>
        <translation>Zahlen und gestrichelte Linien sind Sitzungen.</translation>
    </message>
    <message>
        <source>The numbers on top are sessions.</source>
        <translation>Die Zahlen darüber sind Sitzungen.</translation>
    </message>
    <message>
        <source>Dotted lines are planned sessions.</source>
        <translation>Gepunktete Linien sind geplante Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>Each dot of a side effect is the worst of %n day(s).</source>
        <translation>
            <numerusform>Jeder Punkt einer Nebenwirkung zeigt den stärksten von %n Tag.</numerusform>
            <numerusform>Jeder Punkt einer Nebenwirkung zeigt den stärksten von %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each dot is one day.</source>
        <translation>Jeder Punkt ist ein Tag.</translation>
    </message>
    <message>
        <source>Each dot is the mean of one week.</source>
        <translation>Jeder Punkt ist der Mittelwert einer Woche.</translation>
    </message>
    <message>
        <source>Each dot is the mean of 4 weeks.</source>
        <translation>Jeder Punkt ist der Mittelwert von 4 Wochen.</translation>
    </message>
    <message>
        <source>The line is the mean of 7 days, where at least 4 are rated.</source>
        <translation>Die Linie ist der Mittelwert von 7 Tagen, wo mindestens 4 bewertet sind.</translation>
    </message>
    <message>
        <source>The line is the mean of 4 weeks, where more than half is rated.</source>
        <translation>Die Linie ist der Mittelwert von 4 Wochen, wo mehr als die Hälfte bewertet ist.</translation>
    </message>
    <message>
        <source>The line is the mean of 12 weeks, where more than half is rated.</source>
        <translation>Die Linie ist der Mittelwert von 12 Wochen, wo mehr als die Hälfte bewertet ist.</translation>
    </message>
</context>
<context>
    <name>chart words</name>
    <message numerus="yes">
        <source>%n session(s), the last on {last}.</source>
        <translation>
            <numerusform>%n Sitzung, am {last}.</numerusform>
            <numerusform>%n Sitzungen, die letzte am {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A session is planned for {day}.</source>
        <translation>Für den {day} ist eine Sitzung geplant.</translation>
    </message>
    <message>
        <source>Side effects: {effects}.</source>
        <translation>Nebenwirkungen: {effects}.</translation>
    </message>
    <message>
        <source>{name}, {worst}, on a day not known</source>
        <translation>{name}, {worst}, Tag nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{name} on %n day(s), at worst {worst}</source>
        <translation>
            <numerusform>{name} an %n Tag, {worst}</numerusform>
            <numerusform>{name} an %n Tagen, höchstens {worst}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>IV</source>
        <translation>i.v.</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>i.m.</translation>
    </message>
    <message>
        <source>SC</source>
        <translation>s.c.</translation>
    </message>
    <message>
        <source>sublingual</source>
        <translation>sublingual</translation>
    </message>
    <message>
        <source>buccal</source>
        <translation>bukkal</translation>
    </message>
    <message>
        <source>intranasal</source>
        <translation>intranasal</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>other route</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>IV, into a vein</source>
        <translation>i.v., in eine Vene</translation>
    </message>
    <message>
        <source>IM, into a muscle</source>
        <translation>i.m., in einen Muskel</translation>
    </message>
    <message>
        <source>SC, under the skin</source>
        <translation>s.c., unter die Haut</translation>
    </message>
    <message>
        <source>Sublingual, under the tongue</source>
        <translation>Sublingual, unter die Zunge</translation>
    </message>
    <message>
        <source>Buccal, in the cheek</source>
        <translation>Bukkal, in die Wange</translation>
    </message>
    <message>
        <source>Intranasal, into the nose</source>
        <translation>Intranasal, in die Nase</translation>
    </message>
    <message>
        <source>Oral, swallowed</source>
        <translation>Oral, geschluckt</translation>
    </message>
    <message>
        <source>Another route</source>
        <translation>Eine andere Art</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>during the session</source>
        <translation>während der Sitzung</translation>
    </message>
    <message>
        <source>later the same day</source>
        <translation>später am selben Tag</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>before the session</source>
        <translation>vor der Sitzung</translation>
    </message>
    <message>
        <source>about 40 minutes in</source>
        <translation>etwa 40 Minuten nach Beginn</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>am Ende</translation>
    </message>
</context>
<context>
    <name>crash</name>
    <message>
        <source>Something went wrong that should not have. What you saved is safe.</source>
        <translation>Etwas ist schiefgegangen, das nicht schiefgehen sollte. Was Sie gespeichert haben, ist sicher.</translation>
    </message>
</context>
<context>
    <name>day reading</name>
    <message>
        <source>{name}, {severity}</source>
        <translation>{name}, {severity}</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>{day}.</source>
        <translation>{day}.</translation>
    </message>
    <message>
        <source>Side effects: {effects}.</source>
        <translation>Nebenwirkungen: {effects}.</translation>
    </message>
    <message>
        <source>Session {number}.</source>
        <translation>Sitzung {number}.</translation>
    </message>
    <message>
        <source>A session is planned.</source>
        <translation>Eine Sitzung ist geplant.</translation>
    </message>
    <message>
        <source>Nothing rated.</source>
        <translation>Nichts bewertet.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not rated</source>
        <translation>{name} nicht bewertet</translation>
    </message>
    <message>
        <source>{ratings}.</source>
        <translation>{ratings}.</translation>
    </message>
    <message>
        <source>Filled in later.</source>
        <translation>Nachgetragen.</translation>
    </message>
    <message>
        <source>Partly filled in later.</source>
        <translation>Teilweise nachgetragen.</translation>
    </message>
</context>
<context>
    <name>days</name>
    <message>
        <source>Day by day in numbers</source>
        <translation>Tag für Tag in Zahlen</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>{value} (later)</source>
        <translation>{value} (nachgetragen)</translation>
    </message>
    <message>
        <source>{effect} ({severity})</source>
        <translation>{effect} ({severity})</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Quiet day.</source>
        <translation>Ruhiger Tag.</translation>
    </message>
    <message>
        <source>Long day at work.</source>
        <translation>Langer Arbeitstag.</translation>
    </message>
    <message>
        <source>Walked to the park and back.</source>
        <translation>Zu Fuß in den Park und zurück.</translation>
    </message>
    <message>
        <source>Rain all day, stayed in.</source>
        <translation>Den ganzen Tag Regen, zu Hause geblieben.</translation>
    </message>
    <message>
        <source>Woke up twice at night.</source>
        <translation>Nachts zweimal aufgewacht.</translation>
    </message>
    <message>
        <source>ketamine</source>
        <translation>Ketamin</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>Klinik</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A blood pressure of {high} / {low} cannot be right.</source>
        <translation>Ein Blutdruck von {high} / {low} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A crash left an unfinished change beside {path}, and no copy of the two could be made before it is taken back.</source>
        <translation>Nach einem Absturz liegt neben {path} eine unfertige Änderung. Bevor sie zurückgenommen wird, sollte beides kopiert werden; das ging nicht.</translation>
    </message>
    <message>
        <source>A day cannot begin at {hour} o&apos;clock.</source>
        <translation>Ein Tag kann nicht um {hour} Uhr beginnen.</translation>
    </message>
    <message>
        <source>A day has no minute {minute}.</source>
        <translation>Eine Minute {minute} hat kein Tag.</translation>
    </message>
    <message>
        <source>A dose of {value:g} mg cannot be right.</source>
        <translation>Eine Dosis von {value:g} mg kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A low band that ends at {low:g} does not fit a high band from {high:g} on.</source>
        <translation>Ein unterer Bereich bis {low:g} passt nicht zu einem oberen Bereich ab {high:g}.</translation>
    </message>
    <message>
        <source>A lower blood pressure of {value} cannot be right.</source>
        <translation>Ein unterer Blutdruckwert von {value} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A made-up journal that ends on {last} cannot have {days} days.</source>
        <translation>Ein erfundenes Tagebuch, das am {last} endet, kann nicht {days} Tage haben.</translation>
    </message>
    <message>
        <source>A pulse of {value} cannot be right.</source>
        <translation>Ein Puls von {value} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A weight of {value:g} kg cannot be right.</source>
        <translation>Ein Gewicht von {value:g} kg kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Add --yes to restore without a question.</source>
        <translation>Fügen Sie --yes an, um ohne Frage wiederherzustellen.</translation>
    </message>
    <message>
        <source>An upper blood pressure of {value} cannot be right.</source>
        <translation>Ein oberer Blutdruckwert von {value} kann nicht stimmen.</translation>
    </message>
    <message>
        <source>Another program is using it: wait a moment, then open it again.</source>
        <translation>Ein anderes Programm benutzt es gerade: Warten Sie einen Moment und öffnen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Another program is using it: wait a moment, then save again.</source>
        <translation>Ein anderes Programm benutzt es gerade: Warten Sie einen Moment und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the file is yours, then save again.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und die Datei Ihnen gehört, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the file and its folder are yours to write, then save again.</source>
        <translation>Prüfen Sie, ob Sie die Datei und ihren Ordner schreiben dürfen, und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Check that the file is there, that there is room on the disk, and that the folder is yours to write to.</source>
        <translation>Prüfen Sie, ob die Datei da ist, ob auf dem Datenträger Platz ist und ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check that the file is yours to read and write, or open a backup.</source>
        <translation>Prüfen Sie, ob Sie die Datei lesen und schreiben dürfen, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write to, then restore again.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen, und stellen Sie dann noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write to, then try again.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner schreiben dürfen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Prüfen Sie den Namen und den Ordner.</translation>
    </message>
    <message>
        <source>Check the year and write it like 2026.</source>
        <translation>Prüfen Sie das Jahr und schreiben Sie es wie 2026.</translation>
    </message>
    <message>
        <source>Choose 1 to 4 points.</source>
        <translation>Wählen Sie 1 bis 4 Punkte.</translation>
    </message>
    <message>
        <source>Choose 1 to {most} days.</source>
        <translation>Wählen Sie 1 bis {most} Tage.</translation>
    </message>
    <message>
        <source>Choose a copy of the same journal.</source>
        <translation>Wählen Sie eine Kopie desselben Tagebuchs.</translation>
    </message>
    <message>
        <source>Choose a folder of your own in the settings.</source>
        <translation>Wählen Sie in den Einstellungen einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to and that has room.</source>
        <translation>Wählen Sie einen Ordner mit freiem Platz, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a journal, or name a file that does not exist yet.</source>
        <translation>Wählen Sie ein Tagebuch, oder nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Choose a last day that is not before the first.</source>
        <translation>Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt.</translation>
    </message>
    <message>
        <source>Choose a number from {low:g} to {high:g} in steps of {step:g}.</source>
        <translation>Wählen Sie eine Zahl von {low:g} bis {high:g} in Schritten von {step:g}.</translation>
    </message>
    <message>
        <source>Choose a time from 0:00 to 23:59.</source>
        <translation>Wählen Sie eine Uhrzeit von 0:00 bis 23:59.</translation>
    </message>
    <message>
        <source>Choose a whole number from {low:g} to {high:g}.</source>
        <translation>Wählen Sie eine ganze Zahl von {low:g} bis {high:g}.</translation>
    </message>
    <message>
        <source>Choose a4 or letter.</source>
        <translation>Wählen Sie a4 oder letter.</translation>
    </message>
    <message>
        <source>Choose an earlier backup.</source>
        <translation>Wählen Sie eine frühere Sicherung.</translation>
    </message>
    <message>
        <source>Choose an hour from 0 to 12.</source>
        <translation>Wählen Sie eine Stunde von 0 bis 12.</translation>
    </message>
    <message>
        <source>Choose another folder in the settings, then back up again.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Ordner und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Choose another name for the export.</source>
        <translation>Wählen Sie einen anderen Namen für die Datei.</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>Wählen Sie einen anderen Namen oder einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose days that are closer together.</source>
        <translation>Wählen Sie Tage, die näher beieinanderliegen.</translation>
    </message>
    <message>
        <source>Choose ends between -1000 and 1000 that lie whole steps apart.</source>
        <translation>Wählen Sie Enden zwischen -1000 und 1000, die um ganze Schritte auseinanderliegen.</translation>
    </message>
    <message>
        <source>Choose one of its backups.</source>
        <translation>Wählen Sie eine seiner Sicherungen.</translation>
    </message>
    <message>
        <source>Choose one of {known}.</source>
        <translation>Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>Choose that day or an earlier one.</source>
        <translation>Wählen Sie jenen Tag oder einen früheren.</translation>
    </message>
    <message>
        <source>Choose the other copy.</source>
        <translation>Wählen Sie die andere Kopie.</translation>
    </message>
    <message>
        <source>Choose whether higher or lower is better.</source>
        <translation>Wählen Sie, ob höher oder niedriger besser ist.</translation>
    </message>
    <message>
        <source>Choose {today} or an earlier day.</source>
        <translation>Wählen Sie {today} oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Close its other windows, then restore again.</source>
        <translation>Schließen Sie seine anderen Fenster und stellen Sie dann noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Close other programs that use it, and check that there is room on the disk.</source>
        <translation>Schließen Sie andere Programme, die es benutzen, und prüfen Sie, ob auf der Festplatte Platz ist.</translation>
    </message>
    <message>
        <source>Close other programs that use it, then try again, or open a backup.</source>
        <translation>Schließen Sie andere Programme, die es benutzen, und versuchen Sie es dann noch einmal, oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Close that window, then restore again.</source>
        <translation>Schließen Sie jenes Fenster und stellen Sie dann noch einmal wieder her.</translation>
    </message>
    <message>
        <source>Connect the disk or stick again, or choose another folder in the settings.</source>
        <translation>Schließen Sie die Festplatte oder den Stick wieder an, oder wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy. What is typed here is not kept.</source>
        <translation>Kopieren Sie es in einen eigenen Ordner und öffnen Sie die Kopie. Was hier eingegeben wird, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Copy what you typed to a safe place, close the window and open the journal again.</source>
        <translation>Kopieren Sie Ihre Eingaben an einen sicheren Ort, schließen Sie das Fenster und öffnen Sie das Tagebuch dann noch einmal.</translation>
    </message>
    <message>
        <source>Delete the second name, or make a copy of the file and open that.</source>
        <translation>Löschen Sie den zweiten Namen, oder kopieren Sie die Datei und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>Enter a number above 0 and at most {largest:g}, or leave it empty.</source>
        <translation>Tragen Sie eine Zahl über 0 und höchstens {largest:g} ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}.</source>
        <translation>Tragen Sie eine Zahl von {low} bis {high} ein.</translation>
    </message>
    <message>
        <source>Enter a time after the start, at most a week later.</source>
        <translation>Tragen Sie eine Zeit nach dem Beginn ein, höchstens eine Woche später.</translation>
    </message>
    <message>
        <source>Enter a time that has passed, or add --planned.</source>
        <translation>Geben Sie eine vergangene Zeit an oder ergänzen Sie --planned.</translation>
    </message>
    <message>
        <source>Enter a time that has passed, or choose Planned.</source>
        <translation>Tragen Sie eine Zeit ein, die schon vorbei ist, oder wählen Sie „Geplant“.</translation>
    </message>
    <message>
        <source>Enter a time that has passed.</source>
        <translation>Tragen Sie eine Zeit ein, die schon vorbei ist.</translation>
    </message>
    <message>
        <source>Enter blood pressure or pulse, or leave it out.</source>
        <translation>Tragen Sie Blutdruck oder Puls ein, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Enter both, for example 120 / 80.</source>
        <translation>Tragen Sie beide ein, zum Beispiel 120 / 80.</translation>
    </message>
    <message>
        <source>Enter the higher number first.</source>
        <translation>Tragen Sie die höhere Zahl zuerst ein.</translation>
    </message>
    <message>
        <source>Fill in both, or take the line out.</source>
        <translation>Füllen Sie beides aus, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>Give it once, with one severity.</source>
        <translation>Geben Sie es einmal an, mit einer Stärke.</translation>
    </message>
    <message>
        <source>Give this one another name, or tick that one above.</source>
        <translation>Geben Sie diesem einen anderen Namen, oder kreuzen Sie das andere oben an.</translation>
    </message>
    <message>
        <source>Install the program again with its newest parts. The journal was not touched.</source>
        <translation>Installieren Sie das Programm mit seinen neuesten Teilen noch einmal. Das Tagebuch wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>Install what is missing; check-in, session, export and check work without it.</source>
        <translation>Installieren Sie, was fehlt; check-in, session, export und check gehen auch ohne.</translation>
    </message>
    <message>
        <source>A help line needs a name and a number, but has “{name}” and “{contact}”.</source>
        <translation>Eine Hilfenummer braucht einen Namen und eine Nummer; hier stehen „{name}“ und „{contact}“.</translation>
    </message>
    <message>
        <source>A measure cannot have the id “{id}”.</source>
        <translation>Ein Merkmal kann nicht die Kennung „{id}“ haben.</translation>
    </message>
    <message>
        <source>A side effect cannot be called “{name}”.</source>
        <translation>Eine Nebenwirkung kann nicht „{name}“ heißen.</translation>
    </message>
    <message>
        <source>Add --yes to delete without a question.</source>
        <translation>Ergänzen Sie --yes, um ohne Frage zu löschen.</translation>
    </message>
    <message>
        <source>Close its other windows, then delete again.</source>
        <translation>Schließen Sie seine anderen Fenster und löschen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Close that window, then delete again.</source>
        <translation>Schließen Sie das Fenster und löschen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Enter an end that comes after {started}.</source>
        <translation>Tragen Sie ein Ende ein, das nach {started} liegt.</translation>
    </message>
    <message>
        <source>Enter when it began or is to begin, for example {example}.</source>
        <translation>Tragen Sie ein, wann sie begann oder beginnen soll, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>How strong “{name}” was is not said yet.</source>
        <translation>Wie stark „{name}“ war, ist noch nicht gesagt.</translation>
    </message>
    <message>
        <source>It is not said yet which way of “{name}” is better.</source>
        <translation>Es fehlt noch, in welcher Richtung „{name}“ besser ist.</translation>
    </message>
    <message>
        <source>It was left as it is: copy it to a safe place, then open a backup.</source>
        <translation>Es blieb, wie es ist: Kopieren Sie es an einen sicheren Ort und öffnen Sie dann eine Sicherung.</translation>
    </message>
    <message>
        <source>Keep one reading for each moment.</source>
        <translation>Behalten Sie eine Messung für jeden Zeitpunkt.</translation>
    </message>
    <message>
        <source>Keep the journal on a disk of this computer, and update the program.</source>
        <translation>Legen Sie das Tagebuch auf einen Datenträger dieses Computers, und aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Keep the text in a file of its own, then shorten it here and save again.</source>
        <translation>Bewahren Sie den Text in einer eigenen Datei auf, kürzen Sie ihn dann hier und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Let the low band end below the value where the high one begins.</source>
        <translation>Lassen Sie den unteren Bereich unter dem Wert enden, bei dem der obere beginnt.</translation>
    </message>
    <message>
        <source>Look at it with symptom-journal check, or restore a backup.</source>
        <translation>Sehen Sie es mit symptom-journal check an, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Make room on the disk, and check that the folder is yours to write to.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, und prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und speichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room, or choose another disk.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder in the settings, then back up again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie in den Einstellungen einen anderen Ordner, und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Legen Sie zuerst den Ordner an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Make the folder yours, then delete again.</source>
        <translation>Machen Sie den Ordner zu Ihrem eigenen und löschen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Move {twin} to a folder of its own, then delete again.</source>
        <translation>Legen Sie {twin} in einen eigenen Ordner und löschen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Name a file that does not exist yet.</source>
        <translation>Nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name a file, for example {path}/journal.sqlite.</source>
        <translation>Nennen Sie eine Datei, zum Beispiel {path}/journal.sqlite.</translation>
    </message>
    <message>
        <source>Name a file, for example {path}/summary.pdf.</source>
        <translation>Nennen Sie eine Datei, zum Beispiel {path}/summary.pdf.</translation>
    </message>
    <message>
        <source>Name a file, or one that does not exist yet.</source>
        <translation>Nennen Sie eine Datei oder eine, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>No backup was made in {folder} ({error}). Earlier ones are still there.</source>
        <translation>In {folder} wurde keine Sicherung angelegt ({error}). Frühere sind noch da.</translation>
    </message>
    <message>
        <source>No backup was made in {folder}, because that folder is not there.</source>
        <translation>In {folder} wurde keine Sicherung angelegt, weil es diesen Ordner nicht gibt.</translation>
    </message>
    <message>
        <source>No backup was made in {folder}, because that folder is not yours to write to.</source>
        <translation>In {folder} wurde keine Sicherung angelegt, weil Sie in diesen Ordner nicht schreiben dürfen.</translation>
    </message>
    <message>
        <source>No backup was made in {folder}, because the disk is full. Earlier ones are still there.</source>
        <translation>In {folder} wurde keine Sicherung angelegt, weil der Datenträger voll ist. Frühere sind noch da.</translation>
    </message>
    <message>
        <source>No backup was made, because a newer version of this program wrote the journal {path}.</source>
        <translation>Es wurde keine Sicherung angelegt, weil eine neuere Version dieses Programms das Tagebuch {path} geschrieben hat.</translation>
    </message>
    <message>
        <source>No backup was made, because another program is using the journal.</source>
        <translation>Es wurde keine Sicherung angelegt, weil ein anderes Programm das Tagebuch benutzt.</translation>
    </message>
    <message>
        <source>No backup was made, because another window kept saving into {path}.</source>
        <translation>Es wurde keine Sicherung angelegt, weil ein anderes Fenster immerzu in {path} speicherte.</translation>
    </message>
    <message>
        <source>No backup was made, because the journal {path} holds something that is damaged. Earlier backups are still there.</source>
        <translation>Es wurde keine Sicherung angelegt, weil im Tagebuch {path} etwas beschädigt ist. Frühere Sicherungen sind noch da.</translation>
    </message>
    <message>
        <source>No example could be made ({reason}).</source>
        <translation>Es konnte kein Beispiel angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>Nothing could be read of {path}, and no backup of it was found, so no journal was made.</source>
        <translation>Von {path} war nichts zu lesen, und es fand sich keine Sicherung davon; deshalb wurde kein Tagebuch angelegt.</translation>
    </message>
    <message>
        <source>Nothing was changed, because nobody is here to be asked.</source>
        <translation>Nichts wurde verändert, weil niemand da ist, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>Nothing was deleted, because nobody is here to be asked.</source>
        <translation>Nichts wurde gelöscht, weil niemand da ist, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Nothing was saved, because the journal could not be written ({error}).</source>
        <translation>Es wurde nichts gespeichert, weil das Tagebuch nicht geschrieben werden konnte ({error}).</translation>
    </message>
    <message>
        <source>Nothing was saved, because the journal {path} was moved, deleted or replaced while it was open.</source>
        <translation>Es wurde nichts gespeichert, weil das Tagebuch {path} verschoben, gelöscht oder ersetzt wurde, während es offen war.</translation>
    </message>
    <message>
        <source>Nothing was touched. Move {beside} away and keep it, then open the journal again.</source>
        <translation>Nichts wurde verändert. Legen Sie {beside} an einen anderen Ort und behalten Sie es, öffnen Sie dann das Tagebuch noch einmal.</translation>
    </message>
    <message>
        <source>One of the two journals is made up, so {path} was not united with yours.</source>
        <translation>Eines der beiden Tagebücher ist erfunden, deshalb wurde {path} nicht mit Ihrem zusammengeführt.</translation>
    </message>
    <message>
        <source>Open a backup, or name a file that does not exist yet to begin a new journal.</source>
        <translation>Öffnen Sie eine Sicherung, oder nennen Sie eine Datei, die es noch nicht gibt, um ein neues Tagebuch zu beginnen.</translation>
    </message>
    <message>
        <source>Open a backup; the file was not touched.</source>
        <translation>Öffnen Sie eine Sicherung; die Datei blieb unberührt.</translation>
    </message>
    <message>
        <source>Open it again to see what changed, then save once more.</source>
        <translation>Öffnen Sie ihn noch einmal, um zu sehen, was sich geändert hat, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>Press More to say it, or to leave it out.</source>
        <translation>Drücken Sie auf „Mehr“, um es zu sagen oder wegzulassen.</translation>
    </message>
    <message>
        <source>Put the journal back beside it, or move {remains} away and keep it.</source>
        <translation>Legen Sie das Tagebuch wieder daneben, oder verschieben Sie {remains} und bewahren Sie die Datei auf.</translation>
    </message>
    <message>
        <source>Rate it once.</source>
        <translation>Bewerten Sie es einmal.</translation>
    </message>
    <message>
        <source>Rate something, tick a side effect or write a note.</source>
        <translation>Bewerten Sie etwas, wählen Sie eine Nebenwirkung oder schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Record it on its own day, or at night on the day before.</source>
        <translation>Tragen Sie es am Tag selbst ein, oder nachts für den Tag davor.</translation>
    </message>
    <message>
        <source>See whether it is switched on, or save the PDF and print that.</source>
        <translation>Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie das PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Start it on a desktop, or use a command: {program} --help.</source>
        <translation>Starten Sie es auf einem Desktop, oder nehmen Sie einen Befehl: {program} --help.</translation>
    </message>
    <message>
        <source>Take back one of the two.</source>
        <translation>Nehmen Sie eines von beiden zurück.</translation>
    </message>
    <message>
        <source>Take them from a good backup: {program} merge BACKUP. What was saved later stays.</source>
        <translation>Holen Sie sie aus einer guten Sicherung: {program} merge SICHERUNG. Was später gespeichert wurde, bleibt.</translation>
    </message>
    <message>
        <source>The backup {path} could not be copied beside the journal ({error}). Nothing was changed.</source>
        <translation>Die Sicherung {path} konnte nicht neben das Tagebuch kopiert werden ({error}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The backup {path} is damaged. Nothing was changed.</source>
        <translation>Die Sicherung {path} ist beschädigt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The backups of {path} and of {twin} bear the same names. Nothing was deleted.</source>
        <translation>Die Sicherungen von {path} und von {twin} heißen gleich. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The damaged journal {path} could not be copied ({error}). Nothing was changed.</source>
        <translation>Das beschädigte Tagebuch {path} konnte nicht kopiert werden ({error}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The damaged journal {path} could not be kept aside. Nothing was changed.</source>
        <translation>Das beschädigte Tagebuch {path} konnte nicht beiseitegelegt werden. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The day {day} had not come yet on {recorded}.</source>
        <translation>Der Tag {day} war am {recorded} noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The day {last} lies in the future.</source>
        <translation>Der Tag {last} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The file was not touched, and {aside} is a copy of it. Look for a backup elsewhere.</source>
        <translation>Die Datei wurde nicht verändert, und {aside} ist eine Kopie davon. Suchen Sie anderswo nach einer Sicherung.</translation>
    </message>
    <message>
        <source>The file {path} belongs to another program, or another program changed it.</source>
        <translation>Die Datei {path} gehört zu einem anderen Programm, oder ein anderes Programm hat sie verändert.</translation>
    </message>
    <message>
        <source>The file {path} is empty. It may be a damaged journal, so it was not touched.</source>
        <translation>Die Datei {path} ist leer. Sie könnte ein beschädigtes Tagebuch sein; deshalb blieb sie unberührt.</translation>
    </message>
    <message>
        <source>The file {path} is not a journal, or it is damaged. It was not touched.</source>
        <translation>Die Datei {path} ist kein Tagebuch, oder sie ist beschädigt. Sie blieb unberührt.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}).</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>The folder {folder} is not yours to write to. Nothing was deleted.</source>
        <translation>In den Ordner {folder} dürfen Sie nicht schreiben. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The journal cannot be kept safe here (SQLite answered “{answer}” to {name}).</source>
        <translation>Das Tagebuch ist hier nicht sicher aufgehoben (SQLite antwortete „{answer}“ auf {name}).</translation>
    </message>
    <message>
        <source>The journal {path} is being used by another program. Nothing was deleted.</source>
        <translation>Das Tagebuch {path} wird gerade von einem anderen Programm benutzt. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The journal {path} is open in another window (on {host}). Nothing was deleted.</source>
        <translation>Das Tagebuch {path} ist in einem anderen Fenster geöffnet (auf {host}). Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The measure “{id}” has no name.</source>
        <translation>Das Merkmal „{id}“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>The time {instant} has no time zone.</source>
        <translation>Die Zeit {instant} hat keine Zeitzone.</translation>
    </message>
    <message>
        <source>There is a measure called “{name}” already.</source>
        <translation>Ein Merkmal mit dem Namen „{name}“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is no day “{text}” in this journal.</source>
        <translation>Einen Tag „{text}“ gibt es in diesem Tagebuch nicht.</translation>
    </message>
    <message>
        <source>There is no language “{language}”.</source>
        <translation>Die Sprache „{language}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no paper “{text}”.</source>
        <translation>Es gibt kein Papier „{text}“.</translation>
    </message>
    <message>
        <source>There is no route “{text}”.</source>
        <translation>Eine Art der Gabe „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no severity “{text}”.</source>
        <translation>Eine Stärke „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no side effect “{text}”.</source>
        <translation>Eine Nebenwirkung „{text}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This journal does not ask about “{text}”.</source>
        <translation>Dieses Tagebuch fragt nicht nach „{text}“.</translation>
    </message>
    <message>
        <source>Write hours and minutes, for example {example}, or leave it empty.</source>
        <translation>Schreiben Sie Stunden und Minuten, zum Beispiel {example}, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write it with its offset from UTC, for example {example}.</source>
        <translation>Schreiben Sie sie mit dem Abstand zu UTC, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>{instant} does not fit a session that started {started}.</source>
        <translation>{instant} passt nicht zu einer Sitzung, die {started} begonnen hat.</translation>
    </message>
    <message>
        <source>{instant} lies in the future.</source>
        <translation>{instant} liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{name} cannot have ended at {ended}, before it started.</source>
        <translation>{name} kann nicht {ended} geendet haben, vor dem Beginn.</translation>
    </message>
    <message>
        <source>{option} cannot be “{text}”.</source>
        <translation>{option} kann nicht „{text}“ sein.</translation>
    </message>
    <message>
        <source>{option} “{text}” has no value.</source>
        <translation>{option} „{text}“ hat keinen Wert.</translation>
    </message>
    <message>
        <source>{recorded} cannot have been part of the day {own}.</source>
        <translation>{recorded} kann nicht zum Tag {own} gehört haben.</translation>
    </message>
    <message>
        <source>“{text}” cannot be right.</source>
        <translation>„{text}“ kann nicht stimmen.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The journal could not be read ({error}).</source>
        <translation>Das Tagebuch konnte nicht gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>The journal was not opened, because the SQLite of this program is too old ({there}; at least {oldest} is needed).</source>
        <translation>Das Tagebuch wurde nicht geöffnet, weil das SQLite dieses Programms zu alt ist ({there}; nötig ist mindestens {oldest}).</translation>
    </message>
    <message>
        <source>The journal {path} cannot be made ({error}).</source>
        <translation>Das Tagebuch {path} kann nicht angelegt werden ({error}).</translation>
    </message>
    <message>
        <source>The journal {path} cannot be opened ({error}).</source>
        <translation>Das Tagebuch {path} kann nicht geöffnet werden ({error}).</translation>
    </message>
    <message>
        <source>The journal {path} could not be read ({error}). Nothing was changed.</source>
        <translation>Das Tagebuch {path} konnte nicht gelesen werden ({error}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal {path} could not be replaced ({error}).</source>
        <translation>Das Tagebuch {path} konnte nicht ersetzt werden ({error}).</translation>
    </message>
    <message>
        <source>The journal {path} could not be replaced ({error}). Nothing was changed.</source>
        <translation>Das Tagebuch {path} konnte nicht ersetzt werden ({error}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal {path} has a second name on this disk (a hard link).</source>
        <translation>Das Tagebuch {path} hat auf diesem Datenträger einen zweiten Namen (Hardlink).</translation>
    </message>
    <message>
        <source>The journal {path} holds far more than this program writes, so it was not read.</source>
        <translation>Das Tagebuch {path} enthält viel mehr, als dieses Programm schreibt; deshalb wurde es nicht gelesen.</translation>
    </message>
    <message>
        <source>The journal {path} holds parts that this program did not make.</source>
        <translation>Das Tagebuch {path} enthält Teile, die nicht von diesem Programm stammen.</translation>
    </message>
    <message>
        <source>The journal {path} holds {held}, and damaged entries that are left out ({damaged}).</source>
        <translation>Das Tagebuch {path} enthält {held} und beschädigte Einträge, die nicht mitgezählt sind ({damaged}).</translation>
    </message>
    <message>
        <source>The journal {path} is being used by another program. Nothing was changed.</source>
        <translation>Das Tagebuch {path} wird gerade von einem anderen Programm benutzt. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal {path} is damaged.</source>
        <translation>Das Tagebuch {path} ist beschädigt.</translation>
    </message>
    <message>
        <source>The journal {path} is gone, but {remains} is still there.</source>
        <translation>Das Tagebuch {path} ist weg, aber {remains} ist noch da.</translation>
    </message>
    <message>
        <source>The journal {path} is open in another window (on {host}). Nothing was changed.</source>
        <translation>Das Tagebuch {path} ist in einem anderen Fenster geöffnet (auf {host}). Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>The journal {path} was written by a newer version of this program.</source>
        <translation>Das Tagebuch {path} stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>The page could not be made ({reason}).</source>
        <translation>Das Blatt konnte nicht erstellt werden ({reason}).</translation>
    </message>
    <message>
        <source>The period ends on {last}, before it begins on {first}.</source>
        <translation>Der Zeitraum endet am {last}, bevor er am {first} beginnt.</translation>
    </message>
    <message>
        <source>The printer {name} did not take the page.</source>
        <translation>Der Drucker {name} hat das Blatt nicht angenommen.</translation>
    </message>
    <message>
        <source>The reading {moment} has only one of the two blood pressures.</source>
        <translation>Bei der Messung {moment} steht nur einer der beiden Blutdruckwerte.</translation>
    </message>
    <message>
        <source>The reading {moment} is empty.</source>
        <translation>Die Messung {moment} ist leer.</translation>
    </message>
    <message>
        <source>The reading {moment} is given twice.</source>
        <translation>Die Messung {moment} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>The session has no start.</source>
        <translation>Die Sitzung hat keinen Beginn.</translation>
    </message>
    <message>
        <source>The text has {count} characters, and a journal can hold {most} in one place.</source>
        <translation>Der Text hat {count} Zeichen, und an einer Stelle kann ein Tagebuch {most} aufnehmen.</translation>
    </message>
    <message>
        <source>The threshold cannot be {value}.</source>
        <translation>Die Schwelle kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>The unfinished change {beside} beside the journal {path} belongs to another file.</source>
        <translation>Die unfertige Änderung {beside} neben dem Tagebuch {path} gehört zu einer anderen Datei.</translation>
    </message>
    <message>
        <source>The window cannot be shown, because a part of Qt could not be loaded ({reason}).</source>
        <translation>Das Fenster kann nicht gezeigt werden, weil ein Teil von Qt nicht geladen werden konnte ({reason}).</translation>
    </message>
    <message>
        <source>There is already a {path}.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no folder {folder}, so nothing was written.</source>
        <translation>Den Ordner {folder} gibt es nicht; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is no journal {path}.</source>
        <translation>Ein Tagebuch {path} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no screen here to open a window on (DISPLAY is not set).</source>
        <translation>Hier gibt es keinen Bildschirm für ein Fenster (DISPLAY ist nicht gesetzt).</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>Es gibt noch nichts zu speichern.</translation>
    </message>
    <message>
        <source>This entry was changed in another window in the meantime, so nothing was saved.</source>
        <translation>Dieser Eintrag wurde inzwischen in einem anderen Fenster geändert; deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This journal can only be read here, because a newer version of this program wrote it (journal version {there}; this program knows version {known}).</source>
        <translation>Dieses Tagebuch kann hier nur gelesen werden, weil eine neuere Version dieses Programms es geschrieben hat (Tagebuch-Version {there}; dieses Programm kennt Version {known}).</translation>
    </message>
    <message>
        <source>This journal can only be read here, because {path} or its folder is not yours to write to.</source>
        <translation>Dieses Tagebuch kann hier nur gelesen werden, weil Sie in {path} oder in den Ordner nicht schreiben dürfen.</translation>
    </message>
    <message>
        <source>Try a shorter period, or leave the notes out.</source>
        <translation>Versuchen Sie es mit einem kürzeren Zeitraum, oder lassen Sie die Notizen weg.</translation>
    </message>
    <message>
        <source>Update the program to write in it. What is typed here is not kept.</source>
        <translation>Aktualisieren Sie das Programm, um darin zu schreiben. Was hier eingegeben wird, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Update the program, then back up again; or copy the file to a safe place.</source>
        <translation>Aktualisieren Sie das Programm und sichern Sie dann noch einmal, oder kopieren Sie die Datei an einen sicheren Ort.</translation>
    </message>
    <message>
        <source>Update the program, then open the journal again.</source>
        <translation>Aktualisieren Sie das Programm und öffnen Sie das Tagebuch dann noch einmal.</translation>
    </message>
    <message>
        <source>Use a name with at least one letter or digit.</source>
        <translation>Nehmen Sie einen Namen mit mindestens einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Use a word of lower-case letters, digits and _, other than a column name.</source>
        <translation>Nehmen Sie ein Wort aus Kleinbuchstaben, Ziffern und _, das kein Spaltenname ist.</translation>
    </message>
    <message>
        <source>Wait a moment, then back up again.</source>
        <translation>Warten Sie einen Moment und sichern Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>What you saved went into a file that is not the journal {path} any more: that was moved, deleted or replaced in the same moment.</source>
        <translation>Was Sie gespeichert haben, ging in eine Datei, die nicht mehr das Tagebuch {path} ist: Dieses wurde im selben Moment verschoben, gelöscht oder ersetzt.</translation>
    </message>
    <message>
        <source>Write a day of the calendar as YYYY-MM-DD, for example 2026-03-01.</source>
        <translation>Schreiben Sie einen Kalendertag als JJJJ-MM-TT, zum Beispiel 2026-03-01.</translation>
    </message>
    <message>
        <source>Write a number, for example 40 or 72.5.</source>
        <translation>Schreiben Sie eine Zahl, zum Beispiel 40 oder 72.5.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Schreiben Sie eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write digits only, for example 120, or leave it empty.</source>
        <translation>Schreiben Sie nur Ziffern, zum Beispiel 120, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-01T14:30+01:00.</source>
        <translation>Schreiben Sie es wie 2026-03-01T14:30+01:00.</translation>
    </message>
    <message>
        <source>Write it like 40 or 0.5, or leave it empty.</source>
        <translation>Schreiben Sie zum Beispiel 40 oder 0,5, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Write it like {option} {example}.</source>
        <translation>Schreiben Sie zum Beispiel {option} {example}.</translation>
    </message>
    <message>
        <source>Write it without a separator, for example 1000.</source>
        <translation>Schreiben Sie die Zahl ohne Trennzeichen, zum Beispiel 1000.</translation>
    </message>
    <message>
        <source>{first} to {last} is more than a hundred years.</source>
        <translation>{first} bis {last} sind mehr als hundert Jahre.</translation>
    </message>
    <message>
        <source>{measure} cannot be {value}.</source>
        <translation>{measure} kann nicht {value} sein.</translation>
    </message>
    <message>
        <source>{name} cannot be rated from {low:g} to {high:g} in steps of {step:g}.</source>
        <translation>{name} lässt sich nicht von {low:g} bis {high:g} in Schritten von {step:g} bewerten.</translation>
    </message>
    <message>
        <source>{name} is given twice.</source>
        <translation>{name} ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>{name} is rated twice.</source>
        <translation>{name} ist zweimal bewertet.</translation>
    </message>
    <message>
        <source>{name} is {severity}, so it was not all clear.</source>
        <translation>{name} ist {severity}; das passt nicht zu „keine Nebenwirkungen“.</translation>
    </message>
    <message>
        <source>{path} is a folder or a device, so nothing was written.</source>
        <translation>{path} ist ein Ordner oder ein Gerät; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is not a file, so it cannot be a journal.</source>
        <translation>{path} ist keine Datei und kann deshalb kein Tagebuch sein.</translation>
    </message>
    <message>
        <source>{path} is the journal itself, so nothing was written.</source>
        <translation>{path} ist das Tagebuch selbst; deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is the journal itself. Nothing was changed.</source>
        <translation>{path} ist das Tagebuch selbst. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>{path} was not written ({reason}).</source>
        <translation>{path} wurde nicht geschrieben ({reason}).</translation>
    </message>
    <message>
        <source>{path} was not written, because its folder is not yours to write to.</source>
        <translation>{path} wurde nicht geschrieben, weil Sie in diesen Ordner nicht schreiben dürfen.</translation>
    </message>
    <message>
        <source>{path} was not written, because the disk is full.</source>
        <translation>{path} wurde nicht geschrieben, weil der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>{text} could mean two different numbers.</source>
        <translation>{text} könnte zwei verschiedene Zahlen bedeuten.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation>{text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>{text} is not a time of day.</source>
        <translation>{text} ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{text} is not a whole number.</source>
        <translation>{text} ist keine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Agitation</source>
        <translation>Unruhe</translation>
    </message>
    <message>
        <source>Agitation or restlessness</source>
        <translation>Erregtheit oder Unruhe</translation>
    </message>
    <message>
        <source>Altered taste</source>
        <translation>Veränderter Geschmack</translation>
    </message>
    <message>
        <source>Anxiety</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>Anxiety or panic during or after the session</source>
        <translation>Angst oder Panik während oder nach der Sitzung</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Being with people</source>
        <translation>Unter Menschen</translation>
    </message>
    <message>
        <source>Bladder or urinary problems</source>
        <translation>Probleme mit der Blase oder beim Wasserlassen</translation>
    </message>
    <message>
        <source>Bladder problems</source>
        <translation>Blasenprobleme</translation>
    </message>
    <message>
        <source>Blurred or double vision</source>
        <translation>Unscharfes Sehen oder Doppelbilder</translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation>Unscharfes Sehen</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwirrtheit</translation>
    </message>
    <message>
        <source>Confusion or memory trouble</source>
        <translation>Verwirrtheit oder Gedächtnisprobleme</translation>
    </message>
    <message>
        <source>Constipation</source>
        <translation>Verstopfung</translation>
    </message>
    <message>
        <source>Coping with stress</source>
        <translation>Umgang mit Stress</translation>
    </message>
    <message>
        <source>Craving</source>
        <translation>Verlangen</translation>
    </message>
    <message>
        <source>Craving ketamine, or needing more for the same effect</source>
        <translation>Verlangen nach Ketamin, oder es braucht mehr davon als früher</translation>
    </message>
    <message>
        <source>Craving or tolerance</source>
        <translation>Verlangen, Toleranz</translation>
    </message>
    <message>
        <source>Die Dargebotene Hand</source>
        <translation>Die Dargebotene Hand</translation>
    </message>
    <message>
        <source>Dissociation</source>
        <translation>Dissoziation</translation>
    </message>
    <message>
        <source>Dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Dizziness or light-headedness</source>
        <translation>Schwindel oder Benommenheit</translation>
    </message>
    <message>
        <source>Dry mouth</source>
        <translation>Trockener Mund</translation>
    </message>
    <message>
        <source>Elevated mood</source>
        <translation>Gehobene Stimmung</translation>
    </message>
    <message>
        <source>Elevated mood, little need for sleep</source>
        <translation>Gehobene Stimmung, wenig Schlafbedürfnis</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Europe and many other countries</source>
        <translation>Europa und viele andere Länder</translation>
    </message>
    <message>
        <source>Fainting</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <source>Fast heartbeat</source>
        <translation>Herzrasen</translation>
    </message>
    <message>
        <source>Fast or pounding heartbeat</source>
        <translation>Schneller oder pochender Herzschlag</translation>
    </message>
    <message>
        <source>Feeling disconnected or unreal</source>
        <translation>Gefühl, losgelöst oder unwirklich zu sein</translation>
    </message>
    <message>
        <source>Forgetfulness</source>
        <translation>Vergesslichkeit</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Getting things done</source>
        <translation>Dinge erledigen</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Hope</source>
        <translation>Hoffnung</translation>
    </message>
    <message>
        <source>How anxious were you?</source>
        <translation>Wie viel Angst hatten Sie?</translation>
    </message>
    <message>
        <source>How good was life on the whole?</source>
        <translation>Wie gut war das Leben insgesamt?</translation>
    </message>
    <message>
        <source>How hopeful did you feel?</source>
        <translation>Wie viel Hoffnung hatten Sie?</translation>
    </message>
    <message>
        <source>How much did things draw you or please you?</source>
        <translation>Wie viel Lust oder Freude hatten Sie an Dingen?</translation>
    </message>
    <message>
        <source>How much did you forget or mislay?</source>
        <translation>Wie viel haben Sie vergessen oder verlegt?</translation>
    </message>
    <message>
        <source>How often did you act before you thought?</source>
        <translation>Wie oft haben Sie gehandelt, bevor Sie nachgedacht haben?</translation>
    </message>
    <message>
        <source>How restless were you, in body or in thought?</source>
        <translation>Wie rastlos waren Sie, im Körper oder in Gedanken?</translation>
    </message>
    <message>
        <source>How strong was the wish for a substance?</source>
        <translation>Wie stark war der Wunsch nach einer Substanz?</translation>
    </message>
    <message>
        <source>How was your mood?</source>
        <translation>Wie war Ihre Stimmung?</translation>
    </message>
    <message>
        <source>How well could you handle what came at you?</source>
        <translation>Wie gut kamen Sie mit dem zurecht, was auf Sie zukam?</translation>
    </message>
    <message>
        <source>How well could you keep to your times?</source>
        <translation>Wie gut konnten Sie sich an Ihre Zeiten halten?</translation>
    </message>
    <message>
        <source>How well could you keep your mind on things?</source>
        <translation>Wie gut konnten Sie bei der Sache bleiben?</translation>
    </message>
    <message>
        <source>How well could you start things and finish them?</source>
        <translation>Wie gut konnten Sie Dinge anfangen und zu Ende bringen?</translation>
    </message>
    <message>
        <source>How well did you get on with other people?</source>
        <translation>Wie gut kamen Sie mit anderen Menschen aus?</translation>
    </message>
    <message>
        <source>How well did you sleep last night?</source>
        <translation>Wie gut haben Sie letzte Nacht geschlafen?</translation>
    </message>
    <message>
        <source>Impulsivity</source>
        <translation>Impulsivität</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>Keeping time</source>
        <translation>Zeiten einhalten</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Gedrückte Stimmung</translation>
    </message>
    <message>
        <source>Low mood after the session</source>
        <translation>Gedrückte Stimmung nach der Sitzung</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Taubheitsgefühl</translation>
    </message>
    <message>
        <source>Numbness or tingling</source>
        <translation>Taubheitsgefühl oder Kribbeln</translation>
    </message>
    <message>
        <source>Panic</source>
        <translation>Panik</translation>
    </message>
    <message>
        <source>Quality of life</source>
        <translation>Lebensqualität</translation>
    </message>
    <message>
        <source>Raised blood pressure</source>
        <translation>Erhöhter Blutdruck</translation>
    </message>
    <message>
        <source>Raised blood pressure (measured)</source>
        <translation>Erhöhter Blutdruck (gemessen)</translation>
    </message>
    <message>
        <source>Restlessness</source>
        <translation>Rastlosigkeit</translation>
    </message>
    <message>
        <source>Samaritans</source>
        <translation>Samaritans</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Sleepiness</source>
        <translation>Schläfrigkeit</translation>
    </message>
    <message>
        <source>Sleepiness or sedation</source>
        <translation>Schläfrigkeit oder Sedierung</translation>
    </message>
    <message>
        <source>Slurred or unsteady</source>
        <translation>Unsichere Sprache oder Bewegung</translation>
    </message>
    <message>
        <source>Slurred speech, or unsteady and clumsy</source>
        <translation>Undeutliche Sprache oder unsichere, ungeschickte Bewegungen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Sore nose or throat</source>
        <translation>Nase oder Hals gereizt</translation>
    </message>
    <message>
        <source>Spinning</source>
        <translation>Drehschwindel</translation>
    </message>
    <message>
        <source>Spinning feeling (vertigo)</source>
        <translation>Drehschwindel (alles dreht sich)</translation>
    </message>
    <message>
        <source>Stomach pain</source>
        <translation>Bauchschmerzen</translation>
    </message>
    <message>
        <source>Strange perception</source>
        <translation>Ungewohnte Wahrnehmung</translation>
    </message>
    <message>
        <source>Strange sights, sounds or sense of time</source>
        <translation>Ungewohntes Sehen, Hören oder Zeitgefühl</translation>
    </message>
    <message>
        <source>Suicidal thoughts</source>
        <translation>Suizidgedanken</translation>
    </message>
    <message>
        <source>Suicide and Crisis Lifeline, call or text</source>
        <translation>Suicide and Crisis Lifeline, Anruf oder SMS</translation>
    </message>
    <message>
        <source>Sweating</source>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>TelefonSeelsorge</source>
        <translation>TelefonSeelsorge</translation>
    </message>
    <message>
        <source>Thoughts of suicide or self-harm</source>
        <translation>Gedanken an Suizid oder Selbstverletzung</translation>
    </message>
    <message>
        <source>Tiredness</source>
        <translation>Müdigkeit</translation>
    </message>
    <message>
        <source>Tremor</source>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>Trouble sleeping</source>
        <translation>Schlafprobleme</translation>
    </message>
    <message>
        <source>Trouble sleeping, vivid dreams</source>
        <translation>Schlafprobleme, lebhafte Träume</translation>
    </message>
    <message>
        <source>United Kingdom, Ireland</source>
        <translation>Großbritannien, Irland</translation>
    </message>
    <message>
        <source>United States, Canada</source>
        <translation>USA, Kanada</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Erbrechen</translation>
    </message>
    <message>
        <source>all I wanted</source>
        <translation>alles, was ich wollte</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>den ganzen Tag</translation>
    </message>
    <message>
        <source>all the time</source>
        <translation>ständig</translation>
    </message>
    <message>
        <source>as bad as can be</source>
        <translation>so schlecht wie nur möglich</translation>
    </message>
    <message>
        <source>as good as can be</source>
        <translation>so gut wie nur möglich</translation>
    </message>
    <message>
        <source>as well as I can</source>
        <translation>so gut, wie ich kann</translation>
    </message>
    <message>
        <source>at ease</source>
        <translation>ganz ruhig</translation>
    </message>
    <message>
        <source>best it has been</source>
        <translation>so gut wie noch nie</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>could not</source>
        <translation>es ging nicht</translation>
    </message>
    <message>
        <source>could not be still</source>
        <translation>konnte nicht stillhalten</translation>
    </message>
    <message>
        <source>could not focus at all</source>
        <translation>gar nicht konzentriert</translation>
    </message>
    <message>
        <source>easily</source>
        <translation>mühelos</translation>
    </message>
    <message>
        <source>eyes that jump</source>
        <translation>zuckende Augen</translation>
    </message>
    <message>
        <source>floating, spacey, out of body</source>
        <translation>schwebend, wie weggetreten, außerhalb des Körpers</translation>
    </message>
    <message>
        <source>full of hope</source>
        <translation>voller Hoffnung</translation>
    </message>
    <message>
        <source>fully focused</source>
        <translation>voll konzentriert</translation>
    </message>
    <message>
        <source>handled it all</source>
        <translation>alles bewältigt</translation>
    </message>
    <message>
        <source>hard to resist</source>
        <translation>kaum zu widerstehen</translation>
    </message>
    <message>
        <source>hardly at all</source>
        <translation>fast gar nicht</translation>
    </message>
    <message>
        <source>irritability</source>
        <translation>Reizbarkeit</translation>
    </message>
    <message>
        <source>it was too much</source>
        <translation>es war zu viel</translation>
    </message>
    <message>
        <source>more often, urgent, painful, blood</source>
        <translation>häufiger, dringend, schmerzhaft, Blut im Urin</translation>
    </message>
    <message>
        <source>nearly everything</source>
        <translation>fast alles</translation>
    </message>
    <message>
        <source>no energy, hard to wake</source>
        <translation>keine Energie, schwer zu wecken</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not once</source>
        <translation>kein einziges Mal</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing did</source>
        <translation>an nichts</translation>
    </message>
    <message>
        <source>nothing got done</source>
        <translation>nichts geschafft</translation>
    </message>
    <message>
        <source>seeing or hearing what is not there</source>
        <translation>etwas sehen oder hören, das nicht da ist</translation>
    </message>
    <message>
        <source>use outside the plan</source>
        <translation>Gebrauch außerhalb des Plans</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
    <message>
        <source>without hope</source>
        <translation>ohne Hoffnung</translation>
    </message>
    <message>
        <source>worst it has been</source>
        <translation>so schlimm wie noch nie</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>{name}, {direction}: {rated}.</source>
        <translation>{name}, {direction}: {rated}.</translation>
    </message>
    <message>
        <source>{name}, {direction}: {rated}, lowest {lowest}, highest {highest}.</source>
        <translation>{name}, {direction}: {rated}, niedrigster Wert {lowest}, höchster {highest}.</translation>
    </message>
    <message>
        <source>{name}, {direction}: {rated}, lowest {lowest}, highest {highest}, median {median}.</source>
        <translation>{name}, {direction}: {rated}, niedrigster Wert {lowest}, höchster {highest}, Median {median}.</translation>
    </message>
    <message>
        <source>Points: days; hollow ones were filled in on a later day. Line: mean of 7 days, from 4 rated ones on.</source>
        <translation>Punkte: Tage; hohle wurden an einem späteren Tag nachgetragen. Linie: Mittel von 7 Tagen, ab 4 bewerteten.</translation>
    </message>
    <message>
        <source>Points: days; hollow ones were filled in on a later day.</source>
        <translation>Punkte: Tage; hohle wurden an einem späteren Tag nachgetragen.</translation>
    </message>
    <message>
        <source>Days with the same value that lie close together share a point.</source>
        <translation>Tage mit demselben Wert, die eng beieinanderliegen, teilen sich einen Punkt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between measures</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not rated in this period: {names}.</source>
        <translation>In diesem Zeitraum nicht bewertet: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Each point is the mean of %n week(s), drawn where at least half of the days are rated.</source>
        <translation>
            <numerusform>Jeder Punkt ist der Mittelwert einer Woche, gezeichnet, wo mindestens die Hälfte der Tage bewertet ist.</numerusform>
            <numerusform>Jeder Punkt ist der Mittelwert von %n Wochen, gezeichnet, wo mindestens die Hälfte der Tage bewertet ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>The latest {shown}; {more} more, earlier ones, on the next page.</source>
        <translation>Die letzten {shown}; {more} frühere auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>{more} more on the next page.</source>
        <translation>{more} weitere auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>{heading}, continued</source>
        <translation>{heading}, Fortsetzung</translation>
    </message>
</context>
<context>
    <name>profile</name>
    <message>
        <source>Example, made up</source>
        <translation>Beispiel, frei erfunden</translation>
    </message>
    <message>
        <source>Treatment response profile</source>
        <translation>Behandlungsverlauf</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
    <message>
        <source>{days}, since last visit</source>
        <translation>{days}, seit dem letzten Termin</translation>
    </message>
    <message>
        <source>The days of the period as a table, one row a day</source>
        <translation>Die Tage des Zeitraums als Tabelle, eine Zeile pro Tag</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich verändert hat</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Was mir aufgefallen ist</translation>
    </message>
    <message>
        <source>What I ask</source>
        <translation>Was ich fragen möchte</translation>
    </message>
    <message>
        <source>Fewer than half of the days are rated, so no medians, no mean lines and no days of benefit are shown.</source>
        <translation>Weniger als die Hälfte der Tage ist bewertet; deshalb stehen hier keine Mediane, keine Mittellinien und keine Tage besser als die Linie.</translation>
    </message>
    <message>
        <source>Self-reported by the patient and not verified. Not a medical device, not medical advice, not a diagnosis, not for emergencies. Symptom Journal {version}, made {made_on}.</source>
        <translation>Eigene, nicht überprüfte Angaben. Kein Medizinprodukt, kein ärztlicher Rat, keine Diagnose, nicht für Notfälle. Symptom Journal {version}, erstellt am {made_on}.</translation>
    </message>
    <message>
        <source>Day by day, with numbered sessions</source>
        <translation>Tag für Tag, mit nummerierten Sitzungen</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Example: everything on this page is made up. {footer}</source>
        <translation>Beispiel: Alles auf dieser Seite ist frei erfunden. {footer}</translation>
    </message>
</context>
<context>
    <name>response</name>
    <message>
        <source>session day</source>
        <translation>Sitzungstag</translation>
    </message>
    <message>
        <source>day {offset}</source>
        <translation>Tag {offset}</translation>
    </message>
    <message>
        <source>{name}, {direction}, around each session. Sessions: {sessions}. No day is rated for {fewest} of them, so nothing is summed up.</source>
        <translation>{name}, {direction}, um jede Sitzung herum. Sitzungen: {sessions}. Kein Tag ist bei {fewest} davon bewertet; deshalb wird nichts zusammengefasst.</translation>
    </message>
    <message>
        <source>{name}, {direction}, around each session; median and middle half of the sessions. Sessions: {sessions}. {days}.</source>
        <translation>{name}, {direction}, um jede Sitzung herum; Median und mittlere Hälfte der Sitzungen. Sitzungen: {sessions}. {days}.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between days</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Session {numbers}, {day}: {rated}</source>
        <translation>Sitzung {numbers}, {day}: {rated}</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sessions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{day}: {middle}, n {n}</source>
        <translation>{day}: {middle}, n {n}</translation>
    </message>
    <message>
        <source>Too few days are rated before the first session to draw your own line.</source>
        <translation>Vor der ersten Sitzung sind zu wenige Tage bewertet, um die eigene Linie zu ziehen.</translation>
    </message>
    <message>
        <source>{measure}: your own line would lie at {value}, outside the scale of {scale}, so that days of benefit cannot be counted.</source>
        <translation>{measure}: Die eigene Linie läge bei {value}, außerhalb der Skala {scale}; deshalb lassen sich die Tage besser als die Linie nicht zählen.</translation>
    </message>
    <message numerus="yes">
        <source>{measure}: your own line lies at {value}, which is {threshold} better on the scale than the middle of the %n rated days before the first session ({baseline}).</source>
        <translation>
            <numerusform>{measure}: Die eigene Linie liegt bei {value}. Das ist auf der Skala um {threshold} besser als am %n bewerteten Tag vor der ersten Sitzung ({baseline}).</numerusform>
            <numerusform>{measure}: Die eigene Linie liegt bei {value}. Das ist auf der Skala um {threshold} besser als die Mitte der %n bewerteten Tage vor der ersten Sitzung ({baseline}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of benefit</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n days</source>
        <comment>of benefit</comment>
        <translation>
            <numerusform>mindestens %n Tag</numerusform>
            <numerusform>mindestens %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message numerus="yes">
        <source>{measure} stayed on the better side of your line for %n days after the session.</source>
        <translation>
            <numerusform>„{measure}“ blieb nach der Sitzung %n Tag auf der besseren Seite der eigenen Linie.</numerusform>
            <numerusform>„{measure}“ blieb nach der Sitzung %n Tage auf der besseren Seite der eigenen Linie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} stayed on the better side of your line for at least %n days after the session; what came then is not known.</source>
        <translation>
            <numerusform>„{measure}“ blieb nach der Sitzung mindestens %n Tag auf der besseren Seite der eigenen Linie; was danach kam, ist nicht bekannt.</numerusform>
            <numerusform>„{measure}“ blieb nach der Sitzung mindestens %n Tage auf der besseren Seite der eigenen Linie; was danach kam, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{measure} did not reach your line within 7 days after the session.</source>
        <translation>„{measure}“ erreichte die eigene Linie in den 7 Tagen nach der Sitzung nicht.</translation>
    </message>
    <message>
        <source>{measure}: too little is known to count the days on the better side of your line.</source>
        <translation>{measure}: Es ist zu wenig bekannt, um die Tage auf der besseren Seite der eigenen Linie zu zählen.</translation>
    </message>
    <message numerus="yes">
        <source>{measure} was on average the same in the %n days after as before ({after} and {before} days rated). This cannot show why.</source>
        <translation>
            <numerusform>„{measure}“ war am %n Tag danach im Mittel gleich wie davor ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</numerusform>
            <numerusform>„{measure}“ war in den %n Tagen danach im Mittel gleich wie davor ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} was on average {points} points higher in the %n days after than before ({after} and {before} days rated). This cannot show why.</source>
        <translation>
            <numerusform>„{measure}“ war am %n Tag danach im Mittel um {points} Punkte höher als davor ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</numerusform>
            <numerusform>„{measure}“ war in den %n Tagen danach im Mittel um {points} Punkte höher als davor ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} was on average {points} points lower in the %n days after than before ({after} and {before} days rated). This cannot show why.</source>
        <translation>
            <numerusform>„{measure}“ war am %n Tag danach im Mittel um {points} Punkte niedriger als davor ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</numerusform>
            <numerusform>„{measure}“ war in den %n Tagen danach im Mittel um {points} Punkte niedriger als davor ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is too early to compare the days after this session.</source>
        <translation>Für einen Vergleich der Tage nach dieser Sitzung ist es noch zu früh.</translation>
    </message>
    <message>
        <source>A neighbouring session is too close to compare the days around this one.</source>
        <translation>Eine andere Sitzung liegt zu nahe, um die Tage um diese herum zu vergleichen.</translation>
    </message>
    <message>
        <source>Not enough entries to compare: {before} days rated before the session, {after} after it.</source>
        <translation>Zu wenige Einträge für einen Vergleich: vor der Sitzung {before} Tagen bewertet, danach {after}.</translation>
    </message>
    <message>
        <source>not enough entries ({rated})</source>
        <translation>zu wenige Einträge ({rated})</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>better on {better} of {pairs} day pairs, the same on {same} (NAP {nap})</source>
        <translation>besser in {better} von {pairs} Tagespaaren, gleich in {same} (NAP {nap})</translation>
    </message>
    <message>
        <source>NAP {low} to {high} if days were independent</source>
        <translation>NAP {low} bis {high}, falls die Tage voneinander unabhängig wären</translation>
    </message>
    <message>
        <source>There is no session in this period.</source>
        <translation>In diesem Zeitraum gibt es keine Sitzung.</translation>
    </message>
    <message>
        <source>Sessions that can be compared: {comparable} of {sessions}. It takes at least {fewest} to look across them.</source>
        <translation>Vergleichbare Sitzungen: {comparable} von {sessions}. Für einen Blick über alle braucht es mindestens {fewest}.</translation>
    </message>
    <message numerus="yes">
        <source>In {same_way} of %n sessions {measure} was higher in the week after than in the week before, by {points} points in the middle. This cannot show why.</source>
        <translation>
            <numerusform>Bei {same_way} von %n Sitzung war „{measure}“ in der Woche danach höher als in der Woche davor, im Median um {points} Punkte. Warum, lässt sich daraus nicht sagen.</numerusform>
            <numerusform>Bei {same_way} von %n Sitzungen war „{measure}“ in der Woche danach höher als in der Woche davor, im Median um {points} Punkte. Warum, lässt sich daraus nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {same_way} of %n sessions {measure} was lower in the week after than in the week before, by {points} points in the middle. This cannot show why.</source>
        <translation>
            <numerusform>Bei {same_way} von %n Sitzung war „{measure}“ in der Woche danach niedriger als in der Woche davor, im Median um {points} Punkte. Warum, lässt sich daraus nicht sagen.</numerusform>
            <numerusform>Bei {same_way} von %n Sitzungen war „{measure}“ in der Woche danach niedriger als in der Woche davor, im Median um {points} Punkte. Warum, lässt sich daraus nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No week can be compared with the days before the first session.</source>
        <translation>Keine Woche lässt sich mit den Tagen vor der ersten Sitzung vergleichen.</translation>
    </message>
    <message>
        <source>Week {number}: not enough entries to compare; {after} days rated, and {before} before the first session.</source>
        <translation>Woche {number}: zu wenige Einträge für einen Vergleich; {after} Tagen bewertet, vor der ersten Sitzung {before}.</translation>
    </message>
    <message>
        <source>Week {number}: {measure} was on average the same as before the first session ({after} and {before} days rated). This cannot show why.</source>
        <translation>Woche {number}: „{measure}“ war im Mittel gleich wie vor der ersten Sitzung ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>Week {number}: {measure} was on average {points} points higher than before the first session ({after} and {before} days rated). This cannot show why.</source>
        <translation>Woche {number}: „{measure}“ war im Mittel um {points} Punkte höher als vor der ersten Sitzung ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>Week {number}: {measure} was on average {points} points lower than before the first session ({after} and {before} days rated). This cannot show why.</source>
        <translation>Woche {number}: „{measure}“ war im Mittel um {points} Punkte niedriger als vor der ersten Sitzung ({after} und {before} Tagen bewertet). Warum, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>{sentence} This is preliminary: one side has fewer than 5 rated days.</source>
        <translation>{sentence} Das ist vorläufig: Auf einer Seite sind weniger als 5 Tage bewertet.</translation>
    </message>
    <message>
        <source>Week after against week before, over {comparable} sessions: {points} points in the middle. Too small or too mixed to point anything out.</source>
        <translation>Woche danach gegenüber der Woche davor, über {comparable} Sitzungen: im Median {points} Punkte. Zu wenig oder zu uneinheitlich, um etwas hervorzuheben.</translation>
    </message>
    <message>
        <source>Session {numbers}, {day}</source>
        <translation>Sitzung {numbers}, {day}</translation>
    </message>
    <message>
        <source>Sessions {numbers}, {day}</source>
        <translation>Sitzungen {numbers}, {day}</translation>
    </message>
    <message>
        <source>{session}, {given}</source>
        <translation>{session}, {given}</translation>
    </message>
    <message>
        <source>{session}: {day}, {ratings}</source>
        <translation>{session}: {day}, {ratings}</translation>
    </message>
    <message>
        <source>Your line: {value} ({threshold} below the time before session 1)</source>
        <translation>Ihre Linie: {value} ({threshold} unter der Zeit vor Sitzung 1)</translation>
    </message>
    <message>
        <source>Your line: {value} ({threshold} above the time before session 1)</source>
        <translation>Ihre Linie: {value} ({threshold} über der Zeit vor Sitzung 1)</translation>
    </message>
    <message>
        <source>not counted with this session</source>
        <translation>nicht zu dieser Sitzung gezählt</translation>
    </message>
    <message>
        <source>{measure} {value}</source>
        <translation>{measure} {value}</translation>
    </message>
    <message>
        <source>{measure} not rated</source>
        <translation>{measure} nicht bewertet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ratings</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Week {number}, {days}: {ratings}</source>
        <translation>Woche {number}, {days}: {ratings}</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between measures</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>{measure}: {reason}</source>
        <translation>{measure}: {reason}</translation>
    </message>
    <message>
        <source>{measure} {mean} on average ({rated})</source>
        <translation>{measure} im Mittel {mean} ({rated})</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>Numbers: days. Low and high are places on the scale, not better and worse.</source>
        <translation>Zahlen: Tage. Niedrig und hoch sind Stellen auf der Skala und heißen nicht besser oder schlechter.</translation>
    </message>
    <message>
        <source>Days in the low, middle and high band</source>
        <translation>Tage im niedrigen, mittleren und hohen Bereich</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message numerus="yes">
        <source>{band}: %n day(s)</source>
        <translation>
            <numerusform>{band}: %n Tag</numerusform>
            <numerusform>{band}: %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between bands</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>{name}, days in each band: {low_days} in {low}, {middle_days} in {middle}, {high_days} in {high}, {not_rated} not rated.</source>
        <translation>{name}, Tage in jedem Bereich: {low_days} in {low}, {middle_days} in {middle}, {high_days} in {high}, {not_rated} nicht bewertet.</translation>
    </message>
</context>
<context>
    <name>span</name>
    <message>
        <source>Since last visit</source>
        <translation>Seit letztem Termin</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4&#xa0;Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12&#xa0;Wochen</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Nothing was asked in this period.</source>
        <translation>In diesem Zeitraum wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>No note in this period.</source>
        <translation>Keine Notiz in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Ratings: median (middle half)</source>
        <translation>Bewertungen: Median (mittlere Hälfte)</translation>
    </message>
    <message>
        <source>Ratings {scale}: median (middle half)</source>
        <translation>Bewertungen {scale}: Median (mittlere Hälfte)</translation>
    </message>
    <message>
        <source>Before session 1</source>
        <translation>Vor Sitzung 1</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Days rated</source>
        <translation>Bewertete Tage</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Change: this period, from session 1 on, against before session 1; it cannot show why.</source>
        <translation>Änderung: dieser Zeitraum ab Sitzung 1 gegenüber der Zeit davor; warum, lässt sich daraus nicht sagen.</translation>
    </message>
    <message>
        <source>Change: this period, from session 1 on, against before session 1; it cannot show why. A dash: no such days, or too few of them rated.</source>
        <translation>Änderung: dieser Zeitraum ab Sitzung 1 gegenüber der Zeit davor; warum, lässt sich daraus nicht sagen. Ein Strich: keine solchen Tage oder zu wenige davon bewertet.</translation>
    </message>
    <message>
        <source>{change}, the same</source>
        <translation>{change}, gleich</translation>
    </message>
    <message>
        <source>{change}, higher</source>
        <translation>{change}, höher</translation>
    </message>
    <message>
        <source>{change}, lower</source>
        <translation>{change}, niedriger</translation>
    </message>
    <message>
        <source>{scale}, {direction}</source>
        <translation>{scale}, {direction}</translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>session {first}</source>
        <translation>Sitzung {first}</translation>
    </message>
    <message>
        <source>sessions {first}–{last}</source>
        <translation>Sitzungen {first}–{last}</translation>
    </message>
    <message>
        <source>{product} {amount} mg</source>
        <translation>{product} {amount} mg</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <translation>Keine Sitzung in diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>No side effect was recorded in this period.</source>
        <translation>In diesem Zeitraum wurde keine Nebenwirkung festgehalten.</translation>
    </message>
    <message>
        <source>Tell your provider</source>
        <translation>Ärztlich besprechen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Still: felt on the last day with an entry.</source>
        <translation>Noch: am letzten Tag mit einem Eintrag gespürt.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Worst side effect</source>
        <translation>Stärkste Nebenwirkung</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <source>Normal after</source>
        <translation>Normal nach</translation>
    </message>
    <message>
        <source>Worst side effect: felt on that day. Blood pressure: before → highest. Normal after: time from the start until the patient felt normal again.</source>
        <translation>Stärkste Nebenwirkung: an diesem Tag gespürt. Blutdruck: vorher → höchster. Normal nach: Zeit vom Beginn, bis sich alles wieder normal anfühlte.</translation>
    </message>
    <message>
        <source>{remark} “{none}”: looked for and not there; a dash: nothing was said.</source>
        <translation>{remark} „{none}“: gefragt und verneint; ein Strich: keine Angabe.</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Last felt</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>still, {day}</source>
        <translation>noch, {day}</translation>
    </message>
    <message>
        <source>{names} ({severity})</source>
        <translation>{names} ({severity})</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more ({severity})</source>
        <translation>
            <numerusform>{names} und %n weitere ({severity})</numerusform>
            <numerusform>{names} und %n weitere ({severity})</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} → {highest}</source>
        <translation>{before} → {highest}</translation>
    </message>
    <message>
        <source>day of session {number}</source>
        <translation>Tag der Sitzung {number}</translation>
    </message>
    <message>
        <source>day {days} after session {number}</source>
        <translation>Tag {days} nach Sitzung {number}</translation>
    </message>
    <message>
        <source>{place} ({given})</source>
        <translation>{place} ({given})</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>Each day you rate becomes a dot here.</source>
        <translation>Jeder Tag, den Sie bewerten, wird hier ein Punkt.</translation>
    </message>
    <message>
        <source>One day so far. A line follows once 4 days of a week are rated.</source>
        <translation>Bisher ein Tag. Eine Linie kommt dazu, sobald 4 Tage einer Woche bewertet sind.</translation>
    </message>
    <message>
        <source>Sessions show up here as numbered lines once you log one.</source>
        <translation>Sitzungen erscheinen hier als nummerierte Linien, sobald Sie eine eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>no session</source>
        <translation>keine Sitzung</translation>
    </message>
    <message>
        <source>{days_rated} since {day}</source>
        <translation>{days_rated} seit {day}</translation>
    </message>
</context>
<context>
    <name>turned</name>
    <message>
        <source>Taken back: {what}.</source>
        <translation>Zurückgenommen: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>when a new day begins</source>
        <translation>wann ein neuer Tag beginnt</translation>
    </message>
    <message>
        <source>your threshold</source>
        <translation>Ihre Schwelle</translation>
    </message>
    <message>
        <source>low, middle and high</source>
        <translation>niedrig, mittel und hoch</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>whom to call</source>
        <translation>wen Sie anrufen können</translation>
    </message>
    <message>
        <source>name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>notice read</source>
        <translation>Hinweis gelesen</translation>
    </message>
    <message>
        <source>offer of the first steps</source>
        <translation>Angebot der ersten Schritte</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>time of the reminder</source>
        <translation>Zeit der Erinnerung</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>second place for backups</source>
        <translation>zweiter Ort für Sicherungen</translation>
    </message>
    <message>
        <source>side effects on Today</source>
        <translation>Nebenwirkungen auf „Heute“</translation>
    </message>
    <message>
        <source>own side effect</source>
        <translation>eigene Nebenwirkung</translation>
    </message>
    <message>
        <source>check-in of {day}</source>
        <translation>Tageseintrag vom {day}</translation>
    </message>
    <message>
        <source>deletion of the check-in of {day}</source>
        <translation>Löschen des Tageseintrags vom {day}</translation>
    </message>
    <message>
        <source>change to the check-in of {day}</source>
        <translation>Änderung am Tageseintrag vom {day}</translation>
    </message>
    <message>
        <source>session of {day}</source>
        <translation>Sitzung vom {day}</translation>
    </message>
    <message>
        <source>deletion of the session of {day}</source>
        <translation>Löschen der Sitzung vom {day}</translation>
    </message>
    <message>
        <source>change to the session of {day}</source>
        <translation>Änderung an der Sitzung vom {day}</translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Symptom Journal</source>
        <translation>Symptom Journal</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>.</source>
        <comment>decimal mark</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{low}–{high}</source>
        <translation>{low}–{high}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>{mg} mg</source>
        <translation>{mg}&#xa0;mg</translation>
    </message>
    <message>
        <source>{dose} ({per_weight})</source>
        <translation>{dose} ({per_weight})</translation>
    </message>
    <message>
        <source>{mg_per_kg} mg/kg</source>
        <translation>{mg_per_kg}&#xa0;mg/kg</translation>
    </message>
    <message>
        <source>{dose} {route}</source>
        <translation>{dose} {route}</translation>
    </message>
    <message>
        <source>{systolic}/{diastolic}</source>
        <translation>{systolic}/{diastolic}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes:02} min</source>
        <translation>{hours}:{minutes:02} Std.</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>{median} ({middle})</source>
        <translation>{median} ({middle})</translation>
    </message>
    <message numerus="yes">
        <source>{rated} of %n day(s) rated</source>
        <translation>
            <numerusform>{rated} von %n Tag bewertet</numerusform>
            <numerusform>{rated} von %n Tagen bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>the journal began on {day} · {recorded}</source>
        <translation>das Tagebuch begann am {day} · {recorded}</translation>
    </message>
    <message>
        <source>nothing was rated in this period</source>
        <translation>in diesem Zeitraum wurde nichts bewertet</translation>
    </message>
    <message numerus="yes">
        <source>longest gap %n day(s)</source>
        <translation>
            <numerusform>längste Lücke %n Tag</numerusform>
            <numerusform>längste Lücke %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no gap</source>
        <translation>keine Lücke</translation>
    </message>
    <message>
        <source>{same_day} the same day, {later} later · {gap}</source>
        <translation>{same_day} am selben Tag, {later} nachgetragen · {gap}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>side effects</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>−</source>
        <comment>sign</comment>
        <translation>−</translation>
    </message>
    <message>
        <source>+</source>
        <comment>sign</comment>
        <translation>+</translation>
    </message>
    <message>
        <source>{numbers}</source>
        <comment>kept together</comment>
        <translation>{numbers}</translation>
    </message>
</context>
</TS>
