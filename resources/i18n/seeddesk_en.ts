<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>SeedDesk</name>
  <message numerus="yes">
   <source>%n Excel error(s), left empty</source>
   <translation>
    <numerusform>%n Excel error, left empty</numerusform>
    <numerusform>%n Excel errors, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n accepted tester(s) have no code yet.</source>
   <translation>
    <numerusform>%n accepted tester has no code yet.</numerusform>
    <numerusform>%n accepted testers have no code yet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n account(s)</source>
   <translation>
    <numerusform>%n account</numerusform>
    <numerusform>%n accounts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n action(s)</source>
   <translation>
    <numerusform>%n action</numerusform>
    <numerusform>%n actions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n answer</numerusform>
    <numerusform>%n answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) are from {name}</source>
   <translation>
    <numerusform>%n answer is from {name}</numerusform>
    <numerusform>%n answers are from {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) are of nobody known</source>
   <translation>
    <numerusform>%n answer is of nobody known</numerusform>
    <numerusform>%n answers are of nobody known</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) could not be read as this kind and are left out.</source>
   <translation>
    <numerusform>%n answer could not be read as this kind and is left out.</numerusform>
    <numerusform>%n answers could not be read as this kind and are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) go to the only member of that name or nickname; look at them under “Who answered”.</source>
   <translation>
    <numerusform>%n answer goes to the only member of that name or nickname; look at it under “Who answered”.</numerusform>
    <numerusform>%n answers go to the only member of that name or nickname; look at them under “Who answered”.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) in people's own words.</source>
   <translation>
    <numerusform>%n answer in people's own words.</numerusform>
    <numerusform>%n answers in people's own words.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) of people who could not be told; they can be linked later.</source>
   <translation>
    <numerusform>%n answer is of somebody who could not be told; it can be linked later.</numerusform>
    <numerusform>%n answers of people who could not be told; they can be linked later.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s) whose four prices do not rise are left out.</source>
   <translation>
    <numerusform>%n answer whose four prices do not rise is left out.</numerusform>
    <numerusform>%n answers whose four prices do not rise are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answered</source>
   <translation>
    <numerusform>%n answered</numerusform>
    <numerusform>%n answered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n applied</source>
   <translation>
    <numerusform>%n applied</numerusform>
    <numerusform>%n applied</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n applied and wait</source>
   <translation>
    <numerusform>%n applied and waits</numerusform>
    <numerusform>%n applied and wait</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n applied to the try-out {name}</source>
   <translation>
    <numerusform>%n person applied to the try-out {name}</numerusform>
    <numerusform>%n people applied to the try-out {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are cut by the cap of the day</source>
   <translation>
    <numerusform>%n is cut by the cap of the day</numerusform>
    <numerusform>%n are cut by the cap of the day</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are in another try-out or were asked lately, and are left in peace.</source>
   <translation>
    <numerusform>%n is in another try-out or was asked lately, and is left in peace.</numerusform>
    <numerusform>%n are in another try-out or were asked lately, and are left in peace.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are in {group} and not noted as joined.</source>
   <translation>
    <numerusform>%n is in {group} and not noted as joined.</numerusform>
    <numerusform>%n are in {group} and not noted as joined.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n are known to have come otherwise; they change only if you tick them.</source>
   <translation>
    <numerusform>%n is known to have come otherwise; this changes only if you tick it.</numerusform>
    <numerusform>%n are known to have come otherwise; they change only if you tick them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n asked so far</source>
   <translation>
    <numerusform>%n asked so far</numerusform>
    <numerusform>%n asked so far</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n audience(s)</source>
   <translation>
    <numerusform>%n audience</numerusform>
    <numerusform>%n audiences</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s)</source>
   <translation>
    <numerusform>%n backup</numerusform>
    <numerusform>%n backups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) are in {old}. New ones will be made in {new}.</source>
   <translation>
    <numerusform>%n backup is in {old}. New ones will be made in {new}.</numerusform>
    <numerusform>%n backups are in {old}. New ones will be made in {new}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n backup(s) moved</source>
   <translation>
    <numerusform>%n backup moved</numerusform>
    <numerusform>%n backups moved</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n belong to this campaign already.</source>
   <translation>
    <numerusform>%n belongs to this campaign already.</numerusform>
    <numerusform>%n belong to this campaign already.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n bought</source>
   <translation>
    <numerusform>%n bought</numerusform>
    <numerusform>%n bought</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came into the group</source>
   <translation>
    <numerusform>%n came into the group</numerusform>
    <numerusform>%n came into the group</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came through it</source>
   <translation>
    <numerusform>%n came through it</numerusform>
    <numerusform>%n came through it</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n came through {name}, directly or by others</source>
   <translation>
    <numerusform>%n came through {name}, directly or by others</numerusform>
    <numerusform>%n came through {name}, directly or by others</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n campaign(s)</source>
   <translation>
    <numerusform>%n campaign</numerusform>
    <numerusform>%n campaigns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n campaign(s) running now</source>
   <translation>
    <numerusform>%n campaign running now</numerusform>
    <numerusform>%n campaigns running now</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n campaign(s) without a cost</source>
   <translation>
    <numerusform>%n campaign without a cost</numerusform>
    <numerusform>%n campaigns without a cost</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cannot be read</source>
   <translation>
    <numerusform>%n cannot be read</numerusform>
    <numerusform>%n cannot be read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n cannot be read; you get them as Excel to mend</source>
   <translation>
    <numerusform>%n cannot be read; you get it as Excel to mend</numerusform>
    <numerusform>%n cannot be read; you get them as Excel to mend</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed fix(es)</source>
   <translation>
    <numerusform>%n changed fix</numerusform>
    <numerusform>%n changed fixes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed review(s)</source>
   <translation>
    <numerusform>%n changed review</numerusform>
    <numerusform>%n changed reviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed vote(s)</source>
   <translation>
    <numerusform>%n changed vote</numerusform>
    <numerusform>%n changed votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n character(s)</source>
   <translation>
    <numerusform>%n character</numerusform>
    <numerusform>%n characters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n character(s) could not be read and are shown as �.</source>
   <translation>
    <numerusform>%n character could not be read and is shown as �.</numerusform>
    <numerusform>%n characters could not be read and are shown as �.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n chosen</numerusform>
    <numerusform>%n chosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n closed or refunded, not counted</source>
   <translation>
    <numerusform>%n closed or refunded, not counted</numerusform>
    <numerusform>%n closed or refunded, not counted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n code(s) made</source>
   <translation>
    <numerusform>%n code made</numerusform>
    <numerusform>%n codes made</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n collected</source>
   <translation>
    <numerusform>%n collected</numerusform>
    <numerusform>%n collected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n core user(s)</source>
   <translation>
    <numerusform>%n core user</numerusform>
    <numerusform>%n core users</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n could be several people: {names}</source>
   <translation>
    <numerusform>%n could be several people: {names}</numerusform>
    <numerusform>%n could be several people: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n counted before</source>
   <translation>
    <numerusform>%n counted before</numerusform>
    <numerusform>%n counted before</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n date(s)</source>
   <translation>
    <numerusform>%n date</numerusform>
    <numerusform>%n dates</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s)</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) ago</source>
   <translation>
    <numerusform>%n day ago</numerusform>
    <numerusform>%n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) in touch</source>
   <translation>
    <numerusform>%n day in touch</numerusform>
    <numerusform>%n days in touch</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) late</source>
   <translation>
    <numerusform>%n day late</numerusform>
    <numerusform>%n days late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n day(s) overdue</source>
   <translation>
    <numerusform>%n day overdue</numerusform>
    <numerusform>%n days overdue</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decided</source>
   <translation>
    <numerusform>%n decided</numerusform>
    <numerusform>%n decided</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s)</source>
   <translation>
    <numerusform>%n decision</numerusform>
    <numerusform>%n decisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n decision(s) told</source>
   <translation>
    <numerusform>%n decision told</numerusform>
    <numerusform>%n decisions told</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due today</source>
   <translation>
    <numerusform>%n due today</numerusform>
    <numerusform>%n due today</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n due tomorrow</source>
   <translation>
    <numerusform>%n due tomorrow</numerusform>
    <numerusform>%n due tomorrow</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n earlier answer(s) of people who answered again are not counted.</source>
   <translation>
    <numerusform>%n earlier answer of someone who answered again is not counted.</numerusform>
    <numerusform>%n earlier answers of people who answered again are not counted.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n empty</source>
   <translation>
    <numerusform>%n empty</numerusform>
    <numerusform>%n empty</numerusform>
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
   <source>%n entries are booked</source>
   <translation>
    <numerusform>%n entry is booked</numerusform>
    <numerusform>%n entries are booked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n filled</source>
   <translation>
    <numerusform>%n filled</numerusform>
    <numerusform>%n filled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fix(es)</source>
   <translation>
    <numerusform>%n fix</numerusform>
    <numerusform>%n fixes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n fixes are now “{status}”</source>
   <translation>
    <numerusform>%n fix is now “{status}”</numerusform>
    <numerusform>%n fixes are now “{status}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n follower(s)</source>
   <translation>
    <numerusform>1 follower</numerusform>
    <numerusform>%n followers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n further line(s) of these orders</source>
   <translation>
    <numerusform>%n further line of these orders</numerusform>
    <numerusform>%n further lines of these orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s)</source>
   <translation>
    <numerusform>%n group</numerusform>
    <numerusform>%n groups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n group(s) with rules, without the people</source>
   <translation>
    <numerusform>%n group with its rules, without the people</numerusform>
    <numerusform>%n groups with their rules, without the people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n h late</source>
   <translation>
    <numerusform>%n h late</numerusform>
    <numerusform>%n h late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n had no tier yet</source>
   <translation>
    <numerusform>%n had no tier yet</numerusform>
    <numerusform>%n had no tier yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n have not answered yet.</source>
   <translation>
    <numerusform>%n has not answered yet.</numerusform>
    <numerusform>%n have not answered yet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden by the platform, left empty</source>
   <translation>
    <numerusform>%n hidden by the platform, left empty</numerusform>
    <numerusform>%n hidden by the platform, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n honour(s)</source>
   <translation>
    <numerusform>%n honour</numerusform>
    <numerusform>%n honours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the 7 days before</source>
   <translation>
    <numerusform>%n in the 7 days before</numerusform>
    <numerusform>%n in the 7 days before</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the core group</source>
   <translation>
    <numerusform>%n in the core group</numerusform>
    <numerusform>%n in the core group</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n in the core group already</source>
   <translation>
    <numerusform>%n in the core group already</numerusform>
    <numerusform>%n in the core group already</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n influencer(s)</source>
   <translation>
    <numerusform>%n influencer</numerusform>
    <numerusform>%n influencers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n influencer(s) are now at: {stage}</source>
   <translation>
    <numerusform>%n influencer is now at: {stage}</numerusform>
    <numerusform>%n influencers are now at: {stage}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n invited, not answered yet</source>
   <translation>
    <numerusform>%n invited, not answered yet</numerusform>
    <numerusform>%n invited, not answered yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined</source>
   <translation>
    <numerusform>%n joined</numerusform>
    <numerusform>%n joined</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined and are not in {group} yet.</source>
   <translation>
    <numerusform>%n joined and is not in {group} yet.</numerusform>
    <numerusform>%n joined and are not in {group} yet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined and have left {group}.</source>
   <translation>
    <numerusform>%n joined and has left {group}.</numerusform>
    <numerusform>%n joined and have left {group}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined in these days.</source>
   <translation>
    <numerusform>%n joined in these days.</numerusform>
    <numerusform>%n joined in these days.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n joined without an invitation.</source>
   <translation>
    <numerusform>%n joined without an invitation.</numerusform>
    <numerusform>%n joined without an invitation.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known answer(s) with something new</source>
   <translation>
    <numerusform>%n known answer with something new</numerusform>
    <numerusform>%n known answers with something new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known answer(s), nothing new</source>
   <translation>
    <numerusform>%n known answer, nothing new</numerusform>
    <numerusform>%n known answers, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known customer(s) with something new</source>
   <translation>
    <numerusform>%n known customer with something new</numerusform>
    <numerusform>%n known customers with something new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known customer(s), nothing new</source>
   <translation>
    <numerusform>%n known customer, nothing new</numerusform>
    <numerusform>%n known customers, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known fix(es), nothing new</source>
   <translation>
    <numerusform>%n known fix, nothing new</numerusform>
    <numerusform>%n known fixes, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known influencer(s) with something new</source>
   <translation>
    <numerusform>%n known influencer with something new</numerusform>
    <numerusform>%n known influencers with something new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known influencer(s), nothing new</source>
   <translation>
    <numerusform>%n known influencer, nothing new</numerusform>
    <numerusform>%n known influencers, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known order(s) with something new</source>
   <translation>
    <numerusform>%n known order with something new</numerusform>
    <numerusform>%n known orders with something new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known order(s), nothing new</source>
   <translation>
    <numerusform>%n known order, nothing new</numerusform>
    <numerusform>%n known orders, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known review(s), nothing new</source>
   <translation>
    <numerusform>%n known review, nothing new</numerusform>
    <numerusform>%n known reviews, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known voice(s) with something new</source>
   <translation>
    <numerusform>%n known voice with something new</numerusform>
    <numerusform>%n known voices with something new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known voice(s), nothing new</source>
   <translation>
    <numerusform>%n known voice, nothing new</numerusform>
    <numerusform>%n known voices, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n known vote(s), nothing new</source>
   <translation>
    <numerusform>%n known vote, nothing new</numerusform>
    <numerusform>%n known votes, nothing new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <translation>
    <numerusform>%n late</numerusform>
    <numerusform>%n late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n late</source>
   <comment>feedback</comment>
   <translation>
    <numerusform>%n late</numerusform>
    <numerusform>%n late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n launch(es)</source>
   <translation>
    <numerusform>%n launch</numerusform>
    <numerusform>%n launches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left the group</source>
   <translation>
    <numerusform>%n left the group</numerusform>
    <numerusform>%n left the group</numerusform>
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
   <source>%n line(s) are of nobody known: click them, or leave them.</source>
   <translation>
    <numerusform>%n line is of nobody known: click it, or leave it.</numerusform>
    <numerusform>%n lines are of nobody known: click them, or leave them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) left out</source>
   <translation>
    <numerusform>%n line left out</numerusform>
    <numerusform>%n lines left out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) not understood: nobody's name stands above them.</source>
   <translation>
    <numerusform>%n line not understood: nobody's name stands above it.</numerusform>
    <numerusform>%n lines not understood: nobody's name stands above them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) were not understood: click them, or leave them.</source>
   <translation>
    <numerusform>%n line was not understood: click it, or leave it.</numerusform>
    <numerusform>%n lines were not understood: click them, or leave them.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n lines are too many options, nothing was pasted.</source>
   <translation>
    <numerusform>%n line is too many options, nothing was pasted.</numerusform>
    <numerusform>%n lines are too many options, nothing was pasted.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n masked by the platform, kept as masked</source>
   <translation>
    <numerusform>%n masked by the platform, kept as masked</numerusform>
    <numerusform>%n masked by the platform, kept as masked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n may be someone you know; you decide</source>
   <translation>
    <numerusform>%n may be someone you know; you decide</numerusform>
    <numerusform>%n may be people you know; you decide</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n member</numerusform>
    <numerusform>%n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) among them</source>
   <translation>
    <numerusform>%n member among them</numerusform>
    <numerusform>%n members among them</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) are no longer reached through {account}</source>
   <translation>
    <numerusform>%n member is no longer reached through {account}</numerusform>
    <numerusform>%n members are no longer reached through {account}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) are now: {tier}</source>
   <translation>
    <numerusform>%n member is now: {tier}</numerusform>
    <numerusform>%n members are now: {tier}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) declined</source>
   <translation>
    <numerusform>%n member declined</numerusform>
    <numerusform>%n members declined</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) have totals of their own; single orders stand beside them now.</source>
   <translation>
    <numerusform>%n member has totals of their own; single orders stand beside them now.</numerusform>
    <numerusform>%n members have totals of their own; single orders stand beside them now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) joined the core group</source>
   <translation>
    <numerusform>%n member joined the core group</numerusform>
    <numerusform>%n members joined the core group</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n member(s) left {group}</source>
   <translation>
    <numerusform>%n member left {group}</numerusform>
    <numerusform>%n members left {group}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n message</numerusform>
    <numerusform>%n messages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) counted</source>
   <translation>
    <numerusform>%n message counted</numerusform>
    <numerusform>%n messages counted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) in {seconds} s.</source>
   <translation>
    <numerusform>%n message in {seconds} s.</numerusform>
    <numerusform>%n messages in {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s) to count</source>
   <translation>
    <numerusform>%n message to count</numerusform>
    <numerusform>%n messages to count</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min</source>
   <translation>
    <numerusform>%n min</numerusform>
    <numerusform>%n min</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n min late</source>
   <translation>
    <numerusform>%n min late</numerusform>
    <numerusform>%n min late</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) left to answer</source>
   <translation>
    <numerusform>%n minute left to answer</numerusform>
    <numerusform>%n minutes left to answer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more</source>
   <translation>
    <numerusform>%n more</numerusform>
    <numerusform>%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more for one in ten</source>
   <translation>
    <numerusform>%n more for one in ten</numerusform>
    <numerusform>%n more for one in ten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more have no day of joining and are left out.</source>
   <translation>
    <numerusform>%n more has no day of joining and is left out.</numerusform>
    <numerusform>%n more have no day of joining and are left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more period(s) do not fit here.</source>
   <translation>
    <numerusform>%n more period does not fit here.</numerusform>
    <numerusform>%n more periods do not fit here.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more review(s) needed</source>
   <translation>
    <numerusform>%n more review needed</numerusform>
    <numerusform>%n more reviews needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more voice(s) wait for an answer</source>
   <translation>
    <numerusform>%n more voice waits for an answer</numerusform>
    <numerusform>%n more voices wait for an answer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n move down</source>
   <translation>
    <numerusform>%n moves down</numerusform>
    <numerusform>%n move down</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n move down when it is time</source>
   <translation>
    <numerusform>%n moves down when it is time</numerusform>
    <numerusform>%n move down when it is time</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n move up</source>
   <translation>
    <numerusform>%n moves up</numerusform>
    <numerusform>%n move up</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new answer(s)</source>
   <translation>
    <numerusform>%n new answer</numerusform>
    <numerusform>%n new answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new customer(s)</source>
   <translation>
    <numerusform>%n new customer</numerusform>
    <numerusform>%n new customers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new fix(es)</source>
   <translation>
    <numerusform>%n new fix</numerusform>
    <numerusform>%n new fixes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new influencer(s)</source>
   <translation>
    <numerusform>%n new influencer</numerusform>
    <numerusform>%n new influencers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new member(s)</source>
   <translation>
    <numerusform>%n new member</numerusform>
    <numerusform>%n new members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new order(s)</source>
   <translation>
    <numerusform>%n new order</numerusform>
    <numerusform>%n new orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new review(s)</source>
   <translation>
    <numerusform>%n new review</numerusform>
    <numerusform>%n new reviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new voice(s)</source>
   <translation>
    <numerusform>%n new voice</numerusform>
    <numerusform>%n new voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new vote(s)</source>
   <translation>
    <numerusform>%n new vote</numerusform>
    <numerusform>%n new votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no amount(s), left empty</source>
   <translation>
    <numerusform>%n is no amount, left empty</numerusform>
    <numerusform>%n are no amounts, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no date(s), left empty</source>
   <translation>
    <numerusform>%n is no date, left empty</numerusform>
    <numerusform>%n are no dates, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no mail address(es), left empty</source>
   <translation>
    <numerusform>%n is no mail address, left empty</numerusform>
    <numerusform>%n are no mail addresses, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no mark(s), left empty</source>
   <translation>
    <numerusform>%n is no mark, left empty</numerusform>
    <numerusform>%n are no marks, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no number(s), left empty</source>
   <translation>
    <numerusform>%n is no number, left empty</numerusform>
    <numerusform>%n are no numbers, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n no phone number(s), left empty</source>
   <translation>
    <numerusform>%n is no phone number, left empty</numerusform>
    <numerusform>%n are no phone numbers, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not answered yet</source>
   <translation>
    <numerusform>%n not answered yet</numerusform>
    <numerusform>%n not answered yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not asked yet</source>
   <translation>
    <numerusform>%n not asked yet</numerusform>
    <numerusform>%n not asked yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not entitled</source>
   <translation>
    <numerusform>%n not entitled</numerusform>
    <numerusform>%n not entitled</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not known: {names}</source>
   <translation>
    <numerusform>%n not known: {names}</numerusform>
    <numerusform>%n not known: {names}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not long enough yet</source>
   <translation>
    <numerusform>%n not long enough yet</numerusform>
    <numerusform>%n not long enough yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not paid, not counted</source>
   <translation>
    <numerusform>%n not paid, not counted</numerusform>
    <numerusform>%n not paid, not counted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not told yet</source>
   <translation>
    <numerusform>%n not told yet</numerusform>
    <numerusform>%n not told yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not understood, left empty</source>
   <translation>
    <numerusform>%n not understood, left empty</numerusform>
    <numerusform>%n not understood, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not voted yet</source>
   <translation>
    <numerusform>%n not voted yet</numerusform>
    <numerusform>%n not voted yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n number(s)</source>
   <translation>
    <numerusform>%n number</numerusform>
    <numerusform>%n numbers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them: the total says more than the single orders, and keeps counting.</source>
   <translation>
    <numerusform>%n of them: the total says more than the single orders, and keeps counting.</numerusform>
    <numerusform>%n of them: the total says more than the single orders, and keeps counting.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n older than 30 days</source>
   <translation>
    <numerusform>%n older than 30 days</numerusform>
    <numerusform>%n older than 30 days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n on the list</source>
   <translation>
    <numerusform>%n on the list</numerusform>
    <numerusform>%n on the list</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n opened</source>
   <translation>
    <numerusform>%n opened</numerusform>
    <numerusform>%n opened</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n or more</source>
   <translation>
    <numerusform>%n or more</numerusform>
    <numerusform>%n or more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s)</source>
   <translation>
    <numerusform>%n order</numerusform>
    <numerusform>%n orders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) are known only from their lines; they count once the order report is imported.</source>
   <translation>
    <numerusform>%n order is known only from its lines; it counts once the order report is imported.</numerusform>
    <numerusform>%n orders are known only from their lines; they count once the order report is imported.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) do not say who bought; they count for no member.</source>
   <translation>
    <numerusform>%n order does not say who bought; it counts for no member.</numerusform>
    <numerusform>%n orders do not say who bought; they count for no member.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) without a date count in all, but not as recent.</source>
   <translation>
    <numerusform>%n order without a date counts in all, but not as recent.</numerusform>
    <numerusform>%n orders without a date count in all, but not as recent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) without a number are told apart by buyer, time and product.</source>
   <translation>
    <numerusform>%n order without a number is told apart by buyer, time and product.</numerusform>
    <numerusform>%n orders without a number are told apart by buyer, time and product.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s), the next one {theirs}</source>
   <translation>
    <numerusform>%n order, the next one {theirs}</numerusform>
    <numerusform>%n orders, the next one {theirs}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s), {theirs} were needed</source>
   <translation>
    <numerusform>%n order, {theirs} were needed</numerusform>
    <numerusform>%n orders, {theirs} were needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n overdue</source>
   <translation>
    <numerusform>%n overdue</numerusform>
    <numerusform>%n overdue</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n overdue, the longest by {days} days</source>
   <translation>
    <numerusform>%n overdue, the longest by {days} days</numerusform>
    <numerusform>%n overdue, the longest by {days} days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n overdue, the oldest by {days} days</source>
   <translation>
    <numerusform>%n overdue, by {days} days</numerusform>
    <numerusform>%n overdue, the oldest by {days} days</numerusform>
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
   <source>%n paid order(s) without an amount count as orders, not as money.</source>
   <translation>
    <numerusform>%n paid order without an amount counts as an order, not as money.</numerusform>
    <numerusform>%n paid orders without an amount count as orders, not as money.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n pair(s)</source>
   <translation>
    <numerusform>%n pair</numerusform>
    <numerusform>%n pairs</numerusform>
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
   <source>%n people are sorted</source>
   <translation>
    <numerusform>%n person is sorted</numerusform>
    <numerusform>%n people are sorted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are ticked</source>
   <translation>
    <numerusform>%n person is ticked</numerusform>
    <numerusform>%n people are ticked</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people brought stayed</source>
   <translation>
    <numerusform>%n person brought stayed</numerusform>
    <numerusform>%n people brought stayed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people chosen</source>
   <translation>
    <numerusform>%n person chosen</numerusform>
    <numerusform>%n people chosen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people found</source>
   <translation>
    <numerusform>%n person found</numerusform>
    <numerusform>%n people found</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people have fewer points, for example {name} with {have}.</source>
   <translation>
    <numerusform>%n person has fewer points: {name} with {have}.</numerusform>
    <numerusform>%n people have fewer points, for example {name} with {have}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people share place {place}.</source>
   <translation>
    <numerusform>%n person has place {place}.</numerusform>
    <numerusform>%n people share place {place}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people withdrew</source>
   <translation>
    <numerusform>%n person withdrew</numerusform>
    <numerusform>%n people withdrew</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s)</source>
   <translation>
    <numerusform>%n person</numerusform>
    <numerusform>%n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) are not known yet; they stay counted under their name.</source>
   <translation>
    <numerusform>%n person is not known yet and stays counted under their name.</numerusform>
    <numerusform>%n people are not known yet; they stay counted under their names.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) bring {share} of the orders that came through anybody</source>
   <translation>
    <numerusform>%n person brings {share} of the orders that came through anybody</numerusform>
    <numerusform>%n persons bring {share} of the orders that came through anybody</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) from earlier chats are not linked to members yet.</source>
   <translation>
    <numerusform>%n person from earlier chats is not linked to a member yet.</numerusform>
    <numerusform>%n people from earlier chats are not linked to members yet.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) who were brought are there again</source>
   <translation>
    <numerusform>%n person who was brought is there again</numerusform>
    <numerusform>%n people who were brought are there again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n person(s) who were brought have left</source>
   <translation>
    <numerusform>%n person who was brought has left</numerusform>
    <numerusform>%n people who were brought have left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s)</source>
   <translation>
    <numerusform>%n question</numerusform>
    <numerusform>%n questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) are asked as: {kind}</source>
   <translation>
    <numerusform>%n question is asked as: {kind}</numerusform>
    <numerusform>%n questions are asked as: {kind}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n question(s) were not asked there before.</source>
   <translation>
    <numerusform>%n question was not asked there before.</numerusform>
    <numerusform>%n questions were not asked there before.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n replaced by a later vote</source>
   <translation>
    <numerusform>%n replaced by a later vote</numerusform>
    <numerusform>%n replaced by later votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n report(s)</source>
   <translation>
    <numerusform>1 report</numerusform>
    <numerusform>%n reports</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n review(s)</source>
   <translation>
    <numerusform>%n review</numerusform>
    <numerusform>%n reviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n reward(s)</source>
   <translation>
    <numerusform>%n reward</numerusform>
    <numerusform>%n rewards</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n round(s)</source>
   <translation>
    <numerusform>%n round</numerusform>
    <numerusform>%n rounds</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n rounded off by Excel, digits are lost</source>
   <translation>
    <numerusform>%n rounded off by Excel, digits are lost</numerusform>
    <numerusform>%n rounded off by Excel, digits are lost</numerusform>
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
   <source>%n row(s) cannot be read and will be left out.</source>
   <translation>
    <numerusform>%n row cannot be read and will be left out.</numerusform>
    <numerusform>%n rows cannot be read and will be left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) could not be read and were left out.</source>
   <translation>
    <numerusform>%n row could not be read and was left out.</numerusform>
    <numerusform>%n rows could not be read and were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) in {seconds} s.</source>
   <translation>
    <numerusform>%n row in {seconds} s.</numerusform>
    <numerusform>%n rows in {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n row(s) twice in the file</source>
   <translation>
    <numerusform>%n row twice in the file</numerusform>
    <numerusform>%n rows twice in the file</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n said no</source>
   <translation>
    <numerusform>%n said no</numerusform>
    <numerusform>%n said no</numerusform>
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
   <source>%n serious fault(s) open</source>
   <translation>
    <numerusform>%n serious fault open</numerusform>
    <numerusform>%n serious faults open</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n shortlisted, not invited yet</source>
   <translation>
    <numerusform>%n shortlisted, not invited yet</numerusform>
    <numerusform>%n shortlisted, not invited yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n stay where you put them</source>
   <translation>
    <numerusform>%n stays where you put them</numerusform>
    <numerusform>%n stay where you put them</numerusform>
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
   <source>%n taken out</source>
   <translation>
    <numerusform>%n taken out</numerusform>
    <numerusform>%n taken out</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n test point(s) and goals of the last round</source>
   <translation>
    <numerusform>%n test point and the goals of the last round</numerusform>
    <numerusform>%n test points and the goals of the last round</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tester(s)</source>
   <translation>
    <numerusform>%n tester</numerusform>
    <numerusform>%n testers</numerusform>
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
   <source>%n testers are now “{stage}”</source>
   <translation>
    <numerusform>%n tester is now “{stage}”</numerusform>
    <numerusform>%n testers are now “{stage}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text(s) held signs that no file can hold; these were left out.</source>
   <translation>
    <numerusform>%n text held signs that no file can hold; these were left out.</numerusform>
    <numerusform>%n texts held signs that no file can hold; these were left out.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n text(s) were too long for a cell and were cut.</source>
   <translation>
    <numerusform>%n text was too long for a cell and was cut.</numerusform>
    <numerusform>%n texts were too long for a cell and were cut.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) back on the list</source>
   <translation>
    <numerusform>%n thing back on the list</numerusform>
    <numerusform>%n things back on the list</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) done</source>
   <translation>
    <numerusform>%n thing done</numerusform>
    <numerusform>%n things done</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n thing(s) due</source>
   <translation>
    <numerusform>%n thing due</numerusform>
    <numerusform>%n things due</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to decide</source>
   <translation>
    <numerusform>%n to decide</numerusform>
    <numerusform>%n to decide</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to sort</source>
   <translation>
    <numerusform>%n to sort</numerusform>
    <numerusform>%n to sort</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n tomorrow</source>
   <translation>
    <numerusform>%n tomorrow</numerusform>
    <numerusform>%n tomorrow</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n too long, cut</source>
   <translation>
    <numerusform>%n too long, cut</numerusform>
    <numerusform>%n too long, cut</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n took part already</source>
   <translation>
    <numerusform>%n took part already</numerusform>
    <numerusform>%n took part already</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n topic(s)</source>
   <translation>
    <numerusform>%n topic</numerusform>
    <numerusform>%n topics</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n used by somebody else</source>
   <translation>
    <numerusform>%n used by somebody else</numerusform>
    <numerusform>%n used by somebody else</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n useful suggestion(s)</source>
   <translation>
    <numerusform>%n useful suggestion</numerusform>
    <numerusform>%n useful suggestions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n useful suggestion(s).</source>
   <translation>
    <numerusform>%n useful suggestion.</numerusform>
    <numerusform>%n useful suggestions.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n virtual number(s), not used to recognise people</source>
   <translation>
    <numerusform>%n virtual number, not used to recognise people</numerusform>
    <numerusform>%n virtual numbers, not used to recognise people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s)</source>
   <translation>
    <numerusform>%n voice</numerusform>
    <numerusform>%n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) kept</source>
   <translation>
    <numerusform>%n voice kept</numerusform>
    <numerusform>%n voices kept</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) need no answer</source>
   <translation>
    <numerusform>%n voice needs no answer</numerusform>
    <numerusform>%n voices need no answer</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) wait for an answer again</source>
   <translation>
    <numerusform>%n voice waits for an answer again</numerusform>
    <numerusform>%n voices wait for an answer again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voice(s) without a time count as said now.</source>
   <translation>
    <numerusform>%n voice without a time counts as said now.</numerusform>
    <numerusform>%n voices without a time count as said now.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s)</source>
   <translation>
    <numerusform>%n vote</numerusform>
    <numerusform>%n votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s) over, not decided</source>
   <translation>
    <numerusform>%n vote over, not decided</numerusform>
    <numerusform>%n votes over, not decided</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s) running</source>
   <translation>
    <numerusform>%n vote running</numerusform>
    <numerusform>%n votes running</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n vote(s) without a time count as cast now, at the latest at the end.</source>
   <translation>
    <numerusform>%n vote without a time counts as cast now, at the latest at the end.</numerusform>
    <numerusform>%n votes without a time count as cast now, at the latest at the end.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voted</source>
   <translation>
    <numerusform>%n voted</numerusform>
    <numerusform>%n voted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n voter(s) are no known members; they stay under their names.</source>
   <translation>
    <numerusform>%n voter is no known member and stays under the name given.</numerusform>
    <numerusform>%n voters are no known members; they stay under their names.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting too long</source>
   <translation>
    <numerusform>%n waiting too long</numerusform>
    <numerusform>%n waiting too long</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting, {minutes} min left</source>
   <translation>
    <numerusform>%n waiting, {minutes} min left</numerusform>
    <numerusform>%n waiting, {minutes} min left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n were invited before and are left out; nobody is invited twice.</source>
   <translation>
    <numerusform>%n was invited before and is left out; nobody is invited twice.</numerusform>
    <numerusform>%n were invited before and are left out; nobody is invited twice.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with an unknown status, judged by the payment</source>
   <translation>
    <numerusform>%n with an unknown status, judged by the payment</numerusform>
    <numerusform>%n with an unknown status, judged by the payment</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with day and month unclear, read as month first</source>
   <translation>
    <numerusform>%n with day and month unclear, read as month first</numerusform>
    <numerusform>%n with day and month unclear, read as month first</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with no such day</source>
   <translation>
    <numerusform>%n with no such day</numerusform>
    <numerusform>%n with no such day</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n with too many choices</source>
   <translation>
    <numerusform>%n with too many choices</numerusform>
    <numerusform>%n with too many choices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a date</source>
   <translation>
    <numerusform>%n without a date</numerusform>
    <numerusform>%n without a date</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without a year, left empty</source>
   <translation>
    <numerusform>%n without a year, left empty</numerusform>
    <numerusform>%n without a year, left empty</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without anyone in charge</source>
   <translation>
    <numerusform>%n without anyone in charge</numerusform>
    <numerusform>%n without anyone in charge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n without own circle</source>
   <translation>
    <numerusform>%n without own circle</numerusform>
    <numerusform>%n without own circle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n working with us</source>
   <translation>
    <numerusform>%n working with us</numerusform>
    <numerusform>%n working with us</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n, all answered</source>
   <translation>
    <numerusform>%n, all answered</numerusform>
    <numerusform>%n, all answered</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>+%n more</source>
   <translation>
    <numerusform>+%n more</numerusform>
    <numerusform>+%n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>, %n changed</source>
   <translation>
    <numerusform>, %n changed</numerusform>
    <numerusform>, %n changed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A sign-in earns %n points, once a day.</source>
   <translation>
    <numerusform>A sign-in earns %n point, once a day.</numerusform>
    <numerusform>A sign-in earns %n points, once a day.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>A title for %n people</source>
   <translation>
    <numerusform>A title for %n person</numerusform>
    <numerusform>A title for %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Activity counts half after %n day(s)</source>
   <translation>
    <numerusform>Activity counts half after %n day</numerusform>
    <numerusform>Activity counts half after %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add %n tester(s)</source>
   <translation>
    <numerusform>Add %n tester</numerusform>
    <numerusform>Add %n testers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add %n voice(s)</source>
   <translation>
    <numerusform>Add %n voice</numerusform>
    <numerusform>Add %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Add the %n unknown as new members</source>
   <translation>
    <numerusform>Add the %n unknown as a new member</numerusform>
    <numerusform>Add the %n unknown as new members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Added %n tester(s)</source>
   <translation>
    <numerusform>Added %n tester</numerusform>
    <numerusform>Added %n testers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Answer %n more point(s) for a verdict, for example: {points}</source>
   <translation>
    <numerusform>Answer %n more point for a verdict, for example: {points}</numerusform>
    <numerusform>Answer %n more points for a verdict, for example: {points}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Answer within %n minute(s)</source>
   <translation>
    <numerusform>Answer within %n minute</numerusform>
    <numerusform>Answer within %n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Answered within %n minute(s), last 7 days</source>
   <translation>
    <numerusform>Answered within %n minute, last 7 days</numerusform>
    <numerusform>Answered within %n minutes, last 7 days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Archived %n launch(es)</source>
   <translation>
    <numerusform>Archived %n launch</numerusform>
    <numerusform>Archived %n launches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Booked %n entries of points ({points} points)</source>
   <translation>
    <numerusform>Booked %n entry of points ({points} points)</numerusform>
    <numerusform>Booked %n entries of points ({points} points)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Booked the sign-in of %n member(s) on {day}</source>
   <translation>
    <numerusform>Booked the sign-in of %n member on {day}</numerusform>
    <numerusform>Booked the sign-in of %n members on {day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Changed %n voice(s)</source>
   <translation>
    <numerusform>Changed %n voice</numerusform>
    <numerusform>Changed %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Changing %n member(s)</source>
   <translation>
    <numerusform>Changing %n member</numerusform>
    <numerusform>Changing %n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Check %n row(s) →</source>
   <translation>
    <numerusform>Check %n row →</numerusform>
    <numerusform>Check %n rows →</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Choose %n member(s)</source>
   <translation>
    <numerusform>Choose %n member</numerusform>
    <numerusform>Choose %n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Chose %n experience officer(s) for {name}</source>
   <translation>
    <numerusform>Chose %n experience officer for {name}</numerusform>
    <numerusform>Chose %n experience officers for {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n decision(s) as a picture.</source>
   <translation>
    <numerusform>Copied %n decision as a picture.</numerusform>
    <numerusform>Copied %n decisions as a picture.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n decision(s) as text.</source>
   <translation>
    <numerusform>Copied %n decision as text.</numerusform>
    <numerusform>Copied %n decisions as text.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n message(s)</source>
   <translation>
    <numerusform>Copied %n message</numerusform>
    <numerusform>Copied %n messages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Copied %n name(s).</source>
   <translation>
    <numerusform>Copied %n name.</numerusform>
    <numerusform>Copied %n names.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Count these %n vote(s)</source>
   <translation>
    <numerusform>Count this %n vote</numerusform>
    <numerusform>Count these %n votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted %n pasted vote(s): {question}</source>
   <translation>
    <numerusform>Counted %n pasted vote: {question}</numerusform>
    <numerusform>Counted %n pasted votes: {question}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted contacts on %n day(s)</source>
   <translation>
    <numerusform>Counted contacts on %n day</numerusform>
    <numerusform>Counted contacts on %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Counted contacts on %n day(s) from {source}</source>
   <translation>
    <numerusform>Counted contacts on %n day from {source}</numerusform>
    <numerusform>Counted contacts on %n days from {source}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n campaign(s)</source>
   <translation>
    <numerusform>Deleted %n campaign</numerusform>
    <numerusform>Deleted %n campaigns</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n contact(s) with {name}</source>
   <translation>
    <numerusform>Deleted %n contact with {name}</numerusform>
    <numerusform>Deleted %n contacts with {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n fixes</source>
   <translation>
    <numerusform>Deleted %n fix</numerusform>
    <numerusform>Deleted %n fixes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n group(s)</source>
   <translation>
    <numerusform>Deleted %n group</numerusform>
    <numerusform>Deleted %n groups</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n influencer(s)</source>
   <translation>
    <numerusform>Deleted %n influencer</numerusform>
    <numerusform>Deleted %n influencers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n launch(es)</source>
   <translation>
    <numerusform>Deleted %n launch</numerusform>
    <numerusform>Deleted %n launches</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n member(s)</source>
   <translation>
    <numerusform>Deleted %n member</numerusform>
    <numerusform>Deleted %n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n referral race(s)</source>
   <translation>
    <numerusform>Deleted %n referral race</numerusform>
    <numerusform>Deleted %n referral races</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n reminder(s)</source>
   <translation>
    <numerusform>Deleted %n reminder</numerusform>
    <numerusform>Deleted %n reminders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n review(s)</source>
   <translation>
    <numerusform>Deleted %n review</numerusform>
    <numerusform>Deleted %n reviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n reward(s)</source>
   <translation>
    <numerusform>Deleted %n reward</numerusform>
    <numerusform>Deleted %n rewards</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n shop account(s)</source>
   <translation>
    <numerusform>Deleted %n shop account</numerusform>
    <numerusform>Deleted %n shop accounts</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n survey(s)</source>
   <translation>
    <numerusform>Deleted %n survey</numerusform>
    <numerusform>Deleted %n surveys</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n topic(s)</source>
   <translation>
    <numerusform>Deleted %n topic</numerusform>
    <numerusform>Deleted %n topics</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n try-outs</source>
   <translation>
    <numerusform>Deleted %n try-out</numerusform>
    <numerusform>Deleted %n try-outs</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n voice(s)</source>
   <translation>
    <numerusform>Deleted %n voice</numerusform>
    <numerusform>Deleted %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Deleted %n vote(s)</source>
   <translation>
    <numerusform>Deleted %n vote</numerusform>
    <numerusform>Deleted %n votes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Expires in %n day(s)</source>
   <translation>
    <numerusform>Expires in %n day</numerusform>
    <numerusform>Expires in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Feedback of %n people is due on {day}</source>
   <translation>
    <numerusform>Feedback of %n person is due on {day}</numerusform>
    <numerusform>Feedback of %n people is due on {day}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Follow up %n influencer(s) on {date}</source>
   <translation>
    <numerusform>Follow up %n influencer on {date}</numerusform>
    <numerusform>Follow up %n influencers on {date}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n member(s) of {group} the role {role}</source>
   <translation>
    <numerusform>Gave %n member of {group} the role {role}</numerusform>
    <numerusform>Gave %n members of {group} the role {role}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n member(s) the title “{title}”</source>
   <translation>
    <numerusform>Gave %n member the title “{title}”</numerusform>
    <numerusform>Gave %n members the title “{title}”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n member(s) {points} points each</source>
   <translation>
    <numerusform>Gave %n member {points} points</numerusform>
    <numerusform>Gave %n members {points} points each</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Gave %n vote(s) to {name}</source>
   <translation>
    <numerusform>Gave %n vote to {name}</numerusform>
    <numerusform>Gave %n votes to {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Give %n seat(s)</source>
   <translation>
    <numerusform>Give %n seat</numerusform>
    <numerusform>Give %n seats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>How %n member(s) came is not known again</source>
   <translation>
    <numerusform>How %n member came is not known again</numerusform>
    <numerusform>How %n members came is not known again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Import, keep %n voice(s)</source>
   <translation>
    <numerusform>Import, keep %n voice</numerusform>
    <numerusform>Import, keep %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported fixes from {file}: %n new</source>
   <translation>
    <numerusform>Imported fixes from {file}: %n new</numerusform>
    <numerusform>Imported fixes from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported influencers from {file}: %n new</source>
   <translation>
    <numerusform>Imported influencers from {file}: %n new</numerusform>
    <numerusform>Imported influencers from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported members from {file}: %n new</source>
   <translation>
    <numerusform>Imported members from {file}: %n new</numerusform>
    <numerusform>Imported members from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported orders from {file}: %n new</source>
   <translation>
    <numerusform>Imported orders from {file}: %n new</numerusform>
    <numerusform>Imported orders from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported reviews from {file}: %n new</source>
   <translation>
    <numerusform>Imported reviews from {file}: %n new</numerusform>
    <numerusform>Imported reviews from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported survey answers from {file}: %n new</source>
   <translation>
    <numerusform>Imported survey answers from {file}: %n new</numerusform>
    <numerusform>Imported survey answers from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported the chat {chat}: %n message(s) counted</source>
   <translation>
    <numerusform>Imported the chat {chat}: %n message counted</numerusform>
    <numerusform>Imported the chat {chat}: %n messages counted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported voices from {file}: %n new</source>
   <translation>
    <numerusform>Imported voices from {file}: %n new</numerusform>
    <numerusform>Imported voices from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Imported votes from {file}: %n new</source>
   <translation>
    <numerusform>Imported votes from {file}: %n new</numerusform>
    <numerusform>Imported votes from {file}: %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invite %n people</source>
   <translation>
    <numerusform>Invite %n person</numerusform>
    <numerusform>Invite %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invite the %n selected</source>
   <translation>
    <numerusform>Invite the %n selected</numerusform>
    <numerusform>Invite the %n selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Invited %n member(s)</source>
   <translation>
    <numerusform>Invited %n member</numerusform>
    <numerusform>Invited %n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Left the tier of %n member(s) to the rules</source>
   <translation>
    <numerusform>Left the tier of %n member to the rules</numerusform>
    <numerusform>Left the tier of %n members to the rules</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Looked at %n people in the A groups.</source>
   <translation>
    <numerusform>Looked at %n person in the A groups.</numerusform>
    <numerusform>Looked at %n people in the A groups.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Looked at all %n member(s), since no A group has people.</source>
   <translation>
    <numerusform>Looked at the %n member, since no A group has people.</numerusform>
    <numerusform>Looked at all %n members, since no A group has people.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Made %n invitation code(s)</source>
   <translation>
    <numerusform>Made %n invitation code</numerusform>
    <numerusform>Made %n invitation codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Marked %n member(s) as own circle: {kind}</source>
   <translation>
    <numerusform>Marked %n member as own circle: {kind}</numerusform>
    <numerusform>Marked %n members as own circle: {kind}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Marked %n voice(s) as not useful</source>
   <translation>
    <numerusform>Marked %n voice as not useful</numerusform>
    <numerusform>Marked %n voices as not useful</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Marked %n voice(s) as useful</source>
   <translation>
    <numerusform>Marked %n voice as useful</numerusform>
    <numerusform>Marked %n voices as useful</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Merged %n fix(es) into {title}</source>
   <translation>
    <numerusform>Merged %n fix into {title}</numerusform>
    <numerusform>Merged %n fixes into {title}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Merged %n topic(s) into {name}</source>
   <translation>
    <numerusform>Merged %n topic into {name}</numerusform>
    <numerusform>Merged %n topics into {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Mood of %n voice(s): {mood}</source>
   <translation>
    <numerusform>Mood of %n voice: {mood}</numerusform>
    <numerusform>Mood of %n voices: {mood}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No follow-up with %n influencer(s)</source>
   <translation>
    <numerusform>No follow-up with %n influencer</numerusform>
    <numerusform>No follow-up with %n influencers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No longer published: %n decision(s)</source>
   <translation>
    <numerusform>No longer published: %n decision</numerusform>
    <numerusform>No longer published: %n decisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not done after all: %n reminder(s)</source>
   <translation>
    <numerusform>Not done after all: %n reminder</numerusform>
    <numerusform>Not done after all: %n reminders</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Not now for %n people: {reason}</source>
   <translation>
    <numerusform>Not now for %n person: {reason}</numerusform>
    <numerusform>Not now for %n people: {reason}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted that %n member(s) are reached through {account}</source>
   <translation>
    <numerusform>Noted that %n member is reached through {account}</numerusform>
    <numerusform>Noted that %n members are reached through {account}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted that %n member(s) came by themselves</source>
   <translation>
    <numerusform>Noted that %n member came by themselves</numerusform>
    <numerusform>Noted that %n members came by themselves</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted that %n member(s) came through {name}</source>
   <translation>
    <numerusform>Noted that %n member came through {name}</numerusform>
    <numerusform>Noted that %n members came through {name}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted who brought %n person(s)</source>
   <translation>
    <numerusform>Noted who brought %n person</numerusform>
    <numerusform>Noted who brought %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Noted why %n member(s) left {group}: {reason}</source>
   <translation>
    <numerusform>Noted why %n member left {group}: {reason}</numerusform>
    <numerusform>Noted why %n members left {group}: {reason}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Notes are taken until %n day(s) after the end.</source>
   <translation>
    <numerusform>Notes are taken until %n day after the end.</numerusform>
    <numerusform>Notes are taken until %n days after the end.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Now {share} % ({own} of {n}), %n more needed</source>
   <translation>
    <numerusform>Now {share} % ({own} of {n}), %n more needed</numerusform>
    <numerusform>Now {share} % ({own} of {n}), %n more needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Only %n seat(s) are free.</source>
   <translation>
    <numerusform>Only %n seat is free.</numerusform>
    <numerusform>Only %n seats are free.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Own list: %n column(s) matched by name</source>
   <translation>
    <numerusform>Own list: %n column matched by name</numerusform>
    <numerusform>Own list: %n columns matched by name</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Pasted %n voice(s)</source>
   <translation>
    <numerusform>Pasted %n voice</numerusform>
    <numerusform>Pasted %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Points for %n people</source>
   <translation>
    <numerusform>Points for %n person</numerusform>
    <numerusform>Points for %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Promote %n people</source>
   <translation>
    <numerusform>Promote %n person</numerusform>
    <numerusform>Promote %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Promoted %n people into {group}, signed off by {by}</source>
   <translation>
    <numerusform>Promoted %n person into {group}, signed off by {by}</numerusform>
    <numerusform>Promoted %n people into {group}, signed off by {by}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Proposed %n people again</source>
   <translation>
    <numerusform>Proposed %n person again</numerusform>
    <numerusform>Proposed %n people again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Published %n decision(s)</source>
   <translation>
    <numerusform>Published %n decision</numerusform>
    <numerusform>Published %n decisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n member(s) back among the suggested</source>
   <translation>
    <numerusform>Put %n member back among the suggested</numerusform>
    <numerusform>Put %n members back among the suggested</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n member(s) into {group}</source>
   <translation>
    <numerusform>Put %n member into {group}</numerusform>
    <numerusform>Put %n members into {group}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n member(s) on the shortlist</source>
   <translation>
    <numerusform>Put %n member on the shortlist</numerusform>
    <numerusform>Put %n members on the shortlist</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n person(s) of chats back into the list of the unknown</source>
   <translation>
    <numerusform>Put %n person of chats back into the list of the unknown</numerusform>
    <numerusform>Put %n people of chats back into the list of the unknown</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put %n voice(s) under {topic}</source>
   <translation>
    <numerusform>Put %n voice under {topic}</numerusform>
    <numerusform>Put %n voices under {topic}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put off %n thing(s) until {date}</source>
   <translation>
    <numerusform>Put off %n thing until {date}</numerusform>
    <numerusform>Put off %n things until {date}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Put off: %n</source>
   <translation>
    <numerusform>Put off: %n</numerusform>
    <numerusform>Put off: %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>QR of {group} expires in %n day(s)</source>
   <translation>
    <numerusform>QR of {group} expires in %n day</numerusform>
    <numerusform>QR of {group} expires in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Questions of %n survey(s), without answers</source>
   <translation>
    <numerusform>Questions of %n survey, without answers</numerusform>
    <numerusform>Questions of %n surveys, without answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reaches %n people.</source>
   <translation>
    <numerusform>Reaches %n person.</numerusform>
    <numerusform>Reaches %n people.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read %n message(s) in {seconds} s.</source>
   <translation>
    <numerusform>Read %n message in {seconds} s.</numerusform>
    <numerusform>Read %n messages in {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Read %n row(s) in {seconds} s.</source>
   <translation>
    <numerusform>Read %n row in {seconds} s.</numerusform>
    <numerusform>Read %n rows in {seconds} s.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Removed %n tester(s)</source>
   <translation>
    <numerusform>Removed %n tester</numerusform>
    <numerusform>Removed %n testers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reported by %n</source>
   <translation>
    <numerusform>Reported by %n person</numerusform>
    <numerusform>Reported by %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Role of %n people</source>
   <translation>
    <numerusform>Role of %n person</numerusform>
    <numerusform>Role of %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Round {number}: %n code(s) not used yet</source>
   <translation>
    <numerusform>Round {number}: %n code not used yet</numerusform>
    <numerusform>Round {number}: %n codes not used yet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Round {number}: ask %n tester(s) for their review</source>
   <translation>
    <numerusform>Round {number}: ask %n tester for the review</numerusform>
    <numerusform>Round {number}: ask %n testers for their review</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Round {round}, %n seat(s)</source>
   <translation>
    <numerusform>Round {round}, %n seat</numerusform>
    <numerusform>Round {round}, %n seats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Said of %n pair(s) that they are different people</source>
   <translation>
    <numerusform>Said of %n pair that they are different people</numerusform>
    <numerusform>Said of %n pairs that they are different people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Same name, but no ID in common. The first %n are shown; what is not decided comes in as someone new.</source>
   <translation>
    <numerusform>Same name, but no ID in common. The first %n is shown; what is not decided comes in as someone new.</numerusform>
    <numerusform>Same name, but no ID in common. The first %n are shown; what is not decided comes in as someone new.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Saved %n row(s) as {name}.</source>
   <translation>
    <numerusform>Saved %n row as {name}.</numerusform>
    <numerusform>Saved %n rows as {name}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sent to %n people</source>
   <translation>
    <numerusform>Sent to %n person</numerusform>
    <numerusform>Sent to %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sorted %n voice(s) as {kind}</source>
   <translation>
    <numerusform>Sorted %n voice as {kind}</numerusform>
    <numerusform>Sorted %n voices as {kind}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Sorted into tiers: %n member(s) changed</source>
   <translation>
    <numerusform>Sorted into tiers: %n member changed</numerusform>
    <numerusform>Sorted into tiers: %n members changed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Struck %n audiences</source>
   <translation>
    <numerusform>Struck %n audience</numerusform>
    <numerusform>Struck %n audiences</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Struck %n note(s) of who brought whom</source>
   <translation>
    <numerusform>Struck %n note of who brought whom</numerusform>
    <numerusform>Struck %n notes of who brought whom</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Tagged %n member(s): {tags}</source>
   <translation>
    <numerusform>Tagged %n member: {tags}</numerusform>
    <numerusform>Tagged %n members: {tags}</numerusform>
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
   <source>Take in %n application(s)</source>
   <translation>
    <numerusform>Take in %n application</numerusform>
    <numerusform>Take in %n applications</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take the %n who have a role along</source>
   <translation>
    <numerusform>Take the %n who has a role along</numerusform>
    <numerusform>Take the %n who have a role along</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The budget pays for %n more.</source>
   <translation>
    <numerusform>The budget pays for %n more person.</numerusform>
    <numerusform>The budget pays for %n more people.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The budget pays for %n person(s), fewer than there are seats.</source>
   <translation>
    <numerusform>The budget pays for %n person, fewer than there are seats.</numerusform>
    <numerusform>The budget pays for %n people, fewer than there are seats.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The file has exactly %n rows, the most an Excel sheet holds: the rest was probably cut off.</source>
   <translation>
    <numerusform>The file has exactly %n row, the most an Excel sheet holds: the rest was probably cut off.</numerusform>
    <numerusform>The file has exactly %n rows, the most an Excel sheet holds: the rest was probably cut off.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The file says something else than the shop. The first %n are shown; the shop's holds where nothing is chosen.</source>
   <translation>
    <numerusform>The file says something else than the shop. The first %n is shown; the shop's holds where nothing is chosen.</numerusform>
    <numerusform>The file says something else than the shop. The first %n are shown; the shop's holds where nothing is chosen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The idea: theme, %n tag(s), price and answers</source>
   <translation>
    <numerusform>The idea: theme, %n tag, price and answers</numerusform>
    <numerusform>The idea: theme, %n tags, price and answers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The list is complete: %n who are not on it have left</source>
   <translation>
    <numerusform>The list is complete: %n who is not on it has left</numerusform>
    <numerusform>The list is complete: %n who are not on it have left</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The newest %n are listed; “All in the directory” shows everybody.</source>
   <translation>
    <numerusform>The newest one is listed; “All in the directory” shows everybody.</numerusform>
    <numerusform>The newest %n are listed; “All in the directory” shows everybody.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>They must still be there after %n day(s).</source>
   <translation>
    <numerusform>They must still be there after %n day.</numerusform>
    <numerusform>They must still be there after %n days.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>This holds for %n people.</source>
   <translation>
    <numerusform>This holds for %n person.</numerusform>
    <numerusform>This holds for %n people.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n answer(s), {least} are needed.</source>
   <translation>
    <numerusform>Too few to tell: %n answer, {least} are needed.</numerusform>
    <numerusform>Too few to tell: %n answers, {least} are needed.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n core user(s) joined by themselves at least two weeks ago.</source>
   <translation>
    <numerusform>Too few to tell: %n core user joined by themselves at least two weeks ago.</numerusform>
    <numerusform>Too few to tell: %n core users joined by themselves at least two weeks ago.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n new person(s) in two weeks.</source>
   <translation>
    <numerusform>Too few to tell: %n new person in two weeks.</numerusform>
    <numerusform>Too few to tell: %n new people in two weeks.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Too few to tell: %n person(s) had joined a week ago.</source>
   <translation>
    <numerusform>Too few to tell: %n person had joined a week ago.</numerusform>
    <numerusform>Too few to tell: %n people had joined a week ago.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n answer(s) out of {survey}</source>
   <translation>
    <numerusform>Took %n answer out of {survey}</numerusform>
    <numerusform>Took %n answers out of {survey}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n applications off the list</source>
   <translation>
    <numerusform>Took %n application off the list</numerusform>
    <numerusform>Took %n applications off the list</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n launch(es) back from the archive</source>
   <translation>
    <numerusform>Took %n launch back from the archive</numerusform>
    <numerusform>Took %n launches back from the archive</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) off the list of {account}</source>
   <translation>
    <numerusform>Took %n member off the list of {account}</numerusform>
    <numerusform>Took %n members off the list of {account}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) off the list of {group}</source>
   <translation>
    <numerusform>Took %n member off the list of {group}</numerusform>
    <numerusform>Took %n members off the list of {group}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) out of the own circle</source>
   <translation>
    <numerusform>Took %n member out of the own circle</numerusform>
    <numerusform>Took %n members out of the own circle</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n member(s) out of the screening</source>
   <translation>
    <numerusform>Took %n member out of the screening</numerusform>
    <numerusform>Took %n members out of the screening</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n person(s) of chats off the list of the unknown</source>
   <translation>
    <numerusform>Took %n person of chats off the list of the unknown</numerusform>
    <numerusform>Took %n people of chats off the list of the unknown</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took %n voice(s) out of their topics</source>
   <translation>
    <numerusform>Took %n voice out of its topic</numerusform>
    <numerusform>Took %n voices out of their topics</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took away %n title(s)</source>
   <translation>
    <numerusform>Took away %n title</numerusform>
    <numerusform>Took away %n titles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took back %n decision(s)</source>
   <translation>
    <numerusform>Took back %n decision</numerusform>
    <numerusform>Took back %n decisions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took back %n entries of points</source>
   <translation>
    <numerusform>Took back %n entry of points</numerusform>
    <numerusform>Took back %n entries of points</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took out %n vote(s): {question}</source>
   <translation>
    <numerusform>Took out %n vote: {question}</numerusform>
    <numerusform>Took out %n votes: {question}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took the mark “useful” from %n voice(s)</source>
   <translation>
    <numerusform>Took the mark “useful” from %n voice</numerusform>
    <numerusform>Took the mark “useful” from %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took the tag {tags} from %n member(s)</source>
   <translation>
    <numerusform>Took the tag {tags} from %n member</numerusform>
    <numerusform>Took the tag {tags} from %n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Took {taken} points each from %n member(s)</source>
   <translation>
    <numerusform>Took {taken} points from %n member</numerusform>
    <numerusform>Took {taken} points each from %n members</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Undone: %n action(s). Ctrl+Y does them again.</source>
   <translation>
    <numerusform>Undone: 1 action. Ctrl+Y does it again.</numerusform>
    <numerusform>Undone: %n actions. Ctrl+Y does them again.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Verdict: mend %n serious fault(s) first, then push</source>
   <translation>
    <numerusform>Verdict: mend %n serious fault first, then push</numerusform>
    <numerusform>Verdict: mend %n serious faults first, then push</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What is older or beyond that stays in the list and in the shop, only taking it back is no longer possible. The newest %n action(s) can always be undone.</source>
   <translation>
    <numerusform>What is older or beyond that stays in the list and in the shop, only taking it back is no longer possible. The newest action can always be undone.</numerusform>
    <numerusform>What is older or beyond that stays in the list and in the shop, only taking it back is no longer possible. The newest %n actions can always be undone.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>What they choose, up to %n</source>
   <translation>
    <numerusform>What they choose, up to %n</numerusform>
    <numerusform>What they choose, up to %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Withdrew %n invitation code(s)</source>
   <translation>
    <numerusform>Withdrew %n invitation code</numerusform>
    <numerusform>Withdrew %n invitation codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Without a day: %n days after sending.</source>
   <translation>
    <numerusform>Without a day: %n day after sending.</numerusform>
    <numerusform>Without a day: %n days after sending.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Without relatives, friends and staff %n review(s) are left, {least} are needed: too few to tell.</source>
   <translation>
    <numerusform>Without relatives, friends and staff %n review is left, {least} are needed: too few to tell.</numerusform>
    <numerusform>Without relatives, friends and staff %n reviews are left, {least} are needed: too few to tell.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Would they buy it, %n member(s): {answer}</source>
   <translation>
    <numerusform>Would they buy it, %n member: {answer}</numerusform>
    <numerusform>Would they buy it, %n members: {answer}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Wrote %n entry(ies) to {file}</source>
   <translation>
    <numerusform>Wrote %n entry to {file}</numerusform>
    <numerusform>Wrote %n entries to {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Wrote %n row(s) to {file}</source>
   <translation>
    <numerusform>Wrote %n row to {file}</numerusform>
    <numerusform>Wrote %n rows to {file}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more option(s)</source>
   <translation>
    <numerusform>and %n more option</numerusform>
    <numerusform>and %n more options</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more who are not drawn</source>
   <translation>
    <numerusform>and %n more who is not drawn</numerusform>
    <numerusform>and %n more who are not drawn</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more who brought somebody</source>
   <translation>
    <numerusform>and %n more who brought somebody</numerusform>
    <numerusform>and %n more who brought somebody</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>bought %n time(s)</source>
   <translation>
    <numerusform>bought once</numerusform>
    <numerusform>bought %n times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>bought %n time(s), says little</source>
   <translation>
    <numerusform>bought once, says little</numerusform>
    <numerusform>bought %n times, says little</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>brought %n</source>
   <translation>
    <numerusform>brought %n</numerusform>
    <numerusform>brought %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>choose up to %n</source>
   <translation>
    <numerusform>choose up to %n</numerusform>
    <numerusform>choose up to %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in %n day(s)</source>
   <translation>
    <numerusform>in %n day</numerusform>
    <numerusform>in %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in the last %n day(s)</source>
   <translation>
    <numerusform>in the last %n day</numerusform>
    <numerusform>in the last %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s)</source>
   <translation>
    <numerusform>in touch on %n day</numerusform>
    <numerusform>in touch on %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s) of the last 90</source>
   <translation>
    <numerusform>in touch on %n day of the last 90</numerusform>
    <numerusform>in touch on %n days of the last 90</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s), the next one on {theirs}</source>
   <translation>
    <numerusform>in touch on %n day, the next one on {theirs}</numerusform>
    <numerusform>in touch on %n days, the next one on {theirs}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n day(s), {theirs} were needed</source>
   <translation>
    <numerusform>in touch on %n day, {theirs} were needed</numerusform>
    <numerusform>in touch on %n days, {theirs} were needed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>in touch on %n of {days} days</source>
   <translation>
    <numerusform>in touch on %n of {days} days</numerusform>
    <numerusform>in touch on %n of {days} days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>last seen %n day(s) ago</source>
   <translation>
    <numerusform>last seen %n day ago</numerusform>
    <numerusform>last seen %n days ago</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>level: {names}, %n of {voters} each</source>
   <translation>
    <numerusform>level: {names}, %n of {voters} each</numerusform>
    <numerusform>level: {names}, %n of {voters} each</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>not for %n day(s)</source>
   <translation>
    <numerusform>not for %n day</numerusform>
    <numerusform>not for %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n buyer(s)</source>
   <translation>
    <numerusform>of %n buyer</numerusform>
    <numerusform>of %n buyers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n code(s)</source>
   <translation>
    <numerusform>of %n code</numerusform>
    <numerusform>of %n codes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n people</source>
   <translation>
    <numerusform>of %n person</numerusform>
    <numerusform>of %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>of %n seat(s)</source>
   <translation>
    <numerusform>of %n seat</numerusform>
    <numerusform>of %n seats</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>reaches %n people</source>
   <translation>
    <numerusform>reaches %n person</numerusform>
    <numerusform>reaches %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>red packet at {n}: %n to go</source>
   <translation>
    <numerusform>red packet at {n}: %n to go</numerusform>
    <numerusform>red packet at {n}: %n to go</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>takes back this and all that came after it: %n action(s)</source>
   <translation>
    <numerusform>takes back this and all that came after it: 1 action</numerusform>
    <numerusform>takes back this and all that came after it: %n actions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the budget pays for %n</source>
   <translation>
    <numerusform>the budget pays for %n</numerusform>
    <numerusform>the budget pays for %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the newest %n entries</source>
   <translation>
    <numerusform>the newest entry</numerusform>
    <numerusform>the newest %n entries</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>told %n suggestion(s)</source>
   <translation>
    <numerusform>told %n suggestion</numerusform>
    <numerusform>told %n suggestions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>up to %n choices</source>
   <translation>
    <numerusform>up to %n choice</numerusform>
    <numerusform>up to %n choices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>voted %n time(s)</source>
   <translation>
    <numerusform>voted once</numerusform>
    <numerusform>voted %n times</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>voted on %n day(s)</source>
   <translation>
    <numerusform>voted on %n day</numerusform>
    <numerusform>voted on %n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>who was chosen in the last %n round(s) steps back</source>
   <translation>
    <numerusform>who was chosen in the last round steps back</numerusform>
    <numerusform>who was chosen in the last %n rounds steps back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>without own circle (%n)</source>
   <translation>
    <numerusform>without own circle (%n)</numerusform>
    <numerusform>without own circle (%n)</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>wrote %n review(s)</source>
   <translation>
    <numerusform>wrote %n review</numerusform>
    <numerusform>wrote %n reviews</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{done}; %n stayed as they were</source>
   <translation>
    <numerusform>{done}; %n stayed as they were</numerusform>
    <numerusform>{done}; %n stayed as they were</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{names} are level with %n vote(s) each.</source>
   <translation>
    <numerusform>{names} are level with %n vote each.</numerusform>
    <numerusform>{names} are level with %n votes each.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name} answers %n voice(s)</source>
   <translation>
    <numerusform>{name} answers %n voice</numerusform>
    <numerusform>{name} answers %n voices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{name}: feedback of %n experience officer(s)</source>
   <translation>
    <numerusform>{name}: feedback of %n experience officer</numerusform>
    <numerusform>{name}: feedback of %n experience officers</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} decided, %n not as voted</source>
   <translation>
    <numerusform>{n} decided, %n not as voted</numerusform>
    <numerusform>{n} decided, %n not as voted</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} of {goal}, from %n person(s)</source>
   <translation>
    <numerusform>{n} of {goal}, from %n person</numerusform>
    <numerusform>{n} of {goal}, from %n people</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{question} and %n more</source>
   <translation>
    <numerusform>{question} and %n more</numerusform>
    <numerusform>{question} and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{sheet}, %n row(s)</source>
   <translation>
    <numerusform>{sheet}, %n row</numerusform>
    <numerusform>{sheet}, %n rows</numerusform>
   </translation>
  </message>
 </context>
</TS>
