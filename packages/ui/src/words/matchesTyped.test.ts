import { describe, expect, it } from 'vitest'
import { matchesIdentifier, matchesPhrase } from './matchesTyped.ts'

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0))

describe('matchesPhrase', () => {
  it.each([
    // The language's own way to write without its letters, and that of a keyboard without them.
    ['de', 'mein Konto löschen', 'mein konto loeschen'],
    ['de', 'mein Konto löschen', 'mein konto loschen'],
    ['de', 'groß', 'GROSS'],
    ['tr', 'hesabımı sil', 'HESABIMI SİL'],
    ['tr', 'hesabımı sil', 'HESABIMI SIL'],
    ['tr', 'hesabımı sil', 'hesabimi sil'],
    ['pl', 'usuń łódź', 'usun lodz'],
    ['vi', 'xóa tài khoản', 'xoá tài khoản'],
    ['vi', 'đóng', 'dong'],
    ['el', 'Διαγραφή', 'ΔΙΑΓΡΑΦΗ'],
    ['el', 'λογαριασμός', 'ΛΟΓΑΡΙΑΣΜΟΣ'],
    ['fa', 'یک کار', 'يك كار'],
    ['ar', 'إزالة', 'ازاله'],
    // Points and joiners, which many leave out.
    ['ar', 'حِسابي', 'حسابي'],
    ['he', 'מְחַק', 'מחק'],
    ['fa', 'حساب\u200cام', 'حسابام'],
    ['hi', 'क्\u200dष', 'क्ष'],
    ['ru', 'моё', 'МОЕ'],
    ['ja', 'アカウント', 'ｱｶｳﾝﾄ'],
    ['ko', '삭제', '삭제'.normalize('NFD')],
    ['en', 'delete my account', 'deletemyaccount'],
    ['ko', '내 계정 삭제', '내계정 삭제'],
    ['th', 'ลบบัญชี', 'ลบ บัญชี'],
    ['zh-CN', '删除我的账号', '删除我的帐号'],
    [undefined, 'delete my account', 'Delete My Account'],
  ])('%s: %j is typed as %j', (lang, phrase, typed) => {
    expect(matchesPhrase(typed, phrase, lang)).toBe(true)
  })

  it.each([
    ['en', 'delete my account', ''],
    ['en', 'delete my account', ' \u3000\u200b'],
    ['en', 'delete my account', 'delete my'],
    ['en', 'delete my account', 'delete my accoun'],
    ['en', 'delete my account', 'delete my account delete my account'],
    ['de', 'mein Konto löschen', 'mein Konto lesen'],
    ['ru', 'мой', 'мел'],
    ['th', 'ลบบัญชี', 'ลบบัญ'],
    ['ja', 'アカウントを削除', 'アカウントを作成'],
  ])('%s: %j is not %j', (lang, phrase, typed) => {
    expect(matchesPhrase(typed, phrase, lang)).toBe(false)
  })
})

describe('matchesIdentifier', () => {
  it.each([
    ['ada@example.com', 'ADA@Example.com'],
    ['ada@example.com', ' ada@example.com\u00a0'],
    ['ada@example.com', fullWidth('ada@example.com')],
    ['ada@example.com', 'ada\u200b@example.com\ufeff'],
    ['Ada  Lovelace', 'ada lovelace'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['+8613800138000', '+86 (138) 0013-8000'],
    ['+8613800138000', '\u2068+86\u2069 138.0013.8000'],
    ['+49301234567', '+49 30/123 45 67'],
    ['+8613800138000', '+86\u2011138\u20130013\u22128000'],
    ['+8613800138000', fullWidth('+8613800138000')],
    ['+989121234567', '+٩٨٩١٢١٢٣٤٥٦٧'],
    ['+989121234567', '+۹۸ ۹۱۲ ۱۲۳ ۴۵۶۷'],
    ['+919876543210', '+९१ ९८७६५ ४३२१०'],
    ['café', 'cafe\u0301'],
  ])('%j is typed as %j', (identifier, typed) => {
    expect(matchesIdentifier(typed, identifier)).toBe(true)
    expect(matchesIdentifier(identifier, typed)).toBe(true)
  })

  it.each([
    ['ada@example.com', ''],
    ['ada@example.com', ' '],
    ['ada@example.com', 'ada@example.co'],
    ['ada@example.com', '\u0430da@example.com'],
    ['ada@example.com', 'a.da@example.com'],
    ['ada@example.com', 'ada@ example.com'],
    ['ada-1@example.com', 'ada1@example.com'],
    ['ada', 'adá'],
    ['+8613800138000', '+8613800138001'],
    ['+8613800138000', '8613800138000'],
    ['+8613800138000', '13800138000'],
    ['+8613800138000', '+861380013800'],
    ['+8613800138000', '+86138001380000'],
    ['+8613800138000', '+86•••••••8000'],
  ])('%j is not %j', (identifier, typed) => {
    expect(matchesIdentifier(typed, identifier)).toBe(false)
    expect(matchesIdentifier(identifier, typed)).toBe(false)
  })
})
