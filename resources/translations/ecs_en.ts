<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PageName</name>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
</context>
</TS>
