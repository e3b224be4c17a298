import { expect, test } from 'vitest';
import { messages } from '@/utils/i18n/en/left-out';
import { describeCorrection } from './describe-correction';

test('the message says what was done', () => {
  const result = { what: 'removed', isForSite: false } as const;
  expect(describeCorrection(result, messages, 'quay.test')).toBe('Removed from this article.');
});

test('names the site if the correction applies to its other articles', () => {
  const result = { what: 'put-back', isForSite: true } as const;
  expect(describeCorrection(result, messages, 'quay.test')).toBe(
    'Put back in this article. Applies to other articles on quay.test too.',
  );
});
