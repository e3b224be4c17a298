// @vitest-environment node
import { expect, test } from 'vitest';
import { isRunningText } from './is-running-text';

test.each([
  ['Read more about the ferries', false],
  ['The boat leaves at twenty past nine, and it waits if someone is seen running.', true],
  ['밤배는 아홉 시 이십 분에 떠나고 누가 뛰어오면 기다린다', true],
  ['밤배가 돌아왔다', false],
])('tells running text from labels: %s', (text, expected) => {
  expect(isRunningText(text)).toBe(expected);
});
