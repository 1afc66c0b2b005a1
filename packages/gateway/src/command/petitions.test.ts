import { expect, it } from 'vitest'
import { fillPetitions } from '../schema/testing/petitions.ts'
import { jsonOf } from './testing/call.ts'
import { overLedger } from './testing/over-ledger.ts'
import { township } from './testing/small-ledger.ts'

const { ask } = overLedger(fillPetitions)

it('prints the ledger of a day, with masked names and what is due next', async () => {
  const { code, out, err } = await ask('petitions --on 2023-05-22')
  expect([code, err]).toEqual([0, []])
  expect(out).toEqual([
    '乐昌镇 2023年5月22日的信访台账',
    '',
    '编号  收到          形式      来源            类别      途径      人数  信访人      环节    下一期限        截止           剩余',
    '────  ────────────  ────────  ──────────────  ────────  ────────  ────  ──────────  ──────  ──────────────  ─────────────  ───────',
    'XF-1  2023年3月1日  来信      信访人直接提出  申诉求决  信访程序     1  王*（p-2）  复查中  提出复查意见    2023年6月7日   16日',
    'XF-2  2023年5月4日  来访      信访人直接提出  申诉求决  信访程序     8  ***（p-2）  办理中  书面告知信访人  2023年5月19日  逾期3日',
    'XF-3  2023年5月9日  网上信访  信访人直接提出  建议意见  —            1  信访人不明  已撤回  —               —              —',
    '',
    '共 3 件：办理中 1、已撤回 1、复查中 1。',
    '其中有期限已过的 1 件。',
  ])
})

it('as it stood on an earlier day, and open ones alone, in English', async () => {
  const earlier = await ask('petitions --on 2023-03-02 --lang en')
  expect(earlier.out.slice(4)).toEqual([
    'XF-1  2023-03-01  Letter  Directly from the petitioner  Appeal or claim  The petition procedure       1  王* (p-2)   Registered  Forward or assign a petition, or accept it  2023-03-16  14 days',
    '',
    '1 in all: Registered 1.',
  ])
  expect((await ask('petitions --on 2023-05-22 --open')).out.filter((line) => line.startsWith('XF-'))).toHaveLength(2)
  expect((await ask('petitions --on 2023-02-28')).out.at(-1)).toBe('没有符合条件的信访事项。')
})

it('gives codes as JSON, names masked', async () => {
  const json = jsonOf(await ask('petitions --on 2023-05-22 --json'))
  expect(json).toMatchObject({
    township,
    on: '2023-05-22',
    count: 3,
    petitions: [
      {
        petition: 'XF-1',
        village: '示例村',
        petitioner: { person: 'p-2', name: '王*' },
        stage: 'underReview',
        next: { clock: 'petitions.review', deadline: '2023-06-07', left: 16, overdue: 0 },
      },
      { petition: 'XF-2', representatives: 3, next: { clock: 'petitions.telling', status: 'overdue', overdue: 3 } },
      { petition: 'XF-3', petitioner: { person: null, name: null }, route: null, next: null, isOpen: false },
    ],
  })
  expect(JSON.stringify(json)).not.toContain('王芳')
})

it('refuses a step that the regulation does not allow, with article, paragraph and item', async () => {
  const refused = await ask(
    'record petition-step key=BL-99 occurred=2023-05-23 petition=XF-2 step=assigned unit=policeStation --synthetic',
  )
  expect(refused.code).toBe(1)
  expect([...refused.out, ...refused.err].join('\n')).toContain('《信访工作条例》第22条第1款第3项')
})

it('follows a petition: its moves, and what is next, as a timeline, and among what is due', async () => {
  const followed = (await ask('follow XF-1 --procedure petition')).out.join('\n')
  expect(followed).toContain('请求复查')
  expect((await ask('follow XF-1 --procedure petition --lang en')).out.join('\n')).toContain('Review asked for')
  const shown = (await ask('case show XF-1 --procedure petition --on 2023-05-22')).out.join('\n')
  expect(shown).toContain('提出复查意见')
  expect(shown).toContain('第35条')
  const due = (await ask('due --on 2023-05-22')).out.join('\n')
  expect(due).toContain('书面告知信访人')
  expect([followed, shown, due].join('')).not.toContain('王芳')
})
