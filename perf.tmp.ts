import { compile } from './src/generator/compile'
import { readHtml } from './src/generator/read/html'
const p = '依法行政的能力和水平在这一年里继续得到提升，群众办事更加方便，企业负担继续减轻，基层治理更加有序。'
const T='某市人民政府关于2023年法治政府建设情况的报告'
const mk: Record<string,string> = {
 paras: '<p>'+Array.from({length:3000},(_,i)=>p+i).join('</p><p>')+'</p>',
 spans: Array.from({length:40000},(_,i)=>`<span>依法</span>`).join(''),
 wordspans: Array.from({length:2000},(_,i)=>`<p class=MsoNormal style='text-indent:2em'>${p.replace(/(.{6})/g,'<span lang=EN-US style="font-size:16pt;font-family:仿宋">$1</span>')}</p>`).join(''),
 divs: Array.from({length:60000},()=>`<div>a</div>`).join(''),
 nested: '<div>'.repeat(450)+p+'</div>'.repeat(450)+Array.from({length:20000},()=>`<div>a<b>b</b></div>`).join(''),
 links: Array.from({length:30000},(_,i)=>`<li><a href="#">链接${i}</a></li>`).join(''),
 sups: Array.from({length:20000},(_,i)=>`<p>甲<sup><a href="#n${i}">${i}</a></sup></p>`).join('')+Array.from({length:20000},(_,i)=>`<p id=n${i}>注${i}</p>`).join(''),
 table: '<table>'+Array.from({length:20000},(_,i)=>`<tr><td>a${i}</td><td>b</td></tr>`).join('')+'</table>',
 styles: '<style>'+Array.from({length:20000},(_,i)=>`.c${i}{display:none}`).join('')+'</style>'+Array.from({length:10000},(_,i)=>`<p class="c${i}">x</p>`).join(''),
 hidden: Array.from({length:30000},(_,i)=>`<p style="display:none">隐藏${i}</p>`).join(''),
 imgs: Array.from({length:30000},(_,i)=>`<img src="a${i}.png">`).join(''),
 br: Array.from({length:50000},(_,i)=>`甲乙${i}<br>`).join(''),
}
;(async()=>{ for (const [k,v] of Object.entries(mk)) { const html=`<html><body><h1>${T}</h1>${v}</body></html>`; const t=Date.now(); let r=''; try { const s=readHtml(html); r='lines '+s.lines.length } catch(e:any){ r=e.message.slice(0,60)} const t1=Date.now(); try { await compile(Buffer.from(html),'x') } catch(e:any){ r+=' / '+e.message.slice(0,50)} console.log(k, (html.length/1e6).toFixed(2)+'M', t1-t, Date.now()-t1, r) } })()
