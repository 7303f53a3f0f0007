/** The language that a name's script shows, as an HTML `lang`; undefined for Latin letters. */
export function languageOf(text: string): string | undefined {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/[ېۈۆەڭ]/u.test(text)) return 'ug';
  if (/\p{Script=Arabic}/u.test(text)) return 'kk-Arab';
  if (/[әғқңөұүһі]/iu.test(text)) return 'kk';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return undefined;
}
