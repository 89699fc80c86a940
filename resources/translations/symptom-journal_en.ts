<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupDesk</name>
    <message numerus="yes">
        <source>%n fewer entry(s) than on {day}.</source>
        <translation>
            <numerusform>%n fewer entry than on {day}.</numerusform>
            <numerusform>%n fewer entries than on {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n damaged entry(s) could not be found in a good backup.</source>
        <translation>
            <numerusform>%n damaged entry could not be found in a good backup.</numerusform>
            <numerusform>%n damaged entries could not be found in a good backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n entry(s).</source>
        <translation>
            <numerusform>Backed up %n entry.</numerusform>
            <numerusform>Backed up %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinFold</name>
    <message numerus="yes">
        <source>Deleted (%n)</source>
        <translation>
            <numerusform>Deleted (%n)</numerusform>
            <numerusform>Deleted (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInLinks</name>
    <message numerus="yes">
        <source>Show one of %n check-in(s)</source>
        <translation>
            <numerusform>Show the check-in</numerusform>
            <numerusform>Show one of %n check-ins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaySection</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionSection</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierWordings</name>
    <message numerus="yes">
        <source>Earlier wordings (%n)</source>
        <translation>
            <numerusform>Earlier wordings (%n)</numerusform>
            <numerusform>Earlier wordings (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectLane</name>
    <message numerus="yes">
        <source>%n more: {names}.</source>
        <translation>
            <numerusform>%n more: {names}.</numerusform>
            <numerusform>%n more: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpLinesSection</name>
    <message numerus="yes">
        <source>%n line(s) in the panel</source>
        <translation>
            <numerusform>%n line in the panel</numerusform>
            <numerusform>%n lines in the panel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n day(s) found.</source>
        <translation>
            <numerusform>%n day found.</numerusform>
            <numerusform>%n days found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n entry(s) on this day. Open it to delete one.</source>
        <translation>
            <numerusform>There are %n entry on this day. Open it to delete one.</numerusform>
            <numerusform>There are %n entries on this day. Open it to delete one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged entry(s) left out.</source>
        <translation>
            <numerusform>%n damaged entry is left out.</numerusform>
            <numerusform>%n damaged entries are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastBackup</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastCheck</name>
    <message numerus="yes">
        <source>Last close check of the journal: {moment}. %n damaged entry(s).</source>
        <translation>
            <numerusform>Last close check of the journal: {moment}. %n damaged entry.</numerusform>
            <numerusform>Last close check of the journal: {moment}. %n damaged entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherWindows</name>
    <message numerus="yes">
        <source>This journal is also open in %n other window(s). All can be used; what one saves shows in the others.</source>
        <translation>
            <numerusform>This journal is also open in %n other window. All can be used; what one saves shows in the others.</numerusform>
            <numerusform>This journal is also open in %n other windows. All can be used; what one saves shows in the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message numerus="yes">
        <source>%n entry(s) of now would not be there any more.</source>
        <translation>
            <numerusform>%n entry of now would not be there any more.</numerusform>
            <numerusform>%n entries of now would not be there any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) would come back.</source>
        <translation>
            <numerusform>%n entry would come back.</numerusform>
            <numerusform>%n entries would come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) would read as before.</source>
        <translation>
            <numerusform>%n entry would read as before.</numerusform>
            <numerusform>%n entries would read as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryOverview</name>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <translation>
            <numerusform>{first} and %n more</numerusform>
            <numerusform>{first} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsSection</name>
    <message numerus="yes">
        <source>%n days, the latest {day}</source>
        <translation>
            <numerusform>%n day, the latest {day}</numerusform>
            <numerusform>%n days, the latest {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysBackBox</name>
    <message numerus="yes">
        <source>%n check-in(s) rescued.</source>
        <translation>
            <numerusform>%n check-in rescued.</numerusform>
            <numerusform>%n check-ins rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) rescued.</source>
        <translation>
            <numerusform>%n session rescued.</numerusform>
            <numerusform>%n sessions rescued.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these entries came back without notes.</source>
        <translation>
            <numerusform>%n of these entries came back without notes.</numerusform>
            <numerusform>%n of these entries came back without notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) an entry is known to be lost.</source>
        <translation>
            <numerusform>On %n day an entry is known to be lost.</numerusform>
            <numerusform>On %n days an entry is known to be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message numerus="yes">
        <source>%n page(s) went to {printer}.</source>
        <translation>
            <numerusform>%n page went to {printer}.</numerusform>
            <numerusform>%n pages went to {printer}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>after sessions</name>
    <message numerus="yes">
        <source>Only the latest %n sessions have a thin line; the rest is in the band.</source>
        <translation>
            <numerusform>Only the latest %n session have a thin line; the rest is in the band.</numerusform>
            <numerusform>Only the latest %n sessions have a thin line; the rest is in the band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the latest %n weeks are drawn; all are in the table.</source>
        <translation>
            <numerusform>Only the latest %n week are drawn; all are in the table.</numerusform>
            <numerusform>Only the latest %n weeks are drawn; all are in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chart key</name>
    <message numerus="yes">
        <source>Each dot of a side effect is the worst of %n day(s).</source>
        <translation>
            <numerusform>Each dot of a side effect is the worst of %n day.</numerusform>
            <numerusform>Each dot of a side effect is the worst of %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chart words</name>
    <message numerus="yes">
        <source>%n session(s), the last on {last}.</source>
        <translation>
            <numerusform>%n session, on {last}.</numerusform>
            <numerusform>%n sessions, the last on {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} on %n day(s), at worst {worst}</source>
        <translation>
            <numerusform>{name} on %n day, {worst}</numerusform>
            <numerusform>{name} on %n days, at worst {worst}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message numerus="yes">
        <source>Each point is the mean of %n week(s), drawn where at least half of the days are rated.</source>
        <translation>
            <numerusform>Each point is the mean of one week, drawn where at least half of the days are rated.</numerusform>
            <numerusform>Each point is the mean of %n weeks, drawn where at least half of the days are rated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>response</name>
    <message numerus="yes">
        <source>{measure}: your own line lies at {value}, which is {threshold} better on the scale than the middle of the %n rated days before the first session ({baseline}).</source>
        <translation>
            <numerusform>{measure}: your own line lies at {value}, which is {threshold} better on the scale than the middle of the %n rated days before the first session ({baseline}).</numerusform>
            <numerusform>{measure}: your own line lies at {value}, which is {threshold} better on the scale than the middle of the %n rated days before the first session ({baseline}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>of benefit</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n days</source>
        <comment>of benefit</comment>
        <translation>
            <numerusform>at least %n day</numerusform>
            <numerusform>at least %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} stayed on the better side of your line for %n days after the session.</source>
        <translation>
            <numerusform>{measure} stayed on the better side of your line for %n day after the session.</numerusform>
            <numerusform>{measure} stayed on the better side of your line for %n days after the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} stayed on the better side of your line for at least %n days after the session; what came then is not known.</source>
        <translation>
            <numerusform>{measure} stayed on the better side of your line for at least %n day after the session; what came then is not known.</numerusform>
            <numerusform>{measure} stayed on the better side of your line for at least %n days after the session; what came then is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} was on average the same in the %n days after as before ({after} and {before} days rated). This cannot show why.</source>
        <translation>
            <numerusform>{measure} was on average the same in the %n day after as before ({after} and {before} days rated). This cannot show why.</numerusform>
            <numerusform>{measure} was on average the same in the %n days after as before ({after} and {before} days rated). This cannot show why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} was on average {points} points higher in the %n days after than before ({after} and {before} days rated). This cannot show why.</source>
        <translation>
            <numerusform>{measure} was on average {points} points higher in the %n day after than before ({after} and {before} days rated). This cannot show why.</numerusform>
            <numerusform>{measure} was on average {points} points higher in the %n days after than before ({after} and {before} days rated). This cannot show why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{measure} was on average {points} points lower in the %n days after than before ({after} and {before} days rated). This cannot show why.</source>
        <translation>
            <numerusform>{measure} was on average {points} points lower in the %n day after than before ({after} and {before} days rated). This cannot show why.</numerusform>
            <numerusform>{measure} was on average {points} points lower in the %n days after than before ({after} and {before} days rated). This cannot show why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {same_way} of %n sessions {measure} was higher in the week after than in the week before, by {points} points in the middle. This cannot show why.</source>
        <translation>
            <numerusform>In {same_way} of %n session {measure} was higher in the week after than in the week before, by {points} points in the middle. This cannot show why.</numerusform>
            <numerusform>In {same_way} of %n sessions {measure} was higher in the week after than in the week before, by {points} points in the middle. This cannot show why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {same_way} of %n sessions {measure} was lower in the week after than in the week before, by {points} points in the middle. This cannot show why.</source>
        <translation>
            <numerusform>In {same_way} of %n session {measure} was lower in the week after than in the week before, by {points} points in the middle. This cannot show why.</numerusform>
            <numerusform>In {same_way} of %n sessions {measure} was lower in the week after than in the week before, by {points} points in the middle. This cannot show why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message numerus="yes">
        <source>{band}: %n day(s)</source>
        <translation>
            <numerusform>{band}: %n day</numerusform>
            <numerusform>{band}: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message numerus="yes">
        <source>{names} and %n more ({severity})</source>
        <translation>
            <numerusform>{names} and %n more ({severity})</numerusform>
            <numerusform>{names} and %n more ({severity})</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>{rated} of %n day(s) rated</source>
        <translation>
            <numerusform>{rated} of %n day rated</numerusform>
            <numerusform>{rated} of %n days rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longest gap %n day(s)</source>
        <translation>
            <numerusform>longest gap %n day</numerusform>
            <numerusform>longest gap %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
