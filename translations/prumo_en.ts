<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Prumo</name>
    <message>
        <source>assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at your request. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Check that it is there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder or ask for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {size:bytes}; at most {limit:bytes} can be read. Choose a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {applicable} applicable criteria answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every assessed step reaches the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first:step} pulls the score down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first:step} and {second:step} pull the score down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of {assessed} assessed steps below the target of {target:score}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{coverage:percent} assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{step:step} holds %n open critical finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s), the gravest in {step:step}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every applicable criterion is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{coverage:percent} assessed; {step:step} is the least covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open and in progress; proposed, closed and dismissed ones do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
