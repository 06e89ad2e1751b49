import { readHtml } from './src/generator/read/html'
const p = '依法行政的能力和水平在这一年里继续得到提升，群众办事更加方便，企业负担继续减轻，基层治理更加有序。'
const v='<p>'+Array.from({length:3000},(_,i)=>p+i).join('</p><p>')+'</p>'
const w=Array.from({length:2000},(_,i)=>`<p class=MsoNormal style='text-indent:2em'>${p.replace(/(.{6})/g,'<span lang=EN-US style="font-size:16pt;font-family:仿宋">$1</span>')}</p>`).join('')
for (let k=0;k<2;k++) for (const x of [v,w]) { const t=process.cpuUsage().user; readHtml(`<html><body><h1>某市人民政府关于2023年法治政府建设情况的报告</h1>${x}</body></html>`); console.log((process.cpuUsage().user-t)/1000|0) }
