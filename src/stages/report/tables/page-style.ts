/**
 * The report's page: light and dark as the reader's system, from 320 px on (wide tables scroll by themselves), and in print two columns of
 * small tables on A4, none of them broken.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--line:#6b6b6b;--bar:#1f5c99}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--paper:#171717;--line:#949494;--bar:#7db7f0}}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;padding:1rem;color:var(--ink);background:var(--paper);overflow-wrap:break-word}
main{max-width:64rem;margin:auto}
h1,h2{line-height:1.25}
h1{font-size:clamp(1.2rem,7vw,2rem)}
figure{margin:0 0 .5rem}
.one{margin:0 0 1.5rem}
.one h3{font-size:1rem;margin:0}
.one p{max-width:45rem;margin:0 0 .35rem}
.table{overflow-x:auto}
table{border-collapse:collapse}
th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left;vertical-align:top}
tbody th{min-width:4.5rem}
@media (max-width:25rem){th,td{padding:.25rem}}
td{text-align:right;font-variant-numeric:tabular-nums}
svg{display:block;width:100%;max-width:40rem;height:auto}
svg rect{fill:var(--bar)}
svg text{fill:var(--ink);font-size:12px;text-anchor:middle}
svg path{stroke:var(--ink);fill:none}
@media (forced-colors:active){svg rect{fill:CanvasText}svg text{fill:CanvasText}svg path{stroke:CanvasText}}
@page{size:A4;margin:14mm}
@media print{
:root{color-scheme:light;--ink:#000;--paper:#fff;--line:#777;--bar:#444}
body{font-size:8pt;line-height:1.3;padding:0}
main{max-width:none}
h1{font-size:16pt;margin:0 0 4pt}
h2{font-size:12pt;margin:8pt 0 4pt;break-after:avoid}
p,li{font-size:9pt}
.tables{columns:2;column-gap:8mm}
.one{break-inside:avoid;margin:0 0 8pt}
.table{overflow:visible}
.one h3{font-size:9pt}
.one p{font-size:8pt;margin:0 0 2pt}
th,td{padding:1pt 3pt}
table{width:100%}
tbody th{min-width:0}
}`;
