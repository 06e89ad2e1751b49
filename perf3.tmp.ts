import { compile } from './src/generator/compile'
const T='某市人民政府关于2023年法治政府建设情况的报告\n'
const mk: Record<string,string> = {
 short: T+Array.from({length:40000},(_,i)=>`甲乙${i}`).join('\n'),
 heads: T+Array.from({length:20000},(_,i)=>`（${'一二三四五六七八九'[i%9]}）甲乙`).join('\n'),
 heads2: T+Array.from({length:15000},(_,i)=>`${i%90+1}.甲乙丙丁戊己`).join('\n'),
 prose: T+Array.from({length:3000},(_,i)=>`全市审结案件1.9万余件，较上年增长52个百分点，占93%，由46条减少到16条，分别提高6%和7.4%。`).join('\n'),
 items: T+Array.from({length:15000},(_,i)=>`${i+1}.甲乙丙丁；`).join('\n'),
 nums: T+Array.from({length:60000},(_,i)=>`${i%999}`).join('\n'),
 pipes: T+Array.from({length:20000},(_,i)=>`|甲${i}|2|`).join('\n'),
 unnum: T+'一、甲\n'+Array.from({length:10000},(_,i)=>`机构改革\n依法行政的能力和水平在这一年里继续得到提升，群众办事更加方便。`).join('\n').slice(0,290000),
 spaces: T+'1 '.repeat(14000)+'\n'+' '.repeat(250000),
 stars: T+'# a\n'+'**a '.repeat(6000),
 dots: T+'目录\n'+Array.from({length:20000},(_,i)=>`甲${i}……1`).join('\n'),
}
;(async()=>{ for (const [k,v] of Object.entries(mk)) { const t=process.cpuUsage().user; let r=''; try { const x=await compile(Buffer.from(v),'x'); r=String(x.edition.figures.length)+' '+x.diagnostics.length } catch(e:any){ r+=' / '+e.message.slice(0,50)} console.log(k, v.length, ((process.cpuUsage().user-t)/1000)|0, r) } })()
