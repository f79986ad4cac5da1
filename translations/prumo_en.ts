<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Prumo</name>
        <message>
            <source>Stopped at your request. Nothing was changed.</source>
            <translation>Stopped at your request. Nothing was changed.</translation>
        </message>
        <message>
            <source>{value}</source>
            <translation>{value}</translation>
        </message>
        <message>
            <source>This system offers no keychain: {reason}. Use the environment variable instead, or keep the password for this session only.</source>
            <translation>This system offers no keychain: {reason}. Use the environment variable instead, or keep the password for this session only.</translation>
        </message>
        <message>
            <source>This system offers no keychain. Use the environment variable instead, or keep the password for this session only.</source>
            <translation>This system offers no keychain. Use the environment variable instead, or keep the password for this session only.</translation>
        </message>
        <message>
            <source>The keychain did not answer: {reason}. Unlock it and try again.</source>
            <translation>The keychain did not answer: {reason}. Unlock it and try again.</translation>
        </message>
        <message>
            <source>The keychain was not unlocked in time. Unlock it and try again.</source>
            <translation>The keychain was not unlocked in time. Unlock it and try again.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Check that it is there and that you may open it.</source>
            <translation>{path} cannot be read: {reason}. Check that it is there and that you may open it.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder or ask for permission.</source>
            <translation>{path} cannot be written: {reason}. Choose another folder or ask for permission.</translation>
        </message>
        <message>
            <source>{path} has {size:bytes}; at most {limit:bytes} can be read. Choose a smaller file.</source>
            <translation>{path} has {size:bytes}; at most {limit:bytes} can be read. Choose a smaller file.</translation>
        </message>
        <message>
            <source>{answered} of {applicable} applicable criteria answered</source>
            <translation>{answered} of {applicable} applicable criteria answered</translation>
        </message>
        <message>
            <source>Nothing is assessed yet</source>
            <translation>Nothing is assessed yet</translation>
        </message>
        <message>
            <source>Every assessed step reaches the target</source>
            <translation>Every assessed step reaches the target</translation>
        </message>
        <message>
            <source>{first:step} pulls the score down</source>
            <translation>{first:step} pulls the score down</translation>
        </message>
        <message>
            <source>{first:step} and {second:step} pull the score down</source>
            <translation>{first:step} and {second:step} pull the score down</translation>
        </message>
        <message numerus="yes">
            <source>%n of {assessed} assessed steps below the target of {target:score}</source>
            <translation>
                <numerusform>%n of {assessed} assessed steps below the target of {target:score}</numerusform>
                <numerusform>%n of {assessed} assessed steps below the target of {target:score}</numerusform>
            </translation>
        </message>
        <message>
            <source>{coverage:percent} assessed</source>
            <translation>{coverage:percent} assessed</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>not applicable</translation>
        </message>
        <message>
            <source>not assessed yet</source>
            <translation>not assessed yet</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>Coverage</translation>
        </message>
        <message>
            <source>No open findings</source>
            <translation>No open findings</translation>
        </message>
        <message numerus="yes">
            <source>{step:step} holds %n open critical finding(s)</source>
            <translation>
                <numerusform>{step:step} holds %n open critical finding</numerusform>
                <numerusform>{step:step} holds %n open critical findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open finding(s), the gravest in {step:step}</source>
            <translation>
                <numerusform>%n open finding, the gravest in {step:step}</numerusform>
                <numerusform>%n open findings, the gravest in {step:step}</numerusform>
            </translation>
        </message>
        <message>
            <source>Every applicable criterion is answered</source>
            <translation>Every applicable criterion is answered</translation>
        </message>
        <message>
            <source>{coverage:percent} assessed; {step:step} is the least covered</source>
            <translation>{coverage:percent} assessed; {step:step} is the least covered</translation>
        </message>
        <message>
            <source>open and in progress; proposed, closed and dismissed ones do not count</source>
            <translation>open and in progress; proposed, closed and dismissed ones do not count</translation>
        </message>
        <message>
            <source>Criteria of {step}</source>
            <translation>Criteria of {step}</translation>
        </message>
        <message>
            <source>This assessment is open for reading only, so nothing can be rated. {reason}</source>
            <translation>This assessment is open for reading only, so nothing can be rated. {reason}</translation>
        </message>
        <message>
            <source>Proposed level {level}: {basis}</source>
            <translation>Proposed level {level}: {basis}</translation>
        </message>
        <message>
            <source>Ask for: {what}</source>
            <translation>Ask for: {what}</translation>
        </message>
        <message>
            <source>Confidence of {what}: {confidence}</source>
            <translation>Confidence of {what}: {confidence}</translation>
        </message>
        <message>
            <source>said</source>
            <translation>said</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>shown</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>seen</translation>
        </message>
        <message>
            <source>measured</source>
            <translation>measured</translation>
        </message>
        <message>
            <source>How sure is this? Click for the next one, right click for all. Keys: S said, D document shown, V seen, M measured</source>
            <translation>How sure is this? Click for the next one, right click for all. Keys: S said, D document shown, V seen, M measured</translation>
        </message>
        <message>
            <source>Add note</source>
            <translation>Add note</translation>
        </message>
        <message>
            <source>Edit note</source>
            <translation>Edit note</translation>
        </message>
        <message>
            <source>Note on {what}</source>
            <translation>Note on {what}</translation>
        </message>
        <message>
            <source>What you heard and saw. Markdown works: **bold**, - lists. Ctrl+Enter finishes.</source>
            <translation>What you heard and saw. Markdown works: **bold**, - lists. Ctrl+Enter finishes.</translation>
        </message>
        <message>
            <source>Reason for not following the proposal of {what}</source>
            <translation>Reason for not following the proposal of {what}</translation>
        </message>
        <message>
            <source>Why does your rating differ from the data?</source>
            <translation>Why does your rating differ from the data?</translation>
        </message>
        <message>
            <source>The data proposes level {level}.</source>
            <translation>The data proposes level {level}.</translation>
        </message>
        <message>
            <source>The data proposes level {level}; your rating stands, for this reason:</source>
            <translation>The data proposes level {level}; your rating stands, for this reason:</translation>
        </message>
        <message>
            <source>Accept proposal</source>
            <translation>Accept proposal</translation>
        </message>
        <message>
            <source>Takes over the proposed level, as measured. Key: A</source>
            <translation>Takes over the proposed level, as measured. Key: A</translation>
        </message>
        <message>
            <source>Accept the proposal of {what}</source>
            <translation>Accept the proposal of {what}</translation>
        </message>
        <message>
            <source>Change and justify</source>
            <translation>Change and justify</translation>
        </message>
        <message>
            <source>Rate {criterion}: level {level}</source>
            <translation>Rate {criterion}: level {level}</translation>
        </message>
        <message>
            <source>Rate {criterion}: not applicable</source>
            <translation>Rate {criterion}: not applicable</translation>
        </message>
        <message>
            <source>Take back the rating of {criterion}</source>
            <translation>Take back the rating of {criterion}</translation>
        </message>
        <message>
            <source>Change the confidence of {criterion}</source>
            <translation>Change the confidence of {criterion}</translation>
        </message>
        <message>
            <source>Note on {criterion}</source>
            <translation>Note on {criterion}</translation>
        </message>
        <message>
            <source>Reason for the rating of {criterion}</source>
            <translation>Reason for the rating of {criterion}</translation>
        </message>
        <message>
            <source>Accept the proposal of {criterion}: level {level}</source>
            <translation>Accept the proposal of {criterion}: level {level}</translation>
        </message>
        <message numerus="yes">
            <source>Attach %n piece(s) of evidence</source>
            <translation>
                <numerusform>Attach %n piece of evidence</numerusform>
                <numerusform>Attach %n pieces of evidence</numerusform>
            </translation>
        </message>
        <message>
            <source>Rename the evidence {name}</source>
            <translation>Rename the evidence {name}</translation>
        </message>
        <message>
            <source>Note on the evidence {name}</source>
            <translation>Note on the evidence {name}</translation>
        </message>
        <message>
            <source>Remove the evidence {name}</source>
            <translation>Remove the evidence {name}</translation>
        </message>
        <message>
            <source>New finding: {title}</source>
            <translation>New finding: {title}</translation>
        </message>
        <message>
            <source>Copy of the finding: {title}</source>
            <translation>Copy of the finding: {title}</translation>
        </message>
        <message>
            <source>Change {field:field} of {title}</source>
            <translation>Change {field:field} of {title}</translation>
        </message>
        <message numerus="yes">
            <source>Propose %n finding(s) again</source>
            <translation>
                <numerusform>Propose %n finding again</numerusform>
                <numerusform>Propose %n findings again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Accept %n finding(s)</source>
            <translation>
                <numerusform>Accept %n finding</numerusform>
                <numerusform>Accept %n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Start on %n finding(s)</source>
            <translation>
                <numerusform>Start on %n finding</numerusform>
                <numerusform>Start on %n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n finding(s)</source>
            <translation>
                <numerusform>Close %n finding</numerusform>
                <numerusform>Close %n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dismiss %n finding(s)</source>
            <translation>
                <numerusform>Dismiss %n finding</numerusform>
                <numerusform>Dismiss %n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Owner of {title}: {owner}</source>
            <translation>Owner of {title}: {owner}</translation>
        </message>
        <message>
            <source>Due date of {title}: {due:date}</source>
            <translation>Due date of {title}: {due:date}</translation>
        </message>
        <message>
            <source>No due date for {title}</source>
            <translation>No due date for {title}</translation>
        </message>
        <message>
            <source>Evidence attached</source>
            <translation>Evidence attached</translation>
        </message>
        <message>
            <source>Reading evidence</source>
            <translation>Reading evidence</translation>
        </message>
        <message>
            <source>{path} is a folder. Drop the files in it, or pack it into one archive file first.</source>
            <translation>{path} is a folder. Drop the files in it, or pack it into one archive file first.</translation>
        </message>
        <message>
            <source>Attach evidence</source>
            <translation>Attach evidence</translation>
        </message>
        <message numerus="yes">
            <source>Attach evidence to {what} (%n so far)</source>
            <translation>
                <numerusform>Attach evidence to {what} (%n so far)</numerusform>
                <numerusform>Attach evidence to {what} (%n so far)</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a file, drop it here, or paste a picture or text with Ctrl+V</source>
            <translation>Choose a file, drop it here, or paste a picture or text with Ctrl+V</translation>
        </message>
        <message>
            <source>Nothing attached yet. Drop a file or paste a screenshot.</source>
            <translation>Nothing attached yet. Drop a file or paste a screenshot.</translation>
        </message>
        <message>
            <source>Choose evidence</source>
            <translation>Choose evidence</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>Open file</translation>
        </message>
        <message>
            <source>Open the evidence {name}</source>
            <translation>Open the evidence {name}</translation>
        </message>
        <message>
            <source>More about the evidence {name}</source>
            <translation>More about the evidence {name}</translation>
        </message>
        <message>
            <source>This file came from outside. Open it with the system's program?</source>
            <translation>This file came from outside. Open it with the system's program?</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
        <message>
            <source>Save as...</source>
            <translation>Save as...</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Write a note</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Name of the evidence {name}</source>
            <translation>Name of the evidence {name}</translation>
        </message>
        <message>
            <source>Where level {level} comes from</source>
            <translation>Where level {level} comes from</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>Lines read</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
        <message>
            <source>Values checked</source>
            <translation>Values checked</translation>
        </message>
        <message>
            <source>Values that conform</source>
            <translation>Values that conform</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Failures</translation>
        </message>
        <message>
            <source>Share that conforms</source>
            <translation>Share that conforms</translation>
        </message>
        <message>
            <source>95% interval</source>
            <translation>95% interval</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} to {high}</translation>
        </message>
        <message>
            <source>Level {level} needs</source>
            <translation>Level {level} needs</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Measured</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>Levels</translation>
        </message>
        <message>
            <source>Level {level}: {text}</source>
            <translation>Level {level}: {text}</translation>
        </message>
        <message>
            <source>Level {level}, chosen: {text}</source>
            <translation>Level {level}, chosen: {text}</translation>
        </message>
        <message>
            <source>Between {low} and {high}</source>
            <translation>Between {low} and {high}</translation>
        </message>
        <message>
            <source>What to ask for</source>
            <translation>What to ask for</translation>
        </message>
        <message>
            <source>Recommendation</source>
            <translation>Recommendation</translation>
        </message>
        <message>
            <source>New finding from this</source>
            <translation>New finding from this</translation>
        </message>
        <message>
            <source>Where the number comes from</source>
            <translation>Where the number comes from</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspector</translation>
        </message>
        <message>
            <source>Nothing chosen</source>
            <translation>Nothing chosen</translation>
        </message>
        <message>
            <source>Choose a criterion to see its guidance, or click a score to see where it comes from.</source>
            <translation>Choose a criterion to see its guidance, or click a score to see where it comes from.</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risk</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>What was found, how much it weighs, and who does what about it</source>
            <translation>What was found, how much it weighs, and who does what about it</translation>
        </message>
        <message>
            <source>No findings yet</source>
            <translation>No findings yet</translation>
        </message>
        <message>
            <source>Write down what you find while you assess. Checks of data propose findings too.</source>
            <translation>Write down what you find while you assess. Checks of data propose findings too.</translation>
        </message>
        <message>
            <source>No finding matches</source>
            <translation>No finding matches</translation>
        </message>
        <message>
            <source>Other findings are hidden by the filters.</source>
            <translation>Other findings are hidden by the filters.</translation>
        </message>
        <message>
            <source>New finding</source>
            <translation>New finding</translation>
        </message>
        <message>
            <source>Selected finding</source>
            <translation>Selected finding</translation>
        </message>
        <message>
            <source>Select a finding to read and edit it</source>
            <translation>Select a finding to read and edit it</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicate</translation>
        </message>
        <message>
            <source>Go to the criterion</source>
            <translation>Go to the criterion</translation>
        </message>
        <message>
            <source>The step as a whole</source>
            <translation>The step as a whole</translation>
        </message>
        <message>
            <source>Seen from {first:datetime} to {last:datetime}</source>
            <translation>Seen from {first:datetime} to {last:datetime}</translation>
        </message>
        <message>
            <source>Proposed from data. Seen from {first:datetime} to {last:datetime}</source>
            <translation>Proposed from data. Seen from {first:datetime} to {last:datetime}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n proposed</source>
            <translation>
                <numerusform>Accept %n proposed</numerusform>
                <numerusform>Accept %n proposed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Dismiss %n proposed</source>
            <translation>
                <numerusform>Dismiss %n proposed</numerusform>
                <numerusform>Dismiss %n proposed</numerusform>
            </translation>
        </message>
        <message>
            <source>Search findings</source>
            <translation>Search findings</translation>
        </message>
        <message>
            <source>Any severity</source>
            <translation>Any severity</translation>
        </message>
        <message>
            <source>Any step</source>
            <translation>Any step</translation>
        </message>
        <message>
            <source>Likelihood {likelihood}</source>
            <translation>Likelihood {likelihood}</translation>
        </message>
        <message>
            <source>Show all findings</source>
            <translation>Show all findings</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %n finding(s)</source>
            <translation>
                <numerusform>{shown} of %n finding</numerusform>
                <numerusform>{shown} of %n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Any status</translation>
        </message>
        <message>
            <source>Not closed</source>
            <translation>Not closed</translation>
        </message>
        <message>
            <source>Only proposed</source>
            <translation>Only proposed</translation>
        </message>
        <message>
            <source>Only closed</source>
            <translation>Only closed</translation>
        </message>
        <message>
            <source>Only dismissed</source>
            <translation>Only dismissed</translation>
        </message>
        <message>
            <source>Risk matrix</source>
            <translation>Risk matrix</translation>
        </message>
        <message>
            <source>Likelihood: 1 rare to 5 almost certain</source>
            <translation>Likelihood: 1 rare to 5 almost certain</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s): {severity}, likelihood {likelihood}</source>
            <translation>
                <numerusform>%n finding: {severity}, likelihood {likelihood}</numerusform>
                <numerusform>%n findings: {severity}, likelihood {likelihood}</numerusform>
            </translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>Action plan</translation>
        </message>
        <message>
            <source>What to do first: highest risk, then what the total gains</source>
            <translation>What to do first: highest risk, then what the total gains</translation>
        </message>
        <message>
            <source>Nothing to do yet</source>
            <translation>Nothing to do yet</translation>
        </message>
        <message>
            <source>Every open finding becomes an action here. Accept proposed findings or write a new one.</source>
            <translation>Every open finding becomes an action here. Accept proposed findings or write a new one.</translation>
        </message>
        <message>
            <source>Open findings</source>
            <translation>Open findings</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>Gain</translation>
        </message>
        <message>
            <source>+{points:score} points</source>
            <translation>+{points:score} points</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>no owner</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>{due:date}, overdue</source>
            <translation>{due:date}, overdue</translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without an owner</source>
            <translation>
                <numerusform>%n action without an owner</numerusform>
                <numerusform>%n actions without an owner</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) without a date</source>
            <translation>
                <numerusform>%n action without a date</numerusform>
                <numerusform>%n actions without a date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n action(s) overdue</source>
            <translation>
                <numerusform>%n action overdue</numerusform>
                <numerusform>%n actions overdue</numerusform>
            </translation>
        </message>
        <message>
            <source>Every action has an owner and a date</source>
            <translation>Every action has an owner and a date</translation>
        </message>
        <message>
            <source>Go to the finding</source>
            <translation>Go to the finding</translation>
        </message>
        <message>
            <source>Day, month and year</source>
            <translation>Day, month and year</translation>
        </message>
        <message>
            <source>The JSON is broken at line {line}, column {column}. Correct it there and try again.</source>
            <translation>The JSON is broken at line {line}, column {column}. Correct it there and try again.</translation>
        </message>
        <message>
            <source>The JSON is nested more than {limit} levels deep. Use a flatter file.</source>
            <translation>The JSON is nested more than {limit} levels deep. Use a flatter file.</translation>
        </message>
        <message>
            <source>{place} is missing. Add it to the file.</source>
            <translation>{place} is missing. Add it to the file.</translation>
        </message>
        <message>
            <source>{place} is of the wrong type; it should be: {expected}.</source>
            <translation>{place} is of the wrong type; it should be: {expected}.</translation>
        </message>
        <message>
            <source>{place} must be between {min} and {max}.</source>
            <translation>{place} must be between {min} and {max}.</translation>
        </message>
        <message>
            <source>{place} is empty. Fill it in.</source>
            <translation>{place} is empty. Fill it in.</translation>
        </message>
        <message>
            <source>{place} has a key that is not known: {key}. Check its spelling.</source>
            <translation>{place} has a key that is not known: {key}. Check its spelling.</translation>
        </message>
        <message>
            <source>{place} is "{value}"; it must be one of: {choices}.</source>
            <translation>{place} is "{value}"; it must be one of: {choices}.</translation>
        </message>
        <message>
            <source>{record:record}: fill in "{field:field}".</source>
            <translation>{record:record}: fill in "{field:field}".</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" is too long. At most {limit} characters fit.</source>
            <translation>{record:record}: "{field:field}" is too long. At most {limit} characters fit.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" is {value}; it must be between {min} and {max}.</source>
            <translation>{record:record}: "{field:field}" is {value}; it must be between {min} and {max}.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" cannot be "{value}". Choose one of the values offered.</source>
            <translation>{record:record}: "{field:field}" cannot be "{value}". Choose one of the values offered.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" is not a date: {value}. Write it as year-month-day, for example 2026-11-23.</source>
            <translation>{record:record}: "{field:field}" is not a date: {value}. Write it as year-month-day, for example 2026-11-23.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" holds characters that cannot be shown. Type it again.</source>
            <translation>{record:record}: "{field:field}" holds characters that cannot be shown. Type it again.</translation>
        </message>
        <message>
            <source>{record:record}: "{field:field}" holds a value of the wrong type.</source>
            <translation>{record:record}: "{field:field}" holds a value of the wrong type.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Prumo assesses how an e-commerce is integrated with a supplier. "prumo [FILE]" opens the window; the commands below need no display.</source>
            <translation>Prumo assesses how an e-commerce is integrated with a supplier. "prumo [FILE]" opens the window; the commands below need no display.</translation>
        </message>
        <message>
            <source>Commands:</source>
            <translation>Commands:</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>Usage:</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options:</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[options]</translation>
        </message>
        <message>
            <source>Exit codes: 0 done, 1 a gate failed or the work was stopped, 2 the call is wrong, 3 bad input, 4 a fault of the program.</source>
            <translation>Exit codes: 0 done, 1 a gate failed or the work was stopped, 2 the call is wrong, 3 bad input, 4 a fault of the program.</translation>
        </message>
        <message>
            <source>"prumo COMMAND --help" says more about a command.</source>
            <translation>"prumo COMMAND --help" says more about a command.</translation>
        </message>
        <message>
            <source>See: {call}</source>
            <translation>See: {call}</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FILE</translation>
        </message>
        <message>
            <source>STEP</source>
            <translation>STEP</translation>
        </message>
        <message>
            <source>CRITERION</source>
            <translation>CRITERION</translation>
        </message>
        <message>
            <source>LEVEL</source>
            <translation>LEVEL</translation>
        </message>
        <message>
            <source>FINDING</source>
            <translation>FINDING</translation>
        </message>
        <message>
            <source>DAMAGED</source>
            <translation>DAMAGED</translation>
        </message>
        <message>
            <source>NEW_FILE</source>
            <translation>NEW_FILE</translation>
        </message>
        <message>
            <source>DATA</source>
            <translation>DATA</translation>
        </message>
        <message>
            <source>NAME</source>
            <translation>NAME</translation>
        </message>
        <message>
            <source>Keeps a database's password, read from standard input, in the system's keychain</source>
            <translation>Keeps a database's password, read from standard input, in the system's keychain</translation>
        </message>
        <message>
            <source>Says where a password would be taken from, without showing it</source>
            <translation>Says where a password would be taken from, without showing it</translation>
        </message>
        <message>
            <source>Takes a password out of the system's keychain</source>
            <translation>Takes a password out of the system's keychain</translation>
        </message>
        <message>
            <source>Password for "{name}"</source>
            <translation>Password for "{name}"</translation>
        </message>
        <message>
            <source>No password came on standard input. Type it, or pass it on through a pipe.</source>
            <translation>No password came on standard input. Type it, or pass it on through a pipe.</translation>
        </message>
        <message>
            <source>The password is longer than {most} bytes, and was not kept. Check that it is the password that was passed on.</source>
            <translation>The password is longer than {most} bytes, and was not kept. Check that it is the password that was passed on.</translation>
        </message>
        <message>
            <source>"{name}" cannot be the name of a password. Use up to 200 letters, digits and signs, without spaces.</source>
            <translation>"{name}" cannot be the name of a password. Use up to 200 letters, digits and signs, without spaces.</translation>
        </message>
        <message>
            <source>"{name}" is in the environment variable {variable}.</source>
            <translation>"{name}" is in the environment variable {variable}.</translation>
        </message>
        <message>
            <source>"{name}" is known until the program ends.</source>
            <translation>"{name}" is known until the program ends.</translation>
        </message>
        <message>
            <source>"{name}" is in the system's keychain.</source>
            <translation>"{name}" is in the system's keychain.</translation>
        </message>
        <message>
            <source>"{name}" is not kept. The environment variable {variable} would hold it.</source>
            <translation>"{name}" is not kept. The environment variable {variable} would hold it.</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXT</translation>
        </message>
        <message>
            <source>LANGUAGE</source>
            <translation>LANGUAGE</translation>
        </message>
        <message>
            <source>FILE.json</source>
            <translation>FILE.json</translation>
        </message>
        <message>
            <source>YYYY-MM-DD</source>
            <translation>YYYY-MM-DD</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Language of what is said: pt-BR or en</source>
            <translation>Language of what is said: pt-BR or en</translation>
        </message>
        <message>
            <source>Shows this page</source>
            <translation>Shows this page</translation>
        </message>
        <message>
            <source>Answers in JSON</source>
            <translation>Answers in JSON</translation>
        </message>
        <message>
            <source>Who edits, for the history; else the user of the machine</source>
            <translation>Who edits, for the history; else the user of the machine</translation>
        </message>
        <message>
            <source>The e-commerce that is assessed</source>
            <translation>The e-commerce that is assessed</translation>
        </message>
        <message>
            <source>The supplier it is integrated with</source>
            <translation>The supplier it is integrated with</translation>
        </message>
        <message>
            <source>Who assesses</source>
            <translation>Who assesses</translation>
        </message>
        <message>
            <source>What is assessed, in a sentence</source>
            <translation>What is assessed, in a sentence</translation>
        </message>
        <message>
            <source>A method file of your own; else the one that comes with Prumo</source>
            <translation>A method file of your own; else the one that comes with Prumo</translation>
        </message>
        <message>
            <source>How sure the answer is: said, shown in a document, seen in the system, measured from data</source>
            <translation>How sure the answer is: said, shown in a document, seen in the system, measured from data</translation>
        </message>
        <message>
            <source>A note on the answer (Markdown)</source>
            <translation>A note on the answer (Markdown)</translation>
        </message>
        <message>
            <source>Why the rating that data proposes was not followed</source>
            <translation>Why the rating that data proposes was not followed</translation>
        </message>
        <message>
            <source>The step it belongs to</source>
            <translation>The step it belongs to</translation>
        </message>
        <message>
            <source>What was found, in a line</source>
            <translation>What was found, in a line</translation>
        </message>
        <message>
            <source>How bad it is</source>
            <translation>How bad it is</translation>
        </message>
        <message>
            <source>From 1 rare to 5 almost certain; else 3</source>
            <translation>From 1 rare to 5 almost certain; else 3</translation>
        </message>
        <message>
            <source>The criterion it concerns, by id or number</source>
            <translation>The criterion it concerns, by id or number</translation>
        </message>
        <message>
            <source>What is the case (Markdown)</source>
            <translation>What is the case (Markdown)</translation>
        </message>
        <message>
            <source>What to do about it</source>
            <translation>What to do about it</translation>
        </message>
        <message>
            <source>Who takes care of it</source>
            <translation>Who takes care of it</translation>
        </message>
        <message>
            <source>Until when</source>
            <translation>Until when</translation>
        </message>
        <message>
            <source>Only those of this step</source>
            <translation>Only those of this step</translation>
        </message>
        <message>
            <source>Only those with this status</source>
            <translation>Only those with this status</translation>
        </message>
        <message>
            <source>Only those of this severity</source>
            <translation>Only those of this severity</translation>
        </message>
        <message>
            <source>How many of the newest edits; else 50</source>
            <translation>How many of the newest edits; else 50</translation>
        </message>
        <message>
            <source>Makes the file of a new assessment</source>
            <translation>Makes the file of a new assessment</translation>
        </message>
        <message>
            <source>Says where an assessment stands: scores, coverage, open findings</source>
            <translation>Says where an assessment stands: scores, coverage, open findings</translation>
        </message>
        <message>
            <source>Rates a criterion: 0 to 5, na (not applicable) or unknown</source>
            <translation>Rates a criterion: 0 to 5, na (not applicable) or unknown</translation>
        </message>
        <message>
            <source>Adds a finding and prints its id</source>
            <translation>Adds a finding and prints its id</translation>
        </message>
        <message>
            <source>Lists the findings</source>
            <translation>Lists the findings</translation>
        </message>
        <message>
            <source>Accepts a proposed finding, which then counts</source>
            <translation>Accepts a proposed finding, which then counts</translation>
        </message>
        <message>
            <source>Dismisses a finding; it is not proposed again</source>
            <translation>Dismisses a finding; it is not proposed again</translation>
        </message>
        <message>
            <source>Shows who changed what and when, from value to value</source>
            <translation>Shows who changed what and when, from value to value</translation>
        </message>
        <message>
            <source>Takes back the last edit</source>
            <translation>Takes back the last edit</translation>
        </message>
        <message>
            <source>Does again the edit last taken back</source>
            <translation>Does again the edit last taken back</translation>
        </message>
        <message>
            <source>Reads the whole file and says whether it is sound</source>
            <translation>Reads the whole file and says whether it is sound</translation>
        </message>
        <message>
            <source>Saves what can be read of a damaged file into a new one</source>
            <translation>Saves what can be read of a damaged file into a new one</translation>
        </message>
        <message>
            <source>The language must be pt-BR or en.</source>
            <translation>The language must be pt-BR or en.</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>Name a command.</translation>
        </message>
        <message>
            <source>There is no command "{command}", and no file of that name.</source>
            <translation>There is no command "{command}", and no file of that name.</translation>
        </message>
        <message>
            <source>There is no option {option}.</source>
            <translation>There is no option {option}.</translation>
        </message>
        <message>
            <source>The option {option} needs a value.</source>
            <translation>The option {option} needs a value.</translation>
        </message>
        <message>
            <source>The option {option} takes no value.</source>
            <translation>The option {option} takes no value.</translation>
        </message>
        <message>
            <source>The option {option} is needed.</source>
            <translation>The option {option} is needed.</translation>
        </message>
        <message>
            <source>{option} cannot be "{value}"; choose one of: {choices}.</source>
            <translation>{option} cannot be "{value}"; choose one of: {choices}.</translation>
        </message>
        <message>
            <source>{argument} is needed.</source>
            <translation>{argument} is needed.</translation>
        </message>
        <message>
            <source>"{argument}" is one argument too many. Put a text with spaces in quotes.</source>
            <translation>"{argument}" is one argument too many. Put a text with spaces in quotes.</translation>
        </message>
        <message>
            <source>{option} must be a whole number of at least 1, not "{value}".</source>
            <translation>{option} must be a whole number of at least 1, not "{value}".</translation>
        </message>
        <message>
            <source>"{value}" is no rating. Use 0 to 5, na or unknown.</source>
            <translation>"{value}" is no rating. Use 0 to 5, na or unknown.</translation>
        </message>
        <message>
            <source>There is no step "{step}". The steps are: {steps}.</source>
            <translation>There is no step "{step}". The steps are: {steps}.</translation>
        </message>
        <message>
            <source>The step {step} has no criterion "{criterion}". Use its id, or its number from 1 to {most}.</source>
            <translation>The step {step} has no criterion "{criterion}". Use its id, or its number from 1 to {most}.</translation>
        </message>
        <message>
            <source>{path} cannot be used as a method.</source>
            <translation>{path} cannot be used as a method.</translation>
        </message>
        <message>
            <source>The answer could not be written to the output. Check the disk space or where the output is sent.</source>
            <translation>The answer could not be written to the output. Check the disk space or where the output is sent.</translation>
        </message>
        <message>
            <source>{path} was created.</source>
            <translation>{path} was created.</translation>
        </message>
        <message>
            <source>{client} and {supplier}</source>
            <translation>{client} and {supplier}</translation>
        </message>
        <message>
            <source>Score {score}, {coverage:percent} assessed ({answered} of {applicable} criteria)</source>
            <translation>Score {score}, {coverage:percent} assessed ({answered} of {applicable} criteria)</translation>
        </message>
        <message>
            <source>Confidence {confidence:percent}</source>
            <translation>Confidence {confidence:percent}</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>* held at 1 by an open critical finding</source>
            <translation>* held at 1 by an open critical finding</translation>
        </message>
        <message>
            <source>Next:</source>
            <translation>Next:</translation>
        </message>
        <message>
            <source>The step now has {score:score}, {coverage:percent} assessed.</source>
            <translation>The step now has {score:score}, {coverage:percent} assessed.</translation>
        </message>
        <message>
            <source>The step has no score yet, {coverage:percent} assessed.</source>
            <translation>The step has no score yet, {coverage:percent} assessed.</translation>
        </message>
        <message>
            <source>No finding matches.</source>
            <translation>No finding matches.</translation>
        </message>
        <message>
            <source>{record:record} added ({id})</source>
            <translation>{record:record} added ({id})</translation>
        </message>
        <message>
            <source>{record:record} changed ({id})</source>
            <translation>{record:record} changed ({id})</translation>
        </message>
        <message>
            <source>{record:record} removed ({id})</source>
            <translation>{record:record} removed ({id})</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>undone</translation>
        </message>
        <message>
            <source>undone, then overtaken</source>
            <translation>undone, then overtaken</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>There is nothing to undo.</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>There is nothing to redo.</translation>
        </message>
        <message>
            <source>Undone:</source>
            <translation>Undone:</translation>
        </message>
        <message>
            <source>Done again:</source>
            <translation>Done again:</translation>
        </message>
        <message>
            <source>{path} is sound.</source>
            <translation>{path} is sound.</translation>
        </message>
        <message>
            <source>SHA-256 of the content: {hash}</source>
            <translation>SHA-256 of the content: {hash}</translation>
        </message>
        <message>
            <source>{record:record}: {saved} saved</source>
            <translation>{record:record}: {saved} saved</translation>
        </message>
        <message>
            <source>{record:record}: {saved} saved, {refused} refused, and some could not be reached</source>
            <translation>{record:record}: {saved} saved, {refused} refused, and some could not be reached</translation>
        </message>
        <message>
            <source>What could be saved is in {path}.</source>
            <translation>What could be saved is in {path}.</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>Likelihood</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What is the case</source>
            <translation>What is the case</translation>
        </message>
        <message>
            <source>What should be</source>
            <translation>What should be</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Effect</source>
            <translation>Effect</translation>
        </message>
        <message>
            <source>Cost a month, from</source>
            <translation>Cost a month, from</translation>
        </message>
        <message>
            <source>Cost a month, up to</source>
            <translation>Cost a month, up to</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>First seen</translation>
        </message>
        <message>
            <source>Last seen</source>
            <translation>Last seen</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Low</translation>
        </message>
        <message>
            <source>Medium</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>High</source>
            <translation>High</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>Critical</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Proposed</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In progress</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>Dismissed</translation>
        </message>
        <message>
            <source>Finding added: {title}</source>
            <translation>Finding added: {title}</translation>
        </message>
        <message>
            <source>Finding edited: {title}</source>
            <translation>Finding edited: {title}</translation>
        </message>
        <message>
            <source>Finding accepted: {title}</source>
            <translation>Finding accepted: {title}</translation>
        </message>
        <message>
            <source>Finding dismissed: {title}</source>
            <translation>Finding dismissed: {title}</translation>
        </message>
        <message>
            <source>No finding has the id "{id}". List them to see the ids.</source>
            <translation>No finding has the id "{id}". List them to see the ids.</translation>
        </message>
        <message>
            <source>More than one finding begins with "{id}". Write more of the id.</source>
            <translation>More than one finding begins with "{id}". Write more of the id.</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Size in bytes</source>
            <translation>Size in bytes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>H</source>
            <translation>H</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>N/A</source>
            <translation>N/A</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>This is not a number. Write digits only, like 12 or 12.5.</source>
            <translation>This is not a number. Write digits only, like 12 or 12.5.</translation>
        </message>
        <message>
            <source>This is not a date. Write day, month and year in the order shown in the empty field.</source>
            <translation>This is not a date. Write day, month and year in the order shown in the empty field.</translation>
        </message>
        <message>
            <source>Copy, save or show as table</source>
            <translation>Copy, save or show as table</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>Copy picture</translation>
        </message>
        <message>
            <source>Save as PNG...</source>
            <translation>Save as PNG...</translation>
        </message>
        <message>
            <source>Save as SVG...</source>
            <translation>Save as SVG...</translation>
        </message>
        <message>
            <source>Show data table</source>
            <translation>Show data table</translation>
        </message>
        <message>
            <source>Show chart</source>
            <translation>Show chart</translation>
        </message>
        <message>
            <source>not yet assessed</source>
            <translation>not yet assessed</translation>
        </message>
        <message>
            <source>target {value}</source>
            <translation>target {value}</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Integration process</source>
            <translation>Integration process</translation>
        </message>
        <message>
            <source>Contact points</source>
            <translation>Contact points</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Data quality</translation>
        </message>
        <message>
            <source>Flow tests</source>
            <translation>Flow tests</translation>
        </message>
        <message>
            <source>Monitoring</source>
            <translation>Monitoring</translation>
        </message>
        <message>
            <source>User experience</source>
            <translation>User experience</translation>
        </message>
        <message>
            <source>Client profile</source>
            <translation>Client profile</translation>
        </message>
        <message>
            <source>Existing and missing processes</source>
            <translation>Existing and missing processes</translation>
        </message>
        <message>
            <source>Market tools</source>
            <translation>Market tools</translation>
        </message>
        <message>
            <source>Compatibility</source>
            <translation>Compatibility</translation>
        </message>
        <message>
            <source>Supplier support</source>
            <translation>Supplier support</translation>
        </message>
        <message>
            <source>Assessment created: {client} and {supplier}</source>
            <translation>Assessment created: {client} and {supplier}</translation>
        </message>
        <message>
            <source>This is not a method file that this version reads (format "{format}", version {version}). Choose a file with format "prumo-method", version 1.</source>
            <translation>This is not a method file that this version reads (format "{format}", version {version}). Choose a file with format "prumo-method", version 1.</translation>
        </message>
        <message>
            <source>{place}: the id "{id}" is used twice. Give each its own.</source>
            <translation>{place}: the id "{id}" is used twice. Give each its own.</translation>
        </message>
        <message>
            <source>{place}: "{id}" cannot be an id. Use up to 40 of a-z, 0-9 and _, beginning with a letter.</source>
            <translation>{place}: "{id}" cannot be an id. Use up to 40 of a-z, 0-9 and _, beginning with a letter.</translation>
        </message>
        <message>
            <source>{place} must hold from 1 to {most} entries.</source>
            <translation>{place} must hold from 1 to {most} entries.</translation>
        </message>
        <message>
            <source>{place}: the two languages list a different number of items. Pair them.</source>
            <translation>{place}: the two languages list a different number of items. Pair them.</translation>
        </message>
        <message>
            <source>{place}: the shares for levels 1 to 5 must rise.</source>
            <translation>{place}: the shares for levels 1 to 5 must rise.</translation>
        </message>
        <message>
            <source>Assessment</source>
            <translation>Assessment</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Supplier</translation>
        </message>
        <message>
            <source>Consultant</source>
            <translation>Consultant</translation>
        </message>
        <message>
            <source>Consultancy</source>
            <translation>Consultancy</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>Scope</translation>
        </message>
        <message>
            <source>Report language</source>
            <translation>Report language</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>Started on</translation>
        </message>
        <message>
            <source>Ended on</source>
            <translation>Ended on</translation>
        </message>
        <message>
            <source>Report version</source>
            <translation>Report version</translation>
        </message>
        <message>
            <source>Logo</source>
            <translation>Logo</translation>
        </message>
        <message>
            <source>Portuguese (Brazil)</source>
            <translation>Portuguese (Brazil)</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>Method</translation>
        </message>
        <message>
            <source>Method name</source>
            <translation>Method name</translation>
        </message>
        <message>
            <source>Method version</source>
            <translation>Method version</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Risk (severity x likelihood)</source>
            <translation>Risk (severity x likelihood)</translation>
        </message>
        <message>
            <source>Gain in the total score</source>
            <translation>Gain in the total score</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Rules and runs</source>
            <translation>Rules and runs</translation>
        </message>
        <message>
            <source>First failures</source>
            <translation>First failures</translation>
        </message>
        <message>
            <source>Rejected lines {count}</source>
            <translation>Rejected lines {count}</translation>
        </message>
        <message>
            <source>Add feed</source>
            <translation>Add feed</translation>
        </message>
        <message>
            <source>The supplier's files as they arrive. The data stays where it is; the assessment keeps only counts and masked samples.</source>
            <translation>The supplier's files as they arrive. The data stays where it is; the assessment keeps only counts and masked samples.</translation>
        </message>
        <message>
            <source>No feed yet</source>
            <translation>No feed yet</translation>
        </message>
        <message>
            <source>Profile it</source>
            <translation>Profile it</translation>
        </message>
        <message>
            <source>Check by rules</source>
            <translation>Check by rules</translation>
        </message>
        <message>
            <source>Change how it is read</source>
            <translation>Change how it is read</translation>
        </message>
        <message>
            <source>Find the file</source>
            <translation>Find the file</translation>
        </message>
        <message>
            <source>{name} was removed, with its runs.</source>
            <translation>{name} was removed, with its runs.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>{file} (not found)</source>
            <translation>{file} (not found)</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>{path} is not there any more. Show where the file is now, or remove the feed.</source>
            <translation>{path} is not there any more. Show where the file is now, or remove the feed.</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>Close this message</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add a feed</source>
            <translation>Add a feed</translation>
        </message>
        <message>
            <source>How {name} is read</source>
            <translation>How {name} is read</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Browse...</source>
            <translation>Browse...</translation>
        </message>
        <message>
            <source>Folder...</source>
            <translation>Folder...</translation>
        </message>
        <message>
            <source>Choose a folder whose files are one feed</source>
            <translation>Choose a folder whose files are one feed</translation>
        </message>
        <message>
            <source>Name of the feed</source>
            <translation>Name of the feed</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Choose a feed</source>
            <translation>Choose a feed</translation>
        </message>
        <message>
            <source>Rule files (*.json)</source>
            <translation>Rule files (*.json)</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separator</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Quote</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Lines to skip at the top</source>
            <translation>Lines to skip at the top</translation>
        </message>
        <message>
            <source>Words that mean empty</source>
            <translation>Words that mean empty</translation>
        </message>
        <message>
            <source>The first line names the columns</source>
            <translation>The first line names the columns</translation>
        </message>
        <message>
            <source>Back to what was found</source>
            <translation>Back to what was found</translation>
        </message>
        <message>
            <source>comma  ,</source>
            <translation>comma  ,</translation>
        </message>
        <message>
            <source>semicolon  ;</source>
            <translation>semicolon  ;</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>tab</translation>
        </message>
        <message>
            <source>bar  |</source>
            <translation>bar  |</translation>
        </message>
        <message>
            <source>colon  :</source>
            <translation>colon  :</translation>
        </message>
        <message>
            <source>space</source>
            <translation>space</translation>
        </message>
        <message>
            <source>double  "</source>
            <translation>double  "</translation>
        </message>
        <message>
            <source>single  '</source>
            <translation>single  '</translation>
        </message>
        <message>
            <source>no quotes</source>
            <translation>no quotes</translation>
        </message>
        <message numerus="yes">
            <source>The first %n row(s) of {columns:columns}</source>
            <translation>
                <numerusform>The first row, of {columns:columns}</numerusform>
                <numerusform>The first %n rows of {columns:columns}</numerusform>
            </translation>
        </message>
        <message>
            <source>personal data masked in {columns}</source>
            <translation>personal data masked in {columns}</translation>
        </message>
        <message>
            <source>Only one column was read. If the file has more, choose another separator below.</source>
            <translation>Only one column was read. If the file has more, choose another separator below.</translation>
        </message>
        <message numerus="yes">
            <source>%n blank line(s) not counted</source>
            <translation>
                <numerusform>%n blank line not counted</numerusform>
                <numerusform>%n blank lines not counted</numerusform>
            </translation>
        </message>
        <message>
            <source>empty</source>
            <translation>empty</translation>
        </message>
        <message>
            <source>–</source>
            <translation>–</translation>
        </message>
        <message>
            <source>Every line could be read.</source>
            <translation>Every line could be read.</translation>
        </message>
        <message numerus="yes">
            <source>{kept} of %n rejected line(s) kept, personal data masked</source>
            <translation>
                <numerusform>{kept} of %n rejected line kept, personal data masked</numerusform>
                <numerusform>{kept} of %n rejected lines kept, personal data masked</numerusform>
            </translation>
        </message>
        <message>
            <source>Data rows</source>
            <translation>Data rows</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columns</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Rejects</source>
            <translation>Rejects</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Last run</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Why it was rejected</source>
            <translation>Why it was rejected</translation>
        </message>
        <message>
            <source>How it begins</source>
            <translation>How it begins</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>Completeness</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>Only spaces</source>
            <translation>Only spaces</translation>
        </message>
        <message>
            <source>Distinct</source>
            <translation>Distinct</translation>
        </message>
        <message>
            <source>Smallest</source>
            <translation>Smallest</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Largest</translation>
        </message>
        <message>
            <source>Mean</source>
            <translation>Mean</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Most frequent</source>
            <translation>Most frequent</translation>
        </message>
        <message>
            <source>Personal data</source>
            <translation>Personal data</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>Filled in</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Rule</translation>
        </message>
        <message>
            <source>Characteristic</source>
            <translation>Characteristic</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Conforming</source>
            <translation>Conforming</translation>
        </message>
        <message>
            <source>95% interval and tolerance</source>
            <translation>95% interval and tolerance</translation>
        </message>
        <message>
            <source>Trend</source>
            <translation>Trend</translation>
        </message>
        <message>
            <source>First rows</source>
            <translation>First rows</translation>
        </message>
        <message>
            <source>Rejected lines</source>
            <translation>Rejected lines</translation>
        </message>
        <message>
            <source>Columns of the feed</source>
            <translation>Columns of the feed</translation>
        </message>
        <message>
            <source>Measures of the column</source>
            <translation>Measures of the column</translation>
        </message>
        <message>
            <source>Most frequent values</source>
            <translation>Most frequent values</translation>
        </message>
        <message>
            <source>Failing rows</source>
            <translation>Failing rows</translation>
        </message>
        <message>
            <source>{work} · {seconds} s</source>
            <translation>{work} · {seconds} s</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Stopped. Nothing was changed.</translation>
        </message>
        <message>
            <source>Reading the head of the file</source>
            <translation>Reading the head of the file</translation>
        </message>
        <message>
            <source>Counting the lines of the file</source>
            <translation>Counting the lines of the file</translation>
        </message>
        <message>
            <source>Looking for the files</source>
            <translation>Looking for the files</translation>
        </message>
        <message>
            <source>Profiling {name}</source>
            <translation>Profiling {name}</translation>
        </message>
        <message>
            <source>Checking {name}</source>
            <translation>Checking {name}</translation>
        </message>
        <message>
            <source>Reading the rules</source>
            <translation>Reading the rules</translation>
        </message>
        <message>
            <source>Writing the rules</source>
            <translation>Writing the rules</translation>
        </message>
        <message>
            <source>Looking for rules in {name}</source>
            <translation>Looking for rules in {name}</translation>
        </message>
        <message>
            <source>Chosen feed</source>
            <translation>Chosen feed</translation>
        </message>
        <message>
            <source>No feed to look at</source>
            <translation>No feed to look at</translation>
        </message>
        <message>
            <source>Add a feed under Sources first.</source>
            <translation>Add a feed under Sources first.</translation>
        </message>
        <message>
            <source>Go to Sources</source>
            <translation>Go to Sources</translation>
        </message>
        <message>
            <source>Profile the feed</source>
            <translation>Profile the feed</translation>
        </message>
        <message>
            <source>This feed was not profiled yet</source>
            <translation>This feed was not profiled yet</translation>
        </message>
        <message>
            <source>The profile shows type, gaps, distinct and extreme values of every column, and suggests rules.</source>
            <translation>The profile shows type, gaps, distinct and extreme values of every column, and suggests rules.</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s), read in {seconds} s</source>
            <translation>
                <numerusform>%n column, read in {seconds} s</numerusform>
                <numerusform>%n columns, read in {seconds} s</numerusform>
            </translation>
        </message>
        <message>
            <source>An estimate, a few per cent off at most.</source>
            <translation>An estimate, a few per cent off at most.</translation>
        </message>
        <message>
            <source>Personal data, masked: {kind}</source>
            <translation>Personal data, masked: {kind}</translation>
        </message>
        <message>
            <source>not personal</source>
            <translation>not personal</translation>
        </message>
        <message>
            <source>CPF</source>
            <translation>CPF</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>e-mail</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>phone</translation>
        </message>
        <message>
            <source>person's name</source>
            <translation>person's name</translation>
        </message>
        <message>
            <source>address</source>
            <translation>address</translation>
        </message>
        <message>
            <source>card number</source>
            <translation>card number</translation>
        </message>
        <message>
            <source>whole number</source>
            <translation>whole number</translation>
        </message>
        <message>
            <source>decimal number</source>
            <translation>decimal number</translation>
        </message>
        <message>
            <source>date</source>
            <translation>date</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>date and time</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes or no</translation>
        </message>
        <message>
            <source>text</source>
            <translation>text</translation>
        </message>
        <message>
            <source>{share:percent} of the values are at most</source>
            <translation>{share:percent} of the values are at most</translation>
        </message>
        <message>
            <source>The most frequent values of {column}</source>
            <translation>The most frequent values of {column}</translation>
        </message>
        <message numerus="yes">
            <source>%n filled in</source>
            <translation>
                <numerusform>%n filled in</numerusform>
                <numerusform>%n filled in</numerusform>
            </translation>
        </message>
        <message>
            <source>Where the values of {column} lie</source>
            <translation>Where the values of {column} lie</translation>
        </message>
        <message>
            <source>Share of the values that is at most so large; estimated</source>
            <translation>Share of the values that is at most so large; estimated</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message numerus="yes">
            <source>%n column(s), checked in {seconds} s</source>
            <translation>
                <numerusform>%n column, checked in {seconds} s</numerusform>
                <numerusform>%n columns, checked in {seconds} s</numerusform>
            </translation>
        </message>
        <message>
            <source>Run rules</source>
            <translation>Run rules</translation>
        </message>
        <message>
            <source>Add rule</source>
            <translation>Add rule</translation>
        </message>
        <message>
            <source>Edit rule</source>
            <translation>Edit rule</translation>
        </message>
        <message>
            <source>Remove rule</source>
            <translation>Remove rule</translation>
        </message>
        <message>
            <source>The rule was removed. Its past results stay.</source>
            <translation>The rule was removed. Its past results stay.</translation>
        </message>
        <message>
            <source>Rule set</source>
            <translation>Rule set</translation>
        </message>
        <message>
            <source>Load rule file...</source>
            <translation>Load rule file...</translation>
        </message>
        <message>
            <source>Suggest rules</source>
            <translation>Suggest rules</translation>
        </message>
        <message>
            <source>Choose a rule file</source>
            <translation>Choose a rule file</translation>
        </message>
        <message>
            <source>The rules are in {path}.</source>
            <translation>The rules are in {path}.</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>No rules yet</translation>
        </message>
        <message>
            <source>Let Prumo suggest rules from what the feed holds, load a rule file, or add rules one by one.</source>
            <translation>Let Prumo suggest rules from what the feed holds, load a rule file, or add rules one by one.</translation>
        </message>
        <message>
            <source>This rule no longer stands; the run was made with it.</source>
            <translation>This rule no longer stands; the run was made with it.</translation>
        </message>
        <message>
            <source>between {low} and {high}, at least {target} wanted</source>
            <translation>between {low} and {high}, at least {target} wanted</translation>
        </message>
        <message>
            <source>completeness</source>
            <translation>completeness</translation>
        </message>
        <message>
            <source>accuracy</source>
            <translation>accuracy</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>New rule</translation>
        </message>
        <message>
            <source>Edit the rule</source>
            <translation>Edit the rule</translation>
        </message>
        <message>
            <source>Save rule</source>
            <translation>Save rule</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>What is asked</translation>
        </message>
        <message>
            <source>Columns, in the order that counts (drag to move)</source>
            <translation>Columns, in the order that counts (drag to move)</translation>
        </message>
        <message>
            <source>Made from kind and column where empty</source>
            <translation>Made from kind and column where empty</translation>
        </message>
        <message>
            <source>Severity of a miss</source>
            <translation>Severity of a miss</translation>
        </message>
        <message>
            <source>Tolerated share of failures</source>
            <translation>Tolerated share of failures</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Type of the values</source>
            <translation>Type of the values</translation>
        </message>
        <message>
            <source>Smallest allowed</source>
            <translation>Smallest allowed</translation>
        </message>
        <message>
            <source>Largest allowed</source>
            <translation>Largest allowed</translation>
        </message>
        <message>
            <source>The smallest itself is not allowed</source>
            <translation>The smallest itself is not allowed</translation>
        </message>
        <message>
            <source>The largest itself is not allowed</source>
            <translation>The largest itself is not allowed</translation>
        </message>
        <message>
            <source>Number, or date as 2026-11-23</source>
            <translation>Number, or date as 2026-11-23</translation>
        </message>
        <message>
            <source>Fewest characters</source>
            <translation>Fewest characters</translation>
        </message>
        <message>
            <source>Most characters</source>
            <translation>Most characters</translation>
        </message>
        <message>
            <source>Pattern that the whole value follows</source>
            <translation>Pattern that the whole value follows</translation>
        </message>
        <message>
            <source>Allowed values</source>
            <translation>Allowed values</translation>
        </message>
        <message>
            <source>One value a line</source>
            <translation>One value a line</translation>
        </message>
        <message>
            <source>Capital and small letters are the same</source>
            <translation>Capital and small letters are the same</translation>
        </message>
        <message>
            <source>Lengths allowed</source>
            <translation>Lengths allowed</translation>
        </message>
        <message>
            <source>"SEM GTIN" is allowed</source>
            <translation>"SEM GTIN" is allowed</translation>
        </message>
        <message>
            <source>The CNPJ with letters is allowed</source>
            <translation>The CNPJ with letters is allowed</translation>
        </message>
        <message>
            <source>Results of the run</source>
            <translation>Results of the run</translation>
        </message>
        <message>
            <source>Choose a rule above to see its first failures.</source>
            <translation>Choose a rule above to see its first failures.</translation>
        </message>
        <message>
            <source>First failures of “{rule}”</source>
            <translation>First failures of “{rule}”</translation>
        </message>
        <message>
            <source>No value failed “{rule}”</source>
            <translation>No value failed “{rule}”</translation>
        </message>
        <message>
            <source>This run had no value to check by “{rule}”</source>
            <translation>This run had no value to check by “{rule}”</translation>
        </message>
        <message numerus="yes">
            <source>{kept} of %n failure(s) kept, personal data masked</source>
            <translation>
                <numerusform>{kept} of %n failure kept, personal data masked</numerusform>
                <numerusform>{kept} of %n failures kept, personal data masked</numerusform>
            </translation>
        </message>
        <message>
            <source>This value fails the rule.</source>
            <translation>This value fails the rule.</translation>
        </message>
        <message>
            <source>Proposed findings</source>
            <translation>Proposed findings</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Review</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Proposed ratings</source>
            <translation>Proposed ratings</translation>
        </message>
        <message>
            <source>{criterion}: level {level}</source>
            <translation>{criterion}: level {level}</translation>
        </message>
        <message>
            <source>Accept rating</source>
            <translation>Accept rating</translation>
        </message>
        <message>
            <source>Accept rating of {criterion}</source>
            <translation>Accept rating of {criterion}</translation>
        </message>
        <message>
            <source>Open the criterion</source>
            <translation>Open the criterion</translation>
        </message>
        <message>
            <source>Add feed {name}</source>
            <translation>Add feed {name}</translation>
        </message>
        <message>
            <source>Remove feed {name}</source>
            <translation>Remove feed {name}</translation>
        </message>
        <message>
            <source>Change feed {name}</source>
            <translation>Change feed {name}</translation>
        </message>
        <message>
            <source>Load rules for {name}</source>
            <translation>Load rules for {name}</translation>
        </message>
        <message>
            <source>Add rule {rule}</source>
            <translation>Add rule {rule}</translation>
        </message>
        <message>
            <source>Change rule {rule}</source>
            <translation>Change rule {rule}</translation>
        </message>
        <message>
            <source>Remove rule {rule}</source>
            <translation>Remove rule {rule}</translation>
        </message>
        <message>
            <source>Check {name}</source>
            <translation>Check {name}</translation>
        </message>
        <message>
            <source>Profile {name}</source>
            <translation>Profile {name}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n proposed finding(s)</source>
            <translation>
                <numerusform>Accept %n proposed finding</numerusform>
                <numerusform>Accept %n proposed findings</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept level {level} for {criterion}</source>
            <translation>Accept level {level} for {criterion}</translation>
        </message>
        <message>
            <source>n = {n}, on {date:date}</source>
            <translation>n = {n}, on {date:date}</translation>
        </message>
        <message>
            <source>No criterion of this step is rated yet</source>
            <translation>No criterion of this step is rated yet</translation>
        </message>
        <message numerus="yes">
            <source>All %n rated criteria reach the target</source>
            <translation>
                <numerusform>All %n rated criteria reach the target</numerusform>
                <numerusform>All %n rated criteria reach the target</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {rated} rated criteria below the target of {target:score}</source>
            <translation>
                <numerusform>%n of {rated} rated criteria below the target of {target:score}</numerusform>
                <numerusform>%n of {rated} rated criteria below the target of {target:score}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of {answered} answers rest on something seen or measured</source>
            <translation>
                <numerusform>%n of {answered} answers rest on something seen or measured</numerusform>
                <numerusform>%n of {answered} answers rest on something seen or measured</numerusform>
            </translation>
        </message>
        <message>
            <source>confidence index: 40% said, 60% shown, 80% seen, 100% measured</source>
            <translation>confidence index: 40% said, 60% shown, 80% seen, 100% measured</translation>
        </message>
        <message>
            <source>Level {level}</source>
            <translation>Level {level}</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Not assessed</translation>
        </message>
        <message numerus="yes">
            <source>%n criteria at level 0 or 1 need a first step</source>
            <translation>
                <numerusform>%n criteria at level 0 or 1 need a first step</numerusform>
                <numerusform>%n criteria at level 0 or 1 need a first step</numerusform>
            </translation>
        </message>
        <message>
            <source>No criterion is rated at level 0 or 1</source>
            <translation>No criterion is rated at level 0 or 1</translation>
        </message>
        <message numerus="yes">
            <source>%n of {total} open findings are critical or high</source>
            <translation>
                <numerusform>%n of {total} open findings are critical or high</numerusform>
                <numerusform>%n of {total} open findings are critical or high</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n grave finding(s) likely to happen again soon</source>
            <translation>
                <numerusform>%n grave finding likely to happen again soon</numerusform>
                <numerusform>%n grave findings likely to happen again soon</numerusform>
            </translation>
        </message>
        <message>
            <source>No grave finding is likely to happen again soon</source>
            <translation>No grave finding is likely to happen again soon</translation>
        </message>
        <message>
            <source>open findings by severity (rows) and likelihood (columns)</source>
            <translation>open findings by severity (rows) and likelihood (columns)</translation>
        </message>
        <message>
            <source>{step:step} puts most money at risk: up to {max:money} a month</source>
            <translation>{step:step} puts most money at risk: up to {max:money} a month</translation>
        </message>
        <message>
            <source>from {min:money}</source>
            <translation>from {min:money}</translation>
        </message>
        <message>
            <source>No effect in money was estimated</source>
            <translation>No effect in money was estimated</translation>
        </message>
        <message>
            <source>upper end of the estimated effect of open findings, R$ a month</source>
            <translation>upper end of the estimated effect of open findings, R$ a month</translation>
        </message>
        <message numerus="yes">
            <source>Closing %n finding(s) raises the total by itself</source>
            <translation>
                <numerusform>Closing %n finding raises the total by itself</numerusform>
                <numerusform>Closing %n findings raises the total by itself</numerusform>
            </translation>
        </message>
        <message>
            <source>points of the total score gained by closing that one finding, all else equal</source>
            <translation>points of the total score gained by closing that one finding, all else equal</translation>
        </message>
        <message>
            <source>to be defined</source>
            <translation>to be defined</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Criteria</source>
            <translation>Criteria</translation>
        </message>
        <message>
            <source>{score:score}</source>
            <translation>{score:score}</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
        <message>
            <source>low</source>
            <translation>low</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>medium</translation>
        </message>
        <message>
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <source>Somebody said so in a conversation; nothing was shown.</source>
            <translation>Somebody said so in a conversation; nothing was shown.</translation>
        </message>
        <message>
            <source>A document, a screen or a sample was shown.</source>
            <translation>A document, a screen or a sample was shown.</translation>
        </message>
        <message>
            <source>The consultant saw it happen in the system.</source>
            <translation>The consultant saw it happen in the system.</translation>
        </message>
        <message>
            <source>Computed from data: a feed, a test run, tickets, metrics.</source>
            <translation>Computed from data: a feed, a test run, tickets, metrics.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>Weight</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>+{gain:score}</source>
            <translation>+{gain:score}</translation>
        </message>
        <message>
            <source>{size:bytes}</source>
            <translation>{size:bytes}</translation>
        </message>
        <message>
            <source>≥ {share:percent}</source>
            <translation>≥ {share:percent}</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>1 rare</source>
            <translation>1 rare</translation>
        </message>
        <message>
            <source>2 unlikely</source>
            <translation>2 unlikely</translation>
        </message>
        <message>
            <source>3 possible</source>
            <translation>3 possible</translation>
        </message>
        <message>
            <source>4 likely</source>
            <translation>4 likely</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>Cover</translation>
        </message>
        <message>
            <source>Integration assessment</source>
            <translation>Integration assessment</translation>
        </message>
        <message>
            <source>and</source>
            <translation>and</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>{from:date} to {to:date}</source>
            <translation>{from:date} to {to:date}</translation>
        </message>
        <message>
            <source>since {from:date}</source>
            <translation>since {from:date}</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Printed</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contents</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} of {pages}</translation>
        </message>
        <message>
            <source>{client} × {supplier} · Integration assessment</source>
            <translation>{client} × {supplier} · Integration assessment</translation>
        </message>
        <message>
            <source>DRAFT</source>
            <translation>DRAFT</translation>
        </message>
        <message>
            <source>{title} (continued)</source>
            <translation>{title} (continued)</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>{min:money} to {max:money} a month</source>
            <translation>{min:money} to {max:money} a month</translation>
        </message>
        <message>
            <source>{min:money} a month</source>
            <translation>{min:money} a month</translation>
        </message>
        <message>
            <source>last seen {date:date}</source>
            <translation>last seen {date:date}</translation>
        </message>
        <message>
            <source>likelihood {likelihood} of 5</source>
            <translation>likelihood {likelihood} of 5</translation>
        </message>
        <message>
            <source>The PDF could not be put together: {detail}. Please report this fault.</source>
            <translation>The PDF could not be put together: {detail}. Please report this fault.</translation>
        </message>
        <message>
            <source>On one page</source>
            <translation>On one page</translation>
        </message>
        <message>
            <source>Nothing has been rated yet, so there is no score to show.</source>
            <translation>Nothing has been rated yet, so there is no score to show.</translation>
        </message>
        <message>
            <source>The integration is fragile: with {score:score} of 5, its results depend on people noticing what breaks.</source>
            <translation>The integration is fragile: with {score:score} of 5, its results depend on people noticing what breaks.</translation>
        </message>
        <message>
            <source>The integration works on ordinary days, but at {score:score} of 5 much of it is held together by hand.</source>
            <translation>The integration works on ordinary days, but at {score:score} of 5 much of it is held together by hand.</translation>
        </message>
        <message>
            <source>The integration works day to day, with gaps that are known and can be closed: {score:score} of 5.</source>
            <translation>The integration works day to day, with gaps that are known and can be closed: {score:score} of 5.</translation>
        </message>
        <message>
            <source>The integration is under control: {score:score} of 5, with few gaps to close.</source>
            <translation>The integration is under control: {score:score} of 5, with few gaps to close.</translation>
        </message>
        <message>
            <source>The integration is exemplary: {score:score} of 5; the task is to keep it so.</source>
            <translation>The integration is exemplary: {score:score} of 5; the task is to keep it so.</translation>
        </message>
        <message>
            <source>The strongest step is {best:step} ({bestScore:score}); the weakest is {worst:step} ({worstScore:score}).</source>
            <translation>The strongest step is {best:step} ({bestScore:score}); the weakest is {worst:step} ({worstScore:score}).</translation>
        </message>
        <message numerus="yes">
            <source>%n critical finding(s) must be decided first: each holds its step at 1.</source>
            <translation>
                <numerusform>%n critical finding must be decided first: each holds its step at 1.</numerusform>
                <numerusform>%n critical findings must be decided first: each holds its step at 1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In all, %n finding(s) are open.</source>
            <translation>
                <numerusform>In all, %n finding are open.</numerusform>
                <numerusform>In all, %n findings are open.</numerusform>
            </translation>
        </message>
        <message>
            <source>No finding is open.</source>
            <translation>No finding is open.</translation>
        </message>
        <message numerus="yes">
            <source>%n applicable criteria are still without an answer, so this report is a draft.</source>
            <translation>
                <numerusform>%n applicable criteria are still without an answer, so this report is a draft.</numerusform>
                <numerusform>%n applicable criteria are still without an answer, so this report is a draft.</numerusform>
            </translation>
        </message>
        <message>
            <source>Maturity</source>
            <translation>Maturity</translation>
        </message>
        <message>
            <source>of 5</source>
            <translation>of 5</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Assessed</translation>
        </message>
        <message>
            <source>At risk per month</source>
            <translation>At risk per month</translation>
        </message>
        <message>
            <source>not estimated</source>
            <translation>not estimated</translation>
        </message>
        <message>
            <source>R$ {min} to {max} thousand</source>
            <translation>R$ {min} to {max} thousand</translation>
        </message>
        <message>
            <source>R$ {min} to {max}</source>
            <translation>R$ {min} to {max}</translation>
        </message>
        <message>
            <source>What to decide now</source>
            <translation>What to decide now</translation>
        </message>
        <message numerus="yes">
            <source>%n more action(s) stand in the action plan.</source>
            <translation>
                <numerusform>%n more action stand in the action plan.</numerusform>
                <numerusform>%n more actions stand in the action plan.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no open finding, so nothing waits for a decision.</source>
            <translation>There is no open finding, so nothing waits for a decision.</translation>
        </message>
        <message>
            <source>Scope and method</source>
            <translation>Scope and method</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>still going on</source>
            <translation>still going on</translation>
        </message>
        <message>
            <source>Version of the method</source>
            <translation>Version of the method</translation>
        </message>
        <message>
            <source>How it was assessed</source>
            <translation>How it was assessed</translation>
        </message>
        <message>
            <source>Each criterion was rated from 0 to 5 against written levels, in meetings with the client and the supplier and on the evidence collected.</source>
            <translation>Each criterion was rated from 0 to 5 against written levels, in meetings with the client and the supplier and on the evidence collected.</translation>
        </message>
        <message>
            <source>What is not known is not a zero: it lowers the coverage, never the score, and is listed in its own chapter.</source>
            <translation>What is not known is not a zero: it lowers the coverage, never the score, and is listed in its own chapter.</translation>
        </message>
        <message>
            <source>Where data was available, the rating was proposed by a computation and accepted, or changed with a reason, by the consultant.</source>
            <translation>Where data was available, the rating was proposed by a computation and accepted, or changed with a reason, by the consultant.</translation>
        </message>
        <message>
            <source>A finding says what is the case, what should be, its cause, its effect in R$ a month where it can be estimated, and what to do.</source>
            <translation>A finding says what is the case, what should be, its cause, its effect in R$ a month where it can be estimated, and what to do.</translation>
        </message>
        <message>
            <source>An open critical finding holds its step at 1, whatever the other ratings are.</source>
            <translation>An open critical finding holds its step at 1, whatever the other ratings are.</translation>
        </message>
        <message>
            <source>Scale of levels</source>
            <translation>Scale of levels</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>Meaning</translation>
        </message>
        <message>
            <source>Does not exist, or nobody can show it.</source>
            <translation>Does not exist, or nobody can show it.</translation>
        </message>
        <message>
            <source>Exists by the effort of one person; fails without notice.</source>
            <translation>Exists by the effort of one person; fails without notice.</translation>
        </message>
        <message>
            <source>Between levels 1 and 3: started, but incomplete.</source>
            <translation>Between levels 1 and 3: started, but incomplete.</translation>
        </message>
        <message>
            <source>Works as agreed in most cases, and somebody answers for it.</source>
            <translation>Works as agreed in most cases, and somebody answers for it.</translation>
        </message>
        <message>
            <source>Between levels 3 and 5: reliable; the target of this assessment.</source>
            <translation>Between levels 3 and 5: reliable; the target of this assessment.</translation>
        </message>
        <message>
            <source>Measured, improved regularly, and known to both companies.</source>
            <translation>Measured, improved regularly, and known to both companies.</translation>
        </message>
        <message>
            <source>Not applicable to this client; leaves the score and the coverage.</source>
            <translation>Not applicable to this client; leaves the score and the coverage.</translation>
        </message>
        <message>
            <source>Not assessed yet; lowers the coverage, not the score.</source>
            <translation>Not assessed yet; lowers the coverage, not the score.</translation>
        </message>
        <message>
            <source>How sure an answer is</source>
            <translation>How sure an answer is</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>Worth</translation>
        </message>
        <message>
            <source>The steps of the assessment</source>
            <translation>The steps of the assessment</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Scorecard</translation>
        </message>
        <message>
            <source>Score, coverage and confidence of each step, with its open findings by severity.</source>
            <translation>Score, coverage and confidence of each step, with its open findings by severity.</translation>
        </message>
        <message>
            <source>A dash means not assessed. C critical, H high, M medium, L low: open findings.</source>
            <translation>A dash means not assessed. C critical, H high, M medium, L low: open findings.</translation>
        </message>
        <message>
            <source>Held at 1 by a critical finding; {uncapped:score} without it.</source>
            <translation>Held at 1 by a critical finding; {uncapped:score} without it.</translation>
        </message>
        <message numerus="yes">
            <source>%n criteria without an answer</source>
            <translation>
                <numerusform>%n criteria without an answer</numerusform>
                <numerusform>%n criteria without an answer</numerusform>
            </translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>Complete</translation>
        </message>
        <message>
            <source>No criterion of this step applies to this client.</source>
            <translation>No criterion of this step applies to this client.</translation>
        </message>
        <message>
            <source>This step has not been assessed yet.</source>
            <translation>This step has not been assessed yet.</translation>
        </message>
        <message numerus="yes">
            <source>The ratings give {uncapped:score}; %n open critical finding(s) hold the step at {cap:score}.</source>
            <translation>
                <numerusform>The ratings give {uncapped:score}; %n open critical finding hold the step at {cap:score}.</numerusform>
                <numerusform>The ratings give {uncapped:score}; %n open critical findings hold the step at {cap:score}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{coverage:percent} assessed ({answered} of {applicable} criteria).</source>
            <translation>{coverage:percent} assessed ({answered} of {applicable} criteria).</translation>
        </message>
        <message>
            <source>Confidence {confidence:percent}.</source>
            <translation>Confidence {confidence:percent}.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Answers</translation>
        </message>
        <message>
            <source>No finding is open in this step.</source>
            <translation>No finding is open in this step.</translation>
        </message>
        <message>
            <source>Closed findings</source>
            <translation>Closed findings</translation>
        </message>
        <message>
            <source>whole step</source>
            <translation>whole step</translation>
        </message>
        <message>
            <source>drawn row</source>
            <translation>drawn row</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>SHA-256: the first 12 digits. The evidence itself is kept in the assessment's file.</source>
            <translation>SHA-256: the first 12 digits. The evidence itself is kept in the assessment's file.</translation>
        </message>
        <message>
            <source>No evidence was filed for this step.</source>
            <translation>No evidence was filed for this step.</translation>
        </message>
        <message>
            <source>One action for each open finding: highest risk first, then the gain in the total score.</source>
            <translation>One action for each open finding: highest risk first, then the gain in the total score.</translation>
        </message>
        <message>
            <source>Of {total} actions, {owners} have no owner and {dates} no due date. Define them in the closing meeting.</source>
            <translation>Of {total} actions, {owners} have no owner and {dates} no due date. Define them in the closing meeting.</translation>
        </message>
        <message>
            <source>Risk: severity (1 to 4) times likelihood (1 to 5). Gain: points of the total score won by closing this finding alone.</source>
            <translation>Risk: severity (1 to 4) times likelihood (1 to 5). Gain: points of the total score won by closing this finding alone.</translation>
        </message>
        <message>
            <source>There is no open finding, so the plan has no action.</source>
            <translation>There is no open finding, so the plan has no action.</translation>
        </message>
        <message>
            <source>What was not assessed</source>
            <translation>What was not assessed</translation>
        </message>
        <message>
            <source>Nothing is left out in silence: this is what the scores do not cover, and why.</source>
            <translation>Nothing is left out in silence: this is what the scores do not cover, and why.</translation>
        </message>
        <message>
            <source>Steps without any answer</source>
            <translation>Steps without any answer</translation>
        </message>
        <message>
            <source>Criteria without an answer</source>
            <translation>Criteria without an answer</translation>
        </message>
        <message>
            <source>Criteria that do not apply</source>
            <translation>Criteria that do not apply</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation>no reason given</translation>
        </message>
        <message>
            <source>Ratings proposed from data and not followed</source>
            <translation>Ratings proposed from data and not followed</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>Rated</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Proposed findings that nobody reviewed yet</source>
            <translation>Proposed findings that nobody reviewed yet</translation>
        </message>
        <message>
            <source>Every applicable criterion has an answer and every proposal was reviewed.</source>
            <translation>Every applicable criterion has an answer and every proposal was reviewed.</translation>
        </message>
        <message>
            <source>Formulas</source>
            <translation>Formulas</translation>
        </message>
        <message>
            <source>Every number of this report comes from one of these formulas.</source>
            <translation>Every number of this report comes from one of these formulas.</translation>
        </message>
        <message>
            <source>Score of a step</source>
            <translation>Score of a step</translation>
        </message>
        <message>
            <source>The mean of the levels of the criteria that apply and have an answer, weighted by each criterion's weight. Criteria not applicable or without an answer do not enter.</source>
            <translation>The mean of the levels of the criteria that apply and have an answer, weighted by each criterion's weight. Criteria not applicable or without an answer do not enter.</translation>
        </message>
        <message>
            <source>N = Σ(wᵢ · lᵢ) / Σ wᵢ     wᵢ weight 1 to 3, lᵢ level 0 to 5</source>
            <translation>N = Σ(wᵢ · lᵢ) / Σ wᵢ     wᵢ weight 1 to 3, lᵢ level 0 to 5</translation>
        </message>
        <message>
            <source>Weighted arithmetic mean; weights from the method copied into the assessment.</source>
            <translation>Weighted arithmetic mean; weights from the method copied into the assessment.</translation>
        </message>
        <message>
            <source>Total score</source>
            <translation>Total score</translation>
        </message>
        <message>
            <source>The mean of the scores of the steps that have one, after the cap, weighted by each step's weight.</source>
            <translation>The mean of the scores of the steps that have one, after the cap, weighted by each step's weight.</translation>
        </message>
        <message>
            <source>T = Σ(Wⱼ · Nⱼ) / Σ Wⱼ     Wⱼ weight of step j</source>
            <translation>T = Σ(Wⱼ · Nⱼ) / Σ Wⱼ     Wⱼ weight of step j</translation>
        </message>
        <message>
            <source>Weighted arithmetic mean, over assessed steps only.</source>
            <translation>Weighted arithmetic mean, over assessed steps only.</translation>
        </message>
        <message>
            <source>The share of applicable criteria that have an answer. It says how much of the score is known.</source>
            <translation>The share of applicable criteria that have an answer. It says how much of the score is known.</translation>
        </message>
        <message>
            <source>C = answered / (criteria − not applicable)</source>
            <translation>C = answered / (criteria − not applicable)</translation>
        </message>
        <message>
            <source>Ratio of counts; 100% when nothing applies.</source>
            <translation>Ratio of counts; 100% when nothing applies.</translation>
        </message>
        <message>
            <source>Confidence index</source>
            <translation>Confidence index</translation>
        </message>
        <message>
            <source>The weighted mean of what each answer rests on. Low below 55%, medium below 75%, high from there.</source>
            <translation>The weighted mean of what each answer rests on. Low below 55%, medium below 75%, high from there.</translation>
        </message>
        <message>
            <source>K = Σ(wᵢ · kᵢ) / Σ wᵢ     said 0.4, shown 0.6, seen 0.8, measured 1</source>
            <translation>K = Σ(wᵢ · kᵢ) / Σ wᵢ     said 0.4, shown 0.6, seen 0.8, measured 1</translation>
        </message>
        <message>
            <source>Convention of the method; the four kinds are explained in Scope and method.</source>
            <translation>Convention of the method; the four kinds are explained in Scope and method.</translation>
        </message>
        <message>
            <source>Cap by a critical finding</source>
            <translation>Cap by a critical finding</translation>
        </message>
        <message>
            <source>While a critical finding is open or in progress, the score of its step does not go above 1.</source>
            <translation>While a critical finding is open or in progress, the score of its step does not go above 1.</translation>
        </message>
        <message>
            <source>N′ = min(N, 1)</source>
            <translation>N′ = min(N, 1)</translation>
        </message>
        <message>
            <source>Convention of the method: a mean must not hide what can stop the sale.</source>
            <translation>Convention of the method: a mean must not hide what can stop the sale.</translation>
        </message>
        <message>
            <source>Gain of an action</source>
            <translation>Gain of an action</translation>
        </message>
        <message>
            <source>The total score computed again as if the finding were closed, less the total of today.</source>
            <translation>The total score computed again as if the finding were closed, less the total of today.</translation>
        </message>
        <message>
            <source>G = T(without the finding) − T</source>
            <translation>G = T(without the finding) − T</translation>
        </message>
        <message>
            <source>What-if on the cap; findings that hold no step at 1 gain nothing by themselves.</source>
            <translation>What-if on the cap; findings that hold no step at 1 gain nothing by themselves.</translation>
        </message>
        <message>
            <source>Risk of a finding</source>
            <translation>Risk of a finding</translation>
        </message>
        <message>
            <source>Severity times likelihood. It orders the findings and the action plan.</source>
            <translation>Severity times likelihood. It orders the findings and the action plan.</translation>
        </message>
        <message>
            <source>R = severity (low 1, medium 2, high 3, critical 4) × likelihood (1 to 5)</source>
            <translation>R = severity (low 1, medium 2, high 3, critical 4) × likelihood (1 to 5)</translation>
        </message>
        <message>
            <source>Ordinal risk matrix: it ranks, it does not measure.</source>
            <translation>Ordinal risk matrix: it ranks, it does not measure.</translation>
        </message>
        <message>
            <source>Money at risk</source>
            <translation>Money at risk</translation>
        </message>
        <message>
            <source>The sum, over open findings that name an effect, of the lower and of the upper estimates. Findings without an estimate add nothing.</source>
            <translation>The sum, over open findings that name an effect, of the lower and of the upper estimates. Findings without an estimate add nothing.</translation>
        </message>
        <message>
            <source>M = [Σ minᵢ ; Σ maxᵢ]     R$ a month</source>
            <translation>M = [Σ minᵢ ; Σ maxᵢ]     R$ a month</translation>
        </message>
        <message>
            <source>Sum of intervals; estimates by the consultant with the client.</source>
            <translation>Sum of intervals; estimates by the consultant with the client.</translation>
        </message>
        <message>
            <source>Interval of a share (95%)</source>
            <translation>Interval of a share (95%)</translation>
        </message>
        <message>
            <source>A share measured on n items is shown with the interval in which the true share lies with 95% confidence.</source>
            <translation>A share measured on n items is shown with the interval in which the true share lies with 95% confidence.</translation>
        </message>
        <message>
            <source>(p + z²/2n ± z · √(p(1−p)/n + z²/4n²)) / (1 + z²/n)     z = 1.96</source>
            <translation>(p + z²/2n ± z · √(p(1−p)/n + z²/4n²)) / (1 + z²/n)     z = 1.96</translation>
        </message>
        <message>
            <source>E. B. Wilson, Journal of the American Statistical Association 22, 1927.</source>
            <translation>E. B. Wilson, Journal of the American Statistical Association 22, 1927.</translation>
        </message>
        <message>
            <source>Rating proposed from data</source>
            <translation>Rating proposed from data</translation>
        </message>
        <message>
            <source>The share of conforming values over the rules of the criterion is compared with five thresholds; the level is the highest whose threshold it reaches.</source>
            <translation>The share of conforming values over the rules of the criterion is compared with five thresholds; the level is the highest whose threshold it reaches.</translation>
        </message>
        <message>
            <source>X = 1 − failed / checked</source>
            <translation>X = 1 − failed / checked</translation>
        </message>
        <message>
            <source>Ratio of counted items as in ISO/IEC 25024; thresholds from the method, below.</source>
            <translation>Ratio of counted items as in ISO/IEC 25024; thresholds from the method, below.</translation>
        </message>
        <message>
            <source>Thresholds of the measured criteria</source>
            <translation>Thresholds of the measured criteria</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>Glossary</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>Term</translation>
        </message>
        <message>
            <source>One question of the method, rated from 0 to 5.</source>
            <translation>One question of the method, rated from 0 to 5.</translation>
        </message>
        <message>
            <source>What is seen in practice, described in writing for each criterion.</source>
            <translation>What is seen in practice, described in writing for each criterion.</translation>
        </message>
        <message>
            <source>How much of what applies has an answer.</source>
            <translation>How much of what applies has an answer.</translation>
        </message>
        <message>
            <source>What an answer rests on: said, shown, seen or measured.</source>
            <translation>What an answer rests on: said, shown, seen or measured.</translation>
        </message>
        <message>
            <source>The total score, from 0 to 5.</source>
            <translation>The total score, from 0 to 5.</translation>
        </message>
        <message>
            <source>Something that is not as it should be, with cause, effect and what to do.</source>
            <translation>Something that is not as it should be, with cause, effect and what to do.</translation>
        </message>
        <message>
            <source>How bad it is when it happens: low, medium, high or critical.</source>
            <translation>How bad it is when it happens: low, medium, high or critical.</translation>
        </message>
        <message>
            <source>How likely it is to happen again, from 1 (rare) to 5 (almost certain).</source>
            <translation>How likely it is to happen again, from 1 (rare) to 5 (almost certain).</translation>
        </message>
        <message>
            <source>Severity times likelihood; puts findings in order.</source>
            <translation>Severity times likelihood; puts findings in order.</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Cap</translation>
        </message>
        <message>
            <source>An open critical finding holds its step at 1.</source>
            <translation>An open critical finding holds its step at 1.</translation>
        </message>
        <message>
            <source>A file, picture or text that backs an answer or a finding.</source>
            <translation>A file, picture or text that backs an answer or a finding.</translation>
        </message>
        <message>
            <source>A fingerprint of a file: change one letter and it is another.</source>
            <translation>A fingerprint of a file: change one letter and it is another.</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>A file or stream with products, prices, stock or orders sent from one system to another.</source>
            <translation>A file or stream with products, prices, stock or orders sent from one system to another.</translation>
        </message>
        <message>
            <source>A condition that each value of a feed must meet.</source>
            <translation>A condition that each value of a feed must meet.</translation>
        </message>
        <message>
            <source>The range in which the true share lies, given how many items were checked.</source>
            <translation>The range in which the true share lies, given how many items were checked.</translation>
        </message>
        <message>
            <source>Rejected line</source>
            <translation>Rejected line</translation>
        </message>
        <message>
            <source>A line of a file that cannot be read as a row; counted, never dropped in silence.</source>
            <translation>A line of a file that cannot be read as a row; counted, never dropped in silence.</translation>
        </message>
        <message>
            <source>SKU</source>
            <translation>SKU</translation>
        </message>
        <message>
            <source>The code by which a shop sells one variant of a product.</source>
            <translation>The code by which a shop sells one variant of a product.</translation>
        </message>
        <message>
            <source>GTIN</source>
            <translation>GTIN</translation>
        </message>
        <message>
            <source>The number under a product's bar code, with a check digit.</source>
            <translation>The number under a product's bar code, with a check digit.</translation>
        </message>
        <message>
            <source>CNPJ</source>
            <translation>CNPJ</translation>
        </message>
        <message>
            <source>The registration number of a Brazilian company; since July 2026 it may hold letters.</source>
            <translation>The registration number of a Brazilian company; since July 2026 it may hold letters.</translation>
        </message>
        <message>
            <source>Idempotency</source>
            <translation>Idempotency</translation>
        </message>
        <message>
            <source>Sending the same message twice has the effect of sending it once.</source>
            <translation>Sending the same message twice has the effect of sending it once.</translation>
        </message>
        <message>
            <source>Dead letter</source>
            <translation>Dead letter</translation>
        </message>
        <message>
            <source>Where messages that failed are kept until somebody handles them.</source>
            <translation>Where messages that failed are kept until somebody handles them.</translation>
        </message>
        <message>
            <source>SLA</source>
            <translation>SLA</translation>
        </message>
        <message>
            <source>A service level agreed in writing, with a deadline or a share to keep.</source>
            <translation>A service level agreed in writing, with a deadline or a share to keep.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>A report printed while applicable criteria are still without an answer.</source>
            <translation>A report printed while applicable criteria are still without an answer.</translation>
        </message>
        <message>
            <source>Sign-off</source>
            <translation>Sign-off</translation>
        </message>
        <message>
            <source>The undersigned know this report, its scope and what was not assessed.</source>
            <translation>The undersigned know this report, its scope and what was not assessed.</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Signature</translation>
        </message>
        <message>
            <source>Fingerprint of the assessment</source>
            <translation>Fingerprint of the assessment</translation>
        </message>
        <message>
            <source>The SHA-256 below is computed over every answer, finding and piece of evidence. Equal assessments have equal fingerprints; any change gives another.</source>
            <translation>The SHA-256 below is computed over every answer, finding and piece of evidence. Equal assessments have equal fingerprints; any change gives another.</translation>
        </message>
        <message>
            <source>Printed on {at:datetime}.</source>
            <translation>Printed on {at:datetime}.</translation>
        </message>
        <message>
            <source>{what}</source>
            <translation>{what}</translation>
        </message>
        <message>
            <source>The program does not carry {name}. Install Prumo again.</source>
            <translation>The program does not carry {name}. Install Prumo again.</translation>
        </message>
        <message>
            <source>The sample's script names “{what}” at {place}, which does not exist. Correct the script or its method.</source>
            <translation>The sample's script names “{what}” at {place}, which does not exist. Correct the script or its method.</translation>
        </message>
        <message>
            <source>Says how many rows of a lot to look at, when to accept it, and what the plan protects from</source>
            <translation>Says how many rows of a lot to look at, when to accept it, and what the plan protects from</translation>
        </message>
        <message>
            <source>Draws rows of a feed by a seed, as a worksheet to be judged or into an assessment</source>
            <translation>Draws rows of a feed by a seed, as a worksheet to be judged or into an assessment</translation>
        </message>
        <message>
            <source>Takes in judgements: a worksheet that came back, or another copy of the assessment</source>
            <translation>Takes in judgements: a worksheet that came back, or another copy of the assessment</translation>
        </message>
        <message>
            <source>Says what the judgements of a sample mean for its lot; --conclude proposes findings and a rating</source>
            <translation>Says what the judgements of a sample mean for its lot; --conclude proposes findings and a rating</translation>
        </message>
        <message>
            <source>WORKSHEET|COPY.prumo</source>
            <translation>WORKSHEET|COPY.prumo</translation>
        </message>
        <message>
            <source>AQL|CLASS=AQL[,CLASS=AQL]</source>
            <translation>AQL|CLASS=AQL[,CLASS=AQL]</translation>
        </message>
        <message>
            <source>PERCENT</source>
            <translation>PERCENT</translation>
        </message>
        <message>
            <source>N[,N]</source>
            <translation>N[,N]</translation>
        </message>
        <message>
            <source>Rows of the lot</source>
            <translation>Rows of the lot</translation>
        </message>
        <message>
            <source>Rows the lot is said to have: refused when the feed has fewer</source>
            <translation>Rows the lot is said to have: refused when the feed has fewer</translation>
        </message>
        <message>
            <source>Plan by ISO 2859-1: an AQL of its series, or one a class (critical, major, minor; critical=0 tolerates none)</source>
            <translation>Plan by ISO 2859-1: an AQL of its series, or one a class (critical, major, minor; critical=0 tolerates none)</translation>
        </message>
        <message>
            <source>Inspection level; II without it</source>
            <translation>Inspection level; II without it</translation>
        </message>
        <message>
            <source>How strictly; normal without it</source>
            <translation>How strictly; normal without it</translation>
        </message>
        <message>
            <source>What was found in earlier lots of the series, oldest first; decides how strictly the next one is inspected</source>
            <translation>What was found in earlier lots of the series, oldest first; decides how strictly the next one is inspected</translation>
        </message>
        <message>
            <source>Reduced inspection is agreed and production is steady: it follows when the score allows it</source>
            <translation>Reduced inspection is agreed and production is steady: it follows when the score allows it</translation>
        </message>
        <message>
            <source>Plan for one lot by itself: the quality that must hardly pass (limiting quality)</source>
            <translation>Plan for one lot by itself: the quality that must hardly pass (limiting quality)</translation>
        </message>
        <message>
            <source>With --lq: the quality that must hardly be rejected</source>
            <translation>With --lq: the quality that must hardly be rejected</translation>
        </message>
        <message>
            <source>With --lq: how often the limiting quality may pass; 10 without it</source>
            <translation>With --lq: how often the limiting quality may pass; 10 without it</translation>
        </message>
        <message>
            <source>With --lq and --good: how often the good quality may be rejected; 5 without it</source>
            <translation>With --lq and --good: how often the good quality may be rejected; 5 without it</translation>
        </message>
        <message>
            <source>Sample for a share, give or take so much</source>
            <translation>Sample for a share, give or take so much</translation>
        </message>
        <message>
            <source>With --precision: the share that is expected; 50 without it, the worst case</source>
            <translation>With --precision: the share that is expected; 50 without it, the worst case</translation>
        </message>
        <message>
            <source>Sample that, without any defect, proves that no more than this is bad</source>
            <translation>Sample that, without any defect, proves that no more than this is bad</translation>
        </message>
        <message>
            <source>Confidence of estimates and proofs; 95 without it</source>
            <translation>Confidence of estimates and proofs; 95 without it</translation>
        </message>
        <message>
            <source>So many rows, without a plan</source>
            <translation>So many rows, without a plan</translation>
        </message>
        <message>
            <source>A whole number that decides which rows are drawn; chosen and printed without it</source>
            <translation>A whole number that decides which rows are drawn; chosen and printed without it</translation>
        </message>
        <message>
            <source>Column whose values make strata, each drawn in proportion</source>
            <translation>Column whose values make strata, each drawn in proportion</translation>
        </message>
        <message>
            <source>Writes the worksheet to this file, as CSV or, by its ending, XLSX; personal data masked</source>
            <translation>Writes the worksheet to this file, as CSV or, by its ending, XLSX; personal data masked</translation>
        </message>
        <message>
            <source>The assessment that keeps the sample, to be judged there</source>
            <translation>The assessment that keeps the sample, to be judged there</translation>
        </message>
        <message>
            <source>What is judged, in your words</source>
            <translation>What is judged, in your words</translation>
        </message>
        <message>
            <source>Criterion of the step whose rating the result proposes</source>
            <translation>Criterion of the step whose rating the result proposes</translation>
        </message>
        <message>
            <source>The sample, by its place from the oldest (1, 2...) or its id; the newest without it</source>
            <translation>The sample, by its place from the oldest (1, 2...) or its id; the newest without it</translation>
        </message>
        <message>
            <source>Who judged, where the worksheet does not say</source>
            <translation>Who judged, where the worksheet does not say</translation>
        </message>
        <message>
            <source>Exit code 1 when rows could not be taken or judgements differ</source>
            <translation>Exit code 1 when rows could not be taken or judgements differ</translation>
        </message>
        <message>
            <source>Exit code 1 when the lot is rejected, or (open) not accepted yet</source>
            <translation>Exit code 1 when the lot is rejected, or (open) not accepted yet</translation>
        </message>
        <message>
            <source>Ends the judging, and proposes findings and a rating</source>
            <translation>Ends the judging, and proposes findings and a rating</translation>
        </message>
        <message>
            <source>{value} is no AQL of the series. The nearest are: {near}.</source>
            <translation>{value} is no AQL of the series. The nearest are: {near}.</translation>
        </message>
        <message>
            <source>A lot has 1 to {most} rows, as a whole number: “{lot}” is not one.</source>
            <translation>A lot has 1 to {most} rows, as a whole number: “{lot}” is not one.</translation>
        </message>
        <message>
            <source>A seed is a whole number from {least} to {most}: “{seed}” is not one. Leave it out to have one chosen.</source>
            <translation>A seed is a whole number from {least} to {most}: “{seed}” is not one. Leave it out to have one chosen.</translation>
        </message>
        <message>
            <source>A sample has 1 to {most} rows, as a whole number: “{size}” is not one.</source>
            <translation>A sample has 1 to {most} rows, as a whole number: “{size}” is not one.</translation>
        </message>
        <message>
            <source>The lot has {lot} rows: {size} cannot be drawn from it. Ask for at most {lot}.</source>
            <translation>The lot has {lot} rows: {size} cannot be drawn from it. Ask for at most {lot}.</translation>
        </message>
        <message>
            <source>The value of “{what}” must lie above 0% and below 100%.</source>
            <translation>The value of “{what}” must lie above 0% and below 100%.</translation>
        </message>
        <message>
            <source>{option} takes a percentage above 0 and below 100, such as 2.5: “{value}” is not one.</source>
            <translation>{option} takes a percentage above 0 and below 100, such as 2.5: “{value}” is not one.</translation>
        </message>
        <message>
            <source>“{value}” is no AQL. Write one number (1.0), or a class and a number each: critical=0,major=1.0,minor=4.0.</source>
            <translation>“{value}” is no AQL. Write one number (1.0), or a class and a number each: critical=0,major=1.0,minor=4.0.</translation>
        </message>
        <message>
            <source>“{value}” is no list of counts. Write what was found in each earlier lot, oldest first: 0,2,1.</source>
            <translation>“{value}” is no list of counts. Write what was found in each earlier lot, oldest first: 0,2,1.</translation>
        </message>
        <message>
            <source>A history decides the inspection for one AQL: give a single AQL and leave --inspection out.</source>
            <translation>A history decides the inspection for one AQL: give a single AQL and leave --inspection out.</translation>
        </message>
        <message>
            <source>Five lots of this series were rejected under tightened inspection: sampling stops until the supplier has acted. Inspect every row, or resume under tightened inspection once it has.</source>
            <translation>Five lots of this series were rejected under tightened inspection: sampling stops until the supplier has acted. Inspect every row, or resume under tightened inspection once it has.</translation>
        </message>
        <message>
            <source>The switching score is {score}: reduced inspection is possible, where it is agreed and production is steady (--allow-reduced).</source>
            <translation>The switching score is {score}: reduced inspection is possible, where it is agreed and production is steady (--allow-reduced).</translation>
        </message>
        <message>
            <source>Name an AQL for at least one class of defects.</source>
            <translation>Name an AQL for at least one class of defects.</translation>
        </message>
        <message>
            <source>The class “{class}” is named twice. Give each class once.</source>
            <translation>The class “{class}” is named twice. Give each class once.</translation>
        </message>
        <message>
            <source>The good quality must be better than the limiting quality by at least one row of the lot.</source>
            <translation>The good quality must be better than the limiting quality by at least one row of the lot.</translation>
        </message>
        <message>
            <source>Say in one way how many rows to look at: --aql, --lq, --precision, --zero-defect or --size.</source>
            <translation>Say in one way how many rows to look at: --aql, --lq, --precision, --zero-defect or --size.</translation>
        </message>
        <message>
            <source>Say where the drawn rows go: -o FILE for a worksheet, --into FILE for an assessment, or --json.</source>
            <translation>Say where the drawn rows go: -o FILE for a worksheet, --into FILE for an assessment, or --json.</translation>
        </message>
        <message>
            <source>The feed has no column “{column}”. It has: {columns}.</source>
            <translation>The feed has no column “{column}”. It has: {columns}.</translation>
        </message>
        <message>
            <source>“{column}” has more than {limit} different values: too many strata. Choose a column with fewer, such as a category.</source>
            <translation>“{column}” has more than {limit} different values: too many strata. Choose a column with fewer, such as a category.</translation>
        </message>
        <message>
            <source>The feed has no rows to draw from.</source>
            <translation>The feed has no rows to draw from.</translation>
        </message>
        <message>
            <source>{size} rows would be drawn; at most {most} can be judged in one sample. Ask for fewer.</source>
            <translation>{size} rows would be drawn; at most {most} can be judged in one sample. Ask for fewer.</translation>
        </message>
        <message>
            <source>The feed has {rows} rows, fewer than the lot of {lot} that was named. Check that it is the whole delivery, or leave the lot out.</source>
            <translation>The feed has {rows} rows, fewer than the lot of {lot} that was named. Check that it is the whole delivery, or leave the lot out.</translation>
        </message>
        <message>
            <source>The feed has {rows} rows, more than the lot of {lot} that was named: the sample is drawn from all {rows}.</source>
            <translation>The feed has {rows} rows, more than the lot of {lot} that was named: the sample is drawn from all {rows}.</translation>
        </message>
        <message>
            <source>This sample is concluded: no judgement is taken any more. Undo its conclusion to go on judging.</source>
            <translation>This sample is concluded: no judgement is taken any more. Undo its conclusion to go on judging.</translation>
        </message>
        <message>
            <source>This assessment has no sample yet. Draw one first.</source>
            <translation>This assessment has no sample yet. Draw one first.</translation>
        </message>
        <message>
            <source>There is no sample “{name}”. Name it by its place from the oldest (1, 2...) or by its id.</source>
            <translation>There is no sample “{name}”. Name it by its place from the oldest (1, 2...) or by its id.</translation>
        </message>
        <message>
            <source>{path} does not hold this sample. Choose a copy of the assessment that was made after the draw.</source>
            <translation>{path} does not hold this sample. Choose a copy of the assessment that was made after the draw.</translation>
        </message>
        <message>
            <source>{path} is no worksheet of a sample: the column “{title}” is missing. Choose the file that was handed out, with its titles as they were.</source>
            <translation>{path} is no worksheet of a sample: the column “{title}” is missing. Choose the file that was handed out, with its titles as they were.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) are not judged yet, and what was found does not reject the lot. Judge them first.</source>
            <translation>
                <numerusform>%n row is not judged yet, and what was found does not reject the lot. Judge it first.</numerusform>
                <numerusform>%n rows are not judged yet, and what was found does not reject the lot. Judge them first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n judgement(s) differ and wait for a decision. Decide which one stands first.</source>
            <translation>
                <numerusform>%n judgement differs and waits for a decision. Decide which one stands first.</numerusform>
                <numerusform>%n judgements differ and wait for a decision. Decide which one stands first.</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan of {edition} (single sampling), level {level}, normal inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</source>
            <translation>Plan of {edition} (single sampling), level {level}, normal inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</translation>
        </message>
        <message>
            <source>Plan of {edition} (single sampling), level {level}, tightened inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</source>
            <translation>Plan of {edition} (single sampling), level {level}, tightened inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</translation>
        </message>
        <message>
            <source>Plan of {edition} (single sampling), level {level}, reduced inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</source>
            <translation>Plan of {edition} (single sampling), level {level}, reduced inspection. Generated by rule, not copied from the standard; the edition in force is the one your contract names.</translation>
        </message>
        <message>
            <source>Plan for one lot by itself, computed exactly for its size (hypergeometric); the idea is that of ISO 2859-2, the plan is not one of its tables. Limiting quality {quality:share}, consumer's risk at most {consumer:percent}.</source>
            <translation>Plan for one lot by itself, computed exactly for its size (hypergeometric); the idea is that of ISO 2859-2, the plan is not one of its tables. Limiting quality {quality:share}, consumer's risk at most {consumer:percent}.</translation>
        </message>
        <message>
            <source>Sample for a share, ±{quality:share} with {confidence:percent} confidence, corrected for the size of the lot; expected share {good:percent}.</source>
            <translation>Sample for a share, ±{quality:share} with {confidence:percent} confidence, corrected for the size of the lot; expected share {good:percent}.</translation>
        </message>
        <message>
            <source>Sample that, without any defect, proves with {confidence:percent} confidence that no more than {quality:share} of the lot is bad; computed exactly for its size (hypergeometric).</source>
            <translation>Sample that, without any defect, proves with {confidence:percent} confidence that no more than {quality:share} of the lot is bad; computed exactly for its size (hypergeometric).</translation>
        </message>
        <message>
            <source>So many rows, by choice: they give an estimate, and no verdict.</source>
            <translation>So many rows, by choice: they give an estimate, and no verdict.</translation>
        </message>
        <message>
            <source>Look at {size} of {lot} rows.</source>
            <translation>Look at {size} of {lot} rows.</translation>
        </message>
        <message>
            <source>Look at all {size} rows of {lot}: the sample would be as large as the lot.</source>
            <translation>Look at all {size} rows of {lot}: the sample would be as large as the lot.</translation>
        </message>
        <message>
            <source>AQL {aql}% of rows, letter {letter}: in the first {size} rows drawn, accept with up to {accept} nonconforming, reject with {reject}.</source>
            <translation>AQL {aql}% of rows, letter {letter}: in the first {size} rows drawn, accept with up to {accept} nonconforming, reject with {reject}.</translation>
        </message>
        <message>
            <source>AQL {aql} defects per 100 rows, letter {letter}: in the first {size} rows drawn, accept with up to {accept} defects, reject with {reject}.</source>
            <translation>AQL {aql} defects per 100 rows, letter {letter}: in the first {size} rows drawn, accept with up to {accept} defects, reject with {reject}.</translation>
        </message>
        <message>
            <source>in the first {size} rows drawn, accept with up to {accept} nonconforming, reject with {reject}.</source>
            <translation>in the first {size} rows drawn, accept with up to {accept} nonconforming, reject with {reject}.</translation>
        </message>
        <message>
            <source>A supply at {good:share} is rejected {producer:share} of the time (producer's risk). This lot still passes {risk:percent} of the time with {limiting:share} bad rows (consumer's risk), and half the time with {indifferent:share}. Worst average that gets through in the long run: {outgoing:share} (AOQL, when rejected lots are sorted).</source>
            <translation>A supply at {good:share} is rejected {producer:share} of the time (producer's risk). This lot still passes {risk:percent} of the time with {limiting:share} bad rows (consumer's risk), and half the time with {indifferent:share}. Worst average that gets through in the long run: {outgoing:share} (AOQL, when rejected lots are sorted).</translation>
        </message>
        <message>
            <source>A supply with {good} defects per 100 rows is rejected {producer:share} of the time (producer's risk). One with {limiting:score} still passes {risk:percent} of the time (consumer's risk), and one with {indifferent:score} half the time. Worst average that gets through in the long run: {outgoing:score}.</source>
            <translation>A supply with {good} defects per 100 rows is rejected {producer:share} of the time (producer's risk). One with {limiting:score} still passes {risk:percent} of the time (consumer's risk), and one with {indifferent:score} half the time. Worst average that gets through in the long run: {outgoing:score}.</translation>
        </message>
        <message>
            <source>A lot with {limiting:share} bad rows still passes {risk:percent} of the time (consumer's risk).</source>
            <translation>A lot with {limiting:share} bad rows still passes {risk:percent} of the time (consumer's risk).</translation>
        </message>
        <message>
            <source>A lot with {limiting:score} defects per 100 rows still passes {risk:percent} of the time (consumer's risk).</source>
            <translation>A lot with {limiting:score} defects per 100 rows still passes {risk:percent} of the time (consumer's risk).</translation>
        </message>
        <message>
            <source>Every row is looked at: there is no sampling risk.</source>
            <translation>Every row is looked at: there is no sampling risk.</translation>
        </message>
        <message>
            <source>An AQL protects who supplies, lot after lot: with this plan a lot with {limiting:share} bad rows is still accepted once in ten. To assess a single delivery, decide by that figure, or plan by limiting quality.</source>
            <translation>An AQL protects who supplies, lot after lot: with this plan a lot with {limiting:share} bad rows is still accepted once in ten. To assess a single delivery, decide by that figure, or plan by limiting quality.</translation>
        </message>
        <message>
            <source>An AQL protects who supplies, lot after lot: with this plan a lot with {limiting:score} defects per 100 rows is still accepted once in ten. To assess a single delivery, decide by that figure, or plan by limiting quality.</source>
            <translation>An AQL protects who supplies, lot after lot: with this plan a lot with {limiting:score} defects per 100 rows is still accepted once in ten. To assess a single delivery, decide by that figure, or plan by limiting quality.</translation>
        </message>
        <message>
            <source>Every row has to be looked at: what is found is what there is.</source>
            <translation>Every row has to be looked at: what is found is what there is.</translation>
        </message>
        <message>
            <source>This plan protects who receives: it is made for one lot by itself. The better the good quality, the smaller the sample.</source>
            <translation>This plan protects who receives: it is made for one lot by itself. The better the good quality, the smaller the sample.</translation>
        </message>
        <message>
            <source>This sample estimates; it does not accept or reject. Decide beforehand which share you would not accept.</source>
            <translation>This sample estimates; it does not accept or reject. Decide beforehand which share you would not accept.</translation>
        </message>
        <message>
            <source>A single defect ends the proof: then the sample gives an estimate only.</source>
            <translation>A single defect ends the proof: then the sample gives an estimate only.</translation>
        </message>
        <message>
            <source>A size that nobody reckoned promises nothing: look at the interval of the estimate before you conclude.</source>
            <translation>A size that nobody reckoned promises nothing: look at the interval of the estimate before you conclude.</translation>
        </message>
        <message>
            <source>{value} per 100</source>
            <translation>{value} per 100</translation>
        </message>
        <message>
            <source>AQL {aql}</source>
            <translation>AQL {aql}</translation>
        </message>
        <message>
            <source>good {share:share}</source>
            <translation>good {share:share}</translation>
        </message>
        <message>
            <source>passes {risk:percent}</source>
            <translation>passes {risk:percent}</translation>
        </message>
        <message>
            <source>How often a lot is accepted, by how bad it is</source>
            <translation>How often a lot is accepted, by how bad it is</translation>
        </message>
        <message>
            <source>Operating characteristic for {size} of {lot} rows</source>
            <translation>Operating characteristic for {size} of {lot} rows</translation>
        </message>
        <message>
            <source>    Bad rows   accepted</source>
            <translation>    Bad rows   accepted</translation>
        </message>
        <message>
            <source>    Per 100    accepted</source>
            <translation>    Per 100    accepted</translation>
        </message>
        <message>
            <source>any defect</source>
            <translation>any defect</translation>
        </message>
        <message>
            <source>critical</source>
            <translation>critical</translation>
        </message>
        <message>
            <source>major</source>
            <translation>major</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>minor</translation>
        </message>
        <message>
            <source>{size} of {lot} rows drawn with seed {seed} ({generator}): the same seed draws the same rows again.</source>
            <translation>{size} of {lot} rows drawn with seed {seed} ({generator}): the same seed draws the same rows again.</translation>
        </message>
        <message>
            <source>{name}: {drawn} of {rows}</source>
            <translation>{name}: {drawn} of {rows}</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) could not be read as rows: they are not in the lot.</source>
            <translation>
                <numerusform>%n line could not be read as a row: it is not in the lot.</numerusform>
                <numerusform>%n lines could not be read as rows: they are not in the lot.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s) came along.</source>
            <translation>
                <numerusform>%n attached file came along.</numerusform>
                <numerusform>%n attached files came along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) longer than {limit} bytes are kept and shown by their beginning, marked [cut]: look them up in the feed, at the line that is named.</source>
            <translation>
                <numerusform>%n value is longer than {limit} bytes and is kept by its beginning, marked [cut]: look it up in the feed, at the line that is named.</numerusform>
                <numerusform>%n values are longer than {limit} bytes and are kept by their beginning, marked [cut]: look them up in the feed, at the line that is named.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draw {size} rows of {dataset}</source>
            <translation>Draw {size} rows of {dataset}</translation>
        </message>
        <message>
            <source>Write why sampling may go on: what the supplier did.</source>
            <translation>Write why sampling may go on: what the supplier did.</translation>
        </message>
        <message>
            <source>Resume sampling of {dataset}: {reason}</source>
            <translation>Resume sampling of {dataset}: {reason}</translation>
        </message>
        <message>
            <source>Sampling of {dataset} had stopped and was resumed on {at:datetime} by {author}, under tightened inspection: {reason}</source>
            <translation>Sampling of {dataset} had stopped and was resumed on {at:datetime} by {author}, under tightened inspection: {reason}</translation>
        </message>
        <message>
            <source>Resume sampling</source>
            <translation>Resume sampling</translation>
        </message>
        <message>
            <source>Why it may go on: what the supplier did</source>
            <translation>Why it may go on: what the supplier did</translation>
        </message>
        <message>
            <source>Resumption of sampling</source>
            <translation>Resumption of sampling</translation>
        </message>
        <message>
            <source>Resumed at</source>
            <translation>Resumed at</translation>
        </message>
        <message>
            <source>Resumed by</source>
            <translation>Resumed by</translation>
        </message>
        <message>
            <source>Take judgements from {name}</source>
            <translation>Take judgements from {name}</translation>
        </message>
        <message>
            <source>Conclude a sample</source>
            <translation>Conclude a sample</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Sample</translation>
        </message>
        <message>
            <source>How to fill in</source>
            <translation>How to fill in</translation>
        </message>
        <message>
            <source>Each line is one record that was drawn at random. Compare it with the truth (your system, a document, the product), and say what you saw.</source>
            <translation>Each line is one record that was drawn at random. Compare it with the truth (your system, a document, the product), and say what you saw.</translation>
        </message>
        <message>
            <source>“Conforms?”: write “yes” when the record is right. Leave it empty while you have not looked.</source>
            <translation>“Conforms?”: write “yes” when the record is right. Leave it empty while you have not looked.</translation>
        </message>
        <message>
            <source>When it is wrong, write “no” and, under critical, major and minor, how many defects of each kind it has.</source>
            <translation>When it is wrong, write “no” and, under critical, major and minor, how many defects of each kind it has.</translation>
        </message>
        <message>
            <source>Critical: harms a person, or breaks the law. Major: the sale, the delivery or the invoice goes wrong. Minor: a nuisance.</source>
            <translation>Critical: harms a person, or breaks the law. Major: the sale, the delivery or the invoice goes wrong. Minor: a nuisance.</translation>
        </message>
        <message>
            <source>Do not remove lines, add lines or change the first columns: they say which record is meant. You may sort and filter whole lines.</source>
            <translation>Do not remove lines, add lines or change the first columns: they say which record is meant. You may sort and filter whole lines.</translation>
        </message>
        <message>
            <source>Personal data is masked. The line number tells where the record stands in the original file.</source>
            <translation>Personal data is masked. The line number tells where the record stands in the original file.</translation>
        </message>
        <message>
            <source>A value that ends in “… [cut]” is longer in the original file: look it up there, at that line.</source>
            <translation>A value that ends in “… [cut]” is longer in the original file: look it up there, at that line.</translation>
        </message>
        <message>
            <source>[cut]</source>
            <translation>[cut]</translation>
        </message>
        <message>
            <source>Record code (do not change)</source>
            <translation>Record code (do not change)</translation>
        </message>
        <message>
            <source>Line in the file</source>
            <translation>Line in the file</translation>
        </message>
        <message>
            <source>Stratum</source>
            <translation>Stratum</translation>
        </message>
        <message>
            <source>Conforms?</source>
            <translation>Conforms?</translation>
        </message>
        <message>
            <source>Critical defects</source>
            <translation>Critical defects</translation>
        </message>
        <message>
            <source>Major defects</source>
            <translation>Major defects</translation>
        </message>
        <message>
            <source>Minor defects</source>
            <translation>Minor defects</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Proof (file, link, document)</source>
            <translation>Proof (file, link, document)</translation>
        </message>
        <message>
            <source>Judged by</source>
            <translation>Judged by</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: “{text}” is no record of this sample. It was added, or its code was changed; it was not taken.</source>
            <translation>Line {line} of the worksheet: “{text}” is no record of this sample. It was added, or its code was changed; it was not taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: the record {text} stands there once more; only its first line was taken.</source>
            <translation>Line {line} of the worksheet: the record {text} stands there once more; only its first line was taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: the record {text} has the number of another one, as when only some columns were sorted; it was not taken.</source>
            <translation>Line {line} of the worksheet: the record {text} has the number of another one, as when only some columns were sorted; it was not taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: “{text}” says neither yes nor no; it was not taken.</source>
            <translation>Line {line} of the worksheet: “{text}” says neither yes nor no; it was not taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet: “{text}” is no number of defects; it was not taken.</source>
            <translation>Line {line} of the worksheet: “{text}” is no number of defects; it was not taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet says “{text}” and names defects all the same; it was not taken.</source>
            <translation>Line {line} of the worksheet says “{text}” and names defects all the same; it was not taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet says “{text}” and names no defect: write how many under critical, major or minor; it was not taken.</source>
            <translation>Line {line} of the worksheet says “{text}” and names no defect: write how many under critical, major or minor; it was not taken.</translation>
        </message>
        <message>
            <source>Line {line} of the worksheet has a remark and no judgement: “{text}”.</source>
            <translation>Line {line} of the worksheet has a remark and no judgement: “{text}”.</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of the sample are not in the worksheet: no. {positions}. What was judged of them before stays.</source>
            <translation>
                <numerusform>%n record of the sample is not in the worksheet: no. {positions}. What was judged of it before stays.</numerusform>
                <numerusform>%n records of the sample are not in the worksheet: no. {positions}. What was judged of them before stays.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>On %n line(s) of the worksheet the data itself was changed: {lines}. Their judgements were taken, the data was not.</source>
            <translation>
                <numerusform>On %n line of the worksheet the data itself was changed: {lines}. Its judgement was taken, the data was not.</numerusform>
                <numerusform>On %n lines of the worksheet the data itself was changed: {lines}. Their judgements were taken, the data was not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the worksheet have the wrong number of values and could not be read: {lines}.</source>
            <translation>
                <numerusform>%n line of the worksheet has the wrong number of values and could not be read: {lines}.</numerusform>
                <numerusform>%n lines of the worksheet have the wrong number of values and could not be read: {lines}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken: {taken} judgements. Known before: {same}. Not judged yet: {open}.</source>
            <translation>Taken: {taken} judgements. Known before: {same}. Not judged yet: {open}.</translation>
        </message>
        <message numerus="yes">
            <source>%n judgement(s) differ from what stands; both are kept until you decide.</source>
            <translation>
                <numerusform>%n judgement differs from what stands; both are kept until you decide.</numerusform>
                <numerusform>%n judgements differ from what stands; both are kept until you decide.</numerusform>
            </translation>
        </message>
        <message>
            <source>{judged} of {size} rows judged; lot of {lot}, seed {seed}.</source>
            <translation>{judged} of {size} rows judged; lot of {lot}, seed {seed}.</translation>
        </message>
        <message>
            <source>{found} found in {judged} of {size} rows, up to {accept} tolerated.</source>
            <translation>{found} found in {judged} of {size} rows, up to {accept} tolerated.</translation>
        </message>
        <message>
            <source>Accept.</source>
            <translation>Accept.</translation>
        </message>
        <message>
            <source>Reject.</source>
            <translation>Reject.</translation>
        </message>
        <message>
            <source>Open: rows are not judged yet.</source>
            <translation>Open: rows are not judged yet.</translation>
        </message>
        <message>
            <source>{class}: {share:share} of the lot, {confidence:percent}: {low:share} to {high:share}</source>
            <translation>{class}: {share:share} of the lot, {confidence:percent}: {low:share} to {high:share}</translation>
        </message>
        <message>
            <source>Intervals: exact for the lot's size (hypergeometric, Clopper-Pearson's way).</source>
            <translation>Intervals: exact for the lot's size (hypergeometric, Clopper-Pearson's way).</translation>
        </message>
        <message>
            <source>Rows were judged out of the order of the draw: until all are judged, the estimate may lean towards the ones that were picked.</source>
            <translation>Rows were judged out of the order of the draw: until all are judged, the estimate may lean towards the ones that were picked.</translation>
        </message>
        <message>
            <source>The sample is concluded; findings proposed: {n}.</source>
            <translation>The sample is concluded; findings proposed: {n}.</translation>
        </message>
        <message>
            <source>{name} was changed since the draw (size or time): the sample speaks of the delivery as it was.</source>
            <translation>{name} was changed since the draw (size or time): the sample speaks of the delivery as it was.</translation>
        </message>
        <message>
            <source>{name} is no longer where it was drawn from; the drawn rows are kept in the assessment.</source>
            <translation>{name} is no longer where it was drawn from; the drawn rows are kept in the assessment.</translation>
        </message>
        <message>
            <source>{dataset}: the lot is rejected ({class})</source>
            <translation>{dataset}: the lot is rejected ({class})</translation>
        </message>
        <message>
            <source>{found} nonconforming in {judged} rows judged, where {reject} reject the lot of {lot} rows. Estimated share of nonconforming rows in the lot: {share:share} ({confidence:percent}: {low:share} to {high:share}). Rows drawn with seed {seed}.</source>
            <translation>{found} nonconforming in {judged} rows judged, where {reject} reject the lot of {lot} rows. Estimated share of nonconforming rows in the lot: {share:share} ({confidence:percent}: {low:share} to {high:share}). Rows drawn with seed {seed}.</translation>
        </message>
        <message>
            <source>{found} defects in {judged} rows judged, where {reject} defects reject the lot of {lot} rows. Estimated share of nonconforming rows in the lot: {share:share} ({confidence:percent}: {low:share} to {high:share}). Rows drawn with seed {seed}.</source>
            <translation>{found} defects in {judged} rows judged, where {reject} defects reject the lot of {lot} rows. Estimated share of nonconforming rows in the lot: {share:share} ({confidence:percent}: {low:share} to {high:share}). Rows drawn with seed {seed}.</translation>
        </message>
        <message>
            <source>{rule}</source>
            <translation>{rule}</translation>
        </message>
        <message>
            <source>{share:share} of the lot conform, estimated from {checked} rows of {lot} judged ({failed} nonconforming); {confidence:percent}: {low:share} to {high:share}</source>
            <translation>{share:share} of the lot conform, estimated from {checked} rows of {lot} judged ({failed} nonconforming); {confidence:percent}: {low:share} to {high:share}</translation>
        </message>
        <message>
            <source>Drawn at</source>
            <translation>Drawn at</translation>
        </message>
        <message>
            <source>Drawn by</source>
            <translation>Drawn by</translation>
        </message>
        <message>
            <source>What is judged</source>
            <translation>What is judged</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Lot</source>
            <translation>Lot</translation>
        </message>
        <message>
            <source>Rows drawn</source>
            <translation>Rows drawn</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Generator</source>
            <translation>Generator</translation>
        </message>
        <message>
            <source>Strata by</source>
            <translation>Strata by</translation>
        </message>
        <message>
            <source>Strata</source>
            <translation>Strata</translation>
        </message>
        <message>
            <source>Size of the feed</source>
            <translation>Size of the feed</translation>
        </message>
        <message>
            <source>Feed written at</source>
            <translation>Feed written at</translation>
        </message>
        <message>
            <source>Concluded at</source>
            <translation>Concluded at</translation>
        </message>
        <message>
            <source>Drawn row</source>
            <translation>Drawn row</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Judgement</source>
            <translation>Judgement</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Proof</translation>
        </message>
        <message>
            <source>Judged at</source>
            <translation>Judged at</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Standing</translation>
        </message>
        <message>
            <source>window</source>
            <translation>window</translation>
        </message>
        <message>
            <source>worksheet</source>
            <translation>worksheet</translation>
        </message>
        <message>
            <source>another copy</source>
            <translation>another copy</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>disputed</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>set aside</translation>
        </message>
        <message>
            <source>none tolerated</source>
            <translation>none tolerated</translation>
        </message>
        <message>
            <source>{aql}%</source>
            <translation>{aql}%</translation>
        </message>
        <message>
            <source>{aql} per 100 rows</source>
            <translation>{aql} per 100 rows</translation>
        </message>
        <message>
            <source>{value:score} ({low:score} to {high:score})</source>
            <translation>{value:score} ({low:score} to {high:score})</translation>
        </message>
        <message>
            <source>When the lot is accepted</source>
            <translation>When the lot is accepted</translation>
        </message>
        <message>
            <source>Defects</source>
            <translation>Defects</translation>
        </message>
        <message>
            <source>AQL</source>
            <translation>AQL</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Accepts up to</source>
            <translation>Accepts up to</translation>
        </message>
        <message>
            <source>Rejects at</source>
            <translation>Rejects at</translation>
        </message>
        <message>
            <source>Judged</source>
            <translation>Judged</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>What the lot holds, by estimate</source>
            <translation>What the lot holds, by estimate</translation>
        </message>
        <message>
            <source>Rows with it</source>
            <translation>Rows with it</translation>
        </message>
        <message>
            <source>Of the lot</source>
            <translation>Of the lot</translation>
        </message>
        <message>
            <source>Interval</source>
            <translation>Interval</translation>
        </message>
        <message>
            <source>Defects per 100 rows</source>
            <translation>Defects per 100 rows</translation>
        </message>
        <message>
            <source>{confidence:percent} intervals from {judged} judged rows of a lot of {lot}: shares exactly for a finite lot (hypergeometric, Clopper-Pearson's way), defects per 100 by Garwood (Poisson).</source>
            <translation>{confidence:percent} intervals from {judged} judged rows of a lot of {lot}: shares exactly for a finite lot (hypergeometric, Clopper-Pearson's way), defects per 100 by Garwood (Poisson).</translation>
        </message>
        <message>
            <source>Drawn in proportion, by “{column}”</source>
            <translation>Drawn in proportion, by “{column}”</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Drawn</translation>
        </message>
        <message>
            <source>Rows with defects, the worst first</source>
            <translation>Rows with defects, the worst first</translation>
        </message>
        <message>
            <source>{shown} of {all} rows with defects are listed.</source>
            <translation>{shown} of {all} rows with defects are listed.</translation>
        </message>
        <message>
            <source>Sample of {dataset}, {at:date}</source>
            <translation>Sample of {dataset}, {at:date}</translation>
        </message>
        <message>
            <source>{size} of {lot} rows drawn at {at:datetime} with seed {seed} ({generator}): anybody can draw them again.</source>
            <translation>{size} of {lot} rows drawn at {at:datetime} with seed {seed} ({generator}): anybody can draw them again.</translation>
        </message>
        <message numerus="yes">
            <source>%n drawn row(s) were not judged.</source>
            <translation>
                <numerusform>%n drawn row was not judged.</numerusform>
                <numerusform>%n drawn rows were not judged.</numerusform>
            </translation>
        </message>
        <message>
            <source>What is stored of this sample cannot be read.</source>
            <translation>What is stored of this sample cannot be read.</translation>
        </message>
        <message>
            <source>Sampling</source>
            <translation>Sampling</translation>
        </message>
        <message>
            <source>Remove a sample</source>
            <translation>Remove a sample</translation>
        </message>
        <message>
            <source>Judge sampled row {position}</source>
            <translation>Judge sampled row {position}</translation>
        </message>
        <message>
            <source>Take back the judgement of sampled row {position}</source>
            <translation>Take back the judgement of sampled row {position}</translation>
        </message>
        <message>
            <source>Decide which judgement stands</source>
            <translation>Decide which judgement stands</translation>
        </message>
        <message>
            <source>New sample</source>
            <translation>New sample</translation>
        </message>
        <message>
            <source>Lot after lot, by AQL (ISO 2859-1)</source>
            <translation>Lot after lot, by AQL (ISO 2859-1)</translation>
        </message>
        <message>
            <source>A single delivery, by limiting quality</source>
            <translation>A single delivery, by limiting quality</translation>
        </message>
        <message>
            <source>Estimate a share</source>
            <translation>Estimate a share</translation>
        </message>
        <message>
            <source>Prove a bound without any defect</source>
            <translation>Prove a bound without any defect</translation>
        </message>
        <message>
            <source>So many rows</source>
            <translation>So many rows</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>no limit</translation>
        </message>
        <message>
            <source>Inspection level</source>
            <translation>Inspection level</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Inspection</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>tightened</source>
            <translation>tightened</translation>
        </message>
        <message>
            <source>reduced</source>
            <translation>reduced</translation>
        </message>
        <message>
            <source>The earlier lots of this feed ask for normal inspection.</source>
            <translation>The earlier lots of this feed ask for normal inspection.</translation>
        </message>
        <message>
            <source>The earlier lots of this feed ask for tightened inspection: two of five or fewer were rejected.</source>
            <translation>The earlier lots of this feed ask for tightened inspection: two of five or fewer were rejected.</translation>
        </message>
        <message>
            <source>The earlier lots of this feed allow reduced inspection, if it is agreed and production is steady.</source>
            <translation>The earlier lots of this feed allow reduced inspection, if it is agreed and production is steady.</translation>
        </message>
        <message>
            <source>Looking for the smallest sample that keeps both risks...</source>
            <translation>Looking for the smallest sample that keeps both risks...</translation>
        </message>
        <message>
            <source>Reading how earlier lots went</source>
            <translation>Reading how earlier lots went</translation>
        </message>
        <message>
            <source>Quality that must hardly pass</source>
            <translation>Quality that must hardly pass</translation>
        </message>
        <message>
            <source>Quality that must hardly be rejected</source>
            <translation>Quality that must hardly be rejected</translation>
        </message>
        <message>
            <source>Give or take</source>
            <translation>Give or take</translation>
        </message>
        <message>
            <source>At most this much is bad</source>
            <translation>At most this much is bad</translation>
        </message>
        <message>
            <source>Rows to draw</source>
            <translation>Rows to draw</translation>
        </message>
        <message>
            <source>In proportion by column</source>
            <translation>In proportion by column</translation>
        </message>
        <message>
            <source>no: from all rows alike</source>
            <translation>no: from all rows alike</translation>
        </message>
        <message>
            <source>chosen and kept when empty</source>
            <translation>chosen and kept when empty</translation>
        </message>
        <message>
            <source>for example: price and stock against the supplier's system</source>
            <translation>for example: price and stock against the supplier's system</translation>
        </message>
        <message>
            <source>Proposes a rating for</source>
            <translation>Proposes a rating for</translation>
        </message>
        <message>
            <source>no criterion</source>
            <translation>no criterion</translation>
        </message>
        <message>
            <source>Draw the rows</source>
            <translation>Draw the rows</translation>
        </message>
        <message>
            <source>Draw rows of {name}</source>
            <translation>Draw rows of {name}</translation>
        </message>
        <message>
            <source>Reading the drawn rows...</source>
            <translation>Reading the drawn rows...</translation>
        </message>
        <message>
            <source>Conclude the sample</source>
            <translation>Conclude the sample</translation>
        </message>
        <message>
            <source>Write the worksheet</source>
            <translation>Write the worksheet</translation>
        </message>
        <message>
            <source>Read the worksheet</source>
            <translation>Read the worksheet</translation>
        </message>
        <message>
            <source>Export worksheet</source>
            <translation>Export worksheet</translation>
        </message>
        <message>
            <source>The worksheet is in {path}. Send it to whoever judges, and import it when it comes back.</source>
            <translation>The worksheet is in {path}. Send it to whoever judges, and import it when it comes back.</translation>
        </message>
        <message>
            <source>judging.xlsx</source>
            <translation>judging.xlsx</translation>
        </message>
        <message>
            <source>judging.csv</source>
            <translation>judging.csv</translation>
        </message>
        <message>
            <source>Import judgements</source>
            <translation>Import judgements</translation>
        </message>
        <message>
            <source>Worksheets and copies of the assessment (*.xlsx *.csv *.prumo)</source>
            <translation>Worksheets and copies of the assessment (*.xlsx *.csv *.prumo)</translation>
        </message>
        <message>
            <source>Conclude</source>
            <translation>Conclude</translation>
        </message>
        <message>
            <source>The sample is concluded. What it proposes stands among the findings and the criteria.</source>
            <translation>The sample is concluded. What it proposes stands among the findings and the criteria.</translation>
        </message>
        <message>
            <source>The sample was removed.</source>
            <translation>The sample was removed.</translation>
        </message>
        <message>
            <source>{size} rows, {at:datetime}</source>
            <translation>{size} rows, {at:datetime}</translation>
        </message>
        <message>
            <source>Concluded at {at:datetime}.</source>
            <translation>Concluded at {at:datetime}.</translation>
        </message>
        <message>
            <source>No sample of this feed yet</source>
            <translation>No sample of this feed yet</translation>
        </message>
        <message>
            <source>Rules find what a rule can say. Whether a record is true, a person sees: draw a few rows, judge them, and know what the whole lot holds.</source>
            <translation>Rules find what a rule can say. Whether a record is true, a person sees: draw a few rows, judge them, and know what the whole lot holds.</translation>
        </message>
        <message>
            <source>Drawn rows</source>
            <translation>Drawn rows</translation>
        </message>
        <message>
            <source>Values of the row</source>
            <translation>Values of the row</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>not judged</translation>
        </message>
        <message>
            <source>conforms</source>
            <translation>conforms</translation>
        </message>
        <message>
            <source>critical {critical}, major {major}, minor {minor}</source>
            <translation>critical {critical}, major {major}, minor {minor}</translation>
        </message>
        <message>
            <source>Row {position} of {size} · line {line}</source>
            <translation>Row {position} of {size} · line {line}</translation>
        </message>
        <message>
            <source>not judged yet</source>
            <translation>not judged yet</translation>
        </message>
        <message>
            <source>conforms ({judge})</source>
            <translation>conforms ({judge})</translation>
        </message>
        <message>
            <source>has defects ({judge})</source>
            <translation>has defects ({judge})</translation>
        </message>
        <message>
            <source>Conforms</source>
            <translation>Conforms</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Next not judged</source>
            <translation>Next not judged</translation>
        </message>
        <message>
            <source>One more critical defect</source>
            <translation>One more critical defect</translation>
        </message>
        <message>
            <source>One critical defect less</source>
            <translation>One critical defect less</translation>
        </message>
        <message>
            <source>One more major defect</source>
            <translation>One more major defect</translation>
        </message>
        <message>
            <source>One major defect less</source>
            <translation>One major defect less</translation>
        </message>
        <message>
            <source>One more minor defect</source>
            <translation>One more minor defect</translation>
        </message>
        <message>
            <source>One minor defect less</source>
            <translation>One minor defect less</translation>
        </message>
        <message>
            <source>Keys: C conforms · 1, 2, 3 one more critical, major, minor · Q, W, E one less · N remarks · A attach a file · Delete takes back · arrows move · U next not judged</source>
            <translation>Keys: C conforms · 1, 2, 3 one more critical, major, minor · Q, W, E one less · N remarks · A attach a file · Delete takes back · arrows move · U next not judged</translation>
        </message>
        <message>
            <source>What the sample says</source>
            <translation>What the sample says</translation>
        </message>
        <message>
            <source>What the plan protects from</source>
            <translation>What the plan protects from</translation>
        </message>
        <message>
            <source>Judgements that differ</source>
            <translation>Judgements that differ</translation>
        </message>
        <message>
            <source>Both are kept. Decide which one stands before the sample is concluded.</source>
            <translation>Both are kept. Decide which one stands before the sample is concluded.</translation>
        </message>
        <message>
            <source>{judge}: critical {critical}, major {major}, minor {minor}. {note}</source>
            <translation>{judge}: critical {critical}, major {major}, minor {minor}. {note}</translation>
        </message>
        <message>
            <source>Row {position}, line {line}</source>
            <translation>Row {position}, line {line}</translation>
        </message>
        <message>
            <source>Keep what stands (row {position})</source>
            <translation>Keep what stands (row {position})</translation>
        </message>
        <message>
            <source>Take that of {judge} (row {position})</source>
            <translation>Take that of {judge} (row {position})</translation>
        </message>
        <message>
            <source>{first} to {last} of {all}</source>
            <translation>{first} to {last} of {all}</translation>
        </message>
        <message>
            <source>Previous differing ones</source>
            <translation>Previous differing ones</translation>
        </message>
        <message>
            <source>Next differing ones</source>
            <translation>Next differing ones</translation>
        </message>
        <message numerus="yes">
            <source>And %n more line(s) of the worksheet that were not taken: the command line lists all.</source>
            <translation>
                <numerusform>And %n more line of the worksheet that was not taken: the command line lists all.</numerusform>
                <numerusform>And %n more lines of the worksheet that were not taken: the command line lists all.</numerusform>
            </translation>
        </message>
        <message>
            <source>{judged} of {size} judged.</source>
            <translation>{judged} of {size} judged.</translation>
        </message>
        <message>
            <source>All defects:</source>
            <translation>All defects:</translation>
        </message>
        <message>
            <source>Critical defects:</source>
            <translation>Critical defects:</translation>
        </message>
        <message>
            <source>Major defects:</source>
            <translation>Major defects:</translation>
        </message>
        <message>
            <source>Minor defects:</source>
            <translation>Minor defects:</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>Rating</translation>
        </message>
        <message>
            <source>Reason for the difference</source>
            <translation>Reason for the difference</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Answered</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>Unknown</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>Not applicable</translation>
        </message>
        <message>
            <source>Said</source>
            <translation>Said</translation>
        </message>
        <message>
            <source>Shown in a document</source>
            <translation>Shown in a document</translation>
        </message>
        <message>
            <source>Seen in the system</source>
            <translation>Seen in the system</translation>
        </message>
        <message>
            <source>Measured from data</source>
            <translation>Measured from data</translation>
        </message>
        <message>
            <source>Proposed rating</source>
            <translation>Proposed rating</translation>
        </message>
        <message>
            <source>Proposed on</source>
            <translation>Proposed on</translation>
        </message>
        <message>
            <source>{step:step}: criterion {number} rated {level}</source>
            <translation>{step:step}: criterion {number} rated {level}</translation>
        </message>
        <message>
            <source>{step:step}: criterion {number} does not apply</source>
            <translation>{step:step}: criterion {number} does not apply</translation>
        </message>
        <message>
            <source>{step:step}: criterion {number} is not known</source>
            <translation>{step:step}: criterion {number} is not known</translation>
        </message>
        <message>
            <source>Score of the assessment</source>
            <translation>Score of the assessment</translation>
        </message>
        <message>
            <source>Weighted mean of the answered criteria: level x weight adds up to {points}, the weights to {weights}</source>
            <translation>Weighted mean of the answered criteria: level x weight adds up to {points}, the weights to {weights}</translation>
        </message>
        <message>
            <source>Weighted mean of the steps that have a score: score x weight adds up to {points}, the weights to {weights}</source>
            <translation>Weighted mean of the steps that have a score: score x weight adds up to {points}, the weights to {weights}</translation>
        </message>
        <message>
            <source>Said: counts in the confidence as</source>
            <translation>Said: counts in the confidence as</translation>
        </message>
        <message>
            <source>Shown in a document: counts in the confidence as</source>
            <translation>Shown in a document: counts in the confidence as</translation>
        </message>
        <message>
            <source>Seen in the system: counts in the confidence as</source>
            <translation>Seen in the system: counts in the confidence as</translation>
        </message>
        <message>
            <source>Measured from data: counts in the confidence as</source>
            <translation>Measured from data: counts in the confidence as</translation>
        </message>
        <message numerus="yes">
            <source>%n open critical findings hold the step at</source>
            <translation>
                <numerusform>%n open critical finding holds the step at</numerusform>
                <numerusform>%n open critical findings hold the step at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open critical findings would hold the step at, but take nothing away now</source>
            <translation>
                <numerusform>%n open critical finding would hold the step at, but takes nothing away now</numerusform>
                <numerusform>%n open critical findings would hold the step at, but take nothing away now</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criteria are left out: not known yet</source>
            <translation>
                <numerusform>%n criterion is left out: not known yet</numerusform>
                <numerusform>%n criteria are left out: not known yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n criteria are left out: do not apply</source>
            <translation>
                <numerusform>%n criterion is left out: does not apply</numerusform>
                <numerusform>%n criteria are left out: do not apply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps are left out: nothing is answered in them</source>
            <translation>
                <numerusform>%n step is left out: nothing is answered in it</numerusform>
                <numerusform>%n steps are left out: nothing is answered in them</numerusform>
            </translation>
        </message>
        <message>
            <source>No criterion applies</source>
            <translation>No criterion applies</translation>
        </message>
        <message>
            <source>Coverage {coverage:percent}: {answered} of {applicable} applicable criteria answered</source>
            <translation>Coverage {coverage:percent}: {answered} of {applicable} applicable criteria answered</translation>
        </message>
        <message>
            <source>Confidence {confidence:percent}: weighted mean of said 0.4, shown 0.6, seen 0.8, measured 1</source>
            <translation>Confidence {confidence:percent}: weighted mean of said 0.4, shown 0.6, seen 0.8, measured 1</translation>
        </message>
        <message numerus="yes">
            <source>Look at %n proposed findings</source>
            <translation>
                <numerusform>Look at %n proposed finding</numerusform>
                <numerusform>Look at %n proposed findings</numerusform>
            </translation>
        </message>
        <message>
            <source>They count only once you accept them.</source>
            <translation>They count only once you accept them.</translation>
        </message>
        <message numerus="yes">
            <source>Decide on %n ratings that data proposes</source>
            <translation>
                <numerusform>Decide on %n rating that data proposes</numerusform>
                <numerusform>Decide on %n ratings that data proposes</numerusform>
            </translation>
        </message>
        <message>
            <source>Accept each, or rate otherwise and say why.</source>
            <translation>Accept each, or rate otherwise and say why.</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n criteria of {step:step}</source>
            <translation>
                <numerusform>Answer %n criterion of {step:step}</numerusform>
                <numerusform>Answer %n criteria of {step:step}</numerusform>
            </translation>
        </message>
        <message>
            <source>{coverage:percent} is answered; the total can still move by up to {points:score} points.</source>
            <translation>{coverage:percent} is answered; the total can still move by up to {points:score} points.</translation>
        </message>
        <message>
            <source>Nothing is answered yet; up to {points:score} points of the total depend on it.</source>
            <translation>Nothing is answered yet; up to {points:score} points of the total depend on it.</translation>
        </message>
        <message numerus="yes">
            <source>Settle %n critical findings of {step:step}</source>
            <translation>
                <numerusform>Settle %n critical finding of {step:step}</numerusform>
                <numerusform>Settle %n critical findings of {step:step}</numerusform>
            </translation>
        </message>
        <message>
            <source>While open, the step stays at 1; settling it gains {points:score} points of the total.</source>
            <translation>While open, the step stays at 1; settling it gains {points:score} points of the total.</translation>
        </message>
        <message>
            <source>While open, the step cannot rise above 1.</source>
            <translation>While open, the step cannot rise above 1.</translation>
        </message>
        <message>
            <source>Back the answers of {step:step} with evidence</source>
            <translation>Back the answers of {step:step} with evidence</translation>
        </message>
        <message>
            <source>The confidence is only {confidence:percent}: most answers were said, not seen.</source>
            <translation>The confidence is only {confidence:percent}: most answers were said, not seen.</translation>
        </message>
        <message>
            <source>Print the report</source>
            <translation>Print the report</translation>
        </message>
        <message>
            <source>Everything that applies is answered and backed.</source>
            <translation>Everything that applies is answered and backed.</translation>
        </message>
        <message numerus="yes">
            <source>%n attachment(s)</source>
            <translation>
                <numerusform>%n attachment</numerusform>
                <numerusform>%n attachments</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach</source>
            <translation>Attach</translation>
        </message>
        <message>
            <source>Go to the findings</source>
            <translation>Go to the findings</translation>
        </message>
        <message>
            <source>Level {level} of {what}</source>
            <translation>Level {level} of {what}</translation>
        </message>
        <message>
            <source>cumulative share, %</source>
            <translation>cumulative share, %</translation>
        </message>
        <message>
            <source>5 certain</source>
            <translation>5 certain</translation>
        </message>
        <message>
            <source>Reading the assessment</source>
            <translation>Reading the assessment</translation>
        </message>
        <message>
            <source>Laying out the report</source>
            <translation>Laying out the report</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>What the client receives. Choose the sections, check the pages, save.</source>
            <translation>What the client receives. Choose the sections, check the pages, save.</translation>
        </message>
        <message>
            <source>Save PDF</source>
            <translation>Save PDF</translation>
        </message>
        <message>
            <source>Save ODT</source>
            <translation>Save ODT</translation>
        </message>
        <message>
            <source>Save HTML</source>
            <translation>Save HTML</translation>
        </message>
        <message>
            <source>Choose logo</source>
            <translation>Choose logo</translation>
        </message>
        <message>
            <source>PNG or JPEG, up to 4 MB; stands on the cover</source>
            <translation>PNG or JPEG, up to 4 MB; stands on the cover</translation>
        </message>
        <message>
            <source>Language of the report</source>
            <translation>Language of the report</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Sections</translation>
        </message>
        <message>
            <source>Preview of the report</source>
            <translation>Preview of the report</translation>
        </message>
        <message>
            <source>Making the preview…</source>
            <translation>Making the preview…</translation>
        </message>
        <message numerus="yes">
            <source>%n pages, {charts} charts</source>
            <translation>
                <numerusform>%n pages, {charts} charts</numerusform>
                <numerusform>%n pages, {charts} charts</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Save the report</translation>
        </message>
        <message>
            <source>Report saved as {path}.</source>
            <translation>Report saved as {path}.</translation>
        </message>
        <message>
            <source>Change of {field:field}</source>
            <translation>Change of {field:field}</translation>
        </message>
        <message>
            <source>Logo on the cover</source>
            <translation>Logo on the cover</translation>
        </message>
        <message>
            <source>{path} is not a PNG or JPEG picture. Choose another file.</source>
            <translation>{path} is not a PNG or JPEG picture. Choose another file.</translation>
        </message>
        <message>
            <source>print the report as PDF, ODT or HTML</source>
            <translation>print the report as PDF, ODT or HTML</translation>
        </message>
        <message>
            <source>file to write: .pdf, .odt or .html</source>
            <translation>file to write: .pdf, .odt or .html</translation>
        </message>
        <message>
            <source>sections to leave out, separated by commas</source>
            <translation>sections to leave out, separated by commas</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>SECTION,...</source>
            <translation>SECTION,...</translation>
        </message>
        <message>
            <source>{path}: {pages:pages}, {charts:charts}, {bytes:bytes}</source>
            <translation>{path}: {pages:pages}, {charts:charts}, {bytes:bytes}</translation>
        </message>
        <message>
            <source>{path} does not end in .pdf, .odt or .html. Name the file with one of these endings.</source>
            <translation>{path} does not end in .pdf, .odt or .html. Name the file with one of these endings.</translation>
        </message>
        <message>
            <source>There is no section {section} in this report. Sections: {sections}.</source>
            <translation>There is no section {section} in this report. Sections: {sections}.</translation>
        </message>
        <message>
            <source>Builds the sample assessment, with its feed beside it</source>
            <translation>Builds the sample assessment, with its feed beside it</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;Steps</source>
            <translation>&amp;Steps</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Tools</translation>
        </message>
        <message>
            <source>New assessment...</source>
            <translation>New assessment...</translation>
        </message>
        <message>
            <source>Open file...</source>
            <translation>Open file...</translation>
        </message>
        <message>
            <source>Explore the sample</source>
            <translation>Explore the sample</translation>
        </message>
        <message>
            <source>Save a copy...</source>
            <translation>Save a copy...</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Generate report</source>
            <translation>Generate report</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Close the assessment</source>
            <translation>Close the assessment</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quit</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Import evidence</source>
            <translation>Import evidence</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>Search or run a command</translation>
        </message>
        <message>
            <source>Type a step, a criterion, a finding or a command</source>
            <translation>Type a step, a criterion, a finding or a command</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Results</translation>
        </message>
        <message>
            <source>command</source>
            <translation>command</translation>
        </message>
        <message>
            <source>step</source>
            <translation>step</translation>
        </message>
        <message>
            <source>finding</source>
            <translation>finding</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Dashboard</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Larger text</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Smaller text</translation>
        </message>
        <message>
            <source>Português (Brasil)</source>
            <translation>Português (Brasil)</translation>
        </message>
        <message>
            <source>About Prumo</source>
            <translation>About Prumo</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>{coverage:percent} assessed, open critical findings: {n}</source>
            <translation>{coverage:percent} assessed, open critical findings: {n}</translation>
        </message>
        <message>
            <source>Parts of the step</source>
            <translation>Parts of the step</translation>
        </message>
        <message>
            <source>Assess</source>
            <translation>Assess</translation>
        </message>
        <message>
            <source>Findings {count}</source>
            <translation>Findings {count}</translation>
        </message>
        <message>
            <source>score {score:score}</source>
            <translation>score {score:score}</translation>
        </message>
        <message>
            <source>no score yet</source>
            <translation>no score yet</translation>
        </message>
        <message>
            <source>Assessment dashboard</source>
            <translation>Assessment dashboard</translation>
        </message>
        <message>
            <source>{client} × {supplier} · method {method} {version}</source>
            <translation>{client} × {supplier} · method {method} {version}</translation>
        </message>
        <message>
            <source>Show where this number comes from</source>
            <translation>Show where this number comes from</translation>
        </message>
        <message>
            <source>low confidence</source>
            <translation>low confidence</translation>
        </message>
        <message>
            <source>medium confidence</source>
            <translation>medium confidence</translation>
        </message>
        <message>
            <source>high confidence</source>
            <translation>high confidence</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Everything is answered</source>
            <translation>Everything is answered</translation>
        </message>
        <message>
            <source>Read the report through and hand it over.</source>
            <translation>Read the report through and hand it over.</translation>
        </message>
        <message>
            <source>Open {name}</source>
            <translation>Open {name}</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Open the report</translation>
        </message>
        <message>
            <source>See other suggestions</source>
            <translation>See other suggestions</translation>
        </message>
        <message>
            <source>Prumo {version}</source>
            <translation>Prumo {version}</translation>
        </message>
        <message>
            <source>Everything saved at {time}</source>
            <translation>Everything saved at {time}</translation>
        </message>
        <message>
            <source>Read only: nothing can be changed</source>
            <translation>Read only: nothing can be changed</translation>
        </message>
        <message>
            <source>Progress of the work</source>
            <translation>Progress of the work</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Assess the integration between a shop and its supplier, with evidence, and hand over the report.</source>
            <translation>Assess the integration between a shop and its supplier, with evidence, and hand over the report.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Nothing is sent.</source>
            <translation>Everything stays on this computer. Nothing is sent.</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>New assessment</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>Recent</translation>
        </message>
        <message>
            <source>No assessment was opened here yet. Create one, or explore the sample to see how it works.</source>
            <translation>No assessment was opened here yet. Create one, or explore the sample to see how it works.</translation>
        </message>
        <message>
            <source>This file is no longer there</source>
            <translation>This file is no longer there</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>How it works</translation>
        </message>
        <message>
            <source>1. Assess</source>
            <translation>1. Assess</translation>
        </message>
        <message>
            <source>Eleven steps with criteria, levels and what to ask for as evidence.</source>
            <translation>Eleven steps with criteria, levels and what to ask for as evidence.</translation>
        </message>
        <message>
            <source>2. Prove</source>
            <translation>2. Prove</translation>
        </message>
        <message>
            <source>Files, specifications, tests and tickets become proposed answers.</source>
            <translation>Files, specifications, tests and tickets become proposed answers.</translation>
        </message>
        <message>
            <source>3. Hand over</source>
            <translation>3. Hand over</translation>
        </message>
        <message>
            <source>A PDF report with charts, findings and action plan.</source>
            <translation>A PDF report with charts, findings and action plan.</translation>
        </message>
        <message>
            <source>Fields with * are needed. Everything can be changed later.</source>
            <translation>Fields with * are needed. Everything can be changed later.</translation>
        </message>
        <message numerus="yes">
            <source>{name} {version}, %n step(s)</source>
            <translation>
                <numerusform>{name} {version}, %n step</numerusform>
                <numerusform>{name} {version}, %n steps</numerusform>
            </translation>
        </message>
        <message>
            <source>Use another method file...</source>
            <translation>Use another method file...</translation>
        </message>
        <message>
            <source>Create and choose where to save...</source>
            <translation>Create and choose where to save...</translation>
        </message>
        <message>
            <source>Where to save the assessment</source>
            <translation>Where to save the assessment</translation>
        </message>
        <message>
            <source>Dismiss the message</source>
            <translation>Dismiss the message</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Prumo assessments</source>
            <translation>Prumo assessments</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>Recover what can be read</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remove from the list</translation>
        </message>
        <message>
            <source>recovered</source>
            <translation>recovered</translation>
        </message>
        <message>
            <source>copy</source>
            <translation>copy</translation>
        </message>
        <message>
            <source>Recovering the file</source>
            <translation>Recovering the file</translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Checking the file</translation>
        </message>
        <message>
            <source>Building the sample</source>
            <translation>Building the sample</translation>
        </message>
        <message>
            <source>Recovered: {saved:rows}; refused: {refused}. The new file is {path}; the damaged one was not touched.</source>
            <translation>Recovered: {saved:rows}; refused: {refused}. The new file is {path}; the damaged one was not touched.</translation>
        </message>
        <message>
            <source>The copy is in {path}.</source>
            <translation>The copy is in {path}.</translation>
        </message>
        <message>
            <source>History of the assessment</source>
            <translation>History of the assessment</translation>
        </message>
        <message>
            <source>Filter by person, date or edit</source>
            <translation>Filter by person, date or edit</translation>
        </message>
        <message>
            <source>What the edit changed</source>
            <translation>What the edit changed</translation>
        </message>
        <message>
            <source>Choose an edit to see what it changed.</source>
            <translation>Choose an edit to see what it changed.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>stands</source>
            <translation>stands</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>removed</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>Your name in the history</source>
            <translation>Your name in the history</translation>
        </message>
        <message>
            <source>Rate the current criterion</source>
            <translation>Rate the current criterion</translation>
        </message>
        <message>
            <source>Criterion does not apply</source>
            <translation>Criterion does not apply</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>Go to a step</source>
            <translation>Go to a step</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Key</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>What it does</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Free software under the GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>The file has {size:bytes}; an attachment may have at most {limit:bytes}. Make it smaller, or note where it is kept.</source>
            <translation>The file has {size:bytes}; an attachment may have at most {limit:bytes}. Make it smaller, or note where it is kept.</translation>
        </message>
        <message>
            <source>{record:record} {id} refers to something that is not in this assessment. Choose an existing entry.</source>
            <translation>{record:record} {id} refers to something that is not in this assessment. Choose an existing entry.</translation>
        </message>
        <message>
            <source>{path} is being used at this very moment. Wait a few seconds and try again.</source>
            <translation>{path} is being used at this very moment. Wait a few seconds and try again.</translation>
        </message>
        <message>
            <source>{path} is damaged ({detail}). Recover what can be read into a new file, or open one of its backups.</source>
            <translation>{path} is damaged ({detail}). Recover what can be read into a new file, or open one of its backups.</translation>
        </message>
        <message>
            <source>There is no room left to write {path}. The last edit was not kept, everything before it was. Free some space and repeat it.</source>
            <translation>There is no room left to write {path}. The last edit was not kept, everything before it was. Free some space and repeat it.</translation>
        </message>
        <message>
            <source>{path} is empty (zero bytes). Open one of its backups, or create a new assessment.</source>
            <translation>{path} is empty (zero bytes). Open one of its backups, or create a new assessment.</translation>
        </message>
        <message>
            <source>{path} already exists. Choose another name.</source>
            <translation>{path} already exists. Choose another name.</translation>
        </message>
        <message>
            <source>{path} contains something Prumo did not put there: {object}. It was not opened, for your safety. Recover its rows into a new file.</source>
            <translation>{path} contains something Prumo did not put there: {object}. It was not opened, for your safety. Recover its rows into a new file.</translation>
        </message>
        <message>
            <source>Edit {seq} cannot be taken back or repeated: the assessment is no longer as that edit left it. Nothing was changed.</source>
            <translation>Edit {seq} cannot be taken back or repeated: the assessment is no longer as that edit left it. Nothing was changed.</translation>
        </message>
        <message>
            <source>{path} holds a value that cannot be: {record:record} {id}, {field:field}. Recover the other rows into a new file.</source>
            <translation>{path} holds a value that cannot be: {record:record} {id}, {field:field}. Recover the other rows into a new file.</translation>
        </message>
        <message>
            <source>{user} has {path} open on {host} since {at:datetime}. You can read it; to edit, ask {user} to close it and open it again.</source>
            <translation>{user} has {path} open on {host} since {at:datetime}. You can read it; to edit, ask {user} to close it and open it again.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Prumo and holds what this one does not know. Update Prumo to open it.</source>
            <translation>{path} was made by a newer Prumo and holds what this one does not know. Update Prumo to open it.</translation>
        </message>
        <message>
            <source>{path} was made by a newer Prumo (format {version}; this one knows {supported}). You can read it; update Prumo to edit it.</source>
            <translation>{path} was made by a newer Prumo (format {version}; this one knows {supported}). You can read it; update Prumo to edit it.</translation>
        </message>
        <message>
            <source>The attachment {sha256} is not in this assessment. Attach the file again.</source>
            <translation>The attachment {sha256} is not in this assessment. Attach the file again.</translation>
        </message>
        <message>
            <source>{record:record} {id} is no longer there. It may have been removed meanwhile; refresh and try again.</source>
            <translation>{record:record} {id} is no longer there. It may have been removed meanwhile; refresh and try again.</translation>
        </message>
        <message>
            <source>{path} is not a Prumo assessment. Choose a file that ends in .prumo.</source>
            <translation>{path} is not a Prumo assessment. Choose a file that ends in .prumo.</translation>
        </message>
        <message>
            <source>{path} was not found. It may have been moved or renamed.</source>
            <translation>{path} was not found. It may have been moved or renamed.</translation>
        </message>
        <message>
            <source>Nothing in {path} could be read. Try one of its backups.</source>
            <translation>Nothing in {path} could be read. Try one of its backups.</translation>
        </message>
        <message>
            <source>The assessment was opened for reading only.</source>
            <translation>The assessment was opened for reading only.</translation>
        </message>
        <message>
            <source>{path} could not be read: {detail}. Check the disk and try again.</source>
            <translation>{path} could not be read: {detail}. Check the disk and try again.</translation>
        </message>
        <message>
            <source>{path} can only be read.</source>
            <translation>{path} can only be read.</translation>
        </message>
        <message>
            <source>{path} is in a place where you may not write. You can read it; save a copy elsewhere to edit it.</source>
            <translation>{path} is in a place where you may not write. You can read it; save a copy elsewhere to edit it.</translation>
        </message>
        <message>
            <source>{record:record} {id} is already there. Choose another id.</source>
            <translation>{record:record} {id} is already there. Choose another id.</translation>
        </message>
        <message>
            <source>{path} is the assessment itself. Choose another name for the copy.</source>
            <translation>{path} is the assessment itself. Choose another name for the copy.</translation>
        </message>
        <message>
            <source>This edit is already finished. Start a new one.</source>
            <translation>This edit is already finished. Start a new one.</translation>
        </message>
        <message>
            <source>The last edit of {path} was interrupted. Open it once in a place where it can be written, and it is set right.</source>
            <translation>The last edit of {path} was interrupted. Open it once in a place where it can be written, and it is set right.</translation>
        </message>
        <message>
            <source>The program asked for {record}, which assessments do not have. Please report this fault.</source>
            <translation>The program asked for {record}, which assessments do not have. Please report this fault.</translation>
        </message>
        <message>
            <source>{path} could not be written: {detail}. The last edit was not kept. Check the disk and repeat it.</source>
            <translation>{path} could not be written: {detail}. The last edit was not kept. Check the disk and repeat it.</translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>Clear the field</translation>
        </message>
        <message>
            <source>See the findings</source>
            <translation>See the findings</translation>
        </message>
        <message>
            <source>The data engine could not start: {detail}. Install Prumo again; if it stays, report it.</source>
            <translation>The data engine could not start: {detail}. Install Prumo again; if it stays, report it.</translation>
        </message>
        <message>
            <source>The data engine refused the work: {detail}. This is a fault of Prumo; please report it.</source>
            <translation>The data engine refused the work: {detail}. This is a fault of Prumo; please report it.</translation>
        </message>
        <message>
            <source>{path} is empty. Ask the supplier for the file again.</source>
            <translation>{path} is empty. Ask the supplier for the file again.</translation>
        </message>
        <message>
            <source>{path} has no line with data, or all of them are skipped. Check how many lines are skipped, or ask for the file again.</source>
            <translation>{path} has no line with data, or all of them are skipped. Check how many lines are skipped, or ask for the file again.</translation>
        </message>
        <message>
            <source>{path} changed while it was read, so the figures would be wrong. Wait until it is complete and run again.</source>
            <translation>{path} changed while it was read, so the figures would be wrong. Wait until it is complete and run again.</translation>
        </message>
        <message>
            <source>Rule "{rule}" looks at column "{column}", which the file does not have. Its columns are: {columns}.</source>
            <translation>Rule "{rule}" looks at column "{column}", which the file does not have. Its columns are: {columns}.</translation>
        </message>
        <message>
            <source>This is not a rule file: its format is "{format}", not "prumo-rules" (at {place}).</source>
            <translation>This is not a rule file: its format is "{format}", not "prumo-rules" (at {place}).</translation>
        </message>
        <message>
            <source>The rule file is of version {version}, newer than this Prumo reads (at {place}). Update Prumo.</source>
            <translation>The rule file is of version {version}, newer than this Prumo reads (at {place}). Update Prumo.</translation>
        </message>
        <message>
            <source>The rule file holds no rule (at {place}). Add at least one.</source>
            <translation>The rule file holds no rule (at {place}). Add at least one.</translation>
        </message>
        <message>
            <source>Two rules have the id "{id}" (at {place}). Give each its own.</source>
            <translation>Two rules have the id "{id}" (at {place}). Give each its own.</translation>
        </message>
        <message>
            <source>A rule names either "column" or "columns", not both (at {place}).</source>
            <translation>A rule names either "column" or "columns", not both (at {place}).</translation>
        </message>
        <message>
            <source>A rule of this kind looks at one column only (at {place}). Make one rule for each column.</source>
            <translation>A rule of this kind looks at one column only (at {place}). Make one rule for each column.</translation>
        </message>
        <message>
            <source>A range has one lower and one upper bound: give "min" or "exclusive_min", "max" or "exclusive_max" (at {place}).</source>
            <translation>A range has one lower and one upper bound: give "min" or "exclusive_min", "max" or "exclusive_max" (at {place}).</translation>
        </message>
        <message>
            <source>The rule needs a lower bound, an upper bound or both (at {place}).</source>
            <translation>The rule needs a lower bound, an upper bound or both (at {place}).</translation>
        </message>
        <message>
            <source>The lower bound is above the upper one (at {place}).</source>
            <translation>The lower bound is above the upper one (at {place}).</translation>
        </message>
        <message>
            <source>"{value}" is no bound: give two numbers, or two dates like 2026-11-23 (at {place}).</source>
            <translation>"{value}" is no bound: give two numbers, or two dates like 2026-11-23 (at {place}).</translation>
        </message>
        <message>
            <source>The pattern {pattern} cannot be read: {reason} (at {place}).</source>
            <translation>The pattern {pattern} cannot be read: {reason} (at {place}).</translation>
        </message>
        <message>
            <source>The project has no feed called "{name}". Add it first.</source>
            <translation>The project has no feed called "{name}". Add it first.</translation>
        </message>
        <message>
            <source>Check {dataset}</source>
            <translation>Check {dataset}</translation>
        </message>
        <message>
            <source>Profile {dataset}</source>
            <translation>Profile {dataset}</translation>
        </message>
        <message>
            <source>{columns}: filled in</source>
            <translation>{columns}: filled in</translation>
        </message>
        <message>
            <source>{columns}: of the right type</source>
            <translation>{columns}: of the right type</translation>
        </message>
        <message>
            <source>{columns}: within its bounds</source>
            <translation>{columns}: within its bounds</translation>
        </message>
        <message>
            <source>{columns}: of the right length</source>
            <translation>{columns}: of the right length</translation>
        </message>
        <message>
            <source>{columns}: in the agreed form</source>
            <translation>{columns}: in the agreed form</translation>
        </message>
        <message>
            <source>{columns}: from the agreed list</source>
            <translation>{columns}: from the agreed list</translation>
        </message>
        <message>
            <source>{columns}: without repetition</source>
            <translation>{columns}: without repetition</translation>
        </message>
        <message>
            <source>{columns}: check digit of the GTIN right</source>
            <translation>{columns}: check digit of the GTIN right</translation>
        </message>
        <message>
            <source>{columns}: check digits of the CPF right</source>
            <translation>{columns}: check digits of the CPF right</translation>
        </message>
        <message>
            <source>{columns}: check digits of the CNPJ right</source>
            <translation>{columns}: check digits of the CNPJ right</translation>
        </message>
        <message>
            <source>{found:values} where {expected} belong</source>
            <translation>{found:values} where {expected} belong</translation>
        </message>
        <message>
            <source>{found:values} where {expected} belong, some are missing</source>
            <translation>{found:values} where {expected} belong, some are missing</translation>
        </message>
        <message>
            <source>A quote was opened and never closed</source>
            <translation>A quote was opened and never closed</translation>
        </message>
        <message>
            <source>Text stands after a closing quote</source>
            <translation>Text stands after a closing quote</translation>
        </message>
        <message>
            <source>Bytes that are no text in this encoding</source>
            <translation>Bytes that are no text in this encoding</translation>
        </message>
        <message>
            <source>A zero byte stands in the line</source>
            <translation>A zero byte stands in the line</translation>
        </message>
        <message>
            <source>Data misses the rule: {rule}</source>
            <translation>Data misses the rule: {rule}</translation>
        </message>
        <message>
            <source>{rule}, with at most {tolerance:percent} of failures.</source>
            <translation>{rule}, with at most {tolerance:percent} of failures.</translation>
        </message>
        <message>
            <source>nothing to check</source>
            <translation>nothing to check</translation>
        </message>
        <message>
            <source>Share of values that conform to each rule</source>
            <translation>Share of values that conform to each rule</translation>
        </message>
        <message>
            <source>Where the failures are</source>
            <translation>Where the failures are</translation>
        </message>
        <message>
            <source>How complete each column is</source>
            <translation>How complete each column is</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s), read on {at:datetime}</source>
            <translation>
                <numerusform>%n row, read on {at:datetime}</numerusform>
                <numerusform>%n rows, read on {at:datetime}</numerusform>
            </translation>
        </message>
        <message>
            <source>The {n} least complete of {all} columns</source>
            <translation>The {n} least complete of {all} columns</translation>
        </message>
        <message>
            <source>Feed {dataset}</source>
            <translation>Feed {dataset}</translation>
        </message>
        <message>
            <source>Read on {at:datetime}: {lines:lines} ({size:bytes}) gave {rows:rows} of {columns:columns} and {rejects:rejected_lines}.</source>
            <translation>Read on {at:datetime}: {lines:lines} ({size:bytes}) gave {rows:rows} of {columns:columns} and {rejects:rejected_lines}.</translation>
        </message>
        <message>
            <source>Rules and what they found</source>
            <translation>Rules and what they found</translation>
        </message>
        <message>
            <source>Each rule looks at non-empty values only, except those on filling in. The interval is Wilson's.</source>
            <translation>Each rule looks at non-empty values only, except those on filling in. The interval is Wilson's.</translation>
        </message>
        <message>
            <source>Lines that could not be read</source>
            <translation>Lines that could not be read</translation>
        </message>
        <message>
            <source>The first {n} of {all}; personal data is masked.</source>
            <translation>The first {n} of {all}; personal data is masked.</translation>
        </message>
        <message>
            <source>{n} of {all} failures shown; personal data is masked.</source>
            <translation>{n} of {all} failures shown; personal data is masked.</translation>
        </message>
        <message>
            <source>Rules missed</source>
            <translation>Rules missed</translation>
        </message>
        <message>
            <source>Column, type, filled in, distinct values (~ estimated), from … to:</source>
            <translation>Column, type, filled in, distinct values (~ estimated), from … to:</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) could not be read as rows:</source>
            <translation>
                <numerusform>%n line could not be read as rows:</numerusform>
                <numerusform>%n lines could not be read as rows:</numerusform>
            </translation>
        </message>
        <message>
            <source>first lines: {lines}</source>
            <translation>first lines: {lines}</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Rows, about</source>
            <translation>Rows, about</translation>
        </message>
        <message>
            <source>table</source>
            <translation>table</translation>
        </message>
        <message>
            <source>view</source>
            <translation>view</translation>
        </message>
        <message>
            <source>table in parts</source>
            <translation>table in parts</translation>
        </message>
        <message>
            <source>table of another server</source>
            <translation>table of another server</translation>
        </message>
        <message>
            <source>you may not read it</source>
            <translation>you may not read it</translation>
        </message>
        <message>
            <source>This database shows you no table. Ask its owner for the right to read one, or write a query.</source>
            <translation>This database shows you no table. Ask its owner for the right to read one, or write a query.</translation>
        </message>
        <message numerus="yes">
            <source>%n table(s) and views</source>
            <translation>
                <numerusform>%n table or view</numerusform>
                <numerusform>%n tables and views</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The first {listed} of %n table(s) and views. Write a query for another one.</source>
            <translation>
                <numerusform>The first {listed} of %n table or view. Write a query for another one.</numerusform>
                <numerusform>The first {listed} of %n tables and views. Write a query for another one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n row(s), as the database reckons</source>
            <translation>
                <numerusform>about %n row, as the database reckons</numerusform>
                <numerusform>about %n rows, as the database reckons</numerusform>
            </translation>
        </message>
        <message>
            <source>Say on which server the database is.</source>
            <translation>Say on which server the database is.</translation>
        </message>
        <message>
            <source>Say the name of the database.</source>
            <translation>Say the name of the database.</translation>
        </message>
        <message>
            <source>Choose the ODBC data source, or the ODBC driver.</source>
            <translation>Choose the ODBC data source, or the ODBC driver.</translation>
        </message>
        <message>
            <source>Listing the tables of {place}</source>
            <translation>Listing the tables of {place}</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Read on</source>
            <translation>Read on</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Seconds</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lines</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Blank lines</source>
            <translation>Blank lines</translation>
        </message>
        <message>
            <source>Header</source>
            <translation>Header</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerance</translation>
        </message>
        <message>
            <source>Interval, from</source>
            <translation>Interval, from</translation>
        </message>
        <message>
            <source>Interval, to</source>
            <translation>Interval, to</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Failing row</source>
            <translation>Failing row</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <source>Values found</source>
            <translation>Values found</translation>
        </message>
        <message>
            <source>Values expected</source>
            <translation>Values expected</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Delimited text (CSV)</source>
            <translation>Delimited text (CSV)</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>Range</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>No repetition</source>
            <translation>No repetition</translation>
        </message>
        <message>
            <source>Whole number</source>
            <translation>Whole number</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Date and time</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>Yes or no</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>Met</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>Too many values</source>
            <translation>Too many values</translation>
        </message>
        <message>
            <source>Too few values</source>
            <translation>Too few values</translation>
        </message>
        <message>
            <source>Open quote</source>
            <translation>Open quote</translation>
        </message>
        <message>
            <source>Text after a quote</source>
            <translation>Text after a quote</translation>
        </message>
        <message>
            <source>Wrong encoding</source>
            <translation>Wrong encoding</translation>
        </message>
        <message>
            <source>Zero byte</source>
            <translation>Zero byte</translation>
        </message>
        <message>
            <source>Line too long</source>
            <translation>Line too long</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Person's name</source>
            <translation>Person's name</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Card number</translation>
        </message>
        <message>
            <source>Profiles a feed: types, empty cells, distinct values, extremes of every column</source>
            <translation>Profiles a feed: types, empty cells, distinct values, extremes of every column</translation>
        </message>
        <message>
            <source>Checks a feed against a rule file, in one scan</source>
            <translation>Checks a feed against a rule file, in one scan</translation>
        </message>
        <message>
            <source>CHARACTER</source>
            <translation>CHARACTER</translation>
        </message>
        <message>
            <source>The assessment that keeps the run, its proposals and its findings</source>
            <translation>The assessment that keeps the run, its proposals and its findings</translation>
        </message>
        <message>
            <source>The feed's name in the assessment; else the file's</source>
            <translation>The feed's name in the assessment; else the file's</translation>
        </message>
        <message>
            <source>Ends with 1 when a rule of this severity or above is missed</source>
            <translation>Ends with 1 when a rule of this severity or above is missed</translation>
        </message>
        <message>
            <source>Failing rows shown for each rule; else 20</source>
            <translation>Failing rows shown for each rule; else 20</translation>
        </message>
        <message>
            <source>The character between values ("tab" for a tab); else found out</source>
            <translation>The character between values ("tab" for a tab); else found out</translation>
        </message>
        <message>
            <source>How the text is encoded; else found out</source>
            <translation>How the text is encoded; else found out</translation>
        </message>
        <message>
            <source>The character around values, or "none"</source>
            <translation>The character around values, or "none"</translation>
        </message>
        <message>
            <source>The first line is data, not names</source>
            <translation>The first line is data, not names</translation>
        </message>
        <message>
            <source>Lines to pass before the header</source>
            <translation>Lines to pass before the header</translation>
        </message>
        <message>
            <source>How fractions are written</source>
            <translation>How fractions are written</translation>
        </message>
        <message>
            <source>"{value}" is not one character. Give one, like ; or tab.</source>
            <translation>"{value}" is not one character. Give one, like ; or tab.</translation>
        </message>
        <message>
            <source>In {dataset}, {failed} of {checked} checked values of {columns} fail the rule. {share:share} conform (95% interval {low:share} to {high:share}).</source>
            <translation>In {dataset}, {failed} of {checked} checked values of {columns} fail the rule. {share:share} conform (95% interval {low:share} to {high:share}).</translation>
        </message>
        <message>
            <source>{share:share} of {checked} checked values conform (95% interval {low:share} to {high:share}; {failed} fail)</source>
            <translation>{share:share} of {checked} checked values conform (95% interval {low:share} to {high:share}; {failed} fail)</translation>
        </message>
        <message>
            <source>{low:share} to {high:share}</source>
            <translation>{low:share} to {high:share}</translation>
        </message>
        <message>
            <source>Writing the file…</source>
            <translation>Writing the file…</translation>
        </message>
        <message>
            <source>Guide and keyboard</source>
            <translation>Guide and keyboard</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Go to the 10th or 11th step</source>
            <translation>Go to the 10th or 11th step</translation>
        </message>
        <message>
            <source>{path} has {count} columns, more than the {limit} that fit. Check the separator, or ask for a narrower file.</source>
            <translation>{path} has {count} columns, more than the {limit} that fit. Check the separator, or ask for a narrower file.</translation>
        </message>
        <message>
            <source>The rule file holds more than {limit} rules (at {place}). Split it into several files.</source>
            <translation>The rule file holds more than {limit} rules (at {place}). Split it into several files.</translation>
        </message>
        <message>
            <source>There is no display to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Prumo from a desktop session.</source>
            <translation>There is no display to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set. Start Prumo from a desktop session.</translation>
        </message>
        <message>
            <source>The window cannot be opened: the display set by {display} does not answer. Start Prumo from a desktop session, or correct that setting.</source>
            <translation>The window cannot be opened: the display set by {display} does not answer. Start Prumo from a desktop session, or correct that setting.</translation>
        </message>
        <message>
            <source>The commands need no display, for example: prumo report FILE -o OUT.pdf. "prumo --help" lists them.</source>
            <translation>The commands need no display, for example: prumo report FILE -o OUT.pdf. "prumo --help" lists them.</translation>
        </message>
        <message>
            <source>{path} has no list of records named "{part}". Look into the file for the name of the list and give that one.</source>
            <translation>{path} has no list of records named "{part}". Look into the file for the name of the list and give that one.</translation>
        </message>
        <message>
            <source>"{kind}" is no kind of file that can be checked. Leave it out, and the kind is found by itself.</source>
            <translation>"{kind}" is no kind of file that can be checked. Leave it out, and the kind is found by itself.</translation>
        </message>
        <message>
            <source>{path} is damaged or was not written to its end. Ask for the file again.</source>
            <translation>{path} is damaged or was not written to its end. Ask for the file again.</translation>
        </message>
        <message>
            <source>This is not JSON</source>
            <translation>This is not JSON</translation>
        </message>
        <message>
            <source>A JSON value that is no object has no columns</source>
            <translation>A JSON value that is no object has no columns</translation>
        </message>
        <message>
            <source>The kind of file; else found by itself</source>
            <translation>The kind of file; else found by itself</translation>
        </message>
        <message>
            <source>--{option} takes a whole number from 0 to {most}, not "{value}".</source>
            <translation>--{option} takes a whole number from 0 to {most}, not "{value}".</translation>
        </message>
        <message>
            <source>{place} holds a zero byte. Take it out of the text.</source>
            <translation>{place} holds a zero byte. Take it out of the text.</translation>
        </message>
        <message>
            <source>No JSON</source>
            <translation>No JSON</translation>
        </message>
        <message>
            <source>No JSON object</source>
            <translation>No JSON object</translation>
        </message>
        <message>
            <source>Seen on {first:datetime}</source>
            <translation>Seen on {first:datetime}</translation>
        </message>
        <message>
            <source>Proposed from data on {first:datetime}</source>
            <translation>Proposed from data on {first:datetime}</translation>
        </message>
        <message>
            <source>{share:percent} of all so far</source>
            <translation>{share:percent} of all so far</translation>
        </message>
        <message>
            <source>{share:share}</source>
            <translation>{share:share}</translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n critical</source>
            <translation>
                <numerusform>%n critical</numerusform>
                <numerusform>%n critical</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no room left to write {path}. Free some space, or choose another disk, and try again.</source>
            <translation>There is no room left to write {path}. Free some space, or choose another disk, and try again.</translation>
        </message>
        <message>
            <source>The data did not fit into memory. Close other programs, or split the file or the rules into smaller ones.</source>
            <translation>The data did not fit into memory. Close other programs, or split the file or the rules into smaller ones.</translation>
        </message>
        <message>
            <source>The disk for temporary files is full. Free some space and run again.</source>
            <translation>The disk for temporary files is full. Free some space and run again.</translation>
        </message>
        <message>
            <source>{path} is a pipe or a device, not a file. Save what it gives as a file first, and choose that.</source>
            <translation>{path} is a pipe or a device, not a file. Save what it gives as a file first, and choose that.</translation>
        </message>
        <message>
            <source>What the last check of this feed found can no longer be read. Check the feed again.</source>
            <translation>What the last check of this feed found can no longer be read. Check the feed again.</translation>
        </message>
        <message>
            <source>The profile of this feed can no longer be read. Profile the feed again.</source>
            <translation>The profile of this feed can no longer be read. Profile the feed again.</translation>
        </message>
        <message>
            <source>Export failing rows...</source>
            <translation>Export failing rows...</translation>
        </message>
        <message>
            <source>failing-rows.csv</source>
            <translation>failing-rows.csv</translation>
        </message>
        <message>
            <source>Writing the failing rows</source>
            <translation>Writing the failing rows</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Attachment</translation>
        </message>
        <message>
            <source>Keeping the results</source>
            <translation>Keeping the results</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Who is assessed, and the other details of the cover, could not be saved. They now say "not known".</source>
            <translation>Who is assessed, and the other details of the cover, could not be saved. They now say "not known".</translation>
        </message>
        <message>
            <source>The method could not be saved. The one that comes with Prumo took its place.</source>
            <translation>The method could not be saved. The one that comes with Prumo took its place.</translation>
        </message>
        <message>
            <source>Complete what was recovered</source>
            <translation>Complete what was recovered</translation>
        </message>
        <message>
            <source>The evidence was not kept: its assessment was closed while the files were being read. Open the assessment and add them again.</source>
            <translation>The evidence was not kept: its assessment was closed while the files were being read. Open the assessment and add them again.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>Reading {name}</translation>
        </message>
        <message>
            <source>Saving a copy</source>
            <translation>Saving a copy</translation>
        </message>
        <message>
            <source>Edits a file that another machine left locked; only if nobody edits it there any more</source>
            <translation>Edits a file that another machine left locked; only if nobody edits it there any more</translation>
        </message>
        <message>
            <source>{path} was left locked by another machine. To edit it anyway, repeat the command with --take-over.</source>
            <translation>{path} was left locked by another machine. To edit it anyway, repeat the command with --take-over.</translation>
        </message>
        <message>
            <source>Edit anyway</source>
            <translation>Edit anyway</translation>
        </message>
        <message>
            <source>{user} opened {path} on {host} on {at:datetime} and did not close it there. You can read it. Edit it only if nobody edits it on {host} any more: of two edited copies only one remains, and the work in the other is lost.</source>
            <translation>{user} opened {path} on {host} on {at:datetime} and did not close it there. You can read it. Edit it only if nobody edits it on {host} any more: of two edited copies only one remains, and the work in the other is lost.</translation>
        </message>
        <message>
            <source>Edited on although {user} had it open on {host} since {at:datetime}</source>
            <translation>Edited on although {user} had it open on {host} since {at:datetime}</translation>
        </message>
        <message>
            <source>Add a file that the supplier sends (catalogue, stock, prices, orders), or drop the file here.</source>
            <translation>Add a file that the supplier sends (catalogue, stock, prices, orders), or drop the file here.</translation>
        </message>
        <message>
            <source>Path of a file, of a folder, or a pattern such as delivery/*.csv</source>
            <translation>Path of a file, of a folder, or a pattern such as delivery/*.csv</translation>
        </message>
        <message>
            <source>Part that holds the records</source>
            <translation>Part that holds the records</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>Spread</translation>
        </message>
        <message>
            <source>mostly {range}: {share:percent} of the values</source>
            <translation>mostly {range}: {share:percent} of the values</translation>
        </message>
        <message>
            <source>How the values of {column} are spread</source>
            <translation>How the values of {column} are spread</translation>
        </message>
        <message>
            <source>Not saved yet, and tried again until it is. {reason}</source>
            <translation>Not saved yet, and tried again until it is. {reason}</translation>
        </message>
        <message>
            <source>“{text}” was not saved in {field}, because another entry was opened. Go back and write it again.</source>
            <translation>“{text}” was not saved in {field}, because another entry was opened. Go back and write it again.</translation>
        </message>
        <message>
            <source>What you typed in {field} is not saved. {reason}</source>
            <translation>What you typed in {field} is not saved. {reason}</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Go to the field</translation>
        </message>
        <message>
            <source>Discard it and go on</source>
            <translation>Discard it and go on</translation>
        </message>
        <message>
            <source>Reading the logo</source>
            <translation>Reading the logo</translation>
        </message>
        <message>
            <source>Cancel...</source>
            <translation>Cancel...</translation>
        </message>
        <message numerus="yes">
            <source>{lines:lines}: {rows:rows}, %n rejected. Read in {seconds} s.</source>
            <translation>
                <numerusform>{lines:lines}: {rows:rows}, %n rejected. Read in {seconds} s.</numerusform>
                <numerusform>{lines:lines}: {rows:rows}, %n rejected. Read in {seconds} s.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lines:lines_read} = {rows:rows} + %n reject(s)</source>
            <translation>
                <numerusform>{lines:lines_read} = {rows:rows} + %n reject</numerusform>
                <numerusform>{lines:lines_read} = {rows:rows} + %n rejects</numerusform>
            </translation>
        </message>
        <message>
            <source>--with takes NAME=FILE: "{value}" is not of that form.</source>
            <translation>--with takes NAME=FILE: "{value}" is not of that form.</translation>
        </message>
        <message>
            <source>NAME=DATA</source>
            <translation>NAME=DATA</translation>
        </message>
        <message>
            <source>A feed that rules ask about by this name; may be given more than once</source>
            <translation>A feed that rules ask about by this name; may be given more than once</translation>
        </message>
        <message>
            <source>"{found}" at character {at} was not expected there (at {place}). Compare the expression with the examples in the guide to rules.</source>
            <translation>"{found}" at character {at} was not expected there (at {place}). Compare the expression with the examples in the guide to rules.</translation>
        </message>
        <message>
            <source>There is no function called {name} (character {at}, at {place}).</source>
            <translation>There is no function called {name} (character {at}, at {place}).</translation>
        </message>
        <message>
            <source>What stands at character {at} gives another kind of value than is needed there: a condition, a number, a date or a text (at {place}).</source>
            <translation>What stands at character {at} gives another kind of value than is needed there: a condition, a number, a date or a text (at {place}).</translation>
        </message>
        <message>
            <source>A pattern may have {limit} characters at most (at {place}). Split it into several rules.</source>
            <translation>A pattern may have {limit} characters at most (at {place}). Split it into several rules.</translation>
        </message>
        <message>
            <source>An expression may have {limit} characters at most (at {place}). Split it into several rules.</source>
            <translation>An expression may have {limit} characters at most (at {place}). Split it into several rules.</translation>
        </message>
        <message>
            <source>An expression may hold {limit} operations within each other at most (at {place}). Split it into several rules.</source>
            <translation>An expression may hold {limit} operations within each other at most (at {place}). Split it into several rules.</translation>
        </message>
        <message>
            <source>A rule of this kind takes no column: what it looks at stands in its options (at {place}).</source>
            <translation>A rule of this kind takes no column: what it looks at stands in its options (at {place}).</translation>
        </message>
        <message>
            <source>The rule needs a column (at {place}).</source>
            <translation>The rule needs a column (at {place}).</translation>
        </message>
        <message>
            <source>The rule compares columns: choose at least two (at {place}).</source>
            <translation>The rule compares columns: choose at least two (at {place}).</translation>
        </message>
        <message>
            <source>As many columns are needed there as here, in the same order (at {place}).</source>
            <translation>As many columns are needed there as here, in the same order (at {place}).</translation>
        </message>
        <message>
            <source>Only the share takes a condition (at {place}).</source>
            <translation>Only the share takes a condition (at {place}).</translation>
        </message>
        <message>
            <source>Name both columns, of the sender's state and of the receiver's, or neither (at {place}).</source>
            <translation>Name both columns, of the sender's state and of the receiver's, or neither (at {place}).</translation>
        </message>
        <message>
            <source>Rule {rule} asks about the feed "{dataset}", which is not known here. Add it to the project, or name it with --with {dataset}=FILE.</source>
            <translation>Rule {rule} asks about the feed "{dataset}", which is not known here. Add it to the project, or name it with --with {dataset}=FILE.</translation>
        </message>
        <message>
            <source>{columns}: filled in with more than spaces</source>
            <translation>{columns}: filled in with more than spaces</translation>
        </message>
        <message>
            <source>{columns}: in a known format</source>
            <translation>{columns}: in a known format</translation>
        </message>
        <message>
            <source>{columns}: dates in order</source>
            <translation>{columns}: dates in order</translation>
        </message>
        <message>
            <source>{columns}: recent enough</source>
            <translation>{columns}: recent enough</translation>
        </message>
        <message>
            <source>{columns}: condition holds</source>
            <translation>{columns}: condition holds</translation>
        </message>
        <message>
            <source>{columns}: condition holds where it applies</source>
            <translation>{columns}: condition holds where it applies</translation>
        </message>
        <message>
            <source>{columns}: amounts agree</source>
            <translation>{columns}: amounts agree</translation>
        </message>
        <message>
            <source>{columns}: present in the other feed</source>
            <translation>{columns}: present in the other feed</translation>
        </message>
        <message>
            <source>{columns}: agrees with the sum of the other rows</source>
            <translation>{columns}: agrees with the sum of the other rows</translation>
        </message>
        <message>
            <source>{columns}: measure of the whole feed within bounds</source>
            <translation>{columns}: measure of the whole feed within bounds</translation>
        </message>
        <message>
            <source>{columns}: access key right</source>
            <translation>{columns}: access key right</translation>
        </message>
        <message>
            <source>{columns}: CEP exists in the state</source>
            <translation>{columns}: CEP exists in the state</translation>
        </message>
        <message>
            <source>{columns}: municipality code right</source>
            <translation>{columns}: municipality code right</translation>
        </message>
        <message>
            <source>{columns}: NCM in the right form</source>
            <translation>{columns}: NCM in the right form</translation>
        </message>
        <message>
            <source>{columns}: CEST in the right form</source>
            <translation>{columns}: CEST in the right form</translation>
        </message>
        <message>
            <source>{columns}: CFOP in agreement with the states</source>
            <translation>{columns}: CFOP in agreement with the states</translation>
        </message>
        <message>
            <source>{columns}: PIX key right</source>
            <translation>{columns}: PIX key right</translation>
        </message>
        <message>
            <source>{columns}: PIX code right</source>
            <translation>{columns}: PIX code right</translation>
        </message>
        <message>
            <source>{columns}: total of the invoice agrees with its parts</source>
            <translation>{columns}: total of the invoice agrees with its parts</translation>
        </message>
        <message>
            <source>In {dataset}, the measure of the whole feed is {measured}, outside the bounds of the rule.</source>
            <translation>In {dataset}, the measure of the whole feed is {measured}, outside the bounds of the rule.</translation>
        </message>
        <message>
            <source>consistency</source>
            <translation>consistency</translation>
        </message>
        <message>
            <source>credibility</source>
            <translation>credibility</translation>
        </message>
        <message>
            <source>currentness</source>
            <translation>currentness</translation>
        </message>
        <message>
            <source>accessibility</source>
            <translation>accessibility</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>compliance</translation>
        </message>
        <message>
            <source>confidentiality</source>
            <translation>confidentiality</translation>
        </message>
        <message>
            <source>efficiency</source>
            <translation>efficiency</translation>
        </message>
        <message>
            <source>precision</source>
            <translation>precision</translation>
        </message>
        <message>
            <source>traceability</source>
            <translation>traceability</translation>
        </message>
        <message>
            <source>understandability</source>
            <translation>understandability</translation>
        </message>
        <message>
            <source>availability</source>
            <translation>availability</translation>
        </message>
        <message>
            <source>portability</source>
            <translation>portability</translation>
        </message>
        <message>
            <source>recoverability</source>
            <translation>recoverability</translation>
        </message>
        <message>
            <source>Filled in, not blank</source>
            <translation>Filled in, not blank</translation>
        </message>
        <message>
            <source>Known format</source>
            <translation>Known format</translation>
        </message>
        <message>
            <source>Order of dates</source>
            <translation>Order of dates</translation>
        </message>
        <message>
            <source>Freshness</source>
            <translation>Freshness</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Condition that applies to some rows</source>
            <translation>Condition that applies to some rows</translation>
        </message>
        <message>
            <source>Amounts agree</source>
            <translation>Amounts agree</translation>
        </message>
        <message>
            <source>Present in another feed</source>
            <translation>Present in another feed</translation>
        </message>
        <message>
            <source>Agrees with a sum</source>
            <translation>Agrees with a sum</translation>
        </message>
        <message>
            <source>Measure of the whole feed</source>
            <translation>Measure of the whole feed</translation>
        </message>
        <message>
            <source>Access key (NF-e, NFC-e, CT-e, MDF-e)</source>
            <translation>Access key (NF-e, NFC-e, CT-e, MDF-e)</translation>
        </message>
        <message>
            <source>CEP</source>
            <translation>CEP</translation>
        </message>
        <message>
            <source>IBGE municipality code</source>
            <translation>IBGE municipality code</translation>
        </message>
        <message>
            <source>NCM</source>
            <translation>NCM</translation>
        </message>
        <message>
            <source>CEST</source>
            <translation>CEST</translation>
        </message>
        <message>
            <source>CFOP</source>
            <translation>CFOP</translation>
        </message>
        <message>
            <source>PIX key</source>
            <translation>PIX key</translation>
        </message>
        <message>
            <source>PIX code (BR Code)</source>
            <translation>PIX code (BR Code)</translation>
        </message>
        <message>
            <source>Total of the NF-e</source>
            <translation>Total of the NF-e</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>e-mail address</source>
            <translation>e-mail address</translation>
        </message>
        <message>
            <source>web address</source>
            <translation>web address</translation>
        </message>
        <message>
            <source>Brazilian telephone</source>
            <translation>Brazilian telephone</translation>
        </message>
        <message>
            <source>UUID</source>
            <translation>UUID</translation>
        </message>
        <message>
            <source>IPv4 address</source>
            <translation>IPv4 address</translation>
        </message>
        <message>
            <source>state (UF)</source>
            <translation>state (UF)</translation>
        </message>
        <message>
            <source>Equal dates are not allowed</source>
            <translation>Equal dates are not allowed</translation>
        </message>
        <message>
            <source>Oldest allowed, in days</source>
            <translation>Oldest allowed, in days</translation>
        </message>
        <message>
            <source>Condition, such as price &gt; 0 and stock &gt;= 0</source>
            <translation>Condition, such as price &gt; 0 and stock &gt;= 0</translation>
        </message>
        <message>
            <source>Rows it applies to, such as status = 'paid'</source>
            <translation>Rows it applies to, such as status = 'paid'</translation>
        </message>
        <message>
            <source>What has to hold there</source>
            <translation>What has to hold there</translation>
        </message>
        <message>
            <source>Left side, such as total</source>
            <translation>Left side, such as total</translation>
        </message>
        <message>
            <source>Right side, such as items - discount + freight</source>
            <translation>Right side, such as items - discount + freight</translation>
        </message>
        <message>
            <source>What is added up there, such as price * quantity</source>
            <translation>What is added up there, such as price * quantity</translation>
        </message>
        <message>
            <source>Difference allowed</source>
            <translation>Difference allowed</translation>
        </message>
        <message>
            <source>Other feed</source>
            <translation>Other feed</translation>
        </message>
        <message>
            <source>Columns there, in the same order</source>
            <translation>Columns there, in the same order</translation>
        </message>
        <message>
            <source>number of rows</source>
            <translation>number of rows</translation>
        </message>
        <message>
            <source>distinct values</source>
            <translation>distinct values</translation>
        </message>
        <message>
            <source>mean</source>
            <translation>mean</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <source>smallest value</source>
            <translation>smallest value</translation>
        </message>
        <message>
            <source>largest value</source>
            <translation>largest value</translation>
        </message>
        <message>
            <source>share of rows that keep the condition</source>
            <translation>share of rows that keep the condition</translation>
        </message>
        <message>
            <source>age of the newest, in days</source>
            <translation>age of the newest, in days</translation>
        </message>
        <message>
            <source>Column of the state</source>
            <translation>Column of the state</translation>
        </message>
        <message>
            <source>Column of the sender's state</source>
            <translation>Column of the sender's state</translation>
        </message>
        <message>
            <source>Column of the receiver's state</source>
            <translation>Column of the receiver's state</translation>
        </message>
        <message>
            <source>00000000 is allowed (services)</source>
            <translation>00000000 is allowed (services)</translation>
        </message>
        <message>
            <source>{what}: the file holds the first {kept} of {all}.</source>
            <translation>{what}: the file holds the first {kept} of {all}.</translation>
        </message>
        <message>
            <source>Choose a column.</source>
            <translation>Choose a column.</translation>
        </message>
        <message>
            <source>{path} is not XML. Ask the supplier for the file again, or choose another kind.</source>
            <translation>{path} is not XML. Ask the supplier for the file again, or choose another kind.</translation>
        </message>
        <message>
            <source>{path} declares a document type of its own (DOCTYPE), which could hide what the file says, so it is not read. Ask for the file without it.</source>
            <translation>{path} declares a document type of its own (DOCTYPE), which could hide what the file says, so it is not read. Ask for the file without it.</translation>
        </message>
        <message>
            <source>This is not well-formed XML</source>
            <translation>This is not well-formed XML</translation>
        </message>
        <message>
            <source>The file breaks off here, before its end</source>
            <translation>The file breaks off here, before its end</translation>
        </message>
        <message>
            <source>The record is nested deeper than 100 levels</source>
            <translation>The record is nested deeper than 100 levels</translation>
        </message>
        <message>
            <source>No XML</source>
            <translation>No XML</translation>
        </message>
        <message>
            <source>Breaks off</source>
            <translation>Breaks off</translation>
        </message>
        <message>
            <source>Nested too deeply</source>
            <translation>Nested too deeply</translation>
        </message>
        <message>
            <source>{path} would unpack to more than {limit:bytes}, far more than an honest file of its size, so it is not read. Ask the supplier for the file again.</source>
            <translation>{path} would unpack to more than {limit:bytes}, far more than an honest file of its size, so it is not read. Ask the supplier for the file again.</translation>
        </message>
        <message>
            <source>{path} holds no NF-e or NFC-e that can be read. Choose the XML of an invoice, a folder of them, or a ZIP of them.</source>
            <translation>{path} holds no NF-e or NFC-e that can be read. Choose the XML of an invoice, a folder of them, or a ZIP of them.</translation>
        </message>
        <message>
            <source>{path} cannot be read as XML from line {line} on. Ask the issuer for the file again.</source>
            <translation>{path} cannot be read as XML from line {line} on. Ask the issuer for the file again.</translation>
        </message>
        <message>
            <source>The file declares a document type of its own (DOCTYPE) and is not read</source>
            <translation>The file declares a document type of its own (DOCTYPE) and is not read</translation>
        </message>
        <message>
            <source>This file is no NF-e or NFC-e</source>
            <translation>This file is no NF-e or NFC-e</translation>
        </message>
        <message>
            <source>A text of this row is missing from the workbook</source>
            <translation>A text of this row is missing from the workbook</translation>
        </message>
        <message>
            <source>This file cannot be read or unpacked, or is too large</source>
            <translation>This file cannot be read or unpacked, or is too large</translation>
        </message>
        <message>
            <source>Own document type</source>
            <translation>Own document type</translation>
        </message>
        <message>
            <source>No invoice</source>
            <translation>No invoice</translation>
        </message>
        <message>
            <source>Text missing</source>
            <translation>Text missing</translation>
        </message>
        <message>
            <source>Not unpacked</source>
            <translation>Not unpacked</translation>
        </message>
        <message>
            <source>Level {level} taken from the data: {basis}</source>
            <translation>Level {level} taken from the data: {basis}</translation>
        </message>
        <message>
            <source>Say in a note why this does not apply. When it may be left out, says the method: {text}</source>
            <translation>Say in a note why this does not apply. When it may be left out, says the method: {text}</translation>
        </message>
        <message>
            <source>The data proposes level {level} and you rated otherwise. Your rating is not measured, so its confidence is: {confidence}. Say why you rate so.</source>
            <translation>The data proposes level {level} and you rated otherwise. Your rating is not measured, so its confidence is: {confidence}. Say why you rate so.</translation>
        </message>
        <message>
            <source>Choose your own level (0 to 5, N or ?). Then you are asked why it differs from the data.</source>
            <translation>Choose your own level (0 to 5, N or ?). Then you are asked why it differs from the data.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n finding(s)</source>
            <translation>
                <numerusform>Delete %n finding</numerusform>
                <numerusform>Delete %n findings</numerusform>
            </translation>
        </message>
        <message>
            <source>A cost from {min:money} up to {max:money} runs backwards. Write the smaller amount first, or change the other one.</source>
            <translation>A cost from {min:money} up to {max:money} runs backwards. Write the smaller amount first, or change the other one.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>%n open</numerusform>
                <numerusform>%n open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n proposed</source>
            <translation>
                <numerusform>%n proposed</numerusform>
                <numerusform>%n proposed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open finding(s)</source>
            <translation>
                <numerusform>%n open finding</numerusform>
                <numerusform>%n open findings</numerusform>
            </translation>
        </message>
        <message>
            <source>month/day/year</source>
            <translation>month/day/year</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF document</translation>
        </message>
        <message>
            <source>OpenDocument text</source>
            <translation>OpenDocument text</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web page</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>at most {cap:score}</source>
            <translation>at most {cap:score}</translation>
        </message>
        <message numerus="yes">
            <source>%n open critical finding(s): until settled, the step scores {cap:score} at most</source>
            <translation>
                <numerusform>%n open critical finding: until settled, the step scores {cap:score} at most</numerusform>
                <numerusform>%n open critical findings: until settled, the step scores {cap:score} at most</numerusform>
            </translation>
        </message>
        <message>
            <source>No file fits {path}, or the folder is empty. Check the path.</source>
            <translation>No file fits {path}, or the folder is empty. Check the path.</translation>
        </message>
        <message>
            <source>Files of the kind {kind} cannot be read together as one feed. Choose one file in {path}.</source>
            <translation>Files of the kind {kind} cannot be read together as one feed. Choose one file in {path}.</translation>
        </message>
        <message>
            <source>Rule as it was</source>
            <translation>Rule as it was</translation>
        </message>
        <message>
            <source>Rows from the database</source>
            <translation>Rows from the database</translation>
        </message>
        <message>
            <source>Where it was judged</source>
            <translation>Where it was judged</translation>
        </message>
        <message>
            <source>here</source>
            <translation>here</translation>
        </message>
        <message>
            <source>in the database</source>
            <translation>in the database</translation>
        </message>
        <message>
            <source>Place in the source</source>
            <translation>Place in the source</translation>
        </message>
        <message>
            <source>{path} has no part called "{part}". Choose one of these: {parts}.</source>
            <translation>{path} has no part called "{part}". Choose one of these: {parts}.</translation>
        </message>
        <message>
            <source>{path} is protected with a password. Open it in the program it was made with, save it without a password, and choose that.</source>
            <translation>{path} is protected with a password. Open it in the program it was made with, save it without a password, and choose that.</translation>
        </message>
        <message>
            <source>{path} is a spreadsheet of a kind that is not read (such as .xls, .xlsb or .ods). Save it as an Excel workbook (.xlsx), and choose that.</source>
            <translation>{path} is a spreadsheet of a kind that is not read (such as .xls, .xlsb or .ods). Save it as an Excel workbook (.xlsx), and choose that.</translation>
        </message>
        <message>
            <source>{path} is not a text file. Choose a CSV, JSON, XML, Excel (.xlsx) or Parquet file.</source>
            <translation>{path} is not a text file. Choose a CSV, JSON, XML, Excel (.xlsx) or Parquet file.</translation>
        </message>
        <message>
            <source>The record is too long (a line may hold 2 MiB, a record of JSON or XML and a row of a spreadsheet 16 MiB)</source>
            <translation>The record is too long (a line may hold 2 MiB, a record of JSON or XML and a row of a spreadsheet 16 MiB)</translation>
        </message>
        <message>
            <source>{path} is not a SQLite database, or it is encrypted. Export the table as CSV, or ask for the file without a password.</source>
            <translation>{path} is not a SQLite database, or it is encrypted. Export the table as CSV, or ask for the file without a password.</translation>
        </message>
        <message>
            <source>{path} is a database without any table. Ask for the file again.</source>
            <translation>{path} is a database without any table. Ask for the file again.</translation>
        </message>
        <message>
            <source>"{part}" in {path} cannot be read: {reason}. Choose another table, or ask for the file again.</source>
            <translation>"{part}" in {path} cannot be read: {reason}. Choose another table, or ask for the file again.</translation>
        </message>
        <message>
            <source>Which part of the file: the member that holds the records of a JSON file, the path to the records of an XML file (catalog/product), the sheet of a spreadsheet, the table of a SQLite file, notas or itens of NF-e</source>
            <translation>Which part of the file: the member that holds the records of a JSON file, the path to the records of an XML file (catalog/product), the sheet of a spreadsheet, the table of a SQLite file, notas or itens of NF-e</translation>
        </message>
        <message>
            <source>Feeds (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.xml *.xlsx *.xlsm *.sqlite *.db *.zip *.gz *.parquet);;All files (*)</source>
            <translation>Feeds (*.csv *.tsv *.txt *.json *.jsonl *.ndjson *.xml *.xlsx *.xlsm *.sqlite *.db *.zip *.gz *.parquet);;All files (*)</translation>
        </message>
        <message>
            <source>What a view of {path} computes takes too long, so it is not read. Choose a table instead.</source>
            <translation>What a view of {path} computes takes too long, so it is not read. Choose a table instead.</translation>
        </message>
        <message>
            <source>The address holds a password. Take it out, put it into an environment variable PRUMO_SECRET_NAME, and add secret=NAME to the address; then change the password, for it stood in plain sight.</source>
            <translation>The address holds a password. Take it out, put it into an environment variable PRUMO_SECRET_NAME, and add secret=NAME to the address; then change the password, for it stood in plain sight.</translation>
        </message>
        <message>
            <source>The address of the database cannot be read. Write it like this: {example}</source>
            <translation>The address of the database cannot be read. Write it like this: {example}</translation>
        </message>
        <message>
            <source>The address of the database says "{name}", which is not known. What it may say: {known}.</source>
            <translation>The address of the database says "{name}", which is not known. What it may say: {known}.</translation>
        </message>
        <message>
            <source>The address of the database names no table. Add table=schema.table, or query= with a SELECT.</source>
            <translation>The address of the database names no table. Add table=schema.table, or query= with a SELECT.</translation>
        </message>
        <message>
            <source>The address of the database names both a table and a query. Leave one of them.</source>
            <translation>The address of the database names both a table and a query. Leave one of them.</translation>
        </message>
        <message>
            <source>In the address of the database, {name} must be a whole number from 1 to {most}.</source>
            <translation>In the address of the database, {name} must be a whole number from 1 to {most}.</translation>
        </message>
        <message>
            <source>The address of the database names a driver by its file. Name it as the system knows it (on Linux: odbcinst -q -d).</source>
            <translation>The address of the database names a driver by its file. Name it as the system knows it (on Linux: odbcinst -q -d).</translation>
        </message>
        <message>
            <source>The query of the database must be one SELECT, with all its brackets and quotes closed. Correct it.</source>
            <translation>The query of the database must be one SELECT, with all its brackets and quotes closed. Correct it.</translation>
        </message>
        <message>
            <source>The query would change something in the database, and Prumo only reads. Use a SELECT that changes nothing.</source>
            <translation>The query would change something in the database, and Prumo only reads. Use a SELECT that changes nothing.</translation>
        </message>
        <message>
            <source>The database {place} cannot be reached: {detail}. Check host, port and network, and that the server runs.</source>
            <translation>The database {place} cannot be reached: {detail}. Check host, port and network, and that the server runs.</translation>
        </message>
        <message>
            <source>The database {place} did not let the user in: {detail}. Check the user, and the password in the secret that the address names.</source>
            <translation>The database {place} did not let the user in: {detail}. Check the user, and the password in the secret that the address names.</translation>
        </message>
        <message>
            <source>The server has no such database ({place}): {detail}. Check its name.</source>
            <translation>The server has no such database ({place}): {detail}. Check its name.</translation>
        </message>
        <message>
            <source>The table is not in the database {place}: {detail}. Check schema and name, capital letters included.</source>
            <translation>The table is not in the database {place}: {detail}. Check schema and name, capital letters included.</translation>
        </message>
        <message>
            <source>A column is not in the database {place}: {detail}. Check its name in the query.</source>
            <translation>A column is not in the database {place}: {detail}. Check its name in the query.</translation>
        </message>
        <message>
            <source>The user may not read this in the database {place}: {detail}. Ask its owner for the right to read (GRANT SELECT), or read only the columns you may with a query.</source>
            <translation>The user may not read this in the database {place}: {detail}. Ask its owner for the right to read (GRANT SELECT), or read only the columns you may with a query.</translation>
        </message>
        <message>
            <source>The database {place} did not answer within {seconds} seconds, and the work was stopped there. Ask for less, or allow more with timeout= in the address.</source>
            <translation>The database {place} did not answer within {seconds} seconds, and the work was stopped there. Ask for less, or allow more with timeout= in the address.</translation>
        </message>
        <message>
            <source>The connection to the database {place} was lost while it was read. Nothing was kept; run again when it is back.</source>
            <translation>The connection to the database {place} was lost while it was read. Nothing was kept; run again when it is back.</translation>
        </message>
        <message>
            <source>The database {place} refused the work ({state}): {detail}. Correct the query or ask its administrator.</source>
            <translation>The database {place} refused the work ({state}): {detail}. Correct the query or ask its administrator.</translation>
        </message>
        <message>
            <source>The ODBC driver or data source is not installed: {detail}. Install it, or check its name (on Linux: odbcinst -q -d and -q -s).</source>
            <translation>The ODBC driver or data source is not installed: {detail}. Install it, or check its name (on Linux: odbcinst -q -d and -q -s).</translation>
        </message>
        <message>
            <source>The password called "{name}" is neither in the environment nor in the keychain. Put it into the environment variable {variable}, keep it with: prumo secret keep {name}, or type it where the feed is added.</source>
            <translation>The password called "{name}" is neither in the environment nor in the keychain. Put it into the environment variable {variable}, keep it with: prumo secret keep {name}, or type it where the feed is added.</translation>
        </message>
        <message numerus="yes">
            <source>{there} of {rules} rules judged in the database; %n row(s) came here</source>
            <translation>
                <numerusform>{there} of {rules} rules judged in the database; %n row came here</numerusform>
                <numerusform>{there} of {rules} rules judged in the database; %n rows came here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) came here from the database</source>
            <translation>
                <numerusform>%n row came here from the database</numerusform>
                <numerusform>%n rows came here from the database</numerusform>
            </translation>
        </message>
        <message>
            <source>Judged here over the rows, because the database would judge otherwise or not at all: {rules}</source>
            <translation>Judged here over the rows, because the database would judge otherwise or not at all: {rules}</translation>
        </message>
        <message>
            <source>Where it is</source>
            <translation>Where it is</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>File or folder</translation>
        </message>
        <message>
            <source>Database</source>
            <translation>Database</translation>
        </message>
        <message>
            <source>Kind of database</source>
            <translation>Kind of database</translation>
        </message>
        <message>
            <source>ODBC data source</source>
            <translation>ODBC data source</translation>
        </message>
        <message>
            <source>or ODBC driver</source>
            <translation>or ODBC driver</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Name of the database</source>
            <translation>Name of the database</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Encryption (SSL mode)</source>
            <translation>Encryption (SSL mode)</translation>
        </message>
        <message>
            <source>as the driver has it</source>
            <translation>as the driver has it</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Name for the password</source>
            <translation>Name for the password</translation>
        </message>
        <message>
            <source>made from server, port and user</source>
            <translation>made from server, port and user</translation>
        </message>
        <message>
            <source>Keep the password in the keychain</source>
            <translation>Keep the password in the keychain</translation>
        </message>
        <message>
            <source>A password is never in the assessment. Unless it is kept in the keychain of the system, it is forgotten when Prumo ends.</source>
            <translation>A password is never in the assessment. Unless it is kept in the keychain of the system, it is forgotten when Prumo ends.</translation>
        </message>
        <message>
            <source>The environment variable {variable} is set and comes first: the password typed here is not used. Give it another name to use it.</source>
            <translation>The environment variable {variable} is set and comes first: the password typed here is not used. Give it another name to use it.</translation>
        </message>
        <message>
            <source>Connect and list tables</source>
            <translation>Connect and list tables</translation>
        </message>
        <message>
            <source>The connection was changed while its tables were being listed. Connect and list them again.</source>
            <translation>The connection was changed while its tables were being listed. Connect and list them again.</translation>
        </message>
        <message>
            <source>Connects to {place} and reads the names of its tables and views; no row is read, and nothing is changed there.</source>
            <translation>Connects to {place} and reads the names of its tables and views; no row is read, and nothing is changed there.</translation>
        </message>
        <message>
            <source>What is read</source>
            <translation>What is read</translation>
        </message>
        <message>
            <source>A table or a view</source>
            <translation>A table or a view</translation>
        </message>
        <message>
            <source>A query</source>
            <translation>A query</translation>
        </message>
        <message>
            <source>Only names with</source>
            <translation>Only names with</translation>
        </message>
        <message>
            <source>Tables of the database</source>
            <translation>Tables of the database</translation>
        </message>
        <message>
            <source>Query (one SELECT)</source>
            <translation>Query (one SELECT)</translation>
        </message>
        <message>
            <source>Show the first rows</source>
            <translation>Show the first rows</translation>
        </message>
        <message>
            <source>Connects to {place} and reads the first 2,000 rows of the table, in a transaction that only reads.</source>
            <translation>Connects to {place} and reads the first 2,000 rows of the table, in a transaction that only reads.</translation>
        </message>
        <message>
            <source>Connects to {place} and runs the query for its first 2,000 rows, in a transaction that only reads.</source>
            <translation>Connects to {place} and runs the query for its first 2,000 rows, in a transaction that only reads.</translation>
        </message>
        <message>
            <source>Address, as it is kept in the assessment and as the command line takes it</source>
            <translation>Address, as it is kept in the assessment and as the command line takes it</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>{path} has no columns, so there is nothing to check. Choose another table or query.</source>
            <translation>{path} has no columns, so there is nothing to check. Choose another table or query.</translation>
        </message>
        <message>
            <source>By characteristic (ISO/IEC 25012)</source>
            <translation>By characteristic (ISO/IEC 25012)</translation>
        </message>
        <message>
            <source>the whole feed</source>
            <translation>the whole feed</translation>
        </message>
        <message>
            <source>All values</source>
            <translation>All values</translation>
        </message>
        <message>
            <source>Mean of columns</source>
            <translation>Mean of columns</translation>
        </message>
        <message>
            <source>“All values” is the ratio of conforming to checked values (ISO/IEC 25024), with its Wilson interval; a value that several rules look at counts for each. “Mean of columns” weighs every column alike: where the two differ, a few columns carry the failures. N/A: nothing could be checked.</source>
            <translation>“All values” is the ratio of conforming to checked values (ISO/IEC 25024), with its Wilson interval; a value that several rules look at counts for each. “Mean of columns” weighs every column alike: where the two differ, a few columns carry the failures. N/A: nothing could be checked.</translation>
        </message>
        <message>
            <source>N/A: no value could be checked</source>
            <translation>N/A: no value could be checked</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>all values {cells}, mean of columns {mean}, {missed} of {rules:rules} missed</source>
            <translation>all values {cells}, mean of columns {mean}, {missed} of {rules:rules} missed</translation>
        </message>
        <message>
            <source>{share:share}: {failed} of {checked} fail</source>
            <translation>{share:share}: {failed} of {checked} fail</translation>
        </message>
        <message>
            <source>{conforming} of {checked} conform</source>
            <translation>{conforming} of {checked} conform</translation>
        </message>
        <message>
            <source>95%: {low:share} to {high:share}</source>
            <translation>95%: {low:share} to {high:share}</translation>
        </message>
        <message>
            <source>In no ratio, measured: {n}</source>
            <translation>In no ratio, measured: {n}</translation>
        </message>
        <message>
            <source>Found nothing to check: {n}</source>
            <translation>Found nothing to check: {n}</translation>
        </message>
        <message>
            <source>{share:share}: all values</source>
            <translation>{share:share}: all values</translation>
        </message>
        <message>
            <source>{share:share}: mean of columns</source>
            <translation>{share:share}: mean of columns</translation>
        </message>
        <message>
            <source>{meaning}: {share:percent} of the values conform</source>
            <translation>{meaning}: {share:percent} of the values conform</translation>
        </message>
        <message>
            <source>told by the column's name; at least half of the values conform</source>
            <translation>told by the column's name; at least half of the values conform</translation>
        </message>
        <message>
            <source>told by the form of nine values in ten</source>
            <translation>told by the form of nine values in ten</translation>
        </message>
        <message>
            <source>Likely type</source>
            <translation>Likely type</translation>
        </message>
        <message>
            <source>{type}: {share:percent} of the values</source>
            <translation>{type}: {share:percent} of the values</translation>
        </message>
        <message>
            <source>yes: nothing empty, nothing twice</source>
            <translation>yes: nothing empty, nothing twice</translation>
        </message>
        <message>
            <source>Usual range (Tukey)</source>
            <translation>Usual range (Tukey)</translation>
        </message>
        <message>
            <source>Damage</source>
            <translation>Damage</translation>
        </message>
        <message>
            <source>{wound}: {count}</source>
            <translation>{wound}: {count}</translation>
        </message>
        <message>
            <source>Outliers</source>
            <translation>Outliers</translation>
        </message>
        <message>
            <source>Outliers, counted to within 0.1% of the value</source>
            <translation>Outliers, counted to within 0.1% of the value</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Forms</translation>
        </message>
        <message>
            <source>Rare forms</source>
            <translation>Rare forms</translation>
        </message>
        <message>
            <source>What stands out</source>
            <translation>What stands out</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>beyond the usual range</source>
            <translation>beyond the usual range</translation>
        </message>
        <message>
            <source>rare form {form}</source>
            <translation>rare form {form}</translation>
        </message>
        <message>
            <source>A capital, a small letter, 9 digit, w word, + one or more</source>
            <translation>A capital, a small letter, 9 digit, w word, + one or more</translation>
        </message>
        <message>
            <source>No usual damage found.</source>
            <translation>No usual damage found.</translation>
        </message>
        <message>
            <source>No column is a key by itself. Together, these two name the rows: {pairs}.</source>
            <translation>No column is a key by itself. Together, these two name the rows: {pairs}.</translation>
        </message>
        <message>
            <source>{first} + {second}</source>
            <translation>{first} + {second}</translation>
        </message>
        <message>
            <source>{first} + {second} (probably; {looked:rows} compared)</source>
            <translation>{first} + {second} (probably; {looked:rows} compared)</translation>
        </message>
        <message numerus="yes">
            <source>probably: %n different value(s) looked at, none of them twice</source>
            <translation>
                <numerusform>probably: %n different value looked at, none of them twice</numerusform>
                <numerusform>probably: %n different values looked at, none of them twice</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>estimated from %n row(s)</source>
            <translation>
                <numerusform>estimated from %n row</numerusform>
                <numerusform>estimated from %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>CPF or CNPJ</source>
            <translation>CPF or CNPJ</translation>
        </message>
        <message>
            <source>access key of an invoice</source>
            <translation>access key of an invoice</translation>
        </message>
        <message>
            <source>IBGE municipality</source>
            <translation>IBGE municipality</translation>
        </message>
        <message>
            <source>country (ISO 3166)</source>
            <translation>country (ISO 3166)</translation>
        </message>
        <message>
            <source>money</source>
            <translation>money</translation>
        </message>
        <message>
            <source>no known meaning</source>
            <translation>no known meaning</translation>
        </message>
        <message>
            <source>Broken accents</source>
            <translation>Broken accents</translation>
        </message>
        <message>
            <source>The text is UTF-8 that was read as Latin-1 on the way (SÃ£o for São), or characters were lost. Ask the supplier to send UTF-8, and check the encoding chosen for the source.</source>
            <translation>The text is UTF-8 that was read as Latin-1 on the way (SÃ£o for São), or characters were lost. Ask the supplier to send UTF-8, and check the encoding chosen for the source.</translation>
        </message>
        <message>
            <source>Codes in scientific notation</source>
            <translation>Codes in scientific notation</translation>
        </message>
        <message>
            <source>A spreadsheet wrote long codes as 7,891E+12, and their last digits are lost. Ask for the file from the system itself, or with the column formatted as text.</source>
            <translation>A spreadsheet wrote long codes as 7,891E+12, and their last digits are lost. Ask for the file from the system itself, or with the column formatted as text.</translation>
        </message>
        <message>
            <source>Lost leading zeros</source>
            <translation>Lost leading zeros</translation>
        </message>
        <message>
            <source>The codes are too short, and valid with zeros before them: something took them for numbers. Ask for the column as text; until then, pad with zeros.</source>
            <translation>The codes are too short, and valid with zeros before them: something took them for numbers. Ask for the column as text; until then, pad with zeros.</translation>
        </message>
        <message>
            <source>Two orders of day and month</source>
            <translation>Two orders of day and month</translation>
        </message>
        <message>
            <source>Some dates are day first (23/11), others month first (11/23); those below 13 may be either. Agree on one form, best 2026-11-23. Counted are the fewer ones.</source>
            <translation>Some dates are day first (23/11), others month first (11/23); those below 13 may be either. Agree on one form, best 2026-11-23. Counted are the fewer ones.</translation>
        </message>
        <message>
            <source>Different time zones</source>
            <translation>Different time zones</translation>
        </message>
        <message>
            <source>Some times have an offset from UTC, others another one or none, so that they may be hours off. Agree on one, best with its offset written. Counted are the fewer ones.</source>
            <translation>Some times have an offset from UTC, others another one or none, so that they may be hours off. Agree on one, best with its offset written. Counted are the fewer ones.</translation>
        </message>
        <message>
            <source>Decimal comma and point mixed</source>
            <translation>Decimal comma and point mixed</translation>
        </message>
        <message>
            <source>Some numbers are written 12,50 and others 12.50, so that one kind will be misread. Agree on one sign. Counted are the fewer ones.</source>
            <translation>Some numbers are written 12,50 and others 12.50, so that one kind will be misread. Agree on one sign. Counted are the fewer ones.</translation>
        </message>
        <message>
            <source>Numbers with signs around them</source>
            <translation>Numbers with signs around them</translation>
        </message>
        <message>
            <source>R$, % or an apostrophe makes text of a number. Ask for bare numbers, and for the currency in a column of its own.</source>
            <translation>R$, % or an apostrophe makes text of a number. Ask for bare numbers, and for the currency in a column of its own.</translation>
        </message>
        <message>
            <source>Values of another type</source>
            <translation>Values of another type</translation>
        </message>
        <message>
            <source>Nearly all values have one type, these do not, and would stop an import. Look at the lines named, and ask what they are to mean.</source>
            <translation>Nearly all values have one type, these do not, and would stop an import. Look at the lines named, and ask what they are to mean.</translation>
        </message>
        <message>
            <source>Spaces around values</source>
            <translation>Spaces around values</translation>
        </message>
        <message>
            <source>Spaces before or after a value make equal values differ. Have them trimmed at the source.</source>
            <translation>Spaces before or after a value make equal values differ. Have them trimmed at the source.</translation>
        </message>
        <message>
            <source>Invisible characters</source>
            <translation>Invisible characters</translation>
        </message>
        <message>
            <source>No-break spaces, zero-width or control characters make equal values differ, and nobody sees them. Have them removed at the source.</source>
            <translation>No-break spaces, zero-width or control characters make equal values differ, and nobody sees them. Have them removed at the source.</translation>
        </message>
        <message>
            <source>Words for “nothing”</source>
            <translation>Words for “nothing”</translation>
        </message>
        <message>
            <source>NULL, N/A or #N/D stand where the value is missing, and are counted as values. Ask for empty cells, or name these words as empty in the source.</source>
            <translation>NULL, N/A or #N/D stand where the value is missing, and are counted as values. Ask for empty cells, or name these words as empty in the source.</translation>
        </message>
        <message>
            <source>Row key</source>
            <translation>Row key</translation>
        </message>
        <message>
            <source>rare form</source>
            <translation>rare form</translation>
        </message>
        <message>
            <source>Left and Right go from column to column; Shift+Enter sorts by the column you are in.</source>
            <translation>Left and Right go from column to column; Shift+Enter sorts by the column you are in.</translation>
        </message>
        <message>
            <source>COLUMN[,COLUMN]</source>
            <translation>COLUMN[,COLUMN]</translation>
        </message>
        <message>
            <source>Columns whose personal data is shown as it is; needs --reason</source>
            <translation>Columns whose personal data is shown as it is; needs --reason</translation>
        </message>
        <message>
            <source>Why personal data has to be seen; kept in the project, with who and when</source>
            <translation>Why personal data has to be seen; kept in the project, with who and when</translation>
        </message>
        <message>
            <source>The feed of the project, by its name</source>
            <translation>The feed of the project, by its name</translation>
        </message>
        <message>
            <source>In reports, too; else they stay masked there</source>
            <translation>In reports, too; else they stay masked there</translation>
        </message>
        <message>
            <source>Decides that columns of a feed are seen unmasked, and writes the decision down</source>
            <translation>Decides that columns of a feed are seen unmasked, and writes the decision down</translation>
        </message>
        <message>
            <source>Lists the decisions to see columns unmasked, standing or taken back</source>
            <translation>Lists the decisions to see columns unmasked, standing or taken back</translation>
        </message>
        <message>
            <source>Takes these decisions back: what was stored under them is masked again</source>
            <translation>Takes these decisions back: what was stored under them is masked again</translation>
        </message>
        <message>
            <source>Personal data is seen only for a reason: add --reason with a sentence that says why.</source>
            <translation>Personal data is seen only for a reason: add --reason with a sentence that says why.</translation>
        </message>
        <message>
            <source>Not masked in this output: {columns}. Reason: {reason}. Nothing was written down, because no project was named with --into.</source>
            <translation>Not masked in this output: {columns}. Reason: {reason}. Nothing was written down, because no project was named with --into.</translation>
        </message>
        <message>
            <source>Not masked: {columns}. Reason: {reason}. The decision is in the history of the project.</source>
            <translation>Not masked: {columns}. Reason: {reason}. The decision is in the history of the project.</translation>
        </message>
        <message>
            <source>Not masked, by a decision kept in the project: {columns}. See: prumo unmask list</source>
            <translation>Not masked, by a decision kept in the project: {columns}. See: prumo unmask list</translation>
        </message>
        <message>
            <source>Unmask {columns} of {dataset}: {reason}</source>
            <translation>Unmask {columns} of {dataset}: {reason}</translation>
        </message>
        <message>
            <source>Mask {columns} of {dataset} again</source>
            <translation>Mask {columns} of {dataset} again</translation>
        </message>
        <message>
            <source>No column was named that could be unmasked. Name the columns as they stand in the header.</source>
            <translation>No column was named that could be unmasked. Name the columns as they stand in the header.</translation>
        </message>
        <message>
            <source>The feed has no column "{column}" to unmask. It has: {columns}.</source>
            <translation>The feed has no column "{column}" to unmask. It has: {columns}.</translation>
        </message>
        <message>
            <source>Refused rules</source>
            <translation>Refused rules</translation>
        </message>
        <message>
            <source>Columns kept unmasked</source>
            <translation>Columns kept unmasked</translation>
        </message>
        <message>
            <source>{dataset}: {columns} unmasked by {author} on {at:date}. Reason: {reason}</source>
            <translation>{dataset}: {columns} unmasked by {author} on {at:date}. Reason: {reason}</translation>
        </message>
        <message>
            <source>{dataset}: {columns} unmasked by {author} on {at:date}, taken back by {revoked_by} on {revoked_at:date}. Reason: {reason}</source>
            <translation>{dataset}: {columns} unmasked by {author} on {at:date}, taken back by {revoked_by} on {revoked_at:date}. Reason: {reason}</translation>
        </message>
        <message>
            <source>No columns were ever unmasked in this project.</source>
            <translation>No columns were ever unmasked in this project.</translation>
        </message>
        <message>
            <source>no rule says this</source>
            <translation>no rule says this</translation>
        </message>
        <message>
            <source>no column is named as it should be</source>
            <translation>no column is named as it should be</translation>
        </message>
        <message>
            <source>the format has no word for it</source>
            <translation>the format has no word for it</translation>
        </message>
        <message>
            <source>the format has no word for this kind of rule</source>
            <translation>the format has no word for this kind of rule</translation>
        </message>
        <message>
            <source>the format knows no tolerance: there, a single failure breaks the rule</source>
            <translation>the format knows no tolerance: there, a single failure breaks the rule</translation>
        </message>
        <message>
            <source>Prumo asks for addresses that begin with http:// or https://; the format lets others pass, too</source>
            <translation>Prumo asks for addresses that begin with http:// or https://; the format lets others pass, too</translation>
        </message>
        <message>
            <source>Prumo also takes other words for yes and no</source>
            <translation>Prumo also takes other words for yes and no</translation>
        </message>
        <message>
            <source>Prumo also takes dates as 23/11/2026 and 20261123</source>
            <translation>Prumo also takes dates as 23/11/2026 and 20261123</translation>
        </message>
        <message>
            <source>the format takes one way of writing a date; Prumo also takes others in that order, and 2026-11-23</source>
            <translation>the format takes one way of writing a date; Prumo also takes others in that order, and 2026-11-23</translation>
        </message>
        <message>
            <source>dates are read in one order, and another column has another: only the pattern was carried over</source>
            <translation>dates are read in one order, and another column has another: only the pattern was carried over</translation>
        </message>
        <message>
            <source>dates are not read in this order: only the pattern was carried over</source>
            <translation>dates are not read in this order: only the pattern was carried over</translation>
        </message>
        <message>
            <source>another column has the same sign before fractions</source>
            <translation>another column has the same sign before fractions</translation>
        </message>
        <message>
            <source>it has to be true or false</source>
            <translation>it has to be true or false</translation>
        </message>
        <message>
            <source>a part of the pattern is read a little differently: \s and classes with names know fewer characters in Prumo</source>
            <translation>a part of the pattern is read a little differently: \s and classes with names know fewer characters in Prumo</translation>
        </message>
        <message>
            <source>the pattern uses what only Prumo's syntax (RE2) knows</source>
            <translation>the pattern uses what only Prumo's syntax (RE2) knows</translation>
        </message>
        <message>
            <source>the list holds lists or objects</source>
            <translation>the list holds lists or objects</translation>
        </message>
        <message>
            <source>it has to be a whole number</source>
            <translation>it has to be a whole number</translation>
        </message>
        <message>
            <source>it is neither a number nor a date</source>
            <translation>it is neither a number nor a date</translation>
        </message>
        <message>
            <source>a feed may have more columns; no rule forbids them</source>
            <translation>a feed may have more columns; no rule forbids them</translation>
        </message>
        <message>
            <source>the format has room for one of this kind for a column</source>
            <translation>the format has room for one of this kind for a column</translation>
        </message>
        <message>
            <source>the format always tells upper from lower case</source>
            <translation>the format always tells upper from lower case</translation>
        </message>
        <message>
            <source>the format has bounds for numbers only</source>
            <translation>the format has bounds for numbers only</translation>
        </message>
        <message>
            <source>the condition says more than the other side can</source>
            <translation>the condition says more than the other side can</translation>
        </message>
        <message>
            <source>{reference} leads to nothing in this file</source>
            <translation>{reference} leads to nothing in this file</translation>
        </message>
        <message>
            <source>it is nested too deeply, or in itself</source>
            <translation>it is nested too deeply, or in itself</translation>
        </message>
        <message>
            <source>the object around it may be missing, and then this too</source>
            <translation>the object around it may be missing, and then this too</translation>
        </message>
        <message>
            <source>The file is none of the rule files that Prumo reads: its own, Frictionless Table Schema, or JSON Schema of a row (at {place}).</source>
            <translation>The file is none of the rule files that Prumo reads: its own, Frictionless Table Schema, or JSON Schema of a row (at {place}).</translation>
        </message>
        <message>
            <source>{place}: {what} was not carried over: {why}</source>
            <translation>{place}: {what} was not carried over: {why}</translation>
        </message>
        <message>
            <source>{place}: {what} was carried over with a difference: {why}</source>
            <translation>{place}: {what} was carried over with a difference: {why}</translation>
        </message>
        <message>
            <source>Unmasking</source>
            <translation>Unmasking</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>Decided by</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>In reports too</source>
            <translation>In reports too</translation>
        </message>
        <message>
            <source>Taken back on</source>
            <translation>Taken back on</translation>
        </message>
        <message>
            <source>Taken back by</source>
            <translation>Taken back by</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Birth date</translation>
        </message>
        <message>
            <source>Personal document</source>
            <translation>Personal document</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bank account</translation>
        </message>
        <message>
            <source>IP address</source>
            <translation>IP address</translation>
        </message>
        <message>
            <source>birth date</source>
            <translation>birth date</translation>
        </message>
        <message>
            <source>personal document</source>
            <translation>personal document</translation>
        </message>
        <message>
            <source>bank account</source>
            <translation>bank account</translation>
        </message>
        <message>
            <source>line {line}: “{value}”</source>
            <translation>line {line}: “{value}”</translation>
        </message>
        <message>
            <source>The data package describes several tables (at {place}): {names}. Name one of them with --resource.</source>
            <translation>The data package describes several tables (at {place}): {names}. Name one of them with --resource.</translation>
        </message>
        <message>
            <source>The rule file: Prumo's own, Frictionless Table Schema, or JSON Schema</source>
            <translation>The rule file: Prumo's own, Frictionless Table Schema, or JSON Schema</translation>
        </message>
        <message>
            <source>The table to take of a data package that describes several</source>
            <translation>The table to take of a data package that describes several</translation>
        </message>
        <message>
            <source>Gives a feed of an assessment the rules of a file, whatever its format, and lists what was not carried over</source>
            <translation>Gives a feed of an assessment the rules of a file, whatever its format, and lists what was not carried over</translation>
        </message>
        <message>
            <source>Writes the rules of a feed in Prumo's format, as Frictionless Table Schema or as JSON Schema</source>
            <translation>Writes the rules of a feed in Prumo's format, as Frictionless Table Schema or as JSON Schema</translation>
        </message>
        <message>
            <source>RULES</source>
            <translation>RULES</translation>
        </message>
        <message>
            <source>The assessment that the feed belongs to</source>
            <translation>The assessment that the feed belongs to</translation>
        </message>
        <message>
            <source>The feed, by its name</source>
            <translation>The feed, by its name</translation>
        </message>
        <message>
            <source>The format to write; Prumo's own where it is left out</source>
            <translation>The format to write; Prumo's own where it is left out</translation>
        </message>
        <message>
            <source>The file to write</source>
            <translation>The file to write</translation>
        </message>
        <message numerus="yes">
            <source>Give {dataset} %n rule(s) of a file</source>
            <translation>
                <numerusform>Give {dataset} %n rule of a file</numerusform>
                <numerusform>Give {dataset} %n rules of a file</numerusform>
            </translation>
        </message>
        <message>
            <source>Prumo's own format...</source>
            <translation>Prumo's own format...</translation>
        </message>
        <message>
            <source>Frictionless Table Schema...</source>
            <translation>Frictionless Table Schema...</translation>
        </message>
        <message>
            <source>JSON Schema...</source>
            <translation>JSON Schema...</translation>
        </message>
        <message>
            <source>Export rules as</source>
            <translation>Export rules as</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) did not go over as they were:</source>
            <translation>
                <numerusform>%n thing did not go over as they were:</numerusform>
                <numerusform>%n things did not go over as they were:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more. The command line lists them all.</source>
            <translation>
                <numerusform>and %n more. The command line lists them all.</numerusform>
                <numerusform>and %n more. The command line lists them all.</numerusform>
            </translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>a few seconds left</translation>
        </message>
        <message>
            <source>about {count} s left</source>
            <translation>about {count} s left</translation>
        </message>
        <message>
            <source>about {count} min left</source>
            <translation>about {count} min left</translation>
        </message>
        <message>
            <source>about {count} h left</source>
            <translation>about {count} h left</translation>
        </message>
        <message>
            <source>FILE.csv|FILE.xlsx</source>
            <translation>FILE.csv|FILE.xlsx</translation>
        </message>
        <message>
            <source>Writes the failing rows to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked</source>
            <translation>Writes the failing rows to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked</translation>
        </message>
        <message>
            <source>Writes the lines that could not be read to this file, CSV or XLSX, with the reason</source>
            <translation>Writes the lines that could not be read to this file, CSV or XLSX, with the reason</translation>
        </message>
        <message>
            <source>{kept} of {all} failing rows are in {path}: those that the run kept. Personal data is masked.</source>
            <translation>{kept} of {all} failing rows are in {path}: those that the run kept. Personal data is masked.</translation>
        </message>
        <message>
            <source>Since the run of {at:datetime}</source>
            <translation>Since the run of {at:datetime}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>{points:points} p.p.</source>
            <translation>{points:points} p.p.</translation>
        </message>
        <message>
            <source>95% intervals</source>
            <translation>95% intervals</translation>
        </message>
        <message>
            <source>apart</source>
            <translation>apart</translation>
        </message>
        <message>
            <source>overlap</source>
            <translation>overlap</translation>
        </message>
        <message>
            <source>{same} the same, {fresh} new, {gone} gone</source>
            <translation>{same} the same, {fresh} new, {gone} gone</translation>
        </message>
        <message>
            <source>Where the intervals are apart, the difference is more than chance. Rows are told apart by their whole content, where both runs kept all of them. Rules that are met as before: {rest}.</source>
            <translation>Where the intervals are apart, the difference is more than chance. Rows are told apart by their whole content, where both runs kept all of them. Rules that are met as before: {rest}.</translation>
        </message>
        <message>
            <source>newly missed</source>
            <translation>newly missed</translation>
        </message>
        <message>
            <source>still missed</source>
            <translation>still missed</translation>
        </message>
        <message>
            <source>fixed</source>
            <translation>fixed</translation>
        </message>
        <message>
            <source>rule changed</source>
            <translation>rule changed</translation>
        </message>
        <message>
            <source>newly checked</source>
            <translation>newly checked</translation>
        </message>
        <message>
            <source>no longer checked</source>
            <translation>no longer checked</translation>
        </message>
        <message>
            <source>met as before</source>
            <translation>met as before</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>not checked</translation>
        </message>
        <message>
            <source>newly missed (tolerance was {before:share}, is {now:share})</source>
            <translation>newly missed (tolerance was {before:share}, is {now:share})</translation>
        </message>
        <message>
            <source>still missed (tolerance was {before:share}, is {now:share})</source>
            <translation>still missed (tolerance was {before:share}, is {now:share})</translation>
        </message>
        <message>
            <source>now met (tolerance was {before:share}, is {now:share})</source>
            <translation>now met (tolerance was {before:share}, is {now:share})</translation>
        </message>
        <message>
            <source>met as before (tolerance was {before:share}, is {now:share})</source>
            <translation>met as before (tolerance was {before:share}, is {now:share})</translation>
        </message>
        <message>
            <source>{n} newly missed</source>
            <translation>{n} newly missed</translation>
        </message>
        <message>
            <source>{n} still missed</source>
            <translation>{n} still missed</translation>
        </message>
        <message>
            <source>{n} fixed</source>
            <translation>{n} fixed</translation>
        </message>
        <message>
            <source>{n} changed</source>
            <translation>{n} changed</translation>
        </message>
        <message>
            <source>{n} newly checked</source>
            <translation>{n} newly checked</translation>
        </message>
        <message>
            <source>{n} no longer checked</source>
            <translation>{n} no longer checked</translation>
        </message>
        <message>
            <source>{n} met as before</source>
            <translation>{n} met as before</translation>
        </message>
        <message>
            <source>{n} not checked</source>
            <translation>{n} not checked</translation>
        </message>
        <message>
            <source>Conforming share over the runs</source>
            <translation>Conforming share over the runs</translation>
        </message>
        <message>
            <source>All values over the runs</source>
            <translation>All values over the runs</translation>
        </message>
        <message>
            <source>{at:datetime}</source>
            <translation>{at:datetime}</translation>
        </message>
        <message>
            <source>The last {n} runs, with 95% intervals</source>
            <translation>The last {n} runs, with 95% intervals</translation>
        </message>
        <message>
            <source>The last {n} runs, with 95% intervals; where the rule asked something else, its result is left out</source>
            <translation>The last {n} runs, with 95% intervals; where the rule asked something else, its result is left out</translation>
        </message>
        <message>
            <source>Over {n} rules that asked the same in every run shown, with 95% intervals</source>
            <translation>Over {n} rules that asked the same in every run shown, with 95% intervals</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>Comparison</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>Compared with</translation>
        </message>
        <message>
            <source>This is the first run of this feed: there is nothing to compare it with yet.</source>
            <translation>This is the first run of this feed: there is nothing to compare it with yet.</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Since then</translation>
        </message>
        <message>
            <source>the rule asked something else before</source>
            <translation>the rule asked something else before</translation>
        </message>
        <message>
            <source>failing-rows.xlsx</source>
            <translation>failing-rows.xlsx</translation>
        </message>
        <message>
            <source>As an Excel workbook (XLSX)...</source>
            <translation>As an Excel workbook (XLSX)...</translation>
        </message>
        <message>
            <source>As text (CSV)...</source>
            <translation>As text (CSV)...</translation>
        </message>
        <message>
            <source>A sheet holds {written} rows below its titles; {left} more did not fit. Export as CSV to have all of them.</source>
            <translation>A sheet holds {written} rows below its titles; {left} more did not fit. Export as CSV to have all of them.</translation>
        </message>
        <message>
            <source>Look at a row in {name}</source>
            <translation>Look at a row in {name}</translation>
        </message>
        <message>
            <source>Close the row</source>
            <translation>Close the row</translation>
        </message>
        <message>
            <source>Line {line} in {name} and the rows around it</source>
            <translation>Line {line} in {name} and the rows around it</translation>
        </message>
        <message>
            <source>Another row stands there now: the file was changed since the run. Check it again to see today's failures.</source>
            <translation>Another row stands there now: the file was changed since the run. Check it again to see today's failures.</translation>
        </message>
        <message>
            <source>The file was written after the run; this row is still as it was.</source>
            <translation>The file was written after the run; this row is still as it was.</translation>
        </message>
        <message>
            <source>Personal data is masked.</source>
            <translation>Personal data is masked.</translation>
        </message>
        <message>
            <source>Enter or a double click shows a row among its neighbours in the file.</source>
            <translation>Enter or a double click shows a row among its neighbours in the file.</translation>
        </message>
        <message>
            <source>Where the row stands is not known: its table is spread over several servers, or an older version kept the run. Check the feed again, then look at the row.</source>
            <translation>Where the row stands is not known: its table is spread over several servers, or an older version kept the run. Check the feed again, then look at the row.</translation>
        </message>
        <message>
            <source>Line {line} is no longer in the file: it was changed since the run. Check it again.</source>
            <translation>Line {line} is no longer in the file: it was changed since the run. Check it again.</translation>
        </message>
        <message>
            <source>Usual damage in the columns</source>
            <translation>Usual damage in the columns</translation>
        </message>
        <message>
            <source>What it is, and what to do</source>
            <translation>What it is, and what to do</translation>
        </message>
        <message>
            <source>The {shown} most frequent of {all} are listed.</source>
            <translation>The {shown} most frequent of {all} are listed.</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Charts</translation>
        </message>
        <message numerus="yes">
            <source>None of %n cell(s) is empty</source>
            <translation>
                <numerusform>The only cell is filled in</numerusform>
                <numerusform>None of %n cells is empty</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) hold only spaces</source>
            <translation>
                <numerusform>%n value holds only spaces</numerusform>
                <numerusform>%n values hold only spaces</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n value(s) are valid as {what:word}</source>
            <translation>
                <numerusform>The only value is valid as {what:word}</numerusform>
                <numerusform>All %n values are valid as {what:word}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{valid} of %n value(s) are valid as {what:word}</source>
            <translation>
                <numerusform>{valid} of %n value is valid as {what:word}</numerusform>
                <numerusform>{valid} of %n values are valid as {what:word}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The name of the column tells it; how many of its %n value(s) are valid was not counted</source>
            <translation>
                <numerusform>The name of the column tells it; whether its value is valid was not counted</numerusform>
                <numerusform>The name of the column tells it; how many of its %n values are valid was not counted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>All %n value(s) are one of {distinct}</source>
            <translation>
                <numerusform>The value is one of {distinct}</numerusform>
                <numerusform>All %n values are one of {distinct}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The smallest of %n value(s) is {min}: none is negative</source>
            <translation>
                <numerusform>The only value is {min}, not negative</numerusform>
                <numerusform>The smallest of %n values is {min}: none is negative</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every one of %n value(s) is different</source>
            <translation>
                <numerusform>Only one value, nothing repeats</numerusform>
                <numerusform>Every one of %n values is different</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No repetition among the %n value(s) that were compared</source>
            <translation>
                <numerusform>No repetition in the %n value that was compared</numerusform>
                <numerusform>No repetition among the %n values that were compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{distinct} of %n value(s) are different</source>
            <translation>
                <numerusform>{distinct} of %n value is different</numerusform>
                <numerusform>{distinct} of %n values are different</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The two columns together differ in each of %n row(s)</source>
            <translation>
                <numerusform>There is only %n row, nothing repeats</numerusform>
                <numerusform>The two columns together differ in each of %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The two columns together differ in the %n row(s) that were compared</source>
            <translation>
                <numerusform>The two columns together differ in the %n row that was compared</numerusform>
                <numerusform>The two columns together differ in the %n rows that were compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n checked</source>
            <translation>
                <numerusform>%n checked</numerusform>
                <numerusform>%n checked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the first {rows:rows}: {checked:checked}, %n fail ({share:share})</source>
            <translation>
                <numerusform>Of the first {rows:rows}: {checked:checked}, %n fails ({share:share})</numerusform>
                <numerusform>Of the first {rows:rows}: {checked:checked}, %n fail ({share:share})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the whole feed ({rows:rows}): {checked:checked}, %n fail ({share:share})</source>
            <translation>
                <numerusform>In the whole feed ({rows:rows}): {checked:checked}, %n fails ({share:share})</numerusform>
                <numerusform>In the whole feed ({rows:rows}): {checked:checked}, %n fail ({share:share})</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Of the first {rows:rows}: %n checked, none fails</source>
            <translation>
                <numerusform>Of the first {rows:rows}: %n checked, none fails</numerusform>
                <numerusform>Of the first {rows:rows}: %n checked, none fails</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In the whole feed ({rows:rows}): %n checked, none fails</source>
            <translation>
                <numerusform>In the whole feed ({rows:rows}): %n checked, none fails</numerusform>
                <numerusform>In the whole feed ({rows:rows}): %n checked, none fails</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {rows:rows} hold nothing that this rule could check</source>
            <translation>The first {rows:rows} hold nothing that this rule could check</translation>
        </message>
        <message>
            <source>The whole feed ({rows:rows}) holds nothing that this rule could check</source>
            <translation>The whole feed ({rows:rows}) holds nothing that this rule could check</translation>
        </message>
        <message>
            <source>Of the first {rows:rows} the measure is {measured}, within what is allowed</source>
            <translation>Of the first {rows:rows} the measure is {measured}, within what is allowed</translation>
        </message>
        <message>
            <source>Of the whole feed ({rows:rows}) the measure is {measured}, within what is allowed</source>
            <translation>Of the whole feed ({rows:rows}) the measure is {measured}, within what is allowed</translation>
        </message>
        <message>
            <source>Of the first {rows:rows} the measure is {measured}, outside of what is allowed</source>
            <translation>Of the first {rows:rows} the measure is {measured}, outside of what is allowed</translation>
        </message>
        <message>
            <source>Of the whole feed ({rows:rows}) the measure is {measured}, outside of what is allowed</source>
            <translation>Of the whole feed ({rows:rows}) the measure is {measured}, outside of what is allowed</translation>
        </message>
        <message>
            <source>The sums were made over the whole feed.</source>
            <translation>The sums were made over the whole feed.</translation>
        </message>
        <message>
            <source>The feed {dataset} was read whole to compare.</source>
            <translation>The feed {dataset} was read whole to compare.</translation>
        </message>
        <message>
            <source>Repetitions beyond these rows are not seen here; a run sees them.</source>
            <translation>Repetitions beyond these rows are not seen here; a run sees them.</translation>
        </message>
        <message>
            <source>A run measures the whole feed: there the measure may be another.</source>
            <translation>A run measures the whole feed: there the measure may be another.</translation>
        </message>
        <message>
            <source>That is within the tolerance.</source>
            <translation>That is within the tolerance.</translation>
        </message>
        <message>
            <source>line {line}: {cells}</source>
            <translation>line {line}: {cells}</translation>
        </message>
        <message>
            <source>{column} = “{value}”</source>
            <translation>{column} = “{value}”</translation>
        </message>
        <message>
            <source>Suggested rules</source>
            <translation>Suggested rules</translation>
        </message>
        <message>
            <source>Suggested rules: {count}</source>
            <translation>Suggested rules: {count}</translation>
        </message>
        <message>
            <source>Would fail now</source>
            <translation>Would fail now</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>The profile did not count this. Accept the rule and run it to know.</source>
            <translation>The profile did not count this. Accept the rule and run it to know.</translation>
        </message>
        <message>
            <source>Rules are suggested from the profile of the feed, which was not made yet. Profile it first; nothing in the feed is changed.</source>
            <translation>Rules are suggested from the profile of the feed, which was not made yet. Profile it first; nothing in the feed is changed.</translation>
        </message>
        <message>
            <source>Enter accepts the chosen lines, Delete refuses them. What is refused can be brought back.</source>
            <translation>Enter accepts the chosen lines, Delete refuses them. What is refused can be brought back.</translation>
        </message>
        <message>
            <source>Everything that the profile suggests was decided.</source>
            <translation>Everything that the profile suggests was decided.</translation>
        </message>
        <message numerus="yes">
            <source>Accept all (%n)</source>
            <translation>
                <numerusform>Accept all (%n)</numerusform>
                <numerusform>Accept all (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Refuse</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>Bring back</translation>
        </message>
        <message>
            <source>Close the suggestions</source>
            <translation>Close the suggestions</translation>
        </message>
        <message>
            <source>Accept rule {rule}</source>
            <translation>Accept rule {rule}</translation>
        </message>
        <message>
            <source>Refuse rule {rule}</source>
            <translation>Refuse rule {rule}</translation>
        </message>
        <message>
            <source>Bring back rule {rule}</source>
            <translation>Bring back rule {rule}</translation>
        </message>
        <message numerus="yes">
            <source>Accept %n suggested rule(s) for {name}</source>
            <translation>
                <numerusform>Accept %n suggested rule for {name}</numerusform>
                <numerusform>Accept %n suggested rules for {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refuse %n suggested rule(s) for {name}</source>
            <translation>
                <numerusform>Refuse %n suggested rule for {name}</numerusform>
                <numerusform>Refuse %n suggested rules for {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring back %n refused rule(s) of {name}</source>
            <translation>
                <numerusform>Bring back %n refused rule of {name}</numerusform>
                <numerusform>Bring back %n refused rules of {name}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n suggested rule(s) are in {path}:</source>
            <translation>
                <numerusform>%n suggested rule is in {path}:</numerusform>
                <numerusform>%n suggested rules are in {path}:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) would fail now</source>
            <translation>
                <numerusform>%n row would fail now</numerusform>
                <numerusform>%n rows would fail now</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing in {path} suggests a rule, so no rule file was written. Write the rules by hand, or profile a feed that holds rows.</source>
            <translation>Nothing in {path} suggests a rule, so no rule file was written. Write the rules by hand, or profile a feed that holds rows.</translation>
        </message>
        <message>
            <source>Writes a rule file to start from: the rules that the profile suggests</source>
            <translation>Writes a rule file to start from: the rules that the profile suggests</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) read</source>
            <translation>
                <numerusform>%n line read</numerusform>
                <numerusform>%n lines read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected line(s)</source>
            <translation>
                <numerusform>%n rejected line</numerusform>
                <numerusform>%n rejected lines</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s)</source>
            <translation>
                <numerusform>%n rule</numerusform>
                <numerusform>%n rules</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n page</numerusform>
                <numerusform>%n pages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chart(s)</source>
            <translation>
                <numerusform>%n chart</numerusform>
                <numerusform>%n charts</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the first rows to try the rule on...</source>
            <translation>Reading the first rows to try the rule on...</translation>
        </message>
        <message>
            <source>Trying the rule on the first rows...</source>
            <translation>Trying the rule on the first rows...</translation>
        </message>
        <message>
            <source>For example {examples}</source>
            <translation>For example {examples}</translation>
        </message>
        <message>
            <source>Characteristic (ISO/IEC 25012)</source>
            <translation>Characteristic (ISO/IEC 25012)</translation>
        </message>
        <message>
            <source>of its kind: {characteristic}</source>
            <translation>of its kind: {characteristic}</translation>
        </message>
        <message>
            <source>Tolerated number of failures</source>
            <translation>Tolerated number of failures</translation>
        </message>
        <message>
            <source>Of share and number, the larger holds</source>
            <translation>Of share and number, the larger holds</translation>
        </message>
        <message>
            <source>The tolerated number of failures is a whole number from 0 on, or left empty.</source>
            <translation>The tolerated number of failures is a whole number from 0 on, or left empty.</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>Who answers for it</translation>
        </message>
        <message>
            <source>{field}: “{value}” is no number.</source>
            <translation>{field}: “{value}” is no number.</translation>
        </message>
        <message>
            <source>The character that makes a quote behind it part of the value, or "none"; else found out</source>
            <translation>The character that makes a quote behind it part of the value, or "none"; else found out</translation>
        </message>
        <message>
            <source>Lines at the end that are no data; else found out where it is clear</source>
            <translation>Lines at the end that are no data; else found out where it is clear</translation>
        </message>
        <message>
            <source>What stands between groups of three digits; else found out</source>
            <translation>What stands between groups of three digits; else found out</translation>
        </message>
        <message>
            <source>How dates are written: day-first 23/11/2026, month-first 11/23/2026, year-first 2026/11/23, day-first-digits 23112026, iso 2026-11-23 and nothing else</source>
            <translation>How dates are written: day-first 23/11/2026, month-first 11/23/2026, year-first 2026/11/23, day-first-digits 23112026, iso 2026-11-23 and nothing else</translation>
        </message>
        <message>
            <source>Escape before a quote</source>
            <translation>Escape before a quote</translation>
        </message>
        <message>
            <source>Thousands</source>
            <translation>Thousands</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Lines to leave out at the end</source>
            <translation>Lines to leave out at the end</translation>
        </message>
        <message>
            <source>backslash  \</source>
            <translation>backslash  \</translation>
        </message>
        <message>
            <source>point  .</source>
            <translation>point  .</translation>
        </message>
        <message>
            <source>apostrophe  '</source>
            <translation>apostrophe  '</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>day first  31/12/2026</source>
            <translation>day first  31/12/2026</translation>
        </message>
        <message>
            <source>month first  12/31/2026</source>
            <translation>month first  12/31/2026</translation>
        </message>
        <message>
            <source>year first  2026/12/31</source>
            <translation>year first  2026/12/31</translation>
        </message>
        <message>
            <source>digits, day first  31122026</source>
            <translation>digits, day first  31122026</translation>
        </message>
        <message>
            <source>only  2026-12-31</source>
            <translation>only  2026-12-31</translation>
        </message>
        <message>
            <source>A word that means an empty cell; may be given more than once</source>
            <translation>A word that means an empty cell; may be given more than once</translation>
        </message>
        <message>
            <source>Counted apart: {header} of names, {skipped} skipped at the top, {footer} left out at the end, {blank} blank.</source>
            <translation>Counted apart: {header} of names, {skipped} skipped at the top, {footer} left out at the end, {blank} blank.</translation>
        </message>
        <message>
            <source>{option} would write over {path}, which this command reads. Name another file.</source>
            <translation>{option} would write over {path}, which this command reads. Name another file.</translation>
        </message>
        <message>
            <source>{path} is where the feed {name} is read. Name another file.</source>
            <translation>{path} is where the feed {name} is read. Name another file.</translation>
        </message>
        <message>
            <source>{path} is the name of an assessment, and nothing else is ever written there. Name another file.</source>
            <translation>{path} is the name of an assessment, and nothing else is ever written there. Name another file.</translation>
        </message>
        <message>
            <source>{option} and {other} name the same file. Give each its own.</source>
            <translation>{option} and {other} name the same file. Give each its own.</translation>
        </message>
        <message>
            <source>--{option} and --{other} contradict each other. Give one of them.</source>
            <translation>--{option} and --{other} contradict each other. Give one of them.</translation>
        </message>
        <message>
            <source>The same sign cannot stand before fractions and between thousands. Change --decimal or --thousands.</source>
            <translation>The same sign cannot stand before fractions and between thousands. Change --decimal or --thousands.</translation>
        </message>
        <message>
            <source>The same sign cannot stand before fractions and between thousands: thousands are read without one. Choose another sign for one of them.</source>
            <translation>The same sign cannot stand before fractions and between thousands: thousands are read without one. Choose another sign for one of them.</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) at the end left out</source>
            <translation>
                <numerusform>%n line at the end left out</numerusform>
                <numerusform>%n lines at the end left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) at the top skipped</source>
            <translation>
                <numerusform>%n line at the top skipped</numerusform>
                <numerusform>%n lines at the top skipped</numerusform>
            </translation>
        </message>
        <message>
            <source>No record of {path} can be read as JSON; the first fault is in line {line}. Ask for the file again, whole and in UTF-8.</source>
            <translation>No record of {path} can be read as JSON; the first fault is in line {line}. Ask for the file again, whole and in UTF-8.</translation>
        </message>
        <message>
            <source>{path} is JSON in UTF-16, which JSON does not know. Save it as UTF-8 and choose it again.</source>
            <translation>{path} is JSON in UTF-16, which JSON does not know. Save it as UTF-8 and choose it again.</translation>
        </message>
        <message>
            <source>{path} is a ZIP that cannot be opened, or holds neither NF-e nor a spreadsheet. Unpack it and choose one of its files or their folder.</source>
            <translation>{path} is a ZIP that cannot be opened, or holds neither NF-e nor a spreadsheet. Unpack it and choose one of its files or their folder.</translation>
        </message>
        <message>
            <source>{place}: this is no reconciliation plan but “{format}”. Choose a file whose format is prumo-reconciliation.</source>
            <translation>{place}: this is no reconciliation plan but “{format}”. Choose a file whose format is prumo-reconciliation.</translation>
        </message>
        <message>
            <source>{place}: the plan is of version {version}, which this Prumo does not know. Use a newer Prumo.</source>
            <translation>{place}: the plan is of version {version}, which this Prumo does not know. Use a newer Prumo.</translation>
        </message>
        <message>
            <source>{place}: the plan names no key. Name at least one column that says which record a row is.</source>
            <translation>{place}: the plan names no key. Name at least one column that says which record a row is.</translation>
        </message>
        <message>
            <source>{place}: at most {limit} are possible here. Leave some out.</source>
            <translation>{place}: at most {limit} are possible here. Leave some out.</translation>
        </message>
        <message>
            <source>{place}: the pair that begins with “{column}” stands there twice. Remove one of them.</source>
            <translation>{place}: the pair that begins with “{column}” stands there twice. Remove one of them.</translation>
        </message>
        <message>
            <source>{place}: “{zone}” is no offset from UTC. Write it as -03:00 or Z.</source>
            <translation>{place}: “{zone}” is no offset from UTC. Write it as -03:00 or Z.</translation>
        </message>
        <message>
            <source>{place}: a factor of nearly zero makes every amount nothing. Write how many received units one sent unit is.</source>
            <translation>{place}: a factor of nearly zero makes every amount nothing. Write how many received units one sent unit is.</translation>
        </message>
        <message>
            <source>There is no column “{column}” on the {side:side} side. Its columns are: {columns}.</source>
            <translation>There is no column “{column}” on the {side:side} side. Its columns are: {columns}.</translation>
        </message>
        <message>
            <source>The key stands for so many rows on both sides that they cannot be laid side by side. Add a column to the key.</source>
            <translation>The key stands for so many rows on both sides that they cannot be laid side by side. Add a column to the key.</translation>
        </message>
        <message>
            <source>Nothing was sent: the sent side has no row. Check that it is the right feed.</source>
            <translation>Nothing was sent: the sent side has no row. Check that it is the right feed.</translation>
        </message>
        <message>
            <source>Nothing arrived: the received side has no row. Check that it is the right feed.</source>
            <translation>Nothing arrived: the received side has no row. Check that it is the right feed.</translation>
        </message>
        <message>
            <source>One side is {times:count} times as large as the other ({sent} rows sent, {received} received). Check that both are of the same period and scope.</source>
            <translation>One side is {times:count} times as large as the other ({sent} rows sent, {received} received). Check that both are of the same period and scope.</translation>
        </message>
        <message>
            <source>No key is on both sides. Check that the key columns belong together and how they are written (case, zeros, punctuation).</source>
            <translation>No key is on both sides. Check that the key columns belong together and how they are written (case, zeros, punctuation).</translation>
        </message>
        <message>
            <source>The key does not name single records on the sent side: {n} of {rows} rows repeat one. Only the first row of each key is compared; add a column to the key.</source>
            <translation>The key does not name single records on the sent side: {n} of {rows} rows repeat one. Only the first row of each key is compared; add a column to the key.</translation>
        </message>
        <message>
            <source>The key does not name single records on the received side: {n} of {rows} rows repeat one. Only the first row of each key is compared; add a column to the key.</source>
            <translation>The key does not name single records on the received side: {n} of {rows} rows repeat one. Only the first row of each key is compared; add a column to the key.</translation>
        </message>
        <message>
            <source>On the sent side {n} of {rows} rows have no key and cannot be looked for.</source>
            <translation>On the sent side {n} of {rows} rows have no key and cannot be looked for.</translation>
        </message>
        <message>
            <source>On the received side {n} of {rows} rows have no key and cannot be assigned.</source>
            <translation>On the received side {n} of {rows} rows have no key and cannot be assigned.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a number, but {n} of {rows} sent values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” is to be compared as a number, but {n} of {rows} sent values are none. Compare it as text, or choose another column.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a number, but {n} of {rows} received values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” is to be compared as a number, but {n} of {rows} received values are none. Compare it as text, or choose another column.</translation>
        </message>
        <message>
            <source>{n} sent values of “{column}” are no numbers; they are compared as text.</source>
            <translation>{n} sent values of “{column}” are no numbers; they are compared as text.</translation>
        </message>
        <message>
            <source>{n} received values of “{column}” are no numbers; they are compared as text.</source>
            <translation>{n} received values of “{column}” are no numbers; they are compared as text.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a time, but {n} of {rows} sent values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” is to be compared as a time, but {n} of {rows} sent values are none. Compare it as text, or choose another column.</translation>
        </message>
        <message>
            <source>“{column}” is to be compared as a time, but {n} of {rows} received values are none. Compare it as text, or choose another column.</source>
            <translation>“{column}” is to be compared as a time, but {n} of {rows} received values are none. Compare it as text, or choose another column.</translation>
        </message>
        <message>
            <source>{n} sent values of “{column}” are no times; they are compared as text.</source>
            <translation>{n} sent values of “{column}” are no times; they are compared as text.</translation>
        </message>
        <message>
            <source>{n} received values of “{column}” are no times; they are compared as text.</source>
            <translation>{n} received values of “{column}” are no times; they are compared as text.</translation>
        </message>
        <message>
            <source>Both sides are the same feed, so nothing can differ. Choose what arrived as the other side.</source>
            <translation>Both sides are the same feed, so nothing can differ. Choose what arrived as the other side.</translation>
        </message>
        <message>
            <source>{n} of {rows} sent values of “{column}” are no times: these records have no delay.</source>
            <translation>{n} of {rows} sent values of “{column}” are no times: these records have no delay.</translation>
        </message>
        <message>
            <source>{n} of {rows} received values of “{column}” are no times: these records have no delay.</source>
            <translation>{n} of {rows} received values of “{column}” are no times: these records have no delay.</translation>
        </message>
        <message>
            <source>Times of “{field}” are mixed: some say how far they are from UTC (sent {with_sent}, received {with_received}), others do not (sent {without_sent}, received {without_received}). Set the zone of those that do not.</source>
            <translation>Times of “{field}” are mixed: some say how far they are from UTC (sent {with_sent}, received {with_received}), others do not (sent {without_sent}, received {without_received}). Set the zone of those that do not.</translation>
        </message>
        <message>
            <source>On both sides</source>
            <translation>On both sides</translation>
        </message>
        <message>
            <source>Equal</source>
            <translation>Equal</translation>
        </message>
        <message>
            <source>With a divergence</source>
            <translation>With a divergence</translation>
        </message>
        <message>
            <source>Omitted: sent, not received</source>
            <translation>Omitted: sent, not received</translation>
        </message>
        <message>
            <source>Extra: received, not sent</source>
            <translation>Extra: received, not sent</translation>
        </message>
        <message>
            <source>Duplicates on the sent side</source>
            <translation>Duplicates on the sent side</translation>
        </message>
        <message>
            <source>Duplicates on the received side</source>
            <translation>Duplicates on the received side</translation>
        </message>
        <message>
            <source>Sent without a key</source>
            <translation>Sent without a key</translation>
        </message>
        <message>
            <source>Received without a key</source>
            <translation>Received without a key</translation>
        </message>
        <message>
            <source>Divergence</source>
            <translation>Divergence</translation>
        </message>
        <message>
            <source>empty where it arrived</source>
            <translation>empty where it arrived</translation>
        </message>
        <message>
            <source>empty where it was sent</source>
            <translation>empty where it was sent</translation>
        </message>
        <message>
            <source>no number or time</source>
            <translation>no number or time</translation>
        </message>
        <message>
            <source>only upper and lower case</source>
            <translation>only upper and lower case</translation>
        </message>
        <message>
            <source>only accents</source>
            <translation>only accents</translation>
        </message>
        <message>
            <source>only spaces</source>
            <translation>only spaces</translation>
        </message>
        <message>
            <source>leading zeros lost</source>
            <translation>leading zeros lost</translation>
        </message>
        <message>
            <source>cut off</source>
            <translation>cut off</translation>
        </message>
        <message>
            <source>broken accents (encoding)</source>
            <translation>broken accents (encoding)</translation>
        </message>
        <message>
            <source>opposite sign</source>
            <translation>opposite sign</translation>
        </message>
        <message>
            <source>decimal point moved</source>
            <translation>decimal point moved</translation>
        </message>
        <message>
            <source>rounded</source>
            <translation>rounded</translation>
        </message>
        <message>
            <source>whole hours apart (time zone)</source>
            <translation>whole hours apart (time zone)</translation>
        </message>
        <message>
            <source>day and month swapped</source>
            <translation>day and month swapped</translation>
        </message>
        <message>
            <source>another word</source>
            <translation>another word</translation>
        </message>
        <message>
            <source>another value</source>
            <translation>another value</translation>
        </message>
        <message>
            <source>incomplete shipping data</source>
            <translation>incomplete shipping data</translation>
        </message>
        <message>
            <source>amounts diverge</source>
            <translation>amounts diverge</translation>
        </message>
        <message>
            <source>unknown or wrong product code</source>
            <translation>unknown or wrong product code</translation>
        </message>
        <message>
            <source>stock not available</source>
            <translation>stock not available</translation>
        </message>
        <message>
            <source>status not available</source>
            <translation>status not available</translation>
        </message>
        <message>
            <source>carrier not registered</source>
            <translation>carrier not registered</translation>
        </message>
        <message>
            <source>{n} other segments</source>
            <translation>{n} other segments</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Value sent</source>
            <translation>Value sent</translation>
        </message>
        <message>
            <source>Value received</source>
            <translation>Value received</translation>
        </message>
        <message>
            <source>Line sent</source>
            <translation>Line sent</translation>
        </message>
        <message>
            <source>Line received</source>
            <translation>Line received</translation>
        </message>
        <message>
            <source>Sent: </source>
            <translation>Sent: </translation>
        </message>
        <message>
            <source>Received: </source>
            <translation>Received: </translation>
        </message>
        <message>
            <source>Sent: {rows} rows and {rejects} unreadable lines of {lines} lines</source>
            <translation>Sent: {rows} rows and {rejects} unreadable lines of {lines} lines</translation>
        </message>
        <message>
            <source>Received: {rows} rows and {rejects} unreadable lines of {lines} lines</source>
            <translation>Received: {rows} rows and {rejects} unreadable lines of {lines} lines</translation>
        </message>
        <message>
            <source>Divergences by field (of the records on both sides):</source>
            <translation>Divergences by field (of the records on both sides):</translation>
        </message>
        <message numerus="yes">
            <source>difference (received less sent) of %n record(s): from {min:amount} to {max:amount}, median {p50:amount}, 95% at most {p95:amount}</source>
            <translation>
                <numerusform>difference (received less sent) of %n record: from {min:amount} to {max:amount}, median {p50:amount}, 95% at most {p95:amount}</numerusform>
                <numerusform>difference (received less sent) of %n records: from {min:amount} to {max:amount}, median {p50:amount}, 95% at most {p95:amount}</numerusform>
            </translation>
        </message>
        <message>
            <source>looks like: {causes}</source>
            <translation>looks like: {causes}</translation>
        </message>
        <message>
            <source>reason to propose: {reason}</source>
            <translation>reason to propose: {reason}</translation>
        </message>
        <message numerus="yes">
            <source>Delay of %n record(s): median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</source>
            <translation>
                <numerusform>Delay of %n record: median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</numerusform>
                <numerusform>Delay of %n records: median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) arrived before they were sent: check clocks and time zones.</source>
            <translation>
                <numerusform>%n record arrived before it was sent: check clocks and time zones.</numerusform>
                <numerusform>%n records arrived before they were sent: check clocks and time zones.</numerusform>
            </translation>
        </message>
        <message>
            <source>The newest record that arrived is {age:duration} old.</source>
            <translation>The newest record that arrived is {age:duration} old.</translation>
        </message>
        <message>
            <source>At stake: omitted {omitted:amount}, extra {extra:amount}, in records that diverge {divergent:amount}</source>
            <translation>At stake: omitted {omitted:amount}, extra {extra:amount}, in records that diverge {divergent:amount}</translation>
        </message>
        <message numerus="yes">
            <source>In %n record(s) the value is empty or no number; it counts nothing.</source>
            <translation>
                <numerusform>In %n record the value is empty or no number; it counts nothing.</numerusform>
                <numerusform>In %n records the value is empty or no number; they count nothing.</numerusform>
            </translation>
        </message>
        <message>
            <source>By {column}: on both sides, diverging, omitted, extra, duplicates</source>
            <translation>By {column}: on both sides, diverging, omitted, extra, duplicates</translation>
        </message>
        <message>
            <source>By {column}: on both sides, diverging, omitted, extra, duplicates, 95% within, age of the newest</source>
            <translation>By {column}: on both sides, diverging, omitted, extra, duplicates, 95% within, age of the newest</translation>
        </message>
        <message>
            <source>day by day</source>
            <translation>day by day</translation>
        </message>
        <message>
            <source>month by month</source>
            <translation>month by month</translation>
        </message>
        <message>
            <source>{column}, {by:word}</source>
            <translation>{column}, {by:word}</translation>
        </message>
        <message>
            <source>What went wrong by {column}, {by:word}</source>
            <translation>What went wrong by {column}, {by:word}</translation>
        </message>
        <message>
            <source>Shares of the records of each; the newest {shown} of {all}</source>
            <translation>Shares of the records of each; the newest {shown} of {all}</translation>
        </message>
        <message>
            <source>When they were compared, the newest record that had arrived was {age:duration} old.</source>
            <translation>When they were compared, the newest record that had arrived was {age:duration} old.</translation>
        </message>
        <message>
            <source>{amount:amount}</source>
            <translation>{amount:amount}</translation>
        </message>
        <message>
            <source>value|day|month</source>
            <translation>value|day|month</translation>
        </message>
        <message>
            <source>Whether the times in the --segment column are told apart by days or months (value when left out)</source>
            <translation>Whether the times in the --segment column are told apart by days or months (value when left out)</translation>
        </message>
        <message>
            <source>Newest is</source>
            <translation>Newest is</translation>
        </message>
        <message>
            <source>Told apart by</source>
            <translation>Told apart by</translation>
        </message>
        <message>
            <source>each value</source>
            <translation>each value</translation>
        </message>
        <message>
            <source>each day</source>
            <translation>each day</translation>
        </message>
        <message>
            <source>each month</source>
            <translation>each month</translation>
        </message>
        <message>
            <source>Fields in {segment}</source>
            <translation>Fields in {segment}</translation>
        </message>
        <message>
            <source>Fields of the chosen segment</source>
            <translation>Fields of the chosen segment</translation>
        </message>
        <message>
            <source>Omissions, extras and duplicates</source>
            <translation>Omissions, extras and duplicates</translation>
        </message>
        <message>
            <source>Median difference</source>
            <translation>Median difference</translation>
        </message>
        <message>
            <source>From, to</source>
            <translation>From, to</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>sent</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>Compares what was sent with what arrived, record by record</source>
            <translation>Compares what was sent with what arrived, record by record</translation>
        </message>
        <message>
            <source>SENT</source>
            <translation>SENT</translation>
        </message>
        <message>
            <source>RECEIVED</source>
            <translation>RECEIVED</translation>
        </message>
        <message>
            <source>case,accents,digits,zeros,exact</source>
            <translation>case,accents,digits,zeros,exact</translation>
        </message>
        <message>
            <source>SENT=RECEIVED</source>
            <translation>SENT=RECEIVED</translation>
        </message>
        <message>
            <source>COLUMN[=COLUMN]</source>
            <translation>COLUMN[=COLUMN]</translation>
        </message>
        <message>
            <source>FIELD=TOLERANCE</source>
            <translation>FIELD=TOLERANCE</translation>
        </message>
        <message>
            <source>FIELD=text|number|moment|mapping</source>
            <translation>FIELD=text|number|moment|mapping</translation>
        </message>
        <message>
            <source>FIELD=case,accents,digits,zeros,exact</source>
            <translation>FIELD=case,accents,digits,zeros,exact</translation>
        </message>
        <message>
            <source>FIELD=FACTOR</source>
            <translation>FIELD=FACTOR</translation>
        </message>
        <message>
            <source>FIELD=SENT:RECEIVED</source>
            <translation>FIELD=SENT:RECEIVED</translation>
        </message>
        <message>
            <source>{count} columns belong together, and at most {limit} can be compared at once. Name those that matter with --map.</source>
            <translation>{count} columns belong together, and at most {limit} can be compared at once. Name those that matter with --map.</translation>
        </message>
        <message>
            <source>How a field is compared; without it, as its values look. May be given several times</source>
            <translation>How a field is compared; without it, as its values look. May be given several times</translation>
        </message>
        <message>
            <source>What does not count in the texts of a field, in the words of --key-form. May be given several times</source>
            <translation>What does not count in the texts of a field, in the words of --key-form. May be given several times</translation>
        </message>
        <message>
            <source>The received amount is the sent one times this: 0.01 where cents arrive as reais. May be given several times</source>
            <translation>The received amount is the sent one times this: 0.01 where cents arrive as reais. May be given several times</translation>
        </message>
        <message>
            <source>A received word that stands for a sent one: status=paid:pago. May be given several times</source>
            <translation>A received word that stands for a sent one: status=paid:pago. May be given several times</translation>
        </message>
        <message>
            <source>“{value}” is no factor. Write a number other than zero, as 0.01 or 1000.</source>
            <translation>“{value}” is no factor. Write a number other than zero, as 0.01 or 1000.</translation>
        </message>
        <message>
            <source>“{value}” does not say which word stands for which. Write the sent word, a colon and the received word, as paid:pago.</source>
            <translation>“{value}” does not say which word stands for which. Write the sent word, a colon and the received word, as paid:pago.</translation>
        </message>
        <message>
            <source>WHAT=SHARE</source>
            <translation>WHAT=SHARE</translation>
        </message>
        <message>
            <source>-03:00=Z</source>
            <translation>-03:00=Z</translation>
        </message>
        <message>
            <source>omissions,extras,duplicates,divergences,any</source>
            <translation>omissions,extras,duplicates,divergences,any</translation>
        </message>
        <message>
            <source>Columns that name a record, as SENT or SENT=RECEIVED; --map also tells what they are called on the other side</source>
            <translation>Columns that name a record, as SENT or SENT=RECEIVED; --map also tells what they are called on the other side</translation>
        </message>
        <message>
            <source>What does not count in a key: case, accents, everything but digits, leading zeros; exact: even spaces around and composed accents count</source>
            <translation>What does not count in a key: case, accents, everything but digits, leading zeros; exact: even spaces around and composed accents count</translation>
        </message>
        <message>
            <source>Columns to compare; without any, those that belong together by their names and contents. May be given several times</source>
            <translation>Columns to compare; without any, those that belong together by their names and contents. May be given several times</translation>
        </message>
        <message>
            <source>How far a field may be off: an amount, a percentage of what was sent, or seconds. May be given several times</source>
            <translation>How far a field may be off: an amount, a percentage of what was sent, or seconds. May be given several times</translation>
        </message>
        <message>
            <source>Share that may miss (0.01 or 1%): of omissions, extras, duplicates or a field. May be given several times</source>
            <translation>Share that may miss (0.01 or 1%): of omissions, extras, duplicates or a field. May be given several times</translation>
        </message>
        <message>
            <source>Tells all figures for each value of this column too</source>
            <translation>Tells all figures for each value of this column too</translation>
        </message>
        <message>
            <source>Column of what a record is worth: tells what is at stake</source>
            <translation>Column of what a record is worth: tells what is at stake</translation>
        </message>
        <message>
            <source>Columns of when a record was sent and when it arrived: tells the delay</source>
            <translation>Columns of when a record was sent and when it arrived: tells the delay</translation>
        </message>
        <message>
            <source>Offsets from UTC of times that do not say theirs, of the two sides</source>
            <translation>Offsets from UTC of times that do not say theirs, of the two sides</translation>
        </message>
        <message>
            <source>Plan to compare by, instead of --key and --map</source>
            <translation>Plan to compare by, instead of --key and --map</translation>
        </message>
        <message>
            <source>Writes the plan that was used to this file</source>
            <translation>Writes the plan that was used to this file</translation>
        </message>
        <message>
            <source>Ends with code 1 where one of these is beyond what is allowed</source>
            <translation>Ends with code 1 where one of these is beyond what is allowed</translation>
        </message>
        <message>
            <source>Writes the records that differ to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked</source>
            <translation>Writes the records that differ to this file for a spreadsheet, as CSV or, by its ending, XLSX; personal data masked</translation>
        </message>
        <message>
            <source>Records shown of each kind (20 when left out)</source>
            <translation>Records shown of each kind (20 when left out)</translation>
        </message>
        <message>
            <source>MiB of memory the comparison may use before it goes to disk (2048 when left out)</source>
            <translation>MiB of memory the comparison may use before it goes to disk (2048 when left out)</translation>
        </message>
        <message>
            <source>Name the key with --key, or a plan with --plan, and not both.</source>
            <translation>Name the key with --key, or a plan with --plan, and not both.</translation>
        </message>
        <message>
            <source>{option}: “{value}” is no pair. Write two parts with = between them.</source>
            <translation>{option}: “{value}” is no pair. Write two parts with = between them.</translation>
        </message>
        <message>
            <source>{option}: “{value}” is not among the fields that are compared. Add it with --map.</source>
            <translation>{option}: “{value}” is not among the fields that are compared. Add it with --map.</translation>
        </message>
        <message>
            <source>“{value}” is no tolerance. Write an amount (0.01), a percentage (1%) or seconds (90s).</source>
            <translation>“{value}” is no tolerance. Write an amount (0.01), a percentage (1%) or seconds (90s).</translation>
        </message>
        <message>
            <source>“{value}” is no share. Write it as 0.01 or 1%.</source>
            <translation>“{value}” is no share. Write it as 0.01 or 1%.</translation>
        </message>
        <message>
            <source>There is no reconciliation called “{name}” in this assessment.</source>
            <translation>There is no reconciliation called “{name}” in this assessment.</translation>
        </message>
        <message>
            <source>{share:share} of what was compared arrived as it was sent (95%: {low:share} to {high:share}); {failed} of {checked} did not</source>
            <translation>{share:share} of what was compared arrived as it was sent (95%: {low:share} to {high:share}); {failed} of {checked} did not</translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n record(s) were sent and did not arrive</source>
            <translation>
                <numerusform>{name}: %n record was sent and did not arrive</numerusform>
                <numerusform>{name}: %n records were sent and did not arrive</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n record(s) arrived that were not sent</source>
            <translation>
                <numerusform>{name}: %n record arrived that was not sent</numerusform>
                <numerusform>{name}: %n records arrived that were not sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n row(s) repeat a key on the sent side</source>
            <translation>
                <numerusform>{name}: %n row repeats a key on the sent side</numerusform>
                <numerusform>{name}: %n rows repeat a key on the sent side</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: %n row(s) repeat a key on the received side</source>
            <translation>
                <numerusform>{name}: %n row repeats a key on the received side</numerusform>
                <numerusform>{name}: %n rows repeat a key on the received side</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{name}: “{column}” diverges in %n record(s)</source>
            <translation>
                <numerusform>{name}: “{column}” diverges in %n record</numerusform>
                <numerusform>{name}: “{column}” diverges in %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} records that were sent did not arrive: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>In “{name}”, {failed} of {checked} records that were sent did not arrive: {share:share} (95%: {low:share} to {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} records that arrived were not sent: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>In “{name}”, {failed} of {checked} records that arrived were not sent: {share:share} (95%: {low:share} to {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} sent rows repeat the key of an earlier one: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>In “{name}”, {failed} of {checked} sent rows repeat the key of an earlier one: {share:share} (95%: {low:share} to {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, {failed} of {checked} received rows repeat the key of an earlier one: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>In “{name}”, {failed} of {checked} received rows repeat the key of an earlier one: {share:share} (95%: {low:share} to {high:share}).</translation>
        </message>
        <message>
            <source>In “{name}”, “{column}” arrived otherwise than it was sent in {failed} of {checked} records: {share:share} (95%: {low:share} to {high:share}).</source>
            <translation>In “{name}”, “{column}” arrived otherwise than it was sent in {failed} of {checked} records: {share:share} (95%: {low:share} to {high:share}).</translation>
        </message>
        <message>
            <source>At stake: {amount:amount}.</source>
            <translation>At stake: {amount:amount}.</translation>
        </message>
        <message>
            <source>At most {tolerated:share} is tolerated.</source>
            <translation>At most {tolerated:share} is tolerated.</translation>
        </message>
        <message>
            <source>Compare {name}</source>
            <translation>Compare {name}</translation>
        </message>
        <message>
            <source>Add reconciliation {name}</source>
            <translation>Add reconciliation {name}</translation>
        </message>
        <message>
            <source>Change how {name} is compared</source>
            <translation>Change how {name} is compared</translation>
        </message>
        <message>
            <source>Remove reconciliation {name}</source>
            <translation>Remove reconciliation {name}</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>Reconciliation</translation>
        </message>
        <message>
            <source>Sent feed</source>
            <translation>Sent feed</translation>
        </message>
        <message>
            <source>Received feed</source>
            <translation>Received feed</translation>
        </message>
        <message>
            <source>Rows sent</source>
            <translation>Rows sent</translation>
        </message>
        <message>
            <source>Unreadable lines sent</source>
            <translation>Unreadable lines sent</translation>
        </message>
        <message>
            <source>Rows received</source>
            <translation>Rows received</translation>
        </message>
        <message>
            <source>Unreadable lines received</source>
            <translation>Unreadable lines received</translation>
        </message>
        <message>
            <source>Omitted</source>
            <translation>Omitted</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Extra</translation>
        </message>
        <message>
            <source>Duplicates</source>
            <translation>Duplicates</translation>
        </message>
        <message>
            <source>Without a key</source>
            <translation>Without a key</translation>
        </message>
        <message>
            <source>Figures of a comparison</source>
            <translation>Figures of a comparison</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Record of a comparison</source>
            <translation>Record of a comparison</translation>
        </message>
        <message>
            <source>What became of it</source>
            <translation>What became of it</translation>
        </message>
        <message>
            <source>Row sent</source>
            <translation>Row sent</translation>
        </message>
        <message>
            <source>Row received</source>
            <translation>Row received</translation>
        </message>
        <message>
            <source>Fields that diverge</source>
            <translation>Fields that diverge</translation>
        </message>
        <message>
            <source>Duplicate sent</source>
            <translation>Duplicate sent</translation>
        </message>
        <message>
            <source>Duplicate received</source>
            <translation>Duplicate received</translation>
        </message>
        <message>
            <source>{from:amount} to {to:amount}</source>
            <translation>{from:amount} to {to:amount}</translation>
        </message>
        <message>
            <source>Arrived as sent</source>
            <translation>Arrived as sent</translation>
        </message>
        <message>
            <source>{sent} rows sent, {received} received</source>
            <translation>{sent} rows sent, {received} received</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Compared</translation>
        </message>
        <message>
            <source>Delay from sent to received</source>
            <translation>Delay from sent to received</translation>
        </message>
        <message>
            <source>Median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</source>
            <translation>Median {p50:duration}, 90% within {p90:duration}, 95% within {p95:duration}, longest {max:duration}</translation>
        </message>
        <message>
            <source>How far “{field}” is off (received less sent)</source>
            <translation>How far “{field}” is off (received less sent)</translation>
        </message>
        <message>
            <source>From {min:amount} to {max:amount}, median {p50:amount}</source>
            <translation>From {min:amount} to {max:amount}, median {p50:amount}</translation>
        </message>
        <message>
            <source>From {min:duration} to {max:duration}, median {p50:duration}</source>
            <translation>From {min:duration} to {max:duration}, median {p50:duration}</translation>
        </message>
        <message>
            <source>Divergent</source>
            <translation>Divergent</translation>
        </message>
        <message>
            <source>{from:duration} to {to:duration}</source>
            <translation>{from:duration} to {to:duration}</translation>
        </message>
        <message>
            <source>Divergence by field, with 95% intervals</source>
            <translation>Divergence by field, with 95% intervals</translation>
        </message>
        <message>
            <source>From sent to equal</source>
            <translation>From sent to equal</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>What went wrong by {column}</source>
            <translation>What went wrong by {column}</translation>
        </message>
        <message>
            <source>Shares of the records of each segment; the {shown} largest of {all}</source>
            <translation>Shares of the records of each segment; the {shown} largest of {all}</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Arrived as sent, over the comparisons</source>
            <translation>Arrived as sent, over the comparisons</translation>
        </message>
        <message>
            <source>The last {n} comparisons: share of sent records that arrived without a divergence, with 95% intervals</source>
            <translation>The last {n} comparisons: share of sent records that arrived without a divergence, with 95% intervals</translation>
        </message>
        <message>
            <source>{cause:word} ({count} of {looked} looked at)</source>
            <translation>{cause:word} ({count} of {looked} looked at)</translation>
        </message>
        <message>
            <source>Records that did not arrive once and only once</source>
            <translation>Records that did not arrive once and only once</translation>
        </message>
        <message>
            <source>Shares with their 95% Wilson interval. Sent rows are those on both sides, the omitted, the duplicates and those without a key; received rows likewise.</source>
            <translation>Shares with their 95% Wilson interval. Sent rows are those on both sides, the omitted, the duplicates and those without a key; received rows likewise.</translation>
        </message>
        <message>
            <source>“{field}”: sent and received</source>
            <translation>“{field}”: sent and received</translation>
        </message>
        <message>
            <source>Fields of the records on both sides</source>
            <translation>Fields of the records on both sides</translation>
        </message>
        <message>
            <source>What a divergence looks like is told by the first of them.</source>
            <translation>What a divergence looks like is told by the first of them.</translation>
        </message>
        <message>
            <source>Reconciliation: {name}</source>
            <translation>Reconciliation: {name}</translation>
        </message>
        <message>
            <source>Looks like</source>
            <translation>Looks like</translation>
        </message>
        <message>
            <source>Compared on {at:datetime}: {sent} rows sent ({sent_rejects} unreadable lines), {received} received ({received_rejects} unreadable lines).</source>
            <translation>Compared on {at:datetime}: {sent} rows sent ({sent_rejects} unreadable lines), {received} received ({received_rejects} unreadable lines).</translation>
        </message>
        <message>
            <source>What the comparison is called in the assessment; the names of both feeds when left out</source>
            <translation>What the comparison is called in the assessment; the names of both feeds when left out</translation>
        </message>
        <message>
            <source>Sent and received</source>
            <translation>Sent and received</translation>
        </message>
        <message>
            <source>Comparison of</source>
            <translation>Comparison of</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>New reconciliation</source>
            <translation>New reconciliation</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Export differences</source>
            <translation>Export differences</translation>
        </message>
        <message>
            <source>differences.csv</source>
            <translation>differences.csv</translation>
        </message>
        <message>
            <source>differences.xlsx</source>
            <translation>differences.xlsx</translation>
        </message>
        <message>
            <source>{path} has {kept} of the {all} differences; a comparison keeps the first of each kind. The command line writes all of them.</source>
            <translation>{path} has {kept} of the {all} differences; a comparison keeps the first of each kind. The command line writes all of them.</translation>
        </message>
        <message>
            <source>Look at the keys</source>
            <translation>Look at the keys</translation>
        </message>
        <message>
            <source>Write the differences</source>
            <translation>Write the differences</translation>
        </message>
        <message>
            <source>Two feeds are needed</source>
            <translation>Two feeds are needed</translation>
        </message>
        <message>
            <source>Add what was sent and what arrived as feeds; then compare them record by record.</source>
            <translation>Add what was sent and what arrived as feeds; then compare them record by record.</translation>
        </message>
        <message>
            <source>Add feeds</source>
            <translation>Add feeds</translation>
        </message>
        <message>
            <source>Nothing is compared yet</source>
            <translation>Nothing is compared yet</translation>
        </message>
        <message>
            <source>Choose two feeds: which columns belong together is proposed by their names and contents.</source>
            <translation>Choose two feeds: which columns belong together is proposed by their names and contents.</translation>
        </message>
        <message>
            <source>Not compared yet</source>
            <translation>Not compared yet</translation>
        </message>
        <message>
            <source>Press Compare: every record that was sent is looked for among those that arrived.</source>
            <translation>Press Compare: every record that was sent is looked for among those that arrived.</translation>
        </message>
        <message>
            <source>What is compared with what</source>
            <translation>What is compared with what</translation>
        </message>
        <message>
            <source>Each sent column at the left is linked to a received one. The key names a record on both sides.</source>
            <translation>Each sent column at the left is linked to a received one. The key names a record on both sides.</translation>
        </message>
        <message>
            <source>sent → received</source>
            <translation>sent → received</translation>
        </message>
        <message>
            <source>Something cannot be read: look at the marked fields, and link every column that is used.</source>
            <translation>Something cannot be read: look at the marked fields, and link every column that is used.</translation>
        </message>
        <message>
            <source>Choose at least one column as the key.</source>
            <translation>Choose at least one column as the key.</translation>
        </message>
        <message>
            <source>Looking at the keys…</source>
            <translation>Looking at the keys…</translation>
        </message>
        <message>
            <source>{matching} of {sent} keys of the first {sent_rows} sent rows are among the {received} keys of the first {received_rows} received rows.</source>
            <translation>{matching} of {sent} keys of the first {sent_rows} sent rows are among the {received} keys of the first {received_rows} received rows.</translation>
        </message>
        <message>
            <source>Rows that repeat a key: {count}.</source>
            <translation>Rows that repeat a key: {count}.</translation>
        </message>
        <message>
            <source>Rows without a key: {count}.</source>
            <translation>Rows without a key: {count}.</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Compare as</source>
            <translation>Compare as</translation>
        </message>
        <message>
            <source>Tolerance or words</source>
            <translation>Tolerance or words</translation>
        </message>
        <message>
            <source>Why proposed</source>
            <translation>Why proposed</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>not linked</source>
            <translation>not linked</translation>
        </message>
        <message>
            <source>Received columns that nothing is linked to: {columns}.</source>
            <translation>Received columns that nothing is linked to: {columns}.</translation>
        </message>
        <message>
            <source>Link it to a received column</source>
            <translation>Link it to a received column</translation>
        </message>
        <message>
            <source>This cannot be read</source>
            <translation>This cannot be read</translation>
        </message>
        <message>
            <source>What counts, how often it may differ, and how severe that is</source>
            <translation>What counts, how often it may differ, and how severe that is</translation>
        </message>
        <message>
            <source>May differ in</source>
            <translation>May differ in</translation>
        </message>
        <message>
            <source>no record</source>
            <translation>no record</translation>
        </message>
        <message>
            <source>Severity where it misses</source>
            <translation>Severity where it misses</translation>
        </message>
        <message>
            <source>Upper and lower case are the same</source>
            <translation>Upper and lower case are the same</translation>
        </message>
        <message>
            <source>With and without accents are the same</source>
            <translation>With and without accents are the same</translation>
        </message>
        <message>
            <source>Only digits count</source>
            <translation>Only digits count</translation>
        </message>
        <message>
            <source>Leading zeros do not count</source>
            <translation>Leading zeros do not count</translation>
        </message>
        <message>
            <source>Spaces around do not count</source>
            <translation>Spaces around do not count</translation>
        </message>
        <message>
            <source>Composed and separate accents are the same</source>
            <translation>Composed and separate accents are the same</translation>
        </message>
        <message>
            <source>Use of {column}</source>
            <translation>Use of {column}</translation>
        </message>
        <message>
            <source>Received column for {column}</source>
            <translation>Received column for {column}</translation>
        </message>
        <message>
            <source>How {column} is compared</source>
            <translation>How {column} is compared</translation>
        </message>
        <message>
            <source>Tolerance of {column}</source>
            <translation>Tolerance of {column}</translation>
        </message>
        <message>
            <source>What counts in {column}, and how often it may differ</source>
            <translation>What counts in {column}, and how often it may differ</translation>
        </message>
        <message>
            <source>exact</source>
            <translation>exact</translation>
        </message>
        <message>
            <source>exact, or 0.01; 1%; ×100</source>
            <translation>exact, or 0.01; 1%; ×100</translation>
        </message>
        <message>
            <source>exact, or 60 s</source>
            <translation>exact, or 60 s</translation>
        </message>
        <message>
            <source>paid=pago; canceled=cancelado</source>
            <translation>paid=pago; canceled=cancelado</translation>
        </message>
        <message>
            <source>same name ({score:percent})</source>
            <translation>same name ({score:percent})</translation>
        </message>
        <message>
            <source>same meaning ({score:percent})</source>
            <translation>same meaning ({score:percent})</translation>
        </message>
        <message>
            <source>similar name ({score:percent})</source>
            <translation>similar name ({score:percent})</translation>
        </message>
        <message>
            <source>same values ({score:percent})</source>
            <translation>same values ({score:percent})</translation>
        </message>
        <message>
            <source>values of the same form ({score:percent})</source>
            <translation>values of the same form ({score:percent})</translation>
        </message>
        <message>
            <source>Figures for each</source>
            <translation>Figures for each</translation>
        </message>
        <message>
            <source>A record is worth</source>
            <translation>A record is worth</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>Sent at</translation>
        </message>
        <message>
            <source>Arrived at</source>
            <translation>Arrived at</translation>
        </message>
        <message>
            <source>Zone of sent times</source>
            <translation>Zone of sent times</translation>
        </message>
        <message>
            <source>Zone of received times</source>
            <translation>Zone of received times</translation>
        </message>
        <message>
            <source>Omissions tolerated</source>
            <translation>Omissions tolerated</translation>
        </message>
        <message>
            <source>Extras tolerated</source>
            <translation>Extras tolerated</translation>
        </message>
        <message>
            <source>Duplicates tolerated</source>
            <translation>Duplicates tolerated</translation>
        </message>
        <message>
            <source>Verdicts</source>
            <translation>Verdicts</translation>
        </message>
        <message>
            <source>Segments</source>
            <translation>Segments</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>{field} diverges: {count}</source>
            <translation>{field} diverges: {count}</translation>
        </message>
        <message>
            <source>{fate}: {count}</source>
            <translation>{fate}: {count}</translation>
        </message>
        <message>
            <source>Nothing differs: everything that was sent arrived as it was sent.</source>
            <translation>Nothing differs: everything that was sent arrived as it was sent.</translation>
        </message>
        <message>
            <source>The record on both sides; fields that differ: {count}</source>
            <translation>The record on both sides; fields that differ: {count}</translation>
        </message>
        <message>
            <source>The record was sent; there is nothing on the received side</source>
            <translation>The record was sent; there is nothing on the received side</translation>
        </message>
        <message>
            <source>The record was received; there is nothing on the sent side</source>
            <translation>The record was received; there is nothing on the sent side</translation>
        </message>
        <message>
            <source>The record repeats one that was sent with the same key</source>
            <translation>The record repeats one that was sent with the same key</translation>
        </message>
        <message>
            <source>The record repeats one that was received with the same key</source>
            <translation>The record repeats one that was received with the same key</translation>
        </message>
        <message>
            <source>The record side by side</source>
            <translation>The record side by side</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>differs</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Mark</translation>
        </message>
        <message>
            <source>Compared as</source>
            <translation>Compared as</translation>
        </message>
        <message>
            <source>Reason to propose</source>
            <translation>Reason to propose</translation>
        </message>
        <message>
            <source>95% within</source>
            <translation>95% within</translation>
        </message>
        <message>
            <source>At stake</source>
            <translation>At stake</translation>
        </message>
        <message>
            <source>{time:duration}</source>
            <translation>{time:duration}</translation>
        </message>
        <message>
            <source>number</source>
            <translation>number</translation>
        </message>
        <message>
            <source>words</source>
            <translation>words</translation>
        </message>
        <message>
            <source>Omitted record</source>
            <translation>Omitted record</translation>
        </message>
        <message numerus="yes">
            <source>Of {all} in all, the first %n are here; personal data is masked.</source>
            <translation>
                <numerusform>Of {all} in all, the first is here; personal data is masked.</numerusform>
                <numerusform>Of {all} in all, the first %n are here; personal data is masked.</numerusform>
            </translation>
        </message>
        <message>
            <source>Record key</source>
            <translation>Record key</translation>
        </message>
        <message>
            <source>no column</source>
            <translation>no column</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Differs</translation>
        </message>
        <message>
            <source>The newest time that arrived lies {ahead:duration} ahead of now. Check the clocks, the zone and how the dates are written.</source>
            <translation>The newest time that arrived lies {ahead:duration} ahead of now. Check the clocks, the zone and how the dates are written.</translation>
        </message>
        <message>
            <source>{path} is empty. Choose the file that holds the description.</source>
            <translation>{path} is empty. Choose the file that holds the description.</translation>
        </message>
        <message>
            <source>{path} is neither sound JSON nor sound YAML: look at line {line}, column {column}. Correct it there and try again.</source>
            <translation>{path} is neither sound JSON nor sound YAML: look at line {line}, column {column}. Correct it there and try again.</translation>
        </message>
        <message>
            <source>{path} is nested more than {limit} levels deep at line {line}. Use a flatter file.</source>
            <translation>{path} is nested more than {limit} levels deep at line {line}. Use a flatter file.</translation>
        </message>
        <message>
            <source>The aliases of {path} stand for more than can be read; it goes too far at line {line}. Write out what they repeat, or leave them away.</source>
            <translation>The aliases of {path} stand for more than can be read; it goes too far at line {line}. Write out what they repeat, or leave them away.</translation>
        </message>
        <message>
            <source>Line {line}: &quot;{text}&quot; comes twice; the last one was taken.</source>
            <translation>Line {line}: &quot;{text}&quot; comes twice; the last one was taken.</translation>
        </message>
        <message>
            <source>A second document begins at line {line}; only the first one was read.</source>
            <translation>A second document begins at line {line}; only the first one was read.</translation>
        </message>
        <message>
            <source>The text is not UTF-8 at line {line}; it was read as Windows-1252.</source>
            <translation>The text is not UTF-8 at line {line}; it was read as Windows-1252.</translation>
        </message>
        <message>
            <source>Line {line}: &quot;*{text}&quot; names nothing that is complete there; it was left empty.</source>
            <translation>Line {line}: &quot;*{text}&quot; names nothing that is complete there; it was left empty.</translation>
        </message>
        <message numerus="yes">
            <source>%n operation(s)</source>
            <translation>
                <numerusform>%n operation</numerusform>
                <numerusform>%n operations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n schema(s)</source>
            <translation>
                <numerusform>%n schema</numerusform>
                <numerusform>%n schemas</numerusform>
            </translation>
        </message>
        <message>
            <source>Read a description of an interface and show what is in it</source>
            <translation>Read a description of an interface and show what is in it</translation>
        </message>
        <message>
            <source>DESCRIPTION</source>
            <translation>DESCRIPTION</translation>
        </message>
        <message>
            <source>{name} {version}</source>
            <translation>{name} {version}</translation>
        </message>
        <message>
            <source>{place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.</source>
            <translation>{place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.</translation>
        </message>
        <message>
            <source>Line {line}: {place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.</source>
            <translation>Line {line}: {place} holds what looks like a real credential. Have it replaced where it is used, and taken out of the description.</translation>
        </message>
        <message>
            <source>{path} holds nothing that belongs to {format:word}. Choose another file, or another format.</source>
            <translation>{path} holds nothing that belongs to {format:word}. Choose another file, or another format.</translation>
        </message>
        <message>
            <source>{path} is not {asked:word} but {format:word}. Import it as that.</source>
            <translation>{path} is not {asked:word} but {format:word}. Import it as that.</translation>
        </message>
        <message>
            <source>{path} is no description of an interface that can be read. Choose an OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, Insomnia, Bruno or HAR file.</source>
            <translation>{path} is no description of an interface that can be read. Choose an OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, Insomnia, Bruno or HAR file.</translation>
        </message>
        <message>
            <source>Version {version} is not one that is known; what could be understood was read.</source>
            <translation>Version {version} is not one that is known; what could be understood was read.</translation>
        </message>
        <message>
            <source>The description does not say what the interface is called. Give it a name.</source>
            <translation>The description does not say what the interface is called. Give it a name.</translation>
        </message>
        <message>
            <source>The description holds no operation. Check that it is the whole one.</source>
            <translation>The description holds no operation. Check that it is the whole one.</translation>
        </message>
        <message>
            <source>Line {line}: {place} holds no operations and was left out.</source>
            <translation>Line {line}: {place} holds no operations and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: {operation} comes twice; both were taken.</source>
            <translation>Line {line}: {operation} comes twice; both were taken.</translation>
        </message>
        <message>
            <source>More than {limit} places were not understood; the rest of them is not listed.</source>
            <translation>More than {limit} places were not understood; the rest of them is not listed.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} leads to nothing. Add what is missing, or correct the reference.</source>
            <translation>Line {line}: {reference} leads to nothing. Add what is missing, or correct the reference.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} leads back to itself and was left out.</source>
            <translation>Line {line}: {reference} leads back to itself and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} lies on the network and was not fetched. Put that file beside this one to have it read.</source>
            <translation>Line {line}: {reference} lies on the network and was not fetched. Put that file beside this one to have it read.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} lies outside the folder of the description and was not looked at. Put that file into the folder to have it read.</source>
            <translation>Line {line}: {reference} lies outside the folder of the description and was not looked at. Put that file into the folder to have it read.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} cannot be read. Correct that file.</source>
            <translation>Line {line}: {reference} cannot be read. Correct that file.</translation>
        </message>
        <message>
            <source>OpenAPI</source>
            <translation>OpenAPI</translation>
        </message>
        <message>
            <source>AsyncAPI</source>
            <translation>AsyncAPI</translation>
        </message>
        <message>
            <source>WSDL</source>
            <translation>WSDL</translation>
        </message>
        <message>
            <source>XML Schema (XSD)</source>
            <translation>XML Schema (XSD)</translation>
        </message>
        <message>
            <source>GraphQL</source>
            <translation>GraphQL</translation>
        </message>
        <message>
            <source>Postman</source>
            <translation>Postman</translation>
        </message>
        <message>
            <source>Insomnia</source>
            <translation>Insomnia</translation>
        </message>
        <message>
            <source>Bruno</source>
            <translation>Bruno</translation>
        </message>
        <message>
            <source>HAR</source>
            <translation>HAR</translation>
        </message>
        <message>
            <source>Sample file</source>
            <translation>Sample file</translation>
        </message>
        <message>
            <source>Contact point</source>
            <translation>Contact point</translation>
        </message>
        <message>
            <source>Offered by</source>
            <translation>Offered by</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Used by</translation>
        </message>
        <message>
            <source>Which way the data goes</source>
            <translation>Which way the data goes</translation>
        </message>
        <message>
            <source>What sets it off</source>
            <translation>What sets it off</translation>
        </message>
        <message>
            <source>Protocol</source>
            <translation>Protocol</translation>
        </message>
        <message>
            <source>Version of the protocol</source>
            <translation>Version of the protocol</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Authentication</translation>
        </message>
        <message>
            <source>How access is given and renewed</source>
            <translation>How access is given and renewed</translation>
        </message>
        <message>
            <source>Items exchanged</source>
            <translation>Items exchanged</translation>
        </message>
        <message>
            <source>Updates of an item in a day</source>
            <translation>Updates of an item in a day</translation>
        </message>
        <message>
            <source>Busiest hour over an average one</source>
            <translation>Busiest hour over an average one</translation>
        </message>
        <message>
            <source>Items in a call</source>
            <translation>Items in a call</translation>
        </message>
        <message>
            <source>Calls allowed</source>
            <translation>Calls allowed</translation>
        </message>
        <message>
            <source>in how many seconds</source>
            <translation>in how many seconds</translation>
        </message>
        <message>
            <source>What the limit counts by</source>
            <translation>What the limit counts by</translation>
        </message>
        <message>
            <source>Batch window in minutes</source>
            <translation>Batch window in minutes</translation>
        </message>
        <message>
            <source>Time limit in seconds</source>
            <translation>Time limit in seconds</translation>
        </message>
        <message>
            <source>What happens after a failure</source>
            <translation>What happens after a failure</translation>
        </message>
        <message>
            <source>A repeated call does nothing twice</source>
            <translation>A repeated call does nothing twice</translation>
        </message>
        <message>
            <source>Order of messages</source>
            <translation>Order of messages</translation>
        </message>
        <message>
            <source>Lists come in pages</source>
            <translation>Lists come in pages</translation>
        </message>
        <message>
            <source>Notices are signed</source>
            <translation>Notices are signed</translation>
        </message>
        <message>
            <source>Environment for trials</source>
            <translation>Environment for trials</translation>
        </message>
        <message>
            <source>Environments</source>
            <translation>Environments</translation>
        </message>
        <message>
            <source>Versions and retirement</source>
            <translation>Versions and retirement</translation>
        </message>
        <message>
            <source>Errors are described</source>
            <translation>Errors are described</translation>
        </message>
        <message>
            <source>Agreed service level</source>
            <translation>Agreed service level</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Queue</translation>
        </message>
        <message>
            <source>File exchange</source>
            <translation>File exchange</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Portal</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <source>To whoever offers it</source>
            <translation>To whoever offers it</translation>
        </message>
        <message>
            <source>From whoever offers it</source>
            <translation>From whoever offers it</translation>
        </message>
        <message>
            <source>Both ways</source>
            <translation>Both ways</translation>
        </message>
        <message>
            <source>Sent at once</source>
            <translation>Sent at once</translation>
        </message>
        <message>
            <source>Asked for regularly</source>
            <translation>Asked for regularly</translation>
        </message>
        <message>
            <source>In batches</source>
            <translation>In batches</translation>
        </message>
        <message>
            <source>When needed</source>
            <translation>When needed</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API key</translation>
        </message>
        <message>
            <source>Basic (user and password in each call)</source>
            <translation>Basic (user and password in each call)</translation>
        </message>
        <message>
            <source>Bearer token</source>
            <translation>Bearer token</translation>
        </message>
        <message>
            <source>OAuth 2.0</source>
            <translation>OAuth 2.0</translation>
        </message>
        <message>
            <source>OpenID Connect</source>
            <translation>OpenID Connect</translation>
        </message>
        <message>
            <source>Certificate (mutual TLS)</source>
            <translation>Certificate (mutual TLS)</translation>
        </message>
        <message>
            <source>Signed calls</source>
            <translation>Signed calls</translation>
        </message>
        <message>
            <source>User and password</source>
            <translation>User and password</translation>
        </message>
        <message>
            <source>SSH key</source>
            <translation>SSH key</translation>
        </message>
        <message>
            <source>Another</source>
            <translation>Another</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Description of an interface</source>
            <translation>Description of an interface</translation>
        </message>
        <message>
            <source>Version of the format</source>
            <translation>Version of the format</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Description</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Read</translation>
        </message>
        <message>
            <source>Operations</source>
            <translation>Operations</translation>
        </message>
        <message>
            <source>Schemas</source>
            <translation>Schemas</translation>
        </message>
        <message>
            <source>Servers</source>
            <translation>Servers</translation>
        </message>
        <message>
            <source>Security schemes</source>
            <translation>Security schemes</translation>
        </message>
        <message>
            <source>Credentials in examples</source>
            <translation>Credentials in examples</translation>
        </message>
        <message>
            <source>Operation</source>
            <translation>Operation</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Path</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Deprecated</source>
            <translation>Deprecated</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Security</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Detail</translation>
        </message>
        <message>
            <source>Not described any more</source>
            <translation>Not described any more</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>File layout</source>
            <translation>File layout</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <source>The inventory has no contact point called {name}. Look it up with: prumo contact list</source>
            <translation>The inventory has no contact point called {name}. Look it up with: prumo contact list</translation>
        </message>
        <message>
            <source>The description holds {n} interfaces; only one can belong to a contact point. Import it without naming one.</source>
            <translation>The description holds {n} interfaces; only one can belong to a contact point. Import it without naming one.</translation>
        </message>
        <message>
            <source>Read {file} into the inventory</source>
            <translation>Read {file} into the inventory</translation>
        </message>
        <message>
            <source>{name}: new in the inventory, {added:operations}</source>
            <translation>{name}: new in the inventory, {added:operations}</translation>
        </message>
        <message>
            <source>{name}, operations: added {added}, changed {changed}, removed {removed}, kept for their notes {gone}, as before {same}</source>
            <translation>{name}, operations: added {added}, changed {changed}, removed {removed}, kept for their notes {gone}, as before {same}</translation>
        </message>
        <message>
            <source>keep it in this assessment&apos;s inventory; what is known already is updated</source>
            <translation>keep it in this assessment&apos;s inventory; what is known already is updated</translation>
        </message>
        <message>
            <source>the contact point it belongs to, by id or name</source>
            <translation>the contact point it belongs to, by id or name</translation>
        </message>
        <message>
            <source>{path} is not sound XML: look at line {line}, column {column}. Correct it there and try again.</source>
            <translation>{path} is not sound XML: look at line {line}, column {column}. Correct it there and try again.</translation>
        </message>
        <message>
            <source>The DOCTYPE at line {line} was passed over; what it defines was not expanded.</source>
            <translation>The DOCTYPE at line {line} was passed over; what it defines was not expanded.</translation>
        </message>
        <message>
            <source>The file says that it is {declared}, but line {line} shows that it is {used}; it was read as that. Correct its first line.</source>
            <translation>The file says that it is {declared}, but line {line} shows that it is {used}; it was read as that. Correct its first line.</translation>
        </message>
        <message>
            <source>The encoding {declared} is not known; the file was read as {used} from line {line} on. Save it as UTF-8.</source>
            <translation>The encoding {declared} is not known; the file was read as {used} from line {line} on. Save it as UTF-8.</translation>
        </message>
        <message>
            <source>{name}: credentials cross the network unencrypted</source>
            <translation>{name}: credentials cross the network unencrypted</translation>
        </message>
        <message>
            <source>{name} is reached at {address}, and every call carries the credential as it is.</source>
            <translation>{name} is reached at {address}, and every call carries the credential as it is.</translation>
        </message>
        <message>
            <source>Credentials travel over TLS only.</source>
            <translation>Credentials travel over TLS only.</translation>
        </message>
        <message>
            <source>Whoever listens on the way can use the credential: read orders and customers&apos; data, and place orders.</source>
            <translation>Whoever listens on the way can use the credential: read orders and customers&apos; data, and place orders.</translation>
        </message>
        <message>
            <source>Switch to the encrypted address, close the open one, and replace the credentials that were used there.</source>
            <translation>Switch to the encrypted address, close the open one, and replace the credentials that were used there.</translation>
        </message>
        <message>
            <source>{name}: access without a credential</source>
            <translation>{name}: access without a credential</translation>
        </message>
        <message>
            <source>{name} asks for no credential.</source>
            <translation>{name} asks for no credential.</translation>
        </message>
        <message>
            <source>{open} of {all} operations of {name} ask for no credential.</source>
            <translation>{open} of {all} operations of {name} ask for no credential.</translation>
        </message>
        <message>
            <source>Each system has a credential of its own with no more access than it needs; what is open on purpose is said to be.</source>
            <translation>Each system has a credential of its own with no more access than it needs; what is open on purpose is said to be.</translation>
        </message>
        <message>
            <source>Anybody who finds the address can use it.</source>
            <translation>Anybody who finds the address can use it.</translation>
        </message>
        <message>
            <source>Ask which operations are open on purpose, and protect the others.</source>
            <translation>Ask which operations are open on purpose, and protect the others.</translation>
        </message>
        <message>
            <source>{name}: credentials in the description</source>
            <translation>{name}: credentials in the description</translation>
        </message>
        <message>
            <source>Values in {file} that look like real credentials: {count}; the first stands at line {line} ({place}).</source>
            <translation>Values in {file} that look like real credentials: {count}; the first stands at line {line} ({place}).</translation>
        </message>
        <message>
            <source>Values in {file} that look like real credentials: {count}; the first stands in {place}.</source>
            <translation>Values in {file} that look like real credentials: {count}; the first stands in {place}.</translation>
        </message>
        <message>
            <source>Descriptions and collections hold placeholders.</source>
            <translation>Descriptions and collections hold placeholders.</translation>
        </message>
        <message>
            <source>Whoever has the file can use the credential, and files are passed on.</source>
            <translation>Whoever has the file can use the credential, and files are passed on.</translation>
        </message>
        <message>
            <source>Have the credential replaced where it is used, and the file cleaned. Do not pass the file on before that.</source>
            <translation>Have the credential replaced where it is used, and the file cleaned. Do not pass the file on before that.</translation>
        </message>
        <message>
            <source>{name}: data crosses the network unencrypted</source>
            <translation>{name}: data crosses the network unencrypted</translation>
        </message>
        <message>
            <source>{name} is reached at {address}, without encryption.</source>
            <translation>{name} is reached at {address}, without encryption.</translation>
        </message>
        <message>
            <source>Data of orders and customers travels over TLS or SSH only.</source>
            <translation>Data of orders and customers travels over TLS or SSH only.</translation>
        </message>
        <message>
            <source>Personal data can be read and changed on the way.</source>
            <translation>Personal data can be read and changed on the way.</translation>
        </message>
        <message>
            <source>Switch to the encrypted variant (https, SFTP, FTPS, wss) and close the open one.</source>
            <translation>Switch to the encrypted variant (https, SFTP, FTPS, wss) and close the open one.</translation>
        </message>
        <message>
            <source>{name}: notices are not signed</source>
            <translation>{name}: notices are not signed</translation>
        </message>
        <message>
            <source>The notices of {name} carry no signature.</source>
            <translation>The notices of {name} carry no signature.</translation>
        </message>
        <message>
            <source>Each notice carries a signature that its receiver checks.</source>
            <translation>Each notice carries a signature that its receiver checks.</translation>
        </message>
        <message>
            <source>Anybody who knows the address can report a payment or a change of stock that never happened.</source>
            <translation>Anybody who knows the address can report a payment or a change of stock that never happened.</translation>
        </message>
        <message>
            <source>Agree on a signature (HMAC of the body with a time stamp) and refuse notices without it.</source>
            <translation>Agree on a signature (HMAC of the body with a time stamp) and refuse notices without it.</translation>
        </message>
        <message>
            <source>{name}: the limit does not carry the volume</source>
            <translation>{name}: the limit does not carry the volume</translation>
        </message>
        <message>
            <source>In the busiest hour at least a quarter of the limit is left.</source>
            <translation>In the busiest hour at least a quarter of the limit is left.</translation>
        </message>
        <message>
            <source>Calls are refused exactly when most is sold: prices and stock in the shop fall behind.</source>
            <translation>Calls are refused exactly when most is sold: prices and stock in the shop fall behind.</translation>
        </message>
        <message>
            <source>Send only what changed, several items in a call, or agree on a higher limit before the next season.</source>
            <translation>Send only what changed, several items in a call, or agree on a higher limit before the next season.</translation>
        </message>
        <message>
            <source>{name}: a repeated call may order twice</source>
            <translation>{name}: a repeated call may order twice</translation>
        </message>
        <message>
            <source>A repeated call to {name} does its work again.</source>
            <translation>A repeated call to {name} does its work again.</translation>
        </message>
        <message>
            <source>Operations of {name} that create orders, payments or invoices and take no idempotency key: {count}; the first is {first}.</source>
            <translation>Operations of {name} that create orders, payments or invoices and take no idempotency key: {count}; the first is {first}.</translation>
        </message>
        <message>
            <source>What creates an order takes a key by which a repeated call is recognised.</source>
            <translation>What creates an order takes a key by which a repeated call is recognised.</translation>
        </message>
        <message>
            <source>After a time-out the caller repeats, and the customer gets two orders or pays twice.</source>
            <translation>After a time-out the caller repeats, and the customer gets two orders or pays twice.</translation>
        </message>
        <message>
            <source>Ask whether the supplier recognises the order&apos;s own number; else agree on an idempotency key, and test a repeated call.</source>
            <translation>Ask whether the supplier recognises the order&apos;s own number; else agree on an idempotency key, and test a repeated call.</translation>
        </message>
        <message>
            <source>{name}: a CNPJ with letters does not fit</source>
            <translation>{name}: a CNPJ with letters does not fit</translation>
        </message>
        <message>
            <source>Fields of {name} for a CNPJ, or for a key that holds one, that take digits alone: {count}; the first is {first}.</source>
            <translation>Fields of {name} for a CNPJ, or for a key that holds one, that take digits alone: {count}; the first is {first}.</translation>
        </message>
        <message>
            <source>Fields for a CNPJ take letters in the first twelve places (IN RFB 2229/2024, issued from July 2026).</source>
            <translation>Fields for a CNPJ take letters in the first twelve places (IN RFB 2229/2024, issued from July 2026).</translation>
        </message>
        <message>
            <source>Orders and invoices of companies registered from July 2026 on are refused.</source>
            <translation>Orders and invoices of companies registered from July 2026 on are refused.</translation>
        </message>
        <message>
            <source>Ask the supplier when these fields take letters, and test with 12.ABC.345/01DE-35.</source>
            <translation>Ask the supplier when these fields take letters, and test with 12.ABC.345/01DE-35.</translation>
        </message>
        <message>
            <source>{name}: errors are not described</source>
            <translation>{name}: errors are not described</translation>
        </message>
        <message>
            <source>{name} does not describe its errors.</source>
            <translation>{name} does not describe its errors.</translation>
        </message>
        <message>
            <source>{count} of {all} operations of {name} do not say what an error looks like; the first is {first}.</source>
            <translation>{count} of {all} operations of {name} do not say what an error looks like; the first is {first}.</translation>
        </message>
        <message>
            <source>Each operation says which errors it gives, with a code that programs can rely on (for example RFC 9457).</source>
            <translation>Each operation says which errors it gives, with a code that programs can rely on (for example RFC 9457).</translation>
        </message>
        <message>
            <source>Programs cannot tell what may be repeated from what must be corrected; people read logs instead.</source>
            <translation>Programs cannot tell what may be repeated from what must be corrected; people read logs instead.</translation>
        </message>
        <message>
            <source>Ask for the list of errors, and provoke the five most likely ones on the environment for trials.</source>
            <translation>Ask for the list of errors, and provoke the five most likely ones on the environment for trials.</translation>
        </message>
        <message>
            <source>{name}: lists come without pages</source>
            <translation>{name}: lists come without pages</translation>
        </message>
        <message>
            <source>The lists of {name} come in one piece.</source>
            <translation>The lists of {name} come in one piece.</translation>
        </message>
        <message>
            <source>Operations of {name} that answer with a list and take no page: {count}; the first is {first}.</source>
            <translation>Operations of {name} that answer with a list and take no page: {count}; the first is {first}.</translation>
        </message>
        <message>
            <source>Lists that grow come in pages, with a cursor or a page number.</source>
            <translation>Lists that grow come in pages, with a cursor or a page number.</translation>
        </message>
        <message>
            <source>The call becomes slower with every order, until it fails by its time limit.</source>
            <translation>The call becomes slower with every order, until it fails by its time limit.</translation>
        </message>
        <message>
            <source>Ask how many entries a list can have, and for pages where it grows.</source>
            <translation>Ask how many entries a list can have, and for pages where it grows.</translation>
        </message>
        <message>
            <source>{name}: no environment for trials is known</source>
            <translation>{name}: no environment for trials is known</translation>
        </message>
        <message>
            <source>{name} has no environment in which changes can be tried.</source>
            <translation>{name} has no environment in which changes can be tried.</translation>
        </message>
        <message>
            <source>Changes are tried in an environment of their own, with data like the real one.</source>
            <translation>Changes are tried in an environment of their own, with data like the real one.</translation>
        </message>
        <message>
            <source>Every change is tried on real customers.</source>
            <translation>Every change is tried on real customers.</translation>
        </message>
        <message>
            <source>Ask for one, or agree on test accounts and products in production that are left out of all figures.</source>
            <translation>Ask for one, or agree on test accounts and products in production that are left out of all figures.</translation>
        </message>
        <message>
            <source>{name}: operations that are to be retired</source>
            <translation>{name}: operations that are to be retired</translation>
        </message>
        <message>
            <source>{count} of {all} operations of {name} are marked as deprecated; the first is {first}.</source>
            <translation>{count} of {all} operations of {name} are marked as deprecated; the first is {first}.</translation>
        </message>
        <message>
            <source>Nothing in use is marked as deprecated without a date and a replacement.</source>
            <translation>Nothing in use is marked as deprecated without a date and a replacement.</translation>
        </message>
        <message>
            <source>They stop one day, and sales with them.</source>
            <translation>They stop one day, and sales with them.</translation>
        </message>
        <message>
            <source>Find out which of them are used, ask for the date of their end (RFC 8594), and plan the change.</source>
            <translation>Find out which of them are used, ask for the date of their end (RFC 8594), and plan the change.</translation>
        </message>
        <message>
            <source>{name}: nobody knows the limit of calls</source>
            <translation>{name}: nobody knows the limit of calls</translation>
        </message>
        <message>
            <source>The description of {name} names no limit of calls, and none is noted in the inventory.</source>
            <translation>The description of {name} names no limit of calls, and none is noted in the inventory.</translation>
        </message>
        <message>
            <source>The limit, what it counts by and what happens beyond it are known.</source>
            <translation>The limit, what it counts by and what happens beyond it are known.</translation>
        </message>
        <message>
            <source>The limit is found on the busiest day of the year.</source>
            <translation>The limit is found on the busiest day of the year.</translation>
        </message>
        <message>
            <source>Ask the supplier and note it here: the headroom is reckoned at once.</source>
            <translation>Ask the supplier and note it here: the headroom is reckoned at once.</translation>
        </message>
        <message>
            <source>{name}: not clear who is at its ends</source>
            <translation>{name}: not clear who is at its ends</translation>
        </message>
        <message>
            <source>The inventory says neither who offers {name} nor who uses it.</source>
            <translation>The inventory says neither who offers {name} nor who uses it.</translation>
        </message>
        <message>
            <source>The inventory does not say who offers {name}.</source>
            <translation>The inventory does not say who offers {name}.</translation>
        </message>
        <message>
            <source>The inventory does not say who uses {name}.</source>
            <translation>The inventory does not say who uses {name}.</translation>
        </message>
        <message>
            <source>Each contact point has a system at both ends.</source>
            <translation>Each contact point has a system at both ends.</translation>
        </message>
        <message>
            <source>Nobody can say what breaks when it changes, or whether it can be switched off.</source>
            <translation>Nobody can say what breaks when it changes, or whether it can be switched off.</translation>
        </message>
        <message>
            <source>Ask both teams; switch off what nobody uses.</source>
            <translation>Ask both teams; switch off what nobody uses.</translation>
        </message>
        <message>
            <source>{name}: nobody answers for it</source>
            <translation>{name}: nobody answers for it</translation>
        </message>
        <message>
            <source>The inventory names no owner of {name}.</source>
            <translation>The inventory names no owner of {name}.</translation>
        </message>
        <message>
            <source>Each contact point has a person who answers for it.</source>
            <translation>Each contact point has a person who answers for it.</translation>
        </message>
        <message>
            <source>When it stops, precious hours go by before the right person is found.</source>
            <translation>When it stops, precious hours go by before the right person is found.</translation>
        </message>
        <message>
            <source>Agree on a name for each side.</source>
            <translation>Agree on a name for each side.</translation>
        </message>
        <message>
            <source>{name}: {needed:score} calls a second needed in the busiest hour, {limit:score} allowed: {share:percent} left</source>
            <translation>{name}: {needed:score} calls a second needed in the busiest hour, {limit:score} allowed: {share:percent} left</translation>
        </message>
        <message>
            <source>Check the inventory of contact points</source>
            <translation>Check the inventory of contact points</translation>
        </message>
        <message>
            <source>Add contact point: {name}</source>
            <translation>Add contact point: {name}</translation>
        </message>
        <message>
            <source>List the contact points of an assessment</source>
            <translation>List the contact points of an assessment</translation>
        </message>
        <message>
            <source>Add a contact point to an assessment</source>
            <translation>Add a contact point to an assessment</translation>
        </message>
        <message>
            <source>Check the contact points and propose findings</source>
            <translation>Check the contact points and propose findings</translation>
        </message>
        <message>
            <source>a field and its value, as often as needed: owner=Ana</source>
            <translation>a field and its value, as often as needed: owner=Ana</translation>
        </message>
        <message>
            <source>FIELD=VALUE</source>
            <translation>FIELD=VALUE</translation>
        </message>
        <message>
            <source>its name</source>
            <translation>its name</translation>
        </message>
        <message>
            <source>Contact points have no field {field}. prumo contact list FILE --json shows the names of all fields.</source>
            <translation>Contact points have no field {field}. prumo contact list FILE --json shows the names of all fields.</translation>
        </message>
        <message>
            <source>&quot;{value}&quot; does not fit into {field:word}. Give a number, or one of the words it takes.</source>
            <translation>&quot;{value}&quot; does not fit into {field:word}. Give a number, or one of the words it takes.</translation>
        </message>
        <message>
            <source>{name} is in the inventory.</source>
            <translation>{name} is in the inventory.</translation>
        </message>
        <message>
            <source>The inventory has no contact point yet. Add one, or import a description.</source>
            <translation>The inventory has no contact point yet. Add one, or import a description.</translation>
        </message>
        <message>
            <source>Nothing to object to.</source>
            <translation>Nothing to object to.</translation>
        </message>
        <message>
            <source>--set takes FIELD=VALUE: &quot;{value}&quot; is not of that form.</source>
            <translation>--set takes FIELD=VALUE: &quot;{value}&quot; is not of that form.</translation>
        </message>
        <message>
            <source>end with code 1 where something of this severity or worse is found</source>
            <translation>end with code 1 where something of this severity or worse is found</translation>
        </message>
        <message>
            <source>{path} is a Postman collection of version 1, which is not read here. Export it from Postman as Collection v2.1, and import that.</source>
            <translation>{path} is a Postman collection of version 1, which is not read here. Export it from Postman as Collection v2.1, and import that.</translation>
        </message>
        <message>
            <source>Line {line}: the example body of {place} is no JSON that can be read; its fields were not taken.</source>
            <translation>Line {line}: the example body of {place} is no JSON that can be read; its fields were not taken.</translation>
        </message>
        <message>
            <source>Line {line}: the example body of {place} is too deep or has too many fields; the rest of it was not taken.</source>
            <translation>Line {line}: the example body of {place} is too deep or has too many fields; the rest of it was not taken.</translation>
        </message>
        <message>
            <source>Line {line}: nothing says what the variable {name} stands for, so the address is not known. Enter it yourself.</source>
            <translation>Line {line}: nothing says what the variable {name} stands for, so the address is not known. Enter it yourself.</translation>
        </message>
        <message>
            <source>Line {line}: the request {name} has no address that can be read and was left out.</source>
            <translation>Line {line}: the request {name} has no address that can be read and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is neither a folder nor a request and was left out.</source>
            <translation>Line {line}: {name} is neither a folder nor a request and was left out.</translation>
        </message>
        <message numerus="yes">
            <source>%n entry(ies) for images, styles, fonts and scripts were left out.</source>
            <translation>
                <numerusform>%n entry for an image, style, font or script was left out.</numerusform>
                <numerusform>%n entries for images, styles, fonts and scripts were left out.</numerusform>
            </translation>
        </message>
        <message>
            <source>Line {line}: more than {limit} different operations; this one was left out. Record a shorter session.</source>
            <translation>Line {line}: more than {limit} different operations; this one was left out. Record a shorter session.</translation>
        </message>
        <message>
            <source>Line {line}: no operation uses the channel {channel}, so it was left out.</source>
            <translation>Line {line}: no operation uses the channel {channel}, so it was left out.</translation>
        </message>
        <message>
            <source>Line {line}: the operation {name} says neither send nor receive and was left out.</source>
            <translation>Line {line}: the operation {name} says neither send nor receive and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: the schema of {name} is written in {language}, which is not read; its fields were not taken.</source>
            <translation>Line {line}: the schema of {name} is written in {language}, which is not read; its fields were not taken.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} is no XML Schema and was left out.</source>
            <translation>Line {line}: {reference} is no XML Schema and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: {reference} is neither WSDL nor XML Schema and was left out.</source>
            <translation>Line {line}: {reference} is neither WSDL nor XML Schema and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: the schema declares no element of its own, only types; its layouts are in the file that includes it.</source>
            <translation>Line {line}: the schema declares no element of its own, only types; its layouts are in the file that includes it.</translation>
        </message>
        <message>
            <source>Line {line}: the description names no service, so no address is known. Ask for the WSDL of the installed service.</source>
            <translation>Line {line}: the description names no service, so no address is known. Ask for the WSDL of the installed service.</translation>
        </message>
        <message>
            <source>Line {line}: this is WSDL 2.0; only its services and addresses were read. Ask for WSDL 1.1 to have its operations.</source>
            <translation>Line {line}: this is WSDL 2.0; only its services and addresses were read. Ask for WSDL 1.1 to have its operations.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is not defined anywhere in the description. Add the file that defines it.</source>
            <translation>Line {line}: {name} is not defined anywhere in the description. Add the file that defines it.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is not defined in the namespace that is meant; the only one of that name was taken.</source>
            <translation>Line {line}: {name} is not defined in the namespace that is meant; the only one of that name was taken.</translation>
        </message>
        <message>
            <source>Line {line}: {name} is too large or nested too deep; at most {limit} of its fields are shown.</source>
            <translation>Line {line}: {name} is too large or nested too deep; at most {limit} of its fields are shown.</translation>
        </message>
        <message>
            <source>The folder holds more than {limit} requests; the rest of them was left out. Import its folders one by one.</source>
            <translation>The folder holds more than {limit} requests; the rest of them was left out. Import its folders one by one.</translation>
        </message>
        <message>
            <source>Line {line}: the block {name} does not end. What stands in it was read; check that the file is whole.</source>
            <translation>Line {line}: the block {name} does not end. What stands in it was read; check that the file is whole.</translation>
        </message>
        <message>
            <source>Line {line}: &quot;{text}&quot; is not expected there; the rest of that definition was left out.</source>
            <translation>Line {line}: &quot;{text}&quot; is not expected there; the rest of that definition was left out.</translation>
        </message>
        <message>
            <source>The file ends at line {line} in the middle of a definition. Get the whole file.</source>
            <translation>The file ends at line {line} in the middle of a definition. Get the whole file.</translation>
        </message>
        <message>
            <source>Line {line}: this is a request, not a part of the schema, and was left out.</source>
            <translation>Line {line}: this is a request, not a part of the schema, and was left out.</translation>
        </message>
        <message>
            <source>Line {line}: the lists of {name} are nested more than {limit} deep; they are shown as {limit}.</source>
            <translation>Line {line}: the lists of {name} are nested more than {limit} deep; they are shown as {limit}.</translation>
        </message>
        <message>
            <source>Line {line}: the field {name} comes twice; the first one was taken.</source>
            <translation>Line {line}: the field {name} comes twice; the first one was taken.</translation>
        </message>
        <message>
            <source>More than {limit} types are described; the rest of them is not shown.</source>
            <translation>More than {limit} types are described; the rest of them is not shown.</translation>
        </message>
        <message>
            <source>Line {line}: the services before this one hold more than {limit} operations and types; this one and those behind it were left out. Split the file to read them.</source>
            <translation>Line {line}: the services before this one hold more than {limit} operations and types; this one and those behind it were left out. Split the file to read them.</translation>
        </message>
        <message>
            <source>Inventory</source>
            <translation>Inventory</translation>
        </message>
        <message>
            <source>Another version</source>
            <translation>Another version</translation>
        </message>
        <message>
            <source>Server added</source>
            <translation>Server added</translation>
        </message>
        <message>
            <source>Server not named any more</source>
            <translation>Server not named any more</translation>
        </message>
        <message>
            <source>Security scheme added: {place}</source>
            <translation>Security scheme added: {place}</translation>
        </message>
        <message>
            <source>Security scheme removed: {place}</source>
            <translation>Security scheme removed: {place}</translation>
        </message>
        <message>
            <source>Security scheme is another one: {place}</source>
            <translation>Security scheme is another one: {place}</translation>
        </message>
        <message>
            <source>Path is written differently</source>
            <translation>Path is written differently</translation>
        </message>
        <message>
            <source>Another name for programs</source>
            <translation>Another name for programs</translation>
        </message>
        <message>
            <source>Another summary</source>
            <translation>Another summary</translation>
        </message>
        <message>
            <source>In another group</source>
            <translation>In another group</translation>
        </message>
        <message>
            <source>Deprecated now: prepare to leave it</source>
            <translation>Deprecated now: prepare to leave it</translation>
        </message>
        <message>
            <source>Not deprecated any more</source>
            <translation>Not deprecated any more</translation>
        </message>
        <message>
            <source>Another protection is asked for</source>
            <translation>Another protection is asked for</translation>
        </message>
        <message>
            <source>Parameter added: {place}</source>
            <translation>Parameter added: {place}</translation>
        </message>
        <message>
            <source>Parameter removed: {place}</source>
            <translation>Parameter removed: {place}</translation>
        </message>
        <message>
            <source>Parameter has to be given now: {place}</source>
            <translation>Parameter has to be given now: {place}</translation>
        </message>
        <message>
            <source>Parameter may be left out now: {place}</source>
            <translation>Parameter may be left out now: {place}</translation>
        </message>
        <message>
            <source>Parameter is of another type: {place}</source>
            <translation>Parameter is of another type: {place}</translation>
        </message>
        <message>
            <source>Parameter takes other values: {place}</source>
            <translation>Parameter takes other values: {place}</translation>
        </message>
        <message>
            <source>Parameter has another greatest length: {place}</source>
            <translation>Parameter has another greatest length: {place}</translation>
        </message>
        <message>
            <source>Parameter has another pattern: {place}</source>
            <translation>Parameter has another pattern: {place}</translation>
        </message>
        <message>
            <source>Body taken now: {place}</source>
            <translation>Body taken now: {place}</translation>
        </message>
        <message>
            <source>Body not taken any more: {place}</source>
            <translation>Body not taken any more: {place}</translation>
        </message>
        <message>
            <source>Answer added: {place}</source>
            <translation>Answer added: {place}</translation>
        </message>
        <message>
            <source>Answer not given any more: {place}</source>
            <translation>Answer not given any more: {place}</translation>
        </message>
        <message>
            <source>Body is described otherwise: {place}</source>
            <translation>Body is described otherwise: {place}</translation>
        </message>
        <message>
            <source>Header in the answer added: {place}</source>
            <translation>Header in the answer added: {place}</translation>
        </message>
        <message>
            <source>Header in the answer removed: {place}</source>
            <translation>Header in the answer removed: {place}</translation>
        </message>
        <message>
            <source>Field added: {place}</source>
            <translation>Field added: {place}</translation>
        </message>
        <message>
            <source>Field removed: {place}</source>
            <translation>Field removed: {place}</translation>
        </message>
        <message>
            <source>Field is always there now: {place}</source>
            <translation>Field is always there now: {place}</translation>
        </message>
        <message>
            <source>Field may be missing now: {place}</source>
            <translation>Field may be missing now: {place}</translation>
        </message>
        <message>
            <source>Field is of another type: {place}</source>
            <translation>Field is of another type: {place}</translation>
        </message>
        <message>
            <source>Field has other values: {place}</source>
            <translation>Field has other values: {place}</translation>
        </message>
        <message>
            <source>Field has another greatest length: {place}</source>
            <translation>Field has another greatest length: {place}</translation>
        </message>
        <message>
            <source>Field has another pattern: {place}</source>
            <translation>Field has another pattern: {place}</translation>
        </message>
        <message>
            <source>and {n} more differences that are not kept</source>
            <translation>and {n} more differences that are not kept</translation>
        </message>
        <message>
            <source>Change since the reading before</source>
            <translation>Change since the reading before</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Place in the list</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>For who calls</source>
            <translation>For who calls</translation>
        </message>
        <message>
            <source>Interface as a whole</source>
            <translation>Interface as a whole</translation>
        </message>
        <message>
            <source>is new</source>
            <translation>is new</translation>
        </message>
        <message>
            <source>is different</source>
            <translation>is different</translation>
        </message>
        <message>
            <source>is gone</source>
            <translation>is gone</translation>
        </message>
        <message>
            <source>nothing breaks</source>
            <translation>nothing breaks</translation>
        </message>
        <message>
            <source>may break</source>
            <translation>may break</translation>
        </message>
        <message>
            <source>breaks</source>
            <translation>breaks</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>Changes</translation>
        </message>
        <message>
            <source>Show changes of {name}</source>
            <translation>Show changes of {name}</translation>
        </message>
        <message>
            <source>Reading that is compared with the one before</source>
            <translation>Reading that is compared with the one before</translation>
        </message>
        <message>
            <source>{file}, version {version}, read {at:datetime}</source>
            <translation>{file}, version {version}, read {at:datetime}</translation>
        </message>
        <message>
            <source>Only one description was read. Import the next version of it, and what it changes stands here.</source>
            <translation>Only one description was read. Import the next version of it, and what it changes stands here.</translation>
        </message>
        <message>
            <source>This reading is from before Prumo kept what changes. What the next import changes stands here.</source>
            <translation>This reading is from before Prumo kept what changes. What the next import changes stands here.</translation>
        </message>
        <message>
            <source>Nothing was added, changed or removed since the reading before.</source>
            <translation>Nothing was added, changed or removed since the reading before.</translation>
        </message>
        <message>
            <source>Operations: added {added}, changed {changed}, removed {removed}. Likely to break who calls: {breaking}.</source>
            <translation>Operations: added {added}, changed {changed}, removed {removed}. Likely to break who calls: {breaking}.</translation>
        </message>
        <message>
            <source>Only what may break</source>
            <translation>Only what may break</translation>
        </message>
        <message>
            <source>What is different</source>
            <translation>What is different</translation>
        </message>
        <message>
            <source>The new description does not have it any more: whoever calls it gets an error. Ask the supplier what takes its place, and from when.</source>
            <translation>The new description does not have it any more: whoever calls it gets an error. Ask the supplier what takes its place, and from when.</translation>
        </message>
        <message>
            <source>The description before did not have it. Who calls already has nothing to change.</source>
            <translation>The description before did not have it. Who calls already has nothing to change.</translation>
        </message>
        <message>
            <source>What is different in {name}</source>
            <translation>What is different in {name}</translation>
        </message>
        <message>
            <source>Likely to break who calls: {n}</source>
            <translation>Likely to break who calls: {n}</translation>
        </message>
        <message>
            <source>{words}: {before} -&gt; {after} ({impact:word})</source>
            <translation>{words}: {before} -&gt; {after} ({impact:word})</translation>
        </message>
        <message>
            <source>{words} ({impact:word})</source>
            <translation>{words} ({impact:word})</translation>
        </message>
        <message>
            <source>{name}: {kind:word} ({impact:word})</source>
            <translation>{name}: {kind:word} ({impact:word})</translation>
        </message>
        <message>
            <source>{n} more operations changed; --json shows all of them.</source>
            <translation>{n} more operations changed; --json shows all of them.</translation>
        </message>
        <message>
            <source>{n} more differences; --json shows all of them.</source>
            <translation>{n} more differences; --json shows all of them.</translation>
        </message>
        <message>
            <source>Follows at most {most} redirects: within this host, or to public addresses; never from the internet into a private network, and never from https to http.</source>
            <translation>Follows at most {most} redirects: within this host, or to public addresses; never from the internet into a private network, and never from https to http.</translation>
        </message>
        <message>
            <source>Redirect {status} to {to}, not followed: it leads to an address of a private network or of this machine, which nobody agreed to</source>
            <translation>Redirect {status} to {to}, not followed: it leads to an address of a private network or of this machine, which nobody agreed to</translation>
        </message>
        <message>
            <source>{name} has another address now, or none: the permission to probe it was for the one before and is withdrawn. Ask its owner again before you probe it.</source>
            <translation>{name} has another address now, or none: the permission to probe it was for the one before and is withdrawn. Ask its owner again before you probe it.</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) have another address now: the permission to probe was for the one before and is withdrawn. Ask the owners again.</source>
            <translation>
                <numerusform>%n contact point has another address now: the permission to probe was for the one before and is withdrawn. Ask the owner again.</numerusform>
                <numerusform>%n contact points have another address now: the permission to probe was for the one before and is withdrawn. Ask the owners again.</numerusform>
            </translation>
        </message>
        <message>
            <source>DNS (ms)</source>
            <translation>DNS (ms)</translation>
        </message>
        <message>
            <source>Connecting (ms)</source>
            <translation>Connecting (ms)</translation>
        </message>
        <message>
            <source>TLS (ms)</source>
            <translation>TLS (ms)</translation>
        </message>
        <message>
            <source>First byte (ms)</source>
            <translation>First byte (ms)</translation>
        </message>
        <message>
            <source>Cipher</source>
            <translation>Cipher</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificate</translation>
        </message>
        <message>
            <source>Rate limit headers</source>
            <translation>Rate limit headers</translation>
        </message>
        <message>
            <source>Retry-After</source>
            <translation>Retry-After</translation>
        </message>
        <message>
            <source>Deprecation and sunset</source>
            <translation>Deprecation and sunset</translation>
        </message>
        <message>
            <source>HSTS</source>
            <translation>HSTS</translation>
        </message>
        <message>
            <source>Redirects</source>
            <translation>Redirects</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>trusted</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>not trusted</translation>
        </message>
        <message>
            <source>has ended</source>
            <translation>has ended</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>ends soon</translation>
        </message>
        <message>
            <source>How long the answer takes, in milliseconds</source>
            <translation>How long the answer takes, in milliseconds</translation>
        </message>
        <message>
            <source>Dot: half of the tries within that time. End of the line: 95% of them. Each time all in all, oldest probe first.</source>
            <translation>Dot: half of the tries within that time. End of the line: 95% of them. Each time all in all, oldest probe first.</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>Probes</source>
            <translation>Probes</translation>
        </message>
        <message>
            <source>Certificate chain</source>
            <translation>Certificate chain</translation>
        </message>
        <message>
            <source>Made out to</source>
            <translation>Made out to</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Withdraw the permission to probe {name}</source>
            <translation>Withdraw the permission to probe {name}</translation>
        </message>
        <message>
            <source>Live probes</source>
            <translation>Live probes</translation>
        </message>
        <message>
            <source>Nobody has probed it yet</source>
            <translation>Nobody has probed it yet</translation>
        </message>
        <message>
            <source>A probe connects to the address and notes how it answers: times, status, encryption, certificate, limits. It sends no data of yours or of the client, and says what it would do before it does it.</source>
            <translation>A probe connects to the address and notes how it answers: times, status, encryption, certificate, limits. It sends no data of yours or of the client, and says what it would do before it does it.</translation>
        </message>
        <message>
            <source>Fill in its address under Facts, then a probe can tell how it answers.</source>
            <translation>Fill in its address under Facts, then a probe can tell how it answers.</translation>
        </message>
        <message>
            <source>Probing {address} is allowed.</source>
            <translation>Probing {address} is allowed.</translation>
        </message>
        <message>
            <source>Probing {address} is not allowed yet.</source>
            <translation>Probing {address} is not allowed yet.</translation>
        </message>
        <message>
            <source>Withdraw permission</source>
            <translation>Withdraw permission</translation>
        </message>
        <message>
            <source>Export probes…</source>
            <translation>Export probes…</translation>
        </message>
        <message>
            <source>probes.xlsx</source>
            <translation>probes.xlsx</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message numerus="yes">
            <source>%n older probe(s) not shown here; the export has all of them.</source>
            <translation>
                <numerusform>%n older probe is not shown here; the export has it, too.</numerusform>
                <numerusform>%n older probes are not shown here; the export has all of them.</numerusform>
            </translation>
        </message>
        <message>
            <source>Attach files to a contact point as evidence</source>
            <translation>Attach files to a contact point as evidence</translation>
        </message>
        <message>
            <source>EVIDENCE</source>
            <translation>EVIDENCE</translation>
        </message>
        <message>
            <source>the contact point they belong to, by id or name</source>
            <translation>the contact point they belong to, by id or name</translation>
        </message>
        <message>
            <source>what they show</source>
            <translation>what they show</translation>
        </message>
        <message>
            <source>Files: {files}. Probes: {probes}.</source>
            <translation>Files: {files}. Probes: {probes}.</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) attached to {name}.</source>
            <translation>
                <numerusform>%n file attached to {name}.</numerusform>
                <numerusform>%n files attached to {name}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n probe(s)</source>
            <translation>
                <numerusform>%n probe</numerusform>
                <numerusform>%n probes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{files}; %n probe(s)</source>
            <translation>
                <numerusform>{files}; %n probe</numerusform>
                <numerusform>{files}; %n probes</numerusform>
            </translation>
        </message>
        <message>
            <source>Chosen contact point</source>
            <translation>Chosen contact point</translation>
        </message>
        <message>
            <source>Search contact points</source>
            <translation>Search contact points</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>All kinds</translation>
        </message>
        <message>
            <source>New contact point</source>
            <translation>New contact point</translation>
        </message>
        <message>
            <source>Import description…</source>
            <translation>Import description…</translation>
        </message>
        <message>
            <source>Import its description…</source>
            <translation>Import its description…</translation>
        </message>
        <message>
            <source>Descriptions of interfaces</source>
            <translation>Descriptions of interfaces</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Check inventory</source>
            <translation>Check inventory</translation>
        </message>
        <message>
            <source>Looks for missing protection, limits, error contracts and the like, and proposes findings</source>
            <translation>Looks for missing protection, limits, error contracts and the like, and proposes findings</translation>
        </message>
        <message numerus="yes">
            <source>%n smaller system(s)</source>
            <translation>
                <numerusform>%n smaller system</numerusform>
                <numerusform>%n smaller systems</numerusform>
            </translation>
        </message>
        <message>
            <source>{from:word} → {to:word}</source>
            <translation>{from:word} → {to:word}</translation>
        </message>
        <message>
            <source>{from:word} ↔ {to:word}</source>
            <translation>{from:word} ↔ {to:word}</translation>
        </message>
        <message>
            <source>{from:word} – {to:word} (direction not known)</source>
            <translation>{from:word} – {to:word} (direction not known)</translation>
        </message>
        <message>
            <source>From where to where</source>
            <translation>From where to where</translation>
        </message>
        <message>
            <source>The first {shown:count} of {all:count}, the worst first.</source>
            <translation>The first {shown:count} of {all:count}, the worst first.</translation>
        </message>
        <message>
            <source>contact points</source>
            <translation>contact points</translation>
        </message>
        <message>
            <source>systems</source>
            <translation>systems</translation>
        </message>
        <message>
            <source>operations described</source>
            <translation>operations described</translation>
        </message>
        <message>
            <source>with a critical or high finding</source>
            <translation>with a critical or high finding</translation>
        </message>
        <message>
            <source>offers {offers:count}, uses {uses:count}</source>
            <translation>offers {offers:count}, uses {uses:count}</translation>
        </message>
        <message>
            <source>Who exchanges data with whom</source>
            <translation>Who exchanges data with whom</translation>
        </message>
        <message>
            <source>A box is a system, a line a contact point; the arrow points to where the data goes. Colour and letter are those of the worst finding, proposed ones included.</source>
            <translation>A box is a system, a line a contact point; the arrow points to where the data goes. Colour and letter are those of the worst finding, proposed ones included.</translation>
        </message>
        <message>
            <source>Direction not known</source>
            <translation>Direction not known</translation>
        </message>
        <message>
            <source>Contact points between the same two systems share a line that says how many they are.</source>
            <translation>Contact points between the same two systems share a line that says how many they are.</translation>
        </message>
        <message>
            <source>Who offers how many contact points to whom</source>
            <translation>Who offers how many contact points to whom</translation>
        </message>
        <message>
            <source>Row: who offers. Column: who uses. The letter is that of the worst finding, proposed ones included.</source>
            <translation>Row: who offers. Column: who uses. The letter is that of the worst finding, proposed ones included.</translation>
        </message>
        <message>
            <source>Whether the limits carry the volume</source>
            <translation>Whether the limits carry the volume</translation>
        </message>
        <message>
            <source>Needed: items × updates a day ÷ 86,400 s × peak factor. What is left is the share of the limit that the busiest hour does not use.</source>
            <translation>Needed: items × updates a day ÷ 86,400 s × peak factor. What is left is the share of the limit that the busiest hour does not use.</translation>
        </message>
        <message>
            <source>Limit left</source>
            <translation>Limit left</translation>
        </message>
        <message>
            <source>{share:percent}</source>
            <translation>{share:percent}</translation>
        </message>
        <message>
            <source>exceeded by {share:percent}</source>
            <translation>exceeded by {share:percent}</translation>
        </message>
        <message>
            <source>All items once</source>
            <translation>All items once</translation>
        </message>
        <message>
            <source>{seconds:duration}</source>
            <translation>{seconds:duration}</translation>
        </message>
        <message>
            <source>Batch window left</source>
            <translation>Batch window left</translation>
        </message>
        <message>
            <source>no window known</source>
            <translation>no window known</translation>
        </message>
        <message>
            <source>How it was reckoned</source>
            <translation>How it was reckoned</translation>
        </message>
        <message>
            <source>{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.</source>
            <translation>{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.</translation>
        </message>
        <message>
            <source>{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.</source>
            <translation>{items:count} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed} calls a second; allowed: {limit:count} calls in {seconds} s = {allowed} a second. All items once: {calls:count} calls.</translation>
        </message>
        <message>
            <source>What is not known yet</source>
            <translation>What is not known yet</translation>
        </message>
        <message>
            <source>Ask whoever offers the contact point. What is not known was not counted as a fault.</source>
            <translation>Ask whoever offers the contact point. What is not known was not counted as a fault.</translation>
        </message>
        <message>
            <source>Not known for</source>
            <translation>Not known for</translation>
        </message>
        <message>
            <source>{some:count} of {all:count}</source>
            <translation>{some:count} of {all:count}</translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>The program {program} is not installed.</source>
            <translation>The program {program} is not installed.</translation>
        </message>
        <message>
            <source>The program {program} did not do its work.</source>
            <translation>The program {program} did not do its work.</translation>
        </message>
        <message>
            <source>The program {program} took too long and was ended.</source>
            <translation>The program {program} took too long and was ended.</translation>
        </message>
        <message>
            <source>The program {program} wrote without end and was ended.</source>
            <translation>The program {program} wrote without end and was ended.</translation>
        </message>
        <message>
            <source>The placement of the graph came back damaged. Update or reinstall Graphviz if this goes on.</source>
            <translation>The placement of the graph came back damaged. Update or reinstall Graphviz if this goes on.</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Exchanges</translation>
        </message>
        <message>
            <source>Drawing the exchanges</source>
            <translation>Drawing the exchanges</translation>
        </message>
        <message>
            <source>Graph of exchanges</source>
            <translation>Graph of exchanges</translation>
        </message>
        <message>
            <source>Arrow keys walk from system to contact point, Enter opens it. The list below says the same.</source>
            <translation>Arrow keys walk from system to contact point, Enter opens it. The list below says the same.</translation>
        </message>
        <message>
            <source>{name}: offers {offers:count}, uses {uses:count}</source>
            <translation>{name}: offers {offers:count}, uses {uses:count}</translation>
        </message>
        <message>
            <source>{name} ({kind}): {path}. Worst finding: {risk}</source>
            <translation>{name} ({kind}): {path}. Worst finding: {risk}</translation>
        </message>
        <message>
            <source>No finding</source>
            <translation>No finding</translation>
        </message>
        <message>
            <source>several kinds</source>
            <translation>several kinds</translation>
        </message>
        <message>
            <source>Fit</source>
            <translation>Fit</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>List or matrix</source>
            <translation>List or matrix</translation>
        </message>
        <message>
            <source>Matrix</source>
            <translation>Matrix</translation>
        </message>
        <message>
            <source>List of exchanges</source>
            <translation>List of exchanges</translation>
        </message>
        <message>
            <source>Lines between the same two systems were drawn as one; the list holds them all.</source>
            <translation>Lines between the same two systems were drawn as one; the list holds them all.</translation>
        </message>
        <message>
            <source>A simple placement is shown instead.</source>
            <translation>A simple placement is shown instead.</translation>
        </message>
        <message>
            <source>Once the inventory says who offers and who uses a contact point, it is drawn here.</source>
            <translation>Once the inventory says who offers and who uses a contact point, it is drawn here.</translation>
        </message>
        <message>
            <source>Go to the inventory</source>
            <translation>Go to the inventory</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s)</source>
            <translation>
                <numerusform>%n contact point</numerusform>
                <numerusform>%n contact points</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) between {systems:count} systems</source>
            <translation>
                <numerusform>%n contact point between {systems:count} systems</numerusform>
                <numerusform>%n contact points between {systems:count} systems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n smaller system(s) stand together as one.</source>
            <translation>
                <numerusform>%n smaller system stands in a box of its own.</numerusform>
                <numerusform>%n smaller systems stand together as one.</numerusform>
            </translation>
        </message>
        <message>
            <source>No contact point yet</source>
            <translation>No contact point yet</translation>
        </message>
        <message>
            <source>Import the supplier&apos;s description (OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, HAR) or add what is exchanged by file, e-mail or hand.</source>
            <translation>Import the supplier&apos;s description (OpenAPI, AsyncAPI, WSDL, GraphQL, Postman, HAR) or add what is exchanged by file, e-mail or hand.</translation>
        </message>
        <message>
            <source>Choose a contact point to see and edit it.</source>
            <translation>Choose a contact point to see and edit it.</translation>
        </message>
        <message>
            <source>No description was read yet.</source>
            <translation>No description was read yet.</translation>
        </message>
        <message>
            <source>{format:word}, version {version}, from {file}, read {at:datetime}</source>
            <translation>{format:word}, version {version}, from {file}, read {at:datetime}</translation>
        </message>
        <message>
            <source>{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.</source>
            <translation>{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.</translation>
        </message>
        <message>
            <source>{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.</source>
            <translation>{items} items × {updates} updates a day ÷ 86,400 s × peak {peak} (assumed; ask for it) = {needed:score} calls a second. Allowed: {limit:score}. {left}. Everything once: {calls} calls, {seconds:duration}.</translation>
        </message>
        <message>
            <source>Import a description to see what it offers.</source>
            <translation>Import a description to see what it offers.</translation>
        </message>
        <message>
            <source>Search operations</source>
            <translation>Search operations</translation>
        </message>
        <message>
            <source>not described any more</source>
            <translation>not described any more</translation>
        </message>
        <message>
            <source>deprecated</source>
            <translation>deprecated</translation>
        </message>
        <message>
            <source>Security: {security}. Takes: {parameters}. Bodies: {bodies}.</source>
            <translation>Security: {security}. Takes: {parameters}. Bodies: {bodies}.</translation>
        </message>
        <message>
            <source>Your note to this operation</source>
            <translation>Your note to this operation</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Reading descriptions</source>
            <translation>Reading descriptions</translation>
        </message>
        <message>
            <source>Checking the inventory</source>
            <translation>Checking the inventory</translation>
        </message>
        <message>
            <source>Show findings</source>
            <translation>Show findings</translation>
        </message>
        <message>
            <source>Note to {operation}</source>
            <translation>Note to {operation}</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) chosen: what you enter is set for all of them.</source>
            <translation>
                <numerusform>%n contact point chosen: what you enter is set for all of them.</numerusform>
                <numerusform>%n contact points chosen: what you enter is set for all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s), {shown} shown</source>
            <translation>
                <numerusform>%n contact point, {shown} shown</numerusform>
                <numerusform>%n contact points, {shown} shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) removed: {name}</source>
            <translation>
                <numerusform>%n contact point removed: {name}</numerusform>
                <numerusform>%n contact points removed, {name} first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s) proposed. Accept or dismiss them.</source>
            <translation>
                <numerusform>%n finding proposed. Accept or dismiss it.</numerusform>
                <numerusform>%n findings proposed. Accept or dismiss them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) read. Operations: added {added}, changed {changed}, removed {removed}.</source>
            <translation>
                <numerusform>%n file read. Operations: added {added}, changed {changed}, removed {removed}.</numerusform>
                <numerusform>%n files read. Operations: added {added}, changed {changed}, removed {removed}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more note(s)</source>
            <translation>
                <numerusform>and %n more note</numerusform>
                <numerusform>and %n more notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that look like real credentials were found, the first in {file}, line {line} ({place}). Have them replaced where they are used, and taken out of the file.</source>
            <translation>
                <numerusform>%n value that looks like a real credential was found, in {file}, line {line} ({place}). Have it replaced where it is used, and taken out of the file.</numerusform>
                <numerusform>%n values that look like real credentials were found, the first in {file}, line {line} ({place}). Have them replaced where they are used, and taken out of the file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n value(s) that look like real credentials were found, the first in {file} ({place}). Have them replaced where they are used, and taken out of the file.</source>
            <translation>
                <numerusform>%n value that looks like a real credential was found, in {file} ({place}). Have it replaced where it is used, and taken out of the file.</numerusform>
                <numerusform>%n values that look like real credentials were found, the first in {file} ({place}). Have them replaced where they are used, and taken out of the file.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at your request after {n} of {all} file(s). What was read is kept; undo takes it back file by file.</source>
            <translation>Stopped at your request after {n} of {all} file(s). What was read is kept; undo takes it back file by file.</translation>
        </message>
        <message>
            <source>{name} was removed while its description was read. Nothing of {file} was written for it; import it again if it should be there.</source>
            <translation>{name} was removed while its description was read. Nothing of {file} was written for it; import it again if it should be there.</translation>
        </message>
        <message numerus="yes">
            <source>Set {field:field} of %n contact point(s): {name}</source>
            <translation>
                <numerusform>Set {field:field} of {name}</numerusform>
                <numerusform>Set {field:field} of %n contact points, {name} first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Remove %n contact point(s): {name}</source>
            <translation>
                <numerusform>Remove {name}</numerusform>
                <numerusform>Remove %n contact points, {name} first</numerusform>
            </translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>{share:percent} of it is left</source>
            <translation>{share:percent} of it is left</translation>
        </message>
        <message>
            <source>That is exceeded by {share:percent}</source>
            <translation>That is exceeded by {share:percent}</translation>
        </message>
        <message>
            <source>OpenAPI describes one contact point; name it with --contact.</source>
            <translation>OpenAPI describes one contact point; name it with --contact.</translation>
        </message>
        <message>
            <source>Write the inventory of contact points for others</source>
            <translation>Write the inventory of contact points for others</translation>
        </message>
        <message>
            <source>as what; else the name of the file decides</source>
            <translation>as what; else the name of the file decides</translation>
        </message>
        <message>
            <source>this contact point alone, by id or name</source>
            <translation>this contact point alone, by id or name</translation>
        </message>
        <message>
            <source>where to write it</source>
            <translation>where to write it</translation>
        </message>
        <message numerus="yes">
            <source>%n contact point(s) written to {path}</source>
            <translation>
                <numerusform>%n contact point written to {path}</numerusform>
                <numerusform>%n contact points written to {path}</numerusform>
            </translation>
        </message>
        <message>
            <source>{place}: this is no list of limits but &quot;{format}&quot;. Choose a file whose format is prumo-limits.</source>
            <translation>{place}: this is no list of limits but &quot;{format}&quot;. Choose a file whose format is prumo-limits.</translation>
        </message>
        <message>
            <source>{platform}: {calls} calls in {seconds} s {scope} ({source}, {at:date})</source>
            <translation>{platform}: {calls} calls in {seconds} s {scope} ({source}, {at:date})</translation>
        </message>
        <message>
            <source>List the limits of calls that platforms are known to have</source>
            <translation>List the limits of calls that platforms are known to have</translation>
        </message>
        <message>
            <source>your own list in place of the one that comes with Prumo</source>
            <translation>your own list in place of the one that comes with Prumo</translation>
        </message>
        <message>
            <source>Take over a platform&apos;s known limit…</source>
            <translation>Take over a platform&apos;s known limit…</translation>
        </message>
        <message>
            <source>Limit of {platform} for {name}</source>
            <translation>Limit of {platform} for {name}</translation>
        </message>
        <message>
            <source>Only the first {limit:bytes} of the sample were looked at.</source>
            <translation>Only the first {limit:bytes} of the sample were looked at.</translation>
        </message>
        <message>
            <source>The sample has more fields than can be described; the rest were left out.</source>
            <translation>The sample has more fields than can be described; the rest were left out.</translation>
        </message>
        <message>
            <source>Searching the inventory</source>
            <translation>Searching the inventory</translation>
        </message>
        <message>
            <source>{name}: {needed:score} calls a second needed in the busiest hour, {limit:score} allowed: exceeded by {share:percent}</source>
            <translation>{name}: {needed:score} calls a second needed in the busiest hour, {limit:score} allowed: exceeded by {share:percent}</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port}, by {protocol}, and asks for {path} with HEAD; where the server does not take that, once more with GET.</source>
            <translation>Connects to {host}, port {port}, by {protocol}, and asks for {path} with HEAD; where the server does not take that, once more with GET.</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port} ({protocol}), reads the greeting and closes. It does not log in.</source>
            <translation>Connects to {host}, port {port} ({protocol}), reads the greeting and closes. It does not log in.</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port} ({protocol}), says EHLO, and STARTTLS where it is offered, and closes. It sends no mail and does not log in.</source>
            <translation>Connects to {host}, port {port} ({protocol}), says EHLO, and STARTTLS where it is offered, and closes. It sends no mail and does not log in.</translation>
        </message>
        <message>
            <source>Connects to {host}, port {port} ({protocol}), waits a moment for a greeting and closes. It says nothing itself.</source>
            <translation>Connects to {host}, port {port} ({protocol}), waits a moment for a greeting and closes. It says nothing itself.</translation>
        </message>
        <message>
            <source>Sends neither credentials nor data: user, password and whatever follows &quot;?&quot; in the address are left out. It uses no proxy and keeps no cookies.</source>
            <translation>Sends neither credentials nor data: user, password and whatever follows &quot;?&quot; in the address are left out. It uses no proxy and keeps no cookies.</translation>
        </message>
        <message>
            <source>Follows at most {most} redirects, to other hosts too, and never from https to http.</source>
            <translation>Follows at most {most} redirects, to other hosts too, and never from https to http.</translation>
        </message>
        <message>
            <source>Checks the certificate; where it is not valid, connects once more to see what is wrong with it.</source>
            <translation>Checks the certificate; where it is not valid, connects once more to see what is wrong with it.</translation>
        </message>
        <message>
            <source>Waits at most {connect} s for a connection and {whole} s in all, and reads at most {kib} KiB.</source>
            <translation>Waits at most {connect} s for a connection and {whole} s in all, and reads at most {kib} KiB.</translation>
        </message>
        <message>
            <source>Does so once.</source>
            <translation>Does so once.</translation>
        </message>
        <message>
            <source>Does so {tries} times, one after the other; it stops after three failures, or when the server asks to be left alone.</source>
            <translation>Does so {tries} times, one after the other; it stops after three failures, or when the server asks to be left alone.</translation>
        </message>
        <message>
            <source>{name} has no address to connect to. Fill in its address first.</source>
            <translation>{name} has no address to connect to. Fill in its address first.</translation>
        </message>
        <message>
            <source>{name}: &quot;{address}&quot; names no host to connect to. Write it like https://api.example.com/v1, without placeholders in the host.</source>
            <translation>{name}: &quot;{address}&quot; names no host to connect to. Write it like https://api.example.com/v1, without placeholders in the host.</translation>
        </message>
        <message>
            <source>{name}: &quot;{address}&quot; needs a port. Write it like example.com:9100.</source>
            <translation>{name}: &quot;{address}&quot; needs a port. Write it like example.com:9100.</translation>
        </message>
        <message>
            <source>A probe takes 1 to {most} tries. Give a number in that range.</source>
            <translation>A probe takes 1 to {most} tries. Give a number in that range.</translation>
        </message>
        <message>
            <source>Nobody has allowed yet to connect to {name}. Ask its owner, then allow the probe for this contact point (--allow on the command line).</source>
            <translation>Nobody has allowed yet to connect to {name}. Ask its owner, then allow the probe for this contact point (--allow on the command line).</translation>
        </message>
        <message>
            <source>There is no contact point that may be probed. Allow one by name: --contact NAME --allow.</source>
            <translation>There is no contact point that may be probed. Allow one by name: --contact NAME --allow.</translation>
        </message>
        <message>
            <source>--allow needs --contact: the probe is allowed for one contact point at a time.</source>
            <translation>--allow needs --contact: the probe is allowed for one contact point at a time.</translation>
        </message>
        <message>
            <source>{address}: {outcome:word}</source>
            <translation>{address}: {outcome:word}</translation>
        </message>
        <message>
            <source>In the words of the network library: {reason}</source>
            <translation>In the words of the network library: {reason}</translation>
        </message>
        <message>
            <source>Status {status}, HTTP {version}</source>
            <translation>Status {status}, HTTP {version}</translation>
        </message>
        <message>
            <source>Greeting: {greeting}</source>
            <translation>Greeting: {greeting}</translation>
        </message>
        <message>
            <source>Encryption is offered (STARTTLS)</source>
            <translation>Encryption is offered (STARTTLS)</translation>
        </message>
        <message>
            <source>Encryption is not offered (no STARTTLS)</source>
            <translation>Encryption is not offered (no STARTTLS)</translation>
        </message>
        <message>
            <source>Redirect {status} to {to}, followed</source>
            <translation>Redirect {status} to {to}, followed</translation>
        </message>
        <message>
            <source>Redirect {status} to {to}, not followed</source>
            <translation>Redirect {status} to {to}, not followed</translation>
        </message>
        <message>
            <source>Redirect {status} to something that is no address, not followed</source>
            <translation>Redirect {status} to something that is no address, not followed</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>The answer goes on beyond {size:bytes}; the rest was not read</source>
            <translation>The answer goes on beyond {size:bytes}; the rest was not read</translation>
        </message>
        <message>
            <source>{version}, {cipher}</source>
            <translation>{version}, {cipher}</translation>
        </message>
        <message>
            <source>Certificate of {subject}, issued by {issuer}, valid from {from:date} to {until:date}, days left: {days}</source>
            <translation>Certificate of {subject}, issued by {issuer}, valid from {from:date} to {until:date}, days left: {days}</translation>
        </message>
        <message>
            <source>Certificate of {subject}, issued by {issuer}, which ended on {until:date}</source>
            <translation>Certificate of {subject}, issued by {issuer}, which ended on {until:date}</translation>
        </message>
        <message>
            <source>The certificate is not made out to this host</source>
            <translation>The certificate is not made out to this host</translation>
        </message>
        <message>
            <source>The certificate is signed by itself</source>
            <translation>The certificate is signed by itself</translation>
        </message>
        <message>
            <source>The certificate is trusted</source>
            <translation>The certificate is trusted</translation>
        </message>
        <message>
            <source>The certificate is not trusted: {reason}</source>
            <translation>The certificate is not trusted: {reason}</translation>
        </message>
        <message>
            <source>{what:word}: {p50:amount} ms</source>
            <translation>{what:word}: {p50:amount} ms</translation>
        </message>
        <message>
            <source>{what:word}: half within {p50:amount} ms, 95% within {p95:amount} ms</source>
            <translation>{what:word}: half within {p50:amount} ms, 95% within {p95:amount} ms</translation>
        </message>
        <message>
            <source>{failed} of {tries} tries got no answer, or that of an error (429, 5xx)</source>
            <translation>{failed} of {tries} tries got no answer, or that of an error (429, 5xx)</translation>
        </message>
        <message>
            <source>Looking up the name</source>
            <translation>Looking up the name</translation>
        </message>
        <message>
            <source>Connecting</source>
            <translation>Connecting</translation>
        </message>
        <message>
            <source>Agreeing on encryption</source>
            <translation>Agreeing on encryption</translation>
        </message>
        <message>
            <source>Until the first byte</source>
            <translation>Until the first byte</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>In all</translation>
        </message>
        <message>
            <source>Probe contact point: {name}</source>
            <translation>Probe contact point: {name}</translation>
        </message>
        <message>
            <source>Allow the probe of {name}</source>
            <translation>Allow the probe of {name}</translation>
        </message>
        <message>
            <source>Connect to contact points that allow it, and note how they answer</source>
            <translation>Connect to contact points that allow it, and note how they answer</translation>
        </message>
        <message>
            <source>Only the contact point with this name or id</source>
            <translation>Only the contact point with this name or id</translation>
        </message>
        <message>
            <source>How often to ask each one, 1 to 50 (1)</source>
            <translation>How often to ask each one, 1 to 50 (1)</translation>
        </message>
        <message>
            <source>Note first that the contact point named may be probed</source>
            <translation>Note first that the contact point named may be probed</translation>
        </message>
        <message>
            <source>Only say what would be done</source>
            <translation>Only say what would be done</translation>
        </message>
        <message>
            <source>end with code 1 where one is unreachable, or also untrusted, or also within 30 days of its certificate&apos;s end</source>
            <translation>end with code 1 where one is unreachable, or also untrusted, or also within 30 days of its certificate&apos;s end</translation>
        </message>
        <message>
            <source>The live probe may connect to it</source>
            <translation>The live probe may connect to it</translation>
        </message>
        <message>
            <source>Live probe</source>
            <translation>Live probe</translation>
        </message>
        <message>
            <source>Probed</source>
            <translation>Probed</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tries</translation>
        </message>
        <message>
            <source>Without a good answer</source>
            <translation>Without a good answer</translation>
        </message>
        <message>
            <source>Half within (ms)</source>
            <translation>Half within (ms)</translation>
        </message>
        <message>
            <source>95% within (ms)</source>
            <translation>95% within (ms)</translation>
        </message>
        <message>
            <source>Version of TLS</source>
            <translation>Version of TLS</translation>
        </message>
        <message>
            <source>Days to the certificate&apos;s end</source>
            <translation>Days to the certificate&apos;s end</translation>
        </message>
        <message>
            <source>It answered</source>
            <translation>It answered</translation>
        </message>
        <message>
            <source>It answered, with a certificate or encryption that is not to be trusted</source>
            <translation>It answered, with a certificate or encryption that is not to be trusted</translation>
        </message>
        <message>
            <source>No host of that name is known</source>
            <translation>No host of that name is known</translation>
        </message>
        <message>
            <source>Nobody listens at that port</source>
            <translation>Nobody listens at that port</translation>
        </message>
        <message>
            <source>The host cannot be reached from here</source>
            <translation>The host cannot be reached from here</translation>
        </message>
        <message>
            <source>It did not answer in time</source>
            <translation>It did not answer in time</translation>
        </message>
        <message>
            <source>It broke the connection off, or answered something else</source>
            <translation>It broke the connection off, or answered something else</translation>
        </message>
        <message>
            <source>It does not speak TLS, or none in common</source>
            <translation>It does not speak TLS, or none in common</translation>
        </message>
        <message>
            <source>Its headers do not end</source>
            <translation>Its headers do not end</translation>
        </message>
        <message>
            <source>It redirects without end</source>
            <translation>It redirects without end</translation>
        </message>
        <message>
            <source>It redirects from https to http</source>
            <translation>It redirects from https to http</translation>
        </message>
        <message>
            <source>{name}: the certificate has expired</source>
            <translation>{name}: the certificate has expired</translation>
        </message>
        <message>
            <source>The certificate of {address} ended on {until:date}.</source>
            <translation>The certificate of {address} ended on {until:date}.</translation>
        </message>
        <message>
            <source>Certificates are renewed before they end, best of all by themselves.</source>
            <translation>Certificates are renewed before they end, best of all by themselves.</translation>
        </message>
        <message>
            <source>Programs that check it, as they should, cannot connect; the others talk to whoever answers.</source>
            <translation>Programs that check it, as they should, cannot connect; the others talk to whoever answers.</translation>
        </message>
        <message>
            <source>Have it renewed at once, and watch its end from now on. Ask why nobody noticed: who calls may not check at all.</source>
            <translation>Have it renewed at once, and watch its end from now on. Ask why nobody noticed: who calls may not check at all.</translation>
        </message>
        <message>
            <source>{name}: the certificate is made out to another host</source>
            <translation>{name}: the certificate is made out to another host</translation>
        </message>
        <message>
            <source>The certificate that {address} shows ({subject}) is not made out to that host.</source>
            <translation>The certificate that {address} shows ({subject}) is not made out to that host.</translation>
        </message>
        <message>
            <source>The certificate names the host that is called.</source>
            <translation>The certificate names the host that is called.</translation>
        </message>
        <message>
            <source>Whoever calls has to switch the check off, and then anybody on the way can pose as the server.</source>
            <translation>Whoever calls has to switch the check off, and then anybody on the way can pose as the server.</translation>
        </message>
        <message>
            <source>Ask which name is meant to be called, and for a certificate made out to it.</source>
            <translation>Ask which name is meant to be called, and for a certificate made out to it.</translation>
        </message>
        <message>
            <source>{name}: the certificate proves nothing</source>
            <translation>{name}: the certificate proves nothing</translation>
        </message>
        <message>
            <source>The certificate of {address} ({subject}) is signed by itself.</source>
            <translation>The certificate of {address} ({subject}) is signed by itself.</translation>
        </message>
        <message>
            <source>The certificate comes from an authority that both sides trust, complete with those between.</source>
            <translation>The certificate comes from an authority that both sides trust, complete with those between.</translation>
        </message>
        <message>
            <source>Whoever calls has to switch the check off, and then anybody on the way can pose as the server and read what is sent.</source>
            <translation>Whoever calls has to switch the check off, and then anybody on the way can pose as the server and read what is sent.</translation>
        </message>
        <message>
            <source>Ask for a certificate of a public authority; of a private one for how its root is handed over and renewed.</source>
            <translation>Ask for a certificate of a public authority; of a private one for how its root is handed over and renewed.</translation>
        </message>
        <message>
            <source>{name}: encryption of old</source>
            <translation>{name}: encryption of old</translation>
        </message>
        <message>
            <source>{address} agreed on {version} ({at:datetime}).</source>
            <translation>{address} agreed on {version} ({at:datetime}).</translation>
        </message>
        <message>
            <source>TLS 1.2 or newer (RFC 8996).</source>
            <translation>TLS 1.2 or newer (RFC 8996).</translation>
        </message>
        <message>
            <source>Programs of today refuse to connect, and what is sent can be deciphered.</source>
            <translation>Programs of today refuse to connect, and what is sent can be deciphered.</translation>
        </message>
        <message>
            <source>Have TLS 1.2 and 1.3 switched on, and the older versions off.</source>
            <translation>Have TLS 1.2 and 1.3 switched on, and the older versions off.</translation>
        </message>
        <message>
            <source>{name}: the certificate ends soon</source>
            <translation>{name}: the certificate ends soon</translation>
        </message>
        <message>
            <source>The certificate of {address} ends on {until:date}; days left: {days}.</source>
            <translation>The certificate of {address} ends on {until:date}; days left: {days}.</translation>
        </message>
        <message>
            <source>Certificates are renewed a month before they end, best of all by themselves.</source>
            <translation>Certificates are renewed a month before they end, best of all by themselves.</translation>
        </message>
        <message>
            <source>On that day the integration stops, all of it at once.</source>
            <translation>On that day the integration stops, all of it at once.</translation>
        </message>
        <message>
            <source>Ask who renews it and when, and have its end watched.</source>
            <translation>Ask who renews it and when, and have its end watched.</translation>
        </message>
        <message>
            <source>Probe…</source>
            <translation>Probe…</translation>
        </message>
        <message>
            <source>Says first what it would do; nothing is asked before you agree</source>
            <translation>Says first what it would do; nothing is asked before you agree</translation>
        </message>
        <message>
            <source>Probe now</source>
            <translation>Probe now</translation>
        </message>
        <message>
            <source>Allow and probe</source>
            <translation>Allow and probe</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Export…</translation>
        </message>
        <message>
            <source>contact-points.xlsx</source>
            <translation>contact-points.xlsx</translation>
        </message>
        <message>
            <source>Written to {path}.</source>
            <translation>Written to {path}.</translation>
        </message>
        <message>
            <source>The description of {name} says for none of its {all} operations how a caller proves who it is.</source>
            <translation>The description of {name} says for none of its {all} operations how a caller proves who it is.</translation>
        </message>
        <message>
            <source>None of the servers that the description of {name} names is for trials (servers: {count}).</source>
            <translation>None of the servers that the description of {name} names is for trials (servers: {count}).</translation>
        </message>
        <message>
            <source>{good} of {all} contact points say which way the data goes between whom, how much, and who answers for it</source>
            <translation>{good} of {all} contact points say which way the data goes between whom, how much, and who answers for it</translation>
        </message>
        <message>
            <source>A description was read of {good} of {all} contact points between machines</source>
            <translation>A description was read of {good} of {all} contact points between machines</translation>
        </message>
        <message>
            <source>{good} of {all} contact points of which it is known ask for a credential, keep it encrypted on the way, and show none in their description</source>
            <translation>{good} of {all} contact points of which it is known ask for a credential, keep it encrypted on the way, and show none in their description</translation>
        </message>
        <message>
            <source>{good} of {all} operations that create orders, payments or invoices take a key by which a repeat is known</source>
            <translation>{good} of {all} operations that create orders, payments or invoices take a key by which a repeat is known</translation>
        </message>
        <message>
            <source>{good} of {all} described operations say what an error looks like</source>
            <translation>{good} of {all} described operations say what an error looks like</translation>
        </message>
        <message>
            <source>{good} of {all} notices of which it is known are signed</source>
            <translation>{good} of {all} notices of which it is known are signed</translation>
        </message>
        <message>
            <source>{good} of {all} contact points with a known address are encrypted on the way as they should be</source>
            <translation>{good} of {all} contact points with a known address are encrypted on the way as they should be</translation>
        </message>
        <message>
            <source>To import it as what it is: {command}</source>
            <translation>To import it as what it is: {command}</translation>
        </message>
        <message>
            <source>More than {limit} places hold what looks like a real credential; from here on they are not listed. Have those replaced first, and import the description again.</source>
            <translation>More than {limit} places hold what looks like a real credential; from here on they are not listed. Have those replaced first, and import the description again.</translation>
        </message>
        <message>
            <source>Line {line}: the design document holds no OpenAPI description that can be read. Export it from Insomnia as OpenAPI and import that file.</source>
            <translation>Line {line}: the design document holds no OpenAPI description that can be read. Export it from Insomnia as OpenAPI and import that file.</translation>
        </message>
        <message>
            <source>{path} cannot be unpacked. Unpack it with another program and import the folder.</source>
            <translation>{path} cannot be unpacked. Unpack it with another program and import the folder.</translation>
        </message>
        <message>
            <source>{path} unpacks to more than {limit:bytes}, or to too many files. Unpack it with another program and import the folder of the collection.</source>
            <translation>{path} unpacks to more than {limit:bytes}, or to too many files. Unpack it with another program and import the folder of the collection.</translation>
        </message>
        <message>
            <source>{place}: only the first {limit} of a list were taken. Ask whether the description is meant to be so, and shorten it if the rest matters.</source>
            <translation>{place}: only the first {limit} of a list were taken. Ask whether the description is meant to be so, and shorten it if the rest matters.</translation>
        </message>
        <message>
            <source>{name}: passes outside the inventory</source>
            <translation>{name}: passes outside the inventory</translation>
        </message>
        <message>
            <source>{name} passes between the companies, and the inventory names no contact point that carries it.</source>
            <translation>{name} passes between the companies, and the inventory names no contact point that carries it.</translation>
        </message>
        <message>
            <source>Of everything that passes between the companies it is known through which contact point.</source>
            <translation>Of everything that passes between the companies it is known through which contact point.</translation>
        </message>
        <message>
            <source>Nobody protects or watches the way it takes, and nobody notices when it fails.</source>
            <translation>Nobody protects or watches the way it takes, and nobody notices when it fails.</translation>
        </message>
        <message>
            <source>Find out how it gets from one side to the other, and add that contact point to the inventory.</source>
            <translation>Find out how it gets from one side to the other, and add that contact point to the inventory.</translation>
        </message>
        <message>
            <source>No message flow is called &quot;{name}&quot;. prumo contact flows FILE lists them.</source>
            <translation>No message flow is called &quot;{name}&quot;. prumo contact flows FILE lists them.</translation>
        </message>
        <message>
            <source>Say what carries {name}</source>
            <translation>Say what carries {name}</translation>
        </message>
        <message>
            <source>List what passes between the companies, and the contact points that carry it</source>
            <translation>List what passes between the companies, and the contact points that carry it</translation>
        </message>
        <message>
            <source>Say which contact point carries a message flow</source>
            <translation>Say which contact point carries a message flow</translation>
        </message>
        <message>
            <source>FLOW</source>
            <translation>FLOW</translation>
        </message>
        <message>
            <source>the contact point, by id or name; empty: none</source>
            <translation>the contact point, by id or name; empty: none</translation>
        </message>
        <message>
            <source>No step knows of anything that passes between the companies yet. Add the feeds that they exchange: prumo check DATA --rules R.json --into FILE.</source>
            <translation>No step knows of anything that passes between the companies yet. Add the feeds that they exchange: prumo check DATA --rules R.json --into FILE.</translation>
        </message>
        <message>
            <source>Message flows</source>
            <translation>Message flows</translation>
        </message>
        <message>
            <source>What passes between the companies, as the other steps know of it. Say which contact point carries it: what none carries becomes a finding.</source>
            <translation>What passes between the companies, as the other steps know of it. Say which contact point carries it: what none carries becomes a finding.</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>Flow</translation>
        </message>
        <message>
            <source>Known from</source>
            <translation>Known from</translation>
        </message>
        <message>
            <source>Carried by</source>
            <translation>Carried by</translation>
        </message>
        <message>
            <source>No contact point</source>
            <translation>No contact point</translation>
        </message>
        <message>
            <source>{name} (its sample)</source>
            <translation>{name} (its sample)</translation>
        </message>
        <message>
            <source>New contact point for this flow</source>
            <translation>New contact point for this flow</translation>
        </message>
        <message>
            <source>No message flow is known yet</source>
            <translation>No message flow is known yet</translation>
        </message>
        <message>
            <source>Feeds that are added under data quality appear here, so that none passes outside the inventory.</source>
            <translation>Feeds that are added under data quality appear here, so that none passes outside the inventory.</translation>
        </message>
        <message>
            <source>{platform}: no number is published; {scope} ({source}, {at:date})</source>
            <translation>{platform}: no number is published; {scope} ({source}, {at:date})</translation>
        </message>
        <message>
            <source>Use a list of your own…</source>
            <translation>Use a list of your own…</translation>
        </message>
        <message>
            <source>Back to the list that Prumo ships</source>
            <translation>Back to the list that Prumo ships</translation>
        </message>
        <message>
            <source>{name}: the description leaves out the credentials</source>
            <translation>{name}: the description leaves out the credentials</translation>
        </message>
        <message>
            <source>The description says for every operation which credential it asks for, or that it is open on purpose.</source>
            <translation>The description says for every operation which credential it asks for, or that it is open on purpose.</translation>
        </message>
        <message>
            <source>Whoever writes the integration has to ask or to guess, and nobody can tell whether an operation is open by mistake.</source>
            <translation>Whoever writes the integration has to ask or to guess, and nobody can tell whether an operation is open by mistake.</translation>
        </message>
        <message>
            <source>Ask the supplier how access is protected, write it down in the inventory, and have it added to the description.</source>
            <translation>Ask the supplier how access is protected, write it down in the inventory, and have it added to the description.</translation>
        </message>
        <message>
            <source>Carrier of a message flow</source>
            <translation>Carrier of a message flow</translation>
        </message>
        <message>
            <source>{what:word}: half within {p50:amount} ms, the slowest of {tries} in {most:amount} ms</source>
            <translation>{what:word}: half within {p50:amount} ms, the slowest of {tries} in {most:amount} ms</translation>
        </message>
        <message>
            <source>{left} more tries were left out: too many had failed</source>
            <translation>{left} more tries were left out: too many had failed</translation>
        </message>
        <message>
            <source>{left} more tries were left out: the server asked to be left alone</source>
            <translation>{left} more tries were left out: the server asked to be left alone</translation>
        </message>
        <message>
            <source>{name}: exchanging everything once takes {seconds:duration} of a batch window of {minutes} minutes: {share:percent} left</source>
            <translation>{name}: exchanging everything once takes {seconds:duration} of a batch window of {minutes} minutes: {share:percent} left</translation>
        </message>
        <message>
            <source>{name}: exchanging everything once takes {seconds:duration}, the batch window has {minutes} minutes: exceeded by {share:percent}</source>
            <translation>{name}: exchanging everything once takes {seconds:duration}, the batch window has {minutes} minutes: exceeded by {share:percent}</translation>
        </message>
        <message>
            <source>{name}: little is left for the busiest hour</source>
            <translation>{name}: little is left for the busiest hour</translation>
        </message>
        <message>
            <source>A little more growth, or a few calls that are repeated, and calls are refused when most is sold.</source>
            <translation>A little more growth, or a few calls that are repeated, and calls are refused when most is sold.</translation>
        </message>
        <message>
            <source>The certificate of {address} is not valid before {from:date}.</source>
            <translation>The certificate of {address} is not valid before {from:date}.</translation>
        </message>
        <message>
            <source>This machine does not trust the certificate of {address}, issued by {issuer}: {reason}.</source>
            <translation>This machine does not trust the certificate of {address}, issued by {issuer}: {reason}.</translation>
        </message>
        <message>
            <source>Of the batch window of {minutes} minutes {share:percent} is left.</source>
            <translation>Of the batch window of {minutes} minutes {share:percent} is left.</translation>
        </message>
        <message>
            <source>That is longer than the batch window of {minutes} minutes, by {share:percent}.</source>
            <translation>That is longer than the batch window of {minutes} minutes, by {share:percent}.</translation>
        </message>
        <message>
            <source>{format:word}, from {file}, read {at:datetime}</source>
            <translation>{format:word}, from {file}, read {at:datetime}</translation>
        </message>
        <message>
            <source>{shown} of {all} operations</source>
            <translation>{shown} of {all} operations</translation>
        </message>
    </context>
</TS>
