import { expect, it } from 'vitest';
import { readBody } from './read-text';

it.each([
  [
    'ar-SA',
    '<div class="c"><span>التنزيل</span><b>1.82 GB</b></div><div class="c"><span>الرفع</span><b>214.6 MB</b></div><div class="c"><span>المتبقي من الباقة</span><b>3.18 GB</b></div>',
    { left: 3.18 },
  ],
  [
    'he-IL',
    '<h1>יתרת הכרטיס</h1><table><thead><tr><th>שירות</th><th>גודל בהתחלה</th><th>כמות שנותרה</th></tr></thead><tbody><tr><td>גלישה</td><td>10.0 GB</td><td>6.3 GB</td></tr></tbody></table>',
    { left: 6.3 },
  ],
])('not of what stands above it, or in another column: %s', (locale, body, told) => {
  expect(readBody(body, locale)).toEqual(told);
});
