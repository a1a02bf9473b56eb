<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>SeedDesk</name>
  <message numerus="yes">
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n 行</numerusform>
   </translation>
  </message>
  <message>
   <source>, </source>
   <comment>between tags</comment>
   <translation>、</translation>
  </message>
  <message>
   <source>A date and time, for example 2026-05-03 20:30</source>
   <translation>请填日期和时间，例如 2026-05-03 20:30</translation>
  </message>
  <message>
   <source>A date, for example 2026-05-03</source>
   <translation>请填日期，例如 2026-05-03</translation>
  </message>
  <message>
   <source>A percentage, for example 10</source>
   <translation>请填百分数，例如 10</translation>
  </message>
  <message>
   <source>A whole number, for example 50</source>
   <translation>请填整数，例如 50</translation>
  </message>
  <message>
   <source>An amount, for example 98 or 98.50</source>
   <translation>请填金额，例如 98 或 98.50</translation>
  </message>
  <message>
   <source>At least {low}</source>
   <translation>至少 {low}</translation>
  </message>
  <message>
   <source>At most {high}</source>
   <translation>最多 {high}</translation>
  </message>
  <message>
   <source>Between {low} and {high}</source>
   <translation>应在 {low} 和 {high} 之间</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Nothing fits these filters.</source>
   <translation>没有符合筛选条件的内容。</translation>
  </message>
  <message>
   <source>Nothing fits “{words}”.</source>
   <translation>没有符合“{words}”的内容。</translation>
  </message>
  <message>
   <source>Nothing here yet.</source>
   <translation>这里还没有内容。</translation>
  </message>
  <message>
   <source>Pick a day</source>
   <translation>选日期</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Sort by</source>
   <translation>排序</translation>
  </message>
  <message>
   <source>This is needed</source>
   <translation>这一项要填</translation>
  </message>
  <message>
   <source>all</source>
   <comment>every kind, in a filter</comment>
   <translation>全部</translation>
  </message>
  <message>
   <source>{count}, {selected} selected</source>
   <translation>{count}，已选 {selected}</translation>
  </message>
  <message>
   <source>{label}: {choice}</source>
   <translation>{label}：{choice}</translation>
  </message>
 </context>
</TS>
