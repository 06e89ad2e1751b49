import type { EditionBundle, Question } from '../../../src/report/types'

const at = (line: number) => ({ line, column: 1 })

/** A small report with what a sheet may stumble over: markup, a table, a part without words. */
export const edition: EditionBundle = {
  schemaVersion: 2,
  id: 'mou-2030',
  meta: {
    title: '关于<b>2030年</b>"法治"的报告',
    issuer: null,
    year: 2030,
    publishedOn: null,
    source: null,
    sha256: '',
  },
  sections: [
    {
      id: '1',
      level: 1,
      marker: '一、',
      title: '便民',
      paragraphs: [
        { id: '1.p1', text: '新设窗口23个。群众满意。', source: at(7) },
        { id: '1.p2', text: '群众满意。对窗口开展检查5次。', source: at(8) },
        { id: '1.p3', text: '受理', source: at(9) },
        { id: '1.p4', text: '320件', source: at(11) },
        { id: '1.p5', text: '2029', source: at(10) },
      ],
      tables: [
        {
          id: '1.t1',
          rows: [
            [{ paragraphs: [] }, { paragraphs: ['1.p3'], heads: 'column' }],
            [{ paragraphs: ['1.p5'], heads: 'row' }, { paragraphs: ['1.p4'] }],
          ],
        },
      ],
      children: [],
    },
    {
      id: '2',
      level: 1,
      marker: '二、',
      title: '调解',
      paragraphs: [],
      children: [
        {
          id: '2-1',
          level: 2,
          marker: '（一）',
          title: '多元化解',
          paragraphs: [{ id: '2-1.p1', text: '调解成功7件。', source: at(14) }],
          children: [],
        },
      ],
    },
  ],
  figures: [],
  terms: [],
  editorial: { lead: [], shortTitles: { '2-1': '化解纠纷' } },
}

export const onReport: Question = {
  id: 'bao-1',
  type: 'single',
  level: 2,
  stem: '新设了多少<i>个</i>窗口？',
  options: ['13个', '23个'],
  answer: [1],
  reason: '原文是23 & "个"',
  sections: ['1', '2'],
  basis: { paragraphId: '1.p1', start: 2, end: 7 },
}

export const onLaw: Question = {
  id: 'fa-1',
  type: 'multiple',
  level: 1,
  stem: '谁可以申请调解？',
  options: ['<script>alert(1)</script>', '邻居', '路人'],
  answer: [0, 1],
  reason: '自愿',
  sections: ['2'],
  basis: { law: '调解法', edition: '2010年通过', article: 17, paragraph: 1 },
}
