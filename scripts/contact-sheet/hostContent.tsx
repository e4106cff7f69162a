import type { DeleteAccountDialogProps } from '@farewell/ui'

type Content = Required<
  Pick<
    DeleteAccountDialogProps,
    | 'consequences'
    | 'blockers'
    | 'retention'
    | 'exportData'
    | 'alternatives'
    | 'reason'
    | 'fallback'
    | 'signIn'
    | 'whatsNext'
  >
>

/** What a host of plausible size puts into the dialog, in the languages of the sheets. */
export const hostContent: Readonly<Record<'en' | 'ar', Content>> = {
  en: {
    consequences: [
      { label: 'notebooks', count: 12, detail: '390 pages in all, and no copy to restore' },
      { label: 'Your public profile', detail: 'Links to it stop working' },
      'Your subscription',
    ],
    blockers: [
      {
        label: 'You own the organisation Tideline',
        detail: 'Hand it over, or close it',
        href: '#organisation',
        hrefLabel: 'Hand over',
      },
      { label: 'unpaid invoices', count: 2, href: '#invoices' },
    ],
    retention: 'Invoices are kept for ten years, as the law asks.',
    exportData: <a href="#export">Download everything as a ZIP file</a>,
    alternatives: <a href="#pause">Pause the account instead</a>,
    reason: (
      <select aria-label="Reason">
        <option>I would rather not say</option>
      </select>
    ),
    fallback: <a href="#support">Write to support</a>,
    signIn: <button type="button">Sign in</button>,
    whatsNext: 'Your subscription has ended. A last receipt is on its way by e-mail.',
  },
  ar: {
    consequences: [
      { label: 'دفترًا', count: 12, detail: '٣٩٠ صفحة، ولا توجد نسخة لاستعادتها' },
      { label: 'ملفك الشخصي العام', detail: 'ستتوقف الروابط إليه عن العمل' },
      'اشتراكك',
    ],
    blockers: [
      {
        label: 'أنت مالك المؤسسة Tideline',
        detail: 'يمكن نقل ملكيتها أو إغلاقها',
        href: '#organisation',
        hrefLabel: 'نقل الملكية',
      },
      { label: 'فواتير غير مدفوعة', count: 2, href: '#invoices' },
    ],
    retention: 'تُحفظ الفواتير عشر سنوات وفقًا للقانون.',
    exportData: <a href="#export">تنزيل كل شيء في ملف ZIP</a>,
    alternatives: <a href="#pause">إيقاف الحساب مؤقتًا بدلًا من ذلك</a>,
    reason: (
      <select aria-label="السبب">
        <option>أفضّل عدم الإفصاح</option>
      </select>
    ),
    fallback: <a href="#support">مراسلة الدعم</a>,
    signIn: <button type="button">تسجيل الدخول</button>,
    whatsNext: 'انتهى اشتراكك. سيصل آخر إيصال عبر البريد الإلكتروني.',
  },
}
