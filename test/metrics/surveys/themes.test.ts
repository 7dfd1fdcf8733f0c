import fc from "fast-check";
import { Themes, wordsOf } from "../../../src/metrics/surveys/themes";

const isFound = (keyword: string, comment: string): boolean => new Themes([["theme", keyword]]).of(comment).size === 1;

test.each([
  ["Japanese", "高い", "価格が高いです"],
  ["Chinese", "服务", "客户服务很好"],
  ["Thai", "ราคา", "สินค้าราคาแพงมาก"],
  ["Lao", "ລາຄາ", "ສິນຄ້າລາຄາແພງ"],
  ["Khmer", "តម្លៃ", "ទំនិញតម្លៃថ្លៃ"],
  ["Burmese", "ဈေး", "ပစ္စည်းဈေးကြီးတယ်"],
  ["a long vowel mark", "サーバー", "新しいサーバーが遅い"],
  ["half-width and full-width forms", "サポート", "ｻﾎﾟｰﾄが良い"],
  ["a hidden break between words", "តម្លៃថ្លៃ", "តម្លៃ\u200bថ្លៃ"],
  ["a keyword of two scripts", "PC価格", "新しいPC価格が高い"],
  ["a Latin word beside Japanese letters", "wifi", "WiFiが遅い"],
])("%s: found", (_about, keyword, comment) => {
  expect(isFound(keyword, comment)).toBe(true);
});

test.each([
  ["other scripts keep whole words", "rice", "the price is high"],
  ["Cyrillic", "дом", "домашний"],
  ["Korean is written with spaces", "가격", "가격표"],
  ["the Latin part of a mixed keyword is a whole word", "PC価格", "GPC価格"],
  ["its digits as well", "3日", "13日かかった"],
  ["letters that do not follow each other", "価格高い", "価格が高い"],
  ["a sentence ends between them", "価格高い", "価格。高い"],
])("%s: not found", (_about, keyword, comment) => {
  expect(isFound(keyword, comment)).toBe(false);
});

test("case, width and accents do not count", () => {
  expect(wordsOf("Café NAÏVE ＡＢＣ ｶﾞ")).toEqual(["cafe", "naive", "abc", "ガ"]);
});

test("every keyword is found in whatever text is written around it", () => {
  const letters = (from: string): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
  const japanese = letters("価格高対応あいうアイウ");
  fc.assert(fc.property(japanese, japanese, japanese, (before, word, after) => isFound(word, before + word + after)));
  const latin = letters("abcé");
  fc.assert(fc.property(latin, latin, latin, (before, word, after) => isFound(word, `${before} ${word}, ${after}`)));
});
