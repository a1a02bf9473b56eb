<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>SeedDesk</name>
  <message numerus="yes">
   <source>%n bought</source>
   <translation>
    <numerusform>%n bought</numerusform>
    <numerusform>%n bought</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entry</numerusform>
    <numerusform>%n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n own circle</source>
   <translation>
    <numerusform>%n own circle</numerusform>
    <numerusform>%n own circle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people</source>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n people</numerusform>
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
   <source>%n seat(s)</source>
   <translation>
    <numerusform>%n seat</numerusform>
    <numerusform>%n seats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stayed</source>
   <translation>
    <numerusform>%n stayed</numerusform>
    <numerusform>%n stayed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tester(s) in this round</source>
   <translation>
    <numerusform>%n tester in this round</numerusform>
    <numerusform>%n testers in this round</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tags for %n people</source>
   <translation>
    <numerusform>Tags for %n person</numerusform>
    <numerusform>Tags for %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Verdict: mend %n serious fault(s) first, then push</source>
   <translation>
    <numerusform>Verdict: mend %n serious fault first, then push</numerusform>
    <numerusform>Verdict: mend %n serious faults first, then push</numerusform>
   </translation>
  </message>
 </context>
</TS>
